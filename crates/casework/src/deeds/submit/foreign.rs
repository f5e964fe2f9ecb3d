//! A report that answers a form of others: its answers by what that form means here; without a meaning it stands on the form's page.

use super::Patience;
use super::incoming::Incoming;
use super::understand::Understood;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use mukti_intake::form::answers::Answers;
use mukti_intake::form::meaning::{Meaning, TheirAnswer};
use mukti_openrosa::form::answers;
use mukti_store::{ReportRow, ReportState};

/// What a report answers.
pub(super) enum Answered {
    /// A form of ours, or one whose questions mean something here.
    Told(Answers),
    /// A form of others that means nothing here yet.
    Collected,
    /// Nothing that is known here.
    Unknown,
}

/// What became of a report that had waited for its form to mean something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Applied {
    /// It stands in a case now, or before a person.
    Understood,
    /// It says nothing that has a meaning: it stays where it was.
    SaysNothing,
}

impl Desk {
    /// The same report, knowing whether it answers a form of others that was handed in.
    pub(super) fn with_form(&self, mut incoming: Incoming) -> Result<Incoming, Problem> {
        if let Some(id) = incoming.envelope.form.as_deref().filter(|_| incoming.sheet().is_none())
            && self.store.knows_form(id)?
        {
            incoming.theirs = Some(id.to_string());
        }
        Ok(incoming)
    }

    /// The answers of a report, as far as its form means something here.
    pub(super) fn answers_of(&self, row: &ReportRow, incoming: &Incoming) -> Result<Answered, Problem> {
        if let Some(sheet) = incoming.sheet() {
            return Ok(Answered::Told(sheet.take(&incoming.leaves())));
        }
        if row.form.is_empty() {
            return Ok(Answered::Unknown);
        }
        let (Some((meaning, _)), Ok(tree)) = (self.meaning_of(&row.form)?, &incoming.tree) else {
            return Ok(Answered::Collected);
        };
        let repeats: Vec<String> = meaning.people.iter().cloned().collect();
        let found = answers(tree, &repeats);
        let answers = taken(&meaning, &found);
        Ok(if says_nothing(&answers) { Answered::Collected } else { Answered::Told(answers) })
    }

    /// Understands a report that came before its form had a meaning.
    pub(crate) fn apply_to(&self, by: &By, row: &ReportRow) -> Result<Applied, Problem> {
        let bytes = self.bytes_of_report(by, row)?;
        let incoming = Incoming::read(&self.vault.door_secret()?, bytes.open())?;
        for _ in 0..super::TRIES {
            match self.settle_report(by.now, row, &incoming, Patience::None) {
                Ok(_) => {
                    let now = self.store.report_of_id(row.id)?.ok_or(Problem::NoSuchReport)?;
                    let waits = now.state == ReportState::Collected;
                    return Ok(if waits { Applied::SaysNothing } else { Applied::Understood });
                }
                Err(Problem::ChangedMeanwhile) => {
                    let now = self.store.report_of_id(row.id)?.ok_or(Problem::NoSuchReport)?;
                    if now.state != ReportState::Collected {
                        return Ok(Applied::Understood);
                    }
                }
                Err(problem) => return Err(problem),
            }
        }
        Err(Problem::ChangedMeanwhile)
    }
}

/// A report that stands on its form's page.
pub(super) fn collected() -> Understood {
    Understood { entries: Vec::new(), state: ReportState::Collected, why: Vec::new(), visit: None }
}

fn taken(meaning: &Meaning, found: &[mukti_openrosa::form::Found]) -> Answers {
    meaning.take(found.iter().map(|answer| TheirAnswer {
        path: &answer.path,
        person: answer.at.first().map(|(_, number)| *number),
        text: &answer.text,
    }))
}

fn says_nothing(answers: &Answers) -> bool {
    let people = answers.people.iter().all(|person| person.person.is_empty() && person.topics.is_empty());
    people && answers.worksite.is_empty() && answers.shared.is_empty() && answers.words.is_empty()
}
