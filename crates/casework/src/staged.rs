//! A list on its way in by a page: its bytes lie in sealed pieces whose key is in memory only, until somebody has decided on it.
//!
//! Stopped, nothing can open them any more: the list is chosen again, and what was kept of it is passed over.

use crate::chance::{Machine, bits};
use crate::deeds::import::{DryRun, EachWrong, Imported, ListAsk};
use crate::desk::{By, Desk};
use crate::problem::Problem;
use mukti_journal::Id;
use mukti_journal::seal::file::{CHUNK, FileKey, Place};
use mukti_register::MemberId;
use mukti_store::files::FileWrite;
use std::collections::HashMap;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, MutexGuard, PoisonError};

/// The largest list that is taken, in bytes.
pub const LIST_BYTES_MAX: u64 = 200_000_000;
/// How many lists one member may have on their way.
const AT_ONCE: usize = 5;
/// Seconds after which a list nobody has decided on goes.
const WAITS_SECONDS: i64 = 24 * 3600;

/// A list on its way in.
#[derive(Clone)]
pub struct StagedList {
    /// Its number in the address.
    pub id: Id,
    /// What its file is called.
    pub name: String,
    /// What was asked of it last.
    pub ask: ListAsk,
    /// How far it has been taken in.
    pub state: StagedState,
    member: MemberId,
    key: Arc<FileKey>,
    bytes: u64,
    began: i64,
    kept: Arc<AtomicU64>,
}

/// How far a list has been taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StagedState {
    /// Nobody has decided on it.
    Waiting,
    /// It is being taken in: so many of so many people are kept.
    Running {
        /// Kept.
        kept: u64,
        /// Of so many.
        of: u64,
    },
    /// All of it.
    Done(Imported),
    /// It stopped.
    Failed(Problem),
}

/// Lists on their way in.
pub(crate) type Staged = HashMap<Id, StagedList>;

/// A list while it arrives.
pub struct ArrivingList {
    id: Id,
    name: String,
    key: FileKey,
    held: Vec<u8>,
    pieces: u64,
}

impl Desk {
    /// Begins to take the bytes of a list.
    ///
    /// # Errors
    /// Too many are on their way; a full disk.
    pub fn begin_staging(&self, by: &By, name: &str) -> Result<ArrivingList, Problem> {
        self.sweep_staged(by)?;
        let id = bits()?;
        self.store.file(FileWrite::Begin { file: id, head: Vec::new(), now: by.now.unix() })?;
        let name: String = name.chars().filter(|c| !c.is_control()).take(120).collect();
        Ok(ArrivingList { id, name, key: FileKey::new(id, &mut Machine), held: Vec::new(), pieces: 0 })
    }

    /// Takes bytes; each full piece is sealed before more is taken.
    ///
    /// # Errors
    /// It is larger than any list; a full disk.
    pub fn stage(&self, by: &By, list: &mut ArrivingList, bytes: &[u8]) -> Result<(), Problem> {
        if list.pieces * CHUNK as u64 + (list.held.len() + bytes.len()) as u64 > LIST_BYTES_MAX {
            self.store.file(FileWrite::Gone { file: list.id })?;
            let high = format!("{} MB", LIST_BYTES_MAX / 1_000_000);
            return Err(mukti_intake::Problem::at("413-66", 0).gap("high", &high).into());
        }
        list.held.extend_from_slice(bytes);
        while list.held.len() > CHUNK {
            let rest = list.held.split_off(CHUNK);
            let piece = std::mem::replace(&mut list.held, rest);
            self.put_piece(by, list, Place::Inside, &piece)?;
        }
        Ok(())
    }

    /// Every byte has come.
    ///
    /// # Errors
    /// There were none; a full disk.
    pub fn end_staging(&self, by: &By, mut list: ArrivingList) -> Result<Id, Problem> {
        let bytes = list.pieces * CHUNK as u64 + list.held.len() as u64;
        if bytes == 0 {
            self.store.file(FileWrite::Gone { file: list.id })?;
            return Err(mukti_intake::Problem::at("400-15", 0).into());
        }
        let last = std::mem::take(&mut list.held);
        self.put_piece(by, &mut list, Place::Last, &last)?;
        let staged = StagedList {
            id: list.id,
            name: list.name,
            ask: ListAsk::default(),
            state: StagedState::Waiting,
            member: by.member,
            key: Arc::new(list.key),
            bytes,
            began: by.now.unix(),
            kept: Arc::default(),
        };
        self.staged().insert(staged.id, staged);
        Ok(list.id)
    }

    fn put_piece(&self, by: &By, list: &mut ArrivingList, place: Place, piece: &[u8]) -> Result<(), Problem> {
        let sealed = list.key.seal(list.pieces, place, piece);
        self.store.file(FileWrite::Chunk { file: list.id, at: list.pieces, sealed, now: by.now.unix() })?;
        list.pieces += 1;
        Ok(())
    }

    /// A list of this member's that is on its way.
    ///
    /// # Errors
    /// There is none with this number.
    pub fn staged_list(&self, by: &By, id: Id) -> Result<StagedList, Problem> {
        let staged = self.staged();
        let mut list = staged.get(&id).filter(|list| list.member == by.member).cloned().ok_or(Problem::NoSuchImport)?;
        if let StagedState::Running { kept, .. } = &mut list.state {
            *kept = list.kept.load(Ordering::Relaxed);
        }
        Ok(list)
    }

    /// Says what its columns mean, and what is asked of it.
    ///
    /// # Errors
    /// There is none with this number.
    pub fn ask_of_staged(&self, by: &By, id: Id, ask: ListAsk) -> Result<(), Problem> {
        self.change_staged(by, id, |list| list.ask = ask)
    }

    /// Looks it through and keeps nothing.
    ///
    /// # Errors
    /// It is no list.
    pub fn look_through_staged(&self, by: &By, id: Id, wrong: EachWrong<'_>) -> Result<DryRun, Problem> {
        let list = self.staged_list(by, id)?;
        self.dry_run(by, &mut self.bytes_of_staged(&list), &list.ask, wrong)
    }

    /// Takes it in; its state says how far it has come. Blocks until it is done.
    ///
    /// # Errors
    /// There is none with this number, or it is being taken in already.
    pub fn keep_staged(&self, by: &By, id: Id) -> Result<(), Problem> {
        let list = self.staged_list(by, id)?;
        if matches!(list.state, StagedState::Running { .. }) {
            return Err(Problem::Importing);
        }
        self.change_staged(by, id, |list| list.state = StagedState::Running { kept: 0, of: 0 })?;
        let kept = Arc::clone(&list.kept);
        let progress = |now: u64, of: u64| {
            // The first to hear of it says of how many.
            if kept.fetch_max(now, Ordering::Relaxed) == 0 {
                // A list that was dropped meanwhile is shown to nobody.
                let _ = self.change_staged(by, id, |list| list.state = StagedState::Running { kept: now, of });
            }
        };
        let done = self.import(by, &mut self.bytes_of_staged(&list), &list.ask, &progress);
        let state = match done {
            Ok(done) => {
                self.store.file(FileWrite::Gone { file: id })?;
                StagedState::Done(done)
            }
            Err(problem) => StagedState::Failed(problem),
        };
        self.change_staged(by, id, |list| list.state = state)
    }

    /// Lets go of it; nothing of it is kept.
    ///
    /// # Errors
    /// There is none with this number; it is being taken in.
    pub fn drop_staged(&self, by: &By, id: Id) -> Result<(), Problem> {
        if matches!(self.staged_list(by, id)?.state, StagedState::Running { .. }) {
            return Err(Problem::Importing);
        }
        self.store.file(FileWrite::Gone { file: id })?;
        self.staged().remove(&id);
        Ok(())
    }

    fn change_staged(&self, by: &By, id: Id, change: impl FnOnce(&mut StagedList)) -> Result<(), Problem> {
        let mut staged = self.staged();
        let list = staged.get_mut(&id).filter(|list| list.member == by.member).ok_or(Problem::NoSuchImport)?;
        change(list);
        Ok(())
    }

    /// What nobody decided on for a day goes, and the oldest of a member who has too many.
    fn sweep_staged(&self, by: &By) -> Result<(), Problem> {
        let old = |list: &&StagedList| by.now.unix() - list.began > WAITS_SECONDS;
        let mut gone: Vec<Id> = self.staged().values().filter(old).map(|list| list.id).collect();
        let mut own: Vec<(i64, Id)> = self
            .staged()
            .values()
            .filter(|list| list.member == by.member && !matches!(list.state, StagedState::Running { .. }))
            .map(|list| (list.began, list.id))
            .collect();
        own.sort_unstable();
        gone.extend(own.iter().rev().skip(AT_ONCE - 1).map(|(_, id)| *id));
        for id in gone {
            self.store.file(FileWrite::Gone { file: id })?;
            self.staged().remove(&id);
        }
        Ok(())
    }

    fn staged(&self) -> MutexGuard<'_, Staged> {
        // A list of lists is as good after a panic as before.
        self.staged.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn bytes_of_staged(&self, list: &StagedList) -> Bytes<'_> {
        Bytes { desk: self, file: list.id, key: Arc::clone(&list.key), at: 0, length: list.bytes, held: None }
    }
}

/// The bytes of a list, opened a piece at a time.
struct Bytes<'a> {
    desk: &'a Desk,
    file: Id,
    key: Arc<FileKey>,
    at: u64,
    length: u64,
    held: Option<(u64, Vec<u8>)>,
}

impl Bytes<'_> {
    fn piece(&mut self, at: u64) -> io::Result<&[u8]> {
        if self.held.as_ref().is_none_or(|(held, _)| *held != at) {
            let gone = || io::Error::other("a piece of the list is gone");
            let sealed = self.desk.store.chunk(self.file, at).map_err(|_| gone())?.ok_or_else(gone)?;
            let last = (at + 1) * CHUNK as u64 >= self.length;
            let place = if last { Place::Last } else { Place::Inside };
            self.held = Some((at, self.key.open(at, place, &sealed).map_err(|_| gone())?.to_vec()));
        }
        Ok(self.held.as_ref().map_or(&[], |(_, bytes)| bytes.as_slice()))
    }
}

impl Read for Bytes<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.length || into.is_empty() {
            return Ok(0);
        }
        let (number, from) = (self.at / CHUNK as u64, usize::try_from(self.at % CHUNK as u64).unwrap_or(0));
        let piece = self.piece(number)?;
        let rest = piece.get(from..).unwrap_or_default();
        let length = rest.len().min(into.len());
        into[..length].copy_from_slice(&rest[..length]);
        self.at += length as u64;
        Ok(length)
    }
}

impl Seek for Bytes<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "before the beginning"))?;
        Ok(self.at)
    }
}
