//! What stands round a person's money: things given in kind, papers and account, annuities, who looks after it, heirs.

use super::{Shows, sum};
use crate::frame::Shown;
use crate::parts::clock::{Look, chip, cite};
use crate::parts::name::covered;
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_duties::account::InKindLine;
use mukti_register::money::{Annuity, Guardian, READY};
use mukti_register::records::words::BenefitState;
use mukti_terms::{Answer, Told};

/// Things in kind, each with its own state.
pub(super) fn in_kind(shows: &Shows<'_>) -> Markup {
    let (voice, all) = (shows.voice, &shows.account().in_kind);
    let head = |name: &str| voice.text(&format!("page-account-in-kind-{name}"));
    html! {
        section aria-labelledby="in-kind" {
            h2 #in-kind { (voice.say("page-account-in-kind")) }
            p.small.quiet { (voice.also("page-account-in-kind", "help").into_markup()) }
            @if all.is_empty() { p.quiet { (voice.say("page-account-in-kind-none")) } } @else {
                table.stack {
                    caption.unseen { (voice.say("page-account-in-kind")) }
                    thead { tr { th scope="col" { (head("what")) } th scope="col" { (head("state")) } th scope="col" { (head("days")) } } }
                    tbody { @for line in all { tr {
                        th scope="row" { (name(voice, line)) }
                        td data-label=(head("state")) { span { (state(voice, line)) } }
                        td data-label=(head("days")) { span { (days(voice, line)) } }
                    } } }
                }
            }
            p.noprint { a href=(shows.act("benefit_step")) { (voice.say("record-benefit_step")) } }
        }
    }
}

fn name(voice: Voice, line: &InKindLine) -> Markup {
    html! {
        (voice.say(&format!("choice-in_kind-{}", line.what)))
        @if let Some(one) = &line.entitlement { div.small.under { (voice.office(one.payer)) "\u{a0}· " (cite(one.provision)) "\u{a0}" (voice.grade(one.grade)) } }
    }
}

fn state(voice: Voice, line: &InKindLine) -> Markup {
    match (&line.told, &line.entitlement) {
        (Some(told), _) => {
            let look = match told.state {
                BenefitState::Received => Look::Done,
                BenefitState::Refused => Look::Late,
                BenefitState::Applied | BenefitState::Sanctioned => Look::Calm,
            };
            chip(look, voice.say(&format!("choice-benefit_state-{}", told.state.word())))
        }
        (None, Some(one)) => {
            html! { (voice.say(&format!("entitlement-status-{}", one.status.word()))) ", " (voice.say("page-account-in-kind-not-told")) }
        }
        (None, None) => html! {},
    }
}

fn days(voice: Voice, line: &InKindLine) -> Markup {
    let Some(told) = &line.told else { return html! { "–" } };
    let all: Vec<(BenefitState, Told)> = [
        (BenefitState::Applied, told.applied),
        (BenefitState::Sanctioned, told.sanctioned),
        (BenefitState::Received, told.received),
        (BenefitState::Refused, told.refused),
    ]
    .into_iter()
    .filter_map(|(state, on)| on.map(|on| (state, on)))
    .collect();
    html! { @for (at, (state, on)) in all.into_iter().enumerate() { @if at > 0 { "\u{a0}· " } (voice.say(&format!("choice-benefit_state-{}", state.word()))) " " (voice.told(on)) } }
}

/// Papers and account: what is there, what is missing, what nobody has said.
pub(super) fn ready(shows: &Shows<'_>) -> Markup {
    let (voice, papers) = (shows.voice, &shows.person.money.papers);
    let told = |name: &str| papers.ready.iter().find(|(known, ..)| *known == name);
    let over: Vec<_> = papers.blockers.iter().filter(|blocker| blocker.ended.is_some()).collect();
    html! {
        section aria-labelledby="ready" {
            h2 #ready { (voice.say("page-account-ready")) }
            ul.plain { @for name in READY { li.row {
                @match told(name) {
                    Some((_, Answer::Yes, _)) => (chip(Look::Done, voice.say("choice-answer-yes"))),
                    Some((_, Answer::No, _)) => (chip(Look::Late, voice.say("choice-answer-no"))),
                    _ => (chip(Look::Unknown, voice.say("page-not-known"))),
                }
                span { (voice.say(&format!("field-money_readiness-{name}"))) }
                @if let Some((_, _, Some(on))) = told(name) { span.small.quiet { (voice.told(*on)) } }
            } } }
            @if !over.is_empty() {
                p.small { (voice.say("page-account-ended")) }
                ul.small { @for blocker in over { li { (voice.say(&format!("choice-money_blocker-{}", blocker.what.word()))) @if let Some(ended) = blocker.ended { "\u{a0}· " (voice.told(ended)) } } } }
            }
            p.noprint { a href=(shows.act("money_readiness")) { (voice.say("record-money_readiness")) } }
        }
    }
}

/// Annuities with their earnings and releases, who looks after the money, and to whom it goes.
pub(super) fn kept_for_later(shows: &Shows<'_>) -> Markup {
    let (voice, papers) = (shows.voice, &shows.person.money.papers);
    let is_dead = shows.person.folded.facts.died_on.is_some();
    html! {
        section aria-labelledby="later" {
            h2 #later { (voice.say("page-account-later")) }
            @if papers.annuities.is_empty() { p.quiet { (voice.say("page-account-annuity-none")) } }
            @for annuity in &papers.annuities { (annuity_of(voice, annuity)) }
            (credits(voice, "page-account-monthly", &papers.incomes))
            (credits(voice, "record-annuity_release", &papers.releases))
            @for guardian in &papers.guardians { (guardian_of(voice, guardian)) }
            @for heir in &papers.heirs {
                p { (voice.say("page-account-heir")) ": " bdi { (heir.relation.open()) } " " (covered(voice, Some(heir.name.open()))) "\u{a0}· " (sum(voice, heir.amount)) "\u{a0}· "
                    (voice.say("field-money_heir-paper")) ": " (answer(voice, heir.paper)) }
            }
            @if is_dead && papers.heirs.is_empty() { p.strong { (voice.say("page-account-heir-missing")) } }
            ul.noprint.small { @for act in ["annuity", "annuity_income", "annuity_release", "money_guardian", "money_heir"] { li { a href=(shows.act(act)) { (voice.say(&format!("record-{act}"))) } } } }
        }
    }
}

fn annuity_of(voice: Voice, annuity: &Annuity) -> Markup {
    let told = |on: Option<Told>| match on {
        Some(on) => voice.told(on),
        None => html! { span.dotted { (voice.say("page-not-known")) } },
    };
    html! {
        dl.pairs {
            div { dt { (voice.say("field-annuity-amount")) } dd { (sum(voice, annuity.amount)) "\u{a0}· " (told(annuity.on)) } }
            div { dt { (voice.say("field-annuity-institution")) } dd { @if annuity.institution.open().is_empty() { span.dotted { (voice.say("page-not-known")) } } @else { (covered(voice, Some(annuity.institution.open()))) } } }
            div { dt { (voice.say("field-annuity-maturity")) } dd { (told(annuity.maturity)) } }
            div { dt { (voice.say("field-annuity-monthly")) } dd { (sum(voice, annuity.monthly)) } }
            div { dt { (voice.say("field-annuity-nominee")) } dd { (answer(voice, if annuity.has_nominee { Answer::Yes } else { Answer::NotKnown })) } }
        }
    }
}

fn credits(voice: Voice, key: &str, all: &[(Option<Told>, Option<mukti_terms::Rupees>, Answer)]) -> Markup {
    html! {
        @if !all.is_empty() {
            p.small.strong { (voice.say(key)) }
            ul.small { @for (on, amount, reached) in all { li {
                @if let Some(on) = on { (voice.told(*on)) "\u{a0}· " } (sum(voice, *amount)) "\u{a0}· " (voice.say("field-payment_credit-reached")) " " (answer(voice, *reached))
            } } }
        }
    }
}

fn guardian_of(voice: Voice, guardian: &Guardian) -> Markup {
    html! {
        p { (voice.say("record-money_guardian")) ": " bdi { (guardian.relation.open()) } " " (covered(voice, Some(guardian.name.open())))
            @if let Some(on) = guardian.reviewed { "\u{a0}· " (voice.say("field-money_guardian-reviewed")) " " (voice.told(on)) } }
        @if guardian.needs_review() { p.row { (chip(Look::Late, voice.say("page-account-guardian-review"))) } }
    }
}

fn answer(voice: Voice, answer: Answer) -> Markup {
    match answer {
        Answer::NotKnown => html! { span.dotted { (voice.say("page-not-known")) } },
        known => html! { (voice.say(&format!("choice-answer-{}", known.word()))) },
    }
}
