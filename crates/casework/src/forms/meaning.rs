//! What the questions of a form of others mean here: said by a member, tried on an answer, used for what comes and what came.

use super::TheirForm;
use crate::deeds::answer_topic::future;
use crate::deeds::read::what;
use crate::deeds::submit::Applied;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use mukti_intake::form::meaning::{Meaning, Target, Tells};
use mukti_openrosa::{Form, Question, Sort};
use mukti_store::{FormWrite, MeaningRow, ReportState, StoreError, Write};
use mukti_terms::Secret;
use mukti_terms::schema::Kind;
use std::collections::BTreeMap;

/// The most reports that are understood at one press: a page must not make anybody wait for long.
const AT_ONE_PRESS: u32 = 200;

/// What became of one answer when a form's meaning was tried on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Previewed {
    /// The question.
    pub path: String,
    /// What was answered.
    pub answer: Secret<String>,
    /// What it tells; empty where it has no meaning here.
    pub told: Vec<Told>,
}

/// What one answer tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The field, as `person/name`.
    pub field: String,
    /// As it would be kept; `None` where it could not be read.
    pub value: Option<Secret<String>>,
}

impl Desk {
    /// A form of others with its questions, what they mean here, and the number of that meaning.
    ///
    /// # Errors
    /// There is no such form; the store cannot be read.
    pub fn form_meaning(&self, key: &str) -> Result<(TheirForm, Form, Meaning, u32), Problem> {
        let form = self.their_form(key)?;
        let read = self.newest(&form)?;
        let (meaning, number) = self.meaning_of(&form.id)?.unwrap_or_default();
        Ok((form, read, meaning, number))
    }

    /// What a form means here, and its number; none where nobody has said so.
    pub(crate) fn meaning_of(&self, id: &str) -> Result<Option<(Meaning, u32)>, Problem> {
        let Some(row) = self.store.form_meaning(id)? else { return Ok(None) };
        let meaning = serde_json::from_str(&row.meaning)
            .map_err(|error| Problem::Broken { doing: "reading what a form means", said: error.to_string() })?;
        Ok(Some((meaning, row.number)))
    }

    /// Says what the questions of a form mean from now on. `before` is the number of the meaning it was decided on.
    ///
    /// # Errors
    /// A field or a word that is none of ours; somebody else said something in between; the store cannot be written.
    pub fn say_meaning(&self, by: &By, key: &str, meaning: &Meaning, before: u32) -> Result<u32, Problem> {
        let form = self.their_form(key)?;
        let read = self.newest(&form)?;
        let meaning = checked(&read, meaning)?;
        if self.meaning_of(&form.id)?.is_some_and(|(known, number)| known == meaning && number == before) {
            return Ok(before);
        }
        let row = MeaningRow {
            number: before + 1,
            meaning: serde_json::to_string(&meaning).expect("maps of texts are JSON"),
            made: by.now.unix(),
            made_by: Some(by.member),
        };
        match self.store.write(Write::Form(FormWrite::Mean { id: form.id, row: Box::new(row) })) {
            Err(StoreError::Taken) => Err(Problem::ChangedMeanwhile),
            other => Ok(other.map(|()| before + 1)?),
        }
    }

    /// Understands reports that came before their form had a meaning, each as a deed of its own; says how many were understood now
    /// and how many still wait.
    ///
    /// # Errors
    /// There is no such form; the reports are sealed to others; the store cannot be written.
    pub fn apply_meaning(&self, by: &By, key: &str) -> Result<(u64, u64), Problem> {
        let form = self.their_form(key)?;
        let (mut done, mut passed) = (0, 0);
        while done + u64::from(passed) < u64::from(AT_ONE_PRESS) {
            let waiting = Some(ReportState::Collected);
            // Those that say nothing even now stay where they are, and are passed over.
            let Some(row) = self.store.reports_of_form(&form.id, waiting, (1, passed))?.pop() else { break };
            match self.apply_to(by, &row)? {
                Applied::Understood => done += 1,
                Applied::SaysNothing => passed += 1,
            }
        }
        let counts = self.store.count_reports_of_form(&form.id)?;
        let left = counts.iter().find(|(state, _)| *state == ReportState::Collected).map_or(0, |(_, count)| *count);
        Ok((done, left))
    }

    /// What a meaning makes of the last answers that came; of none, of an example. That they were read is noted.
    ///
    /// # Errors
    /// There is no such form; the answers are sealed to others.
    pub fn preview_meaning(&self, by: &By, key: &str) -> Result<(Vec<Previewed>, bool), Problem> {
        let (form, read, meaning, _) = self.form_meaning(key)?;
        let last = self.store.reports_of_form(&form.id, None, (20, 0))?;
        let last = last.into_iter().find(|row| row.state != ReportState::Replaced && row.state != ReportState::Sealed);
        let opened = match last {
            Some(row) if by.keys.is_some() => {
                // It is shown even when that could not be noted.
                let _ = self.note_read(by, None, None, what::FORM);
                self.opened_report(by, row, &read.repeats)?
            }
            _ => None,
        };
        let is_real = opened.is_some();
        let answers = match opened {
            Some(report) => report.answers.into_iter().map(|answer| (answer.path, answer.text)).collect(),
            None => example(&read),
        };
        let today = by.now.day_in_india();
        let previewed = answers.into_iter().filter(|(_, text)| !text.is_empty()).map(|(path, text)| {
            let told = meaning.tells(&path, &text).into_iter().map(|(target, said)| {
                let value = read_as(target, &said).filter(|value| future(target.field.kind, value, today).is_none());
                Told { field: target.name(), value: value.map(Secret::new) }
            });
            Previewed { told: told.collect(), answer: Secret::new(text), path }
        });
        Ok((previewed.collect(), is_real))
    }
}

fn read_as(target: &Target, text: &str) -> Option<String> {
    match target.word() {
        "report" => Some(text.to_string()),
        kind => {
            let kept = mukti_register::kind(kind)?.read(&[(target.field.name, text)]).ok()?;
            kept.get(target.field.name).map(str::to_string)
        }
    }
}

/// A first answer to every question: what a preview shows before anything came.
fn example(form: &Form) -> Vec<(String, String)> {
    let answer = |question: &Question| match question.sort {
        Sort::One | Sort::Many => question.choices.first().map(|(value, _)| value.clone()).unwrap_or_default(),
        Sort::Whole => "30".to_string(),
        Sort::Number => "3000".to_string(),
        Sort::Date => "2026-01-12".to_string(),
        Sort::Moment => "2026-01-12T10:30:00.000+05:30".to_string(),
        Sort::Text => question.label.of("en", "English").unwrap_or("…").to_string(),
        Sort::Time | Sort::File | Sort::Place | Sort::Other => String::new(),
    };
    form.questions.iter().filter(|question| question.is_asked).map(|q| (q.path.clone(), answer(q))).collect()
}

/// Only what the form asks and what we know; words of a list that a field does not take are refused.
fn checked(form: &Form, meaning: &Meaning) -> Result<Meaning, Problem> {
    let mut questions = BTreeMap::new();
    for (path, tells) in &meaning.questions {
        let question = form.question(path).ok_or(Problem::NoSuchMeaning)?;
        if let Some(tells) = checked_question(question, tells)? {
            questions.insert(path.clone(), tells);
        }
    }
    if meaning.people.as_ref().is_some_and(|path| !form.repeats.contains(path)) {
        return Err(Problem::NoSuchMeaning);
    }
    Ok(Meaning { people: meaning.people.clone(), questions })
}

fn checked_question(question: &Question, tells: &Tells) -> Result<Option<Tells>, Problem> {
    let is_choice = |value: &String| question.choices.iter().any(|(known, _)| known == value);
    if tells.field.is_empty() {
        let mut choices = BTreeMap::new();
        for (value, field) in tells.choices.iter().filter(|(_, field)| !field.is_empty()) {
            let target = Target::named(field).ok_or(Problem::NoSuchMeaning)?;
            if question.sort != Sort::Many || !is_choice(value) || !matches!(target.field.kind, Kind::YesNo) {
                return Err(Problem::NoSuchMeaning);
            }
            choices.insert(value.clone(), field.clone());
        }
        return Ok((!choices.is_empty()).then_some(Tells { field: String::new(), choices }));
    }
    let target = Target::named(&tells.field).ok_or(Problem::NoSuchMeaning)?;
    if !may_tell(question, target) {
        return Err(Problem::NoSuchMeaning);
    }
    if question.choices.is_empty() {
        return Ok(Some(Tells { field: tells.field.clone(), choices: BTreeMap::new() }));
    }
    let mut choices = BTreeMap::new();
    if target.is_of_a_list() {
        let words = target.words();
        for (value, word) in tells.choices.iter().filter(|(_, word)| !word.is_empty()) {
            if !is_choice(value) || !words.contains(&word.as_str()) {
                return Err(Problem::NoSuchMeaning);
            }
            choices.insert(value.clone(), word.clone());
        }
    } else {
        // Words are kept as the form says them.
        let said = |(value, words): &(String, mukti_openrosa::form::Texts)| {
            (value.clone(), words.of("en", "English").unwrap_or(value).to_string())
        };
        choices.extend(question.choices.iter().map(said));
    }
    Ok(Some(Tells { field: tells.field.clone(), choices }))
}

/// Whether what a question takes can be read as what a field holds.
#[must_use]
pub fn may_tell(question: &Question, target: &Target) -> bool {
    let kind = target.field.kind;
    match question.sort {
        Sort::Date | Sort::Moment => matches!(kind, Kind::Told | Kind::Text),
        Sort::Whole | Sort::Number => matches!(kind, Kind::Whole | Kind::Number | Kind::Rupees | Kind::Text),
        // A list that comes from a file: its words are not known here.
        Sort::One if question.choices.is_empty() => matches!(kind, Kind::Text),
        Sort::One => target.is_of_a_list() || matches!(kind, Kind::Text | Kind::Told),
        Sort::Many | Sort::Time | Sort::Place | Sort::Other => matches!(kind, Kind::Text),
        Sort::Text => !target.is_of_a_list() && !matches!(kind, Kind::Accused),
        Sort::File => false,
    }
}
