//! The law book as a lawyer's reader sees it: each value dated, cited, sourced and graded, and no number of law in Rust.
//! What needs the book's own reader (units, gaps, overlaps, predicates) is asked of `mukti law check`.

use crate::house::{Complaints, File, House};
use crate::rust_source::{RustSource, is_test_path};
use std::collections::{BTreeMap, BTreeSet};
use toml::{Table, Value};

const GRADES: &[&str] = &["text", "reported", "recalled", "unknown"];
const RATES: &str = "state,employment,task,zone,skill,unit,rate_rupees,piece_count,from,to,ordered,source,grade,note";
const GUARANTEE: &str = "state,area,rate_rupees_per_day,from,to,source,grade,note";
/// Crates that reason with the law: a sum of the book may not stand in them.
const REASONING: &[&str] = &["law", "register", "duties", "documents", "casework"];
/// Sums below this are too common as plain numbers to be recognised.
const SUM_MIN: i64 = 2_000;

/// Looks at every file of the book and at the Rust beside it.
pub fn check(house: &House, complaints: &mut Complaints) {
    let instruments = instruments(house, complaints);
    for file in house.under("law/", "toml") {
        let table = match file.text.parse::<Table>() {
            Ok(table) => table,
            Err(why) => {
                complaints.say(&file.path, 0, format!("does not read: {}", why.message()));
                continue;
            }
        };
        check_file(file, &table, &instruments, complaints);
    }
    for file in house.under("law/rates/", "csv") {
        check_rates(file, complaints);
    }
    no_sum_in_rust(house, complaints);
}

/// The ids of every file `law/instruments….toml`.
fn instruments(house: &House, complaints: &mut Complaints) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for file in house.under("law/instruments", "toml") {
        let table = file.text.parse::<Table>().unwrap_or_default();
        for id in rows(&table, "instrument").filter_map(|row| row.get("id")?.as_str()) {
            if !ids.insert(id.to_string()) {
                complaints.say(&file.path, 0, format!("the instrument `{id}` is listed twice"));
            }
        }
    }
    ids
}

fn rows<'a>(table: &'a Table, name: &str) -> impl Iterator<Item = &'a Table> {
    table.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default().iter().filter_map(Value::as_table)
}

/// The folder a file lies in says what it is.
fn folder(file: &File) -> &str {
    file.path.rsplit('/').nth(1).unwrap_or_default()
}

fn check_file(file: &File, table: &Table, instruments: &BTreeSet<String>, complaints: &mut Complaints) {
    match folder(file) {
        "parameters" => check_parameter(file, table, instruments, complaints),
        "duties" | "entitlements" | "offences" | "provisions" => {
            need(file, table, &["title", "from"], complaints);
            check_authority(file, table, instruments, complaints);
        }
        "tests" if rows(table, "situation").next().is_none() => complaints.say(&file.path, 0, "tells no situation"),
        _ => {}
    }
}

fn check_parameter(file: &File, table: &Table, instruments: &BTreeSet<String>, complaints: &mut Complaints) {
    need(file, table, &["title", "unit"], complaints);
    if rows(table, "value").next().is_none() {
        complaints.say(&file.path, 0, "has no value");
    }
    for value in rows(table, "value") {
        need(file, value, &["from"], complaints);
        check_authority(file, value, instruments, complaints);
        let told = ["amount", "text", "unknown"].iter().filter(|key| value.contains_key(**key)).count();
        if told != 1 {
            complaints.say(&file.path, 0, "a value has one of `amount`, `text`, `unknown`");
        }
    }
    let dates: Vec<String> =
        rows(table, "value").filter_map(|v| v.get("from")?.as_datetime().map(ToString::to_string)).collect();
    if !dates.is_sorted_by(|earlier, later| earlier < later) {
        complaints.say(&file.path, 0, "values stand in the order of their `from`, each once");
    }
}

fn need(file: &File, table: &Table, keys: &[&str], complaints: &mut Complaints) {
    for key in keys.iter().filter(|key| !table.contains_key(**key)) {
        complaints.say(&file.path, 0, format!("lacks `{key}`"));
    }
}

fn check_authority(file: &File, table: &Table, instruments: &BTreeSet<String>, complaints: &mut Complaints) {
    let said = |key: &str| table.get(key).and_then(Value::as_str).unwrap_or_default().trim();
    for key in ["cite", "source"] {
        if said(key).is_empty() {
            complaints.say(&file.path, 0, format!("a value without `{key}`"));
        }
    }
    if !GRADES.contains(&said("grade")) {
        complaints.say(&file.path, 0, format!("grade `{}` is not one of {}", said("grade"), GRADES.join(", ")));
    }
    let instrument = said("cite").split_whitespace().next().unwrap_or_default().trim_end_matches([';', ',']);
    if !instrument.is_empty() && !instruments.contains(instrument) {
        complaints.say(&file.path, 0, format!("cites `{instrument}`, which no list of instruments names"));
    }
    if said("source") == "none found" && matches!(said("grade"), "text" | "reported") {
        complaints.say(&file.path, 0, "a value that is `text` or `reported` has an address where it was read");
    }
}

fn check_rates(file: &File, complaints: &mut Complaints) {
    let mut lines = file.text.lines();
    let header = lines.next().unwrap_or_default().trim_start_matches('\u{feff}');
    let wanted = if file.path.ends_with("employment_guarantee.csv") { GUARANTEE } else { RATES };
    if header != wanted {
        complaints.say(&file.path, 1, format!("the header is `{wanted}`"));
        return;
    }
    let at = |name: &str| wanted.split(',').position(|column| column == name).expect("both headers have these columns");
    let (from, source, grade) = (at("from"), at("source"), at("grade"));
    for (number, line) in lines.enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let cells = cells(line);
        let cell = |at: usize| cells.get(at).map(String::as_str).unwrap_or_default();
        if cells.len() != wanted.split(',').count() {
            complaints.say(
                &file.path,
                number + 2,
                format!("{} cells, the header has {}", cells.len(), wanted.split(',').count()),
            );
        }
        if cell(from).is_empty() || cell(source).is_empty() || !GRADES.contains(&cell(grade)) {
            complaints.say(&file.path, number + 2, "a rate without its date, source or grade");
        }
    }
}

/// The cells of one line of CSV; a quoted cell may hold commas and doubled quotes.
fn cells(line: &str) -> Vec<String> {
    let (mut found, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => found.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    found.push(cell);
    found
}

/// A sum that stands in the book stands nowhere in the crates that reason with it.
fn no_sum_in_rust(house: &House, complaints: &mut Complaints) {
    let sums = sums(house);
    for file in house.under("crates/", "rs") {
        let of = file.path.split('/').nth(1).unwrap_or_default();
        if !REASONING.contains(&of) || is_test_path(&file.path) {
            continue;
        }
        let Ok(source) = RustSource::read(&file.path, &file.text) else {
            continue;
        };
        for word in source.words.iter().filter(|word| word.literal && !source.in_test(word.line)) {
            let digits: String = word.text.chars().filter(|c| *c != '_').collect();
            if let Some(home) = digits.parse().ok().and_then(|number: i64| sums.get(&number)) {
                complaints.say(
                    &file.path,
                    word.line,
                    format!("`{}` is a number of law; hint: it stands in {home}", word.text),
                );
            }
        }
    }
}

/// Every sum of rupees of the book that is no round power of ten, with the file it stands in.
fn sums(house: &House) -> BTreeMap<i64, &str> {
    let mut found = BTreeMap::new();
    for file in house.under("law/", "toml").filter(|file| folder(file) == "parameters") {
        let table = file.text.parse::<Table>().unwrap_or_default();
        if !table.get("unit").and_then(Value::as_str).unwrap_or_default().starts_with("rupees") {
            continue;
        }
        for amount in rows(&table, "value").filter_map(|value| value.get("amount")?.as_integer()) {
            let power_of_ten = amount.to_string().trim_end_matches('0') == "1";
            if amount >= SUM_MIN && !power_of_ten {
                found.insert(amount, file.path.as_str());
            }
        }
    }
    found
}

/// How well the book's values are known, counted.
#[derive(Default)]
pub struct Grades {
    by_grade: BTreeMap<String, usize>,
    without_citation: usize,
    unconfirmed: usize,
}

impl Grades {
    /// Counts every value, duty, entitlement, offence and provision of the book.
    pub fn count(house: &House) -> Grades {
        let mut grades = Grades::default();
        for file in house.under("law/", "toml") {
            let table = file.text.parse::<Table>().unwrap_or_default();
            match folder(file) {
                "parameters" => rows(&table, "value").for_each(|value| grades.add(value, &table)),
                "duties" | "entitlements" | "offences" | "provisions" => grades.add(&table, &table),
                _ => {}
            }
        }
        grades
    }

    fn add(&mut self, value: &Table, file: &Table) {
        let grade = value.get("grade").and_then(Value::as_str).unwrap_or("no grade");
        *self.by_grade.entry(grade.to_string()).or_default() += 1;
        self.without_citation += usize::from(!value.contains_key("cite"));
        // No value has been confirmed by a named reader unless it says so; one that has says when.
        self.unconfirmed += usize::from(!value.contains_key("confirmed") && !file.contains_key("confirmed"));
    }

    /// The count in one line.
    pub fn sentence(&self) -> String {
        let all: usize = self.by_grade.values().sum();
        let each: Vec<String> = self.by_grade.iter().map(|(grade, count)| format!("{count} {grade}")).collect();
        format!(
            "{all} ({}); {} without citation; {} not confirmed by a reader",
            each.join(", "),
            self.without_citation,
            self.unconfirmed
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INSTRUMENTS: &str = "[[instrument]]\nid = \"blsa-1976\"\n";
    const GOOD: &str = "title = \"Help\"\nunit = \"rupees\"\n[[value]]\nfrom = 2017-01-17\namount = 23_500\ncite = \"blsa-1976 s.1\"\nsource = \"https://example.org\"\ngrade = \"text\"\n";
    const AT: &str = "law/central/blsa-1976/parameters/help.toml";

    fn found(path: &str, text: &str) -> Vec<String> {
        let house =
            House::of(vec![File::of("law/instruments.toml", INSTRUMENTS), File::of(AT, GOOD), File::of(path, text)]);
        let mut complaints = Complaints::default();
        check(&house, &mut complaints);
        complaints.sentences()
    }

    #[test]
    fn a_value_without_citation_source_grade_or_date_is_named() {
        assert!(found("law/central/blsa-1976/parameters/other.toml", GOOD).is_empty());
        for (line, part) in [
            ("cite = \"blsa-1976 s.1\"\n", "cite"),
            ("source = \"https://example.org\"\n", "source"),
            ("grade = \"text\"\n", "grade"),
            ("from = 2017-01-17\n", "from"),
            ("amount = 23_500\n", "amount"),
        ] {
            let all = found("law/central/blsa-1976/parameters/other.toml", &GOOD.replace(line, ""));
            assert!(all.len() == 1 && all[0].contains(part), "{part}: {all:?}");
        }
    }

    #[test]
    fn an_instrument_nobody_listed_is_named() {
        assert!(
            found("law/central/a/parameters/b.toml", &GOOD.replace("blsa-1976", "blsa-1977"))[0].contains("blsa-1977")
        );
    }

    #[test]
    fn two_values_from_one_day_are_named() {
        let twice = format!("{GOOD}{}", GOOD.split_once("[[value]]").map(|(_, v)| format!("[[value]]{v}")).unwrap());
        assert!(found("law/central/a/parameters/b.toml", &twice)[0].contains("order"));
    }

    #[test]
    fn a_sum_of_the_book_in_rust_is_named() {
        let all = found("crates/duties/src/a.rs", "//! A.\nconst HELP: i64 = 23_500;\n");
        assert!(all.len() == 1 && all[0].contains("help.toml"), "{all:?}");
        assert!(found("crates/duties/tests/a.rs", "const HELP: i64 = 23_500;\n").is_empty());
    }

    #[test]
    fn a_rate_without_grade_is_named_and_a_quoted_comma_is_no_cell() {
        let row = "IN-ZZ,mine,,,unskilled,day,400,,2024-01-01,,,\"gazette, part 2\",reported,";
        assert!(found("law/rates/state/mine.csv", &format!("{RATES}\n{row}\n")).is_empty());
        assert_eq!(found("law/rates/state/mine.csv", &format!("{RATES}\n{}\n", row.replace("reported", ""))).len(), 1);
    }
}
