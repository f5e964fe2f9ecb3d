//! Forced or bonded labour of a person of a Scheduled Caste or Tribe by one who is not (SC/ST Act s.3(1)(h), before it (vi)).

use super::{Inquiry, all};
use crate::fact;
use crate::facts::{Category, Facts};
use crate::finding::{Because, Classified, same};
use mukti_terms::Answer;
use smallvec::smallvec;

/// Whether it is an atrocity of that kind.
#[must_use]
pub fn scst_atrocity(here: &Inquiry<'_>) -> Classified {
    let facts = here.hearing.facts;
    let stood = here.premises.atrocity_from.is_some_and(|from| here.period.end.1 >= from);
    if !stood {
        return Classified { value: Answer::No, because: same(&here.period.because) };
    }
    let person = Classified {
        value: facts.worker_category.map_or(Answer::NotKnown, |category| Answer::known(is_scheduled(category))),
        because: if facts.worker_category.is_some() { smallvec![fact::WORKER_CATEGORY] } else { Because::new() },
    };
    all(&[&person, &accused_not_scst(facts), &here.forced()])
}

/// One accused who is not of a Scheduled Caste or Tribe is enough: a contractor who is does not erase an owner who is not.
#[must_use]
pub fn accused_not_scst(facts: &Facts) -> Classified {
    let categories = || facts.accused.0.iter().map(|(_, category)| *category);
    let value = if categories().flatten().any(|category| !is_scheduled(category)) {
        Answer::Yes
    } else if facts.accused.0.is_empty() || categories().any(|category| category.is_none()) {
        Answer::NotKnown
    } else {
        Answer::No
    };
    Classified { value, because: if facts.accused.0.is_empty() { Because::new() } else { smallvec![fact::ACCUSED] } }
}

/// Whether a category is one of the two the Act protects.
#[must_use]
pub const fn is_scheduled(category: Category) -> bool {
    matches!(category, Category::Sc | Category::St)
}
