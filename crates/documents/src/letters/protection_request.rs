//! Request for protection of people who are threatened: what happened, what the police owe, and that nobody is to learn where they live.

use mukti_messages::{Args, Messages, format};
use mukti_terms::Answer;

use crate::desk::Desk;
use crate::input::{LetterInput, Threat};
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, frame};

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
    let threats = desk.input.threats;
    if threats.is_empty() {
        return Block::Lines { label: desk.own("write"), count: 4 };
    }
    let columns = ["date", "person", "what", "who", "police"];
    let head = columns.iter().map(|column| desk.own(&format!("column-{column}"))).collect();
    let rows = threats.iter().map(|threat| row(desk, threat)).collect();
    Block::Table { widths: vec![4, 3, 6, 5, 5], head, rows }
}

fn row(desk: &Desk<'_>, threat: &Threat<'_>) -> Vec<String> {
    let chosen = |list: &str, word: &str| (!word.is_empty()).then(|| desk.say(&format!("choice-{list}-{word}")));
    let typed = |text: Option<&str>| text.map(|text| desk.as_typed(text));
    let quoted = typed(threat.words).map(|words| desk.own_with("words", &Args::new().with("words", words)));
    vec![
        desk.told(threat.on),
        desk.as_typed(threat.label),
        together(desk, [chosen("threat_kind", threat.what), quoted]),
        together(desk, [chosen("accused_part", threat.role), typed(threat.who)]),
        desk.say(match threat.police_told {
            Answer::Yes => "choice-answer-yes",
            Answer::No => "choice-answer-no",
            Answer::NotKnown => "letter-common-not_known",
        }),
    ]
}

fn together(desk: &Desk<'_>, parts: [Option<String>; 2]) -> String {
    let told: Vec<String> = parts.into_iter().flatten().collect();
    if told.is_empty() { desk.say("letter-common-not_known") } else { format::set_apart(desk.language(), &told) }
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
