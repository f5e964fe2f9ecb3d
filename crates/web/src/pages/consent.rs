//! What a person allows, and what they took back.

use super::case::{OfPerson, fetch_person};
use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::error;
use crate::parts::problem::{self, Problem as Wrong};
use crate::parts::reading::Typed;
use crate::parts::speaking;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{CasePage, ConsentOf, NewConsent, Problem};
use mukti_messages::Args;
use mukti_register::records::words::{ConsentForm, ConsentPurpose};
use mukti_register::{EntryId, PersonId, Speaker};
use mukti_terms::Language;
use mukti_terms::schema::Choices;

struct Shows {
    seat: Seat,
    page: CasePage,
    person: PersonId,
    number: u32,
    all: Vec<ConsentOf>,
}

/// What is allowed, and a form for more.
pub async fn form(State(hall): State<Hall>, seat: Seat, Path(at): Path<(String, String)>) -> Answer {
    Ok(Shows::of(&hall, seat, at).await?.render(&Typed::default(), None))
}

/// Keeps that something is allowed, or no longer.
pub async fn keep(
    State(hall): State<Hall>,
    seat: Seat,
    Path(at): Path<(String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(form);
    let shows = Shows::of(&hall, seat, at).await?;
    let (by, case, person, asked) = (shows.seat.by(), shows.page.id, shows.person, typed.clone());
    let said = speaking::said(&typed, Speaker::Worker);
    let own = shows.seat.voice().language();
    let done = hall.ask(move |desk| {
        let text = |name: &str| asked.written(name).unwrap_or_default();
        if let Some(of) = asked.get("withdraw") {
            let of: EntryId = of.parse().map_err(|_| Problem::NoSuchCase)?;
            return desk.withdraw_consent(&by, case, of, text("reason"), said);
        }
        let language = asked.get("language").and_then(Language::from_tag).unwrap_or(own);
        desk.give_consent(
            &by,
            &NewConsent {
                case,
                person,
                purpose: text("purpose"),
                form: text("form"),
                language,
                until: text("until"),
                recipient: text("recipient"),
                words: text("words"),
                said,
            },
        )
    });
    match done.await {
        Ok(_) => Ok(on_to(&format!("/cases/{case}/people/{person}/consents"))),
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(shows.render(&typed, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

impl Shows {
    async fn of(hall: &Hall, seat: Seat, (case, person): (String, String)) -> Result<Self, Oops> {
        let OfPerson { page, person, number } = fetch_person(hall, &seat, &case, &person).await?;
        let (by, id) = (seat.by(), page.id);
        let all = hall.ask(move |desk| desk.every_consent(&by, id, person)).await?;
        Ok(Self { seat, page, person, number, all })
    }

    fn render(&self, typed: &Typed, problem: Option<&Problem>) -> Response {
        let (voice, visit) = (self.seat.voice(), &self.seat.visit);
        let (now, over): (Vec<_>, Vec<_>) = self.all.iter().partition(|consent| consent.in_force);
        let body = html! {
            (path(visit, &[(format!("/cases/{}", self.page.id), html! { bdi { (self.page.label) } })]))
            h1 { (voice.say("page-consent-title")) }
            p.lead { (voice.with("page-case-person", &Args::new().with("number", self.number))) }
            p { (voice.also("page-consent-title", "help").into_markup()) }
            (wrong(voice, typed, problem))
            section.card {
                h2 { (voice.say("page-consent-in-force")) }
                @if now.is_empty() { p.quiet { (voice.say("page-consent-none")) } }
                ul.list { @for consent in now { li { (one(voice, consent)) (withdraw(voice, consent)) } } }
            }
            (new(voice, typed))
            @if !over.is_empty() {
                details.more.card {
                    summary { (voice.say("page-consent-over")) " (" (over.len()) ")" }
                    ul.list { @for consent in over { li { (one(voice, consent)) } } }
                }
            }
        };
        show(visit, Room::Cases, voice.text("page-consent-title"), body)
    }
}

fn one(voice: Voice, consent: &ConsentOf) -> Markup {
    let told = &consent.consent;
    let date = |day: mukti_terms::Day| voice.day_text(day);
    html! {
        p {
            span.strong { (voice.say(&format!("choice-consent_purpose-{}", told.purpose))) }
            @if !told.recipient.is_empty() { " · " (voice.with("page-consent-to", &Args::new().with("name", &told.recipient))) }
            @if let Some(until) = told.until.as_deref().and_then(|until| until.parse().ok()) {
                " · " (voice.with("page-consent-ends", &Args::new().with("date", date(until))))
            }
        }
        @if !told.words.is_empty() { blockquote.told dir="auto" { (told.words) } }
        p.cite {
            (voice.say(&format!("choice-consent_form-{}", told.form))) " · " (voice.say(&format!("language-{}", told.language)))
            " · " (voice.day(consent.given.day_in_india()))
            @if let Some((when, reason)) = &consent.withdrawn {
                " · " (voice.with("page-consent-ended", &Args::new().with("date", date(when.day_in_india()))))
                @if !reason.is_empty() { " · " bdi dir="auto" { (reason) } }
            }
        }
    }
}

fn withdraw(voice: Voice, consent: &ConsentOf) -> Markup {
    let id = format!("why-{}", consent.entry);
    html! {
        details.more.noprint {
            summary { (voice.say("page-consent-withdraw")) }
            form.narrow-form method="post" {
                div.field { label for=(id) { (voice.say("page-consent-withdraw-why")) } input #(id) type="text" name="reason" dir="auto"; }
                button.button type="submit" name="withdraw" value=(consent.entry) { (voice.say("page-consent-withdraw")) }
            }
        }
    }
}

fn new(voice: Voice, typed: &Typed) -> Markup {
    let chosen = typed.get("language").and_then(Language::from_tag).unwrap_or(voice.language());
    html! {
        section.card {
            h2 { (voice.say("page-consent-new")) }
            form.narrow-form method="post" {
                (choices(voice, typed, "purpose", &ConsentPurpose::CHOICES))
                (text(voice, typed, "recipient"))
                (choices(voice, typed, "form", &ConsentForm::CHOICES))
                div.field {
                    label for="language" { (voice.say("page-consent-language")) }
                    select #language name="language" { @for language in Language::ALL {
                        option value=(language.tag()) lang=(language.tag()) selected[language == chosen] { (language.own_name()) }
                    } }
                }
                (text(voice, typed, "until"))
                div.field {
                    label for="words" { (voice.say("page-consent-words")) }
                    textarea #words name="words" rows="2" dir="auto" { (typed.get("words").unwrap_or_default()) }
                }
                (speaking::field(voice, Some(speaking::said(typed, Speaker::Worker).speaker), None))
                button.button.first type="submit" { (voice.say("page-consent-do")) }
            }
        }
    }
}

fn choices(voice: Voice, typed: &Typed, name: &str, of: &Choices) -> Markup {
    html! {
        fieldset id=(name) {
            legend { (voice.say(&format!("page-consent-{name}"))) }
            div.choices { @for word in of.words { label {
                input type="radio" name=(name) value=(word) required checked[typed.get(name) == Some(word)];
                span { (voice.say(&format!("choice-{}-{word}", of.list))) }
            } } }
        }
    }
}

fn text(voice: Voice, typed: &Typed, name: &str) -> Markup {
    let key = format!("page-consent-{name}");
    html! {
        div.field {
            label for=(name) { (voice.say(&key)) }
            p.help { (voice.also(&key, "help").into_markup()) }
            input id=(name) type=(if name == "until" { "date" } else { "text" }) name=(name) value=(typed.get(name).unwrap_or_default()) dir="auto";
        }
    }
}

/// Each field that could not be taken, by its question.
fn wrong(voice: Voice, typed: &Typed, problem: Option<&Problem>) -> Markup {
    let problems: Vec<Wrong> = match problem {
        None => Vec::new(),
        Some(Problem::Fields(fields)) => {
            let typed = |field: &str| typed.get(field).unwrap_or_default().to_owned();
            let one = |field: &mukti_register::FieldProblem| Wrong {
                code: mukti_casework::field_code(field),
                field: Some(field.field.clone()),
                gaps: vec![("value", typed(&field.field)), ("choices", String::new())],
            };
            fields.iter().map(one).collect()
        }
        Some(other) => vec![Wrong { code: other.code(), field: None, gaps: other.fields() }],
    };
    problem::summary(voice, &problems, |field| voice.text(&format!("page-consent-{field}")).into_owned())
}
