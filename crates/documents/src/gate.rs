//! Which letters may be written while someone is still held: only the sealed information to the District Magistrate.
//!
//! An employer who learns of a letter can hide, move or hurt the people. A named person may decide otherwise; that decision is
//! a value given to [`passes`], and whoever calls keeps it.

use mukti_law::Facts;
use mukti_law::facts::FreedHow;

use crate::kind::Kind;

/// What the gate says of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// It may be written.
    Open,
    /// It may be written sealed, without the one who told.
    Sealed,
    /// It waits, for this reason.
    Waits(Reason),
}

/// Why a letter waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Someone is said to be still held.
    StillHeld,
    /// Nothing says that everyone is free.
    FreedomNotKnown,
}

impl Reason {
    /// The sentence that says so.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::StillHeld => "letter-gate-still_held",
            Self::FreedomNotKnown => "letter-gate-freedom_not_known",
        }
    }
}

/// A named person's decision to write although the letter would wait; kept with the case by whoever calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Who decided.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// What the gate says of a letter, given the facts of everyone in the case.
#[must_use]
pub fn gate<'a>(kind: Kind, everyone: impl IntoIterator<Item = &'a Facts>) -> Gate {
    let held = everyone.into_iter().filter_map(held).reduce(|worst, next| match (worst, next) {
        (Reason::StillHeld, _) | (_, Reason::StillHeld) => Reason::StillHeld,
        _ => Reason::FreedomNotKnown,
    });
    match held {
        None => Gate::Open,
        Some(_) if kind == Kind::InformationToDm => Gate::Sealed,
        Some(reason) => Gate::Waits(reason),
    }
}

/// Whether a letter that the gate judged so may be written now.
///
/// # Errors
/// The reason to wait, if nobody named has decided otherwise with a reason.
pub fn passes(gate: Gate, decision: Option<&Decision>) -> Result<(), Reason> {
    let decided = decision.is_some_and(|d| !d.by.trim().is_empty() && !d.reason.trim().is_empty());
    match gate {
        Gate::Waits(reason) if !decided => Err(reason),
        _ => Ok(()),
    }
}

/// Why this person may still be held, `None` if free.
pub(crate) fn held(facts: &Facts) -> Option<Reason> {
    if facts.freed_how == Some(FreedHow::StillHeld) {
        return Some(Reason::StillHeld);
    }
    let free = said_free(facts) || facts.work_to.is_some();
    (!free).then_some(Reason::FreedomNotKnown)
}

fn said_free(facts: &Facts) -> bool {
    facts.freed_how.is_some()
        || facts.freed_on.is_some()
        || facts.rescued_on.is_some()
        || facts.certificate_on.is_some()
        || facts.died_on.is_some()
}

/// Whether nothing but the end of the work says that this person is free: the gate is open, and a draft asks to make sure.
#[must_use]
pub fn left_unconfirmed(facts: &Facts) -> bool {
    facts.work_to.is_some() && !said_free(facts)
}

#[cfg(test)]
mod tests {
    use super::{Decision, Gate, Reason, gate, left_unconfirmed, passes};
    use crate::kind::Kind;
    use mukti_law::{Facts, fact};
    use mukti_terms::schema::Record;

    fn facts(set: &[(mukti_terms::schema::FieldId, &str)]) -> Facts {
        let mut facts = Facts::default();
        for (field, text) in set {
            facts.set(*field, text).unwrap();
        }
        facts
    }

    #[test]
    fn while_one_person_is_held_only_the_sealed_information_may_be_written() {
        let free = facts(&[(fact::FREED_ON, "2026-03-02"), (fact::FREED_HOW, "escaped")]);
        let held = facts(&[(fact::FREED_HOW, "still_held"), (fact::WORK_TO, "2026-03-02")]);
        for kind in Kind::ALL {
            let expected = if kind == Kind::InformationToDm { Gate::Sealed } else { Gate::Waits(Reason::StillHeld) };
            assert_eq!(gate(kind, [&free, &held]), expected, "{kind:?}");
            assert_eq!(gate(kind, [&free]), Gate::Open, "{kind:?}");
        }
    }

    #[test]
    fn a_person_of_whom_nothing_says_that_they_are_free_counts_as_held() {
        assert_eq!(gate(Kind::FirRequest, [&Facts::default()]), Gate::Waits(Reason::FreedomNotKnown));
        for known in [fact::FREED_ON, fact::RESCUED_ON, fact::CERTIFICATE_ON, fact::WORK_TO] {
            assert_eq!(gate(Kind::FirRequest, [&facts(&[(known, "2026-01")])]), Gate::Open);
        }
    }

    #[test]
    fn the_end_of_the_work_alone_opens_the_gate_and_leaves_the_leaving_unconfirmed() {
        let ended = facts(&[(fact::WORK_TO, "2026-01")]);
        assert!(left_unconfirmed(&ended));
        for known in [fact::FREED_ON, fact::RESCUED_ON, fact::CERTIFICATE_ON, fact::DIED_ON] {
            assert!(!left_unconfirmed(&facts(&[(fact::WORK_TO, "2026-01"), (known, "2026-01")])));
        }
        assert!(!left_unconfirmed(&facts(&[(fact::WORK_TO, "2026-01"), (fact::FREED_HOW, "escaped")])));
    }

    #[test]
    fn a_decision_without_a_name_or_a_reason_opens_nothing() {
        let waits = Gate::Waits(Reason::StillHeld);
        let decision = |by: &str, reason: &str| Decision { by: by.to_owned(), reason: reason.to_owned() };
        assert_eq!(passes(waits, None), Err(Reason::StillHeld));
        assert_eq!(passes(waits, Some(&decision("Meena", " "))), Err(Reason::StillHeld));
        assert_eq!(passes(waits, Some(&decision("", "the family asks for it"))), Err(Reason::StillHeld));
        assert_eq!(passes(waits, Some(&decision("Meena", "the family asks for it"))), Ok(()));
        assert_eq!(passes(Gate::Sealed, None), Ok(()));
    }
}
