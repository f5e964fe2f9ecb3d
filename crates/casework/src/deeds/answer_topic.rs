//! Keeps what a person answered on one topic of the interview, as it goes, as told.

use super::{Addition, Receipt, entry};
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::said::Said;
use mukti_law::Facts;
use mukti_register::kinds::{INTERVIEW, TOPICS};
use mukti_register::{Body, Case, CaseId, FieldProblem, FieldWrong, Kept, PersonId, kind};
use mukti_terms::schema::{Kind, Record};
use mukti_terms::{Answer, Day, Told};

/// The answers of one screen.
#[derive(Clone, Copy)]
pub struct TopicAnswers<'a> {
    /// The case.
    pub case: CaseId,
    /// The person who is spoken of.
    pub person: PersonId,
    /// The topic.
    pub topic: &'a str,
    /// Who speaks.
    pub said: Said,
    /// Public names of facts and what was answered, as typed; empty withdraws what was said before.
    pub answers: &'a [(&'a str, &'a str)],
    /// In their own words; empty for none.
    pub words: &'a str,
}

impl Desk {
    /// Keeps the answers of one topic: only what differs from what is known of this person is new.
    ///
    /// # Errors
    /// Each answer that could not be taken; nothing is kept then.
    pub fn answer_topic(&self, by: &By, told: &TopicAnswers<'_>) -> Result<Receipt, Problem> {
        if !TOPICS.contains(&told.topic) {
            return Err(Problem::NoSuchForm);
        }
        read(told, by.now.day_in_india())?;
        self.in_case(by, told.case, |case| addition(by, case, told))
    }
}

/// What the answers of one topic add to a case.
pub(super) fn addition(by: &By, case: &Case, told: &TopicAnswers<'_>) -> Result<Addition, Problem> {
    let kept = read(told, by.now.day_in_india())?;
    let new = what_is_new(case, told, &kept)?;
    let mut addition = Addition::default();
    if !new.is_empty() {
        let said = Said { private: privacy(case, told, &kept), ..told.said };
        let new = as_record(told, new);
        addition.entries.push(entry(by, case.id, Some(told.person), said, Body::RecordKept(new))?);
    }
    Ok(addition)
}

fn read(told: &TopicAnswers<'_>, today: Day) -> Result<Kept, Problem> {
    let interview = kind(INTERVIEW).ok_or(Problem::NoSuchForm)?;
    let mut problems = Vec::new();
    for (name, text) in told.answers {
        let wrong = match interview.field(name) {
            Some(field) if field.topic == told.topic && field.name != "case" => future(field.kind, text, today),
            _ => Some(FieldWrong::NoSuchField),
        };
        problems.extend(wrong.map(|wrong| FieldProblem { field: (*name).to_string(), wrong }));
    }
    let kept = interview.read(told.answers);
    if let Err(more) = &kept {
        let known: Vec<String> = problems.iter().map(|p| p.field.clone()).collect();
        problems.extend(more.iter().filter(|p| !known.contains(&p.field)).cloned());
    }
    match kept {
        Ok(kept) if problems.is_empty() => Ok(kept),
        _ => Err(Problem::Fields(problems)),
    }
}

/// What has not happened yet cannot be told as having happened.
pub(crate) fn future(kind: Kind, text: &str, today: Day) -> Option<FieldWrong> {
    let told = matches!(kind, Kind::Told).then(|| Told::parse(text)).flatten();
    told.is_some_and(|told| told.earliest() > today).then_some(FieldWrong::InTheFuture)
}

fn what_is_new(case: &Case, told: &TopicAnswers<'_>, kept: &Kept) -> Result<Vec<(String, String)>, Problem> {
    let person = case.person(told.person).ok_or(Problem::NoSuchCase)?;
    let known = case.facts_of(person).facts;
    let differs = |(name, text): &(&str, &str)| {
        let shown = Facts::position(name).and_then(|field| known.show(field).map(|t| t.into_owned()));
        shown.unwrap_or_default() != *text
    };
    let mut new: Vec<(String, String)> =
        kept.values().filter(differs).map(|(name, text)| (name.to_string(), text.to_string())).collect();
    let words = told.words.trim();
    if !words.is_empty() {
        new.push(("words".to_string(), words.to_string()));
    }
    Ok(new)
}

fn as_record(told: &TopicAnswers<'_>, new: Vec<(String, String)>) -> Kept {
    let mut record = Kept::new(INTERVIEW, new.into_iter().collect());
    record.put("topic", told.topic);
    record
}

/// As this screen says, else as the caller says, else as this speaker's last screen said.
fn privacy(case: &Case, told: &TopicAnswers<'_>, kept: &Kept) -> Answer {
    let here = match kept.get("told.private") {
        Some("yes") => Answer::Yes,
        Some("no") => Answer::No,
        _ => told.said.private,
    };
    if !here.is_not_known() {
        return here;
    }
    let same = |entry: &&mukti_register::Entry| {
        entry.person == Some(told.person)
            && entry.speaker == told.said.speaker
            && entry.body.record_kind() == Some(INTERVIEW)
    };
    case.entries.iter().rev().find(same).map_or(Answer::NotKnown, |entry| entry.private)
}
