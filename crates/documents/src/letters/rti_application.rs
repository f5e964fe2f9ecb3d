//! Request for information: what was done on each letter, by whom, and where the file lies (Right to Information Act 2005 s.6).

use mukti_law::book::Value;
use mukti_messages::{Args, Messages, format};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, frame, history};

/// Composes it. It tells no facts of a person: what is asked for becomes a public record.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::RtiApplication, input, messages);
    let office = input.against.or_else(|| late_bearer(input)).unwrap_or("district_magistrate");
    let letters = history::blocks_to(&desk, office);
    let office = desk.say(&format!("office-{office}"));
    let opening = if letters.is_empty() { "opening_none" } else { "opening" };
    let action = if letters.is_empty() { "action_none" } else { "action" };
    let mut blocks = vec![Block::Paragraph { text: desk.own_with(opening, &Args::new().with("office", office)) }];
    blocks.extend(letters);
    blocks.push(Block::Heading { text: desk.own("asked") });
    let asked =
        [action, "officer", "noting", "rule", "reasons"].map(|part| demands::plain(desk.own(&format!("ask-{part}"))));
    blocks.push(Block::Demands { demands: asked.into() });
    blocks.extend(by_law(&mut desk));
    blocks.push(Block::Note { text: desk.own("third_party") });
    let contents = Contents {
        office: "public_information_officer",
        subject: desk.own("subject"),
        blocks,
        annexures: &["letter-annexure-letters", "letter-annexure-fee"],
        signs: Signs::Citizen,
    };
    frame::letter_without_people(desk, contents)
}

fn late_bearer<'a>(input: &LetterInput<'a>) -> Option<&'a str> {
    input.duties.iter().max_by_key(|duty| duty.days_late).filter(|duty| duty.days_late > 0).map(|duty| duty.bearer)
}

/// By when the law wants an answer, and the fee: each a value of the book with its grade; an unknown one is not written.
fn by_law(desk: &mut Desk<'_>) -> Vec<Block> {
    let (book, on) = (desk.input.book, desk.input.on);
    let mut blocks = Vec::new();
    for (id, part) in [("rti.reply_days", "days"), ("rti.reply_liberty_hours", "hours")] {
        let Some(value) = book.value(id, on) else { continue };
        let Some(count) = Value::count(value) else { continue };
        let what = desk.own("answer");
        let shown = desk.marked(&format::group(count), value.grade, &what, &desk.cite_short(value.cite));
        blocks.push(Block::Paragraph { text: desk.own_with(part, &Args::new().with("count", shown)) });
    }
    if let Some(value) = book.value("rti.fee", on)
        && let Some(fee) = Value::rupees(value)
    {
        let what = desk.own("fee_what");
        let shown = desk.marked(&desk.rupees(fee), value.grade, &what, &desk.cite_short(value.cite));
        blocks.push(Block::Paragraph { text: desk.own_with("fee", &Args::new().with("amount", shown)) });
    }
    blocks
}
