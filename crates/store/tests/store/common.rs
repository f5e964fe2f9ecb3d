//! A place of a test's own on either engine, and a way past the store to it.

#[path = "../../../testkit/src/postgres.rs"]
#[expect(dead_code, reason = "other crates use the rest of it")]
pub mod tests_server;

use mukti_store::{Location, PageKey, Store};
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
        let url = tests_server::Server::shared().fresh();
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
                db.execute_batch(&format!("PRAGMA key = \"x'{key}'\"")).unwrap();
                db.execute_batch(sql).map_err(|error| error.to_string())
            }
            Location::Postgres { url } => {
                let mut db = postgres::Client::connect(url.open(), postgres::NoTls).unwrap();
                db.batch_execute("SET search_path = mukti").unwrap();
                db.batch_execute(sql).map_err(|error| error.to_string())
            }
        }
    }

    pub fn path(&self) -> &std::path::Path {
        self.folder.as_ref().expect("a folder").path()
    }
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
