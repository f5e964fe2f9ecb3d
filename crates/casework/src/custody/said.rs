//! What an entry of the custody paper says, in words: the record's name, whom it is about, and each answer as its reader's language writes it.

use mukti_documents::custody::Entry;
use mukti_messages::{Args, Messages, format};
use mukti_register::entry::Correction;
use mukti_register::kinds::{INTERVIEW, OF_DOCUMENT, kind, message_key};
use mukti_register::{Body, Case, DocumentId, Kept};
use mukti_terms::schema::{Field, Kind};
use mukti_terms::{Rupees, State, Told};

/// Answers that stand elsewhere on the paper: which part of the interview it is stands in the entry's name.
const SAID_ELSEWHERE: [&str; 1] = ["topic"];

/// What somebody told in their own words, beside the answers of an interview.
const TOLD: &str = "page-consent-words";

fn is_told(kind: &str, name: &str) -> bool {
    kind == INTERVIEW && name == "words"
}

/// Puts into words what could be opened of an entry.
pub(super) fn put(entry: &mut Entry, told: &mukti_register::Entry, case: &Case, messages: &Messages) {
    let pen = Pen { case, messages };
    entry.name = pen.name(&told.body);
    entry.about = match &told.body {
        Body::PersonForgotten(forgotten) => Some(forgotten.person),
        _ => told.person,
    }
    .and_then(|person| case.person(person))
    .map(|person| case.person_label(person.ordinal));
    entry.said = kept(&told.body).map(|kept| pen.answers(kept)).unwrap_or_default();
}

const fn kept(body: &Body) -> Option<&Kept> {
    match body {
        Body::RecordKept(kept) | Body::RecordCorrected(Correction { kept, .. }) => Some(kept),
        _ => None,
    }
}

struct Pen<'a> {
    case: &'a Case,
    messages: &'a Messages,
}

impl Pen<'_> {
    fn say(&self, key: &str) -> String {
        self.messages.plain(key).into_owned()
    }

    /// The words of a key, or what was written where nobody wrote such a message.
    fn known(&self, key: &str, written: &str) -> String {
        if self.messages.has(key) { self.say(key) } else { written.to_owned() }
    }

    /// What kind of record it is, or which letter.
    fn name(&self, body: &Body) -> Option<String> {
        let record = |kept: &Kept| match kept.get("topic").filter(|_| kept.kind() == INTERVIEW) {
            Some(topic) => format!("{}: {}", self.say("record-interview"), self.say(&format!("topic-{topic}"))),
            None => self.say(&format!("record-{}", kept.kind())),
        };
        match body {
            Body::RecordKept(kept) => Some(record(kept)),
            Body::RecordCorrected(correction) => {
                let args = Args::new().with("what", record(&correction.kept));
                Some(self.messages.text("custody-entry-corrected", &args).into_owned())
            }
            Body::DocumentIssued(issued) => Some(self.letter(issued.document)).filter(|name| !name.is_empty()),
            _ => None,
        }
    }

    /// A letter by its reference and name; empty where the case has no such letter.
    fn letter(&self, id: DocumentId) -> String {
        let issued = self.case.entries.iter().filter_map(|entry| match &entry.body {
            Body::DocumentIssued(issued) => Some(issued),
            _ => None,
        });
        let found = (1_usize..).zip(issued).find(|(_, issued)| issued.document == id);
        found.map_or_else(String::new, |(number, issued)| {
            format!("{}/{number} · {}", self.case.label(), self.say(&format!("letter-{}", issued.letter)))
        })
    }

    /// Every answer as the form asks them, with its label.
    fn answers(&self, kept: &Kept) -> Vec<(String, String)> {
        let shown = kept.shown();
        let Some(kind) = kind(kept.kind()) else { return Vec::new() };
        let mut answers: Vec<(&str, &str)> =
            shown.values().filter(|(name, text)| !SAID_ELSEWHERE.contains(name) && !text.is_empty()).collect();
        answers.sort_by_key(|(name, _)| kind.fields.iter().position(|field| field.name == *name));
        let pair = |(name, text): (&str, &str)| {
            let asked = if is_told(kept.kind(), name) { TOLD.to_owned() } else { message_key(kept.kind(), name) };
            let label = self.known(&asked, "");
            let value = kind.field(name).map_or_else(|| text.to_owned(), |field| self.value(field, text));
            (label, value)
        };
        answers.into_iter().map(pair).collect()
    }

    /// An answer as a person reads it; what could not be read stands as it was written.
    fn value(&self, field: &Field, text: &str) -> String {
        let language = self.messages.language();
        let written = || text.to_owned();
        match field.kind {
            Kind::YesNo => self.known(&format!("choice-answer-{text}"), text),
            Kind::Choice(choices) => self.known(&format!("choice-{}-{text}", choices.list), text),
            Kind::State => State::from_code(text).map_or_else(written, |state| format::state(language, state)),
            Kind::Rupees => Rupees::parse(text).map_or_else(written, |sum| format::rupees(language, sum)),
            Kind::Told => Told::parse(text).map_or_else(written, |told| format::told(language, told)),
            Kind::Whole | Kind::Number => format::group_decimal(text),
            Kind::Accused => self.accused(text),
            Kind::Text => self.text(field, text),
        }
    }

    /// Ids and words of lists that stand in a text: a letter, an office, a language.
    fn text(&self, field: &Field, text: &str) -> String {
        if field.name == OF_DOCUMENT
            && let Ok(id) = text.parse()
        {
            return self.letter(id);
        }
        let is_word = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        let list = if field.name == "told.language" { "language" } else { "office" };
        if is_word { self.known(&format!("{list}-{text}"), text) } else { text.to_owned() }
    }

    fn accused(&self, text: &str) -> String {
        let one = |part: &str| {
            let (role, category) = part.split_once(':').unwrap_or((part, ""));
            let (role, category) = (role.trim(), category.trim());
            let role = self.known(&format!("choice-accused_role-{role}"), role);
            if category.is_empty() {
                role
            } else {
                format!("{role} ({})", self.known(&format!("choice-category-{category}"), category))
            }
        };
        text.split(';').map(one).collect::<Vec<_>>().join("; ")
    }
}
