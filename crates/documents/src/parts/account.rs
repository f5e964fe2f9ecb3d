//! The account of a person on paper: the table of sums, what became of each payment, the delay, and what is asked of the office.

use mukti_duties::account::{Account, Line, Total, together};
use mukti_messages::{Args, format};
use mukti_terms::{Rupees, Told};

use crate::desk::Desk;
use crate::letter::Block;
use crate::parts::amount::last_value;

/// The table of all sums: what for, due with its mark, said to be paid, received, outstanding.
pub(crate) fn table(desk: &mut Desk<'_>, lines: &[&Line]) -> Block {
    let columns = ["what", "due", "said_paid", "received", "outstanding"];
    let head = columns.iter().map(|column| desk.say(&format!("account-head-{column}"))).collect();
    let mut rows: Vec<Vec<String>> = lines.iter().map(|line| row(desk, line)).collect();
    let total = sum_of(desk, lines);
    if let Some(total) = total.filter(|_| lines.len() > 1) {
        let moved = || String::new();
        let sums = [desk.rupees(total.due), moved(), moved(), desk.rupees(total.outstanding)];
        rows.push(std::iter::once(desk.say("account-together")).chain(sums).collect());
    }
    Block::Table { widths: vec![6, 6, 5, 5, 5], head, rows }
}

/// The lines together, each rupee once; `None` where a sum of them is not known.
pub(crate) fn sum_of(desk: &Desk<'_>, lines: &[&Line]) -> Option<Total> {
    let total = together(lines, desk.input.book);
    (total.counted > 0 && total.not_known == 0).then_some(total)
}

/// Whether a line belongs in a letter: it is due, or will be, or money for it is said to have moved.
pub(crate) fn is_told(line: &Line) -> bool {
    use mukti_law::finding::EntitlementStatus::{Due, NotYet};
    matches!(line.status, Due | NotYet) || !line.flow.tranches.is_empty()
}

fn row(desk: &mut Desk<'_>, line: &Line) -> Vec<String> {
    vec![
        name(desk, line),
        due(desk, line),
        moved(desk, line.flow.said_paid),
        moved(desk, line.received),
        left(desk, line.outstanding),
    ]
}

/// The name of the entitlement.
pub(crate) fn name(desk: &Desk<'_>, line: &Line) -> String {
    desk.say(&format!("entitlement-{}", line.id.replace('.', "-")))
}

/// What is due, with its mark and a footnote; what was last known where none is confirmed now.
pub(crate) fn due(desk: &mut Desk<'_>, line: &Line) -> String {
    let what = name(desk, line);
    let written = |desk: &Desk<'_>, amount: Rupees| desk.rupees(amount);
    let shown = match (line.due, line.due_between, line.last_known) {
        (Some(due), ..) => written(desk, due),
        (None, Some((low, high)), _) => {
            let args = Args::new().with("low", written(desk, low)).with("high", written(desk, high));
            desk.fill("entitlement-between", &args)
        }
        (None, None, Some(last)) => {
            let said = desk.fill("account-last_known", &Args::new().with("amount", written(desk, last)));
            // A sum that was read or reported carries the note of where it stands, not that of the one nobody found.
            let known = last_value(desk, line.id, last);
            let (cite, grade) = known.map_or((line.provision, line.grade), |(cite, grade, _)| (cite, grade));
            let provision = desk.cite_short(cite);
            return desk.marked(&said, grade, &what, &provision);
        }
        _ => return desk.say("entitlement-amount-not-known"),
    };
    let provision = desk.cite_short(line.provision);
    desk.marked(&shown, line.grade, &what, &provision)
}

/// A sum, or that it is not known.
pub(crate) fn sum(desk: &Desk<'_>, amount: Option<Rupees>) -> String {
    amount.map_or_else(|| desk.say("letter-common-not_known"), |amount| desk.rupees(amount))
}

/// What moved; where nothing did, words and no zero.
fn moved(desk: &Desk<'_>, amount: Option<Rupees>) -> String {
    if amount == Some(Rupees::ZERO) { desk.say("account-nothing") } else { sum(desk, amount) }
}

/// What is left; a dash where nothing is.
fn left(desk: &Desk<'_>, amount: Option<Rupees>) -> String {
    if amount == Some(Rupees::ZERO) { "–".to_owned() } else { sum(desk, amount) }
}

/// Every payment that is said to have been made: when, how much, the bank's number, what became of it.
pub(crate) fn payments(desk: &Desk<'_>, lines: &[&Line]) -> Option<Block> {
    let head = ["what", "on", "amount", "state"].map(|column| desk.say(&format!("account-head-{column}"))).to_vec();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for line in lines {
        for tranche in &line.flow.tranches {
            let on = tranche.on.map_or_else(|| desk.say("letter-common-not_known"), |on| desk.told(on));
            let number = if tranche.utr.is_empty() {
                String::new()
            } else {
                format!(" {}", desk.as_typed(&format!("(UTR {})", tranche.utr)))
            };
            let state = desk.say(&format!("account-state-{}", tranche.state().word()));
            rows.push(vec![name(desk, line), on, sum(desk, tranche.amount), format!("{state}{number}")]);
        }
    }
    (!rows.is_empty()).then_some(Block::Table { widths: vec![6, 5, 5, 7], head, rows })
}

/// Of what offices say they paid, how much is not shown to have come and how much came back, in a sentence each.
pub(crate) fn not_shown(desk: &Desk<'_>, lines: &[&Line]) -> Vec<Block> {
    let total = together(lines, desk.input.book);
    let said = [("account-not_reached", total.not_shown), ("account-came_back", total.returned)];
    let some = said.into_iter().filter(|(_, amount)| *amount > Rupees::ZERO);
    some.map(|(key, amount)| Block::Paragraph {
        text: desk.fill(key, &Args::new().with("amount", desk.rupees(amount))),
    })
    .collect()
}

/// How late each line surely is, one sentence a line.
pub(crate) fn delays(desk: &mut Desk<'_>, lines: &[&Line]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for line in lines {
        let (Some(due), Some(days)) = (line.delay.last_day, line.delay.days_late.filter(|days| *days > 0)) else {
            continue;
        };
        let what = name(desk, line);
        let date = desk.due(&due, &what);
        let said = desk.fill("account-late", &Args::new().with("days", format::group(days)).with("date", date));
        blocks.push(format!("{what}: {said}"));
    }
    if blocks.is_empty() { Vec::new() } else { vec![Block::List { items: blocks }] }
}

/// The day of freedom and the category by which the rules were chosen.
pub(crate) fn basis(desk: &Desk<'_>, account: &Account) -> Block {
    let day = account.release.map_or_else(|| desk.say("letter-common-not_known"), |day: Told| desk.told(day));
    let category = desk.say(&format!("category-{}", account.category.word()));
    Block::Paragraph { text: desk.fill("account-basis", &Args::new().with("date", day).with("category", category)) }
}
