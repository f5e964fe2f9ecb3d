//! The process that is killed: a store behind a socket, in a folder or on a database server, answering when something is kept.

use crate::ledger::Heard;
use crate::told::{Tellers, Which};
use mukti_store::{Location, Store};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

/// Deeds of a hundred with a large entry: few, so that a long run stays on the disk.
pub(crate) const LARGE: u64 = 1;

/// What is broken on purpose.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Saboteur {
    Nobody,
    /// Answers first, and keeps then.
    AnswersTooEarly,
    /// Takes what is sent again for something new.
    TakesItForNew,
}

/// Serves until it is ended from outside.
///
/// # Errors
/// The store cannot be opened, or the socket not made.
pub(crate) fn run(place: Location, socket: &Path, seed: u64) -> Result<(), String> {
    let chosen =
        if cfg!(feature = "sabotage") { std::env::var("MUKTI_SABOTAGE").unwrap_or_default() } else { String::new() };
    let saboteur = match chosen.as_str() {
        "answers-too-early" => Saboteur::AnswersTooEarly,
        "takes-a-retry-for-new" => Saboteur::TakesItForNew,
        _ => Saboteur::Nobody,
    };
    let tellers = Tellers::new(seed, LARGE);
    let store = Store::open(place).map_err(|why| format!("opening: {why}"))?;
    // What a killed process left.
    let _ = std::fs::remove_file(socket);
    let listener = UnixListener::bind(socket).map_err(|why| format!("the socket: {why}"))?;
    std::thread::scope(|scope| {
        for stream in listener.incoming().flatten() {
            let (store, tellers) = (&store, &tellers);
            // A client that goes away ends its own conversation only.
            scope.spawn(move || drop(talk(store, tellers, saboteur, &stream)));
        }
    });
    Ok(())
}

fn talk(store: &Store, tellers: &Tellers, saboteur: Saboteur, stream: &UnixStream) -> std::io::Result<()> {
    static ATTEMPTS: AtomicU64 = AtomicU64::new(1 << 20);
    let mut answer = stream;
    for line in BufReader::new(stream).lines() {
        let line = line?;
        let mut numbers = line.split(' ').map(|number| number.parse().unwrap_or_default());
        let which = Which { client: numbers.next().unwrap_or_default(), number: numbers.next().unwrap_or_default() };
        let mut told = tellers.told(which);
        if saboteur == Saboteur::AnswersTooEarly {
            answer.write_all(Heard::Kept(which, vec![0]).line().as_bytes())?;
        }
        if saboteur == Saboteur::TakesItForNew {
            told = tellers.told(Which { number: ATTEMPTS.fetch_add(1, Ordering::Relaxed), ..which });
        }
        match store.keep(told.deed()) {
            Ok(_) if saboteur == Saboteur::AnswersTooEarly => {}
            Ok(kept) => answer.write_all(Heard::Kept(which, kept.positions).line().as_bytes())?,
            Err(why) => answer.write_all(format!("refused: {why}\n").as_bytes())?,
        }
    }
    Ok(())
}
