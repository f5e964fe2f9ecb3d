//! Vigilance committees on the scorecards: of each district and sub-division that must have one, how the committee stands on the day.
//!
//! **Invariant:** every district of a State is in exactly one standing: those the list of places has, and those of which there is a sheet
//! though the list does not have them. Nothing recorded is a standing of its own. How many sub-divisions there are no list says, so of
//! them only what was recorded is counted.

use super::ScorePlace;
use crate::desk::Desk;
use crate::problem::Problem;
use mukti_duties::registers::alive::{self, Dates, Span, Stands};
use mukti_law::Book;
use mukti_register::{Folio, FolioId};
use mukti_store::{CommitteeView, Store, StoreError};
use mukti_terms::when::Moment;
use mukti_terms::{Day, State, Told, district};
use std::collections::BTreeMap;

/// The word of the level of a sub-division; every other sheet is of a district.
const SUB_DIVISION: &str = "sub_division";

/// Standings together, as a line of a table of places shows them, each with its word: every standing is in one of them.
pub const GROUPS: [(&str, &[Stands]); 5] = [
    ("alive", &[Stands::Alive]),
    ("lacking", &[Stands::SeatsWrong, Stands::NotMet, Stands::SeatsNotKnown]),
    ("lapsed", &[Stands::Lapsed]),
    ("never", &[Stands::Never]),
    ("unknown", &[Stands::TermNotKnown, Stands::NotRecorded]),
];

/// The standings of a word: of one of them, or of a group.
#[must_use]
pub fn standings(word: &str) -> Vec<Stands> {
    let group = GROUPS.iter().find(|(of, _)| *of == word).map(|(_, stands)| stands.to_vec());
    group.or_else(|| Stands::of_word(word).map(|one| vec![one])).unwrap_or_default()
}

/// How many committees are in each standing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally([u64; Stands::ALL.len()]);

impl Tally {
    /// How many stand so.
    #[must_use]
    pub const fn get(&self, stands: Stands) -> u64 {
        self.0[stands as usize]
    }

    /// How many stand in one of these ways.
    #[must_use]
    pub fn of(&self, stands: &[Stands]) -> u64 {
        stands.iter().map(|one| self.get(*one)).sum()
    }

    /// All of them: for districts, those that must have one.
    #[must_use]
    pub fn all(&self) -> u64 {
        self.0.iter().sum()
    }

    fn one(&mut self, stands: Stands) {
        self.0[stands as usize] += 1;
    }

    /// Adds others.
    pub fn add(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine += theirs;
        }
    }
}

/// The committees of a place on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committees {
    /// The day in India.
    pub on: Day,
    /// Where.
    pub place: ScorePlace,
    /// Its districts: each must have one.
    pub districts: Tally,
    /// Its sub-divisions, as far as recorded.
    pub sub_divisions: Tally,
    /// The places in it: States, or districts.
    pub places: Vec<CommitteeLine>,
    /// Of its districts, those the list of places does not have: a new one, or another way to write one.
    pub elsewhere: Tally,
}

/// The committees of one place of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommitteeLine {
    /// Where.
    pub place: ScorePlace,
    /// Its districts; of a district, its own.
    pub districts: Tally,
    /// Its sub-divisions, as far as recorded.
    pub sub_divisions: Tally,
}

/// Which committees are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// Of districts.
    Districts,
    /// Of sub-divisions.
    SubDivisions,
    /// Of these, of districts the list of places does not have.
    Elsewhere,
}

impl Of {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Districts, Self::SubDivisions, Self::Elsewhere];

    /// The word in an address.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Districts => "districts",
            Self::SubDivisions => "sub_divisions",
            Self::Elsewhere => "elsewhere",
        }
    }

    /// What a word says.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|of| of.word() == word)
    }
}

/// A committee behind a number, or a place without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommitteeBehind {
    /// Its sheet and the register it stands in; `None` where nothing was recorded.
    pub sheet: Option<(&'static str, FolioId)>,
    /// The State.
    pub state: Option<State>,
    /// The district.
    pub district: String,
    /// The sub-division.
    pub sub_division: String,
    /// How it stands.
    pub stands: Stands,
    /// The last day of its term, as far as known.
    pub in_term_until: Option<Day>,
}

/// What is kept of a sheet of the two registers of committees; `None` for any other.
pub(crate) fn view_of(folio: &Folio, book: &Book) -> Option<CommitteeView> {
    let none = match folio.kind.name {
        "committee" => false,
        "no_committee" => true,
        _ => return None,
    };
    let heading = folio.heading().kept;
    let said = |name: &str| heading.get(name).unwrap_or_default().trim().to_owned();
    let told = heading.get("on").and_then(Told::parse);
    let dates =
        if none { Dates { since: told.map(Told::latest), ..Dates::default() } } else { alive::dates(folio, book) };
    Some(CommitteeView {
        none,
        level: said("level"),
        state: State::from_code(&said("state")).map_or("", State::code).to_owned(),
        district: said("district"),
        place: said("place"),
        since: dates.since,
        in_term_until: dates.in_term_until,
        over_after: dates.over_after,
        seated: (dates.seated.from, dates.seated.until),
        perhaps_seated: (dates.perhaps_seated.from, dates.perhaps_seated.until),
        meets_until: dates.meets_until,
        law_edition: book.edition().to_owned(),
    })
}

/// How a sheet stands on a day.
fn stands(view: &CommitteeView, on: Day) -> Stands {
    if view.none {
        return Stands::Never;
    }
    let span = |(from, until)| Span { from, until };
    let dates = Dates {
        since: view.since,
        in_term_until: view.in_term_until,
        over_after: view.over_after,
        seated: span(view.seated),
        perhaps_seated: span(view.perhaps_seated),
        meets_until: view.meets_until,
    };
    dates.on(on)
}

/// A district or a sub-division: State, district, sub-division without regard to how it is written.
type Place = (Option<State>, String, Option<String>);

/// The sheet that says how a place stands: a committee rather than that there is none, then the newest.
fn governing(sheets: Vec<(FolioId, CommitteeView)>) -> BTreeMap<Place, (FolioId, CommitteeView)> {
    let mut found: BTreeMap<Place, (FolioId, CommitteeView)> = BTreeMap::new();
    let newness = |(id, view): &(FolioId, CommitteeView)| (!view.none, view.since, *id);
    for sheet in sheets {
        let state = State::from_code(&sheet.1.state);
        let listed = state.and_then(|state| district::named(state, &sheet.1.district));
        let district = listed.map_or_else(|| sheet.1.district.clone(), str::to_owned);
        let sub = (sheet.1.level == SUB_DIVISION).then(|| sheet.1.place.to_lowercase());
        match found.entry((state, district, sub)) {
            std::collections::btree_map::Entry::Vacant(empty) => {
                empty.insert(sheet);
            }
            std::collections::btree_map::Entry::Occupied(mut there) => {
                if newness(&sheet) > newness(there.get()) {
                    there.insert(sheet);
                }
            }
        }
    }
    found
}

/// Every district of the States asked for and every sub-division and other district recorded there, each with how it stands.
fn every(store: &Store, on: Day, place: &ScorePlace) -> Result<Vec<(Of, CommitteeBehind)>, StoreError> {
    let (states, sheets): (Vec<State>, _) = match place {
        ScorePlace::Everywhere => (State::all().collect(), store.committees(None)?),
        ScorePlace::State(state) | ScorePlace::District(state, _) => {
            (state.iter().copied().collect(), store.committees(Some(state.map_or("", State::code)))?)
        }
    };
    let mut found = governing(sheets);
    let mut all = Vec::new();
    for state in states {
        for name in district::of(state) {
            let sheet = found.remove(&(Some(state), (*name).to_owned(), None));
            all.push((Of::Districts, behind((Some(state), (*name).to_owned(), None), sheet, on)));
        }
    }
    for (place, sheet) in found {
        let of = if place.2.is_some() { Of::SubDivisions } else { Of::Elsewhere };
        all.push((of, behind(place, Some(sheet), on)));
    }
    if let ScorePlace::District(state, asked) = place {
        let asked = state.and_then(|state| district::named(state, asked)).map_or(asked.as_str(), |name| name);
        all.retain(|(_, one)| one.district == asked);
    }
    Ok(all)
}

fn behind((state, district, sub): Place, sheet: Option<(FolioId, CommitteeView)>, on: Day) -> CommitteeBehind {
    let register = |view: &CommitteeView| if view.none { "no_committee" } else { "committee" };
    CommitteeBehind {
        state,
        district,
        sub_division: sheet.as_ref().filter(|_| sub.is_some()).map(|(_, view)| view.place.clone()).unwrap_or_default(),
        stands: sheet.as_ref().map_or(Stands::NotRecorded, |(_, view)| stands(view, on)),
        in_term_until: sheet.as_ref().and_then(|(_, view)| view.in_term_until),
        sheet: sheet.map(|(id, view)| (register(&view), id)),
    }
}

/// The committees of a place as its memory has them, on a day.
///
/// # Errors
/// The store cannot be read.
pub fn read(store: &Store, on: Day, place: ScorePlace) -> Result<Committees, StoreError> {
    let [mut districts, mut sub_divisions, mut elsewhere] = [Tally::default(); 3];
    let mut places: BTreeMap<(Option<State>, String), (Tally, Tally)> = BTreeMap::new();
    for (of, one) in every(store, on, &place)? {
        let below = if place == ScorePlace::Everywhere { String::new() } else { one.district };
        let line = places.entry((one.state, below)).or_default();
        match of {
            Of::Districts => {
                districts.one(one.stands);
                line.0.one(one.stands);
            }
            Of::SubDivisions => {
                sub_divisions.one(one.stands);
                line.1.one(one.stands);
            }
            Of::Elsewhere => {
                elsewhere.one(one.stands);
                districts.one(one.stands);
                line.0.one(one.stands);
            }
        }
    }
    if matches!(place, ScorePlace::District(..)) {
        places.clear();
    }
    let line = |((state, district), (districts, sub_divisions)): ((Option<State>, String), (Tally, Tally))| {
        let everywhere = place == ScorePlace::Everywhere;
        let place = if everywhere { ScorePlace::State(state) } else { ScorePlace::District(state, district) };
        CommitteeLine { place, districts, sub_divisions }
    };
    Ok(Committees {
        on,
        places: places.into_iter().map(line).collect(),
        place: place.clone(),
        districts,
        sub_divisions,
        elsewhere,
    })
}

impl Desk {
    /// The vigilance committees of a place, on the day of `now`.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn committees(&self, now: Moment, place: ScorePlace) -> Result<Committees, Problem> {
        Ok(read(&self.store, now.day_in_india(), place)?)
    }

    /// The committees behind a number, by place, with the places of which nothing was recorded; `stands` empty: all of them.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn committees_behind(
        &self,
        now: Moment,
        place: &ScorePlace,
        of: Of,
        stands: &[Stands],
    ) -> Result<Vec<CommitteeBehind>, Problem> {
        let all = every(&self.store, now.day_in_india(), place)?.into_iter();
        let is = |which: Of| which == of || (of == Of::Districts && which == Of::Elsewhere);
        let asked =
            |(which, one): &(Of, CommitteeBehind)| is(*which) && (stands.is_empty() || stands.contains(&one.stands));
        Ok(all.filter(asked).map(|(_, one)| one).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{GROUPS, standings};
    use mukti_duties::registers::alive::Stands;

    #[test]
    fn every_standing_is_in_one_group_and_found_by_its_word() {
        let mut all: Vec<Stands> = GROUPS.iter().flat_map(|(_, stands)| stands.iter().copied()).collect();
        all.sort();
        let mut each = Stands::ALL.to_vec();
        each.sort();
        assert_eq!(all, each);
        for stands in Stands::ALL {
            assert_eq!(standings(stands.word()), [stands]);
        }
        assert_eq!(standings("unknown"), [Stands::TermNotKnown, Stands::NotRecorded]);
        assert!(standings("x").is_empty());
    }
}
