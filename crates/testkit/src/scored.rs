//! A memory with as many invented people as asked for in its scorecards, and the same counts by another way of counting.
//!
//! People come in groups, as raids free them: the facts of one, told of each of the group.

use crate::simulate::simulate;
use mukti_duties::account::told::told;
use mukti_duties::account::{as_reached, said_paid};
use mukti_duties::{Duty, DutyStatus, owed};
use mukti_indicators::{CaseCounted, PersonCounted, count, count_duties};
use mukti_law::entitle::{entitled, together};
use mukti_law::{Book, Facts, Situation, determine};
use mukti_register::CaseId;
use mukti_store::{CaseView, CaseViews, Deed, ScorePart, Store, StoreError};
use mukti_terms::Answer;
use mukti_terms::when::Moment;
use std::collections::BTreeMap;

/// People of one group.
const GROUP: u64 = 9;

/// Cases that are kept together.
const TOGETHER: usize = 500;

/// What was put in, counted here and not by the crate that is tried.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plain {
    /// Cases.
    pub cases: u64,
    /// People.
    pub people: u64,
    /// Duties that are late and not done, by State and kind of office.
    pub late: BTreeMap<(String, String), u64>,
    /// Duties, by State and kind of office.
    pub duties: BTreeMap<(String, String), u64>,
    /// Days late, of the duties of a kind of office that were surely done late.
    pub done_late: BTreeMap<String, Vec<i64>>,
}

/// Puts so many invented people into the scorecards of a store, as they stand at a moment.
///
/// # Errors
/// The store cannot be written.
pub fn fill_scores(store: &Store, seed: u64, people: u64, now: Moment) -> Result<Plain, StoreError> {
    let mut plain = Plain::default();
    let mut waiting = Vec::new();
    let mut left = people;
    for (number, facts) in (1_u32..).zip(simulate(seed, people.div_ceil(GROUP))) {
        let group = left.min(GROUP);
        left -= group;
        waiting.push(case(&facts, number, group, now, &mut plain));
        if waiting.len() == TOGETHER {
            store.keep(Deed { views: std::mem::take(&mut waiting), ..Deed::default() })?;
        }
    }
    store.keep(Deed { views: waiting, ..Deed::default() })?;
    Ok(plain)
}

fn case(facts: &Facts, number: u32, group: u64, now: Moment, plain: &mut Plain) -> CaseViews {
    let (book, on) = (Book::embedded(), now.day_in_india());
    let found = determine(facts, on, book);
    let here = Situation { facts, book, on, found: &found };
    let (duties, mut entitlements) = (owed(&here, now), entitled(&here));
    let movements = told(facts, &[], &|_| Answer::Yes);
    as_reached(&mut entitlements, &movements, book);
    let said_paid = said_paid(&movements);
    let person = || PersonCounted { facts, money: together(&entitlements, book), said_paid, money_not_known: false };
    let people = (0..group).map(|_| person()).collect();
    let (once, each): (Vec<&Duty>, Vec<&Duty>) = duties.iter().partition(|duty| duty.of_the_case);
    let of_duties = count_duties(once.into_iter().chain((0..group).flat_map(|_| each.iter().copied())));
    let parts = count(&CaseCounted { opened: on, people }).into_iter().chain(of_duties);
    let state = facts.work_state.map_or("", mukti_terms::State::code);
    by_hand(plain, state, &duties, group);
    let mut parts: Vec<ScorePart> = parts
        .map(|part| ScorePart {
            measure: part.measure.word().to_owned(),
            office: part.office.to_owned(),
            state: state.to_owned(),
            district: facts.work_district.as_deref().unwrap_or_default().to_owned(),
            month: part.month.number(),
            bucket: part.bucket,
            n: part.count,
        })
        .collect();
    parts.sort();
    CaseViews {
        follow: Vec::new(),
        members: Vec::new(),
        case: view(facts, number, group, now),
        people: Vec::new(),
        duties: Vec::new(),
        hearings: Vec::new(),
        advocates: Vec::new(),
        parts,
    }
}

/// As a person with the list of duties before them would count.
fn by_hand(plain: &mut Plain, state: &str, duties: &[Duty], group: u64) {
    plain.cases += 1;
    plain.people += group;
    for duty in duties {
        let times = if duty.of_the_case { 1 } else { group };
        let key = (state.to_owned(), duty.bearer.to_owned());
        *plain.duties.entry(key.clone()).or_default() += times;
        match duty.status {
            DutyStatus::Overdue => *plain.late.entry(key).or_default() += times,
            DutyStatus::Fulfilled if duty.days_late > 0 => {
                let days = plain.done_late.entry(duty.bearer.to_owned()).or_default();
                (0..times).for_each(|_| days.push(duty.days_late));
            }
            _ => {}
        }
    }
}

fn view(facts: &Facts, number: u32, group: u64, now: Moment) -> CaseView {
    CaseView {
        id: CaseId::from_bits(u128::from(number)),
        prefix: "S".to_owned(),
        number,
        label: format!("S-{number:07}"),
        state: facts.work_state,
        district: facts.work_district.as_deref().map(str::to_owned),
        work_kind: facts.work_kind.map(|kind| kind.word().to_owned()),
        people: u32::try_from(group).unwrap_or(u32::MAX),
        status: None,
        still_held: 0,
        opened: now.unix(),
        last_word: now.unix(),
        last_position: 0,
        worked_out: now.unix(),
        law_edition: "invented".to_owned(),
    }
}
