//! Which rule holds by the day of freedom; where that day is coarse and the rule changes within it, each is shown.

use mukti_law::finding::{Entitlement, SchemeCategory};
use mukti_law::release::release;
use mukti_law::{Facts, Situation, category, determine, entitled};
use mukti_terms::{Day, Grade, Rupees, Told};

/// One rule that can hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Version {
    /// The first day of freedom for which it holds, within what was told.
    pub from: Day,
    /// The amount under it; `None` where it is not known.
    pub amount: Option<Rupees>,
    /// How much of it goes into an annuity.
    pub annuity: Option<Rupees>,
    /// The category under it.
    pub category: SchemeCategory,
    /// Where it stands.
    pub provision: &'static str,
    /// How well it is known.
    pub grade: Grade,
}

/// Every rule that can hold of one entitlement, the oldest first; one where the day is known.
pub(super) fn versions(here: &Situation<'_>, one: &Entitlement) -> Vec<Version> {
    let as_it_is = |from: Day| Version {
        from,
        amount: one.amount,
        annuity: one.of_which_annuity,
        category: category(here),
        provision: one.provision,
        grade: one.grade,
    };
    let Some(told) = release(here.facts) else { return vec![as_it_is(here.on)] };
    let days = changes(here, one.id, told);
    if days.len() < 2 || !is_by_release(here, one.id) {
        return vec![as_it_is(told.earliest())];
    }
    days.into_iter().filter_map(|day| at(here, one.id, day)).collect()
}

fn is_by_release(here: &Situation<'_>, id: &str) -> bool {
    here.book.entitlements().iter().any(|rule| rule.id == id && rule.at == mukti_law::book::ReadAt::Release)
}

/// The first day told, and each day within the span on which a value or an instrument begins.
fn changes(here: &Situation<'_>, id: &str, told: Told) -> Vec<Day> {
    let (first, last) = (told.earliest(), told.latest());
    let is_of = |file: &str| file.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let values = here.book.parameters().iter().filter(|parameter| is_of(parameter.id));
    let begins = values.flat_map(|parameter| parameter.values.iter().map(|value| value.from));
    let rules = here.book.entitlements().iter().filter(|rule| rule.id == id).map(|rule| rule.from);
    let mut days: Vec<Day> = begins.chain(rules).filter(|day| *day > first && *day <= last).collect();
    days.push(first);
    days.sort_unstable();
    days.dedup();
    days
}

/// The entitlement as it is for somebody who came free on that day.
fn at(here: &Situation<'_>, id: &str, day: Day) -> Option<Version> {
    let facts = Facts { freed_on: Some(Told::Day(day)), ..here.facts.clone() };
    let found = determine(&facts, here.on, here.book);
    let then = Situation { facts: &facts, book: here.book, on: here.on, found: &found };
    let one = entitled(&then).into_iter().find(|one| one.id == id)?;
    Some(Version {
        from: day,
        amount: one.amount,
        annuity: one.of_which_annuity,
        category: category(&then),
        provision: one.provision,
        grade: one.grade,
    })
}
