//! Information of cognizable offences to the police: the code in force when each was committed, and no preliminary enquiry.

use mukti_law::fact;
use mukti_law::finding::Offence;
use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Demand, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, facts, frame};

/// The code of procedure and the penal code in force now, and the penal code before, as the law book names them.
const PROCEDURE: &str = "bnss-2023";
const CODE: &str = "bns-2023";
const CODE_BEFORE: &str = "ipc-1860";

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::FirRequest, input, messages);
    let sentences = facts::sentences(&desk);
    let offences: Vec<&Offence> = input.offences.iter().filter(|offence| offence.value.is_yes()).collect();
    let mut blocks = vec![
        Block::Paragraph { text: desk.own("opening") },
        Block::Paragraph { text: desk.own(procedure(&desk)) },
        told_or_lines(&desk, "who", input.worksite.employer),
        told_or_lines(&desk, "where", input.worksite.place),
        when(&desk),
        Block::Heading { text: desk.say("letter-common-facts") },
        facts::block(&desk, &sentences),
    ];
    blocks.extend(facts::of_before(&desk));
    blocks.push(Block::Heading { text: desk.say("letter-common-column-offence") });
    if !offences.is_empty() {
        blocks.push(Block::Paragraph { text: desk.own("offences") });
        blocks.push(table(&mut desk, &offences, &sentences));
    }
    blocks.extend(two_codes(&desk, &offences));
    for part in enquiry_and_protection(&desk) {
        blocks.push(Block::Paragraph { text: desk.own(part) });
    }
    let demands = requests(&mut desk);
    blocks.extend(demands::blocks(&desk, demands));
    blocks.push(Block::Note { text: desk.own("refusal") });
    let contents = Contents {
        office: "police_station",
        subject: desk.own("subject"),
        blocks,
        annexures: &["letter-annexure-statement", "letter-annexure-certificates"],
        signs: Signs::Informant,
    };
    frame::letter(desk, contents)
}

/// What is known, or a line to write it on by hand.
fn told_or_lines(desk: &Desk<'_>, part: &str, known: Option<&str>) -> Block {
    let label = desk.own(part);
    match known {
        Some(known) => Block::Paragraph { text: format!("{label} {}", desk.as_typed(known)) },
        None => Block::Lines { label, count: 1 },
    }
}

/// From when to when the offences were committed, as far as told.
fn when(desk: &Desk<'_>) -> Block {
    let facts = desk.input.facts;
    let told = facts.work_from.zip(facts.work_to.or(facts.freed_on));
    match told {
        Some((from, to)) => {
            let args = Args::new().with("from", desk.told(from)).with("to", desk.told(to));
            Block::Paragraph { text: desk.own_with("when", &args) }
        }
        None => Block::Lines { label: desk.own("when_label"), count: 1 },
    }
}

/// The procedure is that of the day of the step, not of the offence.
fn procedure(desk: &Desk<'_>) -> &'static str {
    let begins = desk.input.book.instrument(PROCEDURE).and_then(|code| code.from);
    if begins.is_some_and(|from| desk.input.on < from) { "procedure_crpc" } else { "procedure_bnss" }
}

/// Where the bondage spans the change of the penal code, both are cited and the letter says why.
fn two_codes(desk: &Desk<'_>, offences: &[&Offence]) -> Option<Block> {
    let cited = |code: &str| offences.iter().any(|offence| offence.provision.starts_with(code));
    let from = desk.input.book.instrument(CODE).and_then(|code| code.from)?;
    (cited(CODE) && cited(CODE_BEFORE))
        .then(|| Block::Paragraph { text: desk.own_with("two_codes", &Args::new().with("date", desk.day(from))) })
}

fn enquiry_and_protection(desk: &Desk<'_>) -> Vec<&'static str> {
    let also = &desk.input.finding.also;
    let mut parts = vec!["cognizable"];
    parts.push(if also.scst_atrocity.value.is_yes() { "scst" } else { "no_enquiry" });
    parts.push("protection");
    if desk.concerns_child() || desk.is_yes(fact::FORCE_SEXUAL) {
        parts.push("child");
    }
    parts
}

fn table(desk: &mut Desk<'_>, offences: &[&Offence], sentences: &[facts::Sentence]) -> Block {
    let head = ["offence", "provision", "facts"].map(|column| desk.say(&format!("letter-common-column-{column}")));
    let rows = offences.iter().map(|offence| {
        let provision = desk.marked_provision(offence.provision, offence.grade);
        vec![desk.say(&format!("offence-{}", offence.id.replace('.', "-"))), provision, shown_by(offence, sentences)]
    });
    let rows = rows.collect();
    Block::Table { widths: vec![7, 6, 3], head: head.to_vec(), rows }
}

/// The numbers of the facts that show it.
fn shown_by(offence: &Offence, sentences: &[facts::Sentence]) -> String {
    let numbers = sentences
        .iter()
        .enumerate()
        .filter(|(_, sentence)| sentence.fields.iter().any(|f| offence.because.contains(f)));
    let numbers: Vec<String> = numbers.map(|(at, _)| (at + 1).to_string()).collect();
    numbers.join(", ")
}

fn requests(desk: &mut Desk<'_>) -> Vec<Demand> {
    let text = desk.own("demand-register");
    let mut requests = vec![demands::of_duty(desk, text, "fir")];
    requests.push(demands::plain(desk.own("demand-copy")));
    let statement = desk.own_with("demand-statement", &Args::new().with("language", desk.worker_language()));
    requests.push(demands::plain(statement));
    requests.push(demands::plain(desk.own("demand-seize")));
    let text = desk.own("demand-inform");
    requests.push(demands::of_duty(desk, text, "progress_to_victim"));
    requests
}
