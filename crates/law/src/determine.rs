//! What follows from the facts about bonded labour: limbs with their grounds, presumptions, status, and what to ask next.
//!
//! Read in this order: [`hearing`] (what counts of what was told), [`limbs`] (what the facts alone say), [`presume`] (what the
//! law adds), [`ask`]. Nothing is ever a "no" because of a paper signed, a consent, a missing document or a short time.

pub mod ask;
pub mod hearing;
pub mod limbs;
pub mod premises;
pub mod presume;

pub use premises::Premises;

use crate::classify::{self, Inquiry};
use crate::finding::{Determination, ForcedLabour, LimbId, Status};
use crate::indicators::indicators;
use crate::wages::reckon;
use crate::{Book, Facts};
use hearing::Hearing;
use limbs::Limbs;
use mukti_terms::{Answer, Day};
use presume::{CAUSES, EFFECTS, any, at};

/// The determination of one person's facts on a day.
#[must_use]
pub fn determine(facts: &Facts, on: Day, book: &Book) -> Determination {
    let premises = book.premises();
    let hearing = Hearing::of(facts);
    let reckoned = reckon(facts, on, premises);
    let mut limbs = limbs::weigh(&hearing, premises, &reckoned);
    let presumptions = presume::presume(&mut limbs, &hearing, premises);
    let stand = Standing::of(&limbs, &hearing);
    let status = stand.status();
    let only_by_presumption = stand.only_by_presumption(&limbs);
    let ask = ask::questions(&hearing, &limbs, status, only_by_presumption, &reckoned.missing);
    Determination {
        status,
        forced_labour: forced_labour(&limbs),
        presumptions,
        only_by_presumption,
        ask,
        indicators: indicators(facts, &limbs),
        also: classify::also(&Inquiry {
            hearing: &hearing,
            limbs: &limbs,
            status,
            on,
            period: &reckoned.period,
            premises,
        }),
        wages: reckoned.wages,
        limbs: Vec::from(limbs),
    }
}

/// The three ways of s.2(g) to bonded labour.
#[derive(Clone, Copy, Debug)]
struct Standing {
    /// Force, agreement, cause and effect.
    main: Answer,
    /// The Explanation of 1985: force and effect, without cause.
    contract_or_migrant: Answer,
    /// A surety made to work.
    surety: Answer,
    /// Whether force is surely denied, with every effect, by someone who has left.
    denied: bool,
}

impl Standing {
    fn of(limbs: &Limbs, hearing: &Hearing<'_>) -> Self {
        let forced = at(limbs, LimbId::Forced).value;
        let effect = any(limbs, &EFFECTS);
        let system = forced.and(effect);
        Self {
            main: system.and(at(limbs, LimbId::Agreement).value).and(any(limbs, &CAUSES)),
            contract_or_migrant: system.and(at(limbs, LimbId::ContractOrMigrant).value),
            surety: system.and(at(limbs, LimbId::Surety).value),
            denied: forced.is_no() && effect.is_no() && hearing.has_left(),
        }
    }

    /// Not shown only where force and every effect are surely denied, in private and in safety; whatever else is open or broken needs an enquiry.
    const fn status(self) -> Status {
        if self.main.is_yes() || self.contract_or_migrant.is_yes() || self.surety.is_yes() {
            Status::PrimaFacie
        } else if self.denied {
            Status::NotShown
        } else {
            Status::NeedsEnquiry
        }
    }

    /// Force and cause both presumed, and no way that needs no cause: ask about the debt and about leaving before filing.
    fn only_by_presumption(self, limbs: &Limbs) -> bool {
        let cause_shown = CAUSES.iter().map(|id| at(limbs, *id)).any(|limb| limb.value.is_yes() && !limb.presumed);
        let explained = self.contract_or_migrant.is_yes() && !at(limbs, LimbId::ContractOrMigrant).presumed;
        self.main.is_yes() && !explained && !self.surety.is_yes() && at(limbs, LimbId::Forced).presumed && !cause_shown
    }
}

fn forced_labour(limbs: &Limbs) -> ForcedLabour {
    let forced = at(limbs, LimbId::Forced);
    match (forced.value, forced.presumed) {
        (Answer::Yes, false) => ForcedLabour::Shown,
        (Answer::Yes, true) => ForcedLabour::Presumed,
        (Answer::No, _) => ForcedLabour::NotShown,
        (Answer::NotKnown, _) => ForcedLabour::NotKnown,
    }
}

impl Book {
    /// What every determination needs of this book, looked up once.
    #[must_use]
    pub fn premises(&self) -> &Premises {
        self.premises.get_or_init(|| Premises::of(self))
    }
}
