//! Answers as a table that a spreadsheet opens: CSV in UTF-8, in which no cell is ever taken for a formula.

/// Writes a table, its header first.
#[must_use]
pub fn csv<'a>(rows: impl IntoIterator<Item = &'a [String]>) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().flexible(true).terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        let cells = row.iter().map(|cell| safe(cell));
        writer.write_record(cells).expect("a vector takes every byte");
    }
    // The mark by which spreadsheets know UTF-8.
    let mut table = "\u{feff}".as_bytes().to_vec();
    table.extend(writer.into_inner().expect("a vector takes every byte"));
    table
}

/// A cell that a spreadsheet would work out begins with an apostrophe, as OWASP advises; numbers below zero stay numbers.
fn safe(cell: &str) -> String {
    let begins = cell.trim_start_matches([' ', '\u{a0}']).chars().next();
    let is_number = || cell.trim()[1..].bytes().all(|letter| letter.is_ascii_digit() || letter == b'.');
    match begins {
        Some('=' | '@' | '\t' | '\r' | '\n') => format!("'{cell}"),
        Some('+' | '-') if !is_number() => format!("'{cell}"),
        // Full-width signs are taken for their plain ones.
        Some('＝' | '＋' | '－' | '＠') => format!("'{cell}"),
        _ => cell.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::csv;

    #[test]
    fn no_cell_is_taken_for_a_formula_and_a_number_below_zero_stays_one() {
        let row: Vec<String> =
            ["=1+1", "-3.5", "+91 98", " @SUM(A1)", "Meena, \"the elder\"", "-cmd|' /C calc'!A0", "\t=2", "मीना"]
                .map(str::to_string)
                .to_vec();
        let table = String::from_utf8(csv([row.as_slice()])).unwrap();
        assert_eq!(
            table,
            "\u{feff}'=1+1,-3.5,'+91 98,' @SUM(A1),\"Meena, \"\"the elder\"\"\",'-cmd|' /C calc'!A0,'\t=2,मीना\r\n"
        );
    }
}
