//! The next thing to do about one line of an account, from what is known of it: the nearest cause first.

use super::line::Line;
use mukti_law::finding::EntitlementStatus;
use mukti_register::records::words::MoneyBlocker;
use mukti_terms::Rupees;

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Something has to happen first; the status says what.
    NotYet,
    /// A fact is missing: ask the person.
    AskFacts,
    /// Remove what stands in the way.
    Blocked(MoneyBlocker),
    /// Others took it: tell the police and the magistrate.
    Taken,
    /// It came back: set right why, and ask that it be paid again.
    PayAgain,
    /// The office says that it paid: ask the person, and look at the passbook.
    AskPerson,
    /// It was allowed and not paid: ask for the payment.
    AskPayment,
    /// The amount is not known: ask the office to write down which it is.
    AskAmount,
    /// It is outstanding: claim it.
    Claim,
    /// More came than is due; nobody has to give anything back on the strength of this page.
    TooMuch,
    /// Nothing is left to do.
    Settled,
}

impl Next {
    /// The word in JSON and in the key `account-next-<word>`; of a blocker, the blocker's own.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotYet => "not_yet",
            Self::AskFacts => "ask_facts",
            Self::Blocked(blocker) => blocker.word(),
            Self::Taken => "taken",
            Self::PayAgain => "pay_again",
            Self::AskPerson => "ask_person",
            Self::AskPayment => "ask_payment",
            Self::AskAmount => "ask_amount",
            Self::Claim => "claim",
            Self::TooMuch => "too_much",
            Self::Settled => "settled",
        }
    }

    /// Its message key.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Blocked(blocker) => format!("account-unblock-{}", blocker.word()),
            _ => format!("account-next-{}", self.word()),
        }
    }
}

/// The nearest cause first: what hinders now, what was lost, what nobody has asked, what to claim.
pub(super) fn next(line: &Line) -> Next {
    let some = |sum: Option<Rupees>| sum.is_some_and(|sum| sum > Rupees::ZERO);
    let flow = &line.flow;
    let is_open = line.outstanding.is_none_or(|left| left > Rupees::ZERO);
    if !is_open {
        return if some(line.overpaid) { Next::TooMuch } else { Next::Settled };
    }
    if let Some(blocker) = line.blockers.first() {
        return Next::Blocked(blocker.what);
    }
    if some(flow.taken) || flow.taken.is_none() {
        return Next::Taken;
    }
    let returned_in_all = flow.said_paid.zip(flow.received).zip(flow.not_shown);
    let still_back = returned_in_all.is_none_or(|((_, _), open)| open == Rupees::ZERO);
    if (some(flow.returned) || flow.returned.is_none()) && still_back {
        return Next::PayAgain;
    }
    if some(flow.not_shown) || flow.not_shown.is_none() {
        return Next::AskPerson;
    }
    let allowed_and_not_paid = flow.sanctioned.zip(flow.said_paid).is_some_and(|(allowed, paid)| allowed > paid);
    if allowed_and_not_paid {
        return Next::AskPayment;
    }
    match line.status {
        EntitlementStatus::NotYet => Next::NotYet,
        EntitlementStatus::NotKnown => Next::AskFacts,
        _ if line.due.is_none() && line.due_between.is_none() => Next::AskAmount,
        _ => Next::Claim,
    }
}
