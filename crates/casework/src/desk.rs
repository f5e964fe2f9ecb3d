//! The desk: where a member sits down, and what every deed is given: who acts, and when it is.

use crate::problem::Problem;
use crate::sign_in::throttle::Throttle;
use mukti_law::Book;
use mukti_register::MemberId;
use mukti_store::Store;
use mukti_terms::when::Moment;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// One organisation's desk over one folder. Cheap to share behind an `Arc`; every deed blocks until it is durable.
pub struct Desk {
    pub(crate) store: Store,
    pub(crate) book: &'static Book,
    pub(crate) folder: PathBuf,
    pub(crate) throttle: Mutex<Throttle>,
    /// One passphrase is hashed at a time: each needs tens of megabytes.
    pub(crate) hashing: Mutex<()>,
}

/// Who acts, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct By {
    /// The signed-in member.
    pub member: MemberId,
    /// Now; the clock is read in the command line and nowhere else.
    pub now: Moment,
}

/// Opens the desk over a folder, made if it is not there.
///
/// # Errors
/// The folder cannot be made or written, or holds another version's data.
pub fn open_desk(folder: &Path) -> Result<Desk, Problem> {
    let store = Store::open(folder).map_err(|error| crate::world::opening(folder, error))?;
    Ok(Desk {
        store,
        book: Book::embedded(),
        folder: folder.to_path_buf(),
        throttle: Mutex::default(),
        hashing: Mutex::default(),
    })
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
}
