//! The ids of everything that comes with a list: they follow from its bytes, so that nothing can come twice.

use crate::desk::By;
use mukti_journal::{Hash, Id, Key};
use mukti_register::{Body, CaseId, Entry, EntryId, PersonId, ReportId, Speaker};
use mukti_terms::{Answer, Told};
use sha2::{Digest, Sha256};

/// The ids of one list.
#[derive(Clone)]
pub(super) struct Ids {
    secret: Key,
    batch: Id,
}

impl Ids {
    /// Of a list by its bytes, its sheet, and how often it was undone before.
    pub fn of_list(secret: &Key, bytes: &Hash, sheet: &str, attempt: u32) -> Self {
        let parts: [&[u8]; 3] = [bytes, sheet.as_bytes(), &attempt.to_be_bytes()];
        Self { secret: secret.clone(), batch: id(secret, b"mukti import v1", &parts) }
    }

    /// Of a list that was taken in.
    pub fn of_batch(secret: &Key, batch: ReportId) -> Self {
        Self { secret: secret.clone(), batch: batch.bits() }
    }

    pub fn batch(&self) -> ReportId {
        ReportId::from_bits(self.batch)
    }

    /// Where the house's lists stand: no case, and entries of it are found as a case's are.
    pub fn room(&self) -> CaseId {
        room(&self.secret)
    }

    /// That the list began to be taken in.
    pub fn list(&self) -> EntryId {
        self.of(b"mukti import list v1", &[])
    }

    /// That it was undone.
    pub fn undone(&self) -> EntryId {
        self.of(b"mukti import undone v1", &[])
    }

    /// One of its cases.
    pub fn case(&self, at: u32) -> CaseId {
        CaseId::from_bits(self.number(b"mukti import case v1", at.into(), 0))
    }

    /// That a case began with it.
    pub fn beginning(&self, at: u32) -> EntryId {
        EntryId::from_bits(self.number(b"mukti import beginning v1", at.into(), 0))
    }

    /// That it should not have begun.
    pub fn withdrawal(&self, at: u32) -> EntryId {
        EntryId::from_bits(self.number(b"mukti import withdrawal v1", at.into(), 0))
    }

    /// The person of a row.
    pub fn person(&self, row: u64) -> PersonId {
        PersonId::from_bits(self.number(b"mukti import person v1", row, 0))
    }

    /// One of the entries of a row: 0 the person, 1 their labour, 2 the worksite.
    pub fn record(&self, row: u64, part: u64) -> EntryId {
        EntryId::from_bits(self.number(b"mukti import record v1", row, part))
    }

    /// An entry that comes with the list; its id is given by whoever makes it.
    pub fn entry(&self, by: &By, case: CaseId, person: Option<PersonId>, body: Body) -> Entry {
        Entry {
            position: 0,
            id: EntryId::from_bits(self.batch),
            case: Some(case),
            person,
            happened: Some(Told::Day(by.now.day_in_india())),
            learned: by.now,
            speaker: Speaker::Interviewer,
            private: Answer::NotKnown,
            by: Some(by.member),
            body,
        }
    }

    fn of(&self, label: &[u8], parts: &[&[u8]]) -> EntryId {
        let batch = self.batch.to_be_bytes();
        let all: Vec<&[u8]> = std::iter::once(&batch[..]).chain(parts.iter().copied()).collect();
        EntryId::from_bits(id(&self.secret, label, &all))
    }

    fn number(&self, label: &[u8], at: u64, part: u64) -> Id {
        id(&self.secret, label, &[&self.batch.to_be_bytes(), &at.to_be_bytes(), &part.to_be_bytes()])
    }
}

/// Where the house's lists stand.
pub(crate) fn room(secret: &Key) -> CaseId {
    CaseId::from_bits(id(secret, b"mukti import room v1", &[]))
}

/// A hash that tells nothing to whoever has not the house's key.
pub(super) fn keyed(secret: &Key, label: &[u8], parts: &[&[u8]]) -> Hash {
    let mut text = Sha256::new();
    for part in parts {
        text.update((part.len() as u64).to_be_bytes());
        text.update(part);
    }
    *secret.derive(&[label, b"\0", &text.finalize()].concat()).bytes()
}

fn id(secret: &Key, label: &[u8], parts: &[&[u8]]) -> Id {
    Id::from_be_bytes(*keyed(secret, label, parts).first_chunk().expect("a hash is longer than an id"))
}
