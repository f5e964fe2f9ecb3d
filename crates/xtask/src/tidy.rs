//! What keeps the code readable: first sentences, sizes, no hidden panics, no law or place in Rust.

mod named_paths;
mod rules;
mod table;

use crate::house::{Complaints, File, House};
use crate::rust_source::{RustSource, is_test_path};

/// The longest a function may be, blank lines and comments not counted.
const FUNCTION_LINES_MAX: usize = 70;
/// The longest a file may be, tests not counted.
const FILE_LINES_MAX: usize = 600;

/// A Rust file with its text, read once for every rule.
pub(crate) struct Read<'a> {
    pub file: &'a File,
    pub source: RustSource,
}

impl Read<'_> {
    /// The crate it belongs to; empty for a file outside `crates/`.
    pub fn crate_name(&self) -> &str {
        self.file.path.strip_prefix("crates/").and_then(|rest| rest.split('/').next()).unwrap_or_default()
    }
}

/// Reads every Rust file once and holds each rule against it, then prints the table.
pub fn check(house: &House, complaints: &mut Complaints) {
    let read = read_all(house, complaints);
    let states = rules::state_names(house);
    for one in &read {
        opens_with_a_sentence(one.file, complaints);
        sizes(one, complaints);
        rules::no_hidden_panic(one, complaints);
        rules::no_unfinished_mark(one, complaints);
        rules::no_state_name(one, &states, complaints);
        rules::no_clock(one, complaints);
        rules::no_float(one, complaints);
        rules::pure_crates_touch_nothing(one, complaints);
    }
    named_paths::check(house, complaints);
    table::print(house, &read);
}

fn read_all<'a>(house: &'a House, complaints: &mut Complaints) -> Vec<Read<'a>> {
    let mut read = Vec::new();
    for file in house.under("", "rs") {
        match RustSource::read(&file.path, &file.text) {
            Ok(source) => read.push(Read { file, source }),
            Err(why) => complaints.say(&file.path, 0, why),
        }
    }
    read
}

fn opens_with_a_sentence(file: &File, complaints: &mut Complaints) {
    let mut lines = file.text.lines();
    let first = lines.next().unwrap_or_default();
    let starts = first.strip_prefix("//! ").is_some_and(|words| words.split_whitespace().count() >= 3);
    let paragraph =
        std::iter::once(first).chain(lines).take_while(|l| l.strip_prefix("//!").is_some_and(|w| !w.trim().is_empty()));
    let ends =
        paragraph.map(str::trim_end).any(|l| l.contains(". ") || l.contains(": ") || l.ends_with(['.', '?', ':']));
    if !starts || !ends {
        complaints.say(&file.path, 1, "open with `//!` and one sentence");
    }
}

fn sizes(one: &Read, complaints: &mut Complaints) {
    let path = &one.file.path;
    for function in one.source.functions.iter().filter(|f| f.lines > FUNCTION_LINES_MAX) {
        let what =
            format!("`{}` has {} lines, over {FUNCTION_LINES_MAX}: split by deed", function.name, function.lines);
        complaints.say(path, function.line, what);
    }
    let lines = one.source.lines_outside_tests(&one.file.text);
    if lines > FILE_LINES_MAX && !is_test_path(path) {
        complaints.say(path, 0, format!("{lines} lines outside tests, over {FILE_LINES_MAX}: split by deed"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        let house = House::of(vec![File::of(path, text), File::of("data/geo/states.csv", STATES)]);
        let mut complaints = Complaints::default();
        check(&house, &mut complaints);
        complaints.sentences()
    }

    const STATES: &str =
        "lgd_code,iso_3166_2,iso_3166_2_before_2023,census_2011_code,name_en\n1,IN-ZZ,,1,Sundar Pradesh\n";

    fn expect_one(path: &str, body: &str, part: &str) {
        let all = found(path, &format!("//! A file that says what it is.\n{body}"));
        assert_eq!(all.len(), 1, "{all:?}");
        assert!(all[0].contains(part), "{all:?}");
    }

    fn expect_none(path: &str, body: &str) {
        let all = found(path, &format!("//! A file that says what it is.\n{body}"));
        assert!(all.is_empty(), "{all:?}");
    }

    #[test]
    fn a_file_without_a_first_sentence_is_named() {
        assert!(found("crates/law/src/a.rs", "fn a() {}\n")[0].contains("one sentence"));
        assert!(found("crates/law/src/a.rs", "//! words\n")[0].contains("one sentence"));
        assert!(found("crates/law/src/a.rs", "//! From an event to the last day\n//! of a limit.\n").is_empty());
    }

    #[test]
    fn a_function_over_seventy_lines_is_named_and_its_blank_lines_do_not_count() {
        let long = |filler: &str| format!("fn a() {{\n{}}}\n", filler.repeat(71));
        expect_one("crates/law/src/a.rs", &long("    b();\n"), "`a` has 73 lines");
        expect_none("crates/law/src/a.rs", &long("\n    // why\n"));
    }

    #[test]
    fn a_file_over_six_hundred_lines_is_named_and_its_tests_do_not_count() {
        let many = "const A: u8 = 1;\n".repeat(601);
        expect_one("crates/law/src/a.rs", &many, "over 600");
        expect_none("crates/law/src/a.rs", &format!("#[cfg(test)]\nmod tests {{\n{many}}}\n"));
    }

    #[test]
    fn a_hidden_panic_outside_tests_is_named() {
        expect_one("crates/law/src/a.rs", "fn a() { b.unwrap(); }\n", "unwrap");
        expect_one("crates/law/src/a.rs", concat!("#[", "allow(dead_code)]\nfn a() {}\n"), "expect(");
        expect_none("crates/law/src/a.rs", "#[cfg(test)]\nmod tests { fn a() { b.unwrap(); } }\n");
    }

    #[test]
    fn an_unfinished_mark_is_named() {
        expect_one("crates/law/src/a.rs", concat!("// TO", "DO later\n"), "unfinished");
        expect_none("crates/law/src/a.rs", concat!("// TO", "DO(#12) the second reading\n"));
    }

    #[test]
    fn the_name_or_code_of_a_state_in_rust_is_named() {
        expect_one("crates/law/src/a.rs", "// As in Sundar Pradesh.\n", "Sundar Pradesh");
        expect_one("crates/law/src/a.rs", "const A: &str = \"IN-ZZ\";\n", "IN-ZZ");
        expect_none("crates/law/tests/a.rs", "const A: &str = \"IN-ZZ\"; // Sundar Pradesh\n");
    }

    #[test]
    fn a_clock_or_a_float_or_a_file_where_none_may_be_is_named() {
        expect_one("crates/web/src/a.rs", "fn a() { Timestamp::now(); }\n", "clock");
        expect_none("crates/cli/src/a.rs", "fn a() { Timestamp::now(); }\n");
        expect_one("crates/duties/src/a.rs", "fn a(b: f64) {}\n", "f64");
        expect_one("crates/duties/src/a.rs", "use std::fs;\n", "pure");
        expect_none("crates/store/src/a.rs", "use std::fs;\n");
    }
}
