//! What a case page shows: people, what is known and who said it, what the law says, what is owed, what happened.

use mukti_duties::Duty;
use mukti_law::finding::{Determination, Entitlement, Offence, SchemeCategory};
use mukti_register::cut::Closed;
use mukti_register::entry::{Decided, Issued};
use mukti_register::{CaseId, DocumentId, EntryId, FoldedFacts, Kept, PersonId, Speaker};
use mukti_terms::schema::FieldId;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Day, Secret, State, Told};

/// Everything a case page needs, computed for one moment.
#[derive(Debug)]
pub struct CasePage {
    /// The case.
    pub id: CaseId,
    /// Its label, `XX-0042`.
    pub label: String,
    /// The day it is shown for, in India.
    pub on: Day,
    /// When it was opened.
    pub opened: Moment,
    /// The State of the work, as far as known.
    pub state: Option<State>,
    /// The district of the work.
    pub district: Option<String>,
    /// The kind of work, a word of `work_kind`.
    pub work_kind: Option<String>,
    /// The worksite as described (exact place and owner are C3: ask [`Kept::class_of`] before showing).
    pub worksite: Secret<Kept>,
    /// The people, in the order they came.
    pub people: Vec<PersonPage>,
    /// What is owed for the whole case: each duty once, the worst standing of all people.
    pub duties: Vec<Duty>,
    /// Whether somebody is still held; not known while it is of anybody.
    pub still_held: Answer,
    /// The letters that can be written and those that wait, in the order a case needs them.
    pub letters: Vec<LetterChoice>,
    /// The letters that were issued, newest first.
    pub issued: Vec<IssuedLetter>,
    /// Everything said and done, newest first.
    pub timeline: Vec<TimelineEntry>,
    /// The edition of the law it was concluded with.
    pub law_edition: &'static str,
}

/// One person on a case page.
#[derive(Debug)]
pub struct PersonPage {
    /// The person.
    pub id: PersonId,
    /// 1 for the first person of the case.
    pub ordinal: u32,
    /// `XX-0042-3`.
    pub label: String,
    /// Name and other particulars as described (C3).
    pub person: Secret<Kept>,
    /// What is known, who said it, what conflicts.
    pub folded: FoldedFacts,
    /// What the law says of bonded labour, and why; wages are in it.
    pub found: Determination,
    /// The scheme's category on the release date.
    pub category: SchemeCategory,
    /// What the person is entitled to; those not applicable are left out.
    pub entitlements: Vec<Entitlement>,
    /// What is owed to this person (not those of the whole case).
    pub duties: Vec<Duty>,
    /// Offences the facts point to.
    pub offences: Vec<Offence>,
    /// How many facts of each interview topic are known, in the topics' order: topic, known, of how many.
    pub topics: Vec<TopicState>,
}

impl PersonPage {
    /// What to ask next, most decisive first: facts with message keys `fact-<name>.ask`.
    #[must_use]
    pub fn ask(&self) -> &[FieldId] {
        &self.found.ask
    }

    /// The person's name, if one was told (C3).
    #[must_use]
    pub fn name(&self) -> Option<Secret<String>> {
        self.person.open().get("name").filter(|name| !name.is_empty()).map(|name| Secret::new(name.to_string()))
    }
}

/// How far one topic of the interview has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TopicState {
    /// The topic's id.
    pub topic: &'static str,
    /// How many of its facts are known.
    pub known: usize,
    /// How many it has.
    pub of: usize,
}

/// One entry of the timeline.
#[derive(Debug)]
pub struct TimelineEntry {
    /// The entry.
    pub id: EntryId,
    /// `record.kept`, `record.corrected`, `document.issued`, `report.received`.
    pub word: &'static str,
    /// The record's kind, as in `record-<kind>`.
    pub kind: Option<String>,
    /// For an interview, its topic.
    pub topic: Option<String>,
    /// The people it is about: ordinals; empty for the whole case.
    pub people: Vec<u32>,
    /// When it happened, as told.
    pub happened: Option<Told>,
    /// When we learned it.
    pub learned: Moment,
    /// Who said so.
    pub speaker: Speaker,
    /// Whether it was told in private.
    pub private: Answer,
    /// The name of the member who wrote it down.
    pub by: Option<String>,
    /// The record's answers (C2 and C3: ask [`Kept::class_of`]).
    pub kept: Option<Secret<Kept>>,
    /// For a correction: the entry corrected and the reason.
    pub corrects: Option<(EntryId, Secret<String>)>,
    /// The corrections made to it later, oldest first: shown struck, not erased.
    pub corrected_by: Vec<EntryId>,
    /// For an issued letter: what was issued.
    pub issued: Option<Issued>,
    /// What of it could not be read.
    pub closed: Closed,
}

/// A letter that can be written, or that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterChoice {
    /// The kind, as in `letter-<kind>`.
    pub kind: &'static str,
    /// Whether it can be written now.
    pub gate: Gate,
}

/// Whether a letter can be written now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// It can.
    Open,
    /// It can, sealed and without the informant.
    Sealed,
    /// It waits for people's safety; a named person may decide otherwise with a reason. The message key says why.
    Waits {
        /// `letter-gate-…`.
        why: &'static str,
    },
    /// There is nothing to claim with it yet.
    NothingToClaim,
}

/// A letter that was issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssuedLetter {
    /// The id of its bytes.
    pub id: DocumentId,
    /// Its kind.
    pub kind: String,
    /// The tag of its language.
    pub language: String,
    /// The office it is to.
    pub office: String,
    /// When it was issued.
    pub issued: Moment,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// The edition of the law it was written under.
    pub law_edition: String,
    /// Who decided it goes although it should have waited.
    pub decided: Option<Decided>,
}
