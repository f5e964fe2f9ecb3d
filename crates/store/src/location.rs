//! Where the memory lies: a folder of this machine, or a PostgreSQL database.

use mukti_terms::Secret;
use std::fmt::Write;
use std::path::PathBuf;

/// 32 random bytes that seal the pages of one SQLite file.
#[derive(Clone)]
pub struct PageKey(Secret<[u8; 32]>);

impl PageKey {
    /// Takes the bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    /// The statements that give it to SQLCipher as it is, with no passphrase derivation.
    ///
    /// Pages of 8 KiB instead of 4: each has its own seal, and reading everything in order is a third quicker.
    pub(crate) fn pragma(&self, seal: PageSeal) -> String {
        if crate::sabotage::is("pages-in-clear") {
            return String::new();
        }
        let mut text = String::with_capacity(128);
        text.push_str("PRAGMA key = \"x'");
        for byte in self.0.open() {
            // Writing into a String does not fail.
            let _ = write!(text, "{byte:02x}");
        }
        text.push_str("'\"; PRAGMA cipher_page_size = 8192;");
        if seal == PageSeal::Sha256 {
            text.push_str("PRAGMA cipher_hmac_algorithm = HMAC_SHA256;");
        }
        text
    }
}

impl std::fmt::Debug for PageKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PageKey(…)")
    }
}

/// What seals each page against change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageSeal {
    /// HMAC-SHA-256: processors have it built in, and a page costs a third.
    Sha256,
    /// HMAC-SHA-512: files that were made before.
    Sha512,
}

/// Where the memory lies.
#[derive(Clone, Debug)]
pub enum Location {
    /// One folder, for one process.
    Folder {
        /// The folder.
        path: PathBuf,
        /// Seals `mukti.sqlite`.
        journal: PageKey,
        /// Seals `keys.sqlite`.
        keys: PageKey,
    },
    /// One database, for any number of processes. What is not sealed by us lies there as the server keeps it.
    Postgres {
        /// Its address; may hold a password.
        url: Secret<String>,
    },
}

impl From<&Location> for Location {
    fn from(location: &Location) -> Self {
        location.clone()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{Location, PageKey, PageSeal};
    use mukti_terms::Secret;
    use std::path::Path;

    /// A folder under the tests' key.
    pub(crate) fn in_folder(path: &Path) -> Location {
        let key = PageKey::new([7; 32]);
        Location::Folder { path: path.to_path_buf(), journal: key.clone(), keys: key }
    }

    #[test]
    fn neither_a_key_nor_a_password_is_in_the_debug_text() {
        let key = PageKey::new([0xAB; 32]);
        assert!(key.pragma(PageSeal::Sha256).contains("abab"));
        let folder = Location::Folder { path: "f".into(), journal: key.clone(), keys: key };
        let server = Location::Postgres { url: Secret::new("postgres://a:hunter2@localhost".to_string()) };
        let text = format!("{folder:?} {server:?}");
        assert!(!text.contains("171") && !text.to_lowercase().contains("abab") && !text.contains("hunter2"), "{text}");
    }
}
