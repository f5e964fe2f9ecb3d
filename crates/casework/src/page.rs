//! What a case page shows: people, what is known and who said it, what the law says, what is owed, what happened.

use crate::account::PersonAccount;
use crate::files::FileState;
use crate::handing::HandOver;
use crate::letters::{LetterOfCase, NextOf};
use crate::problem::Problem;
use crate::threats::OpenThreat;
use mukti_access::{Hold, Standing};
use mukti_duties::Duty;
use mukti_law::finding::{Determination, Entitlement, Offence, SchemeCategory};
use mukti_law::forum::TrialForum;
use mukti_register::certificates::Track;
use mukti_register::cut::Closed;
use mukti_register::entry::{Decided, Issued};
use mukti_register::records::words::{Derived, Media};
use mukti_register::{CaseId, DocumentId, EntryId, FileId, FoldedFacts, Kept, PersonId, Speaker};
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
    /// The district of the work, as a holder of duties.
    pub work: mukti_duties::handoff::Place,
    /// The State of the work, as far as known.
    pub state: Option<State>,
    /// The district of the work.
    pub district: Option<String>,
    /// The kind of work, a word of `work_kind`.
    pub work_kind: Option<String>,
    /// The worksite as described (exact place and owner are C3: ask [`Kept::class_of`] before showing).
    pub worksite: Secret<Kept>,
    /// The people, in the order they came, without those who were forgotten.
    pub people: Vec<PersonPage>,
    /// Those who were forgotten.
    pub forgotten: Vec<ForgottenPerson>,
    /// People of other cases who may be people of this one.
    pub links: Vec<LinkOf>,
    /// What is owed for the whole case: each duty once, the worst standing of all people.
    pub duties: Vec<Duty>,
    /// Whether somebody is still held; not known while it is of anybody.
    pub still_held: Answer,
    /// Which court tries the offences of the Act, today and where the work was.
    pub trial: Option<TrialForum<'static>>,
    /// Threats that nobody has answered, the latest first.
    pub threats: Vec<OpenThreat>,
    /// The letters that can be written and those that wait, in the order a case needs them.
    pub letters: Vec<LetterChoice>,
    /// The letters that were issued, newest first.
    pub issued: Vec<IssuedLetter>,
    /// What became of every letter: when it left, what came back; oldest first.
    pub sent: Vec<LetterOfCase>,
    /// The next letter of each duty that stays undone.
    pub next: Vec<NextOf>,
    /// Whether each person allows letters to be written for them: no once it was taken back.
    pub allow_letters: Vec<(PersonId, Answer)>,
    /// Photos, recordings and scans, newest first.
    pub files: Vec<FileRow>,
    /// Everything said and done, newest first.
    pub timeline: Vec<TimelineEntry>,
    /// Who read what could find somebody in it, the latest first.
    pub readers: Vec<Reader>,
    /// Why this reading could not be noted, if it could not: for the log.
    pub not_noted: Option<Problem>,
    /// Whether the list it came with was undone: it stands in no other list, and nothing more is kept in it.
    pub is_withdrawn: bool,
    /// The edition of the law it was concluded with.
    pub law_edition: &'static str,
}

/// A photo, a recording or a scan on a case page.
#[derive(Clone, Debug)]
pub struct FileRow {
    /// Its id.
    pub id: FileId,
    /// The entry that tells of it.
    pub entry: EntryId,
    /// The person it is about; `None` for the whole case.
    pub person: Option<PersonId>,
    /// That person's number in the case.
    pub ordinal: Option<u32>,
    /// What it is, as its first bytes say.
    pub media: Media,
    /// How long it is, in bytes.
    pub bytes: u64,
    /// What it is called (C3); empty where that cannot be read.
    pub name: Secret<String>,
    /// What is said about it (C3).
    pub words: Secret<String>,
    /// SHA-256 of its bytes, in base 16; empty where that cannot be read.
    pub sha256: String,
    /// The file it was made from.
    pub parent: Option<FileId>,
    /// How it was made from it.
    pub derived: Option<Derived>,
    /// When it arrived.
    pub learned: Moment,
    /// Who attached it.
    pub by: Option<String>,
    /// How far it can be had.
    pub state: FileState,
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
    /// The statement of account, with the papers round it.
    pub money: PersonAccount,
    /// What is owed to this person (not those of the whole case).
    pub duties: Vec<Duty>,
    /// Offences the facts point to.
    pub offences: Vec<Offence>,
    /// Who holds what between two districts, and what is missing before the person is moved.
    pub hand_over: HandOver,
    /// Where this person's release certificate stands.
    pub track: Track,
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

/// Somebody who was forgotten: nothing but the number is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForgottenPerson {
    /// The person.
    pub id: PersonId,
    /// 1 for the first person of the case.
    pub ordinal: u32,
    /// How far it has come.
    pub standing: Standing,
    /// What stays it.
    pub hold: Option<Hold>,
}

/// A person of another case who may be one of this.
#[derive(Debug)]
pub struct LinkOf {
    /// The entry that says so.
    pub entry: EntryId,
    /// The person here.
    pub ordinal: u32,
    /// The other case.
    pub case: CaseId,
    /// The other person: `UP-0007-2`.
    pub label: String,
    /// Why.
    pub reason: Secret<String>,
}

/// Somebody who read what could find a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The member's name; `None` when they left.
    pub name: Option<String>,
    /// What was read: `case`, `document`, `file`, `search`, `export`.
    pub what: String,
    /// When.
    pub when: Moment,
}

/// What an entry says that is no record and no letter.
#[derive(Debug)]
pub enum Also {
    /// A step of forgetting somebody, or what stays it.
    Forgetting {
        /// The step, a word: `sealed_to_trustees`, `destroyed`, `held`, `hold_lifted`.
        step: &'static str,
        /// When the next step is due.
        until: Option<Day>,
        /// Why.
        reason: Secret<String>,
    },
    /// Something was allowed; a word of `consent_purpose`.
    Consent {
        /// What for.
        purpose: String,
        /// To whom, where to anybody.
        recipient: Secret<String>,
    },
    /// Something is no longer allowed.
    Withdrawn {
        /// Why.
        reason: Secret<String>,
    },
    /// Two people of two cases were said to be one, or no longer.
    Link {
        /// Why.
        reason: Secret<String>,
    },
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
    /// What it says beside a record or a letter.
    pub also: Option<Also>,
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
