//! Scorecards: which offices do their duty, by State and district; what each case adds, and the cases behind a number.

pub mod budgets;
pub mod committees;
pub mod paper;
mod public;
pub mod public_bodies;
pub mod table;

pub use public::PublicLine;

use crate::account::moved;
use crate::desk::Desk;
use crate::problem::Problem;
use crate::understood::{Understood, of_the_case};
use mukti_duties::Duty;
use mukti_duties::account::{as_reached, said_paid};
use mukti_duties::handoff::{Place as Holder, Track};
use mukti_indicators::{Card, CaseCounted, Measure, Median, Month, Part, PersonCounted, count, count_duties, median};
use mukti_law::Book;
use mukti_law::entitle::together;
use mukti_law::finding::EntitlementStatus;
use mukti_register::Case;
pub use mukti_store::CaseBehind;
use mukti_store::{Behind, Level, Score, ScorePart, Store, StoreError};
use mukti_terms::when::{Moment, days_since_1970};
use mukti_terms::{Day, State};
use std::collections::BTreeMap;

/// How many months a trend shows.
const MONTHS: usize = 24;

/// How many cases behind a number are shown.
const CASES: u32 = 200;

/// Where something is counted; `None` and the empty district: where it is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScorePlace {
    /// In the whole country.
    Everywhere,
    /// In a State.
    State(Option<State>),
    /// In a district, as written in the cases.
    District(Option<State>, String),
}

/// The numbers of one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scorecard {
    /// The day in India.
    pub on: Day,
    /// Where.
    pub place: ScorePlace,
    /// Only this kind of office.
    pub office: Option<String>,
    /// All of it.
    pub whole: Card,
    /// The places in it: States, or districts.
    pub places: Vec<PlaceLine>,
    /// The kinds of office in it, those with the most late first.
    pub offices: Vec<OfficeLine>,
    /// The months in which what is counted began, the newest first; only for one kind of office.
    pub months: Vec<MonthLine>,
}

/// One place of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceLine {
    /// Where.
    pub place: ScorePlace,
    /// Its numbers.
    pub card: Card,
}

/// One kind of office of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeLine {
    /// The office, as in `office-<id>`.
    pub office: String,
    /// Its numbers.
    pub card: Card,
    /// The median delay; `None` where there are too few.
    pub median: Option<Median>,
}

/// One month of a trend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthLine {
    /// The month; unknown where only a year was told.
    pub month: Month,
    /// Its numbers.
    pub card: Card,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// As a measure.
    Measure(Measure),
    /// Duties that run and are late.
    OpenLate,
    /// Duties that run and are not late.
    OpenInTime,
}

impl Counted {
    /// The word in an address.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Measure(measure) => measure.word(),
            Self::OpenLate => "open_late",
            Self::OpenInTime => "open_in_time",
        }
    }

    /// What a word says.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        match word {
            "open_late" => Some(Self::OpenLate),
            "open_in_time" => Some(Self::OpenInTime),
            _ => Measure::of_word(word).map(Self::Measure),
        }
    }

    /// How many a line has of it.
    #[must_use]
    pub fn of(self, card: &Card) -> u64 {
        match self {
            Self::Measure(measure) => card.get(measure),
            Self::OpenLate => card.open_late(),
            Self::OpenInTime => card.open_in_time(),
        }
    }
}

/// What a case adds to every count, as the store keeps it.
///
/// People, steps and money are counted where the work was; a duty in the district whose office holds it.
pub(crate) fn parts(
    case: &Case,
    people: &[Understood],
    tracks: &[Track],
    work: &Holder,
    book: &Book,
    now: Moment,
) -> Vec<ScorePart> {
    let opened = case.entries.first().map_or(now, |entry| entry.learned).day_in_india();
    let of_people =
        count(&CaseCounted { opened, people: people.iter().map(|one| counted(case, one, book, now)).collect() });
    let mut kept: Vec<ScorePart> = of_people.into_iter().map(|part| as_kept(part, work)).collect();
    let of_all: Vec<Duty> = of_the_case(people);
    let mut held: BTreeMap<&Holder, Vec<&Duty>> = BTreeMap::from([(work, of_all.iter().collect())]);
    for (person, track) in people.iter().zip(tracks) {
        for duty in person.duties.iter().filter(|duty| !duty.of_the_case) {
            held.entry(track.holder_of(book, duty.id)).or_default().push(duty);
        }
    }
    for (holder, duties) in held {
        kept.extend(count_duties(duties).into_iter().map(|part| as_kept(part, holder)));
    }
    kept.sort();
    kept
}

/// One person, with the sums as the account has them: received is what reached the person.
fn counted<'a>(case: &Case, person: &'a Understood, book: &Book, now: Moment) -> PersonCounted<'a> {
    let mut entitlements = person.entitlements(book, now);
    let movements = moved(case, person.person, &person.folded);
    as_reached(&mut entitlements, &movements, book);
    let unknown = |one: &mukti_law::finding::Entitlement| one.status == EntitlementStatus::Due && one.amount.is_none();
    PersonCounted {
        facts: &person.folded.facts,
        money: together(&entitlements, book),
        said_paid: said_paid(&movements),
        money_not_known: entitlements.iter().any(|one| one.amount_low != one.amount_high && unknown(one)),
    }
}

fn as_kept(part: Part, place: &Holder) -> ScorePart {
    ScorePart {
        measure: part.measure.word().to_owned(),
        office: part.office.to_owned(),
        state: place.state.map_or("", State::code).to_owned(),
        district: place.district.clone().unwrap_or_default(),
        month: part.month.number(),
        bucket: part.bucket,
        n: part.count,
    }
}

impl ScorePlace {
    fn level(&self) -> Level {
        match self {
            Self::Everywhere => Level::Everywhere,
            Self::State(_) => Level::State,
            Self::District(..) => Level::District,
        }
    }

    fn words(&self) -> (&str, &str) {
        match self {
            Self::Everywhere => ("", ""),
            Self::State(state) => (state.map_or("", State::code), ""),
            Self::District(state, district) => (state.map_or("", State::code), district),
        }
    }
}

impl Desk {
    /// The numbers of a place, on the day of `now`; of one kind of office, or of all.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn scorecard(&self, now: Moment, place: ScorePlace, office: Option<&str>) -> Result<Scorecard, Problem> {
        Ok(read(&self.store, now.day_in_india(), place, office)?)
    }

    /// The cases behind a number of a place, by label; at most two hundred.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn cases_behind(
        &self,
        now: Moment,
        counted: Counted,
        place: &ScorePlace,
        office: Option<&str>,
    ) -> Result<Vec<CaseBehind>, Problem> {
        let today = days_since_1970(now.day_in_india());
        let (measure, from, before) = match counted {
            Counted::Measure(measure) => (measure, i64::MIN, i64::MAX),
            Counted::OpenLate => (Measure::Open, i64::MIN, today),
            Counted::OpenInTime => (Measure::Open, today, i64::MAX),
        };
        let (state, district) = place.words();
        let behind = Behind {
            measure: measure.word(),
            state: (*place != ScorePlace::Everywhere).then_some(state),
            district: matches!(place, ScorePlace::District(..)).then_some(district),
            office,
            from,
            before,
        };
        Ok(self.store.cases_behind(behind, CASES)?)
    }
}

/// The numbers of a place as its memory has them, on a day.
///
/// # Errors
/// The store cannot be read.
pub fn read(store: &Store, on: Day, place: ScorePlace, office: Option<&str>) -> Result<Scorecard, StoreError> {
    let scores = match &place {
        ScorePlace::Everywhere => store.scores(Level::State, on)?,
        ScorePlace::State(_) => store.scores_of_state(place.words().0, on)?,
        ScorePlace::District(..) => store.scores_of_place(Level::District, place.words(), on)?,
    };
    let mut whole = Card::default();
    let mut places: BTreeMap<(String, String), Card> = BTreeMap::new();
    let mut offices: BTreeMap<String, Card> = BTreeMap::new();
    for score in scores.iter().filter(|score| office.is_none_or(|office| score.office == office)) {
        add(&mut whole, score);
        add(places.entry((score.state.clone(), score.district.clone())).or_default(), score);
        if !score.office.is_empty() {
            add(offices.entry(score.office.clone()).or_default(), score);
        }
    }
    let months = office.map_or(Ok(Vec::new()), |office| months(store, on, &place, &places, office))?;
    if matches!(place, ScorePlace::District(..)) {
        places.clear();
    }
    Ok(Scorecard {
        on,
        offices: with_medians(store, on, &place, offices)?,
        places: places.into_iter().map(|(key, card)| PlaceLine { place: below(&place, key), card }).collect(),
        place,
        office: office.map(str::to_owned),
        whole,
        months,
    })
}

fn with_medians(
    store: &Store,
    on: Day,
    place: &ScorePlace,
    cards: BTreeMap<String, Card>,
) -> Result<Vec<OfficeLine>, StoreError> {
    let mut delays = store.delays(place.level(), place.words(), on)?;
    let line = |(office, card): (String, Card)| {
        let days = delays.remove(&office).unwrap_or_default();
        OfficeLine { median: median(&days.done, &days.running), office, card }
    };
    let mut lines: Vec<OfficeLine> = cards.into_iter().map(line).collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.card.open_late()));
    Ok(lines)
}

/// The newest months of one kind of office.
fn months(
    store: &Store,
    on: Day,
    place: &ScorePlace,
    below: &BTreeMap<(String, String), Card>,
    office: &str,
) -> Result<Vec<MonthLine>, StoreError> {
    let mut months: BTreeMap<Month, Card> = BTreeMap::new();
    let mut take = |level, words| -> Result<(), StoreError> {
        for score in store.score_months(level, words, office, on)? {
            add(months.entry(Month::from_number(score.month)).or_default(), &score);
        }
        Ok(())
    };
    match place {
        ScorePlace::Everywhere => {
            for (state, _) in below.keys() {
                take(Level::StateMonth, (state.as_str(), ""))?;
            }
        }
        ScorePlace::State(_) => take(Level::StateMonth, place.words())?,
        ScorePlace::District(..) => take(Level::DistrictMonth, place.words())?,
    }
    Ok(months.into_iter().rev().take(MONTHS).map(|(month, card)| MonthLine { month, card }).collect())
}

/// The place of a line of a table.
fn below(place: &ScorePlace, (state, district): (String, String)) -> ScorePlace {
    let state = State::from_code(&state);
    if *place == ScorePlace::Everywhere { ScorePlace::State(state) } else { ScorePlace::District(state, district) }
}

/// Adds a count to a line; what a later version counted is left out.
fn add(card: &mut Card, score: &Score) {
    if score.measure == Counted::OpenLate.word() {
        card.add_open_late(score.n);
    } else if let Some(measure) = Measure::of_word(&score.measure) {
        card.add(measure, score.n);
    }
}

#[cfg(test)]
mod tests {
    use super::Counted;
    use mukti_indicators::Measure;
    use mukti_store::scores::words;

    #[test]
    fn the_store_and_the_indicators_mean_the_same_by_a_word() {
        assert_eq!(
            [Measure::InTime.word(), Measure::Late.word(), Measure::Open.word()],
            [words::IN_TIME, words::LATE, words::OPEN]
        );
        for measure in Measure::ALL {
            assert_eq!(Counted::of_word(measure.word()), Some(Counted::Measure(measure)));
        }
        for counted in [Counted::OpenLate, Counted::OpenInTime] {
            assert_eq!(Counted::of_word(counted.word()), Some(counted));
        }
    }
}
