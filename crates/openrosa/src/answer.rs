//! What a sender is answered, in words the phone shows.

use crate::write::Xml;

/// What the words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// It arrived.
    Success,
    /// It did not.
    Error,
}

impl Nature {
    const fn word(self) -> &'static str {
        match self {
            Self::Success => "submit_success",
            Self::Error => "error",
        }
    }
}

/// The document of an answer.
#[must_use]
pub fn answer(nature: Nature, message: &str) -> String {
    let mut xml = Xml::new();
    xml.open("OpenRosaResponse", &[("xmlns", "http://openrosa.org/http/response")]);
    xml.text("message", &[("nature", nature.word())], message);
    xml.close("OpenRosaResponse");
    xml.done()
}
