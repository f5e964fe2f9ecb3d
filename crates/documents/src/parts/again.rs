//! Who is held, counted; and people who were released before: when, by which finding, and what that means in law.

use mukti_messages::Args;
use mukti_terms::{Answer, Told};

use crate::desk::Desk;
use crate::input::Before;
use crate::letter::Block;
use crate::parts::facts::{Sentence, plain};

/// How many people, families and children are said to be held; a number names nobody.
pub(crate) fn held(desk: &Desk<'_>) -> Option<Sentence> {
    let held = desk.input.held.filter(|held| desk.sealed && held.people > 0)?;
    let count = |count: Option<usize>| count.map_or_else(|| desk.say("letter-common-not_known"), |n| n.to_string());
    let args = Args::new()
        .with("people", held.people.to_string())
        .with("families", count(held.families))
        .with("children", count(held.children));
    let source = Some(desk.say("letter-source-withheld"));
    Some(Sentence { source, ..plain("held", desk.fill("letter-held-count", &args)) })
}

/// Each earlier release once, with how many people it is told of; in a sealed letter only that there was one.
pub(crate) fn sentences(desk: &Desk<'_>) -> Vec<Sentence> {
    let (before, all) = (desk.input.before, desk.each().len().max(1));
    if before.is_empty() {
        return Vec::new();
    }
    if desk.sealed {
        let text = desk.of_some(desk.say("letter-again-held"), before.len(), all);
        let source = Some(desk.say("letter-source-withheld"));
        return vec![Sentence { source, ..plain("again", text) }];
    }
    let mut told: Vec<(&Before, usize)> = Vec::new();
    for one in before {
        match told.iter_mut().find(|(known, _)| *known == one) {
            Some((_, people)) => *people += 1,
            None => told.push((one, 1)),
        }
    }
    let told = told.into_iter().map(|(one, people)| desk.of_some(text(desk, one), people, all));
    told.map(|text| Sentence { source: Some(desk.say("letter-again-source")), ..plain("again", text) }).collect()
}

fn text(desk: &Desk<'_>, before: &Before) -> String {
    let day = |on: Option<Told>| on.map_or_else(|| desk.say("letter-common-not_known"), |on| desk.told(on));
    let args = Args::new()
        .with("released", day(before.released))
        .with("finding", day(before.finding_on))
        .with("certificate", day(before.certificate_on))
        .with("again", desk.told(before.again_on));
    let also = [(before.same_employer, "letter-again-same_employer"), (before.new_advance, "letter-again-new_advance")];
    let also = also.into_iter().filter(|(told, _)| *told == Answer::Yes).map(|(_, key)| desk.say(key));
    std::iter::once(desk.fill("letter-again-released", &args)).chain(also).collect::<Vec<_>>().join(" ")
}

/// That a debt ended by law binds nobody a second time.
pub(crate) fn in_law(desk: &Desk<'_>) -> Option<Block> {
    (!desk.input.before.is_empty()).then(|| Block::Paragraph { text: desk.say("letter-again-law") })
}
