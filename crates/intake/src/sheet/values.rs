//! One cell as the text its field takes: in rupees with their sign and lakh commas, dates, words of any language.

use super::dates::{self, WrongDate};
use super::{Cell, is_blank, lexicon};
use crate::Problem;
use mukti_terms::schema::{Field, Kind, ascii_digits};
use std::borrow::Cow;

/// The longest number that a spreadsheet keeps with all its digits.
const DIGITS_KEPT: usize = 15;

/// The text of a cell for a field; `None` where nothing is known.
///
/// # Errors
/// What stands there cannot be this field's, or has lost something on the way.
pub(super) fn read<'c>(field: &Field, cell: &'c Cell, row: u64) -> Result<Option<Cow<'c, str>>, Box<Problem>> {
    let wrong = |code| Err(Box::new(Problem::at(code, row).gap("value", cell.shown())));
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Merged => return wrong("400-70"),
        Cell::Failed(_) => return wrong("400-72"),
        Cell::Ticked(ticked) if matches!(field.kind, Kind::YesNo) => {
            return Ok(Some(Cow::Borrowed(if *ticked { "yes" } else { "no" })));
        }
        Cell::Serial(_, day) if matches!(field.kind, Kind::Told) => return Ok(Some(Cow::Borrowed(day))),
        Cell::Number(digits) if has_lost_digits(digits) => return wrong("400-71"),
        other => other.shown().trim_matches(is_blank),
    };
    if text.is_empty() || is_dash(text) {
        return Ok(None);
    }
    if is_failed(text) {
        return wrong("400-72");
    }
    if is_scientific(text) {
        return wrong("400-71");
    }
    if matches!(cell, Cell::Text(_)) && is_formula(text, field.kind) {
        return wrong("400-68");
    }
    Ok(Some(match field.kind {
        Kind::Told => {
            return date(text)
                .map(Some)
                .or_else(|code| if code.is_empty() { Ok(Some(Cow::Borrowed(text))) } else { wrong(code) });
        }
        Kind::Rupees => Cow::Owned(rupees(text)),
        Kind::Whole | Kind::Number => Cow::Owned(ascii_digits(text).replace([',', ' ', '\u{a0}', '\u{202f}'], "")),
        Kind::YesNo => known(lexicon::choice(lexicon::ANSWERS, text), text),
        Kind::Choice(choices) => known(lexicon::choice(choices, text), text),
        Kind::State => known(lexicon::state(text), text),
        Kind::Text | Kind::Accused => Cow::Borrowed(text),
    }))
}

fn known<'c>(word: Option<&'static str>, text: &'c str) -> Cow<'c, str> {
    Cow::Borrowed(word.unwrap_or(text))
}

/// `-` alone, as lists on paper are filled where nothing is known.
fn is_dash(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '-' | '–' | '—' | '.'))
}

/// `#N/A`, `#REF!`: a formula that failed, written out.
fn is_failed(text: &str) -> bool {
    const FAILED: [&str; 7] = ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"];
    FAILED.iter().any(|failed| text.eq_ignore_ascii_case(failed)) || text.len() > 2 && text.bytes().all(|b| b == b'#')
}

/// `9.19E+11`: a spreadsheet has shortened a long number, and what it left out is lost.
fn is_scientific(text: &str) -> bool {
    let Some((digits, power)) = text.split_once(['E', 'e']) else { return false };
    let power = power.strip_prefix('+').unwrap_or(power);
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    is_number(digits) && is_number(power) && digits.contains('.') | text.contains('+')
}

fn has_lost_digits(digits: &str) -> bool {
    digits.bytes().filter(u8::is_ascii_digit).count() > DIGITS_KEPT && !digits.contains('.')
}

/// What a spreadsheet would work out instead of showing it. A number with its sign, a telephone number with +91 are none.
fn is_formula(text: &str, kind: Kind) -> bool {
    let rest = match text.chars().next() {
        Some('=' | '@' | '＝' | '＠') => return true,
        Some('+' | '-' | '＋' | '－') => &text[1..],
        _ => return false,
    };
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '.' | ',' | '₹');
    matches!(kind, Kind::Text | Kind::Accused) && !ascii_digits(rest).chars().all(is_number)
}

fn rupees(text: &str) -> String {
    let digits = ascii_digits(text);
    let mut bare = digits.trim().trim_end_matches("/-").trim_end_matches("/=");
    for sign in ["₹", "Rs.", "Rs", "rs.", "rs", "RS.", "RS", "INR", "रु.", "रु", "रू"] {
        bare = bare.strip_prefix(sign).unwrap_or(bare).trim_start();
    }
    bare.replace([' ', '\u{a0}', '\u{202f}'], "")
}

/// The code of what is wrong, or nothing where the field itself says it best.
fn date(text: &str) -> Result<Cow<'_, str>, &'static str> {
    let digits = ascii_digits(text);
    match dates::read(&digits) {
        Ok(told) => Ok(Cow::Owned(told)),
        Err(WrongDate::MonthFirst | WrongDate::ShortYear) => Err("400-73"),
        // Five digits alone count days from a day that this file does not name.
        Err(WrongDate::None) if digits.len() == 5 && digits.bytes().all(|b| b.is_ascii_digit()) => Err("400-74"),
        Err(WrongDate::None) => Err(""),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::sheet::Cell;
    use mukti_register::kind;

    fn told(kind_name: &str, field: &str, cell: &Cell) -> Result<Option<String>, &'static str> {
        let field = kind(kind_name).unwrap().field(field).unwrap();
        read(field, cell, 2).map(|text| text.map(|text| text.into_owned())).map_err(|problem| problem.code)
    }

    fn text(words: &str) -> Cell {
        Cell::Text(words.to_owned())
    }

    #[test]
    fn rupees_are_read_with_their_sign_and_lakh_commas() {
        for words in ["1,20,000", "₹ 1,20,000", "Rs. 1,20,000/-", "१,२०,०००", "120000"] {
            let read = told("interview", "advance.amount", &text(words)).unwrap().unwrap();
            assert_eq!(mukti_terms::Rupees::parse(&read), Some(mukti_terms::Rupees::whole(120_000)), "{words}");
        }
    }

    #[test]
    fn a_telephone_number_that_lost_its_digits_is_not_taken() {
        for cell in [text("9.19E+11"), text("9.198765E+11"), Cell::Number("1234567890123456".to_owned())] {
            assert_eq!(told("person", "phone", &cell), Err("400-71"), "{cell:?}");
        }
        assert_eq!(
            told("person", "phone", &Cell::Number("919876543210".to_owned())),
            Ok(Some("919876543210".to_owned()))
        );
        assert_eq!(told("person", "phone", &text("+91 98765-43210")), Ok(Some("+91 98765-43210".to_owned())));
    }

    #[test]
    fn a_cell_that_a_spreadsheet_would_work_out_is_named_and_not_kept() {
        for words in ["=HYPERLINK(\"http://x\")", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd", "＝1+1"] {
            assert_eq!(told("person", "name", &text(words)), Err("400-68"), "{words}");
        }
        assert_eq!(
            told("interview", "advance.amount", &text("-500")),
            Ok(Some("-500".to_owned())),
            "its field says what is wrong"
        );
    }

    #[test]
    fn dates_that_count_days_are_read_where_the_book_says_from_when() {
        let serial = Cell::Serial("45234".to_owned(), "2023-11-04".to_owned());
        assert_eq!(told("interview", "work.from", &serial), Ok(Some("2023-11-04".to_owned())));
        assert_eq!(told("interview", "work.from", &text("45234")), Err("400-74"));
        assert_eq!(told("interview", "work.from", &text("11/24/2023")), Err("400-73"));
        assert_eq!(
            told("interview", "advance.amount", &serial),
            Ok(Some("45234".to_owned())),
            "elsewhere it is a number"
        );
    }

    #[test]
    fn answers_of_any_language_are_the_words_of_the_contract() {
        assert_eq!(told("interview", "advance.taken", &text("हाँ")), Ok(Some("yes".to_owned())));
        assert_eq!(told("interview", "worker.sex", &text("Female")), Ok(Some("female".to_owned())));
        assert_eq!(told("interview", "work.kind", &text("Brick Kiln")), Ok(Some("brick_kiln".to_owned())));
        assert_eq!(told("interview", "work.state", &text("उत्तर प्रदेश")), Ok(Some("IN-UP".to_owned())));
        assert_eq!(told("interview", "injury", &text("-")), Ok(None), "a dash is not known");
    }
}
