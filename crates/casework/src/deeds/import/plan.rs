//! What would come of a list: every row read once, nothing kept of it but numbers.

use super::ids::keyed;
use super::marks::{Mark, mark};
use super::{Alike, Doubles, EachWrong, ListAsk, Standing};
use crate::desk::{By, Desk};
use crate::problem::Problem;
use mukti_intake::sheet::columns::Columns;
use mukti_intake::sheet::people::{Reader, RowTold, group_of, likeness, repeated};
use mukti_intake::sheet::{self, Look, Row};
use mukti_journal::{Key, hex};
use mukti_store::keys::KeyWrite;
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::io::{Read, Seek};

/// The most people of one case: more of one worksite begin another.
const PEOPLE_MAX: u32 = 500;
/// Rows of one case lie no further apart than this: until the last has come, the others are held in memory.
const ROWS_APART_MAX: u32 = 4_096;
/// How many rows that look like others are named.
const ALIKE_MAX: usize = 1_000;
/// Rows among which the header is looked for.
const FIRST_ROWS: usize = 20;

/// What would come of a list.
pub(super) struct Plan {
    pub columns: Columns,
    pub rows: u64,
    pub wrong: u64,
    pub cases: u32,
    pub alike: Vec<Alike>,
    pub alike_count: u64,
    pub left_out: u64,
    /// A keyed hash of what the columns were taken for.
    pub hash: String,
    /// The case of each row that is kept, in their order.
    pub case_of: Vec<u32>,
    /// Rows that are left out.
    pub skipped: HashSet<u64>,
    pub marks: String,
    pub likeness_key: Vec<KeyWrite>,
}

impl Plan {
    pub fn people(&self) -> u64 {
        self.case_of.len() as u64
    }
}

/// Which case a row comes to.
#[derive(Default)]
struct Cases {
    open: HashMap<u128, Open>,
    count: u32,
    of: Vec<u32>,
}

struct Open {
    case: u32,
    people: u32,
    first: u32,
}

impl Cases {
    fn put(&mut self, key: Option<u128>) {
        let row = u32::try_from(self.of.len()).unwrap_or(u32::MAX);
        let fits = |open: &&mut Open| open.people < PEOPLE_MAX && row - open.first < ROWS_APART_MAX;
        if let Some(open) = key.and_then(|key| self.open.get_mut(&key)).filter(fits) {
            open.people += 1;
            self.of.push(open.case);
            return;
        }
        self.of.push(self.count);
        if let Some(key) = key {
            self.open.insert(key, Open { case: self.count, people: 1, first: row });
        }
        self.count += 1;
    }
}

/// Finds rows that look like others.
struct Likenesses {
    key: Option<Key>,
    before: HashSet<Mark>,
    here: HashMap<Mark, u64>,
}

impl Likenesses {
    /// What this row looks like, if it does; it is known from now on.
    fn of(&mut self, told: &RowTold) -> (Option<Mark>, Option<Alike>) {
        let (Some(key), Some(text)) = (&self.key, likeness(told)) else { return (None, None) };
        let mark = mark(key, &text);
        let like = if let Some(row) = self.here.get(&mark) {
            Some(Alike { row: told.row, like: Some(*row) })
        } else if self.before.contains(&mark) {
            Some(Alike { row: told.row, like: None })
        } else {
            None
        };
        self.here.entry(mark).or_insert(told.row);
        (Some(mark), like)
    }
}

impl Desk {
    /// Reads every row once.
    pub(super) fn plan_list<R: Read + Seek>(
        &self,
        by: &By,
        input: &mut R,
        look: &Look,
        ask: &ListAsk,
        standing: &Standing,
        wrong: EachWrong<'_>,
    ) -> Result<Plan, Problem> {
        let columns = header(input, look, ask)?;
        repeated(&columns).iter().for_each(&mut *wrong);
        let likeness_key = self.likeness_key(by)?;
        let before = self.marks_before(by, standing.ids.list())?;
        let mut like = Likenesses { key: likeness_key.key, before, here: HashMap::new() };
        // A list that goes on is read as it was when it was begun.
        let today = standing.begun.as_ref().map_or(by.now, |(begun, _)| *begun).day_in_india();
        let mut reader = Reader::new(&columns, today);
        let mut cases = Cases::default();
        let mut plan = Plan {
            hash: hash(&self.vault.door_secret()?, &columns, ask),
            rows: 0,
            wrong: 0,
            cases: 0,
            alike: Vec::new(),
            alike_count: 0,
            left_out: 0,
            case_of: Vec::new(),
            skipped: HashSet::new(),
            marks: String::new(),
            likeness_key: likeness_key.made,
            columns,
        };
        let header_row = plan.columns.row;
        sheet::each_row(input, look, ask.sheet.as_deref(), &mut |row| {
            if row.number <= header_row {
                return true;
            }
            plan.rows += 1;
            match reader.take(&row) {
                Ok(told) => plan.take(&told, ask.doubles, &mut like, &mut cases),
                Err(problems) => {
                    plan.wrong += 1;
                    problems.iter().for_each(&mut *wrong);
                }
            }
            true
        })?;
        (plan.cases, plan.case_of) = (cases.count, cases.of);
        Ok(plan)
    }
}

impl Plan {
    fn take(&mut self, told: &RowTold, doubles: Doubles, like: &mut Likenesses, cases: &mut Cases) {
        let (mark, alike) = like.of(told);
        if let Some(alike) = alike {
            self.alike_count += 1;
            if self.alike.len() < ALIKE_MAX {
                self.alike.push(alike);
            }
            if doubles == Doubles::LeaveOut {
                self.left_out += 1;
                self.skipped.insert(told.row);
                return;
            }
        } else if let Some(mark) = mark {
            // Writing to a text cannot fail.
            let _ = write!(self.marks, "{mark:016x}");
        }
        cases.put(group_of(told).map(|key| {
            use sha2::Digest as _;
            let hash = sha2::Sha256::digest(key.as_bytes());
            u128::from_be_bytes(*hash.first_chunk().expect("a hash is longer than this"))
        }));
    }
}

/// The header, looked for among the first rows.
pub(super) fn header<R: Read + Seek>(input: &mut R, look: &Look, ask: &ListAsk) -> Result<Columns, Problem> {
    let mut first: Vec<Row> = Vec::new();
    sheet::each_row(input, look, ask.sheet.as_deref(), &mut |row| {
        first.push(row);
        first.len() < FIRST_ROWS
    })?;
    if first.is_empty() {
        return Err(mukti_intake::Problem::at("400-15", 0).into());
    }
    Ok(Columns::find(&first, &ask.columns)?)
}

fn hash(secret: &Key, columns: &Columns, ask: &ListAsk) -> String {
    let mut text = format!("{} {:?} {:?}", columns.row, ask.speaker, ask.doubles);
    for column in &columns.columns {
        let _ = write!(text, "\n{} {}", column.at, column.target.map_or_else(String::new, |target| target.name()));
    }
    hex::encode(&keyed(secret, b"mukti import plan v1", &[text.as_bytes()]))
}
