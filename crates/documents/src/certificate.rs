//! The release certificate as a paper: signed by the office whose own key signs it, or a draft for an office to write out.
//!
//! INVARIANT: only [`Standing::Signed`] carries a square code and a place for the office's seal, and it needs a
//! [`Signed`], which nothing but an office's key makes. Everything else that is printed here says DRAFT.

use mukti_certificate::Signed;
use mukti_law::fact;
use mukti_messages::{Args, Messages, format};
use mukti_terms::{Day, State};
use serde::Serialize;

use crate::desk::Desk;
use crate::gate::{Reason, gate, passes};
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::Labelled;
use crate::parts::frame;
use crate::print::{Pdf, Unprintable, drawn, finished, spoken, typeset};
use crate::world::Template;

/// What kind of document it is called where documents are listed.
pub const DOCUMENT: &str = "release_certificate";

/// How the paper stands.
#[derive(Clone, Copy, Debug)]
pub enum Standing<'a> {
    /// Written out by whoever helps; no office has said anything yet.
    Draft,
    /// Signed by an office's own key.
    Signed(&'a Signed),
}

/// The paper as data, in its language.
#[derive(Clone, Debug, Serialize)]
pub struct Paper {
    language: String,
    title: String,
    act: String,
    draft: Option<DraftWords>,
    office: Vec<String>,
    number: Labelled,
    date: Labelled,
    rows: Vec<Labelled>,
    statements: Vec<String>,
    signature: Option<SignatureWords>,
    received: Labelled,
    code: Option<String>,
    page_line: String,
    edition: String,
    notes: Vec<String>,
    #[serde(skip)]
    day: Day,
    #[serde(skip)]
    code_text: String,
    #[serde(skip)]
    ident: String,
}

#[derive(Clone, Debug, Serialize)]
struct DraftWords {
    word: String,
    note: String,
}

#[derive(Clone, Debug, Serialize)]
struct SignatureWords {
    sign: String,
    name: String,
    seal: String,
}

/// Writes a draft for an office to look at and write out: it carries no code, no number and no signature.
///
/// # Errors
/// Why it waits, while someone may still be held.
pub fn draft(input: &LetterInput<'_>, messages: &Messages) -> Result<Paper, Reason> {
    let everyone = std::iter::once(input.facts).chain(input.others.iter().copied());
    passes(gate(Kind::CertificateApplication, everyone), None)?;
    Ok(paper(input, messages, Standing::Draft))
}

/// Writes the paper of a certificate that its office has signed.
#[must_use]
pub fn signed(input: &LetterInput<'_>, signed: &Signed, messages: &Messages) -> Paper {
    paper(input, messages, Standing::Signed(signed))
}

fn paper(input: &LetterInput<'_>, messages: &Messages, standing: Standing<'_>) -> Paper {
    let desk = Desk::new(Kind::CertificateApplication, input, messages);
    let code = match standing {
        Standing::Draft => None,
        Standing::Signed(signed) => Some(signed),
    };
    let named = |label: &str, text: String| desk.labelled(label, text);
    Paper {
        language: desk.language().tag().to_owned(),
        title: desk.say("certificate-paper-title"),
        act: desk.say("certificate-paper-act"),
        draft: code.is_none().then(|| DraftWords {
            word: desk.say("certificate-paper-draft"),
            note: desk.say("certificate-paper-draft_note"),
        }),
        office: office(&desk, code),
        number: named(
            "certificate-paper-number",
            code.map_or_else(|| desk.blank(), |c| desk.as_typed(&c.certificate().number)),
        ),
        date: named("certificate-paper-date", code.map_or_else(|| desk.blank(), |c| desk.day(c.certificate().issued))),
        rows: rows(&desk, code),
        statements: ["free", "debt", "home_rule", "own", "no_conviction"]
            .map(|part| desk.say(&format!("certificate-paper-{part}")))
            .to_vec(),
        signature: code.is_some().then(|| SignatureWords {
            sign: desk.say("certificate-paper-signature"),
            name: desk.say("certificate-paper-signatory"),
            seal: desk.say("certificate-paper-seal"),
        }),
        received: named("certificate-paper-received", desk.say("certificate-paper-received_text")),
        code: code.map(|_| desk.say("certificate-paper-code")),
        page_line: frame::page_line(&desk),
        edition: frame::edition(&desk),
        day: code.map_or(input.on, |c| c.certificate().issued),
        code_text: code.map(|c| c.text().to_owned()).unwrap_or_default(),
        ident: format!("mukti {DOCUMENT} {} {}", code.map_or("draft", |c| &c.certificate().number), input.case),
        notes: desk.notes.into_texts(),
    }
}

/// The office at the head: as it calls itself, with its district and State; on a draft the office that would issue it.
fn office(desk: &Desk<'_>, code: Option<&Signed>) -> Vec<String> {
    let Some(signed) = code else {
        let bearer = desk.duty(DOCUMENT).map_or("district_magistrate", |duty| duty.bearer);
        let district = Args::new().with("district", desk.value_or_blank(fact::WORK_DISTRICT));
        let state = Args::new().with("state", desk.value_or_blank(fact::WORK_STATE));
        return vec![
            desk.say(&format!("office-{bearer}")),
            desk.fill("letter-common-district", &district),
            desk.fill("letter-common-state", &state),
        ];
    };
    let told = signed.certificate();
    let state = State::from_code(&told.state).map_or_else(|| told.state.clone(), |s| format::state(desk.language(), s));
    vec![
        desk.as_typed(&told.office_name),
        desk.fill("letter-common-district", &Args::new().with("district", desk.as_typed(&told.district))),
        desk.fill("letter-common-state", &Args::new().with("state", state)),
    ]
}

/// Who, from where, held where, by whom, over what, from when to when, and how they came free.
fn rows(desk: &Desk<'_>, code: Option<&Signed>) -> Vec<Labelled> {
    use fact::{
        ADVANCE_AMOUNT, FINDING_ON, FIR_ON, FREED_HOW, WORK_DISTRICT, WORK_FROM, WORK_KIND, WORK_STATE, WORK_TO,
    };
    let input = desk.input;
    let person = input.people.first().copied().unwrap_or_default();
    let name = code.map_or_else(|| desk.typed(person.name), |c| desk.as_typed(&c.certificate().person));
    let age = person.age.map_or_else(
        || desk.blank(),
        |age| desk.fill("letter-common-age_years", &Args::new().with("age", age.to_string())),
    );
    let both = |one: String, other: String| format!("{one} – {other}");
    let joined = |parts: &[String]| parts.join(", ");
    let work =
        joined(&[desk.value_or_blank(WORK_KIND), desk.value_or_blank(WORK_DISTRICT), desk.value_or_blank(WORK_STATE)]);
    let mut rows = vec![
        ("name", name),
        ("parent", desk.typed(person.parent_or_spouse)),
        ("age", joined(&[age, desk.value_or_blank(fact::WORKER_SEX)])),
        ("home", desk.typed(person.address)),
        ("work", work),
        ("worksite", desk.typed(input.worksite.place)),
        ("employer", desk.typed(input.worksite.employer)),
        ("advance", desk.value_or_blank(ADVANCE_AMOUNT)),
        ("period", both(desk.value_or_blank(WORK_FROM), desk.value_or_blank(WORK_TO))),
        ("freed", joined(&[freed_on(desk), desk.value_or_blank(FREED_HOW)])),
        ("finding", desk.value_or_blank(FINDING_ON)),
    ];
    if desk.value(FIR_ON).is_some() {
        rows.push(("fir", desk.value_or_blank(FIR_ON)));
    }
    rows.into_iter().map(|(key, text)| desk.labelled(&format!("certificate-paper-{key}"), text)).collect()
}

fn freed_on(desk: &Desk<'_>) -> String {
    desk.value(fact::FREED_ON).or_else(|| desk.value(fact::RESCUED_ON)).unwrap_or_else(|| desk.blank())
}

fn set(paper: &Paper) -> Result<(typst_layout::PagedDocument, Vec<String>), Unprintable> {
    let data = serde_json::to_value(paper).map_err(|e| Unprintable { reasons: vec![e.to_string()] })?;
    typeset(Template::Certificate, &paper.language, data, &paper.code_text, paper.day)
}

/// Prints the paper as PDF/A-2b.
///
/// # Errors
/// If the typesetter refuses; that is a fault of the template.
pub fn pdf(paper: &Paper) -> Result<Pdf, Unprintable> {
    let (document, remarks) = set(paper)?;
    finished(&document, remarks, paper.ident.clone(), paper.day)
}

/// Draws its page as a PNG picture.
///
/// # Errors
/// If the typesetter refuses.
pub fn pictures(paper: &Paper, pixels_per_inch: u32) -> Result<Vec<Vec<u8>>, Unprintable> {
    drawn(&set(paper)?.0, pixels_per_inch)
}

/// What stands on it, as plain words.
///
/// # Errors
/// If the typesetter refuses.
pub fn plain_text(paper: &Paper) -> Result<Vec<String>, Unprintable> {
    Ok(spoken(&set(paper)?.0))
}
