//! What went wrong, as a program is told: RFC 9457, with our stable codes, each field by its own name.

use crate::hall::{Hall, Oops};
use crate::voice::Voice;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mukti_casework::{Problem, field_code};
use mukti_messages::Args;
use mukti_register::{FieldProblem, FieldWrong};
use mukti_terms::schema::Wrong;
use serde_json::{Value, json};

/// An answer that is only a status gets words; a question about the methods gets them.
#[must_use]
pub fn worded(hall: &Hall, voice: Voice, method: &Method, given: Response) -> Response {
    let status = given.status();
    if method == Method::OPTIONS && status == StatusCode::METHOD_NOT_ALLOWED {
        let mut answer = StatusCode::NO_CONTENT.into_response();
        if let Some(allowed) = given.headers().get(header::ALLOW) {
            answer.headers_mut().insert(header::ALLOW, allowed.clone());
        }
        return answer;
    }
    if !(status.is_client_error() || status.is_server_error()) {
        return given;
    }
    let problem = given.extensions().get::<Oops>().map_or_else(|| of_status(status), |Oops(problem)| problem.clone());
    if problem.status() >= 500 {
        hall.tell(&format!("api.refused problem.code={} {problem:?}", problem.code()));
    }
    let mut answer = document(voice, status, &problem);
    if let Some(allowed) = given.headers().get(header::ALLOW) {
        answer.headers_mut().insert(header::ALLOW, allowed.clone());
    }
    answer
}

fn of_status(status: StatusCode) -> Problem {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::BodyTooLarge,
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Problem::NoSuchAddress,
        status if status.is_server_error() => Problem::Broken { doing: "answering", said: status.to_string() },
        _ => Problem::ParameterUnreadable { name: "query" },
    }
}

fn document(voice: Voice, status: StatusCode, problem: &Problem) -> Response {
    let gaps = problem.fields();
    let args = gaps.iter().fold(Args::new(), |args, (name, value)| args.with(name, value));
    let of_fields = matches!(problem, Problem::Fields(_));
    let title = if of_fields { voice.text("program-fields") } else { voice.text_with(&problem.key(), &args) };
    let mut body = json!({
        "type": format!("/help#{}", problem.code()),
        "title": title,
        "status": status.as_u16(),
        "code": problem.code(),
    });
    let next = voice.text_also(&problem.key(), "next", &args);
    if !next.is_empty() && !of_fields {
        body["detail"] = json!(next);
    }
    if let Problem::Fields(problems) = problem {
        body["errors"] = problems.iter().map(|problem| field(voice, problem)).collect();
    }
    let kind = HeaderValue::from_static("application/problem+json");
    let mut answer = (status, [(header::CONTENT_TYPE, kind)], body.to_string()).into_response();
    let headers = answer.headers_mut();
    if status == StatusCode::UNAUTHORIZED {
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    if let Some(seconds) = problem.retry_after() {
        headers.insert(header::RETRY_AFTER, seconds.into());
    }
    answer
}

fn field(voice: Voice, problem: &FieldProblem) -> Value {
    let code = field_code(problem);
    let (mut high, mut choices) = (String::new(), String::new());
    match problem.wrong {
        FieldWrong::Unreadable(Wrong::TooLarge { max }) => high = max.to_string(),
        FieldWrong::Unreadable(Wrong::TooLong { max }) => high = max.to_string(),
        FieldWrong::Unreadable(Wrong::NotAChoice(list)) => choices = list.words.join(", "),
        _ => {}
    }
    // What was sent is not said back: it may name somebody, and answers are logged where programs run.
    let args = Args::new().with("value", "…").with("found", "…").with("low", "0").with("high", &high);
    let name = problem.field.as_str();
    let args = args.with("choices", &choices).with("field", name).with("column", name);
    json!({ "field": problem.field, "code": code, "title": voice.text_with(&format!("error-{code}"), &args) })
}
