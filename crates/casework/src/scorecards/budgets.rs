//! Budgets on the scorecards: allotted, released, used, reached, by place, fund and year, every rupee in exactly one part.
//!
//! **Invariant:** every sum is that of the sheets behind it, so that allotted + beyond = released + not released + not known, and
//! released + beyond = used + returned + in hand + not known, in every line.

use super::ScorePlace;
use crate::desk::Desk;
use crate::problem::Problem;
use mukti_duties::registers::flow::{self, Flow, Part};
use mukti_register::{Folio, FolioId};
use mukti_store::bodies::PARTS;
use mukti_store::{BudgetView, BudgetsBy, Store, StoreError};
use mukti_terms::when::Moment;
use mukti_terms::{Day, State, Told, district};
use std::collections::BTreeMap;

/// How many budgets behind a number are shown.
const SHEETS: usize = 200;

/// Which budgets are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BudgetsAsked {
    /// Only of this fund, a word of `fund`.
    pub fund: Option<String>,
    /// Only those that began in this year; 0: the year is not known.
    pub year: Option<i64>,
}

impl BudgetsAsked {
    fn takes(&self, view: &BudgetView) -> bool {
        self.fund.as_ref().is_none_or(|fund| *fund == view.fund) && self.year.is_none_or(|year| year == view.year)
    }
}

/// The budgets of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budgets {
    /// The day in India.
    pub on: Day,
    /// Where.
    pub place: ScorePlace,
    /// Which.
    pub asked: BudgetsAsked,
    /// All of them.
    pub whole: Flow,
    /// By fund.
    pub funds: Vec<(String, Flow)>,
    /// By the year in which they began, the newest first; 0: not known.
    pub years: Vec<(i64, Flow)>,
    /// The places in it: States, or districts; the State's own budgets stand under the empty district.
    pub places: Vec<(ScorePlace, Flow)>,
    /// Every fund and year there is at this place, whichever were asked for.
    pub offered: (Vec<String>, Vec<i64>),
}

/// A budget behind a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetBehind {
    /// Its sheet.
    pub id: FolioId,
    /// Its State.
    pub state: Option<State>,
    /// Its district; empty: the State's own.
    pub district: String,
    /// A word of `fund`; empty: not known.
    pub fund: String,
    /// The year; 0: not known.
    pub year: i64,
    /// Its money.
    pub flow: Flow,
}

/// What is kept of a budget's sheet; `None` for any other.
pub(crate) fn view_of(folio: &Folio) -> Option<BudgetView> {
    if folio.kind.name != "budget" {
        return None;
    }
    let heading = folio.heading().kept;
    let said = |name: &str| heading.get(name).unwrap_or_default().trim().to_owned();
    let flow = flow::flow(folio);
    Some(BudgetView {
        fund: said("fund"),
        state: State::from_code(&said("state")).map_or("", State::code).to_owned(),
        district: said("district"),
        year: heading.get("on").and_then(Told::parse).map_or(0, |told| i64::from(told.earliest().year())),
        budgets: 1,
        paise: flow.paise,
        people: flow.people,
        allotment_untold: flow.allotment_untold,
        people_untold: flow.people_untold,
        steps_untold: flow.steps_untold,
    })
}

pub(super) fn flow_of(view: &BudgetView) -> Flow {
    Flow {
        paise: view.paise,
        people: view.people,
        budgets: view.budgets,
        allotment_untold: view.allotment_untold,
        people_untold: view.people_untold,
        steps_untold: view.steps_untold,
    }
}

/// A district as the list of places has it, else as written.
pub(super) fn listed(state: Option<State>, written: &str) -> String {
    state.and_then(|state| district::named(state, written)).unwrap_or(written).to_owned()
}

/// The budgets of a place as its memory has them.
///
/// # Errors
/// The store cannot be read.
pub fn read(store: &Store, on: Day, place: ScorePlace, asked: BudgetsAsked) -> Result<Budgets, StoreError> {
    let mut views = match &place {
        ScorePlace::Everywhere => store.budgets(BudgetsBy::State)?,
        ScorePlace::State(state) | ScorePlace::District(state, _) => {
            store.budgets(BudgetsBy::DistrictOf(state.map_or("", State::code)))?
        }
    };
    if let ScorePlace::District(state, district) = &place {
        let here = listed(*state, district);
        views.retain(|view| listed(*state, &view.district) == here);
    }
    let (mut whole, mut funds, mut years) = (Flow::default(), BTreeMap::new(), BTreeMap::new());
    let mut places: BTreeMap<(Option<State>, String), Flow> = BTreeMap::new();
    let mut offered = (Vec::new(), Vec::new());
    for view in &views {
        offered.0.push(view.fund.clone());
        offered.1.push(view.year);
        if !asked.takes(view) {
            continue;
        }
        let (flow, state) = (flow_of(view), State::from_code(&view.state));
        whole.add(&flow);
        funds.entry(view.fund.clone()).or_insert_with(Flow::default).add(&flow);
        years.entry(view.year).or_insert_with(Flow::default).add(&flow);
        places.entry((state, listed(state, &view.district))).or_default().add(&flow);
    }
    if matches!(place, ScorePlace::District(..)) {
        places.clear();
    }
    offered.0.sort();
    offered.0.dedup();
    offered.1.sort_unstable_by_key(|year| std::cmp::Reverse(*year));
    offered.1.dedup();
    let everywhere = place == ScorePlace::Everywhere;
    let below = |((state, district), flow)| {
        (if everywhere { ScorePlace::State(state) } else { ScorePlace::District(state, district) }, flow)
    };
    Ok(Budgets {
        on,
        whole,
        funds: funds.into_iter().collect(),
        years: years.into_iter().rev().collect(),
        places: places.into_iter().map(below).collect(),
        place,
        asked,
        offered,
    })
}

impl Desk {
    /// The budgets of a place, on the day of `now`.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn budgets(&self, now: Moment, place: ScorePlace, asked: BudgetsAsked) -> Result<Budgets, Problem> {
        Ok(read(&self.store, now.day_in_india(), place, asked)?)
    }

    /// The budgets that have some of a part, or all of them, by place; at most two hundred.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn budgets_behind(
        &self,
        place: &ScorePlace,
        asked: &BudgetsAsked,
        part: Option<Part>,
    ) -> Result<Vec<BudgetBehind>, Problem> {
        let sheets = match place {
            ScorePlace::Everywhere => self.store.budget_sheets(None)?,
            ScorePlace::State(state) | ScorePlace::District(state, _) => {
                self.store.budget_sheets(Some(state.map_or("", State::code)))?
            }
        };
        let here = |view: &BudgetView| match place {
            ScorePlace::District(state, district) => listed(*state, &view.district) == listed(*state, district),
            _ => true,
        };
        let has = |view: &BudgetView| part.is_none_or(|part| view.paise[part as usize] != 0);
        let sheets = sheets.into_iter().filter(|(_, view)| asked.takes(view) && here(view) && has(view));
        let behind = |(id, view): (FolioId, BudgetView)| BudgetBehind {
            id,
            state: State::from_code(&view.state),
            flow: flow_of(&view),
            district: view.district,
            fund: view.fund,
            year: view.year,
        };
        Ok(sheets.take(SHEETS).map(behind).collect())
    }
}

// A column of the store and a part of the money are one and the same.
const _: () = assert!(PARTS.len() == Part::ALL.len());

#[cfg(test)]
mod tests {
    use super::{PARTS, Part};

    #[test]
    fn the_store_and_the_duties_mean_the_same_by_a_part() {
        assert_eq!(Part::ALL.map(Part::word), PARTS);
    }
}
