//! How quick a list is taken in, taken out and undone: read, sealed, concluded and durable; and how much memory it needed at the most.
//!
//! `cargo bench -p mukti-testkit --bench lists`; the number of rows can be given after `--`.
#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

use mukti_casework::{CasesQuery, Desk, ExportAsk, ExportTable, ListAsk, Place, open_desk};
use mukti_intake::sheet::written::As;
use mukti_terms::when::Moment;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::time::Instant;

/// One bad row among so many.
const BAD_EVERY: u64 = 333;

fn main() {
    let rows = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(100_000);
    let scratch = tempfile::tempdir().expect("a folder");
    let desk = open_desk(&Place::in_folder(&scratch.path().join("data"))).expect("a desk");
    let by = mukti_testkit::first_member(&desk, Moment::from_unix(1_795_242_600)).expect("a member");
    let file = scratch.path().join("list.csv");
    let mut out = BufWriter::new(File::create(&file).expect("a file"));
    let bad = mukti_testkit::write_list(rows, BAD_EVERY, &mut out).expect("written");
    out.flush().expect("written");
    drop(out);
    let bytes = file.metadata().expect("it is there").len();
    println!("{rows} rows, {} of them bad, {} MB", bad.len(), bytes >> 20);
    let began = Instant::now();
    let mut named = Vec::new();
    let mut list = File::open(&file).expect("opens");
    let dry = desk
        .dry_run(&by, &mut list, &ListAsk::default(), &mut |wrong| {
            named.push((wrong.place.row, wrong.place.column.clone().unwrap_or_default()));
        })
        .expect("looked through");
    println!("looked through in {:.1?}: {} people in {} cases", began.elapsed(), dry.people, dry.cases);
    let expected: Vec<(u64, String)> = bad.iter().map(|(row, column)| (*row, (*column).to_owned())).collect();
    assert_eq!(named, expected, "the bad rows are named exactly");
    let began = Instant::now();
    let done = desk.import(&by, &mut list, &ListAsk::default(), &|_, _| {}).expect("taken in");
    let took = began.elapsed();
    println!(
        "taken in in {took:.1?}: {} people, {} a second",
        done.people,
        u128::from(done.people) * 1000 / took.as_millis().max(1)
    );
    assert_eq!((done.people, done.wrong), (rows - bad.len() as u64, bad.len() as u64));
    taken_out(&desk, by.now, done.people);
    let began = Instant::now();
    let undone = desk.undo_import(&by, done.batch, "It was a trial.", &|_, _| {}).expect("undone");
    println!("undone in {:.1?}: {} cases", began.elapsed(), undone.cases);
    assert_eq!(desk.cases(by.now, &CasesQuery::default()).expect("a list").count, 0);
    println!("the most memory: {}", peak());
}

/// Everybody with every fact, in each shape.
fn taken_out(desk: &Desk, now: Moment, people: u64) {
    println!("the most memory before anything is taken out: {}", peak());
    for written in [As::Csv, As::Ndjson, As::Xlsx] {
        let ask = ExportAsk { table: ExportTable::Facts, written, state: None, labels: Vec::new() };
        let (began, mut out) = (Instant::now(), Counted(0));
        let done = desk.export((None, now), &ask, &mut out, &|_, _| {}).expect("taken out");
        assert_eq!(done.rows, people, "everybody, once");
        println!(
            "taken out as {} in {:.1?}: {} people, {} MB; the most memory: {}",
            written.ending(),
            began.elapsed(),
            done.rows,
            out.0 >> 20,
            peak()
        );
    }
}

/// Counts what is written, and keeps nothing of it.
struct Counted(u64);

impl std::io::Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("not known").trim().to_owned()
}
