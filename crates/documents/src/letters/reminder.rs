//! Reminder to one office: the duty, its last day, how late it is. A benchmark is never called lateness.

use mukti_duties::{Duty, DutyStatus};
use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Demand, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, frame};

/// What people lack while a duty is not done, and the duties of which that is so.
const EFFECTS: [(&str, &[&str]); 4] = [
    ("paper", &["finding_order", "release_certificate", "certificate_review", "identity_document"]),
    (
        "money",
        &[
            "immediate_assistance",
            "rehabilitation_proposal",
            "rehabilitation_payment",
            "wage_decision",
            "compensation_decision",
            "work_wages",
            "scst_relief.fir",
            "scst_relief.chargesheet",
            "scst_relief.conviction",
        ],
    ),
    ("protection", &["protection"]),
    ("news", &["progress_to_victim"]),
];

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
        blocks.extend(effects(&desk, &duties));
        let mut requests: Vec<_> = duties.iter().map(|duty| request(&mut desk, duty)).collect();
        requests.extend(["word", "reasons"].map(|part| demands::plain(desk.own(&format!("demand-{part}")))));
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

/// What it means for the people concerned, each kind once; nothing where a duty is not owed to them.
fn effects(desk: &Desk<'_>, duties: &[&Duty]) -> Vec<Block> {
    let is_owed = |ids: &&(&str, &[&str])| duties.iter().any(|duty| ids.1.contains(&duty.id));
    EFFECTS
        .iter()
        .filter(is_owed)
        .map(|(part, _)| Block::Paragraph { text: desk.own(&format!("effect-{part}")) })
        .collect()
}

/// The duty itself, as a request to the office; its days stand in the table above.
fn request(desk: &mut Desk<'_>, duty: &Duty) -> Demand {
    let owed = format!("{} ({})", desk.say(&demands::duty_key(duty)), demands::provision(desk, duty));
    demands::plain(desk.own_with("demand-duty", &Args::new().with("duty", owed)))
}
