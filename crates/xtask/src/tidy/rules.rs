//! The rules that hold line by line: no hidden panic, no unfinished mark, no State, no clock, no float, no side door.

use super::Read;
use crate::arrows;
use crate::house::{Complaints, House, has_word};
use crate::rust_source::is_test_path;

/// Where `now()` may be called.
const CLOCKS: &[&str] = &["cli", "xtask"];

/// Crates of statistics, where a floating-point number may stand.
const FLOATS: &[&str] = &["linkage", "estimates"];

/// Files elsewhere that need one, each for a reason that is not arithmetic on money.
const FLOATS_IN: &[(&str, &str)] = &[
    ("crates/terms/src/rupees.rs", "JSON has one kind of number; paise are written into it, never computed in it"),
    ("crates/intake/src/read/json.rs", "a reader of JSON must be able to meet one; it is kept as it was written"),
    ("crates/documents/src/print.rs", "pixels for each point of a picture"),
    ("crates/indicators/src/median.rs", "chances of the binomial distribution; money is counted beside it in paise"),
];

/// `#[expect(.., reason)]` never the silent form; no `unwrap` outside tests.
pub(crate) fn no_hidden_panic(one: &Read, complaints: &mut Complaints) {
    for line in one.source.places(&[".", "unwrap", "("]) {
        complaints.say(&one.file.path, line, "`unwrap` outside a test; hint: `expect` with the invariant's words");
    }
    for (start, bang) in [(&["#", "[", "allow", "("][..], ""), (&["#", "!", "[", "allow", "("][..], "!")] {
        for word in one
            .source
            .words
            .windows(start.len())
            .filter(|window| window.iter().zip(start).all(|(word, text)| !word.literal && word.text == *text))
        {
            complaints.say(
                &one.file.path,
                word[0].line,
                format!("write `#{bang}[expect(.., reason = \"…\")]`: exceptions expire"),
            );
        }
    }
}

/// A mark of unfinished work needs an issue's number: `(#12)`.
pub(crate) fn no_unfinished_mark(one: &Read, complaints: &mut Complaints) {
    // Written in two halves so that this file does not name itself.
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    for (number, line) in one.file.text.lines().enumerate() {
        let unfinished = marks.iter().any(|mark| has_word(line, mark)) && !line.contains("(#");
        if unfinished && !one.source.in_test(number + 1) {
            complaints.say(&one.file.path, number + 1, "unfinished mark without an issue number");
        }
    }
}

/// Names and codes of the States, from the table of geography.
pub(crate) fn state_names(house: &House) -> Vec<String> {
    let Some(table) = house.text("data/geo/states.csv") else {
        return Vec::new();
    };
    let mut rows = table.lines().map(|row| row.split(',').collect::<Vec<_>>());
    let header = rows.next().unwrap_or_default();
    let wanted: Vec<usize> = ["name_en", "iso_3166_2"]
        .iter()
        .filter_map(|name| header.iter().position(|column| column.trim() == *name))
        .collect();
    let cells = rows
        .flat_map(|row| wanted.iter().filter_map(|at| row.get(*at).map(|s| s.trim().to_string())).collect::<Vec<_>>());
    cells.filter(|name| !name.is_empty()).collect()
}

/// What differs by State is a file under `law/states/`, never a line of Rust.
pub(crate) fn no_state_name(one: &Read, states: &[String], complaints: &mut Complaints) {
    // The invented people of demo and tests live somewhere.
    if one.crate_name() == "testkit" || is_test_path(&one.file.path) {
        return;
    }
    for (number, line) in one.file.text.lines().enumerate() {
        if one.source.in_test(number + 1) {
            continue;
        }
        for name in states.iter().filter(|name| has_word(line, name)) {
            // A code in a comment explains the form of a code; in the code it would be a rule.
            if name.starts_with("IN-") && !line.contains(&format!("\"{name}\"")) {
                continue;
            }
            complaints.say(
                &one.file.path,
                number + 1,
                format!("names `{name}`; hint: what differs by State is a file under law/states"),
            );
        }
    }
}

/// The clock is read in the command line and nowhere else.
pub(crate) fn no_clock(one: &Read, complaints: &mut Complaints) {
    if CLOCKS.contains(&one.crate_name()) || is_test_path(&one.file.path) {
        return;
    }
    for clock in ["Timestamp", "Zoned", "SystemTime", "Utc", "Local", "OffsetDateTime"] {
        for line in one.source.places(&[clock, ":", ":", "now"]) {
            complaints.say(&one.file.path, line, "reads the clock; hint: `now` is an argument");
        }
    }
}

/// Money is `Rupees`; a float stands only where statistics live.
pub(crate) fn no_float(one: &Read, complaints: &mut Complaints) {
    let excepted = FLOATS_IN.iter().any(|(path, _why)| *path == one.file.path);
    if FLOATS.contains(&one.crate_name()) || excepted || is_test_path(&one.file.path) {
        return;
    }
    for float in ["f64", "f32"] {
        for line in one.source.places(&[float]) {
            complaints.say(
                &one.file.path,
                line,
                format!("`{float}` outside the crates of statistics; hint: money is `Rupees`"),
            );
        }
    }
}

/// A pure crate names no file, network, process, environment or terminal.
pub(crate) fn pure_crates_touch_nothing(one: &Read, complaints: &mut Complaints) {
    let build_script = one.file.path.ends_with("/build.rs");
    if !arrows::is_pure(one.crate_name()) || is_test_path(&one.file.path) || build_script {
        return;
    }
    for door in ["fs", "net", "env", "process", "thread"] {
        for line in one.source.places(&["std", ":", ":", door]) {
            complaints.say(&one.file.path, line, format!("`std::{door}` in a crate that is pure"));
        }
    }
    for sink in ["println", "eprintln", "print", "eprint"] {
        for line in one.source.places(&[sink, "!"]) {
            complaints.say(&one.file.path, line, format!("`{sink}!` in a crate that is pure"));
        }
    }
}
