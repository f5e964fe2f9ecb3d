//! A letter: whether it can go now, in which language, for whom; seen as PDF, then written and kept.

use super::case::fetch;
use super::show;
use crate::frame::{Room, Shown, path};
use crate::hall::{Answer, Hall, Oops};
use crate::pages::error;
use crate::parts::choosing;
use crate::parts::icon::{Icon, icon};
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use crate::voice::Voice;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use mukti_casework::{
    CasePage, Decision, Gate, IssuedLetter, LetterAsk, LetterChoice, LetterDraft, LetterOfCase, PersonPage, Problem,
};
use mukti_messages::{Args, format};
use mukti_register::{DocumentId, PersonId};
use mukti_terms::{Answer as Said, Language};

/// The name of the digest under a letter, the same in every language.
const DIGEST: &str = "SHA-256";

/// The page of one letter.
pub async fn form(
    State(hall): State<Hall>,
    seat: Seat,
    Path((case, kind)): Path<(String, String)>,
    Query(query): Query<Vec<(String, String)>>,
) -> Answer {
    let page = fetch(&hall, &seat, &case).await?;
    let choice = choice_of(&page, &kind)?;
    let typed = Typed(query);
    let mut draft = None;
    if matches!(choice.gate, Gate::Open | Gate::Sealed) {
        let (ask, by) = (Wanted::of(&page, &kind, &typed, seat.voice())?, seat.by());
        draft = Some(hall.ask(move |desk| desk.letter_draft(&by, &ask.for_desk())).await?);
    }
    Ok(LetterForm { page: &page, choice, typed: &typed, draft: draft.as_ref() }.render(&seat, None))
}

/// The letter as it would be, as PDF; nothing is kept.
pub async fn preview(
    State(hall): State<Hall>,
    seat: Seat,
    Path((case, kind)): Path<(String, String)>,
    Query(query): Query<Vec<(String, String)>>,
) -> Answer {
    let page = fetch(&hall, &seat, &case).await?;
    let ask = Wanted::of(&page, &kind, &Typed(query), seat.voice())?;
    let by = seat.by();
    let preview = hall.ask(move |desk| desk.letter_preview(&by, &ask.for_desk())).await?;
    Ok(pdf(preview.pdf, &format!("{}-{kind}.pdf", page.label)))
}

/// Writes and keeps the letter.
pub async fn issue(
    State(hall): State<Hall>,
    seat: Seat,
    Path((case, kind)): Path<(String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let typed = Typed(form);
    let page = fetch(&hall, &seat, &case).await?;
    let choice = choice_of(&page, &kind)?;
    let wanted = Wanted::of(&page, &kind, &typed, seat.voice())?;
    let decision = typed.get("reason").map(|reason| Decision {
        name: typed.get("decides").unwrap_or_default().trim().to_owned(),
        reason: reason.trim().to_owned(),
    });
    let by = seat.by();
    match hall.ask(move |desk| desk.write_letter(&by, &wanted.for_desk(), decision.as_ref())).await {
        Ok(letter) => Ok(on_to(&format!("/cases/{}/issued/{}", page.id, letter.id))),
        Err(Oops(problem)) if problem.status() < 500 => Ok(error::again(
            LetterForm { page: &page, choice, typed: &typed, draft: None }.render(&seat, Some(&problem)),
            &problem,
        )),
        Err(oops) => Err(oops),
    }
}

/// A letter that was written: open it, print it, record that it was sent.
pub async fn issued(State(hall): State<Hall>, seat: Seat, Path((case, document)): Path<(String, String)>) -> Answer {
    let page = fetch(&hall, &seat, &case).await?;
    let id: DocumentId = document.parse().map_err(|_| Oops(Problem::NoSuchLetter))?;
    let letter = page.issued.iter().find(|letter| letter.id == id).ok_or(Oops(Problem::NoSuchLetter))?;
    let voice = seat.voice();
    let kept = page.sent.iter().find(|kept| kept.id == id);
    let key = format!("letter-{}", letter.kind);
    let case = format!("/cases/{}", page.id);
    let body = html! {
        (path(&seat.visit, &[(case.clone(), html! { bdi { (page.label) } })]))
        div.kept role="status" { (icon(Icon::Tick)) p { (voice.say("page-letter-issued")) } }
        h1 { (voice.say(&key)) }
        (particulars(voice, letter))
        div.actions { a.button.first href={ (case) "/issued/" (letter.id) "/pdf" } { (voice.say("page-letter-open")) " (PDF)" } }
        section.card {
            h2 { (voice.say("page-letter-what-next")) }
            p { (voice.also("page-letter-what-next", "help").into_markup()) }
            @if let Some(kept) = kept { (became(voice, kept)) }
            div.actions {
                @let is_sent = kept.is_some_and(|kept| kept.sent.is_some());
                a.button.first[!is_sent] href={ (case) "/acts/letter_sent?document=" (letter.id) } { (voice.say("record-letter_sent")) }
                @if is_sent { a.button.first href={ (case) "/acts/letter_reply?document=" (letter.id) } { (voice.say("record-letter_reply")) } }
            }
        }
    };
    Ok(show(&seat.visit, Room::Cases, voice.text(&key), body))
}

/// The bytes that were kept.
pub async fn bytes(State(hall): State<Hall>, seat: Seat, Path((case, document)): Path<(String, String)>) -> Answer {
    let page = fetch(&hall, &seat, &case).await?;
    let id: DocumentId = document.parse().map_err(|_| Oops(Problem::NoSuchLetter))?;
    let by = seat.by();
    let (letter, of, bytes) = hall.ask(move |desk| desk.issued_letter(&by, id)).await?;
    if of != page.id {
        return Err(Oops(Problem::NoSuchLetter));
    }
    Ok(pdf(bytes, &format!("{}-{}.pdf", page.label, letter.kind)))
}

fn choice_of<'p>(page: &'p CasePage, kind: &str) -> Result<&'p LetterChoice, Oops> {
    page.letters.iter().find(|choice| choice.kind == kind).ok_or(Oops(Problem::NoSuchLetter))
}

fn particulars(voice: Voice, letter: &IssuedLetter) -> Markup {
    html! {
        dl.pairs {
            div { dt { (voice.say("letter-common-to")) } dd { (voice.office(&letter.office)) } }
            div { dt { (voice.say("letter-common-date")) } dd { (voice.day(letter.issued.day_in_india())) } }
            div { dt { (voice.say("page-letter-language")) } dd { (voice.say(&format!("language-{}", letter.language))) } }
            @if let Some(decided) = &letter.decided {
                div { dt { (voice.say("page-letter-override-by")) } dd { bdi { (decided.name) } } }
                div { dt { (voice.say("page-letter-override-reason")) } dd { bdi dir="auto" { (decided.reason) } } }
            }
            div { dt { (DIGEST) } dd.small { code { (letter.sha256) } } }
        }
    }
}

/// What became of a letter: when it left, what proves it, what came back.
fn became(voice: Voice, kept: &LetterOfCase) -> Markup {
    let told = |told| format::told(voice.language(), told);
    html! {
        dl.pairs {
            div { dt { (voice.say("letter-history-column-sent")) } dd { @match kept.sent { Some(sent) => (told(sent)), None => { span.dotted { (voice.say("page-letter-not-sent")) } } } } }
            @if kept.sent.is_some() {
                div { dt { (voice.say("letter-history-column-proof")) } dd {
                    @if !kept.how.is_empty() { (voice.say(&format!("letter-history-how-{}", kept.how))) }
                    @if !kept.number.is_empty() { "\u{a0}· " bdi { (kept.number) } }
                    @if let Some(on) = kept.received { "\u{a0}· " (voice.with("letter-history-received", &Args::new().with("date", told(on)))) }
                } }
                div { dt { (voice.say("letter-history-column-answer")) } dd {
                    @match &kept.reply {
                        Some((word, on, by)) => {
                            (voice.say(&format!("letter-history-answer-{word}")))
                            @if let Some(on) = on { "\u{a0}· " (told(*on)) }
                            @if let Some(by) = by { "\u{a0}· " (voice.with("clock-by", &Args::new().with("date", told(*by)))) }
                        }
                        None => (voice.say("letter-history-no_answer")),
                    }
                } }
            }
        }
    }
}

/// What it says, to be read over before it is written: in its own language.
fn says(voice: Voice, draft: &LetterDraft) -> Markup {
    html! {
        section.card.letter-says aria-labelledby="says" {
            h2 #says { (voice.say("page-letter-says")) }
            div lang=(draft.language) dir="auto" {
                p { @for line in &draft.to { (line) br; } }
                p.strong { (draft.subject) }
                @for text in &draft.paragraphs { p { (text) } }
            }
            @if !draft.requests.is_empty() {
                h3.group { (voice.say("letter-common-demands_untimed")) }
                ol lang=(draft.language) dir="auto" { @for text in &draft.requests { li { (text) } } }
            }
            @if !draft.annexures.is_empty() {
                h3.group #annexures { (voice.say("letter-common-annexures")) }
                ul.annexures lang=(draft.language) dir="auto" { @for text in &draft.annexures { li { (text) } } }
            }
        }
    }
}

pub(super) fn pdf(bytes: Vec<u8>, name: &str) -> Response {
    let mut answer = bytes.into_response();
    let shown =
        HeaderValue::from_str(&format!("inline; filename=\"{name}\"")).unwrap_or(HeaderValue::from_static("inline"));
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    answer.headers_mut().insert(header::CONTENT_DISPOSITION, shown);
    answer
}

/// Which letter is wanted: for whom, in which language.
struct Wanted {
    case: mukti_register::CaseId,
    people: Vec<PersonId>,
    kind: &'static str,
    office: Option<String>,
    against: Option<String>,
    language: Language,
}

impl Wanted {
    fn of(page: &CasePage, kind: &str, typed: &Typed, voice: Voice) -> Result<Self, Oops> {
        let choice = choice_of(page, kind)?;
        let people = typed.every("whom").filter_map(|id| id.parse().ok()).collect();
        let language = typed.written("tongue").and_then(Language::from_tag).unwrap_or(voice.language());
        let office = typed.written("office").map(ToOwned::to_owned);
        let against = typed.written("against").map(ToOwned::to_owned);
        Ok(Self { case: page.id, people, kind: choice.kind, office, against, language })
    }

    fn for_desk(&self) -> LetterAsk<'_> {
        LetterAsk {
            case: self.case,
            people: self.people.clone(),
            kind: self.kind,
            office: self.office.as_deref(),
            against: self.against.as_deref(),
            language: self.language,
        }
    }
}

/// A letter's page.
struct LetterForm<'a> {
    page: &'a CasePage,
    choice: &'a LetterChoice,
    typed: &'a Typed,
    draft: Option<&'a LetterDraft>,
}

impl LetterForm<'_> {
    fn address(&self) -> String {
        format!("/cases/{}/letters/{}", self.page.id, self.choice.kind)
    }

    fn render(&self, seat: &Seat, problem: Option<&Problem>) -> Response {
        let voice = seat.voice();
        let key = format!("letter-{}", self.choice.kind);
        let body = html! {
            (path(&seat.visit, &[(format!("/cases/{}", self.page.id), html! { bdi { (self.page.label) } })]))
            h1 { (voice.say(&key)) }
            p.lead { (voice.also(&key, "what").into_markup()) }
            (error::banner(&seat.visit, problem))
            @match self.choice.gate {
                Gate::NothingToClaim => p { span.chip.calm { (voice.say("page-letter-not-yet")) } },
                Gate::Waits { why } => (self.waits(voice, why)),
                Gate::Open | Gate::Sealed => (self.ready(voice)),
            }
        };
        show(&seat.visit, Room::Cases, voice.text(&key), body)
    }

    fn only_presumed(&self, voice: Voice) -> Markup {
        let presumed = self.page.people.iter().any(|person| person.found.only_by_presumption);
        html! {
            @if presumed && self.choice.kind != "worker_summary" {
                section.card.band.soon {
                    h2 { (voice.say("page-letter-presumed")) }
                    p { (voice.also("page-letter-presumed", "why").into_markup()) }
                    a href={ "/cases/" (self.page.id) "#questions" } { (voice.say("page-case-questions")) }
                }
            }
        }
    }

    fn ready(&self, voice: Voice) -> Markup {
        html! {
            (self.only_presumed(voice))
            (self.consent(voice))
            @if self.choice.gate == Gate::Sealed { p { (icon(Icon::Shield)) " " (voice.say("letter-common-sealed")) } }
            form.narrow-form method="post" action=(self.address()) {
                (self.particulars(voice))
                p.small.quiet #issue-help { (voice.also("page-letter-issue", "help").into_markup()) }
                div.actions {
                    button.button.first type="submit" aria-describedby="issue-help" { (icon(Icon::Pen)) (voice.say("page-letter-issue")) }
                    button.button type="submit" formmethod="get" formaction={ (self.address()) "/pdf" } { (voice.say("page-letter-see")) " (PDF)" }
                }
            }
            @if let Some(draft) = self.draft { (says(voice, draft)) }
        }
    }

    /// Who took back that letters be written, and who was never asked.
    fn consent(&self, voice: Voice) -> Markup {
        let those = |answer: Said| {
            let of = self.page.allow_letters.iter().filter(move |(_, allows)| *allows == answer).map(|(id, _)| *id);
            of.filter_map(|id| self.page.people.iter().find(|person| person.id == id)).collect::<Vec<_>>()
        };
        // Where it is known whom the letter is about, only they are asked.
        let named = |person: &&PersonPage| self.draft.is_none_or(|draft| draft.whom.contains(&person.id));
        let those = |answer: Said| those(answer).into_iter().filter(named).collect::<Vec<_>>();
        let (taken_back, not_asked) = (those(Said::No), those(Said::NotKnown));
        let list = |people: &[&PersonPage]| {
            choosing::folded(
                voice,
                people.len(),
                &html! {
                        @for (at, person) in people.iter().enumerate() {
                            @if at > 0 { "\u{a0}· " }
                            a href={ "/cases/" (self.page.id) "/people/" (person.id) "/consents" } { (voice.with("page-case-person", &Args::new().with("number", person.ordinal))) }
                        }
                },
            )
        };
        html! {
            @if self.choice.gate != Gate::Sealed && self.choice.kind != "worker_summary" && !(taken_back.is_empty() && not_asked.is_empty()) {
                div.alert role="note" {
                    (icon(Icon::Shield))
                    div {
                        @if !taken_back.is_empty() { p.strong { (voice.say("page-letter-consent-back")) } (list(&taken_back)) }
                        @if !not_asked.is_empty() { p { (voice.say("page-letter-consent-ask")) } (list(&not_asked)) }
                    }
                }
            }
        }
    }

    /// Why it waits, what can be done first, and how a named person may decide otherwise.
    fn waits(&self, voice: Voice, why: &str) -> Markup {
        html! {
            div.alert role="note" {
                (icon(Icon::Shield))
                div {
                    h2 { (voice.say("page-letter-waits")) }
                    p { @if voice.has(why) { (voice.say(why)) } @else { (voice.also("page-letter-waits", "why").into_markup()) } }
                }
            }
            p { (voice.also("page-letter-waits", "first").into_markup()) }
            p { a.button.first href={ "/cases/" (self.page.id) "/letters/information_to_dm" } { (voice.say("letter-information_to_dm")) } }
            details.more open[self.typed.get("reason").is_some()] {
                summary { (voice.say("page-letter-override")) }
                form.card.narrow-form method="post" action=(self.address()) {
                    p { (voice.also("page-letter-override", "help").into_markup()) }
                    (self.particulars(voice))
                    div.field {
                        label for="decides" { (voice.say("page-letter-override-by")) }
                        input #decides type="text" name="decides" value=(self.typed.get("decides").unwrap_or_default()) required dir="auto" autocomplete="off";
                    }
                    div.field {
                        label for="reason" { (voice.say("page-letter-override-reason")) }
                        textarea #reason name="reason" rows="3" required dir="auto" { (self.typed.get("reason").unwrap_or_default()) }
                    }
                    button.button type="submit" { (voice.say("page-letter-override-do")) }
                }
            }
        }
    }

    /// Language and people.
    fn particulars(&self, voice: Voice) -> Markup {
        let chosen = self.typed.written("tongue").and_then(Language::from_tag).unwrap_or(voice.language());
        let mut ticked: Vec<String> = self.typed.every("whom").map(ToOwned::to_owned).collect();
        if let Some(draft) = self.draft.filter(|_| ticked.is_empty()) {
            ticked.extend(draft.whom.iter().map(ToString::to_string));
        }
        html! {
            @if let Some(office) = self.typed.written("office") {
                input type="hidden" name="office" value=(office);
                @if let Some(against) = self.typed.written("against") { input type="hidden" name="against" value=(against); }
                p { (voice.say("letter-common-to")) ": " strong { (voice.office(office)) } }
            }
            div.field {
                label for="tongue" { (voice.say("page-letter-language")) }
                select #tongue name="tongue" {
                    @for language in Language::ALL { option value=(language.tag()) lang=(language.tag()) selected[language == chosen] { (language.own_name()) } }
                }
            }
            @if self.page.people.len() > 1 {
                fieldset {
                    legend { (voice.say("page-letter-person")) }
                    (choosing::people(voice, &self.page.people, |id| ticked.is_empty() || ticked.iter().any(|one| one == id)))
                }
            }
        }
    }
}
