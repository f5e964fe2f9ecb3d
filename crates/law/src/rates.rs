//! The dated tables of minimum wages: which rows may serve a kind of work in a State, and from when until when.
//!
//! Knows no person. A row that is missing is *rate not known*, never a default; a recalled row is shown and decides nothing.

mod load;

pub use load::read;

use crate::facts::{Skill, WorkKind};
use mukti_terms::{Day, Grade, Rupees, State};

/// What a rate is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// A normal day.
    Day,
    /// A month, as the order prints it.
    Month,
    /// So many pieces.
    Pieces(i64),
}

/// One dated rate of a table.
#[derive(Clone, Debug)]
pub struct Row {
    /// The task it is for, with the other names it goes by; empty: any task.
    pub task: Vec<&'static str>,
    /// The zone it is for; `None`: any.
    pub zone: Option<&'static str>,
    /// The skill it is for; `None`: any.
    pub skill: Option<Skill>,
    /// What it is paid for.
    pub per: Per,
    /// The rate.
    pub rate: Rupees,
    /// First day.
    pub from: Day,
    /// Last day: told, or the day before the next row of its key, or until it is too old to be taken as current.
    pub until: Day,
    /// The last day on which it is at least a floor: the day before the next row of its key, for ever where there is none.
    pub floor_until: Day,
    /// The day before its first.
    pub before: Day,
    /// The address it was read at.
    pub source: &'static str,
    /// How well it is known.
    pub grade: Grade,
}

impl Row {
    /// Whether it stood on a day.
    #[must_use]
    pub fn stands(&self, day: Day) -> bool {
        self.from <= day && day <= self.until
    }
}

/// The rows of one table for one State.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Oldest first within a key.
    pub rows: Vec<Row>,
    /// The zones it names on any day.
    pub zones: Vec<&'static str>,
    /// The tasks it names on any day.
    pub tasks: Vec<Vec<&'static str>>,
}

impl Table {
    /// A table of these rows.
    #[must_use]
    pub fn of(rows: Vec<Row>) -> Self {
        let mut zones: Vec<&'static str> = rows.iter().filter_map(|row| row.zone).collect();
        zones.sort_unstable();
        zones.dedup();
        let mut tasks: Vec<Vec<&'static str>> = rows.iter().map(|row| row.task.clone()).collect();
        tasks.retain(|names| !names.is_empty());
        tasks.sort_unstable();
        tasks.dedup();
        Self { rows, zones, tasks }
    }
}

/// Every table, found by kind of work and State.
#[derive(Debug, Default)]
pub struct Rates {
    by: Vec<Vec<Table>>,
    states: usize,
}

impl Rates {
    /// The tables that serve a kind of work in a State, in the order in which they are asked; empty where none is known.
    #[must_use]
    pub fn tables(&self, kind: WorkKind, state: State) -> &[Table] {
        let at = kind as usize * self.states + position(state);
        self.by.get(at).map_or(&[], Vec::as_slice)
    }
}

/// The State's place: its code in the Local Government Directory, which is small and needs no search.
fn position(state: State) -> usize {
    usize::from(state.row().lgd)
}
