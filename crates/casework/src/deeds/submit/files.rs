//! Files that come with a report: sealed piece by piece as they come, told of when they are whole, each once.

use super::Unattended;
use super::incoming::{keyed, person};
use crate::chance::{self, Machine};
use crate::deeds::attach::{Arriving, Head, plain_name, record};
use crate::deeds::of_the_house;
use crate::desk::Desk;
use crate::problem::Problem;
use mukti_intake::form::sheet::ONE_PERSON;
use mukti_journal::seal::file::FileKey;
use mukti_openrosa::sealed::plain_name as name_before_sealing;
use mukti_register::kinds::OF_REPORT;
use mukti_register::{Body, Case, CaseId, Entry, FileId, PersonId, ReportId};
use mukti_store::files::FileWrite;
use mukti_store::{ReportFile, ReportRow, ReportWrite};
use mukti_terms::Secret;
use mukti_terms::when::Moment;

impl Desk {
    /// Begins to take in a file of a report, whose name may come after it.
    ///
    /// # Errors
    /// No room on the disk.
    pub fn begin_report_file(&self, now: Moment, name: &str) -> Result<Arriving, Problem> {
        self.has_room(0)?;
        let file = FileId::from_bits(chance::bits()?);
        let key = FileKey::new(file.bits(), &mut Machine);
        // What the house itself is keeping has no head: if it is not told of, it is swept.
        self.store.file(FileWrite::Begin { file: file.bits(), head: Vec::new(), now: now.unix() })?;
        let head = Head {
            case: CaseId::from_bits(0),
            person: None,
            name: Secret::new(plain_name(name)),
            words: Secret::new(String::new()),
            bytes: None,
            origin: None,
        };
        Ok(Arriving::new(file, key, head, 0))
    }

    /// Keeps the piece that is held; durable when this returns.
    ///
    /// # Errors
    /// No room on the disk.
    pub fn keep_report_piece(&self, now: Moment, arriving: &mut Arriving) -> Result<(), Problem> {
        self.keep_piece_at(now, arriving)
    }

    /// What has come of a file goes.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn give_up_report_file(&self, arriving: &Arriving) -> Result<(), Problem> {
        Ok(self.store.file(FileWrite::Gone { file: arriving.id().bits() })?)
    }

    /// Tells of a file that came with a report. One that came before is not told of again; one without a byte is none.
    ///
    /// # Errors
    /// No such report; a piece that does not open; a full disk.
    pub fn attach_to_report(&self, now: Moment, report: ReportId, mut arriving: Arriving) -> Result<(), Problem> {
        arriving.nothing_more_comes();
        self.keep_piece_at(now, &mut arriving)?;
        if !arriving.is_whole() {
            return self.give_up_report_file(&arriving);
        }
        let row = self.store.report_of_id(report.bits())?.ok_or(Problem::NoSuchReport)?;
        let read = self.read_back(arriving.id(), arriving.key())?;
        let secret = self.vault.door_secret()?;
        let file = ReportFile {
            report: row.id,
            name: keyed(&secret, b"mukti report file name v1", arriving.head().name.open().as_bytes()),
            digest: keyed(&secret, b"mukti report file bytes v1", read.sha256.as_bytes()),
            file: arriving.id().bits(),
        };
        let mut kept = record(arriving.id(), arriving.head(), &read, arriving.key(), None);
        if is_sealed(arriving.head().name.open()) {
            // It may tell of everybody in the report, and goes with it when one of them is forgotten.
            kept.put(OF_REPORT, &report.to_string());
        }
        for _ in 0..super::TRIES {
            if self.store.file_of_report(file.report, &file.name, &file.digest)?.is_some() {
                return self.give_up_report_file(&arriving);
            }
            let history = self.store.history(row.case)?;
            let mut keys = self.keys(None);
            let before = keys.open(&history)?.entries;
            let case = Case::from_entries(before.clone());
            // The file of an interview is its person's, and goes with them; of anything else, the case's.
            let alone = row.form == ONE_PERSON && case.is_some();
            let person = alone.then(|| person(&secret, row.case, "1"));
            if person.is_some_and(|person| case.as_ref().is_some_and(|case| case.is_forgotten(person))) {
                return self.give_up_report_file(&arriving);
            }
            let entry = entry(now, &row, person, Body::RecordKept(kept.clone()))?;
            let write = Unattended {
                entries: vec![entry],
                report: Some(ReportWrite::File(file.clone())),
                arrived: vec![file.file],
                ..Unattended::after(row.case, super::last_of(&history), before)
            };
            match self.keep_unattended(now, &mut keys, write) {
                Err(Problem::ChangedMeanwhile) => {}
                other => return other.map(drop),
            }
        }
        Err(Problem::ChangedMeanwhile)
    }
}

/// Whether a file of this name was sealed on the phone.
fn is_sealed(name: &str) -> bool {
    name_before_sealing(name) != name
}

fn entry(now: Moment, row: &ReportRow, person: Option<PersonId>, body: Body) -> Result<Entry, Problem> {
    Ok(Entry { person, happened: None, ..of_the_house((None, now), Some(row.case), body)? })
}
