//! Entitlements with what reached the person: the sums of the account, for whoever counts and needs no account drawn up.

use super::Sum;
use super::flow::{Flow, flow};
use super::line::rest;
use super::toward;
use mukti_law::book::Book;
use mukti_law::finding::{Entitlement, EntitlementStatus};
use mukti_register::money::{Movement, Step};
use mukti_terms::Rupees;

/// Sets what was received, set off, outstanding and too much of each entitlement as the account counts it.
///
/// The law's own facts add up what offices say they paid; only what reached the person is received (decision 0022).
pub fn as_reached(entitlements: &mut [Entitlement], movements: &[Movement], book: &Book) {
    let mut own: Vec<(&'static str, Sum)> = Vec::with_capacity(entitlements.len());
    for one in entitlements {
        let came = moved(one.id, movements).received;
        let set_off = set_off(one.id, book, &|id| own.iter().find(|(known, _)| *known == id).map(|(_, sum)| *sum));
        own.push((one.id, came));
        one.received = with(came, set_off);
        one.set_off = set_off.flatten();
        (one.outstanding, one.overpaid) = rest(due(one), one.received);
    }
}

/// What is said to have been paid, of whatever is known; whether or not any of it came.
#[must_use]
pub fn said_paid(movements: &[Movement]) -> Rupees {
    movements.iter().filter(|one| matches!(one.step, Step::Paid { .. })).filter_map(|one| one.amount).sum()
}

/// What moved towards one entitlement. Where the law asks for no fact about it and no record tells of it, nobody has said what came.
pub(super) fn moved(id: &str, movements: &[Movement]) -> Flow {
    let own: Vec<&Movement> = movements.iter().filter(|movement| movement.toward.entitlement() == Some(id)).collect();
    let mut flow = flow(&own);
    let is_asked = toward(id).is_some_and(|toward| toward.facts().0.is_some());
    if own.is_empty() && !is_asked {
        flow.received = None;
    }
    flow
}

/// What was received under the entitlements that this one's rules set off, by what `own` says came under each; `None`
/// where its rules set nothing off, `None` inside where that is not known.
pub(super) fn set_off(id: &str, book: &Book, own: &dyn Fn(&str) -> Option<Sum>) -> Option<Sum> {
    let mut others: Vec<&str> = Vec::new();
    let rules = book.entitlements().iter().filter(|rule| !rule.sets_off.is_empty() && rule.id == id);
    for other in rules.flat_map(|rule| &rule.sets_off) {
        if !others.contains(other) {
            others.push(other);
        }
    }
    if others.is_empty() {
        return None;
    }
    Some(others.into_iter().filter_map(own).try_fold(Rupees::ZERO, |sum, one| Some(sum + one?)))
}

/// What came of its own, with what is set off.
pub(super) fn with(came: Sum, set_off: Option<Sum>) -> Sum {
    match set_off {
        Some(other) => came.zip(other).map(|(own, other)| own + other),
        None => came,
    }
}

/// What is due. Whether it is due at all may hang on a fact that nobody told: then no sum of it is called due.
pub(super) fn due(one: &Entitlement) -> Sum {
    one.amount.filter(|_| one.status != EntitlementStatus::NotKnown)
}
