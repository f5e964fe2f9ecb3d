//! Lists of people from spreadsheets: sending one, those that were taken in, and undoing one.

pub mod looked;

use super::{error, show};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{Query, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{ImportLine, Problem};
use mukti_messages::{Args, format};
use serde::Deserialize;

/// What the page says of what was just done.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    undone: Option<u32>,
    stay: Option<u32>,
}

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Query(asked): Query<Asked>) -> Answer {
    let lines = read(&hall, &seat).await?;
    Ok(render(&seat, &lines, &asked, None))
}

/// Takes the bytes of a list; nothing of it is kept until somebody has seen what would come of it.
pub async fn send(State(hall): State<Hall>, seat: Seat, mut form: Multipart) -> Answer {
    while let Some(field) = form.next_field().await.map_err(|_| Oops(Problem::FileEmpty))? {
        if field.name() == Some("file") {
            return match arrive(&hall, &seat, field).await {
                Ok(id) => Ok(on_to(&format!("/lists/on-the-way/{id:032x}"))),
                Err(Oops(problem)) if problem.status() < 500 => {
                    let lines = read(&hall, &seat).await?;
                    Ok(error::again(render(&seat, &lines, &Asked::default(), Some(&problem)), &problem))
                }
                Err(oops) => Err(oops),
            };
        }
    }
    Err(Oops(Problem::FileEmpty))
}

async fn arrive(hall: &Hall, seat: &Seat, mut field: Field<'_>) -> Result<u128, Oops> {
    let (by, name) = (seat.by(), field.file_name().unwrap_or_default().to_owned());
    let mut list = hall.ask(move |desk| desk.begin_staging(&by, &name)).await?;
    while let Some(bytes) = field.chunk().await.map_err(|_| Oops(Problem::FileDiffers))? {
        let by = seat.by();
        list = hall.ask(move |desk| desk.stage(&by, &mut list, &bytes).map(|()| list)).await?;
    }
    let by = seat.by();
    hall.ask(move |desk| desk.end_staging(&by, list)).await
}

/// Undoes a list.
pub async fn undo(State(hall): State<Hall>, seat: Seat, Form(form): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(form);
    let batch = typed.get("list").and_then(|id| id.parse().ok()).ok_or(Problem::NoSuchImport)?;
    let reason = typed.written("reason").unwrap_or_default().to_owned();
    let by = seat.by();
    match hall.ask(move |desk| desk.undo_import(&by, batch, &reason, &|_, _| {})).await {
        Ok(done) => Ok(on_to(&format!("/lists?undone={}&stay={}", done.cases, done.worked_on.len()))),
        Err(Oops(problem)) if problem.status() < 500 => {
            let lines = read(&hall, &seat).await?;
            Ok(error::again(render(&seat, &lines, &Asked::default(), Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

async fn read(hall: &Hall, seat: &Seat) -> Result<Vec<ImportLine>, Oops> {
    let by = seat.by();
    hall.ask(move |desk| desk.imports(&by)).await
}

fn render(seat: &Seat, lines: &[ImportLine], asked: &Asked, problem: Option<&Problem>) -> Response {
    let voice = seat.voice();
    let body = html! {
        h1 { (voice.say("page-lists-title")) }
        p.lead { (voice.say("page-lists-lead")) }
        (error::banner(&seat.visit, problem))
        @if let Some(cases) = asked.undone {
            section.card role="status" {
                p.strong { (voice.with("page-lists-undone", &Args::new().with("cases", cases))) }
                @if let Some(stay) = asked.stay.filter(|stay| *stay > 0) {
                    p { (voice.with("page-lists-stay", &Args::new().with("cases", stay))) }
                }
            }
        }
        section.card {
            form.narrow-form method="post" action="/lists/new" enctype="multipart/form-data" {
                div.field {
                    label for="file" { (voice.say("page-lists-file")) }
                    @if let Some(help) = voice.also("page-lists-file", "help") { p.help #file-help { (help) } }
                    (crate::parts::file::choose(voice, "file"))
                    input #file type="file" name="file" required accept=".xlsx,.csv,.tsv,.txt" aria-describedby="file-help";
                }
                button.button.first type="submit" { (voice.say("page-lists-look")) }
            }
        }
        section.card {
            h2 { (voice.say("page-lists-before")) }
            @if lines.is_empty() { p.quiet { (voice.say("page-lists-none")) } }
            ul.list { @for (at, line) in lines.iter().enumerate() { li { (one(voice, at, line)) } } }
        }
    };
    show(&seat.visit, Room::More, voice.text("page-lists-title"), body)
}

fn one(voice: Voice, at: usize, line: &ImportLine) -> Markup {
    let on = format::moment(voice.language(), line.on);
    let args =
        Args::new().with("people", whole(line.people)).with("cases", line.cases).with("name", line.name.as_str());
    html! {
        div.row.spread {
            span { span.strong { (on) } "\u{a0}· " (voice.with("page-lists-line", &args)) }
            @if let Some(undone) = line.undone {
                span.quiet { (voice.with("page-lists-was-undone", &Args::new().with("date", format::moment(voice.language(), undone).as_str()))) }
            }
        }
        @if line.undone.is_none() {
            details.more {
                summary { (voice.say("page-lists-undo")) }
                form.narrow-form method="post" action="/lists/undo" {
                    p { (voice.also("page-lists-undo", "help").into_markup()) }
                    input type="hidden" name="list" value=(line.batch);
                    div.field {
                        label for=(format!("reason-{at}")) { (voice.say("page-lists-reason")) }
                        input id=(format!("reason-{at}")) type="text" name="reason" required dir="auto" maxlength="400" autocomplete="off";
                    }
                    button.button type="submit" { (voice.say("page-lists-undo-do")) }
                }
            }
        }
    }
}

/// A count as sentences take it.
pub(super) fn whole(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
