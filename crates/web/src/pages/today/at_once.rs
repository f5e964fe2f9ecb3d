//! The letters for the duties that were ticked: looked over first, with what is held back and why; then written, never sent.

use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall};
use crate::pages::show;
use crate::pages::sign_in::encoded;
use crate::parts::icon::{Icon, icon};
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::{Voice, key_of};
use axum::Form;
use axum::extract::{Query, State};
use maud::{Markup, html};
use mukti_casework::{HeldBack, LETTERS_MAX, LetterAtOnce, OfSeveral, Problem, Review, Stands, Ticked, WithoutLetter};
use mukti_messages::{Args, format};
use mukti_terms::Language;
use mukti_terms::when::Moment;

/// What would be written: nothing is kept yet.
pub async fn review(State(hall): State<Hall>, seat: Seat, Query(query): Query<Vec<(String, String)>>) -> Answer {
    let ticked = read::<Ticked>(&Typed(query), "tick")?;
    let by = seat.by();
    let review = hall.ask(move |desk| desk.review_letters(&by, &ticked)).await?;
    let voice = seat.voice();
    let body = html! {
        (path(&seat.visit, &[("/today".to_owned(), html! { (voice.say("page-today-title")) })]))
        h1 { (voice.say("page-at-once-title")) }
        @if review.letters.is_empty() && review.without.is_empty() {
            p { (voice.say("page-at-once-nothing")) }
            div.actions { a.button.first href="/today" { (voice.say("page-at-once-today")) } }
        } @else { (looked_over(voice, &review, seat.visit.now)) }
    };
    Ok(show(&seat.visit, Room::Today, voice.text("page-at-once-title"), body))
}

/// Writes what stayed ticked, and leads on to what became of it: asked again, it writes nothing twice.
pub async fn write(State(hall): State<Hall>, seat: Seat, Form(form): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed(form);
    let letters = read::<OfSeveral>(&typed, "letter")?;
    let reviewed = reviewed(&typed)?;
    let language = typed.written("tongue").and_then(Language::from_tag).unwrap_or(seat.voice().language());
    let (by, of) = (seat.by(), letters.clone());
    hall.ask(move |desk| desk.write_letters(&by, &of, language, reviewed)).await?;
    let all: String = letters.iter().map(|letter| format!("&letter={}", encoded(&letter.to_string()))).collect();
    Ok(on_to(&format!("/today/letters/written?reviewed={}{all}", reviewed.unix())))
}

/// What became of them.
pub async fn written(State(hall): State<Hall>, seat: Seat, Query(query): Query<Vec<(String, String)>>) -> Answer {
    let typed = Typed(query);
    let (letters, reviewed) = (read::<OfSeveral>(&typed, "letter")?, reviewed(&typed)?);
    let by = seat.by();
    let all = hall.ask(move |desk| desk.letters_written(&by, &letters, reviewed)).await?;
    let (done, not): (Vec<_>, Vec<_>) = all.iter().partition(|one| matches!(one.stands, Stands::Written(_)));
    let voice = seat.voice();
    let body = html! {
        (path(&seat.visit, &[("/today".to_owned(), html! { (voice.say("page-today-title")) })]))
        h1 { (voice.say("page-at-once-done-title")) }
        @if all.is_empty() { p { (voice.say("page-at-once-none-chosen")) } }
        @if !done.is_empty() {
            div.kept role="status" { (icon(Icon::Tick)) p { (voice.count("page-at-once-written", done.len())) } }
            section.card {
                p { (voice.also("page-at-once-written", "next").into_markup()) }
                ul.list { @for one in done { (made(voice, one)) } }
            }
        }
        @if !not.is_empty() {
            section.card.band.soon {
                h2 { (voice.count("page-at-once-not-written", not.len())) }
                ul.list { @for one in not { li { (particulars(voice, one)) (not_made(voice, one)) } } }
            }
        }
        div.actions { a.button href="/today" { (voice.say("page-at-once-today")) } }
    };
    Ok(show(&seat.visit, Room::Today, voice.text("page-at-once-done-title"), body))
}

/// Everything under a name, read.
fn read<T: std::str::FromStr<Err = Problem>>(typed: &Typed, name: &str) -> Result<Vec<T>, Problem> {
    typed.every(name).filter(|text| *text != "all").map(str::parse).collect()
}

/// The moment at which the letters were looked over.
fn reviewed(typed: &Typed) -> Result<Moment, Problem> {
    let told = typed.get("reviewed").and_then(|text| text.parse().ok());
    told.map(Moment::from_unix).ok_or(Problem::ParameterUnreadable { name: "reviewed" })
}

fn looked_over(voice: Voice, review: &Review, now: Moment) -> Markup {
    let is_ready = |one: &&LetterAtOnce| matches!(one.stands, Stands::Ready { .. });
    let (ready, back): (Vec<_>, Vec<_>) = review.letters.iter().partition(is_ready);
    let back_count = back.len() + review.without.len();
    html! {
        p.lead { (voice.say("page-at-once-lead")) }
        @if !ready.is_empty() {
            form method="post" action="/today/letters" {
                input type="hidden" name="reviewed" value=(now.unix());
                section.card.band.accent aria-labelledby="ready" {
                    h2 #ready { (voice.count("page-at-once-ready", ready.len())) }
                    ul.list { @for one in ready { li.duty { (offered(voice, one)) } } }
                }
                div.field {
                    label for="tongue" { (voice.say("page-letter-language")) }
                    select #tongue name="tongue" {
                        @for language in Language::ALL { option value=(language.tag()) lang=(language.tag()) selected[language == voice.language()] { (language.own_name()) } }
                    }
                }
                div.actions { button.button.first type="submit" { (icon(Icon::Pen)) span { (voice.say("page-at-once-do")) } } }
                p.small.quiet { (voice.also("page-at-once-do", "help").into_markup()) }
            }
        }
        @if back_count > 0 {
            section.card.band.soon aria-labelledby="back" {
                h2 #back { (voice.count("page-at-once-back", back_count)) }
                p.quiet { (voice.also("page-at-once-back", "help").into_markup()) }
                ul.list {
                    @for one in back { li { (particulars(voice, one)) (not_made(voice, one)) } }
                    @for one in &review.without { li { (without(voice, one)) } }
                }
            }
        }
    }
}

/// A letter that can be written, ticked unless nobody knows whether the people allow it.
fn offered(voice: Voice, one: &LetterAtOnce) -> Markup {
    let (is_sealed, not_asked) = match &one.stands {
        Stands::Ready { is_sealed, not_asked } => (*is_sealed, not_asked.as_slice()),
        _ => (false, [].as_slice()),
    };
    let said = Args::new()
        .with("letter", voice.text(&format!("letter-{}", one.letter.kind)))
        .with("office", voice.text(&format!("office-{}", one.office)))
        .with("label", &one.case_label);
    html! {
        label.tick { input type="checkbox" name="letter" value=(one.letter) checked[not_asked.is_empty()]; span.unseen { (voice.with("page-at-once-tick", &said)) } }
        div {
            (particulars(voice, one))
            @if is_sealed { p.small { (icon(Icon::Shield)) " " (voice.say("letter-common-sealed")) } }
            @if !not_asked.is_empty() {
                p.small { (icon(Icon::Shield)) " " (voice.say("page-at-once-not-asked")) " " (numbers(voice, not_asked)) }
            }
            p.small { a href=(alone(one)) { (voice.say("page-at-once-alone")) span.unseen { ": " bdi { (one.case_label) } } } }
        }
    }
}

/// Which letter, to whom, in which case, for which duties.
fn particulars(voice: Voice, one: &LetterAtOnce) -> Markup {
    html! {
        p.strong {
            (voice.say(&format!("letter-{}", one.letter.kind)))
            @if !one.office.is_empty() { "\u{a0}· " (voice.office(&one.office)) }
        }
        p {
            a href={ "/cases/" (one.letter.case) } { bdi { (one.case_label) } }
            @if let Some(ordinal) = one.ordinal { "\u{a0}· " (voice.with("page-case-person", &Args::new().with("number", ordinal))) }
            @if !one.duties.is_empty() {
                span.quiet { "\u{a0}· " (voice.list(&one.duties.iter().map(|duty| voice.text(&key_of("duty", duty)).into_owned()).collect::<Vec<_>>())) }
            }
        }
    }
}

/// A letter that was written: to be read over and sent.
fn made(voice: Voice, one: &LetterAtOnce) -> Markup {
    let Stands::Written(document) = one.stands else { return html! {} };
    html! {
        li {
            (particulars(voice, one))
            div.actions {
                a.button href={ "/cases/" (one.letter.case) "/issued/" (document) } { (voice.say("page-at-once-open")) span.unseen { ": " bdi { (one.case_label) } } }
            }
        }
    }
}

/// Why a letter is not written together with the others, and the way to it by itself.
fn not_made(voice: Voice, one: &LetterAtOnce) -> Markup {
    html! {
        p {
            @match &one.stands {
                Stands::Back(why) => (why_back(voice, why)),
                Stands::Ready { .. } | Stands::Written(_) => (voice.say("page-at-once-not-why")),
            }
        }
        p.small { a href=(address(one)) { (voice.say("page-at-once-alone")) span.unseen { ": " bdi { (one.case_label) } } } }
    }
}

/// What stands in the way: the letter that was written before, or the letter by itself.
fn address(one: &LetterAtOnce) -> String {
    match &one.stands {
        Stands::Back(HeldBack::Unsent(Some((document, _)))) => format!("/cases/{}/issued/{document}", one.letter.case),
        _ => alone(one),
    }
}

/// The page of one letter by itself.
fn alone(one: &LetterAtOnce) -> String {
    let letter = &one.letter;
    let part = |name: &str, text: &Option<String>| {
        text.as_ref().map_or_else(String::new, |text| format!("&{name}={}", encoded(text)))
    };
    let whom = letter.person.map_or_else(String::new, |person| format!("&whom={person}"));
    let rest = format!("{}{}{whom}", part("office", &letter.office), part("against", &letter.against));
    let sign = if rest.is_empty() { "" } else { "?" };
    format!("/cases/{}/letters/{}{sign}{}", letter.case, letter.kind, rest.trim_start_matches('&'))
}

/// A duty for which there is no letter to write.
fn without(voice: Voice, one: &WithoutLetter) -> Markup {
    html! {
        p.strong { (voice.say(&key_of("duty", &one.ticked.duty))) }
        @if let Some(label) = &one.case_label { p { a href={ "/cases/" (one.ticked.case) "#letters" } { bdi { (label) } } } }
        p { (why_back(voice, &one.why)) }
    }
}

fn why_back(voice: Voice, why: &HeldBack) -> Markup {
    let on =
        |key: &str, day| html! { (voice.with(key, &Args::new().with("date", format::day(voice.language(), day)))) };
    let say = |key: &str| html! { (voice.say(key)) };
    match why {
        HeldBack::Safety(key) => html! { (icon(Icon::Shield)) " " (voice.say(key)) },
        HeldBack::TakenBack(people) => {
            html! { (icon(Icon::Shield)) " " (voice.say("page-letter-consent-back")) " " (numbers(voice, people)) }
        }
        HeldBack::Unsent(Some((_, day))) => on("page-at-once-back-unsent", *day),
        HeldBack::Unsent(None) => say("page-at-once-back-stands"),
        HeldBack::Answer(day) => on("page-at-once-back-answer", *day),
        HeldBack::NothingToClaim => say("page-letter-not-yet"),
        HeldBack::NoLetter => say("page-at-once-back-no-letter"),
        HeldBack::NotOwed => say("page-at-once-back-not-owed"),
        HeldBack::TooMany => {
            html! { (voice.with("page-at-once-back-too-many", &Args::new().with("most", LETTERS_MAX))) }
        }
    }
}

/// People by their numbers in the case.
fn numbers(voice: Voice, people: &[u32]) -> Markup {
    let named = |number: &u32| voice.text_with("page-case-person", &Args::new().with("number", *number)).into_owned();
    html! { (voice.list(&people.iter().map(named).collect::<Vec<_>>())) }
}
