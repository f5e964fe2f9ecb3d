//! The cause list of a week on paper: each case under its day, what passed and what has no date after them, the same bytes every time.

use mukti_documents::cause_list::{CauseList, Line, paper};
use mukti_messages::Messages;
use mukti_terms::when::Told;
use mukti_terms::{Day, Language, State};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn line<'a>(label: &'a str, next: Option<&str>) -> Line<'a> {
    let told = next.and_then(Told::parse);
    Line {
        label,
        people: 9,
        forum: "sessions",
        court: Some("Sessions Court, Sundarpur (Special Court for the Act of 1989)"),
        purpose: Some("evidence"),
        is_called: label.ends_with('2'),
        next: told.map(|told| (told, told.latest())),
        last: Told::parse("2026-10-02").expect("a day"),
        district: Some("Sundarpur"),
        state: State::from_code("IN-TN"),
    }
}

fn week<'a>(listed: Vec<Line<'a>>) -> CauseList<'a> {
    CauseList {
        from: day("2026-11-16"),
        until: day("2026-11-22"),
        on: day("2026-11-21"),
        state: State::from_code("IN-TN"),
        district: Some("Sundarpur"),
        court: None,
        listed,
        passed: vec![line("TN-0044", Some("2026-11-02"))],
        without_date: vec![Line { purpose: None, court: None, ..line("TN-0045", None) }],
        more: false,
    }
}

fn listed() -> Vec<Line<'static>> {
    vec![line("TN-0041", Some("2026-11-18")), line("TN-0042", Some("2026-11-18")), line("TN-0043", Some("2026-11-20"))]
}

/// Its words, wherever the lines break.
fn english(list: &CauseList<'_>) -> String {
    let text = paper(list, Messages::of(Language::English)).plain_text().expect("set").join(" ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn each_case_stands_once_under_its_day_and_nothing_is_left_out() {
    let text = english(&week(listed()));
    for label in ["TN-0041", "TN-0042", "TN-0043", "TN-0044", "TN-0045"] {
        assert_eq!(text.matches(label).count(), 1, "{label}: {text}");
    }
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what} is missing: {text}"));
    assert!(at("TN-0041") < at("TN-0042") && at("TN-0042") < at("TN-0043") && at("TN-0043") < at("TN-0044"));
    assert!(text.contains("not known yet"), "a purpose nobody told is said to be not known");
    assert_eq!(text.matches("a freed person is called").count(), 1);
}

#[test]
fn the_date_of_each_stands_under_its_own_head_and_a_week_that_has_passed_is_not_called_empty() {
    let text = english(&week(listed()));
    assert!(text.contains("Next date"), "{text}");
    let row = text.split("TN-0044").nth(1).expect("it passed");
    let at = |what: &str| row.find(what).unwrap_or_else(|| panic!("{what} is missing: {row}"));
    assert!(at("2 Nov 2026") < at("Tamil Nadu"), "the date stands before the place, in its own column: {row}");
    let passed = CauseList { passed: vec![line("TN-0044", Some("2026-11-17"))], without_date: vec![], ..week(vec![]) };
    let text = english(&passed);
    assert!(!text.contains("Nothing is listed"), "{text}");
}

#[test]
fn a_week_without_a_date_says_so_and_a_long_one_has_its_page_numbers() {
    let empty = CauseList { passed: vec![], without_date: vec![], ..week(vec![]) };
    let text = english(&empty);
    assert!(text.contains("Nothing is listed in the week shown."), "{text}");
    let long = week((0..60).map(|_| line("TN-0042", Some("2026-11-18"))).collect());
    let pages = paper(&long, Messages::of(Language::English)).plain_text().expect("set");
    assert!(pages.len() > 1);
    for (n, page) in pages.iter().enumerate() {
        let squeezed: String = page.split_whitespace().collect();
        assert!(squeezed.contains(&format!("Page{}of{}", n + 1, pages.len())), "{page}");
    }
}

#[test]
fn it_is_set_in_every_page_language_without_a_remark_and_with_the_same_bytes_twice() {
    for language in Language::PAGES {
        let paper = paper(&week(listed()), Messages::of(language));
        let made = paper.pdf().expect("set");
        assert!(made.remarks().is_empty(), "{}: {:?}", language.tag(), made.remarks());
        assert_eq!(made.bytes, paper.pdf().expect("set").bytes);
        if let Ok(folder) = std::env::var("MUKTI_LOOK") {
            for (n, picture) in paper.pictures(80).expect("drawn").iter().enumerate() {
                std::fs::write(format!("{folder}/cause-{}-{n}.png", language.tag()), picture).expect("written");
            }
        }
    }
}
