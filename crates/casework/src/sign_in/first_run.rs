//! The first-run code: one at a time, good for half an hour, used once, in a file only its owner can read.

use super::FirstRun;
use crate::chance;
use crate::desk::Desk;
use crate::problem::Problem;
use mukti_store::Write;
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// How long a code is good for.
const SECONDS: i64 = 30 * 60;

/// Letters and digits that are not taken for one another when read aloud or copied by hand.
const LETTERS: &[u8; 32] = b"23456789abcdefghjkmnpqrstuvwxyz0";

impl Desk {
    /// Makes the code with which the first member comes in; codes made before are no longer good.
    ///
    /// # Errors
    /// Somebody is a member already; the file cannot be written.
    pub fn first_run_code(&self, now: Moment) -> Result<FirstRun, Problem> {
        if self.is_enrolled()? {
            return Err(Problem::CodeUsed);
        }
        let code = new_code()?;
        let until = Moment::from_unix(now.unix() + SECONDS);
        self.store.write(Write::Code { hash: hash(&code), made: now.unix(), until: until.unix() })?;
        let file = self.code_file();
        write_for_owner(&file, &code)
            .map_err(|error| Problem::Folder { folder: file.display().to_string(), said: error.to_string() })?;
        Ok(FirstRun { code: Secret::new(code), file, until })
    }

    /// Whether anybody is a member yet.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn is_enrolled(&self) -> Result<bool, Problem> {
        Ok(self.store.count_members()? > 0)
    }

    pub(super) fn code_file(&self) -> PathBuf {
        self.folder.join("first-run-code.txt")
    }
}

/// The code as it is looked up: hashed. It has 100 random bits, so that its hash cannot be searched.
pub(super) fn hash(code: &str) -> String {
    chance::sha256(plain(code).as_bytes())
}

/// The code without spaces and dashes, in small letters.
pub(super) fn plain(code: &str) -> String {
    code.chars().filter(|c| !c.is_whitespace() && *c != '-').flat_map(char::to_lowercase).collect()
}

/// 100 random bits as four groups of five.
pub(super) fn new_code() -> Result<String, Problem> {
    let mut bytes = [0_u8; 20];
    chance::fill(&mut bytes)?;
    let letters: Vec<u8> = bytes.iter().map(|byte| LETTERS[usize::from(byte % 32)]).collect();
    let groups: Vec<String> = letters.chunks(5).map(|group| group.iter().copied().map(char::from).collect()).collect();
    Ok(groups.join("-"))
}

#[cfg(unix)]
fn write_for_owner(file: &Path, code: &str) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    // Made anew, so that nobody else's open file or wider permission is inherited.
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut open = std::fs::OpenOptions::new();
    let mut file = open.write(true).create_new(true).mode(0o600).open(file)?;
    writeln!(file, "{code}")
}

#[cfg(not(unix))]
fn write_for_owner(file: &Path, code: &str) -> std::io::Result<()> {
    let mut file = std::fs::File::create(file)?;
    writeln!(file, "{code}")
}
