//! What phones send, each once, and the phones that may: keyed hashes and dates, never a word of a report.

use crate::engine::{Db, Done, Fault, Row, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use mukti_journal::Hash;
use mukti_register::{CaseId, MemberId};

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReportState {
    /// It is durable, and nobody has read it yet.
    Kept,
    /// All of it stands in its case.
    Understood,
    /// What could be read of it stands in its case; a person is asked to look at the rest.
    Partly,
    /// None of it could be read; a person is asked to look.
    Aside,
    /// Its sender has replaced it by another.
    Replaced,
    /// It answers a form of others whose questions mean nothing here yet: it stands on that form's page.
    Collected,
    /// It was sealed on the phone, and waits for a member who opens it.
    Sealed,
}

impl ReportState {
    /// Every state.
    pub const ALL: [Self; 7] =
        [Self::Kept, Self::Sealed, Self::Understood, Self::Partly, Self::Aside, Self::Collected, Self::Replaced];

    /// As it is kept.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Understood => "understood",
            Self::Partly => "partly",
            Self::Aside => "aside",
            Self::Replaced => "replaced",
            Self::Collected => "collected",
            Self::Sealed => "sealed",
        }
    }

    /// From its word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }
}

/// One report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportRow {
    /// A keyed hash of what its sender called it.
    pub instance: Hash,
    /// A keyed hash of its bytes.
    pub digest: Hash,
    /// The report.
    pub id: u128,
    /// The case it tells of, or will when it is understood.
    pub case: CaseId,
    /// The device that sent it first.
    pub device: String,
    /// The form, where it is one of ours or one that was handed in; else empty.
    pub form: String,
    /// What became of it.
    pub state: ReportState,
    /// Codes of what was not understood, apart by blanks.
    pub why: String,
    /// When it came, seconds since 1970.
    pub received: i64,
    /// Whether what could find somebody waits in it, sealed by the phone, for a member to open.
    pub waiting: bool,
}

/// A file that came with a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportFile {
    /// The report.
    pub report: u128,
    /// A keyed hash of its name.
    pub name: Hash,
    /// A keyed hash of its bytes.
    pub digest: Hash,
    /// The file.
    pub file: u128,
}

/// What a deed does to a report.
pub enum ReportWrite {
    /// It came: [`StoreError::Taken`] when one of the same name is there; [`StoreError::Moved`] when what it replaces was replaced.
    Keep {
        /// It; its state is [`ReportState::Kept`] whatever it says.
        row: Box<ReportRow>,
        /// What it takes the place of.
        replaces: Option<Hash>,
    },
    /// It came and was read at once, with what was understood of it: [`StoreError::Taken`] when one of the same name is there.
    Take(Box<ReportRow>),
    /// It was read, or opened, or its form's questions have a meaning now: [`StoreError::Moved`] when somebody was quicker.
    Settle {
        /// Which.
        instance: Hash,
        /// What became of it.
        state: ReportState,
        /// Codes of what was not understood.
        why: String,
    },
    /// What it changes came after it: [`StoreError::Moved`] when it waits no longer, or when that was replaced by another.
    Place {
        /// Which.
        instance: Hash,
        /// The case it tells of.
        case: CaseId,
        /// What it takes the place of.
        replaces: Hash,
        /// What became of it.
        state: ReportState,
        /// Codes of what was not understood.
        why: String,
    },
    /// A file came with it: [`StoreError::Taken`] when it had come before.
    File(ReportFile),
    /// The same, sealed by the phone: it waits for a member.
    SealedFile(ReportFile),
    /// A member opened what waited: [`StoreError::Moved`] when somebody else had done so.
    Opened {
        /// The report.
        id: u128,
        /// Codes of what was not understood in it.
        why: String,
    },
}

impl ReportWrite {
    pub(crate) fn run(&self, db: &mut Db) -> Result<(), StoreError> {
        let told = |fault| StoreError::from_fault("keeping a report", &fault);
        match self {
            Self::Keep { row, replaces } => {
                one(put(db, row, (ReportState::Kept, "")).map_err(told)?, StoreError::Taken)?;
                let Some(old) = replaces else { return Ok(()) };
                one(db.execute(&sql::REPLACE_REPORT, &values![old]).map_err(told)?, StoreError::Moved)
            }
            Self::Take(row) => one(put(db, row, (row.state, &row.why)).map_err(told)?, StoreError::Taken),
            Self::Settle { instance, state, why } => {
                let done = db.execute(&sql::SETTLE_REPORT, &values![state.word(), why, instance]);
                one(done.map_err(told)?, StoreError::Moved)
            }
            Self::Place { instance, case, replaces, state, why } => {
                let placed = db.execute(&sql::PLACE_REPORT, &values![state.word(), why, case.to_string(), instance]);
                one(placed.map_err(told)?, StoreError::Moved)?;
                one(db.execute(&sql::REPLACE_REPORT, &values![replaces]).map_err(told)?, StoreError::Moved)
            }
            Self::File(file) => put_file(db, file),
            Self::SealedFile(file) => {
                put_file(db, file)?;
                let done = db.execute(&sql::REPORT_WAITS, &values![file.report.to_be_bytes()]);
                done.map(drop).map_err(told)
            }
            Self::Opened { id, why } => {
                let done = db.execute(&sql::REPORT_OPENED, &values![why, id.to_be_bytes()]);
                one(done.map_err(told)?, StoreError::Moved)
            }
        }
    }
}

fn put_file(db: &mut Db, file: &ReportFile) -> Result<(), StoreError> {
    let (report, bytes) = (file.report.to_be_bytes(), file.file.to_be_bytes());
    let done = db.execute(&sql::PUT_REPORT_FILE, &values![report, file.name, file.digest, bytes]);
    one(done.map_err(|fault| StoreError::from_fault("keeping a report", &fault))?, StoreError::Taken)
}

fn one(rows: u64, otherwise: StoreError) -> Result<(), StoreError> {
    if rows == 1 { Ok(()) } else { Err(otherwise) }
}

fn put(db: &mut Db, row: &ReportRow, (state, why): (ReportState, &str)) -> Done<u64> {
    let (id, case) = (row.id.to_be_bytes(), row.case.to_string());
    let (waiting, state) = (i64::from(row.waiting), state.word());
    let values = values![row.instance, row.digest, id, case, row.device, row.form, state, why, row.received, waiting];
    db.execute(&sql::PUT_REPORT, &values)
}

/// A phone that may send reports, or could once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceRow {
    /// Its id.
    pub id: String,
    /// Whose it is, sealed.
    pub name: Vec<u8>,
    /// Tag of the language its worker reads.
    pub language: String,
    /// When it was made, seconds since 1970.
    pub made: i64,
    /// The member who made it; none when it was made at the command line.
    pub made_by: Option<MemberId>,
    /// When it was last heard of.
    pub last_seen: Option<i64>,
    /// When it was shut out.
    pub revoked: Option<i64>,
}

/// What happens to a phone.
pub enum DeviceWrite {
    /// It may send from now on.
    Make {
        /// What is known of it.
        row: Box<DeviceRow>,
        /// A keyed hash of its token.
        token_hash: Hash,
    },
    /// It was heard of.
    Seen {
        /// Which.
        id: String,
        /// When, seconds since 1970.
        now: i64,
    },
    /// It is shut out.
    Revoke {
        /// Which.
        id: String,
        /// When, seconds since 1970.
        now: i64,
    },
}

impl DeviceWrite {
    pub(crate) fn run(&self, db: &mut Db) -> Done<()> {
        match self {
            Self::Make { row, token_hash } => {
                let by = row.made_by.map(|id| id.to_string());
                db.execute(&sql::PUT_DEVICE, &values![row.id, row.name, token_hash, row.language, row.made, by])
            }
            Self::Seen { id, now } => db.execute(&sql::TOUCH_DEVICE, &values![*now, id]),
            Self::Revoke { id, now } => db.execute(&sql::REVOKE_DEVICE, &values![*now, id]),
        }
        .map(drop)
    }
}

impl Store {
    /// A report by the keyed hash of what its sender called it.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn report(&self, instance: &Hash) -> Result<Option<ReportRow>, StoreError> {
        self.reading("looking for a report", |db| db.maybe(&sql::REPORT, &values![instance], report))
    }

    /// A report by its id.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn report_of_id(&self, id: u128) -> Result<Option<ReportRow>, StoreError> {
        self.reading("looking for a report", |db| db.maybe(&sql::REPORT_OF_ID, &values![id.to_be_bytes()], report))
    }

    /// Reports of one state, or all, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn reports(
        &self,
        state: Option<ReportState>,
        (at_most, from): (u32, u32),
    ) -> Result<Vec<ReportRow>, StoreError> {
        let state = state.map(ReportState::word);
        self.reading("reading reports", |db| db.rows(&sql::REPORTS, &values![state, at_most, from], report))
    }

    /// Reports of one form, of one state or all, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn reports_of_form(
        &self,
        form: &str,
        state: Option<ReportState>,
        (at_most, from): (u32, u32),
    ) -> Result<Vec<ReportRow>, StoreError> {
        let state = state.map(ReportState::word);
        let asked = values![form, state, at_most, from];
        self.reading("reading reports of a form", |db| db.rows(&sql::REPORTS_OF_FORM, &asked, report))
    }

    /// How many reports of one form there are of each state.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn count_reports_of_form(&self, form: &str) -> Result<Vec<(ReportState, u64)>, StoreError> {
        self.reading("counting reports of a form", |db| {
            let take = |row: &Row<'_>| Ok((state(row, 0)?, read::count(row, 1)?));
            db.rows(&sql::COUNT_REPORTS_OF_FORM, &values![form], take)
        })
    }

    /// Reports in which something waits for a member to open it, the oldest first: of one case, or of all.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn waiting_reports(&self, case: Option<CaseId>, at_most: u32) -> Result<Vec<ReportRow>, StoreError> {
        let case = case.map(|case| case.to_string());
        self.reading("reading reports", |db| db.rows(&sql::WAITING_REPORTS, &values![case, at_most], report))
    }

    /// How many reports there are of each state.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn count_reports(&self) -> Result<Vec<(ReportState, u64)>, StoreError> {
        self.reading("counting reports", |db| {
            db.rows(&sql::COUNT_REPORTS, &[], |row| Ok((state(row, 0)?, read::count(row, 1)?)))
        })
    }

    /// The file that came with a report under this name and with these bytes, by their keyed hashes.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn file_of_report(&self, report: u128, name: &Hash, digest: &Hash) -> Result<Option<u128>, StoreError> {
        self.reading("looking for a report's file", |db| {
            db.maybe(&sql::FILE_OF_REPORT, &values![report.to_be_bytes(), name, digest], |row| read::bits(row, 0))
        })
    }

    /// The phone with this token, by its keyed hash; one that was shut out too.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn device_of_token(&self, token_hash: &Hash) -> Result<Option<DeviceRow>, StoreError> {
        let read =
            || self.reading("looking for a device", |db| db.maybe(&sql::DEVICE_OF_TOKEN, &values![token_hash], device));
        match &self.remembered {
            Some(remembered) => remembered.phone_or(token_hash, read),
            None => read(),
        }
    }

    /// The same, if it is known without looking: what does not wait for the disk may ask this.
    #[must_use]
    pub fn device_at_hand(&self, token_hash: &Hash) -> Option<DeviceRow> {
        self.remembered.as_ref()?.phone(token_hash)
    }

    /// Every phone, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn devices(&self) -> Result<Vec<DeviceRow>, StoreError> {
        self.reading("reading devices", |db| db.rows(&sql::DEVICES, &[], device))
    }
}

pub(crate) fn report(row: &Row<'_>) -> Done<ReportRow> {
    Ok(ReportRow {
        instance: read::array(row, 0)?,
        digest: read::array(row, 1)?,
        id: read::bits(row, 2)?,
        case: read::id(row, 3)?,
        device: row.get(4)?,
        form: row.get(5)?,
        state: state(row, 6)?,
        why: row.get(7)?,
        received: row.get(8)?,
        waiting: row.get::<i64>(9)? == 1,
    })
}

fn state(row: &Row<'_>, column: usize) -> Done<ReportState> {
    let word: String = row.get(column)?;
    ReportState::from_word(&word).ok_or(Fault::Unreadable { column, what: "not a state of a report" })
}

fn device(row: &Row<'_>) -> Done<DeviceRow> {
    Ok(DeviceRow {
        id: row.get(0)?,
        name: row.get(1)?,
        language: row.get(2)?,
        made: row.get(3)?,
        made_by: read::maybe_id(row, 4)?,
        last_seen: row.get(5)?,
        revoked: row.get(6)?,
    })
}
