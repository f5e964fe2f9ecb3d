//! What a program asks for: lists, one case, what became of reports, the law book, the description of all this.

use super::asked::Asked;
use crate::hall::{Answer, Hall, Oops};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use mukti_casework::api::Tagged;
use mukti_casework::api::openapi::openapi;
use mukti_casework::{CasesQuery, LateOnly, Problem, ReportState, TodayQuery};
use mukti_terms::Day;
use mukti_terms::when::plus_days;

/// Days ahead where no last day is asked for.
const DAYS_AHEAD: i64 = 7;

/// The description of the interface: of records and rules, nothing of a case.
pub async fn description(State(hall): State<Hall>, headers: HeaderMap) -> Answer {
    let edition = hall.ask(|desk| Ok(desk.law_edition())).await?;
    Ok(tagged(&headers, Tagged::of(&openapi(edition))))
}

/// Cases.
pub async fn cases(State(hall): State<Hall>, headers: HeaderMap, uri: Uri) -> Answer {
    let asked = Asked::read(&uri, &["label", "state", "district", "late", "limit", "cursor"])?;
    let late_only = match asked.get("late") {
        None => LateOnly::No,
        Some("yes") => LateOnly::Yes,
        Some(_) => return Err(Problem::ParameterUnreadable { name: "late" }.into()),
    };
    let query = CasesQuery {
        label: asked.get("label").map(ToOwned::to_owned),
        state: asked.state()?,
        district: asked.get("district").map(ToOwned::to_owned),
        late_only,
        ..CasesQuery::default()
    };
    let (page, now) = (asked.page()?, hall.now());
    let list = hall.ask(move |desk| desk.cases_for_programs(now, &query, &page)).await?;
    Ok(tagged(&headers, list))
}

/// One case.
pub async fn case(State(hall): State<Hall>, headers: HeaderMap, uri: Uri, Path(case): Path<String>) -> Answer {
    Asked::read(&uri, &[])?;
    let now = hall.now();
    let found = hall.ask(move |desk| desk.case_for_programs(now, desk.find_case(&case)?)).await?;
    Ok(tagged(&headers, found))
}

/// One person of a case.
pub async fn person(
    State(hall): State<Hall>,
    headers: HeaderMap,
    uri: Uri,
    Path((case, ordinal)): Path<(String, String)>,
) -> Answer {
    Asked::read(&uri, &[])?;
    let ordinal: u32 = ordinal.parse().map_err(|_| Oops(Problem::NoSuchCase))?;
    let now = hall.now();
    let found = hall.ask(move |desk| desk.person_for_programs(now, desk.find_case(&case)?, ordinal)).await?;
    Ok(tagged(&headers, found))
}

/// Duties that are due.
pub async fn duties(State(hall): State<Hall>, headers: HeaderMap, uri: Uri) -> Answer {
    let asked = Asked::read(&uri, &["until", "office", "state", "district", "limit", "cursor"])?;
    let now = hall.now();
    let read = |text: &str| text.parse::<Day>().map_err(|_| Problem::ParameterUnreadable { name: "until" });
    let until = asked.get("until").map(read).transpose()?.unwrap_or_else(|| plus_days(now.day_in_india(), DAYS_AHEAD));
    let query = TodayQuery {
        office: asked.get("office").map(ToOwned::to_owned),
        state: asked.state()?,
        district: asked.get("district").map(ToOwned::to_owned),
        ..TodayQuery::default()
    };
    let page = asked.page()?;
    let list = hall.ask(move |desk| desk.duties_for_programs(now, until, &query, &page)).await?;
    Ok(tagged(&headers, list))
}

/// What became of reports.
pub async fn reports(State(hall): State<Hall>, headers: HeaderMap, uri: Uri) -> Answer {
    let asked = Asked::read(&uri, &["state", "limit", "cursor"])?;
    let read = |word| ReportState::from_word(word).ok_or(Problem::ParameterUnreadable { name: "state" });
    let (state, page) = (asked.get("state").map(read).transpose()?, asked.page()?);
    let list = hall.ask(move |desk| desk.reports_for_programs(state, &page)).await?;
    Ok(tagged(&headers, list))
}

/// What became of one report.
pub async fn report(State(hall): State<Hall>, headers: HeaderMap, uri: Uri, Path(report): Path<String>) -> Answer {
    Asked::read(&uri, &[])?;
    let report = report.parse().map_err(|_| Oops(Problem::NoSuchReport))?;
    let found = hall.ask(move |desk| desk.report_for_programs(report)).await?;
    Ok(tagged(&headers, found))
}

/// The values of the law book.
pub async fn law_values(State(hall): State<Hall>, headers: HeaderMap, uri: Uri) -> Answer {
    Asked::read(&uri, &[])?;
    let list = hall.ask(|desk| Ok(desk.law_values_for_programs())).await?;
    Ok(tagged(&headers, list))
}

/// One value through time.
pub async fn law_value(State(hall): State<Hall>, headers: HeaderMap, uri: Uri, Path(id): Path<String>) -> Answer {
    Asked::read(&uri, &[])?;
    let found = hall.ask(move |desk| desk.law_value_for_programs(&id)).await?;
    Ok(tagged(&headers, found))
}

/// An answer with its tag; only the tag where the program has it already.
pub(super) fn tagged(headers: &HeaderMap, found: Tagged) -> Response {
    let tag = HeaderValue::from_str(&found.tag).expect("a tag is plain ASCII");
    if has(headers, &found.tag) {
        return (StatusCode::NOT_MODIFIED, [(header::ETAG, tag)]).into_response();
    }
    let kind = HeaderValue::from_static("application/json");
    (StatusCode::OK, [(header::ETAG, tag), (header::CONTENT_TYPE, kind)], found.text).into_response()
}

/// Whether one of the tags it has is this one; a weak one is as good here.
fn has(headers: &HeaderMap, tag: &str) -> bool {
    let said = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let mut tags = said.flat_map(|text| text.split(',')).map(str::trim);
    tags.any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}
