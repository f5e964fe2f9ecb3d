//! The statement of account of one person in a case: what records and facts tell of money, and what a payment would do to it.

use crate::assess::Assessed;
use crate::deeds::record_act::EvenSo;
use crate::problem::Problem;
use crate::understood::Understood;
use mukti_duties::account::{self, Account, Sources};
use mukti_duties::{Duty, owed};
use mukti_law::finding::Entitlement;
use mukti_law::{Book, Situation, category, determine, entitled};
use mukti_register::case::PersonInCase;
use mukti_register::money::{self, Movement, Papers, Step};
use mukti_register::{Case, FoldedFacts, Kept, Speaker};
use mukti_terms::schema::FieldId;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Rupees};

/// A person's account with the papers round it.
#[derive(Debug)]
pub struct PersonAccount {
    /// The account.
    pub account: Account,
    /// Blockers, readiness, annuities, who looks after the money, what is given in kind.
    pub papers: Papers,
}

/// The account of one person as understood, with what the law gives them.
pub(crate) fn account_of(
    case: &Case,
    person: &Understood,
    entitlements: &[Entitlement],
    book: &'static Book,
    now: Moment,
) -> PersonAccount {
    let on = now.day_in_india();
    let here = Situation { facts: &person.folded.facts, book, on, found: &person.found };
    drawn_up(case, person.person, &person.folded, &here, entitlements, &person.duties)
}

fn drawn_up(
    case: &Case,
    person: PersonInCase,
    folded: &FoldedFacts,
    here: &Situation<'_>,
    entitlements: &[Entitlement],
    duties: &[Duty],
) -> PersonAccount {
    let papers = money::papers(case.entries.iter().filter(|entry| entry.person == Some(person.id)));
    let movements = moved(case, person, folded);
    let account = account::account(&Sources {
        here,
        category: category(here),
        entitlements,
        duties,
        movements: &movements,
        blockers: &papers.blockers,
        benefits: &papers.benefits,
    });
    PersonAccount { account, papers }
}

/// What records and facts tell of one person's money: allowed, paid, sent back, taken out.
pub(crate) fn moved(case: &Case, person: PersonInCase, folded: &FoldedFacts) -> Vec<Movement> {
    let mut movements = money::movements(case.entries.iter().filter(|entry| entry.person == Some(person.id)));
    movements.extend(account::told::told(&folded.facts, &movements, &|field| told_by(folded, field)));
    movements
}

/// The account of a person of whom nothing but facts is known, as a row of a list gives them: a sum told there is taken as received.
#[must_use]
pub fn of_assessed(assessed: &Assessed<'_>, book: &Book) -> Account {
    let here = Situation { facts: &assessed.facts, book, on: assessed.on, found: &assessed.found };
    let movements = account::told::told(&assessed.facts, &[], &|_| Answer::Yes);
    account::account(&Sources {
        here: &here,
        category: assessed.category,
        entitlements: &assessed.entitlements,
        duties: &assessed.duties,
        movements: &movements,
        blockers: &[],
        benefits: &[],
    })
}

/// Whether whoever told of a sum has it in hand: the person or the family; of anybody else's word it is not known.
fn told_by(folded: &FoldedFacts, field: FieldId) -> Answer {
    match folded.heard.get(&field).map(|heard| heard.speaker) {
        Some(Speaker::Worker | Speaker::Family) => Answer::Yes,
        _ => Answer::NotKnown,
    }
}

/// Says plainly what is odd about a payment before it is kept: twice the same, before it was allowed, more than is due.
///
/// # Errors
/// What is odd, unless somebody has looked at it and it was so.
pub(crate) fn odd(
    case: &Case,
    people: &[PersonInCase],
    kept: &Kept,
    speaker: Speaker,
    now: Moment,
    even_so: EvenSo,
) -> Result<(), Problem> {
    if even_so == EvenSo::Yes || !money::is_movement(kept.kind()) {
        return Ok(());
    }
    let Some(new) = money::movement(None, speaker, kept) else { return Ok(()) };
    for person in people {
        let known = money::movements(case.entries.iter().filter(|entry| entry.person == Some(person.id)));
        twice(&new, &known)?;
        before_it_was_allowed(&new, &known)?;
        too_much(case, *person, &new, now)?;
    }
    Ok(())
}

/// The same number, or the same sum on the same day.
fn twice(new: &Movement, known: &[Movement]) -> Result<(), Problem> {
    let kind = std::mem::discriminant(&new.step);
    if new.step == Step::Sanctioned {
        return Ok(());
    }
    let same = known.iter().filter(|other| std::mem::discriminant(&other.step) == kind).find(|other| {
        let number = !new.utr.is_empty() && new.utr == other.utr;
        let sum = new.toward == other.toward && new.amount.is_some() && new.amount == other.amount;
        let apart = !new.utr.is_empty() && !other.utr.is_empty() && new.utr != other.utr;
        number || (sum && new.on.is_some() && new.on == other.on && !apart)
    });
    match same {
        Some(other) => Err(Problem::PaidTwice {
            date: other.on.map(|on| on.to_string()).unwrap_or_default(),
            amount: other.amount.map(written).unwrap_or_default(),
        }),
        None => Ok(()),
    }
}

/// Money surely paid before the first day on which it can have been allowed.
fn before_it_was_allowed(new: &Movement, known: &[Movement]) -> Result<(), Problem> {
    let of = |step: fn(&Step) -> bool| {
        let all = known.iter().chain([new]).filter(move |one| one.toward == new.toward && step(&one.step));
        all.filter_map(|one| one.on)
    };
    let allowed = of(|step| *step == Step::Sanctioned).min_by_key(|on| on.earliest());
    let paid = match new.step {
        Step::Paid { .. } => new.on,
        Step::Sanctioned => of(|step| matches!(step, Step::Paid { .. })).min_by_key(|on| on.latest()),
        _ => None,
    };
    match (allowed, paid) {
        (Some(allowed), Some(paid)) if paid.latest() < allowed.earliest() => {
            Err(Problem::PaidBeforeSanction { date: allowed.to_string(), paid: paid.to_string() })
        }
        _ => Ok(()),
    }
}

/// More than the most that can be due, with what is said to have been paid before; where nothing is known to be due nobody can say.
fn too_much(case: &Case, person: PersonInCase, new: &Movement, now: Moment) -> Result<(), Problem> {
    let (Step::Paid { .. }, Some(amount), Some(id)) = (new.step, new.amount, new.toward.entitlement()) else {
        return Ok(());
    };
    let folded = case.facts_of(person);
    let (book, on) = (Book::embedded(), now.day_in_india());
    let found = determine(&folded.facts, on, book);
    let here = Situation { facts: &folded.facts, book, on, found: &found };
    let before = drawn_up(case, person, &folded, &here, &entitled(&here), &owed(&here, now)).account;
    let Some(line) = before.line(id) else { return Ok(()) };
    let Some(most) = line.due.or(line.due_between.map(|(_, most)| most)) else { return Ok(()) };
    let flow = &line.flow;
    let paid = flow.said_paid.zip(flow.returned).map(|(paid, back)| (paid - back).at_least_zero()).unwrap_or_default();
    let all = paid + line.set_off.flatten().unwrap_or_default() + amount;
    if all > most { Err(Problem::PaidTooMuch { due: written(most), paid: written(all) }) } else { Ok(()) }
}

/// With the sign and the grouping of India, in digits that every page can show.
fn written(amount: Rupees) -> String {
    mukti_messages::format::rupees(mukti_terms::Language::English, amount)
}
