//! A value of law through time: each amount with its first day, citation, source and grade.

use mukti_terms::schema::Number;
use mukti_terms::{Day, Grade, Rupees, State};

/// What an amount counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit(pub &'static str);

impl Unit {
    /// The units a file may name.
    pub const ALL: [&'static str; 18] = [
        "rupees",
        "rupees_per_day",
        "rupees_per_month",
        "hours",
        "days",
        "weeks",
        "months",
        "years",
        "percent",
        "percent_per_day",
        "km",
        "age_years",
        "kilograms",
        "person_days",
        "count",
        "times",
        "statement",
        "fraction",
    ];
}

/// An amount, words, or nothing known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    /// A number in the file's unit.
    Number(Number),
    /// A rule in our own words, for what is not a number.
    Words(&'static str),
    /// Looked for and not found.
    Unknown,
}

/// One amount and the days it is in force.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// First day.
    pub from: Day,
    /// Last day; `None` while no later value stands.
    pub to: Option<Day>,
    /// What it is.
    pub amount: Amount,
    /// Instrument and provision.
    pub cite: &'static str,
    /// The address it was read at.
    pub source: &'static str,
    /// How well it is known.
    pub grade: Grade,
    /// What a reader must know beside it.
    pub note: Option<&'static str>,
    /// For a time limit: whether it also governs what ran already when it came into force.
    pub running: bool,
}

impl Value {
    /// The amount as rupees, if it is a known number.
    #[must_use]
    pub const fn rupees(&self) -> Option<Rupees> {
        match self.amount {
            // A number has thousandths, a rupee hundredths.
            Amount::Number(number) => Some(Rupees::paise(number.in_thousandths() / 10)),
            _ => None,
        }
    }

    /// The amount as a whole number, if it is a known one.
    #[must_use]
    pub const fn count(&self) -> Option<i64> {
        match self.amount {
            Amount::Number(number) => Some(number.in_thousandths() / 1000),
            _ => None,
        }
    }
}

/// A value file: what it is, its unit, and its values by first day.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its id: the file's name.
    pub id: &'static str,
    /// Path under `law/`.
    pub path: &'static str,
    /// The instrument's folder.
    pub instrument: &'static str,
    /// The State whose instrument it is; `None` for the Union's.
    pub state: Option<State>,
    /// What it is, in a line.
    pub title: &'static str,
    /// What its amounts count.
    pub unit: Unit,
    /// The last day of the instrument, if it has one.
    pub until: Option<Day>,
    /// For a time limit: the duty it is a clock of.
    pub clock_of: Option<&'static str>,
    /// For a time limit: the dates that start it, if not the duty's own.
    pub starts: Vec<mukti_terms::schema::FieldId>,
    /// Whether it binds, or is a benchmark only.
    pub binding: bool,
    /// The values, oldest first.
    pub values: Vec<Value>,
    /// When and by whom the official text was read again.
    pub confirmed: Option<(Day, &'static str)>,
}

impl Parameter {
    /// The value in force on a day.
    #[must_use]
    pub fn on(&self, day: Day) -> Option<&Value> {
        let at = self.values.partition_point(|value| value.from <= day).checked_sub(1)?;
        let value = &self.values[at];
        value.to.is_none_or(|last| day <= last).then_some(value)
    }

    /// The newest value up to that day whose amount is known: what was last in force, where today's is not found.
    #[must_use]
    pub fn last_known(&self, day: Day) -> Option<&Value> {
        self.values.iter().rev().find(|value| value.from <= day && !matches!(value.amount, Amount::Unknown))
    }
}
