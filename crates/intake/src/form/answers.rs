//! What came back on a sheet: answers by record and person, each under its public name; what has no place is named.

use super::sheet::{ATTACHED, Block, PEOPLE, Sheet, TOLD, VISITED};
use mukti_register::after::living::LIVING;
use mukti_register::kinds::INTERVIEW;
use std::collections::{BTreeMap, BTreeSet};

/// One answer as it stands in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The names of the elements it stands in below the root, its own last.
    pub path: Vec<String>,
    /// Which of the elements of the first name it stands in: 0 for the first.
    pub at: usize,
    /// Its text.
    pub text: String,
}

/// Answers of one record: public names and texts.
pub type Pairs = Vec<(&'static str, String)>;

/// What came back.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// Who speaks, as the form says it.
    pub speaker: Option<String>,
    /// Where the work was.
    pub worksite: Pairs,
    /// What is alike for everybody, by topic.
    pub shared: BTreeMap<&'static str, Pairs>,
    /// In their own words.
    pub words: String,
    /// Files that belong to the whole.
    pub files: Vec<String>,
    /// The people, in the order of the form.
    pub people: Vec<PersonAnswers>,
    /// Paths of answers that have no place here.
    pub unknown: Vec<String>,
}

/// What came back about one person.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PersonAnswers {
    /// What the form calls this person, so that they stay the same when it is edited.
    pub id: String,
    /// Who they are.
    pub person: Pairs,
    /// Their answers, by topic.
    pub topics: BTreeMap<&'static str, Pairs>,
    /// Other records of theirs, by kind.
    pub records: BTreeMap<&'static str, Pairs>,
}

impl Answers {
    /// People whom the form calls alike are people all the same: whoever comes second is called by that too, `7#2` after `7`.
    fn tell_apart(&mut self) {
        let mut called = BTreeSet::new();
        for person in &mut self.people {
            let own = person.id.clone();
            let mut nth = 1;
            while !called.insert(person.id.clone()) {
                nth += 1;
                person.id = format!("{own}#{nth}");
            }
        }
    }
}

impl Sheet {
    /// Puts every answer where it belongs. A form of one person has one person, whatever it says of them.
    #[must_use]
    pub fn take(&self, leaves: &[Leaf]) -> Answers {
        let mut answers = Answers::default();
        if self.each.is_empty() {
            answers.people.push(PersonAnswers { id: "1".to_string(), ..PersonAnswers::default() });
        }
        let is_envelope = |leaf: &Leaf| {
            let first = leaf.path.first().map(String::as_str);
            first == Some("meta") || (self.is_visit() && first == Some(VISITED))
        };
        for leaf in leaves.iter().filter(|leaf| !is_envelope(leaf)) {
            if !self.put(&mut answers, leaf) && !leaf.text.is_empty() {
                answers.unknown.push(leaf.path.join("/"));
            }
        }
        answers.tell_apart();
        answers
    }

    fn put(&self, answers: &mut Answers, leaf: &Leaf) -> bool {
        let names: Vec<&str> = leaf.path.iter().map(String::as_str).collect();
        let (each, names) = match names.split_first() {
            Some((&PEOPLE, rest)) if !self.each.is_empty() => (true, rest),
            _ => (false, names.as_slice()),
        };
        if each {
            while answers.people.len() <= leaf.at {
                let id = (answers.people.len() + 1).to_string();
                answers.people.push(PersonAnswers { id, ..PersonAnswers::default() });
            }
            if names == ["id"] {
                if !leaf.text.is_empty() {
                    answers.people[leaf.at].id.clone_from(&leaf.text);
                }
                return true;
            }
        }
        let Some((name, path)) = names.split_last() else { return false };
        let blocks = if each { &self.each } else { &self.once };
        let Some(block) = blocks.iter().find(|block| block.path == path) else { return false };
        if block.uploads.iter().any(|upload| upload.name == *name) {
            if !leaf.text.is_empty() {
                answers.files.push(leaf.text.clone());
            }
            return true;
        }
        let Some(field) = block.fields.iter().find(|field| field.name == *name) else { return false };
        // A sheet of one person asks of them where it asks of everything.
        let person = if each { Some(leaf.at) } else { self.each.is_empty().then_some(0) };
        place(answers, block, person, field.name, leaf.text.clone());
        true
    }
}

fn place(answers: &mut Answers, block: &Block, person: Option<usize>, name: &'static str, text: String) {
    let person = person.and_then(|at| answers.people.get_mut(at));
    match (block.path.as_slice(), person) {
        ([TOLD], _) => answers.speaker = Some(text).filter(|text| !text.is_empty()),
        ([ATTACHED], _) => answers.words = text,
        (["worksite"], _) => answers.worksite.push((name, text)),
        (["person"], Some(person)) => person.person.push((name, text)),
        ([INTERVIEW, topic], Some(person)) => person.topics.entry(topic).or_default().push((name, text)),
        ([LIVING], Some(person)) => person.records.entry(LIVING).or_default().push((name, text)),
        ([INTERVIEW, topic], None) => answers.shared.entry(topic).or_default().push((name, text)),
        _ => {}
    }
}
