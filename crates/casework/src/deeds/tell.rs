//! Keeps a record that a program tells: through the same checks as the pages, with nobody's keys, and once for each key of its own.
//!
//! INVARIANT: what was told under a key is kept in the same commit as what it was answered: sent again, in whatever process and however
//! closely together, it is answered the same and kept no second time.

mod body;

pub use body::Telling;

use super::submit::incoming::keyed;
use super::{Addition, add_person, answer_topic, entry, record_act};
use crate::api::case_tag;
use crate::chance;
use crate::deeds::answer_topic::TopicAnswers;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use mukti_law::Book;
use mukti_register::case::PersonInCase;
use mukti_register::entry::Report;
use mukti_register::kinds::{FILE, INTERVIEW, TOPICS};
use mukti_register::{Body, Case, CaseId, FieldProblem, FieldWrong, Kept, KindInfo, PersonId, kind};
use mukti_store::Once;
use mukti_terms::State;
use serde_json::{Value, json};

/// What a program called its request, and what it sent.
#[derive(Clone, Debug)]
pub struct OnceKey {
    /// Its name for the request.
    pub name: String,
    /// What it sent: method, address and body.
    pub request: Vec<u8>,
}

/// What was kept of a telling.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Whether anything was new.
    pub new: bool,
    /// The answer: ids, label, ordinals; no word of a person's.
    pub answer: Value,
}

/// How often a telling is decided anew when others write at the same moment.
const TRIES: u32 = 50;
/// The letters of a label where no State is known.
const NO_STATE: &str = "C";

impl Desk {
    /// Keeps what a program tells.
    ///
    /// # Errors
    /// Each field that could not be taken; no such case or person; the case is not as the program read it; its key was sent before
    /// with another request.
    pub fn keep_told(&self, by: &By, telling: &Telling, once: &OnceKey) -> Result<Told, Problem> {
        let form = kind(&telling.kind).filter(|form| form.name != FILE).ok_or(Problem::NoSuchForm)?;
        let names = self.once_names(by, once)?;
        for _ in 0..TRIES {
            if let Some((digest, answer)) = self.store.told_once(&names.0)? {
                return if digest == names.1 { read_back(&answer) } else { Err(Problem::OnceKeyUsed) };
            }
            let before = telling.case.map(|case| self.case(by, case)).transpose()?;
            if let (Some(tag), Some(case)) = (&telling.if_match, &before)
                && !tag.matches(&case_tag(case, self.book, by.now))
            {
                return Err(Problem::NotAsItWas);
            }
            let decided = self.decide(by, form, telling, before.as_ref())?;
            let answer = decided.answer(before.as_ref());
            let mut addition = decided.addition;
            addition.once =
                Some(Once { name: names.0, digest: names.1, answer: answer.to_string(), told: by.now.unix() });
            let new = !addition.entries.is_empty();
            let kept = if new || before.is_some() {
                self.keep(by, before.as_ref(), addition)
            } else {
                Err(Problem::NothingAnswered)
            };
            match kept {
                Ok(()) => return Ok(Told { new, answer }),
                Err(Problem::ChangedMeanwhile) => {}
                Err(problem) => return Err(problem),
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    /// Keyed hashes of what the program called its request, and of the request.
    fn once_names(&self, by: &By, once: &OnceKey) -> Result<([u8; 32], [u8; 32]), Problem> {
        let secret = self.vault.door_secret()?;
        let name = [by.member.bits().to_be_bytes().as_slice(), once.name.as_bytes()].concat();
        Ok((keyed(&secret, b"mukti told once v1", &name), keyed(&secret, b"mukti told request v1", &once.request)))
    }

    fn decide(&self, by: &By, form: &KindInfo, telling: &Telling, before: Option<&Case>) -> Result<Decided, Problem> {
        match (form.name, before) {
            ("worksite", None) => self.begin_told(by, form, telling),
            ("worksite", Some(case)) => describe(by, form, case, None, telling),
            (_, None) => Err(missing("about.case")),
            ("person", Some(case)) => match telling.people(case)?.as_slice() {
                [] => added(by, case, telling),
                people => one_by_one(people, |person| describe(by, form, case, Some(person), telling)),
            },
            (INTERVIEW, Some(case)) => match telling.people(case)?.as_slice() {
                [] => Err(missing("about.people")),
                people => one_by_one(people, |person| answered(by, case, person, telling)),
            },
            (_, Some(case)) if form.is_act() => acted(self.book, by, form, case, telling),
            _ => Err(Problem::NoSuchForm),
        }
    }

    fn begin_told(&self, by: &By, form: &KindInfo, telling: &Telling) -> Result<Decided, Problem> {
        let kept = form.read(&telling.given()).map_err(Problem::Fields)?;
        let state = kept.get("state").and_then(State::from_code);
        let prefix = state.map_or(NO_STATE, |state| &state.code()[3..]);
        let case = CaseId::from_bits(chance::bits()?);
        let report = Report::begins(prefix, self.store.next_number(prefix)?, DOOR);
        let mut decided = Decided { begun: Some((case, report.label())), ..Decided::default() };
        decided.add(entry(by, case, None, telling.said, Body::ReportReceived(report))?);
        if !kept.is_empty() {
            decided.add(entry(by, case, None, telling.said, Body::RecordKept(kept))?);
        }
        Ok(decided)
    }
}

/// The word of the door that programs come through.
const DOOR: &str = "api";

/// What was decided, before it is kept.
#[derive(Default)]
struct Decided {
    addition: Addition,
    begun: Option<(CaseId, String)>,
    /// Whom it concerns, by ordinal.
    people: Vec<u32>,
}

impl Decided {
    fn add(&mut self, entry: mukti_register::Entry) {
        self.addition.entries.push(entry);
    }

    fn answer(&self, before: Option<&Case>) -> Value {
        let entries: Vec<String> = self.addition.entries.iter().map(|entry| entry.id.to_string()).collect();
        let case = self.begun.clone().or_else(|| before.map(|case| (case.id, case.label())));
        let (id, label) = case.map(|(id, label)| (id.to_string(), label)).unzip();
        json!({ "case": id, "label": label, "people": self.people, "entries": entries })
    }
}

/// Why a telling that names nobody, or no case, is not taken.
fn missing(field: &str) -> Problem {
    Problem::Fields(vec![FieldProblem { field: field.to_string(), wrong: FieldWrong::Missing }])
}

fn read_back(answer: &str) -> Result<Told, Problem> {
    let broken = |_| crate::vault::broken("an answer that does not read");
    let answer: Value = serde_json::from_str(answer).map_err(broken)?;
    let new = answer["entries"].as_array().is_some_and(|entries| !entries.is_empty());
    Ok(Told { new, answer })
}

fn one_by_one(
    people: &[PersonInCase],
    mut each: impl FnMut(PersonInCase) -> Result<Decided, Problem>,
) -> Result<Decided, Problem> {
    let mut all = Decided::default();
    for person in people {
        let one = each(*person)?;
        all.addition.entries.extend(one.addition.entries);
        all.people.push(person.ordinal);
    }
    Ok(all)
}

/// Somebody who is new in the case.
fn added(by: &By, case: &Case, telling: &Telling) -> Result<Decided, Problem> {
    let kept = add_person::read(&telling.given())?;
    let person = PersonId::from_bits(chance::bits()?);
    let ordinal = u32::try_from(case.people.len()).unwrap_or(u32::MAX).saturating_add(1);
    let mut decided = Decided { people: vec![ordinal], ..Decided::default() };
    decided.add(entry(by, case.id, Some(person), telling.said, Body::RecordKept(kept))?);
    Ok(decided)
}

/// What describes a person or the worksite: only what is new is kept.
fn describe(
    by: &By,
    form: &KindInfo,
    case: &Case,
    person: Option<PersonInCase>,
    telling: &Telling,
) -> Result<Decided, Problem> {
    let kept = form.read(&telling.given()).map_err(Problem::Fields)?;
    if kept.is_empty() {
        return Err(Problem::NothingAnswered);
    }
    let known = case.described(form.name, person.map(|person| person.id));
    let new = kept.values().filter(|(name, text)| known.get(name).unwrap_or_default() != *text);
    let new = Kept::new(form.name, new.map(|(name, text)| (name.to_string(), text.to_string())).collect());
    let mut decided = Decided { people: person.iter().map(|person| person.ordinal).collect(), ..Decided::default() };
    if !new.is_empty() {
        decided.add(entry(by, case.id, person.map(|person| person.id), telling.said, Body::RecordKept(new))?);
    }
    Ok(decided)
}

/// Answers of an interview: a record for each topic, as on the pages.
fn answered(by: &By, case: &Case, person: PersonInCase, telling: &Telling) -> Result<Decided, Problem> {
    let interview = kind(INTERVIEW).ok_or(Problem::NoSuchForm)?;
    let topic_of = |name: &str| interview.field(name).map(|field| field.topic);
    let given: Vec<(&str, &str)> = telling.given().into_iter().filter(|(name, _)| *name != "words").collect();
    let strangers: Vec<FieldProblem> = given
        .iter()
        .filter(|(name, _)| topic_of(name).is_none_or(|topic| !TOPICS.contains(&topic)))
        .map(|(name, _)| FieldProblem { field: (*name).to_string(), wrong: FieldWrong::NoSuchField })
        .collect();
    if !strangers.is_empty() {
        return Err(Problem::Fields(strangers));
    }
    let words = telling.value("words").unwrap_or_default();
    if given.is_empty() && words.is_empty() {
        return Err(Problem::NothingAnswered);
    }
    let (mut decided, mut wrong) = (Decided::default(), Vec::new());
    for topic in TOPICS {
        let answers: Vec<(&str, &str)> =
            given.iter().copied().filter(|(name, _)| topic_of(name) == Some(*topic)).collect();
        let words = if *topic == LAST_TOPIC { words } else { "" };
        if answers.is_empty() && words.is_empty() {
            continue;
        }
        let told =
            TopicAnswers { case: case.id, person: person.id, topic, said: telling.said, answers: &answers, words };
        match answer_topic::addition(by, case, &told) {
            Ok(addition) => decided.addition.entries.extend(addition.entries),
            Err(Problem::Fields(problems)) => wrong.extend(problems),
            Err(problem) => return Err(problem),
        }
    }
    if wrong.is_empty() { Ok(decided) } else { Err(Problem::Fields(wrong)) }
}

/// Where words stand that were said to no question.
const LAST_TOPIC: &str = "claim";

/// What an office did.
fn acted(book: &'static Book, by: &By, form: &KindInfo, case: &Case, telling: &Telling) -> Result<Decided, Problem> {
    let named = telling.people(case)?;
    let whom = if named.is_empty() {
        record_act::Whom::Everyone
    } else {
        record_act::Whom::These(named.iter().map(|person| person.id).collect())
    };
    let values = telling.given();
    let act = record_act::Act {
        case: case.id,
        whom,
        kind: form.name,
        values: &values,
        said: telling.said,
        even_so: telling.even_so,
    };
    let addition = record_act::addition(book, by, case, form, &act)?;
    Ok(Decided { addition, people: named.iter().map(|person| person.ordinal).collect(), begun: None })
}

/// What a case looked like when a program read it: any of these tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IfMatch(Vec<String>);

impl IfMatch {
    /// From the header; `None` for one that reads as none.
    #[must_use]
    pub fn read(header: &str) -> Option<Self> {
        let tags: Vec<String> = header.split(',').map(|tag| tag.trim().to_string()).collect();
        let reads = |tag: &String| tag == "*" || (tag.len() >= 2 && tag.starts_with('"') && tag.ends_with('"'));
        tags.iter().all(reads).then_some(Self(tags))
    }

    fn matches(&self, tag: &str) -> bool {
        self.0.iter().any(|known| known == "*" || known == tag)
    }
}
