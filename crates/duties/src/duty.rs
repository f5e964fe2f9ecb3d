//! One duty of one office, with its clock and where it stands on the day asked.

use mukti_law::finding::Because;
use mukti_terms::when::Moment;
use mukti_terms::{Day, Grade, Told};

/// Where a duty stands on the day asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DutyStatus {
    /// Its last day has surely passed and nothing was done.
    Overdue,
    /// It runs.
    Awaited,
    /// What starts it, or whether it is owed at all, is not known.
    NotKnown,
    /// It was done (in time or late: see `days_late`).
    Fulfilled,
    /// A reasoned refusal or the end of the law ended it; the next remedy is another duty.
    Lapsed,
}

impl DutyStatus {
    /// The word in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Awaited => "awaited",
            Self::Fulfilled => "fulfilled",
            Self::Overdue => "overdue",
            Self::NotKnown => "not_known",
            Self::Lapsed => "lapsed",
        }
    }
}

/// What closed offices do to a last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// Nothing: the office is open that day, never closes, or the limit runs in hours.
    Open,
    /// It was closed, and the next open day is the last (General Clauses Act 1897 s.10).
    Moved,
    /// Whether it is open is not known: the last day is a range.
    NotKnown,
}

impl Closing {
    /// The word in situations.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Moved => "moved",
            Self::NotKnown => "not_known",
        }
    }
}

/// The end of a time limit: a day in India, and the moment where the clock counts hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day on which it can be done in time (the latest, where the start is coarse or the office may be closed).
    pub day: Day,
    /// The same, as early as it can be; equal to `day` unless the start is coarse or the office may be closed.
    pub day_earliest: Day,
    /// Whether the clock counts hours and the time of day of its start is missing.
    pub needs_time: bool,
    /// The last moment, for a clock of hours whose start is known to the minute.
    pub moment: Option<Moment>,
    /// For a clock of hours, the earliest its last moment can be.
    pub moment_earliest: Option<Moment>,
    /// What closed offices do to it.
    pub closing: Closing,
    /// The provision of the clock, as cited in the book.
    pub provision: &'static str,
    /// How well the time limit is known.
    pub grade: Grade,
    /// Whether a newer instrument, whose text has not been found, may have replaced it.
    pub may_be_superseded: bool,
}

impl Due {
    /// The same end, but no earlier than this day.
    #[must_use]
    pub fn not_before(self, day: Day) -> Self {
        let end = Moment::end_of(day);
        Self {
            day: self.day.max(day),
            day_earliest: self.day_earliest.max(day),
            moment: self.moment.map(|moment| if self.day < day { end } else { moment }),
            moment_earliest: self.moment_earliest.map(|moment| moment.max(Moment::start_of(day))),
            ..self
        }
    }

    /// Whether the last day is not known to the day.
    #[must_use]
    pub fn is_a_range(&self) -> bool {
        self.day != self.day_earliest || self.needs_time
    }
}

/// What one office owes.
#[derive(Clone, Debug, PartialEq)]
pub struct Duty {
    /// Its stable id, e.g. `release_certificate`.
    pub id: &'static str,
    /// The office that bears it.
    pub bearer: &'static str,
    /// What started it, as told; `None` when nothing known has.
    pub since: Option<Told>,
    /// When its bearer refused it.
    pub refused: Option<Told>,
    /// Since when its clock stands still; `None` while it runs.
    pub paused: Option<Told>,
    /// The last day under a time limit that binds here; `None` where no number is confirmed.
    pub last_day: Option<Due>,
    /// A day from another State's instrument or the movement: drives reminders, never lateness.
    pub benchmark_day: Option<Due>,
    /// When it was done, as told; `None` while it is not, or where nobody told when.
    pub done: Option<Told>,
    /// Where it stands on the day asked.
    pub status: DutyStatus,
    /// Surely so many days late, on the day asked or when it was done.
    pub days_late: i64,
    /// Whether the law says "forthwith".
    pub forthwith: bool,
    /// The provision of the duty itself, as cited in the book.
    pub provision: &'static str,
    /// How well the duty is known.
    pub grade: Grade,
    /// Whether it is owed for the whole case rather than to one person.
    pub of_the_case: bool,
    /// The letter that claims it, if there is one.
    pub letter: Option<&'static str>,
    /// The facts it rests on.
    pub because: Because,
}
