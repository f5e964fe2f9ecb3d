//! Reads a submission into a tree: no document type, no entities, no depth or size beyond what forms make.

use crate::refusal::Refusal;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The longest document that is read, in bytes.
pub const XML_BYTES_MAX: usize = 1 << 20;
/// The longest form that is read, in bytes: a survey in eight languages with long lists of places.
pub const FORM_BYTES_MAX: usize = 8 << 20;

/// How much a document may hold.
#[derive(Clone, Copy)]
struct Limits {
    bytes: usize,
    /// The deepest an element may stand; the root is 1.
    depth: usize,
    /// The most elements.
    elements: usize,
}

const OF_A_SUBMISSION: Limits = Limits { bytes: XML_BYTES_MAX, depth: 32, elements: 50_000 };
const OF_A_FORM: Limits = Limits { bytes: FORM_BYTES_MAX, depth: 64, elements: 400_000 };
/// The most attributes of one element: clients write their namespaces on the root.
const ATTRIBUTES_MAX: usize = 64;

/// One element. Which namespace its name is of is not asked: clients differ in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Node {
    /// Its name, without a prefix.
    pub name: String,
    /// Its attributes, without prefixes; declarations of namespaces are left out.
    pub attributes: Vec<(String, String)>,
    /// Its own text, trimmed, apart from its children.
    pub text: String,
    /// What stands in it, in order.
    pub children: Vec<Self>,
}

/// What it says could find a person, and is not shown.
impl std::fmt::Debug for Node {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Node({}, {} children)", self.name, self.children.len())
    }
}

impl Node {
    /// The first child of this name.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The attribute of this name.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Reads a document.
///
/// # Errors
/// Why it is none that a form makes.
pub fn read(bytes: &[u8]) -> Result<Node, Refusal> {
    read_within(bytes, OF_A_SUBMISSION)
}

/// Reads a form, which is longer than any submission.
///
/// # Errors
/// Why it is none.
pub(crate) fn read_form(bytes: &[u8]) -> Result<Node, Refusal> {
    read_within(bytes, OF_A_FORM)
}

fn read_within(bytes: &[u8], limits: Limits) -> Result<Node, Refusal> {
    if bytes.len() > limits.bytes {
        return Err(Refusal::Large);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::Encoding)?;
    let mut building = Building { limits, open: Vec::new(), root: None, elements: 0 };
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    loop {
        match reader.read_event().map_err(|_| Refusal::NotXml)? {
            Event::Start(start) => building.open(&start)?,
            Event::Empty(start) => {
                building.open(&start)?;
                building.close()?;
            }
            Event::End(_) => building.close()?,
            Event::Text(text) => building.say(&text.xml10_content())?,
            Event::CData(text) => building.say(&text.xml10_content())?,
            Event::GeneralRef(reference) => {
                let known = reference.resolve_char_ref().map_err(|_| Refusal::NotXml)?;
                let c = known.or_else(|| named(&reference.into_inner())).ok_or(Refusal::Entity)?;
                building.say(c.encode_utf8(&mut [0; 4]))?;
            }
            Event::DocType(_) => return Err(Refusal::Dtd),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => return building.done(),
        }
    }
}

/// The five entities that XML itself knows.
fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

/// What has been read so far: the open elements, the outermost first.
struct Building {
    limits: Limits,
    open: Vec<Node>,
    root: Option<Node>,
    elements: usize,
}

impl Building {
    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), Refusal> {
        self.elements += 1;
        if self.open.len() >= self.limits.depth {
            return Err(Refusal::Deep);
        }
        if self.elements > self.limits.elements {
            return Err(Refusal::Large);
        }
        if self.root.is_some() {
            return Err(Refusal::NotXml);
        }
        let name = start.local_name().into_inner().to_string();
        self.open.push(Node { name, attributes: attributes(start)?, text: String::new(), children: Vec::new() });
        Ok(())
    }

    fn close(&mut self) -> Result<(), Refusal> {
        let mut node = self.open.pop().ok_or(Refusal::NotXml)?;
        node.text = node.text.trim().to_string();
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.root = Some(node),
        }
        Ok(())
    }

    fn say(&mut self, text: &str) -> Result<(), Refusal> {
        match self.open.last_mut() {
            Some(node) => node.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(Refusal::NotXml),
        }
        Ok(())
    }

    fn done(self) -> Result<Node, Refusal> {
        if self.open.is_empty() { self.root.ok_or(Refusal::NotXml) } else { Err(Refusal::NotXml) }
    }
}

fn attributes(start: &BytesStart<'_>) -> Result<Vec<(String, String)>, Refusal> {
    let mut all = Vec::new();
    for (at, attribute) in start.attributes().enumerate() {
        let attribute = attribute.map_err(|_| Refusal::NotXml)?;
        if at >= ATTRIBUTES_MAX {
            return Err(Refusal::Large);
        }
        let key = attribute.key.into_inner();
        if key == "xmlns" || key.starts_with("xmlns:") {
            continue;
        }
        let value = attribute.normalized_value(quick_xml::XmlVersion::Explicit1_0).map_err(|_| Refusal::Entity)?;
        all.push((key.rsplit(':').next().unwrap_or(key).to_string(), value.into_owned()));
    }
    Ok(all)
}
