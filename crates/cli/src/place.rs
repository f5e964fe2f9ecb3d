//! Where the memory lies and what opens it: the same words for every command that needs them.

use crate::say::Failure;
use clap::Args;
use mukti_casework::{Place, Unlock};
use mukti_terms::Secret;
use std::io::BufRead as _;
use std::path::PathBuf;

/// The folder, the database, the key.
#[derive(Debug, Args)]
pub struct Where {
    /// The folder in which everything is kept.
    #[arg(long)]
    pub data: PathBuf,
    /// A PostgreSQL database that keeps it instead: postgres://user@/name?host=/run/postgresql
    #[arg(long, env = "MUKTI_DATABASE", hide_env_values = true)]
    database: Option<String>,
    /// The file with the data key; beside the folder (FOLDER.key) if not given.
    #[arg(long, env = "MUKTI_KEY_FILE", conflicts_with = "passphrase")]
    key_file: Option<PathBuf>,
    /// A passphrase instead of a key file: its first line is read from the standard input.
    #[arg(long)]
    passphrase: bool,
}

/// The name under which systemd hands over the key: `LoadCredential=mukti.key:/etc/mukti.key`.
const CREDENTIAL: &str = "mukti.key";

impl Where {
    /// The place.
    ///
    /// # Errors
    /// The passphrase or the credential cannot be read.
    pub fn place(&self) -> Result<Place, Failure> {
        let unlock = match (&self.key_file, self.passphrase, credential()) {
            (Some(file), _, _) => Unlock::File(file.clone()),
            (None, true, _) => {
                let mut line = String::new();
                std::io::stdin().lock().read_line(&mut line)?;
                Unlock::Passphrase(Secret::new(line.trim_end_matches(['\r', '\n']).to_string()))
            }
            (None, false, Some(file)) => Unlock::Text(Secret::new(std::fs::read_to_string(file)?)),
            (None, false, None) => Unlock::Beside,
        };
        let database = self.database.clone().map(Secret::new);
        Ok(Place { folder: self.data.clone(), database, unlock })
    }
}

fn credential() -> Option<PathBuf> {
    let file = PathBuf::from(std::env::var_os("CREDENTIALS_DIRECTORY")?).join(CREDENTIAL);
    file.exists().then_some(file)
}
