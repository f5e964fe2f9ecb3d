//! Money that stands in the facts only, as an interview or a list tells it: no record of a payment, but somebody's word.

use mukti_law::{Facts, fact};
use mukti_register::money::{Movement, Step};
use mukti_register::records::words::Toward;
use mukti_terms::schema::FieldId;
use mukti_terms::{Answer, Rupees, Told};

/// The facts that tell of money: what it is for, which fact says how much, the sum and the day.
fn sums(facts: &Facts) -> [(Toward, FieldId, Option<Rupees>, Option<Told>); 3] {
    [
        (
            Toward::ImmediateAssistance,
            fact::ASSISTANCE_IMMEDIATE_AMOUNT,
            facts.assistance_immediate_amount,
            facts.assistance_immediate_on,
        ),
        (
            Toward::Rehabilitation,
            fact::REHABILITATION_PAID_AMOUNT,
            facts.rehabilitation_paid_amount,
            facts.rehabilitation_paid_on,
        ),
        (Toward::ScstRelief, fact::SCST_RELIEF_PAID_AMOUNT, facts.scst_relief_paid_amount, None),
    ]
}

/// The payments that the facts tell of and no record does; `reached` says of a fact whether whoever told it has the money.
#[must_use]
pub fn told(facts: &Facts, known: &[Movement], reached: &dyn Fn(FieldId) -> Answer) -> Vec<Movement> {
    let is_told = |toward: Toward| {
        known.iter().any(|movement| movement.toward == toward && matches!(movement.step, Step::Paid { .. }))
    };
    let of_facts = sums(facts)
        .into_iter()
        .filter(|(toward, _, amount, on)| (amount.is_some() || on.is_some()) && !is_told(*toward));
    of_facts
        .map(|(toward, field, amount, on)| Movement {
            entry: None,
            step: Step::Paid { reached: reached(field) },
            toward,
            on,
            amount,
            annuity: None,
            utr: String::new(),
            fund: None,
            seeded_right: Answer::NotKnown,
        })
        .collect()
}
