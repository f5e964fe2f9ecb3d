//! Tables on paper: every row stands on it with its cells, a table without rows is left out, and the same input gives the same bytes.

use mukti_documents::tables::{Table, Tables, paper};
use mukti_messages::Messages;
use mukti_terms::Language;

fn table(title: &str, rows: usize) -> Table {
    let row = |at: usize| {
        let cells = ["17 to 33 % of 6", "1", "2", "3,456", "2", "at least 120 days (67 or more; of 1,234 duties)"];
        std::iter::once(format!("District {at}")).chain(cells.map(str::to_owned)).collect()
    };
    let columns =
        ["Place", "In time", "Done in time", "Done late", "Not done, late", "Not done, not yet due", "Median delay"];
    Table { title: title.to_owned(), columns: columns.map(str::to_owned).to_vec(), rows: (0..rows).map(row).collect() }
}

fn tables(rows: usize) -> Tables {
    let plain = Table {
        title: "All duties".to_owned(),
        columns: Vec::new(),
        rows: vec![vec!["Not done, late".to_owned(), "1,234".to_owned()]],
    };
    Tables {
        title: "Scorecards".to_owned(),
        of: "District Magistrate · Sundarpur".to_owned(),
        on: "2026-11-21".parse().expect("a day"),
        tables: vec![plain, table("By district", rows), table("Nothing here", 0)],
        notes: ("What is counted".to_owned(), vec!["Only cases kept here.".to_owned()]),
        ident: "mukti scorecard test".to_owned(),
    }
}

#[test]
fn every_row_stands_on_the_paper_and_a_table_without_rows_does_not() {
    let pages = paper(tables(60), Messages::of(Language::English)).plain_text().expect("set");
    assert!(pages.len() > 1, "sixty rows need more than one page");
    let text = pages.join(" ");
    for at in [0, 59] {
        assert_eq!(text.matches(&format!("District {at} ")).count(), 1, "{text}");
    }
    assert!(text.contains("Only cases kept here.") && text.contains("1,234"));
    assert!(!text.contains("Nothing here"));
    assert!(pages.iter().skip(1).take(1).all(|page| page.contains("Median delay")), "its head stands on each page");
}

#[test]
fn it_is_set_in_every_page_language_without_a_remark_and_with_the_same_bytes_twice() {
    for language in Language::PAGES {
        let paper = paper(tables(5), Messages::of(language));
        let made = paper.pdf().expect("set");
        assert!(made.remarks().is_empty(), "{}: {:?}", language.tag(), made.remarks());
        assert_eq!(made.bytes, paper.pdf().expect("set").bytes);
        if let Ok(folder) = std::env::var("MUKTI_LOOK") {
            for (n, picture) in paper.pictures(80).expect("drawn").iter().enumerate() {
                std::fs::write(format!("{folder}/tables-{}-{n}.png", language.tag()), picture).expect("written");
            }
        }
    }
}
