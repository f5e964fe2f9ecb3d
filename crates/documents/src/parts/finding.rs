//! A written finding of bondage that stands: what it says, and the certificate that follows from it.

use mukti_law::facts::FindingOutcome;
use mukti_messages::Args;

use crate::desk::Desk;
use crate::letter::{Block, Demand};
use crate::parts::demands;

/// Whether an office has found bondage in writing and no later finding says otherwise.
pub(crate) fn is_bonded(desk: &Desk<'_>) -> bool {
    desk.input.facts.finding_outcome == Some(FindingOutcome::Bonded)
}

/// That bondage was found, and when; nothing where no such finding stands.
pub(crate) fn paragraph(desk: &Desk<'_>) -> Option<Block> {
    if !is_bonded(desk) {
        return None;
    }
    let text = match desk.input.facts.finding_on {
        Some(on) => desk.fill("letter-common-found_bonded", &Args::new().with("date", desk.told(on))),
        None => desk.say("letter-common-found_bonded_undated"),
    };
    Some(Block::Paragraph { text })
}

/// The request for the certificate that follows from the finding; nothing where no such finding stands.
pub(crate) fn certificate(desk: &mut Desk<'_>) -> Option<Demand> {
    if !is_bonded(desk) {
        return None;
    }
    let text = desk.say("letter-common-demand-certificate_on_finding");
    Some(demands::of_duty(desk, text, "release_certificate"))
}
