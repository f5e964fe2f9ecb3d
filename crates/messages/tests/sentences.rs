//! The sentences of every language: readable, each key once, with the gaps of the English and no others.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use mukti_messages::load::{sentences_of, sources};
use mukti_messages::{Args, Messages};
use mukti_terms::{Language, State};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

type Gaps = BTreeSet<String>;

fn gaps_of(pattern: &Pattern<&str>, into: &mut Gaps) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            gaps_of_expression(expression, into);
        }
    }
}

fn gaps_of_expression(expression: &Expression<&str>, into: &mut Gaps) {
    match expression {
        Expression::Inline(inline) => gaps_of_inline(inline, into),
        Expression::Select { selector, variants } => {
            gaps_of_inline(selector, into);
            for variant in variants {
                gaps_of(&variant.value, into);
            }
        }
    }
}

fn gaps_of_inline(inline: &InlineExpression<&str>, into: &mut Gaps) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => gaps_of_expression(expression, into),
        _ => {}
    }
}

/// Every sentence of a language (`key` or `key.attribute`) with its gaps.
fn sentences(language: Language) -> BTreeMap<String, Gaps> {
    let mut found = BTreeMap::new();
    for source in sentences_of(language) {
        let resource = fluent_syntax::parser::parse(source.text)
            .unwrap_or_else(|(_, wrong)| panic!("{}/{}.ftl: {wrong:?}", source.tag, source.area));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            for (name, pattern) in std::iter::once((key.to_owned(), message.value.as_ref()))
                .chain(message.attributes.iter().map(|a| (format!("{key}.{}", a.id.name), Some(&a.value))))
            {
                let Some(pattern) = pattern else { continue };
                let mut gaps = Gaps::new();
                gaps_of(pattern, &mut gaps);
                let before = found.insert(name.clone(), gaps);
                assert!(before.is_none(), "{}/{}.ftl: {name} stands twice", source.tag, source.area);
            }
        }
    }
    found
}

#[test]
fn every_file_can_be_read_and_no_key_stands_twice() {
    for language in Language::ALL {
        let found = sentences(language);
        println!("{}: {} sentences", language.tag(), found.len());
    }
    assert!(sentences(Language::English).len() > 1000);
}

#[test]
fn every_folder_is_named_for_a_language_of_ours() {
    for source in sources() {
        assert!(Language::ALL.iter().any(|language| language.tag() == source.tag), "messages/{}", source.tag);
    }
}

#[test]
fn no_translation_has_a_sentence_or_a_gap_that_the_english_lacks() {
    let english = sentences(Language::English);
    for language in Language::ALL {
        for (name, gaps) in sentences(language) {
            let Some(original) = english.get(&name) else { panic!("{}: {name} is not in English", language.tag()) };
            assert!(gaps.is_subset(original), "{}: {name} has gaps {gaps:?}, English {original:?}", language.tag());
        }
    }
}

#[test]
fn a_value_that_the_english_puts_in_is_not_lost_in_translation() {
    let english = sentences(Language::English);
    for language in Language::ALL {
        for (name, gaps) in sentences(language) {
            let Some(original) = english.get(&name) else { continue };
            assert_eq!(&gaps, original, "{}: {name}", language.tag());
        }
    }
}

#[test]
fn a_missing_translation_is_english_and_says_so() {
    for language in Language::ALL {
        let messages = Messages::of(language);
        for key in Messages::of(Language::English).keys().filter(|key| !messages.has_own(key)).take(3) {
            assert!(messages.say(key, &Args::NONE).fallback, "{language:?} {key}");
        }
    }
    let unknown = Messages::of(Language::Hindi).say("no-such-key", &Args::NONE);
    assert!(unknown.fallback && unknown.text == "no-such-key");
    assert!(!Messages::of(Language::English).say("duty-rescue", &Args::NONE).fallback);
}

#[test]
fn a_sentence_without_gaps_is_borrowed_and_one_with_gaps_counts_in_the_indian_way() {
    let english = Messages::of(Language::English);
    assert!(matches!(english.plain("duty-rescue"), std::borrow::Cow::Borrowed("Rescue")));
    let late = |days: i64| english.text("clock-late-days", &Args::new().with("days", days));
    assert_eq!(late(1), "1 day late");
    assert_eq!(late(26), "26 days late");
    assert_eq!(late(123_456), "1,23,456 days late");
}

#[test]
fn values_are_kept_apart_only_on_pages_written_from_right_to_left() {
    let said = |messages: &Messages| messages.text("clock-by", &Args::new().with("date", "3 Mar"));
    assert!(!said(Messages::of(Language::Urdu)).contains('\u{2068}'));
    assert!(!said(Messages::on_page(Language::Hindi)).contains('\u{2068}'));
    if Messages::of(Language::Urdu).has_own("clock-by") {
        assert!(said(Messages::on_page(Language::Urdu)).contains('\u{2068}'));
    }
}

#[test]
fn every_state_has_a_name_in_every_language() {
    for language in Language::ALL {
        for state in State::all() {
            let key = format!("state-{}", state.code().to_ascii_lowercase());
            assert!(Messages::of(language).has_own(&key), "{}: {key}", language.tag());
        }
    }
}

#[test]
fn ten_plain_questions_take_well_under_ten_microseconds() {
    let english = Messages::of(Language::English);
    let begun = Instant::now();
    let mut letters = 0;
    for _ in 0..100_000 {
        letters += english.attr("fact-free-other_work", "ask", &Args::NONE).map_or(0, |said| said.len());
    }
    let each = begun.elapsed() / 100_000;
    println!("one question: {each:?}");
    assert!(letters > 0 && each.as_micros() < 5, "{each:?}");
}
