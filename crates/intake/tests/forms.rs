//! The forms drawn from the record.

use mukti_intake::form::{FormSpec, csv_header, json_schema, xform};
use mukti_messages::Messages;
use mukti_terms::Language;

#[test]
fn the_csv_header_begins_with_the_label_and_names_every_fact_once() {
    let header = csv_header::csv_header(&FormSpec::interview());
    let names: Vec<&str> = header.trim().split(',').collect();
    assert_eq!(names[0], "case");
    assert_eq!(names.len(), FormSpec::interview().fields.len());
}

#[test]
fn every_question_of_the_xform_is_bound_once_and_has_its_words() {
    let form = FormSpec::interview();
    let text = xform::xform(&form, &[Language::English, Language::Hindi]).expect("writes");
    let tree = roxmltree::Document::parse(&text).expect("is XML");
    let named = |name: &str| tree.descendants().filter(|node| node.tag_name().name() == name).count();
    let words: std::collections::HashSet<&str> = tree.descendants().filter_map(|node| node.attribute("id")).collect();
    assert_eq!(named("bind"), form.asked().count() + 4);
    assert_eq!(named("translation"), 2);
    for label in tree.descendants().filter(|node| matches!(node.tag_name().name(), "label" | "hint")) {
        let key = label.attribute("ref").expect("has words").trim_start_matches("jr:itext('").trim_end_matches("')");
        assert!(words.contains(key), "{key}");
    }
}

#[test]
fn the_schema_takes_nothing_it_does_not_name() {
    let schema = json_schema::json_schema(&FormSpec::interview(), Messages::of(Language::English));
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(schema["required"], serde_json::json!(["case"]));
    assert!(schema["properties"]["work.state"]["title"].is_string());
}
