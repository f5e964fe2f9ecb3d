//! What a sheet comes to today: who is in office, how a committee stands, what became of an order, a plan, or money.

use crate::parts::clock::{Look, chip, cited};
use crate::parts::icon::{Icon, icon};
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_casework::{FolioPage, OnDay};
use mukti_duties::registers::budget::Sums;
use mukti_duties::registers::committee::{Seats, Standing};
use mukti_duties::registers::office::Holder;
use mukti_duties::registers::order::Laid;
use mukti_duties::registers::plan::{Reached, Target};
use mukti_messages::{Args, format};
use mukti_register::{Folio, Kept};
use mukti_terms::{Answer, Rupees, State};

/// What a sheet comes to today, if anything is worked out for it.
#[must_use]
pub fn panel(voice: Voice, page: &FolioPage) -> Markup {
    let inside = match &page.today {
        OnDay::Office { holder, open } => html! {
            p { (in_office(voice, holder)) }
            h3 { (voice.say("page-office-duties")) }
            @if open.open == 0 { p { (voice.say("page-office-duties-none")) } } @else {
                @let args = Args::new().with("late", n(open.late)).with("due", n(open.due)).with("open", n(open.open));
                p { a href=(duties_of(&page.folio)) { (voice.with("page-office-duties-count", &args)) } }
            }
        },
        OnDay::Committee(standing) => html! {
            (committee(voice, standing))
            p.noprint { a.button href={ "/registers/committee/" (page.folio.id) "/rule-7" } { (voice.say("page-committee-register")) } }
        },
        OnDay::Order(laid) if !laid.is_empty() => order(voice, laid),
        OnDay::Plan(targets) if !targets.is_empty() => plan(voice, targets),
        OnDay::Budget(sums) => budget(voice, *sums),
        OnDay::Order(_) | OnDay::Plan(_) | OnDay::Nothing => return html! {},
    };
    html! {
        section.card aria-labelledby="today" {
            h2 #today { (voice.say("page-registers-today")) " " span.quiet.small { (voice.day(page.on)) } }
            (inside)
        }
    }
}

/// As messages count.
fn n(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// The list of today, narrowed to an office and its place.
fn duties_of(office: &Folio) -> String {
    let heading = office.heading().kept;
    let said = |name: &str| crate::pages::sign_in::encoded(heading.get(name).unwrap_or_default());
    format!("/today?office={}&state={}&district={}", said("kind"), said("state"), said("district"))
}

fn in_office(voice: Voice, holder: &Holder) -> Markup {
    match holder {
        Holder::Officer { name, designation, .. } => {
            let both: Vec<&str> =
                [name.as_str(), designation.as_str()].into_iter().filter(|text| !text.is_empty()).collect();
            html! { (voice.with("page-office-holder", &Args::new().with("name", both.join(", ")))) }
        }
        Holder::Vacant { since } => {
            let since = format::told(voice.language(), *since);
            chip(Look::Late, voice.with("page-office-vacant", &Args::new().with("date", since)))
        }
        Holder::NotKnown => html! { span.dotted { (voice.say("page-office-holder-unknown")) } },
    }
}

fn committee(voice: Voice, standing: &Standing) -> Markup {
    let date = |day| Args::new().with("date", voice.day_text(day));
    html! {
        p {
            @match (standing.term_ends, standing.term_is_over) {
                (Some((day, grade)), Answer::Yes) => { span.band.late.card.told-late { (icon(Icon::Clock)) " " (voice.with("page-committee-term-over", &date(day))) "\u{a0}" (voice.grade(grade)) } }
                (Some((day, grade)), _) => { (voice.with("page-committee-term", &date(day))) "\u{a0}" (voice.grade(grade)) }
                (None, _) => { span.dotted { (voice.say("page-committee-term-unknown")) } }
            }
        }
        p {
            @match standing.last_meeting {
                Some(met) => {
                    @let args = Args::new().with("date", format::told(voice.language(), met)).with("count", n(standing.meetings_in_a_year)).with("visits", n(standing.visits_in_a_year));
                    (voice.with("page-committee-met", &args))
                }
                None => { span.dotted { (voice.say("page-committee-met-never")) } }
            }
        }
        table.stack {
            caption { (voice.say("page-committee-seats")) }
            thead { tr {
                th scope="col" { (voice.say("page-committee-seats")) }
                th scope="col" { (voice.say("page-committee-asked")) }
                th scope="col" { (voice.say("page-committee-held")) }
                th scope="col" {}
            } }
            tbody {
                (chair(voice, standing.chair))
                @for seats in &standing.seats { (category(voice, seats)) }
            }
        }
    }
}

fn chair(voice: Voice, held: Answer) -> Markup {
    let number = if held.is_yes() {
        "1"
    } else if held.is_no() {
        "0"
    } else {
        "?"
    };
    row(voice, html! { (voice.say("choice-committee_seat-chair")) }, html! { "1" }, html! { (number) }, held)
}

fn category(voice: Voice, seats: &Seats) -> Markup {
    let asked = if seats.at_most {
        html! { (voice.with("page-committee-at-most", &Args::new().with("count", seats.asked))) }
    } else {
        html! { (seats.asked) }
    };
    let held = html! { (seats.held) @if seats.unsure > 0 { " + " (seats.unsure) " ?" } };
    let name = html! { (voice.say(&format!("choice-committee_seat-{}", seats.seat))) " " span.cite { (cited(seats.provision)) "\u{a0}" (voice.grade(seats.grade)) } };
    row(voice, name, asked, held, seats.is_right())
}

fn row(voice: Voice, name: Markup, asked: Markup, held: Markup, right: Answer) -> Markup {
    let (look, key) = match right {
        Answer::Yes => (Look::Done, "page-committee-right"),
        Answer::No => (Look::Late, "page-committee-wrong"),
        Answer::NotKnown => (Look::Unknown, "page-committee-unsure"),
    };
    html! {
        tr {
            th scope="row" { (name) }
            td data-label=(voice.text("page-committee-asked")) { span { (asked) } }
            td data-label=(voice.text("page-committee-held")) { span { (held) } }
            td { (chip(look, voice.say(key))) }
        }
    }
}

/// Which office, and where.
fn bearer(voice: Voice, kept: &Kept) -> Markup {
    html! {
        @match kept.get("bearer").filter(|word| !word.is_empty()) {
            Some(word) => (voice.say(&format!("choice-office_kind-{word}"))),
            None => { span.dotted { (voice.say("page-not-known")) } }
        }
        @if let Some(district) = kept.get("district").filter(|text| !text.is_empty()) { "\u{a0}· " bdi { (district) } }
        @if let Some(state) = kept.get("state").and_then(State::from_code) { "\u{a0}· " (voice.state(state)) }
    }
}

fn order(voice: Voice, laid: &[Laid]) -> Markup {
    html! {
        h3 { (voice.say("page-order-laid")) }
        ul.plain-list {
            @for one in laid {
                li {
                    strong { (bearer(voice, &one.duty)) } br;
                    bdi dir="auto" { (one.duty.get("what").unwrap_or_default()) } " "
                    @if let Some(due) = one.due { span.quiet { (voice.with("page-order-by", &Args::new().with("date", format::told(voice.language(), due)))) } " " }
                    @match one.done {
                        Some(done) => (chip(Look::Done, voice.with("page-order-done", &Args::new().with("date", format::told(voice.language(), done))))),
                        None if one.late.is_yes() => (chip(Look::Late, voice.say("page-order-late"))),
                        None => (chip(Look::Unknown, voice.say("page-order-open"))),
                    }
                }
            }
        }
    }
}

fn plan(voice: Voice, targets: &[Target]) -> Markup {
    html! {
        table.stack {
            thead { tr {
                th scope="col" { (voice.say("page-plan-target")) }
                th scope="col" { (voice.say("page-plan-reached")) }
                th scope="col" { (voice.say("page-plan-by")) }
            } }
            tbody { @for target in targets { (one_target(voice, target)) } }
        }
    }
}

fn one_target(voice: Voice, target: &Target) -> Markup {
    let measure = target.target.get("measure").unwrap_or_default();
    let number = |n: u64| format::group(i64::try_from(n).unwrap_or(i64::MAX));
    html! {
        tr {
            th scope="row" {
                (voice.say(&format!("choice-plan_measure-{measure}"))) ": " (number(target.amount))
                @if let Some(words) = target.target.get("what").filter(|text| !text.is_empty()) { br; bdi.small dir="auto" { (words) } }
            }
            td data-label=(voice.text("page-plan-reached")) { span {
                @match target.reached {
                    Reached::Counted(n) => { (number(n)) " " span.cite { (voice.say("page-plan-counted")) } }
                    Reached::AtLeast(n) => { (number(n)) " " span.cite { (voice.say("page-plan-at-least")) } }
                    Reached::Reported(n, when) => { (number(n)) " " span.cite { (voice.with("page-plan-reported", &Args::new().with("date", format::told(voice.language(), when)))) } }
                    Reached::NotKnown => { span.dotted { (voice.say("page-plan-unknown")) } }
                }
                @if let Some((n, when)) = target.also_reported {
                    br; (number(n)) " " span.cite { (voice.with("page-plan-reported", &Args::new().with("date", format::told(voice.language(), when)))) }
                }
            } }
            td data-label=(voice.text("page-plan-by")) { span {
                @if let Some(due) = target.due { (voice.told(due)) " " }
                @if target.done.is_yes() { (chip(Look::Done, voice.say("choice-answer-yes"))) }
                @else if target.late.is_yes() { (chip(Look::Late, voice.say("page-order-late"))) }
            } }
        }
    }
}

fn budget(voice: Voice, sums: Sums) -> Markup {
    let amount = |sum: Option<Rupees>| match sum {
        Some(sum) => voice.rupees(sum),
        None => html! { span.dotted { (voice.say("page-budget-unsaid")) } },
    };
    let steps =
        [("allotted", sums.allotted), ("released", sums.released), ("used", sums.used), ("returned", sums.returned)];
    html! {
        h3 { (voice.say("page-budget-way")) }
        dl.facts {
            @for (step, sum) in steps { dt { (voice.say(&format!("choice-budget_step-{step}"))) } dd { (amount(sum)) } }
            dt { (voice.say("page-budget-people")) }
            dd { @match sums.people { Some(people) => (format::group(i64::try_from(people).unwrap_or(i64::MAX))), None => { span.dotted { (voice.say("page-budget-unsaid")) } } } }
        }
        @if sums.without_amount > 0 { p.quiet { (voice.count("page-budget-without", sums.without_amount as usize)) } }
    }
}
