//! What a submission says of itself: which form, which version, what it is called, what it takes the place of, when.

use crate::tree::Node;

/// The longest name of a form, a version or an instance that must be taken (OpenRosa metadata schema).
pub const NAME_LETTERS_MAX: usize = 249;

/// The envelope of a submission. A name longer than any is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    /// The form.
    pub form: Option<String>,
    /// Its version; empty where the form has none.
    pub version: String,
    /// What the sender called it.
    pub instance: Option<String>,
    /// What it takes the place of.
    pub replaces: Option<String>,
    /// Whether it is the manifest of an encrypted form.
    pub is_encrypted: bool,
    /// When it was begun, as the phone's clock said.
    pub begun: Option<String>,
}

impl Envelope {
    /// The envelope of a document. Clients write `meta` or `orx:meta`, directly below the root.
    #[must_use]
    pub fn of(root: &Node) -> Self {
        let meta = root.child("meta");
        let told = |name: &str| meta.and_then(|meta| meta.child(name)).and_then(|node| short(&node.text));
        Self {
            form: root.attribute("id").and_then(short),
            version: root.attribute("version").and_then(short).unwrap_or_default(),
            instance: told("instanceID"),
            replaces: told("deprecatedID"),
            is_encrypted: root.attribute("encrypted") == Some("yes"),
            begun: told("timeStart").or_else(|| told("timeEnd")),
        }
    }
}

fn short(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty() && text.chars().count() <= NAME_LETTERS_MAX).then(|| text.to_string())
}
