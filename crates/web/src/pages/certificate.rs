//! One person's release certificate, from request to delivery; and the certificates of a group, person by person.

use super::case::{OfPerson, fetch, fetch_person};
use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::error;
use crate::parts::clock::{Look, chip};
use crate::parts::icon::{Icon, icon};
use crate::parts::name::covered;
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use mukti_casework::{CasePage, CertificateAsk, OfficeHere, PersonPage, Problem};
use mukti_messages::{Args, format};
use mukti_register::PersonId;
use mukti_register::certificates::{Paper, Stage, Track, Turn};
use mukti_terms::schema::{FieldId, Record};
use mukti_terms::{Language, Told};

/// The page of one person's certificate.
pub async fn page(
    State(hall): State<Hall>,
    seat: Seat,
    Path(at): Path<(String, String)>,
    Query(query): Query<Vec<(String, String)>>,
) -> Answer {
    let shows = OnePage::of(&hall, seat, at).await?;
    Ok(shows.render(&Typed(query), None))
}

/// Signs a certificate, or withdraws one: an office's installation only.
pub async fn decide(
    State(hall): State<Hall>,
    seat: Seat,
    Path(at): Path<(String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(form);
    let shows = OnePage::of(&hall, seat, at).await?;
    let (by, case, person) = (shows.seat.by(), shows.page.id, shows.person);
    let language = tongue(&typed, shows.seat.voice());
    let asked = typed.clone();
    let done = hall.ask(move |desk| match asked.get("withdraw") {
        Some(code) => {
            desk.withdraw_certificate(&by, case, person, code, asked.get("reason").unwrap_or_default()).map(|_| None)
        }
        None => desk.issue_certificate(&by, CertificateAsk { case, person, language }).map(Some),
    });
    match done.await {
        Ok(Some(letter)) => Ok(on_to(&format!("/cases/{case}/issued/{}", letter.id))),
        Ok(None) => Ok(on_to(&format!("/cases/{case}/people/{person}/certificate?kept=1"))),
        Err(Oops(problem)) if problem.status() < 500 => {
            Ok(error::again(shows.render(&typed, Some(&problem)), &problem))
        }
        Err(oops) => Err(oops),
    }
}

/// The draft as PDF: no number, no code, no signature. Nothing is kept.
pub async fn draft(
    State(hall): State<Hall>,
    seat: Seat,
    Path((case, person)): Path<(String, String)>,
    Query(query): Query<Vec<(String, String)>>,
) -> Answer {
    let OfPerson { page, person, number } = fetch_person(&hall, &seat, &case, &person).await?;
    let language = tongue(&Typed(query), seat.voice());
    let (by, case) = (seat.by(), page.id);
    let bytes = hall.ask(move |desk| desk.certificate_draft(&by, CertificateAsk { case, person, language })).await?;
    let name = format!("inline; filename=\"{}-{number}-draft.pdf\"", page.label);
    let head = [(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((head, bytes).into_response())
}

/// The certificates of everybody in a case, side by side.
pub async fn group(State(hall): State<Hall>, seat: Seat, Path(case): Path<String>) -> Answer {
    let page = fetch(&hall, &seat, &case).await?;
    let voice = seat.voice();
    let under = format!("/cases/{}", page.id);
    let count = |holds: fn(&Track) -> bool| page.people.iter().filter(|person| holds(&person.track)).count();
    let given = count(|track| matches!(track.stage, Stage::Issued | Stage::Delivered | Stage::Faulty));
    let refused = count(|track| track.stage == Stage::Refused);
    let args = Args::new().with("given", given).with("refused", refused).with("people", page.people.len());
    let body = html! {
        (path(&seat.visit, &[(under.clone(), html! { bdi { (page.label) } })]))
        h1 { (voice.say("page-certificates-title")) }
        p.lead { (voice.with("page-certificates-counts", &args)) }
        p { (voice.also("page-certificates-title", "help").into_markup()) }
        @let (same, differ) = compared(&page.people);
        @if page.people.len() > 1 && !same.is_empty() {
            section.card { h2 { (voice.say("page-certificates-same")) } @for field in &same { (told(voice, &page.people[0], *field)) } }
        }
        table.stack {
            caption.unseen { (voice.say("page-certificates-title")) }
            thead { tr {
                @for column in ["person", "stage", "papers"] { th scope="col" { (voice.say(&format!("page-certificates-{column}"))) } }
                @if !differ.is_empty() { th scope="col" { (voice.say("page-certificates-told")) } }
            } }
            tbody { @for person in &page.people { (row(voice, &under, person, &differ)) } }
        }
        @if given > 0 && refused > 0 {
            div.actions {
                a.button.first href={ (under) "/letters/comparison_annexure" } { (icon(Icon::Pen)) (voice.say("letter-comparison_annexure")) }
            }
        }
    };
    Ok(show(&seat.visit, Room::Cases, voice.text("page-certificates-title"), body))
}

fn row(voice: Voice, under: &str, person: &PersonPage, differ: &[FieldId]) -> Markup {
    let head = |column: &str| voice.text(&format!("page-certificates-{column}"));
    html! {
        tr {
            th scope="row" {
                a href={ (under) "/people/" (person.id) "/certificate" } { (voice.with("page-case-person", &Args::new().with("number", person.ordinal))) }
                " " (covered(voice, person.name().as_ref().map(|name| name.open().as_str())))
            }
            td data-label=(head("stage")) { div { (voice.say(&format!("certificate-stage-{}", person.track.stage.word()))) (contradictions(voice, &person.track)) } }
            td data-label=(head("papers")) { @if !person.track.papers.is_empty() { div { @for paper in &person.track.papers { p.small { (paper_words(voice, paper)) } } } } }
            @if !differ.is_empty() { td.small data-label=(head("told")) { div { @for field in differ { (told(voice, person, *field)) } } } }
        }
    }
}

/// What was told of everybody alike, and what tells them apart: the facts that decide.
fn compared(people: &[PersonPage]) -> (Vec<FieldId>, Vec<FieldId>) {
    use mukti_law::fact;
    const DECISIVE: [FieldId; 6] = [
        fact::ADVANCE_TAKEN,
        fact::DEBT_HELD_THEM,
        fact::FREE_MOVEMENT,
        fact::FREE_OTHER_WORK,
        fact::FORCE_THREAT,
        fact::WAGE_NONE,
    ];
    let shown = |person: &PersonPage, field| person.folded.facts.show(field).map(|word| word.to_string());
    DECISIVE.into_iter().partition(|field| {
        people.first().is_some_and(|first| people.iter().all(|other| shown(other, *field) == shown(first, *field)))
    })
}

/// One fact of a person: its name and the answer.
fn told(voice: Voice, person: &PersonPage, field: FieldId) -> Markup {
    let name = mukti_law::Facts::FIELDS[field.at()].name.replace('.', "-");
    html! {
        p.small {
            span.quiet { (voice.say(&format!("fact-{name}"))) ": " }
            @match person.folded.facts.show(field) {
                Some(word) => (voice.say(&format!("choice-answer-{word}"))),
                None => span.dotted { (voice.say("page-not-known")) },
            }
        }
    }
}

struct OnePage {
    seat: Seat,
    page: CasePage,
    person: PersonId,
    office: Option<OfficeHere>,
}

impl OnePage {
    async fn of(hall: &Hall, seat: Seat, (case, person): (String, String)) -> Result<Self, Oops> {
        let OfPerson { page, person, .. } = fetch_person(hall, &seat, &case, &person).await?;
        let office = hall.ask(|desk| desk.office()).await?;
        Ok(Self { seat, page, person, office })
    }

    fn render(&self, typed: &Typed, problem: Option<&Problem>) -> Response {
        let (voice, visit) = (self.seat.voice(), &self.seat.visit);
        let under = format!("/cases/{}", self.page.id);
        let person = self.page.people.iter().find(|known| known.id == self.person);
        let body = html! {
            (path(visit, &[(under.clone(), html! { bdi { (self.page.label) } })]))
            h1 { (voice.say("page-certificate-title")) }
            (error::banner(visit, problem))
            @if typed.get("kept").is_some() { p role="status" { (chip(Look::Done, voice.say("page-certificate-withdrawn"))) } }
            @if let Some(person) = person {
                p.lead {
                    (voice.with("page-case-person", &Args::new().with("number", person.ordinal))) " "
                    (covered(voice, person.name().as_ref().map(|name| name.open().as_str())))
                }
                section.card {
                    (stage(voice, &person.track))
                    (contradictions(voice, &person.track))
                    (notices(voice, &person.track))
                    (next(voice, &under, person))
                }
                (steps(voice, &under, &person.track))
                (self.papers(voice, person))
                (self.paper(voice, typed))
            } @else {
                p { (voice.say("page-forget-person")) }
            }
        };
        show(visit, Room::Cases, voice.text("page-certificate-title"), body)
    }

    /// The papers that were given; an office's own can be withdrawn here.
    fn papers(&self, voice: Voice, person: &PersonPage) -> Markup {
        let own = format!("/cases/{}/people/{}/certificate", self.page.id, self.person);
        html! {
            @if !person.track.papers.is_empty() {
                section.card {
                    h2 { (voice.say("page-certificate-papers")) }
                    ul.list {
                        @for paper in &person.track.papers {
                            li {
                                p { (paper_words(voice, paper)) }
                                @if let (Some(_), Some(code), None) = (&self.office, &paper.code, paper.withdrawn) {
                                    details.more.noprint {
                                        summary { (voice.say("page-certificate-withdraw")) }
                                        form.narrow-form method="post" action=(own) {
                                            div.field {
                                                label for={ "reason-" (code) } { (voice.say("page-certificate-withdraw-reason")) }
                                                textarea id={ "reason-" (code) } name="reason" rows="2" required dir="auto" {}
                                            }
                                            button.button type="submit" name="withdraw" value=(code) { (voice.say("page-certificate-withdraw")) }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The draft for everyone; signing for an office alone.
    fn paper(&self, voice: Voice, typed: &Typed) -> Markup {
        let own = format!("/cases/{}/people/{}/certificate", self.page.id, self.person);
        let chosen = tongue(typed, voice);
        html! {
            section.card.noprint {
                h2 { (voice.say("page-certificate-paper")) }
                p { (voice.also("page-certificate-paper", if self.office.is_some() { "office" } else { "draft" }).into_markup()) }
                form.narrow-form method="post" action=(own) {
                    div.field {
                        label for="tongue" { (voice.say("page-letter-language")) }
                        select #tongue name="tongue" {
                            @for language in Language::ALL { option value=(language.tag()) lang=(language.tag()) selected[language == chosen] { (language.own_name()) } }
                        }
                    }
                    div.actions {
                        @if let Some(office) = &self.office {
                            button.button.first type="submit" name="issue" value="1" { (icon(Icon::Pen)) (voice.with("page-certificate-issue", &Args::new().with("office", &office.name))) }
                        }
                        button.button type="submit" formmethod="get" formaction={ (own) "/draft" } { (voice.say("page-certificate-draft")) " (PDF)" }
                    }
                }
            }
        }
    }
}

fn told_text(voice: Voice, told: Told) -> String {
    format::told(voice.language(), told)
}

fn tongue(typed: &Typed, voice: Voice) -> Language {
    typed.written("tongue").and_then(Language::from_tag).unwrap_or(voice.language())
}

/// How far it has come and whose turn it is.
pub(super) fn stage(voice: Voice, track: &Track) -> Markup {
    let look = match track.turn {
        Turn::Nobody => Look::Done,
        Turn::Ours => Look::Soon,
        Turn::Office => Look::Calm,
    };
    let key = format!("certificate-stage-{}", track.stage.word());
    html! {
        p.row.spread {
            span.strong { (voice.say(&key)) }
            (chip(look, voice.say(&format!("certificate-turn-{}", track.turn.word()))))
        }
        @if let Some(why) = voice.also(&key, "next") { p { (why) } }
        @if let Some((number, on)) = &track.holds {
            p.small.quiet {
                (voice.with("page-certificate-holds", &Args::new().with("date", told_text(voice, *on))))
                @if let Some(number) = number { "\u{a0}· " bdi { (number) } }
            }
        }
    }
}

/// Two acts that contradict each other: both shown, and which governs.
pub(super) fn contradictions(voice: Voice, track: &Track) -> Markup {
    let day = |told: Told| told_text(voice, told);
    html! {
        @for one in &track.contradictions {
            p.small { (chip(Look::Unknown, voice.say(&format!("page-certificate-contradiction-{}", one.word)))) " "
                (voice.with(&format!("certificate-contradiction-{}", one.word), &Args::new().with("earlier", day(one.earlier)).with("later", day(one.later))))
            }
        }
    }
}

/// What was done and closes nothing.
pub(super) fn notices(voice: Voice, track: &Track) -> Markup {
    html! {
        @for notice in &track.notices {
            p.small {
                strong { (voice.with(&format!("certificate-notice-{}", notice.word), &Args::new().with("date", told_text(voice, notice.on)))) }
                @if let Some(more) = &notice.more { " (" (voice.say(more)) ")" }
                @if let Some(why) = voice.also(&format!("certificate-notice-{}", notice.word), "why") { " " (why) }
            }
        }
    }
}

fn next(voice: Voice, under: &str, person: &PersonPage) -> Markup {
    let track = &person.track;
    let letters = || track.letters.iter().filter(|name| voice.has(&format!("letter-{name}")));
    html! {
        div.actions.noprint {
            @for (at, letter) in letters().enumerate() {
                a.button.first[at == 0] href={ (under) "/letters/" (letter) "?whom=" (person.id) } { (icon(Icon::Pen)) (voice.say(&format!("letter-{letter}"))) }
            }
            @if let Some(record) = track.record {
                a.button href={ (under) "/acts/" (record) "?person=" (person.ordinal) } { (voice.say("page-certificate-record")) " " (voice.say(&format!("record-{record}"))) }
            }
            a.button.small href={ (under) "/acts?person=" (person.ordinal) } { (voice.say("page-certificate-other-act")) }
        }
    }
}

fn steps(voice: Voice, under: &str, track: &Track) -> Markup {
    html! {
        section {
            h2 { (voice.say("page-certificate-steps")) }
            @if track.steps.is_empty() { p.quiet { (voice.say("page-certificate-no-steps")) } }
            ol.list {
                @for step in &track.steps {
                    li.row.spread {
                        span { (voice.say(&format!("record-{}", step.kind))) }
                        a.small href={ (under) "/entries/" (step.entry) "/correct" } { (voice.told(step.on)) }
                    }
                }
            }
        }
    }
}

fn paper_words(voice: Voice, paper: &Paper) -> Markup {
    html! {
        (voice.told(paper.on))
        @if let Some(number) = &paper.number { "\u{a0}· " bdi { (number) } }
        @if paper.is_family { "\u{a0}· " (voice.say("choice-certificate_form-family")) }
        @if let Some(on) = paper.withdrawn { "\u{a0}· " strong { (voice.with("page-certificate-withdrawn-on", &Args::new().with("date", told_text(voice, on)))) } }
        @else if paper.is_passed_over { "\u{a0}· " span.quiet { (voice.say("page-certificate-passed-over")) } }
        @if paper.code.is_some() { "\u{a0}· " (voice.say("page-certificate-signed")) }
    }
}
