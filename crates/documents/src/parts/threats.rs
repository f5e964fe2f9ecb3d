//! The threats to the people concerned that nobody has ended, each in a row.

use mukti_law::fact;
use mukti_messages::{Args, format};
use mukti_terms::Answer;

use crate::desk::Desk;
use crate::input::Threat;
use crate::letter::Block;

/// The table; `None` where none was written down.
pub(crate) fn table(desk: &Desk<'_>) -> Option<Block> {
    let columns = ["date", "person", "what", "who", "police"];
    let head = columns.iter().map(|column| desk.say(&format!("letter-protection_request-column-{column}"))).collect();
    let rows: Vec<Vec<String>> = desk.input.threats.iter().map(|threat| row(desk, threat)).collect();
    (!rows.is_empty()).then_some(Block::Table { widths: vec![4, 3, 6, 5, 5], head, rows })
}

/// The same under a heading, and when protection was asked for: for the office that answers for protection, and the commission.
pub(crate) fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let Some(table) = table(desk) else { return Vec::new() };
    let facts = desk.input.facts;
    let asked = facts.protection_asked_on.filter(|_| desk.is_alike(fact::PROTECTION_ASKED_ON)).map(|on| {
        let key =
            if facts.protection_answered_on.is_some() { "letter-threats-answered" } else { "letter-threats-asked" };
        Block::Paragraph { text: desk.fill(key, &Args::new().with("date", desk.told(on))) }
    });
    [Block::Heading { text: desk.say("letter-threats-heading") }, table].into_iter().chain(asked).collect()
}

fn row(desk: &Desk<'_>, threat: &Threat<'_>) -> Vec<String> {
    let chosen = |list: &str, word: &str| (!word.is_empty()).then(|| desk.say(&format!("choice-{list}-{word}")));
    let typed = |text: Option<&str>| text.map(|text| desk.as_typed(text));
    let words = |words: String| desk.fill("letter-protection_request-words", &Args::new().with("words", words));
    vec![
        desk.told(threat.on),
        desk.as_typed(threat.label),
        together(desk, [chosen("threat_kind", threat.what), typed(threat.words).map(words)]),
        together(desk, [chosen("accused_part", threat.role), typed(threat.who)]),
        desk.say(match threat.police_told {
            Answer::Yes => "choice-answer-yes",
            Answer::No => "choice-answer-no",
            Answer::NotKnown => "letter-common-not_known",
        }),
    ]
}

fn together(desk: &Desk<'_>, parts: [Option<String>; 2]) -> String {
    let told: Vec<String> = parts.into_iter().flatten().collect();
    if told.is_empty() { desk.say("letter-common-not_known") } else { format::set_apart(desk.language(), &told) }
}
