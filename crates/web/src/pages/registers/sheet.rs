//! One sheet of a register: opened, read, written on, corrected. Nothing on it is ever edited.

use super::panel::panel;
use super::register;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::person::written;
use crate::pages::{error, show};
use crate::parts::fact::value;
use crate::parts::problem;
use crate::parts::question::{Asking, Naming, Nothing};
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use mukti_casework::{EvenSo, FolioPage, Problem};
use mukti_messages::Args;
use mukti_register::folio::Line;
use mukti_register::kinds::message_key;
use mukti_register::{EntryId, FolioId, KindInfo, kind};

pub(super) fn id_of(text: &str) -> Result<FolioId, Oops> {
    text.parse().map_err(|_| Oops(Problem::NoSuchFolio))
}

async fn fetch(hall: &Hall, seat: &Seat, name: &str, id: &str) -> Result<FolioPage, Oops> {
    let (register, by, id) = (register(name)?, seat.by(), id_of(id)?);
    let page = hall.ask(move |desk| desk.folio(&by, id)).await?;
    if page.folio.kind.name == register.name { Ok(page) } else { Err(Oops(Problem::NoSuchFolio)) }
}

/// The form of a new sheet.
pub async fn new(seat: Seat, Path(name): Path<String>) -> Answer {
    let register = register(&name)?;
    Ok(Writing::new(register, register, None, &Typed::default()).render(&seat, None, &[]))
}

/// Opens a sheet.
pub async fn open(
    State(hall): State<Hall>,
    seat: Seat,
    Path(name): Path<String>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let (register, typed) = (register(&name)?, Typed(form));
    let answers = written(register, &typed);
    let (by, texts, kind) = (seat.by(), answers.clone(), register.name);
    match hall.ask(move |desk| desk.open_folio(&by, kind, &pairs(&texts))).await {
        Ok(id) => Ok(on_to(&format!("/registers/{kind}/{id}"))),
        Err(Oops(problem)) if problem.status() < 500 => {
            let writing = Writing::new(register, register, None, &typed);
            Ok(error::again(writing.render(&seat, Some(&problem), &answers), &problem))
        }
        Err(oops) => Err(oops),
    }
}

fn pairs(texts: &[(String, String)]) -> Vec<(&str, &str)> {
    texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
}

/// One sheet.
pub async fn page(State(hall): State<Hall>, seat: Seat, Path((name, id)): Path<(String, String)>) -> Answer {
    let page = fetch(&hall, &seat, &name, &id).await?;
    let voice = seat.voice();
    let register = page.folio.kind;
    let here = format!("/registers/{}/{}", register.name, page.folio.id);
    let key = format!("record-{}", register.name);
    let heading = page.folio.heading();
    let mut lines: Vec<Line<'_>> = page.folio.lines().filter(|line| line.kind.name != register.name).collect();
    lines.reverse();
    let body = html! {
        (way(&seat, register, None))
        h1 { (voice.say(&key)) @if heading.struck { " " span.chip.late { (voice.say("page-registers-struck")) } } }
        @if let Some(title) = heading.kept.get("title").filter(|title| !title.is_empty()) { p.lead { bdi { (title) } } }
        (panel(voice, &page))
        section.card { (one(voice, &page, &heading, &here)) }
        @if register.written_on().next().is_some() && !heading.struck {
            section.card.noprint {
                h2 { (voice.say("page-registers-write")) }
                ul.rooms-list {
                    @for kind in register.written_on() {
                        @let key = format!("record-{}", kind.name);
                        li { a href={ (here) "/" (kind.name) } { span { strong { (voice.say(&key)) } br; span.small.quiet { (voice.also(&key, "what").into_markup()) } } } }
                    }
                }
            }
        }
        @if !lines.is_empty() {
            section aria-labelledby="lines" {
                h2 #lines { (voice.say("page-registers-lines")) }
                @for line in &lines { section.card { h3 { (voice.say(&format!("record-{}", line.kind.name))) } (one(voice, &page, line, &here)) } }
            }
        }
    };
    Ok(show(&seat.visit, Room::More, voice.text(&key), body))
}

fn way(seat: &Seat, register: &KindInfo, sheet: Option<&str>) -> Markup {
    let voice = seat.voice();
    let mut steps = vec![
        ("/registers".to_string(), html! { (voice.say("page-registers-title")) }),
        (format!("/registers/{}", register.name), html! { (voice.say(&format!("record-{}", register.name))) }),
    ];
    if let Some(sheet) = sheet {
        steps.push((sheet.to_string(), html! { (voice.say("page-registers-lines")) }));
    }
    path(&seat.visit, &steps)
}

/// What one line says, who wrote it, and the way to correct it.
fn one(voice: Voice, page: &FolioPage, line: &Line<'_>, here: &str) -> Markup {
    let answers = line
        .kind
        .fields
        .iter()
        .filter_map(|field| line.kept.get(field.name).filter(|text| !text.is_empty()).map(|text| (field, text)));
    let name = line.entry.by.and_then(|by| page.members.get(&by)).map_or("–", String::as_str);
    let when = voice.day_text(line.entry.learned.day_in_india());
    html! {
        dl.facts {
            @for (field, text) in answers {
                dt { (voice.say(&message_key(line.kind.name, field.name))) }
                dd { @if line.struck { s { (value(voice, field, text)) } } @else { (value(voice, field, text)) } }
            }
        }
        p.small.quiet {
            (voice.with("page-registers-by", &Args::new().with("name", name).with("date", when.as_str())))
            @if line.struck { " · " (voice.say("page-registers-struck")) }
            @else if !line.corrections.is_empty() { " · " (voice.count("page-registers-corrected", line.corrections.len())) }
            @if !line.struck { " · " a.noprint href={ (here) "/entries/" (line.entry.id) } { (voice.say("page-registers-correct")) } }
        }
    }
}

/// The form of a line on a sheet.
pub async fn line(
    State(hall): State<Hall>,
    seat: Seat,
    Path((name, id, act)): Path<(String, String, String)>,
) -> Answer {
    let page = fetch(&hall, &seat, &name, &id).await?;
    let act = act_of(page.folio.kind, &act)?;
    Ok(Writing::new(page.folio.kind, act, Some(page.folio.id), &Typed::default()).render(&seat, None, &[]))
}

fn act_of(register: &KindInfo, act: &str) -> Result<&'static KindInfo, Oops> {
    register.written_on().find(|kind| kind.name == act).ok_or(Oops(Problem::NoSuchForm))
}

/// Writes a line on a sheet.
pub async fn write(
    State(hall): State<Hall>,
    seat: Seat,
    Path((name, id, act)): Path<(String, String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let (register, id, typed) = (register(&name)?, id_of(&id)?, Typed(form));
    let act = act_of(register, &act)?;
    let answers = written(act, &typed);
    let even_so = if typed.get("even_so").is_some() { EvenSo::Yes } else { EvenSo::No };
    let (by, texts) = (seat.by(), answers.clone());
    match hall.ask(move |desk| desk.write_on_folio(&by, id, act.name, &pairs(&texts), even_so)).await {
        Ok(()) => Ok(on_to(&format!("/registers/{}/{id}", register.name))),
        Err(Oops(problem)) if problem.status() < 500 => {
            let writing = Writing::new(register, act, Some(id), &typed);
            Ok(error::again(writing.render(&seat, Some(&problem), &answers), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// The form of a correction, filled with what stands there.
pub async fn correction(
    State(hall): State<Hall>,
    seat: Seat,
    Path((name, id, entry)): Path<(String, String, String)>,
) -> Answer {
    let page = fetch(&hall, &seat, &name, &id).await?;
    let (entry, act, mut typed) = standing(&page, &entry)?;
    typed.put("reason", "");
    let writing =
        Writing { correcting: Some(entry), ..Writing::new(page.folio.kind, act, Some(page.folio.id), &typed) };
    Ok(writing.render(&seat, None, &[]))
}

/// A line by its entry: its kind and what stands there.
fn standing(page: &FolioPage, entry: &str) -> Result<(EntryId, &'static KindInfo, Typed), Oops> {
    let missing = || Oops(Problem::NoSuchFolio);
    let entry: EntryId = entry.parse().map_err(|_| missing())?;
    let line = page.folio.line_at(entry).ok_or_else(missing)?;
    let mut typed = Typed::default();
    line.kept.values().for_each(|(name, text)| typed.put(name, text));
    Ok((entry, kind(line.kind.name).ok_or_else(missing)?, typed))
}

/// Keeps a correction: only what is different; or that it should not have been written.
pub async fn correct(
    State(hall): State<Hall>,
    seat: Seat,
    Path((name, id, entry)): Path<(String, String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let page = fetch(&hall, &seat, &name, &id).await?;
    let (entry, act, before) = standing(&page, &entry)?;
    let typed = Typed(form);
    let changed: Vec<(String, String)> = if typed.get("strike").is_some() {
        Vec::new()
    } else {
        let now = |field: &mukti_terms::schema::Field| {
            typed.text_of(field).map(|text| if text == "not_known" { String::new() } else { text })
        };
        let different = |field: &'static mukti_terms::schema::Field| {
            now(field)
                .filter(|text| before.get(field.name).unwrap_or_default() != text)
                .map(|text| (field.name.to_string(), text))
        };
        act.fields.iter().filter_map(different).collect()
    };
    if changed.is_empty() && typed.get("strike").is_none() {
        return Err(Oops(Problem::NothingAnswered));
    }
    let (by, folio, register, texts) = (seat.by(), page.folio.id, page.folio.kind, changed.clone());
    let reason = typed.written("reason").unwrap_or_default().to_string();
    match hall.ask(move |desk| desk.correct_folio(&by, folio, entry, &pairs(&texts), &reason)).await {
        Ok(()) => Ok(on_to(&format!("/registers/{}/{folio}", register.name))),
        Err(Oops(problem)) if problem.status() < 500 => {
            let writing = Writing { correcting: Some(entry), ..Writing::new(register, act, Some(folio), &typed) };
            Ok(error::again(writing.render(&seat, Some(&problem), &changed), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// A form: of a new sheet, of a line on one, or of a correction.
struct Writing<'a> {
    register: &'static KindInfo,
    act: &'static KindInfo,
    sheet: Option<FolioId>,
    correcting: Option<EntryId>,
    typed: &'a Typed,
}

impl<'a> Writing<'a> {
    const fn new(
        register: &'static KindInfo,
        act: &'static KindInfo,
        sheet: Option<FolioId>,
        typed: &'a Typed,
    ) -> Self {
        Self { register, act, sheet, correcting: None, typed }
    }

    /// Where it goes to.
    fn address(&self) -> String {
        let register = self.register.name;
        match (self.sheet, self.correcting) {
            (None, _) => format!("/registers/{register}/new"),
            (Some(sheet), None) => format!("/registers/{register}/{sheet}/{}", self.act.name),
            (Some(sheet), Some(entry)) => format!("/registers/{register}/{sheet}/entries/{entry}"),
        }
    }

    fn render(&self, seat: &Seat, problem: Option<&Problem>, answers: &[(String, String)]) -> Response {
        let voice = seat.voice();
        let naming = Naming::of(self.act.name);
        let problems = problem.map(|problem| problem::of_form(voice, naming, problem, answers)).unwrap_or_default();
        let asking = Asking { voice, naming, typed: self.typed, problems: &problems, beside: &Nothing };
        let key = format!("record-{}", self.act.name);
        let record = voice.text(&key);
        let named = Args::new().with("record", record.as_ref());
        let heading = match (self.sheet, self.correcting) {
            (_, Some(_)) => "page-registers-heading-correct",
            (None, None) => "page-registers-heading-new",
            (Some(_), None) => &key,
        };
        let done = if self.correcting.is_some() { "page-registers-keep-correction" } else { "page-registers-keep" };
        let back = self.sheet.map_or_else(
            || format!("/registers/{}", self.register.name),
            |sheet| format!("/registers/{}/{sheet}", self.register.name),
        );
        let body = html! {
            (way(seat, self.register, self.sheet.map(|_| back.as_str())))
            h1 { (voice.with(heading, &named)) }
            p.lead { (voice.also(&key, "what").into_markup()) }
            (problem::summary(voice, &problems, |field| naming.words(voice, field)))
            form.narrow-form method="post" action=(self.address()) {
                @if let Some(Problem::Doubtful { doubt }) = problem {
                    div.field {
                        p { strong { (voice.say(&format!("doubt-{doubt}"))) } }
                        span.choices { label { input type="checkbox" name="even_so" value="1"; span { (voice.say("page-registers-even-so")) } } }
                    }
                }
                (asking.all(self.act.fields))
                @if self.correcting.is_some() {
                    div.field {
                        span.choices { label { input type="checkbox" name="strike" value="1"; span { (voice.say("page-registers-strike")) } } }
                    }
                    div.field {
                        label for="reason" { (voice.say("page-registers-reason")) }
                        textarea #reason name="reason" rows="2" required dir="auto" { (self.typed.get("reason").unwrap_or_default()) }
                    }
                }
                div.actions {
                    button.button.first type="submit" { (voice.say(done)) }
                    a.button href=(back) { (voice.say("page-back")) }
                }
            }
        };
        show(&seat.visit, Room::More, voice.text_with(heading, &named), body)
    }
}
