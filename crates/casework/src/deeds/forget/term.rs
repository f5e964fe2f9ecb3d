//! How long what was forgotten stays with the trustees: a value of the law book, with where it stands and how well it is known.

use crate::problem::Problem;
use mukti_law::Book;
use mukti_law::book::{Amount, Parameter, Value};
use mukti_terms::when::{plus_days, plus_months};
use mukti_terms::{Day, Grade};

/// The value: Digital Personal Data Protection Rules 2025, rule 8(3).
const LOGS_KEPT: &str = "dpdp.logs_kept";

/// Until when the law has it kept, and how well that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The first day on which the last key may be destroyed.
    pub until: Day,
    /// Instrument and provision.
    pub cite: &'static str,
    /// How well it is known.
    pub grade: Grade,
}

/// The term of what is forgotten today: as the law in force says, or the earliest that is still to come into force.
pub(crate) fn term(book: &'static Book, today: Day) -> Result<Term, Problem> {
    let missing = || Problem::Broken { doing: "reading the law book", said: format!("{LOGS_KEPT} has no term") };
    let parameter = book.parameter(LOGS_KEPT).ok_or_else(missing)?;
    let value = governing(parameter, today).ok_or_else(missing)?;
    let until = after(today, value.count().ok_or_else(missing)?, parameter.unit.0).ok_or_else(missing)?;
    Ok(Term { until, cite: value.cite, grade: value.grade })
}

/// The value in force; before there is one, the earliest whose amount is known.
fn governing(parameter: &Parameter, today: Day) -> Option<&Value> {
    let is_known = |value: &&Value| !matches!(value.amount, Amount::Unknown);
    parameter.on(today).filter(is_known).or_else(|| parameter.values.iter().filter(is_known).find(|v| v.from > today))
}

/// So many years, months or days later, by the calendar.
fn after(day: Day, count: i64, unit: &str) -> Option<Day> {
    match unit {
        "years" => Some(plus_months(day, count.checked_mul(12)?)),
        "months" => Some(plus_months(day, count)),
        "days" => Some(plus_days(day, count)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{LOGS_KEPT, after, governing, term};
    use mukti_law::Book;
    use mukti_terms::Grade;

    #[test]
    fn a_year_of_the_law_ends_on_the_same_day_of_the_calendar() {
        let day = |text: &str| text.parse().unwrap();
        // 366 days from here to there: 2028 has a 29 February.
        assert_eq!(after(day("2027-06-01"), 1, "years"), Some(day("2028-06-01")));
        assert_eq!(after(day("2028-02-29"), 1, "years"), Some(day("2029-02-28")));
        assert_eq!(after(day("2027-01-31"), 1, "months"), Some(day("2027-02-28")));
        assert_eq!(after(day("2027-01-31"), 30, "days"), Some(day("2027-03-02")));
        assert_eq!(after(day("2027-01-31"), 3, "rupees"), None);
    }

    #[test]
    fn the_term_is_the_law_books_and_before_it_is_in_force_the_earliest_to_come() {
        let book = Book::embedded();
        let kept = book.parameter(LOGS_KEPT).unwrap();
        let first = kept.values.first().unwrap();
        let before = mukti_terms::when::plus_days(first.from, -400);
        assert_eq!(kept.on(before), None, "nothing is in force yet");
        for today in [before, first.from] {
            assert_eq!(governing(kept, today), Some(first));
            let found = term(book, today).unwrap();
            assert_eq!(Some(found.until), after(today, first.count().unwrap(), kept.unit.0));
            assert_eq!((found.cite, found.grade), (first.cite, first.grade));
            assert_ne!(found.grade, Grade::Unknown);
        }
    }
}
