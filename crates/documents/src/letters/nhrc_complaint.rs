//! Complaint to the National Human Rights Commission: what was asked of which office, and what has become of it.

use mukti_duties::{Duty, DutyStatus};
use mukti_messages::Messages;

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, facts, frame, grounds};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::NhrcComplaint, input, messages);
    let sentences = facts::sentences(&desk);
    let mut blocks = vec![
        Block::Paragraph { text: desk.own("opening") },
        Block::Heading { text: desk.say("letter-common-facts") },
        facts::block(&desk, &sentences),
    ];
    blocks.extend(grounds::blocks(&mut desk, &sentences));
    blocks.extend(neglected(&mut desk));
    blocks.push(Block::Paragraph { text: desk.own("within_year") });
    blocks.push(Block::Paragraph { text: desk.own("declaration") });
    let parts = ["report", "certificates", "rehabilitation", "interim", "protect"];
    let requests = parts.iter().map(|part| demands::plain(desk.own(&format!("demand-{part}")))).collect();
    blocks.extend(demands::blocks(&desk, requests));
    let contents = Contents {
        office: "nhrc",
        subject: desk.own("subject"),
        blocks,
        annexures: &["letter-annexure-statement", "letter-annexure-certificates", "letter-annexure-letters"],
        signs: Signs::Organisation,
    };
    frame::letter(desk, contents)
}

/// The duties that are late; if none surely is, those still awaited.
fn neglected(desk: &mut Desk<'_>) -> Vec<Block> {
    let input = desk.input;
    let of = |status: DutyStatus| -> Vec<&Duty> { input.duties.iter().filter(|duty| duty.status == status).collect() };
    let late = of(DutyStatus::Overdue);
    let (part, duties) = if late.is_empty() { ("none_late", of(DutyStatus::Awaited)) } else { ("asked", late) };
    if duties.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading { text: desk.own(part) }, demands::table(desk, &duties)]
}
