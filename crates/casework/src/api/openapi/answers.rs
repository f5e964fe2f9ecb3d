//! What the interface answers, described: rows, cases, problems.

use serde_json::{Map, Value, json};

fn of(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

/// What was found, with its tag.
pub(super) fn found(schema: &str) -> Value {
    json!({
        "description": "It.",
        "headers": { "ETag": { "$ref": "#/components/headers/ETag" } },
        "content": { "application/json": { "schema": of(schema) } },
    })
}

/// What was kept.
pub(super) fn told(about: &str) -> Value {
    json!({ "description": about, "content": { "application/json": { "schema": of("Kept") } } })
}

/// Problems by status.
pub(super) fn problems(statuses: &[&str]) -> Map<String, Value> {
    let problem = |status: &&str| {
        let mut answer = json!({
            "description": about(status),
            "content": { "application/problem+json": { "schema": of("Problem") } },
        });
        if *status == "429" || *status == "503" {
            answer["headers"] = json!({ "Retry-After": { "$ref": "#/components/headers/Retry-After" } });
        }
        ((*status).to_string(), answer)
    };
    statuses.iter().map(problem).collect()
}

fn about(status: &str) -> &'static str {
    match status {
        "400" => "Something in it cannot be read; each field with its own code.",
        "401" => "No token, or one that was shut out.",
        "403" => "This token may not do it.",
        "404" => "There is none.",
        "409" => "Others wrote at the same moment, again and again.",
        "410" => "The person was forgotten.",
        "412" => "The case is no longer as you read it.",
        "413" => "Too long.",
        "415" => "Only JSON is taken.",
        "422" => "It reads and cannot be so; or the key was used for another request.",
        "423" => "The law forbids it now.",
        "429" => "Too much in too little time.",
        "507" => "No room on the disk: nothing was kept.",
        "503" => "Not at this moment.",
        _ => "Something broke here.",
    }
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn maybe() -> Value {
    json!({ "type": ["string", "null"] })
}

fn count() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn three() -> Value {
    json!({ "enum": ["yes", "no", null] })
}

fn facts() -> Value {
    json!({ "type": "object", "additionalProperties": { "type": ["string", "number"] } })
}

/// An object all of whose properties are there.
fn object(properties: Value) -> Value {
    let required: Vec<String> = properties.as_object().map(|all| all.keys().cloned().collect()).unwrap_or_default();
    json!({ "type": "object", "required": required, "properties": properties })
}

fn list(row: &str) -> Value {
    object(json!({ "data": { "type": "array", "items": of(row) }, "next": maybe() }))
}

/// The schemas of what is answered.
pub(super) fn schemas() -> Map<String, Value> {
    let mut all = of_cases();
    all.extend(of_the_rest());
    all
}

fn of_cases() -> Map<String, Value> {
    let Value::Object(schemas) = json!({
        "Anything": { "type": "object" },
        "Problem": {
            "type": "object",
            "description": "RFC 9457; `code` is stable, `errors` names each field.",
            "required": ["type", "title", "status", "code"],
            "properties": {
                "type": text(), "title": text(), "status": { "type": "integer" }, "detail": text(), "code": text(),
                "errors": { "type": "array", "items": object(json!({ "field": text(), "code": text(), "title": text() })) },
            },
        },
        "Kept": object(json!({
            "case": maybe(), "label": maybe(),
            "people": { "type": "array", "items": count() },
            "entries": { "type": "array", "items": text() },
        })),
        "Cases": list("CaseRow"),
        "CaseRow": object(json!({
            "id": text(), "label": text(), "state": maybe(), "district": maybe(), "work_kind": maybe(), "people": count(), "status": maybe(),
            "still_held": count(), "late": count(), "next_day": maybe(), "last_word": text(),
        })),
        "Case": object(json!({
            "id": text(), "label": text(), "on": text(), "opened": maybe(), "last_word": maybe(), "state": maybe(), "district": maybe(),
            "work_kind": maybe(), "still_held": three(), "worksite": facts(),
            "people": { "type": "array", "items": of("Person") },
            "duties": { "type": "array", "items": of("Duty") },
            "law": object(json!({ "edition": text() })),
        })),
        "Person": object(json!({
            "ordinal": count(), "label": text(), "freed": three(), "facts": facts(),
            "disputed": { "type": "array", "items": { "type": "object" } },
            "finding": object(json!({
                "status": { "enum": ["prima_facie", "needs_enquiry", "not_shown"] },
                "forced_labour": text(), "only_by_presumption": { "type": "boolean" },
                "limbs": { "type": "array", "items": { "type": "object" } },
                "ask": { "type": "array", "items": text() },
            })),
            "duties": { "type": "array", "items": of("Duty") },
        })),
    }) else {
        return Map::new();
    };
    schemas
}

fn of_the_rest() -> Map<String, Value> {
    let Value::Object(schemas) = json!({
        "Duty": object(json!({
            "duty": text(), "bearer": text(), "status": text(), "since": maybe(), "last_day": maybe(), "last_moment": maybe(),
            "benchmark_day": maybe(), "days_late": { "type": "integer" }, "forthwith": { "type": "boolean" }, "provision": text(),
            "clock": { "type": ["object", "null"] }, "grade": text(),
        })),
        "Duties": list("DutyRow"),
        "DutyRow": object(json!({
            "case": text(), "label": text(), "duty": text(), "bearer": text(), "people": count(), "state": maybe(), "district": maybe(),
            "last_day": maybe(), "last_moment": maybe(), "days_late": count(), "provision": text(), "letter": maybe(),
        })),
        "Reports": list("Report"),
        "Report": object(json!({
            "id": text(), "state": text(), "why": { "type": "array", "items": text() }, "form": maybe(), "received": text(), "case": maybe(),
            "label": maybe(),
        })),
        "Records": object(json!({ "data": { "type": "array", "items": of("Record") } })),
        "Record": object(json!({
            "id": text(), "kind": text(), "person": { "type": ["integer", "null"] }, "happened": maybe(), "learned": text(),
            "speaker": text(), "private": three(), "corrects": maybe(), "fields": facts(),
        })),
        "LawValues": object(json!({ "edition": text(), "data": { "type": "array", "items": { "type": "object" } } })),
        "LawValue": object(json!({ "id": text(), "title": text(), "unit": text(), "values": { "type": "array", "items": { "type": "object" } } })),
    }) else {
        return Map::new();
    };
    schemas
}
