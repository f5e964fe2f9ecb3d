//! What an order lays on whom, and what became of it.

use super::date;
use mukti_register::{Folio, Kept};
use mukti_terms::{Answer, Day, Told};

/// One duty an order lays on an office, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid {
    /// The duty as it was written.
    pub duty: Kept,
    /// By when.
    pub due: Option<Told>,
    /// When the office did it, as told first.
    pub done: Option<Told>,
    /// Whether it is late on the day asked: only when surely so; not known without a day.
    pub late: Answer,
}

/// Every duty of an order, as it stands on a day.
#[must_use]
pub fn laid(order: &Folio, on: Day) -> Vec<Laid> {
    let acts: Vec<Kept> =
        order.lines_of("order_compliance").filter(|line| !line.struck).map(|line| line.kept).collect();
    let duties = order.lines_of("order_duty").filter(|line| !line.struck);
    duties
        .map(|line| {
            let same = |act: &&Kept| {
                ["bearer", "state", "district"].iter().all(|field| {
                    let laid_on = line.kept.get(field).filter(|text| !text.is_empty());
                    laid_on.is_none() || act.get(field) == laid_on
                })
            };
            let complied = |act: &&Kept| act.get("complied") == Some(Answer::Yes.word());
            let done = acts.iter().filter(same).filter(complied).filter_map(|act| date(act, "on"));
            let done = done.filter(|told| told.earliest() <= on).min_by_key(|told| told.earliest());
            let due = date(&line.kept, "due_on");
            Laid { late: late(due, done, on), due, done, duty: line.kept }
        })
        .collect()
}

fn late(due: Option<Told>, done: Option<Told>, on: Day) -> Answer {
    let Some(due) = due else { return Answer::NotKnown };
    let until = done.map_or(on, Told::earliest);
    if until > due.latest() { Answer::Yes } else { Answer::No }
}
