//! Claim for the immediate assistance due on release: the amount in force, or the last amount known and not less.

use mukti_messages::Messages;
use mukti_terms::Rupees;

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Demand, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{amount, demands, facts, frame};

/// The entitlement it claims.
const ENTITLEMENT: &str = "css.immediate_assistance";

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::ImmediateAssistanceClaim, input, messages);
    let sentences = facts::sentences(&desk);
    let claimed = amount::of(&mut desk, ENTITLEMENT);
    let mut blocks =
        vec![Block::Paragraph { text: desk.own("opening") }, Block::Paragraph { text: amount::claim(&desk, &claimed) }];
    blocks.extend(amount::received(&desk, ENTITLEMENT));
    for part in ["unconditional", "set_off"] {
        blocks.push(Block::Paragraph { text: desk.own(part) });
    }
    blocks.push(Block::Heading { text: desk.say("letter-common-facts") });
    blocks.push(facts::block(&desk, &sentences));
    let demands = requests(&mut desk);
    blocks.extend(demands::blocks(&desk, demands));
    let contents = Contents {
        office: desk.duty("immediate_assistance").map_or("district_magistrate", |duty| duty.bearer),
        subject: desk.own("subject"),
        blocks,
        annexures: &["letter-annexure-certificates", "letter-annexure-bank"],
        signs: Signs::Worker,
    };
    frame::letter(desk, contents)
}

fn requests(desk: &mut Desk<'_>) -> Vec<Demand> {
    let line = desk.input.account.and_then(|account| account.line(ENTITLEMENT));
    let is_said_paid = line.and_then(|line| line.flow.not_shown).is_some_and(|sum| sum > Rupees::ZERO);
    let text = desk.own(match amount::paid_unknown(desk) {
        Some(_) => "demand-rest",
        None if is_said_paid => "demand-prove",
        None => "demand-pay",
    });
    let mut requests = vec![demands::of_duty(desk, text, "immediate_assistance")];
    let text = desk.own("demand-account");
    requests.push(demands::of_duty(desk, text, "identity_document"));
    let text = desk.own("demand-rehabilitation");
    requests.push(demands::of_duty(desk, text, "rehabilitation_proposal"));
    requests.push(demands::plain(desk.own("demand-reasons")));
    requests
}
