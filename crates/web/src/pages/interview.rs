//! The interview: one topic a screen, every question may be left, every screen is kept when it is left.

use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::error;
use crate::parts::fact;
use crate::parts::icon::{Icon, icon};
use crate::parts::name::covered;
use crate::parts::problem::{self, Problem as Said_};
use crate::parts::question::{Asking, Beside, Naming};
use crate::parts::reading::Typed;
use crate::parts::speaking;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{CasePage, PersonPage, Problem, Said, TopicAnswers};
use mukti_intake::form::sheet::is_asked_of_others;
use mukti_law::Facts;
use mukti_messages::Args;
use mukti_register::kinds::{TOPICS, topic_fields};
use mukti_register::{CaseId, PersonId, Speaker};
use mukti_terms::schema::{Field, Record};

/// Where an interview is: which case, whose, which topic.
pub type Where = (String, String, String);

/// One screen.
pub async fn screen(
    State(hall): State<Hall>,
    seat: Seat,
    Path(at): Path<Where>,
    Query(query): Query<Vec<(String, String)>>,
) -> Answer {
    let step = Step::of(&hall, &seat, &at).await?;
    let query = Typed(query);
    let typed = stored(step.person()?, step.topic);
    Ok(step.render(&seat, &typed, speaking::said(&query, Speaker::Worker), &[], query.get("kept").is_some()))
}

/// Keeps a screen and goes on to the next.
pub async fn keep(
    State(hall): State<Hall>,
    seat: Seat,
    Path(at): Path<Where>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(form);
    let step = Step::of(&hall, &seat, &at).await?;
    let said = speaking::said(&typed, Speaker::Worker);
    let answers: Vec<(String, String)> =
        asked(step.topic).filter_map(|field| typed.text_of(field).map(|text| (field.name.to_owned(), text))).collect();
    let words = typed.written("words").unwrap_or_default().to_owned();
    let (by, case, person, topic) = (seat.by(), step.page.id, step.person, step.topic);
    let texts = answers.clone();
    let kept = hall.ask(move |desk| {
        let answers: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        desk.answer_topic(&by, &TopicAnswers { case, person, topic, said, answers: &answers, words: &words })
    });
    match kept.await {
        Ok(_) => Ok(on_to(&step.onward(typed.get("go").unwrap_or("on"), said))),
        Err(Oops(problem)) if problem.status() < 500 => {
            let problems = problem::of_form(seat.voice(), Naming::FACTS, &problem, &answers);
            Ok(error::again(step.render(&seat, &typed, said, &problems, false), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// The questions of a topic; who is speaking and whether in private is asked at the start.
fn asked(topic: &'static str) -> impl Iterator<Item = &'static Field> {
    topic_fields(topic).map(|(_, field)| field).filter(|field| field.name != "told.private")
}

/// What is known already, as it would be typed.
fn stored(person: &PersonPage, topic: &'static str) -> Typed {
    let mut typed = Typed::default();
    for (id, field) in topic_fields(topic) {
        if let Some(text) = person.folded.facts.show(id) {
            typed.put(field.name, text);
        }
    }
    typed
}

/// One step of one person's interview.
struct Step {
    page: CasePage,
    person: PersonId,
    topic: &'static str,
}

impl Step {
    async fn of(hall: &Hall, seat: &Seat, (case, person, topic): &Where) -> Result<Self, Oops> {
        let case: CaseId = case.parse().map_err(|_| Oops(Problem::NoSuchCase))?;
        let person: PersonId = person.parse().map_err(|_| Oops(Problem::NoSuchCase))?;
        let topic = TOPICS.iter().find(|known| *known == topic).ok_or(Oops(Problem::NoSuchForm))?;
        let by = seat.by();
        let page = hall.ask(move |desk| desk.case_page(&by, case)).await?;
        let step = Self { page, person, topic };
        step.person()?;
        Ok(step)
    }

    fn person(&self) -> Result<&PersonPage, Oops> {
        self.page.people.iter().find(|person| person.id == self.person).ok_or(Oops(Problem::NoSuchCase))
    }

    fn at(&self) -> usize {
        TOPICS.iter().position(|topic| *topic == self.topic).unwrap_or(0)
    }

    fn address(&self, topic: &str, said: Said) -> String {
        format!("/cases/{}/people/{}/interview/{topic}?{}", self.page.id, self.person, speaking::carried(said))
    }

    fn case_address(&self) -> String {
        let ordinal = self.person().map_or(1, |person| person.ordinal);
        format!("/cases/{}?person={ordinal}&kept=1", self.page.id)
    }

    /// Where the buttons lead: to the next topic, or to the case.
    fn onward(&self, go: &str, said: Said) -> String {
        match TOPICS.get(self.at() + 1) {
            Some(next) if go != "end" => format!("{}&kept=1", self.address(next, said)),
            _ => self.case_address(),
        }
    }

    fn render(&self, seat: &Seat, typed: &Typed, said: Said, problems: &[Said_], kept: bool) -> Response {
        let voice = seat.voice();
        let Ok(person) = self.person() else { return error::foreign(&seat.visit) };
        let disputes = Disputes { voice, person };
        let asking = Asking { voice, naming: Naming::FACTS, typed, problems, beside: &disputes };
        let topic_key = format!("topic-{}", self.topic);
        let body = html! {
            (path(&seat.visit, &[(format!("/cases/{}?person={}", self.page.id, person.ordinal), html! { bdi { (person.label) } })]))
            (self.progress(voice, person, said))
            h1 { (voice.say(&topic_key)) }
            p.lead { (voice.also(&topic_key, "help").into_markup()) }
            @if kept { (saved(voice)) }
            (problem::summary(voice, problems, |field| Naming::FACTS.words(voice, field)))
            p.row {
                span.quiet { (voice.with("page-case-person", &Args::new().with("number", person.ordinal))) }
                (covered(voice, person.name().as_ref().map(|name| name.open().as_str())))
            }
            form.over-bar method="post" action=(self.address(self.topic, said)) {
                (speaking::changed(voice, said))
                (asking.all(asked(self.topic).filter(|field| said.speaker != Speaker::Worker || !is_asked_of_others(field))))
                (self.words(voice, typed))
                (self.buttons(voice, said))
            }
        };
        let title = format!("{} · {}", voice.text(&topic_key), voice.text("page-interview-title"));
        show(&seat.visit, Room::Cases, title, body)
    }

    /// "4 of 10", and a bar of steps that can be gone to.
    fn progress(&self, voice: Voice, person: &PersonPage, said: Said) -> Markup {
        let (at, of) = (self.at() + 1, TOPICS.len());
        html! {
            p.quiet { (voice.with("page-interview-progress", &Args::new().with("at", at).with("of", of))) }
            nav.noprint aria-label=(voice.text("page-interview-steps")) {
                ol.steps {
                    @for (number, topic) in (1..).zip(TOPICS) {
                        @let some = person.topics.iter().any(|state| state.topic == *topic && state.known > 0);
                        @let name = voice.text(&format!("topic-{topic}"));
                        @let args = Args::new().with("at", number).with("of", of).with("topic", name);
                        @let label = voice.text_also("page-interview-progress", "label", &args);
                        li class=[some.then_some("some")] {
                            a href=(self.address(topic, said)) aria-current=[(*topic == self.topic).then_some("step")] { span.unseen { (label) } }
                        }
                    }
                }
            }
        }
    }

    /// What was said in their own words: kept as said, and room for more.
    fn words(&self, voice: Voice, typed: &Typed) -> Markup {
        let kept: Vec<&str> = self
            .page
            .timeline
            .iter()
            .rev()
            .filter(|entry| entry.topic.as_deref() == Some(self.topic))
            .filter_map(|entry| entry.kept.as_ref()?.open().get("words"))
            .filter(|words| !words.is_empty())
            .collect();
        html! {
            div.field {
                label for="words" { (voice.say("page-interview-words")) }
                p.help id="words-help" { (voice.also("page-interview-words", "help").into_markup()) }
                @if !kept.is_empty() {
                    p.small.quiet { (voice.say("page-interview-words-kept")) }
                    @for words in kept { blockquote.told dir="auto" { (words) } }
                }
                textarea #words name="words" rows="4" dir="auto" aria-describedby="words-help" { (typed.get("words").unwrap_or_default()) }
            }
        }
    }

    fn buttons(&self, voice: Voice, said: Said) -> Markup {
        let at = self.at();
        let last = at + 1 == TOPICS.len();
        html! {
            div.bar {
                @if let Some(before) = at.checked_sub(1) { a.button href=(self.address(TOPICS[before], said)) { (voice.say("page-interview-back")) } }
                @if last {
                    button.button.first type="submit" name="go" value="end" { (voice.say("page-interview-finish")) }
                } @else {
                    button.button.first type="submit" name="go" value="on" { (voice.say("page-interview-keep")) }
                }
            }
            @if !last {
                div.actions {
                    button.button.quietly type="submit" name="go" value="end" { (voice.say("page-interview-finish")) }
                    a.button.quietly href=(self.address(TOPICS[at + 1], said)) { (voice.say("page-interview-skip")) }
                }
            }
        }
    }
}

/// The line that says it is safe to stop here.
pub(super) fn saved(voice: Voice) -> Markup {
    html! {
        div.kept role="status" {
            (icon(Icon::Tick))
            p { span.strong { (voice.say("page-interview-saved")) } " — " (voice.also("page-interview-saved", "help").into_markup()) }
        }
    }
}

/// Under a question: two accounts that differ, both shown.
struct Disputes<'a> {
    voice: Voice,
    person: &'a PersonPage,
}

impl std::fmt::Debug for Disputes<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Disputes")
    }
}

impl Beside for Disputes<'_> {
    fn under(&self, field: &str) -> Markup {
        let voice = self.voice;
        let Some(dispute) = Facts::position(field).and_then(|id| self.person.folded.dispute(id)) else {
            return html! {};
        };
        html! {
            p.small { (voice.say("page-interview-conflict")) }
            ul.small {
                @for word in &dispute.words {
                    li {
                        (fact::value(voice, &Facts::FIELDS[dispute.field.at()], &word.text))
                        " — " (voice.say(&format!("speaker-{}", word.heard.speaker.word())))
                        ", " (voice.day(word.heard.learned.day_in_india()))
                    }
                }
            }
        }
    }
}
