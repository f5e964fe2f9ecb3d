//! Request for information: what was done on each letter, by whom, and where the file lies (Right to Information Act 2005 s.6).

use mukti_duties::{Duty, DutyStatus};
use mukti_law::book::Value;
use mukti_law::fact;
use mukti_messages::{Args, Messages, format};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, frame, history};

/// The Act under which everything else is owed, as the law book names it.
const ACT: &str = "blsa-1976";

/// Composes it. It tells no facts of a person: what is asked for becomes a public record.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::RtiApplication, input, messages);
    let bearer = input.against.or_else(|| late_bearer(input)).unwrap_or("district_magistrate");
    let letters = history::blocks_to(&desk, bearer);
    let authority = desk.say(&format!("office-{bearer}"));
    let action = if letters.is_empty() { "action_none" } else { "action" };
    let mut blocks =
        vec![Block::Paragraph { text: desk.own_with("opening", &Args::new().with("office", authority.clone())) }];
    blocks.push(Block::List { items: matters(&desk, bearer) });
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
        annexures: &["letter-annexure-fee"],
        signs: Signs::Citizen,
    };
    let mut letter = frame::letter_without_people(desk, contents);
    // The officer sits in a public authority, and it is a citizen who asks, on no organisation's paper.
    if !letter.to.lines.contains(&authority) {
        letter.to.lines.insert(letter.to.lines.len().min(1), authority);
    }
    letter.letterhead = Vec::new();
    letter
}

/// What is asked about, without a worker: each duty that is open, the law it stands in, where, since when, and our reference.
fn matters(desk: &Desk<'_>, bearer: &str) -> Vec<String> {
    let open = |duty: &&Duty| matches!(duty.status, DutyStatus::Overdue | DutyStatus::Awaited);
    let duties = desk.input.duties.iter().filter(|duty| duty.bearer == bearer).filter(open);
    let place = |field| desk.value_or_blank(field);
    let matter = |what: String, law: String, since: String| {
        let args = Args::new().with("what", what).with("law", law).with("since", since);
        let args = args.with("district", place(fact::WORK_DISTRICT)).with("state", place(fact::WORK_STATE));
        desk.own_with("matter", &args.with("reference", desk.as_typed(desk.input.case)))
    };
    let said: Vec<String> = duties
        .map(|duty| {
            let since = duty.since.map_or_else(|| desk.say("letter-common-not_known"), |since| desk.told(since));
            matter(desk.say(&demands::duty_key(duty)), desk.cite_short(duty.provision), since)
        })
        .collect();
    if !said.is_empty() {
        return said;
    }
    let since = desk.input.facts.informed_on.map_or_else(|| desk.say("letter-common-not_known"), |on| desk.told(on));
    vec![matter(desk.own("matter_all"), desk.cite_short(ACT), since)]
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
        // The mark stands behind the sentence: between a number and its unit it would be read as part of the number.
        let said = desk.own_with(part, &Args::new().with("count", format::group(count)));
        let text = desk.marked(&said, value.grade, &what, &desk.cite_short(value.cite));
        blocks.push(Block::Paragraph { text });
    }
    if let Some(value) = book.value("rti.fee", on)
        && let Some(fee) = Value::rupees(value)
    {
        let what = desk.own("fee_what");
        let shown = desk.marked(&desk.rupees(fee), value.grade, &what, &desk.cite_short(value.cite));
        let choices = [desk.own_with("fee_enclosed", &Args::new().with("amount", shown)), desk.own("fee_none")];
        blocks.push(Block::Paragraph { text: desk.own("fee_choose") });
        blocks.push(Block::List { items: choices.map(|choice| format!("[\u{a0}\u{a0}] {choice}")).to_vec() });
    }
    blocks
}
