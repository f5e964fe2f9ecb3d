//! The invented organisation: forty cases over eight States, with late and fulfilled duties, and lists that follow from the entries.

use mukti_casework::{CasesQuery, Gate, HearingsQuery, Place, TodayQuery, open_desk};
use mukti_terms::when::{Moment, Told};
use std::collections::BTreeSet;

#[test]
fn the_organisation_shows_every_kind_of_case_and_its_lists_follow_from_what_was_said() {
    let folder = tempfile::tempdir().unwrap();
    let desk = open_desk(&Place::in_folder(&folder.path().join("data"))).unwrap();
    let today = Told::parse("2026-11-21").unwrap().day().unwrap();
    let now = Moment::start_of(today).plus_hours(17);
    let by = mukti_testkit::first_member(&desk, now).unwrap();
    mukti_testkit::organisation(&desk, &by).unwrap();

    let all = CasesQuery { at_most: 100, ..CasesQuery::default() };
    let list = desk.cases(now, &all).unwrap();
    assert_eq!(list.count, 40);
    let states: BTreeSet<_> = list.rows.iter().filter_map(|row| row.state).collect();
    assert_eq!(states.len(), 8);
    assert!(list.rows.iter().any(|row| row.still_held > 0));
    assert!(list.rows.iter().any(|row| row.status.as_deref() == Some("prima_facie")));
    assert!(list.rows.iter().any(|row| row.status.as_deref() == Some("needs_enquiry")));

    let day = desk.today(now, &TodayQuery::default()).unwrap();
    println!("late {} due {} waiting {}", day.late_count, day.due_count, day.waiting_count);
    assert!(day.late_count > 10 && day.due_count > 0 && day.waiting_count > 0);
    assert!(day.late.iter().all(|row| row.last_day.is_some()));

    let pages: Vec<_> = list.rows.iter().map(|row| desk.case_page(&by, row.id).unwrap()).collect();
    assert!(pages.iter().any(|page| !page.issued.is_empty()));
    let standings: BTreeSet<&str> = pages
        .iter()
        .flat_map(|p| p.people.iter().flat_map(|x| &x.duties).chain(&p.duties))
        .map(|d| d.status.word())
        .collect();
    assert_eq!(standings, BTreeSet::from(["awaited", "fulfilled", "lapsed", "not_known", "overdue"]));
    assert!(pages.iter().any(|page| page.people.iter().any(|p| !p.folded.disputed.is_empty())));
    assert!(pages.iter().any(|page| page.timeline.iter().any(|row| !row.corrected_by.is_empty())));
    let tracks = || pages.iter().flat_map(|page| page.people.iter().map(|person| &person.hand_over.track));
    assert!(tracks().any(|track| track.dispute().is_some()), "two districts dispute a hand-over");
    assert!(pages.iter().any(|page| !page.threats.is_empty()), "a threat waits for its answer");
    let week = |on| desk.cause_list(today, &HearingsQuery { week: Some(on), ..HearingsQuery::default() }).unwrap();
    let next_week = mukti_terms::when::plus_days(today, 7);
    assert!(week(today).listed.len() + week(next_week).listed.len() > 1, "hearings are listed");
    let held: Vec<_> = pages.iter().filter(|page| page.still_held.is_yes()).collect();
    assert!(held.iter().all(|page| page.letters.iter().all(|l| !matches!(l.gate, Gate::Open))));
    assert_eq!(desk.rebuild().unwrap().differed, Vec::<String>::new());
}
