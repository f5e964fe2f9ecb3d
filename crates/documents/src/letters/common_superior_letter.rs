//! To the office above both districts: they disagree, or people were moved too early; who acts is to be decided, and nothing waits for it.

use mukti_messages::{Args, Messages};

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter, Party};
use crate::letters::handoff_letter::open;
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, districts, frame};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::CommonSuperiorLetter, input, messages);
    let mut blocks = vec![Block::Paragraph { text: desk.own_with("opening", &districts::named(&desk)) }];
    let disputed = input.facts.handoff_disputed_on.filter(|_| input.facts.handoff_settled_on.is_none());
    if let Some(on) = disputed {
        let date = desk.told(on);
        blocks.push(Block::Paragraph { text: desk.own_with("disputed", &Args::new().with("date", date)) });
    }
    if let Some(on) = input.facts.repatriated_on.filter(|_| districts::is_missing(&desk)) {
        let date = desk.told(on);
        blocks.push(Block::Paragraph { text: desk.own_with("moved", &Args::new().with("date", date)) });
    }
    blocks.push(Block::Heading { text: desk.say("letter-handoff_letter-heading-done") });
    blocks.push(districts::steps(&desk));
    let duties = open(input);
    if !duties.is_empty() {
        blocks.push(Block::Heading { text: desk.own("heading-open") });
        blocks.push(demands::table(&mut desk, &duties));
    }
    blocks.push(Block::Paragraph { text: desk.own("no_law") });
    let text = desk.own("demand-decide");
    let mut requests = vec![demands::of_duty(&mut desk, text, "handoff_settlement")];
    for part in ["meanwhile", "no_to_and_fro", "missing", "report"] {
        requests.push(demands::plain(desk.own(&format!("demand-{part}"))));
    }
    blocks.extend(demands::blocks(&desk, requests));
    let case = desk.as_typed(input.case);
    let mut copies = districts::both(&desk);
    if districts::are_two_states(&desk) {
        copies.push(format!("3. {}", desk.say("office-union_labour_ministry")));
    }
    let copy = Party { label: desk.say("letter-common-copy"), lines: copies };
    let contents = Contents {
        office: "state_government",
        subject: desk.own_with("subject", &Args::new().with("case", case)),
        blocks,
        annexures: &["letter-annexure-letters"],
        signs: Signs::Organisation,
    };
    let mut letter = frame::letter(desk, contents);
    letter.copy = Some(copy);
    letter
}
