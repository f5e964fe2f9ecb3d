//! The four registers of rule 7: homes, work, what reached the people, and each case once.

use mukti_casework::{Act, By, Desk, EvenSo, NewCase, Place, Said, TopicAnswers, Whom, open_desk};
use mukti_register::{CaseId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Rupees, State};

fn now() -> Moment {
    Moment::start_of("2026-11-22".parse().expect("a day")).plus_hours(12)
}

struct House {
    _folder: tempfile::TempDir,
    desk: Desk,
    by: By,
    case: CaseId,
    people: Vec<PersonId>,
}

impl House {
    /// Three people freed in a district whose committee keeps the registers; of one nobody told the home.
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("made");
        let desk = open_desk(&Place::in_folder(&folder.path().join("data"))).expect("made");
        let by = mukti_testkit::first_member(&desk, now()).expect("enrols");
        let worksite = [("state", "IN-TN"), ("district", "Sundarpur"), ("kind", "brick_kiln")];
        let new = NewCase { prefix: State::from_code("IN-TN"), worksite: &worksite, said: Said::WORKER };
        let case = desk.start_case(&by, &new).expect("made").case;
        let add = |name: &str| desk.add_person(&by, case, &[("name", name)], Said::WORKER).expect("made");
        let people: Vec<PersonId> = ["Meena", "Suraj", "Gopal"].map(add).into();
        for (person, home) in people.iter().zip(["IN-OD", "IN-OD", ""]) {
            let said = Said { private: Answer::Yes, ..Said::WORKER };
            let answers: &[(&str, &str)] = if home.is_empty() {
                &[("worker.age", "31")]
            } else {
                &[("worker.age", "31"), ("home.state", "IN-OD"), ("home.district", "Kamalgarh")]
            };
            let told = TopicAnswers { case, person: *person, topic: "person", said, answers, words: "" };
            desk.answer_topic(&by, &told).expect("kept");
        }
        let house = Self { _folder: folder, desk, by, case, people };
        house.act(None, "freedom", &[("on", "2026-01-10"), ("how", "rescued")]);
        house.act(None, "finding", &[("on", "2026-01-12"), ("outcome", "bonded")]);
        house
    }

    fn act(&self, person: Option<usize>, kind: &str, values: &[(&str, &str)]) {
        let whom = person.map_or(Whom::Everyone, |at| Whom::These(vec![self.people[at]]));
        let act = Act { case: self.case, whom, kind, values, said: Said::DOCUMENT, even_so: EvenSo::Yes };
        self.desk.record_act(&self.by, &act).unwrap_or_else(|problem| panic!("{kind}: {problem:?}"));
    }

    fn registers(&self) -> mukti_casework::rule_seven::RuleSeven {
        let heading = [("level", "district"), ("state", "IN-TN"), ("district", "Sundarpur"), ("on", "2024-06-01")];
        let sheet = self.desk.open_folio(&self.by, "committee", &heading).expect("opened");
        self.desk.rule_seven(&self.by, sheet, 0).expect("reads")
    }
}

#[test]
fn the_home_is_told_from_the_interview_and_where_nobody_told_it_nothing_is_made_up() {
    let people = House::new().registers().people;
    let home = |at: usize| (people[at].home_district.open().clone(), people[at].home_state);
    assert_eq!(home(0), (Some("Kamalgarh".to_owned()), State::from_code("IN-OD")));
    assert_eq!(home(2), (None, None));
    assert!(people[2].address.open().is_empty());
}

#[test]
fn only_what_reached_the_person_is_a_benefit_received_and_what_was_allowed_stands_apart() {
    let house = House::new();
    let toward = ("toward", "rehabilitation");
    house.act(Some(0), "payment_sanction", &[("on", "2026-02-01"), toward, ("amount", "100000")]);
    let paid = |on, reached, utr| [("on", on), toward, ("amount", "50000"), ("reached", reached), ("utr", utr)];
    house.act(Some(0), "payment_credit", &paid("2026-03-01", "yes", "A1"));
    house.act(Some(0), "payment_credit", &paid("2026-04-01", "", "A2"));
    house.act(Some(0), "payment_return", &[("on", "2026-04-09"), toward, ("amount", "50000"), ("utr", "A2")]);
    house.act(Some(1), "immediate_assistance_payment", &[("on", "2026-02-01"), ("amount", "30000")]);
    let people = house.registers().people;
    let (first, second) = (&people[0].benefits, &people[1].benefits);
    let sum = Rupees::whole;
    assert_eq!(
        first.came.iter().map(|(id, _, sum)| (*id, *sum)).collect::<Vec<_>>(),
        [("css.rehabilitation", sum(50_000))]
    );
    assert_eq!((first.total, first.not_shown), (Some(sum(50_000)), sum(0)));
    assert_eq!(first.allowed.iter().map(|(_, _, sum)| *sum).collect::<Vec<_>>(), [sum(50_000)]);
    // An office says it paid: nobody has said that it came.
    assert!(second.came.is_empty() && second.allowed.is_empty());
    assert_eq!((second.total, second.not_shown), (Some(sum(0)), sum(30_000)));
}

#[test]
fn what_was_done_for_everybody_alike_stands_once_with_its_number_and_not_once_a_person() {
    let house = House::new();
    house.act(None, "fir", &[("on", "2026-01-15"), ("number", "123/2026"), ("sections", "BNS 143")]);
    for person in 0..3 {
        house.act(Some(person), "wage_claim", &[("on", "2026-02-01"), ("number", "W7")]);
    }
    house.act(Some(1), "wage_claim", &[("on", "2026-05-01"), ("number", "W8")]);
    let found = house.registers();
    assert_eq!(found.cases.len(), 1);
    let of = |kind: &str| found.cases[0].noted.iter().filter(|(one, _)| one.kind == kind).collect::<Vec<_>>();
    assert_eq!(of("fir").len(), 1);
    let told: Vec<_> = of("fir")[0].0.told.iter().map(|(field, text)| (field.name, text.as_str())).collect();
    assert_eq!(told, [("number", "123/2026"), ("sections", "BNS 143")]);
    let claims: Vec<_> = of("wage_claim").iter().map(|(_, people)| people.clone()).collect();
    assert_eq!(claims, [vec![1, 2, 3], vec![2]]);
}

#[test]
fn work_is_told_with_what_it_is_and_what_it_brings() {
    let house = House::new();
    let work = [("on", "2026-05-10"), ("work", "livestock"), ("monthly", "4500")];
    house.act(Some(0), "livelihood_placement", &work);
    let people = house.registers().people;
    let told: Vec<_> = people[0].work[0].told.iter().map(|(field, text)| (field.name, text.as_str())).collect();
    assert_eq!(told, [("work", "livestock"), ("monthly", "4500")]);
    assert!(people[1].work.is_empty());
}
