//! The custody of a case as a paper: already in its language, nothing left to decide but the look.

use mukti_law::Book;
use mukti_messages::{Args, Messages, format};
use mukti_terms::when::Moment;
use mukti_terms::{Day, Grade, Language};
use serde::Serialize;
use serde_json::Value as Json;
use typst_layout::PagedDocument;

use super::certificate::{self, Part};
use super::words::{grouped, sha256};
use super::{Checkpoint, Content, Custody, Entry, File, JSON};
use crate::letter::Labelled;
use crate::notes::{Notes, apart, as_typed};
use crate::print::{self, Pdf, Unprintable};
use crate::world::Template;

/// The provision that asks for the certificate, in the law book.
const PROVISION: &str = "bsa.s63_4_certificate";
/// A signature in a note is a long word; after so many letters it may go on in the next line.
const WORD: usize = 16;

/// An entry of so many answers fits on any page,
const TOGETHER: usize = 16;
/// where none of them is longer than so many bytes.
const SHORT: usize = 240;

/// A custody report ready to be set.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    language: String,
    title: String,
    what: String,
    letterhead: Option<String>,
    /// What it is about.
    about: Vec<Row>,
    /// How to check it.
    check: Section,
    checkpoint: CheckpointPage,
    entries: Section,
    kept: Vec<Kept>,
    files: Section,
    brought: Vec<Hashed>,
    hashes: Section,
    hashed: Vec<Hashed>,
    certificate: Section,
    parts: Vec<Part>,
    blanks: Section,
    blank: Vec<Numbered>,
    notes: Vec<String>,
    page_line: String,
    edition: String,
    /// The label in the running head.
    case: Labelled,
    #[serde(skip)]
    note: String,
    #[serde(skip)]
    ident: String,
    #[serde(skip)]
    date: Day,
}

/// A heading and what stands under it.
#[derive(Clone, Debug, Serialize)]
struct Section {
    heading: String,
    text: Vec<String>,
}

/// A label and its value.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub(super) label: String,
    pub(super) value: Value,
}

/// What stands beside a label.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub(super) enum Value {
    /// Words.
    Text { text: String },
    /// A hash in groups, with the name of what it is of before it and a remark after it.
    Hash { of: Option<String>, groups: Vec<String>, remark: Option<String> },
    /// Boxes to tick.
    Ticks { ticks: Vec<Tick> },
    /// A line to write on.
    Blank,
}

impl Value {
    /// Whether somebody has to fill it in by hand.
    pub(super) fn is_blank(&self) -> bool {
        match self {
            Self::Blank => true,
            Self::Ticks { ticks } => !ticks.iter().any(|tick| tick.ticked),
            Self::Text { .. } | Self::Hash { .. } => false,
        }
    }
}

/// A box to tick.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Tick {
    pub(super) label: String,
    pub(super) ticked: bool,
}

#[derive(Clone, Debug, Serialize)]
struct CheckpointPage {
    section: Section,
    rows: Vec<Row>,
    note_label: String,
    note: Vec<String>,
    code_label: String,
}

/// An entry for the eye.
#[derive(Clone, Debug, Serialize)]
struct Kept {
    number: String,
    kind: String,
    /// Whom it is about.
    about: Option<String>,
    /// Short enough to stand on one page, with its number.
    whole: bool,
    cells: Vec<Labelled>,
    parts: String,
    said: Vec<Labelled>,
}

/// The hashes of an entry, or a file.
#[derive(Clone, Debug, Serialize)]
struct Hashed {
    title: String,
    rows: Vec<Row>,
}

#[derive(Clone, Debug, Serialize)]
struct Numbered {
    number: String,
    text: String,
}

/// Says things in the reader's language.
pub(super) struct Pen<'a> {
    m: &'a Messages,
}

impl Pen<'_> {
    fn language(&self) -> Language {
        self.m.language()
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.m.plain(key).into_owned()
    }

    pub(super) fn fill(&self, key: &str, args: &Args<'_>) -> String {
        self.m.text(key, args).into_owned()
    }

    pub(super) fn attribute(&self, key: &str, name: &str) -> String {
        self.m.attr(key, name, &Args::NONE).unwrap_or_default().into_owned()
    }

    pub(super) fn as_typed(&self, text: &str) -> String {
        apart(self.language(), as_typed(text))
    }

    pub(super) fn day(&self, day: Day) -> String {
        format::day_formal(self.language(), day)
    }

    fn moment(&self, at: Moment) -> String {
        format::moment(self.language(), at)
    }

    pub(super) fn tick(&self, key: &str, ticked: bool) -> Tick {
        Tick { label: self.say(key), ticked }
    }

    #[expect(clippy::unused_self, reason = "reads as the others where a row is made")]
    pub(super) fn hash(&self, bytes: &[u8], of: Option<&str>, remark: Option<String>) -> Value {
        Value::Hash { of: of.map(str::to_owned), groups: grouped(bytes), remark }
    }

    fn row(&self, key: &str, text: String) -> Row {
        Row { label: self.say(key), value: Value::Text { text } }
    }

    fn hash_row(&self, key: &str, bytes: &[u8]) -> Row {
        Row { label: self.say(key), value: self.hash(bytes, None, None) }
    }

    fn labelled(&self, key: &str, text: String) -> Labelled {
        Labelled { label: self.say(key), text }
    }

    fn section(&self, key: &str) -> Section {
        Section { heading: self.say(key), text: vec![self.say(&format!("{key}-text"))] }
    }

    /// What somebody typed, or that it is not known to the one who made the paper.
    fn known(&self, text: Option<String>) -> String {
        text.unwrap_or_else(|| self.say("custody-not_known_here"))
    }
}

/// The custody of a case as a paper in the reader's language.
#[must_use]
pub fn report(custody: &Custody, messages: &Messages, book: &Book) -> Report {
    let pen = Pen { m: messages };
    let hash = sha256(&super::json(custody));
    let mut notes = Notes::default();
    let files = custody.files.len();
    let parts = vec![
        certificate::part_a(&pen, &custody.certificate, &hash, files),
        certificate::part_b(&pen, &custody.certificate, &hash, files),
    ];
    let blank = certificate::blanks(&parts);
    let blank = blank.map(|field| Numbered { number: field.number.clone(), text: field.row.label.clone() }).collect();
    let page = Args::new().with("page", "\u{E000}").with("pages", "\u{E001}");
    let edition: String = book.edition().chars().take(12).collect();
    Report {
        language: pen.language().tag().to_owned(),
        title: pen.say("custody"),
        what: pen.say("custody-what"),
        letterhead: custody.organisation_name.as_deref().map(|name| pen.as_typed(name)),
        about: about(&pen, custody, &hash),
        check: check(&pen),
        checkpoint: checkpoint(&pen, &custody.checkpoint),
        entries: pen.section("custody-entries"),
        kept: custody.entries.iter().map(|entry| kept(&pen, entry)).collect(),
        files: files_section(&pen, files),
        brought: custody.files.iter().map(|file| brought(&pen, file)).collect(),
        hashes: pen.section("custody-hashes"),
        hashed: custody.entries.iter().map(|entry| hashed(&pen, entry)).collect(),
        certificate: law(&pen, book, &mut notes),
        parts,
        blanks: pen.section("custody-blanks"),
        blank,
        notes: notes.into_texts(),
        page_line: pen.fill("letter-common-page", &page),
        edition: pen.fill("letter-common-edition", &Args::new().with("edition", edition)),
        case: pen.labelled("custody-case", pen.as_typed(&custody.label)),
        note: custody.checkpoint.note.clone(),
        ident: format!("mukti custody {} {} {}", custody.label, custody.checkpoint.size, custody.asked.unix()),
        date: custody.asked.day_in_india(),
    }
}

fn about(pen: &Pen<'_>, custody: &Custody, hash: &super::Hash) -> Vec<Row> {
    let contents =
        Args::new().with("entries", format::group(count(custody.entries.len()))).with("files", custody.files.len());
    vec![
        pen.row("custody-case", pen.as_typed(&custody.label)),
        pen.row("custody-asked", pen.moment(custody.asked)),
        pen.row("custody-contents", pen.fill("custody-contents-text", &contents)),
        Row {
            label: pen.say("custody-organisation"),
            value: pen.hash(&custody.organisation.to_be_bytes(), None, None),
        },
        Row { label: pen.say("custody-json"), value: pen.hash(hash, Some(JSON), None) },
    ]
}

fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn check(pen: &Pen<'_>) -> Section {
    let args = Args::new().with("json", JSON).with("program", "pack.py").with("sums", super::SUMS);
    let text = vec![pen.fill("custody-check-text", &args), pen.say("custody-check-trust")];
    Section { heading: pen.say("custody-check"), text }
}

fn checkpoint(pen: &Pen<'_>, checkpoint: &Checkpoint) -> CheckpointPage {
    let entries = format::group(i64::try_from(checkpoint.size).unwrap_or(i64::MAX));
    let mut section = pen.section("custody-checkpoint");
    let mut rows =
        vec![pen.row("custody-checkpoint-size", entries), pen.hash_row("custody-checkpoint-root", &checkpoint.root)];
    for by in &checkpoint.cosigned {
        let args = Args::new().with("name", pen.as_typed(&by.name)).with("moment", pen.moment(by.at));
        rows.push(pen.row("custody-checkpoint-cosigned", pen.fill("custody-checkpoint-cosigned_by", &args)));
    }
    if checkpoint.cosigned.is_empty() {
        section.text.push(pen.say("custody-checkpoint-alone"));
    }
    CheckpointPage {
        section,
        rows,
        note_label: pen.say("custody-checkpoint-note"),
        note: checkpoint.note.lines().map(|line| breakable(&as_typed(line))).collect(),
        code_label: pen.say("custody-checkpoint-code"),
    }
}

/// The same with places where a long word may break.
fn breakable(line: &str) -> String {
    let mut run = 0;
    let mut out = String::with_capacity(line.len() * 2);
    for c in line.chars() {
        run = if c == ' ' { 0 } else { run + 1 };
        out.push(c);
        if run == WORD {
            out.push('\u{200B}');
            run = 0;
        }
    }
    out
}

fn kept(pen: &Pen<'_>, entry: &Entry) -> Kept {
    let key = format!("custody-kind-{}", entry.kind);
    let learned = entry.learned.map_or_else(
        || pen.fill("custody-entry-hour", &Args::new().with("moment", pen.moment(Moment::from_unix(entry.hour)))),
        |at| pen.moment(at),
    );
    let speaker = entry.speaker.as_deref().map(|word| {
        let key = format!("speaker-{word}");
        if pen.m.has(&key) { pen.say(&key) } else { pen.as_typed(word) }
    });
    let kept_by = entry.kept_by.as_deref().map(|name| pen.as_typed(name));
    let happened = entry.happened.map(|told| format::told(pen.language(), told));
    Kept {
        number: format::group(i64::try_from(entry.position).unwrap_or(i64::MAX)),
        kind: entry.name.as_deref().map_or_else(
            || if pen.m.has(&key) { pen.say(&key) } else { pen.as_typed(&entry.kind) },
            |name| pen.as_typed(name),
        ),
        about: entry
            .about
            .as_deref()
            .map(|person| pen.fill("custody-entry-about", &Args::new().with("person", pen.as_typed(person)))),
        whole: entry.said.len() <= TOGETHER && entry.said.iter().all(|(_, text)| text.len() <= SHORT),
        cells: vec![
            pen.labelled("custody-entry-happened", pen.known(happened)),
            pen.labelled("custody-entry-learned", learned),
            pen.labelled("custody-entry-speaker", pen.known(speaker)),
            pen.labelled("custody-entry-kept_by", pen.known(kept_by)),
        ],
        parts: parts_line(pen, entry),
        said: entry
            .said
            .iter()
            .map(|(label, text)| Labelled { label: pen.as_typed(label), text: pen.as_typed(text) })
            .collect(),
    }
}

/// "Parts opened: 3. Sealed to others: 1."
fn parts_line(pen: &Pen<'_>, entry: &Entry) -> String {
    let mut counts = [0_usize; 3];
    for part in &entry.parts {
        counts[match part.content {
            Content::Opened { .. } => 0,
            Content::Sealed => 1,
            Content::Removed => 2,
        }] += 1;
    }
    let keys = ["custody-parts-opened", "custody-parts-sealed", "custody-parts-removed"];
    let said = keys.iter().zip(counts).filter(|(_, count)| *count > 0);
    let said = said.map(|(key, number)| pen.fill(key, &Args::new().with("count", format::group(count(number)))));
    said.collect::<Vec<_>>().join(" · ")
}

fn hashed(pen: &Pen<'_>, entry: &Entry) -> Hashed {
    let number = format::group(i64::try_from(entry.position).unwrap_or(i64::MAX));
    Hashed {
        title: pen.fill("custody-entry", &Args::new().with("number", number)),
        rows: vec![
            pen.hash_row("custody-hash-id", &entry.id.to_be_bytes()),
            pen.hash_row("custody-hash-digest", &entry.digest),
            pen.hash_row("custody-hash-commitment", &entry.commitment),
            pen.hash_row("custody-hash-leaf", &entry.leaf),
        ],
    }
}

fn files_section(pen: &Pen<'_>, files: usize) -> Section {
    let key = if files == 0 { "custody-files-none" } else { "custody-files-text" };
    Section { heading: pen.say("custody-files"), text: vec![pen.say(key)] }
}

fn brought(pen: &Pen<'_>, file: &File) -> Hashed {
    let entry = format::group(i64::try_from(file.entry).unwrap_or(i64::MAX));
    let size = format::group(i64::try_from(file.bytes).unwrap_or(i64::MAX));
    let kind = file.media_type.as_deref().map(|kind| pen.as_typed(kind));
    let mut rows = vec![
        pen.row("custody-file-kind", pen.known(kind)),
        pen.row("custody-file-size", pen.fill("custody-file-bytes", &Args::new().with("bytes", size))),
        pen.row("custody-file-entry", pen.fill("custody-entry", &Args::new().with("number", entry))),
        pen.row("custody-file-path", pen.as_typed(&file.path())),
        pen.hash_row("custody-file-sha256", &file.sha256),
    ];
    if let Some(parent) = file.parent {
        rows.push(pen.hash_row("custody-file-parent", &parent.to_be_bytes()));
    }
    let title = file.name.as_deref().map_or_else(|| pen.say("custody-file-unnamed"), |name| pen.as_typed(name));
    Hashed { title, rows }
}

/// What the certificate is for, with the provision and how well it is known.
fn law(pen: &Pen<'_>, book: &Book, notes: &mut Notes) -> Section {
    let provision = book.provisions().iter().find(|provision| provision.id == PROVISION);
    let cite = provision.map_or_else(String::new, |provision| {
        let id = Book::instrument_of(provision.cite);
        let place = provision.cite[id.len()..].trim();
        let instrument = book.instrument(id);
        let name =
            instrument.map_or(id, |known| if pen.language() == Language::English { known.title } else { known.short });
        let shown = apart(pen.language(), format!("{name}, {place}"));
        if provision.grade == Grade::Text {
            return shown;
        }
        let mark = provision.grade.mark();
        let meaning = pen.attribute(&format!("grade-{}", provision.grade.word()), "meaning");
        let args = Args::new().with("provision", format!("{mark} {shown}"));
        let note = pen.fill("letter-common-note_provision", &args.with("meaning", meaning));
        // Nothing may part the mark from its note.
        format!("{shown}\u{a0}{mark}\u{2060}{}", notes.reference(&note))
    });
    let text = vec![
        pen.fill("custody-certificate-text", &Args::new().with("provision", cite)),
        pen.say("custody-certificate-wording"),
    ];
    Section { heading: pen.say("custody-certificate"), text }
}

impl Report {
    /// Prints it as PDF/A-2b.
    ///
    /// # Errors
    /// If the typesetter refuses; that is a fault of the template, never of what someone typed.
    pub fn pdf(&self) -> Result<Pdf, Unprintable> {
        let (document, remarks) = self.set()?;
        print::finished(&document, remarks, self.ident.clone(), self.date)
    }

    /// Draws every page as a PNG picture.
    ///
    /// # Errors
    /// If the typesetter refuses.
    pub fn pictures(&self, pixels_per_inch: u32) -> Result<Vec<Vec<u8>>, Unprintable> {
        print::drawn(&self.set()?.0, pixels_per_inch)
    }

    /// What stands on each page, as plain words in the order they were set.
    ///
    /// # Errors
    /// If the typesetter refuses.
    pub fn plain_text(&self) -> Result<Vec<String>, Unprintable> {
        Ok(print::spoken(&self.set()?.0))
    }

    /// The fields of the certificate that are left blank, as `A3 Residing or employed at`.
    pub fn blanks(&self) -> impl Iterator<Item = String> {
        self.blank.iter().map(|blank| format!("{} {}", blank.number, blank.text))
    }

    fn set(&self) -> Result<(PagedDocument, Vec<String>), Unprintable> {
        let data: Json = serde_json::to_value(self).map_err(|e| Unprintable { reasons: vec![e.to_string()] })?;
        print::typeset(Template::Custody, &self.language, data, &self.note, self.date)
    }
}
