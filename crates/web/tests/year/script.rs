//! The script of the year as it stands in `script.toml`: what is typed in on which day.

use mukti_terms::Day;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Script {
    step: Vec<Step>,
}

/// What is typed in on one day.
#[derive(Deserialize)]
pub struct Step {
    pub on: toml::value::Datetime,
    #[serde(default)]
    pub whom: Vec<u32>,
    #[serde(default)]
    pub asks_first: bool,
    pub fields: BTreeMap<String, String>,
    #[serde(flatten)]
    pub deed: Deed,
}

/// What is done with it.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Deed {
    /// An act of an office, or what else happened in the case.
    Act { act: String },
    /// A sheet is opened in a register.
    Sheet { sheet: String, called: String },
    /// A line is written on a sheet.
    Line { line: String, called: String },
    /// A letter is written and kept.
    Letter { letter: String },
    /// People are in bondage again.
    Again { again: Vec<u32> },
}

/// Every step, in the order of the days.
pub fn script() -> Vec<Step> {
    toml::from_str::<Script>(include_str!("script.toml")).expect("the script reads").step
}

/// The day on which a step is typed in.
pub fn day_of(step: &Step) -> Day {
    step.on.to_string().parse().expect("a day")
}
