//! Invented work: what it was, the advance, the pay, leaving, and force.

use super::days::{Span, as_a_worker_tells};
use super::told;
use crate::chance::Chance;
use mukti_law::Facts;
use mukti_law::facts::{
    Accused, AdvanceBy, AdvanceCause, AdvanceFrom, Category, PaperSigned, Skill, WageUnit, WorkKind,
};
use mukti_terms::schema::Number;
use mukti_terms::{Answer, Rupees};

const KINDS: &[(WorkKind, u64)] = &[
    (WorkKind::BrickKiln, 32),
    (WorkKind::Agriculture, 18),
    (WorkKind::StoneQuarry, 8),
    (WorkKind::Construction, 8),
    (WorkKind::RiceMill, 6),
    (WorkKind::DomesticWork, 4),
    (WorkKind::TextileMill, 4),
    (WorkKind::Garment, 3),
    (WorkKind::Bangle, 3),
    (WorkKind::Hotel, 3),
    (WorkKind::Embroidery, 2),
    (WorkKind::Carpet, 2),
    (WorkKind::Fishing, 2),
    (WorkKind::AnimalGrazing, 2),
    (WorkKind::Factory, 2),
    (WorkKind::Plantation, 1),
    (WorkKind::Forestry, 1),
    (WorkKind::Mine, 1),
    (WorkKind::Begging, 1),
    (WorkKind::SexualExploitation, 1),
    (WorkKind::Other, 1),
];

pub(super) fn work(c: &mut Chance, facts: &mut Facts, span: Span) {
    let kind = c.weighted(KINDS);
    facts.work_kind = Some(kind);
    if kind == WorkKind::BrickKiln && c.percent(70) {
        facts.work_task = Some(c.one_of(&["moulding", "loading", "firing", "stacking"]).into());
    }
    facts.work_from = Some(as_a_worker_tells(c, span.began)).filter(|_| c.percent(94));
    facts.work_to = span.ended.map(|ended| as_a_worker_tells(c, ended)).filter(|_| c.percent(90));
    facts.hours_per_day = Some(Number::whole(c.between(8, 16))).filter(|_| c.percent(75));
    facts.days_per_week = Some(Number::whole(c.between(6, 7))).filter(|_| c.percent(70));
    facts.skill = Some(c.weighted(&[(Skill::Unskilled, 75), (Skill::SemiSkilled, 18), (Skill::Skilled, 7)]))
        .filter(|_| c.percent(65));
    if c.percent(25) {
        facts.days_worked = Some(Number::whole(c.between(30, 1_500)));
    }
    advance(c, facts);
    pay(c, facts, kind);
    family(c, facts);
}

fn advance(c: &mut Chance, facts: &mut Facts) {
    facts.agreement_made = told(c, 70, 85);
    facts.advance_taken = told(c, 88, 82);
    if facts.advance_taken.is_yes() {
        facts.advance_amount = Some(Rupees::whole(c.between(4, 160) * 500)).filter(|_| c.percent(92));
        facts.advance_by = Some(c.weighted(&[
            (AdvanceBy::Own, 55),
            (AdvanceBy::Parent, 25),
            (AdvanceBy::Spouse, 14),
            (AdvanceBy::Grandparent, 2),
            (AdvanceBy::Sibling, 4),
        ]));
        facts.advance_from =
            Some(c.weighted(&[(AdvanceFrom::Contractor, 55), (AdvanceFrom::Employer, 38), (AdvanceFrom::Agent, 7)]));
        facts.advance_cause = Some(c.weighted(&[
            (AdvanceCause::Illness, 28),
            (AdvanceCause::Food, 22),
            (AdvanceCause::Marriage, 18),
            (AdvanceCause::Housing, 7),
            (AdvanceCause::OldDebt, 10),
            (AdvanceCause::Funeral, 5),
            (AdvanceCause::Travel, 10),
        ]))
        .filter(|_| c.percent(70));
        facts.advance_documented = told(c, 50, 10);
        facts.debt_held_them = told(c, 75, 88);
        facts.debt_said_now = Some(Rupees::whole(c.between(2, 300) * 500)).filter(|_| c.percent(45));
    }
    facts.obligation_inherited = told(c, 40, 9);
    facts.obligation_customary = told(c, 40, 7);
    facts.obligation_caste = told(c, 40, 8);
    facts.obligation_surety = told(c, 30, 3);
    facts.consideration_other = told(c, 30, 10);
}

fn pay(c: &mut Chance, facts: &mut Facts, kind: WorkKind) {
    facts.wage_none = told(c, 75, 22);
    if facts.wage_none.is_yes() {
        return;
    }
    let by_the_piece = kind == WorkKind::BrickKiln && c.percent(50);
    let (unit, low, high) = match c.below(10) {
        _ if by_the_piece => (WageUnit::ThousandBricks, 200, 650),
        0..=3 => (WageUnit::Day, 40, 450),
        4..=6 => (WageUnit::Week, 200, 1_800),
        7..=8 => (WageUnit::Month, 1_000, 11_000),
        _ => (WageUnit::Season, 5_000, 60_000),
    };
    if c.percent(88) {
        facts.wage_amount = Some(Rupees::whole(c.between(low, high)));
        facts.wage_unit = Some(unit);
        facts.wage_shared_by =
            u32::try_from(c.weighted(&[(1_i64, 60), (2, 28), (3, 8), (4, 4)])).ok().filter(|_| c.percent(70));
    }
    if unit == WageUnit::ThousandBricks && c.percent(80) {
        facts.output_per_day = Some(Number::whole(c.between(6, 20) * 100));
        facts.output_shared_by = facts.wage_shared_by;
    }
    if c.percent(35) {
        facts.wage_promised = Some(Rupees::whole(c.between(low * 2, high * 2)));
    }
    if c.percent(20) {
        facts.wage_deducted = Some(Rupees::whole(c.between(1, 60) * 500));
    }
}

fn family(c: &mut Chance, facts: &mut Facts) {
    if c.percent(65) {
        facts.family_also_working = u32::try_from(c.between(0, 6)).ok();
        facts.children_working = u32::try_from(c.weighted(&[(0_i64, 60), (1, 20), (2, 14), (3, 6)])).ok();
        facts.adolescents_working = u32::try_from(c.weighted(&[(0_i64, 70), (1, 20), (2, 10)])).ok();
    }
    if c.percent(55) {
        let category = c.weighted(&[
            (Some(Category::General), 45),
            (Some(Category::Obc), 40),
            (Some(Category::Sc), 5),
            (None, 10),
        ]);
        facts.accused = Accused(vec![("owner".into(), category)]);
    }
    facts.claim_bonded = told(c, 50, 70);
    facts.paper_signed = Some(c.weighted(&[
        (PaperSigned::None, 60),
        (PaperSigned::Blank, 22),
        (PaperSigned::Settlement, 8),
        (PaperSigned::NotBonded, 10),
    ]))
    .filter(|_| c.percent(50));
}

pub(super) fn freedom(c: &mut Chance, facts: &mut Facts) {
    facts.free_other_work = told(c, 78, 10);
    facts.free_movement = told(c, 82, 12);
    facts.free_sale = told(c, 35, 20);
}

pub(super) fn force(c: &mut Chance, facts: &mut Facts) {
    facts.force_threat = told(c, 75, 55);
    facts.force_violence = told(c, 75, 28);
    facts.force_sexual = told(c, 40, 5);
    facts.force_confinement = told(c, 70, 24);
    facts.force_surveillance = told(c, 65, 42);
    facts.force_documents_held = told(c, 65, 18);
    facts.force_wages_withheld = told(c, 70, 58);
    facts.force_isolation = told(c, 55, 30);
    facts.force_deception = told(c, 60, 45);
    facts.force_excessive_overtime = told(c, 60, 70);
    facts.force_bad_conditions = told(c, 60, 72);
    facts.recruited_by_deception = told(c, 55, 40);
    facts.recruited_transported = told(c, 55, 48);
    facts.injury = told(c, 45, 12);
    if facts.injury.is_not_known() && c.percent(2) {
        facts.injury = Answer::Yes;
    }
}
