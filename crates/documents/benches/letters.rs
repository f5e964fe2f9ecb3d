//! How soon the first letter is there, and how many a second follow: `cargo bench -p mukti-documents`.
#![expect(clippy::print_stdout, reason = "a bench speaks to the terminal")]

#[path = "../tests/common/case.rs"]
mod case;

use std::process::Command;
use std::time::{Duration, Instant};

use mukti_documents::kind::Kind;
use mukti_documents::letters::compose;
use mukti_documents::print;
use mukti_messages::Messages;
use mukti_terms::Language;

/// How long each language is printed.
const SPELL: Duration = Duration::from_millis(1_500);
/// Given to ourselves to print one letter and end, so that the time holds the whole start of a process.
const FIRST: &str = "--first";
/// How often the first letter is timed.
const STARTS: usize = 5;

fn one(case: &case::Case, language: Language, number: usize) -> usize {
    let mut case_label = case.facts.clone();
    case_label.case = Some(format!("XX-{number}").into_boxed_str());
    let kind = Kind::ALL[number % Kind::ALL.len()];
    let reference = format!("BL/XX/SDP/2026/{number}");
    let letter = case.with(|input| {
        let input = mukti_documents::input::LetterInput { reference: &reference, facts: &case_label, ..*input };
        compose(kind, &input, Messages::of(language), None).expect("nobody is held")
    });
    print::pdf(&letter).expect("it is set").bytes.len()
}

fn first(language: Language) -> Duration {
    let itself = std::env::current_exe().expect("a bench is a file");
    let spell = |_| {
        let start = Instant::now();
        let done = Command::new(&itself).args([FIRST, language.tag()]).status().expect("it starts");
        assert!(done.success());
        start.elapsed()
    };
    let mut spells: Vec<Duration> = (0..STARTS).map(spell).collect();
    spells.sort();
    spells[STARTS / 2]
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some(FIRST) {
        let language = arguments.next().and_then(|tag| Language::from_tag(&tag)).unwrap_or(Language::English);
        one(&case::Case::default(), language, 0);
        return;
    }
    let case = case::Case::default();
    let (mut letters, mut seconds) = (0_usize, 0.0);
    for language in Language::ALL {
        let first = first(language);
        for warm in 0..Kind::ALL.len() {
            one(&case, language, warm);
        }
        let (start, mut count) = (Instant::now(), 0);
        while start.elapsed() < SPELL {
            one(&case, language, 1_000 + count);
            count += 1;
        }
        let spent = start.elapsed().as_secs_f64();
        letters += count;
        seconds += spent;
        println!(
            "{}: first letter {} ms from process start; then {:.1} letters/s on one core",
            language.tag(),
            first.as_millis(),
            count as f64 / spent
        );
    }
    println!("all languages and kinds: {:.1} letters/s on one core", letters as f64 / seconds);
}
