//! The plan of a person: each goal once, with how far it has come; goals of one word are one goal, told again.

use super::Row;
use mukti_terms::Day;
use mukti_terms::Told;
use mukti_terms::when::plus_months;

/// One goal of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// A word of the list `goal`.
    pub goal: String,
    /// As it was told last.
    pub row: Row,
    /// The last day by which it was to be reached; `None` where nobody said.
    pub by: Option<Day>,
    /// The last word on how far it has come, of the list `goal_reached`, and when.
    pub reached: Option<(String, Told)>,
}

impl Goal {
    /// Whether it still waits.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.reached.as_ref().is_some_and(|(word, _)| word == "reached" || word == "given_up")
    }

    /// Whether its day is surely over while it waits.
    #[must_use]
    pub fn is_late(&self, on: Day) -> bool {
        self.is_open() && self.by.is_some_and(|by| by < on)
    }
}

/// Goals and their progress, in the order the goals were first told.
#[must_use]
pub fn goals(told: &[Row], progress: &[Row]) -> Vec<Goal> {
    let mut goals: Vec<Goal> = Vec::new();
    for row in told {
        let Some(word) = row.word("goal") else { continue };
        let months = row.word("within_months").and_then(|months| months.parse().ok());
        let by = months.map(|months| plus_months(row.on.latest(), months));
        let reached = progress.iter().rfind(|row| row.word("goal") == Some(word));
        let reached = reached.and_then(|row| Some((row.word("reached")?.to_string(), row.on)));
        let goal = Goal { goal: word.to_string(), row: row.clone(), by, reached };
        match goals.iter_mut().find(|known| known.goal == word) {
            Some(known) => *known = goal,
            None => goals.push(goal),
        }
    }
    goals
}
