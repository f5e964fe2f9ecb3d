//! A group of whom some got a certificate and some did not, person by person: what was told of each, and what is the same.

use mukti_law::facts::FindingOutcome;
use mukti_law::{Facts, fact};
use mukti_messages::{Args, Messages, format};
use mukti_terms::Answer;
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
    blocks.extend(recorded(&desk, group));
    let found_and_refused = |one: &InGroup<'_>| {
        matches!(one.outcome, Outcome::Refused(_)) && one.facts.finding_outcome == Some(FindingOutcome::Bonded)
    };
    let on_finding =
        group.iter().any(found_and_refused).then(|| desk.say("letter-common-demand-certificate_on_finding"));
    let own = ["same_measure", "reasons"].map(|part| desk.own(&format!("demand-{part}")));
    blocks.extend(demands::blocks(&desk, on_finding.into_iter().chain(own).map(demands::plain).collect()));
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
    let rows = group.iter().map(|one| vec![person(desk, one), outcome(desk, one.outcome), facts_of(desk, one)]);
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

fn told(desk: &Desk<'_>, field: FieldId, facts: &Facts) -> String {
    let value = match facts.wage_amount.filter(|_| field == fact::WAGE_AMOUNT) {
        Some(_) => wage(desk, facts),
        None => desk.value_of(facts, field).unwrap_or_default(),
    };
    format!("{}: {value}", desk.label(field))
}

/// A wage with what it is paid for and, where one payment is for several, for how many.
fn wage(desk: &Desk<'_>, facts: &Facts) -> String {
    let shown = |field| desk.value_of(facts, field).unwrap_or_else(|| desk.say("letter-common-not_known"));
    let args = Args::new().with("amount", shown(fact::WAGE_AMOUNT)).with("unit", shown(fact::WAGE_UNIT));
    match facts.wage_shared_by.filter(|people| *people > 1) {
        Some(people) => desk.fill("letter-common-wage_shared", &args.with("people", people.to_string())),
        None => desk.fill("letter-common-wage", &args),
    }
}

/// What is recorded of everyone who was refused: what had been found, how it was refused, with which reasons. Nothing that nobody told.
fn recorded(desk: &Desk<'_>, group: &[InGroup<'_>]) -> Vec<Block> {
    let refused = group.iter().filter(|one| matches!(one.outcome, Outcome::Refused(_)));
    let items: Vec<String> = refused.map(|one| recorded_of(desk, one)).collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading { text: desk.own("recorded") }, Block::List { items }]
}

fn recorded_of(desk: &Desk<'_>, one: &InGroup<'_>) -> String {
    let facts = one.facts;
    let mut said = Vec::new();
    if let Some(outcome) = desk.value_of(facts, fact::FINDING_OUTCOME) {
        let on = facts.finding_on.map_or_else(|| desk.say("letter-common-not_known"), |on| desk.told(on));
        said.push(desk.own_with("recorded-finding", &Args::new().with("date", on).with("outcome", outcome)));
    }
    said.push(outcome(desk, one.outcome));
    let recorded = &one.recorded;
    said.extend(match recorded.refused_in_writing {
        Answer::Yes => Some(desk.own("recorded-in_writing")),
        Answer::No => Some(desk.own("recorded-not_in_writing")),
        Answer::NotKnown => None,
    });
    said.push(match recorded.reasons {
        Some(reasons) => desk.own_with("recorded-reasons", &Args::new().with("reasons", desk.as_typed(reasons))),
        None => desk.own("recorded-no_reasons"),
    });
    for (answer, part) in
        [(recorded.before_employer, "recorded-before_employer"), (recorded.settled_under_pressure, "recorded-settled")]
    {
        said.extend(answer.is_yes().then(|| desk.own(part)));
    }
    format!("{}: {}", person(desk, one), format::set_apart(desk.language(), &said))
}

fn person(desk: &Desk<'_>, one: &InGroup<'_>) -> String {
    let name = one.name.map(|name| format!(" {}", desk.as_typed(name))).unwrap_or_default();
    format!("{}{name}", desk.as_typed(one.label))
}

/// The decisive facts that are known of everyone who got a certificate and of everyone who was refused, and are the same.
fn the_same<'f>(group: &[InGroup<'f>]) -> Vec<(FieldId, &'f Facts)> {
    let decided = || group.iter().filter(|one| one.outcome != Outcome::Undecided);
    let mixed = decided().any(|one| matches!(one.outcome, Outcome::Certified(_)))
        && decided().any(|one| matches!(one.outcome, Outcome::Refused(_)));
    let Some(first) = decided().next().filter(|_| mixed) else { return Vec::new() };
    let same = |field: &FieldId| {
        let told = first.facts.show(*field);
        let alike = |one: &InGroup<'_>| *field != fact::WAGE_AMOUNT || paid_alike(one.facts, first.facts);
        told.is_some() && decided().all(|one| one.facts.show(*field) == told && alike(one))
    };
    DECISIVE.into_iter().filter(same).map(|field| (field, first.facts)).collect()
}

/// Whether two wages are for the same: by the day or by the piece, for one or for several.
fn paid_alike(one: &Facts, other: &Facts) -> bool {
    one.wage_unit == other.wage_unit && one.wage_shared_by.unwrap_or(1) == other.wage_shared_by.unwrap_or(1)
}
