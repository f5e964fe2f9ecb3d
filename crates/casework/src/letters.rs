//! Letters of a case: which can be written now, what one would look like, and writing one, kept as issued for ever.
//!
//! While anybody in the case is still held, or may be, only the sealed information can be written; a named person may decide
//! otherwise, and that decision is kept with the letter.

mod around;
pub(crate) mod compose;
mod directory;
mod history;

use crate::chance;
use crate::deeds::read::what;
use crate::deeds::{Addition, entry};
use crate::desk::{By, Desk};
use crate::page::{Gate, IssuedLetter, LetterChoice};
use crate::problem::Problem;
use crate::said::Said;
use crate::understood::{Understood, understand};
use compose::{Composed, compose, draft};
pub use history::{LetterOfCase, NextOf};
pub(crate) use history::{every_next, letters_of};
use mukti_documents::gate::{self, gate};
use mukti_documents::kind::Kind;
use mukti_documents::letter::{Block, Letter};
use mukti_journal::hex;
use mukti_journal::seal::file::FileKey;
use mukti_law::Book;
use mukti_messages::Messages;
use mukti_register::entry::{Decided, Issued};
use mukti_register::{Body, Case, CaseId, DocumentId, Entry, PersonId, Speaker};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Language};

/// A letter that is asked for.
#[derive(Clone, Debug)]
pub struct LetterAsk<'a> {
    /// The case.
    pub case: CaseId,
    /// The people it is about; empty for everyone.
    pub people: Vec<PersonId>,
    /// Its kind.
    pub kind: &'a str,
    /// The office it goes to, where it may go to several (a reminder); `None` for the usual one.
    pub office: Option<&'a str>,
    /// The office complained of, in a letter to the one above it; `None` for every office that is late.
    pub against: Option<&'a str>,
    /// The language it is written in.
    pub language: Language,
}

/// A letter as it would look now; nothing is kept.
#[derive(Debug)]
pub struct Preview {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Whether it could be issued now.
    pub gate: Gate,
}

/// What a letter would say, to be read over before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterDraft {
    /// The tag of its language.
    pub language: String,
    /// To whom, line by line.
    pub to: Vec<String>,
    /// What it is about.
    pub subject: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// What is requested.
    pub requests: Vec<String>,
    /// What is enclosed.
    pub annexures: Vec<String>,
    /// The people it is about.
    pub whom: Vec<PersonId>,
}

impl LetterDraft {
    fn of(letter: &Letter) -> Self {
        // The marks of footnotes are drawn by the typesetter alone.
        let plain = |text: &String| text.chars().filter(|c| !('\u{E000}'..='\u{F8FF}').contains(c)).collect::<String>();
        let mut draft = Self {
            language: letter.language.clone(),
            to: letter.to.lines.iter().map(plain).collect(),
            subject: plain(&letter.subject.text),
            paragraphs: Vec::new(),
            requests: Vec::new(),
            annexures: letter.annexures.iter().flat_map(|list| &list.items).map(plain).collect(),
            whom: Vec::new(),
        };
        let language = Language::from_tag(&letter.language).unwrap_or(Language::English);
        let table = Messages::of(language).plain("letter-draft-table").into_owned();
        for block in &letter.blocks {
            match block {
                Block::Paragraph { text } | Block::Note { text } => draft.paragraphs.push(plain(text)),
                Block::Facts { facts } => draft.paragraphs.extend(facts.iter().map(|one| plain(&one.text))),
                Block::Grounds { grounds, .. } => draft
                    .paragraphs
                    .extend(grounds.iter().map(|one| format!("{}: {}", plain(&one.limb), plain(&one.value)))),
                Block::List { items } => draft.paragraphs.extend(items.iter().map(plain)),
                Block::Steps { steps } => draft.paragraphs.extend(steps.iter().map(|one| plain(&one.text))),
                // What is announced and not shown here is not left out without a word.
                Block::Table { .. } => draft.paragraphs.push(table.clone()),
                Block::Demands { demands } => draft.requests.extend(demands.iter().map(|one| plain(&one.text))),
                Block::Heading { .. } | Block::Lines { .. } => {}
            }
        }
        draft
    }
}

/// What stands above a letter that waits when it is looked at: printed from there, it must not pass for one that may go.
fn waiting(gate: &Gate, language: Language) -> Option<String> {
    let Gate::Waits { why } = gate else { return None };
    let messages = Messages::of(language);
    Some(format!("{} {}", messages.plain("letter-common-draft"), messages.plain(why)))
}

/// A named person's decision that a letter goes out although it should wait.
#[derive(Clone, PartialEq, Eq)]
pub struct Decision {
    /// Who decides.
    pub name: String,
    /// Why.
    pub reason: String,
}

impl Desk {
    /// A letter as it would look now. What waits can be looked at by whoever may see the case, and is not kept.
    ///
    /// # Errors
    /// No such case or kind; nothing to claim with it; the typesetter failed.
    pub fn letter_preview(&self, by: &By, ask: &LetterAsk<'_>) -> Result<Preview, Problem> {
        let (case, now) = (self.case(by, ask.case)?, by.now);
        let people = understand(&case, self.book, now);
        let kind = named(ask.kind)?;
        let ask = &of_one(kind, &people, ask);
        let state = gate_of(kind, &case, &people, self.book, now);
        if state == Gate::NothingToClaim {
            return Err(Problem::NothingToClaim);
        }
        let look = Decision { name: "–".to_string(), reason: "–".to_string() };
        let (mut letter, ..) = draft(self, &case, &people, ask, by, Some(&look))?;
        letter.banner = waiting(&state, ask.language).or(letter.banner);
        Ok(Preview { pdf: compose::printed(&letter)?, gate: state })
    }

    /// What a letter would say now, as its parts; nothing is kept.
    ///
    /// # Errors
    /// No such case or kind; nothing to claim with it.
    pub fn letter_draft(&self, by: &By, ask: &LetterAsk<'_>) -> Result<LetterDraft, Problem> {
        let (case, now) = (self.case(by, ask.case)?, by.now);
        let people = understand(&case, self.book, now);
        let kind = named(ask.kind)?;
        if gate_of(kind, &case, &people, self.book, now) == Gate::NothingToClaim {
            return Err(Problem::NothingToClaim);
        }
        let look = Decision { name: "–".to_string(), reason: "–".to_string() };
        let ask = &of_one(kind, &people, ask);
        let whom = compose::people_named(&case, Some(kind), &people, ask)?.iter().map(|p| p.person.id).collect();
        let (letter, ..) = draft(self, &case, &people, ask, by, Some(&look))?;
        Ok(LetterDraft { whom, ..LetterDraft::of(&letter) })
    }

    /// Writes a letter and keeps its bytes.
    ///
    /// # Errors
    /// It waits while somebody may be held and nobody named has decided otherwise with a reason.
    pub fn write_letter(
        &self,
        by: &By,
        ask: &LetterAsk<'_>,
        decision: Option<&Decision>,
    ) -> Result<IssuedLetter, Problem> {
        self.write_letter_if(by, ask, decision, |_, _| Ok(()))
    }

    /// As [`Desk::write_letter`], if whoever asks may: asked anew of the case as it is when the letter is kept.
    pub(crate) fn write_letter_if(
        &self,
        by: &By,
        ask: &LetterAsk<'_>,
        decision: Option<&Decision>,
        may: impl Fn(&Case, &[Understood]) -> Result<(), Problem>,
    ) -> Result<IssuedLetter, Problem> {
        let kind = named(ask.kind)?;
        let mut issued = None;
        self.in_case(by, ask.case, |case| {
            let people = understand(case, self.book, by.now);
            may(case, &people)?;
            let ask = &of_one(kind, &people, ask);
            let used = may_be_written(gate_of(kind, case, &people, self.book, by.now), decision)?;
            let composed = compose(self, case, &people, ask, by, used)?;
            let (addition, letter) = self.issue(by, case, ask, composed, used)?;
            issued = Some(letter);
            Ok(addition)
        })?;
        issued.ok_or(Problem::NoSuchLetter)
    }

    /// A letter as it was issued, and its case.
    ///
    /// # Errors
    /// No such letter.
    pub fn issued_letter(&self, by: &By, id: DocumentId) -> Result<(IssuedLetter, CaseId, Vec<u8>), Problem> {
        let (case, position) = self.store.document_view(id)?.ok_or(Problem::NoSuchLetter)?;
        let kept = self.store.entry_at(position)?.ok_or(Problem::NoSuchLetter)?;
        let mut keys = self.keys(by.keys.as_deref());
        let (entry, _) = keys.open_one(kept.position, &kept.sealed)?.ok_or(Problem::NoSuchLetter)?;
        let Body::DocumentIssued(issued) = &entry.body else { return Err(Problem::NoSuchLetter) };
        let key = hex::decode(&issued.key).and_then(|bytes| FileKey::from_bytes(id.bits(), &bytes));
        let bytes = self.bytes_of(id.bits(), &key.ok_or(Problem::SealedToOthers)?)?;
        let letter = issued_of(&entry).ok_or(Problem::NoSuchLetter)?;
        // A letter is handed out even when that could not be noted.
        let _ = self.note_read(by, Some(case), None, what::DOCUMENT);
        Ok((letter, case, bytes))
    }

    /// Keeps a letter's bytes, and says so.
    fn issue(
        &self,
        by: &By,
        case: &Case,
        ask: &LetterAsk<'_>,
        composed: Composed,
        decision: Option<&Decision>,
    ) -> Result<(Addition, IssuedLetter), Problem> {
        let document = DocumentId::from_bits(chance::bits()?);
        let decided = |d: &Decision| Decided { name: d.name.trim().to_string(), reason: d.reason.trim().to_string() };
        let said = Said { speaker: Speaker::Interviewer, private: Answer::NotKnown, on: None };
        let key = self.keep_bytes(document.bits(), &composed.bytes, by.now.unix())?;
        let body = Body::DocumentIssued(Issued {
            document,
            letter: ask.kind.to_string(),
            language: ask.language.tag().to_string(),
            office: composed.office,
            sha256: chance::sha256(&composed.bytes),
            key: hex::encode(&key.bytes()),
            law_edition: self.law_edition().to_string(),
            concluded: composed.concluded,
            decided: decision.map(decided),
        });
        let entry = entry(by, case.id, about_one(case, ask), said, body)?;
        let letter = issued_of(&entry).ok_or(Problem::NoSuchLetter)?;
        Ok((Addition { entries: vec![entry], arrived: vec![document.bits()], ..Addition::default() }, letter))
    }
}

/// Whether a letter tells of the money of one person.
pub(crate) fn is_of_one(kind: Kind) -> bool {
    matches!(kind, Kind::OutstandingClaim | Kind::StatementOfAccount)
}

/// An account is one person's: asked for several, a letter that tells of money is about the first of them.
fn of_one<'a>(kind: Kind, people: &[Understood], ask: &LetterAsk<'a>) -> LetterAsk<'a> {
    let mut one = ask.clone();
    if is_of_one(kind) && ask.people.len() != 1 {
        let asked = |p: &&Understood| ask.people.is_empty() || ask.people.contains(&p.person.id);
        one.people = people.iter().find(asked).map(|p| p.person.id).into_iter().collect();
    }
    one
}

/// The person a letter is about, where it is about one only: it is forgotten with them.
fn about_one(case: &Case, ask: &LetterAsk<'_>) -> Option<PersonId> {
    match (ask.people.as_slice(), case.people.as_slice()) {
        ([one], _) => Some(*one),
        ([], [one]) => Some(one.id),
        _ => None,
    }
}

/// Every letter of a case and whether it can be written now.
pub(crate) fn choices(case: &Case, people: &[Understood], book: &'static Book, now: Moment) -> Vec<LetterChoice> {
    let needed = compose::needed(case, people, book, now);
    let choice = |kind: Kind| LetterChoice { kind: kind.name(), gate: state_of(kind, people, needed.contains(&kind)) };
    Kind::ALL.into_iter().map(choice).collect()
}

/// What an entry says was issued.
pub(crate) fn issued_of(entry: &Entry) -> Option<IssuedLetter> {
    let Body::DocumentIssued(issued) = &entry.body else {
        return None;
    };
    Some(IssuedLetter {
        id: issued.document,
        kind: issued.letter.clone(),
        language: issued.language.clone(),
        office: issued.office.clone(),
        issued: entry.learned,
        sha256: issued.sha256.clone(),
        law_edition: issued.law_edition.clone(),
        decided: issued.decided.clone(),
    })
}

pub(crate) fn named(kind: &str) -> Result<Kind, Problem> {
    Kind::named(kind).ok_or(Problem::NoSuchForm)
}

pub(crate) fn gate_of(kind: Kind, case: &Case, people: &[Understood], book: &'static Book, now: Moment) -> Gate {
    state_of(kind, people, compose::needed(case, people, book, now).contains(&kind))
}

/// Whether it can be written: people's safety first, then whether there is anything to claim.
fn state_of(kind: Kind, people: &[Understood], is_needed: bool) -> Gate {
    match gate(kind, people.iter().map(|p| &p.folded.facts)) {
        _ if people.is_empty() || !is_needed => Gate::NothingToClaim,
        gate::Gate::Open => Gate::Open,
        gate::Gate::Sealed => Gate::Sealed,
        gate::Gate::Waits(reason) => Gate::Waits { why: reason.key() },
    }
}

/// Lets a letter be written, with the decision it needed, if it needed one.
fn may_be_written(state: Gate, decision: Option<&Decision>) -> Result<Option<&Decision>, Problem> {
    match (state, decision) {
        (Gate::NothingToClaim, _) => Err(Problem::NothingToClaim),
        (Gate::Open | Gate::Sealed, _) => Ok(None),
        (Gate::Waits { .. }, None) => Err(Problem::StillHeld),
        (Gate::Waits { .. }, Some(d)) if d.name.trim().is_empty() || d.reason.trim().is_empty() => {
            Err(Problem::DecisionWithoutReason)
        }
        (Gate::Waits { .. }, Some(decision)) => Ok(Some(decision)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Gate, waiting};
    use mukti_terms::Language;

    #[test]
    fn a_letter_that_waits_says_so_above_itself_in_its_own_language_and_one_that_may_go_says_nothing() {
        let held = Gate::Waits { why: "letter-gate-still_held" };
        let above = |gate: &Gate, language| waiting(gate, language).unwrap_or_default();
        assert!(
            above(&held, Language::English)
                .starts_with("Draft. Not to be filed yet. Someone in this case is still held.")
        );
        assert!(above(&held, Language::Hindi).starts_with("प्रारूप"));
        assert_eq!(waiting(&Gate::Open, Language::English), None);
        assert_eq!(waiting(&Gate::Sealed, Language::English), None);
    }
}
