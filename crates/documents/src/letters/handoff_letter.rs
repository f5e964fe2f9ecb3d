//! Hand-over between two districts: to both magistrates, what each owes, so that at every moment exactly one office is responsible.

use mukti_duties::handoff::part_of;
use mukti_duties::{Duty, DutyStatus};
use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Demand, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, districts, frame};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::HandoffLetter, input, messages);
    let mut blocks = vec![Block::Paragraph { text: desk.own_with("opening", &districts::named(&desk)) }];
    blocks.extend(districts::done(&desk));
    let missing = districts::missing(&desk);
    let is_missing = missing.is_some();
    blocks.extend(missing.map(|text| Block::Paragraph { text }));
    if is_missing && districts::some_stay(&desk) {
        blocks.push(Block::Note { text: desk.own("not_before") });
    }
    let (moves, stays): (Vec<&Duty>, Vec<&Duty>) =
        open(input).into_iter().partition(|duty| part_of(input.book, duty.id).is_some());
    for (part, duties) in [("stays", stays), ("moves", moves)] {
        if !duties.is_empty() {
            blocks.push(Block::Heading { text: desk.own(&format!("heading-{part}")) });
            blocks.push(demands::table(&mut desk, &duties));
        }
    }
    let requests: Vec<Demand> =
        asked(&desk).iter().map(|part| demands::plain(desk.own(&format!("demand-{part}")))).collect();
    blocks.extend(demands::blocks(&desk, requests));
    if !is_answered(&desk) {
        blocks.push(Block::Paragraph { text: desk.own("until") });
    }
    let case = desk.as_typed(input.case);
    let to = districts::both(&desk);
    let contents = Contents {
        office: "district_magistrate",
        subject: desk.own_with("subject", &Args::new().with("case", case)),
        blocks,
        annexures: &["letter-annexure-certificates", "letter-annexure-letters"],
        signs: Signs::Organisation,
    };
    let mut letter = frame::letter(desk, contents);
    letter.to.lines = to;
    letter
}

/// What is asked: an answer only while none is known, a journey only while somebody was not taken home.
fn asked(desk: &Desk<'_>) -> Vec<&'static str> {
    let parts = [
        (true, "file"),
        (true, "funds"),
        (!is_answered(desk), "answer"),
        (true, "officer"),
        (districts::some_stay(desk), "travel"),
    ];
    parts.into_iter().filter(|(is_open, _)| *is_open).map(|(_, part)| part).collect()
}

/// Whether the other district holds what it was offered.
fn is_answered(desk: &Desk<'_>) -> bool {
    let last = desk.input.passed.iter().rfind(|one| one.what != "dispute");
    last.is_some_and(|one| matches!(one.what, "accept" | "settled_receiver"))
}

/// Who owes something and is no office of a district: a court, the creditor, the government of the State.
const OF_NO_DISTRICT: [&str; 3] = ["judicial_magistrate", "creditor", "state_government"];

/// What offices of the districts owe and have not done.
pub(super) fn open<'a>(input: &LetterInput<'a>) -> Vec<&'a Duty> {
    let open = |duty: &&Duty| {
        matches!(duty.status, DutyStatus::Overdue | DutyStatus::Awaited) && !OF_NO_DISTRICT.contains(&duty.bearer)
    };
    input.duties.iter().filter(open).collect()
}
