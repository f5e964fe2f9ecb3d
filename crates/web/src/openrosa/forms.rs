//! The list of forms, a form, and what belongs to it.

use super::Phone;
use super::words::document;
use crate::hall::{Answer, Hall, Oops};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use mukti_casework::{PhoneForm, Problem};
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
        manifest: None,
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

/// What belongs to a form: nothing yet, and that is said.
pub async fn manifest(State(hall): State<Hall>, Phone(device): Phone, Path((_, id)): Path<(String, String)>) -> Answer {
    let forms = forms(&hall, &device).await?;
    forms.iter().find(|form| form.id == id).ok_or(Oops(Problem::NoSuchForm))?;
    Ok(document(StatusCode::OK, manifest_of(&[])))
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
