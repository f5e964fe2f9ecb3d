//! `mukti unseal`: opens a file of names that was taken out for somebody, with the passphrase they were told.

use super::export::new_file;
use crate::say::Failure;
use clap::Args;
use mukti_casework::open_sealed;
use mukti_terms::Secret;
use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

/// Example: `mukti unseal list.xlsx.age list.xlsx`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti unseal list.xlsx.age list.xlsx\nThe passphrase is read from the standard input. Any other program for the format age opens it too."
)]
pub struct Arguments {
    /// The sealed file.
    file: PathBuf,
    /// The file to write; it must not be there yet.
    out: PathBuf,
}

/// Runs it.
///
/// # Errors
/// When the file is none of ours, was cut short, or the passphrase is another one's.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let from = File::open(&arguments.file)?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    let passphrase = Secret::new(line.trim_end_matches(['\r', '\n']).to_string());
    let mut out = BufWriter::new(new_file(&arguments.out)?);
    let done = open_sealed(BufReader::new(from), &passphrase, &mut out);
    if done.is_err() {
        std::fs::remove_file(&arguments.out)?;
    }
    done?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
