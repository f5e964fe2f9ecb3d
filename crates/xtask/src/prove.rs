//! Builds the proofs with everything that can be broken on purpose, and runs them.

use crate::house::House;
use serde_json::Value;
use std::process::{Command, ExitCode, Stdio};

/// Runs `mukti-prove` with what was asked for; `--record` is given the day, since nothing there reads the clock.
pub fn run(house: &House, asked: &[&str]) -> Result<ExitCode, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_string());
    // All of the workspace is chosen, so that what others wrote is compiled as for the tests, once.
    let mut build = Command::new(&cargo);
    build.args(["build", "--release", "--locked", "--quiet", "--workspace", "--bin", "mukti-prove"]);
    build.args(["--features", "mukti-prove/sabotage", "--message-format", "json-render-diagnostics"]);
    let built = build.current_dir(&house.root).stderr(Stdio::inherit()).output();
    let built = built.map_err(|why| format!("cargo could not be run: {why}"))?;
    if !built.status.success() {
        return Err("the proofs do not compile".to_string());
    }
    let program = program(&built.stdout).ok_or("cargo does not say where the proofs are")?;
    let mut command = Command::new(program);
    for word in asked {
        command.arg(word);
        if *word == "--record" {
            command.arg(today()?);
        }
    }
    let ended =
        command.current_dir(&house.root).status().map_err(|why| format!("the proofs could not be run: {why}"))?;
    Ok(ended.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Where the program was put, as cargo's messages say.
fn program(messages: &[u8]) -> Option<String> {
    let messages = String::from_utf8_lossy(messages);
    let read = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    read.filter(|message| message["target"]["name"] == "mukti-prove")
        .find_map(|message| Some(message["executable"].as_str()?.to_string()))
}

fn today() -> Result<String, String> {
    let told = Command::new("date").args(["-u", "+%F"]).output().map_err(|why| format!("no date: {why}"))?;
    Ok(String::from_utf8_lossy(&told.stdout).trim().to_string())
}
