//! One person's facts to everything that follows from them: the answer of `mukti assess`. Needs no store and no sign-in.

pub mod json;
pub mod letters;
pub mod table;

use mukti_duties::{Duty, owed_by};
use mukti_law::book::Answers;
use mukti_law::finding::{Determination, Entitlement, Offence, SchemeCategory};
use mukti_law::{Book, Facts, Situation, category, determine, entitled_by, offences_by};
use mukti_messages::{Args, Messages};
use mukti_register::kinds::{INTERVIEW, message_key};
use mukti_terms::schema::Record;

use mukti_terms::when::Moment;
use mukti_terms::{Answer, Day, Grade, Language};
use std::borrow::Cow;

/// Everything that follows from the facts on a day.
#[derive(Debug)]
pub struct Assessed<'f> {
    /// The facts it follows from, as they stood at the end of the day asked.
    pub facts: Cow<'f, Facts>,
    /// The day asked: the end of it, in India.
    pub on: Day,
    /// Bonded labour, forced labour and the parallel classifiers.
    pub found: Determination,
    /// The scheme's category.
    pub category: SchemeCategory,
    /// What the person is entitled to.
    pub entitlements: Vec<Entitlement>,
    /// Who owes what by when.
    pub duties: Vec<Duty>,
    /// The offences surely shown.
    pub offences: Vec<Offence>,
}

/// Asks the law what follows from the facts at the end of a day in India.
#[must_use]
pub fn assess<'f>(facts: &'f Facts, on: Day, book: &Book) -> Assessed<'f> {
    let facts = facts.as_of(on);
    let found = determine(&facts, on, book);
    let (category, entitlements, duties, offences) = {
        let here = Situation { facts: &facts, book, on, found: &found };
        let mut answers = Answers::new(&here);
        let mut offences = offences_by(&mut answers);
        offences.retain(|offence| offence.value == Answer::Yes);
        (category(&here), entitled_by(&mut answers), owed_by(&mut answers, Moment::end_of(on)), offences)
    };
    Assessed { facts, on, found, category, entitlements, duties, offences }
}

impl Assessed<'_> {
    /// The ids whose rule or number rests on less than the official words.
    #[must_use]
    pub fn unconfirmed(&self) -> Vec<&'static str> {
        let mut ids: Vec<&'static str> = Vec::with_capacity(32);
        ids.extend(self.entitlements.iter().filter(|one| one.grade != Grade::Text).map(|one| one.id));
        ids.extend(self.duties.iter().filter(|one| one.grade != Grade::Text).map(|one| one.id));
        ids.extend(self.offences.iter().filter(|one| one.grade != Grade::Text).map(|one| one.provision));
        ids
    }
}

/// The questions of the interview and the names of duties in one language: needed for each person, looked up once.
#[derive(Debug)]
pub struct Questions {
    asks: Vec<Cow<'static, str>>,
    duties: Vec<(&'static str, Cow<'static, str>)>,
}

impl Questions {
    /// The questions in a language.
    #[must_use]
    pub fn in_language(language: Language) -> Self {
        let messages = Messages::of(language);
        let ask = |name: &str| {
            let key = message_key(INTERVIEW, name);
            messages.attr(&key, "ask", &Args::NONE).unwrap_or_else(|| messages.plain(&key))
        };
        let name = |id: &str| messages.plain(&format!("duty-{}", id.replace('.', "-")));
        let mut duties: Vec<_> = Book::embedded().duties().iter().map(|rule| (rule.id, name(rule.id))).collect();
        duties.dedup_by_key(|(id, _)| *id);
        Self { asks: Facts::FIELDS.iter().map(|field| ask(field.name)).collect(), duties }
    }

    /// What a duty is, in words; its id where nobody named it.
    #[must_use]
    pub fn duty(&self, id: &'static str) -> &str {
        self.duties.iter().find(|(one, _)| *one == id).map_or(id, |(_, name)| name)
    }

    /// The question about one fact.
    #[must_use]
    pub fn of(&self, field: mukti_terms::schema::FieldId) -> &str {
        self.asks.get(field.at()).map_or("", |ask| ask)
    }
}
