//! From the files of one language to a table of its sentences, those without gaps already made.

use crate::format::group_decimal;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use mukti_terms::Language;
use std::borrow::Cow;
use std::collections::HashMap;
use unic_langid::LanguageIdentifier;

/// One file of `messages/`, built into the program.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Tag of its language, the name of its folder.
    pub tag: &'static str,
    /// Its name without ending: `facts`, `duties`, `review`.
    pub area: &'static str,
    /// Whether it is the table of review states and not a file of sentences.
    pub is_review: bool,
    /// What stands in it.
    pub text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Every file that is built in, by language and name.
#[must_use]
pub const fn sources() -> &'static [Source] {
    FILES
}

/// The files of sentences of one language.
pub fn sentences_of(language: Language) -> impl Iterator<Item = &'static Source> {
    FILES.iter().filter(move |source| source.tag == language.tag() && !source.is_review)
}

/// A sentence: ready, or to be made with its values.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Pattern {
    /// Without gaps.
    Ready(&'static str),
    /// With gaps; made by Fluent.
    Gaps,
}

/// One message: its sentence and its named companions (`.ask`, `.why`, `.next`).
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    pub(crate) value: Option<Pattern>,
    pub(crate) attributes: Vec<(&'static str, Pattern)>,
}

impl Entry {
    /// A companion by its name.
    pub(crate) fn attribute(&self, name: &str) -> Option<Pattern> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, pattern)| *pattern)
    }
}

/// The messages of one language by key. What Fluent cannot read is left out here and found by the tests.
pub(crate) fn table(language: Language) -> HashMap<&'static str, Entry> {
    let mut table = HashMap::new();
    for source in sentences_of(language) {
        let resource = fluent_syntax::parser::parse(source.text).unwrap_or_else(|(readable, _)| readable);
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry {
                table.insert(message.id.name, entry_of(message));
            }
        }
    }
    table
}

fn entry_of(message: ast::Message<&'static str>) -> Entry {
    Entry {
        value: message.value.map(|value| pattern_of(&value)),
        attributes: message.attributes.into_iter().map(|a| (a.id.name, pattern_of(&a.value))).collect(),
    }
}

/// Ready if it is made of words only. Several lines are joined once and kept for the life of the program.
fn pattern_of(pattern: &ast::Pattern<&'static str>) -> Pattern {
    if let [ast::PatternElement::TextElement { value }] = pattern.elements[..] {
        return Pattern::Ready(value);
    }
    let words: Option<String> = pattern.elements.iter().map(words_of).collect();
    words.map_or(Pattern::Gaps, |words| Pattern::Ready(words.leak()))
}

fn words_of(element: &ast::PatternElement<&'static str>) -> Option<&'static str> {
    match element {
        ast::PatternElement::TextElement { value } => Some(value),
        ast::PatternElement::Placeable { .. } => None,
    }
}

/// Whether marks are put round each value so that right-to-left and left-to-right words do not mix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Isolating {
    /// For pages in a right-to-left language.
    On,
    /// For paper, tables and the command line, where the marks would be printed.
    Off,
}

/// What makes sentences with gaps in one language.
pub(crate) fn bundle(language: Language, isolating: Isolating) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag().parse().expect("the tags of our languages are well formed");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(isolating == Isolating::On);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(group_decimal(&number.as_string())),
        _ => None,
    }));
    for source in sentences_of(language) {
        let resource = FluentResource::try_new(source.text.to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Makes one sentence with gaps; `None` when the language does not have it.
pub(crate) fn fill(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    attribute: Option<&str>,
    args: &FluentArgs<'_>,
) -> Option<Cow<'static, str>> {
    let message = bundle.get_message(key)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    // A value that was not given stays visible as {$name}; the tests look for it.
    let mut missing = Vec::new();
    Some(Cow::Owned(bundle.format_pattern(pattern, Some(args), &mut missing).into_owned()))
}
