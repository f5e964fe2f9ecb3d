//! Pay against the minimum: the limb of nominal wages, and what was due, paid and short over the period.
//!
//! Reads in this order: [`period`] (when), [`pay`] (what was paid), [`line`] (the rates that stood), then [`sums`].
//! Where no rate is known the answer is *not known* and names what is missing; never zero.

pub mod line;
pub mod pay;
pub mod period;
pub mod ratio;
pub mod sums;

use crate::determine::Premises;
use crate::finding::{Because, Wages, same};
use crate::{Facts, fact};
use line::{Line, Stretch};
use mukti_terms::{Answer, Day};
use pay::{Missing, Pay};
use period::{Period, Span};
use ratio::Ratio;

/// What was reckoned, with what the limb of nominal wages needs to know.
#[derive(Debug)]
pub struct Reckoned {
    /// The wages, as shown.
    pub wages: Wages,
    /// Whether the answer stands whatever else is told.
    pub sure: bool,
    /// When the work was.
    pub period: Period,
    /// The facts that would settle what is open, most decisive first.
    pub missing: Missing,
}

/// Reckons the wages of one person.
#[must_use]
pub fn reckon(facts: &Facts, on: Day, premises: &Premises) -> Reckoned {
    let period = Period::of(facts, on);
    let pay = Pay::of(facts, &period, premises);
    let (from, to) = period.widest().unwrap_or((period.end.0.min(period.end.1), period.end.1));
    let line = line::lay(facts, &pay, premises, from, to);
    let tables = facts.work_kind.zip(facts.work_state).map(|(kind, state)| premises.rates.tables(kind, state));
    let usual = Usual::of(facts, &pay, tables.is_some_and(<[_]>::is_empty));
    let judged = judge(&period, &pay, &line, usual);
    let mut because = same(&pay.because);
    if !judged.value.is_not_known() && !pay.none {
        add(&mut because, judged.by_usual.then_some(fact::WAGE_LOCAL_USUAL));
        add(&mut because, facts.work_state.map(|_| fact::WORK_STATE));
        add(&mut because, facts.work_kind.map(|_| fact::WORK_KIND));
    }
    let mut wages = Wages { below_minimum: judged.value, because, ..Wages::default() };
    if pay.none || pay.high.is_some() || facts.work_from.is_some() {
        sums::fill(&mut wages, facts, &period, &pay, &line, premises);
    }
    name_what_is_missing(&mut wages, &pay, &line, facts);
    let missing = if judged.value.is_not_known() { what_to_ask(facts, &pay, &period, &line) } else { Missing::new() };
    Reckoned { wages, sure: judged.sure, period, missing }
}

fn add(because: &mut Because, field: Option<mukti_terms::schema::FieldId>) {
    because.extend(field.filter(|field| !because.contains(field)));
}

/// Whether the pay was below the minimum, and how surely.
struct Judged {
    value: Answer,
    sure: bool,
    by_usual: bool,
}

/// Below on any day surely worked is below; not below only if on every day it can have been.
fn judge(period: &Period, pay: &Pay, line: &Line, usual: Usual) -> Judged {
    let judged = |value, sure, by_usual| Judged { value, sure, by_usual };
    if pay.none {
        return judged(Answer::Yes, true, false);
    }
    let below = |one: &Stretch| one.below.is_yes() || (!one.rated && usual.below);
    let sure_below =
        |one: &Stretch| if one.below.is_yes() { one.sure && !pay.days_assumed } else { usual.sure && below(one) };
    let start = period.start;
    let end = (!period.end_assumed).then_some(period.end);
    let within = |span: Option<Span>, is: &dyn Fn(&Stretch) -> bool| span.is_some_and(|span| reach(line, span).any(is));
    let through = |span: Option<Span>, is: &dyn Fn(&Stretch) -> bool| {
        span.is_some_and(|span| reach(line, span).next().is_some() && reach(line, span).all(is))
    };
    let by_usual = usual.below && !line.iter().any(|one| one.below.is_yes());
    if within(period.narrowest(), &sure_below) || through(start, &sure_below) || through(end, &sure_below) {
        return judged(Answer::Yes, true, by_usual);
    }
    if within(period.narrowest(), &below) || through(start, &below) || through(Some(period.end), &below) {
        return judged(Answer::Yes, false, by_usual);
    }
    if line.is_empty() && usual.below {
        return judged(Answer::Yes, false, true);
    }
    let known = period.start.is_some() && !line.is_empty() && !pay.days_assumed;
    if known && line.iter().all(|one| one.below.is_no()) {
        return judged(Answer::No, true, false);
    }
    judged(Answer::NotKnown, false, false)
}

/// The stretches that touch a span.
fn reach(line: &Line, span: Span) -> impl Iterator<Item = &Stretch> {
    line.iter().filter(move |one| one.from <= span.1 && one.to >= span.0)
}

/// What others get there for the same work, where no minimum is known (s.2(i)(b) of the 1976 Act). Pay at or above it settles
/// nothing: a higher minimum may be fixed that we do not know.
#[derive(Clone, Copy)]
struct Usual {
    below: bool,
    sure: bool,
}

impl Usual {
    /// Sure only where the tables could be asked and there is none: a table that is asked later could say otherwise.
    fn of(facts: &Facts, pay: &Pay, no_table: bool) -> Self {
        let usual = facts.wage_local_usual.map(Ratio::of);
        let below = usual.zip(pay.high).is_some_and(|(usual, paid)| paid < usual);
        Self { below, sure: no_table && !pay.days_assumed }
    }
}

fn name_what_is_missing(wages: &mut Wages, pay: &Pay, line: &Line, facts: &Facts) {
    let mut say = |is: bool, word: &'static str| {
        if is {
            wages.not_known.push(word);
        }
    };
    say(pay.missing.contains(&fact::WAGE_AMOUNT), "wage-missing-amount");
    say(pay.missing.contains(&fact::WAGE_UNIT), "wage-missing-unit");
    let shared = [fact::WAGE_SHARED_BY, fact::OUTPUT_SHARED_BY].iter().any(|field| pay.missing.contains(field));
    say(shared || sums::sharers_missing(facts, pay), "wage-missing-sharers");
    say(pay.missing.contains(&fact::OUTPUT_PER_DAY), "wage-missing-output");
    let rate = line.is_empty() || line.iter().any(|one| !one.rated);
    say(rate && facts.work_state.is_none(), "wage-missing-state");
    say(rate && facts.work_kind.is_none(), "wage-missing-kind");
    say(rate && facts.work_state.is_some() && facts.work_kind.is_some(), "wage-missing-rate");
}

/// What would settle the limb: the pay itself, then the rate, or what others get there.
fn what_to_ask(facts: &Facts, pay: &Pay, period: &Period, line: &Line) -> Missing {
    let mut ask = Missing::new();
    let paid = pay.high.is_some() || pay.piece.is_some();
    if !paid {
        ask.extend(pay.missing.iter().copied());
    }
    let mut push = |is: bool, field| {
        if is && !ask.contains(&field) {
            ask.push(field);
        }
    };
    let rated = line.iter().any(|one| one.rated);
    push(facts.work_state.is_none(), fact::WORK_STATE);
    push(facts.work_kind.is_none(), fact::WORK_KIND);
    if rated {
        push(facts.skill.is_none(), fact::SKILL);
        push(period.start.is_none(), fact::WORK_FROM);
    } else {
        push(facts.wage_local_usual.is_none(), fact::WAGE_LOCAL_USUAL);
        push(period.start.is_none(), fact::WORK_FROM);
    }
    push(paid && pay.missing.contains(&fact::WAGE_SHARED_BY), fact::WAGE_SHARED_BY);
    push(pay.missing.contains(&fact::OUTPUT_PER_DAY), fact::OUTPUT_PER_DAY);
    push(rated && facts.work_zone.is_none(), fact::WORK_ZONE);
    ask
}
