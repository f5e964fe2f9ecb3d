//! Files that a phone sealed piece by piece: each piece once, on after a break, kept as sealed; opened by a member into a file beside it.

use super::super::Unattended;
use super::super::incoming::{Incoming, id, keyed, person};
use super::frame::{INFO_FILE, info};
use crate::deeds::attach::{Head, NewFile, Origin, record};
use crate::deeds::of_the_house;
use crate::desk::{By, Desk};
use crate::files::find;
use crate::problem::Problem;
use mukti_intake::form::sheet::ONE_PERSON;
use mukti_journal::seal::file::{CHUNK, FileKey, Place};
use mukti_journal::seal::phone::CARRIER;
use mukti_journal::{Id, Key};
use mukti_register::records::words::Derived;
use mukti_register::{Body, Case, CaseId, FileId, PersonId};
use mukti_store::files::FileWrite;
use mukti_store::{ReportFile, ReportRow, ReportWrite, StoreError};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use serde::Deserialize;

/// Where a file of a report stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PieceKept {
    /// The piece that is asked for next.
    pub next: u64,
    /// Whether all of it is here.
    pub whole: bool,
}

/// The most pieces of one file.
const PIECES_MAX: u64 = 4096;
/// The longest name the page gives a file.
const NAME_MAX: usize = 40;

/// What stands in the first piece of a file.
#[derive(Deserialize)]
struct About {
    /// What it is called.
    name: String,
    /// How many pieces follow.
    pieces: u64,
}

impl Desk {
    /// Where a file of a sealed report stands.
    ///
    /// # Errors
    /// The report has not come.
    pub fn sealed_file(&self, instance: &str, name: &str) -> Result<PieceKept, Problem> {
        let (row, arriving) = self.sealed_place(instance, name)?;
        if self.store.file_of_report(row.id, &arriving.name, &arriving.name)?.is_some() {
            return Ok(PieceKept { next: self.store.count_chunks(arriving.file)?, whole: true });
        }
        let next = self.store.upload(arriving.file)?.map_or(0, |upload| upload.chunks);
        Ok(PieceKept { next, whole: false })
    }

    /// Keeps one piece of a file of a sealed report; with the last one the file is told of. One that came before changes nothing.
    ///
    /// # Errors
    /// The report has not come; the piece or the file is too large; no room on the disk.
    pub fn keep_sealed_piece(
        &self,
        now: Moment,
        (instance, name): (&str, &str),
        (at, of): (u64, u64),
        bytes: &[u8],
    ) -> Result<PieceKept, Problem> {
        if bytes.len() > CHUNK || of > PIECES_MAX || at >= of || name.is_empty() || name.len() > NAME_MAX {
            return Err(Problem::FileTooLarge);
        }
        let (row, arriving) = self.sealed_place(instance, name)?;
        let standing = self.sealed_file(instance, name)?;
        if standing.whole || standing.next < at {
            return Ok(standing);
        }
        if standing.next == at {
            self.has_room(bytes.len() as u64)?;
            if at == 0 {
                match self.store.file(FileWrite::Begin { file: arriving.file, head: Vec::new(), now: now.unix() }) {
                    Ok(()) | Err(StoreError::Taken) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            let place = if at + 1 == of { Place::Last } else { Place::Inside };
            let sealed = arriving.key.seal(at, place, bytes);
            match self.store.file(FileWrite::Chunk { file: arriving.file, at, sealed, now: now.unix() }) {
                // The same piece came twice at one moment.
                Ok(()) | Err(StoreError::Moved) => {}
                Err(error) => return Err(error.into()),
            }
        }
        if at + 1 == of {
            self.tell_of_sealed(now, &row, &arriving, name)?;
        }
        self.sealed_file(instance, name)
    }

    fn sealed_place(&self, instance: &str, name: &str) -> Result<(ReportRow, Resting), Problem> {
        let secret = self.vault.door_secret()?;
        let instance = keyed(&secret, b"mukti report instance v1", instance.as_bytes());
        let row = self.store.report(&instance)?.ok_or(Problem::NoSuchReport)?;
        let place = Resting::of(&secret, &row, name);
        Ok((row, place))
    }

    /// Tells of a file whose pieces are all here.
    fn tell_of_sealed(&self, now: Moment, row: &ReportRow, arriving: &Resting, name: &str) -> Result<(), Problem> {
        let (secret, file) = (self.vault.door_secret()?, FileId::from_bits(arriving.file));
        let read = self.read_back(file, &arriving.key)?;
        let head = Head {
            case: row.case,
            person: None,
            name: Secret::new(name.to_string()),
            words: Secret::new(String::new()),
            bytes: None,
            origin: None,
        };
        let kept = record(file, &head, &read, &arriving.key, None);
        let told = ReportFile { report: row.id, name: arriving.name, digest: arriving.name, file: arriving.file };
        for _ in 0..super::super::TRIES {
            if self.store.file_of_report(row.id, &arriving.name, &arriving.name)?.is_some() {
                return Ok(());
            }
            let history = self.store.history(row.case)?;
            let mut keys = self.keys(None);
            let before = keys.open(&history)?.entries;
            let case = Case::from_entries(before.clone());
            let person = whose(&secret, row, case.as_ref());
            if person.is_some_and(|person| case.as_ref().is_some_and(|case| case.is_forgotten(person))) {
                return Ok(self.store.file(FileWrite::Gone { file: arriving.file })?);
            }
            let entry = of_the_house((None, now), Some(row.case), Body::RecordKept(kept.clone()))?;
            let write = Unattended {
                entries: vec![mukti_register::Entry { person, happened: None, ..entry }],
                report: Some(ReportWrite::SealedFile(told.clone())),
                arrived: vec![arriving.file],
                ..Unattended::after(row.case, history.last().map_or(0, |entry| entry.position), before)
            };
            match self.keep_unattended(now, &mut keys, write).map(drop) {
                Err(Problem::ChangedMeanwhile) => {}
                other => return other,
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    /// Opens the sealed files of a report that are not opened yet: each into a file of its own that names the sealed one.
    pub(super) fn open_files(&self, by: &By, row: &ReportRow, incoming: &Incoming) -> Result<(), Problem> {
        let Some(instance) = incoming.envelope.instance.as_deref() else { return Ok(()) };
        let case = match self.case(by, row.case) {
            // None has begun: there is nowhere to put it yet.
            Err(Problem::NoSuchCase) => return Ok(()),
            other => other?,
        };
        let secret = self.vault.door_secret()?;
        let files: Vec<(FileId, String)> = crate::files::rows(&case, &std::collections::HashMap::new())
            .into_iter()
            .map(|row| (row.id, row.name.open().clone()))
            .collect();
        for (file, name) in files {
            let place = Resting::of(&secret, row, &name);
            if place.file == file.bits() && !crate::files::has_child(&case, file) {
                self.open_sealed_file(by, row.case, (file, &place.key), instance)?;
            }
        }
        Ok(())
    }

    fn open_sealed_file(
        &self,
        by: &By,
        case: CaseId,
        (file, key): (FileId, &FileKey),
        instance: &str,
    ) -> Result<(), Problem> {
        let keyring = by.keys.as_deref().ok_or(Problem::NotSignedIn)?;
        let row = find(&self.case(by, case)?, file).ok_or(Problem::NoSuchFile)?;
        let closed = |piece| Problem::DamagedFile { piece };
        let (mut at, mut left, mut pieces, mut copy) = (0_u64, 0_u64, None, None);
        let organisation = self.organisation();
        let done = self.each_piece(file.bits(), key, |sealed| {
            let about = format!("{instance} {} {at}", row.name.open());
            if at == 0 {
                let (generation, rest) = sealed.split_first_chunk::<2>().ok_or(closed(0))?;
                let (carrier, first) = rest.split_at_checked(CARRIER).ok_or(closed(0))?;
                let holder = keyring.phones(u16::from_be_bytes(*generation)).ok_or(closed(0))?;
                let opening = holder.pieces(carrier, &info(INFO_FILE, &organisation)).map_err(|_| closed(0))?;
                let opening = pieces.insert(opening);
                let plain = opening.next(first, about.as_bytes()).map_err(|_| closed(0))?;
                let told: About = serde_json::from_slice(&plain).map_err(|_| closed(0))?;
                left = told.pieces;
                let new = NewFile { case, person: row.person, name: &told.name, words: "", bytes: None };
                copy = Some(self.begin_derived(by, &new, Origin { parent: file, derived: Derived::Opened })?);
            } else {
                let (Some(opening), Some(copy)) = (pieces.as_mut(), copy.as_mut()) else { return Err(closed(at)) };
                let plain = opening.next(sealed, about.as_bytes()).map_err(|_| closed(at))?;
                left = left.checked_sub(1).ok_or(closed(at))?;
                self.keep_all(by, copy, &plain)?;
            }
            at += 1;
            Ok(())
        });
        let Some(copy) = copy else { return done };
        let id = copy.id();
        if let Err(problem) = done.and_then(|()| if left == 0 { Ok(()) } else { Err(closed(at)) }) {
            self.give_up_file(by, case, id)?;
            return Err(problem);
        }
        self.finish_file(by, copy, None).map(drop)
    }
}

/// Where a file of a sealed report lies, and what seals it here beside what the phone sealed: both follow from its names.
struct Resting {
    file: Id,
    key: FileKey,
    name: mukti_journal::Hash,
}

impl Resting {
    fn of(secret: &Key, row: &ReportRow, name: &str) -> Self {
        let file = id(secret, b"mukti sealed file v1", &[&row.instance, name.as_bytes()]);
        let name = keyed(secret, b"mukti report file name v1", &[&row.instance, name.as_bytes()].concat());
        let outer = secret.derive(&[b"mukti sealed file key v1\0".as_slice(), &file.to_be_bytes()].concat());
        let salt = secret.derive(&[b"mukti sealed file salt v1\0".as_slice(), &file.to_be_bytes()].concat());
        let bytes = [outer.bytes().as_slice(), &salt.bytes()[..16]].concat();
        let key = FileKey::from_bytes(file, &bytes).expect("a key of 32 bytes and a salt of 16");
        Self { file, key, name }
    }
}

/// The file of an interview is its person's, and goes with them; of anything else, the case's.
fn whose(secret: &Key, row: &ReportRow, case: Option<&Case>) -> Option<PersonId> {
    case.filter(|_| row.form == ONE_PERSON).map(|_| person(secret, row.case, "1"))
}
