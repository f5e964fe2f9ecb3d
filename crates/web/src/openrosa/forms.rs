//! The list of forms, a form, and what belongs to it.

use super::Phone;
use super::words::document;
use crate::hall::{Answer, Hall, Oops};
use crate::pages::sign_in::encoded;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::IntoResponse;
use mukti_casework::entities::{PEOPLE, VISIT};
use mukti_casework::forms::Versions;
use mukti_casework::{PhoneForm, Problem};
use mukti_openrosa::entity::{ListEntry, integrity as integrity_of, manifest_of_lists};
use mukti_openrosa::{FormEntry, XML_TYPE, form_list, manifest as manifest_of, md5};
use serde::Deserialize;
use std::sync::Arc;

/// What a phone asks of the list or of a form.
#[derive(Debug, Deserialize)]
pub struct Asked {
    /// The version that is wanted; the one that is issued now where none is named.
    version: Option<String>,
    /// Whether earlier versions are listed too.
    #[serde(rename = "listAllVersions")]
    all: Option<String>,
}

/// The list: one form that lacked its name would cost a phone all of them.
pub async fn list(
    State(hall): State<Hall>,
    Phone(device): Phone,
    Path(token): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Answer {
    let forms = forms(&hall, &device).await?;
    let which = if asked.all.as_deref() == Some("true") { Versions::All } else { Versions::Newest };
    let base = address(&headers, &token);
    let entry = |form: &PhoneForm| FormEntry {
        id: form.id.clone(),
        name: form.name.clone(),
        version: form.version.clone(),
        hash: md5(form.text.as_bytes()),
        download: format!("{base}/forms/{}.xml", form.id),
        manifest: (form.id == VISIT).then(|| format!("{base}/manifest/{}", form.id)),
    };
    let mut entries: Vec<FormEntry> = forms.iter().map(entry).collect();
    if which == Versions::All {
        entries.extend(earlier(&hall, &forms, &base).await?);
    }
    let theirs = hall.ask(move |desk| desk.offered_forms(which)).await?;
    entries.extend(theirs.into_iter().map(|form| {
        let version = encoded(&form.version);
        FormEntry {
            download: format!("{base}/forms/{}.xml?version={version}", form.key),
            manifest: form.has_files.then(|| format!("{base}/manifest/{}?version={version}", form.key)),
            id: form.id,
            name: form.title,
            version: form.version,
            hash: form.hash,
        }
    }));
    Ok(document(StatusCode::OK, form_list(&entries)))
}

/// Every version of ours that was ever issued and is not the present one.
async fn earlier(hall: &Hall, present: &Arc<Vec<PhoneForm>>, base: &str) -> Result<Vec<FormEntry>, Oops> {
    let present = Arc::clone(present);
    let issued = hall.ask(move |desk| {
        let all = desk.issued_forms()?;
        let past = all.into_iter().filter_map(|(id, version, _)| {
            let of = present.iter().find(|form| form.id == id && form.version != version)?;
            Some((of.name.clone(), id, version))
        });
        past.map(|(name, id, version)| Ok((md5(desk.issued_form(&id, &version)?.as_bytes()), name, id, version)))
            .collect::<Result<Vec<_>, Problem>>()
    });
    let entry = |(hash, name, id, version): (String, String, String, String)| FormEntry {
        download: format!("{base}/forms/{id}.xml?version={}", encoded(&version)),
        manifest: None,
        id,
        name,
        version,
        hash,
    };
    Ok(issued.await?.into_iter().map(entry).collect())
}

/// A form as it is issued now, or as it was issued in a version; one of others byte for byte as it was handed in.
pub async fn form(
    State(hall): State<Hall>,
    Phone(device): Phone,
    Path((_, name)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let id = name.strip_suffix(".xml").unwrap_or(&name).to_owned();
    let forms = forms(&hall, &device).await?;
    if !forms.iter().any(|form| form.id == id) {
        let version = asked.version.unwrap_or_default();
        let bytes = hall.ask(move |desk| desk.form_bytes(&id, &version)).await?;
        return Ok((StatusCode::OK, [(header::CONTENT_TYPE, XML_TYPE)], bytes).into_response());
    }
    let text = match asked.version {
        Some(version) => hall.ask(move |desk| desk.issued_form(&id, &version)).await?,
        None => forms.iter().find(|form| form.id == id).map(|form| form.text.clone()).unwrap_or_default(),
    };
    Ok(document(StatusCode::OK, text))
}

/// What belongs to a form: of ours the list of those whom the phone follows, or nothing, and that is said.
pub async fn manifest(
    State(hall): State<Hall>,
    Phone(device): Phone,
    Path((token, id)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Answer {
    let forms = forms(&hall, &device).await?;
    let base = address(&headers, &token);
    if id == VISIT {
        let list = hall.ask(move |desk| desk.people_followed(&device)).await?;
        let entry = ListEntry {
            name: format!("{PEOPLE}.csv"),
            hash: list.hash,
            download: format!("{base}/lists/{PEOPLE}.csv"),
            integrity: format!("{base}/integrity"),
        };
        return Ok(document(StatusCode::OK, manifest_of_lists(&[entry])));
    }
    if forms.iter().any(|form| form.id == id) {
        return Ok(document(StatusCode::OK, manifest_of(&[])));
    }
    let version = asked.version.unwrap_or_default();
    let files = hall.ask(move |desk| {
        let at = |name: &str| format!("{base}/media/{id}/{}?version={}", encoded(name), encoded(&version));
        desk.form_manifest(&id, &version, at)
    });
    Ok(document(StatusCode::OK, manifest_of(&files.await?)))
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

/// A file that belongs to a form of others, as it was handed in.
pub async fn media(
    State(hall): State<Hall>,
    _: Phone,
    Path((_, id, name)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let version = asked.version.unwrap_or_default();
    let bytes = hall.ask(move |desk| desk.form_file(&id, &version, &name)).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
    ];
    Ok((StatusCode::OK, headers, bytes).into_response())
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
