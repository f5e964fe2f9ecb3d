//! What the questions of a form of others mean here: for each one of our facts, for each of its choices one of our words; and what
//! that makes of the last answers.

use crate::frame::{Room, Shown};
use crate::hall::{Answer, Hall};
use crate::pages::{error, show};
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use mukti_casework::forms::meaning::may_tell;
use mukti_casework::{Meaning, Previewed, Problem, Target, Tells, TheirForm};
use mukti_messages::Args;
use mukti_openrosa::{Form as XForm, Question, Sort};
use mukti_terms::schema::Kind;
use mukti_terms::{Language, State as IndianState};
use serde::Deserialize;

/// So many questions stand on a page.
const ON_A_PAGE: usize = 40;

/// Which part of the questions is asked for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    part: Option<usize>,
    kept: Option<u8>,
}

/// The page.
pub async fn page(State(hall): State<Hall>, seat: Seat, Path(key): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let by = seat.by();
    let read = hall.ask(move |desk| Ok((desk.form_meaning(&key)?, desk.preview_meaning(&by, &key)?)));
    let ((form, read, meaning, number), (preview, is_real)) = read.await?;
    let part = asked.part.unwrap_or_default();
    let shown = Mapping { voice: seat.voice(), form: &form, read: &read, meaning: &meaning, number, part };
    let body = html! {
        (shown.head())
        @if asked.kept.is_some() { p.chip.done role="status" { (shown.voice.say("page-meaning-kept")) } }
        (shown.questions(None))
        (shown.preview(&preview, is_real))
    };
    Ok(show(&seat.visit, Room::More, shown.voice.text("page-meaning-title"), body))
}

/// Keeps what is said of the questions of one part; those of other parts stay as they are.
pub async fn keep(
    State(hall): State<Hall>,
    seat: Seat,
    Path(key): Path<String>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Answer {
    let (typed, by, name) = (Typed(typed), seat.by(), key.clone());
    let (form, read, before, _) = hall.ask(move |desk| desk.form_meaning(&name)).await?;
    let part: usize = typed.get("part").and_then(|part| part.parse().ok()).unwrap_or_default();
    let number: u32 = typed.get("number").and_then(|number| number.parse().ok()).unwrap_or_default();
    let meaning = said(&read, &before, &typed, part);
    let (name, told) = (key.clone(), meaning.clone());
    match hall.ask(move |desk| desk.say_meaning(&by, &name, &told, number)).await {
        Ok(_) => Ok(on_to(&format!("/forms/{key}/meaning?kept=1&part={part}"))),
        Err(crate::hall::Oops(problem)) if problem.status() < 500 => {
            let shown = Mapping { voice: seat.voice(), form: &form, read: &read, meaning: &meaning, number, part };
            let body =
                html! { (shown.head()) (error::banner(&seat.visit, Some(&problem))) (shown.questions(Some(&problem))) };
            let title = shown.voice.text("page-meaning-title");
            Ok(error::again(show(&seat.visit, Room::More, title, body), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// What was said, over what was said before of other parts.
fn said(read: &XForm, before: &Meaning, typed: &Typed, part: usize) -> Meaning {
    let mut meaning = before.clone();
    for question in of_part(read, part) {
        let field = typed.written(&format!("to:{}", question.path)).unwrap_or_default().to_owned();
        let chosen = |value: &String| typed.written(&format!("is:{}:{value}", question.path)).map(ToOwned::to_owned);
        let choices = question.choices.iter().filter_map(|(value, _)| Some((value.clone(), chosen(value)?)));
        let mut tells = Tells { field, choices: choices.collect() };
        // A word of another field's list is left behind when the field changes.
        if let Some(target) = Target::named(&tells.field) {
            let words = target.words();
            tells.choices.retain(|_, word| words.contains(&word.as_str()));
        } else if question.sort == Sort::Many {
            tells.choices.retain(|_, field| Target::named(field).is_some());
        } else {
            tells.choices.clear();
        }
        if tells.field.is_empty() && tells.choices.is_empty() {
            meaning.questions.remove(&question.path);
        } else {
            meaning.questions.insert(question.path.clone(), tells);
        }
    }
    if part == 0 {
        meaning.people = typed.written("people").map(ToOwned::to_owned);
    }
    meaning
}

/// The questions of one page: those somebody is asked first, what the phone works out last.
fn of_part(read: &XForm, part: usize) -> impl Iterator<Item = &Question> {
    let useful = |question: &&Question| question.sort != Sort::File;
    let asked = read.questions.iter().filter(|question| question.is_asked).filter(useful);
    let worked_out = read.questions.iter().filter(|question| !question.is_asked);
    asked.chain(worked_out).skip(part.saturating_mul(ON_A_PAGE)).take(ON_A_PAGE)
}

/// What a page shows.
struct Mapping<'a> {
    voice: Voice,
    form: &'a TheirForm,
    read: &'a XForm,
    meaning: &'a Meaning,
    number: u32,
    part: usize,
}

impl Mapping<'_> {
    fn head(&self) -> Markup {
        html! {
            nav.path { a href="/forms" { (self.voice.say("page-forms-title")) } " › " a href={ "/forms/" (self.form.key) } { bdi { (self.form.title) } } }
            h1 { (self.voice.say("page-meaning-title")) }
            p.lead { (self.voice.say("page-meaning-lead")) }
        }
    }

    fn questions(&self, problem: Option<&Problem>) -> Markup {
        let voice = self.voice;
        let parts = self.read.questions.len().div_ceil(ON_A_PAGE);
        html! {
            form method="post" action={ "/forms/" (self.form.key) "/meaning" } {
                input type="hidden" name="number" value=(self.number);
                input type="hidden" name="part" value=(self.part);
                @if self.part == 0 && !self.read.repeats.is_empty() { section.card { (self.people()) } }
                @for question in of_part(self.read, self.part) { section.card { (self.question(question)) } }
                div.actions {
                    button.button.first type="submit" { (voice.say("page-meaning-keep")) }
                    @if problem.is_none() && self.part > 0 {
                        a.button href={ "?part=" (self.part - 1) } { (voice.say("page-meaning-before")) }
                    }
                    @if problem.is_none() && self.part + 1 < parts {
                        a.button href={ "?part=" (self.part + 1) } { (voice.say("page-meaning-after")) }
                    }
                }
            }
        }
    }

    /// Which repeat makes people.
    fn people(&self) -> Markup {
        html! {
            div.field {
                label for="people" { (self.voice.say("page-meaning-people")) }
                p.help #people-help { (self.voice.also("page-meaning-people", "help").into_markup()) }
                select #people name="people" aria-describedby="people-help" {
                    option value="" { (self.voice.say("page-meaning-one-person")) }
                    @for repeat in &self.read.repeats {
                        option value=(repeat) selected[self.meaning.people.as_ref() == Some(repeat)] { (repeat) }
                    }
                }
            }
        }
    }

    fn question(&self, question: &Question) -> Markup {
        let (voice, tells) = (self.voice, self.meaning.questions.get(&question.path));
        let id = format!("to-{}", question.path.replace('/', "-"));
        let field = tells.map(|tells| tells.field.as_str()).unwrap_or_default();
        let target = Target::named(field);
        html! {
            div.field {
                label for=(id) { (words(voice, question)) }
                p.help {
                    code dir="ltr" { (question.path) } "\u{a0}· " (voice.say(&format!("form-sort-{}", question.sort.word())))
                    @if !question.is_asked { "\u{a0}· " (voice.say("page-meaning-worked-out")) }
                    @if let Some(repeat) = &question.repeat { "\u{a0}· " (voice.with("page-meaning-in", &Args::new().with("name", repeat.as_str()))) }
                }
                select id=(id) name={ "to:" (question.path) } {
                    option value="" { @if question.sort == Sort::Many { (voice.say("page-meaning-each-choice")) } @else { (voice.say("page-meaning-nothing")) } }
                    (self.targets(field, |target| may_tell(question, target)))
                }
            }
            @match (question.sort, target) {
                (_, Some(target)) if target.is_of_a_list() => (self.choices(question, tells, Some(target))),
                (Sort::Many, None) => (self.choices(question, tells, None)),
                _ => {}
            }
        }
    }

    /// Our fields that may be meant, by the record and the topic they stand in.
    fn targets(&self, chosen: &str, may: impl Fn(&Target) -> bool) -> Markup {
        let mut groups: Vec<(String, Vec<&Target>)> = Vec::new();
        for target in Target::all().iter().filter(|target| may(target)) {
            let key = match target.word() {
                "interview" => format!("topic-{}", target.field.topic),
                "report" => "page-meaning-report".to_owned(),
                record => format!("record-{record}"),
            };
            match groups.iter_mut().find(|(known, _)| *known == key) {
                Some((_, targets)) => targets.push(target),
                None => groups.push((key, vec![target])),
            }
        }
        html! {
            @for (key, targets) in &groups {
                optgroup label=(self.voice.text(key)) {
                    @for target in targets {
                        @let name = target.name();
                        option value=(name) selected[name == chosen] { (self.voice.text(&target.key())) }
                    }
                }
            }
        }
    }

    /// Each choice with our word for it; of a question in which several may be chosen, with the fact it says "yes" to.
    fn choices(&self, question: &Question, tells: Option<&Tells>, target: Option<&Target>) -> Markup {
        let voice = self.voice;
        html! {
            fieldset.meant {
                legend.small { @if target.is_some() { (voice.say("page-meaning-choices")) } @else { (voice.say("page-meaning-choices-many")) } }
                @for (at, (value, words)) in question.choices.iter().enumerate() {
                    @let id = format!("is-{}-{at}", question.path.replace('/', "-"));
                    @let chosen = tells.and_then(|tells| tells.choices.get(value)).map(String::as_str).unwrap_or_default();
                    div.meant-one {
                        label for=(id) { bdi { (words.of(voice.language().tag(), voice.language().own_name()).unwrap_or(value)) } }
                        select id=(id) name={ "is:" (question.path) ":" (value) } {
                            option value="" { (voice.say("page-meaning-not-known")) }
                            @if let Some(target) = target {
                                @for word in target.words() { option value=(word) selected[word == chosen] { (our_word(voice, target, word)) } }
                            } @else {
                                (self.targets(chosen, |target| matches!(target.field.kind, Kind::YesNo)))
                            }
                        }
                    }
                }
            }
        }
    }

    /// What it makes of the last answers that came.
    fn preview(&self, preview: &[Previewed], is_real: bool) -> Markup {
        let voice = self.voice;
        html! {
            section.card aria-labelledby="preview" {
                h2 #preview { @if is_real { (voice.say("page-meaning-preview")) } @else { (voice.say("page-meaning-example")) } }
                table.stack {
                    thead { tr {
                        th scope="col" { (voice.say("page-meaning-column-question")) }
                        th scope="col" { (voice.say("page-meaning-column-answer")) }
                        th scope="col" { (voice.say("page-meaning-column-here")) }
                    } }
                    tbody { @for one in preview { (self.previewed(one)) } }
                }
            }
        }
    }

    fn previewed(&self, one: &Previewed) -> Markup {
        let voice = self.voice;
        let question = self.read.question(&one.path);
        let answer = one.answer.open();
        html! {
            tr {
                th scope="row" { @match question { Some(question) => (words(voice, question)), None => code dir="ltr" { (one.path) } } }
                td data-label=(voice.text("page-meaning-column-answer")) { bdi { (question.map_or_else(|| answer.clone(), |q| in_words(voice, q, answer))) } }
                td data-label=(voice.text("page-meaning-column-here")) {
                    @if one.told.is_empty() { span.quiet { (voice.say("page-meaning-not-known")) } }
                    @for told in &one.told {
                        @if let Some(target) = Target::named(&told.field) {
                            div {
                                (voice.text(&target.key())) ": "
                                @match &told.value {
                                    Some(value) => strong { (our_word(voice, target, value.open())) },
                                    None => span.chip.late { (voice.say("page-meaning-unreadable")) },
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A question in the reader's language, else in the form's; its path where it has no words.
fn words(voice: Voice, question: &Question) -> Markup {
    let said = question.label.of(voice.language().tag(), voice.language().own_name());
    html! { bdi { (said.unwrap_or(&question.path)) } }
}

/// An answer in the words of its choices.
fn in_words(voice: Voice, question: &Question, answer: &str) -> String {
    let said = |value: &str| {
        let found = question.choices.iter().find(|(known, _)| known == value);
        found
            .and_then(|(_, words)| words.of(voice.language().tag(), voice.language().own_name()))
            .unwrap_or(value)
            .to_owned()
    };
    match question.sort {
        Sort::One => said(answer),
        Sort::Many => answer.split_whitespace().map(said).collect::<Vec<_>>().join(", "),
        _ => answer.to_owned(),
    }
}

/// One of our words as it is read.
fn our_word(voice: Voice, target: &Target, word: &str) -> String {
    let key = match target.field.kind {
        Kind::YesNo => format!("choice-answer-{word}"),
        Kind::Choice(choices) if choices.list == "speaker" => format!("speaker-{word}"),
        Kind::Choice(choices) => format!("choice-{}-{word}", choices.list),
        Kind::State => return state_name(voice.language(), word),
        _ => return word.to_owned(),
    };
    voice.text(&key).into_owned()
}

fn state_name(language: Language, code: &str) -> String {
    let Some(state) = IndianState::from_code(code) else { return code.to_owned() };
    let row = state.row();
    match language {
        Language::Hindi => row.name_hi,
        _ => row.name_en,
    }
    .to_owned()
}
