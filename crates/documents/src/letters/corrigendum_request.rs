//! Request to put a certificate right: a wrong name, age or district, somebody left out, a family's paper, a lost one.

use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::{Fault, LetterInput};
use crate::kind::Kind;
use crate::letter::{Block, Demand, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, frame};

/// What is only written wrong, and is corrected on the paper.
const WRITTEN_WRONG: [&str; 4] = ["name", "age", "district", "other"];

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let desk = Desk::new(Kind::CorrigendumRequest, input, messages);
    let opening = match input.facts.certificate_on {
        Some(date) => desk.own_with("opening", &Args::new().with("date", desk.told(date))),
        None => desk.own("opening_undated"),
    };
    let mut blocks = vec![Block::Paragraph { text: opening }, Block::Heading { text: desk.own("wrong") }];
    blocks.push(wrong(&desk));
    blocks.push(Block::Paragraph { text: desk.own("no_delay") });
    let demands = requests(&desk);
    blocks.extend(demands::blocks(&desk, demands));
    let contents = Contents {
        office: desk.duty("release_certificate").map_or("district_magistrate", |duty| duty.bearer),
        subject: desk.own("subject"),
        blocks,
        annexures: &["letter-annexure-certificates", "letter-annexure-statement"],
        signs: Signs::Worker,
    };
    frame::letter(desk, contents)
}

/// What is wrong, paper by paper; lines to write on where nobody has written it down.
fn wrong(desk: &Desk<'_>) -> Block {
    let faults = desk.input.certificates.faults;
    if faults.is_empty() {
        return Block::Lines { label: desk.own("write"), count: 3 };
    }
    let columns = ["label", "number", "fault", "as_written", "as_it_should_be"];
    let head = columns.iter().map(|column| desk.own(&format!("column-{column}"))).collect();
    Block::Table { widths: vec![4, 4, 5, 6, 6], head, rows: faults.iter().map(|fault| row(desk, fault)).collect() }
}

fn row(desk: &Desk<'_>, fault: &Fault<'_>) -> Vec<String> {
    let name = desk.input.people.iter().find(|person| person.label == fault.label).and_then(|person| person.name);
    let person =
        name.map_or_else(|| desk.as_typed(fault.label), |name| desk.as_typed(&format!("{} {name}", fault.label)));
    vec![
        person,
        desk.typed(fault.number),
        desk.say(&format!("choice-certificate_fault-{}", fault.word)),
        desk.typed(fault.as_written),
        desk.typed(fault.as_it_should_be.or(fault.dependant)),
    ]
}

fn requests(desk: &Desk<'_>) -> Vec<Demand> {
    let faults = desk.input.certificates.faults;
    let any = |words: &[&str]| faults.is_empty() || faults.iter().any(|fault| words.contains(&fault.word));
    let of_another = desk.input.facts.certificate_own.is_no();
    let mut parts = Vec::new();
    if any(&WRITTEN_WRONG) {
        parts.push("correct");
    }
    if any(&["dependant_left_out"]) {
        parts.push("dependant");
    }
    if of_another || any(&["family_paper"]) {
        parts.push("own");
    }
    if any(&["lost"]) {
        parts.push("copy");
    }
    parts.extend(["hand", "meanwhile"]);
    parts.into_iter().map(|part| demands::plain(desk.own(&format!("demand-{part}")))).collect()
}
