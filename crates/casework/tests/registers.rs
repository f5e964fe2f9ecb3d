//! Registers beside the cases: opened, written on, corrected and struck; sealed, listed and rebuilt from the journal.

use mukti_casework::{By, Desk, EvenSo, FoliosQuery, OnDay, Place, Problem, open_desk};
use mukti_duties::registers::committee::Standing;
use mukti_duties::registers::office::Holder;
use mukti_duties::registers::plan::Reached;
use mukti_register::FolioId;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, State};
use std::sync::Arc;

fn at(day: &str) -> Moment {
    Moment::start_of(day.parse().expect("a day")).plus_hours(12)
}

struct House {
    _folder: tempfile::TempDir,
    desk: Arc<Desk>,
    by: By,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("made");
        let desk = Arc::new(open_desk(&Place::in_folder(&folder.path().join("data"))).expect("made"));
        let by = mukti_testkit::first_member(&desk, at("2026-11-22")).expect("enrols");
        Self { _folder: folder, desk, by }
    }

    fn on(&self, day: &str) -> By {
        By { now: at(day), ..self.by.clone() }
    }

    fn open(&self, register: &str, values: &[(&str, &str)]) -> FolioId {
        self.desk.open_folio(&self.by, register, values).expect("opened")
    }

    fn write(&self, sheet: FolioId, kind: &str, values: &[(&str, &str)]) -> Result<(), Problem> {
        self.desk.write_on_folio(&self.by, sheet, kind, values, EvenSo::No)
    }

    fn committee(&self) -> FolioId {
        self.open(
            "committee",
            &[("level", "district"), ("state", "IN-UP"), ("district", "Mirzapur"), ("on", "2024-06-01")],
        )
    }

    fn standing(&self, sheet: FolioId, day: &str) -> Standing {
        match self.desk.folio(&self.on(day), sheet).expect("a sheet").today {
            OnDay::Committee(standing) => standing,
            other => panic!("{other:?}"),
        }
    }

    fn holder(&self, office: FolioId, day: &str) -> Holder {
        match self.desk.folio(&self.on(day), office).expect("a sheet").today {
            OnDay::Office { holder, .. } => holder,
            other => panic!("{other:?}"),
        }
    }
}

fn member(seat: &str, on: &str) -> Vec<(&'static str, String)> {
    vec![("seat", seat.to_string()), ("on", on.to_string()), ("name", "Invented Person".to_string())]
}

fn pairs<'a>(values: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    values.iter().map(|(name, text)| (*name, text.as_str())).collect()
}

#[test]
fn a_letter_of_a_day_finds_the_officer_of_that_day() {
    let house = House::new();
    let office = house.open("office", &[("kind", "district_magistrate"), ("state", "IN-UP"), ("district", "Mirzapur")]);
    assert_eq!(house.holder(office, "2026-11-22"), Holder::NotKnown);
    let term = |on: &str, until: &str, name: &str| {
        let values = [("on", on), ("until", until), ("name", name), ("designation", "District Magistrate")];
        house.write(office, "officer_term", &values).expect("written");
    };
    term("2025-01-01", "2026-05-31", "A. First");
    term("2026-06-01", "", "B. Second");
    let name = |day: &str| match house.holder(office, day) {
        Holder::Officer { name, .. } => name,
        other => panic!("{other:?}"),
    };
    assert_eq!(name("2026-05-31"), "A. First", "the last day of a term");
    assert_eq!(name("2026-06-01"), "B. Second", "the first day of the next");
    assert_eq!(house.holder(office, "2024-12-31"), Holder::NotKnown, "nobody was told for the day before");
    house.write(office, "officer_term", &[("on", "2026-11-20"), ("vacant", "yes")]).expect("written");
    assert!(matches!(house.holder(office, "2026-11-22"), Holder::Vacant { .. }));
}

#[test]
fn a_committee_with_a_seat_too_many_is_doubted_and_kept_when_it_was_so() {
    let house = House::new();
    let sheet = house.committee();
    let day = "2024-06-01";
    for _ in 0..2 {
        house.write(sheet, "committee_member", &pairs(&member("social_worker", day))).expect("a seat");
    }
    let third = member("social_worker", day);
    let refused = house.write(sheet, "committee_member", &pairs(&third));
    assert_eq!(refused, Err(Problem::Doubtful { doubt: "too_many_of_a_category" }));
    house.desk.write_on_folio(&house.by, sheet, "committee_member", &pairs(&third), EvenSo::Yes).expect("it was so");
    let standing = house.standing(sheet, "2026-11-22");
    let social = standing.seats.iter().find(|seats| seats.seat == "social_worker").expect("a category");
    assert_eq!((social.held, social.asked, social.is_right()), (3, 2, Answer::No));
    let tribes = standing.seats.iter().find(|seats| seats.seat == "scheduled_caste_or_tribe").expect("a category");
    assert_eq!((tribes.held, tribes.asked, tribes.is_right()), (0, 3, Answer::No));
    let rural = standing.seats.iter().find(|seats| seats.seat == "rural_agency").expect("a category");
    assert_eq!((rural.at_most, rural.is_right()), (true, Answer::Yes), "the Act sets a most, not a least");
}

#[test]
fn a_term_of_two_years_is_over_on_the_day_after_it_and_not_on_its_last_day() {
    let house = House::new();
    let sheet = house.committee();
    assert_eq!(house.standing(sheet, "2026-06-01").term_is_over, Answer::No);
    assert_eq!(house.standing(sheet, "2026-06-02").term_is_over, Answer::Yes);
    house.write(sheet, "committee_member", &pairs(&member("social_worker", "2026-06-02"))).expect("renamed");
    assert_eq!(house.standing(sheet, "2026-11-22").term_is_over, Answer::No, "somebody was named since");
}

#[test]
fn what_is_dated_before_its_committee_was_constituted_is_doubted() {
    let house = House::new();
    let sheet = house.committee();
    let early = house.write(sheet, "committee_meeting", &[("on", "2024-05-31")]);
    assert_eq!(early, Err(Problem::Doubtful { doubt: "before_it_began" }));
    house.write(sheet, "committee_meeting", &[("on", "2024-06-01")]).expect("on the day");
    let tomorrow = house.write(sheet, "committee_meeting", &[("on", "2026-11-23")]);
    assert!(matches!(tomorrow, Err(Problem::Fields(_))), "what has not happened cannot be written: {tomorrow:?}");
}

#[test]
fn money_cannot_go_out_of_a_step_before_it_came_in_unless_somebody_insists() {
    let house = House::new();
    let sheet = house.open("budget", &[("fund", "district_corpus"), ("on", "2026-04-01"), ("state", "IN-UP")]);
    let step = |step: &str, amount: &str| {
        house.write(sheet, "budget_step", &[("on", "2026-05-01"), ("step", step), ("amount", amount)])
    };
    step("allotted", "1000000").expect("allotted");
    step("released", "600000").expect("released");
    assert_eq!(step("released", "400001"), Err(Problem::Doubtful { doubt: "more_than_there" }));
    step("released", "400000").expect("to the rupee");
    let OnDay::Budget(sums) = house.desk.folio(&house.by, sheet).expect("a sheet").today else { panic!() };
    assert_eq!(sums.released.map(|sum| sum.in_rupees()), Some(1_000_000));
    assert_eq!((sums.used, sums.people), (None, None), "what nobody told is not zero");
}

#[test]
fn a_plan_counts_what_this_register_holds_and_tells_apart_what_is_only_reported() {
    let house = House::new();
    let plan = house.open(
        "action_plan",
        &[("on", "2026-01-01"), ("title", "District plan"), ("state", "IN-UP"), ("district", "Mirzapur")],
    );
    let target = |measure: &str, amount: &str| {
        let values = [("measure", measure), ("amount", amount), ("due_on", "2026-12-31")];
        house.write(plan, "plan_target", &values).expect("a target");
    };
    target("committee_meetings", "1");
    target("surveys", "4");
    target("trainings", "2");
    house
        .write(plan, "plan_progress", &[("on", "2026-08-01"), ("measure", "surveys"), ("amount", "3")])
        .expect("reported");
    let committee = house.committee();
    house.write(committee, "committee_meeting", &[("on", "2026-07-01")]).expect("met");
    house.write(committee, "committee_meeting", &[("on", "2025-07-01")]).expect("before the plan");
    let OnDay::Plan(targets) = house.desk.folio(&house.by, plan).expect("a sheet").today else { panic!() };
    assert_eq!(targets[0].reached, Reached::Counted(1));
    assert_eq!(targets[0].done, Answer::Yes);
    assert!(matches!(targets[1].reached, Reached::Reported(3, _)));
    assert_eq!((targets[1].done, targets[1].late), (Answer::No, Answer::No), "it has time until the end of the year");
    assert_eq!((targets[2].reached, targets[2].done), (Reached::NotKnown, Answer::NotKnown));
}

#[test]
fn what_was_struck_stands_in_its_history_and_in_no_list() {
    let house = House::new();
    let wrong = house.open("office", &[("kind", "police_station"), ("state", "IN-UP"), ("district", "Mirzapur")]);
    let query = FoliosQuery { state: State::from_code("IN-UP"), ..FoliosQuery::default() };
    assert_eq!(house.desk.folios("office", &query).expect("a list").rows.len(), 1);
    let heading = house.desk.folio(&house.by, wrong).expect("a sheet").folio.heading().entry.id;
    let no_reason = house.desk.correct_folio(&house.by, wrong, heading, &[], " ");
    assert_eq!(no_reason, Err(Problem::ReasonMissing));
    house
        .desk
        .correct_folio(&house.by, wrong, heading, &[("district", "Bhadohi")], "Wrong district.")
        .expect("corrected");
    let listed = house.desk.folios("office", &query).expect("a list").rows;
    assert_eq!(listed[0].heading.get("district"), Some("Bhadohi"));
    house.desk.correct_folio(&house.by, wrong, heading, &[], "No such station.").expect("struck");
    assert!(house.desk.folios("office", &query).expect("a list").rows.is_empty());
    let page = house.desk.folio(&house.by, wrong).expect("its history stays");
    assert_eq!((page.folio.is_struck(), page.folio.entries.len()), (true, 3));
    assert!(house.desk.rebuild().expect("rebuilt").is_same(), "worked out anew it is the same");
}

#[test]
fn a_register_is_found_again_from_the_journal_alone() {
    let house = House::new();
    let sheet = house.committee();
    house.write(sheet, "committee_meeting", &[("on", "2026-07-01"), ("decisions", "Visit the kilns")]).expect("met");
    let rebuilt = house.desk.rebuild().expect("rebuilt");
    assert!(rebuilt.is_same(), "{rebuilt:?}");
    let page = house.desk.folio(&house.by, sheet).expect("a sheet");
    let said = page.folio.lines_of("committee_meeting").next().expect("a meeting").kept;
    assert_eq!(said.get("decisions"), Some("Visit the kilns"));
    let nobody = By { keys: None, ..house.by.clone() };
    let page = house.desk.folio(&nobody, sheet).expect("a sheet");
    let said = page.folio.lines_of("committee_meeting").next().expect("a meeting").kept;
    assert_eq!(said.get("decisions"), None, "words that could find a person open to members only");
}

const OFFICES: &str = "kind,State,district,title,officer_term.on,officer_term.name\n\
district_magistrate,IN-UP,Mirzapur,Collectorate,2026-01-01,Invented Officer\n\
no_such_office,IN-UP,Mirzapur,Somewhere,,\n\
police_station,,Mirzapur,Kotwali,,\n\
labour_department,IN-UP,,Labour Office,,\n";

#[test]
fn a_list_of_offices_is_taken_in_once_and_its_bad_rows_are_named() {
    let house = House::new();
    let import = || {
        let mut list = std::io::Cursor::new(OFFICES.as_bytes());
        house.desk.import_register(&house.by, &mut list, "office", None).expect("a list")
    };
    let done = import();
    let rows: Vec<u64> = done.wrong.iter().map(|wrong| wrong.place.row).collect();
    assert_eq!((done.opened, done.known, rows), (2, 0, vec![3, 4]), "{:?}", done.wrong);
    assert_eq!((import().opened, import().known), (0, 2));
    let query = FoliosQuery { part: Some("district_magistrate".to_string()), ..FoliosQuery::default() };
    let office = house.desk.folios("office", &query).expect("a list").rows.remove(0).id;
    assert!(matches!(house.holder(office, "2026-11-22"), Holder::Officer { name, .. } if name == "Invented Officer"));
}

#[test]
fn a_plan_counts_what_its_cases_and_budgets_show_and_does_not_take_that_for_all_there_is() {
    let house = House::new();
    let plan = house.open(
        "action_plan",
        &[("on", "2026-01-01"), ("title", "District plan"), ("state", "IN-UP"), ("district", "Mirzapur")],
    );
    for (measure, amount) in [("people", "1"), ("certificates", "2"), ("budget_used", "90000")] {
        let values = [("measure", measure), ("amount", amount), ("due_on", "2026-10-31")];
        house.write(plan, "plan_target", &values).expect("a target");
    }
    let targets = || match house.desk.folio(&house.by, plan).expect("a sheet").today {
        OnDay::Plan(targets) => targets,
        other => panic!("{other:?}"),
    };
    let all = targets();
    assert!(all.iter().all(|one| one.reached == Reached::AtLeast(0) && one.done == Answer::NotKnown), "{all:?}");
    let budget = house.open(
        "budget",
        &[("fund", "central_scheme"), ("on", "2026-04-01"), ("state", "IN-UP"), ("district", "Mirzapur")],
    );
    let used = |on: &str, amount: &str| {
        let values = [("on", on), ("step", "used"), ("amount", amount)];
        house.desk.write_on_folio(&house.by, budget, "budget_step", &values, EvenSo::Yes).expect("used");
    };
    used("2026-10-31", "90000");
    used("2026-11-01", "50000");
    used("2026", "70000");
    let worksite = [("state", "IN-UP"), ("district", "Mirzapur"), ("kind", "brick_kiln")];
    let new = mukti_casework::NewCase { prefix: None, worksite: &worksite, said: mukti_casework::Said::WORKER };
    let by = house.on("2026-09-10");
    let case = house.desk.start_case(&by, &new).expect("begun").case;
    house.desk.add_person(&by, case, &[("name", "Meena")], mukti_casework::Said::WORKER).expect("added");
    let all = targets();
    assert_eq!((all[0].reached, all[0].done), (Reached::AtLeast(1), Answer::Yes), "a person of a case of September");
    assert_eq!((all[1].done, all[1].late), (Answer::NotKnown, Answer::NotKnown), "others may have given certificates");
    assert_eq!(
        (all[2].reached, all[2].done),
        (Reached::AtLeast(90_000), Answer::Yes),
        "on the last day; not after it, not some day of the year"
    );
    let report = [("on", "2026-11-01"), ("measure", "certificates"), ("amount", "1")];
    house.write(plan, "plan_progress", &report).expect("reported");
    let one = &targets()[1];
    assert_eq!((one.also_reported.map(|(n, _)| n), one.done, one.late), (Some(1), Answer::No, Answer::Yes));
}
