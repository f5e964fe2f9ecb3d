//! What was told, as far as it may count: a "no" that was not told in private is not known.

use crate::facts::FreedHow;
use crate::{Facts, fact};
use mukti_terms::Answer;
use mukti_terms::schema::FieldId;

/// The facts, with how they were told.
#[derive(Clone, Copy, Debug)]
pub struct Hearing<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// Whether they were surely told in private and out of the employer's hearing.
    pub private: bool,
}

/// A yes/no fact with its position.
pub type Told = (FieldId, Answer);

impl<'a> Hearing<'a> {
    /// Listens to facts.
    #[must_use]
    pub fn of(facts: &'a Facts) -> Self {
        Self { facts, private: facts.told_private.is_yes() }
    }

    /// Something that was done to the person: "no" counts only when told in private.
    #[must_use]
    pub const fn done(&self, told: Answer) -> Answer {
        match told {
            Answer::No if !self.private => Answer::NotKnown,
            told => told,
        }
    }

    /// A freedom: lost, if the person says they did not have it; "I was free" counts only when told in private.
    #[must_use]
    pub const fn lost(&self, free: Answer) -> Answer {
        match free {
            Answer::No => Answer::Yes,
            Answer::Yes if self.private => Answer::No,
            _ => Answer::NotKnown,
        }
    }

    /// The kinds of force of the design: each alone makes labour forced. Overtime and bad conditions only aggravate.
    #[must_use]
    pub const fn force(&self) -> [Told; 10] {
        let facts = self.facts;
        [
            (fact::FORCE_THREAT, facts.force_threat),
            (fact::FORCE_VIOLENCE, facts.force_violence),
            (fact::FORCE_SEXUAL, facts.force_sexual),
            (fact::FORCE_CONFINEMENT, facts.force_confinement),
            (fact::FORCE_SURVEILLANCE, facts.force_surveillance),
            (fact::FORCE_DOCUMENTS_HELD, facts.force_documents_held),
            (fact::FORCE_WAGES_WITHHELD, facts.force_wages_withheld),
            (fact::FORCE_ISOLATION, facts.force_isolation),
            (fact::FORCE_DECEPTION, facts.force_deception),
            (fact::FORCE_VULNERABILITY_ABUSED, facts.force_vulnerability_abused),
        ]
    }

    /// The first fact that says a debt is in play: an advance of whoever took it, a sum said to be owed, an inherited or surety's debt.
    #[must_use]
    pub fn debt(&self) -> Option<FieldId> {
        let facts = self.facts;
        let owed = facts.debt_said_now.is_some_and(|sum| sum > mukti_terms::Rupees::ZERO);
        [
            (fact::ADVANCE_TAKEN, facts.advance_taken.is_yes()),
            (fact::DEBT_HELD_THEM, facts.debt_held_them.is_yes()),
            (fact::DEBT_SAID_NOW, owed),
            (fact::OBLIGATION_INHERITED, facts.obligation_inherited.is_yes()),
            (fact::OBLIGATION_SURETY, facts.obligation_surety.is_yes()),
        ]
        .into_iter()
        .find_map(|(field, is)| is.then_some(field))
    }

    /// Whether something told says that the person has left the work: until then nothing was told in safety.
    #[must_use]
    pub fn has_left(&self) -> bool {
        let facts = self.facts;
        match facts.freed_how {
            Some(FreedHow::StillHeld) => false,
            Some(_) => true,
            None => [facts.freed_on, facts.rescued_on, facts.certificate_on, facts.work_to].iter().any(Option::is_some),
        }
    }

    /// Whether something was told that speaks against the person and was not surely told in private.
    #[must_use]
    pub fn has_unsafe_no(&self) -> bool {
        let facts = self.facts;
        !self.private
            && (self.force().iter().any(|(_, told)| told.is_no())
                || [facts.free_other_work, facts.free_movement, facts.free_sale].iter().any(|free| free.is_yes())
                || [facts.advance_taken, facts.debt_held_them].iter().any(|told| told.is_no()))
    }
}
