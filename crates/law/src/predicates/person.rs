//! Conditions on the person: age, sex, disability, social category.

use super::{Predicate, Situation, told};
use crate::age;
use crate::classify::scst_atrocity::is_scheduled;
use crate::determine::premises::Dated;
use crate::fact;
use crate::facts::Sex;
use crate::finding::Classified;
use mukti_terms::Answer;
use smallvec::smallvec;

pub(super) const ALL: &[(&str, Predicate)] = &[
    ("child", |here| below(here, &here.book.premises().ages.child_below)),
    ("adolescent", adolescent),
    ("minor", |here| below(here, &here.book.premises().ages.minor_below)),
    ("adult", |here| not_below(here, &here.book.premises().ages.minor_below)),
    ("school_age", school_age),
    ("age_for_e_shram", age_for_e_shram),
    ("age_for_pm_sym", age_for_pm_sym),
    ("age_for_old_age_pension", |here| not_below(here, &here.book.premises().ages.old_age_from)),
    ("woman", |here| sex(here, Sex::Female)),
    ("transgender", |here| sex(here, Sex::Transgender)),
    ("disabled", |here| told(fact::WORKER_DISABLED, here.facts.worker_disabled)),
    ("scheduled_caste_or_tribe", scheduled_caste_or_tribe),
    ("no_identity_document", |here| told(fact::IDENTITY_NONE, here.facts.identity_none)),
    ("legal_aid_without_means_test", legal_aid_without_means_test),
    ("died", |here| super::happened(fact::DIED_ON, here.facts.died_on.is_some())),
];

fn classified(here: &Situation<'_>, value: Answer) -> Classified {
    Classified { value, because: age::grounds(here.facts) }
}

/// Younger than the age the law names on the day asked.
fn below(here: &Situation<'_>, limit: &Dated) -> Classified {
    classified(here, age::now(here.facts).below(limit.on(here.on)))
}

fn not_below(here: &Situation<'_>, limit: &Dated) -> Classified {
    let found = below(here, limit);
    Classified { value: !found.value, because: found.because }
}

/// Of an age from one limit up to, and with, another.
fn within(here: &Situation<'_>, from: &Dated, to: &Dated) -> Classified {
    let now = age::now(here.facts);
    let old_enough = !now.below(from.on(here.on));
    let young_enough = now.below(to.on(here.on).map(|last| last + 1));
    classified(here, old_enough.and(young_enough))
}

/// No longer a child, not yet an adult.
fn adolescent(here: &Situation<'_>) -> Classified {
    let ages = &here.book.premises().ages;
    let now = age::now(here.facts);
    let value = now.below(ages.adolescent_below.on(here.on)).and(!now.below(ages.child_below.on(here.on)));
    classified(here, value)
}

/// Of the age of compulsory schooling: from its first year, below the year after its last.
fn school_age(here: &Situation<'_>) -> Classified {
    let ages = &here.book.premises().ages;
    within(here, &ages.school_from, &ages.school_to)
}

fn age_for_e_shram(here: &Situation<'_>) -> Classified {
    let ages = &here.book.premises().ages;
    within(here, &ages.e_shram_from, &ages.e_shram_to)
}

fn age_for_pm_sym(here: &Situation<'_>) -> Classified {
    let ages = &here.book.premises().ages;
    within(here, &ages.pm_sym_from, &ages.pm_sym_to)
}

fn sex(here: &Situation<'_>, one: Sex) -> Classified {
    let value = here.facts.worker_sex.map_or(Answer::NotKnown, |sex| Answer::known(sex == one));
    told(fact::WORKER_SEX, value)
}

fn scheduled_caste_or_tribe(here: &Situation<'_>) -> Classified {
    let value = here.facts.worker_category.map_or(Answer::NotKnown, |category| Answer::known(is_scheduled(category)));
    told(fact::WORKER_CATEGORY, value)
}

/// Legal Services Authorities Act 1987 s.12: women, children, Scheduled Castes and Tribes, disabled persons, victims of
/// trafficking or begar. Others have it below an income that this interview does not ask: never surely not.
fn legal_aid_without_means_test(here: &Situation<'_>) -> Classified {
    let grounds = [
        sex(here, Sex::Female),
        below(here, &here.book.premises().ages.minor_below),
        scheduled_caste_or_tribe(here),
        told(fact::WORKER_DISABLED, here.facts.worker_disabled),
        super::bondage::found_bonded(here),
        super::bondage::bonded(here),
        here.found.also.trafficking.clone(),
    ];
    let shown = grounds.into_iter().find(|ground| ground.value.is_yes());
    shown.unwrap_or(Classified { value: Answer::NotKnown, because: smallvec![] })
}
