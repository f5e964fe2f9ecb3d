//! An amount the law gives: known, last known until an approval ended, or not known. Never a zero in place of an unknown.

use mukti_law::fact;
use mukti_messages::Args;
use mukti_terms::{Day, Grade, Rupees, Told};

use crate::desk::Desk;
use crate::letter::Block;

/// What can be said of an amount, ready to be printed.
pub(crate) enum Claimed {
    /// The amount in force.
    InForce {
        /// With its mark.
        amount: String,
        /// Where it stands.
        provision: String,
    },
    /// The amount last in force, and the last day it surely was.
    LastKnown {
        /// With its mark.
        amount: String,
        /// Where it stands.
        provision: String,
        /// The last day.
        until: Option<Day>,
    },
    /// Nobody could find out.
    NotKnown,
}

/// What can be said of an entitlement's amount. Where a date is coarse, the highest it can be: these are amounts of "up to".
pub(crate) fn of(desk: &mut Desk<'_>, id: &str) -> Claimed {
    let Some(entitlement) = desk.entitlement(id) else { return Claimed::NotKnown };
    let what = desk.say(&format!("entitlement-{}", id.replace('.', "-")));
    if let Some(amount) = entitlement.amount.or(entitlement.amount_high) {
        let provision = desk.cite(entitlement.provision);
        return Claimed::InForce { amount: shown(desk, amount, entitlement.grade, &what, &provision), provision };
    }
    let Some(amount) = entitlement.last_known else { return Claimed::NotKnown };
    let Some((cite, grade, until)) = last_value(desk, id, amount) else { return Claimed::NotKnown };
    let provision = desk.cite(cite);
    Claimed::LastKnown { amount: shown(desk, amount, grade, &what, &provision), provision, until }
}

fn shown(desk: &mut Desk<'_>, amount: Rupees, grade: Grade, what: &str, provision: &str) -> String {
    let amount = desk.rupees(amount);
    desk.marked(&amount, grade, what, provision)
}

/// Citation, grade and last day of the value an entitlement last had, from the law book: its value files carry its id,
/// with the category behind it where there are categories.
fn last_value(desk: &Desk<'_>, id: &str, amount: Rupees) -> Option<(&'static str, Grade, Option<Day>)> {
    let on = released(desk).map_or(desk.input.on, Told::latest);
    let own = |file: &str| file.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    desk.input.book.parameters().iter().filter(|parameter| own(parameter.id)).find_map(|parameter| {
        let value = parameter.last_known(on).filter(|value| value.rupees() == Some(amount))?;
        let next = parameter.values.iter().map(|later| later.from).filter(|from| *from > value.from).min();
        let until = value.to.or_else(|| next.and_then(|from| from.yesterday().ok())).or(parameter.until);
        Some((value.cite, value.grade, until))
    })
}

/// The day of release: freed, else certified, else rescued.
pub(crate) fn released(desk: &Desk<'_>) -> Option<Told> {
    let facts = desk.input.facts;
    facts.freed_on.or(facts.certificate_on).or(facts.rescued_on)
}

/// The claim for immediate assistance, in a sentence.
pub(crate) fn claim(desk: &Desk<'_>, claimed: &Claimed) -> String {
    let date = released(desk).map(|date| desk.told(date));
    match (claimed, date) {
        (Claimed::InForce { amount, provision }, Some(date)) => {
            let args = Args::new().with("date", date).with("amount", amount).with("provision", provision);
            desk.own_with("amount", &args)
        }
        (Claimed::LastKnown { amount, provision, until: Some(until) }, Some(date)) => {
            let args = Args::new().with("date", date).with("until", desk.day(*until));
            desk.own_with("amount_last_known", &args.with("amount", amount).with("provision", provision))
        }
        (Claimed::InForce { amount, provision } | Claimed::LastKnown { amount, provision, .. }, _) => {
            desk.own_with("amount_no_date", &Args::new().with("amount", amount).with("provision", provision))
        }
        (Claimed::NotKnown, _) => desk.own("amount_unknown"),
    }
}

/// What was received, and what is still outstanding where that is known.
pub(crate) fn received(desk: &Desk<'_>, id: &str) -> Vec<Block> {
    let Some(entitlement) = desk.entitlement(id) else { return Vec::new() };
    let mut said = Vec::new();
    let Some(received) = entitlement.received.filter(|amount| *amount > Rupees::ZERO) else { return said };
    let date = desk.value_or_not_known(fact::ASSISTANCE_IMMEDIATE_ON);
    let args = Args::new().with("amount", desk.rupees(received)).with("date", date);
    said.push(Block::Paragraph { text: desk.own_with("received", &args) });
    if let Some(outstanding) = entitlement.outstanding {
        let args = Args::new().with("amount", desk.rupees(outstanding));
        said.push(Block::Paragraph { text: desk.own_with("outstanding", &args) });
    }
    said
}
