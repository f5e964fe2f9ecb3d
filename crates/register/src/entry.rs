//! An entry: one thing that was said or done, when it happened and when we learned it. Never edited.

use crate::ids::{CaseId, DocumentId, EntryId, MemberId, PersonId};
use crate::kept::Kept;
use crate::speaker::Speaker;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Told};
use serde::{Deserialize, Serialize};

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
    /// A report came in and began a case.
    ReportReceived(Report),
    /// A record was kept.
    RecordKept(Kept),
    /// Something said before was not right; both stay visible.
    RecordCorrected(Correction),
    /// A letter was issued.
    DocumentIssued(Issued),
    /// Somebody became a member.
    MemberJoined(Joined),
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

    /// The body as JSON, as it is kept.
    #[must_use]
    pub fn to_json(&self) -> String {
        let json = match self {
            Self::ReportReceived(body) => serde_json::to_string(body),
            Self::RecordKept(body) => serde_json::to_string(body),
            Self::RecordCorrected(body) => serde_json::to_string(body),
            Self::DocumentIssued(body) => serde_json::to_string(body),
            Self::MemberJoined(body) => serde_json::to_string(body),
        };
        json.expect("texts, numbers and maps of texts are always JSON")
    }

    /// Reads a body back; `None` when the kind is none of ours or the text does not read.
    #[must_use]
    pub fn from_json(word: &str, json: &str) -> Option<Self> {
        match word {
            "report.received" => serde_json::from_str(json).ok().map(Self::ReportReceived),
            "record.kept" => serde_json::from_str(json).ok().map(Self::RecordKept),
            "record.corrected" => serde_json::from_str(json).ok().map(Self::RecordCorrected),
            "document.issued" => serde_json::from_str(json).ok().map(Self::DocumentIssued),
            "member.joined" => serde_json::from_str(json).ok().map(Self::MemberJoined),
            _ => None,
        }
    }
}

/// How a case began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The case's label: letters before the number, e.g. the short code of a State.
    pub prefix: String,
    /// The number behind them.
    pub number: u32,
    /// The door it came through: `desk`.
    pub door: String,
}

impl Report {
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
    #[serde(with = "as_text")]
    pub of: EntryId,
    /// Why, in the words of who corrects it.
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued {
    /// The id of the bytes.
    #[serde(with = "as_text")]
    pub document: DocumentId,
    /// The kind of letter.
    pub letter: String,
    /// The language it is written in.
    pub language: String,
    /// The office it is to.
    pub office: String,
    /// SHA-256 of its bytes, in base 16.
    pub sha256: String,
    /// The edition of the law book used.
    pub law_edition: String,
    /// What was concluded of each person named in it: label and status.
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
    #[serde(with = "as_text")]
    pub member: MemberId,
    /// The name they are known by here.
    pub name: String,
}

/// Ids are written as text.
mod as_text {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};
    use std::{fmt::Display, str::FromStr};

    pub fn serialize<T: Display, S: Serializer>(id: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(id)
    }

    pub fn deserialize<'de, T: FromStr, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(|_| D::Error::custom("not an id"))
    }
}
