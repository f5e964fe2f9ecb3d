//! The rehabilitation scheme's category of a person: A adult man, B woman or child, C extreme deprivation.
//!
//! Age and sex are those of the day of release (`law/central/css-2021/readings.md`); who was a child when taken and is grown when
//! freed is of another category by the other reading, which is offered beside it.

use crate::Situation;
use crate::age;
use crate::facts::{Sex, WorkKind};
use crate::finding::SchemeCategory;
use crate::release::release;
use mukti_terms::{Answer, Told};

/// The category by the age at release; not known where a fact is missing, or where the scheme of the release date knew none.
#[must_use]
pub fn category(here: &Situation<'_>) -> SchemeCategory {
    scheme(here, |here, limit| age::now(here.facts).below(limit))
}

/// The category by the age when taken: the other reading, for the letter where the two differ.
#[must_use]
pub fn category_by_age_when_taken(here: &Situation<'_>) -> SchemeCategory {
    scheme(here, |here, limit| age::at_start(here.facts, here.on).below(limit))
}

fn scheme(here: &Situation<'_>, child: impl Fn(&Situation<'_>, Option<i64>) -> Answer) -> SchemeCategory {
    let premises = here.book.premises();
    let day = release(here.facts).map_or(here.on, Told::latest);
    if premises.categories_from.is_none_or(|from| day < from) {
        return SchemeCategory::NotKnown;
    }
    of(here, child(here, premises.ages.minor_below.on(day)))
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
