//! An amount the law gives: known, last known until an approval ended, or not known. Never a zero in place of an unknown.

use mukti_duties::account::Line;
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
    /// One of two amounts: the day that decides is only roughly known.
    Between {
        /// The lower, with its mark.
        low: String,
        /// The higher, with its mark.
        high: String,
        /// Where both stand.
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

/// What can be said of an entitlement's amount. Where a date is coarse, both ends of what it can be.
pub(crate) fn of(desk: &mut Desk<'_>, id: &str) -> Claimed {
    let Some(entitlement) = desk.entitlement(id) else { return Claimed::NotKnown };
    let what = desk.say(&format!("entitlement-{}", id.replace('.', "-")));
    let grade = entitlement.grade;
    if let Some(amount) = entitlement.amount {
        let cites = [entitlement.provision];
        return Claimed::InForce { amount: shown(desk, amount, grade, &what, &cites), provision: cited(desk, &cites) };
    }
    if let Some((low, high)) = entitlement.amount_low.zip(entitlement.amount_high) {
        let cites = cites_between(desk, id).unwrap_or_else(|| vec![entitlement.provision]);
        let low = shown(desk, low, grade, &what, &cites);
        let high = shown(desk, high, grade, &what, &cites);
        return Claimed::Between { low, high, provision: cited(desk, &cites) };
    }
    let Some(amount) = entitlement.last_known else { return Claimed::NotKnown };
    let Some((cite, grade, until)) = last_value(desk, id, amount) else { return Claimed::NotKnown };
    Claimed::LastKnown { amount: shown(desk, amount, grade, &what, &[cite]), provision: cited(desk, &[cite]), until }
}

/// An amount with its mark; the footnote names the instruments by their short names.
fn shown(desk: &mut Desk<'_>, amount: Rupees, grade: Grade, what: &str, cites: &[&str]) -> String {
    let amount = desk.rupees(amount);
    let provision = cites.iter().map(|cite| desk.cite_short(cite)).collect::<Vec<_>>().join("; ");
    desk.marked(&amount, grade, what, &provision)
}

fn cited(desk: &Desk<'_>, cites: &[&str]) -> String {
    cites.iter().map(|cite| desk.cite(cite)).collect::<Vec<_>>().join("; ")
}

/// Whether the value file is one of this entitlement's: they carry its id, with the category behind it where there are categories.
fn is_of(id: &str, file: &str) -> bool {
    file.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The provisions in force on the first and on the last day that the release can have been, each once.
fn cites_between(desk: &Desk<'_>, id: &str) -> Option<Vec<&'static str>> {
    let day = released(desk)?;
    let own = desk.input.book.parameters().iter().filter(|parameter| is_of(id, parameter.id));
    let values = own.flat_map(|parameter| [day.earliest(), day.latest()].map(|day| parameter.on(day)));
    let mut cites: Vec<&'static str> = Vec::new();
    for value in values.flatten() {
        if !cites.contains(&value.cite) {
            cites.push(value.cite);
        }
    }
    (!cites.is_empty()).then_some(cites)
}

/// Citation, grade and last day of the value an entitlement last had, from the law book.
pub(crate) fn last_value(desk: &Desk<'_>, id: &str, amount: Rupees) -> Option<(&'static str, Grade, Option<Day>)> {
    let on = released(desk).map_or(desk.input.on, Told::latest);
    desk.input.book.parameters().iter().filter(|parameter| is_of(id, parameter.id)).find_map(|parameter| {
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
        (Claimed::Between { low, high, provision }, date) => {
            let date = date.unwrap_or_else(|| desk.say("letter-common-not_known"));
            let args = Args::new().with("date", date).with("low", low).with("high", high);
            desk.own_with("amount_between", &args.with("provision", provision))
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

/// The day on which immediate assistance was paid, where nobody knows how much.
pub(crate) fn paid_unknown(desk: &Desk<'_>) -> Option<String> {
    let facts = desk.input.facts;
    let on = facts.assistance_immediate_on.filter(|_| facts.assistance_immediate_amount.is_none())?;
    Some(desk.told(on))
}

/// What was received, and what is still outstanding where that is known.
pub(crate) fn received(desk: &Desk<'_>, id: &str) -> Vec<Block> {
    let Some(entitlement) = desk.entitlement(id) else { return Vec::new() };
    let mut said = Vec::new();
    if let Some(date) = paid_unknown(desk) {
        let args = Args::new().with("date", date);
        return vec![Block::Paragraph { text: desk.own_with("received_unknown", &args) }];
    }
    if let Some(line) = desk.input.account.and_then(|account| account.line(id)) {
        return by_account(desk, line);
    }
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

/// The same by the statement of account: what an office says it paid is no money received until somebody says that it came.
fn by_account(desk: &Desk<'_>, line: &Line) -> Vec<Block> {
    let some = |sum: Option<Rupees>| sum.filter(|sum| *sum > Rupees::ZERO);
    let mut said = Vec::new();
    if let Some(received) = some(line.received) {
        let date = line.flow.received_on.map_or_else(|| desk.say("letter-common-not_known"), |day| desk.told(day));
        said.push(desk.own_with("received", &Args::new().with("amount", desk.rupees(received)).with("date", date)));
    }
    for (key, sum) in [("account-not_reached", line.flow.not_shown), ("account-came_back", line.flow.returned)] {
        if let Some(amount) = some(sum) {
            said.push(desk.fill(key, &Args::new().with("amount", desk.rupees(amount))));
        }
    }
    if let Some(outstanding) = line.outstanding.filter(|_| !said.is_empty()) {
        said.push(desk.own_with("outstanding", &Args::new().with("amount", desk.rupees(outstanding))));
    }
    said.into_iter().map(|text| Block::Paragraph { text }).collect()
}
