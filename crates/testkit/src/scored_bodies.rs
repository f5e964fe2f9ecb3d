//! A memory with sheets of committees and budgets for as many districts as asked for, and the same counts by another way of counting.

use mukti_duties::registers::alive::Stands;
use mukti_duties::registers::flow::Part;
use mukti_register::FolioId;
use mukti_store::{BudgetView, CommitteeView, Deed, FolioView, Store, StoreError};
use mukti_terms::when::plus_days;
use mukti_terms::{Day, State, district};
use std::collections::BTreeMap;

/// Sheets that are kept together.
const TOGETHER: usize = 500;

/// The funds, as in `fund`.
const FUNDS: [&str; 9] = [
    "central_scheme",
    "district_corpus",
    "survey_grant",
    "awareness_grant",
    "evaluation_grant",
    "state_scheme",
    "victim_compensation",
    "scst_relief",
    "other",
];

/// What was put in, counted here and not by the crates that are tried.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlainBodies {
    /// Sheets.
    pub sheets: u64,
    /// Districts by how their committee stands, of those that were filled.
    pub committees: BTreeMap<&'static str, u64>,
    /// Paise allotted and used, by State.
    pub money: BTreeMap<String, (i64, i64)>,
    /// People reached.
    pub people: u64,
}

/// Puts sheets for so many districts into a store: a committee each, so many of sub-divisions, and a budget a fund and year.
///
/// # Errors
/// The store cannot be written.
pub fn fill_bodies(store: &Store, districts: usize, subs: u32, years: i64, on: Day) -> Result<PlainBodies, StoreError> {
    let mut plain = PlainBodies::default();
    let mut waiting = Vec::new();
    let all = State::all().flat_map(|state| district::of(state).iter().map(move |name| (state, *name)));
    for (at, (state, name)) in all.take(districts).enumerate() {
        let mut sheets = Vec::new();
        sheets.extend(committee(at, state, name, on, &mut plain));
        for sub in 0..subs {
            sheets.push(with_committee(state, name, &format!("Sub {sub}"), in_term(on, true)));
        }
        for year in 0..years {
            for (rank, fund) in (1_i64..).zip(FUNDS) {
                sheets.push(budget(at, state, name, fund, rank, i64::from(on.year()) - year, &mut plain));
            }
        }
        for sheet in sheets {
            plain.sheets += 1;
            waiting.push(FolioView { id: FolioId::from_bits(u128::from(plain.sheets)), ..sheet });
        }
        if waiting.len() >= TOGETHER {
            store.keep(Deed { folios: std::mem::take(&mut waiting), ..Deed::default() })?;
        }
    }
    store.keep(Deed { folios: waiting, ..Deed::default() })?;
    Ok(plain)
}

fn sheet(kind: &str, state: State, name: &str) -> FolioView {
    FolioView {
        id: FolioId::from_bits(0),
        kind: kind.to_owned(),
        part: None,
        state: Some(state),
        district: Some(name.to_owned()),
        heading: "{}".to_owned(),
        last_position: 0,
        lines: Vec::new(),
        committee: None,
        budget: None,
    }
}

/// A committee whose term runs, or is over.
fn in_term(on: Day, runs: bool) -> CommitteeView {
    let ends = plus_days(on, if runs { 300 } else { -30 });
    CommitteeView {
        since: Some(plus_days(ends, -730)),
        in_term_until: Some(ends),
        over_after: Some(ends),
        seated: (Some(plus_days(ends, -730)), None),
        perhaps_seated: (Some(plus_days(ends, -730)), None),
        meets_until: Some(plus_days(on, 60)),
        ..CommitteeView::default()
    }
}

fn with_committee(state: State, name: &str, sub: &str, committee: CommitteeView) -> FolioView {
    let level = if sub.is_empty() { "district" } else { "sub_division" };
    let view = CommitteeView {
        level: level.to_owned(),
        state: state.code().to_owned(),
        district: name.to_owned(),
        place: sub.to_owned(),
        law_edition: "invented".to_owned(),
        ..committee
    };
    FolioView { committee: Some(view), ..sheet("committee", state, name) }
}

/// Every fourth district is alive, every fourth lapsed, of every fourth it was answered that it has none, of the rest nothing is known.
fn committee(at: usize, state: State, name: &str, on: Day, plain: &mut PlainBodies) -> Option<FolioView> {
    let (stands, view) = match at % 4 {
        0 => (Stands::Alive, Some(in_term(on, true))),
        1 => (Stands::Lapsed, Some(in_term(on, false))),
        2 => (Stands::Never, Some(CommitteeView { none: true, since: Some(on), ..CommitteeView::default() })),
        _ => (Stands::NotRecorded, None),
    };
    *plain.committees.entry(stands.word()).or_default() += 1;
    view.map(|view| with_committee(state, name, "", view))
}

fn budget(at: usize, state: State, name: &str, fund: &str, rank: i64, year: i64, plain: &mut PlainBodies) -> FolioView {
    let allotted = (i64::try_from(at).unwrap_or_default() + rank) * 4_000_000;
    let mut paise = [0; Part::ALL.len()];
    for (part, share) in [
        (Part::Allotted, allotted),
        (Part::Released, allotted / 2),
        (Part::NotReleased, allotted / 2),
        (Part::Used, allotted / 4),
        (Part::InHand, allotted / 4),
    ] {
        paise[part as usize] = share;
    }
    let people = u64::try_from(rank).unwrap_or_default();
    plain.people += people;
    let money = plain.money.entry(state.code().to_owned()).or_default();
    *money = (money.0 + allotted, money.1 + allotted / 4);
    let view = BudgetView {
        fund: fund.to_owned(),
        state: state.code().to_owned(),
        district: name.to_owned(),
        year,
        budgets: 1,
        paise,
        people,
        ..BudgetView::default()
    };
    FolioView { budget: Some(view), ..sheet("budget", state, name) }
}
