//! Application for free legal services: why no income need be shown, and for which matters.

use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, facts, frame};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let desk = Desk::new(Kind::LegalAidApplication, input, messages);
    let sentences = facts::sentences(&desk);
    let list = |desk: &Desk<'_>, prefix: &str, parts: &[&str]| Block::List {
        items: parts.iter().map(|part| desk.own(&format!("{prefix}-{part}"))).collect(),
    };
    let mut blocks = vec![
        Block::Paragraph { text: desk.own("opening") },
        Block::Paragraph { text: desk.own("grounds") },
        list(&desk, "ground", &entitled_because(&desk)),
        Block::Paragraph { text: desk.own("matters") },
        list(&desk, "matter", &matters(&desk)),
        Block::Heading { text: desk.say("letter-common-facts") },
        facts::block(&desk, &sentences),
    ];
    blocks.extend(facts::of_before(&desk));
    let language = desk.worker_language();
    let lawyer = desk.own_with("demand-lawyer", &Args::new().with("language", language));
    let requests = vec![
        demands::plain(lawyer),
        demands::plain(desk.own("demand-volunteer")),
        demands::plain(desk.own("demand-answer")),
    ];
    blocks.extend(demands::blocks(&desk, requests));
    let contents = Contents {
        office: "legal_services_authority",
        subject: desk.own("subject"),
        blocks,
        annexures: &["letter-annexure-statement", "letter-annexure-certificates"],
        signs: Signs::Worker,
    };
    frame::letter(desk, contents)
}

/// The clauses of section 12 that the facts meet; forced labour is begar, so the first always stands.
fn entitled_because(desk: &Desk<'_>) -> Vec<&'static str> {
    let grounds = [
        (true, "begar"),
        (desk.holds("scheduled_caste_or_tribe"), "scst"),
        (desk.holds("woman"), "woman"),
        (desk.holds("minor"), "child"),
        (desk.holds("disabled"), "disabled"),
    ];
    grounds.into_iter().filter(|(holds, _)| *holds).map(|(_, part)| part).collect()
}

/// The matters that are still open.
fn matters(desk: &Desk<'_>) -> Vec<&'static str> {
    let facts = desk.input.facts;
    let matters = [
        (facts.certificate_on.is_none(), "certificate"),
        (facts.wage_decision_on.is_none(), "wages"),
        (facts.judgment_on.is_none() && facts.fir_on.is_none(), "criminal"),
        (facts.judgment_on.is_none() && facts.fir_on.is_some(), "criminal_registered"),
        (facts.compensation_decided_on.is_none(), "compensation"),
        (facts.property_demanded_on.is_some() || facts.evicted_on.is_some(), "property"),
    ];
    matters.into_iter().filter(|(open, _)| *open).map(|(_, part)| part).collect()
}
