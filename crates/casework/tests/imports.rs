//! Lists: looked through for nothing, taken in with the bad rows named, gone on with after a stop, known again, undone as one.

use mukti_casework::{
    Before, By, CaseList, CasesQuery, Counsel, Desk, Doubles, DryRun, Forget, Imported, ListAsk, Problem, Said, Today,
    TodayQuery,
};
use mukti_register::CaseId;
use mukti_terms::when::Moment;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

fn now() -> Moment {
    Moment::start_of("2026-11-22".parse().expect("made")).plus_hours(12)
}

struct House {
    _folder: tempfile::TempDir,
    desk: Arc<Desk>,
    by: By,
}

/// Everything lists show.
#[derive(Debug, PartialEq)]
struct Seen {
    cases: CaseList,
    today: Today,
    found: usize,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("made");
        let (desk, by) = mukti_testkit::desk_in(folder.path(), now());
        Self { _folder: folder, desk: Arc::new(desk), by }
    }

    fn dry(&self, list: &[u8], ask: &ListAsk) -> (DryRun, Vec<(u64, String)>) {
        let mut named = Vec::new();
        let dry = self.desk.dry_run(&self.by, &mut Cursor::new(list), ask, &mut |wrong| {
            named.push((wrong.place.row, wrong.place.column.clone().unwrap_or_default()));
        });
        (dry.expect("a list"), named)
    }

    fn import(&self, list: &[u8]) -> Result<Imported, Problem> {
        self.desk.import(&self.by, &mut Cursor::new(list), &ListAsk::default(), &|_, _| {})
    }

    fn seen(&self) -> Seen {
        let cases = self.desk.cases(now(), &CasesQuery::default()).expect("a list");
        let today = self.desk.today(now(), &TodayQuery::default()).expect("today");
        let found = self.desk.search(&self.by, "Meena").expect("found").rows.len();
        Seen { cases, today, found }
    }

    fn cases(&self) -> Vec<CaseId> {
        self.seen().cases.rows.iter().map(|row| row.id).collect()
    }

    fn size(&self) -> u64 {
        self.desk.size().expect("a size")
    }
}

fn list(rows: u64, bad_every: u64) -> (Vec<u8>, Vec<(u64, String)>) {
    let mut bytes = Vec::new();
    let bad = mukti_testkit::write_list(rows, bad_every, &mut bytes).expect("written");
    (bytes, bad.into_iter().map(|(row, column)| (row, column.to_owned())).collect())
}

const SMALL: &str = "case,name,worker.age,advance.taken,debt.held_them,work.state,owner\n\
    TN-0042-1,Meena Kumari,31,yes,yes,IN-TN,Owner\nTN-0042-2,Suresh,40,yes,yes,IN-TN,Owner\nTN-0043-1,Fatima,many,yes,yes,IN-TN,Owner\n";

#[test]
fn looking_a_list_through_keeps_nothing_and_names_every_bad_row() {
    let house = House::new();
    let (size, seen) = (house.size(), house.seen());
    let before = house.size();
    let (bytes, bad) = list(400, 50);
    let (dry, named) = house.dry(&bytes, &ListAsk::default());
    assert_eq!(named, bad);
    assert_eq!((dry.rows, dry.people, dry.wrong), (400, 392, 8));
    assert_eq!(dry.before, Before::Never);
    assert_eq!(house.size(), before, "nothing is kept");
    assert!(before >= size);
    assert_eq!(house.seen(), seen);
}

#[test]
fn what_a_list_tells_stands_in_its_cases_as_if_it_had_been_typed() {
    let house = House::new();
    let done = house.import(SMALL.as_bytes()).expect("taken in");
    assert_eq!((done.rows, done.people, done.wrong, done.cases), (3, 2, 1, 1));
    let cases = house.cases();
    assert_eq!(cases.len(), 1);
    let page = house.desk.case_page(&house.by, cases[0]).expect("a page");
    assert!(page.label.starts_with("TN-"), "{}", page.label);
    assert_eq!(page.people.len(), 2);
    assert_eq!(house.desk.search(&house.by, "Meena Kumari").expect("found").rows.len(), 1);
    let nobody = By { keys: None, ..house.by.clone() };
    assert!(matches!(house.desk.search(&nobody, "Meena"), Err(Problem::NotSignedIn)), "names open to members only");
    assert!(house.desk.rebuild().expect("rebuilt").is_same());
}

#[test]
fn the_same_list_is_not_taken_in_twice() {
    let house = House::new();
    house.import(SMALL.as_bytes()).expect("taken in");
    let size = house.size();
    assert_eq!(house.import(SMALL.as_bytes()), Err(Problem::AlreadyImported));
    assert_eq!(house.size(), size);
    assert!(matches!(house.dry(SMALL.as_bytes(), &ListAsk::default()).0.before, Before::Whole { .. }));
}

#[test]
fn undoing_a_list_restores_what_every_list_showed_and_its_history_stays() {
    let house = House::new();
    house.import(b"name,owner\nMeena Before,Another\n").expect("taken in");
    let before = house.seen();
    let earlier = house.cases();
    assert_eq!(before.found, 1);
    let (bytes, _) = list(300, 50);
    let done = house.import(&bytes).expect("taken in");
    let with = house.seen();
    assert_ne!(with, before);
    let imported = *house.cases().iter().find(|case| !earlier.contains(case)).expect("a case of the list");
    let size = house.size();
    assert_eq!(house.desk.undo_import(&house.by, done.batch, " ", &|_, _| {}), Err(Problem::ReasonMissing));
    let undone = house.desk.undo_import(&house.by, done.batch, "The wrong list.", &|_, _| {}).expect("undone");
    assert_eq!((undone.cases, undone.worked_on.len()), (done.cases, 0));
    assert_eq!(house.seen(), before);
    assert!(house.size() > size, "that it was undone is told too");
    let page = house.desk.case_page(&house.by, imported).expect("its history stays");
    assert!(!page.people.is_empty());
    assert!(page.is_withdrawn, "whoever opens it is told");
    let told = house.desk.add_person(&house.by, imported, &[("name", "Ravi")], Said::WORKER);
    assert_eq!(told.map(drop), Err(Problem::Withdrawn));
    assert!(house.desk.rebuild().expect("rebuilt").is_same(), "worked out anew it is the same");
    assert_eq!(house.desk.refresh(now().plus_hours(1)).expect("refreshed").differed, Vec::<String>::new());
    assert_eq!(house.seen(), before);
    let again = house.desk.undo_import(&house.by, done.batch, "Once more.", &|_, _| {}).expect("asked again");
    assert_eq!(again.cases, 0);
    house.import(&bytes).expect("it can be taken in anew");
    assert_eq!(house.seen().cases.count, with.cases.count);
}

#[test]
fn a_case_that_somebody_has_worked_on_stays_and_is_named() {
    let house = House::new();
    let done = house.import(b"name,owner\nMeena,One\nSuresh,Two\n").expect("taken in");
    let cases = house.cases();
    let worked_on = cases[0];
    house.desk.add_person(&house.by, worked_on, &[("name", "Ravi")], Said::WORKER).expect("kept");
    // That somebody read the other one is no work on it.
    house.desk.case_page(&house.by, cases[1]).expect("a page");
    let undone = house.desk.undo_import(&house.by, done.batch, "The wrong list.", &|_, _| {}).expect("undone");
    assert_eq!((undone.cases, undone.worked_on.len()), (1, 1));
    assert_eq!(house.cases(), [worked_on]);
}

#[test]
fn a_list_that_stopped_goes_on_and_nothing_is_doubled() {
    let (bytes, _) = list(1_500, 50);
    let whole = House::new();
    whole.import(&bytes).expect("taken in");
    let house = House::new();
    let stopped = catch_unwind(AssertUnwindSafe(|| {
        let stop = |kept: u64, _: u64| assert!(kept < 500, "the machine stops here");
        house.desk.import(&house.by, &mut Cursor::new(&bytes), &ListAsk::default(), &stop)
    }));
    assert!(stopped.is_err());
    let kept = house.seen().cases.count;
    assert!(kept > 0 && kept < whole.seen().cases.count, "{kept} cases");
    let (dry, _) = house.dry(&bytes, &ListAsk::default());
    assert!(matches!(dry.before, Before::Begun { kept: cases, .. } if u64::from(cases) == kept), "{:?}", dry.before);
    let other = ListAsk { doubles: Doubles::LeaveOut, ..ListAsk::default() };
    let with_other = house.desk.import(&house.by, &mut Cursor::new(&bytes), &other, &|_, _| {});
    assert_eq!(with_other.map(drop), Err(Problem::OtherColumns));
    house.import(&bytes).expect("goes on");
    assert_eq!(house.size(), whole.size());
    assert_eq!(house.seen().cases.count, whole.seen().cases.count);
    assert_eq!(house.import(&bytes).map(drop), Err(Problem::AlreadyImported));
    assert!(house.desk.rebuild().expect("rebuilt").is_same());
}

#[test]
fn rows_that_look_like_others_are_said_and_left_out_when_asked() {
    let house = House::new();
    let first = "name,father name,village,worker.age\nMeena,Gopal,Sundarpur,31\nSuresh,Ram,Sundarpur,40\nmeena ,GOPAL,Sundarpur,31\n";
    let (dry, _) = house.dry(first.as_bytes(), &ListAsk::default());
    let rows: Vec<_> = dry.alike.iter().map(|alike| (alike.row, alike.like)).collect();
    assert_eq!(rows, [(4, Some(2))]);
    assert_eq!(dry.people, 3, "two people may be called the same");
    house.import(first.as_bytes()).expect("taken in");
    let second = "name,father name,village,worker.age\nSuresh,Ram,Sundarpur,40\nAsha,Ram,Sundarpur,22\n";
    let ask = ListAsk { doubles: Doubles::LeaveOut, ..ListAsk::default() };
    let (dry, _) = house.dry(second.as_bytes(), &ask);
    let rows: Vec<_> = dry.alike.iter().map(|alike| (alike.row, alike.like)).collect();
    assert_eq!((rows, dry.people, dry.left_out), (vec![(2, None)], 1, 1));
}

#[test]
fn with_the_first_who_is_forgotten_a_list_s_rows_are_known_again_by_nobody() {
    let house = House::new();
    let first = "name,village,owner\nMeena,Sundarpur,One\nSuresh,Sundarpur,Two\n";
    house.import(first.as_bytes()).expect("taken in");
    let second = "name,village\nSuresh,Sundarpur\n";
    assert_eq!(house.dry(second.as_bytes(), &ListAsk::default()).0.alike_count, 1);
    let meena = house.desk.search(&house.by, "Meena").expect("found").rows.remove(0);
    let (person, _) = meena.person.expect("a person");
    let ask = Forget { case: meena.case, person, reason: "She asked for it.", counsel: Counsel::Lawful };
    house.desk.forget(&house.by, ask).expect("forgotten");
    assert_eq!(house.dry(second.as_bytes(), &ListAsk::default()).0.alike_count, 0);
    assert_eq!(house.desk.imports(&house.by).expect("lists").len(), 1);
}

/// As `./check` runs it, a hundredth of what is promised; `MUKTI_IMPORT_ROWS=100000` for all of it.
#[test]
fn of_a_long_list_exactly_the_bad_rows_are_named_and_the_rest_is_in() {
    let rows = std::env::var("MUKTI_IMPORT_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(1_000);
    let house = House::new();
    let before = house.seen();
    let (bytes, bad) = list(rows, 333);
    let (_, named) = house.dry(&bytes, &ListAsk::default());
    assert_eq!(named, bad);
    let done = house.import(&bytes).expect("taken in");
    assert_eq!((done.rows, done.wrong, done.people), (rows, bad.len() as u64, rows - bad.len() as u64));
    let people: u32 = (0..)
        .map_while(|page| {
            let query = CasesQuery { page, at_most: 1_000, ..CasesQuery::default() };
            let rows = house.desk.cases(now(), &query).expect("a list").rows;
            (!rows.is_empty()).then(|| rows.iter().map(|row| row.people).sum::<u32>())
        })
        .sum();
    assert_eq!(u64::from(people), done.people, "each of them is in a case");
    house.desk.undo_import(&house.by, done.batch, "It was a trial.", &|_, _| {}).expect("undone");
    assert_eq!(house.seen(), before);
}
