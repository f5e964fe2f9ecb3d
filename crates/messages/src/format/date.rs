//! Dates as spoken: "Tue 3 Mar 2026", as coarse as they were told; the hour in the words of the office.

use super::names::{Names, names};
use mukti_terms::when::{INDIA_MINUTES_EAST, Moment, Told};
use mukti_terms::{Day, Language};

/// "Tue 3 Mar 2026".
#[must_use]
pub fn day(language: Language, day: Day) -> String {
    format!("{} {}", day_short(language, day), day.year())
}

/// "Tue 3 Mar": where the year is plain.
#[must_use]
pub fn day_short(language: Language, day: Day) -> String {
    let names = names(language);
    format!("{} {} {}", weekday(names, day), day.day(), month(&names.months_short, day.month()))
}

/// "3 March 2026": for letters.
#[must_use]
pub fn day_formal(language: Language, day: Day) -> String {
    format!("{} {} {}", day.day(), month(&names(language).months, day.month()), day.year())
}

/// As coarse as it was told: "2023", "November 2023", "Sat 4 Nov 2023", "Fri 1 Mar 2024, 2:30 pm".
#[must_use]
pub fn told(language: Language, told: Told) -> String {
    match told {
        Told::Year(year) => year.to_string(),
        Told::Month(year, number) => format!("{} {year}", month(&names(language).months, number)),
        Told::Day(on) => day(language, on),
        Told::Moment(at, east) => at_clock(language, shifted(at, east)),
    }
}

/// A moment in Indian time: "Fri 1 Mar 2024, 2:30 pm".
#[must_use]
pub fn moment(language: Language, at: Moment) -> String {
    at_clock(language, at)
}

/// An hour of the day in the words of the language: "6 pm", "शाम 6 बजे".
#[must_use]
pub fn clock(language: Language, hour: i8, minute: i8) -> String {
    let names = names(language);
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    let figures = if minute == 0 { twelve.to_string() } else { format!("{twelve}:{minute:02}") };
    if language == Language::English {
        return format!("{figures} {}", if hour < 12 { "am" } else { "pm" });
    }
    let part = match hour {
        4..=11 => names.parts[0],
        12..=15 => names.parts[1],
        16..=19 => names.parts[2],
        _ => names.parts[3],
    };
    format!("{part} {figures}{}", names.hour)
}

fn at_clock(language: Language, at: Moment) -> String {
    let there = at.in_india();
    format!("{}{}{}", day(language, there.date()), names(language).comma, clock(language, there.hour(), there.minute()))
}

/// The clock time as it was told, wherever that was.
fn shifted(at: Moment, east: i16) -> Moment {
    Moment::from_unix(at.unix() + i64::from(i32::from(east) - INDIA_MINUTES_EAST) * 60)
}

fn month(months: &[&'static str; 12], number: i8) -> &'static str {
    usize::try_from(number - 1).ok().and_then(|at| months.get(at)).copied().unwrap_or("")
}

fn weekday(names: &Names, day: Day) -> &'static str {
    let at = usize::try_from(day.weekday().to_monday_zero_offset()).ok();
    at.and_then(|at| names.weekdays.get(at)).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::{clock, day, day_formal, day_short, told};
    use jiff::civil::date;
    use mukti_terms::Language;
    use mukti_terms::when::Told;

    #[test]
    fn a_date_is_written_as_it_is_spoken() {
        let on = date(2026, 3, 3);
        assert_eq!(day(Language::English, on), "Tue 3 Mar 2026");
        assert_eq!(day_short(Language::English, on), "Tue 3 Mar");
        assert_eq!(day_formal(Language::English, on), "3 March 2026");
        assert_eq!(day(Language::Hindi, on), "मंगल 3 मार्च 2026");
        assert_eq!(day_formal(Language::Urdu, on), "3 مارچ 2026");
    }

    #[test]
    fn a_coarse_date_stays_coarse() {
        let said = |text: &str| told(Language::English, Told::parse(text).expect("reads"));
        assert_eq!(said("2023"), "2023");
        assert_eq!(said("2023-11"), "November 2023");
        assert_eq!(said("2023-11-04"), "Sat 4 Nov 2023");
        assert_eq!(said("2024-03-01T14:30+05:30"), "Fri 1 Mar 2024, 2:30 pm");
    }

    #[test]
    fn the_hour_is_said_in_the_words_of_the_language() {
        assert_eq!(clock(Language::English, 18, 0), "6 pm");
        assert_eq!(clock(Language::English, 0, 5), "12:05 am");
        assert_eq!(clock(Language::Hindi, 18, 0), "शाम 6 बजे");
        assert_eq!(clock(Language::Urdu, 9, 30), "صبح 9:30 بجے");
    }
}
