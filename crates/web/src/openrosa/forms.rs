//! The list of forms, a form, and what belongs to it.

use super::Phone;
use super::words::document;
use crate::hall::{Answer, Hall, Oops};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::IntoResponse;
use mukti_casework::entities::{PEOPLE, VISIT};
use mukti_casework::{PhoneForm, Problem};
use mukti_openrosa::entity::{ListEntry, integrity as integrity_of, manifest_of_lists};
use mukti_openrosa::{FormEntry, form_list, manifest as manifest_of, md5};
use std::sync::Arc;

/// The list: one form that lacked its name would cost a phone all of them.
pub async fn list(
    State(hall): State<Hall>,
    Phone(device): Phone,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let forms = forms(&hall, &device).await?;
    let base = address(&headers, &token);
    let entry = |form: &PhoneForm| FormEntry {
        id: form.id.clone(),
        name: form.name.clone(),
        version: form.version.clone(),
        hash: md5(form.text.as_bytes()),
        download: format!("{base}/forms/{}.xml", form.id),
        manifest: (form.id == VISIT).then(|| format!("{base}/manifest/{}", form.id)),
    };
    Ok(document(StatusCode::OK, form_list(&forms.iter().map(entry).collect::<Vec<_>>())))
}

/// A form as it is issued now.
pub async fn form(State(hall): State<Hall>, Phone(device): Phone, Path((_, name)): Path<(String, String)>) -> Answer {
    let id = name.strip_suffix(".xml").unwrap_or(&name);
    let forms = forms(&hall, &device).await?;
    let form = forms.iter().find(|form| form.id == id).ok_or(Oops(Problem::NoSuchForm))?;
    Ok(document(StatusCode::OK, form.text.clone()))
}

/// What belongs to a form: the list of those whom the phone follows, or nothing, and that is said.
pub async fn manifest(
    State(hall): State<Hall>,
    Phone(device): Phone,
    Path((token, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let forms = forms(&hall, &device).await?;
    forms.iter().find(|form| form.id == id).ok_or(Oops(Problem::NoSuchForm))?;
    if id != VISIT {
        return Ok(document(StatusCode::OK, manifest_of(&[])));
    }
    let list = hall.ask(move |desk| desk.people_followed(&device)).await?;
    let base = address(&headers, &token);
    let entry = ListEntry {
        name: format!("{PEOPLE}.csv"),
        hash: list.hash,
        download: format!("{base}/lists/{PEOPLE}.csv"),
        integrity: format!("{base}/integrity"),
    };
    Ok(document(StatusCode::OK, manifest_of_lists(&[entry])))
}

/// The people whom the phone follows.
pub async fn people(State(hall): State<Hall>, Phone(device): Phone, Path((_, name)): Path<(String, String)>) -> Answer {
    if name.strip_suffix(".csv") != Some(PEOPLE) {
        return Err(Problem::NoSuchForm.into());
    }
    let list = hall.ask(move |desk| desk.people_followed(&device)).await?;
    Ok((StatusCode::OK, [(header::CONTENT_TYPE, "text/csv; charset=utf-8")], list.csv).into_response())
}

/// The most ids a phone may ask after at once.
const IDS_MAX: usize = 1000;

/// Which of them are gone: the phone drops those.
pub async fn integrity(State(hall): State<Hall>, Phone(device): Phone, uri: Uri) -> Answer {
    let query = uri.query().unwrap_or_default().replace("%2C", ",").replace("%2c", ",");
    let ids = query.split('&').find_map(|pair| pair.strip_prefix("id=")).unwrap_or_default();
    let is_id = |id: &&str| id.len() == 36 && id.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    let ids: Vec<String> = ids.split(',').filter(is_id).take(IDS_MAX).map(ToOwned::to_owned).collect();
    let asked = hall.ask(move |desk| desk.entities_gone(&device, &ids)).await?;
    Ok(document(StatusCode::OK, integrity_of(&asked)))
}

async fn forms(hall: &Hall, device: &mukti_casework::Device) -> Result<Arc<Vec<PhoneForm>>, Oops> {
    let (now, language) = (hall.now(), device.language);
    hall.ask(move |desk| desk.phone_forms(now, language)).await
}

/// Where we were asked for: it has passed the guard of hosts.
pub(crate) fn address(headers: &HeaderMap, token: &str) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    format!("http://{host}/key/{token}")
}
