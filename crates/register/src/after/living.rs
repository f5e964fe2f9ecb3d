//! How somebody lives, step by step: each domain from 0 (the worst) to 4 (the best); the sum is of what was asked, and says so.

use super::Row;
use crate::ids::EntryId;
use crate::kinds::kind;
use mukti_terms::schema::Kind;
use mukti_terms::{Answer, Told};

/// The kind of record of a follow-up visit.
pub const LIVING: &str = "living_standard";

/// What is asked, in its order.
pub const DOMAINS: [&str; 9] =
    ["income", "debt", "food", "housing", "health", "school", "documents", "dignity", "safety"];

/// The best step of a domain.
pub const STEP_BEST: u8 = 4;
/// The word of a household that a domain does not concern.
const NONE_THERE: &str = "no_children";

/// One domain on one visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A step, with its word.
    Step(u8, String),
    /// Nobody asked, or nobody answered.
    NotAsked,
    /// It does not concern this household.
    DoesNotApply,
    /// Somebody else was listening: the answer stays in the record and is not counted.
    Overheard(String),
}

/// How somebody lived on the day of one visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Living {
    /// The record.
    pub entry: EntryId,
    /// When.
    pub on: Told,
    /// Each domain, in the order of [`DOMAINS`].
    pub standings: Vec<Standing>,
}

impl Living {
    /// The sum of the steps of what was asked: no sum without [`Living::asked`] beside it.
    #[must_use]
    pub fn sum(&self) -> u32 {
        self.steps().map(u32::from).sum()
    }

    /// How many domains have a step.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.steps().count()
    }

    /// How many domains concern this household.
    #[must_use]
    pub fn of(&self) -> usize {
        self.standings.iter().filter(|standing| !matches!(standing, Standing::DoesNotApply)).count()
    }

    /// The best sum that what was asked could have had.
    #[must_use]
    pub fn best(&self) -> u32 {
        u32::try_from(self.asked()).unwrap_or(u32::MAX).saturating_mul(u32::from(STEP_BEST))
    }

    fn steps(&self) -> impl Iterator<Item = u8> {
        self.standings
            .iter()
            .filter_map(|standing| if let Standing::Step(step, _) = standing { Some(*step) } else { None })
    }
}

/// Reads one visit.
#[must_use]
pub fn read(row: &Row) -> Living {
    let standings = DOMAINS.iter().map(|domain| standing(row, domain)).collect();
    Living { entry: row.entry, on: row.on, standings }
}

fn standing(row: &Row, domain: &str) -> Standing {
    let Some(word) = row.word(domain) else { return Standing::NotAsked };
    if word == NONE_THERE {
        return Standing::DoesNotApply;
    }
    if domain == "safety" && row.answer("alone") != Answer::Yes {
        return Standing::Overheard(word.to_string());
    }
    // A word of a later version is kept as it is, and has no step here.
    step_of(domain, word).map_or(Standing::NotAsked, |step| Standing::Step(step, word.to_string()))
}

/// The step of a word: its place in the closed list of its domain.
#[must_use]
pub fn step_of(domain: &str, word: &str) -> Option<u8> {
    let field = kind(LIVING)?.field(domain)?;
    let Kind::Choice(choices) = field.kind else { return None };
    let at = choices.words.iter().filter(|known| **known != NONE_THERE).position(|known| *known == word)?;
    u8::try_from(at).ok()
}
