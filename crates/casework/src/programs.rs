//! Programs that may ask and tell: each has a token, of which only a keyed hash is kept, and a name sealed to the members.
//!
//! A program holds no member's keys: it is shown what the running server can open, never what could find a person.

use crate::chance;
use crate::desk::{By, Desk};
use crate::devices::{TOKEN_LETTERS, new_token};
use crate::problem::Problem;
use crate::vault::broken;
use mukti_access::Keyring;
use mukti_journal::Hash;
use mukti_register::MemberId;
use mukti_store::{ProgramRow, ProgramWrite, StoreError, Write};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use std::collections::HashMap;

/// When it was last heard of is written no oftener than this: a write waits for the disk.
const SEEN_EVERY_SECONDS: i64 = 60;

/// What a program may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Ask what the server can open.
    Read,
    /// Tell what is to be kept.
    Write,
    /// Both.
    Both,
    /// Read the calendar of clocks, and nothing else.
    Clocks,
}

impl Scope {
    /// Every one, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Read, Self::Write, Self::Both, Self::Clocks];

    /// As it is kept and chosen.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Both => "read write",
            Self::Clocks => "clocks",
        }
    }

    /// From its word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.word() == word)
    }

    /// Whether it may ask.
    #[must_use]
    pub const fn may_read(self) -> bool {
        matches!(self, Self::Read | Self::Both)
    }

    /// Whether it may tell.
    #[must_use]
    pub const fn may_write(self) -> bool {
        matches!(self, Self::Write | Self::Both)
    }
}

/// A program that may ask and tell, or could once.
#[derive(Clone, Debug)]
pub struct Program {
    /// Its id.
    pub id: String,
    /// What it is called; empty to whoever may not open it.
    pub name: Secret<String>,
    /// What it may do.
    pub scope: Scope,
    /// When it was made.
    pub made: Moment,
    /// When it was last heard of.
    pub last_seen: Option<Moment>,
    /// When it was shut out.
    pub revoked: Option<Moment>,
}

impl Program {
    /// Who acts when it does: itself, with nobody's keys.
    ///
    /// # Errors
    /// Its id does not read.
    pub fn by(&self, now: Moment) -> Result<By, Problem> {
        Ok(By { member: member(&self.id)?, now, keys: None })
    }
}

/// A program that was made, with its token: shown once.
#[derive(Debug)]
pub struct MadeProgram {
    /// The program.
    pub program: Program,
    /// What it shows to come in.
    pub token: Secret<String>,
}

impl Desk {
    /// Lets a program in.
    ///
    /// # Errors
    /// No name; the store cannot be written.
    pub fn make_program(&self, by: &By, name: &str, scope: Scope) -> Result<MadeProgram, Problem> {
        let name = name.trim();
        if name.is_empty() {
            return Err(Problem::NameMissing);
        }
        let (bits, token) = (chance::bits()?, in_a_header(&new_token()?));
        let (sealed, keys) = self.seal_name(by.keys.as_deref(), bits, name)?;
        self.store.write(Write::Keys(keys))?;
        let row = ProgramRow {
            id: format!("{bits:032x}"),
            name: sealed,
            may: scope.word().to_string(),
            made: by.now.unix(),
            made_by: by.member,
            last_seen: None,
            revoked: None,
        };
        let mut program = program(&row)?;
        program.name = Secret::new(name.to_string());
        let token_hash = self.program_token_hash(&token)?;
        self.store.write(Write::Program(ProgramWrite::Make { row: Box::new(row), token_hash }))?;
        Ok(MadeProgram { program, token: Secret::new(token) })
    }

    /// The program that shows this token, heard of now. Its name stays closed.
    ///
    /// # Errors
    /// There is none, or it was shut out: which of them is not said.
    pub fn program(&self, now: Moment, token: &str) -> Result<Program, Problem> {
        if token.len() != TOKEN_LETTERS
            || !token.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(&letter))
        {
            return Err(Problem::NoSuchProgram);
        }
        let row = self.store.program_of_token(&self.program_token_hash(token)?)?.ok_or(Problem::NoSuchProgram)?;
        if row.revoked.is_some() {
            return Err(Problem::NoSuchProgram);
        }
        if row.last_seen.is_none_or(|seen| now.unix() - seen >= SEEN_EVERY_SECONDS) {
            match self.store.write(Write::Program(ProgramWrite::Seen { id: row.id.clone(), now: now.unix() })) {
                // A full disk must not keep a program from asking.
                Ok(()) | Err(StoreError::DiskFull | StoreError::ReadOnly) => {}
                Err(error) => return Err(error.into()),
            }
        }
        program(&row)
    }

    /// Every program, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn programs(&self, by: &By) -> Result<Vec<Program>, Problem> {
        let rows = self.store.programs()?;
        rows.iter()
            .map(|row| Ok(Program { name: self.open_program_name(by.keys.as_deref(), row)?, ..program(row)? }))
            .collect()
    }

    /// Shuts a program out at once; what it told stays.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn revoke_program(&self, by: &By, id: &str) -> Result<(), Problem> {
        Ok(self.store.write(Write::Program(ProgramWrite::Revoke { id: id.to_string(), now: by.now.unix() }))?)
    }

    /// What programs are called, by the id under which they tell; those that may not be opened are left out.
    pub(crate) fn program_names(&self, keyring: Option<&Keyring>) -> Result<HashMap<MemberId, String>, Problem> {
        let mut names = HashMap::new();
        for row in self.store.programs()? {
            let name = self.open_program_name(keyring, &row)?;
            if !name.open().is_empty() {
                names.insert(member(&row.id)?, name.open().clone());
            }
        }
        Ok(names)
    }

    fn open_program_name(&self, keyring: Option<&Keyring>, row: &ProgramRow) -> Result<Secret<String>, Problem> {
        self.open_sealed_name(keyring, member(&row.id)?.bits(), &row.name)
    }

    /// A token as it is looked up: whoever reads the rows cannot come in with them.
    fn program_token_hash(&self, token: &str) -> Result<Hash, Problem> {
        let about = [b"mukti program token v1\0".as_slice(), token.as_bytes()].concat();
        Ok(*self.vault.door_secret()?.derive(&about).bytes())
    }
}

/// A token in letters that may stand behind `Bearer` (RFC 6750).
fn in_a_header(token: &str) -> String {
    token.replace('!', "-").replace('$', "_")
}

fn member(id: &str) -> Result<MemberId, Problem> {
    id.parse().map_err(|_| broken("a program that does not read"))
}

fn program(row: &ProgramRow) -> Result<Program, Problem> {
    Ok(Program {
        id: row.id.clone(),
        name: Secret::new(String::new()),
        scope: Scope::from_word(&row.may).ok_or_else(|| broken("a program that does not read"))?,
        made: Moment::from_unix(row.made),
        last_seen: row.last_seen.map(Moment::from_unix),
        revoked: row.revoked.map(Moment::from_unix),
    })
}
