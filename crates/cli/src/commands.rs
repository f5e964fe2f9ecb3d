//! The commands, one file each.

pub mod account;
pub mod assess;
pub mod backup;
pub mod demo;
pub mod device;
pub mod digest;
pub mod doctor;
pub mod export;
pub mod form;
pub mod import;
pub mod journal;
pub mod keys;
pub mod law;
pub mod rebuild;
pub mod scorecard;
pub mod serve;
pub mod simulate;
pub mod unseal;
pub mod verify;

use crate::say::Failure;
use clap::Subcommand;
use std::process::ExitCode;

/// What `mukti` can be asked to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Ask the law what follows from facts in a file: needs no database, no network, no account.
    Assess(assess::Arguments),
    /// Draw up each person's statement of account: what is due, received, outstanding.
    Account(account::Arguments),
    /// Make a small, wholly invented organisation and open it.
    Demo(demo::Arguments),
    /// Open the desk kept in a folder.
    Serve(serve::Arguments),
    /// Let a phone in that may send reports.
    Device(device::Arguments),
    /// Write one e-mail to each member who asked for it: how much is late or due, never what.
    Digest(digest::Arguments),
    /// Take in a list of people from a spreadsheet or CSV, or undo one.
    Import(import::Arguments),
    /// Take out cases, people and facts as a table; names only sealed, for named cases.
    Export(export::Arguments),
    /// Open a file of names that was taken out for you.
    Unseal(unseal::Arguments),
    /// Read and check the book of law.
    Law(law::Arguments),
    /// Write a sealed backup while people work.
    Backup(backup::BackupArguments),
    /// Put a backup back into an empty place.
    Restore(backup::RestoreArguments),
    /// Back up, restore elsewhere, compare: the proof that a backup is one.
    Drill(backup::DrillArguments),
    /// How the house is, with plain advice: backups, drills, clock, keys.
    Doctor(doctor::Arguments),
    /// Work every list out anew from the journal, and compare.
    Rebuild(rebuild::Arguments),
    /// Which offices do their duty: in time, late, open, with the median delay.
    Scorecard(scorecard::Arguments),
    /// Prove that nothing was altered: verify, sign, cosign, export.
    Journal(journal::Arguments),
    /// How the keys stand, replacing them, and the trustees' packs.
    Keys(keys::Arguments),
    /// Print a record's form from its one definition.
    Form(form::Arguments),
    /// Check a release certificate that an office signed: needs no network and no account.
    Verify(verify::Arguments),
    /// Make invented, plausible cases as facts: the same seed makes the same cases.
    Simulate(simulate::Arguments),
}

/// Runs one command.
///
/// # Errors
/// When the command itself failed.
pub fn run(command: Command) -> Result<ExitCode, Failure> {
    match command {
        Command::Assess(arguments) => assess::run(&arguments),
        Command::Account(arguments) => account::run(&arguments),
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Device(arguments) => device::run(&arguments),
        Command::Digest(arguments) => digest::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Unseal(arguments) => unseal::run(&arguments),
        Command::Law(arguments) => law::run(&arguments),
        Command::Backup(arguments) => backup::backup(&arguments),
        Command::Restore(arguments) => backup::put_back(&arguments),
        Command::Drill(arguments) => backup::drill(&arguments),
        Command::Doctor(arguments) => doctor::run(&arguments),
        Command::Rebuild(arguments) => rebuild::run(&arguments),
        Command::Scorecard(arguments) => scorecard::run(&arguments),
        Command::Journal(arguments) => journal::run(&arguments),
        Command::Keys(arguments) => keys::run(&arguments),
        Command::Form(arguments) => form::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Simulate(arguments) => simulate::run(&arguments),
    }
}
