//! One list on its way in: what would come of it, what its columns mean, what was wrong; then how far it has come.

use super::whole;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::{error, show};
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use mukti_casework::{Before, Doubles, DryRun, Imported, ListAsk, Problem, StagedList, StagedState};
use mukti_intake::sheet::columns::{Chosen, Column, Target};
use mukti_intake::sheet::written::As;
use mukti_intake::sheet::wrong::WrongSheet;
use mukti_messages::{Args, Messages, format};
use mukti_register::Speaker;
use mukti_register::kinds::message_key;
use mukti_terms::schema::Word as _;

/// How many problems are shown on the page.
const SHOWN: usize = 30;

/// What was found, with the first things that were wrong.
type Looked = (DryRun, Vec<mukti_intake::Problem>);

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Path(list): Path<String>) -> Answer {
    let id = id_of(&list)?;
    let by = seat.by();
    let staged = hall.ask(move |desk| desk.staged_list(&by, id)).await?;
    if staged.state != StagedState::Waiting {
        return Ok(under_way(&seat, &staged));
    }
    let by = seat.by();
    let looked = hall.ask(move |desk| {
        let mut first = Vec::new();
        let dry = desk.look_through_staged(&by, id, &mut |problem| {
            if first.len() < SHOWN {
                first.push(problem.clone());
            }
        })?;
        Ok((dry, first))
    });
    match looked.await {
        Ok(looked) => Ok(render(&seat, &staged, Some(&looked), None)),
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(render(&seat, &staged, None, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// Looks again with other columns, takes it in, or lets go of it.
pub async fn decide(
    State(hall): State<Hall>,
    seat: Seat,
    Path(list): Path<String>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let (id, typed, by) = (id_of(&list)?, Typed(form), seat.by());
    let here = format!("/lists/on-the-way/{list}");
    match typed.get("do") {
        Some("drop") => {
            hall.ask(move |desk| desk.drop_staged(&by, id)).await?;
            Ok(on_to("/lists"))
        }
        Some("keep") => {
            let log = hall.clone();
            hall.ask({
                let by = by.clone();
                move |desk| desk.staged_list(&by, id).map(drop)
            })
            .await?;
            hall.leave(move |desk| {
                if let Err(problem) = desk.keep_staged(&by, id) {
                    log.tell(&format!("list.not_kept problem.code={}", problem.code()));
                }
            });
            // The page that follows finds it begun.
            Ok(on_to(&here))
        }
        _ => {
            let ask = asked(&typed);
            hall.ask(move |desk| desk.ask_of_staged(&by, id, ask)).await?;
            Ok(on_to(&here))
        }
    }
}

/// The sheet of what was wrong, to be saved.
pub async fn wrong(State(hall): State<Hall>, seat: Seat, Path((list, name)): Path<(String, String)>) -> Answer {
    let (id, by, language) = (id_of(&list)?, seat.by(), seat.voice().language());
    let ending = name.rsplit('.').next().unwrap_or_default();
    let written = As::named(ending).filter(|one| *one != As::Ndjson).ok_or(Problem::NoSuchImport)?;
    let bytes = hall.ask(move |desk| {
        let broken =
            |error: std::io::Error| Problem::Broken { doing: "writing what was wrong", said: error.to_string() };
        let file = desk.staged_list(&by, id)?.name;
        let sheet = WrongSheet::begin(Vec::new(), written, Messages::of(language), &file);
        let (mut sheet, mut failed) = (sheet.map_err(broken)?, None);
        desk.look_through_staged(&by, id, &mut |problem| {
            if let Err(error) = sheet.put(problem) {
                failed.get_or_insert(error);
            }
        })?;
        failed.map_or(Ok(()), |error| Err(broken(error)))?;
        sheet.end().map_err(broken)
    });
    let saved = format!("attachment; filename=\"wrong.{}\"", written.ending());
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_str(&saved).unwrap_or(HeaderValue::from_static("attachment"))),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ];
    Ok((headers, Body::from(bytes.await?)).into_response())
}

fn id_of(list: &str) -> Result<u128, Oops> {
    u128::from_str_radix(list, 16).map_err(|_| Oops(Problem::NoSuchImport))
}

fn asked(typed: &Typed) -> ListAsk {
    let mut columns = Chosen::new();
    for (key, field) in &typed.0 {
        let Some(name) = key.strip_prefix("column:") else { continue };
        columns.insert(name.to_owned(), Target::named(field).filter(|_| !field.is_empty()));
    }
    ListAsk {
        sheet: typed.written("sheet").map(ToOwned::to_owned),
        columns,
        speaker: typed.get("speaker").and_then(Speaker::from_word).unwrap_or(Speaker::Document),
        doubles: if typed.get("alike") == Some("leave-out") { Doubles::LeaveOut } else { Doubles::Keep },
    }
}

fn head(seat: &Seat, staged: &StagedList) -> Markup {
    let voice = seat.voice();
    html! {
        (path(&seat.visit, &[("/lists".to_owned(), html! { (voice.say("page-lists-title")) })]))
        h1 { bdi { (staged.name) } }
    }
}

fn render(seat: &Seat, staged: &StagedList, looked: Option<&Looked>, problem: Option<&Problem>) -> Response {
    let voice = seat.voice();
    let here = format!("/lists/on-the-way/{:032x}", staged.id);
    let body = html! {
        (head(seat, staged))
        (error::banner(&seat.visit, problem))
        @if let Some((dry, first)) = looked {
            (summary(voice, dry))
            (decision(voice, &here, dry))
            @if dry.wrong > 0 { (problems(voice, &here, dry, first)) }
            @if dry.alike_count > 0 { (alike(voice, dry)) }
            (columns(voice, &here, staged, Some(dry)))
        } @else {
            (columns(voice, &here, staged, None))
            form method="post" action=(here) { button.button name="do" value="drop" type="submit" { (voice.say("page-lists-drop")) } }
        }
    };
    show(&seat.visit, Room::More, voice.text("page-lists-look"), body)
}

fn summary(voice: Voice, dry: &DryRun) -> Markup {
    let args = Args::new().with("rows", whole(dry.rows)).with("people", whole(dry.people)).with("cases", dry.cases);
    html! {
        section.card role="status" {
            p.lead { (voice.with("page-lists-would", &args)) }
            @if dry.wrong > 0 { p.strong { (voice.with("page-lists-wrong", &Args::new().with("count", whole(dry.wrong)))) } }
            @if dry.left_out > 0 { p { (voice.with("page-lists-left-out", &Args::new().with("count", whole(dry.left_out)))) } }
            @match dry.before {
                Before::Never => {}
                Before::Begun { on, kept } => {
                    @let date = format::moment(voice.language(), on);
                    p.strong { (voice.with("page-lists-begun", &Args::new().with("date", date.as_str()).with("kept", kept).with("cases", dry.cases))) }
                }
                Before::Whole { on } => {
                    @let date = format::moment(voice.language(), on);
                    p.strong { (voice.with("page-lists-whole", &Args::new().with("date", date.as_str()))) }
                }
            }
            p.quiet { (voice.say("page-lists-nothing-yet")) }
        }
    }
}

fn decision(voice: Voice, here: &str, dry: &DryRun) -> Markup {
    let can = dry.people > 0 && !matches!(dry.before, Before::Whole { .. });
    html! {
        form.actions method="post" action=(here) {
            @if can {
                button.button.first name="do" value="keep" type="submit" { (voice.with("page-lists-keep", &Args::new().with("people", whole(dry.people)))) }
            }
            button.button name="do" value="drop" type="submit" { (voice.say("page-lists-drop")) }
        }
    }
}

fn problems(voice: Voice, here: &str, dry: &DryRun, first: &[mukti_intake::Problem]) -> Markup {
    html! {
        section.card {
            h2 { (voice.say("import-wrong-title")) }
            p { (voice.say("page-lists-wrong-help")) }
            div.actions {
                a.button href={ (here) "/wrong/wrong.xlsx" } download="wrong.xlsx" { (voice.say("page-lists-save-xlsx")) }
                a.button href={ (here) "/wrong/wrong.csv" } download="wrong.csv" { (voice.say("page-lists-save-csv")) }
            }
            (wrong_table(voice, first, whole(dry.wrong)))
        }
    }
}

/// The first of so many things that were wrong: row, column, what and what to do.
pub(crate) fn wrong_table(voice: Voice, first: &[mukti_intake::Problem], count: usize) -> Markup {
    html! {
        table.stack {
            caption { (voice.with("page-lists-first", &Args::new().with("shown", first.len()).with("count", count))) }
            thead { tr {
                th scope="col" { (voice.say("import-wrong-row")) }
                th scope="col" { (voice.say("import-wrong-column")) }
                th scope="col" { (voice.say("import-wrong-wrong")) }
            } }
            tbody { @for problem in first { (wrong_row(voice, problem)) } }
        }
    }
}

fn wrong_row(voice: Voice, problem: &mukti_intake::Problem) -> Markup {
    let args = problem.gaps.iter().fold(Args::new(), |args, (name, value)| args.with(name, value.as_str()));
    let key = format!("error-{}", problem.code);
    html! {
        tr {
            th scope="row" { (problem.place.row) }
            td { bdi { (problem.place.column.as_deref().unwrap_or_default()) } }
            td {
                (voice.with(&key, &args))
                @if let Some(next) = voice.also_with(&key, "next", &args) { br; span.quiet { (next) } }
            }
        }
    }
}

fn alike(voice: Voice, dry: &DryRun) -> Markup {
    html! {
        section.card {
            h2 { (voice.with("page-lists-alike", &Args::new().with("count", whole(dry.alike_count)))) }
            p { (voice.say("page-lists-alike-help")) }
            ul.list {
                @for one in dry.alike.iter().take(SHOWN) {
                    li {
                        @match one.like {
                            Some(like) => (voice.with("page-lists-like-row", &Args::new().with("row", whole(one.row)).with("other", whole(like)))),
                            None => (voice.with("page-lists-like-before", &Args::new().with("row", whole(one.row)))),
                        }
                    }
                }
            }
        }
    }
}

fn columns(voice: Voice, here: &str, staged: &StagedList, dry: Option<&DryRun>) -> Markup {
    let sheets = dry.map(|dry| dry.look.sheets.as_slice()).unwrap_or_default();
    let known = dry.map(|dry| dry.columns.columns.as_slice()).unwrap_or_default();
    html! {
        section.card {
            h2 { (voice.say("page-lists-columns")) }
            p { (voice.say("page-lists-columns-help")) }
            form method="post" action=(here) {
                @if dry.is_none() || sheets.len() > 1 {
                    div.field {
                        label for="sheet" { (voice.say("page-lists-sheet")) }
                        @if sheets.is_empty() {
                            input #sheet type="text" name="sheet" dir="auto" autocomplete="off" value=(staged.ask.sheet.as_deref().unwrap_or_default());
                        } @else {
                            select #sheet name="sheet" {
                                @for sheet in sheets { option value=(sheet) selected[staged.ask.sheet.as_ref() == Some(sheet)] { (sheet) } }
                            }
                        }
                    }
                }
                @for (at, column) in known.iter().enumerate() { (column_field(voice, at, column)) }
                div.field {
                    label for="speaker" { (voice.say("page-lists-speaker")) }
                    select #speaker name="speaker" {
                        @for word in Speaker::CHOICES.words {
                            option value=(word) selected[staged.ask.speaker.word() == *word] { (voice.text(&format!("speaker-{word}"))) }
                        }
                    }
                }
                div.field {
                    label for="alike" { (voice.say("page-lists-alike-choice")) }
                    select #alike name="alike" {
                        option value="keep" selected[staged.ask.doubles == Doubles::Keep] { (voice.text("page-lists-alike-keep")) }
                        option value="leave-out" selected[staged.ask.doubles == Doubles::LeaveOut] { (voice.text("page-lists-alike-leave")) }
                    }
                }
                button.button name="do" value="look" type="submit" { (voice.say("page-lists-again")) }
            }
        }
    }
}

fn column_field(voice: Voice, at: usize, column: &Column) -> Markup {
    let id = format!("column-{at}");
    html! {
        div.field {
            label for=(id) { bdi { (column.name) } }
            @if column.target.is_none() {
                p.help id={ (id) "-help" } {
                    @match column.nearest {
                        Some(near) => (voice.with("page-lists-near", &Args::new().with("field", label(voice, near)))),
                        None => (voice.say("page-lists-not-kept")),
                    }
                }
            }
            select id=(id) name={ "column:" (column.name) } aria-describedby=[column.target.is_none().then(|| format!("{id}-help"))] {
                option value="" { (voice.text("page-lists-leave-column")) }
                @for target in Target::all() {
                    option value=(format!("{}.{}", target.kind, target.field)) selected[column.target == Some(target)] { (label(voice, target)) }
                }
            }
        }
    }
}

/// What a field is called, with what it is about where that is not the person's labour.
fn label(voice: Voice, target: Target) -> String {
    let name = voice.text(&message_key(target.kind, target.field));
    match target.kind {
        "interview" => name.into_owned(),
        kind => format!("{}: {name}", voice.text(&format!("record-{kind}"))),
    }
}

/// A list that is being taken in, or was: the page loads itself again until it is done.
fn under_way(seat: &Seat, staged: &StagedList) -> Response {
    let voice = seat.voice();
    let body = html! {
        (head(seat, staged))
        @match &staged.state {
            StagedState::Running { kept, of } => (running(voice, *kept, *of)),
            StagedState::Done(done) => (done_with(voice, done)),
            StagedState::Failed(problem) => {
                (error::banner(&seat.visit, Some(problem)))
                p { (voice.say("page-lists-goes-on")) }
                a.button href="/lists" { (voice.say("page-lists-title")) }
            }
            StagedState::Waiting => {}
        }
    };
    let mut answer = show(&seat.visit, Room::More, voice.text("page-lists-look"), body);
    if matches!(staged.state, StagedState::Running { .. }) {
        answer.headers_mut().insert(header::REFRESH, HeaderValue::from_static("2"));
    }
    answer
}

fn running(voice: Voice, kept: u64, of: u64) -> Markup {
    let args = Args::new().with("kept", whole(kept)).with("people", whole(of));
    html! {
        section.card role="status" {
            p.lead { (voice.say("page-lists-running")) }
            @if of > 0 {
                progress max=(of) value=(kept) aria-label=(voice.text("page-lists-running")) {}
                p { (voice.with("page-lists-so-far", &args)) }
            }
            p.quiet { (voice.also("page-lists-running", "help").into_markup()) }
        }
    }
}

fn done_with(voice: Voice, done: &Imported) -> Markup {
    let args = Args::new().with("people", whole(done.people)).with("cases", done.cases);
    html! {
        section.card role="status" {
            p.lead { (voice.with("page-lists-done", &args)) }
            @if done.wrong > 0 { p { (voice.with("page-lists-done-wrong", &Args::new().with("count", whole(done.wrong)))) } }
            div.actions {
                a.button.first href="/cases" { (voice.say("page-cases-title")) }
                a.button href="/lists" { (voice.say("page-lists-title")) }
            }
        }
    }
}
