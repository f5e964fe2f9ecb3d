//! Whether the disk still holds what was written: which file, which page, which entries.

use crate::desk::{Desk, location};
use crate::health::noted;
use crate::installation::{self, Place};
use crate::problem::Problem;
use mukti_store::Damage;
use mukti_terms::when::Moment;
use serde::{Deserialize, Serialize};

/// More pages of one file are not named.
const PAGES_NAMED: usize = 20;

/// One file that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rotten {
    /// Its name in the folder.
    pub file: String,
    /// Pages whose seal does not hold, from 1.
    pub pages: Vec<u64>,
    /// The first frame that does not read, from 1, where it is a log; 0 is its beginning.
    pub frame: Option<u64>,
    /// The first and the last entry that cannot be relied on; the last is `u64::MAX` where nobody can say how many there were.
    pub entries: Option<(u64, u64)>,
}

/// A line about a place: its message key, and what its sentence needs.
pub type Line = (&'static str, Vec<(&'static str, String)>);

impl From<Damage> for Rotten {
    fn from(damage: Damage) -> Self {
        let entries = damage.entries.map(|entries| (*entries.start(), *entries.end()));
        Self { file: damage.file, pages: damage.pages, frame: damage.frame, entries }
    }
}

impl Rotten {
    /// What to tell of it, one line for each kind of place.
    #[must_use]
    pub fn lines(&self) -> Vec<Line> {
        let file = || ("file", self.file.clone());
        let mut lines = Vec::new();
        if !self.pages.is_empty() {
            let mut pages: Vec<_> = self.pages.iter().take(PAGES_NAMED).map(u64::to_string).collect();
            pages.extend((self.pages.len() > PAGES_NAMED).then(|| "…".to_string()));
            lines.push(("health-disk-pages", vec![file(), ("pages", pages.join(", "))]));
        }
        match self.frame {
            Some(frame) => lines.push(("health-disk-frame", vec![file(), ("number", frame.to_string())])),
            None if self.pages.is_empty() => lines.push(("health-disk-file", vec![file()])),
            None => {}
        }
        match self.entries {
            Some((from, u64::MAX)) => lines.push(("health-disk-entries-on", vec![("from", from.to_string())])),
            Some((from, to)) => {
                lines.push(("health-disk-entries", vec![("from", from.to_string()), ("to", to.to_string())]));
            }
            None => {}
        }
        lines
    }
}

/// Reads everything in a place that may not even open any more, and changes nothing. A database server looks after its own disk.
///
/// # Errors
/// The key is missing or another, or what says which installation this is does not read.
pub fn look_at_disk(place: &Place) -> Result<Vec<Rotten>, Problem> {
    if place.database.is_some() {
        return Ok(Vec::new());
    }
    let half = |_| Problem::HalfRestored { folder: place.folder.display().to_string() };
    let text = installation::read(place).map_err(half)?;
    let unlocked = installation::unlock(place, &text)?;
    Ok(mukti_store::find_damage(&location(place, &unlocked)).into_iter().map(Rotten::from).collect())
}

impl Desk {
    /// Reads everything while others work.
    #[must_use]
    pub fn look_at_disk(&self) -> Vec<Rotten> {
        self.store.find_damage().into_iter().map(Rotten::from).collect()
    }

    /// Reads everything and remembers what was found, so that it is seen until it is mended.
    ///
    /// # Errors
    /// Something rotted, or the store cannot be written.
    pub(crate) fn check_disk(&self, now: Moment) -> Result<(), Problem> {
        let rotten = self.look_at_disk();
        let value = serde_json::to_string(&rotten).map_err(|error| crate::vault::broken(error.to_string()))?;
        self.store.write(mukti_store::Write::Note { name: noted::DISK.into(), value, now: now.unix() })?;
        if rotten.is_empty() { Ok(()) } else { Err(Problem::DiskRotten { places: rotten }) }
    }

    /// What the last look found, and when it was.
    pub(crate) fn disk_noted(&self) -> Result<Option<(Vec<Rotten>, Moment)>, Problem> {
        let noted = self.store.noted(noted::DISK)?;
        // A note that does not read was made by a version that told more: what it told is not taken for nothing.
        let unread = || vec![Rotten { file: String::new(), pages: Vec::new(), frame: None, entries: None }];
        Ok(noted.map(|(text, at)| (serde_json::from_str(&text).unwrap_or_else(|_| unread()), Moment::from_unix(at))))
    }
}
