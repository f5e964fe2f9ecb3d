//! On which days offices are closed: Sundays, national holidays, the lists of States by year; what no list says is not known.

use super::read::{Reader, day_in, grade_in, rows, text_in};
use mukti_terms::when::{days_between, plus_days};
use mukti_terms::{Answer, Day, Grade, State};

/// When an office is closed at all, so that a last day moves (General Clauses Act 1897 s.10).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Closes {
    /// On weekends and gazetted holidays.
    #[default]
    Holidays,
    /// On the days of its court's own calendar, which is not in this book.
    Court,
    /// Never: a police station; and whoever is no office at all.
    Never,
}

/// Which Saturdays are closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saturdays {
    /// Nobody has said.
    #[default]
    NotKnown,
    /// None.
    None,
    /// The second of the month.
    Second,
    /// The second and the fourth of the month.
    SecondAndFourth,
    /// Every one.
    All,
}

/// The closed days of one State in one year.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are those of a file under law/calendars")]
pub struct HolidayList {
    pub path: &'static str,
    pub title: &'static str,
    pub state: Option<State>,
    pub year: i16,
    pub saturdays: Saturdays,
    pub cite: &'static str,
    pub source: &'static str,
    pub grade: Grade,
    pub note: Option<&'static str>,
    /// Each day with its name, and whether it hangs on the moon; by day.
    pub holidays: Vec<(Day, &'static str, bool)>,
}

/// Every list, and the days closed every year.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    lists: Vec<HolidayList>,
    every_year: Vec<(i8, i8)>,
}

impl Calendar {
    /// The lists, one a State and a year.
    #[must_use]
    pub fn lists(&self) -> &[HolidayList] {
        &self.lists
    }

    /// The list of a State and a year, if the book has one.
    #[must_use]
    pub fn list(&self, state: Option<State>, year: i16) -> Option<&HolidayList> {
        self.lists.iter().find(|list| list.year == year && list.state == state)
    }

    /// Whether government offices of that State are closed on a day: not known where no list says.
    #[must_use]
    pub fn closed(&self, state: Option<State>, day: Day) -> Answer {
        if is_sunday(day) || self.every_year.contains(&(day.month(), day.day())) {
            return Answer::Yes;
        }
        let Some(list) = self.list(state, day.year()) else { return Answer::NotKnown };
        let mut answer = saturday(list.saturdays, day);
        for (on, _, may_move) in &list.holidays {
            let away = days_between(*on, day);
            if away == 0 && !may_move {
                return Answer::Yes;
            }
            if *may_move && (-1..=1).contains(&away) && answer.is_no() {
                answer = Answer::NotKnown;
            }
        }
        answer
    }
}

/// Day 0 of 1970 was a Thursday.
const fn weekday(days_since_1970: i64) -> i64 {
    (days_since_1970 + 4).rem_euclid(7)
}

fn is_sunday(day: Day) -> bool {
    weekday(mukti_terms::when::days_since_1970(day)) == 0
}

fn saturday(which: Saturdays, day: Day) -> Answer {
    if weekday(mukti_terms::when::days_since_1970(day)) != 6 {
        return Answer::No;
    }
    let nth = (day.day() - 1) / 7 + 1;
    match which {
        Saturdays::NotKnown => Answer::NotKnown,
        Saturdays::None => Answer::No,
        Saturdays::All => Answer::Yes,
        Saturdays::Second => Answer::known(nth == 2),
        Saturdays::SecondAndFourth => Answer::known(nth == 2 || nth == 4),
    }
}

/// Where a last day comes to lie when the office may be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opens {
    /// The earliest day it can be.
    pub earliest: Day,
    /// The latest day it can be.
    pub latest: Day,
}

impl Calendar {
    /// The first day from this one on which offices of a State are open; `days_max` bounds what no list says.
    #[must_use]
    pub fn opens(&self, closes: Closes, state: Option<State>, day: Day, days_max: i64) -> Opens {
        let bound = plus_days(day, days_max);
        match closes {
            Closes::Never => Opens { earliest: day, latest: day },
            Closes::Court => Opens { earliest: day, latest: bound },
            Closes::Holidays => {
                let mut earliest = day;
                while self.closed(state, earliest).is_yes() {
                    earliest = plus_days(earliest, 1);
                }
                if self.list(state, earliest.year()).is_none() {
                    return Opens { earliest, latest: bound.max(earliest) };
                }
                let mut latest = earliest;
                while !self.closed(state, latest).is_no() && latest < bound {
                    latest = plus_days(latest, 1);
                }
                Opens { earliest, latest }
            }
        }
    }
}

/// Reads a file under `calendars/`.
pub(super) fn read(calendar: &mut Calendar, reader: &mut Reader) {
    if reader.path == "calendars/every_year.toml" {
        for row in rows(&reader.table, "every_year") {
            let number = |key: &str| row.get(key).and_then(toml::Value::as_integer).and_then(|n| i8::try_from(n).ok());
            if let (Some(month), Some(day)) = (number("month"), number("day")) {
                calendar.every_year.push((month, day));
            } else {
                reader.faults.push(fault(reader.path, "a day of every year needs `month` and `day`"));
            }
        }
        return;
    }
    if let Some(list) = list(reader) {
        calendar.lists.push(list);
    }
}

fn fault(path: &str, says: &str) -> super::Fault {
    super::Fault { path: path.to_owned(), says: says.to_owned() }
}

/// `calendars/<State>/<year>.toml`.
fn list(reader: &mut Reader) -> Option<HolidayList> {
    let path = reader.path;
    let mut parts = path.trim_start_matches("calendars/").split('/');
    let state = parts.next().and_then(State::from_code);
    let year = parts.next().and_then(|name| name.strip_suffix(".toml")).and_then(|year| year.parse::<i16>().ok());
    let (Some(state), Some(year)) = (state, year) else {
        reader.faults.push(fault(path, "stands at calendars/<State>/<year>.toml"));
        return None;
    };
    let mut holidays = Vec::new();
    for row in rows(&reader.table, "holiday") {
        let moves = row.get("may_move").and_then(toml::Value::as_bool).unwrap_or(false);
        match (day_in(row, "on"), text_in(row, "name")) {
            (Some(on), Some(name)) if on.year() == year => holidays.push((on, name, moves)),
            _ => reader.faults.push(fault(path, "a holiday needs `on`, a day of that year, and `name`")),
        }
    }
    holidays.sort_by_key(|(on, ..)| *on);
    let saturdays = match reader.optional("saturdays") {
        None => Saturdays::NotKnown,
        Some("none") => Saturdays::None,
        Some("second") => Saturdays::Second,
        Some("second_and_fourth") => Saturdays::SecondAndFourth,
        Some("all") => Saturdays::All,
        Some(_) => {
            reader.faults.push(fault(path, "`saturdays` is none, second, second_and_fourth or all"));
            Saturdays::NotKnown
        }
    };
    Some(HolidayList {
        path,
        title: reader.text("title"),
        state: Some(state),
        year,
        saturdays,
        cite: reader.text("cite"),
        source: reader.text("source"),
        grade: grade_in(&reader.table).unwrap_or(Grade::Unknown),
        note: reader.optional("note"),
        holidays,
    })
}

#[cfg(test)]
mod tests {
    use super::{Closes, Opens};
    use crate::Book;
    use jiff::civil::date;
    use mukti_terms::{Answer, State};

    #[test]
    fn a_day_is_closed_open_or_not_known_as_the_lists_say() {
        let calendar = Book::embedded().calendar();
        let tamil_nadu = State::from_code("IN-TN");
        let closed = |day| calendar.closed(tamil_nadu, day);
        assert_eq!(closed(date(2026, 1, 15)), Answer::Yes, "Pongal");
        assert_eq!(closed(date(2026, 1, 14)), Answer::No, "the day before");
        assert_eq!(closed(date(2026, 1, 24)), Answer::Yes, "a Saturday");
        assert_eq!(closed(date(2026, 5, 27)), Answer::NotKnown, "the moon may bring Bakrid a day early");
        assert_eq!(closed(date(2025, 1, 14)), Answer::NotKnown, "no list for that year");
        assert_eq!(closed(date(2025, 1, 12)), Answer::Yes, "Sundays need no list");
        let karnataka = State::from_code("IN-KA");
        assert_eq!(calendar.closed(karnataka, date(2026, 2, 14)), Answer::Yes, "the second Saturday");
        assert_eq!(calendar.closed(karnataka, date(2026, 2, 7)), Answer::No, "the first Saturday");
    }

    #[test]
    fn a_last_day_moves_to_the_next_open_day_or_becomes_a_range() {
        let calendar = Book::embedded().calendar();
        let tamil_nadu = State::from_code("IN-TN");
        let opens = |closes, state, day| calendar.opens(closes, state, day, 15);
        let sure = |day| Opens { earliest: day, latest: day };
        assert_eq!(opens(Closes::Holidays, tamil_nadu, date(2026, 1, 15)), sure(date(2026, 1, 19)));
        assert_eq!(opens(Closes::Never, tamil_nadu, date(2026, 1, 15)), sure(date(2026, 1, 15)));
        let unlisted = opens(Closes::Holidays, None, date(2025, 3, 1));
        assert_eq!((unlisted.earliest, unlisted.latest), (date(2025, 3, 1), date(2025, 3, 16)));
    }

    #[test]
    fn what_no_list_says_is_bounded_by_more_than_any_run_of_closed_days_in_the_lists() {
        let calendar = Book::embedded().calendar();
        let bound = Book::embedded().closure_days_max();
        for list in calendar.lists() {
            for (on, name, _) in &list.holidays {
                let opens = calendar.opens(Closes::Holidays, list.state, *on, bound);
                assert!(mukti_terms::when::days_between(*on, opens.latest) < bound, "{} {name}", list.path);
            }
        }
    }
}
