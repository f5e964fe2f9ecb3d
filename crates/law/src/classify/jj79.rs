//! A child kept in bondage for employment, or whose earnings are withheld or used (Juvenile Justice Act 2015 s.79).
//!
//! Low pay or long hours alone are not enough (one High Court, as reported): force presumed from pay does not count.

use super::{Inquiry, all, any_told};
use crate::determine::presume::at;
use crate::fact;
use crate::finding::{Classified, LimbId, Status, same};
use mukti_terms::Answer;

/// Whether it is that offence against a child.
#[must_use]
pub fn jj79(here: &Inquiry<'_>) -> Classified {
    let facts = here.hearing.facts;
    let forced = at(here.limbs, LimbId::Forced);
    let kept = match (here.status, forced.presumed) {
        (Status::PrimaFacie, false) => Answer::Yes,
        (Status::NotShown, _) => Answer::No,
        _ => Answer::NotKnown,
    };
    let withheld = any_told([
        (fact::FORCE_WAGES_WITHHELD, here.hearing.done(facts.force_wages_withheld)),
        (fact::DEBT_HELD_THEM, here.hearing.done(facts.debt_held_them)),
    ]);
    let kept = if withheld.value.is_yes() {
        withheld
    } else {
        Classified { value: kept.or(withheld.value), because: same(&forced.because) }
    };
    all(&[&here.minor(), &kept])
}
