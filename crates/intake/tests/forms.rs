//! The forms drawn from the record.

use mukti_intake::form::answers::Leaf;
use mukti_intake::form::sheet::Sheet;
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
    assert_eq!(named("bind"), form.asked().count() + 3);
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

/// Every question a printed form holds, with a word in it.
fn filled(text: &str) -> Vec<Leaf> {
    fn leaves(node: roxmltree::Node<'_, '_>, above: &[String], all: &mut Vec<Leaf>) {
        let mut path = above.to_vec();
        path.push(node.tag_name().name().to_string());
        let mut children = node.children().filter(roxmltree::Node::is_element).peekable();
        if children.peek().is_none() {
            all.push(Leaf { path: path.clone(), at: 0, text: "x".to_string() });
        }
        children.for_each(|child| leaves(child, &path, all));
    }
    let tree = roxmltree::Document::parse(text).expect("is XML");
    let data = tree.descendants().find(|node| node.tag_name().name() == "data").expect("an instance");
    let mut all = Vec::new();
    data.children().filter(roxmltree::Node::is_element).for_each(|child| leaves(child, &[], &mut all));
    all
}

#[test]
fn every_question_a_phone_is_sent_has_its_place_when_it_comes_back() {
    for sheet in Sheet::for_phones() {
        let (_, text) = xform::of_sheet(&sheet, &[Language::Tamil, Language::English]).expect("writes");
        let leaves = filled(&text);
        let answers = sheet.take(&leaves);
        assert!(answers.unknown.is_empty(), "{}: {:?}", sheet.id, answers.unknown);
        let person = &answers.people[0];
        let topics = answers.shared.values().chain(person.topics.values()).map(Vec::len).sum::<usize>();
        let records = person.records.values().map(Vec::len).sum::<usize>();
        let placed = answers.worksite.len() + person.person.len() + topics + records + answers.files.len();
        // Beside them stand who speaks, their words, what the form calls the person, and what it says of itself; of a visit, whom it
        // is to, twice.
        let beside = 2 + usize::from(!sheet.each.is_empty()) + 3 + 2 * usize::from(sheet.is_visit());
        assert_eq!(placed + beside, leaves.len(), "{}", sheet.id);
        let paths: std::collections::HashSet<_> = leaves.iter().map(|leaf| &leaf.path).collect();
        assert_eq!(paths.len(), leaves.len(), "{}: a path stands there twice", sheet.id);
    }
}

#[test]
fn a_version_changes_with_every_word_of_a_form_and_with_nothing_else() {
    let sheet = Sheet::one_person();
    let version = |languages: &[Language]| xform::of_sheet(&sheet, languages).expect("writes").0;
    assert_eq!(version(&[Language::English]), version(&[Language::English]));
    assert_ne!(version(&[Language::English]), version(&[Language::Hindi]));
    let mut shorter = sheet.clone();
    shorter.once[2].fields.pop();
    assert_ne!(xform::of_sheet(&shorter, &[Language::English]).expect("writes").0, version(&[Language::English]));
}

#[test]
fn sexual_violence_is_asked_in_private_of_grown_people_and_never_in_a_list() {
    let (_, alone) = xform::of_sheet(&Sheet::one_person(), &[Language::English]).expect("writes");
    let bind = alone.lines().find(|line| line.contains("<bind") && line.contains("force.sexual")).expect("is asked");
    assert!(bind.contains("told.private = &apos;yes&apos;") && bind.contains("worker.age &gt;= 18"), "{bind}");
    let (_, list) = xform::of_sheet(&Sheet::one_worksite(), &[Language::English]).expect("writes");
    assert!(!list.contains("/force."), "force is asked in a list");
}
