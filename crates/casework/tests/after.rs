//! Back on their feet at the desk: visits that are late and due, months of one's own, and a release that did not hold.

use mukti_casework::{
    Act, By, Counsel, Desk, EvenSo, Forget, NewAgain, NewCase, Place, Problem, Said, VisitsQuery, Whom, open_desk,
};
use mukti_register::{CaseId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, State};

fn at(day: &str) -> Moment {
    Moment::start_of(day.parse().expect("made")).plus_hours(12)
}

fn desk() -> (tempfile::TempDir, Desk, By) {
    let folder = tempfile::tempdir().expect("made");
    let desk = open_desk(&Place::in_folder(&folder.path().join("data"))).expect("made");
    let by = mukti_testkit::first_member(&desk, at("2026-06-20")).expect("enrols");
    (folder, desk, by)
}

/// Somebody who came free from a kiln.
fn freed(desk: &Desk, by: &By, name: &str, freedom: &[(&str, &str)]) -> (CaseId, PersonId) {
    let worksite = [("state", "IN-UP"), ("district", "Sundarpur"), ("kind", "brick_kiln")];
    let new = NewCase { prefix: State::from_code("IN-UP"), worksite: &worksite, said: Said::WORKER };
    let case = desk.start_case(by, &new).expect("made").case;
    let person = desk.add_person(by, case, &[("name", name), ("phone", "98000 00000")], Said::WORKER).expect("made");
    act(desk, by, case, "freedom", freedom).expect("kept");
    (case, person)
}

fn act(desk: &Desk, by: &By, case: CaseId, kind: &str, values: &[(&str, &str)]) -> Result<(), Problem> {
    let act = Act { case, whom: Whom::Everyone, kind, values, said: Said::DOCUMENT, even_so: EvenSo::No };
    desk.record_act(by, &act).map(drop)
}

fn again<'a>(case: CaseId, person: PersonId, values: &'a [(&'a str, &'a str)]) -> NewAgain<'a> {
    let worksite: &[(&str, &str)] = &[("state", "IN-TN"), ("district", "Rampur")];
    let new = NewCase { prefix: State::from_code("IN-TN"), worksite, said: Said::WORKER };
    NewAgain { case, person, values, new, held: Answer::Yes, even_so: EvenSo::No }
}

#[test]
fn the_week_lists_who_is_late_and_due_and_of_whom_the_day_is_not_known() {
    let (_folder, desk, by) = desk();
    let (late, _) = freed(&desk, &by, "Meena Devi", &[("on", "2026-05-10"), ("how", "rescued")]);
    let (due, _) = freed(&desk, &by, "Suresh", &[("on", "2026-03-24"), ("how", "rescued")]);
    let (unknown, _) = freed(&desk, &by, "Lata", &[("how", "escaped")]);
    act(&desk, &by, due, "living_standard", &[("on", "2026-04-20"), ("food", "enough")]).expect("kept");
    let week = desk.visits(by.now, &VisitsQuery::default()).expect("reads");
    let cases = |rows: &[mukti_casework::VisitRow]| rows.iter().map(|row| row.case).collect::<Vec<_>>();
    assert_eq!((cases(&week.late), week.late_count), (vec![late], 1));
    assert_eq!(week.late[0].days_late, 10, "due on 10 June, asked on the 20th");
    assert_eq!((cases(&week.due), week.due_count), (vec![due], 1));
    assert_eq!(cases(&week.unknown), [unknown]);
    assert_eq!((week.counts.released, week.counts.unknown, week.counts.again), (2, 1, 0));
    let on_its_day = desk.visits(at("2026-06-10"), &VisitsQuery::default()).expect("reads");
    assert_eq!((on_its_day.late_count, on_its_day.due_count), (0, 1), "on its day it is due, not late");
    let elsewhere = VisitsQuery { district: Some("Rampur".to_string()), ..VisitsQuery::default() };
    assert_eq!(desk.visits(by.now, &elsewhere).expect("reads").late_count, 0);
    act(&desk, &by, late, "living_standard", &[("on", "2026-06-19")]).expect("kept");
    assert_eq!(desk.visits(by.now, &VisitsQuery::default()).expect("reads").late_count, 0, "a late visit is a visit");
    let rebuilt = desk.rebuild().expect("reads");
    assert!(rebuilt.is_same(), "{rebuilt:?}");
}

#[test]
fn months_of_one_s_own_change_every_list_and_what_was_set_before_stays() {
    let (_folder, desk, by) = desk();
    let (case, person) = freed(&desk, &by, "Meena Devi", &[("on", "2026-05-10"), ("how", "rescued")]);
    for bad in ["", "0", "soon", "1,2,3,4,5,6,7,8,9,10,11,12,13"] {
        let refused = desk.set_visit_plan(&by, bad).expect_err("refused");
        assert_eq!((refused.code(), refused.status()), ("400-165", 400), "{bad:?}");
    }
    assert_eq!(desk.visits(by.now, &VisitsQuery::default()).expect("reads").late_count, 1);
    desk.set_visit_plan(&by, "2, 4").expect("set");
    let week = desk.visits(by.now, &VisitsQuery::default()).expect("reads");
    assert_eq!((week.late_count, week.due_count), (0, 0), "the first visit is now on 10 July");
    assert_eq!(desk.after_page(&by, case, person).expect("reads").schedule.visits().len(), 2);
    let later = By { now: Moment::from_unix(by.now.unix() + 60), ..by.clone() };
    desk.set_visit_plan(&later, "1").expect("set");
    desk.set_visit_plan(&later, "1").expect("said again, nothing is added");
    let sets: Vec<String> = desk.visit_plans().expect("reads").iter().map(|set| set.plan.to_string()).collect();
    assert_eq!(sets, ["1", "2, 4"]);
    let rebuilt = desk.rebuild().expect("reads");
    assert!(rebuilt.is_same(), "{rebuilt:?}");
}

#[test]
fn bondage_again_is_a_new_case_of_the_same_person_that_shows_the_release_before() {
    let (_folder, desk, by) = desk();
    let (old, meena) = freed(&desk, &by, "Meena Devi", &[("on", "2025-01-10"), ("how", "rescued")]);
    act(&desk, &by, old, "finding", &[("on", "2025-01-20"), ("outcome", "bonded")]).expect("kept");
    act(&desk, &by, old, "release_certificate", &[("on", "2025-02-01"), ("form", "individual")]).expect("kept");
    let before = desk.visits(by.now, &VisitsQuery::default()).expect("reads");
    let said: &[(&str, &str)] = &[("on", "2026-06-01"), ("same_employer", "yes")];
    let started = desk.in_bondage_again(&by, &again(old, meena, said)).expect("kept");
    assert!(started.label.starts_with("TN-"), "{}", started.label);
    let page = desk.case_page(&by, started.case).expect("reads");
    assert_eq!(page.people.len(), 1);
    assert_eq!(page.people[0].name().expect("carried over").open(), "Meena Devi");
    assert_ne!(page.people[0].id, meena, "with a key of its own");
    assert!(page.still_held.is_yes());
    let now = desk.after_page(&by, started.case, page.people[0].id).expect("reads");
    let earlier = &now.earlier[0];
    assert_eq!((now.earlier.len(), earlier.of.case, earlier.of.person), (1, old, meena));
    assert_eq!(earlier.certificate_on.map(|told| told.to_string()).as_deref(), Some("2025-02-01"));
    assert!(earlier.owed.iter().any(|(id, _)| *id == "css.immediate_assistance") || earlier.owed_otherwise > 0);
    let then = desk.after_page(&by, old, meena).expect("reads");
    assert_eq!(then.again.expect("stands").word("same_employer"), Some("yes"));
    assert_eq!(then.later[0].case, started.case);
    let week = desk.visits(by.now, &VisitsQuery::default()).expect("reads");
    assert_eq!((before.counts.again, week.counts.again, week.counts.released), (0, 1, 1));
    assert_eq!(week.late_count, 0, "nobody is asked to visit a home that is empty");
    assert!(desk.rebuild().expect("reads").is_same());
    let twice = desk.in_bondage_again(&by, &again(old, meena, said)).expect_err("refused");
    assert_eq!(twice.code(), "409-165");
}

#[test]
fn forgetting_the_release_leaves_the_new_case_its_person() {
    let (_folder, desk, by) = desk();
    let (old, meena) = freed(&desk, &by, "Meena Devi", &[("on", "2025-01-10"), ("how", "rescued")]);
    let started = desk.in_bondage_again(&by, &again(old, meena, &[("on", "2026-06-01")])).expect("kept");
    let forget = Forget { case: old, person: meena, reason: "asked for", counsel: Counsel::Lawful };
    desk.forget(&by, forget).expect("forgotten");
    let page = desk.case_page(&by, started.case).expect("reads");
    assert_eq!(page.people[0].name().expect("still there").open(), "Meena Devi");
    let after = desk.after_page(&by, started.case, page.people[0].id).expect("reads");
    assert!(after.earlier.is_empty(), "nothing of whom was forgotten is shown");
    assert_eq!(desk.after_page(&by, old, meena).expect_err("forgotten").code(), "410-01");
}

#[test]
fn bondage_again_needs_a_release_before_it_unless_somebody_insists() {
    let (_folder, desk, by) = desk();
    let (case, person) = freed(&desk, &by, "Meena Devi", &[("on", "2026-05-10"), ("how", "rescued")]);
    let code =
        |values: &[(&str, &str)]| desk.in_bondage_again(&by, &again(case, person, values)).expect_err("refused").code();
    assert_eq!(code(&[]), "400-45", "without a day");
    assert_eq!(code(&[("on", "2027-01-01")]), "422-01");
    assert_eq!(code(&[("on", "when the rains came")]), "400-05");
    assert_eq!(code(&[("on", "2026-05-09")]), "422-02", "the day before the release");
    let insisted = NewAgain { even_so: EvenSo::Yes, ..again(case, person, &[("on", "2026-05-09")]) };
    desk.in_bondage_again(&by, &insisted).expect("kept, as somebody looked at both dates");
    let (held, suresh) = freed(&desk, &by, "Suresh", &[("how", "still_held")]);
    let never = desk.in_bondage_again(&by, &again(held, suresh, &[("on", "2026-06-01")])).expect_err("refused");
    assert_eq!(never.code(), "422-165");
    assert_eq!(
        desk.visits(by.now, &VisitsQuery::default()).expect("reads").counts.released,
        1,
        "nothing of it was kept"
    );
}
