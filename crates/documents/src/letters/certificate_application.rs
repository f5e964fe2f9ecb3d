//! Application for a written finding and an individual release certificate for each person.

use mukti_law::fact;
use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::gate::{Gate, gate};
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Demand, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, facts, frame, grounds};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::CertificateApplication, input, messages);
    let sentences = facts::sentences(&desk);
    let everyone = std::iter::once(input.facts).chain(input.others.iter().copied());
    let opening = match input.facts.certificate_refused_on {
        // Nobody is called free of whom it is not known: a named person may write before they are.
        _ if gate(Kind::CertificateApplication, everyone) != Gate::Open => desk.own("opening_held"),
        Some(date) if desk.is_alike(fact::CERTIFICATE_REFUSED_ON) => {
            desk.own_with("opening_refused", &Args::new().with("date", desk.told(date)))
        }
        _ => desk.own("opening"),
    };
    let mut blocks = vec![Block::Paragraph { text: opening }, Block::Heading { text: desk.say("letter-common-facts") }];
    blocks.push(facts::block(&desk, &sentences));
    blocks.extend(facts::of_before(&desk));
    blocks.extend(grounds::blocks(&mut desk, &sentences));
    blocks.extend(grounds::still_open(&desk));
    for text in [desk.say("letter-common-debt"), desk.own("individual"), desk.own("no_conviction")] {
        blocks.push(Block::Paragraph { text });
    }
    let demands = requests(&mut desk);
    blocks.extend(demands::blocks(&desk, demands));
    let contents = Contents {
        office: desk.duty("release_certificate").map_or("district_magistrate", |duty| duty.bearer),
        subject: desk.own("subject"),
        blocks,
        annexures: &["letter-annexure-statement", "letter-annexure-letters"],
        signs: Signs::Worker,
    };
    frame::letter(desk, contents)
}

fn requests(desk: &mut Desk<'_>) -> Vec<Demand> {
    let text = desk.own("demand-finding");
    let mut requests = vec![demands::of_duty(desk, text, "finding_order")];
    let text = desk.own("demand-certificate");
    requests.push(demands::of_duty(desk, text, "release_certificate"));
    let text = desk.own("demand-property");
    requests.push(demands::of_duty(desk, text, "property_restoration"));
    let home = desk.value_or_blank(fact::HOME_DISTRICT);
    requests.push(demands::plain(desk.own_with("demand-home", &Args::new().with("district", home))));
    requests.push(demands::plain(desk.own("demand-refusal")));
    requests
}
