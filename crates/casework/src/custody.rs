//! The custody pack of a case: what was kept, when, by whom, and the proof of it, the same bytes however often it is asked for.

mod said;

use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::proof::leaves;
use crate::vault::{Found, Keys, broken};
use mukti_access::subject::KeyClass;
use mukti_documents::custody::{self, Certificate, Checkpoint, Content, Cosignature, Custody, Entry, File, Pack, Part};
use mukti_journal::Class;
use mukti_journal::body::{Context, Segment, segments};
use mukti_journal::chain::note::Note;
use mukti_journal::chain::tree::Prover;
use mukti_messages::Messages;
use mukti_register::kinds::FILE;
use mukti_register::{Body, Case, CaseId};
use mukti_store::{CheckpointRow, KeptEntry};
use mukti_terms::Language;
use mukti_terms::when::Moment;

/// Which pack: the case, the checkpoint everything is proved to stand in, the moment it was asked for, the language of the paper.
#[derive(Clone, Copy, Debug)]
pub struct CustodyAsk {
    /// The case.
    pub case: CaseId,
    /// The size of the checkpoint.
    pub size: u64,
    /// When it was asked for: the paper's date.
    pub asked: Moment,
    /// The language of the paper.
    pub language: Language,
}

impl Desk {
    /// The pack, with everything whoever asks can open; what is sealed to named people only stays sealed.
    ///
    /// # Errors
    /// There is no such case or checkpoint; the typesetter failed.
    pub fn custody_pack(&self, by: &By, ask: CustodyAsk) -> Result<Pack, Problem> {
        let custody = self.custody(by, ask)?;
        let made = custody::pack(&custody, Messages::of(ask.language), self.book);
        made.map_err(|error| Problem::LetterFailed { said: error.to_string() })
    }

    /// What the pack is made from, as far as whoever asks can open it.
    ///
    /// # Errors
    /// There is no such case or checkpoint.
    pub fn custody(&self, by: &By, ask: CustodyAsk) -> Result<Custody, Problem> {
        let row = self.store.checkpoints()?.into_iter().find(|row| row.size == ask.size).ok_or(Problem::NoSuchCase)?;
        let kept: Vec<KeptEntry> =
            self.store.history(ask.case)?.into_iter().filter(|entry| entry.position <= ask.size).collect();
        let mut all = leaves(self)?;
        all.truncate(usize::try_from(ask.size).map_err(|_| broken("more entries than fit in memory"))?);
        let prover = Prover::new(all);
        if prover.root() != row.root {
            return Err(Problem::Damaged { position: 1, said: "the checkpoint is of another history".to_string() });
        }
        let mut keys = self.keys(by.keys.as_deref());
        let reading = keys.open(&kept)?;
        let case = Case::from_entries(reading.entries).ok_or(Problem::NoSuchCase)?;
        let names = self.member_names()?;
        let entries = kept
            .iter()
            .map(|kept| {
                let told = case.entries.iter().find(|entry| entry.position == kept.position);
                let by = told.and_then(|entry| entry.by).and_then(|member| names.get(&member).cloned());
                let mut entry = entry(&mut keys, kept, told, by, &prover)?;
                if let Some(told) = told {
                    said::put(&mut entry, told, &case, Messages::of(ask.language));
                }
                Ok(entry)
            })
            .collect::<Result<Vec<_>, Problem>>()?;
        let days: Vec<_> = case.entries.iter().map(|entry| entry.learned.day_in_india()).collect();
        let period = days.iter().min().copied().zip(days.iter().max().copied());
        Ok(Custody {
            organisation: self.vault.organisation,
            organisation_name: None,
            label: case.label(),
            asked: ask.asked,
            checkpoint: checkpoint(&row)?,
            entries,
            files: case.entries.iter().filter_map(file).collect(),
            certificate: Certificate { period, ..Certificate::default() },
        })
    }
}

fn checkpoint(row: &CheckpointRow) -> Result<Checkpoint, Problem> {
    let note = Note::parse(&row.note).map_err(|error| broken(error.to_string()))?;
    let said = |(name, time): (&str, u64)| Cosignature {
        name: name.to_string(),
        at: Moment::from_unix(i64::try_from(time).unwrap_or(i64::MAX)),
    };
    let cosigned = note.cosigners().map(said).collect();
    Ok(Checkpoint { note: row.note.clone(), size: row.size, root: row.root, cosigned })
}

fn entry(
    keys: &mut Keys<'_>,
    kept: &KeptEntry,
    told: Option<&mukti_register::Entry>,
    kept_by: Option<String>,
    prover: &Prover,
) -> Result<Entry, Problem> {
    let envelope = &kept.sealed.envelope;
    let context = Context { organisation: envelope.organisation, entry: envelope.id };
    let all = segments(&kept.sealed.body)?;
    let index = usize::try_from(kept.position - 1).map_err(|_| broken("a position out of range"))?;
    let parts = all.iter().map(|segment| part(keys, context, segment)).collect::<Result<Vec<_>, _>>()?;
    Ok(Entry {
        position: kept.position,
        id: envelope.id,
        hour: envelope.hour,
        kind: envelope.kind.word().to_string(),
        what: told.map(|entry| entry.body.word().to_string()),
        happened: told.and_then(|entry| entry.happened),
        learned: told.map(|entry| entry.learned),
        speaker: told.map(|entry| entry.speaker.word().to_string()),
        kept_by,
        digest: envelope.digest,
        commitment: envelope.commitment,
        leaf: envelope.leaf_hash(kept.position),
        proof: prover.inclusion(index).ok_or_else(|| broken("a position after the checkpoint"))?,
        first: all.first().map_or(0, |segment| segment.subject),
        parts,
        name: None,
        about: None,
        said: Vec::new(),
    })
}

fn part(keys: &mut Keys<'_>, context: Context, segment: &Segment<'_>) -> Result<Part, Problem> {
    let content = match KeyClass::of(segment.class) {
        // What could kill does not leave the house on paper.
        None => Content::Sealed,
        Some(class) => match keys.find(segment.subject, class, segment.generation)? {
            Found::Sealed => Content::Sealed,
            Found::Removed => Content::Removed,
            Found::Key(key) => {
                let opened = segment.open(context, &key).map_err(|error| broken(error.to_string()))?;
                debug_assert_ne!(segment.class, Class::C4, "it has no key of a subject");
                Content::Opened {
                    class: segment.class as u8,
                    subject: segment.subject,
                    salt: opened.salt,
                    payload: opened.payload.to_vec(),
                }
            }
        },
    };
    Ok(Part { commitment: segment.commitment, content })
}

fn file(entry: &mukti_register::Entry) -> Option<File> {
    let Body::RecordKept(kept) = &entry.body else { return None };
    let text = |name: &str| kept.get(name).filter(|text| !text.is_empty()).map(str::to_string);
    let id = |name: &str| text(name).and_then(|id| id.parse::<mukti_register::FileId>().ok()).map(|id| id.bits());
    if kept.kind() != FILE {
        return None;
    }
    Some(File {
        id: id("file")?,
        name: text("name"),
        media_type: text("media"),
        bytes: text("bytes")?.parse().ok()?,
        sha256: text("sha256").and_then(|hex| mukti_journal::hex::decode_array(&hex))?,
        parent: id("parent"),
        entry: entry.position,
    })
}
