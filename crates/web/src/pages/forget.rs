//! Forgetting a person: what goes and what stays in plain words, a reason, and what stays it.

use super::case::{OfPerson, fetch_person};
use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::error;
use crate::parts::clock::cite;
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::{Voice, Words};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{CasePage, Counsel, Forget, ForgetStanding, Forgetting, HoldReason, Problem};
use mukti_messages::Args;
use mukti_register::PersonId;

/// The page of one person.
struct Shows {
    seat: Seat,
    page: CasePage,
    person: PersonId,
    number: u32,
    forgetting: Forgetting,
}

/// What goes, what stays, and the form.
pub async fn form(State(hall): State<Hall>, seat: Seat, Path(at): Path<(String, String)>) -> Answer {
    Ok(Shows::of(&hall, seat, at).await?.render(None))
}

/// Forgets, keeps for the law, or no longer keeps.
pub async fn keep(
    State(hall): State<Hall>,
    seat: Seat,
    Path(at): Path<(String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(form);
    let shows = Shows::of(&hall, seat, at).await?;
    let (by, case, person) = (shows.seat.by(), shows.page.id, shows.person);
    let done = hall.ask(move |desk| {
        let reason = typed.written("reason").unwrap_or_default();
        match typed.get("do") {
            Some("hold") => {
                let why = typed.get("why").and_then(HoldReason::from_word).ok_or(Problem::ReasonMissing)?;
                desk.hold(&by, case, person, why, reason)
            }
            Some("lift") => desk.lift_hold(&by, case, person, reason),
            _ => {
                let counsel = if typed.get("lawful").is_some() { Counsel::Lawful } else { Counsel::Silent };
                desk.forget(&by, Forget { case, person, reason, counsel })
            }
        }
    });
    match done.await {
        Ok(_) => Ok(on_to(&format!("/cases/{case}/people/{person}/forget"))),
        Err(Oops(problem)) if problem.status() < 500 => Ok(error::again(shows.render(Some(&problem)), &problem)),
        Err(oops) => Err(oops),
    }
}

impl Shows {
    async fn of(hall: &Hall, seat: Seat, (case, person): (String, String)) -> Result<Self, Oops> {
        let OfPerson { page, person, number } = fetch_person(hall, &seat, &case, &person).await?;
        let (by, id) = (seat.by(), page.id);
        let forgetting = hall.ask(move |desk| desk.forgetting(&by, id, person)).await?;
        Ok(Self { seat, page, person, number, forgetting })
    }

    fn render(&self, problem: Option<&Problem>) -> Response {
        let (voice, visit) = (self.seat.voice(), &self.seat.visit);
        let body = html! {
            (path(visit, &[(format!("/cases/{}", self.page.id), html! { bdi { (self.page.label) } })]))
            h1 { (voice.say("page-forget-title")) }
            p.lead { (self.name()) }
            (error::banner(visit, problem))
            @match self.forgetting.standing {
                ForgetStanding::Held | ForgetStanding::Asked { .. } => {
                    (self.what(voice))
                    (self.ask(voice, self.forgetting.trustees, voice.with("page-forget-do", &Args::new().with("person", self.name()))))
                }
                ForgetStanding::WithTrustees { until, .. } => {
                    div.card { p.strong { (voice.with("page-forget-done-trustees", &Args::new().with("date", voice.day_text(until)))) } p { (voice.say("page-forget-step-two")) (self.law(voice)) } }
                    (self.stays(voice))
                    (self.ask(voice, false, voice.say("page-forget-now")))
                }
                ForgetStanding::Destroyed { on } => {
                    div.card { p.strong { (voice.with("page-forget-done-destroyed", &Args::new().with("date", voice.day_text(on)))) } }
                    (self.stays(voice))
                }
            }
            @if !matches!(self.forgetting.standing, ForgetStanding::Destroyed { .. }) { (self.hold(voice)) }
        };
        show(visit, Room::Cases, voice.text("page-forget-title"), body)
    }

    fn name(&self) -> String {
        self.seat.voice().text_with("page-case-person", &Args::new().with("number", self.number)).into_owned()
    }

    fn what(&self, voice: Voice) -> Markup {
        html! {
            p { (voice.also("page-forget-title", "help").into_markup()) }
            section.card {
                h2 { (voice.say("page-forget-goes")) }
                ul { @for what in ["told", "others", "letters", "lists"] { li { (voice.say(&format!("page-forget-goes-{what}"))) } } }
            }
            (self.stays(voice))
            section.card {
                h2 { (voice.say("page-forget-steps")) }
                @if self.forgetting.trustees { ol { li { (voice.say("page-forget-step-one")) " " (voice.day_text(self.forgetting.term.until)) (self.law(voice)) } li { (voice.say("page-forget-step-two")) } } }
                @else { p.strong { (voice.say("page-forget-no-trustees")) } p { (voice.also("page-forget-no-trustees", "help").into_markup()) } }
            }
        }
    }

    /// Where it stands how long it is kept, and how well that is known.
    fn law(&self, voice: Voice) -> Markup {
        let term = self.forgetting.term;
        html! { "\u{a0}· " (cite(term.cite)) "\u{a0}" (voice.grade(term.grade)) }
    }

    fn stays(&self, voice: Voice) -> Markup {
        html! {
            section.card {
                h2 { (voice.say("page-forget-stays")) }
                ul { @for what in ["others", "letters", "number", "backups"] { li { (voice.say(&format!("page-forget-stays-{what}"))) } } }
            }
        }
    }

    /// The form; where nobody else could keep it, only what a lawyer says is lawful can be asked.
    fn ask(&self, voice: Voice, may_wait: bool, does: Words) -> Markup {
        if self.forgetting.hold.is_some() {
            return html! {};
        }
        html! {
            form.narrow-form method="post" {
                div.field {
                    label for="reason" { (voice.say("page-forget-reason")) }
                    p.help { (voice.also("page-forget-reason", "help").into_markup()) }
                    textarea #reason name="reason" rows="2" required dir="auto" {}
                }
                div.field { span.choices { label {
                    input type="checkbox" name="lawful" value="1" required[!may_wait];
                    span { (voice.say("page-forget-lawful")) }
                } } }
                p { button.button.first type="submit" name="do" value="forget" { (does) } }
            }
        }
    }

    fn hold(&self, voice: Voice) -> Markup {
        let words = |label: &str| {
            html! {
                div.field {
                    label for="words" { (voice.say(label)) }
                    textarea #words name="reason" rows="2" required dir="auto" {}
                }
            }
        };
        html! {
            section.card {
                h2 { (voice.say("page-hold-title")) }
                p { (voice.also("page-hold-title", "help").into_markup()) }
                @if let Some(hold) = self.forgetting.hold {
                    @let reason = voice.text(&format!("choice-hold-{}", hold.reason.word())).into_owned();
                    p.strong { (voice.with("page-hold-stands", &Args::new().with("date", voice.day_text(hold.since)).with("reason", &reason))) }
                    form.narrow-form method="post" {
                        (words("page-hold-lift-why"))
                        button.button type="submit" name="do" value="lift" { (voice.say("page-hold-lift")) }
                    }
                } @else {
                    form.narrow-form method="post" {
                        fieldset {
                            legend { (voice.say("page-hold-which")) }
                            div.choices { @for reason in HoldReason::ALL { label {
                                input type="radio" name="why" value=(reason.word()) required;
                                span { (voice.say(&format!("choice-hold-{}", reason.word()))) }
                            } } }
                        }
                        (words("page-hold-words"))
                        button.button type="submit" name="do" value="hold" { (voice.say("page-hold-do")) }
                    }
                }
            }
        }
    }
}
