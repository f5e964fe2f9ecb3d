//! From everybody's words to the facts of one person: whose word goes first, and what two equal words that conflict mean.
//!
//! A correction goes before the worker's latest word, that before the family's, a witness's, an official's or a paper's, the
//! interviewer's, the employer's. Two words of equal rank that conflict are not known, with both shown. What offices did is not
//! a matter of rank: each act is its own event, and payments add up. Two words
//! that were said without knowing of one another are of equal rank, whichever was learned later. The order in which entries are
//! given does not matter.

mod answered;
mod apart;
mod gather;
mod weigh;

pub use apart::{beside, read_beside};
pub(crate) use gather::corrections_by_root;

use crate::entry::Entry;
use crate::heard::FoldedFacts;
use crate::speaker::Speaker;
use gather::Saying;
use mukti_law::{Facts, fact};
use mukti_terms::Answer;
use mukti_terms::schema::{FieldId, Kind, Record};
use std::collections::BTreeMap;

/// Weighs every word about one person.
#[must_use]
pub fn fold<'a>(label: &str, entries: impl Iterator<Item = &'a Entry>) -> FoldedFacts {
    let mut folded = FoldedFacts::default();
    let entries: Vec<&Entry> = entries.collect();
    let apart = apart::Apart::of(&entries);
    let mut sayings = gather::gather(entries.into_iter());
    set_overheard_apart(&mut sayings, &mut folded);
    set_stale_captivity_apart(&mut sayings);
    answered::latest(&mut sayings);
    answered::pair(&mut sayings);
    for (field, sayings) in sayings {
        weigh::weigh(field, sayings, &apart, &mut folded);
    }
    settle_privacy(&mut folded);
    folded.facts.case = Some(label.into());
    folded
}

/// A "no" within the employer's hearing is kept and counted as not known.
fn set_overheard_apart(all: &mut BTreeMap<FieldId, Vec<Saying>>, folded: &mut FoldedFacts) {
    for (field, sayings) in all.iter_mut() {
        if !is_about_the_work(*field) {
            continue;
        }
        sayings.retain(|saying| {
            let overheard = saying.word.text == "no" && saying.word.heard.private.is_no();
            if overheard {
                folded.overheard.push((*field, saying.word.heard.entry));
            }
            !overheard
        });
    }
}

/// Every yes/no fact but those about the telling itself.
fn is_about_the_work(field: FieldId) -> bool {
    matches!(Facts::FIELDS[field.at()].kind, Kind::YesNo)
        && field != fact::TOLD_PRIVATE
        && field != fact::TOLD_INTERPRETER
}

/// "Still held" was true when it was said; a later word that the person came free (not the employer's) takes its place.
fn set_stale_captivity_apart(all: &mut BTreeMap<FieldId, Vec<Saying>>) {
    let came_free = [fact::FREED_HOW, fact::FREED_ON, fact::RESCUED_ON]
        .iter()
        .filter_map(|field| all.get(field))
        .flatten()
        .filter(|s| !s.word.text.is_empty() && s.word.text != STILL_HELD)
        .filter(|s| s.word.heard.speaker != Speaker::Employer)
        .map(|s| s.word.heard.learned)
        .max();
    let (Some(came_free), Some(how)) = (came_free, all.get_mut(&fact::FREED_HOW)) else {
        return;
    };
    how.retain(|s| s.word.text != STILL_HELD || s.word.heard.learned > came_free);
    // That a rescue was recorded says how they came free only where nobody has said it better.
    if how.iter().any(|s| !s.follows) {
        how.retain(|s| !s.follows);
    }
}

const STILL_HELD: &str = "still_held";

/// Once the overheard "no"s are set apart, what counts is whether those that remain were told in private.
fn settle_privacy(folded: &mut FoldedFacts) {
    let mut noes = folded
        .heard
        .iter()
        .filter(|(field, _)| is_about_the_work(**field))
        .filter(|(field, _)| folded.facts.show(**field).as_deref() == Some("no"))
        .map(|(_, heard)| heard.private)
        .peekable();
    if noes.peek().is_some() {
        folded.facts.told_private = if noes.all(Answer::is_yes) { Answer::Yes } else { Answer::NotKnown };
    }
}
