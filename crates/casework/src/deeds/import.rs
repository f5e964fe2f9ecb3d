//! Takes in a list of people: looked through first, which costs nothing; then kept, many cases a commit; and undone as one.
//!
//! Whatever is kept has an id that follows from the list and the row: stopped anywhere, the same list goes on where it was, and
//! nothing is doubled. The list itself is not kept: what was told is, row by row, sealed as if it had been typed.
//! Read in this order: `plan` (what would come of it), `keep` (how it comes), `undo`.

mod ids;
mod keep;
mod marks;
mod plan;
mod undo;

pub(crate) use ids::room;
pub use undo::Unimported;

use crate::desk::{By, Desk};
use crate::problem::Problem;
use ids::Ids;
use mukti_intake::sheet::columns::{Chosen, Columns};
use mukti_intake::sheet::{self, Look};
use mukti_register::entry::{Import, ListOf, Report};
use mukti_register::{Body, Entry, ReportId, Speaker};
use mukti_terms::when::Moment;
use plan::Plan;
use sha2::{Digest as _, Sha256};
use std::io::{Read, Seek, SeekFrom};
use std::sync::TryLockError;

/// The word of the door that lists come through.
pub(crate) const DOOR: &str = "import";

/// What is asked of a list.
#[derive(Clone, Debug)]
pub struct ListAsk {
    /// The sheet, where there are several.
    pub sheet: Option<String>,
    /// What was chosen for columns, by their names.
    pub columns: Chosen,
    /// Who says what stands in it.
    pub speaker: Speaker,
    /// What becomes of rows that look like others.
    pub doubles: Doubles,
}

impl Default for ListAsk {
    fn default() -> Self {
        Self { sheet: None, columns: Chosen::new(), speaker: Speaker::Document, doubles: Doubles::Keep }
    }
}

/// What becomes of rows that look like a row before them, or of a list before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Doubles {
    /// They are kept: two people may be called the same.
    #[default]
    Keep,
    /// They are left out.
    LeaveOut,
}

/// What would come of a list.
#[derive(Clone, Debug)]
pub struct DryRun {
    /// What the file is.
    pub look: Look,
    /// Its header.
    pub columns: Columns,
    /// Rows below the header that hold something.
    pub rows: u64,
    /// Rows that would be kept: one person each.
    pub people: u64,
    /// Rows that could not be read.
    pub wrong: u64,
    /// The cases they would be in.
    pub cases: u32,
    /// Rows that look like another, the first of them.
    pub alike: Vec<Alike>,
    /// How many rows look like another.
    pub alike_count: u64,
    /// Rows that are left out because they look like another.
    pub left_out: u64,
    /// Whether it was taken in before.
    pub before: Before,
}

/// A row that looks like another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alike {
    /// The row.
    pub row: u64,
    /// The row before it in this list; `None`: a row of a list that was taken in before.
    pub like: Option<u64>,
}

/// Whether a list was taken in before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// Never, or it was undone.
    Never,
    /// It was begun and stopped: so many of its cases are kept.
    Begun {
        /// When.
        on: Moment,
        /// Cases that are kept.
        kept: u32,
    },
    /// All of it.
    Whole {
        /// When.
        on: Moment,
    },
}

/// A list that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Its id: what it is undone by.
    pub batch: ReportId,
    /// Rows below the header.
    pub rows: u64,
    /// People kept, now or before it was stopped.
    pub people: u64,
    /// Rows that could not be read.
    pub wrong: u64,
    /// Rows left out because they look like another.
    pub left_out: u64,
    /// Their cases.
    pub cases: u32,
}

/// What is told of each thing that was wrong, in the order of the rows.
pub type EachWrong<'a> = &'a mut dyn FnMut(&mukti_intake::Problem);

/// How a list stands with what is kept: which it is, and whether it was begun.
struct Standing {
    ids: Ids,
    begun: Option<(Moment, ListOf)>,
}

impl Desk {
    /// Looks a list through and keeps nothing.
    ///
    /// # Errors
    /// It is no list, or no column of it is known.
    pub fn dry_run<R: Read + Seek>(
        &self,
        by: &By,
        input: &mut R,
        ask: &ListAsk,
        wrong: EachWrong<'_>,
    ) -> Result<DryRun, Problem> {
        let look = sheet::look(input)?;
        let standing = self.standing_of_list(by, input, &look, ask)?;
        let plan = self.plan_list(by, input, &look, ask, &standing, wrong)?;
        let before = match &standing.begun {
            None => Before::Never,
            Some((on, list)) => match self.cases_kept(&standing.ids, list.cases)? {
                kept if kept == list.cases => Before::Whole { on: *on },
                kept => Before::Begun { on: *on, kept },
            },
        };
        Ok(DryRun {
            look,
            rows: plan.rows,
            people: plan.people(),
            wrong: plan.wrong,
            cases: plan.cases,
            alike: plan.alike,
            alike_count: plan.alike_count,
            left_out: plan.left_out,
            columns: plan.columns,
            before,
        })
    }

    /// Takes a list in; stopped anywhere, the same list goes on. `progress` hears how many people are kept so far.
    ///
    /// # Errors
    /// It is no list; it was taken in before; another one is being taken in; a full disk.
    pub fn import<R: Read + Seek>(
        &self,
        by: &By,
        input: &mut R,
        ask: &ListAsk,
        progress: &(dyn Fn(u64, u64) + Sync),
    ) -> Result<Imported, Problem> {
        let _only = match self.importing.try_lock() {
            Ok(only) => only,
            Err(TryLockError::WouldBlock) => return Err(Problem::Importing),
            // What was being taken in when it panicked goes on like any other.
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
        };
        let look = sheet::look(input)?;
        let standing = self.standing_of_list(by, input, &look, ask)?;
        let plan = self.plan_list(by, input, &look, ask, &standing, &mut |_| {})?;
        let list = ListOf { plan: plan.hash.clone(), rows: plan.rows, people: plan.people(), cases: plan.cases };
        let done = Imported {
            batch: standing.ids.batch(),
            rows: plan.rows,
            people: plan.people(),
            wrong: plan.wrong,
            left_out: plan.left_out,
            cases: plan.cases,
        };
        match &standing.begun {
            None if plan.people() == 0 => return Err(Problem::NothingTaken),
            None => self.begin_list(by, &standing.ids, list, &plan)?,
            Some((_, begun)) if self.cases_kept(&standing.ids, begun.cases)? == begun.cases => {
                return Err(Problem::AlreadyImported);
            }
            Some((_, begun)) if *begun != list => return Err(Problem::OtherColumns),
            Some(_) => {}
        }
        self.keep_list(by, input, &look, ask, &standing, &plan, progress)?;
        Ok(done)
    }

    /// Which list it is: by its bytes and its sheet, and how often it was undone before.
    fn standing_of_list<R: Read + Seek>(
        &self,
        by: &By,
        input: &mut R,
        look: &Look,
        ask: &ListAsk,
    ) -> Result<Standing, Problem> {
        let sheet = if look.sheets.is_empty() { "" } else { sheet::named(look, ask.sheet.as_deref())? };
        let secret = self.vault.door_secret()?;
        let bytes = hash_of(input)?;
        for attempt in 0_u32.. {
            let ids = Ids::of_list(&secret, &bytes, sheet, attempt);
            let Some(kept) = self.store.entry(ids.list().bits())? else { return Ok(Standing { ids, begun: None }) };
            if self.store.knows(ids.undone().bits())?.is_some() {
                continue;
            }
            let head = self.keys(by.keys.as_deref()).open_head(kept.position, &kept.sealed)?;
            let begun = head.and_then(|entry| list_of(&entry).map(|list| (entry.learned, list.clone())));
            return Ok(Standing { ids, begun });
        }
        Err(Problem::AlreadyImported)
    }

    /// How many of a list's cases are kept.
    fn cases_kept(&self, ids: &Ids, cases: u32) -> Result<u32, Problem> {
        let mut kept = 0;
        for at in 0..cases {
            kept += u32::from(self.store.knows(ids.beginning(at).bits())?.is_some());
        }
        Ok(kept)
    }

    /// That a list begins to be taken in: kept before anything of it is.
    fn begin_list(&self, by: &By, ids: &Ids, list: ListOf, plan: &Plan) -> Result<(), Problem> {
        let import = Import { batch: ids.batch(), entries: 0, list: Some(list) };
        let report = Report { import: Some(import), marks: plan.marks.clone(), ..Report::begins("", 0, DOOR) };
        let entry = Entry { id: ids.list(), ..ids.entry(by, ids.room(), None, Body::ReportReceived(report)) };
        self.keep_of_list(by, ids, &entry, plan.likeness_key.clone())
    }
}

/// What an entry says of a list, if it tells of one.
pub(crate) fn list_of(entry: &Entry) -> Option<&ListOf> {
    match &entry.body {
        Body::ReportReceived(Report { import: Some(import), .. }) => import.list.as_ref(),
        _ => None,
    }
}

/// SHA-256 of a file, which stands at its beginning afterwards.
fn hash_of<R: Read + Seek>(input: &mut R) -> Result<[u8; 32], Problem> {
    let failed =
        |error: std::io::Error| Problem::from(mukti_intake::Problem::at("400-26", 0).gap("detail", &error.to_string()));
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    input.seek(SeekFrom::Start(0)).map_err(failed)?;
    loop {
        match input.read(&mut buffer).map_err(failed)? {
            0 => break,
            read => hash.update(&buffer[..read]),
        }
    }
    input.seek(SeekFrom::Start(0)).map_err(failed)?;
    Ok(hash.finalize().into())
}
