//! Adding a fact never flips what was said to be certain, and nothing that can be told makes the law panic.

mod common;
#[path = "common/story.rs"]
mod story;

use common::{Said, facts, limb};
use mukti_law::finding::{Determination, ForcedLabour, LimbId, Status};
use mukti_law::{Book, Facts, Situation, category, determine, entitled, offences};
use mukti_terms::Answer;
use mukti_terms::schema::{Kind, Record};
use proptest::prelude::*;
use story::{Chance, ON, story};

fn found(said: &[&Said]) -> Determination {
    let facts = facts(said.iter().map(|(name, word)| (*name, word.as_str())));
    determine(&facts, common::day(ON), Book::embedded())
}

/// Bonded on limbs that no presumption carries.
fn certainly_bonded(found: &Determination) -> bool {
    let met = |id| {
        let limb = limb(found, id);
        limb.value.is_yes() && !limb.presumed
    };
    let any = |ids: &[LimbId]| ids.iter().any(|id| met(*id));
    let cause = any(&[
        LimbId::CauseAdvance,
        LimbId::CauseCustom,
        LimbId::CauseSuccession,
        LimbId::CauseConsideration,
        LimbId::CauseCaste,
    ]);
    let effect = any(&[LimbId::EffectWage, LimbId::EffectEmployment, LimbId::EffectMovement, LimbId::EffectSale]);
    let way = (met(LimbId::Agreement) && cause) || any(&[LimbId::Surety, LimbId::ContractOrMigrant]);
    met(LimbId::Forced) && effect && way
}

/// Met on what was told, not on force or bondage that is presumed.
fn certainly_also(found: &Determination, id: &str) -> bool {
    match id {
        "scst_atrocity" => !limb(found, LimbId::Forced).presumed,
        "jj79" => {
            let withheld = [mukti_law::fact::FORCE_WAGES_WITHHELD, mukti_law::fact::DEBT_HELD_THEM];
            certainly_bonded(found) || withheld.iter().any(|field| found.also.jj79.because.contains(field))
        }
        _ => true,
    }
}

/// A presumed limb has a presumption that says why.
fn is_named(found: &Determination) {
    for limb in found.limbs.iter().filter(|limb| limb.presumed) {
        let serves = |id: &str| match limb.id {
            LimbId::Forced => matches!(id, "minimum_wage_is_force" | "debt_hold_is_force"),
            LimbId::Agreement => matches!(id, "agreement_presumed" | "burden_on_creditor"),
            LimbId::EffectEmployment => id == "debt_holds_the_person",
            LimbId::EffectWage | LimbId::ContractOrMigrant => id == "told_so_far",
            _ => matches!(id, "force_means_bonded" | "burden_on_creditor"),
        };
        let named = found.presumptions.iter().find(|one| serves(one.id));
        assert!(named.is_some_and(|one| !one.because.is_empty()), "{} is presumed by nothing named", limb.id.id());
    }
}

fn stays(before: &Determination, after: &Determination, told: &Said) {
    for id in LimbId::ALL {
        let (then, now) = (limb(before, id), limb(after, id));
        if then.value.is_yes() && !then.presumed {
            assert!(now.value.is_yes() && !now.presumed, "{} was met until {told:?}", id.id());
        }
        if then.value.is_no() {
            assert_eq!(now.value, Answer::No, "{} was not met until {told:?}", id.id());
        }
    }
    for ((id, then), (_, now)) in before.also.each().into_iter().zip(after.also.each()) {
        if then.value.is_yes() && certainly_also(before, id) {
            assert!(now.value.is_yes(), "also {id} was met until {told:?}");
        }
    }
    if certainly_bonded(before) {
        assert_eq!(after.status, Status::PrimaFacie, "bonded until {told:?}");
    }
    if before.status == Status::NotShown {
        assert_eq!(after.status, Status::NotShown, "not shown until {told:?}");
    }
    if before.forced_labour == ForcedLabour::Shown {
        assert_eq!(after.forced_labour, ForcedLabour::Shown, "forced until {told:?}");
    }
}

/// Tells a story in some order, a fact at a time.
fn tell(seed: u64) {
    let mut chance = Chance(seed);
    let mut left = story(&mut chance);
    let mut told: Vec<Said> = Vec::new();
    let mut before = found(&[]);
    while !left.is_empty() {
        let next = left.swap_remove(usize::try_from(chance.below(left.len() as u64)).expect("small"));
        told.push(next);
        let after = found(&told.iter().collect::<Vec<_>>());
        is_named(&after);
        let result = std::panic::catch_unwind(|| stays(&before, &after, told.last().expect("just told")));
        assert!(result.is_ok(), "the story so far: {told:#?}");
        before = after;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn adding_a_fact_never_flips_what_was_said_to_be_certain(seed in any::<u64>()) {
        tell(seed);
    }

    #[test]
    fn whatever_is_told_is_determined(seed in any::<u64>()) {
        let facts = anything(&mut Chance(seed));
        let book = Book::embedded();
        let on = common::day(ON);
        let found = determine(&facts, on, book);
        prop_assert_eq!(found.limbs.len(), LimbId::ALL.len());
        prop_assert!(!found.status.word().is_empty() && !found.forced_labour.word().is_empty());
        is_named(&found);
        if found.status == Status::NotShown {
            prop_assert!(facts.told_private.is_yes());
            prop_assert!(facts.freed_how != Some(mukti_law::facts::FreedHow::StillHeld));
        }
        if found.status == Status::NeedsEnquiry {
            prop_assert!(!found.ask.is_empty(), "asks nothing");
        }
        for asked in &found.ask {
            prop_assert!(!facts.is_known(*asked) || *asked == mukti_law::fact::TOLD_PRIVATE, "asks what was told");
        }
        let here = Situation { facts: &facts, book, on, found: &found };
        let _ = (entitled(&here), offences(&here), category(&here));
    }
}

#[test]
fn the_stories_reach_every_status_and_every_answer_of_every_limb() {
    let mut statuses = Vec::new();
    let mut answers = Vec::new();
    let mut met = std::collections::BTreeSet::new();
    for seed in 0..4_000 {
        let said = story(&mut Chance(seed));
        let found = found(&said.iter().collect::<Vec<_>>());
        statuses.push(found.status);
        answers.extend(found.limbs.iter().map(|limb| (limb.id, limb.value)));
        met.extend(found.also.each().into_iter().filter(|(_, one)| one.value.is_yes()).map(|(id, _)| id));
    }
    for (id, _) in found(&[]).also.each() {
        assert!(met.contains(id), "no story is {id}");
    }
    for status in [Status::PrimaFacie, Status::NeedsEnquiry, Status::NotShown] {
        assert!(statuses.contains(&status), "{status:?}");
    }
    for id in LimbId::ALL {
        for value in [Answer::Yes, Answer::No] {
            assert!(answers.contains(&(id, value)), "{} {value:?}", id.id());
        }
    }
}

/// Any value in any fact, sense or not.
fn anything(chance: &mut Chance) -> Facts {
    let mut facts = Facts::default();
    for (at, field) in Facts::FIELDS.iter().enumerate() {
        if chance.one_in(3) {
            continue;
        }
        let word = match field.kind {
            Kind::YesNo => chance.pick(&["yes", "no"]).to_owned(),
            Kind::Choice(choices) => chance.pick(choices.words).to_owned(),
            Kind::State => chance.pick(&["IN-UP", "IN-TN", "IN-JK"]).to_owned(),
            Kind::Told => chance
                .pick(&["1900", "1976-02", "2016-01-15", "2024", "2024-07-01", "2026-09-15T23:59+05:30", "2100-12-31"])
                .to_owned(),
            Kind::Accused => chance.pick(&["owner:general", "contractor:SC; owner", "owner"]).to_owned(),
            Kind::Text => chance.pick(&["x", "hali", "MOULDING", "A", "ईंट"]).to_owned(),
            Kind::Rupees | Kind::Whole | Kind::Number => {
                let max = field.max.and_then(|max| u64::try_from(max).ok()).unwrap_or(1_000_000);
                match chance.below(3) {
                    0 => "0".to_owned(),
                    1 => max.to_string(),
                    _ => chance.below(max + 1).to_string(),
                }
            }
        };
        let position = mukti_terms::schema::FieldId(u16::try_from(at).expect("few facts"));
        facts.set(position, &word).expect("a possible value");
    }
    facts
}
