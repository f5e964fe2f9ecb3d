//! The custody of a case as JSON: everything an offline verifier needs, the same bytes every time. Its form: `CUSTODY.md`.

use mukti_terms::when::Moment;
use serde::Serialize;

use super::words::hex;
use super::{Content, Custody, Entry, File, Id, Part};

/// What the file says it is.
const FORM: &str = "mukti custody";
/// The version of the form; a reader refuses one it does not know.
const VERSION: u16 = 1;

/// The members stand in the file in the order they stand here.
#[derive(Serialize)]
struct Written<'a> {
    form: &'static str,
    version: u16,
    organisation: String,
    organisation_name: Option<&'a str>,
    label: &'a str,
    asked: i64,
    checkpoint: WrittenCheckpoint<'a>,
    entries: Vec<WrittenEntry<'a>>,
    files: Vec<WrittenFile<'a>>,
}

#[derive(Serialize)]
struct WrittenCheckpoint<'a> {
    note: &'a str,
    cosigned: Vec<WrittenCosignature<'a>>,
}

#[derive(Serialize)]
struct WrittenCosignature<'a> {
    name: &'a str,
    at: i64,
}

#[derive(Serialize)]
struct WrittenEntry<'a> {
    position: u64,
    id: String,
    hour: i64,
    kind: &'a str,
    digest: String,
    commitment: String,
    leaf: String,
    proof: Vec<String>,
    first: String,
    what: Option<&'a str>,
    happened: Option<String>,
    learned: Option<i64>,
    speaker: Option<&'a str>,
    kept_by: Option<&'a str>,
    parts: Vec<WrittenPart<'a>>,
}

#[derive(Serialize)]
struct WrittenPart<'a> {
    commitment: String,
    #[serde(flatten)]
    content: WrittenContent<'a>,
}

#[derive(Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
enum WrittenContent<'a> {
    Opened { class: u8, subject: String, salt: String, payload: Payload<'a> },
    Sealed,
    Removed,
}

/// The words as text where they are text, so that a person can read them.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Payload<'a> {
    Text(&'a str),
    Hex(String),
}

#[derive(Serialize)]
struct WrittenFile<'a> {
    id: String,
    path: String,
    name: Option<&'a str>,
    media_type: Option<&'a str>,
    bytes: u64,
    sha256: String,
    parent: Option<String>,
    entry: u64,
}

/// The custody of a case as JSON.
#[must_use]
pub fn json(custody: &Custody) -> Vec<u8> {
    let checkpoint = &custody.checkpoint;
    let cosigned = checkpoint.cosigned.iter().map(|by| WrittenCosignature { name: &by.name, at: by.at.unix() });
    let written = Written {
        form: FORM,
        version: VERSION,
        organisation: id(custody.organisation),
        organisation_name: custody.organisation_name.as_deref(),
        label: &custody.label,
        asked: custody.asked.unix(),
        checkpoint: WrittenCheckpoint { note: &checkpoint.note, cosigned: cosigned.collect() },
        entries: custody.entries.iter().map(entry).collect(),
        files: custody.files.iter().map(file).collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&written).expect("texts, numbers and lists of them are always JSON");
    bytes.push(b'\n');
    bytes
}

fn id(id: Id) -> String {
    format!("{id:032x}")
}

fn entry(entry: &Entry) -> WrittenEntry<'_> {
    WrittenEntry {
        position: entry.position,
        id: id(entry.id),
        hour: entry.hour,
        kind: &entry.kind,
        digest: hex(&entry.digest),
        commitment: hex(&entry.commitment),
        leaf: hex(&entry.leaf),
        proof: entry.proof.iter().map(|hash| hex(hash)).collect(),
        first: id(entry.first),
        what: entry.what.as_deref(),
        happened: entry.happened.map(|told| told.to_string()),
        learned: entry.learned.map(Moment::unix),
        speaker: entry.speaker.as_deref(),
        kept_by: entry.kept_by.as_deref(),
        parts: entry.parts.iter().map(part).collect(),
    }
}

fn part(part: &Part) -> WrittenPart<'_> {
    let content = match &part.content {
        Content::Opened { class, subject, salt, payload } => WrittenContent::Opened {
            class: *class,
            subject: id(*subject),
            salt: hex(salt),
            payload: std::str::from_utf8(payload).map_or_else(|_| Payload::Hex(hex(payload)), Payload::Text),
        },
        Content::Sealed => WrittenContent::Sealed,
        Content::Removed => WrittenContent::Removed,
    };
    WrittenPart { commitment: hex(&part.commitment), content }
}

fn file(file: &File) -> WrittenFile<'_> {
    WrittenFile {
        id: id(file.id),
        path: file.path(),
        name: file.name.as_deref(),
        media_type: file.media_type.as_deref(),
        bytes: file.bytes,
        sha256: hex(&file.sha256),
        parent: file.parent.map(id),
        entry: file.entry,
    }
}
