//! Brings a database file to the newest shape, forward only; refuses one that is not ours or comes from a later version.

use crate::error::StoreError;
use rusqlite::Connection;

/// "MUKT": so that another program's file is not taken for ours.
const OURS: i32 = 0x4D55_4B54;

/// Every migration, in the order of its date.
const MIGRATIONS: &[&str] = &[include_str!("../migrations/20261121_first.sql")];

/// Brings the file to the newest shape.
pub(crate) fn migrate(db: &mut Connection) -> Result<(), StoreError> {
    let number = |db: &Connection, name: &str| -> Result<i32, StoreError> {
        db.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))
            .map_err(|error| StoreError::from_sqlite("reading the version", &error))
    };
    let (owner, done) = (number(db, "application_id")?, number(db, "user_version")?);
    let done = usize::try_from(done).map_err(|_| StoreError::OtherVersion)?;
    if done > MIGRATIONS.len() || (owner != OURS && !is_empty(db)?) {
        return Err(StoreError::OtherVersion);
    }
    for (at, sql) in MIGRATIONS.iter().enumerate().skip(done) {
        let step = format!("{sql}\nPRAGMA application_id = {OURS}; PRAGMA user_version = {};", at + 1);
        let failed = |error: rusqlite::Error| StoreError::from_sqlite("migrating", &error);
        let change = db.transaction().map_err(failed)?;
        change.execute_batch(&step).map_err(failed)?;
        change.commit().map_err(failed)?;
    }
    Ok(())
}

fn is_empty(db: &Connection) -> Result<bool, StoreError> {
    db.query_row("SELECT COUNT(*) = 0 FROM sqlite_master", [], |row| row.get(0))
        .map_err(|error| StoreError::from_sqlite("looking into the file", &error))
}
