//! What clients were told is kept, written down by them outside of the disk that is tried.

use crate::told::Which;
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;

/// What a client was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// Their deed is kept, at these positions.
    Kept(Which, Vec<u64>),
    /// The key made with this deed is destroyed.
    Forgotten(Which),
}

impl Heard {
    /// As a line.
    pub fn line(&self) -> String {
        match self {
            Self::Kept(Which { client, number }, positions) => {
                let positions: Vec<_> = positions.iter().map(u64::to_string).collect();
                format!("kept {client} {number} {}\n", positions.join(","))
            }
            Self::Forgotten(Which { client, number }) => format!("forgotten {client} {number}\n"),
        }
    }

    /// Reads a line.
    pub fn read(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        let what = words.next()?;
        let which = Which { client: words.next()?.parse().ok()?, number: words.next()?.parse().ok()? };
        match what {
            "kept" => {
                let positions = words.next()?.split(',').map(|number| number.parse().ok()).collect::<Option<_>>()?;
                Some(Self::Kept(which, positions))
            }
            "forgotten" => Some(Self::Forgotten(which)),
            _ => None,
        }
    }
}

/// The ledger while it is written: one line, one call of the system.
pub(crate) struct Pen(Mutex<File>);

impl Pen {
    /// Opens it.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn take(file: &Path) -> std::io::Result<Self> {
        OpenOptions::new().create(true).append(true).open(file).map(|file| Self(Mutex::new(file)))
    }

    /// Writes a line down.
    pub fn note(&self, heard: &Heard) {
        let mut file = self.0.lock().expect("nobody panics while writing a line");
        file.write_all(heard.line().as_bytes()).expect("the ledger lies on a disk that works");
    }
}

/// Everything that was heard until a moment.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ledger {
    /// Deeds and their positions.
    pub kept: BTreeMap<Which, Vec<u64>>,
    /// Deeds whose key is destroyed.
    pub forgotten: Vec<Which>,
}

impl Ledger {
    /// Reads lines.
    ///
    /// # Errors
    /// A line does not read.
    pub fn of<'a>(lines: impl Iterator<Item = &'a str>) -> Result<Self, String> {
        let mut ledger = Self::default();
        for line in lines {
            match Heard::read(line).ok_or_else(|| format!("the ledger has a line that does not read: {line}"))? {
                Heard::Kept(which, positions) => drop(ledger.kept.insert(which, positions)),
                Heard::Forgotten(which) => ledger.forgotten.push(which),
            }
        }
        Ok(ledger)
    }
}

#[cfg(test)]
mod tests {
    use super::{Heard, Ledger};
    use crate::told::Which;

    #[test]
    fn what_was_heard_comes_back_from_its_line() {
        let which = Which { client: 3, number: 9 };
        let lines = [Heard::Kept(which, vec![4, 5]).line(), Heard::Forgotten(which).line()];
        let ledger = Ledger::of(lines.iter().map(String::as_str)).unwrap();
        assert_eq!(ledger.kept[&which], [4, 5]);
        assert_eq!(ledger.forgotten, [which]);
        assert!(Ledger::of(["kept 1"].into_iter()).is_err());
    }
}
