//! What is read, what is refused, and what the refusal says.

use mukti_intake::{Format, Problem, Source, understand};
use mukti_law::Facts;

/// Every row of a text, as facts or problems, with the header's problems first.
fn read(text: &[u8], format: Format) -> (Vec<Problem>, Vec<Result<Facts, Vec<Problem>>>) {
    let mut source = match Source::open(text, Some(format)) {
        Ok(source) => source,
        Err(problem) => return (vec![problem], Vec::new()),
    };
    let mut rows = Vec::new();
    while let Some(batch) = source.next_batch() {
        for (row, item) in batch.items {
            rows.push(understand(source.header().as_deref(), row, item));
        }
    }
    (source.header().map(|header| header.problems.clone()).unwrap_or_default(), rows)
}

fn codes(rows: &[Result<Facts, Vec<Problem>>]) -> Vec<&'static str> {
    rows.iter().flat_map(|row| row.as_ref().err().into_iter().flatten().map(|problem| problem.code)).collect()
}

#[test]
fn a_bad_row_does_not_cost_the_next_one() {
    let text = "case,worker.age,advance.amount\nA-1,400,5\nA-2,30,-5\nA-3,१९,2000\n";
    let (header, rows) = read(text.as_bytes(), Format::Csv);
    assert!(header.is_empty());
    assert_eq!(codes(&rows), ["400-08", "400-06"]);
    assert_eq!(rows[2].as_ref().expect("reads").worker_age, Some(19));
}

#[test]
fn an_unknown_column_is_named_with_its_neighbour_and_the_rest_is_read() {
    let (header, rows) = read(b"case,work_stat,worker.age\r\nA-1,IN-UP,30\r\n", Format::Csv);
    assert_eq!(header.len(), 1);
    assert_eq!(header[0].code, "400-02");
    assert!(header[0].gaps.contains(&("nearest", "work.state".to_owned())));
    assert_eq!(rows[0].as_ref().expect("reads").worker_age, Some(30));
}

#[test]
fn a_byte_order_mark_and_semicolons_are_taken() {
    let (header, rows) = read("\u{feff}case;work.state\r\nA-1;IN-OR\r\n".as_bytes(), Format::Csv);
    assert!(header.is_empty());
    assert_eq!(rows[0].as_ref().expect("reads").work_state.map(|state| state.code()), Some("IN-OD"));
}

#[test]
fn what_is_no_table_is_told_apart() {
    for (bytes, code) in
        [(&b"%PDF-1.7"[..], "400-17"), (b"PK\x03\x04..", "400-18"), (b"  \n", "400-15"), (b"\xff\xfec\0", "400-19")]
    {
        let (problems, rows) = read(bytes, Format::Csv);
        assert_eq!(problems[0].code, code);
        assert!(rows.is_empty());
    }
}

#[test]
fn the_same_person_reads_alike_from_every_format() {
    let csv = read(
        b"case,work.state,wage.amount,force.threat,accused\nA-1,IN-UP,300.5,yes,owner:general; contractor:SC\n",
        Format::Csv,
    )
    .1;
    let ndjson = read(br#"{"case":"A-1","work.state":"IN-UP","wage.amount":300.5,"force.threat":true,"accused":["owner:general","contractor:SC"]}"#, Format::Ndjson).1;
    let json = read(br#"[ {"case":"A-1","work.state":"IN-UP","wage.amount":"300.5","force.threat":"yes","accused":"owner:general; contractor:SC","injury":null} ]"#, Format::Json).1;
    let toml = read(b"[[person]]\ncase = \"A-1\"\nwork.state = \"IN-UP\"\nwage.amount = 300.5\nforce.threat = true\naccused = [\"owner:general\", \"contractor:SC\"]\n", Format::Toml).1;
    let first = csv[0].as_ref().expect("reads");
    for other in [&ndjson, &json, &toml] {
        assert_eq!(other[0].as_ref().expect("reads"), first);
    }
}

#[test]
fn broken_json_names_its_line_and_the_next_line_is_read() {
    let (_, rows) =
        read(b"{\"case\":\"A-1\"\n{\"case\":\"A-2\"}\n{\"case\":\"A-3\",\"work.state\":{\"a\":1}}\n", Format::Ndjson);
    assert_eq!(codes(&rows), ["400-20", "400-27"]);
    assert!(rows[1].is_ok());
}

#[test]
fn an_impossible_day_is_told_apart_from_words() {
    let (_, rows) = read(b"case,work.from\nA-1,2023-02-30\nA-2,last year\nA-3,2023\n", Format::Csv);
    assert_eq!(codes(&rows), ["400-04", "400-05"]);
    assert!(rows[2].is_ok());
}

#[test]
fn a_row_without_a_label_is_refused() {
    let (_, rows) = read(b"case,worker.age\n,30\n", Format::Csv);
    assert_eq!(codes(&rows), ["400-14"]);
}

#[test]
fn a_quotation_mark_that_is_never_closed_costs_its_own_row_only() {
    let (_, rows) = read(b"case,custom.name\na,\"unterminated\nb,x\nc,y\n", Format::Csv);
    assert_eq!(codes(&rows), ["400-01"]);
    let labels: Vec<_> = rows.iter().flatten().filter_map(|facts| facts.case.as_deref()).collect();
    assert_eq!(labels, ["b", "c"]);
}

#[test]
fn a_cell_of_two_lines_is_one_cell() {
    let (_, rows) = read(b"case,custom.name\na,\"two\nlines\"\nb,x\n", Format::Csv);
    let names: Vec<_> = rows.iter().flatten().filter_map(|facts| facts.custom_name.as_deref()).collect();
    assert_eq!(names, ["two\nlines", "x"]);
}

#[test]
fn lines_that_end_as_old_machines_end_them_are_lines() {
    let (_, rows) = read(b"case,worker.age\ra,30\rb,31\r", Format::Csv);
    assert_eq!(rows.iter().flatten().count(), 2);
}

#[test]
fn work_that_ended_before_it_began_is_refused() {
    let (_, rows) = read(
        b"case,work.from,work.to,freed.on\na,2025,2024,\nb,2025-03,,2024-01-01\nc,2025,2025-02,2025-03\n",
        Format::Csv,
    );
    assert_eq!(codes(&rows), ["400-28", "400-28"]);
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
        for format in [Format::Csv, Format::Json, Format::Ndjson, Format::Toml] {
            let _ = read(&bytes, format);
        }
    }
}
