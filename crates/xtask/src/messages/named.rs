//! A message key written in Rust must exist in English: a key that nobody wrote shows its own name to a person.

use super::Messages;
use crate::house::{Complaints, House};
use crate::rust_source::{RustSource, Word, is_test_path};
use std::collections::BTreeSet;

/// Words that only look like keys.
const OTHER_WORDS: &[(&str, &str)] =
    &[("field-list", "XForms' word for a screen with several questions"), ("record-derive", "the name of a crate")];

/// Looks at every string outside tests that has the form of a key.
pub fn check(house: &House, english: &Messages, complaints: &mut Complaints) {
    let areas: BTreeSet<&str> = english.keys().filter_map(|key| key.split_once('-')).map(|(area, _)| area).collect();
    for file in house.under("crates/", "rs").filter(|file| !is_test_path(&file.path)) {
        let Ok(source) = RustSource::read(&file.path, &file.text) else { continue };
        let attributes = attributes_of_templates(&source.words);
        for (at, word) in source.words.iter().enumerate() {
            let key = word.text.trim_matches('"');
            let asked = word.literal && word.text.starts_with('"') && !source.in_test(word.line);
            if asked && is_key(key, &areas) && !attributes.contains(&at) && !known(key, english) {
                complaints.say(&file.path, word.line, format!("shows the message `{key}`, which English lacks"));
            }
        }
    }
}

/// `page-late`, `fact-work-state.ask`; a key that is put together in code is not seen here.
fn is_key(text: &str, areas: &BTreeSet<&str>) -> bool {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    let whole = !text.ends_with(['-', '.', '_']);
    let other = OTHER_WORDS.iter().any(|(word, _what)| *word == text);
    plain
        && whole
        && !other
        && text.split_once('-').is_some_and(|(area, rest)| areas.contains(area) && !rest.is_empty())
}

/// A message that has attributes only is known by them.
fn known(key: &str, english: &Messages) -> bool {
    let attribute = format!("{key}.");
    english.contains_key(key)
        || english.range(attribute.clone()..).next().is_some_and(|(k, _)| k.starts_with(&attribute))
}

/// Where the value of an attribute stands in a template: `class="page-wide"` is no message.
fn attributes_of_templates(words: &[Word]) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    for at in 0..words.len().saturating_sub(2) {
        if words[at].text == "html" && words[at + 1].text == "!" && words[at + 2].text == "{" {
            let inside = at + 3..words[at + 2].closes_at;
            found.extend(inside.filter(|place| words[*place].literal && words[place - 1].text == "="));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::File;
    use crate::messages::ftl;

    fn found(code: &str) -> Vec<String> {
        let english =
            Messages::from_iter(ftl::read("pages", "", "page-late = Late\nfact-age =\n    .ask = How old?\n").0);
        let mut complaints = Complaints::default();
        check(&House::of(vec![File::of("crates/web/src/a.rs", code)]), &english, &mut complaints);
        complaints.sentences()
    }

    #[test]
    fn a_key_that_english_lacks_is_named() {
        assert_eq!(found("fn a() { say(\"page-lte\") }").len(), 1);
        assert!(found("fn a() { say(\"page-late\"); say(\"fact-age\"); say(\"fact-age.ask\") }").is_empty());
    }

    #[test]
    fn a_class_a_beginning_and_a_test_are_not_keys() {
        assert!(found("fn a() { html! { p class=\"page-wide\" {} } }").is_empty());
        assert!(found("fn a() { format!(\"page-{b}\"); join(\"page-\") }").is_empty());
        assert!(found("#[cfg(test)] mod tests { fn a() { say(\"page-lte\") } }").is_empty());
    }
}
