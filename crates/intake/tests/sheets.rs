//! Lists as they come: what is read, what is refused, and what costs no other row anything.

use mukti_intake::Problem;
use mukti_intake::sheet::columns::{Chosen, Columns, Target};
use mukti_intake::sheet::people::{Reader, RowTold};
use mukti_intake::sheet::{self, Row};
use mukti_terms::Day;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use std::io::{Cursor, Write as _};

/// Every row of a list as it was understood, or what was wrong with it.
struct Read {
    columns: Columns,
    rows: Vec<Result<RowTold, Vec<Problem>>>,
}

fn read_sheet(bytes: &[u8], name: Option<&str>) -> Result<Read, Problem> {
    let mut input = Cursor::new(bytes);
    let look = sheet::look(&mut input)?;
    let mut all: Vec<Row> = Vec::new();
    sheet::each_row(&mut input, &look, name, &mut |row| {
        all.push(row);
        true
    })?;
    let columns = Columns::find(&all, &Chosen::new())?;
    let mut reader = Reader::new(&columns, Day::constant(2026, 11, 22));
    let rows = all.iter().filter(|row| row.number > columns.row).map(|row| reader.take(row)).collect();
    Ok(Read { columns, rows })
}

fn read(bytes: &[u8]) -> Read {
    read_sheet(bytes, None).unwrap_or_else(|problem| panic!("{problem:?}"))
}

fn refused(bytes: &[u8]) -> &'static str {
    read_sheet(bytes, None).err().expect("is refused").code
}

/// Row, column and code of everything that was wrong.
fn wrong(read: &Read) -> Vec<(u64, String, &'static str)> {
    let problems = read.rows.iter().filter_map(|row| row.as_ref().err()).flatten();
    problems.map(|p| (p.place.row, p.place.column.clone().unwrap_or_default(), p.code)).collect()
}

fn names(read: &Read) -> Vec<String> {
    let told = read.rows.iter().flatten();
    told.filter_map(|row| row.person.get("name").map(str::to_owned)).collect()
}

fn book(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(&mut book);
    book.save_to_buffer().expect("a spreadsheet")
}

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a part");
        zip.write_all(bytes).expect("its bytes");
    }
    zip.finish().expect("a package").into_inner()
}

#[test]
fn what_is_no_list_is_told_apart() {
    let cases: [(&[u8], &str); 9] = [
        (b"<html><table><tr><td>name</td></tr></table></html>", "400-65"),
        (b"\xef\xbb\xbf  <!DOCTYPE html>\n<html>", "400-65"),
        (b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", "400-65"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "400-66"),
        (b"PK\x03\x04 and then nothing", "400-67"),
        (b"%PDF-1.7", "400-17"),
        (b"\x1f\x8b\x08", "400-67"),
        (b" \r\n ", "400-15"),
        (b"colour,shape\nred,round\n", "422-65"),
    ];
    for (bytes, code) in cases {
        assert_eq!(refused(bytes), code, "{:?}", String::from_utf8_lossy(bytes));
    }
    assert_eq!(refused(&package(&[("word/document.xml", b"<a/>")])), "400-67", "a letter is no spreadsheet");
    assert_eq!(
        refused(&book(|book| {
            book.add_worksheet();
        })),
        "422-65",
        "an empty sheet"
    );
}

#[test]
fn a_package_that_bursts_is_refused_before_it_is_read() {
    let zeros = vec![b'0'; 40 << 20];
    let types: &[u8] = b"<Types/>";
    let bomb = package(&[("[Content_Types].xml", types), ("xl/sharedStrings.xml", &zeros)]);
    assert!(bomb.len() < 1 << 20, "it is small: {}", bomb.len());
    assert_eq!(refused(&bomb), "413-65");
    let sheet = package(&[("[Content_Types].xml", types), ("xl/worksheets/sheet1.xml", &zeros)]);
    assert_eq!(refused(&sheet), "413-65");
}

#[test]
fn letters_of_every_kind_are_read() {
    let list = "name,worker.age\nमीना,31\nJosé,40\n";
    let utf16 = |big: bool| -> Vec<u8> {
        let units = std::iter::once('\u{feff}').chain(list.chars()).collect::<String>();
        units.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    for bytes in [list.as_bytes().to_vec(), format!("\u{feff}{list}").into_bytes(), utf16(false), utf16(true)] {
        assert_eq!(names(&read(&bytes)), ["मीना", "José"]);
    }
    assert_eq!(
        names(&read(b"name;worker.age\r\nJos\xe9;31\r\nMar\xeda;40\r\n")),
        ["José", "María"],
        "as Windows wrote it"
    );
    assert_eq!(names(&read(b"name\tworker.age\nMeena\t31\n")), ["Meena"]);
    assert_eq!(names(&read(b"sep=;\nname;worker.age\nMeena;31\n")), ["Meena"]);
}

#[test]
fn one_broken_letter_costs_its_row() {
    let mut bytes = "name,worker.age\nमीना,31\n".as_bytes().to_vec();
    bytes.extend_from_slice(b"Su\xffresh,40\nFatima,22\n");
    let read = read(&bytes);
    assert_eq!(wrong(&read), [(3, String::new(), "400-19")]);
    assert_eq!(names(&read), ["मीना", "Fatima"]);
}

#[test]
fn a_quotation_mark_that_is_never_closed_costs_its_row() {
    let read = read(b"name,worker.age\n\"Meena,31\nSuresh,40\n");
    assert_eq!(wrong(&read), [(2, String::new(), "400-01")]);
    assert_eq!(names(&read), ["Suresh"]);
}

#[test]
fn a_header_is_found_below_a_title_and_columns_that_are_not_known_are_named() {
    let list = "List of labourers,,,\n,,,\nS.No,Name of worker,Village,Colour of house,Wrk from\n1,Meena,Sundarpur,blue,04/11/2023\n";
    let read = read(list.as_bytes());
    assert_eq!(read.columns.row, 3);
    let left: Vec<&str> = read.columns.left_out().map(|column| column.name.as_str()).collect();
    assert_eq!(left, ["S.No", "Colour of house", "Wrk from"]);
    let near = read.columns.columns.iter().find(|column| column.name == "Wrk from").and_then(|column| column.nearest);
    assert_eq!(near.map(Target::name).as_deref(), Some("work.from"));
    assert_eq!(names(&read), ["Meena"]);
}

#[test]
fn what_was_chosen_for_a_column_holds() {
    let rows = [Row {
        number: 1,
        cells: vec![sheet::Cell::Text("Colour".to_owned()), sheet::Cell::Text("Name".to_owned())],
        problem: None,
    }];
    let chosen = Chosen::from([("colour".to_owned(), Target::named("person.note")), ("NAME".to_owned(), None)]);
    let columns = Columns::find(&rows, &chosen).expect("a header");
    let targets: Vec<_> = columns.columns.iter().map(|column| column.target.map(|target| target.field)).collect();
    assert_eq!(targets, [Some("note"), None]);
}

#[test]
fn a_column_that_stands_there_twice_is_read_once_and_named() {
    let read = read(b"name,Name,worker.age\nMeena,Suresh,31\n");
    assert_eq!(names(&read), ["Meena"]);
    let twice = mukti_intake::sheet::people::repeated(&read.columns);
    assert_eq!(twice.iter().map(|p| p.code).collect::<Vec<_>>(), ["400-25"]);
}

#[test]
fn a_spreadsheet_gives_its_rows_dates_and_numbers() {
    let bytes = book(|book| {
        let sheet = book.add_worksheet();
        let date = Format::new().set_num_format("dd/mm/yyyy");
        for (at, name) in (0..).zip(["name", "work.from", "advance.amount", "phone", "work.to"]) {
            sheet.write(0, at, name).unwrap();
        }
        sheet.write(1, 0, "मीना").unwrap();
        sheet.write_datetime_with_format(1, 1, ExcelDateTime::from_ymd(2023, 11, 4).unwrap(), &date).unwrap();
        sheet.write(1, 2, 120_000).unwrap();
        sheet.write(1, 3, 919_876_543_210_i64).unwrap();
        sheet.write(1, 4, 45_300).unwrap();
    });
    let read = read(&bytes);
    assert_eq!(wrong(&read), []);
    let row = read.rows[0].as_ref().expect("reads");
    assert_eq!(row.person.get("name"), Some("मीना"));
    assert_eq!(row.person.get("phone"), Some("919876543210"));
    assert_eq!(row.facts.get("work.from"), Some("2023-11-04"));
    assert_eq!(row.facts.get("work.to"), Some("2024-01-09"));
    assert_eq!(row.facts.get("advance.amount"), Some("120000"));
}

#[test]
fn a_book_that_counts_from_1904_gives_the_same_days() {
    let made = book(|book| {
        let sheet = book.add_worksheet();
        let date = Format::new().set_num_format("dd/mm/yyyy");
        sheet.write(0, 0, "name").unwrap();
        sheet.write(0, 1, "work.from").unwrap();
        sheet.write(0, 2, "work.to").unwrap();
        sheet.write(1, 0, "Meena").unwrap();
        // 4 November 2023 counted from 1904, with and without the look of a date.
        sheet.write_number_with_format(1, 1, 43_772, &date).unwrap();
        sheet.write_number(1, 2, 43_772).unwrap();
    });
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    let mut package_in = zip::ZipArchive::new(Cursor::new(made)).unwrap();
    for at in 0..package_in.len() {
        let mut part = package_in.by_index(at).unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut bytes).unwrap();
        let name = part.name().unwrap().into_owned();
        if name == "xl/workbook.xml" {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains("<workbookPr "), "{text}");
            bytes = text.replace("<workbookPr ", "<workbookPr date1904=\"1\" ").into_bytes();
        }
        parts.push((name, bytes));
    }
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let read = read(&package(&parts));
    let row = read.rows[0].as_ref().expect("reads");
    assert_eq!((row.facts.get("work.from"), row.facts.get("work.to")), (Some("2023-11-04"), Some("2023-11-04")));
}

#[test]
fn merged_cells_cost_the_rows_they_cover_and_no_other() {
    let bytes = book(|book| {
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "name").unwrap();
        sheet.write(0, 1, "worksite.owner").unwrap();
        for (row, name) in (1..).zip(["Meena", "Suresh", "Fatima"]) {
            sheet.write(row, 0, name).unwrap();
        }
        sheet.merge_range(1, 1, 2, 1, "Owner of Sundarpur kiln", &Format::new()).unwrap();
        sheet.write(3, 1, "Another").unwrap();
    });
    let read = read(&bytes);
    assert_eq!(wrong(&read), [(3, "worksite.owner".to_owned(), "400-70")]);
    assert_eq!(names(&read), ["Meena", "Fatima"]);
}

#[test]
fn of_several_sheets_one_is_chosen() {
    let bytes = book(|book| {
        for (name, who) in [("2024", "Meena"), ("2025", "Suresh")] {
            let sheet = book.add_worksheet();
            sheet.set_name(name).unwrap();
            sheet.write(0, 0, "name").unwrap();
            sheet.write(1, 0, who).unwrap();
        }
    });
    assert_eq!(refused(&bytes), "400-69");
    assert_eq!(names(&read_sheet(&bytes, Some("2025")).unwrap_or_else(|p| panic!("{p:?}"))), ["Suresh"]);
}

#[test]
fn three_hundred_columns_are_read_and_more_than_a_thousand_refused() {
    let wide = |columns: u16| {
        let header: Vec<String> = (1..columns).map(|at| format!("q{at}")).collect();
        let cells: Vec<String> = (1..columns).map(|at| at.to_string()).collect();
        format!("name,{}\nMeena,{}\n", header.join(","), cells.join(","))
    };
    let read = read(wide(300).as_bytes());
    assert_eq!(names(&read), ["Meena"]);
    assert_eq!(read.columns.left_out().count(), 299);
    assert_eq!(refused(wide(1_500).as_bytes()), "413-66");
    let bytes = book(|book| {
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "name").unwrap();
        sheet.write(1, 0, "Meena").unwrap();
        sheet.write(1, 1_400, "far out").unwrap();
    });
    assert_eq!(refused(&bytes), "413-66");
}

#[test]
fn formulas_and_what_failed_are_named_by_row_and_column() {
    let list = "name,phone,worker.age,work.from\n=1+1,98765,30,2023\nMeena,9.19E+11,30,2023\nSuresh,98765,#N/A,2023\nFatima,98765,30,11/24/2023\nAsha,+91 98765,30,45234\nRavi,98765,30,2030\nRani,98765,30,Nov 2023\n";
    let read = read(list.as_bytes());
    let expected = [
        (2, "name", "400-68"),
        (3, "phone", "400-71"),
        (4, "worker.age", "400-72"),
        (5, "work.from", "400-73"),
        (6, "work.from", "400-74"),
        (7, "work.from", "422-01"),
    ];
    let found = wrong(&read);
    let found: Vec<_> = found.iter().map(|(row, column, code)| (*row, column.as_str(), *code)).collect();
    assert_eq!(found, expected);
    assert_eq!(names(&read), ["Rani"]);
}

#[test]
fn rows_of_one_worksite_or_one_label_stand_together() {
    let key = |list: &str| -> Vec<Option<String>> {
        read(list.as_bytes()).rows.iter().flatten().map(mukti_intake::sheet::people::group_of).collect()
    };
    let by_site = key("name,owner,district\nA,Owner One,Sundarpur\nB,owner  one,sundarpur\nC,Owner Two,Sundarpur\n");
    assert_eq!(by_site[0], by_site[1]);
    assert_ne!(by_site[0], by_site[2]);
    let by_label = key("case,name\nTN-0042-1,A\nTN-0042-2,B\nTN-0043-1,C\nKILN 7,D\nkiln 7,E\n");
    assert_eq!(by_label[0], by_label[1]);
    assert_ne!(by_label[0], by_label[2]);
    assert_eq!(by_label[3], by_label[4]);
    assert_eq!(key("name\nA\n"), [None]);
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..600)) {
        let _ = read_sheet(&bytes, None);
        let mut list = b"name,work.from,advance.amount\n".to_vec();
        list.extend_from_slice(&bytes);
        let _ = read_sheet(&list, None);
        let mut packed = b"PK\x03\x04".to_vec();
        packed.extend_from_slice(&bytes);
        let _ = read_sheet(&packed, None);
    }
}
