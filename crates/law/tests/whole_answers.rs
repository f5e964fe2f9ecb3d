//! Eight invented people, each answered whole: read a changed answer as you would read a changed letter.

mod common;

use common::{asked, of};
use mukti_law::Facts;
use mukti_law::finding::{Because, Determination};
use mukti_terms::Answer;
use mukti_terms::schema::Record;
use std::fmt::Write as _;

fn word(value: Answer) -> &'static str {
    match value {
        Answer::Yes => "met",
        Answer::No => "not met",
        Answer::NotKnown => "not known",
    }
}

fn grounds(because: &Because) -> String {
    because.iter().map(|field| Facts::FIELDS[field.at()].name).collect::<Vec<_>>().join(", ")
}

/// The whole answer, a line for each conclusion.
fn whole(found: &Determination) -> String {
    let mut text = format!("{}, force {}", found.status.word(), found.forced_labour.word());
    text.push_str(if found.only_by_presumption { ", by presumption only\n" } else { "\n" });
    for limb in &found.limbs {
        let presumed = if limb.presumed { " (presumed)" } else { "" };
        let _ = writeln!(
            text,
            "{} {}{presumed}: {} [{}]",
            limb.id.id(),
            word(limb.value),
            grounds(&limb.because),
            limb.provision
        );
    }
    for one in &found.presumptions {
        let _ = writeln!(text, "presumption {}: {} [{}]", one.id, grounds(&one.because), one.authority);
    }
    let _ = writeln!(text, "ask: {}", asked(found).join(", "));
    let _ = writeln!(text, "indicators: {}", found.indicators.join(", "));
    for (id, one) in found.also.each() {
        let _ = writeln!(text, "also {id} {}: {}", word(one.value), grounds(&one.because));
    }
    let wages = &found.wages;
    let _ = writeln!(text, "due {:?} ({:?} to {:?})", wages.due, wages.due_low, wages.due_high);
    let _ = writeln!(text, "paid {:?}, short {:?}, days {:?}", wages.paid, wages.short, wages.days);
    for rate in &wages.rates {
        let _ = writeln!(text, "rate {} to {}: {} to {} {:?}", rate.from, rate.to, rate.low, rate.high, rate.grade);
    }
    let _ = writeln!(text, "missing: {}", wages.not_known.join(", "));
    text
}

const ON: &str = "2026-02-15";

#[test]
fn a_couple_at_a_kiln_in_bihar_under_an_advance() {
    insta::assert_snapshot!(whole(&of(
        [
            ("work.state", "IN-BR"),
            ("work.kind", "brick_kiln"),
            ("work.from", "2025-10-20"),
            ("work.to", "2026-01-31"),
            ("advance.taken", "yes"),
            ("advance.by", "self"),
            ("advance.from", "contractor"),
            ("wage.amount", "1200"),
            ("wage.unit", "week"),
            ("wage.shared_by", "2"),
            ("free.movement", "no"),
            ("force.threat", "yes"),
            ("worker.age", "34"),
            ("worker.category", "SC"),
            ("accused", "owner:general; contractor:SC"),
        ],
        ON
    )));
}

#[test]
fn a_mill_worker_paid_too_little_of_whom_nothing_else_is_known() {
    insta::assert_snapshot!(whole(&of(
        [
            ("work.state", "IN-OD"),
            ("work.kind", "rice_mill"),
            ("work.from", "2025-05-01"),
            ("work.to", "2025-07-31"),
            ("wage.amount", "200"),
            ("wage.unit", "day"),
            ("days.per_week", "6"),
        ],
        ON
    )));
}

#[test]
fn a_girl_in_a_house_whose_father_took_money() {
    insta::assert_snapshot!(whole(&of(
        [
            ("work.state", "IN-KA"),
            ("work.kind", "domestic_work"),
            ("work.from", "2024"),
            ("freed.how", "still_held"),
            ("worker.age", "13"),
            ("worker.sex", "female"),
            ("advance.taken", "yes"),
            ("advance.by", "parent"),
            ("advance.from", "agent"),
            ("wage.none", "yes"),
            ("force.confinement", "yes"),
            ("person.worked", "yes"),
        ],
        ON
    )));
}

#[test]
fn a_wife_whose_husband_took_the_advance() {
    insta::assert_snapshot!(whole(&of(
        [
            ("work.state", "IN-TN"),
            ("work.kind", "stone_quarry"),
            ("advance.taken", "yes"),
            ("advance.by", "spouse"),
            ("debt.held_them", "yes"),
            ("worker.sex", "female"),
            ("claim.bonded", "yes"),
        ],
        ON
    )));
}

#[test]
fn a_moulder_in_uttar_pradesh_by_the_thousand() {
    insta::assert_snapshot!(whole(&of(
        [
            ("work.state", "IN-UP"),
            ("work.kind", "brick_kiln"),
            ("work.task", "moulding"),
            ("work.from", "2025-11-01"),
            ("work.to", "2026-01-31"),
            ("wage.amount", "500"),
            ("wage.unit", "1000_bricks"),
            ("output.per_day", "1500"),
            ("output.shared_by", "2"),
            ("days.per_week", "7"),
            ("told.private", "yes"),
            ("free.movement", "yes"),
        ],
        ON
    )));
}

#[test]
fn someone_asked_beside_the_employer() {
    insta::assert_snapshot!(whole(&of(
        [
            ("work.state", "IN-MP"),
            ("work.kind", "agriculture"),
            ("told.private", "no"),
            ("force.threat", "no"),
            ("free.movement", "yes"),
            ("free.other_work", "yes"),
            ("advance.taken", "no"),
            ("paper.signed", "not_bonded"),
        ],
        ON
    )));
}

#[test]
fn a_customary_bond_that_came_from_the_father() {
    insta::assert_snapshot!(whole(&of(
        [
            ("work.state", "IN-GJ"),
            ("work.kind", "agriculture"),
            ("work.from", "1998"),
            ("work.to", "2024-06-30"),
            ("custom.name", "Hali"),
            ("obligation.inherited", "yes"),
            ("free.sale", "no"),
            ("wage.amount", "50"),
            ("wage.unit", "day"),
            ("wage.local_usual", "250"),
            ("worker.category", "ST"),
        ],
        ON
    )));
}

#[test]
fn of_whom_nothing_is_known() {
    insta::assert_snapshot!(whole(&of([("case", "Suresh")], ON)));
}
