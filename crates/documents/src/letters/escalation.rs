//! What an office left undone, laid before the office above it or before the State Government.

use mukti_duties::{Duty, DutyStatus};
use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, facts, frame, history};

/// To the office above.
pub(super) fn to_superior(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    compose(Kind::EscalationSuperior, "superintendent_of_police", input, messages)
}

/// To the State Government.
pub(super) fn to_state(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    compose(Kind::EscalationState, "principal_secretary_labour", input, messages)
}

fn compose(kind: Kind, usual: &str, input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(kind, input, messages);
    let sentences = facts::sentences(&desk);
    let duties = neglected(input);
    let late = duties.iter().any(|duty| duty.status == DutyStatus::Overdue);
    let written = |duty: &&Duty| input.letters.iter().any(|one| one.sent.is_some() && one.office == duty.bearer);
    let opening = match (late, duties.iter().any(written)) {
        (true, true) => "letter-escalation-opening",
        (true, false) => "letter-escalation-opening_unwritten",
        (false, _) => "letter-escalation-opening_refused",
    };
    let mut blocks = vec![Block::Paragraph { text: desk.say(opening) }];
    if !duties.is_empty() {
        blocks.push(demands::table(&mut desk, &duties));
    }
    blocks.extend(history::blocks(&desk));
    blocks.push(Block::Heading { text: desk.say("letter-common-facts") });
    blocks.push(facts::block(&desk, &sentences));
    blocks.push(Block::Paragraph { text: desk.own("authority") });
    let requests = ["direct", "report", "reasons", "protect"]
        .map(|part| demands::plain(desk.say(&format!("letter-escalation-demand-{part}"))));
    blocks.extend(demands::blocks(&desk, requests.into()));
    let case = Args::new().with("case", desk.as_typed(input.case));
    let contents = Contents {
        office: usual,
        subject: desk.fill("letter-escalation-subject", &case),
        blocks,
        annexures: &["letter-annexure-statement", "letter-annexure-letters"],
        signs: Signs::Organisation,
    };
    frame::letter(desk, contents)
}

/// What the office complained of is late with; where nothing is late, what it refused or still owes.
fn neglected<'a>(input: &LetterInput<'a>) -> Vec<&'a Duty> {
    let latest =
        input.duties.iter().filter(|duty| duty.status == DutyStatus::Overdue).max_by_key(|duty| duty.days_late);
    let against = input.against.or_else(|| latest.map(|duty| duty.bearer));
    let its = |duty: &&Duty| against.is_none_or(|office| duty.bearer == office);
    let late: Vec<&Duty> = input.duties.iter().filter(its).filter(|duty| duty.status == DutyStatus::Overdue).collect();
    if !late.is_empty() {
        return late;
    }
    let open = |duty: &&Duty| duty.status == DutyStatus::Awaited && (duty.refused.is_some() || input.against.is_some());
    input.duties.iter().filter(its).filter(open).collect()
}
