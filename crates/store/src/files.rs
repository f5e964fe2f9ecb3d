//! Large files: sealed pieces, one at a time in and one at a time out; an upload goes on where it stopped.

use crate::engine::{Db, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use crate::write::Write;

/// A file that is still arriving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// How many pieces have arrived: the next one's place.
    pub chunks: u64,
    /// Its key, its length and its name, sealed.
    pub head: Vec<u8>,
    /// When it began, seconds since 1970.
    pub began: i64,
    /// When the last piece came, seconds since 1970.
    pub touched: i64,
}

/// What happens to a file while it arrives.
pub enum FileWrite {
    /// It begins to arrive.
    Begin {
        /// Its id.
        file: u128,
        /// Its key, its length and its name, sealed.
        head: Vec<u8>,
        /// When, seconds since 1970.
        now: i64,
    },
    /// A piece has come.
    Chunk {
        /// Of which file.
        file: u128,
        /// Its place: 0, 1, 2 …; refused as [`StoreError::Moved`] when it is not the next.
        at: u64,
        /// The piece, sealed.
        sealed: Vec<u8>,
        /// When, seconds since 1970.
        now: i64,
    },
    /// It will not arrive, or is no longer wanted: its pieces go.
    Gone {
        /// Which.
        file: u128,
    },
}

impl FileWrite {
    pub(crate) fn run(&self, db: &mut Db) -> Result<(), StoreError> {
        let told = |fault| StoreError::from_fault("keeping a file", &fault);
        match self {
            Self::Begin { file, head, now } => {
                db.execute(&sql::BEGIN_UPLOAD, &values![file.to_be_bytes(), head, *now, *now]).map_err(told)?;
            }
            Self::Chunk { file, at, sealed, now } => {
                let (file, at) = (file.to_be_bytes(), i64::try_from(*at).unwrap_or(i64::MAX));
                if db.execute(&sql::COUNT_CHUNK, &values![*now, file, at]).map_err(told)? != 1 {
                    return Err(StoreError::Moved);
                }
                db.execute(&sql::PUT_CHUNK, &values![file, at, sealed]).map_err(told)?;
            }
            Self::Gone { file } => {
                db.execute(&sql::DROP_CHUNKS, &values![file.to_be_bytes()]).map_err(told)?;
                db.execute(&sql::END_UPLOAD, &values![file.to_be_bytes()]).map_err(told)?;
            }
        }
        Ok(())
    }
}

impl Store {
    /// Keeps what happens to a file, and returns when it is durable.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when the file is known already; [`StoreError::Moved`] when a piece is not the next; a full disk.
    pub fn file(&self, write: FileWrite) -> Result<(), StoreError> {
        self.send(Write::File(write)).map(drop)
    }

    /// A file that is still arriving; `None` when it has arrived, or is none of ours.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn upload(&self, file: u128) -> Result<Option<Upload>, StoreError> {
        self.reading("reading an upload", |db| {
            db.maybe(&sql::UPLOAD, &values![file.to_be_bytes()], |row| {
                Ok(Upload { chunks: read::count(row, 0)?, head: row.get(1)?, began: row.get(2)?, touched: row.get(3)? })
            })
        })
    }

    /// Files that began to arrive and were not continued since a moment, seconds since 1970.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn uploads_before(&self, moment: i64) -> Result<Vec<u128>, StoreError> {
        self.reading("looking for uploads left behind", |db| {
            db.rows(&sql::UPLOADS_BEFORE, &values![moment], |row| read::bits(row, 0))
        })
    }

    /// One piece of a file.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn chunk(&self, file: u128, at: u64) -> Result<Option<Vec<u8>>, StoreError> {
        let at = i64::try_from(at).unwrap_or(i64::MAX);
        self.reading("reading a file", |db| db.maybe(&sql::CHUNK, &values![file.to_be_bytes(), at], |row| row.get(0)))
    }

    /// How many pieces a file has.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn count_chunks(&self, file: u128) -> Result<u64, StoreError> {
        self.reading("counting a file's pieces", |db| {
            db.one(&sql::COUNT_CHUNKS, &values![file.to_be_bytes()], |row| read::count(row, 0))
        })
    }
}
