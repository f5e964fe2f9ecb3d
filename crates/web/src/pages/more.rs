//! Everything that has no room of its own: the desk, phones, keys; on a phone also law, help and signing out.

use super::show;
use crate::frame::Room;
use crate::hall::Answer;
use crate::parts::icon::{Icon, icon};
use crate::visit::Visit;
use maud::html;
use mukti_messages::Args;

/// The list of what is not in the bar.
pub async fn page(visit: Visit) -> Answer {
    let voice = visit.voice;
    let body = html! {
        h1 { (voice.say("page-more-title")) }
        ul.rooms-list {
            li { a href="/law" { (icon(Icon::Book)) (voice.say("page-room-law")) } }
            @if visit.member.is_some() {
                li { a href="/desk" { (icon(Icon::Tick)) (voice.say("page-desk-title")) } }
            }
            @if visit.member.is_some() {
                li { a href="/hearings" { (icon(Icon::Clock)) (voice.say("page-hearings-title")) } }
                li { a href="/registers" { (icon(Icon::Book)) (voice.say("page-registers-title")) } }
                li { a href="/scorecards" { (icon(Icon::Tick)) (voice.say("score-title")) } }
                li { a href="/visits" { (icon(Icon::Clock)) (voice.say("page-visits-title")) } }
                li { a href="/lists" { (icon(Icon::Folder)) (voice.say("page-lists-title")) } }
                li { a href="/export" { (icon(Icon::Folder)) (voice.say("page-export-title")) } }
                li { a href="/reports" { (icon(Icon::Tick)) (voice.say("page-reports-title")) } }
                li { a href="/differences" { (icon(Icon::Tick)) (voice.say("page-differences-title")) } }
                li { a href="/forms" { (icon(Icon::Tick)) (voice.say("page-forms-title")) } }
                li { a href="/phones" { (icon(Icon::Shield)) (voice.say("page-devices-title")) } }
                li { a href="/programs" { (icon(Icon::Shield)) (voice.say("page-programs-title")) } }
            }
            @if visit.member.is_some() { li { a href="/keys" { (icon(Icon::Shield)) (voice.say("page-keys-title")) } } }
            li { a href="/verify" { (icon(Icon::Tick)) (voice.say("page-verify-title")) } }
            li { a href="/help" { (icon(Icon::Question)) (voice.say("page-help-title")) } }
        }
        @if let Some(member) = &visit.member {
            form.noprint method="post" action="/sign-out" {
                p.quiet { (voice.with("page-signed-in-as", &Args::new().with("name", &member.name))) }
                button.button type="submit" { (voice.say("page-sign-out")) }
            }
        } @else {
            p { a.button href="/sign-in" { (voice.say("page-signin-title")) } }
        }
    };
    Ok(show(&visit, Room::More, voice.text("page-more-title"), body))
}
