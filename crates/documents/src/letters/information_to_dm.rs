//! Information to the District Magistrate under sections 10 to 12 of the 1976 Act, with an application for enquiry and release.
//!
//! While someone is still held it is sealed: no names, no source, nothing that leads to the one who told.

use mukti_law::fact;
use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Demand, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, facts, frame, grounds};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::InformationToDm, input, messages);
    let sentences = facts::sentences(&desk);
    let opening = if desk.sealed { "opening_held" } else { "opening_free" };
    let mut blocks = vec![Block::Paragraph { text: desk.own(opening) }];
    if desk.sealed {
        blocks.push(Block::Note { text: desk.own("sealed") });
    } else if let Some(name) = input.informant {
        blocks.push(Block::Note { text: desk.own_with("informant", &Args::new().with("name", desk.as_typed(name))) });
    }
    blocks.push(place(&desk, "where", input.worksite.place));
    blocks.push(place(&desk, "employer", input.worksite.employer));
    blocks.push(Block::Heading { text: desk.say("letter-common-facts") });
    blocks.push(facts::block(&desk, &sentences));
    blocks.extend(facts::of_before(&desk));
    blocks.extend(grounds::blocks(&mut desk, &sentences));
    blocks.extend(grounds::still_open(&desk));
    let demands = requests(&mut desk);
    blocks.extend(demands::blocks(&desk, demands));
    let district = desk.value_or_blank(fact::WORK_DISTRICT);
    let subject = desk.own_with("subject", &Args::new().with("district", district));
    let contents = Contents {
        office: "district_magistrate",
        subject,
        blocks,
        annexures: &["letter-information_to_dm-annexure-route"],
        signs: Signs::Organisation,
    };
    frame::letter(desk, contents)
}

/// What is known of the place, or lines to write it on by hand in the sealed cover.
fn place(desk: &Desk<'_>, part: &str, known: Option<&str>) -> Block {
    let label = desk.own(part);
    match known {
        Some(known) => Block::Paragraph { text: format!("{label} {}", desk.as_typed(known)) },
        None => Block::Lines { label, count: 1 },
    }
}

fn requests(desk: &mut Desk<'_>) -> Vec<Demand> {
    let text = desk.own("demand-enquiry");
    let mut requests = vec![demands::of_duty(desk, text, "enquiry")];
    let text = desk.own("demand-release");
    requests.push(demands::of_duty(desk, text, "rescue"));
    let apart = desk.own_with("demand-apart", &Args::new().with("language", desk.worker_language()));
    requests.push(demands::plain(apart));
    requests.push(demands::plain(desk.own("demand-secret")));
    if desk.concerns_child() {
        let text = desk.own("demand-children");
        requests.push(demands::of_duty(desk, text, "child_welfare_committee"));
    }
    let text = desk.own("demand-finding");
    requests.push(demands::of_duty(desk, text, "finding_order"));
    let text = desk.own("demand-certificate");
    requests.push(demands::of_duty(desk, text, "release_certificate"));
    requests
}
