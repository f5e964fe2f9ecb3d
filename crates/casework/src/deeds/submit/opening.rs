//! Opens a report that was sealed on the phone, when a member asks for it: its parts in their order, checked, then understood as any other.
//!
//! INVARIANT: whatever does not open gives one and the same answer, on the desk only; the phone heard 202 long before.

use super::Patience;
use super::Received;
use super::incoming::Incoming;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::sealing::OpenKey;
use crate::vault::broken;
use mukti_journal::hex;
use mukti_journal::seal::file::FileKey;
use mukti_openrosa::sealed::{Ivs, KEY_BYTES, Manifest, NotOpened, Opener, plain_name};
use mukti_openrosa::{Envelope, XML_BYTES_MAX};
use mukti_register::kinds::{FILE, FILE_KEY, OF_REPORT};
use mukti_register::{Body, FileId, ReportId};
use mukti_store::{ReportRow, ReportState, ReportWrite};
use mukti_terms::Secret;
use std::collections::HashMap;

/// Why a sealed report still waits: a file has not come.
const FILES: &str = "sealed-files";
/// Why a sealed report still waits: it does not open.
const DAMAGED: &str = "sealed-damaged";

/// A sealed file that came, by its name.
type Files = HashMap<String, (FileId, FileKey)>;

/// A report with its key, its files still sealed.
struct Half<'a> {
    manifest: &'a Manifest,
    key: Secret<[u8; KEY_BYTES]>,
    files: &'a Files,
}

impl Desk {
    /// Opens a report that was sealed on the phone and understands it. What does not open, or has not come whole, goes on waiting.
    ///
    /// # Errors
    /// No such report; whoever asks has no key to it; the store cannot be read or written.
    pub fn open_sealed_report(&self, by: &By, report: ReportId) -> Result<Received, Problem> {
        let row = self.store.report_of_id(report.bits())?.ok_or(Problem::NoSuchReport)?;
        if row.state != ReportState::Sealed {
            return self.received(&row);
        }
        let keys = self.open_sealing_keys(by)?;
        let manifest = self.manifest(by, &row)?;
        let files = self.sealed_files(by, &row)?;
        if !manifest.files().iter().all(|name| files.contains_key(name)) {
            return self.waits(by, &row, FILES);
        }
        let opened = keys.iter().find_map(|key| {
            let half =
                Half { manifest: &manifest, key: key.open_key(&manifest.sealed_key().ok()?).ok()?, files: &files };
            match self.open_answers(&half, key) {
                Ok(xml) => Some(Ok((half, xml))),
                Err(Failed::NotOpened) => None,
                Err(Failed::Problem(problem)) => Some(Err(problem)),
            }
        });
        let (half, xml) = match opened {
            Some(opened) => opened?,
            None => return self.waits(by, &row, DAMAGED),
        };
        self.settle_opened(by, &row, &xml)?;
        self.keep_what_was_encrypted(by, &row, &half)?;
        let row = self.store.report_of_id(row.id)?.ok_or(Problem::NoSuchReport)?;
        self.received(&row)
    }

    /// Opens every sealed report that waits, and says how many opened.
    ///
    /// # Errors
    /// As [`open_sealed_report`](Self::open_sealed_report).
    pub fn open_sealed_reports(&self, by: &By) -> Result<u64, Problem> {
        let rows = self.store.reports(Some(ReportState::Sealed), (AT_ONE_PRESS, 0))?;
        let mut opened = 0;
        for row in rows {
            let received = self.open_sealed_report(by, ReportId::from_bits(row.id))?;
            opened += u64::from(received.state != ReportState::Sealed);
        }
        Ok(opened)
    }

    fn manifest(&self, by: &By, row: &ReportRow) -> Result<Manifest, Problem> {
        let bytes = self.bytes_of_report(by, row)?;
        let tree = mukti_openrosa::read(bytes.open()).map_err(|_| broken("a sealed report that does not read"))?;
        Manifest::of(&tree).ok_or_else(|| broken("a sealed report without a manifest"))
    }

    /// The files that came with a report, by name: of two of one name, the one that came last.
    fn sealed_files(&self, by: &By, row: &ReportRow) -> Result<Files, Problem> {
        let history = self.store.history(row.case)?;
        let reading = self.keys(by.keys.as_deref()).open(&history)?;
        let mut files = Files::new();
        for entry in &reading.entries {
            let Body::RecordKept(kept) = &entry.body else { continue };
            let of_it =
                kept.get(OF_REPORT).and_then(|id| id.parse::<ReportId>().ok()).map(|id| id.bits()) == Some(row.id);
            let (Some(name), Some(file), Some(key)) = (kept.get("name"), kept.get("file"), kept.get(FILE_KEY)) else {
                continue;
            };
            let file: Option<FileId> = file.parse().ok().filter(|_| of_it && kept.kind() == FILE);
            let key = file.and_then(|file| FileKey::from_bytes(file.bits(), &hex::decode(key)?));
            if let (Some(file), Some(key)) = (file, key) {
                files.insert(name.to_string(), (file, key));
            }
        }
        Ok(files)
    }

    /// Opens every file to see that all are what was sealed; keeps only the answers.
    fn open_answers(&self, half: &Half<'_>, key: &OpenKey) -> Result<Secret<Vec<u8>>, Failed> {
        let manifest = half.manifest;
        let (mut hashes, mut xml) = (Vec::new(), Vec::new());
        for (name, iv) in manifest.files().iter().zip(Ivs::new(&manifest.instance, half.key.open())) {
            xml.clear();
            let is_answers = hashes.len() + 1 == manifest.files().len();
            let hash = self.each_opened(half, name, &iv, |bytes| {
                if is_answers {
                    xml.extend_from_slice(bytes);
                }
                if xml.len() > XML_BYTES_MAX { Err(Failed::NotOpened) } else { Ok(()) }
            })?;
            hashes.push(hash);
        }
        if let Some(sealed) = manifest.sealed_signature() {
            let signed = key.open(sealed)?;
            if signed.open().as_slice() != manifest.signed(&hashes) {
                return Err(Failed::NotOpened);
            }
        }
        let tree = mukti_openrosa::read(&xml).map_err(|_| Failed::NotOpened)?;
        let told = Envelope::of(&tree);
        let is_it = told.form.as_deref() == Some(&manifest.form)
            && told.version == manifest.version
            && told.instance.as_deref() == Some(&manifest.instance)
            && !told.is_encrypted;
        if is_it { Ok(Secret::new(xml)) } else { Err(Failed::NotOpened) }
    }

    /// Hands over what opens of a file, piece by piece; gives the MD5 of all of it.
    fn each_opened(
        &self,
        half: &Half<'_>,
        name: &str,
        iv: &[u8; 16],
        mut take: impl FnMut(&[u8]) -> Result<(), Failed>,
    ) -> Result<[u8; 16], Failed> {
        let (file, key) = half.files.get(name).ok_or(Failed::NotOpened)?;
        let (mut opener, mut stopped) = (Opener::new(half.key.open(), iv), None);
        let mut out = Vec::new();
        let read = self.each_piece(file.bits(), key, |piece| {
            out.clear();
            opener.push(piece, &mut out);
            take(&out).map_err(|failed| {
                stopped = Some(failed);
                Problem::SignedOut
            })
        });
        if let Some(failed) = stopped {
            return Err(failed);
        }
        read?;
        out.clear();
        let hash = opener.end(&mut out)?;
        take(&out)?;
        Ok(hash)
    }

    /// What it says, in its case.
    fn settle_opened(&self, by: &By, row: &ReportRow, xml: &Secret<Vec<u8>>) -> Result<(), Problem> {
        let incoming = Incoming::read(&self.vault.door_secret()?, xml.open())?;
        for _ in 0..super::TRIES {
            match self.settle_report(by.now, row, &incoming, Patience::None) {
                Ok(_) => return Ok(()),
                Err(Problem::ChangedMeanwhile) => {
                    let now = self.store.report_of_id(row.id)?.ok_or(Problem::NoSuchReport)?;
                    if now.state != ReportState::Sealed {
                        return Ok(());
                    }
                }
                Err(problem) => return Err(problem),
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    /// Its pictures and recordings, opened, as if they had come so; each once.
    fn keep_what_was_encrypted(&self, by: &By, row: &ReportRow, half: &Half<'_>) -> Result<(), Problem> {
        let names = half.manifest.files();
        let media = names.len().saturating_sub(1);
        for (name, iv) in names.iter().take(media).zip(Ivs::new(&half.manifest.instance, half.key.open())) {
            let mut arriving = self.begin_report_file(by.now, plain_name(name))?;
            let kept = self.each_opened(half, name, &iv, |bytes| {
                let mut bytes = bytes;
                while !bytes.is_empty() {
                    if arriving.is_full() {
                        self.keep_report_piece(by.now, &mut arriving)?;
                    }
                    let taken = arriving.take(bytes)?;
                    bytes = &bytes[taken..];
                }
                Ok(())
            });
            match kept {
                Ok(_) => self.attach_to_report(by.now, ReportId::from_bits(row.id), arriving)?,
                Err(failed) => {
                    self.give_up_report_file(&arriving)?;
                    return Err(match failed {
                        Failed::Problem(problem) => problem,
                        Failed::NotOpened => broken("a file that opened before does not open"),
                    });
                }
            }
        }
        Ok(())
    }

    /// It goes on waiting, and the desk says why.
    fn waits(&self, by: &By, row: &ReportRow, why: &str) -> Result<Received, Problem> {
        let settle = ReportWrite::Settle { instance: row.instance, state: ReportState::Sealed, why: why.to_string() };
        let last = super::last_of(&self.store.history(row.case)?);
        let write = super::Unattended { report: Some(settle), ..super::Unattended::after(row.case, last, Vec::new()) };
        match self.keep_unattended(by.now, &mut self.keys(None), write) {
            // Somebody else has opened it, or a file came: what stands now is told.
            Ok(_) | Err(Problem::ChangedMeanwhile) => {}
            Err(problem) => return Err(problem),
        }
        let row = self.store.report_of_id(row.id)?.ok_or(Problem::NoSuchReport)?;
        self.received(&row)
    }
}

/// The most sealed reports that are opened at one press.
const AT_ONE_PRESS: u32 = 100;

/// Why a part was not opened.
enum Failed {
    /// It does not open; no more is told.
    NotOpened,
    /// The house could not read or write.
    Problem(Problem),
}

impl From<NotOpened> for Failed {
    fn from(_: NotOpened) -> Self {
        Self::NotOpened
    }
}

impl From<Problem> for Failed {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}
