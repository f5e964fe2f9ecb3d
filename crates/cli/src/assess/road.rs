//! One file: read in batches, understood and assessed on every core, written in the order of the file.

use super::{Ask, Outcome, Output, account, csv_row, letters};
use crate::commands::assess::Format;
use crate::say;
use indicatif::{ProgressBar, ProgressStyle};
use mukti_casework::assess::{assess, json::Json, table::table};
use mukti_intake::{Batch, Header, Problem, Source, understand};
use mukti_messages::{Args, Messages};
use std::collections::{BTreeMap, HashSet};
use std::fs::File;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{IsTerminal as _, Read, Result, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};

/// Files larger than this show a progress bar on a terminal, in bytes.
const PROGRESS_BYTES_MIN: u64 = 8 << 20;

/// What became of one row.
struct Done {
    row: u64,
    /// A digest of the label, to find it a second time.
    label: u64,
    result: std::result::Result<Vec<u8>, Vec<Problem>>,
    letters: u64,
    notes: Vec<String>,
}

/// Assesses one file.
///
/// # Errors
/// When standard output cannot be written.
pub fn run_file<W: Write>(ask: &Ask, file: &str, output: &mut Output<W>, seen: &mut HashSet<u64>) -> Result<Outcome> {
    let opened = open(file)
        .and_then(|(input, bar)| Source::open(input, mukti_intake::Format::of_name(file)).map(|source| (source, bar)));
    let (source, bar) = match opened {
        Ok(opened) => opened,
        Err(problem) => {
            tell(ask, file, &problem.gap("file", file));
            return Ok(Outcome { files_failed: 1, ..Outcome::default() });
        }
    };
    let header = source.header();
    let mut outcome = Outcome::default();
    for problem in header.iter().flat_map(|header| &header.problems) {
        tell(ask, file, problem);
        outcome.rows_failed += 1;
    }
    travel(ask, source, header.as_ref(), &mut |done| take(ask, file, done, output, seen, &mut outcome))?;
    if outcome.rows == 0 && outcome.rows_failed == 0 {
        tell(ask, file, &Problem::at("400-16", 0));
        outcome.files_failed += 1;
    }
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    Ok(outcome)
}

type Input = Box<dyn Read + Send>;

fn open(file: &str) -> std::result::Result<(Input, Option<ProgressBar>), Problem> {
    if file == "-" {
        return Ok((Box::new(std::io::stdin()), None));
    }
    if mukti_intake::Format::of_name(file).is_none() {
        return Err(Problem::at("400-22", 0).gap("file", file));
    }
    let opened = File::open(file).and_then(|input| Ok((input.metadata()?.len(), input)));
    let (length, input) = opened.map_err(|error| Problem::at("400-26", 0).gap("detail", &error.to_string()))?;
    if length < PROGRESS_BYTES_MIN || !std::io::stderr().is_terminal() || std::io::stdout().is_terminal() {
        return Ok((Box::new(input), None));
    }
    let style = ProgressStyle::with_template("{bar:30} {bytes}/{total_bytes} {eta}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::new(length).with_style(style);
    Ok((Box::new(bar.wrap_read(input)), Some(bar)))
}

/// How many batches for each core may be on the road at once, read and not yet written. Without it, one slow core would let
/// the others run ahead, and what they found would wait in memory for its turn.
const AHEAD: usize = 4;

/// Reads, assesses and hands over, in order.
fn travel(
    ask: &Ask,
    mut source: Source<Input>,
    header: Option<&Arc<Header>>,
    take: &mut impl FnMut(Done) -> Result<bool>,
) -> Result<()> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let (work, to_do) = sync_channel::<(u64, Batch)>(cores * 2);
        let (hand_over, results) = sync_channel::<(u64, Vec<Done>)>(cores * 2);
        let (make_room, room) = sync_channel::<()>(cores * AHEAD);
        (0..cores * AHEAD).try_for_each(|_| make_room.send(())).expect("the road is empty and has this much room");
        scope.spawn(move || {
            let mut number = 0;
            while room.recv().is_ok() {
                let Some(batch) = source.next_batch() else { return };
                if work.send((number, batch)).is_err() {
                    return;
                }
                number += 1;
            }
        });
        let to_do = Arc::new(Mutex::new(to_do));
        for _ in 0..cores {
            let (to_do, hand_over, header) = (Arc::clone(&to_do), hand_over.clone(), header.map(Arc::clone));
            scope.spawn(move || worker(ask, header.as_deref(), &to_do, &hand_over));
        }
        drop(hand_over);
        in_order(&results, &make_room, take)
    })
}

fn worker(
    ask: &Ask,
    header: Option<&Header>,
    to_do: &Mutex<Receiver<(u64, Batch)>>,
    hand_over: &SyncSender<(u64, Vec<Done>)>,
) {
    loop {
        let next = to_do.lock().map_or_else(|poisoned| poisoned.into_inner().recv(), |queue| queue.recv());
        let Ok((number, batch)) = next else { return };
        let done = batch.items.into_iter().map(|(row, item)| one(ask, row, understand(header, row, item))).collect();
        if hand_over.send((number, done)).is_err() {
            return;
        }
    }
}

fn one(ask: &Ask, row: u64, facts: std::result::Result<mukti_law::Facts, Vec<Problem>>) -> Done {
    let facts = match facts {
        Ok(facts) => facts,
        Err(problems) => return Done { row, label: 0, result: Err(problems), letters: 0, notes: Vec::new() },
    };
    let assessed = assess(&facts, ask.on, ask.book);
    let mut text = Vec::with_capacity(8192);
    match ask.format {
        _ if ask.is_account => account::write(ask, &assessed, &mut text),
        Format::Json | Format::Ndjson => {
            // Writing into memory cannot fail.
            let _ = serde_json::to_writer(
                &mut text,
                &Json { assessed: &assessed, questions: &ask.questions, book: ask.book },
            );
            if ask.format == Format::Ndjson {
                text.push(b'\n');
            }
        }
        Format::Csv => csv_row::row(&assessed, ask.book.edition(), &mut text),
        Format::Table => text.extend_from_slice(table(&assessed, &ask.questions, ask.language, ask.depth).as_bytes()),
    }
    let written = letters::write(ask, &assessed);
    let mut hasher = DefaultHasher::new();
    facts.case.hash(&mut hasher);
    Done { row, label: hasher.finish(), result: Ok(text), letters: written.count, notes: written.notes }
}

/// Hands batches over by their number, holding back those that came early; each one written makes room for one more.
fn in_order(
    results: &Receiver<(u64, Vec<Done>)>,
    make_room: &SyncSender<()>,
    take: &mut impl FnMut(Done) -> Result<bool>,
) -> Result<()> {
    let mut early: BTreeMap<u64, Vec<Done>> = BTreeMap::new();
    let mut next = 0;
    for (number, done) in results {
        early.insert(number, done);
        while let Some(batch) = early.remove(&next) {
            next += 1;
            for done in batch {
                if !take(done)? {
                    return Ok(());
                }
            }
            // When everything has been read, nobody waits for room.
            let _ = make_room.try_send(());
        }
    }
    Ok(())
}

/// Writes one row or says what is wrong with it; false when nobody reads any more.
fn take<W: Write>(
    ask: &Ask,
    file: &str,
    done: Done,
    output: &mut Output<W>,
    seen: &mut HashSet<u64>,
    outcome: &mut Outcome,
) -> Result<bool> {
    outcome.letters += done.letters;
    for note in &done.notes {
        say::error(note);
    }
    match done.result {
        Ok(_) if !seen.insert(done.label) => {
            tell(ask, file, &Problem::at("400-13", done.row).column("case").gap("value", "").gap("first", "?"));
            outcome.rows_failed += 1;
        }
        Ok(text) => {
            output.row(&text)?;
            outcome.rows += 1;
        }
        Err(problems) => {
            for problem in &problems {
                tell(ask, file, problem);
            }
            outcome.rows_failed += 1;
        }
    }
    Ok(!output.closed())
}

/// One problem on standard error: place, sentence, what to do, code.
fn tell(ask: &Ask, file: &str, problem: &Problem) {
    let messages = Messages::of(ask.language);
    let row = i64::try_from(problem.place.row).unwrap_or(i64::MAX);
    let args = Args::new().with("file", file).with("row", row);
    let place = match (&problem.place.column, row) {
        (_, 0) => messages.text("error-where-file", &args),
        (None, _) => messages.text("error-where-row", &args),
        (Some(column), _) => messages.text("error-where-column", &args.with("column", column.as_str())),
    };
    let (sentence, next) = problem.say(messages);
    say::error(&format!("{place}: {sentence} {} ({})", next.unwrap_or_default(), problem.code));
}
