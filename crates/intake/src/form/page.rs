//! A sheet as JSON for our own page on a phone: every question with its place, kind, limits, conditions and class, and the words of
//! one language apart from it. The same sheets are printed as XForms; nothing is defined here.

use super::sheet::{Block, PEOPLE, Says, Sheet, is_asked_in_private};
use super::xform::{EACH_LABEL, choice_key, choices_of, state_name};
use mukti_messages::{Args, Messages};
use mukti_terms::schema::{Field, Kind};
use mukti_terms::{Language, State};
use serde_json::{Map, Value, json};

/// The sheets that phones are offered: structure only, no word of any language.
#[must_use]
pub fn sheets() -> Value {
    let sheets = Sheet::for_phones();
    let mut lists = Map::new();
    for (block, _) in sheets.iter().flat_map(Sheet::blocks) {
        for choices in block.fields.iter().filter_map(|field| choices_of(field)) {
            let items: Vec<Value> =
                choices.words.iter().map(|word| json!([word, choice_key(choices.list, word)])).collect();
            lists.insert(choices.list.to_owned(), Value::Array(items));
        }
    }
    let states = State::all().map(|state| json!([state.code(), format!("state-{}", state.code())]));
    lists.insert("state".to_owned(), states.collect());
    json!({ "sheets": sheets.iter().map(sheet).collect::<Vec<_>>(), "lists": lists })
}

fn sheet(sheet: &Sheet) -> Value {
    let blocks = |blocks: &[Block]| blocks.iter().map(|one| block(sheet, one)).collect::<Vec<_>>();
    json!({
        "id": sheet.id,
        "title": sheet.title,
        "people": PEOPLE,
        "once": blocks(&sheet.once),
        "each": blocks(&sheet.each),
    })
}

fn block(sheet: &Sheet, block: &Block) -> Value {
    json!({
        "path": block.path.join("/"),
        "label": block.label,
        "fields": block.fields.iter().map(|one| field(sheet, block, one)).collect::<Vec<_>>(),
        "uploads": block.uploads.iter().map(|one| json!({ "name": one.name, "media": one.media, "label": Block::upload_key(one) })).collect::<Vec<_>>(),
    })
}

fn field(sheet: &Sheet, block: &Block, field: &Field) -> Value {
    let mut told = Map::new();
    told.insert("name".to_owned(), json!(field.name));
    told.insert("label".to_owned(), json!(block.spec.key(field)));
    told.insert("class".to_owned(), json!(if field.class >= mukti_terms::schema::Class::C3 { 3 } else { 2 }));
    told.insert("kind".to_owned(), json!(kind(field)));
    if let Some(list) =
        choices_of(field).map(|choices| choices.list).or(matches!(field.kind, Kind::State).then_some("state"))
    {
        told.insert("list".to_owned(), json!(list));
    }
    if let Some(max) = field.max {
        told.insert("max".to_owned(), json!(max));
    }
    if field.required {
        told.insert("required".to_owned(), json!(true));
    }
    if is_asked_in_private(field) {
        told.insert("private".to_owned(), json!(true));
    }
    let conditions: Vec<Value> = sheet
        .conditions(block, field)
        .into_iter()
        .map(|condition| match condition.says {
            Says::Word(word) => json!([condition.field, "is", word]),
            Says::AnotherThan(word) => json!([condition.field, "is not", word]),
            Says::AtLeast(least) => json!([condition.field, "at least", least]),
        })
        .collect();
    if !conditions.is_empty() {
        told.insert("if".to_owned(), json!(conditions));
    }
    Value::Object(told)
}

const fn kind(field: &Field) -> &'static str {
    match field.kind {
        Kind::YesNo => "answer",
        Kind::Choice(_) => "choice",
        Kind::State => "state",
        Kind::Whole => "whole",
        Kind::Number | Kind::Rupees => "number",
        Kind::Told => "date",
        Kind::Text | Kind::Accused => "text",
    }
}

/// The words of the sheets in one language, by key; a help has `.help` behind it.
#[must_use]
pub fn words(language: Language) -> Map<String, Value> {
    let messages = Messages::of(language);
    let mut words = Map::new();
    let plain = |words: &mut Map<String, Value>, key: &str| {
        words.insert(key.to_owned(), json!(messages.plain(key)));
    };
    for sheet in Sheet::for_phones() {
        plain(&mut words, &sheet.title);
        for (block, _) in sheet.blocks() {
            plain(&mut words, &block.label);
            for field in &block.fields {
                let key = block.spec.key(field);
                words.insert(key.clone(), json!(block.spec.question(field, messages)));
                if let Some(help) = messages.attr(&key, "help", &Args::NONE) {
                    words.insert(format!("{key}.help"), json!(help));
                }
                let listed =
                    choices_of(field).into_iter().flat_map(|list| list.words.iter().map(move |word| (list.list, word)));
                listed.for_each(|(list, word)| plain(&mut words, &choice_key(list, word)));
            }
            block.uploads.iter().for_each(|upload| plain(&mut words, &Block::upload_key(upload)));
        }
    }
    plain(&mut words, EACH_LABEL);
    for state in State::all() {
        words.insert(format!("state-{}", state.code()), json!(state_name(state, language)));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{sheets, words};
    use mukti_terms::Language;

    fn labels(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(map) => map.iter().for_each(|(name, value)| match value.as_str() {
                Some(text) if name == "label" || name == "title" => found.push(text.to_owned()),
                _ => labels(value, found),
            }),
            serde_json::Value::Array(all) => all.iter().for_each(|value| labels(value, found)),
            _ => {}
        }
    }

    #[test]
    fn every_label_of_the_sheets_has_words_in_every_language_of_pages() {
        let mut keys = Vec::new();
        labels(&sheets(), &mut keys);
        assert!(keys.len() > 150, "{}", keys.len());
        for language in Language::PAGES {
            let words = words(language);
            for key in &keys {
                assert!(words.get(key).and_then(|word| word.as_str()).is_some_and(|word| !word.is_empty()), "{key}");
            }
        }
    }

    #[test]
    fn what_could_find_somebody_is_marked_and_what_is_asked_alone_is_asked_of_no_child() {
        let all = sheets().to_string();
        assert!(all.contains(r#""name":"name","label":"field-person-name","class":3"#));
        assert!(
            all.contains(r#""private":true,"if":[["told.private","is","yes"],["worker.age","at least",18]]"#),
            "{all}"
        );
    }
}
