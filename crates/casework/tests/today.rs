//! Today as a place to work: what is mine, what is my district's, what may be written for several duties at once, and what is kept back.

use mukti_casework::{
    Act, Band, By, Desk, DutyRow, EvenSo, HeldBack, NewCase, NewConsent, OfSeveral, Place, Said, Stands, Ticked, Today,
    TodayQuery, TopicAnswers, Whom, open_desk,
};
use mukti_register::{CaseId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Language, State};

/// 21 November 2026, at noon in India.
fn now() -> Moment {
    Moment::from_unix(1_795_242_600)
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
        let by = mukti_testkit::first_member(&desk, now()).expect("enrols");
        Self { _folder: folder, desk, by }
    }

    /// A person held at a kiln in a district, told of by a member.
    fn told(&self, by: &By, district: &str, answers: &[(&str, &str)]) -> (CaseId, PersonId) {
        let worksite = [("state", "IN-TN"), ("district", district), ("kind", "brick_kiln")];
        let said = Said { private: Answer::Yes, ..Said::WORKER };
        let new = NewCase { prefix: State::from_code("IN-TN"), worksite: &worksite, said };
        let case = self.desk.start_case(by, &new).expect("begun").case;
        let person = self.person(by, case, answers);
        (case, person)
    }

    fn person(&self, by: &By, case: CaseId, answers: &[(&str, &str)]) -> PersonId {
        let said = Said { private: Answer::Yes, ..Said::WORKER };
        let person = self.desk.add_person(by, case, &[("name", "Meena Kumari")], said).expect("added");
        for (topic, field, text) in answers.iter().map(|(field, text)| (topic_of(field), *field, *text)) {
            let told = TopicAnswers { case, person, topic, said, answers: &[(field, text)], words: "" };
            self.desk.answer_topic(by, &told).expect("kept");
        }
        person
    }

    /// Somebody who came free half a year ago, since when nothing was done.
    fn freed(&self, by: &By, district: &str) -> (CaseId, PersonId) {
        let found = self.told(by, district, KILN);
        for (kind, values) in [
            ("information", &[("on", "2026-05-10")][..]),
            ("rescue", &[("on", "2026-05-20")]),
            ("freedom", &[("on", "2026-05-20"), ("how", "rescued")]),
        ] {
            self.act(by, found.0, kind, values);
        }
        found
    }

    fn act(&self, by: &By, case: CaseId, kind: &str, values: &[(&str, &str)]) {
        let act = Act { case, whom: Whom::Everyone, kind, values, said: Said::DOCUMENT, even_so: EvenSo::No };
        self.desk.record_act(by, &act).expect("kept");
    }

    fn allow_letters(&self, case: CaseId, person: PersonId) -> mukti_register::EntryId {
        let new = NewConsent {
            case,
            person,
            purpose: "letters",
            form: "spoken",
            language: Language::Tamil,
            until: "",
            recipient: "",
            words: "",
            said: Said::WORKER,
        };
        self.desk.give_consent(&self.by, &new).expect("kept").entries[0]
    }

    fn today(&self, query: &TodayQuery) -> Today {
        self.desk.today(now(), query).expect("reads")
    }

    fn all(&self) -> Today {
        self.today(&TodayQuery::default())
    }

    /// The duties of a case that are late and ask for a letter.
    fn late_with_letter(&self, case: CaseId) -> Vec<Ticked> {
        self.all().late.iter().filter(|row| row.case == case && row.asks.is_some()).map(tick).collect()
    }

    fn letters(&self, ticked: &[Ticked]) -> Vec<(OfSeveral, Stands)> {
        let review = self.desk.review_letters(&self.by, ticked).expect("reviewed");
        review.letters.into_iter().map(|one| (one.letter, one.stands)).collect()
    }

    fn issued(&self, case: CaseId) -> usize {
        self.desk.case_page(&self.by, case).expect("a case").issued.len()
    }
}

fn tick(row: &DutyRow) -> Ticked {
    Ticked { case: row.case, duty: row.duty.clone(), person: row.person }
}

fn topic_of(field: &str) -> &'static str {
    use mukti_terms::schema::Record;
    mukti_law::Facts::FIELDS.iter().find(|known| known.name == field).expect("a fact").topic
}

const KILN: &[(&str, &str)] = &[
    ("work.from", "2024-11"),
    ("work.to", "2026-05-20"),
    ("worker.age", "31"),
    ("advance.taken", "yes"),
    ("advance.amount", "35000"),
    ("advance.by", "self"),
    ("debt.held_them", "yes"),
    ("free.movement", "no"),
    ("force.threat", "yes"),
];
const HELD: &[(&str, &str)] = &[
    ("advance.taken", "yes"),
    ("debt.held_them", "yes"),
    ("free.movement", "no"),
    ("force.threat", "yes"),
    ("freed.how", "still_held"),
];

#[test]
fn mine_is_where_i_told_something_and_reading_makes_nothing_mine() {
    let house = House::new();
    let other = mukti_testkit::member::another_member(&house.desk, &house.by, "Suresh").by(now());
    let (mine, _) = house.freed(&house.by, "Sundarpur");
    let (theirs, _) = house.freed(&other, "Rampur");
    let of = |by: &By| -> Vec<CaseId> {
        let today = house.today(&TodayQuery { member: Some(by.member), at_most: 200, ..TodayQuery::default() });
        let mut cases: Vec<CaseId> =
            today.late.iter().chain(&today.due).chain(&today.waiting).map(|row| row.case).collect();
        cases.sort();
        cases.dedup();
        cases
    };
    assert_eq!((of(&house.by), of(&other)), (vec![mine], vec![theirs]));
    house.desk.case_page(&other, mine).expect("read");
    assert_eq!(of(&other), [theirs], "a reader has not told anything");
    let mut both = vec![mine, theirs];
    both.sort();
    house.act(&other, mine, "enquiry", &[("on", "2026-11-02")]);
    assert_eq!(of(&other), both);
    assert!(house.desk.rebuild().expect("rebuilt").is_same(), "it follows from the entries alone");
}

#[test]
fn another_district_shows_none_of_it_and_the_counts_say_of_how_many() {
    let house = House::new();
    house.freed(&house.by, "Sundarpur");
    house.freed(&house.by, "Rampur");
    let all = house.all();
    let of = |district: &str| house.today(&TodayQuery { district: Some(district.to_owned()), ..TodayQuery::default() });
    let (sundarpur, nowhere) = (of("Sundarpur"), of("Nowhere"));
    let rows = || sundarpur.late.iter().chain(&sundarpur.due).chain(&sundarpur.waiting);
    assert!(rows().count() > 0 && rows().all(|row| row.district.as_deref() == Some("Sundarpur")));
    let open = |today: &Today| today.late_count + today.due_count + today.waiting_count;
    assert_eq!((open(&nowhere), nowhere.open_in_all), (0, open(&all)));
    assert_eq!(open(&sundarpur) * 2, sundarpur.open_in_all);
    assert_eq!(sundarpur.by_district.len(), 2, "the other district can be chosen instead");
}

#[test]
fn a_list_is_handed_out_page_by_page_and_every_row_once() {
    let house = House::new();
    house.freed(&house.by, "Sundarpur");
    house.freed(&house.by, "Rampur");
    let all = house.all();
    for (band, count) in [(Band::Late, all.late_count), (Band::Waiting, all.waiting_count)] {
        let mut rows = Vec::new();
        for page in 0..40 {
            let today = house.today(&TodayQuery { band: Some((band, page)), at_most: 3, ..TodayQuery::default() });
            assert_eq!((today.late_count, today.waiting_count), (all.late_count, all.waiting_count));
            let (here, other) =
                if band == Band::Late { (today.late, today.waiting) } else { (today.waiting, today.late) };
            assert!(other.is_empty() && here.len() <= 3);
            rows.extend(here);
        }
        assert_eq!(rows.len() as u64, count);
        let mut keys: Vec<String> =
            rows.iter().map(|row| format!("{} {:?} {:?}", tick(row), row.last_day, row.bearer)).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len() as u64, count, "each once");
    }
}

#[test]
fn one_kind_of_duty_can_be_asked_for_and_the_others_stay_to_be_chosen() {
    let house = House::new();
    house.freed(&house.by, "Sundarpur");
    let only = house.today(&TodayQuery { duty: Some("release_certificate".to_owned()), ..TodayQuery::default() });
    let rows: Vec<&str> = only.late.iter().chain(&only.due).chain(&only.waiting).map(|row| row.duty.as_str()).collect();
    assert!(!rows.is_empty() && rows.iter().all(|duty| *duty == "release_certificate"), "{rows:?}");
    assert_eq!(only.by_duty.len(), house.all().by_duty.len());
}

#[test]
fn a_choice_is_kept_for_its_member_alone_until_another_is_made() {
    let house = House::new();
    let other = mukti_testkit::member::another_member(&house.desk, &house.by, "Suresh").by(now());
    let choose = |value: Option<&str>| {
        house.desk.choose(&house.by, "today", value.map(str::to_owned)).expect("kept");
        house.desk.choice(&house.by, "today").expect("read")
    };
    assert_eq!(choose(Some("scope=mine")).as_deref(), Some("scope=mine"));
    assert_eq!(house.desk.choice(&other, "today").expect("read"), None);
    assert_eq!(choose(None), None);
}

#[test]
fn letters_for_ticked_duties_are_the_same_as_each_by_itself_and_asked_again_none_is_doubled() {
    let house = House::new();
    let (one, person) = house.freed(&house.by, "Sundarpur");
    let (two, other) = house.freed(&house.by, "Rampur");
    house.allow_letters(one, person);
    house.allow_letters(two, other);
    let ticked = [house.late_with_letter(one), house.late_with_letter(two)].concat();
    let letters = house.letters(&ticked);
    assert!(letters.len() >= 2, "{letters:?}");
    for (letter, stands) in &letters {
        assert_eq!(*stands, Stands::Ready { is_sealed: false, not_asked: vec![] }, "{letter}");
    }
    assert_eq!((house.issued(one), house.issued(two)), (0, 0), "looking writes nothing");
    let chosen: Vec<OfSeveral> = letters.into_iter().map(|(letter, _)| letter).collect();
    let write = |by: &By| house.desk.write_letters(by, &chosen, Language::English, now()).expect("written");
    write(&house.by);
    let (first, second) = (house.issued(one), house.issued(two));
    assert_eq!(first + second, chosen.len());
    let became = house.desk.letters_written(&house.by, &chosen, now()).expect("read");
    assert!(became.iter().all(|one| matches!(one.stands, Stands::Written(_))), "{became:?}");
    write(&By { now: now().plus_hours(1), ..house.by.clone() });
    assert_eq!((house.issued(one), house.issued(two)), (first, second), "a reload doubles nothing");
    for (_, stands) in house.letters(&ticked) {
        assert!(matches!(stands, Stands::Back(HeldBack::Unsent(_))), "{stands:?}");
    }
}

#[test]
fn several_duties_of_one_office_in_one_case_are_one_letter() {
    let house = House::new();
    let (case, person) = house.freed(&house.by, "Sundarpur");
    house.allow_letters(case, person);
    let review = house.desk.review_letters(&house.by, &house.late_with_letter(case)).expect("reviewed");
    let mut kinds: Vec<_> =
        review.letters.iter().map(|one| (&one.letter.kind, &one.letter.office, one.letter.person)).collect();
    let all = kinds.len();
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds.len(), all, "no letter twice");
    let ticked: usize = review.letters.iter().map(|one| one.duties.len()).sum();
    assert!(ticked + review.without.len() >= house.late_with_letter(case).len(), "no tick is dropped");
}

#[test]
fn while_somebody_is_held_only_what_goes_sealed_is_offered_and_the_rest_says_why() {
    let house = House::new();
    // One of two has left; the other is held by the same employer, who must not learn of a letter.
    let (case, _) = house.told(&house.by, "Sundarpur", KILN);
    house.person(&house.by, case, HELD);
    house.act(&house.by, case, "information", &[("on", "2026-05-11")]);
    let open: Vec<Ticked> = {
        let today = house.all();
        today.late.iter().chain(&today.due).chain(&today.waiting).filter(|row| row.asks.is_some()).map(tick).collect()
    };
    let letters = house.letters(&open);
    let (ready, back): (Vec<_>, Vec<_>) =
        letters.into_iter().partition(|(_, stands)| matches!(stands, Stands::Ready { .. }));
    assert!(ready.iter().all(|(letter, _)| letter.kind == "information_to_dm"), "{ready:?}");
    assert!(!back.is_empty(), "something waits");
    for (letter, stands) in &back {
        assert!(matches!(stands, Stands::Back(HeldBack::Safety(_) | HeldBack::NothingToClaim)), "{letter} {stands:?}");
    }
    let chosen: Vec<OfSeveral> = back.into_iter().map(|(letter, _)| letter).collect();
    house.desk.write_letters(&house.by, &chosen, Language::English, now()).expect("answered");
    assert_eq!(house.issued(case), 0, "what is held back is not written by asking for it");
}

#[test]
fn who_took_back_that_letters_are_written_is_kept_back_and_who_was_not_asked_is_said() {
    let house = House::new();
    let (case, person) = house.freed(&house.by, "Sundarpur");
    let ticked = house.late_with_letter(case);
    for (_, stands) in house.letters(&ticked) {
        assert_eq!(stands, Stands::Ready { is_sealed: false, not_asked: vec![1] });
    }
    let given = house.allow_letters(case, person);
    let letters = house.letters(&ticked);
    assert!(
        letters.iter().all(|(_, stands)| matches!(stands, Stands::Ready { not_asked, .. } if not_asked.is_empty()))
    );
    // Taken back between the review and the writing.
    house.desk.withdraw_consent(&house.by, case, given, "", Said::WORKER).expect("kept");
    let chosen: Vec<OfSeveral> = letters.into_iter().map(|(letter, _)| letter).collect();
    house.desk.write_letters(&house.by, &chosen, Language::English, now()).expect("answered");
    assert_eq!(house.issued(case), 0);
    for one in house.desk.letters_written(&house.by, &chosen, now()).expect("read") {
        assert_eq!(one.stands, Stands::Back(HeldBack::TakenBack(vec![1])));
    }
}

#[test]
fn a_duty_done_since_the_page_was_shown_and_a_case_of_elsewhere_are_said_not_dropped() {
    let house = House::new();
    let (case, _) = house.freed(&house.by, "Sundarpur");
    let ticked = |case, duty: &str| Ticked { case, duty: duty.to_owned(), person: None };
    house.act(&house.by, case, "release_certificate", &[("on", "2026-11-20"), ("form", "individual")]);
    let elsewhere = House::new();
    let (foreign, _) = elsewhere.freed(&elsewhere.by, "Sundarpur");
    let asked = [ticked(case, "release_certificate"), ticked(foreign, "release_certificate")];
    let review = house.desk.review_letters(&house.by, &asked).expect("reviewed");
    assert!(review.letters.is_empty());
    let said: Vec<_> = review.without.iter().map(|one| (one.ticked.case, one.case_label.is_some(), &one.why)).collect();
    assert_eq!(said, [(case, true, &HeldBack::NotOwed), (foreign, false, &HeldBack::NotOwed)]);
    assert!(house.all().late.iter().all(|row| row.case != foreign), "another organisation's duties are nowhere here");
}

#[test]
fn what_was_ticked_reads_back_as_it_was_and_nothing_else_reads() {
    let house = House::new();
    let (case, person) = house.freed(&house.by, "Sundarpur");
    for person in [None, Some(person)] {
        let ticked = Ticked { case, duty: "fir".to_owned(), person };
        assert_eq!(ticked.to_string().parse::<Ticked>().expect("reads"), ticked);
        for office in [None, Some("nhrc".to_owned())] {
            let letter =
                OfSeveral { case, kind: "reminder".to_owned(), office: office.clone(), against: office, person };
            assert_eq!(letter.to_string().parse::<OfSeveral>().expect("reads"), letter);
        }
    }
    for bad in ["", "~", "a~b~c", "~~~~", &format!("{case}~no_such_letter~~~"), &format!("{case}~reminder~~~x")] {
        assert!(bad.parse::<Ticked>().is_err() && bad.parse::<OfSeveral>().is_err(), "{bad}");
    }
}
