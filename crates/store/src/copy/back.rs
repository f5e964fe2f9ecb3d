//! Puts copies back into an empty place: all of it, or the place is refused afterwards as half restored.

use super::piece::{Cells, Kind, Reading, broken};
use super::tables::{self, Since, Table};
use crate::deed::move_head;
use crate::engine::{Db, Fault, Lite, Mode, Pg, V, values};
use crate::error::StoreError;
use crate::folder::{Folder, Restoring};
use crate::journal::whole;
use crate::location::Location;
use crate::migrate::{self, Part};
use crate::statements::{self as sql, Statement};
use mukti_journal::chain::tree::Tree;
use mukti_journal::{Envelope, Kind as EntryKind};
use std::io::Read;

/// Rows in one transaction of a restore.
const ROWS_AT_ONCE: u64 = 20_000;

/// What was put back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The tree over the entries, worked out from them and found to be the one the copy ends with.
    pub tree: Tree,
    /// The number of the last change in the keys.
    pub key_change: u64,
    /// Whether a copy went on from an earlier one: then what is worked out must be worked out anew.
    pub stale_views: bool,
}

/// Puts copies back: of the journal and of the keys, each with the copies that went on from it, in order. Without a copy of the keys
/// nothing of what was said can be opened, but that it was said can be proved.
///
/// # Errors
/// [`StoreError::NotEmpty`] when something is there; a copy that is damaged or cut off, by the number of its piece; one of a later
/// version; copies that do not follow one another.
pub fn restore(
    location: &Location,
    journal: &mut [&mut dyn Read],
    keys: &mut [&mut dyn Read],
) -> Result<Restored, StoreError> {
    match location {
        Location::Folder { path, journal: journal_key, keys: keys_key } => {
            let restoring = Restoring::begin(path)?;
            let open = |file: &std::path::Path, key, mode| {
                Lite::open(file, key, mode)
                    .map(Db::from)
                    .map_err(|fault| StoreError::from_fault("making a file", &fault))
            };
            let folder = Folder::look(&restoring.path());
            let mut journal_db = open(&folder.journal(), journal_key, Mode::Journal)?;
            let mut keys_db = open(&folder.keys(), keys_key, Mode::Keys)?;
            let tree = put_back(&mut journal_db, Part::Journal, journal)?;
            let keys_end = put_back(&mut keys_db, Part::Keys, keys)?;
            for db in [journal_db, keys_db] {
                if let Db::Lite(mut file) = db {
                    // Closing would do it too, and tell nobody that a sync failed.
                    file.end_log().map_err(|fault| StoreError::from_fault("putting a copy back", &fault))?;
                }
            }
            restoring.end()?;
            Ok(tree.with(&keys_end))
        }
        Location::Postgres { url } => {
            let told = |fault: Fault| StoreError::from_fault("reaching the server", &fault);
            let mut db = Pg::connect(&Pg::config(url.open())?).map_err(told)?;
            if let Some(broken) = db.broken_promise().map_err(told)? {
                return Err(broken);
            }
            if !migrate::is_bare(&mut db).map_err(told)? {
                return Err(StoreError::NotEmpty);
            }
            let mut db = Db::from(db);
            let done = put_back(&mut db, Part::Journal, journal)
                .and_then(|tree| put_back(&mut db, Part::Keys, keys).map(|end| tree.with(&end)));
            if done.is_err() {
                // Half of it is none of it; the fault that came first is the one to tell.
                let _ = db.roll_back();
                let _ = migrate::make_bare(&mut db);
            }
            done
        }
    }
}

/// Where the copies of one part end.
#[derive(Default)]
struct Ended {
    mark: u64,
    tree: Tree,
    follows: bool,
}

impl Ended {
    fn with(&self, keys: &Self) -> Restored {
        Restored { tree: self.tree.clone(), key_change: keys.mark, stale_views: self.follows }
    }
}

fn put_back(db: &mut Db, part: Part, copies: &mut [&mut dyn Read]) -> Result<Ended, StoreError> {
    let mut ended = Ended::default();
    let mut shape = None;
    for copy in copies {
        let mut reading = Reading::new(*copy);
        let head = Head::read(&mut reading, part)?;
        let follows = shape.is_some();
        if *shape.get_or_insert(head.shape) != head.shape {
            return Err(StoreError::OtherVersion);
        }
        if head.since != follows.then_some(ended.mark) {
            return Err(broken(0, "this copy does not go on from the one before it"));
        }
        if !follows {
            migrate::to_shape(db, part, head.shape)?;
        }
        ended.follows = follows;
        Putting { db, part, follows, rows: 0, table: None, ended: &mut ended }.run(&mut reading)?;
    }
    migrate::migrate(db, part)?;
    Ok(ended)
}

/// The first piece of a copy.
struct Head {
    shape: usize,
    since: Option<u64>,
}

impl Head {
    fn read(reading: &mut Reading<'_>, part: Part) -> Result<Self, StoreError> {
        let wrong = || broken(0, "it is not the beginning of such a copy");
        let (kind, content) = reading.next()?;
        let text = std::str::from_utf8(content).map_err(|_| wrong())?;
        let words: Vec<&str> = text.split(' ').collect();
        let [word, shape, since] = words[..] else { return Err(wrong()) };
        if kind != Kind::Head || word != part.word() {
            return Err(wrong());
        }
        let since = if since == "-" { None } else { Some(since.parse().map_err(|_| wrong())?) };
        let shape = shape.parse().map_err(|_| wrong())?;
        if shape > part.shape() { Err(StoreError::OtherVersion) } else { Ok(Self { shape, since }) }
    }
}

/// A table whose rows are being put back.
struct Under {
    table: &'static Table,
    columns: Vec<String>,
    put: &'static Statement,
}

/// One copy on its way back.
struct Putting<'a> {
    db: &'a mut Db,
    part: Part,
    follows: bool,
    rows: u64,
    table: Option<Under>,
    ended: &'a mut Ended,
}

impl Putting<'_> {
    fn run(mut self, reading: &mut Reading<'_>) -> Result<(), StoreError> {
        let told = |fault: Fault| StoreError::from_fault("putting a copy back", &fault);
        self.db.begin().map_err(told)?;
        loop {
            let number = reading.number() + 1;
            let (kind, content) = reading.next()?;
            match kind {
                Kind::Head => return Err(broken(number, "a copy has one beginning")),
                Kind::Table => self.begin_table(content, number)?,
                Kind::Rows => self.put_rows(content, number)?,
                Kind::End => {
                    self.end(content, number)?;
                    return self.db.commit().map_err(told);
                }
            }
            if self.rows >= ROWS_AT_ONCE && matches!(self.db, Db::Lite(_)) {
                self.rows = 0;
                self.db.commit().map_err(told)?;
                if let Db::Lite(file) = &mut *self.db {
                    file.carry_over().map_err(told)?;
                }
                self.db.begin().map_err(told)?;
            }
        }
    }

    fn begin_table(&mut self, content: &[u8], number: u64) -> Result<(), StoreError> {
        let wrong = || broken(number, "it names a table nobody knows");
        let text = std::str::from_utf8(content).map_err(|_| wrong())?;
        let (name, columns) = text.split_once(' ').ok_or_else(wrong)?;
        let table = tables::of(self.part).iter().find(|table| table.name == name).ok_or_else(wrong)?;
        let columns: Vec<String> = columns.split(',').map(str::to_string).collect();
        let plain = |column: &String| !column.is_empty() && column.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        if !columns.iter().all(plain) {
            return Err(wrong());
        }
        if self.follows && table.since == Since::Whole {
            self.db
                .execute(table.empty(), &[])
                .map_err(|fault| StoreError::from_fault("putting a copy back", &fault))?;
        }
        let put = table.put(&columns);
        self.table = Some(Under { table, columns, put });
        Ok(())
    }

    fn put_rows(&mut self, content: &[u8], number: u64) -> Result<(), StoreError> {
        let Some(under) = &self.table else { return Err(broken(number, "rows of no table")) };
        let (mut cells, mut row) = (Cells::new(content, number), Vec::new());
        while cells.row(under.columns.len(), &mut row)?.is_some() {
            let put = self.db.execute(under.put, &row);
            put.map_err(|fault| broken(number, &format!("a row of {} is not taken: {fault}", under.table.name)))?;
            if under.table.name == "entry" {
                let leaf = leaf(&under.columns, &row).ok_or_else(|| broken(number, "an entry does not read"))?;
                self.ended.tree.push(leaf);
            }
            self.rows += 1;
        }
        Ok(())
    }

    /// The last piece says where the copy ended: that must be where we are.
    fn end(&mut self, content: &[u8], number: u64) -> Result<(), StoreError> {
        let told = |fault: Fault| StoreError::from_fault("putting a copy back", &fault);
        let wrong = || broken(number, "what came before is not what the copy ended with");
        let (mark, frontier) = content.split_at_checked(8).ok_or_else(wrong)?;
        self.ended.mark = mark.iter().fold(0, |mark, byte| mark << 8 | u64::from(*byte));
        match self.part {
            Part::Journal => {
                if Tree::from_frontier(self.ended.mark, frontier).as_ref() != Some(&self.ended.tree) {
                    return Err(wrong());
                }
                move_head(self.db, &self.ended.tree).map_err(told)
            }
            Part::Keys => {
                for statement in [&sql::FOLLOW_SUBJECTS_GONE, &sql::FOLLOW_MEMBERS_GONE, &sql::FOLLOW_GRANTS_GONE] {
                    self.db.execute(statement, &[]).map_err(told)?;
                }
                self.db.execute(&sql::SET_KEY_CHANGE, &values![whole(self.ended.mark)]).map(drop).map_err(told)
            }
        }
    }
}

/// The leaf of an entry's row, by the names of its columns.
fn leaf(columns: &[String], row: &[V<'_>]) -> Option<mukti_journal::Hash> {
    let cell = |name: &str| columns.iter().position(|column| column == name).map(|at| row[at]);
    let bytes = |name: &str| if let Some(V::Bytes(bytes)) = cell(name) { Some(bytes) } else { None };
    let int = |name: &str| if let Some(V::Int(number)) = cell(name) { Some(number) } else { None };
    let Some(V::Text(kind)) = cell("kind") else { return None };
    let envelope = Envelope {
        id: u128::from_be_bytes(bytes("id")?.try_into().ok()?),
        organisation: u128::from_be_bytes(bytes("organisation")?.try_into().ok()?),
        hour: int("hour")?,
        kind: EntryKind::from_word(kind)?,
        digest: bytes("digest")?.try_into().ok()?,
        commitment: bytes("commitment")?.try_into().ok()?,
    };
    Some(envelope.leaf_hash(u64::try_from(int("position")?).ok()?))
}
