//! Brings a database to the newest shape, forward only; refuses one that is not ours or comes from a later version.

use crate::engine::{Db, Done, Fault, JOURNAL, KEYS, Lite, Pg};
use crate::error::StoreError;

/// One step forward, written for each engine.
struct Migration {
    sqlite: &'static str,
    postgres: &'static str,
}

macro_rules! migrations {
    ($($file:literal),*) => {
        &[$(Migration {
            sqlite: include_str!(concat!("../migrations/sqlite/", $file, ".sql")),
            postgres: include_str!(concat!("../migrations/postgres/", $file, ".sql")),
        }),*]
    };
}

/// The two parts of a memory: a file each in a folder, a schema each on a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The journal, and what was worked out from it.
    Journal,
    /// The keys.
    Keys,
}

impl Part {
    /// Its migrations, in the order of their dates.
    const fn migrations(self) -> &'static [Migration] {
        match self {
            Self::Journal => migrations![
                "20261122_sealed",
                "20261123_reports",
                "20261124_programs",
                "20261125_entities",
                "20261126_forms",
                "20261127_waiting",
                "20261128_folios",
                "20261130_scores",
                "20261201_hearings",
                "20261202_visits",
                "20261205_next_letter",
                "20261206_today",
                "20261210_duties",
                "20261211_scores",
                "20261212_public_bodies"
            ],
            Self::Keys => migrations!["20261122_keys", "20261124_keys", "20261210_keys"],
        }
    }

    /// "MUKT" or "MUKK": so that another program's file, or the other one of ours, is not taken for it.
    const fn mark(self) -> i64 {
        match self {
            Self::Journal => 0x4D55_4B54,
            Self::Keys => 0x4D55_4B4B,
        }
    }

    /// Its name in a copy.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Journal => "journal",
            Self::Keys => "keys",
        }
    }

    /// How many migrations have shaped it.
    pub(crate) const fn shape(self) -> usize {
        self.migrations().len()
    }

    const fn schema(self) -> &'static str {
        match self {
            Self::Journal => JOURNAL,
            Self::Keys => KEYS,
        }
    }
}

/// Brings one part to the newest shape.
pub(crate) fn migrate(db: &mut Db, part: Part) -> Result<(), StoreError> {
    to_shape(db, part, part.shape())
}

/// Brings one part to the shape it had after so many migrations: what an earlier version's copy is put back into.
pub(crate) fn to_shape(db: &mut Db, part: Part, shape: usize) -> Result<(), StoreError> {
    match db {
        Db::Lite(db) => migrate_file(db, part, shape),
        Db::Pg(db) => migrate_server(db, part, shape),
    }
}

/// Whether there is nothing of ours on a server yet, or nothing in it.
pub(crate) fn is_bare(db: &mut Pg) -> Done<bool> {
    for part in [Part::Journal, Part::Keys] {
        match server_version(db, part)? {
            Version::Empty => {}
            Version::Others => return Ok(false),
            Version::Ours(_) => {
                let kept = match part {
                    Part::Journal => "SELECT COUNT(*) FROM (SELECT 1 FROM entry UNION ALL SELECT 1 FROM noted) AS kept",
                    Part::Keys => "SELECT COUNT(*) FROM server_key",
                };
                if db.number(kept, &[])? > 0 {
                    return Ok(false);
                }
            }
        }
    }
    Ok(true)
}

/// Takes away what a restore that failed has made on a server.
pub(crate) fn make_bare(db: &mut Db) -> Done<()> {
    db.batch(&format!("DROP SCHEMA IF EXISTS {JOURNAL} CASCADE; DROP SCHEMA IF EXISTS {KEYS} CASCADE"))
}

/// Refuses a database that is not exactly of this version, and changes nothing.
pub(crate) fn expect_newest(db: &mut Db, part: Part) -> Result<(), StoreError> {
    let failed = |fault: Fault| StoreError::from_fault("reading the version", &fault);
    let done = match db {
        Db::Lite(db) => file_version(db, part).map_err(failed)?,
        Db::Pg(db) => server_version(db, part).map_err(failed)?,
    };
    if done == Version::Ours(part.migrations().len()) { Ok(()) } else { Err(StoreError::OtherVersion) }
}

/// What a database says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    /// Nothing at all.
    Empty,
    /// So many migrations of ours.
    Ours(usize),
    /// Another program's.
    Others,
}

impl Version {
    /// The migrations still to do.
    fn to_do(self, all: usize) -> Result<std::ops::Range<usize>, StoreError> {
        match self {
            Self::Empty => Ok(0..all),
            Self::Ours(done) if done <= all => Ok(done..all),
            Self::Ours(_) | Self::Others => Err(StoreError::OtherVersion),
        }
    }
}

fn migrate_file(db: &mut Lite, part: Part, shape: usize) -> Result<(), StoreError> {
    let failed = |fault: Fault| StoreError::from_fault("migrating", &fault);
    for at in file_version(db, part).map_err(failed)?.to_do(shape)? {
        let step = format!(
            "BEGIN IMMEDIATE;\n{}\nPRAGMA application_id = {}; PRAGMA user_version = {}; COMMIT;",
            part.migrations()[at].sqlite,
            part.mark(),
            at + 1
        );
        if let Err(fault) = db.batch(&step) {
            // The first fault is the one to tell; a transaction left open ends with the connection.
            let _ = db.batch("ROLLBACK");
            return Err(failed(fault));
        }
    }
    Ok(())
}

fn file_version(db: &Lite, part: Part) -> Done<Version> {
    let (owner, done) = (db.number("application_id")?, db.number("user_version")?);
    if owner == part.mark() {
        return Ok(usize::try_from(done).map_or(Version::Others, Version::Ours));
    }
    Ok(if db.number("schema_version")? == 0 { Version::Empty } else { Version::Others })
}

fn migrate_server(db: &mut Pg, part: Part, shape: usize) -> Result<(), StoreError> {
    let failed = |fault: Fault| StoreError::from_fault("migrating", &fault);
    // Under the writers' lock: two processes that start at once migrate one after the other.
    db.begin().map_err(failed)?;
    let to_do = server_version(db, part).map_err(failed)?.to_do(shape);
    let steps = match to_do {
        Ok(range) => range,
        Err(error) => {
            db.batch("ROLLBACK").map_err(failed)?;
            return Err(error);
        }
    };
    let schema = part.schema();
    // What a migration names without a schema is of its own part.
    db.batch(&format!("SET LOCAL search_path = {schema}")).map_err(failed)?;
    for at in steps {
        if at == 0 {
            db.batch(&format!("CREATE SCHEMA {schema}; CREATE TABLE {schema}.version (done BIGINT NOT NULL)"))
                .and_then(|()| db.batch(&format!("INSERT INTO {schema}.version VALUES (0)")))
                .map_err(failed)?;
        }
        db.batch(part.migrations()[at].postgres).map_err(failed)?;
        db.batch(&format!("UPDATE {schema}.version SET done = {}", at + 1)).map_err(failed)?;
    }
    db.batch("COMMIT").map_err(failed)
}

fn server_version(db: &mut Pg, part: Part) -> Done<Version> {
    let schema = part.schema();
    let known = db.number("SELECT COUNT(*) FROM pg_catalog.pg_namespace WHERE nspname = $1", &[&schema])?;
    if known == 0 {
        return Ok(Version::Empty);
    }
    let tables = "SELECT COUNT(*) FROM pg_catalog.pg_tables WHERE schemaname = $1 AND tablename = 'version'";
    if db.number(tables, &[&schema])? == 0 {
        return Ok(Version::Others);
    }
    let done = db.number(&format!("SELECT done FROM {schema}.version"), &[])?;
    Ok(usize::try_from(done).map_or(Version::Others, Version::Ours))
}

#[cfg(test)]
mod upgrade;

#[cfg(test)]
mod tests {
    use super::Part;
    use crate::location::tests::in_folder;
    use crate::store::Store;
    use crate::test_server::Server;
    use mukti_terms::Secret;
    use std::collections::BTreeSet;

    /// Table, column, type, and whether it must be filled.
    type Column = (String, String, String, bool);

    fn of_a_folder() -> BTreeSet<Column> {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(in_folder(folder.path())).unwrap();
        let sql = "SELECT t.name, c.name, c.type, c.\"notnull\" OR c.pk > 0
                   FROM pragma_table_list t JOIN pragma_table_info(t.name) c
                   WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%'";
        let columns = |db: &mut crate::engine::Db| {
            let crate::engine::Db::Lite(db) = db else { panic!("a folder is SQLite") };
            let mut query = db.raw().prepare(sql)?;
            let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
            Ok(rows.collect::<rusqlite::Result<BTreeSet<Column>>>()?)
        };
        let journal = store.reading("comparing", columns).unwrap();
        &journal | &store.reading_keys("comparing", columns).unwrap()
    }

    fn of_a_server() -> BTreeSet<Column> {
        let url = Server::shared().fresh();
        drop(Store::open(crate::Location::Postgres { url: Secret::new(url.clone()) }).unwrap());
        let mut db = postgres::Client::connect(&url, postgres::NoTls).unwrap();
        let sql = "SELECT table_name::text, column_name::text, data_type::text, is_nullable = 'NO'
                   FROM information_schema.columns WHERE table_schema IN ('mukti', 'mukti_keys') AND table_name <> 'version'";
        let rows = db.query(sql, &[]).unwrap();
        rows.iter().map(|row| (row.get(0), row.get(1), as_sqlite(row.get(2)).to_string(), row.get(3))).collect()
    }

    fn as_sqlite(ty: &str) -> &str {
        match ty {
            "bigint" => "INTEGER",
            "text" => "TEXT",
            "bytea" => "BLOB",
            other => other,
        }
    }

    #[test]
    fn both_engines_have_the_same_tables_and_columns() {
        let (folder, server) = (of_a_folder(), of_a_server());
        let apart: Vec<_> = folder.symmetric_difference(&server).collect();
        assert!(apart.is_empty(), "on one engine only: {apart:?}");
        assert!(folder.len() > 40);
    }

    #[test]
    fn every_column_of_every_migration_has_its_comment() {
        for migration in [Part::Journal, Part::Keys].iter().flat_map(|part| part.migrations()) {
            for sql in [migration.sqlite, migration.postgres] {
                let columns = sql.lines().filter(|line| {
                    let word = line.trim_start().split(' ').next().unwrap_or_default();
                    line.starts_with("  ")
                        && !word.is_empty()
                        && word.chars().all(|c| c.is_ascii_lowercase() || c == '_')
                });
                for column in columns {
                    assert!(column.contains("-- "), "{column}");
                }
            }
        }
    }
}
