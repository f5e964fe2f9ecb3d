//! Which letter comes next when an office stays silent or refuses: read off the law book's ladder and the letters sent so far.
//!
//! A letter counts for a duty when it left after the duty was due (a claim: after it began). The office written to is given the
//! days of the next step from the dispatch; a promise by a day waits for that day; a refusal changes to the ladder of refusals.

use crate::{Duty, DutyStatus};
use mukti_law::Situation;
use mukti_law::book::{LadderOf, Rung};
use mukti_terms::when::plus_days;
use mukti_terms::{Day, Grade};

/// A letter of the case, as far as the ladder needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterSent {
    /// Its kind.
    pub kind: String,
    /// The office it went to.
    pub office: String,
    /// The day it was written.
    pub issued: Day,
    /// The day it left the house; `None` while nobody recorded that.
    pub sent: Option<Day>,
    /// What came back.
    pub reply: Option<Reply>,
}

/// What an office answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// It says it was done.
    Done,
    /// It refuses, with or without reasons.
    Refused(Day),
    /// It promises it by a day; `None` without a day.
    Promised(Option<Day>),
    /// Something else, or that it was received.
    Other,
}

/// The next letter for a duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextLetter {
    /// The kind of letter.
    pub letter: &'static str,
    /// The office it goes to.
    pub office: &'static str,
    /// The first day to write it; `None` where the time of the duty's own clock decides.
    pub from: Option<Day>,
    /// Why now.
    pub why: Why,
    /// How many steps the ladder has, and which this is, from 1.
    pub step: (usize, usize),
    /// The provision it rests on.
    pub provision: &'static str,
    /// How well that is known.
    pub grade: Grade,
    /// Whether it was written already and nobody recorded that it left the house.
    pub is_written: bool,
}

/// Why a letter comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The clock is broken and nobody has been told yet.
    Broken,
    /// The office written to stayed silent.
    Silent,
    /// It refused.
    Refused,
    /// It promised, and the day went by.
    PromiseOver,
}

impl Why {
    /// The word in message keys and tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Silent => "silent",
            Self::Refused => "refused",
            Self::PromiseOver => "promise_over",
        }
    }
}

/// The next letter for an open duty with a last day, as if that day had passed; whoever shows it compares the days.
///
/// `None`: the duty is done or ended, has no last day that binds and was not refused, its bearer is no office, or the ladder is
/// at its end.
#[must_use]
pub fn next_letter(duty: &Duty, letters: &[LetterSent], here: &Situation<'_>) -> Option<NextLetter> {
    if matches!(duty.status, DutyStatus::Fulfilled | DutyStatus::NotKnown) {
        return None;
    }
    let about = |letter: &&LetterSent| counts(duty, letter);
    let refused = refused(duty, letters);
    let of = if refused.is_some() { LadderOf::Refusal } else { LadderOf::Silence };
    if refused.is_none() && (duty.last_day.is_none() || duty.status == DutyStatus::Lapsed) {
        return None;
    }
    let ladder = here.book.ladder(of, duty.id, duty.bearer, here.facts.work_state)?;
    let fits = |rung: &&Rung| rung.when.as_ref().is_none_or(|when| when.holds(here).value.is_yes());
    let rungs: Vec<&Rung> = ladder.steps.iter().filter(fits).collect();
    // Counted from the top: what was sent to the highest office is where the ladder stands.
    let letters: Vec<&LetterSent> =
        letters.iter().filter(about).filter(|letter| refused.is_none_or(|on| letter.issued >= on)).collect();
    let reached = rungs.iter().enumerate().rev().find_map(|(at, rung)| {
        let office = rung.to.unwrap_or(duty.bearer);
        let of_it = letters.iter().filter(|letter| letter.kind == rung.letter && letter.office == office);
        of_it.max_by_key(|letter| (letter.sent, letter.issued)).map(|letter| (at, *letter))
    });
    let (at, from, why, is_written) = match reached {
        None => (0, refused, if refused.is_some() { Why::Refused } else { Why::Broken }, false),
        Some((at, letter)) => match (letter.sent, letter.reply) {
            (None, _) => (at, Some(letter.issued), Why::Broken, true),
            (Some(_), Some(Reply::Promised(Some(by)))) => (at + 1, Some(plus_days(by, 1)), Why::PromiseOver, false),
            (Some(sent), _) => {
                let wait = rungs.get(at + 1).map_or(0, |rung| rung.wait_days);
                (at + 1, Some(plus_days(sent, wait)), Why::Silent, false)
            }
        },
    };
    let rung = rungs.get(at)?;
    Some(NextLetter {
        letter: rung.letter,
        office: rung.to.unwrap_or(duty.bearer),
        from,
        why,
        step: (at + 1, rungs.len()),
        provision: rung.cite,
        grade: rung.grade,
        is_written,
    })
}

/// Whether a letter speaks of this duty: it left or was written after the duty was surely due.
fn counts(duty: &Duty, letter: &LetterSent) -> bool {
    let from = match (&duty.last_day, duty.since) {
        (Some(due), _) => due.day,
        (None, Some(since)) => since.earliest(),
        (None, None) => return false,
    };
    letter.issued >= from
}

/// The day the bearer refused, as a reply to a letter about this duty says.
fn refused(duty: &Duty, letters: &[LetterSent]) -> Option<Day> {
    let since = duty.since.map(mukti_terms::Told::earliest)?;
    let of_bearer = |letter: &&LetterSent| letter.office == duty.bearer && letter.issued >= since;
    letters
        .iter()
        .filter(of_bearer)
        .filter_map(|letter| match letter.reply {
            Some(Reply::Refused(on)) => Some(on),
            _ => None,
        })
        .max()
        .or(duty.refused.map(mukti_terms::Told::earliest))
}
