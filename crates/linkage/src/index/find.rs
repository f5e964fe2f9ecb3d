//! Ranking: the words of a question against the words of every field, best first.

use super::question::{Part, Reading, readings, weight};
use super::{Entry, Field, Hit, Index, Owner};
use crate::kept::Kept;
use crate::names::Role;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The least share of what was asked that a hit answers.
const ANSWERED_LEAST: f64 = 0.5;
/// What a reading with words cut or joined is worth beside the words as asked.
const OTHER_CUT: f64 = 0.97;
/// The most anything but the words themselves is worth.
const NOT_EXACT_MOST: f64 = 0.999;
/// How much of the score one field alone must answer for.
const ONE_FIELD: f64 = 0.2;

/// The terms near one word asked for, by number.
struct Near<'a> {
    part: &'a Part,
    terms: Rc<[(u32, f64)]>,
}

/// The words of a question looked up so far: its readings share most of them.
type Looked = BTreeMap<(Kept, bool), Rc<[(u32, f64)]>>;

impl Near<'_> {
    fn score(&self, term: u32) -> f64 {
        self.terms.binary_search_by_key(&term, |(number, _)| *number).map_or(0.0, |at| self.terms[at].1)
    }
}

impl Index {
    /// The best answers to a question of one or several words in any order and any script, at most `at_most`.
    ///
    /// Words may be misspelt, cut short or told in another script; digits are matched exactly, and of a telephone
    /// number the last four are enough. A text inserted is found first by itself, with score 1. Equal scores stand in
    /// the order of their ids.
    pub fn search(&self, query: &str, at_most: usize) -> Vec<Hit> {
        if at_most == 0 {
            return Vec::new();
        }
        let mut best: BTreeMap<u128, Hit> = BTreeMap::new();
        let mut looked = Looked::new();
        for reading in readings(query, &self.terms) {
            for hit in self.answers(&reading, at_most, &mut looked) {
                let known = best.entry(hit.id).or_insert(hit);
                if hit.score > known.score {
                    *known = hit;
                }
            }
        }
        let mut hits: Vec<Hit> = best.into_values().collect();
        hits.sort_by(by_rank);
        hits.truncate(at_most);
        hits
    }

    fn answers(&self, reading: &Reading, at_most: usize, looked: &mut Looked) -> Vec<Hit> {
        let asked: f64 = reading.words.iter().map(|part| part.weight).sum();
        let near: Vec<Near<'_>> = reading.words.iter().map(|part| self.near(part, looked)).collect();
        let mut owners = self.answered(&near);
        owners.retain(|(_, answered)| *answered >= ANSWERED_LEAST * asked);
        // Ties with the last one stay: the exact one may be among them.
        owners.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let last = owners.get(at_most.saturating_mul(2).max(50)).map_or(0.0, |(_, answered)| *answered);
        owners.retain(|(_, answered)| *answered >= last);
        let exact = reading.as_asked.then(|| self.numbers(reading)).flatten();
        owners
            .iter()
            .filter_map(|(slot, answered)| Some((self.owners[*slot as usize].as_ref()?, answered / asked)))
            .filter_map(|(owner, answered)| self.judge(owner, answered, asked, &near, exact.as_deref()))
            .map(|hit| if reading.as_asked { hit } else { Hit { score: hit.score * OTHER_CUT, ..hit } })
            .collect()
    }

    fn near<'a>(&self, part: &'a Part, looked: &mut Looked) -> Near<'a> {
        let word = (part.asked.plain.clone(), part.asked.bare);
        let terms = looked.entry(word).or_insert_with(|| self.terms.near(&part.asked).into());
        Near { part, terms: Rc::clone(terms) }
    }

    /// For each owner how much of the question all its fields together answer.
    fn answered(&self, near: &[Near<'_>]) -> Vec<(u32, f64)> {
        let mut sums = vec![0.0_f64; self.owners.len()];
        let mut now = vec![0.0_f64; self.owners.len()];
        for near in near {
            let mut raise = |entry: u32, score: f64| {
                if let Some(entry) = self.entries[entry as usize].as_ref() {
                    let best = &mut now[entry.owner as usize];
                    *best = best.max(score);
                }
            };
            for (term, score) in near.terms.iter() {
                self.terms.entries(*term).iter().for_each(|entry| raise(*entry, *score));
            }
            if let Some(number) = near.part.number {
                for entry in &self.phones {
                    let phone = self.entries[*entry as usize].as_ref().and_then(|told| told.phone.as_ref());
                    raise(*entry, phone.map_or(0.0, |phone| phone.number().score(number)));
                }
            }
            for (sum, now) in sums.iter_mut().zip(&mut now) {
                *sum += near.part.weight * *now;
                *now = 0.0;
            }
        }
        (0..).zip(sums).filter(|(_, sum)| *sum > 0.0).collect()
    }

    /// The exact score of one owner, and the field that answers best.
    fn judge(&self, owner: &Owner, answered: f64, asked: f64, near: &[Near<'_>], exact: Option<&[u32]>) -> Option<Hit> {
        let entries = owner.entries.iter().filter_map(|number| self.entries[*number as usize].as_ref());
        let mut best: Option<(f64, f64, Field)> = None;
        let mut is_exact = false;
        for entry in entries {
            let (told, fit) = Self::fit(entry, asked, near);
            let same = exact.is_some_and(|exact| {
                !entry.words.is_empty() && entry.words.iter().map(|word| word.term()).eq(exact.iter().copied())
            }) || (entry.field == Field::Phone && near.len() == 1 && fit >= 1.0);
            if (same && !is_exact) || (same == is_exact && best.is_none_or(|(most, ..)| told > most)) {
                best = Some((told, fit, entry.field));
                is_exact |= same;
            }
        }
        let (_, fit, field) = best?;
        let score = (1.0 - ONE_FIELD) * answered + ONE_FIELD * fit;
        Some(Hit { id: owner.id, field, score: if is_exact { 1.0 } else { score.min(NOT_EXACT_MOST) } })
    }

    /// How much of the question one field answers, and that as a share of the question and the field together.
    fn fit(entry: &Entry, asked: f64, near: &[Near<'_>]) -> (f64, f64) {
        if let Some(phone) = &entry.phone {
            let score = |near: &Near<'_>| near.part.number.map_or(0.0, |number| phone.number().score(number));
            let told: f64 = near.iter().map(|near| near.part.weight * score(near)).sum();
            return (told, told / asked);
        }
        let told: f64 = near
            .iter()
            .map(|near| {
                let of_words = entry.words.iter().map(|word| near.score(word.term()) * relative(word.role()));
                near.part.weight * of_words.fold(0.0, f64::max)
            })
            .sum();
        let whole: f64 = entry.words.iter().filter(|w| w.role() != Role::Relative).map(|w| weight(w.role())).sum();
        (told, told / asked.max(whole))
    }

    /// The numbers of the words asked for, if every one of them is known just so.
    fn numbers(&self, reading: &Reading) -> Option<Vec<u32>> {
        reading.words.iter().map(|part| self.terms.exact(&part.asked)).collect()
    }
}

/// A relative's name finds the person, after the people who have the name themselves.
const fn relative(role: Role) -> f64 {
    match role {
        Role::Relative => 0.8,
        Role::Core | Role::Added | Role::Title => 1.0,
    }
}

fn by_rank(a: &Hit, b: &Hit) -> Ordering {
    b.score.total_cmp(&a.score).then(a.id.cmp(&b.id)).then(a.field.cmp(&b.field))
}
