//! What the questions of a form of others mean here: which of our fields each tells, and which of our words each of its choices is.
//!
//! A choice nobody gave a meaning is not known; it is never guessed, and never "no".

use super::FormSpec;
use super::answers::{Answers, PersonAnswers};
use super::sheet::{REPORT, is_asked_of_a_person};
use mukti_register::kinds::INTERVIEW;
use mukti_register::records::people::{Person, Worksite};
use mukti_terms::State;
use mukti_terms::schema::{Field, Kind, Record};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a form of others means here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meaning {
    /// The repeat each of whose repetitions is a person; without one everything is told of one person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<String>,
    /// By the path of the question.
    #[serde(default)]
    pub questions: BTreeMap<String, Tells>,
}

/// What one question tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tells {
    /// The field, as `person/name` or `interview/advance.taken`; empty where each choice tells a field of its own.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub field: String,
    /// By its choices: our word, or the field that is "yes" when it was chosen.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub choices: BTreeMap<String, String>,
}

/// One of our fields that a question may tell.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The record it is of.
    pub record: FormSpec,
    /// The field.
    pub field: &'static Field,
}

/// One answer of others, where it stands and in which repetition of the people's repeat.
#[derive(Clone, Copy)]
pub struct TheirAnswer<'a> {
    /// The path of the question.
    pub path: &'a str,
    /// Which person it is of, where it stands in their repeat.
    pub person: Option<usize>,
    /// What was answered.
    pub text: &'a str,
}

static TARGETS: LazyLock<Vec<Target>> = LazyLock::new(|| {
    let interview = FormSpec::interview();
    let asked = interview.asked().filter(|field| is_asked_of_a_person(field)).map(|field| (interview, field));
    let spec = |name, fields: &'static [Field]| {
        let record = FormSpec { name, fields, keys: "field" };
        fields.iter().map(move |field| (record, field))
    };
    spec(Worksite::NAME, Worksite::FIELDS)
        .chain(spec(Person::NAME, Person::FIELDS))
        .chain(asked)
        .chain(spec(REPORT.name, REPORT.fields))
        .filter(|(_, field)| !matches!(field.kind, Kind::Accused))
        .map(|(record, field)| Target { record, field })
        .collect()
});

impl Target {
    /// Every field that a question may tell.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &TARGETS
    }

    /// The field of this name, as `person/name`.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        let (record, field) = name.split_once('/')?;
        TARGETS.iter().find(|target| target.word() == record && target.field.name == field)
    }

    /// Its name, as `person/name`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}", self.word(), self.field.name)
    }

    /// The message key of its label.
    #[must_use]
    pub fn key(&self) -> String {
        self.record.key(self.field)
    }

    /// The kind of its record.
    #[must_use]
    pub fn word(&self) -> &'static str {
        if self.record.keys == "fact" { INTERVIEW } else { self.record.name }
    }

    /// Our words for it, where it takes one of a list.
    #[must_use]
    pub fn words(&self) -> Vec<&'static str> {
        match self.field.kind {
            Kind::YesNo => vec!["yes", "no", "not_known"],
            Kind::Choice(choices) => choices.words.to_vec(),
            Kind::State => State::all().map(State::code).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it takes words of a list.
    #[must_use]
    pub fn is_of_a_list(&self) -> bool {
        matches!(self.field.kind, Kind::YesNo | Kind::Choice(_) | Kind::State)
    }
}

impl Meaning {
    /// What one answer tells: fields with their texts. `is_many` says that some of a list were chosen, apart by blanks.
    #[must_use]
    pub fn tells(&self, path: &str, text: &str) -> Vec<(&'static Target, String)> {
        let text = text.trim();
        let Some(tells) = self.questions.get(path).filter(|_| !text.is_empty()) else { return Vec::new() };
        if tells.field.is_empty() {
            let chosen = text.split_whitespace().filter_map(|word| Target::named(tells.choices.get(word)?));
            return chosen.map(|target| (target, "yes".to_string())).collect();
        }
        let Some(target) = Target::named(&tells.field) else { return Vec::new() };
        let said = if tells.choices.is_empty() {
            (!target.is_of_a_list()).then(|| plain(target.field, text))
        } else {
            chosen(&tells.choices, text)
        };
        said.map(|said| (target, said)).into_iter().collect()
    }

    /// Puts every answer where it belongs.
    #[must_use]
    pub fn take<'a>(&self, all: impl IntoIterator<Item = TheirAnswer<'a>>) -> Answers {
        let mut answers = Answers::default();
        if self.people.is_none() {
            answers.people.push(PersonAnswers { id: "1".to_string(), ..PersonAnswers::default() });
        }
        for answer in all {
            let person = if self.people.is_none() { Some(0) } else { answer.person };
            while person.is_some_and(|at| answers.people.len() <= at) {
                let id = (answers.people.len() + 1).to_string();
                answers.people.push(PersonAnswers { id, ..PersonAnswers::default() });
            }
            for (target, text) in self.tells(answer.path, answer.text) {
                place(&mut answers, target, person, text);
            }
        }
        answers
    }
}

fn place(answers: &mut Answers, target: &Target, person: Option<usize>, text: String) {
    let name = target.field.name;
    let person = person.and_then(|at| answers.people.get_mut(at));
    match (target.word(), person) {
        ("report", _) if name == "speaker" => answers.speaker = Some(text),
        ("report", _) if answers.words.is_empty() => answers.words = text,
        ("report", _) => answers.words = format!("{}\n{text}", answers.words),
        (Worksite::NAME, _) => put(&mut answers.worksite, name, text),
        (Person::NAME, Some(person)) => put(&mut person.person, name, text),
        (INTERVIEW, Some(person)) => put(person.topics.entry(target.field.topic).or_default(), name, text),
        (INTERVIEW, None) => put(answers.shared.entry(target.field.topic).or_default(), name, text),
        // Of a person, and no person is there.
        _ => {}
    }
}

/// A field that two questions tell keeps what both say; where they differ it is not known, unless it is words.
fn put(pairs: &mut super::answers::Pairs, name: &'static str, text: String) {
    match pairs.iter_mut().find(|(known, _)| *known == name) {
        Some((_, old)) if *old != text => old.clear(),
        Some(_) => {}
        None => pairs.push((name, text)),
    }
}

/// Of a list: our word for what was chosen; where several were chosen, theirs apart by commas. `None` where none has a meaning.
fn chosen(choices: &BTreeMap<String, String>, text: &str) -> Option<String> {
    let one = choices.get(text).cloned();
    let many = || text.split_whitespace().filter_map(|word| choices.get(word)).cloned().collect::<Vec<_>>().join(", ");
    one.or_else(|| Some(many())).filter(|said| !said.is_empty())
}

/// A number as others write it (`27600.0`), a moment as its day: what our readers take.
fn plain(field: &Field, text: &str) -> String {
    match field.kind {
        Kind::Whole | Kind::Number | Kind::Rupees => {
            let whole = text.split_once('.').filter(|(_, rest)| rest.bytes().all(|digit| digit == b'0'));
            whole.map_or(text, |(whole, _)| whole).to_string()
        }
        // `2026-01-12T21:30:00.000+05:30` is told on that day.
        Kind::Told if text.len() > 10 && text.as_bytes().get(10) == Some(&b'T') => text[..10].to_string(),
        _ => text.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Meaning, Target, Tells, TheirAnswer};

    fn meaning() -> Meaning {
        let tells = |field: &str, choices: &[(&str, &str)]| Tells {
            field: field.to_string(),
            choices: choices.iter().map(|(theirs, ours)| ((*theirs).to_string(), (*ours).to_string())).collect(),
        };
        let questions = [
            ("place/state", tells("worksite/state", &[("33", "IN-TN")])),
            ("place/district", tells("worksite/district", &[("589", "Sundarpur")])),
            ("debt/taken", tells("interview/advance.taken", &[("1", "yes"), ("2", "no")])),
            ("debt/amount", tells("interview/advance.amount", &[])),
            ("debt/on", tells("interview/work.from", &[])),
            ("harm", tells("", &[("beaten", "interview/force.violence"), ("locked", "interview/force.confinement")])),
            ("person/name", tells("person/name", &[])),
            ("person/age", tells("interview/worker.age", &[])),
            ("remarks", tells("report/words", &[])),
        ];
        Meaning {
            people: Some("person".to_string()),
            questions: questions.map(|(path, tells)| (path.to_string(), tells)).into(),
        }
    }

    fn said<'a>(path: &'a str, person: Option<usize>, text: &'a str) -> TheirAnswer<'a> {
        TheirAnswer { path, person, text }
    }

    #[test]
    fn answers_go_where_a_member_said_and_a_choice_without_a_meaning_is_not_known() {
        let answers = meaning().take([
            said("place/state", None, "33"),
            said("place/district", None, "590"),
            said("debt/taken", None, "1"),
            said("debt/amount", None, "27600.0"),
            said("debt/on", None, "2026-01-12T10:00:00.000+05:30"),
            said("harm", None, "locked hungry"),
            said("person/name", Some(0), "Meena"),
            said("person/age", Some(1), "12"),
            said("person/shoe", Some(1), "4"),
            said("remarks", None, "we were not paid"),
        ]);
        assert_eq!(answers.worksite, [("state", "IN-TN".to_string())]);
        let shared: Vec<_> = answers.shared.values().flatten().map(|(name, text)| (*name, text.as_str())).collect();
        assert_eq!(
            shared,
            [
                ("advance.taken", "yes"),
                ("advance.amount", "27600"),
                ("force.confinement", "yes"),
                ("work.from", "2026-01-12")
            ]
        );
        assert_eq!(answers.people.len(), 2);
        assert_eq!(answers.people[0].person, [("name", "Meena".to_string())]);
        assert_eq!(answers.people[1].topics["person"], [("worker.age", "12".to_string())]);
        assert_eq!(answers.words, "we were not paid");
        assert!(answers.unknown.is_empty(), "what has no meaning here is kept as it came, and is no fault");
    }

    #[test]
    fn without_a_repeat_of_people_everything_is_told_of_one_person() {
        let alone = Meaning { people: None, ..meaning() };
        let answers = alone.take([said("person/name", None, "Meena"), said("debt/taken", None, "2")]);
        assert_eq!(answers.people.len(), 1);
        assert_eq!(answers.people[0].topics["advance"], [("advance.taken", "no".to_string())]);
        assert!(answers.shared.is_empty());
    }

    #[test]
    fn two_questions_that_contradict_one_another_leave_a_fact_not_known() {
        let mut both = meaning();
        both.questions.insert("again".to_string(), both.questions["debt/taken"].clone());
        let answers = both.take([said("debt/taken", None, "1"), said("again", None, "2")]);
        assert_eq!(answers.shared["advance"], [("advance.taken", String::new())]);
    }

    #[test]
    fn every_field_that_may_be_told_is_found_by_its_name_and_none_twice() {
        let mut names: Vec<String> = Target::all().iter().map(Target::name).collect();
        assert!(names.len() > 80);
        for name in &names {
            assert_eq!(&Target::named(name).unwrap().name(), name);
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Target::all().len());
        assert!(Target::named("interview/case").is_none() && Target::named("person/nothing").is_none());
    }
}
