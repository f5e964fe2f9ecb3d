//! The statement of account of one person in plain words: due, said to be paid, received, outstanding, what hinders, what to do.

mod around;
mod lines;

use super::case::{OfPerson, fetch_person};
use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::parts::name::covered;
use crate::visit::Seat;
use crate::voice::Voice;
use axum::extract::{Path, State};
use maud::{Markup, html};
use mukti_casework::{CasePage, Gate, PersonPage, Problem};
use mukti_duties::Account;
use mukti_messages::Args;
use mukti_terms::Rupees;

pub(crate) use lines::{due_of, moved, total_of};

/// The letters that say it on paper: the claim first.
const LETTERS: [&str; 2] = ["outstanding_claim", "statement_of_account"];

/// One person's account on the page.
#[derive(Clone, Copy)]
struct Shows<'a> {
    voice: Voice,
    page: &'a CasePage,
    person: &'a PersonPage,
}

impl Shows<'_> {
    fn account(&self) -> &Account {
        &self.person.money.account
    }

    /// The form of an act about this person.
    fn act(&self, kind: &str) -> String {
        format!("/cases/{}/acts/{kind}?person={}", self.page.id, self.person.ordinal)
    }
}

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Path((case, person)): Path<(String, String)>) -> Answer {
    let OfPerson { page, person, number } = fetch_person(&hall, &seat, &case, &person).await?;
    let person = page.people.iter().find(|known| known.id == person).ok_or(Oops(Problem::Forgotten))?;
    let voice = seat.voice();
    let shows = Shows { voice, page: &page, person };
    let who = voice.text_with("page-case-person", &Args::new().with("number", number));
    let body = html! {
        (path(&seat.visit, &[(format!("/cases/{}?person={number}", page.id), html! { bdi { (page.label) } "\u{a0}· " (who) })]))
        h1 { (voice.say("page-account-title")) }
        p.lead { (voice.also("page-account-title", "help").into_markup()) }
        p.row { strong { (who) } (covered(voice, person.name().as_ref().map(|name| name.open().as_str()))) }
        (basis(&shows))
        (lines::overview(&shows))
        (actions(&shows))
        (lines::each(&shows))
        (around::in_kind(&shows))
        (around::ready(&shows))
        (around::kept_for_later(&shows))
        (foot(&shows))
    };
    Ok(show(&seat.visit, Room::Cases, voice.text("page-account-title"), body))
}

/// By which day the rules were chosen, and in which category.
fn basis(shows: &Shows<'_>) -> Markup {
    let voice = shows.voice;
    let category = shows.account().category.word();
    html! {
        dl.pairs {
            div {
                dt { (voice.say("page-account-released")) }
                dd {
                    @match shows.account().release {
                        Some(told) => (voice.told(told)),
                        None => { span.dotted { (voice.say("page-not-known")) } " " span.small.quiet { (voice.also("page-account-released", "unknown").into_markup()) } }
                    }
                }
            }
            div {
                dt { (voice.say("page-case-category")) }
                dd { (voice.say(&format!("category-{category}"))) " " span.small.quiet { (voice.also(&format!("category-{category}"), "meaning").into_markup()) } }
            }
            div { dt { (voice.say("page-account-on")) } dd { (voice.day(shows.page.on)) } }
        }
    }
}

/// What one comes here to do: write down what moved, and take the statement or the claim along.
fn actions(shows: &Shows<'_>) -> Markup {
    let voice = shows.voice;
    let letter = |kind: &str| {
        let can = shows.page.letters.iter().any(|choice| choice.kind == kind && choice.gate != Gate::NothingToClaim);
        can.then(|| format!("/cases/{}/letters/{kind}?whom={}", shows.page.id, shows.person.id))
    };
    let acts = ["payment_credit", "payment_sanction", "payment_return", "payment_withdrawal", "payment_blocker"];
    html! {
        div.actions.noprint {
            @for (at, kind) in LETTERS.iter().enumerate() {
                @if let Some(letter) = letter(kind) { a.button.first[at == 0] href=(letter) { (voice.say(&format!("letter-{kind}"))) } }
            }
        }
        details.more.noprint {
            summary { (voice.say("page-account-write-down")) }
            ul { @for act in acts { li { a href=(shows.act(act)) { (voice.say(&format!("record-{act}"))) } " " span.small.quiet { (voice.also(&format!("record-{act}"), "what").into_markup()) } } } }
        }
    }
}

fn foot(shows: &Shows<'_>) -> Markup {
    let (voice, page) = (shows.voice, shows.page);
    let args = Args::new().with("edition", page.law_edition).with("date", voice.day_text(page.on));
    html! {
        p.small { (voice.say("account-no_interest")) }
        p.foot { (voice.say("page-case-advice")) " " (voice.with("page-case-law-edition", &args)) }
    }
}

/// A sum; words where it is not known.
fn sum(voice: Voice, amount: Option<Rupees>) -> Markup {
    match amount {
        Some(amount) => voice.rupees(amount),
        None => html! { span.dotted { (voice.say("page-not-known")) } },
    }
}

/// A sum as text for the gap of a sentence.
fn written(voice: Voice, amount: Rupees) -> String {
    mukti_messages::format::rupees(voice.language(), amount)
}
