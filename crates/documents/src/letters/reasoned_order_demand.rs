//! Demand that a refusal be given in writing, with reasons, and that the case be looked at again.

use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Demand, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, facts, finding, frame, grounds, history};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::ReasonedOrderDemand, input, messages);
    let sentences = facts::sentences(&desk);
    let was_asked =
        input.letters.iter().any(|one| one.sent.is_some() && one.kind == Kind::CertificateApplication.name());
    let opening = match input.facts.certificate_refused_on {
        Some(date) => desk.own_with("opening_refused", &Args::new().with("date", desk.told(date))),
        None if was_asked => desk.own("opening_silent"),
        None => desk.own("opening_open"),
    };
    let mut blocks = vec![Block::Paragraph { text: opening }];
    let office = input.office.map_or_else(|| demands_bearer(input), |office| office.id);
    blocks.extend(finding::paragraph(&desk));
    blocks.extend(history::blocks_to_and_others(&desk, office));
    blocks.push(Block::Heading { text: desk.say("letter-common-facts") });
    blocks.push(facts::block(&desk, &sentences));
    blocks.extend(grounds::blocks(&mut desk, &sentences));
    blocks.push(Block::Paragraph { text: desk.own("wage_dispute") });
    let asked = asked(&desk);
    let mut requests: Vec<Demand> = finding::certificate(&mut desk).into_iter().collect();
    requests.extend(asked.iter().map(|part| demands::plain(desk.own(&format!("demand-{part}")))));
    blocks.extend(demands::blocks(&desk, requests));
    blocks.push(Block::Paragraph { text: desk.own("next") });
    let contents = Contents {
        office,
        subject: desk.own_with(
            if asked.contains(&"again") { "subject" } else { "subject_order" },
            &Args::new().with("case", desk.as_typed(input.case)),
        ),
        blocks,
        annexures: &["letter-annexure-statement", "letter-annexure-letters"],
        signs: Signs::Worker,
    };
    frame::letter(desk, contents)
}

/// What is asked beside the certificate: of an enquiry only what is known of one, and a new one only where none has found bondage.
fn asked(desk: &Desk<'_>) -> Vec<&'static str> {
    let facts = desk.input.facts;
    let enquired = facts.enquiry_on.or(facts.statement_on).or(facts.finding_on).is_some();
    let mut parts = vec!["order"];
    parts.extend(enquired.then_some("record"));
    if !finding::is_bonded(desk) {
        parts.push(if enquired { "again" } else { "enquiry" });
        parts.push("private");
    }
    parts
}

/// The office that refused, else the one that owes the certificate.
fn demands_bearer<'a>(input: &LetterInput<'a>) -> &'a str {
    let decides = |id: &str| matches!(id, "release_certificate" | "certificate_review" | "finding_order");
    let refused = input.duties.iter().find(|duty| decides(duty.id) && duty.refused.is_some()).map(|duty| duty.bearer);
    let owes = || input.duties.iter().find(|duty| duty.id == "release_certificate").map(|duty| duty.bearer);
    refused.or_else(owes).unwrap_or("district_magistrate")
}
