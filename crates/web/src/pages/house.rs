//! The desk's own page: how the house is, who works here, inviting somebody, changing one's passphrase.

use super::{error, show};
use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::credential;
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::health::{Finding, State as Health};
use mukti_casework::rot::Rotten;
use mukti_casework::{Invitation, Member, Problem};
use mukti_messages::{Args, format};
use mukti_register::MemberId;
use mukti_terms::Secret;

/// What the page shows.
struct House {
    health: Vec<Finding>,
    members: Vec<Member>,
}

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat) -> Answer {
    let house = read(&hall, &seat).await?;
    Ok(house.render(&seat, None, None))
}

/// Invites somebody: the code is shown once, here, and nowhere else.
pub async fn invite(State(hall): State<Hall>, seat: Seat) -> Answer {
    let by = seat.by();
    let invitation = hall.ask(move |desk| desk.invite(&by)).await?;
    let house = read(&hall, &seat).await?;
    Ok(house.render(&seat, Some(&invitation), None))
}

/// Lets a member go.
pub async fn let_go(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let member: MemberId = typed.get("member").and_then(|id| id.parse().ok()).ok_or(Oops(Problem::NoSuchCase))?;
    let by = seat.by();
    match hall.ask(move |desk| desk.let_go(&by, member)).await {
        Ok(()) => Ok(on_to("/desk#members")),
        Err(Oops(problem)) => again(&hall, &seat, problem).await,
    }
}

/// Changes the passphrase of whoever is signed in; they sign in again.
pub async fn passphrase(State(hall): State<Hall>, seat: Seat, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(typed);
    let secret = |name: &str| Secret::new(typed.get(name).unwrap_or_default().to_owned());
    let (by, present, new, once_more) = (seat.by(), secret("present"), secret("passphrase"), secret("again"));
    match hall.ask(move |desk| desk.change_passphrase(&by, &present, &new, &once_more)).await {
        Ok(()) => Ok(on_to("/sign-in")),
        Err(Oops(problem)) => again(&hall, &seat, problem).await,
    }
}

async fn again(hall: &Hall, seat: &Seat, problem: Problem) -> Answer {
    if problem.status() >= 500 {
        return Err(Oops(problem));
    }
    let house = read(hall, seat).await?;
    Ok(error::again(house.render(seat, None, Some(&problem)), &problem))
}

async fn read(hall: &Hall, seat: &Seat) -> Result<House, Oops> {
    let now = seat.visit.now;
    hall.ask(move |desk| Ok(House { health: desk.health(now)?, members: desk.members()? })).await
}

impl House {
    fn render(&self, seat: &Seat, invitation: Option<&Invitation>, problem: Option<&Problem>) -> Response {
        let voice = seat.voice();
        let body = html! {
            h1 { (voice.say("page-desk-title")) }
            (error::banner(&seat.visit, problem))
            section.card aria-labelledby="health" {
                h2 id="health" { (voice.say("page-desk-health")) }
                ul.plain { @for finding in &self.health { (health(voice, finding)) } }
            }
            section.card aria-labelledby="members" {
                h2 id="members" { (voice.say("page-desk-members")) }
                ul.plain { @for member in &self.members { (one(voice, member, seat.member.id)) } }
                @if let Some(invitation) = invitation { (code(voice, invitation)) }
                form method="post" action="/desk/invite" {
                    p.help { (voice.also("page-desk-invite", "help").into_markup()) }
                    button.button type="submit" { (voice.say("page-desk-invite")) }
                }
            }
            section.card aria-labelledby="visits-months" {
                h2 id="visits-months" { (voice.say("page-visits-months")) }
                p { (voice.also("page-visits-months", "help").into_markup()) }
                a.button href="/visits/months" { (voice.say("page-visits-months")) }
            }
            section.card aria-labelledby="digest" {
                h2 id="digest" { (voice.say("page-digest-title")) }
                p { (voice.also("page-digest-title", "help").into_markup()) }
                a.button href="/desk/digest" { (voice.say("page-digest-title")) }
            }
            section.card aria-labelledby="passphrase-change" {
                h2 id="passphrase-change" { (voice.say("page-desk-passphrase")) }
                form method="post" action="/desk/passphrase" {
                    (credential::secret(voice, "present", "page-desk-present", "current-password"))
                    (credential::secret(voice, "passphrase", "page-enrol-passphrase", "new-password"))
                    (credential::secret(voice, "again", "page-enrol-again", "new-password"))
                    button.button type="submit" { (voice.say("page-desk-passphrase")) }
                }
            }
        };
        show(&seat.visit, Room::More, voice.text("page-desk-title"), body)
    }
}

fn health(voice: Voice, finding: &Finding) -> Markup {
    let (word, class) = match finding.state {
        Health::Well => ("health-well", "chip done"),
        Health::Watch => ("health-watch", "chip soon"),
        Health::Red => ("health-red", "chip late"),
    };
    let last =
        finding.last.map_or_else(|| voice.text("health-never").to_string(), |at| format::moment(voice.language(), at));
    let gaps = Args::new().with("last", last.as_str());
    let key = format!("health-{}", finding.name);
    html! {
        li {
            p { span class=(class) { (voice.say(word)) } " " (voice.with(&key, &gaps)) }
            @for (key, fields) in finding.places.iter().flat_map(Rotten::lines) {
                @let gaps = fields.iter().fold(Args::new(), |gaps, (name, value)| gaps.with(name, value.as_str()));
                p { (voice.with(key, &gaps)) }
            }
            @if finding.state != Health::Well { p.help { (voice.also(&key, "next").into_markup()) } }
        }
    }
}

fn one(voice: Voice, member: &Member, me: MemberId) -> Markup {
    html! {
        li.row {
            bdi { (member.name) }
            @if member.id == me {
                span.quiet { " " (voice.say("page-desk-you")) }
            } @else {
                form method="post" action="/desk/let-go" {
                    input type="hidden" name="member" value=(member.id);
                    button.button.small type="submit" {
                        (voice.with("page-desk-let-go", &Args::new().with("name", &member.name)))
                    }
                }
            }
        }
    }
}

fn code(voice: Voice, invitation: &Invitation) -> Markup {
    let until = format::moment(voice.language(), invitation.until);
    html! {
        div.kept role="status" {
            p { (voice.with("page-desk-invited", &Args::new().with("until", until.as_str()))) }
            p { code.code dir="ltr" { (invitation.code.open()) } }
        }
    }
}
