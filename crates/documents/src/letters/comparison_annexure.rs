//! A group of whom some got a certificate and some did not, person by person: what was told of each, and what is the same.

use mukti_law::fact;
use mukti_messages::{Args, Messages, format};
use mukti_terms::schema::{FieldId, Record};

use crate::desk::Desk;
use crate::input::{InGroup, LetterInput, Outcome};
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{demands, frame};

/// The facts that decide, and that a group is compared by.
pub const DECISIVE: [FieldId; 12] = [
    fact::WORK_FROM,
    fact::WORK_TO,
    fact::ADVANCE_TAKEN,
    fact::DEBT_HELD_THEM,
    fact::FREE_MOVEMENT,
    fact::FREE_OTHER_WORK,
    fact::WAGE_NONE,
    fact::WAGE_AMOUNT,
    fact::FORCE_THREAT,
    fact::FORCE_VIOLENCE,
    fact::FORCE_CONFINEMENT,
    fact::FORCE_WAGES_WITHHELD,
];

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let desk = Desk::new(Kind::ComparisonAnnexure, input, messages);
    let group = input.certificates.group;
    let count = |holds: fn(&Outcome) -> bool| group.iter().filter(|one| holds(&one.outcome)).count().to_string();
    let counts = Args::new()
        .with("people", group.len().to_string())
        .with("given", count(|outcome| matches!(outcome, Outcome::Certified(_))))
        .with("refused", count(|outcome| matches!(outcome, Outcome::Refused(_))))
        .with("open", count(|outcome| *outcome == Outcome::Undecided));
    let all_decided = group.iter().all(|one| one.outcome != Outcome::Undecided);
    let opening = if all_decided { "opening_decided" } else { "opening" };
    let mut blocks = vec![
        Block::Paragraph { text: desk.own_with(opening, &counts) },
        Block::Heading { text: desk.own("table") },
        table(&desk, group),
        Block::Heading { text: desk.own("same") },
    ];
    let same = the_same(group);
    if same.is_empty() {
        blocks.push(Block::Paragraph { text: desk.own("same_none") });
    } else {
        blocks.push(Block::List { items: same.iter().map(|(field, facts)| told(&desk, *field, facts)).collect() });
        blocks.push(Block::Paragraph { text: desk.own("conclusion") });
    }
    let requests = ["same_measure", "reasons"].map(|part| demands::plain(desk.own(&format!("demand-{part}"))));
    blocks.extend(demands::blocks(&desk, requests.to_vec()));
    let contents = Contents {
        office: desk.duty("release_certificate").map_or("district_magistrate", |duty| duty.bearer),
        subject: desk.own_with("subject", &Args::new().with("case", desk.as_typed(input.case))),
        blocks,
        annexures: &["letter-annexure-certificates"],
        signs: Signs::Organisation,
    };
    frame::letter(desk, contents)
}

fn table(desk: &Desk<'_>, group: &[InGroup<'_>]) -> Block {
    let head = ["person", "outcome", "told"].map(|column| desk.own(&format!("column-{column}"))).to_vec();
    let rows = group.iter().map(|one| {
        let name = one.name.map(|name| format!(" {}", desk.as_typed(name))).unwrap_or_default();
        vec![format!("{}{name}", desk.as_typed(one.label)), outcome(desk, one.outcome), facts_of(desk, one)]
    });
    Block::Table { widths: vec![5, 5, 12], head, rows: rows.collect() }
}

fn outcome(desk: &Desk<'_>, outcome: Outcome) -> String {
    match outcome {
        Outcome::Certified(on) => desk.own_with("given", &Args::new().with("date", desk.told(on))),
        Outcome::Refused(on) => desk.own_with("refused", &Args::new().with("date", desk.told(on))),
        Outcome::Undecided => desk.own("undecided"),
    }
}

fn facts_of(desk: &Desk<'_>, one: &InGroup<'_>) -> String {
    let known: Vec<String> = DECISIVE
        .into_iter()
        .filter(|field| one.facts.show(*field).is_some())
        .map(|field| told(desk, field, one.facts))
        .collect();
    if known.is_empty() { desk.say("letter-common-not_known") } else { format::set_apart(desk.language(), &known) }
}

fn told(desk: &Desk<'_>, field: FieldId, facts: &mukti_law::Facts) -> String {
    format!("{}: {}", desk.label(field), desk.value_of(facts, field).unwrap_or_default())
}

/// The decisive facts that are known of everyone who got a certificate and of everyone who was refused, and are the same.
fn the_same<'f>(group: &[InGroup<'f>]) -> Vec<(FieldId, &'f mukti_law::Facts)> {
    let decided = || group.iter().filter(|one| one.outcome != Outcome::Undecided);
    let mixed = decided().any(|one| matches!(one.outcome, Outcome::Certified(_)))
        && decided().any(|one| matches!(one.outcome, Outcome::Refused(_)));
    let Some(first) = decided().next().filter(|_| mixed) else { return Vec::new() };
    let same = |field: &FieldId| {
        let told = first.facts.show(*field);
        told.is_some() && decided().all(|one| one.facts.show(*field) == told)
    };
    DECISIVE.into_iter().filter(same).map(|field| (field, first.facts)).collect()
}
