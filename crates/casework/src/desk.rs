//! The desk: where a member sits down, and what every deed is given: who acts, and when it is.

use crate::chance::Machine;
use crate::deeds::read::Readers;
use crate::deeds::submit::Numbers;
use crate::installation::{self, Place, Unlocked, folder_problem};
use crate::problem::Problem;
use crate::search::Rooms;
use crate::sign_in::throttle::Throttle;
use crate::sign_in::waiting::Waiting;
use crate::staged::Staged;
use crate::vault::{DataKeys, INTAKE, SIGN, Vault};
use crate::world::opening;
use mukti_access::data_key::Held;
use mukti_access::vouch::For;
use mukti_access::{DataKey, Keyring, PrivateKey};
use mukti_journal::Key;
use mukti_journal::chain::checkpoint::origin;
use mukti_journal::chain::note::{Says, Signer};
use mukti_law::Book;
use mukti_register::MemberId;
use mukti_store::keys::{KeyWrite, ServerKey};
use mukti_store::{Location, Store, StoreError, There, Write, what_is_there};
use mukti_terms::when::Moment;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

/// One organisation's desk. Cheap to share behind an `Arc`; every deed blocks until it is durable.
pub struct Desk {
    pub(crate) store: Store,
    pub(crate) vault: Vault,
    pub(crate) book: &'static Book,
    pub(crate) folder: PathBuf,
    /// Where the disk must have room for files; `None` where a server keeps them.
    pub(crate) disk: Option<PathBuf>,
    pub(crate) throttle: Mutex<Throttle>,
    /// Few passphrases are worked on at a time: each needs tens of megabytes.
    pub(crate) hashing: Waiting,
    /// Who was noted as a reader of what in this hour.
    pub(crate) readers: Mutex<Readers>,
    /// What can be found by those who are signed in.
    pub(crate) rooms: Rooms,
    /// Where its key file is, if it lies in one.
    pub(crate) place: Option<Place>,
    /// Held while a key is being replaced.
    pub(crate) replacing: Mutex<()>,
    /// Held while a list is being taken in or undone.
    pub(crate) importing: Mutex<()>,
    /// Lists on their way in by a page.
    pub(crate) staged: Mutex<Staged>,
    /// Numbers given to cases that are not kept yet.
    pub(crate) numbers: Arc<Mutex<Numbers>>,
    /// When the first report came since the desk was opened.
    pub(crate) first_report: OnceLock<Moment>,
}

/// Who acts, and when.
#[derive(Clone, Debug)]
pub struct By {
    /// The signed-in member.
    pub member: MemberId,
    /// Now; the clock is read in the command line and nowhere else.
    pub now: Moment,
    /// What they can open; `None` for what runs while nobody is signed in.
    pub keys: Option<Arc<Keyring>>,
}

/// Opens the desk, made if it is not there.
///
/// # Errors
/// The place cannot be made or written, is in use, is half restored, holds another version's data, or the key does not fit.
pub fn open_desk(place: &Place) -> Result<Desk, Problem> {
    std::fs::create_dir_all(&place.folder).map_err(|error| folder_problem(&place.folder, &error))?;
    let (store, unlocked) = match &place.database {
        None => in_folder(place)?,
        Some(url) => in_database(place, url)?,
    };
    let kept = store.server_keys()?;
    let kept = if kept.is_empty() { server_keys(&store, &unlocked)? } else { kept };
    let desk = desk(place, store, unlocked, &kept)?;
    desk.resume_replacing()?;
    Ok(desk)
}

/// Opens the desk only to read, beside a process that may be serving it: to verify, export, back up.
///
/// # Errors
/// There is nothing there, it is half there or of another version, or the key does not fit.
pub fn look_desk(place: &Place) -> Result<Desk, Problem> {
    let half = || Problem::HalfRestored { folder: place.folder.display().to_string() };
    let (store, unlocked) = match &place.database {
        None => {
            let text = installation::read(place).map_err(|_| half())?;
            let unlocked = installation::unlock(place, &text)?;
            (look(place, location(place, &unlocked))?, unlocked)
        }
        Some(url) => {
            let store = look(place, Location::Postgres { url: url.clone() })?;
            let (text, _) = store.noted(INSTALLATION)?.ok_or_else(half)?;
            let unlocked = installation::unlock(place, &text)?;
            (store, unlocked)
        }
    };
    let kept = store.server_keys()?;
    desk(place, store, unlocked, &kept)
}

fn look(place: &Place, location: Location) -> Result<Store, Problem> {
    Store::look(location).map_err(|error| opening(&place.folder, error))
}

pub(crate) fn location(place: &Place, unlocked: &Unlocked) -> Location {
    Location::Folder { path: place.folder.clone(), journal: unlocked.journal(), keys: unlocked.keys() }
}

fn desk(place: &Place, store: Store, unlocked: Unlocked, kept: &[ServerKey]) -> Result<Desk, Problem> {
    let data = DataKeys { newest: unlocked.data, generation: unlocked.generation, before: unlocked.before };
    let signing = Vault::signing_keys(&data, kept)?;
    Ok(Desk {
        store,
        vault: Vault::new(unlocked.organisation, data, signing),
        book: Book::embedded(),
        folder: place.folder.clone(),
        disk: place.database.is_none().then(|| place.folder.clone()),
        throttle: Mutex::default(),
        hashing: Waiting::default(),
        readers: Mutex::default(),
        rooms: Rooms::default(),
        // With a key file there is no secret in it.
        place: place.key_file().is_some().then(|| place.clone()),
        replacing: Mutex::default(),
        importing: Mutex::default(),
        staged: Mutex::default(),
        numbers: Arc::default(),
        first_report: OnceLock::new(),
    })
}

fn in_folder(place: &Place) -> Result<(Store, Unlocked), Problem> {
    let file = place.file();
    let unlocked = match installation::read(place) {
        Ok(text) => {
            if what_is_there(&place.folder) == There::Half {
                return Err(Problem::HalfRestored { folder: place.folder.display().to_string() });
            }
            installation::unlock(place, &text)?
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            if what_is_there(&place.folder) != There::Nothing {
                return Err(Problem::HalfRestored { folder: place.folder.display().to_string() });
            }
            let made = installation::make(place)?;
            installation::write_for_owner(&file, &made.text()).map_err(|error| folder_problem(&file, &error))?;
            made
        }
        Err(error) => return Err(folder_problem(&file, &error)),
    };
    let store = Store::open(location(place, &unlocked)).map_err(|error| opening(&place.folder, error))?;
    Ok((store, unlocked))
}

/// The name under which a database keeps what a folder keeps in `installation.toml`.
pub(crate) const INSTALLATION: &str = "installation";

fn in_database(place: &Place, url: &mukti_terms::Secret<String>) -> Result<(Store, Unlocked), Problem> {
    let store = Store::open(Location::Postgres { url: url.clone() }).map_err(|error| opening(&place.folder, error))?;
    let unlocked = match store.noted(INSTALLATION)? {
        Some((text, _)) => installation::unlock(place, &text)?,
        None => {
            let made = installation::make(place)?;
            store.write(Write::Note { name: INSTALLATION.into(), value: made.text(), now: 0 })?;
            made
        }
    };
    Ok((store, unlocked))
}

/// Makes the server's own keys: to sign checkpoints with, and to seal to what comes in.
fn server_keys(store: &Store, unlocked: &Unlocked) -> Result<Vec<ServerKey>, Problem> {
    let data = (&unlocked.data, unlocked.generation);
    let keys = [signing_key(data, unlocked.organisation, 1)?, intake_key(data, 1)];
    match store.write(Write::Keys(keys.iter().cloned().map(KeyWrite::Server).collect())) {
        // Another process of the same database was quicker: its keys are the keys.
        Ok(()) | Err(StoreError::Conflict | StoreError::Taken) => Ok(store.server_keys()?),
        Err(error) => Err(error.into()),
    }
}

/// A new key to sign checkpoints with.
pub(crate) fn signing_key(
    (data, under): (&DataKey, u32),
    organisation: u128,
    generation: u16,
) -> Result<ServerKey, Problem> {
    let key = Key::new(&mut Machine);
    let signer = Signer::new(&origin(organisation), key.bytes());
    let signer = signer.map_err(|error| crate::vault::broken(error.to_string()))?;
    Ok(ServerKey {
        purpose: SIGN.to_string(),
        generation: u32::from(generation),
        public: signer.verifier(Says::Signed).to_string().into_bytes(),
        vouch: Vec::new(),
        wrapped: data.hold(Held::Signing { generation }, &key, &mut Machine),
        wrapped_under: under,
    })
}

/// A new key that what comes in is sealed to.
pub(crate) fn intake_key((data, under): (&DataKey, u32), generation: u16) -> ServerKey {
    let private = PrivateKey::new(&mut Machine);
    let (public, organisation) = (private.public(), data.installation());
    ServerKey {
        purpose: INTAKE.to_string(),
        generation: u32::from(generation),
        vouch: data.vouch(organisation, For::Intake(organisation), generation, &public).bytes(),
        public: public.bytes(),
        wrapped: data.hold(Held::Intake { generation }, private.key(), &mut Machine),
        wrapped_under: under,
    }
}

impl Desk {
    /// The edition of the law book everything is concluded with.
    #[must_use]
    pub fn law_edition(&self) -> &'static str {
        self.book.edition()
    }

    /// The law book.
    #[must_use]
    pub fn book(&self) -> &'static Book {
        self.book
    }

    /// What `installation.toml` says, wherever it is kept.
    pub(crate) fn installation(&self) -> Result<String, Problem> {
        match &self.disk {
            Some(folder) => {
                let file = folder.join(installation::FILE);
                std::fs::read_to_string(&file).map_err(|error| folder_problem(&file, &error))
            }
            None => {
                let noted = self.store.noted(INSTALLATION)?;
                Ok(noted.ok_or_else(|| crate::vault::broken("the installation is gone"))?.0)
            }
        }
    }

    /// The organisation's pseudonym, 32 letters of base 16.
    #[must_use]
    pub fn organisation(&self) -> String {
        format!("{:032x}", self.vault.organisation)
    }
}
