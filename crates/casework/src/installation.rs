//! What an installation needs to be opened: which it is, which data key fits, and the keys of its pages, sealed.

use crate::chance::{self, Machine};
use crate::problem::Problem;
use mukti_access::data_key::Held;
use mukti_access::{DataKey, KeyCheck, Stretch};
use mukti_journal::{Id, Key, hex};
use mukti_store::PageKey;
use mukti_terms::Secret;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The version of this file's shape; a newer one is refused.
const VERSION: u32 = 1;

/// The name of the file in the folder.
pub(crate) const FILE: &str = "installation.toml";

/// Where an organisation's memory lies, and what opens it.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its folder.
    pub folder: PathBuf,
    /// The PostgreSQL database that keeps it instead of the folder.
    pub database: Option<Secret<String>>,
    /// What opens it.
    pub unlock: Unlock,
}

/// Where the data key comes from.
#[derive(Clone, Debug)]
pub enum Unlock {
    /// A file beside the folder, `<folder>.key`, made with it. It should be taken to another disk.
    Beside,
    /// A file; made if there is neither it nor an installation yet.
    File(PathBuf),
    /// The text of a key file, as a service manager hands it over.
    Text(Secret<String>),
    /// A passphrase.
    Passphrase(Secret<String>),
}

impl Place {
    /// A folder with its key file beside it.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Self {
        Self { folder: folder.to_path_buf(), database: None, unlock: Unlock::Beside }
    }

    /// The file beside the folder.
    #[must_use]
    pub fn key_beside(&self) -> PathBuf {
        key_beside(&self.folder)
    }

    /// The file that holds the data key, if a file does.
    #[must_use]
    pub fn key_file(&self) -> Option<PathBuf> {
        match &self.unlock {
            Unlock::Beside => Some(self.key_beside()),
            Unlock::File(file) => Some(file.clone()),
            Unlock::Text(_) | Unlock::Passphrase(_) => None,
        }
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.join(FILE)
    }
}

/// The key file beside a folder.
pub(crate) fn key_beside(folder: &Path) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_default().to_os_string();
    name.push(".key");
    folder.with_file_name(name)
}

/// An installation, unlocked.
pub(crate) struct Unlocked {
    pub organisation: Id,
    pub data: DataKey,
    /// Its generation: 1 for the first.
    pub generation: u32,
    /// The data key before this one, while it is being replaced.
    pub before: Option<DataKey>,
    /// How a passphrase becomes the data key, where one does.
    pub stretch: Option<Stretch>,
    pub journal_pages: Key,
    pub key_pages: Key,
}

impl Unlocked {
    pub fn journal(&self) -> PageKey {
        PageKey::new(*self.journal_pages.bytes())
    }

    pub fn keys(&self) -> PageKey {
        PageKey::new(*self.key_pages.bytes())
    }

    /// The text of the file. Nothing in it opens anything without the data key.
    pub fn text(&self) -> String {
        checked(&self.text_under(&self.data, self.generation))
    }

    /// The text while a data key is being replaced: under the one that lies in the key file, and under the next.
    pub fn text_with_next(&self, next: &DataKey) -> String {
        let held = |held, key| hex::encode(&next.hold(held, key, &mut Machine));
        checked(&format!(
            "{}\n# The next data key, which lies beside the key file until everything is under it.\n[next]\n\
             data_key = \"{}\"\njournal_pages = \"{}\"\nkey_pages = \"{}\"\n",
            self.text_under(&self.data, self.generation),
            next.check(),
            held(Held::JournalPages, &self.journal_pages),
            held(Held::KeyStorePages, &self.key_pages),
        ))
    }

    fn text_under(&self, data: &DataKey, generation: u32) -> String {
        let held = |held, key| hex::encode(&data.hold(held, key, &mut Machine));
        let stretch = self.stretch.as_ref().map(|s| format!("stretch = \"{s}\"\n")).unwrap_or_default();
        format!(
            "# Which installation this is, and what its data key must be. Keep it with the folder; the key itself is elsewhere.\n\
             version = {VERSION}\norganisation = \"{:032x}\"\ndata_key = \"{}\"\ngeneration = {generation}\n{stretch}\
             journal_pages = \"{}\"\nkey_pages = \"{}\"\n",
            self.organisation,
            data.check(),
            held(Held::JournalPages, &self.journal_pages),
            held(Held::KeyStorePages, &self.key_pages),
        )
    }
}

/// The text with a line in front of everything else that says what the rest must be: nothing in it changes unnoticed.
fn checked(text: &str) -> String {
    format!("{CHECK}\"{}\"\n{text}", hex::encode(&Sha256::digest(text.as_bytes())))
}

/// Whether a text is as it was written. Texts of before there was a check have none, and no line that could have been one.
pub(crate) fn is_whole(text: &str) -> bool {
    match text.split_once('\n') {
        Some((first, rest)) if first.starts_with(CHECK) => checked(rest) == text,
        _ => text.starts_with(UNCHECKED),
    }
}

/// The first line of a text that has a check, and of one that has none.
const CHECK: &str = "check = ";
const UNCHECKED: &str = "# Which installation this is,";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    #[serde(rename = "check")]
    _check: Option<String>,
    #[serde(rename = "version")]
    _version: u32,
    organisation: String,
    data_key: String,
    #[serde(default = "first")]
    generation: u32,
    stretch: Option<String>,
    journal_pages: String,
    key_pages: String,
    next: Option<NextText>,
}

/// What every version of the text has.
#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NextText {
    data_key: String,
    // Read once the next key is the only one.
    #[serde(rename = "journal_pages")]
    _journal_pages: String,
    #[serde(rename = "key_pages")]
    _key_pages: String,
}

const fn first() -> u32 {
    1
}

/// Makes a new installation, and its key file if a file is asked for.
pub(crate) fn make(place: &Place) -> Result<Unlocked, Problem> {
    let organisation = chance::bits()?;
    let (data, stretch) = match &place.unlock {
        Unlock::Passphrase(passphrase) => {
            let stretch = Stretch::new(&mut Machine);
            (DataKey::from_passphrase(organisation, &stretch, passphrase), Some(stretch))
        }
        // A key that was there before belongs to another installation: it is never written over.
        Unlock::Text(_) => return Err(Problem::KeyOfAnother),
        Unlock::Beside | Unlock::File(_) => {
            let data = DataKey::new(organisation, &mut Machine);
            let file = place.key_file().unwrap_or_default();
            write_for_owner(&file, data.key_file().open()).map_err(|error| match error.kind() {
                std::io::ErrorKind::AlreadyExists => Problem::KeyOfAnother,
                _ => folder_problem(&file, &error),
            })?;
            (data, None)
        }
    };
    let (journal_pages, key_pages) = (Key::new(&mut Machine), Key::new(&mut Machine));
    Ok(Unlocked { organisation, data, generation: 1, before: None, stretch, journal_pages, key_pages })
}

/// What the folder's file says; bytes that are no text are no text of ours, and are found out by their check.
pub(crate) fn read(place: &Place) -> std::io::Result<String> {
    std::fs::read(place.file()).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// Opens an installation from the text that was kept of it.
pub(crate) fn unlock(place: &Place, text: &str) -> Result<Unlocked, Problem> {
    let half = || Problem::HalfRestored { folder: place.folder.display().to_string() };
    if !is_whole(text) {
        return Err(Problem::InstallationDamaged { file: place.file().display().to_string() });
    }
    let Versioned { version } = toml::from_str(text).map_err(|_| half())?;
    if version != VERSION {
        return Err(Problem::OtherVersion { folder: place.folder.display().to_string() });
    }
    let text: Text = toml::from_str(text).map_err(|_| half())?;
    let organisation = hex::decode_array(&text.organisation).map(Id::from_be_bytes).ok_or_else(half)?;
    let stretch = text.stretch.map(|s| s.parse::<Stretch>()).transpose().map_err(|_| half())?;
    let mut data = data_key(place, organisation, stretch.as_ref())?;
    if KeyCheck::from_text(&text.data_key) != Some(data.check()) {
        // The next key had taken its place in all but the key file when the machine stopped.
        data = next_key(place, organisation, &text.data_key).map_err(|_| Problem::WrongKey)?;
        settle_key_file(place)?;
    }
    let release = |held, text: &str| {
        let sealed = hex::decode(text).ok_or_else(half)?;
        data.release(held, &sealed).map_err(|_| half())
    };
    let journal_pages = release(Held::JournalPages, &text.journal_pages)?;
    let key_pages = release(Held::KeyStorePages, &text.key_pages)?;
    let unlocked =
        Unlocked { organisation, data, generation: text.generation, before: None, stretch, journal_pages, key_pages };
    match text.next {
        None => Ok(unlocked),
        Some(next) => {
            let data = next_key(place, organisation, &next.data_key)?;
            let generation = unlocked.generation + 1;
            Ok(Unlocked { before: Some(unlocked.data), data, generation, ..unlocked })
        }
    }
}

/// The file in which the next data key lies while it takes the place of the present one.
pub(crate) fn next_key_file(place: &Place) -> Option<PathBuf> {
    let file = place.key_file()?;
    let mut name = file.file_name()?.to_os_string();
    name.push(".next");
    Some(file.with_file_name(name))
}

fn next_key(place: &Place, organisation: Id, check: &str) -> Result<DataKey, Problem> {
    let file = next_key_file(place).ok_or(Problem::WrongKey)?;
    let missing = || Problem::KeyMissing { file: file.display().to_string() };
    let text = std::fs::read_to_string(&file).map_err(|_| missing())?;
    let key = DataKey::from_key_file(organisation, &Secret::new(text)).map_err(|_| Problem::KeyDamaged)?;
    if KeyCheck::from_text(check) == Some(key.check()) { Ok(key) } else { Err(Problem::WrongKey) }
}

/// The next key takes the key file's place, whole or not at all.
pub(crate) fn settle_key_file(place: &Place) -> Result<(), Problem> {
    let (Some(file), Some(next)) = (place.key_file(), next_key_file(place)) else { return Ok(()) };
    match std::fs::rename(&next, &file).and_then(|()| sync_folder(&file)) {
        // Another process has just done it.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        other => other.map_err(|error| folder_problem(&file, &error)),
    }
}

fn data_key(place: &Place, organisation: Id, stretch: Option<&Stretch>) -> Result<DataKey, Problem> {
    let text = match (&place.unlock, stretch) {
        (Unlock::Passphrase(passphrase), Some(stretch)) => {
            return Ok(DataKey::from_passphrase(organisation, stretch, passphrase));
        }
        (Unlock::Text(text), _) => text.clone(),
        _ => {
            let file = place.key_file().ok_or(Problem::WrongKey)?;
            let text = std::fs::read_to_string(&file);
            Secret::new(text.map_err(|_| Problem::KeyMissing { file: file.display().to_string() })?)
        }
    };
    DataKey::from_key_file(organisation, &text).map_err(|error| match error {
        mukti_access::KeyFileError::OtherInstallation(_) => Problem::KeyOfAnother,
        _ => Problem::KeyDamaged,
    })
}

pub(crate) fn folder_problem(file: &Path, error: &std::io::Error) -> Problem {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Problem::DiskFull,
        std::io::ErrorKind::ReadOnlyFilesystem => Problem::ReadOnly,
        _ => Problem::Folder { folder: file.display().to_string(), said: error.to_string() },
    }
}

/// Writes a file that only its owner may read, durably; never over one that is there.
pub(crate) fn write_for_owner(file: &Path, text: &str) -> std::io::Result<()> {
    let mut open = std::fs::OpenOptions::new();
    open.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
    let mut handle = open.open(file)?;
    handle.write_all(text.as_bytes())?;
    handle.sync_all()?;
    sync_folder(file)
}

/// Puts a text in place of a file's, whole or not at all, durably.
pub(crate) fn replace_for_owner(file: &Path, text: &str) -> std::io::Result<()> {
    let new = file.with_extension("new");
    match std::fs::remove_file(&new) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    write_for_owner(&new, text)?;
    std::fs::rename(&new, file)?;
    sync_folder(file)
}

#[cfg(unix)]
pub(crate) fn sync_folder(file: &Path) -> std::io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
pub(crate) fn sync_folder(_: &Path) -> std::io::Result<()> {
    Ok(())
}
