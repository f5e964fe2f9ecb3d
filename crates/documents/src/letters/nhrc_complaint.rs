//! Complaint to the National Human Rights Commission: what was asked of which office, and what has become of it.

use mukti_duties::{Duty, DutyStatus};
use mukti_law::Facts;
use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Demand, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{criminal, demands, facts, frame, grounds, history, threats};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::NhrcComplaint, input, messages);
    let sentences = facts::sentences(&desk);
    let mut blocks = vec![
        Block::Paragraph { text: desk.own("opening") },
        Block::Heading { text: desk.say("letter-common-facts") },
        facts::block(&desk, &sentences),
    ];
    blocks.extend(facts::of_before(&desk));
    blocks.extend(grounds::blocks(&mut desk, &sentences));
    blocks.extend(neglected(&mut desk));
    blocks.extend(history::blocks(&desk));
    blocks.extend(threats::blocks(&desk));
    blocks.push(Block::Paragraph { text: desk.own("within_year") });
    blocks.push(Block::Paragraph { text: criminal::declaration(&desk) });
    let requests = requests(&desk);
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

/// What is asked of the Commission; certificates and assistance only for those who are not known to have them.
fn requests(desk: &Desk<'_>) -> Vec<Demand> {
    let parts =
        ["rehabilitation", "interim", "protect"].map(|part| demands::plain(desk.own(&format!("demand-{part}"))));
    let mut requests = vec![demands::plain(desk.own("demand-report"))];
    requests.extend(lacking(desk).map(demands::plain));
    requests.extend(parts);
    requests
}

/// How many of the people are not known to have a certificate, and how many the immediate assistance; nothing where all have both.
fn lacking(desk: &Desk<'_>) -> Option<String> {
    let each = desk.each();
    let facts: Vec<&Facts> =
        if each.is_empty() { vec![desk.input.facts] } else { each.iter().map(|one| one.facts).collect() };
    let without = |lacks: fn(&Facts) -> bool| facts.iter().filter(|facts| lacks(facts)).count();
    let certificate = without(|facts| facts.certificate_on.is_none());
    let assistance = without(|facts| facts.assistance_immediate_on.is_none());
    if certificate + assistance == 0 {
        return None;
    }
    if certificate == facts.len() && assistance == facts.len() {
        return Some(desk.own("demand-certificates"));
    }
    let args = Args::new().with("certificate", certificate.to_string()).with("assistance", assistance.to_string());
    Some(desk.own_with(
        match (certificate, assistance) {
            (_, 0) => "demand-lacking_certificate",
            (0, _) => "demand-lacking_assistance",
            _ => "demand-lacking",
        },
        &args,
    ))
}

/// The duties that are late; if none surely is, those still awaited.
fn neglected(desk: &mut Desk<'_>) -> Vec<Block> {
    let input = desk.input;
    let of = |status: DutyStatus| -> Vec<&Duty> { input.duties.iter().filter(|duty| duty.status == status).collect() };
    let late = of(DutyStatus::Overdue);
    let is_late = !late.is_empty();
    let duties = if is_late { late } else { of(DutyStatus::Awaited) };
    if duties.is_empty() {
        return Vec::new();
    }
    let above = if is_late {
        Block::Heading { text: desk.own("overdue") }
    } else {
        Block::Paragraph { text: desk.own("none_late") }
    };
    vec![above, demands::table(desk, &duties)]
}
