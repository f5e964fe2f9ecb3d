//! What a program sends, read: flat dotted names, plain values; `about.` says of whom, `said.` who says so.

use super::IfMatch;
use crate::deeds::record_act::EvenSo;
use crate::problem::Problem;
use crate::said::Said;
use mukti_register::case::PersonInCase;
use mukti_register::{Case, CaseId, FieldProblem, FieldWrong, Speaker};
use mukti_terms::schema::{FieldValue, Word, Wrong};
use mukti_terms::{Answer, Told};
use serde_json::Value;

/// What a program tells.
#[derive(Clone, Debug)]
pub struct Telling {
    /// The kind of record.
    pub kind: String,
    /// The case; none where one begins.
    pub case: Option<CaseId>,
    /// The case must look so.
    pub if_match: Option<IfMatch>,
    pub(super) people: Vec<u32>,
    pub(super) said: Said,
    pub(super) even_so: EvenSo,
    values: Vec<(String, String)>,
}

/// The names that say of whom and how, beside the fields of the record.
pub const ABOUT: [&str; 6] = ["about.case", "about.people", "said.speaker", "said.private", "said.on", "even_so"];

impl Telling {
    /// Reads a body; `find` finds a case by its id or label.
    ///
    /// # Errors
    /// It is no object of plain values; what it says of whom and how does not read; there is no such case.
    pub fn read(kind: &str, body: &[u8], find: impl Fn(&str) -> Result<CaseId, Problem>) -> Result<Self, Problem> {
        let body: Value = serde_json::from_slice(body).map_err(|_| Problem::NotAnObject)?;
        let Value::Object(body) = body else { return Err(Problem::NotAnObject) };
        let said = Said { speaker: Speaker::Document, private: Answer::NotKnown, on: None };
        let mut telling = Self {
            kind: kind.to_string(),
            case: None,
            if_match: None,
            people: Vec::new(),
            said,
            even_so: EvenSo::No,
            values: Vec::new(),
        };
        let mut problems = Vec::new();
        for (name, value) in &body {
            let wrong = match (name.as_str(), plain(value)) {
                ("about.people", _) => telling.take_people(value),
                (_, None) => return Err(Problem::NotAnObject),
                (_, Some(text)) if text.contains('\0') => return Err(Problem::NotAnObject),
                (_, Some(text)) if text.is_empty() && ABOUT.contains(&name.as_str()) => Ok(()),
                ("about.case", Some(text)) => {
                    telling.case = Some(find(&text)?);
                    Ok(())
                }
                ("said.speaker", Some(text)) => Speaker::from_word(&text)
                    .map(|speaker| telling.said.speaker = speaker)
                    .ok_or(Wrong::NotAChoice(Speaker::CHOICES)),
                ("said.private", Some(text)) => {
                    <Answer as FieldValue>::read(&text).map(|private| telling.said.private = private)
                }
                ("said.on", Some(text)) => {
                    Told::parse(&text).map(|on| telling.said.on = Some(on)).ok_or(Wrong::NotADate)
                }
                ("even_so", Some(text)) => <Answer as FieldValue>::read(&text)
                    .map(|said| telling.even_so = if said.is_yes() { EvenSo::Yes } else { EvenSo::No }),
                (_, Some(text)) => {
                    telling.values.push((name.clone(), text));
                    Ok(())
                }
            };
            if let Err(wrong) = wrong {
                problems.push(FieldProblem { field: name.clone(), wrong: FieldWrong::Unreadable(wrong) });
            }
        }
        if problems.is_empty() { Ok(telling) } else { Err(Problem::Fields(problems)) }
    }

    fn take_people(&mut self, value: &Value) -> Result<(), Wrong> {
        let all = match value {
            Value::Array(all) => all.clone(),
            Value::Null => Vec::new(),
            one => vec![one.clone()],
        };
        let ordinal = |value: &Value| value.as_u64().and_then(|number| u32::try_from(number).ok());
        self.people = all.iter().map(ordinal).collect::<Option<_>>().ok_or(Wrong::NotANumber)?;
        self.people.sort_unstable();
        self.people.dedup();
        Ok(())
    }

    /// The fields that were given, empty ones left out: what nobody says is not known.
    pub(super) fn given(&self) -> Vec<(&str, &str)> {
        let pairs = self.values.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        pairs.filter(|(_, text)| !text.trim().is_empty()).collect()
    }

    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.given().into_iter().find(|(known, _)| *known == name).map(|(_, text)| text.trim())
    }

    /// The people it names, as they stand in the case.
    pub(super) fn people(&self, case: &Case) -> Result<Vec<PersonInCase>, Problem> {
        let find = |ordinal: &u32| case.people.iter().copied().find(|person| person.ordinal == *ordinal);
        self.people.iter().map(|ordinal| find(ordinal).ok_or(Problem::NoSuchCase)).collect()
    }
}

/// A plain value as it would be typed; `None` for what holds others.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::Bool(true) => Some("yes".to_string()),
        Value::Bool(false) => Some("no".to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Array(all) => {
            let texts: Option<Vec<&str>> = all.iter().map(Value::as_str).collect();
            texts.map(|texts| texts.join(";"))
        }
        Value::Object(_) => None,
    }
}
