//! Forgetting a person, and what others told stays; consents, links, and who read.

use mukti_access::{Share, Under, Wrapped};
use mukti_casework::proof::Trust;
use mukti_casework::{
    Also, By, CasesQuery, Counsel, Desk, Forget, ForgetStanding, HoldReason, LetterAsk, NewCase, NewConsent, NewLink,
    Place, Problem, Recovery, Said, TopicAnswers,
};
use mukti_register::cut::{Closed, REMOVED};
use mukti_register::{CaseId, PersonId};
use mukti_store::Store;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Language, Secret, State};
use mukti_testkit::Opener;

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("made")).plus_hours(12)
}

struct House {
    folder: tempfile::TempDir,
    desk: Desk,
    by: By,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("made");
        let (desk, by) = mukti_testkit::desk_in(folder.path(), now());
        Self { folder, desk, by }
    }

    /// A kiln with Meena and Suresh, and Suresh's word about Meena.
    fn kiln(&self) -> (CaseId, PersonId, PersonId) {
        let worksite = [("state", "IN-UP"), ("district", "Sundarpur"), ("kind", "brick_kiln")];
        let new = NewCase { prefix: State::from_code("IN-UP"), worksite: &worksite, said: Said::WORKER };
        let case = self.desk.start_case(&self.by, &new).expect("made").case;
        let add = |name| self.desk.add_person(&self.by, case, &[("name", name)], Said::WORKER).expect("made");
        let (meena, suresh) = (add("Meena Devi"), add("Suresh"));
        self.answer(case, meena, "harm", &[("force.confinement", "yes")], "They beat me at the river.");
        self.answer(case, suresh, "harm", &[("force.confinement", "yes")], "Meena Devi was locked in with me.");
        (case, meena, suresh)
    }

    fn answer(&self, case: CaseId, person: PersonId, topic: &str, answers: &[(&str, &str)], words: &str) {
        let said = Said { private: Answer::Yes, ..Said::WORKER };
        self.desk.answer_topic(&self.by, &TopicAnswers { case, person, topic, said, answers, words }).expect("kept");
    }

    fn at(&self, days: i64) -> By {
        By { now: now().plus_hours(24 * days), ..self.by.clone() }
    }

    fn forget(&self, case: CaseId, person: PersonId, counsel: Counsel) -> Result<(), Problem> {
        self.desk.forget(&self.by, Forget { case, person, reason: "she asked for it", counsel }).map(drop)
    }

    /// Everything of the case that Meena's name could stand in, as whoever may open most sees it.
    fn everything(&self, case: CaseId) -> String {
        let page = self.desk.case_page(&self.by, case).expect("a page");
        let mut all = String::new();
        for entry in &page.timeline {
            if let Some(kept) = &entry.kept {
                kept.open().values().for_each(|(name, text)| all.push_str(&format!("{name}={text}\n")));
            }
        }
        page.people.iter().filter_map(|person| person.name()).for_each(|name| all.push_str(name.open()));
        all
    }

    fn verifies(&self) -> bool {
        self.desk.checkpoint(now()).expect("signs");
        self.desk.verify_journal(&Trust::default()).expect("reads").fault.is_none()
    }
}

/// The memory as its files tell it to whoever has every key of the server.
fn look(house: &House) -> Store {
    let place = Place::in_folder(&house.folder.path().join("data"));
    Opener::of(&place).expect("the server's key").store(&place).expect("opens")
}

/// The wrapped keys of a person.
fn keys_of(house: &House, person: PersonId) -> Vec<Vec<u8>> {
    look(house).subject_keys(person.bits()).expect("reads").into_iter().map(|key| key.wrapped).collect()
}

/// Every wrapped key of everybody.
fn all_keys(house: &House) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    look(house).each_subject_key(|key| all.push(key.wrapped)).expect("reads");
    all
}

#[test]
fn a_forgotten_person_leaves_no_word_and_what_others_told_stays_with_a_gap() {
    let house = House::new();
    let (case, meena, suresh) = house.kiln();
    house.desk.hold_ceremony(&house.by, 3, 5).unwrap();
    assert!(house.everything(case).contains("river"));
    assert_eq!(
        house.desk.forget(&house.by, Forget { case, person: meena, reason: " ", counsel: Counsel::Silent }),
        Err(Problem::ReasonMissing)
    );
    house.forget(case, meena, Counsel::Silent).unwrap();

    let all = house.everything(case);
    assert!(!all.contains("river") && !all.contains("Meena"), "{all}");
    assert!(all.contains(&format!("{REMOVED} was locked in with me.")), "{all}");
    assert!(all.contains("Suresh"));
    let page = house.desk.case_page(&house.by, case).unwrap();
    assert_eq!(page.people.iter().map(|person| person.id).collect::<Vec<_>>(), [suresh]);
    assert_eq!(page.forgotten.len(), 1);
    assert_eq!((page.forgotten[0].id, page.forgotten[0].ordinal), (meena, 1));
    let ForgetStanding::WithTrustees { until, .. } = page.forgotten[0].standing else {
        panic!("not with the trustees")
    };
    assert_eq!(until.to_string(), "2027-03-20");
    assert!(page.timeline.iter().any(|entry| entry.closed == Closed::Removed));
    let told = page.timeline.iter().find(|entry| entry.word == "person.forgotten").unwrap();
    assert_eq!(told.people, [1]);
    assert!(
        matches!(&told.also, Some(Also::Forgetting { step: "sealed_to_trustees", reason, .. }) if reason.open() == "she asked for it")
    );
    let row = &house.desk.cases(now(), &CasesQuery::default()).unwrap().rows[0];
    assert_eq!(row.people, 1, "her row is gone from the lists");
    assert!(house.desk.rebuild().unwrap().is_same());
    assert!(house.verifies());
    let more = house.desk.describe_person(&house.by, case, meena, &[("name", "Meena")], Said::WORKER);
    assert_eq!(more, Err(Problem::Forgotten));
    assert_eq!(house.forget(case, meena, Counsel::Silent).unwrap_err().code(), "409-09", "a year has not passed");
}

#[test]
fn after_a_year_the_last_copy_goes_unless_the_law_holds_it() {
    let house = House::new();
    let (case, meena, suresh) = house.kiln();
    house.desk.hold_ceremony(&house.by, 2, 3).unwrap();
    house.forget(case, meena, Counsel::Silent).unwrap();
    house.forget(case, suresh, Counsel::Silent).unwrap();
    house.desk.hold(&house.by, case, suresh, HoldReason::Court, "summons of 3 March").unwrap();
    assert_eq!(house.desk.forget_due(house.at(364).now).unwrap(), 0);
    assert_eq!(house.desk.forget_due(house.at(366).now).unwrap(), 1, "only hers");
    assert_eq!(house.desk.forget_due(house.at(366).now).unwrap(), 0);
    let standing = |person| house.desk.forgetting(&house.by, case, person).unwrap();
    assert!(matches!(standing(meena).standing, ForgetStanding::Destroyed { .. }));
    assert!(matches!(standing(suresh).standing, ForgetStanding::WithTrustees { .. }));
    assert_eq!(standing(suresh).hold.unwrap().reason, HoldReason::Court);
    assert_eq!(house.forget(case, suresh, Counsel::Lawful), Err(Problem::Held));
    house.desk.lift_hold(&house.by, case, suresh, "the case was decided").unwrap();
    assert_eq!(house.desk.forget_due(house.at(366).now).unwrap(), 1);
    assert!(house.desk.case_page(&house.by, case).unwrap().people.is_empty());
    assert!(house.desk.rebuild().unwrap().is_same());
    assert!(house.verifies());
}

#[test]
fn a_hold_stays_the_first_step_and_without_trustees_only_what_counsel_says_is_lawful_is_done() {
    let house = House::new();
    let (case, meena, _) = house.kiln();
    assert_eq!(house.forget(case, meena, Counsel::Silent), Err(Problem::NoTrustees));
    house.desk.hold(&house.by, case, meena, HoldReason::Claim, "wages are claimed").unwrap();
    assert_eq!(house.forget(case, meena, Counsel::Lawful), Err(Problem::Held));
    assert!(house.everything(case).contains("river"), "nothing went");
    house.desk.lift_hold(&house.by, case, meena, "the wages were paid").unwrap();
    house.forget(case, meena, Counsel::Lawful).unwrap();
    assert!(!house.everything(case).contains("river"));
    let nobody = house.desk.add_person(&house.by, case, &[], Said::WORKER).unwrap();
    house.desk.hold(&house.by, case, nobody, HoldReason::Offence, "under investigation").unwrap();
    assert_eq!(house.forget(case, nobody, Counsel::Lawful), Err(Problem::Held), "of whom nothing was told yet");
}

#[test]
fn a_letter_about_one_person_goes_with_them() {
    let house = House::new();
    let (case, meena, _) = house.kiln();
    house.answer(case, meena, "advance", &[("advance.taken", "yes"), ("debt.held_them", "yes")], "");
    house.answer(case, meena, "leaving", &[("free.movement", "no"), ("free.other_work", "no")], "");
    let ask = |people| LetterAsk {
        case,
        people,
        kind: "information_to_dm",
        office: None,
        against: None,
        language: Language::English,
    };
    let own = house.desk.write_letter(&house.by, &ask(vec![meena]), None).unwrap();
    let shared = house.desk.write_letter(&house.by, &ask(Vec::new()), None).unwrap();
    house.forget(case, meena, Counsel::Lawful).unwrap();
    assert!(house.desk.issued_letter(&house.by, own.id).is_err());
    assert!(house.desk.issued_letter(&house.by, shared.id).is_ok(), "the one about others stays");
    assert_eq!(look(&house).count_chunks(own.id.bits()).unwrap(), 0, "its bytes are gone");
    assert!(look(&house).count_chunks(shared.id.bits()).unwrap() > 0);
}

#[test]
fn taking_back_always_wins() {
    let house = House::new();
    let (case, meena, _) = house.kiln();
    let new = |until| NewConsent {
        case,
        person: meena,
        purpose: "share",
        form: "spoken",
        language: Language::Hindi,
        until,
        recipient: "Legal aid",
        words: "",
        said: Said::WORKER,
    };
    let in_force = |days: i64| house.desk.consents_of(&house.by, case, meena, house.at(days).now).unwrap().len();
    house.desk.give_consent(&house.by, &new("2026-04-30")).unwrap();
    house.desk.give_consent(&house.by, &new("")).unwrap();
    assert_eq!((in_force(0), in_force(60)), (2, 1), "one of them ended by itself");
    let given = house.desk.consents_of(&house.by, case, meena, now()).unwrap();
    house.desk.withdraw_consent(&house.at(1), case, given[0].entry, "", Said::WORKER).unwrap();
    assert_eq!((in_force(0), in_force(1)), (2, 0), "asked twice, taken back once");
    house.desk.give_consent(&house.at(2), &new("")).unwrap();
    assert_eq!(in_force(2), 1, "and allowed anew");
    assert!(matches!(house.desk.give_consent(&house.by, &new("2025-01-01")), Err(Problem::Fields(_))));
    let other = NewConsent { purpose: "sell", ..new("") };
    assert!(matches!(house.desk.give_consent(&house.by, &other), Err(Problem::Fields(_))));
}

#[test]
fn two_people_said_to_be_one_are_shown_in_both_cases_and_forgotten_apart() {
    let house = House::new();
    let (first, meena, _) = house.kiln();
    let (second, again, _) = house.kiln();
    let link = NewLink { case: first, one: meena, other_case: second, other: again, reason: "same scar" };
    house.desk.link(&house.by, &link).unwrap();
    assert!(house.desk.link(&house.by, &link).unwrap().entries.is_empty(), "said once");
    let links = |case| house.desk.case_page(&house.by, case).unwrap().links;
    assert_eq!(links(first)[0].label, "UP-0002-1");
    assert_eq!((links(second)[0].label.as_str(), links(second)[0].ordinal), ("UP-0001-1", 1));
    assert!(house.desk.rebuild().unwrap().is_same());
    house.forget(second, again, Counsel::Lawful).unwrap();
    assert!(house.everything(first).contains("river"), "the keys were never one");
    house
        .desk
        .undo_link(
            &house.by,
            second,
            links(second).first().map_or_else(|| links(first)[0].entry, |l| l.entry),
            "another woman",
        )
        .unwrap();
    assert!(links(first).is_empty() && links(second).is_empty());
    assert!(house.desk.rebuild().unwrap().is_same());
    assert!(house.verifies());
}

#[test]
fn a_reading_is_noted_once_an_hour_and_never_stands_in_anybodys_way() {
    let house = House::new();
    let (case, meena, _) = house.kiln();
    for _ in 0..3 {
        assert_eq!(house.desk.case_page(&house.by, case).unwrap().not_noted, None);
    }
    let page = house.desk.case_page(&house.at(1), case).unwrap();
    assert_eq!(page.readers.len(), 1, "once in that hour, and this reading is not yet in its own page");
    assert_eq!((page.readers[0].name.as_deref(), page.readers[0].what.as_str()), (Some("Fatima"), "case"));
    assert!(page.timeline.iter().all(|entry| entry.word != "read.noted"));
    assert!(house.desk.rebuild().unwrap().is_same(), "a note changes no list");
    std::thread::scope(|scope| {
        for hour in 2..10 {
            let by = house.at(hour);
            let house = &house;
            scope.spawn(move || house.desk.case_page(&by, case).unwrap());
            scope.spawn(move || house.answer(case, meena, "person", &[("worker.age", &(20 + hour).to_string())], ""));
        }
    });
    let without = By { keys: None, ..house.at(20) };
    house.desk.case_page(&without, case).unwrap();
    assert!(house.desk.case_page(&house.at(30), case).unwrap().readers.iter().all(|r| r.when < without.now));
}

#[test]
fn trustees_bring_the_keys_back_after_three_days_and_a_member_can_stop_it() {
    let house = House::new();
    let (case, ..) = house.kiln();
    let packs = house.desk.hold_ceremony(&house.by, 3, 5).unwrap();
    let shares: Vec<Share> = packs.iter().map(|pack| Share::read(&pack.text()).unwrap()).collect();
    assert_eq!(house.desk.recover(now(), &shares[..2]).unwrap_err(), Problem::WrongKey);
    let begin = || house.desk.recover(now(), &shares[..3]).unwrap();
    assert!(matches!(begin(), Recovery::Waits { .. }));
    house.desk.stop_recovery(&house.by).unwrap();
    assert!(matches!(begin(), Recovery::Waits { .. }), "it begins anew");
    let soon = house.desk.recover(now().plus_hours(71), &shares[1..4]).unwrap();
    assert!(matches!(soon, Recovery::Waits { until } if until == now().plus_hours(72)));
    let later = now().plus_hours(72);
    let Recovery::Invites(invitation) = house.desk.recover(later, &shares[2..]).unwrap() else { panic!("it waits") };
    let pass = || Secret::new("a new passphrase of four words".to_string());
    let new = mukti_casework::Enrolment {
        code: invitation.code,
        name: "Asha".to_string(),
        passphrase: pass(),
        again: pass(),
    };
    let asha = house.desk.enrol(later, &new).unwrap().by(later);
    assert_eq!(house.desk.case_page(&asha, case).unwrap().people[0].name().unwrap().open(), "Meena Devi");
}

#[test]
fn no_copy_of_a_key_of_somebody_who_was_forgotten_is_left() {
    let house = House::new();
    let (case, meena, suresh) = house.kiln();
    house.desk.hold_ceremony(&house.by, 3, 5).unwrap();
    let (hers, his) = (keys_of(&house, meena), keys_of(&house, suresh));
    assert!(hers.len() >= 2 && his.len() >= 2 && hers.iter().all(|key| all_keys(&house).contains(key)));
    house.forget(case, meena, Counsel::Silent).unwrap();
    let left = keys_of(&house, meena);
    assert_eq!(left.len(), hers.len());
    let is_to_trustees =
        |key: &Vec<u8>| matches!(Wrapped::from_bytes(key).map(|key| key.under()), Some(Under::Trustees { .. }));
    assert!(left.iter().all(is_to_trustees), "only copies sealed to the trustees");
    house.desk.forget_due(house.at(366).now).unwrap();
    assert!(keys_of(&house, meena).is_empty());
    let all = all_keys(&house);
    assert!(hers.iter().chain(&left).all(|key| !all.contains(key)));
    assert!(his.iter().all(|key| all.contains(key)), "her neighbour's stay");
    for file in std::fs::read_dir(house.folder.path().join("data")).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for key in hers.iter().chain(&left) {
            assert!(!bytes.windows(key.len()).any(|window| window == key.as_slice()));
        }
    }
}
