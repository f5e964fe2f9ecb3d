//! Money: due, received, outstanding; each sum with its grade, and nothing guessed where a sum is not known.

use super::Shows;
use crate::frame::Shown;
use crate::pages::account::{due_of, moved, total_of};
use crate::parts::clock::{Look, chip, cite};
use crate::parts::fact;
use crate::voice::{Voice, key_of};
use maud::{Markup, html};
use mukti_casework::PersonPage;
use mukti_duties::account::{Account, Line};
use mukti_law::fact as law;
use mukti_law::finding::{Entitlement, EntitlementStatus, Wages};
use mukti_messages::Args;
use mukti_terms::schema::FieldId;
use mukti_terms::{Grade, Rupees};

pub(super) fn section(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let voice = shows.voice;
    let sums: Vec<&Entitlement> = person.entitlements.iter().filter(|one| is_money(one) && !is_scheme(one)).collect();
    html! {
        section aria-labelledby="money" {
            h2 #money { (voice.say("page-case-money")) }
            p.small { (voice.say("page-case-category")) ": " strong { (voice.say(&format!("category-{}", person.category.word()))) }
                ". " span.quiet { (voice.also(&format!("category-{}", person.category.word()), "meaning").into_markup()) } }
            (reached(shows, person))
            @if sums.is_empty() { p.quiet { (voice.say("page-case-money-none")) } } @else { (table(voice, &sums, &person.money.account)) }
            (wages(voice, person))
        }
    }
}

/// The way to the statement, and what an office says it paid that is not shown to have come.
fn reached(shows: &Shows<'_>, person: &PersonPage) -> Markup {
    let (voice, not_shown) = (shows.voice, person.money.account.total.not_shown);
    html! {
        @if not_shown > Rupees::ZERO { p.strong { (sum(voice, "account-said_not_shown", not_shown)) } }
        p.small { a href=(shows.under(&format!("people/{}/account", person.id))) { (voice.say("page-account-title")) } }
    }
}

/// Whether it is a sum, or was one once.
pub(super) fn is_money(one: &Entitlement) -> bool {
    one.amount.is_some() || one.last_known.is_some() || one.amount_high.is_some() || one.received.is_some()
}

/// Whether it is a scheme or a service to ask for, not a sum owed for bondage; listed with the rights.
pub(super) fn is_scheme(one: &Entitlement) -> bool {
    one.id.starts_with("scheme.") || one.id.starts_with("noncash.")
}

/// The sums as the statement of account draws them up, so that both pages say the same.
fn table(voice: Voice, sums: &[&Entitlement], account: &Account) -> Markup {
    let head = |name: &str| voice.text(&format!("account-head-{name}"));
    html! {
        table.stack.sums.account {
            caption.unseen { (voice.say("page-case-money")) }
            thead { tr {
                th scope="col" { (head("what")) }
                @for name in ["due", "said_paid", "received", "outstanding"] { th.amount scope="col" { (head(name)) } }
            } }
            tbody { @for one in sums { (row(voice, one, account.lines.iter().find(|line| line.id == one.id), &head)) } }
            @if account.total.counted > 1 || account.total.not_known > 0 { (total_of(voice, &account.total, &head)) }
        }
    }
}

fn row(
    voice: Voice,
    one: &Entitlement,
    line: Option<&Line>,
    head: &impl Fn(&str) -> std::borrow::Cow<'static, str>,
) -> Markup {
    let set_off = line.and_then(|line| line.set_off.flatten()).filter(|sum| *sum > Rupees::ZERO);
    html! {
        tr {
            th scope="row" {
                (voice.say(&key_of("entitlement", one.id)))
                div.small.under { (status(voice, one)) "\u{a0}· " (voice.office(one.payer)) "\u{a0}· " (cite(one.provision)) "\u{a0}" (voice.grade(one.grade)) }
                @if let Some(annuity) = one.of_which_annuity.filter(|sum| *sum > Rupees::ZERO) { div.small.quiet.under { (sum(voice, "page-case-money-annuity", annuity)) } }
                @if let Some(set_off) = set_off { div.small.quiet.under { (sum(voice, "page-case-money-set-off", set_off)) } }
            }
            @match line {
                Some(line) => {
                    td.amount data-label=(head("due")) { span { (due_of(voice, line)) } }
                    td.amount data-label=(head("said_paid")) { span { (moved(voice, line.flow.said_paid)) } }
                    td.amount data-label=(head("received")) { span { (moved(voice, line.received)) } }
                    td.amount data-label=(head("outstanding")) { span { (amount(voice, line.outstanding)) } }
                }
                None => {
                    td.amount data-label=(head("due")) { span { (due(voice, one)) } }
                    td.amount data-label=(head("said_paid")) { span {} }
                    td.amount data-label=(head("received")) { span { (amount(voice, one.received)) } }
                    td.amount data-label=(head("outstanding")) { span { (amount(voice, one.outstanding)) } }
                }
            }
        }
    }
}

fn status(voice: Voice, one: &Entitlement) -> Markup {
    let words = voice.say(&format!("entitlement-status-{}", one.status.word()));
    match one.status {
        EntitlementStatus::Due => html! { span.strong { (words) } },
        EntitlementStatus::NotKnown => chip(Look::Unknown, words),
        _ => html! { span.quiet { (words) } },
    }
}

fn sum(voice: Voice, key: &str, amount: Rupees) -> crate::voice::Words {
    voice.with(key, &Args::new().with("amount", mukti_messages::format::rupees(voice.language(), amount)))
}

/// The sum due; between two where a date is coarse; what was last known where none is confirmed now.
fn due(voice: Voice, one: &Entitlement) -> Markup {
    let written = |amount: Rupees| mukti_messages::format::rupees(voice.language(), amount);
    match (one.amount, one.amount_low, one.amount_high, one.last_known) {
        (Some(amount), ..) => html! { (voice.rupees(amount)) },
        (None, Some(low), Some(high), _) => {
            html! { (voice.with("entitlement-between", &Args::new().with("low", written(low)).with("high", written(high)))) }
        }
        (None, _, _, Some(last)) => html! { span.dotted { (sum(voice, "page-case-money-last-known", last)) } },
        _ => html! { span.dotted { (voice.say("entitlement-amount-not-known")) } },
    }
}

fn amount(voice: Voice, amount: Option<Rupees>) -> Markup {
    match amount {
        Some(amount) => voice.rupees(amount),
        None => html! { span.dotted { (voice.say("page-not-known")) } },
    }
}

/// Wages: the minimum due for the time, what was paid, how short it was, the rates used and what is missing.
fn wages(voice: Voice, person: &PersonPage) -> Markup {
    let wages = &person.found.wages;
    html! {
        details.more {
            summary { (voice.say("page-case-wages")) ": " (short(voice, wages)) }
            dl.pairs {
                div { dt { (voice.say("wages-due")) } dd { (between(voice, wages)) } }
                div { dt { (voice.say("wages-paid")) } dd { (amount(voice, wages.paid)) } }
                div { dt { (voice.say("wages-short")) } dd { (amount(voice, wages.short)) } }
                div { dt { (voice.say("wages-days")) } dd { @match wages.days { Some(days) => (days), None => { span.dotted { (voice.say("page-not-known")) } } } } }
            }
            p.small { (fact::grounds(voice, &person.folded, &wages.because)) }
            @if !wages.not_known.is_empty() {
                p.strong { (voice.say("page-case-wages-missing")) }
                ul { @for missing in &wages.not_known { li { (gap(voice, person, missing)) } } }
            }
            (rates(voice, wages))
        }
    }
}

/// What is missing to work the wages out: a fact that nobody has told, the days, or a rate the book does not have.
fn gap(voice: Voice, person: &PersonPage, missing: &str) -> Markup {
    let told = |id: FieldId| html! { (fact::label(voice, id)) ": " span.dotted { (voice.say("page-not-known")) } };
    match missing {
        "wage-missing-amount" => html! { (voice.say("wages-no-pay")) },
        "wage-missing-unit" => told(law::WAGE_UNIT),
        "wage-missing-sharers" => told(law::WAGE_SHARED_BY),
        "wage-missing-output" => told(law::OUTPUT_PER_DAY),
        "wage-missing-state" => told(law::WORK_STATE),
        "wage-missing-kind" => told(law::WORK_KIND),
        "wage-missing-rate" => rate_gap(voice, person),
        _ => html! { (voice.say("wages-no-period")) },
    }
}

/// Which rate the book lacks, and what to ask instead.
fn rate_gap(voice: Voice, person: &PersonPage) -> Markup {
    let facts = &person.folded.facts;
    let work = facts
        .work_kind
        .map(|kind| voice.text(&format!("choice-work_kind-{}", kind.word())).into_owned())
        .unwrap_or_default();
    let state =
        facts.work_state.map(|state| mukti_messages::format::state(voice.language(), state)).unwrap_or_default();
    let on = facts
        .work_to
        .or(facts.work_from)
        .map(|told| mukti_messages::format::told(voice.language(), told))
        .unwrap_or_default();
    let args = Args::new().with("work", work).with("state", state).with("date", on);
    html! { (voice.with("wages-rate-not-known", &args)) " " (voice.say("wages-ask-local")) }
}

fn short(voice: Voice, wages: &Wages) -> Markup {
    html! { (voice.say("wages-short")) " " (amount(voice, wages.short)) }
}

fn between(voice: Voice, wages: &Wages) -> Markup {
    let written = |amount: Rupees| mukti_messages::format::rupees(voice.language(), amount);
    match (wages.due, wages.due_low, wages.due_high) {
        (Some(due), ..) => voice.rupees(due),
        (None, Some(low), Some(high)) => {
            html! { (voice.with("entitlement-between", &Args::new().with("low", written(low)).with("high", written(high)))) }
        }
        (None, Some(low), None) => {
            html! { (voice.with("entitlement-at-least", &Args::new().with("amount", written(low)))) }
        }
        _ => html! { span.dotted { (voice.say("page-not-known")) } },
    }
}

fn rates(voice: Voice, wages: &Wages) -> Markup {
    html! {
        @if !wages.rates.is_empty() {
            div.scroll tabindex="0" role="region" aria-label=(voice.text("page-case-wages-rates")) {
                table {
                    caption { (voice.say("page-case-wages-rates")) }
                    thead { tr {
                        th scope="col" { (voice.say("page-law-from")) }
                        th scope="col" { (voice.say("page-law-to")) }
                        th.amount scope="col" { (voice.say("page-law-rates-rate")) }
                        th scope="col" { (voice.say("page-law-grade")) }
                    } }
                    tbody { @for rate in &wages.rates { tr {
                        td { (voice.day(rate.from)) } td { (voice.day(rate.to)) }
                        td.amount { (voice.rupees(rate.low)) @if rate.high != rate.low { " – " (voice.rupees(rate.high)) } }
                        td { (grade(voice, rate.grade)) " " (source(voice, rate.source)) }
                    } } }
                }
            }
        }
    }
}

fn grade(voice: Voice, grade: Grade) -> Markup {
    html! { (voice.grade(grade)) " " (voice.say(&format!("grade-{}", grade.word()))) }
}

/// A link to where a value was read; words where it is no address.
pub(crate) fn source(voice: Voice, source: &str) -> Markup {
    html! {
        @if source.starts_with("http") { a.source href=(source) rel="noreferrer noopener external" { (voice.say("page-source")) } }
    }
}
