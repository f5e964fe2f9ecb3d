//! What the same facts are under other laws: child labour, trafficking, atrocity, forced labour as the ILO defines it.

pub mod child_labour;
pub mod forced_labour_ilo;
pub mod jj79;
pub mod scst_atrocity;
pub mod trafficking;

use crate::age;
use crate::determine::Premises;
use crate::determine::hearing::{Hearing, Told};
use crate::determine::limbs::Limbs;
use crate::determine::presume::at;
use crate::finding::{Also, Because, Classified, LimbId, Status, same};
use crate::wages::period::Period;
use mukti_terms::{Answer, Day};

/// What every classifier looks at.
#[derive(Clone, Copy, Debug)]
pub struct Inquiry<'a> {
    /// What was told, as far as it counts.
    pub hearing: &'a Hearing<'a>,
    /// The limbs of bonded labour.
    pub limbs: &'a Limbs,
    /// What is concluded of bonded labour.
    pub status: Status,
    /// The day asked.
    pub on: Day,
    /// When the work was.
    pub period: &'a Period,
    /// What the book says.
    pub premises: &'a Premises,
}

/// Every classifier.
#[must_use]
pub fn also(here: &Inquiry<'_>) -> Also {
    let act = trafficking::act(here);
    let means = trafficking::means(here);
    let purpose = trafficking::purpose(here);
    Also {
        child_labour: child_labour::child_labour(here),
        trafficking: all(&[&act, &means, &purpose]),
        trafficking_palermo: trafficking::palermo(here, &act, &means, &purpose),
        scst_atrocity: scst_atrocity::scst_atrocity(here),
        forced_labour_ilo: forced_labour_ilo::forced_labour_ilo(here),
        jj79: jj79::jj79(here),
    }
}

impl Inquiry<'_> {
    /// Whether the person was a minor when taken: bondage that began in childhood was a child's.
    #[must_use]
    pub fn minor(&self) -> Classified {
        let start = age::at_start(self.hearing.facts, self.on);
        let limit = self.premises.ages.minor_below.on(self.on);
        Classified { value: start.below(limit), because: age::grounds(self.hearing.facts) }
    }

    /// Whether the labour was forced or bonded, with the grounds of force.
    #[must_use]
    pub fn forced(&self) -> Classified {
        let forced = at(self.limbs, LimbId::Forced);
        let value = if self.status == Status::PrimaFacie { Answer::Yes } else { forced.value };
        Classified { value, because: same(&forced.because) }
    }
}

/// Any of some facts: yes with those that say so, no only when all are denied.
#[must_use]
pub fn any_told(told: impl IntoIterator<Item = Told>) -> Classified {
    let (mut yes, mut no) = (Because::new(), Because::new());
    let mut open = false;
    for (field, answer) in told {
        match answer {
            Answer::Yes => yes.push(field),
            Answer::No => no.push(field),
            Answer::NotKnown => open = true,
        }
    }
    if !yes.is_empty() {
        Classified { value: Answer::Yes, because: yes }
    } else if open {
        Classified::default()
    } else {
        Classified { value: Answer::No, because: no }
    }
}

/// All of some: no with the grounds of the first that is denied, yes with the grounds of all.
#[must_use]
pub fn all(parts: &[&Classified]) -> Classified {
    if let Some(denied) = parts.iter().find(|part| part.value.is_no()) {
        return Classified { value: denied.value, because: same(&denied.because) };
    }
    if parts.iter().any(|part| part.value.is_not_known()) {
        return Classified::default();
    }
    let mut because = Because::new();
    for field in parts.iter().flat_map(|part| &part.because) {
        if !because.contains(field) {
            because.push(*field);
        }
    }
    Classified { value: Answer::Yes, because }
}
