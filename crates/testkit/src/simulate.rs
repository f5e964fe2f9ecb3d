//! Invented, plausible cases as facts, as many as asked for; the same seed makes the same cases, each on its own.
//!
//! The shares are guesses made for load and training (kilns and farms most, seasons of half a year, most told in part); they are
//! no estimate of anything and say so wherever they are shown.

mod days;
mod proceedings;
mod work;

use crate::chance::Chance;
use days::Span;
use mukti_law::Facts;
use mukti_law::facts::{AgeBasis, Category, Migrant, Sex};
use mukti_terms::{Answer, State};

/// So many invented cases of a seed.
pub fn simulate(seed: u64, cases: u64) -> impl Iterator<Item = Facts> {
    let places = Places::new();
    (1..=cases).map(move |number| case(seed, number, &places))
}

/// Districts that do not exist.
const DISTRICTS: &[&str] = &[
    "Sundarpur",
    "Rampur Khas",
    "Nayagaon",
    "Devnagar",
    "Shantipur",
    "Kamalpur",
    "Lakshmipur",
    "Madhuban",
    "Phulbari",
    "Nadiya Par",
    "Tiruvalam",
    "Kottapalle",
    "Hosahalli",
    "Baragarh Tola",
    "Ambapur",
];

/// The States that cases are in, with how often; read from their codes once.
pub(crate) struct Places(Vec<(State, u64)>);

impl Places {
    fn new() -> Self {
        let shares = [
            ("IN-UP", 16),
            ("IN-BR", 10),
            ("IN-TN", 11),
            ("IN-KA", 8),
            ("IN-TS", 7),
            ("IN-AP", 6),
            ("IN-OD", 7),
            ("IN-RJ", 7),
            ("IN-MP", 6),
            ("IN-CG", 4),
            ("IN-MH", 5),
            ("IN-PB", 4),
            ("IN-HR", 3),
            ("IN-WB", 3),
            ("IN-GJ", 2),
            ("IN-JH", 2),
            ("IN-DL", 2),
            ("IN-KL", 1),
        ];
        Self(shares.into_iter().filter_map(|(code, share)| Some((State::from_code(code)?, share))).collect())
    }

    fn one(&self, chance: &mut Chance) -> State {
        chance.weighted(&self.0)
    }
}

fn case(seed: u64, number: u64, places: &Places) -> Facts {
    let mut chance = Chance::of_case(seed, number);
    let c = &mut chance;
    let mut facts = Facts { case: Some(format!("S{seed}-{number:07}").into()), ..Facts::default() };
    let span = Span::invent(c);
    place(c, &mut facts, places);
    person(c, &mut facts, span);
    work::work(c, &mut facts, span);
    work::freedom(c, &mut facts);
    work::force(c, &mut facts);
    proceedings::proceedings(c, &mut facts, span);
    facts
}

fn place(c: &mut Chance, facts: &mut Facts, places: &Places) {
    let work = places.one(c);
    facts.work_state = Some(work);
    facts.work_district = Some(c.one_of(DISTRICTS).into());
    facts.told_private = told(c, 80, 60);
    facts.told_interpreter = told(c, 30, 20);
    facts.worker_migrant =
        Some(c.weighted(&[(Migrant::None, 35), (Migrant::WithinState, 25), (Migrant::InterState, 40)]));
    facts.home_state = match facts.worker_migrant {
        Some(Migrant::InterState) => Some(places.one(c)).filter(|home| *home != work),
        _ => Some(work),
    };
    if c.percent(60) {
        facts.home_district = Some(c.one_of(DISTRICTS).into());
    }
}

fn person(c: &mut Chance, facts: &mut Facts, span: Span) {
    let age = match c.below(100) {
        0..12 => c.between(5, 13),
        12..27 => c.between(14, 17),
        27..92 => c.between(18, 45),
        _ => c.between(46, 75),
    };
    if c.percent(92) {
        facts.worker_age = u32::try_from(age).ok();
        facts.age_basis = Some(c.weighted(&[
            (AgeBasis::Stated, 70),
            (AgeBasis::Document, 20),
            (AgeBasis::Medical, 5),
            (AgeBasis::Appearance, 5),
        ]));
    }
    if c.percent(50) {
        facts.age_at_start = u32::try_from((age - span.years()).max(0)).ok();
    }
    facts.worker_sex = Some(c.weighted(&[(Sex::Female, 45), (Sex::Male, 54), (Sex::Transgender, 1)]));
    facts.worker_category =
        Some(c.weighted(&[(Category::Sc, 55), (Category::St, 25), (Category::Obc, 15), (Category::General, 5)]))
            .filter(|_| c.percent(85));
    facts.worker_disabled = told(c, 60, 4);
    facts.person_worked = told(c, 80, 95);
    facts.identity_none = told(c, 60, 45);
    facts.worker_contract_labour = told(c, 60, 35);
}

/// Answered so many times in a hundred, and then yes so many times in a hundred.
fn told(c: &mut Chance, answered: u64, yes: u64) -> Answer {
    if c.percent(answered) { Answer::known(c.percent(yes)) } else { Answer::NotKnown }
}

#[cfg(test)]
mod tests {
    use super::simulate;
    use mukti_law::Facts;
    use mukti_terms::schema::{FieldId, Record};
    use std::collections::HashSet;

    #[test]
    fn the_same_seed_makes_the_same_cases_and_another_seed_makes_others() {
        let first: Vec<Facts> = simulate(7, 200).collect();
        assert_eq!(first, simulate(7, 200).collect::<Vec<_>>());
        assert_ne!(first, simulate(8, 200).collect::<Vec<_>>());
        assert_eq!(first[..50], simulate(7, 50).collect::<Vec<_>>(), "a case does not depend on how many are made");
    }

    #[test]
    fn every_invented_value_reads_back_as_itself() {
        for facts in simulate(3, 500) {
            let mut again = Facts::default();
            for field in (0_u16..).map(FieldId).take(Facts::FIELDS.len()) {
                let shown = facts.show(field).unwrap_or_default();
                again
                    .set(field, &shown)
                    .unwrap_or_else(|wrong| panic!("{} `{shown}`: {wrong:?}", Facts::FIELDS[field.at()].name));
            }
            assert_eq!(again, facts);
        }
    }

    #[test]
    fn the_cases_are_of_every_kind_the_law_tells_apart() {
        let all: Vec<Facts> = simulate(1, 5_000).collect();
        let some = |test: fn(&Facts) -> bool| assert!(all.iter().any(test));
        some(|f| f.freed_how.is_some_and(|how| how.word() == "still_held"));
        some(|f| f.worker_age.is_some_and(|age| age < 14));
        some(|f| f.certificate_on.is_some() && f.rehabilitation_paid_on.is_none());
        some(|f| f.certificate_refused_on.is_some());
        some(|f| f.fir_on.is_some() && f.judgment_on.is_some());
        some(|f| f.wage_none.is_yes());
        some(|f| f.advance_taken.is_not_known());
        let labels: HashSet<_> = all.iter().map(|f| f.case.clone()).collect();
        assert_eq!(labels.len(), all.len());
    }

    #[test]
    fn nothing_an_office_did_lies_before_the_work_began() {
        for facts in simulate(5, 2_000) {
            let Some(began) = facts.work_from else { continue };
            for on in [facts.enquiry_on, facts.rescued_on, facts.certificate_on, facts.fir_on, facts.judgment_on] {
                assert!(on.is_none_or(|on| on.latest() >= began.earliest()), "{:?}", facts.case);
            }
        }
    }
}
