//! The house's own checks: what a reader of this repository may rely on, looked at on every run.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a check speaks to the terminal of whoever runs it")]

mod arrows;
mod house;
mod law;
mod messages;
mod prove;
mod rust_source;
mod tidy;
mod words;

use house::{Complaints, House};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask CHECK

  arrows     which crate may depend on which, ours and others'
  tidy       first sentences, sizes, unwraps, names of States, paths named in documents
  law        the law book: every value dated, cited, sourced and graded; no number of law in Rust
  messages   every sentence in every language  (--stamp writes messages/<tag>/review.tsv)
  words      no other host in a page, no sentence in a template, no machine's path in a file
  check      all of these

  prove      tries to break what is promised  (prove --help says which promises)";

/// One check: its name and what it finds.
type Check = (&'static str, fn(&House, &mut Complaints));

const CHECKS: &[Check] = &[
    ("arrows", arrows::check),
    ("tidy", tidy::check),
    ("law", law::check),
    ("messages", messages::check),
    ("words", words::check),
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let house = match House::open() {
        Ok(house) => house,
        Err(why) => return say_failure(&why),
    };
    match words.as_slice() {
        ["messages", "--stamp"] => match messages::stamp(&house) {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => say_failure(&why),
        },
        ["prove", asked @ ..] => match prove::run(&house, asked) {
            Ok(code) => code,
            Err(why) => say_failure(&why),
        },
        ["check"] => run(&house, CHECKS),
        [name] => match CHECKS.iter().find(|(known, _)| known == name) {
            Some(check) => run(&house, std::slice::from_ref(check)),
            None => say_failure(&format!("no check is called `{name}`\n\n{HELP}")),
        },
        _ => {
            println!("{HELP}");
            ExitCode::SUCCESS
        }
    }
}

fn say_failure(why: &str) -> ExitCode {
    eprintln!("xtask: {why}");
    ExitCode::from(2)
}

fn run(house: &House, checks: &[Check]) -> ExitCode {
    let mut failed = 0;
    for (name, check) in checks {
        let mut complaints = Complaints::default();
        check(house, &mut complaints);
        let count = complaints.print();
        println!("{name}: {}", if count == 0 { "holds".to_string() } else { format!("{count} complaints") });
        failed += usize::from(count > 0);
    }
    println!("house checks: {} passed, {failed} failed", checks.len() - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
