//! Reminder to one office: the duty, its last day, how late it is. A benchmark is never called lateness.

use mukti_duties::{Duty, DutyStatus};
use mukti_messages::{Args, Messages, format};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, frame};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::Reminder, input, messages);
    let office = office(input);
    let duties = named(input, office);
    let late = duties.iter().any(|duty| duty.status == DutyStatus::Overdue);
    let mut blocks = Vec::new();
    if duties.is_empty() {
        blocks.push(Block::Note { text: desk.own("none") });
    } else {
        let opening = if late { "opening" } else { "opening_benchmark" };
        blocks.push(Block::Paragraph { text: desk.own(opening) });
        blocks.push(demands::table(&mut desk, &duties));
        blocks.extend(how_late(&desk, &duties));
        blocks.push(Block::Paragraph { text: desk.own("effect") });
        let mut requests: Vec<_> = duties.iter().map(|duty| request(&mut desk, duty)).collect();
        requests.push(demands::plain(desk.own("demand-do")));
        requests.push(demands::plain(desk.own("demand-reasons")));
        blocks.extend(demands::blocks(&desk, requests));
        for part in ["next", "done"] {
            blocks.push(Block::Paragraph { text: desk.own(part) });
        }
    }
    let contents = Contents {
        office,
        subject: desk.own_with("subject", &Args::new().with("case", desk.as_typed(input.case))),
        blocks,
        annexures: &["letter-annexure-letters"],
        signs: Signs::Organisation,
    };
    frame::letter(desk, contents)
}

/// The office written to: the one asked for, else the one whose duty is latest.
fn office<'a>(input: &LetterInput<'a>) -> &'a str {
    let latest =
        input.duties.iter().filter(|duty| duty.status == DutyStatus::Overdue).max_by_key(|duty| duty.days_late);
    let awaited = || input.duties.iter().find(|duty| duty.status == DutyStatus::Awaited);
    match &input.office {
        Some(office) => office.id,
        None => latest.or_else(awaited).map_or("district_magistrate", |duty| duty.bearer),
    }
}

/// What this office is late with; if nothing, what is still awaited from it.
fn named<'a>(input: &LetterInput<'a>, office: &str) -> Vec<&'a Duty> {
    let of = |status: DutyStatus| -> Vec<&'a Duty> {
        input.duties.iter().filter(|duty| duty.bearer == office && duty.status == status).collect()
    };
    let late = of(DutyStatus::Overdue);
    if late.is_empty() { of(DutyStatus::Awaited) } else { late }
}

/// The longest delay, in a sentence.
fn how_late(desk: &Desk<'_>, duties: &[&Duty]) -> Option<Block> {
    let days = duties.iter().filter(|duty| duty.status == DutyStatus::Overdue).map(|duty| duty.days_late).max()?;
    let args = Args::new().with("date", desk.day(desk.input.on)).with("days", format::group(days));
    Some(Block::Paragraph { text: desk.own_with("late", &args) })
}

/// The duty itself, as a request.
fn request(desk: &mut Desk<'_>, duty: &Duty) -> crate::letter::Demand {
    let key = demands::duty_key(duty);
    let text = desk.m.attr(&key, "what", &Args::NONE).map_or_else(|| desk.say(&key), std::borrow::Cow::into_owned);
    demands::of(desk, text, duty)
}
