//! A correction: the old words stay, struck through; the new ones stand beside them with a name and a reason.

use super::case::fetch;
use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::error;
use crate::parts::fact::value;
use crate::parts::problem;
use crate::parts::question::{Asking, Naming, Nothing};
use crate::parts::reading::Typed;
use crate::parts::speaking;
use crate::visit::{Seat, on_to};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{Amendment, CasePage, Problem, TimelineEntry};
use mukti_register::{EntryId, Kept, KindInfo, kind};
use mukti_terms::schema::Field;

/// The form, filled with what was written down.
pub async fn form(State(hall): State<Hall>, seat: Seat, Path((case, entry)): Path<(String, String)>) -> Answer {
    let page = fetch(&hall, &seat, &case).await?;
    let old = Old::of(&page, &entry)?;
    let mut typed = Typed::default();
    old.kept.values().for_each(|(name, text)| typed.put(name, text));
    Ok(old.render(&seat, &page, &typed, None, &[]))
}

/// Keeps the correction.
pub async fn keep(
    State(hall): State<Hall>,
    seat: Seat,
    Path((case, entry)): Path<(String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(form);
    let page = fetch(&hall, &seat, &case).await?;
    let old = Old::of(&page, &entry)?;
    let answers = old.changed(&typed);
    let reason = typed.written("reason").unwrap_or_default().to_owned();
    let (by, case, entry, said, texts) =
        (seat.by(), page.id, old.entry.id, speaking::said(&typed, old.entry.speaker), answers.clone());
    let kept = hall.ask(move |desk| {
        let values: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        desk.correct(&by, &Amendment { case, entry, only: None, values: &values, reason: &reason, said })
    });
    match kept.await {
        Ok(_) => Ok(on_to(&format!("/cases/{case}?kept=1#timeline"))),
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(old.render(&seat, &page, &typed, Some(&problem), &answers), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// What was written down and is to be corrected.
struct Old<'a> {
    entry: &'a TimelineEntry,
    kept: &'a Kept,
    record: &'static KindInfo,
}

impl<'a> Old<'a> {
    fn of(page: &'a CasePage, entry: &str) -> Result<Self, Oops> {
        let missing = || Oops(Problem::NoSuchCase);
        let id: EntryId = entry.parse().map_err(|_| missing())?;
        let entry = page.timeline.iter().find(|known| known.id == id).ok_or_else(missing)?;
        let kept = entry.kept.as_ref().ok_or_else(missing)?.open();
        let record = kind(kept.kind()).ok_or_else(missing)?;
        Ok(Self { entry, kept, record })
    }

    fn naming(&self) -> Naming {
        Naming::of(self.record.name)
    }

    /// The fields that were answered: those can be put right; other things are told in the interview or as another act.
    fn fields(&self) -> impl Iterator<Item = &'static Field> {
        let answered = |field: &&Field| self.kept.get(field.name).is_some_and(|text| !text.is_empty());
        self.record.fields.iter().filter(|field| self.record.may_be_corrected(field.name)).filter(answered)
    }

    /// Only what is different; "not known" or nothing means that it should not have been said.
    fn changed(&self, typed: &Typed) -> Vec<(String, String)> {
        let take_back = typed.get("take_back").is_some();
        let now = |field: &Field| {
            let text = if take_back { String::new() } else { typed.text_of(field)? };
            Some(if text == "not_known" { String::new() } else { text })
        };
        let different = |field: &'static Field| {
            now(field).filter(|text| self.kept.get(field.name) != Some(text)).map(|text| (field.name.to_owned(), text))
        };
        self.fields().filter_map(different).collect()
    }

    fn render(
        &self,
        seat: &Seat,
        page: &CasePage,
        typed: &Typed,
        problem: Option<&Problem>,
        answers: &[(String, String)],
    ) -> Response {
        let voice = seat.voice();
        let naming = self.naming();
        let problems = problem.map(|problem| problem::of_form(voice, naming, problem, answers)).unwrap_or_default();
        let asking = Asking { voice, naming, typed, problems: &problems, beside: &Nothing };
        let body = html! {
            (path(&seat.visit, &[(format!("/cases/{}", page.id), html! { bdi { (page.label) } })]))
            h1 { (voice.say("page-correct-title")) }
            p.lead { (voice.also("page-correct-title", "help").into_markup()) }
            (problem::summary(voice, &problems, |field| naming.words(voice, field)))
            (self.was(seat))
            form.narrow-form method="post" action={ "/cases/" (page.id) "/entries/" (self.entry.id) "/correct" } {
                h2 { (voice.say("page-correct-now")) }
                (asking.all(self.fields()))
                div.field {
                    span.choices {
                        label {
                            input type="checkbox" name="take_back" value="1" checked[typed.get("take_back").is_some()];
                            span { (voice.say("page-correct-gone")) }
                        }
                    }
                }
                div.field {
                    label for="reason" { (voice.say("page-correct-reason")) }
                    textarea #reason name="reason" rows="3" required dir="auto" { (typed.get("reason").unwrap_or_default()) }
                }
                (speaking::field(voice, Some(speaking::said(typed, self.entry.speaker).speaker), None))
                button.button.first type="submit" { (voice.say("page-correct-do")) }
            }
        };
        show(&seat.visit, Room::Cases, voice.text("page-correct-title"), body)
    }

    fn was(&self, seat: &Seat) -> Markup {
        let voice = seat.voice();
        html! {
            section.card {
                h2 { (voice.say("page-correct-was")) }
                dl.pairs { @for field in self.fields() { div {
                    dt { (voice.say(&self.naming().key(field.name))) }
                    dd { (value(voice, field, self.kept.get(field.name).unwrap_or_default())) }
                } } }
                p.cite { (voice.say(&format!("speaker-{}", self.entry.speaker.word()))) ", " (voice.day(self.entry.learned.day_in_india())) }
            }
        }
    }
}
