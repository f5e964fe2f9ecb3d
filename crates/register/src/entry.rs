//! An entry: one thing that was said or done, when it happened and when we learned it. Never edited.

use crate::ids::{CaseId, DocumentId, EntryId, MemberId, PersonId, ReportId};
use crate::kept::Kept;
use crate::speaker::Speaker;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Told};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One thing said or done.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its place in the order of everything: 1, 2, 3 … with no gap; 0 until it is kept.
    pub position: u64,
    /// Its own id.
    pub id: EntryId,
    /// The case it belongs to, if it belongs to one.
    pub case: Option<CaseId>,
    /// The person it is about; `None` for the whole case.
    pub person: Option<PersonId>,
    /// When it happened, as coarse as told.
    pub happened: Option<Told>,
    /// When we learned it.
    pub learned: Moment,
    /// Who said so.
    pub speaker: Speaker,
    /// Whether it was told in private; a "no" within the employer's hearing is not known.
    pub private: Answer,
    /// The member who wrote it down.
    pub by: Option<MemberId>,
    /// What was said or done.
    pub body: Body,
}

impl Entry {
    /// When it was learned; of the same second, what is not yet kept comes last. Entries of one deed may be equal.
    #[must_use]
    pub fn order(&self) -> (Moment, u64) {
        // 0 becomes the largest: it comes after everything that has a place.
        (self.learned, self.position.wrapping_sub(1))
    }

    /// Whether both were kept in one deed with the same words, for different people.
    #[must_use]
    pub fn is_of_the_same_deed(&self, other: &Self) -> bool {
        self.learned == other.learned
            && self.by == other.by
            && match (&self.body, &other.body) {
                (Body::RecordCorrected(one), Body::RecordCorrected(two)) => {
                    one.kept == two.kept && one.reason == two.reason
                }
                (one, two) => one == two,
            }
    }
}

/// What was said or done. The words of [`Body::word`] never change once written.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// A report came in: from a phone, as it was sent; or one that begins a case.
    ReportReceived(Report),
    /// A record was kept.
    RecordKept(Kept),
    /// Something said before was not right; both stay visible.
    RecordCorrected(Correction),
    /// A letter was issued.
    DocumentIssued(Issued),
    /// Somebody became a member.
    MemberJoined(Joined),
    /// Somebody is no longer a member.
    MemberLeft(Left),
    /// A report came in that could not be understood; a person is asked to look.
    ReportSetAside(SetAside),
    /// Two people of two cases were said to be one.
    LinkMade(Link),
    /// They are not.
    LinkUndone(Undone),
    /// A person allowed something.
    ConsentGiven(Consent),
    /// A person no longer allows it.
    ConsentWithdrawn(Undone),
    /// A step of forgetting a person, or what stays it.
    PersonForgotten(Forgotten),
    /// A key was made.
    KeyMade(KeyChange),
    /// A key was replaced by another.
    KeyReplaced(KeyChange),
    /// A key was destroyed.
    KeyDestroyed(KeyChange),
    /// Somebody read what could find a person.
    ReadNoted(ReadNote),
}

impl Body {
    /// The entry's kind, past tense, dotted.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::ReportReceived(_) => "report.received",
            Self::RecordKept(_) => "record.kept",
            Self::RecordCorrected(_) => "record.corrected",
            Self::DocumentIssued(_) => "document.issued",
            Self::MemberJoined(_) => "member.joined",
            Self::MemberLeft(_) => "member.left",
            Self::ReportSetAside(_) => "report.set_aside",
            Self::LinkMade(_) => "link.made",
            Self::LinkUndone(_) => "link.undone",
            Self::ConsentGiven(_) => "consent.given",
            Self::ConsentWithdrawn(_) => "consent.withdrawn",
            Self::PersonForgotten(_) => "person.forgotten",
            Self::KeyMade(_) => "key.made",
            Self::KeyReplaced(_) => "key.replaced",
            Self::KeyDestroyed(_) => "key.destroyed",
            Self::ReadNoted(_) => "read.noted",
        }
    }

    /// The kind of record inside, if there is one.
    #[must_use]
    pub fn record_kind(&self) -> Option<&str> {
        match self {
            Self::RecordKept(kept) => Some(kept.kind()),
            Self::RecordCorrected(correction) => Some(correction.kept.kind()),
            _ => None,
        }
    }

    /// The body as JSON.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let json = match self {
            Self::ReportReceived(body) => serde_json::to_value(body),
            Self::RecordKept(body) => serde_json::to_value(body),
            Self::RecordCorrected(body) => serde_json::to_value(body),
            Self::DocumentIssued(body) => serde_json::to_value(body),
            Self::MemberJoined(body) => serde_json::to_value(body),
            Self::MemberLeft(body) => serde_json::to_value(body),
            Self::ReportSetAside(body) => serde_json::to_value(body),
            Self::LinkMade(body) => serde_json::to_value(body),
            Self::LinkUndone(body) | Self::ConsentWithdrawn(body) => serde_json::to_value(body),
            Self::ConsentGiven(body) => serde_json::to_value(body),
            Self::PersonForgotten(body) => serde_json::to_value(body),
            Self::KeyMade(body) | Self::KeyReplaced(body) | Self::KeyDestroyed(body) => serde_json::to_value(body),
            Self::ReadNoted(body) => serde_json::to_value(body),
        };
        json.expect("texts, numbers and maps of texts are always JSON")
    }

    /// Reads a body back; `None` when the kind is none of ours or the text does not read.
    #[must_use]
    pub fn from_value(word: &str, json: Value) -> Option<Self> {
        fn read<T: serde::de::DeserializeOwned>(json: Value, body: impl FnOnce(T) -> Body) -> Option<Body> {
            serde_json::from_value(json).ok().map(body)
        }
        match word {
            "report.received" => read(json, Self::ReportReceived),
            "record.kept" => read(json, Self::RecordKept),
            "record.corrected" => read(json, Self::RecordCorrected),
            "document.issued" => read(json, Self::DocumentIssued),
            "member.joined" => read(json, Self::MemberJoined),
            "member.left" => read(json, Self::MemberLeft),
            "report.set_aside" => read(json, Self::ReportSetAside),
            "link.made" => read(json, Self::LinkMade),
            "link.undone" => read(json, Self::LinkUndone),
            "consent.given" => read(json, Self::ConsentGiven),
            "consent.withdrawn" => read(json, Self::ConsentWithdrawn),
            "person.forgotten" => read(json, Self::PersonForgotten),
            "key.made" => read(json, Self::KeyMade),
            "key.replaced" => read(json, Self::KeyReplaced),
            "key.destroyed" => read(json, Self::KeyDestroyed),
            "read.noted" => read(json, Self::ReadNoted),
            _ => None,
        }
    }

    /// Members of the JSON that could find somebody: they are sealed as class C3, all others as the head.
    #[must_use]
    pub const fn sealed_members(&self) -> &'static [&'static str] {
        match self {
            Self::RecordCorrected(_)
            | Self::LinkMade(_)
            | Self::LinkUndone(_)
            | Self::ConsentWithdrawn(_)
            | Self::PersonForgotten(_) => &["reason"],
            Self::ConsentGiven(_) => &["recipient", "words"],
            // A letter's hash tells whoever has the letter that it is this one.
            Self::DocumentIssued(_) => &["sha256", "key", "concluded", "decided"],
            Self::MemberJoined(_) => &["name"],
            Self::ReportReceived(_) => &["raw", "raw_bytes", "marks"],
            _ => &[],
        }
    }
}

/// How a case began, or what a phone sent before anybody read it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The case's label: letters before the number, e.g. the short code of a State.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prefix: String,
    /// The number behind them; 0 while no case has begun with it.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub number: u32,
    /// The door it came through: `desk`, `openrosa`, `offline` or `import`.
    pub door: String,
    /// What came, where it came from a phone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<Message>,
    /// What was sent as it came, sealed under a key of the report's own; empty to whoever may not open it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub raw: String,
    /// The same in base 16, where it is no text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub raw_bytes: String,
    /// The list it came with, or that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<Import>,
    /// Of a list: what its rows are known again by, sealed as what came from a phone is; empty to whoever may not open it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub marks: String,
}

/// A list that was taken in, and what came with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// The list.
    pub batch: ReportId,
    /// Of a case that came with it: how many entries it began with.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub entries: u32,
    /// Of the list itself: what was to come with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<ListOf>,
}

/// What a list was, without a word of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListOf {
    /// A keyed hash of what its columns were taken for, in base 16.
    pub plan: String,
    /// Its rows below the header.
    pub rows: u64,
    /// The people that come with it.
    pub people: u64,
    /// Their cases.
    pub cases: u32,
}

/// What a phone sent, without a word of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The report.
    pub report: ReportId,
    /// A keyed hash of what the phone called it, in base 16.
    pub instance: String,
    /// A keyed hash of its bytes, in base 16.
    pub digest: String,
    /// The device.
    pub device: String,
    /// The form, where it is one of ours.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub form: String,
    /// Its version.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// The report it takes the place of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// Its bytes could find a person, and are not shown.
impl std::fmt::Debug for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Report({} {}, {}, {:?})", self.prefix, self.number, self.door, self.message)
    }
}

impl Report {
    /// A report that begins a case.
    #[must_use]
    pub fn begins(prefix: &str, number: u32, door: &str) -> Self {
        Self {
            prefix: prefix.to_string(),
            number,
            door: door.to_string(),
            message: None,
            raw: String::new(),
            raw_bytes: String::new(),
            import: None,
            marks: String::new(),
        }
    }

    /// `UP-0042`.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{}-{:04}", self.prefix, self.number)
    }
}

/// A correction names what it corrects and says only what is different.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// The entry that was not right.
    pub of: EntryId,
    /// Why, in the words of who corrects it.
    #[serde(default)]
    pub reason: String,
    /// The fields as they should have been; empty = it should not have been said.
    pub kept: Kept,
}

/// What it says could find somebody, and is not shown.
impl std::fmt::Debug for Correction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Correction(of {}: {:?})", self.of, self.kept)
    }
}

/// A letter that was issued, and the law it was written under.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued {
    /// The id of the bytes.
    pub document: DocumentId,
    /// The kind of letter.
    pub letter: String,
    /// The language it is written in.
    pub language: String,
    /// The office it is to.
    pub office: String,
    /// SHA-256 of its bytes, in base 16; empty to whoever may not open it.
    #[serde(default)]
    pub sha256: String,
    /// What opens its sealed bytes, in base 16; empty to whoever may not open it.
    #[serde(default)]
    pub key: String,
    /// The edition of the law book used.
    pub law_edition: String,
    /// What was concluded of each person named in it: label and status.
    #[serde(default)]
    pub concluded: Vec<(String, String)>,
    /// Who decided to send it although it should have waited, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Decided>,
}

/// A named person's decision that a letter goes out although somebody may still be held.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// Who decided.
    pub name: String,
    /// Why.
    pub reason: String,
}

/// Names and reasons are not shown.
impl std::fmt::Debug for Decided {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Decided(…)")
    }
}

/// Somebody became a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// The member.
    pub member: MemberId,
    /// The name they are known by here.
    #[serde(default)]
    pub name: String,
}

/// Somebody is no longer a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// The member.
    pub member: MemberId,
}

/// A report that could not be understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// The door it came through.
    pub door: String,
    /// The code of what was wrong.
    pub why: String,
    /// The report: the entry before it keeps its bytes.
    pub report: ReportId,
}

/// Two people of two cases who are said to be one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The one.
    pub one: PersonId,
    /// The other.
    pub other: PersonId,
    /// The other's case: the entry stands in both.
    pub case: CaseId,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// Something said before no longer holds: it stays visible.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undone {
    /// The entry that said it.
    pub of: EntryId,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// What a person allowed: one purpose, one recipient, until a day.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// What for, a word of the list `consent_purpose`.
    pub purpose: String,
    /// How it was given, a word of the list `consent_form`.
    pub form: String,
    /// The language it was asked in.
    pub language: String,
    /// Until when, if not for good: a day, `2027-03-31`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// To whom.
    #[serde(default)]
    pub recipient: String,
    /// What the person said about it.
    #[serde(default)]
    pub words: String,
}

/// A step of forgetting a person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forgotten {
    /// The person.
    pub person: PersonId,
    /// Which step.
    pub step: ForgetStep,
    /// The day the next step is due, where there is one: `2027-11-21`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// For what stays it: `claim`, `court` or `offence`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold: Option<String>,
    /// Letters and files about this person alone: their pieces go when the keys are destroyed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// The steps of forgetting a person, and what stays them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForgetStep {
    /// Nobody here can read any more; the trustees together still could.
    SealedToTrustees,
    /// The keys are destroyed.
    Destroyed,
    /// A court or a claim needs it: forgetting waits.
    Held,
    /// It need not wait any more.
    HoldLifted,
}

/// A key that was made, replaced or destroyed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyChange {
    /// Which: `data`, `organisation`, `member`, `intake`, `signing`, `trustees`, `subject`.
    pub key: String,
    /// Its generation afterwards.
    pub generation: u16,
}

/// Somebody read what could find a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadNote {
    /// What was read: `case`, `document`, `file`, `search`, `export`.
    pub what: String,
}

macro_rules! silent {
    ($($name:ident),+) => { $(
        /// Its words could find somebody, and are not shown.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+ };
}

silent!(Issued, Link, Undone, Consent, Forgotten);
