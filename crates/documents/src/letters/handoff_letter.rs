//! Hand-over between two districts: to both magistrates, what each owes, so that at every moment exactly one office is responsible.

use mukti_duties::handoff::part_of;
use mukti_duties::{Duty, DutyStatus};
use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, districts, frame};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::HandoffLetter, input, messages);
    let mut blocks = vec![
        Block::Paragraph { text: desk.own_with("opening", &districts::named(&desk)) },
        Block::Heading { text: desk.say("letter-handoff_letter-heading-done") },
        districts::steps(&desk),
    ];
    if districts::is_missing(&desk) {
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
    let requests = ["file", "funds", "answer", "officer", "travel"];
    let requests = requests.iter().map(|part| demands::plain(desk.own(&format!("demand-{part}")))).collect();
    blocks.extend(demands::blocks(&desk, requests));
    blocks.push(Block::Paragraph { text: desk.own("until") });
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

/// What is owed and not done.
pub(super) fn open<'a>(input: &LetterInput<'a>) -> Vec<&'a Duty> {
    let open = |duty: &&Duty| matches!(duty.status, DutyStatus::Overdue | DutyStatus::Awaited);
    input.duties.iter().filter(open).collect()
}
