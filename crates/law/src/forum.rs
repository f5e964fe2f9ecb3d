//! Which court tries the offences of the Act of 1976: the Act names one, judgments of some States took it away.

use crate::Book;
use crate::book::{Amount, Value};
use mukti_terms::{Day, State};

/// The value file with the Act's own word; judgments of States stand beside it under the same beginning.
const FORUM: &str = "trial.forum";

/// The court that tries, with where it is said and how well that is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrialForum<'a> {
    /// The office, as in `office-<id>`.
    pub court: &'static str,
    /// Citation, source and grade.
    pub value: &'a Value,
    /// Whether a High Court of another State struck this court down, so that the objection can be raised here.
    pub is_doubted: bool,
}

/// The court that tries offences under the Act in a State on a day; `None` before the Act.
///
/// Section 21 lets a State empower Executive Magistrates. It was struck down by the High Courts of two States; there, from the
/// day of the judgment, it is the Judicial Magistrate.
#[must_use]
pub fn trial_forum(book: &Book, state: Option<State>, on: Day) -> Option<TrialForum<'_>> {
    let mut elsewhere = false;
    for parameter in book.parameters().iter().filter(|one| one.id.starts_with(FORUM) && one.id != FORUM) {
        let Some(value) = parameter.on(on) else { continue };
        if parameter.state.is_some() && parameter.state == state {
            return of(value, false);
        }
        elsewhere = true;
    }
    of(book.value(FORUM, on)?, elsewhere)
}

fn of(value: &Value, is_doubted: bool) -> Option<TrialForum<'_>> {
    match value.amount {
        Amount::Words(court) => Some(TrialForum { court, value, is_doubted }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::trial_forum;
    use crate::Book;
    use mukti_terms::State;

    fn court(state: &str, on: &str) -> Option<(&'static str, &'static str, bool)> {
        let on = on.parse().expect("a day");
        trial_forum(Book::embedded(), State::from_code(state), on)
            .map(|one| (one.court, one.value.cite, one.is_doubted))
    }

    #[test]
    fn a_state_whose_high_court_struck_section_21_down_has_judicial_magistrates_from_that_day_on() {
        let act = "blsa-1976 s.21";
        assert_eq!(court("IN-MP", "1975-10-24"), None, "before the Act");
        assert_eq!(court("IN-MP", "1995-09-27"), Some(("executive_magistrate", act, false)));
        assert_eq!(court("IN-MP", "1995-09-28"), Some(("judicial_magistrate", "hanumantsing-1995", false)));
        assert_eq!(
            court("IN-TN", "2014-06-29"),
            Some(("executive_magistrate", act, true)),
            "one State had it struck down"
        );
        assert_eq!(court("IN-TN", "2014-06-30"), Some(("judicial_magistrate", "gajendran-2014", false)));
    }

    #[test]
    fn elsewhere_and_where_no_state_is_known_the_act_stands_and_can_be_objected_to() {
        for state in ["IN-UP", ""] {
            assert_eq!(court(state, "2026-01-01"), Some(("executive_magistrate", "blsa-1976 s.21", true)));
        }
    }
}
