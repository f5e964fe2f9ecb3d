//! The sums of an account: one table of all, then each entitlement with its payments, its delay, what hinders and what to do.

use super::{Shows, sum, written};
use crate::parts::clock::{Look, chip, cite};
use crate::voice::{Voice, key_of};
use maud::{Markup, html};
use mukti_duties::account::{Line, Next, Total, Tranche, TrancheState, Version};
use mukti_messages::{Args, format};
use mukti_terms::Rupees;

/// Every line in one table, and what it comes to.
pub(super) fn overview(shows: &Shows<'_>) -> Markup {
    let (voice, account) = (shows.voice, shows.account());
    if account.lines.is_empty() {
        return html! { p.quiet { (voice.say("page-case-money-none")) } };
    }
    let head = |name: &str| voice.text(&format!("account-head-{name}"));
    html! {
        section aria-labelledby="sums" {
            h2 #sums { (voice.say("page-account-sums")) }
            table.stack.sums.account {
                caption.unseen { (voice.say("page-account-sums")) }
                thead { tr {
                    th scope="col" { (head("what")) }
                    @for name in ["due", "said_paid", "received", "outstanding"] { th.amount scope="col" { (head(name)) } }
                } }
                tbody { @for line in &account.lines { tr {
                    th scope="row" { a href={ "#line-" (line.id) } { (voice.say(&key_of("entitlement", line.id))) } div.small.under { (voice.say(&format!("entitlement-status-{}", line.status.word()))) } }
                    td.amount data-label=(head("due")) { span { (due_of(voice, line)) } }
                    td.amount data-label=(head("said_paid")) { span { (moved(voice, line.flow.said_paid)) } }
                    td.amount data-label=(head("received")) { span { (moved(voice, line.received)) } }
                    td.amount data-label=(head("outstanding")) { span { (sum(voice, line.outstanding)) } }
                } } }
                @if account.total.counted > 1 || account.total.not_known > 0 { (total_of(voice, &account.total, &head)) }
            }
            @if account.total.not_shown > Rupees::ZERO {
                p.strong { (voice.with("account-said_not_shown", &Args::new().with("amount", written(voice, account.total.not_shown)))) }
            }
        }
    }
}

/// What it comes to: only what is due and known.
pub(crate) fn total_of(voice: Voice, total: &Total, head: &impl Fn(&str) -> std::borrow::Cow<'static, str>) -> Markup {
    html! {
        tfoot { tr {
            th scope="row" {
                (voice.say("page-case-money-total"))
                div.small.quiet.under { (voice.say("page-account-total-within")) }
                @if total.not_known > 0 { div.small.under { (voice.count("page-account-total-unknown", total.not_known)) } }
            }
            td.amount data-label=(head("due")) { span { (voice.rupees(total.due)) } }
            td.amount data-label=(head("said_paid")) { span {} }
            td.amount data-label=(head("received")) { span { (voice.rupees(total.received)) } }
            td.amount data-label=(head("outstanding")) { span { (voice.rupees(total.outstanding)) } }
        } }
    }
}

/// The sum due; between two where a date is coarse; what was last known where none is confirmed now.
pub(crate) fn due_of(voice: Voice, line: &Line) -> Markup {
    match (line.due, line.due_between, line.last_known) {
        (Some(due), ..) => voice.rupees(due),
        (None, Some((low, high)), _) => {
            let args = Args::new().with("low", written(voice, low)).with("high", written(voice, high));
            html! { (voice.with("entitlement-between", &args)) }
        }
        (None, None, Some(last)) => {
            html! { span.dotted { (voice.with("page-case-money-last-known", &Args::new().with("amount", written(voice, last)))) } }
        }
        _ => html! { span.dotted { (voice.say("entitlement-amount-not-known")) } },
    }
}

/// What moved; where nothing did, words and no zero.
pub(crate) fn moved(voice: Voice, amount: Option<Rupees>) -> Markup {
    if amount == Some(Rupees::ZERO) {
        return html! { span.quiet { (voice.say("account-nothing")) } };
    }
    sum(voice, amount)
}

/// Each line by itself.
pub(super) fn each(shows: &Shows<'_>) -> Markup {
    html! { @for line in &shows.account().lines { (one(shows, line)) } }
}

fn one(shows: &Shows<'_>, line: &Line) -> Markup {
    let voice = shows.voice;
    html! {
        section.card id={ "line-" (line.id) } aria-labelledby={ "name-" (line.id) } {
            h2 id={ "name-" (line.id) } { (voice.say(&key_of("entitlement", line.id))) }
            p.row { (next(voice, line)) }
            p.small { (voice.office(line.payer)) "\u{a0}· " (cite(line.provision)) "\u{a0}" (voice.grade(line.grade)) }
            @if line.versions.len() > 1 { (versions(voice, line)) }
            dl.pairs {
                (pair(voice, "account-head-due", &due_of(voice, line)))
                @if let Some((annuity, cash)) = line.annuity.filter(|sum| *sum > Rupees::ZERO).zip(line.cash) {
                    (pair(voice, "account-annuity", &voice.rupees(annuity)))
                    (pair(voice, "account-cash", &voice.rupees(cash)))
                }
                @if line.flow.sanctioned_on.is_some() || line.flow.sanctioned != Some(Rupees::ZERO) { (pair(voice, "account-sanctioned", &sum(voice, line.flow.sanctioned))) }
                (pair(voice, "account-head-said_paid", &moved(voice, line.flow.said_paid)))
                @if line.flow.in_annuity.is_some_and(|sum| sum > Rupees::ZERO) { (pair(voice, "account-in_annuity", &sum(voice, line.flow.in_annuity))) }
                @if line.flow.returned != Some(Rupees::ZERO) { (pair(voice, "account-returned", &sum(voice, line.flow.returned))) }
                @if line.flow.taken != Some(Rupees::ZERO) { (pair(voice, "account-taken", &sum(voice, line.flow.taken))) }
                @if line.flow.not_shown != Some(Rupees::ZERO) { (pair(voice, "account-not_shown", &sum(voice, line.flow.not_shown))) }
                @if let Some(set_off) = line.set_off.filter(|sum| *sum != Some(Rupees::ZERO)) { (pair(voice, "account-set_off", &sum(voice, set_off))) }
                (pair(voice, "account-head-received", &moved(voice, line.received)))
                (pair(voice, "account-head-outstanding", &sum(voice, line.outstanding)))
                @if line.overpaid.is_some_and(|sum| sum > Rupees::ZERO) { (pair(voice, "account-overpaid", &sum(voice, line.overpaid))) }
            }
            (delay(voice, line))
            @if !line.flow.tranches.is_empty() { (tranches(voice, &line.flow.tranches)) }
        }
    }
}

fn pair(voice: Voice, key: &str, value: &Markup) -> Markup {
    html! { div { dt { (voice.say(key)) } dd { (value) } } }
}

/// The next step, with a drawing that tells how urgent it is.
fn next(voice: Voice, line: &Line) -> Markup {
    let look = match line.next {
        Next::Settled => Look::Done,
        Next::Taken | Next::PayAgain | Next::Blocked(_) => Look::Late,
        Next::NotYet | Next::TooMuch => Look::Calm,
        Next::AskFacts | Next::AskAmount | Next::AskPerson => Look::Unknown,
        Next::AskPayment | Next::Claim => Look::Soon,
    };
    html! {
        @if let Next::Blocked(blocker) = line.next { (chip(look, voice.say(&format!("choice-money_blocker-{}", blocker.word())))) }
        @else { (chip(look, voice.say(&format!("account-standing-{}", line.next.word())))) }
        span { (voice.say(&line.next.key())) }
    }
}

/// Each rule by the day of freedom, where that day is not known to the point.
fn versions(voice: Voice, line: &Line) -> Markup {
    html! {
        p.small { (voice.say("page-account-versions")) }
        ul.small { @for version in &line.versions { li { (version_of(voice, version)) } } }
    }
}

fn version_of(voice: Voice, version: &Version) -> Markup {
    html! {
        (voice.with("page-account-version", &Args::new().with("date", voice.day_text(version.from)))) ": "
        (sum(voice, version.amount)) "\u{a0}· " (cite(version.provision)) "\u{a0}" (voice.grade(version.grade))
    }
}

/// How late it is by a clock that binds; a benchmark is named as one.
fn delay(voice: Voice, line: &Line) -> Markup {
    let delay = &line.delay;
    let day = |due: mukti_duties::Due| voice.day_text(due.day);
    html! {
        p.small {
            @match (delay.last_day, delay.benchmark_day) {
                (Some(due), _) if delay.days_late.is_some_and(|days| days > 0) => {
                    (voice.with("account-late", &Args::new().with("days", format::group(delay.days_late.unwrap_or_default())).with("date", day(due))))
                    " " (cite(due.provision)) "\u{a0}" (voice.grade(due.grade))
                }
                (Some(due), _) => { (voice.with("account-last_day", &Args::new().with("date", day(due)))) " " (cite(due.provision)) "\u{a0}" (voice.grade(due.grade)) }
                (None, Some(due)) => { (voice.with("account-benchmark", &Args::new().with("date", day(due)))) " " (cite(due.provision)) "\u{a0}" (voice.grade(due.grade)) }
                (None, None) => { (voice.say("account-no_limit")) }
            }
        }
    }
}

fn tranches(voice: Voice, all: &[Tranche]) -> Markup {
    let head = |name: &str| voice.text(&format!("account-head-{name}"));
    html! {
        table.stack {
            caption { (voice.say("account-payments")) }
            thead { tr {
                th scope="col" { (head("on")) } th.amount scope="col" { (head("amount")) }
                th scope="col" { (head("state")) } th scope="col" { (voice.say("field-payment_credit-utr")) }
            } }
            tbody { @for tranche in all { tr {
                td data-label=(head("on")) { span { @match tranche.on { Some(on) => (voice.told(on)), None => { span.dotted { (voice.say("page-not-known")) } } } } }
                td.amount data-label=(head("amount")) { span { (sum(voice, tranche.amount)) } }
                td data-label=(head("state")) { span { (state(voice, tranche)) } }
                td data-label=(voice.text("field-payment_credit-utr")) { span { @if tranche.utr.is_empty() { "–" } @else { bdi { (tranche.utr) } } } }
            } } }
        }
    }
}

fn state(voice: Voice, tranche: &Tranche) -> Markup {
    let state = tranche.state();
    let look = match state {
        TrancheState::Received => Look::Done,
        TrancheState::Returned | TrancheState::Taken | TrancheState::NotReached => Look::Late,
        TrancheState::NotShown => Look::Unknown,
    };
    html! {
        (chip(look, voice.say(&format!("account-state-{}", state.word()))))
        @if let Some(fund) = tranche.fund { " " span.small.quiet { (voice.say(&format!("choice-money_fund-{}", fund.word()))) } }
        @if tranche.seeded_right.is_no() { " " span.small { (voice.say("choice-money_blocker-wrong_seeding")) } }
    }
}
