//! The plan: what was agreed, each goal with how far it has come, and what was told of work, income, training and services.

use super::Shows;
use crate::parts::clock::{Look, chip};
use crate::parts::fact::value;
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_register::after::Row;
use mukti_register::after::plan::Goal;
use mukti_register::kind;
use mukti_register::kinds::message_key;
use mukti_terms::Day;

pub(super) fn section(shows: &Shows<'_>) -> Markup {
    let (voice, page) = (shows.voice, shows.page);
    html! {
        section aria-labelledby="plan" {
            h2 #plan { (voice.say("page-after-plan")) }
            @match &page.agreed { Some(row) => { (told(voice, row)) } None => { p { (voice.say("page-after-plan-none")) } } }
            ul.list { @for goal in &page.goals { li { (one(voice, goal, page.on)) } } }
            div.actions {
                a.button href=(shows.form("plan_goal")) { (voice.say("record-plan_goal")) }
                @if !page.goals.is_empty() { a.button href=(shows.form("goal_progress")) { (voice.say("record-goal_progress")) } }
                a.button href=(shows.form("rehabilitation_plan")) { (voice.say("record-rehabilitation_plan")) }
            }
        }
        @for (name, rows) in &page.told {
            section aria-labelledby=(name) {
                div.row.spread {
                    h2 id=(name) { (voice.say(&format!("page-after-told-{name}"))) }
                    a.noprint href=(shows.form(name)) { (voice.say("page-after-add")) }
                }
                @if rows.is_empty() { p.quiet { (voice.say("page-after-told-none")) } }
                @else { ul.list { @for row in rows.iter().rev() { li { (told(voice, row)) } } } }
            }
        }
    }
}

fn one(voice: Voice, goal: &Goal, on: Day) -> Markup {
    let reached = goal.reached.as_ref().map_or("not_begun", |(word, _)| word.as_str());
    let look = match reached {
        "reached" => Look::Done,
        _ if goal.is_late(on) => Look::Late,
        _ => Look::Calm,
    };
    html! {
        div.row.spread {
            span {
                strong { (voice.say(&format!("choice-goal-{}", goal.goal))) }
                @if let Some(words) = goal.row.word("words") { " " bdi dir="auto" { (words) } }
                br;
                span.small.quiet {
                    @match goal.by { Some(by) => { (voice.say("page-after-by")) " " (voice.day(by)) } None => { (voice.say("page-after-by-unknown")) } }
                    @if let Some(helper) = goal.row.word("helper") { "\u{a0}· " (voice.say("field-plan_goal-helper")) ": " bdi dir="auto" { (helper) } }
                }
            }
            (chip(look, voice.say(&format!("choice-goal_reached-{reached}"))))
        }
    }
}

/// A record in one line: its day, then each answer with its label.
pub(super) fn told(voice: Voice, row: &Row) -> Markup {
    let name = row.kept.kind();
    let fields = kind(name).map_or(&[][..], |kind| kind.fields);
    html! {
        p {
            (voice.told(row.on))
            @for field in fields.iter().filter(|field| field.name != "on") {
                @if let Some(text) = row.word(field.name) {
                    "\u{a0}· " span.quiet { (voice.say(&message_key(name, field.name))) ": " } (value(voice, field, text))
                }
            }
        }
    }
}
