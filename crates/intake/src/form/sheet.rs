//! A form as a phone shows it: blocks of questions from one or several records, some asked once, some for each person.
//!
//! The same sheet is printed as an XForm and reads what comes back: a name stands here once.

use super::FormSpec;
use mukti_law::Facts;
use mukti_register::kinds::INTERVIEW;
use mukti_register::records::after::LivingStandard;
use mukti_register::records::people::{Person, Worksite};
use mukti_register::{Speaker, kind};
use mukti_terms::schema::{Choices, Class, Field, FieldValue, Kind, Precision, Record};
use std::sync::LazyLock;

/// The form of one person's interview.
pub const ONE_PERSON: &str = "mukti-interview";
/// The form of a worksite with many people: what is alike is asked once.
pub const ONE_WORKSITE: &str = "mukti-worksite";
/// The form of a follow-up visit to somebody whom the phone follows.
pub const VISIT: &str = "mukti-visit";
/// The node that holds who is visited.
pub const VISITED: &str = "visited";
/// The list of people whom a phone follows.
pub const LIST: &str = "people";
/// The name under which what is asked of each person repeats.
pub const PEOPLE: &str = "people";
/// The name of the block that holds who speaks.
pub const TOLD: &str = "told";
/// The field that says who speaks.
pub const SPEAKER: &str = "speaker";
/// The name of the block that holds what is attached.
pub const ATTACHED: &str = "attached";

/// A form as a phone shows it.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its id.
    pub id: String,
    /// The message key of its name.
    pub title: String,
    /// What is asked once.
    pub once: Vec<Block>,
    /// What is asked for each person.
    pub each: Vec<Block>,
}

/// Questions that stand together.
#[derive(Clone, Debug)]
pub struct Block {
    /// Where its answers stand, below the root or below each person.
    pub path: Vec<&'static str>,
    /// The message key of its heading.
    pub label: String,
    /// The record they are answers of.
    pub spec: FormSpec,
    /// Which of its fields are asked.
    pub fields: Vec<&'static Field>,
    /// Pictures and recordings that are asked for.
    pub uploads: &'static [Upload],
}

/// A picture or a recording that is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Upload {
    /// Its name.
    pub name: &'static str,
    /// What it may be: `image/*`, `audio/*`.
    pub media: &'static str,
}

/// What belongs to the report as a whole: who speaks, and in whose words.
pub(super) const REPORT: FormSpec = FormSpec { name: "report", fields: REPORT_FIELDS, keys: "field" };
const SPEAKERS: Choices = match <Option<Speaker> as FieldValue>::KIND {
    Kind::Choice(choices) => choices,
    _ => panic!("who speaks is one of a list"),
};
const REPORT_FIELDS: &[Field] = &[
    Field { required: true, ..plain(SPEAKER, Kind::Choice(SPEAKERS), Class::C2, TOLD) },
    plain("words", Kind::Text, Class::C3, ATTACHED),
];
const UPLOADS: &[Upload] =
    &[Upload { name: "photo", media: "image/*" }, Upload { name: "recording", media: "audio/*" }];

const fn plain(name: &'static str, kind: Kind, class: Class, topic: &'static str) -> Field {
    Field {
        name,
        kind,
        class,
        special: false,
        topic,
        required: false,
        ahead: false,
        precise: Precision::AsTold,
        max: None,
        fact: None,
        asked_if: None,
    }
}

/// What is asked of each person of a worksite: enough to know them and to ask the law; the rest is asked alone, in private.
const OF_EACH: &[&str] = &[
    "person.worked",
    "worker.age",
    "worker.sex",
    "worker.category",
    "home.state",
    "home.district",
    "advance.taken",
    "advance.amount",
    "advance.by",
    "advance.from",
    "debt.held_them",
    "free.other_work",
    "free.movement",
];
/// What is alike for everybody of a worksite.
const ALIKE: &[&str] = &["place", "joining", "work", "pay"];
/// What makes a person known in a quick list.
const QUICK: &[&str] = &["name", "family", "relation", "village", "phone", "phone_safe"];

/// What may have changed since somebody was last spoken to.
const MAY_CHANGE: &[&str] = &[
    "told.private",
    "work.to",
    "hours.per_day",
    "wage.amount",
    "wage.unit",
    "wage.deducted",
    "debt.held_them",
    "free.other_work",
    "free.movement",
    "freed.how",
    "force.threat",
    "force.violence",
    "force.confinement",
    "force.wages_withheld",
];

impl Sheet {
    /// The form of one record kind, as `mukti form` prints it.
    #[must_use]
    pub fn of_record(spec: &FormSpec) -> Self {
        let once = spec.topics().into_iter().map(|topic| Block::of_topic(spec, topic, vec![topic], |_| true));
        Self {
            id: format!("mukti-{}", spec.name),
            title: format!("record-{}", spec.name),
            once: once.collect(),
            each: Vec::new(),
        }
    }

    /// The interview of one person.
    #[must_use]
    pub fn one_person() -> Self {
        let interview = FormSpec::interview();
        let mut once = vec![told(), worksite(), person(vec!["person"], |_| true)];
        for topic in interview.topics() {
            once.push(Block::of_topic(&interview, topic, vec![INTERVIEW, topic], is_asked_of_a_person));
        }
        once.push(attached());
        Self { id: ONE_PERSON.to_string(), title: "phone-form-interview".to_string(), once, each: Vec::new() }
    }

    /// One worksite with many people.
    #[must_use]
    pub fn one_worksite() -> Self {
        let interview = FormSpec::interview();
        let mut once = vec![told(), worksite()];
        for topic in ALIKE {
            let alike = |field: &Field| is_asked_of_a_person(field) && !OF_EACH.contains(&field.name);
            once.push(Block::of_topic(&interview, topic, vec![INTERVIEW, topic], alike));
        }
        once.push(attached());
        let mut each = vec![person(vec!["person"], |field| QUICK.contains(&field.name))];
        for topic in ["person", "advance", "leaving"] {
            let of_each = |field: &Field| OF_EACH.contains(&field.name);
            each.push(Block::of_topic(&interview, topic, vec![INTERVIEW, topic], of_each));
        }
        each.retain(|block| !block.fields.is_empty());
        Self { id: ONE_WORKSITE.to_string(), title: "phone-form-worksite".to_string(), once, each }
    }

    /// A follow-up visit: what may have changed since the interview, of somebody chosen from a list without names.
    #[must_use]
    pub fn visit() -> Self {
        let interview = FormSpec::interview();
        let mut once = vec![told()];
        for topic in interview.topics() {
            let asked = |field: &Field| MAY_CHANGE.contains(&field.name) && is_asked_of_a_person(field);
            once.push(Block::of_topic(&interview, topic, vec![INTERVIEW, topic], asked));
        }
        once.retain(|block| !block.fields.is_empty());
        once.push(living());
        once.push(attached());
        Self { id: VISIT.to_string(), title: "phone-form-visit".to_string(), once, each: Vec::new() }
    }

    /// Whether it tells more of somebody whom the phone follows.
    #[must_use]
    pub fn is_visit(&self) -> bool {
        self.id == VISIT
    }

    /// The forms that phones are offered.
    #[must_use]
    pub fn for_phones() -> [Self; 3] {
        [Self::one_person(), Self::one_worksite(), Self::visit()]
    }

    /// The sheet with this id, of those phones are offered.
    #[must_use]
    pub fn of_id(id: &str) -> Option<&'static Self> {
        static SHEETS: LazyLock<Vec<Sheet>> = LazyLock::new(|| Sheet::for_phones().into_iter().collect());
        SHEETS.iter().find(|sheet| sheet.id == id)
    }

    /// Every block, with where it stands: below the root, or below each person.
    pub fn blocks(&self) -> impl Iterator<Item = (&Block, bool)> {
        self.once.iter().map(|block| (block, false)).chain(self.each.iter().map(|block| (block, true)))
    }
}

impl Block {
    fn of_topic(spec: &FormSpec, topic: &str, path: Vec<&'static str>, asked: impl Fn(&Field) -> bool) -> Self {
        let fields = spec.asked().filter(|field| field.topic == topic && asked(field)).collect();
        Self { path, label: format!("topic-{topic}"), spec: *spec, fields, uploads: &[] }
    }

    /// Where it stands, as a path from the root; `each` says whether it is asked for each person.
    #[must_use]
    pub fn at(&self, each: bool) -> String {
        let below = if each { format!("/data/{PEOPLE}") } else { "/data".to_string() };
        self.path.iter().fold(below, |path, name| path + "/" + name)
    }

    /// The message key of an upload.
    #[must_use]
    pub fn upload_key(upload: &Upload) -> String {
        format!("field-report-{}", upload.name)
    }
}

fn told() -> Block {
    Block {
        path: vec![TOLD],
        label: "phone-block-told".to_string(),
        spec: REPORT,
        fields: REPORT_FIELDS.iter().filter(|field| field.topic == TOLD).collect(),
        uploads: &[],
    }
}

fn attached() -> Block {
    Block {
        path: vec![ATTACHED],
        label: "phone-block-attached".to_string(),
        spec: REPORT,
        fields: REPORT_FIELDS.iter().filter(|field| field.topic == ATTACHED).collect(),
        uploads: UPLOADS,
    }
}

fn worksite() -> Block {
    let spec = FormSpec { name: Worksite::NAME, fields: Worksite::FIELDS, keys: "field" };
    let fields = spec.fields.iter().collect();
    Block { path: vec![Worksite::NAME], label: "record-worksite".to_string(), spec, fields, uploads: &[] }
}

/// How the household lives, on a follow-up visit; words of their own are asked for once, at the end.
fn living() -> Block {
    let spec = FormSpec { name: LivingStandard::NAME, fields: LivingStandard::FIELDS, keys: "field" };
    // The day is the one the phone began on.
    let fields = spec.fields.iter().filter(|field| !matches!(field.name, "on" | "note")).collect();
    let label = format!("record-{}", LivingStandard::NAME);
    Block { path: vec![LivingStandard::NAME], label, spec, fields, uploads: &[] }
}

fn person(path: Vec<&'static str>, asked: impl Fn(&Field) -> bool) -> Block {
    let spec = FormSpec { name: Person::NAME, fields: Person::FIELDS, keys: "field" };
    let fields = spec.fields.iter().filter(|field| asked(field)).collect();
    Block { path, label: "record-person".to_string(), spec, fields, uploads: &[] }
}

/// The label comes from the server, and what the worksite says is not asked twice.
pub(super) fn is_asked_of_a_person(field: &Field) -> bool {
    let said_of_the_worksite =
        kind(Worksite::NAME).is_some_and(|worksite| worksite.fields.iter().any(|known| known.fact == Some(field.name)));
    Facts::FIELDS.first().is_none_or(|label| label.name != field.name) && !said_of_the_worksite
}

/// What must have been answered for a question to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The field that was asked.
    pub field: &'static str,
    /// What it must say.
    pub says: Says,
}

/// What an answer must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// This word.
    Word(&'static str),
    /// Some other word than this one.
    AnotherThan(&'static str),
    /// At least so much.
    AtLeast(u32),
}

/// The age from which a person is grown.
const GROWN: u32 = 18;

impl Sheet {
    /// When a question is asked: all of these. A question that is asked alone with a person is asked of no child, and nobody is
    /// asked for the day of their own death.
    #[must_use]
    pub fn conditions(&self, block: &Block, field: &Field) -> Vec<Condition> {
        let asked_if = field.asked_if.and_then(|rule| rule.split_once('='));
        let asked_if = asked_if.filter(|(name, _)| block.fields.iter().any(|known| known.name == *name));
        let mut all: Vec<Condition> =
            asked_if.map(|(field, word)| Condition { field, says: Says::Word(word) }).into_iter().collect();
        if is_asked_in_private(field) {
            let asks = |name: &str| self.place_of(name).is_some();
            let private = Condition { field: "told.private", says: Says::Word("yes") };
            let grown = Condition { field: "worker.age", says: Says::AtLeast(GROWN) };
            all.extend([private, grown].into_iter().filter(|condition| asks(condition.field)));
        }
        if is_asked_of_others(field) && self.place_of(SPEAKER).is_some() {
            all.push(Condition { field: SPEAKER, says: Says::AnotherThan(Speaker::Worker.word()) });
        }
        all
    }

    /// Where a fact is asked, if it is: its block, and whether of each person.
    #[must_use]
    pub fn place_of(&self, name: &str) -> Option<(&Block, bool)> {
        let mut blocks = self.blocks();
        let holds = |block: &Block| block.spec.keys == "fact" || block.spec.name == REPORT.name;
        blocks.find(|(block, _)| holds(block) && block.fields.iter().any(|field| field.name == name))
    }
}

/// Questions about the person that are never asked of the person.
#[must_use]
pub fn is_asked_of_others(field: &Field) -> bool {
    field.name == "died.on"
}

/// Questions that are asked alone with the person, and never of a child.
#[must_use]
pub fn is_asked_in_private(field: &Field) -> bool {
    field.name == "force.sexual"
}
