//! From a letter to its PDF or its pictures: the same letter gives the same bytes, on any machine, on any day.

use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder};
use mukti_terms::Day;
use serde::Serialize;
use serde_json::Value;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Datetime, Smart};
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use crate::kind::Kind;
use crate::letter::Letter;
use crate::world::{Sheet, Template};

/// After how many letters unused a kept intermediate result is let go.
const KEPT_LETTERS: usize = 10;

/// A printed letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pages: usize,
    /// What the typesetter remarked; empty unless we made a mistake in a template.
    remarks: Vec<String>,
}

impl Pdf {
    /// How many pages it has.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.pages
    }

    /// What the typesetter remarked; empty unless we made a mistake in a template or no typeface has a character.
    #[must_use]
    pub fn remarks(&self) -> &[String] {
        &self.remarks
    }
}

/// Why a letter could not be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unprintable {
    /// What the typesetter said.
    pub reasons: Vec<String>,
}

impl std::fmt::Display for Unprintable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the letter could not be set: {}", self.reasons.join("; "))
    }
}

impl std::error::Error for Unprintable {}

/// Prints a letter as PDF/A-2b.
///
/// # Errors
/// If the typesetter refuses; that is a fault of a template, never of what someone typed.
pub fn pdf(letter: &Letter) -> Result<Pdf, Unprintable> {
    let (document, remarks) = set(letter)?;
    let ident = format!("mukti {} {} {}", letter.kind.name(), letter.reference.text, letter.date);
    finished(&document, remarks, ident, letter.date)
}

/// A document that was set, as PDF/A-2b with a date of its own.
pub(crate) fn finished(
    document: &PagedDocument,
    remarks: Vec<String>,
    ident: String,
    date: Day,
) -> Result<Pdf, Unprintable> {
    let standards = PdfStandards::new(&[PdfStandard::A_2b]).expect("one standard does not contradict itself");
    let options = PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some("Mukti".to_owned())),
        timestamp: moment(date).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(document, &options).map_err(|e| Unprintable { reasons: said(&e) })?;
    let pages = document.pages().len();
    comemo::evict(KEPT_LETTERS);
    Ok(Pdf { bytes, pages, remarks })
}

/// Draws every page as a PNG picture.
///
/// # Errors
/// If the typesetter refuses.
pub fn pictures(letter: &Letter, pixels_per_inch: u32) -> Result<Vec<Vec<u8>>, Unprintable> {
    drawn(&set(letter)?.0, pixels_per_inch)
}

/// The pages of a document that was set, as PNG pictures.
pub(crate) fn drawn(document: &PagedDocument, pixels_per_inch: u32) -> Result<Vec<Vec<u8>>, Unprintable> {
    let options =
        RenderOptions { pixel_per_pt: (f64::from(pixels_per_inch) / 72.0).into(), ..RenderOptions::default() };
    let pages = document.pages().iter().map(|page| typst_render::render(page, &options).encode_png());
    pages.collect::<Result<_, _>>().map_err(|e| Unprintable { reasons: vec![e.to_string()] })
}

/// How large the worker's page is set, in hundredths: the largest at which it stays one page.
const SIZES: [u8; 6] = [100, 92, 85, 78, 70, 62];

/// What stands on each page, as plain words in the order they were set: for a search, a reader, a test.
///
/// # Errors
/// If the typesetter refuses.
pub fn plain_text(letter: &Letter) -> Result<Vec<String>, Unprintable> {
    Ok(spoken(&set(letter)?.0))
}

/// What stands on each page of a document that was set.
pub(crate) fn spoken(document: &PagedDocument) -> Vec<String> {
    document.pages().iter().map(|page| words(&page.frame)).collect()
}

fn words(frame: &Frame) -> String {
    let pieces = frame.items().map(|(_, item)| match item {
        FrameItem::Text(text) => text.text.to_string(),
        FrameItem::Group(group) => words(&group.frame),
        _ => String::new(),
    });
    pieces.filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Sets a letter on pages.
fn set(letter: &Letter) -> Result<(PagedDocument, Vec<String>), Unprintable> {
    if letter.kind != Kind::WorkerSummary {
        return set_at(letter, Template::Letter, SIZES[0]);
    }
    let mut set = set_at(letter, Template::Summary, SIZES[0])?;
    for size in &SIZES[1..] {
        if set.0.pages().len() == 1 {
            break;
        }
        set = set_at(letter, Template::Summary, *size)?;
    }
    Ok(set)
}

/// A letter and the size it is set at, as the templates read it.
#[derive(Serialize)]
struct Sized<'a> {
    #[serde(flatten)]
    letter: &'a Letter,
    size: u8,
}

fn set_at(letter: &Letter, template: Template, size: u8) -> Result<(PagedDocument, Vec<String>), Unprintable> {
    let data =
        serde_json::to_value(Sized { letter, size }).map_err(|e| Unprintable { reasons: vec![e.to_string()] })?;
    typeset(template, &letter.language, data, &letter.reference.text, letter.date)
}

/// Sets data on pages by a template; `code` is what its square code says.
pub(crate) fn typeset(
    template: Template,
    language: &str,
    mut data: Value,
    code: &str,
    date: Day,
) -> Result<(PagedDocument, Vec<String>), Unprintable> {
    without_controls(&mut data);
    let (sheet, missing) = Sheet::new(template, language, data.to_string(), square_code(code), date);
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&sheet);
    let document = output.map_err(|e| Unprintable { reasons: said(&e) })?;
    let mut remarks = said(&warnings);
    remarks.extend(missing.into_iter().map(|c| format!("no typeface has the character U+{:04X}", u32::from(c))));
    Ok((document, remarks))
}

/// Control characters (a tab, a bell pasted with a name) have no shape: each becomes a space.
fn without_controls(data: &mut Value) {
    match data {
        Value::String(text) if text.contains(char::is_control) => *text = text.replace(char::is_control, " "),
        Value::Array(items) => items.iter_mut().for_each(without_controls),
        Value::Object(fields) => fields.values_mut().for_each(without_controls),
        _ => {}
    }
}

/// What the typesetter said, one line each.
fn said(diagnostics: &[SourceDiagnostic]) -> Vec<String> {
    diagnostics.iter().map(|d| d.message.to_string()).collect()
}

/// The document's own moment: the first minute of its date.
fn moment(date: Day) -> Option<Datetime> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Datetime::from_ymd_hms(i32::from(date.year()), month, day, 0, 0, 0)
}

/// A text as a square code that a clerk can scan; an empty drawing if it is too long for one.
fn square_code(text: &str) -> String {
    QRBuilder::new(text)
        .ecl(ECL::M)
        .build()
        .map(|code| SvgBuilder::default().to_str(&code))
        .unwrap_or_else(|_| r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>"#.to_owned())
}
