//! Addresses that are told that something is new, never what: each with the event on its way to it.

use crate::engine::{Db, Done, Row, values};
use crate::error::StoreError;
use crate::read;
use crate::statements as sql;
use crate::store::Store;
use mukti_journal::Kind;
use mukti_register::MemberId;

/// An address that is told that something is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookRow {
    /// Its id.
    pub id: String,
    /// Where.
    pub address: String,
    /// When it was added, seconds since 1970.
    pub made: i64,
    /// The member who added it.
    pub made_by: MemberId,
    /// It was told of every entry up to this one.
    pub told: i64,
    /// The event on its way.
    pub event: Option<EventRow>,
    /// A word for why the last try failed.
    pub fault: Option<String>,
    /// When the address last took an event.
    pub last_heard: Option<i64>,
    /// When an event was last given up.
    pub given_up: Option<i64>,
}

/// An event on its way to an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRow {
    /// Its id.
    pub id: String,
    /// When it was first to be sent, seconds since 1970.
    pub began: i64,
    /// How often it was tried.
    pub tries: u32,
    /// When it is tried again.
    pub next_try: i64,
}

/// What happens to an address.
pub enum WebhookWrite {
    /// It is told of what comes from now on.
    Add {
        /// Its id.
        id: String,
        /// Where.
        address: String,
        /// The member who adds it.
        by: MemberId,
        /// When, seconds since 1970.
        now: i64,
    },
    /// It is told nothing any more.
    Remove {
        /// Which.
        id: String,
        /// When.
        now: i64,
    },
    /// There is news for it.
    Begin {
        /// Which.
        id: String,
        /// The event's id.
        event: String,
        /// The last entry it tells of.
        up_to: i64,
        /// When.
        now: i64,
    },
    /// It took the event.
    Heard {
        /// Which.
        id: String,
        /// The event.
        event: String,
        /// When.
        now: i64,
    },
    /// It did not take the event.
    Failed {
        /// Which.
        id: String,
        /// The event.
        event: String,
        /// A word for why.
        fault: String,
        /// When it is tried again.
        next_try: i64,
    },
    /// The event is given up.
    GivenUp {
        /// Which.
        id: String,
        /// The event.
        event: String,
        /// A word for why the last try failed.
        fault: String,
        /// When.
        now: i64,
    },
}

impl WebhookWrite {
    pub(crate) fn run(&self, db: &mut Db) -> Done<()> {
        match self {
            Self::Add { id, address, by, now } => {
                let by = by.to_string();
                db.execute(&sql::PUT_WEBHOOK, &values![id, address, *now, by])
            }
            Self::Remove { id, now } => db.execute(&sql::REMOVE_WEBHOOK, &values![*now, id]),
            Self::Begin { id, event, up_to, now } => db.execute(&sql::BEGIN_EVENT, &values![event, *up_to, *now, id]),
            Self::Heard { id, event, now } => db.execute(&sql::EVENT_HEARD, &values![*now, id, event]),
            Self::Failed { id, event, fault, next_try } => {
                db.execute(&sql::EVENT_FAILED, &values![*next_try, fault, id, event])
            }
            Self::GivenUp { id, event, fault, now } => {
                db.execute(&sql::EVENT_GIVEN_UP, &values![fault, *now, id, event])
            }
        }
        .map(drop)
    }
}

/// What is news: something came in, was recorded, written, allowed or forbidden. That somebody read is none.
const NEWS: [Kind; 4] = [Kind::Report, Kind::Record, Kind::Document, Kind::Consent];

impl Store {
    /// Every address that is told that something is new, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn webhooks(&self) -> Result<Vec<WebhookRow>, StoreError> {
        self.reading("reading webhooks", |db| db.rows(&sql::WEBHOOKS, &[], webhook))
    }

    /// The last entry after this one that is news; 0 for none.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn last_news(&self, after: i64) -> Result<i64, StoreError> {
        let [one, two, three, four] = NEWS.map(Kind::word);
        self.reading("looking for news", |db| {
            db.one(&sql::LAST_NEWS, &values![after, one, two, three, four], |row| row.get(0))
        })
    }
}

fn webhook(row: &Row<'_>) -> Done<WebhookRow> {
    let event: Option<String> = row.get(5)?;
    let (began, next_try): (Option<i64>, Option<i64>) = (row.get(7)?, row.get(9)?);
    let tries = read::count(row, 8)?;
    Ok(WebhookRow {
        id: row.get(0)?,
        address: row.get(1)?,
        made: row.get(2)?,
        made_by: read::id(row, 3)?,
        told: row.get(4)?,
        event: event.map(|id| EventRow {
            id,
            began: began.unwrap_or_default(),
            tries,
            next_try: next_try.unwrap_or_default(),
        }),
        fault: row.get(10)?,
        last_heard: row.get(11)?,
        given_up: row.get(12)?,
    })
}
