//! The law book: every value, duty, entitlement, offence and provision, dated, cited and graded, read from `law/`.
//!
//! The book is read once in a process and lives as long as it; its words are therefore `&'static str`.

mod calendar;
mod check;
mod condition;
mod entry;
mod ladder;
mod read;
mod value;

pub use calendar::{Calendar, Closes, HolidayList, Opens, Saturdays};
pub use check::check;
pub use condition::{Answers, Condition};
pub use entry::{Clock, DutyRule, EntitlementRule, HandedOver, Instrument, OffenceRule, Office, Provision, ReadAt};
pub use ladder::{Ladder, LadderOf, Rung};
pub use value::{Amount, Parameter, Unit, Value};

use crate::finding::LimbId;
use mukti_terms::{Day, Grade};
use std::collections::HashMap;
use std::sync::LazyLock;

mod files {
    //! The files as the build script found them.
    include!(concat!(env!("OUT_DIR"), "/law_files.rs"));
}

pub use files::{EDITION, FILES};

/// Something wrong in the book: which file, and what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Path under `law/`.
    pub path: String,
    /// What is wrong, in one line, with a hint.
    pub says: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "law/{}: {}", self.path, self.says)
    }
}

/// The book of law.
#[derive(Debug, Default)]
pub struct Book {
    pub(crate) instruments: Vec<Instrument>,
    pub(crate) offices: Vec<Office>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) duties: Vec<DutyRule>,
    pub(crate) entitlements: Vec<EntitlementRule>,
    pub(crate) offences: Vec<OffenceRule>,
    pub(crate) provisions: Vec<Provision>,
    pub(crate) calendar: Calendar,
    /// How far a last day may move where no list of holidays says.
    closure_days_max: i64,
    pub(crate) ladders: Vec<Ladder>,
    pub(crate) gists: Vec<(&'static str, &'static str)>,
    pub(crate) faults: Vec<Fault>,
    /// How many different conditions its duties, entitlements and offences have.
    pub(crate) conditions: usize,
    parameter_at: HashMap<&'static str, usize, std::hash::BuildHasherDefault<Quick>>,
    limb_cites: [&'static str; LimbId::ALL.len()],
    /// What every determination needs of it, looked up once.
    pub(crate) premises: std::sync::OnceLock<crate::determine::Premises>,
}

static EMBEDDED: LazyLock<Book> = LazyLock::new(|| Book::read(FILES.iter().copied()));

impl Book {
    /// The book inside this program.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads a book from files (path under `law/`, text); what cannot be read is in [`Book::faults`].
    pub fn read(files: impl IntoIterator<Item = (&'static str, &'static str)>) -> Self {
        let mut book = Self::default();
        for (path, text) in files {
            read::file(&mut book, path, text);
        }
        book.parameter_at = book.parameters.iter().enumerate().map(|(at, parameter)| (parameter.id, at)).collect();
        book.closure_days_max =
            book.parameter("closure.days_max").and_then(|one| one.values.last()).and_then(Value::count).unwrap_or(0);
        read::connect_clocks(&mut book);
        read::mark_shared_ids(&mut book);
        for (at, limb) in LimbId::ALL.into_iter().enumerate() {
            let found = book.provisions.iter().find(|provision| provision.limb == Some(limb.id()));
            book.limb_cites[at] = found.map_or("", |provision| provision.cite);
        }
        book
    }

    /// A digest of the files that carry law; kept with every letter that used them.
    #[must_use]
    pub const fn edition(&self) -> &'static str {
        EDITION
    }

    /// What could not be read.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// A value file by its id.
    #[must_use]
    pub fn parameter(&self, id: &str) -> Option<&Parameter> {
        self.parameter_at.get(id).map(|at| &self.parameters[*at])
    }

    /// The value in force on a day; `None` before the law existed or after it ended.
    #[must_use]
    pub fn value(&self, id: &str, on: Day) -> Option<&Value> {
        self.parameter(id).and_then(|parameter| parameter.on(on))
    }

    /// Every value file.
    #[must_use]
    pub fn parameters(&self) -> &[Parameter] {
        &self.parameters
    }

    /// Every duty; one id may stand in several instruments, each for its own time and State.
    #[must_use]
    pub fn duties(&self) -> &[DutyRule] {
        &self.duties
    }

    /// Every entitlement; one id may stand in several instruments.
    #[must_use]
    pub fn entitlements(&self) -> &[EntitlementRule] {
        &self.entitlements
    }

    /// Every offence.
    #[must_use]
    pub fn offences(&self) -> &[OffenceRule] {
        &self.offences
    }

    /// Every provision with its gist.
    #[must_use]
    pub fn provisions(&self) -> &[Provision] {
        &self.provisions
    }

    /// Every instrument.
    #[must_use]
    pub fn instruments(&self) -> &[Instrument] {
        &self.instruments
    }

    /// An instrument by its id.
    #[must_use]
    pub fn instrument(&self, id: &str) -> Option<&Instrument> {
        self.instruments.iter().find(|instrument| instrument.id == id)
    }

    /// Every office.
    #[must_use]
    pub fn offices(&self) -> &[Office] {
        &self.offices
    }

    /// On which days offices are closed.
    #[must_use]
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// How many days a last day may move where the State's list of holidays is not in this book: caution, no law.
    #[must_use]
    pub const fn closure_days_max(&self) -> i64 {
        self.closure_days_max
    }

    /// Gists and readings: path under `law/` and text (Markdown, our own words).
    #[must_use]
    pub fn gists(&self) -> &[(&'static str, &'static str)] {
        &self.gists
    }

    /// The provision a limb comes from, e.g. `blsa-1976 s.2(g)(i)`.
    #[must_use]
    pub fn provision_of(&self, limb: LimbId) -> &'static str {
        LimbId::ALL.iter().position(|one| *one == limb).map_or("", |at| self.limb_cites[at])
    }

    /// The judgment or section a presumption comes from.
    #[must_use]
    pub fn authority(&self, presumption: &str) -> &'static str {
        self.provisions
            .iter()
            .find(|provision| provision.presumption == Some(presumption))
            .map_or("", |provision| provision.cite)
    }

    /// The instrument's id in a citation: `blsa-1976` of `blsa-1976 s.12`.
    #[must_use]
    pub fn instrument_of(cite: &str) -> &str {
        cite.split(' ').next().unwrap_or(cite)
    }

    /// Every id whose text nobody has confirmed, with its grade: what must be read before it is relied on.
    pub fn unconfirmed(&self) -> impl Iterator<Item = (&Parameter, Grade)> {
        self.parameters.iter().filter_map(|parameter| {
            let worst = parameter.values.iter().map(|value| value.grade).min()?;
            (parameter.confirmed.is_none() || worst < Grade::Text).then_some((parameter, worst))
        })
    }
}

/// A quick hash, eight bytes at a time: our own ids need no guard against strangers, and are looked up for every person.
#[derive(Default)]
struct Quick(u64);

impl std::hash::Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        let rest = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
        for word in words.iter().map(|word| u64::from_le_bytes(*word)).chain([rest]) {
            self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
        }
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

/// Keeps a word of the book for the life of the program.
pub(crate) fn keep(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}
