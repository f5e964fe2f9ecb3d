//! A place of a test's own on either engine, and a way past the store to it.

#[path = "../../../testkit/src/postgres.rs"]
#[expect(dead_code, reason = "other crates use the rest of it")]
pub mod tests_server;

use mukti_journal::body::{Context, NewSegment, Under};
use mukti_journal::{Body, Chance, Class, Key, Kind, SealedEntry};
use mukti_register::CaseId;
use mukti_store::{Deed, Location, NewEntry, PageKey, Store};
use mukti_terms::Secret;
use tempfile::TempDir;

/// The key of every folder of the tests.
pub const KEY: [u8; 32] = [7; 32];

/// A place that is gone when the test is.
pub struct Place {
    pub location: Location,
    folder: Option<TempDir>,
}

impl Place {
    /// A folder.
    pub fn folder() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let location = at(folder.path());
        Self { location, folder: Some(folder) }
    }

    /// A database of the shared server.
    pub fn server() -> Self {
        Self::at_server(tests_server::Server::shared().fresh())
    }

    /// A database.
    pub fn at_server(url: String) -> Self {
        Self { location: Location::Postgres { url: Secret::new(url) }, folder: None }
    }

    pub fn open(&self) -> Store {
        Store::open(&self.location).unwrap()
    }

    /// Does something behind the store's back.
    pub fn meddle(&self, sql: &str) -> Result<(), String> {
        match &self.location {
            Location::Folder { path, .. } => {
                let db = rusqlite::Connection::open(path.join("mukti.sqlite")).unwrap();
                let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
                db.execute_batch(&format!("PRAGMA key = \"x'{key}'\"; PRAGMA cipher_page_size = 8192; PRAGMA cipher_hmac_algorithm = HMAC_SHA256")).unwrap();
                db.execute_batch(sql).map_err(|error| error.to_string())
            }
            Location::Postgres { url } => {
                let mut db = postgres::Client::connect(url.open(), postgres::NoTls).unwrap();
                db.batch_execute("SET search_path = mukti, mukti_keys").unwrap();
                db.batch_execute(sql).map_err(|error| error.to_string())
            }
        }
    }

    pub fn path(&self) -> &std::path::Path {
        self.folder.as_ref().expect("a folder").path()
    }
}

/// A sealed entry of an organisation, made of nothing but its number: its body is a body, and opens for nobody.
pub fn sealed(id: u128, words: &[u8]) -> SealedEntry {
    let key = Key::from_bytes([3; 32]);
    let under = Under::Subject { key: &key, generation: 1 };
    let segment = NewSegment { class: Class::C2, subject: 5, payload: words, under };
    let body = Body::seal(Context { organisation: 9, entry: id }, &[segment], &mut Counting(id as u64)).unwrap();
    SealedEntry::new(id, 9, 1_772_000_000, Kind::Record, &body)
}

/// Chance that is the same every time.
struct Counting(u64);

impl Chance for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = self.0.to_be_bytes()[0];
        }
    }
}

/// A deed that keeps these entries of a case that was read at a position.
pub fn deed(case: CaseId, read_at: u64, entries: Vec<SealedEntry>) -> Deed {
    let entries = entries.into_iter().map(|sealed| NewEntry::of(case, sealed)).collect();
    Deed { read: vec![(case, read_at)], entries, ..Deed::default() }
}

/// A folder under the tests' key.
pub fn at(path: &std::path::Path) -> Location {
    Location::Folder { path: path.to_path_buf(), journal: PageKey::new(KEY), keys: PageKey::new(KEY) }
}

/// Makes each test twice: once in a folder, once on a server.
macro_rules! on_both_engines {
    ($($(#[doc = $doc:literal])* fn $name:ident($place:ident: &Place) $body:block)*) => {
        $($(#[doc = $doc])* fn $name($place: &Place) $body)*
        mod in_a_folder {
            $(#[test] fn $name() { super::$name(&crate::common::Place::folder()); })*
        }
        mod on_a_server {
            $(#[test] fn $name() { super::$name(&crate::common::Place::server()); })*
        }
    };
}
pub(crate) use on_both_engines;
