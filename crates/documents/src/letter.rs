//! A letter as data: already in its language, already formatted, nothing left to decide but the look.
//!
//! Every text is a plain string and is printed as it stands: `#`, `[` and `*` in a name are letters like any other.
//! A sign `◐` is drawn, and a note reference made by `notes.rs` becomes a footnote. Next: `print.rs`.

use mukti_terms::Day;
use serde::Serialize;

use crate::kind::Kind;

/// A letter ready to be set.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// What it is.
    pub kind: Kind,
    /// BCP-47 tag of the language it is written in.
    pub language: String,
    /// Title of the document (and of the worker's page).
    pub title: String,
    /// Lines of the organisation at the head; empty leaves a slot for a stamp or printed paper.
    pub letterhead: Vec<String>,
    /// A line above everything, for sealed letters and drafts.
    pub banner: Option<String>,
    /// Questions to ask before the letter is filed; shown apart from the letter.
    pub before_filing: Option<BeforeFiling>,
    /// Reference number, also in the small square code.
    pub reference: Labelled,
    /// Date of writing, as the language writes it.
    pub date_text: Labelled,
    /// Date of writing: the document's own date, so that the bytes do not depend on the day of printing.
    #[serde(skip)]
    pub date: Day,
    /// Who writes.
    pub from: Party,
    /// To whom.
    pub to: Party,
    /// Who gets a copy.
    pub copy: Option<Party>,
    /// What it is about, with the provision.
    pub subject: Labelled,
    /// Form of address.
    pub salutation: String,
    /// The letter itself.
    pub blocks: Vec<Block>,
    /// Formula before the signature.
    pub closing: String,
    /// Where it is signed; the worker's page has none.
    pub signature: Option<SignatureBlock>,
    /// What is enclosed.
    pub annexures: Option<Annexures>,
    /// Where the office confirms receipt.
    pub receipt: Option<Labelled>,
    /// Pages that follow the signature.
    pub appended: Vec<Appended>,
    /// Footnotes, in the order of their numbers.
    pub notes: Vec<String>,
    /// The page line, with U+E000 for the page and U+E001 for the pages.
    pub page_line: String,
    /// A quiet line at the foot: the edition of the law the letter was computed with.
    pub edition: String,
}

/// A text under a label.
#[derive(Clone, Debug, Serialize)]
pub struct Labelled {
    /// The label.
    pub label: String,
    /// The text.
    pub text: String,
}

/// Who writes or receives.
#[derive(Clone, Debug, Serialize)]
pub struct Party {
    /// "From", "To".
    pub label: String,
    /// Name and address, one line each. Of several, each begins with its number and a full stop: "1. …", "2. …".
    pub lines: Vec<String>,
}

/// What to ask before filing.
#[derive(Clone, Debug, Serialize)]
pub struct BeforeFiling {
    /// Heading of the box.
    pub heading: String,
    /// Why.
    pub why: String,
    /// The questions, most decisive first.
    pub questions: Vec<String>,
}

/// One part of a letter.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Block {
    /// A heading.
    Heading {
        /// Its text.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: String,
    },
    /// A quieter paragraph, set apart.
    Note {
        /// Its text.
        text: String,
    },
    /// Numbered facts with who told them; numbers go on through the letter.
    Facts {
        /// The facts.
        facts: Vec<Fact>,
    },
    /// The limbs of the definition, one by one.
    Grounds {
        /// Head of the three columns.
        head: [String; 3],
        /// The limbs.
        grounds: Vec<Ground>,
    },
    /// A plain list.
    List {
        /// Its items.
        items: Vec<String>,
    },
    /// A table.
    Table {
        /// Share of the width each column takes.
        widths: Vec<u8>,
        /// Head, one cell a column.
        head: Vec<String>,
        /// Rows, each as long as the head.
        rows: Vec<Vec<String>>,
    },
    /// What is requested.
    Demands {
        /// The requests.
        demands: Vec<Demand>,
    },
    /// Lines to be written on by hand, under a label.
    Lines {
        /// The label.
        label: String,
        /// How many lines.
        count: usize,
    },
    /// The steps of the worker's page.
    Steps {
        /// The steps.
        steps: Vec<Step>,
    },
}

/// One numbered fact.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// What is so.
    pub text: String,
    /// Who said it, and when.
    pub source: String,
}

/// One limb of the definition and what shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Ground {
    /// What the law asks.
    pub limb: String,
    /// Shown, presumed, open.
    pub value: String,
    /// Where the law asks it.
    pub provision: String,
    /// What shows it.
    pub because: Vec<String>,
}

/// One request.
#[derive(Clone, Debug, Serialize)]
pub struct Demand {
    /// What is requested.
    pub text: String,
    /// By when.
    pub by: String,
    /// Under which provision.
    pub provision: String,
    /// Whether the last day is behind us.
    pub late: bool,
}

/// One step on the worker's page.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// The picture.
    pub icon: Icon,
    /// What happens.
    pub text: String,
    /// By when, done or late.
    pub when: Option<String>,
    /// How it stands.
    pub standing: Standing,
}

/// How a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Still to come.
    Awaited,
    /// Past its last day.
    Late,
    /// Done.
    Done,
}

/// The drawings of the worker's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Icon {
    /// An officer and a worker talking.
    Enquiry,
    /// A paper with a seal.
    Certificate,
    /// Coins.
    Money,
    /// A shield.
    Police,
    /// A house.
    Home,
    /// A purse.
    Wages,
    /// A book.
    School,
    /// Scales.
    Lawyer,
}

/// Where the letter is signed, read over and witnessed.
#[derive(Clone, Debug, Serialize)]
pub struct SignatureBlock {
    /// "The applicant" or "For …".
    pub role: String,
    /// Name of who signs, if it may be printed.
    pub name: Labelled,
    /// Lines to be filled in: label and what is known.
    pub lines: Vec<Labelled>,
    /// Label of the box for the thumb, absent where nobody signs by thumb.
    pub thumb: Option<String>,
    /// Label under the line for the signature.
    pub sign: String,
    /// Who read the letter over, and what that person confirms.
    pub reader: Option<Labelled>,
    /// Labels of the witnesses.
    pub witnesses: Vec<String>,
    /// The label "Name" for reader and witnesses.
    pub name_label: String,
}

/// What is enclosed.
#[derive(Clone, Debug, Serialize)]
pub struct Annexures {
    /// Heading.
    pub heading: String,
    /// What.
    pub items: Vec<String>,
}

/// A page after the signature.
#[derive(Clone, Debug, Serialize)]
pub struct Appended {
    /// Its title.
    pub title: String,
    /// What stands on it.
    pub blocks: Vec<Block>,
}
