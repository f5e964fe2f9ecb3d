//! What an office did or refused: chosen by plain words, written down in the form of that act, for everyone or for some.

use super::case::fetch;
use super::person::written;
use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::error;
use crate::parts::choosing;
use crate::parts::problem;
use crate::parts::question::{Asking, Naming, Nothing};
use crate::parts::reading::Typed;
use crate::parts::speaking;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{Act, CasePage, EvenSo, Problem, Whom};
use mukti_register::kinds::{LETTER_REPLY, LETTER_SENT, OF_DOCUMENT};
use mukti_register::{KindInfo, PersonId, Speaker, kind, kinds};

/// The areas of acts in the order a case meets them.
const AREAS: &[&str] = &[
    "release", "handoff", "money", "police", "court", "safety", "claims", "property", "life", "after", "people",
    "letters",
];

/// The list of acts.
pub async fn list(
    State(hall): State<Hall>,
    seat: Seat,
    Path(case): Path<String>,
    Query(query): Query<Vec<(String, String)>>,
) -> Answer {
    let page = fetch(&hall, &seat, &case).await?;
    let voice = seat.voice();
    let whose = Typed(query)
        .written("person")
        .map_or_else(String::new, |person| format!("?person={}", crate::pages::sign_in::encoded(person)));
    let body = html! {
        (path(&seat.visit, &[(format!("/cases/{}", page.id), html! { bdi { (page.label) } })]))
        h1 { (voice.say("page-acts-title")) }
        p.lead { (voice.also("page-acts-title", "help").into_markup()) }
        @for area in AREAS {
            @let acts: Vec<&KindInfo> = kinds().iter().filter(|kind| kind.is_act() && kind.area == *area).collect();
            @if !acts.is_empty() {
                section {
                    h2 { (voice.say(&format!("page-acts-area-{area}"))) }
                    ul.rooms-list {
                        @for act in acts {
                            @let key = format!("record-{}", act.name);
                            li {
                                a href={ "/cases/" (page.id) "/acts/" (act.name) (whose) } {
                                    span { strong { (voice.say(&key)) } br; span.small.quiet { (voice.also(&key, "what").into_markup()) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    Ok(show(&seat.visit, Room::Cases, voice.text("page-acts-title"), body))
}

fn act_named(name: &str) -> Result<&'static KindInfo, Oops> {
    kind(name).filter(|kind| kind.is_act()).ok_or(Oops(Problem::NoSuchForm))
}

/// The form of one act.
pub async fn form(
    State(hall): State<Hall>,
    seat: Seat,
    Path((case, act)): Path<(String, String)>,
    Query(query): Query<Vec<(String, String)>>,
) -> Answer {
    let page = fetch(&hall, &seat, &case).await?;
    let record = act_named(&act)?;
    let mut typed = Typed::default();
    let query = Typed(query);
    if let Some(document) = query.written(OF_DOCUMENT) {
        typed.put(OF_DOCUMENT, document.to_owned());
    }
    let chosen = query.written("person").and_then(|ordinal| ordinal.parse::<u32>().ok());
    let all = match query.written("whom") {
        Some("all") => !record.is_of_a_household(),
        Some("none") => false,
        _ => !record.is_of_one() || page.people.len() == 1,
    };
    let meant = |ordinal: u32| chosen.map_or(all, |one| one == ordinal);
    for person in page.people.iter().filter(|person| meant(person.ordinal)) {
        typed.put("whom", person.id.to_string());
    }
    let form = ActForm { page: &page, record, typed: &typed };
    Ok(form.render(&seat, None, &[]))
}

/// Keeps the act; the clocks run anew.
pub async fn keep(
    State(hall): State<Hall>,
    seat: Seat,
    Path((case, act)): Path<(String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(form);
    let page = fetch(&hall, &seat, &case).await?;
    let record = act_named(&act)?;
    let answers = written(record, &typed);
    let whom = whom(record, &page, &typed);
    let afterwards = only(&whom, &page).filter(|_| record.area == "after");
    let even_so = if typed.get("even_so").is_some() { EvenSo::Yes } else { EvenSo::No };
    let (by, case, said, texts) = (seat.by(), page.id, speaking::said(&typed, Speaker::Document), answers.clone());
    let kept = match speaking::somebody(&typed) {
        Err(problem) => Err(Oops(problem)),
        Ok(()) => {
            let kept = hall.ask(move |desk| {
                let values: Vec<(&str, &str)> =
                    texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
                desk.record_act(&by, &Act { case, whom, kind: record.name, values: &values, said, even_so })
            });
            kept.await
        }
    };
    match kept {
        Ok(_) => Ok(on_to(&match afterwards {
            Some(person) => format!("/cases/{case}/people/{person}/after?kept=1"),
            None => format!("/cases/{case}?kept=1#duties"),
        })),
        Err(Oops(problem)) if problem.status() < 500 => {
            let form = ActForm { page: &page, record, typed: &typed };
            Ok(error::again(form.render(&seat, Some(&problem), &answers), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// Everyone, or those that were ticked; an act about the whole case is about everyone unless some are named.
///
/// Where the people stood to be ticked and none was, an act about people is about nobody: nothing is kept for all of them unseen.
fn whom(record: &KindInfo, page: &CasePage, typed: &Typed) -> Whom {
    let ticked: Vec<PersonId> = typed.every("whom").filter_map(|id| id.parse().ok()).collect();
    let was_asked = typed.every("whom").next().is_some();
    let is_everyone = match (record.is_of_the_case(), ticked.is_empty()) {
        (true, none) => none || ticked.len() == page.people.len(),
        (false, none) => none && !was_asked,
    };
    if is_everyone { Whom::Everyone } else { Whom::These(ticked) }
}

/// The one person it is about, if it is about one.
fn only(whom: &Whom, page: &CasePage) -> Option<PersonId> {
    match (whom, page.people.as_slice()) {
        (Whom::These(people), _) => {
            if let [one] = people.as_slice() {
                Some(*one)
            } else {
                None
            }
        }
        (Whom::Everyone, [one]) => Some(one.id),
        (Whom::Everyone, _) => None,
    }
}

/// The form of an act in a case.
struct ActForm<'a> {
    page: &'a CasePage,
    record: &'static KindInfo,
    typed: &'a Typed,
}

impl ActForm<'_> {
    fn render(&self, seat: &Seat, problem: Option<&Problem>, answers: &[(String, String)]) -> Response {
        let voice = seat.voice();
        let naming = Naming::of(self.record.name);
        let problems = problem.map(|problem| problem::of_form(voice, naming, problem, answers)).unwrap_or_default();
        let asking = Asking { voice, naming, typed: self.typed, problems: &problems, beside: &Nothing };
        let key = format!("record-{}", self.record.name);
        let case = format!("/cases/{}", self.page.id);
        let body = html! {
            (path(&seat.visit, &[(case.clone(), html! { bdi { (self.page.label) } }), (format!("{case}/acts"), html! { (voice.say("page-acts-title")) })]))
            h1 { (voice.say(&key)) }
            p.lead { (voice.also(&key, "what").into_markup()) }
            (problem::summary(voice, &problems, |field| if field == "whom" { voice.text(self.record.asks_whom()).into_owned() } else { naming.words(voice, field) }))
            form.narrow-form method="post" action=(format!("{case}/acts/{}", self.record.name)) {
                @if problem.is_some_and(Problem::may_be_so) { (even_so(voice, matches!(problem, Some(Problem::Before { .. })))) }
                (self.people(voice, problems.iter().find(|problem| problem.field.as_deref() == Some("whom"))))
                (self.letters(voice))
                (asking.all(self.record.fields.iter().filter(|field| !self.names_a_letter(field.name))))
                (speaking::field(voice, speaking::chosen(self.typed), problems.iter().find(|problem| problem.field.as_deref() == Some(speaking::SPEAKER))))
                div.actions {
                    button.button.first type="submit" { (voice.say("page-act-do")) }
                    a.button href=(case) { (voice.say("page-back")) }
                }
            }
        };
        show(&seat.visit, Room::Cases, voice.text(&key), body)
    }

    /// Whether a field names one of the case's letters: chosen from a list, never typed.
    fn names_a_letter(&self, field: &str) -> bool {
        matches!(self.record.name, LETTER_SENT | LETTER_REPLY) && field == OF_DOCUMENT
    }

    /// Which letter it was.
    fn letters(&self, voice: Voice) -> Markup {
        let chosen = self.typed.written(OF_DOCUMENT).unwrap_or_default();
        html! {
            @if self.names_a_letter(OF_DOCUMENT) && !self.page.sent.is_empty() {
                div.field {
                    label for="document" { (voice.say(&format!("field-{}-document", self.record.name))) }
                    select #document name=(OF_DOCUMENT) {
                        option value="" { (voice.text("page-not-known")) }
                        @for letter in self.page.sent.iter().rev() {
                            @let id = letter.id.to_string();
                            option value=(id) selected[id == chosen] {
                                (voice.text(&format!("letter-{}", letter.kind))) " · " (voice.text(&format!("office-{}", letter.office))) " · " (voice.day_text(letter.issued))
                            }
                        }
                    }
                }
            }
        }
    }

    /// Whom it concerned; what it says of one is said of each that is ticked.
    fn people(&self, voice: Voice, wrong: Option<&problem::Problem>) -> Markup {
        let ticked: Vec<&str> = self.typed.every("whom").collect();
        let is_needed = !self.record.is_of_the_case();
        html! {
            @if self.page.people.len() > 1 {
                fieldset #whom class=[wrong.map(|_| "wrong")] aria-describedby=[wrong.map(|_| "whom-wrong")] {
                    legend { (voice.say(self.record.asks_whom())) @if is_needed { " " span.cite { (voice.say("page-needed")) } } }
                    @if self.record.is_of_a_household() { p.help { (voice.say("page-act-of-household")) } }
                    @else if self.record.has_a_sum_each() { p.help { (voice.say("page-act-sum-each")) } }
                    @else if self.record.is_of_one() { p.help { (voice.say("page-act-of-one")) } }
                    @if let Some(problem) = wrong { (problem::beside(voice, problem, "whom-wrong")) }
                    @if is_needed { input type="hidden" name="whom" value=""; }
                    @if self.record.is_of_a_household() { (choosing::one(voice, &self.page.people, |id| ticked.contains(&id))) }
                    @else {
                        (choosing::people(voice, &self.page.people, |id| ticked.contains(&id)))
                        (choosing::all_or_none(voice, &format!("/cases/{}/acts/{}", self.page.id, self.record.name), self.page.people.len()))
                    }
                }
            }
        }
    }
}

/// A date before the work began, or a sum larger than what is due, may still be right: the person who writes decides.
fn even_so(voice: Voice, is_date: bool) -> Markup {
    let key = if is_date { "page-act-even-so" } else { "page-account-even-so" };
    html! { div.field { span.choices { label { input type="checkbox" name="even_so" value="1"; span { (voice.say(key)) } } } } }
}
