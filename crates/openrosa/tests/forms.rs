//! Forms that others made: what is read of one, and why a document is none.

use mukti_openrosa::form::answers;
use mukti_openrosa::{Form, FormRefusal, Refusal, Sort, read};

/// A survey of another organisation, as pyxform writes it, shortened.
const SURVEY: &str = include_str!("survey.xform.xml");

fn survey() -> Form {
    Form::read(SURVEY.as_bytes()).expect("a form")
}

#[test]
fn a_form_says_what_it_is_called_what_it_asks_and_in_which_words() {
    let form = survey();
    assert_eq!(
        (form.id.as_str(), form.version.as_str(), form.title.as_str()),
        ("field_survey", "2026112101", "Field survey")
    );
    assert_eq!(form.languages, ["English (en)", "हिन्दी (hi)"]);
    assert_eq!(form.repeats, ["household/member"]);
    let asked: Vec<_> = form.questions.iter().map(|q| (q.path.as_str(), q.sort, q.is_asked)).collect();
    assert_eq!(
        asked,
        [
            ("today", Sort::Date, false),
            ("place/state", Sort::One, true),
            ("place/photo", Sort::File, true),
            ("harm", Sort::Many, true),
            ("household/member/name", Sort::Text, true),
            ("household/member/age", Sort::Whole, true),
            ("household/member/advance", Sort::Number, true),
        ]
    );
    let state = form.question("place/state").unwrap();
    assert_eq!(state.label.of("hi", "हिन्दी"), Some("राज्य"));
    assert_eq!(state.label.of("ta", "தமிழ்"), Some("State"), "a reader of another language is shown the form's own");
    let choices: Vec<_> =
        state.choices.iter().map(|(value, words)| (value.as_str(), words.of("hi", "हिन्दी"))).collect();
    assert_eq!(choices, [("33", Some("तमिलनाडु")), ("09", Some("उत्तर प्रदेश"))]);
    assert_eq!(form.question("harm").unwrap().choices[1].1.of("en", "English"), Some("Locked in"));
    assert_eq!(form.question("household/member/age").unwrap().repeat.as_deref(), Some("household/member"));
    assert_eq!(form.media.iter().map(String::as_str).collect::<Vec<_>>(), ["kiln.png", "villages.csv"]);
}

#[test]
fn answers_say_in_which_repetition_they_stand_and_the_envelope_is_none() {
    let tree = read(
        b"<data id=\"field_survey\"><place><state>33</state></place><household><member><name>Meena</name></member>\
          <member><name>Ravi</name><age>12</age></member></household><meta><instanceID>uuid:1</instanceID></meta></data>",
    )
    .unwrap();
    let found = answers(&tree, &survey().repeats);
    let told: Vec<_> = found
        .iter()
        .map(|f| (f.path.as_str(), f.at.iter().map(|(_, n)| *n).collect::<Vec<_>>(), f.text.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("place/state", vec![], "33"),
            ("household/member/name", vec![0], "Meena"),
            ("household/member/name", vec![1], "Ravi"),
            ("household/member/age", vec![1], "12"),
        ]
    );
}

#[test]
fn a_document_that_is_no_form_says_what_it_lacks() {
    let without = |from: &str, to: &str| {
        assert!(SURVEY.contains(from), "{from}");
        Form::read(SURVEY.replacen(from, to, 1).as_bytes()).unwrap_err()
    };
    let long = format!("id=\"{}\"", "x".repeat(250));
    for (from, to, code) in [
        ("<data id=\"field_survey\"", "<data ", "xform-id"),
        ("id=\"field_survey\"", long.as_str(), "xform-name"),
        ("<bind nodeset=\"/data/harm\"", "<bind nodeset=\"/data/harms\"", "xform-nowhere"),
        ("<select1 ref=\"/data/place/state\"", "<select1 ref=\"/other/place/state\"", "xform-nowhere"),
        ("jr:itext('/data/harm:label')", "jr:itext('nothing')", "xform-wordless"),
        ("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\"?><!DOCTYPE x>", "xml-dtd"),
        ("Field survey", "&secret;", "xml-entity"),
    ] {
        assert_eq!(without(from, to).code(), code, "{from}");
    }
    for (bytes, code) in [
        (&b"<data id=\"a\"/>"[..], "xform-html"),
        (b"<html/>", "xform-head"),
        (b"<html><head/></html>", "xform-body"),
        (b"<html><head/><body/></html>", "xform-model"),
        (b"<html><head><model/></head><body/></html>", "xform-instance"),
        (b"<html><head><model><instance/></model></head><body/></html>", "xform-instance"),
        (b"PK\x03\x04", "xml-broken"),
        (b"<html><head>", "xml-broken"),
    ] {
        assert_eq!(Form::read(bytes).unwrap_err().code(), code);
    }
    let deep = "<g>".repeat(100);
    assert_eq!(Form::read(deep.as_bytes()).unwrap_err(), FormRefusal::Xml(Refusal::Deep));
}

proptest::proptest! {
    #[test]
    fn whatever_a_form_is_cut_to_or_changed_into_there_is_an_answer(
        from in 0_usize..6000, length in 0_usize..400, instead in "[ -~]{0,12}",
    ) {
        let from = SURVEY.char_indices().map(|(at, _)| at).take_while(|at| *at <= from).last().unwrap_or(0);
        let to = SURVEY.char_indices().map(|(at, _)| at).find(|at| *at >= from + length).unwrap_or(SURVEY.len());
        let changed = [&SURVEY[..from], &instead, &SURVEY[to..]].concat();
        match Form::read(changed.as_bytes()) {
            Ok(form) => proptest::prop_assert!(!form.id.is_empty()),
            Err(refusal) => proptest::prop_assert!(!refusal.code().is_empty()),
        }
    }
}
