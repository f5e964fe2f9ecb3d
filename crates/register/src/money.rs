//! The money of one person as its records tell it: what was allowed, paid, sent back and taken, and what stands in the way.
//!
//! What an office says it paid and what the person received are two facts: a payment says whether it reached the person, and
//! where nobody has said so it is not known.

mod papers;

pub use papers::{Annuity, Benefit, Blocker, Guardian, Heir, Papers, READY, papers};

use crate::entry::Entry;
use crate::ids::EntryId;
use crate::kept::Kept;
use crate::records::words::{MoneyFund, Toward, WithdrawnBy};
use crate::speaker::Speaker;
use crate::standing::{Standing, standing};
use mukti_terms::schema::Word;
use mukti_terms::{Answer, Rupees, Told};

/// One movement of money.
#[derive(Clone, Debug, PartialEq)]
pub struct Movement {
    /// The entry that tells of it; `None` where it only follows from a fact.
    pub entry: Option<EntryId>,
    /// What happened.
    pub step: Step,
    /// What the money is for.
    pub toward: Toward,
    /// When, as told.
    pub on: Option<Told>,
    /// How much; `None` where nobody has said.
    pub amount: Option<Rupees>,
    /// How much of it was laid in an annuity.
    pub annuity: Option<Rupees>,
    /// The bank's number of the transfer; empty where not known.
    pub utr: String,
    /// Out of which fund.
    pub fund: Option<MoneyFund>,
    /// Whether the account was linked to the right person.
    pub seeded_right: Answer,
}

/// What happened to money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// An office allowed it.
    Sanctioned,
    /// It is said to have been paid.
    Paid {
        /// Whether the person has it.
        reached: Answer,
    },
    /// It came back to the office.
    Returned,
    /// It was taken out of the account.
    Withdrawn {
        /// By whom.
        by: Option<WithdrawnBy>,
        /// Whether it came to the person.
        reached: Answer,
    },
}

/// The kinds of record that tell of a movement.
const KINDS: [&str; 7] = [
    "payment_sanction",
    "payment_credit",
    "payment_return",
    "payment_withdrawal",
    "immediate_assistance_payment",
    "rehabilitation_payment",
    "scst_relief_payment",
];

/// Whether a record of this kind tells of a movement of money.
#[must_use]
pub fn is_movement(kind: &str) -> bool {
    KINDS.contains(&kind)
}

/// Every movement that records about one person tell of, in the order they were learned.
#[must_use]
pub fn movements<'a>(entries: impl Iterator<Item = &'a Entry>) -> Vec<Movement> {
    let records = standing(entries, is_movement);
    records.iter().filter_map(|Standing { entry, kept }| movement(Some(entry.id), entry.speaker, kept)).collect()
}

/// What one record tells of; `None` where it tells of no movement of money.
#[must_use]
pub fn movement(entry: Option<EntryId>, speaker: Speaker, kept: &Kept) -> Option<Movement> {
    let toward = || word::<Toward>(kept, "toward");
    let told_by_the_person = Answer::known(matches!(speaker, Speaker::Worker | Speaker::Family));
    // Who does not have the money cannot say that it came; an office's word that it paid leaves that open.
    let paid = Step::Paid { reached: if told_by_the_person.is_yes() { Answer::Yes } else { Answer::NotKnown } };
    let (step, toward) = match kept.kind() {
        "payment_sanction" => (Step::Sanctioned, toward()?),
        "payment_credit" => (Step::Paid { reached: answer(kept, "reached") }, toward()?),
        "payment_return" => (Step::Returned, toward()?),
        "payment_withdrawal" => (withdrawn(kept), toward()?),
        "immediate_assistance_payment" => (paid, Toward::ImmediateAssistance),
        "rehabilitation_payment" => (paid, Toward::Rehabilitation),
        "scst_relief_payment" => (paid, Toward::ScstRelief),
        _ => return None,
    };
    Some(Movement {
        entry,
        step,
        toward,
        on: told(kept, "on"),
        amount: rupees(kept, "amount"),
        annuity: rupees(kept, "annuity"),
        utr: utr(text(kept, "utr")),
        fund: word(kept, "fund"),
        seeded_right: answer(kept, "seeded_right"),
    })
}

/// What the person took out came to them unless somebody says that it did not.
fn withdrawn(kept: &Kept) -> Step {
    let by: Option<WithdrawnBy> = word(kept, "by");
    let reached = match (by, answer(kept, "reached")) {
        (Some(WithdrawnBy::Person), Answer::NotKnown) => Answer::Yes,
        (_, told) => told,
    };
    Step::Withdrawn { by, reached }
}

/// A bank's number as it is compared: letters and digits only, all capital.
#[must_use]
pub fn utr(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// Whether a payment still stands as one for the law: it did not miss the person, and it did not come back whole.
#[must_use]
pub fn stands(paid: &Movement, all: &[Movement]) -> bool {
    let Step::Paid { reached } = paid.step else { return false };
    let came_back = all.iter().any(|other| {
        let same_transfer = if paid.utr.is_empty() || other.utr.is_empty() {
            other.amount.is_some() && other.amount == paid.amount
        } else {
            other.utr == paid.utr
        };
        let whole = other.amount.zip(paid.amount).is_none_or(|(back, sum)| back >= sum);
        other.step == Step::Returned && other.toward == paid.toward && same_transfer && whole
    });
    !reached.is_no() && !came_back
}

pub(crate) fn text<'k>(kept: &'k Kept, name: &str) -> &'k str {
    kept.get(name).unwrap_or_default().trim()
}

pub(crate) fn told(kept: &Kept, name: &str) -> Option<Told> {
    Told::parse(text(kept, name))
}

pub(crate) fn rupees(kept: &Kept, name: &str) -> Option<Rupees> {
    Rupees::parse(text(kept, name))
}

pub(crate) fn word<W: Word>(kept: &Kept, name: &str) -> Option<W> {
    W::from_word(text(kept, name))
}

pub(crate) fn answer(kept: &Kept, name: &str) -> Answer {
    match text(kept, name) {
        "yes" => Answer::Yes,
        "no" => Answer::No,
        _ => Answer::NotKnown,
    }
}
