//! Forms that phones are offered: ours in every version that was issued, those of others as they were handed in; handing one in.

pub mod meaning;
pub mod one;

use super::{error, show};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::extract::multipart::{Multipart, MultipartRejection};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use mukti_casework::{FormsPage, NewForm, Problem, TheirForm};
use mukti_messages::{Args, format};
use serde::Deserialize;

/// The most a form may bring with all its files, in bytes.
pub const BODY_BYTES_MAX: usize = 64 << 20;

/// Which version is asked for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    version: Option<String>,
}

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat) -> Answer {
    let forms = hall.ask(mukti_casework::Desk::forms).await?;
    Ok(render(&seat, &forms, None))
}

/// Takes a form in, with its files.
pub async fn add(State(hall): State<Hall>, seat: Seat, sent: Result<Multipart, MultipartRejection>) -> Answer {
    let by = seat.by();
    let added = match new_form(sent).await {
        Ok(new) => hall.ask(move |desk| desk.add_form(&by, &new)).await,
        Err(problem) => Err(Oops(problem)),
    };
    match added {
        Ok(key) => Ok(on_to(&format!("/forms/{key}?kept=1"))),
        Err(Oops(problem)) if problem.status() < 500 => {
            let forms = hall.ask(mukti_casework::Desk::forms).await?;
            Ok(error::again(render(&seat, &forms, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

async fn new_form(sent: Result<Multipart, MultipartRejection>) -> Result<NewForm, Problem> {
    let mut sent = sent.map_err(|_| Problem::FileEmpty)?;
    let mut new = NewForm { body: Vec::new(), files: Vec::new() };
    loop {
        let field = match sent.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => break,
            Err(error) => return Err(broken_off(error.status())),
        };
        let (name, called) = (field.name().unwrap_or_default().to_owned(), field.file_name().map(ToOwned::to_owned));
        let bytes = field.bytes().await.map_err(|error| broken_off(error.status()))?;
        match (name.as_str(), called) {
            ("form", _) => new.body = bytes.to_vec(),
            // A field in which no file was chosen comes without a name and without a byte.
            ("files", Some(called)) if !called.is_empty() && !bytes.is_empty() => {
                new.files.push((called, bytes.to_vec()));
            }
            _ => {}
        }
    }
    if new.body.is_empty() { Err(Problem::FileEmpty) } else { Ok(new) }
}

fn broken_off(status: StatusCode) -> Problem {
    if status == StatusCode::PAYLOAD_TOO_LARGE { Problem::FormTooLarge } else { Problem::FileDiffers }
}

/// A form of ours as it was issued in a version, to be saved.
pub async fn ours(State(hall): State<Hall>, _: Seat, Path(form): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let version = asked.version.unwrap_or_default();
    let name = format!("{form}.xml");
    let text = hall.ask(move |desk| desk.issued_form(&form, &version)).await?;
    Ok(saved(&name, "application/octet-stream", text.into_bytes()))
}

/// Bytes to be saved, never shown in our origin.
pub(super) fn saved(name: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' };
    let name: String = name.chars().map(plain).collect();
    let name = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, name.unwrap_or(HeaderValue::from_static("attachment"))),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ];
    (headers, bytes).into_response()
}

fn render(seat: &Seat, forms: &FormsPage, problem: Option<&Problem>) -> Response {
    let voice = seat.voice();
    let body = html! {
        h1 { (voice.say("page-forms-title")) }
        p.lead { (voice.say("page-forms-lead")) }
        (error::banner(&seat.visit, problem))
        section.card aria-labelledby="theirs" {
            h2 #theirs { (voice.say("page-forms-theirs")) }
            @if forms.theirs.is_empty() { p.quiet { (voice.say("page-forms-none")) } }
            ul.list { @for form in &forms.theirs { (theirs(voice, form)) } }
        }
        section.card aria-labelledby="add" {
            h2 #add { (voice.say("page-forms-add")) }
            (hand_in(voice))
        }
        section.card aria-labelledby="ours" {
            h2 #ours { (voice.say("page-forms-ours")) }
            p.help { (voice.say("page-forms-ours-help")) }
            @for form in &forms.ours {
                h3 { (voice.say(&form.title)) }
                @if form.versions.is_empty() { p.quiet { (voice.say("page-forms-not-issued")) } }
                ul.list {
                    @for (version, at) in &form.versions {
                        li {
                            a href={ "/forms/ours/" (form.id) "?version=" (version) } dir="ltr" { (version) }
                            span.quiet { "\u{a0}· " (voice.with("page-forms-issued", &date(voice, *at).args())) }
                        }
                    }
                }
            }
        }
    };
    show(&seat.visit, Room::More, voice.text("page-forms-title"), body)
}

/// The form by which a form is handed in.
fn hand_in(voice: Voice) -> Markup {
    html! {
        form.narrow-form method="post" action="/forms" enctype="multipart/form-data" {
            div.field {
                label for="form" { (voice.say("page-forms-file")) }
                p.help #form-help { (voice.also("page-forms-file", "help").into_markup()) }
                (crate::parts::file::choose(voice, "form"))
                input #form type="file" name="form" required accept=".xml,text/xml,application/xml" aria-describedby="form-help";
            }
            div.field {
                label for="files" { (voice.say("page-forms-media")) }
                p.help #files-help { (voice.also("page-forms-media", "help").into_markup()) }
                (crate::parts::file::choose(voice, "files"))
                input #files type="file" name="files" multiple aria-describedby="files-help";
            }
            button.button.first type="submit" { (voice.say("page-forms-add-button")) }
        }
    }
}

fn theirs(voice: Voice, form: &TheirForm) -> Markup {
    let reports: u64 = form.counts.iter().map(|(_, count)| count).sum();
    let offered = form.versions.iter().filter(|version| version.stopped.is_none()).count();
    html! {
        li.row {
            span {
                a href={ "/forms/" (form.key) } { bdi { (form.title) } }
                span.quiet { "\u{a0}· " (voice.count("page-forms-reports", usize::try_from(reports).unwrap_or(usize::MAX))) }
            }
            @if offered == 0 { span.chip.calm { (voice.say("page-forms-stopped-all")) } }
            @else { span.chip.done { (voice.say("page-forms-offered")) } }
        }
    }
}

/// A moment on its way into a sentence.
pub(super) struct Date(String);

impl Date {
    pub fn args(&self) -> Args<'_> {
        Args::new().with("date", self.0.as_str())
    }
}

pub(super) fn date(voice: Voice, at: mukti_terms::when::Moment) -> Date {
    Date(format::moment(voice.language(), at))
}
