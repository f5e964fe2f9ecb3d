//! Facts written as a line of NDJSON or CSV, quickly: what is not known is left out, or left empty.

use mukti_law::Facts;
use mukti_terms::schema::{FieldId, Kind, Record};
use std::io::{self, Write};

fn fields() -> impl Iterator<Item = (FieldId, &'static mukti_terms::schema::Field)> {
    (0_u16..).map(FieldId).zip(Facts::FIELDS)
}

/// One JSON object on a line of its own; only what is known.
///
/// # Errors
/// The writer fails.
pub fn write_ndjson_row(facts: &Facts, target: &mut impl Write) -> io::Result<()> {
    let mut before = b'{';
    for (id, field) in fields() {
        let Some(text) = facts.show(id) else { continue };
        target.write_all(&[before, b'"'])?;
        target.write_all(field.name.as_bytes())?;
        target.write_all(b"\":")?;
        match field.kind {
            Kind::Rupees | Kind::Whole | Kind::Number => target.write_all(text.as_bytes())?,
            _ => write_json_text(&text, target)?,
        }
        before = b',';
    }
    target.write_all(if before == b'{' { b"{}\n" } else { b"}\n" })
}

fn write_json_text(text: &str, target: &mut impl Write) -> io::Result<()> {
    target.write_all(b"\"")?;
    if text.bytes().any(|b| b == b'"' || b == b'\\' || b < 0x20) {
        for c in text.chars() {
            match c {
                '"' | '\\' => write!(target, "\\{c}")?,
                c if u32::from(c) < 0x20 => write!(target, "\\u{:04x}", u32::from(c))?,
                c => write!(target, "{c}")?,
            }
        }
    } else {
        target.write_all(text.as_bytes())?;
    }
    target.write_all(b"\"")
}

/// One row of CSV, every fact in the order of the form; what is not known is empty.
///
/// # Errors
/// The writer fails.
pub fn write_csv_row(facts: &Facts, target: &mut impl Write) -> io::Result<()> {
    for (id, _) in fields() {
        if id.0 > 0 {
            target.write_all(b",")?;
        }
        let Some(text) = facts.show(id) else { continue };
        if text.bytes().any(|b| matches!(b, b',' | b'"' | b'\n' | b'\r')) {
            write!(target, "\"{}\"", text.replace('"', "\"\""))?;
        } else {
            target.write_all(text.as_bytes())?;
        }
    }
    target.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    use super::{write_csv_row, write_ndjson_row};
    use mukti_law::Facts;

    #[test]
    fn what_is_not_known_is_left_out_and_never_written_as_no() {
        let facts = Facts { case: Some("A \"1\", west".into()), worker_age: Some(19), ..Facts::default() };
        let mut json = Vec::new();
        write_ndjson_row(&facts, &mut json).expect("a vector takes everything");
        assert_eq!(String::from_utf8_lossy(&json), "{\"case\":\"A \\\"1\\\", west\",\"worker.age\":19}\n");
        let mut csv = Vec::new();
        write_csv_row(&facts, &mut csv).expect("a vector takes everything");
        let csv = String::from_utf8_lossy(&csv).into_owned();
        assert!(csv.starts_with("\"A \"\"1\"\", west\",,"), "{csv}");
        assert!(!csv.contains("no"));
    }
}
