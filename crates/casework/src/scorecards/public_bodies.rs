//! What may be published of vigilance committees and of budgets. Decision 0031 says why.
//!
//! How a committee stands is told of each district: it is a public body, and whether it exists points at nobody. The money of a
//! budget is public too, but what was paid to a few people of a district counts them: such lines are withheld as small numbers are.

use super::ScorePlace;
use super::budgets::{flow_of, listed};
use super::committees::{self, Tally};
use crate::desk::Desk;
use crate::problem::Problem;
use mukti_duties::registers::alive::Stands;
use mukti_duties::registers::flow::{Flow, Part};
use mukti_indicators::withheld::ShownLine;
use mukti_indicators::{Line, withhold};
use mukti_store::{BudgetView, BudgetsBy};
use mukti_terms::State;
use mukti_terms::when::Moment;
use std::collections::BTreeMap;

/// Published sums are multiples of a lakh of rupees, in paise, so that two tables of two days do not tell of one payment.
const ROUNDED_TO_PAISE: i64 = 10_000_000;

/// Grants to offices for surveys, awareness and studies: nothing of them is paid to a survivor.
const NOT_TO_PEOPLE: [&str; 3] = ["survey_grant", "awareness_grant", "evaluation_grant"];

/// A standing fund of a district: its release goes to the office, only its use to people.
const STANDING_FUND: &str = "district_corpus";

/// Everything of public bodies that may be published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublicBodies {
    /// The committees of districts: everywhere, then each State and each district of which something is recorded.
    pub committees: Vec<(ScorePlace, Tally)>,
    /// The money: each fund, its years, their States, their districts.
    pub budgets: Vec<PublicBudget>,
}

/// A line of the money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicBudget {
    /// A word of `fund`; empty: not known.
    pub fund: String,
    /// The year in which they began, 0: not known; `None`: all of them.
    pub year: Option<i64>,
    /// Where.
    pub place: ScorePlace,
    /// The parts in order, rounded to a lakh, and the people reached, rounded to five; `None`: withheld.
    pub counts: Option<([i64; Part::ALL.len()], u64)>,
}

/// Whose line: fund, year, State, district, each as far down as the line stands.
type Of = (String, Option<i64>, Option<String>, Option<String>);

/// How many people a line can point at, and nothing where it points at none. Where nobody told how many a payment reached, a few.
fn people_paid(view: &BudgetView) -> u64 {
    let [released, used] = [Part::Released, Part::Used].map(|part| view.paise[part as usize]);
    let paid = match view.fund.as_str() {
        fund if NOT_TO_PEOPLE.contains(&fund) => false,
        STANDING_FUND => used > 0,
        _ => released > 0 || used > 0,
    };
    view.people + if paid { view.people_untold } else { 0 }
}

fn total(of: Of, lines: Vec<Line<Of>>) -> Line<Of> {
    Line { of, counts: vec![lines.iter().map(|line| line.counts[0]).sum()], lines }
}

/// People reached by State and district.
type People<'a> = BTreeMap<&'a str, BTreeMap<String, u64>>;

/// All > fund > year > State > district, every line the sum of those under it.
fn table(views: &[BudgetView]) -> Line<Of> {
    let mut tree: BTreeMap<&str, BTreeMap<i64, People<'_>>> = BTreeMap::new();
    for view in views {
        let district = listed(State::from_code(&view.state), &view.district);
        let states = tree.entry(&view.fund).or_default().entry(view.year).or_default();
        *states.entry(&view.state).or_default().entry(district).or_default() += people_paid(view);
    }
    let funds = tree.into_iter().map(|(fund, years)| {
        let years = years.into_iter().map(|(year, states)| {
            let states = states.into_iter().map(|(state, districts)| {
                let of = |district| (fund.to_owned(), Some(year), Some(state.to_owned()), district);
                let districts = districts.into_iter();
                let lines =
                    districts.map(|(name, count)| Line { of: of(Some(name)), counts: vec![count], lines: Vec::new() });
                total(of(None), lines.collect())
            });
            total((fund.to_owned(), Some(year), None, None), states.collect())
        });
        total((fund.to_owned(), None, None, None), years.collect())
    });
    total((String::new(), None, None, None), funds.collect())
}

/// The exact money of every line of the table.
fn sums(views: &[BudgetView]) -> BTreeMap<Of, Flow> {
    let mut sums: BTreeMap<Of, Flow> = BTreeMap::new();
    for view in views {
        let district = listed(State::from_code(&view.state), &view.district);
        let (fund, year, state) = (view.fund.clone(), Some(view.year), Some(view.state.clone()));
        for of in [
            (fund.clone(), None, None, None),
            (fund.clone(), year, None, None),
            (fund.clone(), year, state.clone(), None),
            (fund, year, state, Some(district)),
        ] {
            sums.entry(of).or_default().add(&flow_of(view));
        }
    }
    sums
}

const fn rounded(paise: i64) -> i64 {
    (paise + ROUNDED_TO_PAISE / 2) / ROUNDED_TO_PAISE * ROUNDED_TO_PAISE
}

fn put(lines: &mut Vec<PublicBudget>, line: &ShownLine<Of>, sums: &BTreeMap<Of, Flow>) {
    let (fund, year, state, district) = line.of.clone();
    let place = match (state, district) {
        (None, _) => ScorePlace::Everywhere,
        (Some(state), None) => ScorePlace::State(State::from_code(&state)),
        (Some(state), Some(district)) => ScorePlace::District(State::from_code(&state), district),
    };
    let flow = sums.get(&line.of).copied().unwrap_or_default();
    let five = mukti_indicators::withheld::ROUNDED_TO;
    let counts = line.counts.as_ref().map(|_| (flow.paise.map(rounded), (flow.people + five / 2) / five * five));
    lines.push(PublicBudget { fund, year, place, counts });
    for under in &line.lines {
        put(lines, under, sums);
    }
}

/// The lines that may be published of these budgets, summed by district.
pub(super) fn of_budgets(views: &[BudgetView]) -> Vec<PublicBudget> {
    let (table, sums) = (withhold(&table(views)), sums(views));
    let mut lines = Vec::new();
    // Where even the total is small there are no lines under it: nothing is told.
    for fund in &table.lines {
        put(&mut lines, fund, &sums);
    }
    lines
}

impl Desk {
    /// What may be published of committees and budgets, on the day of `now`.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn public_bodies(&self, now: Moment) -> Result<PublicBodies, Problem> {
        let on = now.day_in_india();
        let whole = committees::read(&self.store, on, ScorePlace::Everywhere)?;
        // Where nobody here recorded anything there is nothing to publish: that is a fact of this house, and of no committee.
        let recorded = |tally: &Tally| tally.all() > tally.get(Stands::NotRecorded);
        let mut lines = Vec::new();
        lines.extend(recorded(&whole.districts).then_some((ScorePlace::Everywhere, whole.districts)));
        for state in whole.places.iter().filter(|line| recorded(&line.districts)) {
            lines.push((state.place.clone(), state.districts));
            let below = committees::read(&self.store, on, state.place.clone())?.places;
            lines.extend(below.into_iter().filter(|line| recorded(&line.districts)).map(|l| (l.place, l.districts)));
        }
        let budgets = of_budgets(&self.store.budgets(BudgetsBy::District)?);
        Ok(PublicBodies { committees: lines, budgets })
    }
}

/// The year of a line in words of a file.
#[must_use]
pub fn year(year: i64) -> String {
    if year == 0 { "not_known".to_owned() } else { year.to_string() }
}

#[cfg(test)]
mod tests {
    use super::{ROUNDED_TO_PAISE, of_budgets};
    use crate::scorecards::ScorePlace;
    use mukti_duties::registers::flow::Part;
    use mukti_indicators::SMALL_NUMBER_MIN;
    use mukti_store::BudgetView;
    use proptest::prelude::*;

    fn view(fund: &str, district: &str, used: i64, people: u64) -> BudgetView {
        let mut paise = [0; 10];
        paise[Part::Allotted as usize] = 1_000_000_000;
        paise[Part::Released as usize] = used;
        paise[Part::Used as usize] = used;
        let (fund, district) = (fund.to_owned(), district.to_owned());
        BudgetView {
            fund,
            state: "IN-UP".to_owned(),
            district,
            year: 2025,
            budgets: 1,
            paise,
            people,
            ..BudgetView::default()
        }
    }

    fn shown<'a>(lines: &'a [super::PublicBudget]) -> Vec<&'a str> {
        let district = |line: &'a super::PublicBudget| match &line.place {
            ScorePlace::District(_, district) if line.counts.is_some() => Some(district.as_str()),
            _ => None,
        };
        lines.iter().filter_map(district).collect()
    }

    #[test]
    fn what_was_paid_to_a_few_people_of_a_district_is_withheld_and_no_total_gives_it_away() {
        let few = view("central_scheme", "A", 6_000_000, 2);
        let many = |name: &str, people| view("central_scheme", name, 3_000_000_000, people);
        let lines = of_budgets(&[few, many("B", 40), many("C", 300)]);
        assert_eq!(shown(&lines), ["C"], "the total less B and C would have told of A");
        let state = lines.iter().find(|line| matches!(line.place, ScorePlace::State(_))).unwrap();
        let (paise, people) = state.counts.unwrap();
        assert_eq!((paise[Part::Used as usize], people), (6_000_000_000 + ROUNDED_TO_PAISE, 340), "to a lakh, to five");
    }

    #[test]
    fn a_payment_of_which_nobody_told_whom_it_reached_counts_as_one_to_a_few() {
        let mut untold = view("victim_compensation", "A", 6_000_000, 0);
        untold.people_untold = 1;
        let other = view("victim_compensation", "B", 3_000_000_000, 300);
        assert!(shown(&of_budgets(&[untold, other])).is_empty());
    }

    #[test]
    fn a_fund_that_was_not_used_and_a_grant_for_a_survey_point_at_nobody() {
        let mut corpus = view("district_corpus", "A", 0, 0);
        corpus.paise[Part::Released as usize] = 100_000_000;
        corpus.people_untold = 1;
        let mut survey = view("survey_grant", "A", 45_000_000, 0);
        survey.people_untold = 1;
        assert_eq!(shown(&of_budgets(&[corpus, survey])), ["A", "A"]);
    }

    proptest! {
        #[test]
        fn what_is_withheld_under_a_total_is_of_nobody_or_of_many_together(
            people in proptest::collection::vec(prop_oneof![2 => 0_u64..4, 1 => 0_u64..40, 1 => 0_u64..900], 1..12)
        ) {
            let named = |(at, people): (usize, &u64)| {
                view("central_scheme", &format!("d{at:02}"), i64::try_from(*people).unwrap() * 3_000_000, *people)
            };
            let views: Vec<_> = people.iter().enumerate().map(named).collect();
            let lines = of_budgets(&views);
            if lines.iter().any(|line| matches!(line.place, ScorePlace::State(_)) && line.counts.is_some()) {
                let open = shown(&lines);
                let hidden: Vec<u64> =
                    views.iter().filter(|view| !open.contains(&view.district.as_str())).map(|view| view.people).collect();
                let left: u64 = hidden.iter().sum();
                prop_assert!(hidden.len() != 1 && (left == 0 || left >= SMALL_NUMBER_MIN), "{left} of {}", hidden.len());
            } else {
                prop_assert!(shown(&lines).is_empty());
            }
        }
    }
}
