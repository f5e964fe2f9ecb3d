//! Forms of others: handed in by a member, kept as they are, offered to phones until they are stopped; never changed, never deleted.
//!
//! How their answers are listed and handed out is in [`answers`], what their questions mean here in [`meaning`].

pub mod answers;
pub mod meaning;

pub use meaning::{Previewed, Told};

use crate::deeds::attach::plain_name;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::reports::ReportLine;
use mukti_intake::form::sheet::Sheet;
use mukti_journal::hex;
use mukti_openrosa::{FORM_BYTES_MAX, Form, MediaEntry};
use mukti_store::{FormFile, FormRow, FormWrite, ReportState, Write};
use mukti_terms::when::Moment;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The largest file that belongs to a form, in bytes.
const FILE_BYTES_MAX: usize = 10 << 20;
/// The most files of one form, and of all their bytes.
const FILES_MAX: usize = 200;
const FILES_BYTES_MAX: usize = 60 << 20;
/// How many letters of the hash of a form's id are its name in addresses.
const KEY_LETTERS: usize = 32;

/// A form that is handed in.
pub struct NewForm {
    /// Its bytes.
    pub body: Vec<u8>,
    /// The files that belong to it: names and bytes.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Every form.
#[derive(Clone, Debug)]
pub struct FormsPage {
    /// Ours.
    pub ours: Vec<OurForm>,
    /// Those of others, the newest first.
    pub theirs: Vec<TheirForm>,
}

/// A form of ours.
#[derive(Clone, Debug)]
pub struct OurForm {
    /// Its id.
    pub id: String,
    /// The message key of its name.
    pub title: String,
    /// Its issued versions, the newest first.
    pub versions: Vec<(String, Moment)>,
}

/// A form of others.
#[derive(Clone, Debug)]
pub struct TheirForm {
    /// What it is called in addresses.
    pub key: String,
    /// What it calls itself.
    pub id: String,
    /// The title of its newest version.
    pub title: String,
    /// Its versions, the newest first.
    pub versions: Vec<FormVersion>,
    /// How many reports there are of each state.
    pub counts: Vec<(ReportState, u64)>,
}

/// One version of a form of others.
#[derive(Clone, Debug)]
pub struct FormVersion {
    /// What it calls itself; empty where it says none.
    pub version: String,
    /// When it was handed in.
    pub added: Moment,
    /// Since when phones are no longer offered it.
    pub stopped: Option<Moment>,
}

/// A form of others with what came for it.
#[derive(Clone, Debug)]
pub struct FormPage {
    /// The form.
    pub form: TheirForm,
    /// Files of its newest version that are here.
    pub files: Vec<String>,
    /// Files that its newest version names and that were not handed in.
    pub missing: Vec<String>,
    /// Where something repeats.
    pub repeats: Vec<String>,
    /// The number of what its questions mean here, and since when.
    pub meaning: Option<(u32, Moment)>,
    /// Reports, the newest first.
    pub lines: Vec<FormLine>,
    /// Whether there are more.
    pub more: bool,
}

/// One report of a form.
pub type FormLine = ReportLine;

/// A form of others as a phone is offered it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedForm {
    /// What it is called in addresses.
    pub key: String,
    /// What it calls itself.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: String,
    /// The hash a phone compares.
    pub hash: String,
    /// Whether files belong to it.
    pub has_files: bool,
}

/// What a form is called in addresses: its id may hold any sign.
#[must_use]
pub fn key_of(id: &str) -> String {
    hex::encode(&Sha256::digest(id.as_bytes()))[..KEY_LETTERS].to_string()
}

impl Desk {
    /// Takes in a form of others with its files, and says what it is called in addresses. Handed in again it is the same form; files
    /// that were missing are added.
    ///
    /// # Errors
    /// It is no form; it has the id of one of ours; the same version says something else; too large; the store cannot be written.
    pub fn add_form(&self, by: &By, new: &NewForm) -> Result<String, Problem> {
        let form = read(&new.body)?;
        if Sheet::of_id(&form.id).is_some() || form.id.starts_with(OURS) {
            return Err(Problem::FormIsOurs);
        }
        let files = files(&new.files)?;
        self.has_room((new.body.len() + new.files.iter().map(|(_, body)| body.len()).sum::<usize>()) as u64)?;
        let row = FormRow {
            id: form.id.clone(),
            version: form.version.clone(),
            title: form.title,
            digest: Sha256::digest(&new.body).into(),
            added: by.now.unix(),
            added_by: Some(by.member),
            stopped: None,
        };
        self.same_as_before(&row, &files)?;
        let add = FormWrite::Add { row: Box::new(row.clone()), body: new.body.clone(), files: files.clone() };
        self.store.write(Write::Form(add))?;
        // Two who hand in the same version at one moment: the first one's bytes are kept, and the other hears so.
        self.same_as_before(&row, &files)?;
        Ok(key_of(&form.id))
    }

    /// Refuses other bytes under a name that is taken.
    fn same_as_before(&self, row: &FormRow, files: &[FormFile]) -> Result<(), Problem> {
        let before = self.store.forms()?;
        let before = before.iter().find(|known| known.id == row.id && known.version == row.version);
        if before.is_some_and(|known| known.digest != row.digest) {
            return Err(Problem::FormDiffers);
        }
        let kept = self.store.form_files(&row.id, &row.version)?;
        let differs = |file: &FormFile| kept.iter().any(|known| known.name == file.name && known.digest != file.digest);
        if files.iter().any(differs) { Err(Problem::FormDiffers) } else { Ok(()) }
    }

    /// Every form, ours and theirs.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn forms(&self) -> Result<FormsPage, Problem> {
        let issued = self.issued_forms()?;
        let ours = Sheet::for_phones().into_iter().map(|sheet| {
            let of = issued.iter().filter(|(id, ..)| *id == sheet.id);
            let versions = of.map(|(_, version, at)| (version.clone(), *at)).collect();
            OurForm { id: sheet.id, title: sheet.title, versions }
        });
        Ok(FormsPage { ours: ours.collect(), theirs: self.their_forms()? })
    }

    fn their_forms(&self) -> Result<Vec<TheirForm>, Problem> {
        let mut forms: Vec<TheirForm> = Vec::new();
        let mut at: BTreeMap<String, usize> = BTreeMap::new();
        for row in self.store.forms()? {
            let place = *at.entry(row.id.clone()).or_insert(forms.len());
            if place == forms.len() {
                let counts = self.store.count_reports_of_form(&row.id)?;
                let (key, title) = (key_of(&row.id), row.title.clone());
                forms.push(TheirForm { key, id: row.id.clone(), title, versions: Vec::new(), counts });
            }
            forms[place].versions.push(FormVersion {
                version: row.version,
                added: Moment::from_unix(row.added),
                stopped: row.stopped.map(Moment::from_unix),
            });
        }
        Ok(forms)
    }

    /// A form of others by what it is called in addresses.
    ///
    /// # Errors
    /// There is none; the store cannot be read.
    pub fn their_form(&self, key: &str) -> Result<TheirForm, Problem> {
        self.their_forms()?.into_iter().find(|form| form.key == key).ok_or(Problem::NoSuchForm)
    }

    /// The bytes of a version, as they were handed in.
    ///
    /// # Errors
    /// There is none; the store cannot be read.
    pub fn form_bytes(&self, key: &str, version: &str) -> Result<Vec<u8>, Problem> {
        let form = self.their_form(key)?;
        self.store.form_body(&form.id, version)?.ok_or(Problem::NoSuchForm)
    }

    /// The bytes of a file of a version, as they were handed in.
    ///
    /// # Errors
    /// There is none; the store cannot be read.
    pub fn form_file(&self, key: &str, version: &str, name: &str) -> Result<Vec<u8>, Problem> {
        let form = self.their_form(key)?;
        self.store.form_file(&form.id, version, name)?.ok_or(Problem::NoSuchForm)
    }

    /// What a phone's manifest lists of a version: names and hashes; `download` says where each is fetched.
    ///
    /// # Errors
    /// There is no such form; the store cannot be read.
    pub fn form_manifest(
        &self,
        key: &str,
        version: &str,
        download: impl Fn(&str) -> String,
    ) -> Result<Vec<MediaEntry>, Problem> {
        let form = self.their_form(key)?;
        let entry = |file: FormFile| MediaEntry {
            hash: mukti_openrosa::md5(&file.body),
            download: download(&file.name),
            name: file.name,
        };
        Ok(self.store.form_files(&form.id, version)?.into_iter().map(entry).collect())
    }

    /// What phones are offered: of each form the newest version that was not stopped, or every such version.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn offered_forms(&self, which: Versions) -> Result<Vec<OfferedForm>, Problem> {
        let mut offered = Vec::new();
        for form in self.their_forms()? {
            let current = form.versions.iter().filter(|version| version.stopped.is_none());
            for version in current.take(if which == Versions::Newest { 1 } else { usize::MAX }) {
                let body = self.store.form_body(&form.id, &version.version)?.ok_or(Problem::NoSuchForm)?;
                offered.push(OfferedForm {
                    key: form.key.clone(),
                    id: form.id.clone(),
                    version: version.version.clone(),
                    title: form.title.clone(),
                    hash: mukti_openrosa::md5(&body),
                    has_files: !self.store.form_files(&form.id, &version.version)?.is_empty(),
                });
            }
        }
        Ok(offered)
    }

    /// Stops offering a version to phones, or offers it again. What phones have of it still arrives.
    ///
    /// # Errors
    /// There is no such form; the store cannot be written.
    pub fn stop_form(&self, by: &By, key: &str, version: &str, offer: Offer) -> Result<(), Problem> {
        let form = self.their_form(key)?;
        if !form.versions.iter().any(|known| known.version == version) {
            return Err(Problem::NoSuchForm);
        }
        let since = (offer == Offer::Stopped).then(|| by.now.unix());
        let write = FormWrite::Stop { id: form.id, version: version.to_string(), since };
        Ok(self.store.write(Write::Form(write))?)
    }
}

/// Ids that begin so are ours, also those of later releases.
const OURS: &str = "mukti-";

/// Which versions are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Versions {
    /// The newest of each form.
    Newest,
    /// Every one.
    All,
}

/// Whether phones are offered a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// No longer.
    Stopped,
    /// Again.
    Offered,
}

/// Reads a form of others.
fn read(bytes: &[u8]) -> Result<Form, Problem> {
    // A workbook: a ZIP, or the older binary kind.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Problem::FormIsASheet);
    }
    if bytes.len() > FORM_BYTES_MAX {
        return Err(Problem::FormTooLarge);
    }
    Form::read(bytes).map_err(|refusal| Problem::FormRefused { code: refusal.code() })
}

fn files(given: &[(String, Vec<u8>)]) -> Result<Vec<FormFile>, Problem> {
    let all: usize = given.iter().map(|(_, body)| body.len()).sum();
    let too_large = given.iter().any(|(_, body)| body.len() > FILE_BYTES_MAX);
    if too_large || all > FILES_BYTES_MAX || given.len() > FILES_MAX {
        return Err(Problem::FormTooLarge);
    }
    let mut files: BTreeMap<String, FormFile> = BTreeMap::new();
    for (name, body) in given {
        let name = plain_name(name);
        if name.is_empty() {
            return Err(Problem::NameMissing);
        }
        let file = FormFile { name: name.clone(), digest: Sha256::digest(body).into(), body: body.clone() };
        if files.insert(name, file.clone()).is_some_and(|before| before.digest != file.digest) {
            return Err(Problem::FormDiffers);
        }
    }
    Ok(files.into_values().collect())
}
