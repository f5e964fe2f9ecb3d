//! Opens SQLCipher's pages with their key, also those no table uses any more: what a deleted row left would stand there.

use aes::Aes256;
use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockDecryptMut, KeyIvInit};

/// Bytes of a page, as the store sets it.
const PAGE: usize = 8192;
/// What each page keeps at its end: the vector and the seal (AES-256-CBC, HMAC-SHA-256).
const RESERVED: usize = 48;
/// The vector's bytes, and those of chance at the beginning of the first page.
const IV: usize = 16;

/// Every page of a file, in clear.
pub(crate) fn of_file(bytes: &[u8], key: &[u8; 32]) -> Vec<u8> {
    let mut clear = Vec::with_capacity(bytes.len());
    for (number, page) in bytes.chunks_exact(PAGE).enumerate() {
        clear.extend(open(page, if number == 0 { IV } else { 0 }, key));
    }
    clear
}

/// Every page in a write-ahead log, also those of frames that count no more.
pub(crate) fn of_log(bytes: &[u8], key: &[u8; 32]) -> Vec<u8> {
    // The log's header is 32 bytes, a frame's is 24: sqlite.org/fileformat2.html, section 4.
    let frames = bytes.get(32..).unwrap_or_default().chunks_exact(24 + PAGE);
    let open_frame = |frame: &[u8]| {
        let is_first = frame[..4] == [0, 0, 0, 1];
        open(&frame[24..], if is_first { IV } else { 0 }, key)
    };
    frames.flat_map(open_frame).collect()
}

fn open(page: &[u8], from: usize, key: &[u8; 32]) -> Vec<u8> {
    let (text, reserved) = page.split_at(PAGE - RESERVED);
    let mut text = text[from..].to_vec();
    let cipher =
        cbc::Decryptor::<Aes256>::new_from_slices(key, &reserved[..IV]).expect("a key and a vector of their size");
    cipher.decrypt_padded_mut::<NoPadding>(&mut text).expect("whole blocks").to_vec()
}

#[cfg(test)]
mod tests {
    use super::{of_file, of_log};
    use rusqlite::Connection;

    #[test]
    fn what_was_deleted_stands_in_the_pages_unless_it_is_wiped() {
        for (wiped, found) in [("OFF", true), ("ON", false)] {
            let folder = tempfile::tempdir().expect("a folder");
            let file = folder.path().join("db");
            let db = Connection::open(&file).expect("opens");
            let key = "07".repeat(32);
            db.execute_batch(&format!(
                "PRAGMA key = \"x'{key}'\"; PRAGMA cipher_page_size = 8192;
                 PRAGMA cipher_hmac_algorithm = HMAC_SHA256; PRAGMA secure_delete = {wiped};
                 PRAGMA journal_mode = WAL; CREATE TABLE t (x TEXT); INSERT INTO t VALUES ('meena was here');
                 INSERT INTO t VALUES ('others too');"
            ))
            .expect("written");
            let log = std::fs::read(folder.path().join("db-wal")).expect("a log");
            assert!(holds(&of_log(&log, &[7; 32])), "the log has it");
            db.execute_batch("DELETE FROM t WHERE x LIKE 'meena%'; PRAGMA wal_checkpoint(TRUNCATE);").expect("gone");
            let bytes = std::fs::read(&file).expect("a file");
            assert!(!holds(&bytes), "nothing is readable without the key");
            assert_eq!(holds(&of_file(&bytes, &[7; 32])), found, "secure_delete {wiped}");
        }
    }

    fn holds(bytes: &[u8]) -> bool {
        bytes.windows(14).any(|window| window == b"meena was here")
    }
}
