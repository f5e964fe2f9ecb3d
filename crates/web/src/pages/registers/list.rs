//! A list of a register from a spreadsheet: which columns it can have, taking it in, and what came of each row.

use super::register;
use crate::frame::{Room, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::{error, lists, show};
use crate::visit::Seat;
use crate::voice::Voice;
use axum::extract::multipart::Multipart;
use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{Problem, RegisterImported};
use mukti_messages::Args;
use mukti_register::KindInfo;
use mukti_register::kinds::message_key;
use std::io::Cursor;

/// The largest list that is taken at once, in bytes: a directory of every office of the country is smaller.
pub const BYTES_MAX: usize = 8 << 20;

/// How many problems are shown on the page.
const SHOWN: usize = 100;

/// The page.
pub async fn page(seat: Seat, Path(name): Path<String>) -> Answer {
    Ok(render(&seat, register(&name)?, None, None))
}

/// Takes a list in: rows that can be read are kept, each other one is named; the same list again opens nothing.
pub async fn take(State(hall): State<Hall>, seat: Seat, Path(name): Path<String>, mut form: Multipart) -> Answer {
    let register = register(&name)?;
    let bytes = match sent(&mut form).await {
        Ok(bytes) => bytes,
        Err(problem) => return Ok(error::again(render(&seat, register, None, Some(&problem)), &problem)),
    };
    let (by, kind) = (seat.by(), register.name);
    match hall.ask(move |desk| desk.import_register(&by, &mut Cursor::new(bytes), kind, None)).await {
        Ok(done) => Ok(render(&seat, register, Some(&done), None)),
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render(&seat, register, None, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

async fn sent(form: &mut Multipart) -> Result<Vec<u8>, Problem> {
    while let Some(field) = form.next_field().await.map_err(|_| Problem::FileEmpty)? {
        if field.name() == Some("file") {
            let bytes = field.bytes().await.map_err(|_| Problem::BodyTooLarge)?;
            return if bytes.is_empty() { Err(Problem::FileEmpty) } else { Ok(bytes.to_vec()) };
        }
    }
    Err(Problem::FileEmpty)
}

fn render(seat: &Seat, of: &KindInfo, done: Option<&RegisterImported>, problem: Option<&Problem>) -> Response {
    let voice = seat.voice();
    let (here, key) = (format!("/registers/{}", of.name), format!("record-{}", of.name));
    let body = html! {
        (path(&seat.visit, &[("/registers".to_owned(), html! { (voice.say("page-registers-title")) }), (here.clone(), html! { (voice.say(&key)) })]))
        h1 { (voice.say("page-registers-list")) }
        p.lead { (voice.say("page-registers-list-lead")) }
        (error::banner(&seat.visit, problem))
        @if let Some(done) = done { (came(voice, done)) }
        section.card {
            form.narrow-form method="post" action={ (here) "/list" } enctype="multipart/form-data" {
                div.field {
                    label for="file" { (voice.say("page-lists-file")) }
                    (crate::parts::file::choose(voice, "file"))
                    input #file type="file" name="file" required accept=".xlsx,.csv,.tsv,.txt";
                }
                button.button.first type="submit" { (voice.say("page-registers-list-take")) }
            }
        }
        (columns(voice, of))
    };
    show(&seat.visit, Room::More, voice.text("page-registers-list"), body)
}

/// What came of it.
fn came(voice: Voice, done: &RegisterImported) -> Markup {
    let args = Args::new()
        .with("opened", lists::whole(done.opened))
        .with("known", lists::whole(done.known))
        .with("wrong", done.wrong.len());
    html! {
        section.card role="status" { p.strong { (voice.with("page-registers-list-done", &args)) } }
        @if !done.wrong.is_empty() {
            section.card {
                h2 { (voice.say("import-wrong-title")) }
                @let shown = &done.wrong[..done.wrong.len().min(SHOWN)];
                (lists::looked::wrong_table(voice, shown, done.wrong.len()))
            }
        }
    }
}

/// The columns a list can have: by the names of this page, or by the short names beside them.
fn columns(voice: Voice, of: &KindInfo) -> Markup {
    html! {
        section.card {
            h2 { (voice.say("page-registers-list-columns")) }
            p { (voice.say("page-registers-list-columns-help")) }
            dl.pairs {
                @for field in of.fields { div {
                    dt { (voice.say(&message_key(of.name, field.name))) }
                    dd { code { (field.name) } @if field.required { "\u{a0}· " (voice.say("page-registers-list-needed")) } }
                } }
            }
            @for kind in of.written_on() {
                details.more {
                    summary { (voice.say(&format!("record-{}", kind.name))) }
                    dl.pairs { @for field in kind.fields { div {
                        dt { (voice.say(&message_key(kind.name, field.name))) }
                        dd { code { (kind.name) "." (field.name) } }
                    } } }
                }
            }
        }
    }
}
