//! The desk as a member uses it: interview, acts, corrections, letters, sign-in, and many at once.

use mukti_casework::{
    Act, Amendment, By, CasesQuery, Decision, Desk, Enrolment, EvenSo, Gate, LetterAsk, NewCase, Place, Problem, Said,
    TodayQuery, TopicAnswers, Whom, open_desk,
};
use mukti_register::{CaseId, DocumentId, FieldWrong, PersonId, Speaker};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Language, Secret, State, Told};

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("made")).plus_hours(12)
}

/// A desk with its first member signed in.
fn desk() -> (tempfile::TempDir, Desk, By) {
    let (folder, desk) = empty();
    let by = mukti_testkit::first_member(&desk, now()).expect("enrols");
    (folder, desk, by)
}

/// A desk nobody has enrolled at.
fn empty() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().expect("made");
    let desk = open_desk(&Place::in_folder(&folder.path().join("data"))).expect("made");
    (folder, desk)
}

fn kiln(desk: &Desk, by: &By) -> (CaseId, PersonId) {
    let worksite = [("state", "IN-UP"), ("district", "Sundarpur"), ("kind", "brick_kiln"), ("owner", "Bhanwar Seth")];
    let new = NewCase { prefix: State::from_code("IN-UP"), worksite: &worksite, said: Said::WORKER };
    let case = desk.start_case(by, &new).expect("made").case;
    let person = desk.add_person(by, case, &[("name", "Meena Devi")], Said::WORKER).expect("made");
    (case, person)
}

fn answer(
    desk: &Desk,
    by: &By,
    case: CaseId,
    person: PersonId,
    topic: &str,
    answers: &[(&str, &str)],
) -> Result<usize, Problem> {
    let said = Said { private: Answer::Yes, ..Said::WORKER };
    desk.answer_topic(by, &TopicAnswers { case, person, topic, said, answers, words: "" })
        .map(|receipt| receipt.entries.len())
}

fn act<'a>(case: CaseId, kind: &'a str, values: &'a [(&'a str, &'a str)]) -> Act<'a> {
    Act { case, whom: Whom::Everyone, kind, values, said: Said::DOCUMENT, even_so: EvenSo::No }
}

#[test]
fn an_interview_is_kept_topic_by_topic_and_only_what_is_new() {
    let (_folder, desk, by) = desk();
    let (case, person) = kiln(&desk, &by);
    assert_eq!(
        answer(&desk, &by, case, person, "advance", &[("advance.taken", "yes"), ("advance.amount", "३५,०००")]),
        Ok(1)
    );
    assert_eq!(
        answer(&desk, &by, case, person, "advance", &[("advance.taken", "yes"), ("advance.amount", "35000")]),
        Ok(0)
    );
    let page = desk.case_page(&by, case).unwrap();
    assert_eq!(page.label, "UP-0001");
    let known = &page.people[0];
    assert_eq!(known.label, "UP-0001-1");
    assert_eq!(known.folded.facts.advance_amount.unwrap().in_rupees(), 35_000);
    assert_eq!(
        known.folded.facts.work_state,
        State::from_code("IN-UP"),
        "the worksite's State is a fact of everyone in it"
    );
    assert_eq!(known.name().unwrap().open(), "Meena Devi");
    assert!(!known.ask().is_empty());
    assert!(!format!("{page:?}").contains("Meena"), "a page cannot be logged with a name in it");
}

#[test]
fn an_answer_that_does_not_read_is_named_and_nothing_of_the_screen_is_kept() {
    let (_folder, desk, by) = desk();
    let (case, person) = kiln(&desk, &by);
    let Err(Problem::Fields(problems)) =
        answer(&desk, &by, case, person, "person", &[("worker.age", "400"), ("worker.sex", "female")])
    else {
        panic!("it was taken");
    };
    assert_eq!(problems[0].field, "worker.age");
    assert_eq!(mukti_casework::field_code(&problems[0]), "400-08");
    assert_eq!(desk.case_page(&by, case).unwrap().people[0].folded.facts.worker_sex, None);
    let elsewhere = answer(&desk, &by, case, person, "person", &[("advance.taken", "yes")]);
    assert!(matches!(elsewhere, Err(Problem::Fields(ref p)) if p[0].wrong == FieldWrong::NoSuchField));
    assert_eq!(answer(&desk, &by, case, person, "palmistry", &[]), Err(Problem::NoSuchForm));
}

#[test]
fn an_act_in_the_future_is_refused_and_one_before_the_work_began_is_asked_about() {
    let (_folder, desk, by) = desk();
    let (case, person) = kiln(&desk, &by);
    answer(&desk, &by, case, person, "place", &[("work.from", "2025-10")]).unwrap();
    assert_eq!(desk.record_act(&by, &act(case, "enquiry", &[("on", "2026-03-21")])).unwrap_err().code(), "422-01");
    let early = act(case, "enquiry", &[("on", "2025-09-30")]);
    assert_eq!(
        desk.record_act(&by, &early).unwrap_err(),
        Problem::Before { event: "work.from", date: "2025-10".to_string() }
    );
    let freed = act(case, "freedom", &[("on", "2025-09-30"), ("how", "escaped")]);
    assert_eq!(desk.record_act(&by, &freed).unwrap_err().code(), "422-09");
    desk.record_act(&by, &Act { even_so: EvenSo::Yes, ..early }).unwrap();
    assert_eq!(
        desk.record_act(&by, &act(case, "rescue", &[("on", "2026-03-02"), ("time", "25:00")])).unwrap_err().code(),
        "400-46"
    );
    assert_eq!(desk.record_act(&by, &act(case, "rescue", &[])).unwrap_err(), Problem::NothingAnswered);
    assert_eq!(desk.record_act(&by, &act(case, "worksite", &[("name", "x")])).unwrap_err(), Problem::NoSuchForm);
}

#[test]
fn an_act_for_each_person_is_one_line_of_the_timeline_and_is_corrected_together() {
    let (_folder, desk, by) = desk();
    let (case, _) = kiln(&desk, &by);
    desk.add_person(&by, case, &[], Said::WORKER).unwrap();
    desk.record_act(&by, &act(case, "release_certificate", &[("on", "2026-03-04"), ("form", "individual")])).unwrap();
    let page = desk.case_page(&by, case).unwrap();
    let row = &page.timeline[0];
    assert_eq!((row.kind.as_deref(), row.people.as_slice()), (Some("release_certificate"), &[1, 2][..]));
    let amendment = Amendment {
        case,
        entry: row.id,
        only: None,
        values: &[("on", "2026-03-05")],
        reason: "misread",
        said: Said::DOCUMENT,
    };
    desk.correct(&by, &amendment).unwrap();
    let page = desk.case_page(&by, case).unwrap();
    for person in &page.people {
        assert_eq!(person.folded.facts.certificate_on, Told::parse("2026-03-05"));
    }
    assert_eq!(page.timeline[1].corrected_by.len(), 1, "the old line stays, with its correction");
}

#[test]
fn a_late_duty_stands_in_today_and_is_gone_once_it_is_done() {
    let (_folder, desk, by) = desk();
    let (case, person) = kiln(&desk, &by);
    answer(&desk, &by, case, person, "advance", &[("advance.taken", "yes"), ("debt.held_them", "yes")]).unwrap();
    answer(&desk, &by, case, person, "leaving", &[("free.movement", "no")]).unwrap();
    answer(&desk, &by, case, person, "harm", &[("force.confinement", "yes")]).unwrap();
    desk.record_act(&by, &act(case, "rescue", &[("on", "2026-03-02")])).unwrap();
    desk.record_act(&by, &act(case, "release_certificate", &[("on", "2026-03-03")])).unwrap();
    let year_later = now().plus_hours(24 * 300);
    let open = |desk: &Desk| -> Vec<String> {
        let today = desk.today(year_later, &TodayQuery::default()).unwrap();
        [today.late, today.due, today.waiting].concat().into_iter().map(|row| row.duty).collect()
    };
    let before = open(&desk);
    assert!(before.contains(&"immediate_assistance".to_string()), "{before:?}");
    assert!(!before.contains(&"release_certificate".to_string()), "{before:?}");
    let paid = act(case, "immediate_assistance_payment", &[("on", "2026-03-10"), ("amount", "30000")]);
    desk.record_act(&by, &paid).unwrap();
    assert!(!open(&desk).contains(&"immediate_assistance".to_string()));
    assert!(desk.rebuild().unwrap().differed.is_empty());
}

#[test]
fn while_somebody_is_held_only_the_sealed_information_goes_out_unless_a_named_person_decides() {
    let (_folder, desk, by) = desk();
    let (case, person) = kiln(&desk, &by);
    answer(
        &desk,
        &by,
        case,
        person,
        "advance",
        &[("advance.taken", "yes"), ("advance.amount", "35000"), ("debt.held_them", "yes")],
    )
    .unwrap();
    answer(&desk, &by, case, person, "leaving", &[("free.movement", "no"), ("free.other_work", "no")]).unwrap();
    answer(&desk, &by, case, person, "harm", &[("force.threat", "yes")]).unwrap();
    answer(&desk, &by, case, person, "claim", &[("freed.how", "still_held")]).unwrap();
    let page = desk.case_page(&by, case).unwrap();
    assert_eq!(page.still_held, Answer::Yes);
    let gate = |kind: &str| page.letters.iter().find(|l| l.kind == kind).unwrap().gate;
    assert_eq!(gate("information_to_dm"), Gate::Sealed);
    assert_eq!(gate("fir_request"), Gate::Waits { why: "letter-gate-still_held" });

    let ask =
        |kind| LetterAsk { case, people: Vec::new(), kind, office: None, against: None, language: Language::Hindi };
    let sealed = desk.write_letter(&by, &ask("information_to_dm"), None).unwrap();
    let (again, of, bytes) = desk.issued_letter(&by, sealed.id).unwrap();
    assert_eq!((&again, of), (&sealed, case));
    assert!(bytes.starts_with(b"%PDF"));

    assert_eq!(desk.write_letter(&by, &ask("fir_request"), None), Err(Problem::StillHeld));
    let decide = |reason: &str| Decision { name: "Suresh".to_string(), reason: reason.to_string() };
    assert_eq!(desk.write_letter(&by, &ask("fir_request"), Some(&decide(" "))), Err(Problem::DecisionWithoutReason));
    let issued = desk.write_letter(&by, &ask("fir_request"), Some(&decide("the family asks for it"))).unwrap();
    assert_eq!(issued.decided.unwrap().reason, "the family asks for it");
    assert_eq!(desk.issued_letter(&by, DocumentId::from_bits(9)).unwrap_err(), Problem::NoSuchLetter);
    assert_eq!(desk.case_page(&by, case).unwrap().issued.len(), 2);
}

#[test]
fn eight_people_writing_in_one_case_at_once_lose_nothing() {
    let (_folder, desk, by) = desk();
    let (case, _) = kiln(&desk, &by);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..5 {
                    desk.add_person(&by, case, &[("name", "Suresh")], Said::WORKER).unwrap();
                }
            });
        }
    });
    assert_eq!(desk.case_page(&by, case).unwrap().people.len(), 41);
    assert_eq!(desk.cases(now(), &CasesQuery::default()).unwrap().rows[0].people, 41);
    assert!(desk.rebuild().unwrap().differed.is_empty());
}

#[test]
fn the_first_member_comes_in_once_with_the_code_and_guesses_are_slowed_down() {
    let (folder, desk) = empty();
    let first = desk.first_run_code(now()).unwrap();
    let file = folder.path().join("data/first-run-code.txt");
    assert_eq!(std::fs::read_to_string(&file).unwrap().trim(), first.code.open());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let new = |code: &str, passphrase: &str, again: &str| Enrolment {
        code: Secret::new(code.to_string()),
        name: " Meena  Devi ".to_string(),
        passphrase: Secret::new(passphrase.to_string()),
        again: Secret::new(again.to_string()),
    };
    let good = "four quiet words here";
    let code = first.code.open().as_str();
    assert_eq!(desk.enrol(now(), &new("wrong", good, good)).unwrap_err(), Problem::CodeWrong);
    assert_eq!(desk.enrol(now(), &new(code, good, "another")).unwrap_err(), Problem::PassphrasesDiffer);
    assert_eq!(desk.enrol(now(), &new(code, "short", "short")).unwrap_err(), Problem::PassphraseShort);
    assert_eq!(desk.enrol(now().plus_hours(1), &new(code, good, good)).unwrap_err(), Problem::CodeUsed);
    let signed = desk.enrol(now(), &new(&code.to_uppercase(), good, good)).unwrap();
    assert!(!file.exists());
    assert_eq!(desk.first_run_code(now()).unwrap_err(), Problem::CodeUsed);

    let token = signed.token.open();
    assert_eq!(desk.session(now(), token).unwrap().member, signed.member);
    assert_eq!(desk.session(now().plus_hours(2), token).unwrap_err(), Problem::SignedOut);
    assert_eq!(desk.session(now(), token).unwrap_err(), Problem::NotSignedIn);

    let right = Secret::new(good.to_string());
    let again = desk.sign_in(now(), "meena devi", &right).unwrap();
    desk.sign_out(again.token.open()).unwrap();
    assert_eq!(desk.session(now(), again.token.open()).unwrap_err(), Problem::NotSignedIn);
    let wrong = Secret::new("something else entirely".to_string());
    for _ in 0..5 {
        assert_eq!(desk.sign_in(now(), "Meena Devi", &wrong).unwrap_err(), Problem::WrongNameOrPassphrase);
    }
    assert_eq!(desk.sign_in(now(), "Meena Devi", &right).unwrap_err(), Problem::TooManyTries { minutes: 1 });
}

#[test]
fn an_employers_no_beside_the_worker_is_not_known() {
    let (_folder, desk, by) = desk();
    let (case, person) = kiln(&desk, &by);
    let told = |speaker, private| TopicAnswers {
        case,
        person,
        topic: "harm",
        said: Said { speaker, private, on: None },
        answers: &[("force.confinement", "no")],
        words: "",
    };
    desk.answer_topic(&by, &told(Speaker::Worker, Answer::No)).unwrap();
    let page = desk.case_page(&by, case).unwrap();
    assert_eq!(page.people[0].folded.facts.force_confinement, Answer::NotKnown);
    assert_eq!(page.people[0].folded.overheard.len(), 1);
}

#[test]
fn an_invited_member_reads_what_was_told_before_and_the_code_is_good_once() {
    let (_folder, desk, by) = desk();
    let (case, _) = kiln(&desk, &by);
    let code = desk.invite(&by).unwrap().code;
    let passphrase = || Secret::new("another four quiet words".to_string());
    let join = |name: &str| Enrolment {
        code: code.clone(),
        name: name.to_string(),
        passphrase: passphrase(),
        again: passphrase(),
    };
    let second = desk.enrol(now(), &join("Suresh")).unwrap().by(now());
    let page = desk.case_page(&second, case).unwrap();
    assert_eq!(page.people[0].name().unwrap().open(), "Meena Devi");
    assert_eq!(desk.enrol(now(), &join("Somebody")).unwrap_err(), Problem::CodeUsed);
    assert_eq!(desk.members().unwrap().len(), 2);
    desk.let_go(&by, second.member).unwrap();
    assert_eq!(desk.sign_in(now(), "Suresh", &passphrase()).unwrap_err(), Problem::WrongNameOrPassphrase);
    assert_eq!(desk.let_go(&by, by.member), Err(Problem::LastMember));
}
