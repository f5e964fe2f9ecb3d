//! Taking out cases, people and facts as a table: streamed, noted, without a name; names sealed, for named cases only.

use super::{error, show};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::pieces::Pieces;
use crate::parts::reading::Typed;
use crate::parts::states;
use crate::visit::Seat;
use crate::voice::Voice;
use axum::Form;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use mukti_casework::{ExportAsk, ExportTable, NamesAsk, Problem};
use mukti_intake::sheet::written::As;

use mukti_terms::{Secret, State as Land};

/// The page.
pub async fn form(seat: Seat) -> Response {
    render(&seat, &Typed::default(), None)
}

/// Hands the table out to be saved.
pub async fn take(State(hall): State<Hall>, seat: Seat, Form(form): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(form);
    let ask = asked(&typed);
    let names = match names(&typed) {
        Ok(names) => names,
        Err(problem) => return Ok(error::again(render(&seat, &typed, Some(&problem)), &problem)),
    };
    let saved = saved_as(&ask, names.is_some());
    let (pieces, mut out, began) = Pieces::poured();
    let (by, log) = (seat.by(), hall.clone());
    hall.leave(move |desk| {
        let done = match &names {
            Some(names) => desk.export_names(&by, &ask, names, &mut out),
            None => desk.export((Some(by.member), by.now), &ask, &mut out, &|_, _| {}),
        };
        match done {
            Ok(_) => out.end(),
            // Whoever saves it no longer listens.
            Err(Problem::SignedOut) if out.has_begun() => {}
            Err(problem) => {
                let code = problem.code();
                if out.fail(problem) {
                    log.tell(&format!("export.broken_off problem.code={code}"));
                }
            }
        }
    });
    let panicked = || Problem::Broken { doing: "taking out a table", said: "it panicked".to_owned() };
    match began.await.unwrap_or_else(|_| Err(panicked())) {
        Ok(()) => {
            let headers = [
                (header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream")),
                (header::CONTENT_DISPOSITION, saved),
                (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
            ];
            Ok((headers, Body::new(pieces)).into_response())
        }
        Err(problem) if problem.status() < 500 => Ok(error::again(render(&seat, &typed, Some(&problem)), &problem)),
        Err(problem) => Err(Oops(problem)),
    }
}

fn asked(typed: &Typed) -> ExportAsk {
    let labels = typed.get("cases").unwrap_or_default().split([',', ';', ' ', '\n', '\r', '\t', '،']);
    ExportAsk {
        table: typed.get("table").and_then(ExportTable::named).unwrap_or_default(),
        written: typed.get("as").and_then(As::named).unwrap_or(As::Xlsx),
        state: typed.get("state").and_then(Land::from_code),
        labels: labels.map(str::trim).filter(|label| !label.is_empty()).map(str::to_owned).collect(),
    }
}

/// What was said for names to leave; `None` where none are asked for.
fn names(typed: &Typed) -> Result<Option<NamesAsk>, Problem> {
    if typed.get("names") != Some("yes") {
        return Ok(None);
    }
    let secret = |name: &str| Secret::new(typed.get(name).unwrap_or_default().to_owned());
    if secret("file-passphrase") != secret("file-passphrase-again") {
        return Err(Problem::PassphrasesDiffer);
    }
    let second = typed.written("second").map(|name| (name.to_owned(), secret("second-passphrase")));
    let for_whom = typed.written("for-whom").unwrap_or_default().to_owned();
    Ok(Some(NamesAsk { for_whom, passphrase: secret("file-passphrase"), second }))
}

fn saved_as(ask: &ExportAsk, with_names: bool) -> HeaderValue {
    // A neutral name: a file on a shared phone says nothing by it.
    let (name, sealed) = if with_names { ("list", ".age") } else { (ask.table.word(), "") };
    let saved = format!("attachment; filename=\"{name}.{}{sealed}\"", ask.written.ending());
    HeaderValue::from_str(&saved).unwrap_or(HeaderValue::from_static("attachment"))
}

fn render(seat: &Seat, typed: &Typed, problem: Option<&Problem>) -> Response {
    let (voice, ask) = (seat.voice(), asked(typed));
    let body = html! {
        h1 { (voice.say("page-export-title")) }
        p.lead { (voice.say("page-export-lead")) }
        (error::banner(&seat.visit, problem))
        form method="post" action="/export" {
            section.card {
                fieldset {
                    legend { (voice.say("page-export-table")) }
                    @for table in ExportTable::ALL {
                        @let key = format!("page-export-table-{}", table.word());
                        label.choice {
                            input type="radio" name="table" value=(table.word()) checked[ask.table == table];
                            span { span.strong { (voice.say(&key)) } br; span.quiet { (voice.also(&key, "help").into_markup()) } }
                        }
                    }
                }
                (which(voice, typed, &ask))
                fieldset {
                    legend { (voice.say("page-export-as")) }
                    @for written in [As::Xlsx, As::Csv, As::Ndjson] {
                        label.choice {
                            input type="radio" name="as" value=(written.ending()) checked[ask.written == written];
                            span { (voice.say(&format!("page-export-as-{}", written.ending()))) }
                        }
                    }
                }
            }
            (with_names(voice, typed))
            p { button.button.first type="submit" { (voice.say("page-export-take")) } }
            p.help { (voice.also("page-export-take", "help").into_markup()) }
        }
    };
    show(&seat.visit, Room::More, voice.text("page-export-title"), body)
}

fn which(voice: Voice, typed: &Typed, ask: &ExportAsk) -> Markup {
    html! {
        div.field {
            label for="state" { (voice.say("page-export-state")) }
            select #state name="state" {
                option value="" { (voice.text("page-show-all")) }
                (states::options(voice, ask.state))
            }
        }
        div.field {
            label for="cases" { (voice.say("page-export-cases")) }
            p.help #cases-help { (voice.also("page-export-cases", "help").into_markup()) }
            input #cases type="text" name="cases" value=(typed.get("cases").unwrap_or_default()) autocomplete="off" aria-describedby="cases-help";
        }
    }
}

fn with_names(voice: Voice, typed: &Typed) -> Markup {
    let asked = typed.get("names") == Some("yes");
    html! {
        details.card open[asked] {
            summary { (voice.say("page-export-names")) }
            p { (voice.also("page-export-names", "help").into_markup()) }
            label.choice {
                input type="checkbox" name="names" value="yes" checked[asked];
                span { (voice.say("page-export-names-do")) }
            }
            div.field {
                label for="for-whom" { (voice.say("page-export-for-whom")) }
                p.help #for-whom-help { (voice.also("page-export-for-whom", "help").into_markup()) }
                input #for-whom type="text" name="for-whom" value=(typed.get("for-whom").unwrap_or_default()) maxlength="120" dir="auto" autocomplete="off" aria-describedby="for-whom-help";
            }
            (passphrase(voice, "file-passphrase", true))
            (passphrase(voice, "file-passphrase-again", false))
            h2 { (voice.say("page-export-second")) }
            p.help { (voice.also("page-export-second", "help").into_markup()) }
            div.field {
                label for="second" { (voice.say("page-export-second-name")) }
                input #second type="text" name="second" value=(typed.get("second").unwrap_or_default()) dir="auto" autocomplete="off";
            }
            (passphrase(voice, "second-passphrase", false))
        }
    }
}

fn passphrase(voice: Voice, name: &str, with_help: bool) -> Markup {
    let key = format!("page-export-{name}");
    let help = with_help.then(|| format!("{name}-help"));
    html! {
        div.field {
            label for=(name) { (voice.say(&key)) }
            @if let Some(id) = &help { p.help id=(id) { (voice.also(&key, "help").into_markup()) } }
            input id=(name) type="password" name=(name) autocomplete="off" aria-describedby=[help];
        }
    }
}
