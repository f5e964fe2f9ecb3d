//! What the person is entitled to: each amount from the book on the right day, what was received, what is outstanding.

use crate::book::{Amount, Answers, Book, EntitlementRule, ReadAt, Value};
use crate::category::category;
use crate::fact;
use crate::finding::{Entitlement, EntitlementStatus, SchemeCategory, same};
use crate::predicates::Situation;
use crate::release::{release_span, work_span};
use mukti_terms::schema::FieldId;
use mukti_terms::{Day, Grade, Rupees};

/// The calculations an entitlement file may name in `calc`.
pub const CALCULATIONS: [&str; 4] =
    ["rehabilitation_by_category", "wage_shortfall", "wage_compensation", "daily_payment_from_fine"];

/// The scheme's total and annuity by category, in the order A, B, C.
const BY_CATEGORY: [(SchemeCategory, &str, &str); 3] = [
    (SchemeCategory::A, "css.rehabilitation.category_a", "css.annuity.category_a"),
    (SchemeCategory::B, "css.rehabilitation.category_b", "css.annuity.category_b"),
    (SchemeCategory::C, "css.rehabilitation.category_c", "css.annuity.category_c"),
];

/// Which date says that an amount was received at all; an amount without its date is taken as told.
const RECEIVED_ON: [(FieldId, FieldId); 2] = [
    (fact::ASSISTANCE_IMMEDIATE_AMOUNT, fact::ASSISTANCE_IMMEDIATE_ON),
    (fact::REHABILITATION_PAID_AMOUNT, fact::REHABILITATION_PAID_ON),
];

/// Every entitlement that applies, may come, or hangs on a missing fact; what does not apply is left out.
#[must_use]
pub fn entitled(here: &Situation<'_>) -> Vec<Entitlement> {
    entitled_by(&mut Answers::new(here))
}

/// As [`entitled`], with the conditions that were answered already.
#[must_use]
pub fn entitled_by(answers: &mut Answers<'_>) -> Vec<Entitlement> {
    let here = answers.here();
    let release = release_span(here.facts, here.on);
    let mut found: Vec<Entitlement> = Vec::with_capacity(here.book.entitlements().len());
    for rule in here.book.entitlements() {
        let (first, last) = span_of(rule.at, here, release);
        let in_force = rule.from <= last && rule.until.is_none_or(|until| until >= first);
        let there = rule.state.is_none() || rule.state == here.facts.work_state;
        if in_force
            && there
            && let Some(one) = apply(rule, answers, (first, last), &found)
        {
            if rule.alone {
                found.push(one);
            } else {
                add(&mut found, one);
            }
        }
    }
    found
}

/// Where a coarse date straddles two instruments, one entitlement shows the span of both.
fn add(found: &mut Vec<Entitlement>, one: Entitlement) {
    let Some(other) = found.iter_mut().find(|other| other.id == one.id) else {
        found.push(one);
        return;
    };
    let old = (other.amount.or(other.amount_low), other.amount.or(other.amount_high));
    let new = (one.amount.or(one.amount_low), one.amount.or(one.amount_high));
    other.amount_low = old.0.zip(new.0).map(|(a, b)| a.min(b));
    other.amount_high = old.1.zip(new.1).map(|(a, b)| a.max(b));
    other.amount = other.amount_low.filter(|low| Some(*low) == other.amount_high);
    other.grade = other.grade.min(one.grade);
    other.outstanding = other.amount.zip(other.received).map(|(due, got)| (due - got).at_least_zero());
    other.overpaid = other.amount.zip(other.received).map(|(due, got)| (got - due).at_least_zero());
    if new == (None, None) && old == (None, None) {
        *other = one;
    }
}

/// What is due, received and outstanding over several entitlements: due + overpaid = received + outstanding + not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Together {
    /// The known sums that are due.
    pub due: Rupees,
    /// What was received towards them.
    pub received: Rupees,
    /// What is outstanding of them.
    pub outstanding: Rupees,
    /// What was received beyond what was due.
    pub overpaid: Rupees,
    /// What is due of which no fact says whether it was received: neither received nor outstanding.
    pub not_known: Rupees,
    /// How many entitlements were counted.
    pub counted: usize,
}

/// Adds what is due and known; a sum that is set off against a larger one is part of it and is not counted twice.
#[must_use]
pub fn together(found: &[Entitlement], book: &Book) -> Together {
    let counts = |one: &Entitlement| one.status == EntitlementStatus::Due && one.amount.is_some();
    let within = |id: &str| {
        let larger = book.entitlements().iter().filter(|rule| rule.sets_off.contains(&id));
        let mut larger = larger.flat_map(|rule| found.iter().filter(|one| one.id == rule.id));
        larger.any(counts)
    };
    let mut sum = Together::default();
    for one in found.iter().filter(|one| counts(one) && !within(one.id)) {
        sum.due = sum.due + one.amount.unwrap_or_default();
        sum.received = sum.received + one.received.unwrap_or_default();
        match one.outstanding {
            Some(outstanding) => sum.outstanding = sum.outstanding + outstanding,
            None => sum.not_known = sum.not_known + one.amount.unwrap_or_default(),
        }
        sum.overpaid = sum.overpaid + one.overpaid.unwrap_or_default();
        sum.counted += 1;
    }
    sum
}

fn span_of(at: ReadAt, here: &Situation<'_>, release: (Day, Day)) -> (Day, Day) {
    match at {
        ReadAt::Release => release,
        ReadAt::Offence => work_span(here.facts, here.on),
        ReadAt::Today | ReadAt::Event(_) => (here.on, here.on),
    }
}

fn apply(
    rule: &EntitlementRule,
    answers: &mut Answers<'_>,
    span: (Day, Day),
    before: &[Entitlement],
) -> Option<Entitlement> {
    let here = answers.here();
    let applies = answers.to(rule.when_at, &rule.when);
    if applies.value.is_no() {
        return None;
    }
    let (sure, because) = (applies.value.is_yes(), same(&applies.because));
    let status = match &rule.not_yet_until {
        _ if !sure => EntitlementStatus::NotKnown,
        Some(until) if !answers.to(rule.until_at, until).value.is_yes() => EntitlementStatus::NotYet,
        _ => EntitlementStatus::Due,
    };
    let due = amount(rule, here, span);
    // Few rules set anything off, and looking through all that came before is the dearest thing here.
    let others = if rule.sets_off.is_empty() { &[][..] } else { before };
    // A payment whose sum nobody knows leaves what was set off, and what is outstanding, unknown.
    let set_off: Option<Rupees> = others
        .iter()
        .filter(|one| rule.sets_off.contains(&one.id))
        .try_fold(Rupees::ZERO, |sum, one| Some(sum + one.received?));
    let counts_money = !rule.received.is_empty() || !rule.sets_off.is_empty();
    let received = if counts_money { received(rule, here).zip(set_off).map(|(own, other)| own + other) } else { None };
    let sum = due.low.filter(|low| Some(*low) == due.high);
    Some(Entitlement {
        id: rule.id,
        amount: sum,
        amount_low: due.low,
        amount_high: due.high,
        last_known: due.last_known,
        of_which_annuity: due.annuity,
        received,
        set_off: set_off.filter(|_| !rule.sets_off.is_empty()),
        outstanding: sum.zip(received).map(|(due, got)| (due - got).at_least_zero()),
        overpaid: sum.zip(received).map(|(due, got)| (got - due).at_least_zero()),
        payer: rule.payer,
        provision: due.provision.unwrap_or(rule.cite),
        grade: due.grade.unwrap_or(rule.grade),
        status,
        because,
    })
}

/// What was received under the rule's own facts; nothing before anything is dated, unknown where only a date is.
fn received(rule: &EntitlementRule, here: &Situation<'_>) -> Option<Rupees> {
    let mut sum = Rupees::ZERO;
    for field in &rule.received {
        match money(here, *field) {
            Some(amount) => sum = sum + amount,
            None if dated(here, *field) => return None,
            None => {}
        }
    }
    Some(sum)
}

fn money(here: &Situation<'_>, field: FieldId) -> Option<Rupees> {
    match field {
        fact::ASSISTANCE_IMMEDIATE_AMOUNT => here.facts.assistance_immediate_amount,
        fact::REHABILITATION_PAID_AMOUNT => here.facts.rehabilitation_paid_amount,
        fact::SCST_RELIEF_PAID_AMOUNT => here.facts.scst_relief_paid_amount,
        _ => None,
    }
}

fn dated(here: &Situation<'_>, field: FieldId) -> bool {
    let date = RECEIVED_ON.iter().find(|(amount, _)| *amount == field).map(|(_, date)| *date);
    match date {
        Some(fact::ASSISTANCE_IMMEDIATE_ON) => here.facts.assistance_immediate_on.is_some(),
        Some(fact::REHABILITATION_PAID_ON) => here.facts.rehabilitation_paid_on.is_some(),
        _ => false,
    }
}

/// An amount as the book and the facts give it.
#[derive(Default)]
struct Due {
    low: Option<Rupees>,
    high: Option<Rupees>,
    last_known: Option<Rupees>,
    annuity: Option<Rupees>,
    provision: Option<&'static str>,
    grade: Option<Grade>,
}

fn amount(rule: &EntitlementRule, here: &Situation<'_>, span: (Day, Day)) -> Due {
    if let Some(id) = rule.amount {
        let mut due = from_book(here.book, id, span);
        due.annuity = rule.annuity.and_then(|id| here.book.value(id, span.1)).and_then(Value::rupees);
        return due;
    }
    match rule.calc {
        Some("rehabilitation_by_category") => by_category(here, span),
        Some("wage_shortfall") => shortfall(here, rule),
        Some("wage_compensation") => compensation(here, rule),
        Some("daily_payment_from_fine") => daily_payment(here, span),
        _ => Due::default(),
    }
}

/// A value of the book over a span of days: lowest and highest, unknown if any day's value is.
fn from_book(book: &Book, id: &str, span: (Day, Day)) -> Due {
    let Some(parameter) = book.parameter(id) else { return Due::default() };
    let (Some(first), Some(last)) = (parameter.on(span.0), parameter.on(span.1)) else {
        return Due { grade: Some(Grade::Unknown), ..Due::default() };
    };
    let known = |value: &Value| if matches!(value.amount, Amount::Number(_)) { value.rupees() } else { None };
    let (a, b) = (known(first), known(last));
    let unknown = a.is_none() || b.is_none();
    Due {
        low: a.zip(b).map(|(a, b)| a.min(b)),
        high: a.zip(b).map(|(a, b)| a.max(b)),
        last_known: if unknown { parameter.last_known(span.1).and_then(known) } else { None },
        annuity: None,
        provision: Some(last.cite),
        grade: Some(if unknown { Grade::Unknown } else { first.grade.min(last.grade) }),
    }
}

fn by_category(here: &Situation<'_>, span: (Day, Day)) -> Due {
    let mine = category(here);
    let mut due = Due::default();
    let mut any = false;
    for (one, total, annuity) in BY_CATEGORY {
        if mine != SchemeCategory::NotKnown && mine != one {
            continue;
        }
        let this = from_book(here.book, total, span);
        if any {
            due.low = due.low.zip(this.low).map(|(a, b)| a.min(b));
            due.high = due.high.zip(this.high).map(|(a, b)| a.max(b));
            due.last_known = due.last_known.filter(|known| Some(*known) == this.last_known);
            due.grade = due.grade.min(this.grade);
        } else {
            due = this;
            due.annuity =
                here.book.value(annuity, span.1).and_then(Value::rupees).filter(|_| mine != SchemeCategory::NotKnown);
            any = true;
        }
    }
    due
}

fn shortfall(here: &Situation<'_>, rule: &EntitlementRule) -> Due {
    let wages = &here.found.wages;
    let exact = wages.due.is_some();
    let high = wages.due_high.zip(wages.paid).map(|(due, paid)| (due - paid).at_least_zero());
    let grade = wages.rates.iter().map(|rate| rate.grade).min();
    Due {
        low: wages.short,
        high: if exact { wages.short } else { high },
        grade: Some(if wages.short.is_none() { Grade::Unknown } else { grade.unwrap_or(rule.grade).min(rule.grade) }),
        ..Due::default()
    }
}

/// Up to so many times the shortfall: the highest is shown, and no single sum is.
fn compensation(here: &Situation<'_>, rule: &EntitlementRule) -> Due {
    let times = here.book.value("wage.compensation_times", here.on);
    let times =
        times.or_else(|| here.book.parameter("wage.compensation_times").and_then(|parameter| parameter.values.first()));
    let (Some(times), Some(short)) = (times, here.found.wages.short) else {
        return Due { grade: Some(Grade::Unknown), ..Due::default() };
    };
    Due {
        low: Some(Rupees::ZERO),
        high: times.count().and_then(|count| short.times(count)),
        grade: Some(times.grade.min(rule.grade)),
        ..Due::default()
    }
}

fn daily_payment(here: &Situation<'_>, span: (Day, Day)) -> Due {
    let Some(rate) = here.book.value("fine.daily_payment", span.1) else { return Due::default() };
    let days = here.found.wages.days.map(i64::from);
    let sum = rate.rupees().zip(days).and_then(|(rupees, days)| rupees.times(days));
    let grade = if sum.is_some() { rate.grade } else { Grade::Unknown };
    Due { low: sum, high: sum, provision: Some(rate.cite), grade: Some(grade), ..Due::default() }
}
