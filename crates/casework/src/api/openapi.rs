//! The description of the interface (OpenAPI 3.1), made from the record kinds themselves: what is not described is not there.

mod answers;

use super::ROWS_MAX;
use mukti_intake::form::FormSpec;
use mukti_intake::form::json_schema::json_schema;
use mukti_messages::Messages;
use mukti_register::kinds::{FILE, INTERVIEW};
use mukti_register::{KindInfo, Speaker, kinds};
use mukti_terms::{Language, State};
use serde_json::{Map, Value, json};

/// The kinds of record that programs may tell.
pub fn told_kinds() -> impl Iterator<Item = &'static KindInfo> {
    kinds().iter().filter(|kind| kind.name != FILE && kind.register().is_none())
}

/// The description.
#[must_use]
pub fn openapi(edition: &str) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Mukti",
            "version": "1",
            "summary": "Cases of bonded labour: what is known, what the law says, who owes what by when.",
            "description": format!(
                "Names and whatever else could find a person never leave through this interface; they may be told, and are sealed \
                 before they are kept. Facts that are not there are not known: absent is never \"no\". Facts that could brand somebody \
                 (sexual violence, sex, category, disability) are not shown. Law edition {edition}."
            ),
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "servers": [{ "url": "/api/v1" }],
        "security": [{ "token": [] }],
        "paths": paths(),
        "components": {
            "securitySchemes": {
                "token": { "type": "http", "scheme": "bearer", "description": "Made by a member on the page Programs; shown once." },
            },
            "parameters": parameters(),
            "headers": {
                "ETag": { "schema": { "type": "string" }, "description": "The same as long as not a letter of the answer differs." },
                "Retry-After": { "schema": { "type": "integer" }, "description": "Seconds." },
            },
            "schemas": schemas(),
        },
    })
}

fn paths() -> Value {
    let mut paths = Map::new();
    let mut put = |path: &str, operations: Value| {
        paths.insert(path.to_string(), operations);
    };
    let page = ["limit", "cursor"];
    let place = ["state", "district"];
    put("/openapi.json", json!({ "get": open_to_all(get("This description", &[], "Anything", &[])) }));
    put(
        "/cases",
        json!({
            "get": get("Cases, the newest word first", &[&["label", "late"][..], &place, &page].concat(), "Cases", &[]),
        }),
    );
    put("/cases/{case}", json!({ "get": get("One case", &["case"], "Case", &["404"]) }));
    put(
        "/cases/{case}/people/{ordinal}",
        json!({
            "get": get("One person of a case", &["case", "ordinal"], "Person", &["404"]),
        }),
    );
    put(
        "/duties",
        json!({
            "get": get("Open duties that are due, the soonest first", &[&["until", "office"][..], &place, &page].concat(), "Duties", &[]),
        }),
    );
    put(
        "/reports",
        json!({
            "get": get("What became of reports from phones, the newest first", &[&["report_state"][..], &page].concat(), "Reports", &[]),
        }),
    );
    put("/reports/{report}", json!({ "get": get("What became of one report", &["report"], "Report", &["404"]) }));
    put("/law/values", json!({ "get": get("The values of the law book", &[], "LawValues", &[]) }));
    put("/law/values/{value}", json!({ "get": get("One value through time", &["value"], "LawValue", &["404"]) }));
    for kind in told_kinds() {
        put(&format!("/{}", kind.name), json!({ "get": records_of(kind), "post": tell(kind) }));
    }
    Value::Object(paths)
}

fn get(summary: &str, parameters: &[&str], schema: &str, also: &[&str]) -> Value {
    let named: Vec<Value> = parameters
        .iter()
        .chain(&["if_none_match"])
        .map(|name| json!({ "$ref": format!("#/components/parameters/{name}") }))
        .collect();
    let mut responses = answers::problems(&["400", "401", "403", "429", "500", "503"]);
    responses.extend(answers::problems(also));
    responses.insert("200".to_string(), answers::found(schema));
    responses.insert("304".to_string(), json!({ "description": "It is as you have it." }));
    json!({ "summary": summary, "operationId": operation("get", summary), "parameters": named, "responses": responses })
}

fn open_to_all(mut operation: Value) -> Value {
    operation["security"] = json!([]);
    operation
}

fn operation(verb: &str, summary: &str) -> String {
    let words: Vec<String> =
        summary.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect();
    format!("{verb}_{}", words.join("_"))
}

fn records_of(kind: &KindInfo) -> Value {
    let mut operation = get("Records of one kind in a case", &["of_case"], "Records", &["404"]);
    operation["operationId"] = json!(format!("list_{}", kind.name));
    operation["tags"] = json!([kind.area]);
    operation
}

fn tell(kind: &KindInfo) -> Value {
    let mut responses = answers::problems(&[
        "400", "401", "403", "404", "409", "410", "412", "413", "415", "422", "423", "429", "500", "503", "507",
    ]);
    responses.insert("200".to_string(), answers::told("Nothing of it was new."));
    responses.insert("201".to_string(), answers::told("Kept: it is durable."));
    let named =
        ["idempotency_key", "if_match"].map(|name| json!({ "$ref": format!("#/components/parameters/{name}") }));
    json!({
        "summary": "Keep a record",
        "operationId": format!("keep_{}", kind.name),
        "tags": [kind.area],
        "parameters": named,
        "requestBody": {
            "required": true,
            "content": { "application/json": { "schema": { "$ref": format!("#/components/schemas/{}", kind.name) } } },
        },
        "responses": responses,
    })
}

fn parameters() -> Value {
    let query = |name: &str, schema: Value, about: &str| json!({ "name": name, "in": "query", "schema": schema, "description": about });
    let path = |name: &str, schema: Value, about: &str| json!({ "name": name, "in": "path", "required": true, "schema": schema, "description": about });
    let header = |name: &str, required: bool, about: &str| json!({ "name": name, "in": "header", "required": required, "schema": { "type": "string", "minLength": 1, "maxLength": 200 }, "description": about });
    let text = json!({ "type": "string" });
    let states: Vec<&str> = State::all().map(State::code).collect();
    let a_case = "Its id, or its label: `UP-0042`.";
    json!({
        "limit": query("limit", json!({ "type": "integer", "minimum": 1, "maximum": ROWS_MAX, "default": super::ROWS }), "Rows of a page"),
        "cursor": query("cursor", text.clone(), "`next` of the page before"),
        "label": query("label", text.clone(), "Labels that begin so"),
        "late": query("late", json!({ "enum": ["yes"] }), "Only cases in which something is late"),
        "state": query("state", json!({ "enum": states }), "State of the work"),
        "district": query("district", text.clone(), "District of the work, as written in the cases"),
        "until": query("until", json!({ "type": "string", "format": "date" }), "The last day; seven days from now where none is given"),
        "office": query("office", text.clone(), "The office that bears it"),
        "report_state": query("state", json!({ "enum": ["kept", "understood", "partly", "aside", "replaced"] }), "What became of it"),
        "of_case": { "name": "case", "in": "query", "required": true, "schema": text.clone(), "description": a_case },
        "case": path("case", text.clone(), a_case),
        "ordinal": path("ordinal", json!({ "type": "integer", "minimum": 1 }), "1 for the first person of the case"),
        "report": path("report", json!({ "type": "string", "pattern": "^[0-9a-f]{32}$" }), "Its id"),
        "value": path("value", text, "Its id in the law book"),
        "if_none_match": header("If-None-Match", false, "A tag you have: 304 if nothing differs"),
        "if_match": header("If-Match", false, "The tag of the case as you read it: 412 if it is no longer so"),
        "idempotency_key": header("Idempotency-Key", true, "Your name for this request: sent again, it is answered the same and kept once"),
    })
}

fn schemas() -> Value {
    let mut schemas = answers::schemas();
    for kind in told_kinds() {
        schemas.insert(kind.name.to_string(), body(kind));
    }
    Value::Object(schemas)
}

/// What is sent to keep a record of a kind: its own fields, of whom, and who says so.
fn body(kind: &KindInfo) -> Value {
    let spec =
        FormSpec { name: kind.name, fields: kind.fields, keys: if kind.name == INTERVIEW { "fact" } else { "field" } };
    let mut schema = json_schema(&spec, Messages::of(Language::English));
    if let Some(object) = schema.as_object_mut() {
        object.remove("$schema");
        object.remove("version");
    }
    let mut required: Vec<&str> =
        kind.fields.iter().filter(|f| f.required && f.name != "case").map(|f| f.name).collect();
    if kind.name != "worksite" {
        required.push("about.case");
    }
    if kind.name == INTERVIEW {
        required.push("about.people");
    }
    if let Some(properties) = schema["properties"].as_object_mut() {
        properties.remove("case");
        if kind.name == INTERVIEW {
            properties.insert(
                "words".to_string(),
                json!({ "type": ["string", "null"], "description": "In their own words" }),
            );
        }
        properties.extend(about());
    }
    schema["required"] = json!(required);
    schema
}

fn about() -> Map<String, Value> {
    let mut speakers: Vec<Value> = Speaker::CHOICES.words.iter().map(|word| json!(word)).collect();
    speakers.extend([json!(""), Value::Null]);
    let three = json!({ "enum": ["yes", "no", "", null, true, false] });
    let Value::Object(about) = json!({
        "about.case": { "type": "string", "description": "The case's id or label" },
        "about.people": {
            "description": "Ordinals of people in the case; none: everybody, or for a person somebody new",
            "oneOf": [
                { "type": "integer", "minimum": 1 },
                { "type": "array", "items": { "type": "integer", "minimum": 1 } },
                { "type": "null" },
            ],
        },
        "said.speaker": { "enum": speakers, "description": "Who says so; a document where none is named" },
        "said.private": three,
        "said.on": { "type": ["string", "null"], "description": "When it was said: 2026, 2026-11, 2026-11-21" },
        "even_so": { "enum": ["yes", "no", "", null, true, false], "description": "Keep it although it is dated before the work began" },
    }) else {
        return Map::new();
    };
    about
}

#[cfg(test)]
mod tests {
    use super::{openapi, told_kinds};

    #[test]
    fn every_kind_of_record_is_described_with_every_one_of_its_fields() {
        let api = openapi("x");
        for kind in told_kinds() {
            let described = &api["components"]["schemas"][kind.name]["properties"];
            for field in kind.fields.iter().filter(|field| field.name != "case") {
                assert!(described.get(field.name).is_some(), "{}.{}", kind.name, field.name);
            }
            assert!(api["paths"][format!("/{}", kind.name)]["post"].is_object(), "{}", kind.name);
        }
    }

    #[test]
    fn no_field_of_a_record_is_called_as_what_says_of_whom() {
        let about = super::about();
        for kind in told_kinds() {
            assert!(kind.fields.iter().all(|field| !about.contains_key(field.name)), "{}", kind.name);
        }
    }
}
