//! The ladder of letters: which letter follows when an office stays silent or refuses, to which office, after how long.

use super::read::{Reader, grade_in, rows, text_in};
use super::{Book, Condition, Fault};
use crate::predicates;
use mukti_terms::{Grade, State};

/// Which ladder it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LadderOf {
    /// A clock of one of these offices is broken.
    Silence,
    /// One of these offices refused with reasons.
    Refusal,
}

/// A ladder of some offices or of one duty.
#[derive(Clone, Debug)]
pub struct Ladder {
    /// Whether it answers silence or a refusal.
    pub of: LadderOf,
    /// The duty it is for; `None` for every duty of its bearers.
    pub duty: Option<&'static str>,
    /// The offices whose duties it is for.
    pub bearers: Vec<&'static str>,
    /// The State it is for; `None` for every other.
    pub state: Option<State>,
    /// The letters, in their order.
    pub steps: Vec<Rung>,
}

/// One letter of a ladder.
#[derive(Clone, Debug)]
pub struct Rung {
    /// The kind of letter.
    pub letter: &'static str,
    /// The office; `None` for the one that is late.
    pub to: Option<&'static str>,
    /// How many days the office before it is given, from the dispatch of its letter.
    pub wait_days: i64,
    /// When it is a step at all.
    pub when: Option<Condition>,
    /// The provision it rests on.
    pub cite: &'static str,
    /// Where that was read.
    pub source: &'static str,
    /// How well it is known.
    pub grade: Grade,
}

impl Book {
    /// The ladder for a duty of an office: the duty's own before its bearer's, a State's before the Union's.
    #[must_use]
    pub fn ladder(&self, of: LadderOf, duty: &str, bearer: &str, state: Option<State>) -> Option<&Ladder> {
        let fits = |ladder: &&Ladder| {
            ladder.of == of
                && ladder.duty.is_none_or(|id| id == duty)
                && (ladder.duty.is_some() || ladder.bearers.contains(&bearer))
                && (ladder.state.is_none() || ladder.state == state)
        };
        self.ladders.iter().filter(fits).max_by_key(|ladder| (ladder.duty.is_some(), ladder.state.is_some()))
    }

    /// Every ladder.
    #[must_use]
    pub fn ladders(&self) -> &[Ladder] {
        &self.ladders
    }
}

/// Reads `ladder.toml`.
pub(super) fn read(book: &mut Book, reader: &mut Reader) {
    let table = std::mem::take(&mut reader.table);
    for row in rows(&table, "ladder") {
        let of = match text_in(row, "after") {
            Some("silence") => LadderOf::Silence,
            Some("refusal") => LadderOf::Refusal,
            _ => {
                reader.fault("a ladder's `after` is silence or refusal");
                continue;
            }
        };
        let bearers = row.get("bearers").and_then(toml::Value::as_array);
        let bearers = bearers.map(|list| list.iter().filter_map(toml::Value::as_str).map(super::keep).collect());
        let steps = rows(row, "step").filter_map(|step| rung(reader, step)).collect();
        book.ladders.push(Ladder {
            of,
            duty: text_in(row, "duty"),
            bearers: bearers.unwrap_or_default(),
            state: text_in(row, "state").and_then(State::from_code),
            steps,
        });
    }
}

fn rung(reader: &mut Reader, step: &toml::Table) -> Option<Rung> {
    for key in ["letter", "to", "cite", "source"] {
        if text_in(step, key).is_none() {
            reader.fault(format!("a step of a ladder lacks `{key}`"));
            return None;
        }
    }
    let when = text_in(step, "when").map(|name| (name, predicates::lookup(name)));
    if let Some((name, None)) = when {
        reader.fault(format!("there is no predicate `{name}`"));
    }
    let wait_days = step.get("wait_days").and_then(toml::Value::as_integer);
    if wait_days.is_none_or(|days| days < 0) {
        reader.fault("a step of a ladder needs `wait_days`, a whole number of days");
    }
    Some(Rung {
        letter: text_in(step, "letter")?,
        to: text_in(step, "to").filter(|to| *to != "bearer"),
        wait_days: wait_days.unwrap_or(0),
        when: when.and_then(|(name, found)| found.map(|predicate| Condition::Is(name, predicate))),
        cite: text_in(step, "cite")?,
        source: text_in(step, "source")?,
        grade: grade_in(step).unwrap_or(Grade::Unknown),
    })
}

/// What is wrong with the ladders: an office, a duty or an instrument that is none of this book.
pub(super) fn check(book: &Book) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut say = |says: String| faults.push(Fault { path: "ladder.toml".to_owned(), says });
    let office = |id: &str| book.offices.iter().any(|one| one.id == id);
    for ladder in &book.ladders {
        if ladder.steps.is_empty() {
            say("a ladder has no step".to_owned());
        }
        for bearer in ladder.bearers.iter().filter(|id| !office(id)) {
            say(format!("its bearer `{bearer}` is no office of this book"));
        }
        if let Some(duty) = ladder.duty.filter(|id| !book.duties.iter().any(|rule| rule.id == *id)) {
            say(format!("its duty `{duty}` is no duty of this book"));
        }
        for step in &ladder.steps {
            if let Some(to) = step.to.filter(|id| !office(id)) {
                say(format!("writes to `{to}`, which is no office of this book"));
            }
            if book.instrument(Book::instrument_of(step.cite)).is_none() {
                say(format!("cites `{}`, which no instruments file names", step.cite));
            }
        }
    }
    faults
}
