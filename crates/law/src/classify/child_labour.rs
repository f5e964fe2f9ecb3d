//! Child labour: any work under the age at which childhood ends, dangerous work before adulthood (Act of 1986, ss.3 and 3A).

use super::Inquiry;
use crate::age;
use crate::fact;
use crate::finding::{Because, Classified};
use mukti_terms::Answer;
use smallvec::smallvec;

/// Whether the work was child labour.
#[must_use]
pub fn child_labour(here: &Inquiry<'_>) -> Classified {
    let facts = here.hearing.facts;
    if here.hearing.done(facts.person_worked).is_no() {
        return Classified { value: Answer::No, because: smallvec![fact::PERSON_WORKED] };
    }
    let day = here.period.end.1;
    let start = age::at_start(facts, here.on);
    let child = start.below(here.premises.ages.child_below.on(day));
    let adolescent = start.below(here.premises.ages.adolescent_below.on(day)).or(child);
    let dangerous = adolescent.and(hazardous(here, day));
    let mut because: Because = age::grounds(facts);
    if !child.is_yes() && dangerous.is_yes() {
        because.push(fact::WORK_KIND);
    }
    Classified { value: child.or(dangerous), because }
}

/// Work on the list is dangerous; other work may be so too, so that it is never surely not.
fn hazardous(here: &Inquiry<'_>, day: mukti_terms::Day) -> Answer {
    let listed = here.premises.hazardous.as_ref().filter(|(from, _)| *from <= day);
    let on_list = listed.zip(here.hearing.facts.work_kind).is_some_and(|((_, kinds), kind)| kinds.contains(&kind));
    if on_list { Answer::Yes } else { Answer::NotKnown }
}
