//! Committees and budgets on the scorecards follow what is written in the registers: each place once, each rupee once, rebuilt the same.

use mukti_casework::scorecards::committees::Of;
use mukti_casework::scorecards::table;
use mukti_casework::{BudgetsAsked, By, Committees, Desk, EvenSo, Place, ScorePlace, open_desk};
use mukti_duties::registers::alive::Stands;
use mukti_duties::registers::flow::Part;
use mukti_intake::sheet::written::As;
use mukti_register::FolioId;
use mukti_terms::when::Moment;
use mukti_terms::{State, district};

fn at(day: &str) -> Moment {
    Moment::start_of(day.parse().expect("a day")).plus_hours(12)
}

struct House {
    _folder: tempfile::TempDir,
    desk: Desk,
    by: By,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("made");
        let desk = open_desk(&Place::in_folder(&folder.path().join("data"))).expect("made");
        let by = mukti_testkit::first_member(&desk, at("2026-11-22")).expect("enrols");
        Self { _folder: folder, desk, by }
    }

    fn open(&self, register: &str, values: &[(&str, &str)]) -> FolioId {
        self.desk.open_folio(&self.by, register, values).expect("opened")
    }

    fn write(&self, sheet: FolioId, kind: &str, values: &[(&str, &str)]) {
        self.desk.write_on_folio(&self.by, sheet, kind, values, EvenSo::Yes).expect("written");
    }

    fn committee(&self, district: &str, on: &str) -> FolioId {
        self.open("committee", &[("level", "district"), ("state", "IN-UP"), ("district", district), ("on", on)])
    }

    fn seated(&self, district: &str, on: &str) -> FolioId {
        let sheet = self.committee(district, on);
        let three = ["scheduled_caste_or_tribe"; 3];
        for seat in three.into_iter().chain(["social_worker", "social_worker", "credit_institution", "chair"]) {
            self.write(sheet, "committee_member", &[("seat", seat), ("on", on)]);
        }
        self.write(sheet, "committee_meeting", &[("on", "2026-10-01")]);
        sheet
    }

    fn committees(&self, day: &str) -> Committees {
        self.desk.committees(at(day), up()).expect("read")
    }

    fn behind(&self, stands: Stands) -> Vec<(String, Option<FolioId>)> {
        let all = self.desk.committees_behind(at("2026-11-22"), &up(), Of::Districts, &[stands]).expect("read");
        all.into_iter().map(|one| (one.district, one.sheet.map(|(_, id)| id))).collect()
    }

    fn is_same(&self) {
        let rebuilt = self.desk.rebuild().expect("rebuilt");
        assert!(rebuilt.is_same(), "{rebuilt:?}");
    }
}

fn up() -> ScorePlace {
    ScorePlace::State(State::from_code("IN-UP"))
}

fn listed() -> u64 {
    district::of(State::from_code("IN-UP").expect("a State")).len() as u64
}

#[test]
fn each_district_is_in_one_standing_and_the_day_alone_moves_it() {
    let house = House::new();
    assert_eq!(house.committees("2026-11-22").districts.get(Stands::NotRecorded), listed(), "nothing is no nought");
    let alive = house.seated("Mirzapur", "2025-01-01");
    house.seated("Varanasi", "2024-11-01");
    house.committee("Bhadohi", "2025-01-01");
    let none =
        [("level", "district"), ("state", "IN-UP"), ("district", "Jaunpur"), ("on", "2026-01-01"), ("source", "RTI")];
    house.open("no_committee", &none);
    let of = |stands| house.behind(stands).into_iter().map(|(district, _)| district).collect::<Vec<_>>();
    assert_eq!(house.behind(Stands::Alive), [("Mirzapur".to_owned(), Some(alive))], "a number opens its sheet");
    assert_eq!(
        (of(Stands::Lapsed), of(Stands::NotMet), of(Stands::Never)),
        (vec!["Varanasi".into()], vec!["Bhadohi".into()], vec!["Jaunpur".into()])
    );
    let card = house.committees("2026-11-22");
    assert_eq!((card.districts.all(), card.districts.get(Stands::NotRecorded)), (listed(), listed() - 4));
    assert_eq!(house.committees("2027-01-02").districts.get(Stands::Lapsed), 3, "two years after the first of January");
    house.is_same();
}

#[test]
fn a_place_counts_once_however_it_is_written_and_its_newest_committee_counts() {
    let house = House::new();
    house.committee("MIRZAPUR district", "2020-01-01");
    let none =
        [("level", "district"), ("state", "IN-UP"), ("district", "mirzapur"), ("on", "2026-06-01"), ("source", "RTI")];
    house.open("no_committee", &none);
    assert_eq!(
        house.committees("2026-11-22").districts.get(Stands::Lapsed),
        1,
        "an order outweighs the word that there was none"
    );
    let newest = house.seated("Mirzapur", "2026-08-01");
    assert_eq!(house.behind(Stands::Alive), [("Mirzapur".to_owned(), Some(newest))]);
    house.committee("Sundarpur", "2026-08-01");
    let card = house.committees("2026-11-22");
    assert_eq!(
        (card.districts.all(), card.elsewhere.all()),
        (listed() + 1, 1),
        "a district the list does not have yet"
    );
    let sub = [
        ("level", "sub_division"),
        ("state", "IN-UP"),
        ("district", "Mirzapur"),
        ("place", "Sadar"),
        ("on", "2026-08-01"),
    ];
    let sub = house.open("committee", &sub);
    let card = house.committees("2026-11-22");
    assert_eq!((card.sub_divisions.all(), card.districts.all()), (1, listed() + 1));
    let page = house.desk.folio(&house.by, sub).expect("a sheet");
    house.desk.correct_folio(&house.by, sub, page.folio.heading().entry.id, &[], "Another district.").expect("struck");
    assert_eq!(house.committees("2026-11-22").sub_divisions.all(), 0, "what was struck is in no count");
    house.is_same();
}

#[test]
fn every_line_of_the_money_is_the_sum_of_its_sheets() {
    let house = House::new();
    let budget = |fund: &str, on: &str, district: &str, steps: &[(&str, &str, &str)]| {
        let sheet = house.open("budget", &[("fund", fund), ("on", on), ("state", "IN-UP"), ("district", district)]);
        for (step, amount, people) in steps {
            house.write(
                sheet,
                "budget_step",
                &[("on", "2026-05-01"), ("step", step), ("amount", amount), ("people", people)],
            );
        }
        sheet
    };
    budget(
        "central_scheme",
        "2026-04-01",
        "Mirzapur",
        &[("allotted", "1000", ""), ("released", "700", ""), ("used", "600", "20")],
    );
    let beyond =
        budget("central_scheme", "2025-04-01", "mirzapur", &[("allotted", "100", ""), ("released", "150", "")]);
    budget("survey_grant", "2026-04-01", "", &[("allotted", "450", "")]);
    let read = |asked: BudgetsAsked| house.desk.budgets(at("2026-11-22"), up(), asked).expect("read");
    let card = read(BudgetsAsked::default());
    let rupees = |part: Part| card.whole.get(part).in_rupees();
    assert_eq!(Part::ALL.map(rupees), [1550, 850, 300, 450, 50, 600, 0, 100, 150, 0]);
    assert_eq!((card.whole.people, card.whole.people_untold, card.whole.budgets), (20, 2, 3));
    assert_eq!(card.years.iter().map(|(year, flow)| (*year, flow.budgets)).collect::<Vec<_>>(), [(2026, 2), (2025, 1)]);
    let places: Vec<_> = card.places.iter().map(|(place, flow)| (place.clone(), flow.budgets)).collect();
    let state = State::from_code("IN-UP");
    let district = |name: &str| ScorePlace::District(state, name.to_owned());
    assert_eq!(
        places,
        [(district(""), 1), (district("Mirzapur"), 2)],
        "the State's own, and a district however it is written"
    );
    let mut sum = mukti_duties::registers::flow::Flow::default();
    card.places.iter().for_each(|(_, flow)| sum.add(flow));
    assert_eq!(sum, card.whole);
    let behind = house.desk.budgets_behind(&up(), &BudgetsAsked::default(), Some(Part::BeyondAllotted)).expect("read");
    assert_eq!(behind.iter().map(|one| one.id).collect::<Vec<_>>(), [beyond]);
    let of_2025 = BudgetsAsked { year: Some(2025), fund: None };
    assert_eq!(read(of_2025).whole.get(Part::Released).in_rupees(), 150);
    let csv = table::budgets(&card, As::Csv);
    assert!(csv.contains("all,all,IN-UP,state_itself,2026-11-22,450"), "{csv}");
    house.is_same();
}

#[test]
fn a_few_people_who_were_paid_are_published_nowhere_and_a_committee_everywhere() {
    let house = House::new();
    house.seated("Mirzapur", "2025-01-01");
    let sheet = house.open(
        "budget",
        &[("fund", "victim_compensation"), ("on", "2026-04-01"), ("state", "IN-UP"), ("district", "Mirzapur")],
    );
    house.write(sheet, "budget_step", &[("on", "2026-05-01"), ("step", "used"), ("amount", "300000"), ("people", "3")]);
    let (lines, bodies) = (
        house.desk.public_scorecard(house.by.now).expect("read"),
        house.desk.public_bodies(house.by.now).expect("read"),
    );
    let csv = table::public(&lines, &bodies, As::Csv);
    assert!(csv.contains("vigilance_committees,IN-UP,Mirzapur,alive,1"), "{csv}");
    assert!(!csv.contains("victim_compensation") && !csv.contains("300000"), "{csv}");
}
