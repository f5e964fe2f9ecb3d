//! Demand for a new enquiry: the person alone, in their own language, before another officer.

use mukti_law::fact;
use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Demand, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, facts, finding, frame, grounds};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::ReEnquiryDemand, input, messages);
    let sentences = facts::sentences(&desk);
    let opening = match input.facts.certificate_refused_on {
        Some(date) if desk.is_alike(fact::CERTIFICATE_REFUSED_ON) => {
            desk.own_with("opening_refused", &Args::new().with("date", desk.told(date)))
        }
        _ => desk.own("opening"),
    };
    // Where an enquiry has found bondage, nothing is left to be enquired into: the certificate follows from it.
    let found = finding::paragraph(&desk);
    let is_found = found.is_some();
    let mut blocks = match found {
        Some(found) => vec![found],
        None => vec![
            Block::Paragraph { text: opening },
            Block::Heading { text: desk.own("how") },
            Block::List { items: ["alone", "language", "officer", "paper"].map(|part| desk.own(part)).to_vec() },
        ],
    };
    blocks.push(Block::Heading { text: desk.say("letter-common-facts") });
    blocks.push(facts::block(&desk, &sentences));
    blocks.extend(grounds::blocks(&mut desk, &sentences));
    let demands = match finding::certificate(&mut desk) {
        Some(certificate) => vec![certificate, demands::plain(desk.own("demand-copy"))],
        None => requests(&mut desk),
    };
    blocks.extend(demands::blocks(&desk, demands));
    let contents = Contents {
        office: "district_magistrate",
        subject: if is_found { desk.say("letter-certificate_application-subject") } else { desk.own("subject") },
        blocks,
        annexures: &["letter-annexure-certificates", "letter-annexure-letters"],
        signs: Signs::Worker,
    };
    frame::letter(desk, contents)
}

fn requests(desk: &mut Desk<'_>) -> Vec<Demand> {
    let language = desk.worker_language();
    let mut requests = vec![
        demands::plain(desk.own("demand-officer")),
        demands::plain(desk.own_with("demand-alone", &Args::new().with("language", language))),
        demands::plain(desk.own("demand-copy")),
    ];
    let text = desk.own("demand-finding");
    requests.push(demands::of_duty(desk, text, "finding_order"));
    let text = desk.own("demand-certificate");
    requests.push(demands::of_duty(desk, text, "release_certificate"));
    requests
}
