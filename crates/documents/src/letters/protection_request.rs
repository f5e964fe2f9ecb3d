//! Request for protection of people who are threatened: what happened, what the police owe, and that nobody is to learn where they live.

use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, frame, threats};

/// The threat that is an offence against the course of justice.
const PRESSED: &str = "pressed_to_retract";

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::ProtectionRequest, input, messages);
    let opening = match input.facts.fir_on {
        Some(date) => desk.own_with("opening_fir", &Args::new().with("date", desk.told(date))),
        None => desk.own("opening"),
    };
    let mut blocks = vec![Block::Paragraph { text: opening }, Block::Heading { text: desk.own("happened") }];
    blocks.push(happened(&desk));
    if input.threats.iter().any(|threat| threat.what == PRESSED) {
        blocks.push(Block::Paragraph { text: desk.own("pressed") });
    }
    blocks.push(Block::Heading { text: desk.own("why") });
    blocks.push(Block::List { items: grounds(&desk) });
    blocks.push(Block::Note { text: desk.own("place") });
    let requests = requests(&mut desk);
    blocks.extend(demands::blocks(&desk, requests));
    let contents = Contents {
        office: desk.duty("protection").map_or("superintendent_of_police", |duty| duty.bearer),
        subject: desk.own("subject"),
        blocks,
        annexures: &["letter-annexure-statement", "letter-annexure-letters"],
        signs: Signs::Worker,
    };
    frame::letter(desk, contents)
}

/// Each threat in a row; lines to write on where nobody has written one down.
fn happened(desk: &Desk<'_>) -> Block {
    threats::table(desk).unwrap_or_else(|| Block::Lines { label: desk.own("write"), count: 4 })
}

fn grounds(desk: &Desk<'_>) -> Vec<String> {
    let mut parts = vec!["scheme"];
    if desk.holds("scheduled_caste_or_tribe") {
        parts.push("scst");
    }
    if desk.concerns_child() {
        parts.push("child");
    }
    parts.push("court");
    parts.into_iter().map(|part| desk.own(&format!("ground-{part}"))).collect()
}

fn requests(desk: &mut Desk<'_>) -> Vec<crate::letter::Demand> {
    let mut requests = vec![demands::plain(desk.own("demand-now"))];
    let report = desk.own("demand-report");
    requests.push(demands::of_duty(desk, report, "protection"));
    requests.extend(
        ["offence", "bail", "secret", "officer", "answer"]
            .map(|part| demands::plain(desk.own(&format!("demand-{part}")))),
    );
    requests
}
