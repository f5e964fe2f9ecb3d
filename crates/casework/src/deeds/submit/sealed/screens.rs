//! What was answered on the screens of a phone, put together as a form's document: of each screen its latest answers count.

use mukti_openrosa::Node;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// One answered screen of one class, as it was sealed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    /// What the page calls the screen.
    screen: String,
    /// Whom it asks about, by an id that the page gave; empty for what is asked once.
    who: String,
    /// Whether this person was taken off the list.
    #[serde(default)]
    gone: bool,
    /// Answers by where they stand: `interview/place/work.state`.
    #[serde(default)]
    answers: BTreeMap<String, String>,
}

/// One answered screen.
pub(super) struct Screen {
    class: u8,
    serial: u32,
    text: Text,
}

/// The name under which a form repeats what is asked of each person.
const PEOPLE: &str = mukti_intake::form::sheet::PEOPLE;
/// No path of a form is deeper.
const DEPTH_MAX: usize = 8;

impl Screen {
    /// Reads what was opened: JSON, filled up with blanks so that its length tells nothing.
    pub fn read(class: u8, serial: u32, plain: &[u8]) -> Option<Self> {
        serde_json::from_slice(plain).ok().map(|text| Self { class, serial, text })
    }
}

/// The document that the answers make.
pub(super) fn tree(form: &str, mut screens: Vec<Screen>) -> Node {
    screens.sort_by_key(|screen| screen.serial);
    let mut people: Vec<String> = Vec::new();
    let mut gone: BTreeSet<String> = BTreeSet::new();
    let mut latest: BTreeMap<(String, String, u8), BTreeMap<String, String>> = BTreeMap::new();
    for Screen { class, text, .. } in screens {
        if !text.who.is_empty() && !people.contains(&text.who) {
            people.push(text.who.clone());
        }
        if text.gone {
            gone.insert(text.who);
            continue;
        }
        latest.insert((text.who, text.screen, class), text.answers);
    }
    let mut children = under(&latest, "");
    for who in people.iter().filter(|who| !gone.contains(*who)) {
        let mut of_person = under(&latest, who);
        of_person.push(node("id", who.clone(), Vec::new()));
        children.push(node(PEOPLE, String::new(), of_person));
    }
    Node { attributes: vec![("id".to_string(), form.to_string())], ..node("data", String::new(), children) }
}

fn under(latest: &BTreeMap<(String, String, u8), BTreeMap<String, String>>, who: &str) -> Vec<Node> {
    let of_them = latest.iter().filter(|((person, _, _), _)| person == who);
    of_them.flat_map(|(_, answers)| answers).filter_map(|(path, text)| chain(path, text)).collect()
}

/// One answer in the elements it stands in.
fn chain(path: &str, text: &str) -> Option<Node> {
    let mut names = path.split('/').rev();
    if path.split('/').count() > DEPTH_MAX {
        return None;
    }
    let leaf = node(names.next()?, text.trim().to_string(), Vec::new());
    Some(names.fold(leaf, |inner, name| node(name, String::new(), vec![inner])))
}

fn node(name: &str, text: String, children: Vec<Node>) -> Node {
    Node { name: name.to_string(), attributes: Vec::new(), text, children }
}
