//! Dates as they are written on Indian lists: the day first, the month by number or name; never a guess between two readings.

use mukti_terms::Told;

/// Why a date is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WrongDate {
    /// It reads as a date only with the month first.
    MonthFirst,
    /// The year has two digits.
    ShortYear,
    /// It is no date at all.
    None,
}

/// Reads a date as coarse as written, and gives it as we write it: `2023`, `2023-11`, `2023-11-04`.
pub(super) fn read(text: &str) -> Result<String, WrongDate> {
    if let Some(told) = Told::parse(text) {
        return Ok(told.to_string());
    }
    let text = text.strip_suffix(" 00:00:00").or_else(|| text.strip_suffix(" 00:00")).unwrap_or(text);
    let parts: Vec<&str> = text.split(['/', '-', '.', ' ', ',']).filter(|p| !p.is_empty()).collect();
    let numbers: Vec<Option<u16>> = parts.iter().map(|part| number(part)).collect();
    match (parts.as_slice(), numbers.as_slice()) {
        ([_, _, year], [Some(one), Some(two), Some(_)]) if year.len() == 4 => day_first(*one, *two, year),
        ([year, _, _], [Some(_), Some(month), Some(day)]) if year.len() == 4 => whole(year, *month, *day),
        ([_, _, year], [Some(_), Some(_), Some(_)]) if year.len() == 2 => Err(WrongDate::ShortYear),
        ([_, year], [Some(month), Some(_)]) if year.len() == 4 => coarse(year, *month),
        ([_, name, year], [Some(day), None, Some(_)]) if year.len() == 4 => whole(year, month(name)?, *day),
        ([name, _, year], [None, Some(day), Some(_)]) if year.len() == 4 => whole(year, month(name)?, *day),
        ([name, year], [None, Some(_)]) if year.len() == 4 => coarse(year, month(name)?),
        ([_, name, year], [Some(_), None, Some(_)]) if year.len() == 2 => month(name).and(Err(WrongDate::ShortYear)),
        _ => Err(WrongDate::None),
    }
}

fn day_first(day: u16, month: u16, year: &str) -> Result<String, WrongDate> {
    whole(year, month, day).map_err(|wrong| if whole(year, day, month).is_ok() { WrongDate::MonthFirst } else { wrong })
}

fn whole(year: &str, month: u16, day: u16) -> Result<String, WrongDate> {
    told(format!("{year}-{month:02}-{day:02}"))
}

fn coarse(year: &str, month: u16) -> Result<String, WrongDate> {
    told(format!("{year}-{month:02}"))
}

fn told(text: String) -> Result<String, WrongDate> {
    Told::parse(&text).map(|_| text).ok_or(WrongDate::None)
}

fn number(part: &str) -> Option<u16> {
    let digits = part.strip_suffix("st").or_else(|| part.strip_suffix("nd"));
    let digits = digits.or_else(|| part.strip_suffix("rd")).or_else(|| part.strip_suffix("th")).unwrap_or(part);
    digits.parse().ok()
}

/// A month by its English name, or the first three letters of it.
fn month(name: &str) -> Result<u16, WrongDate> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let name = name.to_ascii_lowercase();
    let known = (1..)
        .zip(MONTHS)
        .find(|(_, month)| name.len() >= 3 && month.starts_with(&name) || name == "sept" && *month == "september");
    known.map(|(number, _)| number).ok_or(WrongDate::None)
}

#[cfg(test)]
mod tests {
    use super::{WrongDate, read};

    #[test]
    fn the_day_stands_first_and_a_month_is_enough() {
        for (text, told) in [
            ("04/11/2023", "2023-11-04"),
            ("4-11-2023", "2023-11-04"),
            ("04.11.2023", "2023-11-04"),
            ("11/2023", "2023-11"),
            ("Nov 2023", "2023-11"),
            ("Nov-2023", "2023-11"),
            ("4 November 2023", "2023-11-04"),
            ("4th Nov, 2023", "2023-11-04"),
            ("2023/11/04", "2023-11-04"),
            ("2023-11-04 00:00:00", "2023-11-04"),
            ("2023", "2023"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(told), "{text}");
        }
    }

    #[test]
    fn what_reads_only_with_the_month_first_is_not_taken() {
        assert_eq!(read("11/24/2023"), Err(WrongDate::MonthFirst));
        assert_eq!(read("4/11/23"), Err(WrongDate::ShortYear));
        assert_eq!(read("4-Nov-23"), Err(WrongDate::ShortYear));
        assert_eq!(read("31/02/2023"), Err(WrongDate::None));
        assert_eq!(read("last year"), Err(WrongDate::None));
    }
}
