//! A refusal, or silence, brought before the magistrate above the officer concerned: why it cannot stand, and what is asked instead.

use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::{LetterInput, Outcome};
use crate::kind::Kind;
use crate::letter::{Block, Demand, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, facts, finding, frame, grounds};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::AppealToMagistrateAbove, input, messages);
    let sentences = facts::sentences(&desk);
    let refused = input.facts.certificate_refused_on;
    let opening = match refused {
        Some(date) => desk.own_with("opening", &Args::new().with("date", desk.told(date))),
        None => desk.own("opening_silent"),
    };
    let mut blocks = vec![Block::Paragraph { text: opening }];
    blocks.extend(finding::paragraph(&desk));
    blocks.push(Block::Heading { text: desk.say("letter-common-facts") });
    blocks.push(facts::block(&desk, &sentences));
    blocks.extend(grounds::blocks(&mut desk, &sentences));
    blocks.push(Block::Heading { text: desk.own(if refused.is_some() { "why" } else { "why_silent" }) });
    let certified = |other: &&crate::input::InGroup<'_>| matches!(other.outcome, Outcome::Certified(_));
    let others = input.certificates.group.iter().filter(certified).count();
    let last = if refused.is_some() { "reasons" } else { "silence" };
    let mut why = ["not_wages", "not_police", "not_panchayat", last].map(|part| desk.own(part)).to_vec();
    if others > 0 {
        why.push(desk.own_with("same_group", &Args::new().with("people", others.to_string())));
    }
    blocks.push(Block::List { items: why });
    let demands = requests(&mut desk);
    blocks.extend(demands::blocks(&desk, demands));
    blocks.push(Block::Paragraph { text: desk.own("next") });
    let contents = Contents {
        office: "district_magistrate",
        subject: desk.own(if refused.is_some() { "subject" } else { "subject_silent" }),
        blocks,
        annexures: &["letter-annexure-certificates", "letter-annexure-statement", "letter-annexure-letters"],
        signs: Signs::Worker,
    };
    frame::letter(desk, contents)
}

fn requests(desk: &mut Desk<'_>) -> Vec<Demand> {
    let decide = if desk.input.facts.certificate_refused_on.is_some() { "set_aside" } else { "decide" };
    let mut requests =
        ["call", "hear", decide].map(|part| demands::plain(desk.own(&format!("demand-{part}")))).to_vec();
    let text = desk.own("demand-certificate");
    requests.push(demands::of_duty(desk, text, "release_certificate"));
    let text = desk.own("demand-assistance");
    requests.push(demands::of_duty(desk, text, "immediate_assistance"));
    requests.push(demands::plain(desk.own("demand-reasons")));
    requests
}
