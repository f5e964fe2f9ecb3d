//! What the book holds beside values: instruments, offices, duties, entitlements, offences and provisions.

use super::{Closes, Condition};
use mukti_terms::schema::FieldId;
use mukti_terms::{Day, Grade, State};

/// An Act, rule, scheme, procedure, judgment, convention or a movement's demand.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are those of law/instruments.toml")]
pub struct Instrument {
    pub id: &'static str,
    pub title: &'static str,
    pub short: &'static str,
    pub kind: &'static str,
    pub state: Option<State>,
    pub from: Option<Day>,
    pub until: Option<Day>,
    pub source: &'static str,
    pub grade: Grade,
    pub may_be_superseded_by: Option<&'static str>,
}

/// An office that bears duties or pays.
#[derive(Clone, Debug)]
pub struct Office {
    /// Its id, as in the key `office-<id>`.
    pub id: &'static str,
    /// When it is closed.
    pub closes: Closes,
}

/// A provision in our own words, with its address.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are those of a provisions file")]
pub struct Provision {
    pub id: &'static str,
    pub path: &'static str,
    pub title: &'static str,
    pub cite: &'static str,
    pub source: &'static str,
    pub grade: Grade,
    pub from: Day,
    pub until: Option<Day>,
    pub gist: &'static str,
    pub limb: Option<&'static str>,
    pub presumption: Option<&'static str>,
    pub state: Option<State>,
}

/// A time limit that may run for a duty.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Which value file, by position in [`super::Book::parameters`].
    pub parameter: usize,
    /// The State whose instrument it is: it binds there only.
    pub state: Option<State>,
    /// Whether it binds at all.
    pub binding: bool,
    /// The dates that start it; empty: the duty's own.
    pub starts: Vec<FieldId>,
    /// Whether a newer instrument, whose text was not found, may have replaced it, and from which day.
    pub superseded_from: Option<Day>,
}

/// A part of what one district can hand over to another; duties move with the part they belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HandedOver {
    /// The proposal for rehabilitation money and its payment.
    Rehabilitation,
    /// Papers of identity.
    Documents,
    /// A place in a school.
    Schooling,
    /// Work under the employment guarantee, and its wages.
    Work,
}

impl HandedOver {
    /// Every part, in the order a form asks for them.
    pub const ALL: [Self; 4] = [Self::Rehabilitation, Self::Documents, Self::Schooling, Self::Work];

    /// The word in a duties file, and the name of the field of an offer.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Rehabilitation => "rehabilitation",
            Self::Documents => "documents",
            Self::Schooling => "schooling",
            Self::Work => "work",
        }
    }
}

/// A duty: whose, when it is owed, what starts and ends it.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are those of a duties file")]
pub struct DutyRule {
    pub id: &'static str,
    pub path: &'static str,
    pub title: &'static str,
    pub bearer: &'static str,
    pub of_the_case: bool,
    pub cite: &'static str,
    pub source: &'static str,
    pub grade: Grade,
    pub from: Day,
    pub until: Option<Day>,
    pub state: Option<State>,
    pub when: Condition,
    pub when_at: usize,
    pub starts: Vec<FieldId>,
    pub fulfilled_by: Vec<FieldId>,
    pub ended_by: Vec<FieldId>,
    /// Dates of a refusal: it opens the ladder of refusals.
    pub refused_by: Vec<FieldId>,
    /// Dates from which the clock does not run.
    pub pauses: Vec<FieldId>,
    /// Dates from which a paused clock runs on.
    pub resumes: Vec<FieldId>,
    /// Dates from which the clock begins anew.
    pub restarts: Vec<FieldId>,
    /// When its bearer is closed, so that a last day moves.
    pub closes: Closes,
    pub forthwith: bool,
    pub clock: Option<&'static str>,
    pub letter: Option<&'static str>,
    pub unsafe_while_held: bool,
    /// Which part of a hand-over moves it to another district; none: the law ties it to the district of the work, or nobody knows.
    pub moves_with: Option<HandedOver>,
    pub clocks: Vec<Clock>,
    /// Whether no other file has its id.
    pub alone: bool,
}

/// On which day an entitlement's amount and law are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadAt {
    /// The day of release.
    Release,
    /// The last day of the work.
    Offence,
    /// The day asked.
    Today,
    /// The day of that fact.
    Event(FieldId),
}

/// An entitlement: whose, how much, from whom, against what it is set off.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are those of an entitlements file")]
pub struct EntitlementRule {
    pub id: &'static str,
    pub path: &'static str,
    pub title: &'static str,
    pub payer: &'static str,
    pub cite: &'static str,
    pub source: &'static str,
    pub grade: Grade,
    pub from: Day,
    pub until: Option<Day>,
    pub state: Option<State>,
    pub when: Condition,
    pub not_yet_until: Option<Condition>,
    pub amount: Option<&'static str>,
    pub calc: Option<&'static str>,
    pub annuity: Option<&'static str>,
    pub at: ReadAt,
    pub received: Vec<FieldId>,
    pub sets_off: Vec<&'static str>,
    pub form: &'static str,
    pub per: &'static str,
    /// Papers that are asked for with it.
    pub papers: Vec<&'static str>,
    /// How well it is known that these are asked for.
    pub papers_grade: Grade,
    /// Whether no other file has its id.
    pub alone: bool,
    /// The number of its `when` among the book's different conditions: many rules share one, and it is answered once.
    pub when_at: usize,
    /// The same of its `not_yet_until`.
    pub until_at: usize,
}

/// An offence and the days it stood in the law.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are those of an offences file")]
pub struct OffenceRule {
    pub id: &'static str,
    pub path: &'static str,
    pub title: &'static str,
    pub cite: &'static str,
    pub source: &'static str,
    pub grade: Grade,
    pub from: Day,
    pub until: Option<Day>,
    pub state: Option<State>,
    pub when: Condition,
    pub when_at: usize,
    pub act: &'static str,
    pub prison: Option<&'static str>,
    pub fine: Option<&'static str>,
    pub cognizable: Option<bool>,
    pub instead_of: Option<&'static str>,
}
