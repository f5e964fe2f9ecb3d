//! What is enclosed: the list of annexures, and the pages among them that we can write ourselves.

use crate::desk::Desk;
use crate::letter::{Annexures, Appended, Block};
use crate::parts::grounds::{minimum_wage, wages_short};

const PEOPLE: &str = "letter-annexure-people";
const WAGES: &str = "letter-annexure-wages";

/// The list, and the pages. A sealed letter names nobody.
pub(crate) fn enclosed(desk: &mut Desk<'_>, keys: &[&'static str]) -> (Option<Annexures>, Vec<Appended>) {
    let people = (!desk.sealed && !desk.input.people.is_empty()).then_some(PEOPLE);
    // A calculation is one person's: in a letter of several it would pass for everybody's.
    let wages = (!desk.sealed && !desk.is_group() && desk.input.finding.wages.short.is_some()).then_some(WAGES);
    let keys: Vec<&str> = people.into_iter().chain(wages).chain(keys.iter().copied()).collect();
    let list = listed(desk, &keys);
    let items: &[String] = list.as_ref().map_or(&[], |list| &list.items);
    let mut pages = Vec::new();
    for (key, title) in keys.iter().zip(items) {
        let blocks = match *key {
            PEOPLE => people_named(desk),
            WAGES => wages_worked_out(desk),
            _ => continue,
        };
        pages.push(Appended { title: title.clone(), blocks });
    }
    (list, pages)
}

/// The list alone.
pub(crate) fn listed(desk: &Desk<'_>, keys: &[&str]) -> Option<Annexures> {
    let items: Vec<String> = keys.iter().enumerate().map(|(at, key)| lettered(at, &desk.say(key))).collect();
    (!items.is_empty()).then(|| Annexures { heading: desk.say("letter-common-annexures"), items })
}

fn people_named(desk: &Desk<'_>) -> Vec<Block> {
    let columns = ["number", "label", "name", "parent", "age"];
    let head = columns.iter().map(|column| desk.say(&format!("letter-common-column-{column}"))).collect();
    let rows = desk.input.people.iter().enumerate().map(|(at, person)| {
        vec![
            (at + 1).to_string(),
            desk.as_typed(person.label),
            desk.typed(person.name),
            desk.typed(person.parent_or_spouse),
            person.age.map_or_else(|| desk.blank(), |age| age.to_string()),
        ]
    });
    vec![Block::Table { widths: vec![2, 4, 6, 6, 3], head, rows: rows.collect() }]
}

/// The rates used, each with its days and its mark, and what is short by them.
fn wages_worked_out(desk: &mut Desk<'_>) -> Vec<Block> {
    let items = minimum_wage(desk);
    let short = wages_short(desk).into_iter().map(|text| Block::Paragraph { text });
    std::iter::once(Block::List { items }).chain(short).collect()
}

/// "A. …", "B. …".
fn lettered(at: usize, text: &str) -> String {
    let letter = u8::try_from(at).ok().and_then(|at| b'A'.checked_add(at)).map_or('–', char::from);
    format!("{letter}. {text}")
}
