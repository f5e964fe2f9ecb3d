//! The rehabilitation scheme's category of a person: A adult man, B woman or child, C extreme deprivation.
//!
//! Who was a child when taken is a child of the scheme, though grown when freed: see `readings.md` of the scheme.

use crate::Situation;
use crate::age;
use crate::facts::{Sex, WorkKind};
use crate::finding::SchemeCategory;
use crate::release::release;
use mukti_terms::{Answer, Told};

/// The category; not known where a fact is missing, or where the scheme of the release date knew none.
#[must_use]
pub fn category(here: &Situation<'_>) -> SchemeCategory {
    let premises = here.book.premises();
    let day = release(here.facts).map_or(here.on, Told::latest);
    if premises.categories_from.is_none_or(|from| day < from) {
        return SchemeCategory::NotKnown;
    }
    let limit = premises.ages.minor_below.on(day);
    let child = match age::at_start(here.facts, here.on).below(limit) {
        // Nobody having said how old they were when taken, the age told decides; it can still be asked.
        Answer::NotKnown => age::now(here.facts).below(limit),
        known => known,
    };
    of(here, child)
}

/// The category by the age at release alone: the other reading, shown beside where the two differ.
#[must_use]
pub fn category_by_age_at_release(here: &Situation<'_>) -> SchemeCategory {
    let day = release(here.facts).map_or(here.on, Told::latest);
    let limit = here.book.premises().ages.minor_below.on(day);
    of(here, age::now(here.facts).below(limit))
}

fn of(here: &Situation<'_>, child: Answer) -> SchemeCategory {
    let facts = here.facts;
    let sex = facts.worker_sex;
    if sex == Some(Sex::Transgender) || facts.worker_disabled.is_yes() {
        return SchemeCategory::C;
    }
    let woman = sex.map_or(Answer::NotKnown, |sex| Answer::known(sex == Sex::Female));
    let woman_or_child = woman.or(child);
    let sold = Answer::known(facts.work_kind == Some(WorkKind::SexualExploitation) || facts.force_sexual.is_yes());
    let deprived = sold.or(here.found.also.trafficking.value);
    match (woman_or_child, deprived) {
        (Answer::Yes, Answer::Yes) => SchemeCategory::C,
        (Answer::Yes, _) => SchemeCategory::B,
        (Answer::No, _) => SchemeCategory::A,
        (Answer::NotKnown, _) => SchemeCategory::NotKnown,
    }
}
