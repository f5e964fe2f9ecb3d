//! The closed world a letter is set in: our templates, one letter as data, our typefaces. No disk, no network, no clock.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use mukti_terms::Day;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// A file of the world.
struct Names {
    letter: Source,
    summary: Source,
    custody: Source,
    certificate: Source,
    cause_list: Source,
    tables: Source,
    common: Source,
    data: FileId,
    code: FileId,
}

static FILES: LazyLock<Names> = LazyLock::new(|| Names {
    letter: source("/letter.typ", include_str!("templates/letter.typ")),
    summary: source("/summary.typ", include_str!("templates/summary.typ")),
    custody: source("/custody.typ", include_str!("templates/custody.typ")),
    certificate: source("/certificate.typ", include_str!("templates/certificate.typ")),
    cause_list: source("/cause_list.typ", include_str!("templates/cause_list.typ")),
    tables: source("/tables.typ", include_str!("templates/tables.typ")),
    common: source("/common.typ", include_str!("templates/common.typ")),
    data: file("/letter.json"),
    code: file("/code.svg"),
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::builder().build()));

/// The typefaces one language needs, read once.
struct Case {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// Cases by the families in them.
static CASES: LazyLock<Mutex<HashMap<Vec<&'static str>, Arc<Case>>>> = LazyLock::new(Mutex::default);

/// Which template sets the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Template {
    /// The letters.
    Letter,
    /// The worker's page.
    Summary,
    /// The custody of a case.
    Custody,
    /// The release certificate.
    Certificate,
    /// The cause list of a week.
    CauseList,
    /// Tables of counts.
    Tables,
}

/// One letter in its world.
pub(crate) struct Sheet {
    case: Arc<Case>,
    template: Template,
    data: Bytes,
    code: Bytes,
    date: Day,
}

impl Sheet {
    /// Lays out what a letter may see: itself as JSON, its square code as SVG, the faces its characters need.
    ///
    /// A character that none of our faces has is set as U+FFFD, and remarked: a letter is printed whatever somebody typed.
    pub(crate) fn new(template: Template, language: &str, data: String, code: String, date: Day) -> (Self, Vec<char>) {
        let case = case(&mukti_fonts::for_text(language, &data));
        let used: BTreeSet<char> = data.chars().filter(|c| !c.is_ascii()).collect();
        let missing: Vec<char> = used.into_iter().filter(|c| !case.can_set(*c)).collect();
        let data = if missing.is_empty() {
            data
        } else {
            data.chars().map(|c| if missing.contains(&c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
        };
        (Self { case, template, data: Bytes::from_string(data), code: Bytes::from_string(code), date }, missing)
    }
}

impl Case {
    /// Whether a character has a shape, needs none, or is drawn by the templates.
    fn can_set(&self, c: char) -> bool {
        drawn_or_unseen(c) || self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(c)))
    }
}

/// The signs of grades and note references, which the templates draw; joiners and marks of direction, which nobody sees.
fn drawn_or_unseen(c: char) -> bool {
    matches!(c, '●' | '◐' | '○' | '\u{E000}'..='\u{F8FF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.case.book
    }

    fn main(&self) -> FileId {
        match self.template {
            Template::Letter => FILES.letter.id(),
            Template::Summary => FILES.summary.id(),
            Template::Custody => FILES.custody.id(),
            Template::Certificate => FILES.certificate.id(),
            Template::CauseList => FILES.cause_list.id(),
            Template::Tables => FILES.tables.id(),
        }
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let papers = [&FILES.letter, &FILES.summary, &FILES.custody, &FILES.certificate, &FILES.cause_list];
        papers
            .into_iter()
            .chain([&FILES.tables, &FILES.common])
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == FILES.data {
            Ok(self.data.clone())
        } else if id == FILES.code {
            Ok(self.code.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.case.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        let (month, day) = (u8::try_from(self.date.month()).ok()?, u8::try_from(self.date.day()).ok()?);
        Datetime::from_ymd(i32::from(self.date.year()), month, day)
    }
}

/// The typefaces of these faces, read once in the life of the process.
fn case(faces: &[&'static mukti_fonts::Face]) -> Arc<Case> {
    let families: Vec<_> = faces.iter().map(|face| face.family).collect();
    let mut cases = CASES.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(cases.entry(families).or_insert_with(|| {
        let fonts: Vec<Font> = faces.iter().filter_map(|face| Font::new(Bytes::new(face.bytes), 0)).collect();
        Arc::new(Case { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts })
    }))
}

/// The id of a file at the root of the world.
fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the names of our own files are plain");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

/// A template.
fn source(path: &str, text: &str) -> Source {
    Source::new(file(path), text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Sheet, Template, file};
    use typst::World;

    #[test]
    fn a_template_can_read_nothing_but_the_letter_and_its_code() {
        let day = mukti_terms::Day::constant(2026, 11, 21);
        let (sheet, _) = Sheet::new(Template::Letter, "en", "{}".to_owned(), "<svg/>".to_owned(), day);
        for path in ["/etc/passwd", "/Cargo.toml", "/letter.typ.bak"] {
            assert!(sheet.file(file(path)).is_err() && sheet.source(file(path)).is_err(), "{path}");
        }
        assert!(sheet.file(file("/letter.json")).is_ok());
    }
}
