//! What is known of one person after everybody's words were weighed, and whose word each answer is.

use crate::ids::EntryId;
use crate::speaker::Speaker;
use mukti_law::Facts;
use mukti_terms::Answer;
use mukti_terms::Told;
use mukti_terms::schema::FieldId;
use mukti_terms::when::Moment;
use std::collections::BTreeMap;

/// The facts of one person, each with whose word it is; conflicts side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FoldedFacts {
    /// The facts, three-valued, for the law.
    pub facts: Facts,
    /// For each known fact, whose word it is.
    pub heard: BTreeMap<FieldId, Heard>,
    /// Facts on which two words of equal rank conflict: not known, both shown.
    pub disputed: Vec<Disputed>,
    /// "No" that was said within the employer's hearing: kept, and counted as not known.
    pub overheard: Vec<(FieldId, EntryId)>,
}

impl FoldedFacts {
    /// The conflict over a fact, if there is one.
    #[must_use]
    pub fn dispute(&self, field: FieldId) -> Option<&Disputed> {
        self.disputed.iter().find(|d| d.field == field)
    }
}

/// Whose word an answer is.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    /// The entry it stands in.
    pub entry: EntryId,
    /// Who said so.
    pub speaker: Speaker,
    /// Whether a correction said it.
    pub corrected: bool,
    /// Whether it was told in private.
    pub private: Answer,
    /// When it happened, as told.
    pub happened: Option<Told>,
    /// When we learned it.
    pub learned: Moment,
    /// For an amount added up from several payments: every entry in the sum.
    pub together: Vec<EntryId>,
}

/// Words of equal rank that conflict.
#[derive(Clone, Debug, PartialEq)]
pub struct Disputed {
    /// The fact.
    pub field: FieldId,
    /// The words, earliest first.
    pub words: Vec<Word>,
}

/// One word on one fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// What was said, as the record shows it.
    pub text: String,
    /// Whose word, and when.
    pub heard: Heard,
}
