//! The words of a form, in each of its languages, and which of them a reader is shown.

use super::{ByLanguage, FormRefusal};
use crate::tree::Node;
use std::collections::HashMap;

/// Words in the languages of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// By the form's name of the language; under an empty name where it has only one.
    by_language: ByLanguage,
    /// The name of the default language.
    default: String,
}

impl Texts {
    /// Words of which the language is not told.
    fn plain(text: &str) -> Self {
        let by_language = if text.is_empty() { ByLanguage::new() } else { [(String::new(), text.to_string())].into() };
        Self { by_language, default: String::new() }
    }

    /// The words in the language with this tag or own name, else in the form's default one, else in any.
    #[must_use]
    pub fn of(&self, tag: &str, own_name: &str) -> Option<&str> {
        let written = format!("({tag})");
        let is_it = |name: &str| name == tag || name.ends_with(&written) || name == own_name;
        let found = self.by_language.iter().find(|(name, _)| is_it(name));
        let found = found.or_else(|| self.by_language.get_key_value(&self.default));
        found.or_else(|| self.by_language.iter().next()).map(|(_, text)| text.as_str()).filter(|text| !text.is_empty())
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_language.is_empty()
    }
}

/// Every text of a form's itext.
pub(super) struct Book<'a> {
    languages: Vec<String>,
    texts: HashMap<&'a str, ByLanguage>,
    media: Vec<String>,
}

impl<'a> Book<'a> {
    pub fn of(model: &'a Node) -> Self {
        let mut book = Self { languages: Vec::new(), texts: HashMap::new(), media: Vec::new() };
        let translations = model.child("itext").map_or(&[][..], |itext| &itext.children);
        for translation in translations.iter().filter(|node| node.name == "translation") {
            let language = translation.attribute("lang").unwrap_or_default().to_string();
            for text in &translation.children {
                book.take(text, &language);
            }
            if translation.attribute("default").is_some() {
                book.languages.insert(0, language);
            } else {
                book.languages.push(language);
            }
        }
        book
    }

    fn take(&mut self, text: &'a Node, language: &str) {
        let Some(id) = text.attribute("id") else { return };
        let words = self.texts.entry(id).or_default();
        for value in text.children.iter().filter(|node| node.name == "value") {
            match value.attribute("form") {
                None => {
                    words.insert(language.to_string(), value.text.clone());
                }
                Some(_) if value.text.starts_with("jr://") => self.media.push(value.text.clone()),
                Some(_) => {}
            }
        }
    }

    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    pub fn media(&self) -> impl Iterator<Item = String> {
        self.media.iter().cloned()
    }

    /// The words of a label: by reference, or as they stand in it.
    pub fn words_of(&self, label: &Node) -> Result<Texts, FormRefusal> {
        let Some(reference) = label.attribute("ref") else { return Ok(Texts::plain(&label.text)) };
        match reference.split(['\'', '"']).nth(1) {
            Some(id) if reference.trim_start().starts_with("jr:itext(") => self.text(id).ok_or(FormRefusal::Wordless),
            // Words that are worked out on the phone.
            _ => Ok(Texts::plain(&label.text)),
        }
    }

    /// The words of an item of a list: `jr:itext(itextId)` or the name of the element that holds them.
    pub fn words_of_item(&self, item: &Node, reference: &str) -> Texts {
        let inner = reference.trim().strip_prefix("jr:itext(").and_then(|rest| rest.strip_suffix(')'));
        let said = |name: &str| item.child(name.trim()).map(|node| node.text.as_str()).unwrap_or_default();
        match inner {
            Some(name) => self.text(said(name)).unwrap_or_default(),
            None => Texts::plain(said(reference)),
        }
    }

    fn text(&self, id: &str) -> Option<Texts> {
        let by_language = self.texts.get(id)?.clone();
        Some(Texts { by_language, default: self.languages.first().cloned().unwrap_or_default() })
    }
}
