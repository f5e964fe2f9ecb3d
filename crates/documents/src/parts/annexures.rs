//! What is enclosed: the list of annexures, and the pages among them that we can write ourselves.

use mukti_law::{Facts, fact};
use mukti_terms::schema::{FieldId, Record};

use crate::desk::Desk;
use crate::input::{Earlier, Outcome};
use crate::kind::Kind;
use crate::letter::{Annexures, Appended, Block};
use crate::parts::grounds::{minimum_wage, wages_short};

const PEOPLE: &str = "letter-annexure-people";
const WAGES: &str = "letter-annexure-wages";

/// Who told what a worker's statement says, as in `speaker-<word>`.
const BY_THE_WORKER: &str = "worker";

/// The list, and the pages. A sealed letter names nobody; what is not known to be there is not named. `office` is the one written to.
pub(crate) fn enclosed(desk: &mut Desk<'_>, keys: &[&'static str], office: &str) -> (Option<Annexures>, Vec<Appended>) {
    let people = (!desk.sealed && !desk.input.people.is_empty()).then_some(PEOPLE);
    // A calculation is one person's: in a letter of several it would pass for everybody's.
    let wages = (!desk.sealed && !desk.is_group() && desk.input.finding.wages.short.is_some()).then_some(WAGES);
    let known = keys.iter().copied().filter(|key| is_known(desk, key, office));
    let keys: Vec<&str> = people.into_iter().chain(wages).chain(known).collect();
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

/// Whether what an annexure names is known to be there; one that nothing can tell of is.
fn is_known(desk: &Desk<'_>, key: &str, office: &str) -> bool {
    match key {
        "letter-annexure-certificates" => has_paper(desk),
        "letter-annexure-letters" => desk.input.letters.iter().any(|letter| is_enclosed(desk, letter, office)),
        "letter-annexure-statement" => has_statement(desk),
        "letter-annexure-bank" => !desk.is_yes(fact::IDENTITY_NONE),
        "letter-information_to_dm-annexure-route" => desk.input.worksite.place.is_some(),
        _ => true,
    }
}

/// Whether an office wrote anything down of the people concerned: a certificate, a finding, a refusal in writing.
fn has_paper(desk: &Desk<'_>) -> bool {
    let input = desk.input;
    let concerned =
        |label: &str| desk.kind == Kind::ComparisonAnnexure || input.people.iter().any(|person| person.label == label);
    input.facts.certificate_on.or(input.facts.finding_on).is_some()
        || input.certificates.group.iter().filter(|one| concerned(one.label)).any(|one| {
            matches!(one.outcome, Outcome::Certified(_))
                || one.facts.finding_on.is_some()
                || one.recorded.refused_in_writing.is_yes()
        })
}

/// Whether a letter went out and belongs to what is enclosed: to one office its own letters, to one above all of them.
fn is_enclosed(desk: &Desk<'_>, letter: &Earlier<'_>, office: &str) -> bool {
    let own = matches!(desk.kind, Kind::Reminder | Kind::CertificateApplication | Kind::ProtectionRequest);
    letter.sent.is_some() && (!own || letter.office == office)
}

/// Whether the worker's own words were written down: by an office, or by whoever heard what this letter tells.
fn has_statement(desk: &Desk<'_>) -> bool {
    let facts = desk.input.facts;
    let heard =
        |field| facts.is_known(field) && (desk.input.said)(field).is_some_and(|said| said.speaker == BY_THE_WORKER);
    facts.statement_on.is_some() || (0_u16..).map(FieldId).take(Facts::FIELDS.len()).any(heard)
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
