//! The book checked: no gap, no overlap, no missing citation, no unknown instrument, unit, office, fact or predicate.

use super::{Amount, Book, Fault, Parameter, Unit};
use crate::finding::LimbId;
use mukti_terms::Grade;
use mukti_terms::when::plus_days;
use std::collections::HashSet;

/// Everything wrong in a book, each with its file; empty when nothing is.
#[must_use]
pub fn check(book: &Book) -> Vec<Fault> {
    let mut faults = book.faults.clone();
    let mut say = |path: &str, says: String| faults.push(Fault { path: path.to_owned(), says });
    for parameter in &book.parameters {
        check_values(parameter, &mut say);
        for value in &parameter.values {
            check_cite(book, parameter.path, value.cite, &mut say);
        }
        if let Some(duty) = parameter.clock_of
            && !book.duties.iter().any(|rule| rule.id == duty)
        {
            say(parameter.path, format!("is a clock of `{duty}`, which is no duty of this book"));
        }
    }
    check_rules(book, &mut say);
    check_ids(book, &mut say);
    for list in book.calendar.lists() {
        check_cite(book, list.path, list.cite, &mut say);
    }
    faults.extend(super::ladder::check(book));
    let mut say = |path: &str, says: String| faults.push(Fault { path: path.to_owned(), says });
    for limb in LimbId::ALL {
        if book.provision_of(limb).is_empty() {
            say("central", format!("no provision carries the limb `{}`", limb.id()));
        }
    }
    faults.sort();
    faults.dedup();
    faults
}

fn check_values(parameter: &Parameter, say: &mut impl FnMut(&str, String)) {
    for pair in parameter.values.windows(2) {
        let (this, next) = (&pair[0], &pair[1]);
        if next.from <= this.from || this.to.is_some_and(|last| last >= next.from) {
            say(parameter.path, format!("two values at {}", next.from));
        } else if this.to.is_some_and(|last| plus_days(last, 1) < next.from) {
            say(
                parameter.path,
                format!("nothing is said between {} and {}; hint: a value with unknown = true", this.from, next.from),
            );
        }
    }
    for value in &parameter.values {
        let unknown = matches!(value.amount, Amount::Unknown);
        if unknown != (value.grade == Grade::Unknown) && unknown {
            say(parameter.path, format!("value from {}: nothing is known, so its grade is unknown", value.from));
        }
        if !unknown && value.grade == Grade::Unknown {
            say(parameter.path, format!("value from {}: an amount cannot have the grade unknown", value.from));
        }
        let words = matches!(value.amount, Amount::Words(_));
        if words != (parameter.unit == Unit("statement")) && !unknown {
            say(
                parameter.path,
                format!("value from {}: text goes with the unit statement, an amount with any other", value.from),
            );
        }
        let address = value.source.starts_with("http://") || value.source.starts_with("https://");
        if !address && value.grade == Grade::Text {
            say(parameter.path, format!("value from {}: the grade text needs the address of the text", value.from));
        }
    }
}

fn check_cite(book: &Book, path: &str, cite: &str, say: &mut impl FnMut(&str, String)) {
    let instrument = Book::instrument_of(cite);
    if cite.is_empty() {
        say(path, "has no citation".to_owned());
    } else if book.instrument(instrument).is_none() {
        let near =
            book.instruments.iter().map(|one| one.id).find(|id| id.split('-').next() == instrument.split('-').next());
        let hint = near.map(|id| format!("; hint: `{id}`?")).unwrap_or_default();
        say(path, format!("cites `{instrument}`, which no instruments file names{hint}"));
    }
}

fn check_rules(book: &Book, say: &mut impl FnMut(&str, String)) {
    let office = |id: &str| book.offices.iter().any(|one| one.id == id);
    for duty in &book.duties {
        check_cite(book, duty.path, duty.cite, say);
        if !office(duty.bearer) {
            say(duty.path, format!("its bearer `{}` is no office of this book", duty.bearer));
        }
        if let Some(clock) = duty.clock
            && book.parameter(clock).is_none()
        {
            say(duty.path, format!("its clock `{clock}` is no value of this book"));
        }
        if duty.starts.is_empty() {
            say(duty.path, "nothing starts it: `starts` is empty".to_owned());
        }
    }
    for rule in &book.entitlements {
        check_cite(book, rule.path, rule.cite, say);
        if !office(rule.payer) {
            say(rule.path, format!("its payer `{}` is no office of this book", rule.payer));
        }
        for id in [rule.amount, rule.annuity].into_iter().flatten() {
            if book.parameter(id).is_none() {
                say(rule.path, format!("`{id}` is no value of this book"));
            }
        }
        if let Some(calc) = rule.calc
            && !crate::entitle::CALCULATIONS.contains(&calc)
        {
            say(rule.path, format!("there is no calculation `{calc}`"));
        }
    }
    for rule in &book.offences {
        check_cite(book, rule.path, rule.cite, say);
    }
    for provision in &book.provisions {
        check_cite(book, provision.path, provision.cite, say);
        if let Some(limb) = provision.limb
            && !LimbId::ALL.iter().any(|one| one.id() == limb)
        {
            say(provision.path, format!("there is no limb `{limb}`"));
        }
    }
}

/// Two files of one id are one too many, unless they are one duty or entitlement under two instruments at different times or places.
fn check_ids(book: &Book, say: &mut impl FnMut(&str, String)) {
    let mut seen = HashSet::new();
    for parameter in &book.parameters {
        if !seen.insert(parameter.id) {
            say(parameter.path, format!("another file has the id `{}`", parameter.id));
        }
    }
    for (at, one) in book.duties.iter().enumerate() {
        for other in &book.duties[..at] {
            let apart =
                one.until.is_some_and(|last| last < other.from) || other.until.is_some_and(|last| last < one.from);
            if one.id == other.id && one.state == other.state && !apart {
                say(one.path, format!("overlaps in time with law/{}", other.path));
            }
        }
    }
    for (at, one) in book.entitlements.iter().enumerate() {
        for other in &book.entitlements[..at] {
            let apart =
                one.until.is_some_and(|last| last < other.from) || other.until.is_some_and(|last| last < one.from);
            if one.id == other.id && one.state == other.state && !apart {
                say(one.path, format!("overlaps in time with law/{}", other.path));
            }
        }
    }
}
