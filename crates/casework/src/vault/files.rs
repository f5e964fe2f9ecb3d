//! Files in sealed pieces: letters as issued, photos, recordings.

use crate::chance::Machine;
use crate::desk::Desk;
use crate::problem::Problem;
use mukti_journal::Id;
use mukti_journal::seal::file::{CHUNK, FileKey, Place};
use mukti_store::files::FileWrite;

impl Desk {
    /// Keeps bytes as a file that has not been told of yet; the key opens it, and belongs into the entry that tells of it.
    pub(crate) fn keep_bytes(&self, file: Id, bytes: &[u8], now: i64) -> Result<FileKey, Problem> {
        let key = FileKey::new(file, &mut Machine);
        self.store.file(FileWrite::Begin { file, head: Vec::new(), now })?;
        let pieces: Vec<&[u8]> = if bytes.is_empty() { vec![bytes] } else { bytes.chunks(CHUNK).collect() };
        for (at, piece) in (0_u64..).zip(&pieces) {
            let place = if at + 1 == pieces.len() as u64 { Place::Last } else { Place::Inside };
            self.store.file(FileWrite::Chunk { file, at, sealed: key.seal(at, place, piece), now })?;
        }
        Ok(key)
    }

    /// The bytes of a file, whole.
    pub(crate) fn bytes_of(&self, file: Id, key: &FileKey) -> Result<Vec<u8>, Problem> {
        let mut bytes = Vec::new();
        self.each_piece(file, key, |piece| {
            bytes.extend_from_slice(piece);
            Ok(())
        })?;
        Ok(bytes)
    }

    /// Hands over a file piece by piece until `take` fails; never more than one is held.
    pub(crate) fn each_piece(
        &self,
        file: Id,
        key: &FileKey,
        mut take: impl FnMut(&[u8]) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        let count = self.store.count_chunks(file)?;
        for at in 0..count {
            let sealed = self.store.chunk(file, at)?.ok_or(Problem::DamagedFile { piece: at })?;
            let place = if at + 1 == count { Place::Last } else { Place::Inside };
            take(&key.open(at, place, &sealed).map_err(|_| Problem::DamagedFile { piece: at })?)?;
        }
        Ok(())
    }
}
