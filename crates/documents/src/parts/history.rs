//! The letters written so far: to whom, when each left and arrived, what came back.

use mukti_messages::{Args, format};

use crate::desk::Desk;
use crate::input::Earlier;
use crate::letter::Block;

/// The heading and the table; nothing where no letter was sent.
pub(crate) fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let letters: Vec<&Earlier<'_>> = desk.input.letters.iter().filter(|letter| letter.sent.is_some()).collect();
    tabled(desk, &letters)
}

/// The same of the letters that went to one office.
pub(crate) fn blocks_to(desk: &Desk<'_>, office: &str) -> Vec<Block> {
    let to_it = |letter: &&Earlier<'_>| letter.sent.is_some() && letter.office == office;
    let letters: Vec<&Earlier<'_>> = desk.input.letters.iter().filter(to_it).collect();
    tabled(desk, &letters)
}

/// The letters that went to an office, and under a heading of their own those that went to others.
pub(crate) fn blocks_to_and_others(desk: &Desk<'_>, office: &str) -> Vec<Block> {
    let elsewhere = |letter: &&Earlier<'_>| letter.sent.is_some() && letter.office != office;
    let others: Vec<&Earlier<'_>> = desk.input.letters.iter().filter(elsewhere).collect();
    let mut blocks = blocks_to(desk, office);
    blocks.extend(headed(desk, "letter-history-elsewhere", &others));
    blocks
}

fn tabled(desk: &Desk<'_>, letters: &[&Earlier<'_>]) -> Vec<Block> {
    headed(desk, "letter-history-heading", letters)
}

fn headed(desk: &Desk<'_>, heading: &str, letters: &[&Earlier<'_>]) -> Vec<Block> {
    if letters.is_empty() {
        return Vec::new();
    }
    let columns = ["letter", "office", "sent", "proof", "answer"];
    let head = columns.iter().map(|column| desk.say(&format!("letter-history-column-{column}"))).collect();
    let rows = letters.iter().map(|letter| row(desk, letter)).collect();
    vec![Block::Heading { text: desk.say(heading) }, Block::Table { widths: vec![6, 5, 4, 5, 5], head, rows }]
}

fn row(desk: &Desk<'_>, letter: &Earlier<'_>) -> Vec<String> {
    vec![
        desk.say(&format!("letter-{}", letter.kind)),
        desk.say(&format!("office-{}", letter.office)),
        letter.sent.map_or_else(|| desk.blank(), |sent| desk.told(sent)),
        proof(desk, letter),
        answer(desk, letter),
    ]
}

/// How it went, the number of the receipt, when it arrived: as far as known.
fn proof(desk: &Desk<'_>, letter: &Earlier<'_>) -> String {
    let how = (!letter.how.is_empty()).then(|| desk.say(&format!("letter-history-how-{}", letter.how)));
    let number = (!letter.number.trim().is_empty()).then(|| desk.as_typed(letter.number));
    let received = letter.received.map(|on| {
        let args = Args::new().with("date", desk.told(on));
        desk.fill("letter-history-received", &args)
    });
    let parts: Vec<String> = [how, number, received].into_iter().flatten().collect();
    if parts.is_empty() { "–".to_owned() } else { format::set_apart(desk.language(), &parts) }
}

fn answer(desk: &Desk<'_>, letter: &Earlier<'_>) -> String {
    let Some((word, on)) = letter.reply else { return desk.say("letter-history-no_answer") };
    let said = desk.say(&format!("letter-history-answer-{word}"));
    on.map_or_else(|| said.clone(), |on| format!("{said} ({})", desk.told(on)))
}
