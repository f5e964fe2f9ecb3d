//! The JSON Schema (2020-12) of a record kind.

use super::FormSpec;
use mukti_messages::Messages;
use mukti_terms::State;
use mukti_terms::schema::{Field, Kind};
use serde_json::{Map, Value, json};

/// The schema, with each property's question as its description.
#[must_use]
pub fn json_schema(form: &FormSpec, messages: &Messages) -> Value {
    let mut properties = Map::new();
    for field in form.fields {
        let mut property = shape(field);
        property.insert("title".to_owned(), Value::String(messages.plain(&form.key(field)).into_owned()));
        property.insert("description".to_owned(), Value::String(form.question(field, messages).into_owned()));
        properties.insert(field.name.to_owned(), Value::Object(property));
    }
    let required: Vec<&str> = form.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": form.name,
        "version": form.version(),
        "type": "object",
        "additionalProperties": false,
        "required": required,
        "properties": properties,
    })
}

fn shape(field: &Field) -> Map<String, Value> {
    let shape = match field.kind {
        Kind::YesNo => json!({ "enum": ["yes", "no", "", null, true, false] }),
        Kind::Text => json!({ "type": ["string", "null"] }),
        Kind::Rupees => json!({ "type": ["number", "null"], "minimum": 0, "multipleOf": 0.01 }),
        Kind::Whole => json!({ "type": ["integer", "null"], "minimum": 0 }),
        Kind::Number => json!({ "type": ["number", "null"], "minimum": 0 }),
        Kind::Told => json!({ "type": ["string", "null"], "pattern": TOLD_PATTERN }),
        Kind::State => {
            let codes: Vec<&str> = State::all().map(State::code).collect();
            json!({ "type": ["string", "null"], "examples": codes, "pattern": "^(IN-)?[A-Za-z]{2}$|^$" })
        }
        Kind::Choice(choices) => {
            let mut words: Vec<Value> = choices.words.iter().map(|word| json!(word)).collect();
            words.extend([json!(""), Value::Null]);
            json!({ "enum": words })
        }
        Kind::Accused => json!({ "type": ["string", "array", "null"], "items": { "type": "string" } }),
    };
    let Value::Object(mut shape) = shape else { return Map::new() };
    if let (Some(max), Kind::Rupees | Kind::Whole | Kind::Number) = (field.max, field.kind) {
        shape.insert("maximum".to_owned(), json!(max));
    }
    shape
}

/// A date as coarse as told.
pub(super) const TOLD_PATTERN: &str =
    "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2}))?)?)?$";
