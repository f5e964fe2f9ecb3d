//! How far a plan has come: each target against what the register counts, else against what its owner reports.

use super::{count, date};
use mukti_register::{Folio, Kept};
use mukti_terms::{Answer, Day, Told};

/// How far a number was reached, and who counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// This register counted it.
    Counted(u64),
    /// This register counted so many in what is kept here; there may be more elsewhere.
    AtLeast(u64),
    /// Its owner reports it, on the day told.
    Reported(u64, Told),
    /// Nobody has said.
    NotKnown,
}

impl Reached {
    /// The number, where there is one.
    #[must_use]
    pub const fn number(self) -> Option<u64> {
        match self {
            Self::Counted(number) | Self::AtLeast(number) | Self::Reported(number, _) => Some(number),
            Self::NotKnown => None,
        }
    }
}

/// One target of a plan on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The target as it was written.
    pub target: Kept,
    /// How much is to be reached.
    pub amount: u64,
    /// By when.
    pub due: Option<Told>,
    /// What was reached.
    pub reached: Reached,
    /// What its owner reports beside what this register counted, and for which day.
    pub also_reported: Option<(u64, Told)>,
    /// Whether it was reached; not known while nobody counted all there is.
    pub done: Answer,
    /// Whether its day has surely passed without that.
    pub late: Answer,
}

/// What a target asks to be counted: the word of `plan_measure`, from when, and until when at the latest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The measure.
    pub measure: &'a str,
    /// From this day.
    pub from: Option<Day>,
    /// To this day.
    pub to: Day,
}

/// Every target of a plan as it stands on a day; `counted` answers what the register itself can count.
#[must_use]
pub fn targets(plan: &Folio, on: Day, mut counted: impl FnMut(&Asked<'_>) -> Option<Reached>) -> Vec<Target> {
    let heading = plan.heading().kept;
    let reports: Vec<Kept> = plan.lines_of("plan_progress").filter(|line| !line.struck).map(|line| line.kept).collect();
    let mut all = Vec::new();
    for line in plan.lines_of("plan_target").filter(|line| !line.struck) {
        let Some((measure, amount)) = line.kept.get("measure").zip(count(&line.kept, "amount")) else { continue };
        let from = date(&line.kept, "on").or(date(&heading, "on")).map(Told::earliest);
        let due = date(&line.kept, "due_on");
        let to = due.map_or(on, |due| due.latest().min(on));
        let report = reported(&reports, measure, on);
        let reached = counted(&Asked { measure, from, to }).unwrap_or(report);
        let also_reported = match report {
            Reached::Reported(number, when) if reached != report => Some((number, when)),
            _ => None,
        };
        let most = reached.number().into_iter().chain(also_reported.map(|(number, _)| number)).max();
        let done = match most {
            Some(most) if most >= amount => Answer::Yes,
            // What is kept here is not all there is, and nobody has reported the rest.
            None => Answer::NotKnown,
            Some(_) if matches!(reached, Reached::AtLeast(_)) && also_reported.is_none() => Answer::NotKnown,
            Some(_) => Answer::No,
        };
        let late = match due {
            _ if done == Answer::Yes => Answer::No,
            Some(due) if due.latest() < on => !done,
            Some(_) => Answer::No,
            None => Answer::NotKnown,
        };
        all.push(Target { amount, due, reached, also_reported, done, late, target: line.kept });
    }
    all
}

/// What was reported last of a measure.
fn reported(reports: &[Kept], measure: &str, on: Day) -> Reached {
    let of = reports.iter().filter(|report| report.get("measure") == Some(measure));
    let told = of.filter_map(|report| Some((date(report, "on")?, count(report, "amount")?)));
    let last = told.filter(|(when, _)| when.earliest() <= on).max_by_key(|(when, _)| when.latest());
    last.map_or(Reached::NotKnown, |(when, number)| Reached::Reported(number, when))
}
