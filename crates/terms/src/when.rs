//! Dates as coarse as they were told: a year, a month, a day, or a moment of a day in India.

use serde::{Serialize, Serializer};

/// An Indian civil date.
pub type Day = jiff::civil::Date;

/// Minutes from UTC to Indian Standard Time, which has no summer time.
pub const INDIA_MINUTES_EAST: i32 = 330;

/// A moment in seconds since 1970 (UTC).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

impl Moment {
    /// From seconds since 1970, UTC.
    #[must_use]
    pub const fn from_unix(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970, UTC.
    #[must_use]
    pub const fn unix(self) -> i64 {
        self.0
    }

    /// The moment that many hours later.
    #[must_use]
    pub const fn plus_hours(self, hours: i64) -> Self {
        Self(self.0 + hours * 3600)
    }

    /// The civil date in India at this moment.
    #[must_use]
    pub fn day_in_india(self) -> Day {
        day_of((self.0 + i64::from(INDIA_MINUTES_EAST) * 60).div_euclid(86_400))
    }

    /// Date and clock time in India at this moment.
    #[must_use]
    pub fn in_india(self) -> jiff::civil::DateTime {
        let seconds = self.0 + i64::from(INDIA_MINUTES_EAST) * 60;
        let days = seconds.div_euclid(86_400);
        let clock = jiff::civil::time(0, 0, 0, 0);
        day_of(days).to_datetime(clock).saturating_add(jiff::Span::new().seconds(seconds.rem_euclid(86_400)))
    }

    /// Midnight in India at the start of a day.
    #[must_use]
    pub fn start_of(day: Day) -> Self {
        Self(days_since_1970(day) * 86_400 - i64::from(INDIA_MINUTES_EAST) * 60)
    }

    /// The last second of a day in India.
    #[must_use]
    pub fn end_of(day: Day) -> Self {
        Self(Self::start_of(day).0 + 86_399)
    }
}

/// Days from 1970-01-01 to this day (negative before).
#[must_use]
pub fn days_since_1970(day: Day) -> i64 {
    // Howard Hinnant's days_from_civil: exact, and quick enough to be called for every duty.
    let (year, month) = (i64::from(day.year()), i64::from(day.month()));
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let of_era = shifted.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(day.day()) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The day so many days after 1970-01-01, held at the ends of the calendar.
#[must_use]
pub fn day_of(days: i64) -> Day {
    // The inverse of `days_since_1970`: civil_from_days.
    let days = days.clamp(days_since_1970(Day::MIN), days_since_1970(Day::MAX));
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    #[expect(clippy::cast_possible_truncation, reason = "the clamp above keeps them within the calendar")]
    Day::new(year as i16, month as i8, day as i8).unwrap_or(Day::MAX)
}

/// Whole days from one day to another (negative when the second is earlier).
#[must_use]
pub fn days_between(from: Day, to: Day) -> i64 {
    days_since_1970(to) - days_since_1970(from)
}

/// The day so many days later, held at the ends of the calendar.
#[must_use]
pub fn plus_days(day: Day, days: i64) -> Day {
    // Most sums stay within a month; every month has twenty-eight days.
    let same_month = i64::from(day.day()).saturating_add(days);
    if (1..=28).contains(&same_month)
        && let Some(there) = i8::try_from(same_month).ok().and_then(|d| Day::new(day.year(), day.month(), d).ok())
    {
        return there;
    }
    day_of(days_since_1970(day) + days.clamp(-10_000_000, 10_000_000))
}

/// The day so many months later; the last of the month where the day does not exist (General Clauses Act 1897 s.3(35)).
#[must_use]
pub fn plus_months(day: Day, months: i64) -> Day {
    day.saturating_add(jiff::Span::new().months(months.clamp(-100_000, 100_000)))
}

/// A date as somebody told it, no finer and no coarser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Told {
    /// "In 2023."
    Year(i16),
    /// "In November 2023."
    Month(i16, i8),
    /// "On 4 November 2023."
    Day(Day),
    /// "On 1 March 2024 at half past two": a moment, with minutes from UTC as written.
    Moment(Moment, i16),
}

impl Told {
    /// The first day it can have been.
    #[must_use]
    pub fn earliest(self) -> Day {
        match self {
            Self::Year(year) => jiff::civil::date(year, 1, 1),
            Self::Month(year, month) => jiff::civil::date(year, month, 1),
            Self::Day(day) => day,
            Self::Moment(moment, _) => moment.day_in_india(),
        }
    }

    /// The last day it can have been.
    #[must_use]
    pub fn latest(self) -> Day {
        match self {
            Self::Year(year) => jiff::civil::date(year, 12, 31),
            Self::Month(year, month) => jiff::civil::date(year, month, 1).last_of_month(),
            Self::Day(day) => day,
            Self::Moment(moment, _) => moment.day_in_india(),
        }
    }

    /// The day, if it was told to the day.
    #[must_use]
    pub fn day(self) -> Option<Day> {
        let (first, last) = (self.earliest(), self.latest());
        (first == last).then_some(first)
    }

    /// The moment, if a clock time was told.
    #[must_use]
    pub const fn moment(self) -> Option<Moment> {
        if let Self::Moment(moment, _) = self { Some(moment) } else { None }
    }

    /// The first and last moment it can have been.
    #[must_use]
    pub fn span(self) -> (Moment, Moment) {
        match self {
            Self::Moment(moment, _) => (moment, moment),
            other => (Moment::start_of(other.earliest()), Moment::end_of(other.latest())),
        }
    }

    /// Reads `2023`, `2023-11`, `2023-11-04`, `2024-03-01T14:30+05:30` (also `Z`, also with seconds); years 1900 to 2100.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let bytes = text.as_bytes();
        let year = i16::try_from(digits(bytes.get(0..4)?)?).ok().filter(|y| (1900..=2100).contains(y))?;
        match bytes.len() {
            4 => Some(Self::Year(year)),
            7 if bytes[4] == b'-' => {
                let month = i8::try_from(digits(&bytes[5..7])?).ok().filter(|m| (1..=12).contains(m))?;
                Some(Self::Month(year, month))
            }
            _ => {
                let day = parse_day(year, bytes)?;
                if bytes.len() == 10 { Some(Self::Day(day)) } else { parse_moment(day, &text[10..]) }
            }
        }
    }
}

fn digits(bytes: &[u8]) -> Option<i32> {
    bytes.iter().try_fold(0_i32, |sum, b| b.is_ascii_digit().then(|| sum * 10 + i32::from(b - b'0')))
}

fn parse_day(year: i16, bytes: &[u8]) -> Option<Day> {
    if bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
        return None;
    }
    let month = i8::try_from(digits(bytes.get(5..7)?)?).ok()?;
    let day = i8::try_from(digits(bytes.get(8..10)?)?).ok()?;
    Day::new(year, month, day).ok()
}

/// `T14:30+05:30`, `T14:30:15Z`, ` 14:30+0530`; a zone is required.
fn parse_moment(day: Day, rest: &str) -> Option<Told> {
    let clock = rest.strip_prefix(['T', ' '])?.as_bytes();
    let hour = digits(clock.get(0..2)?).filter(|h| *h < 24)?;
    let minute = digits(clock.get(3..5)?).filter(|m| *m < 60)?;
    if clock[2] != b':' {
        return None;
    }
    let (second, zone) = if clock.get(5) == Some(&b':') {
        let end = clock[6..].iter().position(|b| matches!(b, b'Z' | b'z' | b'+' | b'-')).map(|at| at + 6)?;
        (digits(clock.get(6..8)?).filter(|s| *s < 60)?, &clock[end..])
    } else {
        (0, clock.get(5..)?)
    };
    let east = parse_zone(zone)?;
    let seconds = days_since_1970(day) * 86_400 + i64::from(hour * 3600 + minute * 60 + second) - i64::from(east) * 60;
    Some(Told::Moment(Moment(seconds), east))
}

fn parse_zone(zone: &[u8]) -> Option<i16> {
    match zone {
        b"Z" | b"z" => Some(0),
        [sign @ (b'+' | b'-'), rest @ ..] => {
            let packed: Vec<u8> = rest.iter().copied().filter(|b| *b != b':').collect();
            let (hours, minutes) = (digits(packed.get(0..2)?)?, digits(packed.get(2..4)?)?);
            if packed.len() != 4 || hours > 14 || minutes > 59 {
                return None;
            }
            let east = i16::try_from(hours * 60 + minutes).ok()?;
            Some(if *sign == b'-' { -east } else { east })
        }
        _ => None,
    }
}

/// As it was told: `2023`, `2023-11`, `2023-11-04`, `2024-03-01T14:30+05:30`.
impl std::fmt::Display for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
            Self::Moment(moment, east) => {
                // The clock time as it was written: shift to that zone by way of the Indian one.
                let shifted = Moment(moment.0 + i64::from(i32::from(*east) - INDIA_MINUTES_EAST) * 60);
                let local = shifted.in_india();
                let (sign, away) = if *east < 0 { ('-', -east) } else { ('+', *east) };
                write!(f, "{}T{:02}:{:02}", local.date(), local.hour(), local.minute())?;
                if local.second() != 0 {
                    write!(f, ":{:02}", local.second())?;
                }
                write!(f, "{sign}{:02}:{:02}", away / 60, away % 60)
            }
        }
    }
}

impl Serialize for Told {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{Moment, Told, days_since_1970};
    use jiff::civil::date;

    #[test]
    fn a_date_is_shown_as_coarsely_as_it_was_told() {
        for told in ["2023", "2023-11", "2023-11-04", "2024-03-01T14:30+05:30", "2024-03-01T14:30:15-08:00"] {
            assert_eq!(Told::parse(told).expect("reads").to_string(), told);
        }
        assert_eq!(Told::parse("2024-03-01T14:30Z").expect("reads").to_string(), "2024-03-01T14:30+00:00");
    }

    #[test]
    fn a_coarse_date_has_a_first_and_a_last_day() {
        let told = Told::parse("2024-02").expect("reads");
        assert_eq!((told.earliest(), told.latest()), (date(2024, 2, 1), date(2024, 2, 29)));
        assert_eq!(told.day(), None);
    }

    #[test]
    fn impossible_dates_are_not_read() {
        for wrong in
            ["2023-02-30", "2023-13", "23-11-04", "04/11/2023", "2024-03-01T25:00Z", "2024-03-01T14:30", "1066", ""]
        {
            assert_eq!(Told::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_day_in_india_of_an_evening_in_utc_is_the_next_day() {
        let told = Told::parse("2024-03-01T20:00Z").expect("reads");
        assert_eq!(told.earliest(), date(2024, 3, 2));
    }

    #[test]
    fn days_are_counted_as_the_calendar_library_counts_them() {
        let epoch = date(1970, 1, 1);
        for day in [date(1969, 12, 31), date(1976, 2, 9), date(2000, 2, 29), date(2026, 11, 21), date(2100, 3, 1)] {
            assert_eq!(days_since_1970(day), i64::from((day - epoch).get_days()), "{day}");
            assert_eq!(super::day_of(days_since_1970(day)), day);
            assert_eq!(super::plus_days(day, 400), day.saturating_add(jiff::Span::new().days(400)));
            assert_eq!(Moment::start_of(day).day_in_india(), day);
            assert_eq!(Moment::end_of(day).day_in_india(), day);
        }
    }
}
