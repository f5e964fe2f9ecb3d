//! Reads an XForm that others made (ODK XForms specification, 2024-03): what it is called, what it asks, in which words.

mod answers;
mod texts;

pub use answers::{Found, answers};
pub use texts::Texts;

use crate::envelope::NAME_LETTERS_MAX;
use crate::refusal::Refusal;
use crate::tree::{Node, read_form};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use texts::Book;

/// The most questions of a form, and the most choices of a question.
const QUESTIONS_MAX: usize = 5_000;
const CHOICES_MAX: usize = 5_000;

/// A form that others made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What it calls itself.
    pub id: String,
    /// Its version; empty where it says none.
    pub version: String,
    /// Its title.
    pub title: String,
    /// The languages it speaks, the default one first; empty where it has only one, without a name.
    pub languages: Vec<String>,
    /// What it asks or works out, in the order of its instance.
    pub questions: Vec<Question>,
    /// Where something repeats, as paths below the root.
    pub repeats: Vec<String>,
    /// The files it needs, by name.
    pub media: BTreeSet<String>,
    /// The public key its answers are sealed to on the phone, if they are.
    pub public_key: Option<String>,
}

/// What one question of a form asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Where its answer stands: names of elements below the root, apart by `/`, without prefixes.
    pub path: String,
    /// What sort of answer it takes.
    pub sort: Sort,
    /// Its words; none where nobody is asked.
    pub label: Texts,
    /// What can be chosen: the value and its words.
    pub choices: Vec<(String, Texts)>,
    /// The innermost repeat it stands in.
    pub repeat: Option<String>,
    /// Whether somebody is asked; else it is worked out or set by the phone.
    pub is_asked: bool,
}

/// What sort of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Words.
    Text,
    /// A whole number.
    Whole,
    /// A number.
    Number,
    /// A day.
    Date,
    /// A moment.
    Moment,
    /// A time of day.
    Time,
    /// One of a list.
    One,
    /// Some of a list.
    Many,
    /// A picture, a recording or another file.
    File,
    /// A place on the earth.
    Place,
    /// Anything else.
    Other,
}

impl Sort {
    /// Its word, as in the message key `form-sort-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Whole => "whole",
            Self::Number => "number",
            Self::Date => "date",
            Self::Moment => "moment",
            Self::Time => "time",
            Self::One => "one",
            Self::Many => "many",
            Self::File => "file",
            Self::Place => "place",
            Self::Other => "other",
        }
    }

    fn of_bind(kind: &str) -> Self {
        match kind.rsplit(':').next().unwrap_or(kind) {
            "int" | "integer" => Self::Whole,
            "decimal" => Self::Number,
            "date" => Self::Date,
            "dateTime" => Self::Moment,
            "time" => Self::Time,
            "binary" => Self::File,
            "geopoint" | "geotrace" | "geoshape" => Self::Place,
            "string" | "" => Self::Text,
            _ => Self::Other,
        }
    }
}

/// Why a document is no form that phones can be offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormRefusal {
    /// It is no document that is read.
    Xml(Refusal),
    /// It lacks a part every form has.
    Lacks(&'static str),
    /// Its id or version is longer than any phone takes.
    Name,
    /// A rule or a question names a place that its instance does not have.
    Nowhere,
    /// A question names words that it does not have.
    Wordless,
    /// It asks more than any form.
    Long,
}

impl FormRefusal {
    /// Its stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Xml(refusal) => refusal.code(),
            Self::Lacks(part) => part,
            Self::Name => "xform-name",
            Self::Nowhere => "xform-nowhere",
            Self::Wordless => "xform-wordless",
            Self::Long => "xform-long",
        }
    }
}

impl Form {
    /// Reads a form.
    ///
    /// # Errors
    /// Why it is none.
    pub fn read(bytes: &[u8]) -> Result<Self, FormRefusal> {
        let html = read_form(bytes).map_err(FormRefusal::Xml)?;
        if html.name != "html" {
            return Err(FormRefusal::Lacks("xform-html"));
        }
        let head = html.child("head").ok_or(FormRefusal::Lacks("xform-head"))?;
        let body = html.child("body").ok_or(FormRefusal::Lacks("xform-body"))?;
        let model = head.child("model").ok_or(FormRefusal::Lacks("xform-model"))?;
        let instance = model.child("instance").ok_or(FormRefusal::Lacks("xform-instance"))?;
        let root = instance.children.first().ok_or(FormRefusal::Lacks("xform-instance"))?;
        let id = root.attribute("id").map(str::trim).filter(|id| !id.is_empty());
        let id = id.ok_or(FormRefusal::Lacks("xform-id"))?.to_string();
        let version = root.attribute("version").map(str::trim).unwrap_or_default().to_string();
        if [&id, &version].iter().any(|name| name.chars().count() > NAME_LETTERS_MAX || name.contains(char::is_control))
        {
            return Err(FormRefusal::Name);
        }
        let mut reading = Reading::new(model, root)?;
        reading.controls(body, "")?;
        let title = head.child("title").map(|title| title.text.clone()).filter(|title| !title.is_empty());
        Ok(Self {
            title: title.unwrap_or_else(|| id.clone()),
            id,
            version,
            languages: reading.book.languages().to_vec(),
            media: reading.media(model, root),
            public_key: model.child("submission").and_then(|s| s.attribute("base64RsaPublicKey")).map(str::to_string),
            repeats: reading.repeats.clone(),
            questions: reading.questions()?,
        })
    }

    /// The question whose answer stands there.
    #[must_use]
    pub fn question(&self, path: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.path == path)
    }
}

/// What has been read of a form so far.
struct Reading<'a> {
    root: &'a str,
    book: Book<'a>,
    lists: HashMap<&'a str, &'a Node>,
    kinds: HashMap<String, Sort>,
    /// Where answers stand, in order.
    leaves: Vec<String>,
    places: BTreeSet<String>,
    asked: HashMap<String, Asked>,
    repeats: Vec<String>,
}

struct Asked {
    sort: Option<Sort>,
    label: Texts,
    choices: Vec<(String, Texts)>,
}

impl<'a> Reading<'a> {
    fn new(model: &'a Node, root: &'a Node) -> Result<Self, FormRefusal> {
        let mut reading = Self {
            root: &root.name,
            book: Book::of(model),
            lists: lists(model),
            kinds: HashMap::new(),
            leaves: Vec::new(),
            places: BTreeSet::new(),
            asked: HashMap::new(),
            repeats: Vec::new(),
        };
        reading.places.insert(String::new());
        for child in &root.children {
            reading.walk(child, "");
        }
        for bind in model.children.iter().filter(|child| child.name == "bind") {
            let path = reading.place(bind.attribute("nodeset").unwrap_or_default(), "")?;
            reading.kinds.insert(path, Sort::of_bind(bind.attribute("type").unwrap_or_default()));
        }
        Ok(reading)
    }

    fn walk(&mut self, node: &Node, above: &str) {
        let path = join(above, &node.name);
        let is_new = self.places.insert(path.clone());
        if node.children.is_empty() && is_new {
            self.leaves.push(path.clone());
        }
        for child in &node.children {
            self.walk(child, &path);
        }
    }

    /// A place of the instance, as a path below the root.
    fn place(&self, reference: &str, within: &str) -> Result<String, FormRefusal> {
        let bare = |text: &str| {
            let names = text.trim().split('/').filter(|name| !name.is_empty() && *name != ".");
            names.map(|name| name.rsplit(':').next().unwrap_or(name)).collect::<Vec<_>>().join("/")
        };
        let text = reference.trim();
        let path = if text.starts_with('/') {
            let whole = bare(text);
            let (first, rest) = whole.split_once('/').unwrap_or((&whole, ""));
            if first != self.root {
                return Err(FormRefusal::Nowhere);
            }
            rest.to_string()
        } else {
            join(within, &bare(text))
        };
        if self.places.contains(&path) { Ok(path) } else { Err(FormRefusal::Nowhere) }
    }

    /// The questions of a part of the body.
    fn controls(&mut self, node: &'a Node, within: &str) -> Result<(), FormRefusal> {
        for child in &node.children {
            let reference = child.attribute("nodeset").or_else(|| child.attribute("ref"));
            let path = match reference {
                Some(reference) if child.name != "label" && child.name != "hint" => self.place(reference, within)?,
                _ => within.to_string(),
            };
            match child.name.as_str() {
                "group" => self.controls(child, &path)?,
                "repeat" => {
                    if !self.repeats.contains(&path) {
                        self.repeats.push(path.clone());
                    }
                    self.controls(child, &path)?;
                }
                "input" | "select" | "select1" | "upload" | "trigger" | "range" | "rank" | "secret" => {
                    let asked = self.asked_by(child)?;
                    self.asked.entry(path).or_insert(asked);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn asked_by(&self, control: &Node) -> Result<Asked, FormRefusal> {
        let sort = match control.name.as_str() {
            "select1" => Some(Sort::One),
            "select" | "rank" => Some(Sort::Many),
            "upload" => Some(Sort::File),
            "trigger" => Some(Sort::Other),
            _ => None,
        };
        let label = match control.child("label") {
            Some(label) => self.book.words_of(label)?,
            None => Texts::default(),
        };
        Ok(Asked { sort, label, choices: self.choices(control)? })
    }

    fn choices(&self, control: &Node) -> Result<Vec<(String, Texts)>, FormRefusal> {
        let mut choices: Vec<(String, Texts)> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut tell = |value: String, words: Texts| {
            if seen.insert(value.clone()) {
                choices.push((value, words));
            }
        };
        for item in control.children.iter().filter(|child| child.name == "item") {
            let words = item.child("label").map(|label| self.book.words_of(label)).transpose()?.unwrap_or_default();
            tell(item.child("value").map(|value| value.text.clone()).unwrap_or_default(), words);
        }
        for set in control.children.iter().filter(|child| child.name == "itemset") {
            let reference = |name: &str| set.child(name).and_then(|node| node.attribute("ref")).unwrap_or_default();
            let (value, label) = (reference("value"), reference("label"));
            for item in self.items(set.attribute("nodeset").unwrap_or_default()) {
                let words = self.book.words_of_item(item, label);
                tell(item.child(value).map(|value| value.text.clone()).unwrap_or_default(), words);
            }
        }
        if choices.len() > CHOICES_MAX { Err(FormRefusal::Long) } else { Ok(choices) }
    }

    /// The items a list names as `instance('name')` and what stands below it; none where they come from a file.
    fn items(&self, nodeset: &str) -> impl Iterator<Item = &'a Node> {
        let name = nodeset.split(['\'', '"']).nth(1).filter(|_| nodeset.trim_start().starts_with("instance("));
        let list = name.and_then(|name| self.lists.get(name)).copied();
        list.into_iter().flat_map(|list| &list.children).flat_map(|root| &root.children)
    }

    fn questions(self) -> Result<Vec<Question>, FormRefusal> {
        let Self { leaves, mut asked, kinds, repeats, .. } = self;
        if leaves.len() > QUESTIONS_MAX {
            return Err(FormRefusal::Long);
        }
        let innermost = |path: &str| {
            let around = repeats.iter().filter(|repeat| is_within(path, repeat));
            around.max_by_key(|repeat| repeat.len()).cloned()
        };
        let question = |path: String| {
            let told = asked.remove(&path);
            let bound = kinds.get(&path).copied().unwrap_or(Sort::Text);
            Question {
                sort: told.as_ref().and_then(|told| told.sort).unwrap_or(bound),
                repeat: innermost(&path),
                is_asked: told.is_some(),
                label: told.as_ref().map(|told| told.label.clone()).unwrap_or_default(),
                choices: told.map(|told| told.choices).unwrap_or_default(),
                path,
            }
        };
        Ok(leaves.into_iter().filter(|path| path != "meta" && !is_within(path, "meta")).map(question).collect())
    }

    /// Files the form names: in its words, and as lists that come from a file.
    fn media(&self, model: &Node, _root: &Node) -> BTreeSet<String> {
        let sources = model.children.iter().filter(|child| child.name == "instance");
        let sources = sources.filter_map(|instance| instance.attribute("src")).map(str::to_string);
        sources.chain(self.book.media()).filter_map(|address| file_of(&address)).collect()
    }
}

/// The name of a file in `jr://images/a.png`; what the phone itself keeps is none.
fn file_of(address: &str) -> Option<String> {
    let rest = address.trim().strip_prefix("jr://")?;
    let (kind, name) = rest.split_once('/')?;
    (kind != "instance" && !name.is_empty()).then(|| name.rsplit('/').next().unwrap_or(name).to_string())
}

fn lists(model: &Node) -> HashMap<&str, &Node> {
    let instances = model.children.iter().filter(|child| child.name == "instance");
    instances.filter_map(|instance| Some((instance.attribute("id")?, instance))).collect()
}

fn join(above: &str, name: &str) -> String {
    match (above.is_empty(), name.is_empty()) {
        (true, _) => name.to_string(),
        (_, true) => above.to_string(),
        _ => format!("{above}/{name}"),
    }
}

/// Whether a path stands below another.
pub(crate) fn is_within(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.starts_with('/'))
}

/// Words by language.
pub(crate) type ByLanguage = BTreeMap<String, String>;
