//! What rows are known again by in a later list: short hashes under a key that only members open, gone with whoever is forgotten.

use super::ids::room;
use super::list_of;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::vault::Found;
use mukti_access::subject::KeyClass;
use mukti_journal::Key;
use mukti_register::entry::Report;
use mukti_register::{Body, EntryId};
use mukti_store::keys::KeyWrite;
use std::collections::HashSet;

/// A row by what it tells of whom; of a hundred thousand rows two differ in it but for one chance in three milliards.
pub(super) type Mark = u64;

/// The key rows are hashed under: C3, as names are; and what is to be kept of it, if it was made just now.
pub(super) struct LikenessKey {
    pub key: Option<Key>,
    pub made: Vec<KeyWrite>,
}

impl Desk {
    /// The key that rows are hashed under.
    pub(super) fn likeness_key(&self, by: &By) -> Result<LikenessKey, Problem> {
        let room = room(&self.vault.door_secret()?).bits();
        let mut keys = self.keys(by.keys.as_deref());
        Ok(match keys.find(room, KeyClass::C3, 1)? {
            Found::Key(key) => LikenessKey { key: Some(key), made: Vec::new() },
            _ if self.store.subject_keys(room)?.iter().any(|key| key.class == KeyClass::C3 as u32) => {
                LikenessKey { key: None, made: Vec::new() }
            }
            _ => {
                let (key, _) = keys.sealing(room, KeyClass::C3)?;
                LikenessKey { key: Some(key), made: keys.made() }
            }
        })
    }

    /// The marks of every list that was taken in and not undone, as far as they open; without the one in hand.
    pub(super) fn marks_before(&self, by: &By, but: EntryId) -> Result<HashSet<Mark>, Problem> {
        let kept = self.store.history(room(&self.vault.door_secret()?))?;
        let entries = self.keys(by.keys.as_deref()).open(&kept)?.entries;
        let undone: HashSet<EntryId> = entries.iter().filter_map(undone_by).collect();
        let lists =
            entries.iter().filter(|entry| list_of(entry).is_some() && entry.id != but && !undone.contains(&entry.id));
        let mut marks = HashSet::new();
        for entry in lists {
            let Body::ReportReceived(Report { marks: text, .. }) = &entry.body else { continue };
            marks.extend(
                text.as_bytes()
                    .chunks(16)
                    .filter_map(|mark| Mark::from_str_radix(std::str::from_utf8(mark).ok()?, 16).ok()),
            );
        }
        Ok(marks)
    }
}

/// The list that an entry takes back.
pub(super) fn undone_by(entry: &mukti_register::Entry) -> Option<EntryId> {
    match &entry.body {
        Body::RecordCorrected(correction) => Some(correction.of),
        _ => None,
    }
}

pub(super) fn mark(key: &Key, likeness: &str) -> Mark {
    let hash = key.derive(&[b"mukti import likeness v1\0", likeness.as_bytes()].concat());
    Mark::from_be_bytes(*hash.bytes().first_chunk().expect("a hash is longer than a mark"))
}
