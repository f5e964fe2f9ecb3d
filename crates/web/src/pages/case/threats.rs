//! Threats that nobody has answered, above everything else on the page of a case.

use super::Shows;
use crate::frame::Shown;
use crate::parts::icon::{Icon, icon};
use maud::{Markup, html};
use mukti_casework::OpenThreat;
use mukti_messages::Args;

/// The letter that asks for protection.
const LETTER: &str = "protection_request";

/// The alert; nothing where there is no open threat.
pub(super) fn alert(shows: &Shows<'_>) -> Markup {
    let (voice, page) = (shows.voice, shows.page);
    html! {
        @if !page.threats.is_empty() {
            div.alert role="alert" {
                (icon(Icon::Alarm))
                div {
                    p.strong { (voice.count("page-threats", page.threats.len())) }
                    ul { @for (threat, people) in together(&page.threats) { li { (one(shows, threat, &people)) } } }
                    p { (voice.also("page-threats", "help").into_markup()) }
                    div.actions.noprint {
                        a.button.first href=(shows.under(&of("threat_answer", &page.threats))) { (voice.say("record-threat_answer")) }
                        @let act = protection(&page.threats);
                        a.button href=(shows.under(&of(act, &page.threats))) { (voice.say(&format!("record-{act}"))) }
                        @if shows.offers(LETTER) {
                            a.button href=(shows.under(&format!("letters/{LETTER}"))) {
                                (icon(Icon::Pen)) (voice.say("page-threats-letter"))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What is recorded next of protection: that it was asked for, or what the answer to that is.
fn protection(threats: &[OpenThreat]) -> &'static str {
    let asked = threats.iter().all(|threat| threat.asked_on.is_some());
    if asked { "protection_answer" } else { "protection_request" }
}

/// The form of an act, with the one person ticked where all threats were to one.
fn of(act: &str, threats: &[OpenThreat]) -> String {
    match threats {
        [first, rest @ ..] if rest.iter().all(|threat| threat.ordinal == first.ordinal) => {
            format!("acts/{act}?person={}", first.ordinal)
        }
        _ => format!("acts/{act}"),
    }
}

/// What was done to several people alike stands there once, with all of them.
fn together(threats: &[OpenThreat]) -> Vec<(&OpenThreat, Vec<u32>)> {
    let mut groups: Vec<(&OpenThreat, Vec<u32>)> = Vec::new();
    for threat in threats {
        let alike = |one: &OpenThreat| OpenThreat { ordinal: threat.ordinal, ..one.clone() } == *threat;
        match groups.iter_mut().find(|(first, _)| alike(first)) {
            Some((_, people)) => people.push(threat.ordinal),
            None => groups.push((threat, vec![threat.ordinal])),
        }
    }
    groups
}

fn one(shows: &Shows<'_>, threat: &OpenThreat, people: &[u32]) -> Markup {
    let voice = shows.voice;
    html! {
        @for (at, ordinal) in people.iter().enumerate() {
            @if at > 0 { ", " }
            (voice.with("page-case-person", &Args::new().with("number", *ordinal)))
        }
        "\u{a0}· " (voice.told(threat.on))
        @if let Some(what) = &threat.what { "\u{a0}· " (voice.say(&format!("choice-threat_kind-{what}"))) }
        @if let Some(role) = &threat.role { "\u{a0}· " (voice.say(&format!("choice-accused_part-{role}"))) }
        @if threat.protection_wanted.is_yes() { "\u{a0}· " (voice.say("page-threats-wants-protection")) }
        @if let Some(on) = threat.asked_on { "\u{a0}· " (voice.with("page-threats-asked", &Args::new().with("date", mukti_messages::format::told(voice.language(), on)))) }
        @if threat.still_unsafe { "\u{a0}· " strong { (voice.say("page-threats-still-unsafe")) } }
    }
}

#[cfg(test)]
mod tests {
    use super::together;
    use mukti_casework::OpenThreat;
    use mukti_terms::{Answer, Told};

    #[test]
    fn what_was_done_to_several_alike_stands_once_and_what_differs_by_itself() {
        let threat = |ordinal, on: &str, still_unsafe| OpenThreat {
            ordinal,
            on: Told::parse(on).expect("a day"),
            what: Some("words".to_string()),
            role: None,
            protection_wanted: Answer::Yes,
            still_unsafe,
            asked_on: None,
        };
        let threats = [
            threat(1, "2026-03-10", false),
            threat(2, "2026-03-09", false),
            threat(3, "2026-03-10", false),
            threat(4, "2026-03-10", true),
        ];
        let people: Vec<_> = together(&threats).into_iter().map(|(_, people)| people).collect();
        assert_eq!(people, [vec![1, 3], vec![2], vec![4]]);
    }
}
