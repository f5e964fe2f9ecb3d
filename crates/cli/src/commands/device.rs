//! `mukti device`: lets a phone in from the command line. While Mukti is serving a folder, its page does it.

use crate::clock::now;
use crate::place::Where;
use crate::say::{self, Failure};
use clap::{Args, Subcommand};
use mukti_casework::open_desk;
use mukti_terms::Language;
use std::process::ExitCode;

/// Example: `mukti device --data ~/mukti add --name "Suresh"`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti device --data ~/mukti add --name Suresh --language hi\nThe token is shown once. Somebody must have signed up before: what phones send is sealed to the members."
)]
pub struct Arguments {
    #[command(flatten)]
    place: Where,
    #[command(subcommand)]
    ask: Ask,
}

#[derive(Debug, Subcommand)]
enum Ask {
    /// Lets a phone in, and prints its token and address.
    Add {
        /// Whose phone it is.
        #[arg(long)]
        name: String,
        /// The language its worker reads.
        #[arg(long, default_value = "en")]
        language: String,
        /// Where the phone will reach the server.
        #[arg(long, default_value = "http://127.0.0.1:8470")]
        address: String,
        /// Prints one line of JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Runs it.
///
/// # Errors
/// When the folder cannot be opened, or nobody has signed up yet.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let desk = open_desk(&arguments.place.place()?)?;
    match &arguments.ask {
        Ask::Add { name, language, address, json } => {
            let language: Language = say::language(language)?;
            let made = desk.make_device(now(), None, name, language)?;
            let address = format!("{}/key/{}", address.trim_end_matches('/'), made.token.open());
            if *json {
                let line = serde_json::json!({ "id": made.device.id, "token": made.token.open(), "address": address });
                say::line(&line.to_string());
            } else {
                say::told("cli-device-made", &[("name", name)]);
                say::line(&address);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
