//! The letters of a case with what became of each: when it left, what proves it, what came back; and the next one of a duty.

use crate::understood::Understood;
use mukti_documents::input::Earlier;
use mukti_duties::{Duty, LetterSent, NextLetter, Reply, next_letter};
use mukti_law::{Book, Situation};
use mukti_register::kinds::{LETTER_REPLY, LETTER_SENT, OF_DOCUMENT};
use mukti_register::{Body, Case, DocumentId, Entry, Kept, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Day, Told};

/// A letter of a case, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterOfCase {
    /// Its document.
    pub id: DocumentId,
    /// Its kind, as in `letter-<kind>`.
    pub kind: String,
    /// The office it is to.
    pub office: String,
    /// The day it was written.
    pub issued: Day,
    /// When it left the house; `None` while nobody recorded that.
    pub sent: Option<Told>,
    /// How it went, a word of `sent_how`; empty where not told.
    pub how: String,
    /// The number of its receipt.
    pub number: String,
    /// When it arrived, as the proof says.
    pub received: Option<Told>,
    /// A word of `reply_answer`, when it came, and until when something was promised.
    pub reply: Option<(String, Option<Told>, Option<Told>)>,
}

impl LetterOfCase {
    pub(super) fn earlier(&self) -> Earlier<'_> {
        Earlier {
            kind: &self.kind,
            office: &self.office,
            issued: self.issued,
            sent: self.sent,
            how: &self.how,
            number: &self.number,
            received: self.received,
            reply: self.reply.as_ref().map(|(word, on, _)| (word.as_str(), *on)),
        }
    }

    fn for_ladder(&self) -> LetterSent {
        let reply = self.reply.as_ref().map(|(word, on, by)| match word.as_str() {
            "done" => Reply::Done,
            "refused" => Reply::Refused(on.map_or(self.issued, Told::latest)),
            "promised" => Reply::Promised(by.map(Told::latest)),
            _ => Reply::Other,
        });
        LetterSent {
            kind: self.kind.clone(),
            office: self.office.clone(),
            issued: self.issued,
            sent: self.sent.map(Told::latest),
            reply,
        }
    }
}

/// The next letter of one duty on a case page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextOf {
    /// The duty's id.
    pub duty: &'static str,
    /// Whose, when it is owed to one person.
    pub person: Option<PersonId>,
    /// The letter.
    pub next: NextLetter,
}

/// Every letter of a case, oldest first.
pub(crate) fn letters_of(case: &Case) -> Vec<LetterOfCase> {
    let mut letters: Vec<LetterOfCase> = Vec::new();
    for entry in &case.entries {
        match &entry.body {
            Body::DocumentIssued(issued) => letters.push(LetterOfCase {
                id: issued.document,
                kind: issued.letter.clone(),
                office: issued.office.clone(),
                issued: entry.learned.day_in_india(),
                sent: None,
                how: String::new(),
                number: String::new(),
                received: None,
                reply: None,
            }),
            Body::RecordKept(kept) if matches!(kept.kind(), LETTER_SENT | LETTER_REPLY) => {
                follow(&mut letters, &corrected(case, entry, kept));
            }
            _ => {}
        }
    }
    letters
}

/// The record as it stands with its corrections.
fn corrected(case: &Case, entry: &Entry, kept: &Kept) -> Kept {
    let mut all = kept.clone();
    for (_, correction) in case.corrections_of(entry.id) {
        correction.kept.values().for_each(|(name, text)| all.put(name, text));
    }
    all
}

/// Puts what a record tells with the letter it names.
fn follow(letters: &mut [LetterOfCase], kept: &Kept) {
    let text = |name: &str| kept.get(name).unwrap_or_default();
    let told = |name: &str| kept.get(name).and_then(Told::parse);
    let Ok(id) = text(OF_DOCUMENT).parse::<DocumentId>() else { return };
    let Some(letter) = letters.iter_mut().find(|letter| letter.id == id) else { return };
    if kept.kind() == LETTER_SENT {
        letter.sent = told("on");
        letter.how = text("how").to_owned();
        letter.number = text("number").to_owned();
        letter.received = told("received_on").or(letter.received);
    } else {
        letter.reply = Some((text("answer").to_owned(), told("on"), told("promised_by")));
    }
}

/// The next letter of a duty owed to this person, by the law's ladder and the letters of the case.
fn next_of(person: &Understood, duty: &Duty, letters: &[LetterOfCase], book: &Book, now: Moment) -> Option<NextLetter> {
    let here = Situation { facts: &person.folded.facts, book, on: now.day_in_india(), found: &person.found };
    let sent: Vec<LetterSent> = letters.iter().map(LetterOfCase::for_ladder).collect();
    next_letter(duty, &sent, &here)
}

/// The next letter of every duty of a case and of its people.
pub(crate) fn every_next(
    people: &[Understood],
    together: &[Duty],
    letters: &[LetterOfCase],
    book: &Book,
    now: Moment,
) -> Vec<NextOf> {
    let mut all = Vec::new();
    for duty in together {
        let owed = people.iter().find(|person| person.duties.contains(duty));
        if let Some(next) = owed.and_then(|person| next_of(person, duty, letters, book, now)) {
            all.push(NextOf { duty: duty.id, person: None, next });
        }
    }
    for person in people {
        for duty in person.duties.iter().filter(|duty| !duty.of_the_case) {
            if let Some(next) = next_of(person, duty, letters, book, now) {
                all.push(NextOf { duty: duty.id, person: Some(person.person.id), next });
            }
        }
    }
    all
}
