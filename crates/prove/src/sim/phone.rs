//! A phone: what is typed on it, and what it believes of each report it sent.

use super::name;
use crate::seeded::Seeded;
use mukti_terms::State;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What a phone believes of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It was not answered yet.
    Waiting,
    /// The hub said that it has it.
    Kept,
    /// The hub said that what it changes was changed before: the worker is told.
    Refused,
}

/// What was typed of one person: fields, each with a value nobody else ever types.
pub(super) type Answers = BTreeMap<&'static str, String>;

/// A report as it was typed.
#[derive(Clone)]
pub(super) struct Typed {
    /// Its own name.
    pub name: String,
    /// The report it changes, by its place in the phone's list.
    pub changes: Option<usize>,
    /// One person, or those of a worksite by what the form calls each.
    pub people: BTreeMap<String, Answers>,
    /// Whether it is a worksite's list.
    pub is_list: bool,
    /// What the phone's clock said.
    pub clock: String,
    pub fate: Fate,
}

/// The fields that are typed of each person: text that could find them, and a sum the law asks for.
pub(super) const FIELDS: [&str; 3] = ["name", "village", "advance.amount"];

#[derive(Default)]
pub(super) struct Phone {
    pub reports: Vec<Typed>,
}

impl Phone {
    /// Somebody is interviewed, or the people of a worksite.
    pub fn types(&mut self, chance: &mut Seeded, next: &mut u64) {
        let is_list = chance.percent(25);
        let called: Vec<String> = match is_list {
            true => (0..=chance.below(3)).map(|_| name(chance.next(), chance.next())).collect(),
            false => vec!["1".to_string()],
        };
        let people = called.into_iter().map(|who| (who, FIELDS.map(|field| (field, value(field, next))).into()));
        let typed = Typed {
            name: name(chance.next(), chance.next()),
            changes: None,
            people: people.collect(),
            is_list,
            clock: clock(chance),
            fate: Fate::Waiting,
        };
        self.reports.push(typed);
    }

    /// A report that was finished is opened again and something in it typed anew; which, if any.
    pub fn edits(&mut self, chance: &mut Seeded, next: &mut u64) -> Option<usize> {
        if self.reports.is_empty() {
            return None;
        }
        let old = chance.place(self.reports.len());
        let mut typed = self.reports[old].clone();
        for answers in typed.people.values_mut() {
            let field = chance.one_of(&FIELDS);
            answers.insert(field, value(field, next));
        }
        self.reports.push(Typed {
            name: name(chance.next(), chance.next()),
            changes: Some(old),
            clock: clock(chance),
            fate: Fate::Waiting,
            ..typed
        });
        Some(old)
    }

    /// A report as Collect writes it.
    pub fn xml(&self, at: usize) -> String {
        let typed = &self.reports[at];
        let state = State::all().next().map_or("", State::code);
        let form = if typed.is_list { "mukti-worksite" } else { "mukti-interview" };
        let mut text = format!(
            "<data id=\"{form}\"><told><speaker>worker</speaker></told><worksite><state>{state}</state></worksite>"
        );
        for (who, answers) in &typed.people {
            let get = |field: &str| answers.get(field).map_or("", String::as_str);
            let person = format!("<person><name>{}</name><village>{}</village></person>", get("name"), get("village"));
            let advance = format!(
                "<interview><advance><advance.amount>{}</advance.amount></advance></interview>",
                get("advance.amount")
            );
            // Writing into a text does not fail.
            let _ = match typed.is_list {
                true => write!(text, "<people><id>{who}</id>{person}{advance}</people>"),
                false => write!(text, "{person}{advance}"),
            };
        }
        let replaces = typed.changes.map(|old| format!("<deprecatedID>{}</deprecatedID>", self.reports[old].name));
        let _ = write!(
            text,
            "<meta><instanceID>{}</instanceID>{}<timeStart>{}</timeStart></meta></data>",
            typed.name,
            replaces.unwrap_or_default(),
            typed.clock
        );
        text
    }
}

fn value(field: &str, next: &mut u64) -> String {
    *next += 1;
    match field {
        "advance.amount" => (1_000 + *next).to_string(),
        _ => format!("{field}-{next}"),
    }
}

/// Any clock: right, of 1970, of years ahead, none at all.
fn clock(chance: &mut Seeded) -> String {
    match chance.below(6) {
        0 => "1970-01-01T05:30:00.000+05:30".to_string(),
        1 => "2038-01-19T03:14:08.000Z".to_string(),
        2 => "2031-02-03".to_string(),
        3 => String::new(),
        _ => format!("2026-03-{:02}T{:02}:00:00.000+05:30", 1 + chance.below(28), chance.below(24)),
    }
}
