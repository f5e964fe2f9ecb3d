//! Demand that a refusal be given in writing, with reasons, and that the case be looked at again.

use mukti_law::fact;
use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, facts, frame, grounds, history};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::ReasonedOrderDemand, input, messages);
    let sentences = facts::sentences(&desk);
    let opening = match desk.value(fact::CERTIFICATE_REFUSED_ON) {
        Some(date) => desk.own_with("opening_refused", &Args::new().with("date", date)),
        None => desk.own("opening_silent"),
    };
    let mut blocks = vec![Block::Paragraph { text: opening }];
    let office = input.office.map_or_else(|| demands_bearer(input), |office| office.id);
    blocks.extend(history::blocks_to_and_others(&desk, office));
    blocks.push(Block::Heading { text: desk.say("letter-common-facts") });
    blocks.push(facts::block(&desk, &sentences));
    blocks.extend(grounds::blocks(&mut desk, &sentences));
    for part in ["not_adversarial", "wage_dispute"] {
        blocks.push(Block::Paragraph { text: desk.own(part) });
    }
    let requests =
        ["order", "record", "again", "private"].map(|part| demands::plain(desk.own(&format!("demand-{part}"))));
    blocks.extend(demands::blocks(&desk, requests.into()));
    blocks.push(Block::Paragraph { text: desk.own("next") });
    let contents = Contents {
        office,
        subject: desk.own_with("subject", &Args::new().with("case", desk.as_typed(input.case))),
        blocks,
        annexures: &["letter-annexure-statement", "letter-annexure-letters"],
        signs: Signs::Worker,
    };
    frame::letter(desk, contents)
}

/// The office that refused, else the one that owes the certificate.
fn demands_bearer<'a>(input: &LetterInput<'a>) -> &'a str {
    let decides = |id: &str| matches!(id, "release_certificate" | "certificate_review" | "finding_order");
    let refused = input.duties.iter().find(|duty| decides(duty.id) && duty.refused.is_some()).map(|duty| duty.bearer);
    let owes = || input.duties.iter().find(|duty| duty.id == "release_certificate").map(|duty| duty.bearer);
    refused.or_else(owes).unwrap_or("district_magistrate")
}
