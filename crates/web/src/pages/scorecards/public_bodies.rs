//! What may be published of vigilance committees and of budgets, as tables to print.

use super::{name, whole};
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_casework::scorecards::committees::GROUPS;
use mukti_casework::{PublicBodies, PublicBudget, ScorePlace};
use mukti_duties::registers::flow::Part;
use mukti_messages::{Args, format};
use mukti_terms::Rupees;

/// What a printed line shows of the money.
const SHOWN: [Part; 4] = [Part::Allotted, Part::Released, Part::Used, Part::UseNotKnown];

/// The committees of the States, and the money by fund, year and State.
pub fn tables(voice: Voice, bodies: &PublicBodies) -> Markup {
    html! { (committees(voice, bodies)) (budgets(voice, bodies)) }
}

fn committees(voice: Voice, bodies: &PublicBodies) -> Markup {
    let lines = bodies.committees.iter().filter(|(place, _)| !matches!(place, ScorePlace::District(..)));
    html! {
        @if !bodies.committees.is_empty() { section.card {
            h2 { (voice.say("committees-title")) }
            p.help { (voice.say("committees-public")) }
            table.stack {
                caption.unseen { (voice.say("committees-title")) }
                thead { tr {
                    th scope="col" { (voice.say("score-place")) }
                    @for (word, _) in GROUPS { th.amount scope="col" { (voice.say(&format!("committees-{word}"))) } }
                    th.amount scope="col" { (voice.say("committees-must")) }
                } }
                tbody { @for (place, tally) in lines {
                    tr {
                        th scope="row" { (name(voice, place)) }
                        @for (word, stands) in GROUPS { td.amount data-label=(voice.text(&format!("committees-{word}"))) { span { (voice.number(whole(tally.of(stands)))) } } }
                        td.amount data-label=(voice.text("committees-must")) { span { (voice.number(whole(tally.all()))) } }
                    }
                } }
            }
        } }
    }
}

fn budgets(voice: Voice, bodies: &PublicBodies) -> Markup {
    let lines: Vec<&PublicBudget> =
        bodies.budgets.iter().filter(|line| !matches!(line.place, ScorePlace::District(..))).collect();
    let funds = lines.chunk_by(|one, other| one.fund == other.fund);
    html! {
        @if !lines.is_empty() {
            section.card {
                h2 { (voice.say("budgets-title")) }
                p.help { (voice.say("budgets-public")) }
                @for fund in funds {
                    h3 { @match fund.first().map(|line| line.fund.as_str()) { Some(word) if !word.is_empty() => { (voice.say(&format!("choice-fund-{word}"))) } _ => { (voice.say("budgets-fund-not-known")) } } }
                    table.stack {
                        caption.unseen { (voice.say("budgets-title")) }
                        thead { tr {
                            th scope="col" { (voice.say("budgets-year")) }
                            th scope="col" { (voice.say("score-place")) }
                            @for part in SHOWN { th.amount scope="col" { (voice.say(&format!("budgets-{}", part.word()))) } }
                            th.amount scope="col" { (voice.say("budgets-people")) }
                        } }
                        tbody { @for line in fund { (one(voice, line)) } }
                    }
                }
            }
        }
    }
}

/// A rounded sum is never shown as if it were exact: two that look equal may differ by what is left unspent.
fn about(voice: Voice, paise: i64) -> Markup {
    let amount = format::rupees(voice.language(), Rupees::paise(paise));
    html! { (voice.with("budgets-about", &Args::new().with("amount", amount))) }
}

fn one(voice: Voice, line: &PublicBudget) -> Markup {
    html! {
        tr {
            th scope="row" { @match line.year { None => { (voice.say("budgets-all-years")) } Some(0) => { (voice.say("budgets-year-not-known")) } Some(year) => { (year) } } }
            td.place data-label=(voice.text("score-place")) { span { (name(voice, &line.place)) } }
            @match &line.counts {
                Some((paise, people)) => {
                    @for part in SHOWN { td.amount data-label=(voice.text(&format!("budgets-{}", part.word()))) { span { (about(voice, paise[part as usize])) } } }
                    td.amount data-label=(voice.text("budgets-people")) { span { (voice.number(whole(*people))) } }
                }
                None => { td colspan=(SHOWN.len() + 1) { span.dotted { (voice.say("score-withheld")) } } }
            }
        }
    }
}
