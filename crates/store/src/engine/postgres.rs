//! One PostgreSQL database: a connection, the statements it has prepared, and what the server must promise.

use super::{Done, Fault, Row, V};
use crate::error::StoreError;
use crate::sabotage;
use crate::statements::Statement;
use postgres::config::Host;
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::ToSql;
use postgres::{Client, Config, NoTls};
use std::collections::HashMap;
use std::time::Duration;

/// "MUKTI": the lock every writer of one database takes first, so that positions have no gap.
const WRITERS: i64 = 0x4D_55_4B_54_49;

/// The schema of the journal and of what was worked out from it.
pub(crate) const JOURNAL: &str = "mukti";

/// The schema of the keys.
pub(crate) const KEYS: &str = "mukti_keys";

/// The oldest PostgreSQL the suite has passed on.
const OLDEST: i64 = 150_000;

/// One connection to one database.
pub(crate) struct Pg {
    client: Client,
    config: Config,
    prepared: HashMap<&'static str, postgres::Statement>,
}

impl Pg {
    /// Reads an address and refuses one that would send words over a network in the open.
    pub fn config(url: &str) -> Result<Config, StoreError> {
        let mut config: Config = url.parse().map_err(|error: postgres::Error| StoreError::Failed {
            doing: "reading the address",
            said: error.to_string(),
        })?;
        let far = config.get_hosts().iter().find(|host| !is_here(host));
        if let Some(Host::Tcp(host)) = far {
            return Err(StoreError::NotLocal { host: host.clone() });
        }
        if let Some(far) = config.get_hostaddrs().iter().find(|address| !address.is_loopback()) {
            return Err(StoreError::NotLocal { host: far.to_string() });
        }
        config.application_name("mukti").connect_timeout(Duration::from_secs(10));
        Ok(config)
    }

    /// Connects, and sets what must hold for every connection of ours.
    pub fn connect(config: &Config) -> Done<Self> {
        let client = connect(config)?;
        Ok(Self { client, config: config.clone(), prepared: HashMap::new() })
    }

    /// Connects again after the connection was lost.
    pub fn reconnect(&mut self) -> Done<()> {
        self.prepared.clear();
        self.client = connect(&self.config)?;
        Ok(())
    }

    /// What this server does not promise although it must, if anything.
    pub fn broken_promise(&mut self) -> Done<Option<StoreError>> {
        let row = self.client.query_one(
            "SELECT current_setting('server_version_num')::bigint, current_setting('fsync'),
                    current_setting('full_page_writes'), current_setting('data_sync_retry'),
                    current_setting('server_encoding')",
            &[],
        )?;
        let version: i64 = row.try_get(0)?;
        if version < OLDEST {
            return Ok(Some(StoreError::TooOld { said: format!("PostgreSQL {version}, and {OLDEST} is needed") }));
        }
        for (at, wanted) in [(1, "fsync = on"), (2, "full_page_writes = on"), (3, "data_sync_retry = off")] {
            let is: &str = row.try_get(at)?;
            if !wanted.ends_with(&format!(" {is}")) {
                return Ok(Some(StoreError::NotDurable { wanted }));
            }
        }
        let encoding: &str = row.try_get(4)?;
        Ok((encoding != "UTF8").then_some(StoreError::NotDurable { wanted: "server_encoding = UTF8" }))
    }

    /// The server's version, and whether its pages have checksums.
    pub fn facts(&mut self) -> Done<(String, bool)> {
        let asked = "SELECT current_setting('server_version'), current_setting('data_checksums')";
        let row = self.client.query_one(asked, &[])?;
        Ok((row.try_get(0)?, row.try_get::<_, &str>(1)? == "on"))
    }

    /// Begins to write, and waits for every other writer of this database.
    pub fn begin(&mut self) -> Done<()> {
        self.batch(&format!("BEGIN; SELECT pg_advisory_xact_lock({WRITERS})"))
    }

    pub fn is_lost(&self) -> bool {
        self.client.is_closed()
    }

    pub fn batch(&mut self, statements: &str) -> Done<()> {
        Ok(self.client.batch_execute(statements)?)
    }

    pub fn execute(&mut self, statement: &'static Statement, ask: &[V<'_>]) -> Done<u64> {
        let prepared = self.prepare(statement)?;
        let ask: Vec<&(dyn ToSql + Sync)> = ask.iter().map(|value| value as _).collect();
        Ok(self.client.execute(&prepared, &ask)?)
    }

    pub fn each(
        &mut self,
        statement: &'static Statement,
        ask: &[V<'_>],
        take: &mut dyn FnMut(&Row<'_>) -> Done<bool>,
    ) -> Done<()> {
        let prepared = self.prepare(statement)?;
        let mut rows = self.client.query_raw(&prepared, ask)?;
        while let Some(row) = rows.next()? {
            if !take(&Row::Pg(&row))? {
                break;
            }
        }
        Ok(())
    }

    fn prepare(&mut self, statement: &'static Statement) -> Done<postgres::Statement> {
        if let Some(known) = self.prepared.get(statement.name) {
            return Ok(known.clone());
        }
        let prepared = self.client.prepare(statement.sql)?;
        self.prepared.insert(statement.name, prepared.clone());
        Ok(prepared)
    }

    /// The types of a statement's values and columns, as the server understands it.
    #[cfg(test)]
    pub fn types(&mut self, statement: &'static Statement) -> Done<Vec<String>> {
        let prepared = self.prepare(statement)?;
        let columns = prepared.columns().iter().map(|column| column.type_().name().to_string());
        Ok(prepared.params().iter().map(|ty| ty.name().to_string()).chain(columns).collect())
    }

    /// The one number a question of ours about the server has.
    pub fn number(&mut self, question: &str, ask: &[&(dyn ToSql + Sync)]) -> Done<i64> {
        Ok(self.client.query_one(question, ask)?.try_get(0)?)
    }
}

impl From<Pg> for super::Db {
    fn from(db: Pg) -> Self {
        Self::Pg(Box::new(db))
    }
}

fn is_here(host: &Host) -> bool {
    match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
        }
    }
}

fn connect(config: &Config) -> Done<Client> {
    let mut client = config.connect(NoTls).map_err(Fault::Postgres)?;
    let synced = if sabotage::is("synchronous-off") { "off" } else { "on" };
    // A lock that is not to be had in a minute is a fault to be told, not waited out.
    client.batch_execute(&format!(
        "SET synchronous_commit = {synced}; SET search_path = {JOURNAL}, {KEYS}; SET lock_timeout = '60s';
         SET client_min_messages = warning; SET standard_conforming_strings = on"
    ))?;
    Ok(client)
}

#[cfg(test)]
mod tests {
    use super::Pg;
    use crate::error::StoreError;

    #[test]
    fn a_server_on_another_machine_is_refused_because_the_words_would_travel_in_the_open() {
        for url in ["postgres://mukti@db.example.org/m", "postgres://10.0.0.1/m", "host=127.0.0.1 hostaddr=10.0.0.2"] {
            assert!(matches!(Pg::config(url), Err(StoreError::NotLocal { .. })), "{url}");
        }
        for url in
            ["postgres://localhost/m", "postgres://127.0.0.1:5433/m", "host=/run/postgresql dbname=m", "host=::1"]
        {
            assert!(Pg::config(url).is_ok(), "{url}");
        }
    }
}
