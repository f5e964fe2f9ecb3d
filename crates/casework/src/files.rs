//! Files of a case: which there are, handing one over piece by piece, and a copy of a picture without anything but the picture.

mod bare;
mod media;

use crate::deeds::attach::{Arriving, Attached, Origin};
use crate::deeds::read::what;
use crate::desk::{By, Desk};
use crate::page::FileRow;
use crate::problem::Problem;
use bare::Bare;
use mukti_journal::hex;
use mukti_journal::seal::file::FileKey;
use mukti_register::kinds::{FILE, FILE_KEY, OF_REPORT};
use mukti_register::records::words::{Derived, Media};
use mukti_register::{Body, Case, CaseId, Entry, FileId, Kept, MemberId};
use mukti_terms::Secret;
use mukti_terms::schema::FieldValue;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// How far a file can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState {
    /// It can be had.
    Whole,
    /// What arrived was not what was sent: it is kept, and not handed out.
    SetAside,
    /// It is sealed to others, or was about somebody who was forgotten.
    Closed,
}

/// A file that can be handed over.
pub struct OpenedFile {
    /// What is known of it.
    pub row: FileRow,
    key: FileKey,
}

/// What its bytes say of themselves.
pub(crate) struct Read {
    pub sha256: String,
    pub media: Media,
    pub bytes: u64,
}

impl Desk {
    /// A file of a case, to be handed over with [`each_piece_of`](Self::each_piece_of).
    ///
    /// # Errors
    /// No such case or file; it was set aside; it is sealed to others.
    pub fn open_file(&self, by: &By, case: CaseId, file: FileId) -> Result<OpenedFile, Problem> {
        let case = self.case(by, case)?;
        let (entry, kept) = told_of(&case, file).ok_or(Problem::NoSuchFile)?;
        let row = row(&case, entry, kept, &HashMap::new()).ok_or(Problem::NoSuchFile)?;
        if row.state == FileState::SetAside {
            return Err(Problem::SetAside);
        }
        let key = kept.get(FILE_KEY).and_then(hex::decode).and_then(|key| FileKey::from_bytes(file.bits(), &key));
        // A file is handed out even when that could not be noted.
        let _ = self.note_read(by, Some(case.id), Some(&case), what::FILE);
        Ok(OpenedFile { row, key: key.ok_or(Problem::SealedToOthers)? })
    }

    /// Hands over a file piece by piece until `take` fails; never more than one piece of 1 MiB is held.
    ///
    /// # Errors
    /// What `take` says; a piece that is missing or was altered.
    pub fn each_piece_of(
        &self,
        file: &OpenedFile,
        take: impl FnMut(&[u8]) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        self.each_piece(file.row.id.bits(), &file.key, take)
    }

    /// Keeps a copy of a JPEG or PNG with nothing in it but the picture: a new file that names the old one.
    ///
    /// # Errors
    /// It is no whole JPEG or PNG; what keeping a file may say.
    pub fn copy_without_metadata(&self, by: &By, case: CaseId, file: FileId) -> Result<Attached, Problem> {
        let original = self.open_file(by, case, file)?;
        let mut bare = Bare::of(original.row.media)?;
        let origin = Origin { parent: file, derived: Derived::WithoutMetadata };
        let mut copy = self.begin_copy(by, case, &original.row, origin)?;
        let copy_id = copy.id();
        let copied = self
            .each_piece_of(&original, |piece| {
                let mut out = Vec::with_capacity(piece.len());
                bare.push(piece, &mut out)?;
                self.keep_all(by, &mut copy, &out)
            })
            .and_then(|()| bare.end());
        match copied {
            Ok(()) => self.finish_file(by, copy, None),
            Err(problem) => {
                self.give_up_file(by, case, copy_id)?;
                Err(problem)
            }
        }
    }

    /// Takes bytes in, keeping each piece as it fills.
    pub(crate) fn keep_all(&self, by: &By, arriving: &mut Arriving, mut bytes: &[u8]) -> Result<(), Problem> {
        while !bytes.is_empty() {
            if arriving.is_full() {
                self.keep_piece(by, arriving)?;
            }
            let taken = arriving.take(bytes)?;
            bytes = &bytes[taken..];
        }
        Ok(())
    }

    /// Opens every piece as it is kept and says what the file is.
    pub(crate) fn read_back(&self, file: FileId, key: &FileKey) -> Result<Read, Problem> {
        let (mut digest, mut bytes, mut head) = (Sha256::new(), 0, Vec::with_capacity(media::HEAD));
        self.each_piece(file.bits(), key, |piece| {
            digest.update(piece);
            bytes += piece.len() as u64;
            let wanted = media::HEAD.saturating_sub(head.len()).min(piece.len());
            head.extend_from_slice(&piece[..wanted]);
            Ok(())
        })?;
        Ok(Read { sha256: hex::encode(&digest.finalize()), media: media::sniff(&head), bytes })
    }
}

/// Whether a file of the case was made from this one.
pub(crate) fn has_child(case: &Case, file: FileId) -> bool {
    let parent = file.to_string();
    case.entries.iter().any(|entry| matches!(&entry.body, Body::RecordKept(kept) if kept.kind() == FILE && kept.get("parent") == Some(parent.as_str())))
}

/// Every file of a case, newest first.
pub(crate) fn rows(case: &Case, names: &HashMap<MemberId, String>) -> Vec<FileRow> {
    let files = case.entries.iter().rev();
    files.filter_map(|entry| row(case, entry, file_record(entry)?, names)).collect()
}

/// The entry that tells of a file, and its record.
fn told_of(case: &Case, file: FileId) -> Option<(&Entry, &Kept)> {
    let records = case.entries.iter().filter_map(|entry| Some((entry, file_record(entry)?)));
    let id = file.to_string();
    records.into_iter().find(|(_, kept)| kept.get("file") == Some(&id))
}

/// What is known of a file of a case.
pub(crate) fn find(case: &Case, file: FileId) -> Option<FileRow> {
    let (entry, kept) = told_of(case, file)?;
    row(case, entry, kept, &HashMap::new())
}

fn file_record(entry: &Entry) -> Option<&Kept> {
    match &entry.body {
        // What a phone sealed is handed out when it was opened.
        Body::RecordKept(kept) if kept.kind() == FILE && kept.get(OF_REPORT).is_none() => Some(kept),
        _ => None,
    }
}

fn row(case: &Case, entry: &Entry, kept: &Kept, names: &HashMap<MemberId, String>) -> Option<FileRow> {
    let told = |name: &str| kept.get(name).filter(|text| !text.is_empty());
    // How it is called, and what is said about it, as last corrected.
    let words = |name: &str| {
        let corrected = case.corrections_of(entry.id).filter_map(|(_, correction)| correction.kept.get(name)).last();
        Secret::new(corrected.or_else(|| told(name)).unwrap_or_default().to_string())
    };
    let state = match (told("sha256_told"), told(FILE_KEY)) {
        (Some(_), _) => FileState::SetAside,
        (None, Some(_)) => FileState::Whole,
        (None, None) => FileState::Closed,
    };
    Some(FileRow {
        id: told("file")?.parse().ok()?,
        entry: entry.id,
        person: entry.person,
        ordinal: entry.person.and_then(|id| case.person(id)).map(|person| person.ordinal),
        media: told("media").and_then(|word| Option::<Media>::read(word).ok().flatten()).unwrap_or(Media::Other),
        bytes: told("bytes").and_then(|text| text.parse().ok()).unwrap_or(0),
        name: words("name"),
        words: words("words"),
        sha256: told("sha256").unwrap_or_default().to_string(),
        parent: told("parent").and_then(|id| id.parse().ok()),
        derived: told("derived").and_then(|word| Option::<Derived>::read(word).ok().flatten()),
        learned: entry.learned,
        by: entry.by.and_then(|id| names.get(&id).cloned()),
        state,
    })
}
