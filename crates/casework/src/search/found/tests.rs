//! What a large house takes in memory, and that a case that goes leaves nothing.

use super::Found;
use mukti_register::entry::Report;
use mukti_register::{Body, Case, CaseId, Entry, EntryId, Kept, PersonId, Speaker};
use mukti_terms::Answer;
use mukti_terms::when::Moment;

fn entry(case: u128, person: Option<u128>, body: Body) -> Entry {
    Entry {
        position: 1,
        id: EntryId::from_bits(1),
        case: Some(CaseId::from_bits(case)),
        person: person.map(PersonId::from_bits),
        happened: None,
        learned: Moment::from_unix(0),
        speaker: Speaker::Worker,
        private: Answer::Yes,
        by: None,
        body,
    }
}

fn record(kind: &str, values: &[(&str, String)]) -> Body {
    Body::RecordKept(Kept::new(kind, values.iter().map(|(name, text)| ((*name).to_string(), text.clone())).collect()))
}

/// A case of so many people; names repeat as they do, villages and numbers less.
fn case(number: u128, people: u128) -> Case {
    const FIRST: [&str; 24] = [
        "Lakshmi", "Meena", "Sita", "Radha", "Suresh", "Ramesh", "Mukesh", "Anil", "Sunita", "Kavita", "Murugan",
        "Selvi", "Ponni", "Kumar", "Basanti", "Phulo", "Budhram", "Mangal", "Salma", "Rehana", "Iqbal", "Somari",
        "Etwa", "Jhalo",
    ];
    const LAST: [&str; 12] = [
        "Devi", "Kumari", "Paswan", "Manjhi", "Musahar", "Oraon", "Munda", "Bai", "Khatun", "Ansari", "Irular",
        "Bhuiya",
    ];
    let pick = |of: &[&str], at: u128| of[usize::try_from(at % of.len() as u128).unwrap()].to_string();
    let report = Report::begins("UP", u32::try_from(number).unwrap(), "desk");
    let site = [
        ("name", format!("{} Brick Works {}", pick(&FIRST, number / 3), number % 997)),
        ("village", format!("{}pur {}", pick(&FIRST, number / 7), number % 613)),
        ("owner", format!("{} {}", pick(&FIRST, number / 11), pick(&LAST, number))),
    ];
    let mut entries =
        vec![entry(number, None, Body::ReportReceived(report)), entry(number, None, record("worksite", &site))];
    for at in 0..people {
        let id = (1 << 64) + number * 100 + at;
        let told = [
            ("name", format!("{} {}", pick(&FIRST, id), pick(&LAST, id / 24))),
            ("name_own_script", ["लक्ष्मी देवी", "மீனா", "سیتا"][usize::try_from(id % 3).unwrap()].to_string()),
            ("parent_or_spouse_name", format!("{} {}", pick(&FIRST, id / 5), pick(&LAST, id / 7))),
            ("village", format!("{}gaon {}", pick(&FIRST, id / 13), id % 4001)),
            ("phone", format!("9{:09}", id % 1_000_000_000)),
        ];
        entries.push(entry(number, Some(id), record("person", &told)));
    }
    Case::from_entries(entries).unwrap()
}

/// Memory of this process that is in use, in bytes.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or("0 0");
    line.split_whitespace().nth(1).and_then(|kib| kib.parse::<usize>().ok()).unwrap_or(0) << 10
}

#[test]
fn five_thousand_cases_of_ten_people_take_less_than_a_hundred_megabytes() {
    let before = resident();
    let mut found = Found::default();
    (1..=5_000).for_each(|number| found.put(&case(number, 10)));
    let (grown, told) = (resident().saturating_sub(before), found.index.bytes());
    let began = std::time::Instant::now();
    let hits = found.index.search("लक्ष्मी", 25);
    println!(
        "search: 5,000 cases of 10 people: {} MB told, {} MB grown; a search in {:?}",
        told >> 20,
        grown >> 20,
        began.elapsed()
    );
    assert_eq!(hits.len(), 25);
    assert!(grown < 100 << 20, "{} MB", grown >> 20);
}

#[test]
fn a_case_that_goes_leaves_nothing_and_one_that_is_put_again_stands_once() {
    let mut found = Found::default();
    found.put(&case(7, 3));
    let once = (found.index.len(), found.index.words());
    found.put(&case(7, 3));
    assert_eq!((found.index.len(), found.index.words()), once);
    found.drop_case(CaseId::from_bits(7));
    assert!(found.index.is_empty() && found.index.words() == 0 && found.people.is_empty() && found.cases.is_empty());
}
