//! What an office left undone, laid before the office above it or before the State Government.

use mukti_duties::{Duty, DutyStatus};
use mukti_law::book::{LadderOf, Rung};
use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, facts, frame, history, threats};

/// To the office above.
pub(super) fn to_superior(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    compose(Kind::EscalationSuperior, above(input).unwrap_or("state_government"), input, messages)
}

/// To the State Government.
pub(super) fn to_state(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    compose(Kind::EscalationState, "principal_secretary_labour", input, messages)
}

/// The office above the one complained of, by the ladder of the law book.
fn above(input: &LetterInput<'_>) -> Option<&'static str> {
    neglected(input).into_iter().find_map(|duty| {
        let after = if duty.refused.is_some() { LadderOf::Refusal } else { LadderOf::Silence };
        let ladder = input.book.ladder(after, duty.id, duty.bearer, input.facts.work_state)?;
        let is_above = |rung: &&Rung| rung.letter == Kind::EscalationSuperior.name() && rung.when.is_none();
        ladder.steps.iter().find(is_above)?.to
    })
}

fn compose(kind: Kind, usual: &str, input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(kind, input, messages);
    let sentences = facts::sentences(&desk);
    let duties = neglected(input);
    let late = duties.iter().any(|duty| duty.status == DutyStatus::Overdue);
    // Only what was written to the office complained of can have been left unanswered by it.
    let letters = duties.first().map(|duty| history::blocks_to(&desk, duty.bearer)).unwrap_or_default();
    let is_written = !letters.is_empty();
    let opening = match (late, is_written) {
        (true, true) => "letter-escalation-opening",
        (true, false) => "letter-escalation-opening_unwritten",
        (false, _) => "letter-escalation-opening_refused",
    };
    let mut blocks = vec![Block::Paragraph { text: desk.say(opening) }];
    if !duties.is_empty() {
        blocks.push(demands::table(&mut desk, &duties));
    }
    blocks.extend(letters);
    blocks.push(Block::Heading { text: desk.say("letter-common-facts") });
    blocks.push(facts::block(&desk, &sentences));
    if input.office.map_or(usual, |office| office.id) == "superintendent_of_police" {
        blocks.extend(threats::blocks(&desk));
    }
    blocks.push(Block::Paragraph { text: desk.own("authority") });
    let parts = ["direct", "report", "reasons", "protect"].into_iter().filter(|part| is_written || *part != "report");
    let requests = parts.map(|part| demands::plain(desk.say(&format!("letter-escalation-demand-{part}")))).collect();
    blocks.extend(demands::blocks(&desk, requests));
    let case = Args::new().with("case", desk.as_typed(input.case));
    let contents = Contents {
        office: usual,
        subject: desk.fill("letter-escalation-subject", &case),
        blocks,
        annexures: if is_written {
            &["letter-annexure-statement", "letter-annexure-letters"]
        } else {
            &["letter-annexure-statement"]
        },
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
