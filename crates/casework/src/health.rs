//! Whether the house is well: what a coordinator should look after, each with plain advice.

pub(crate) mod beside;

use crate::desk::Desk;
use crate::installation::key_beside;
use crate::problem::Problem;
use crate::rot::Rotten;
use mukti_terms::when::Moment;

/// Seconds in a day.
const DAY: i64 = 24 * 60 * 60;
/// A backup whose restore was not proved for this long is shown red: a copy is not a backup.
const DRILL_DAYS: i64 = 7;
/// The keys' own backup may live this long, so that what is forgotten is gone from everywhere (`security.md` §3.2).
const KEYS_DAYS: i64 = 30;
/// A journal that nobody else has vouched for in this long can be rewritten by whoever holds the disk.
const COSIGNED_DAYS: i64 = 30;

/// Serving, the whole disk is read every day.
const LOOKED_DAYS: i64 = 2;

/// The names under which the house remembers what was done for it.
pub(crate) mod noted {
    /// The last backup.
    pub const BACKUP: &str = "backup";
    /// The last backup of the keys.
    pub const KEYS: &str = "backup of keys";
    /// The last restore that was proved.
    pub const DRILL: &str = "drill";
    /// The last time every list was worked out anew and compared.
    pub const SELF_CHECK: &str = "self-check";
    /// The last time everything on the disk was read, and what had rotted.
    pub const DISK: &str = "disk";
}

/// How one thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// As it should be.
    Well,
    /// Look at it soon.
    Watch,
    /// Something can be lost, or leak, as it is.
    Red,
}

/// One thing that was looked at: its message keys are `health-<name>` and `health-<name>.next`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What: `backup`, `drill`, `keys`, `checkpoint`, `cosigned`, `clock`, `self-check`, `disk`, `key-beside`, `trustees`.
    pub name: &'static str,
    /// How it stands.
    pub state: State,
    /// When it was last done, if ever.
    pub last: Option<Moment>,
    /// Places on the disk that have rotted, for `disk` alone.
    pub places: Vec<Rotten>,
}

impl Finding {
    const fn of(name: &'static str, state: State, last: Option<Moment>) -> Self {
        Self { name, state, last, places: Vec::new() }
    }
}

/// Rot stays red until a look finds none; a disk nobody has read for long is to be read.
fn disk_finding(now: Moment, disk: Option<(Vec<Rotten>, Moment)>) -> Finding {
    let (places, last) = disk.map_or((Vec::new(), None), |(places, at)| (places, Some(at)));
    let fresh = last.is_some_and(|last| now.unix() - last.unix() <= LOOKED_DAYS * DAY);
    let state = match (places.is_empty(), fresh) {
        (true, true) => State::Well,
        (true, false) => State::Watch,
        (false, _) => State::Red,
    };
    Finding { places, ..Finding::of("disk", state, last) }
}

impl Desk {
    /// Looks at everything, the worst first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn health(&self, now: Moment) -> Result<Vec<Finding>, Problem> {
        let disk = self.disk_noted()?;
        self.health_with(now, disk)
    }

    /// The same, with what a look at the disk has found just now.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn health_looking(&self, now: Moment) -> Result<Vec<Finding>, Problem> {
        self.health_with(now, Some((self.look_at_disk(), now)))
    }

    fn health_with(&self, now: Moment, disk: Option<(Vec<Rotten>, Moment)>) -> Result<Vec<Finding>, Problem> {
        let mut found = vec![
            self.done("backup", noted::BACKUP, now, DRILL_DAYS)?,
            self.done("drill", noted::DRILL, now, DRILL_DAYS)?,
            self.keys_backup(now)?,
            self.cosigned(now)?,
            self.done("self-check", noted::SELF_CHECK, now, 2)?,
            disk_finding(now, disk),
            Finding::of("clock", well_if(self.clock_behind(now)?.is_none()), None),
            Finding::of("key-beside", self.key_beside(), None),
            Finding::of("trustees", self.recovery()?, None),
        ];
        found.sort_by_key(|finding| std::cmp::Reverse(finding.state));
        Ok(found)
    }

    /// The moment the journal knows of, if the clock is more than an hour behind it.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn clock_behind(&self, now: Moment) -> Result<Option<Moment>, Problem> {
        let last = self.store.entry_at(self.store.head()?.size())?.map_or(0, |entry| entry.sealed.envelope.hour);
        let signed = self.store.last_checkpoint()?.map_or(0, |row| row.made);
        let known = last.max(signed);
        Ok((now.unix() < known - 60 * 60).then(|| Moment::from_unix(known)))
    }

    fn done(&self, name: &'static str, note: &str, now: Moment, days_max: i64) -> Result<Finding, Problem> {
        let last = self.store.noted(note)?.map(|(_, at)| Moment::from_unix(at));
        // A backup made beside a process that serves is noted beside its store: the later of both counts.
        let last = last.max(beside::noted(&self.folder, note, now));
        let fresh = last.is_some_and(|last| now.unix() - last.unix() <= days_max * DAY);
        Ok(Finding::of(name, well_if(fresh), last))
    }

    /// A copy of the keys must exist, and none may be older than what was forgotten may be remembered.
    fn keys_backup(&self, now: Moment) -> Result<Finding, Problem> {
        self.done("keys", noted::KEYS, now, KEYS_DAYS)
    }

    fn cosigned(&self, now: Moment) -> Result<Finding, Problem> {
        let ours = self.vault.verifiers()?;
        let others = |note: &str| {
            let name = ours.first().map(|verifier| verifier.name().to_string()).unwrap_or_default();
            mukti_journal::chain::Note::parse(note).is_ok_and(|note| note.names().any(|known| known != name))
        };
        let kept = self.store.checkpoints()?;
        let last = kept.iter().rev().find(|row| others(&row.note) || row.stamp.is_some());
        let last = last.map(|row| Moment::from_unix(row.made));
        let fresh = last.is_some_and(|last| now.unix() - last.unix() <= COSIGNED_DAYS * DAY);
        Ok(Finding::of("cosigned", if fresh { State::Well } else { State::Watch }, last))
    }

    /// A key that lies beside its folder is stolen with it, whether or not it is the file that was used.
    fn key_beside(&self) -> State {
        if key_beside(&self.folder).exists() { State::Watch } else { State::Well }
    }

    fn recovery(&self) -> Result<State, Problem> {
        Ok(if self.trustees()?.is_some() { State::Well } else { State::Watch })
    }

    /// The nightly look at itself: every page read, the journal followed to its end, every list worked out anew and compared.
    ///
    /// # Errors
    /// Something is not what was kept.
    pub fn self_check(&self, now: Moment) -> Result<crate::Rebuilt, Problem> {
        self.check_disk(now)?;
        let verified = self.verify_journal(&crate::Trust::default())?;
        if let Some(said) = verified.fault {
            return Err(Problem::Damaged { position: verified.first_wrong.unwrap_or(1), said });
        }
        let rebuilt = self.rebuild()?;
        let value = format!("{} {}", rebuilt.entries, rebuilt.differed.len());
        self.store.write(mukti_store::Write::Note { name: noted::SELF_CHECK.into(), value, now: now.unix() })?;
        Ok(rebuilt)
    }
}

const fn well_if(well: bool) -> State {
    if well { State::Well } else { State::Red }
}
