//! To the office above both districts: they disagree, or people were moved too early; who acts is to be decided, and nothing waits for it.

use mukti_law::fact;
use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter, Party};
use crate::letters::handoff_letter::open;
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, districts, frame};

/// The duty of the office above both.
const SETTLEMENT: &str = "handoff_settlement";

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::CommonSuperiorLetter, input, messages);
    let mut blocks = vec![Block::Paragraph { text: desk.own_with("opening", &districts::named(&desk)) }];
    let facts = input.facts;
    let disputed = facts.handoff_disputed_on.filter(|_| facts.handoff_settled_on.is_none());
    if let Some(on) = disputed.filter(|_| desk.is_alike(fact::HANDOFF_DISPUTED_ON)) {
        let date = desk.told(on);
        blocks.push(Block::Paragraph { text: desk.own_with("disputed", &Args::new().with("date", date)) });
    }
    blocks.extend(districts::moved_too_early(&desk).map(|text| Block::Paragraph { text }));
    blocks.extend(districts::done(&desk));
    let missing = districts::missing(&desk);
    let is_missing = missing.is_some();
    blocks.extend(missing.map(|text| Block::Paragraph { text }));
    let duties = open(input);
    if !duties.is_empty() {
        blocks.push(Block::Heading { text: desk.own("heading-open") });
        blocks.push(demands::table(&mut desk, &duties));
    }
    // The day of working practice is spoken of only where it stands below.
    if desk.duty(SETTLEMENT).is_some_and(|duty| duty.last_day.is_none() && duty.benchmark_day.is_some()) {
        blocks.push(Block::Paragraph { text: desk.own("no_law") });
    }
    let text = desk.own("demand-decide");
    let mut requests = vec![demands::of_duty(&mut desk, text, SETTLEMENT)];
    let parts = ["meanwhile", "no_to_and_fro", "missing", "report"];
    for part in parts.into_iter().filter(|part| is_missing || *part != "missing") {
        requests.push(demands::plain(desk.own(&format!("demand-{part}"))));
    }
    blocks.extend(demands::blocks(&desk, requests));
    let case = desk.as_typed(input.case);
    let mut copies = districts::both(&desk);
    // Above two States there is no State Government: both hear of it.
    let office = if districts::are_two_states(&desk) {
        copies.extend(districts::both_states(&desk));
        "union_labour_ministry"
    } else {
        "state_government"
    };
    let copy = Party { label: desk.say("letter-common-copy"), lines: copies };
    let contents = Contents {
        office,
        subject: desk.own_with("subject", &Args::new().with("case", case)),
        blocks,
        annexures: &["letter-annexure-letters"],
        signs: Signs::Organisation,
    };
    let mut letter = frame::letter(desk, contents);
    letter.copy = Some(copy);
    letter
}
