//! What must be true of a finding: presumptions named, nothing held against the person, and the right question asked first.

mod common;

use common::{asked, limb, of, presumed};
use mukti_law::finding::{ForcedLabour, LimbId, Status};
use mukti_law::{Book, Situation, category, determine};
use mukti_terms::Answer;

const ON: &str = "2026-01-15";

/// A mill in Bihar, where a rate is known, and nothing else.
const MILL: [(&str, &str); 5] = [
    ("work.state", "IN-BR"),
    ("work.kind", "rice_mill"),
    ("skill", "unskilled"),
    ("work.from", "2025-10-05"),
    ("work.to", "2025-12-20"),
];

fn at_the_mill<'a>(more: &'a [(&'a str, &'a str)]) -> impl Iterator<Item = (&'a str, &'a str)> {
    MILL.into_iter().chain(more.iter().copied())
}

#[test]
fn pay_below_the_minimum_alone_is_bonded_labour_by_three_named_presumptions() {
    let found = of(at_the_mill(&[("wage.amount", "200"), ("wage.unit", "day")]), ON);
    assert_eq!(found.status, Status::PrimaFacie);
    assert_eq!(found.forced_labour, ForcedLabour::Presumed);
    assert_eq!(presumed(&found), ["minimum_wage_is_force", "force_means_bonded", "agreement_presumed"]);
    assert!(found.presumptions.iter().all(|one| !one.authority.is_empty()), "each cites its authority");
    assert!(found.only_by_presumption);
    assert_eq!(asked(&found)[..3], ["advance.taken", "debt.held_them", "free.other_work"]);
    assert!(asked(&found).contains(&"free.movement"));
}

#[test]
fn three_thousand_a_month_for_a_couple_is_judged_person_by_person() {
    let found = of(at_the_mill(&[("wage.amount", "3000"), ("wage.unit", "month"), ("wage.shared_by", "2")]), ON);
    assert_eq!((found.status, found.only_by_presumption), (Status::PrimaFacie, true));
    // A month's pay that is enough for one is not enough for two.
    let pay = [("wage.amount", "12000"), ("wage.unit", "month")];
    let alone = of(at_the_mill(&[pay[0], pay[1], ("wage.shared_by", "1")]), ON);
    let couple = of(at_the_mill(&[pay[0], pay[1], ("wage.shared_by", "2")]), ON);
    assert_eq!(limb(&alone, LimbId::EffectWage).value, Answer::No);
    assert_eq!(limb(&couple, LimbId::EffectWage).value, Answer::Yes);
}

#[test]
fn the_same_pay_where_no_rate_is_known_needs_enquiry_and_asks_for_the_local_wage_first() {
    let said = [
        ("work.state", "IN-TN"),
        ("work.kind", "rice_mill"),
        ("work.from", "2025-10-05"),
        ("work.to", "2025-12-20"),
        ("wage.amount", "3000"),
        ("wage.unit", "month"),
        ("wage.shared_by", "2"),
    ];
    let found = of(said, ON);
    assert_eq!(found.status, Status::NeedsEnquiry);
    assert_eq!(limb(&found, LimbId::EffectWage).value, Answer::NotKnown);
    assert_eq!(asked(&found).first(), Some(&"wage.local_usual"));
    assert!(found.wages.not_known.contains(&"wage-missing-rate"));
    assert_eq!((found.wages.due, found.wages.short), (None, None), "an unknown rate is null, never nothing");
}

#[test]
fn contract_labour_needs_no_cause() {
    let no_cause = [
        ("told.private", "yes"),
        ("advance.taken", "no"),
        ("consideration.other", "no"),
        ("obligation.customary", "no"),
        ("obligation.inherited", "no"),
        ("obligation.caste", "no"),
        ("wage.none", "yes"),
    ];
    let without = of(at_the_mill(&no_cause), ON);
    assert_eq!(without.status, Status::NeedsEnquiry, "no cause, and no way that needs none");
    assert_eq!(asked(&without).first(), Some(&"worker.contract_labour"));
    let mut said = no_cause.to_vec();
    said.push(("worker.contract_labour", "yes"));
    let with = of(at_the_mill(&said), ON);
    assert_eq!((with.status, with.only_by_presumption), (Status::PrimaFacie, false));
}

#[test]
fn a_migrant_who_came_alone_needs_no_cause_from_the_day_of_the_code() {
    let said = |to: &'static str| {
        [
            ("work.state", "IN-BR"),
            ("work.from", "2025-10-05"),
            ("work.to", to),
            ("worker.migrant", "inter_state"),
            ("worker.contract_labour", "no"),
            ("told.private", "yes"),
        ]
    };
    assert_eq!(limb(&of(said("2025-11-20"), ON), LimbId::ContractOrMigrant).value, Answer::No);
    assert_eq!(limb(&of(said("2025-11-21"), ON), LimbId::ContractOrMigrant).value, Answer::Yes);
    let through_a_contractor = [("worker.migrant", "inter_state"), ("advance.from", "contractor")];
    assert_eq!(limb(&of(through_a_contractor, "2020-01-15"), LimbId::ContractOrMigrant).value, Answer::Yes);
}

#[test]
fn a_paper_a_consent_or_a_missing_document_is_never_held_against_anybody() {
    let told = [("advance.taken", "yes"), ("advance.by", "self"), ("force.threat", "yes"), ("free.movement", "no")];
    let plain = of(told, ON);
    for against in [
        ("paper.signed", "not_bonded"),
        ("paper.signed", "settlement"),
        ("advance.documented", "no"),
        ("agreement.made", "no"),
        ("days.worked", "3"),
        ("told.private", "yes"),
    ] {
        let found = of(told.into_iter().chain([against]), ON);
        assert_eq!(found.limbs, plain.limbs, "{against:?}");
        assert_eq!(found.status, Status::PrimaFacie, "{against:?}");
    }
}

#[test]
fn a_no_that_was_not_told_in_private_is_not_known() {
    let no = [("force.threat", "no"), ("advance.taken", "no"), ("free.movement", "yes")];
    for private in [None, Some(("told.private", "no"))] {
        let found = of(no.into_iter().chain(private), ON);
        assert_eq!(found.status, Status::NeedsEnquiry);
        for id in [LimbId::Forced, LimbId::CauseAdvance, LimbId::EffectMovement] {
            assert_eq!(limb(&found, id).value, Answer::NotKnown, "{}", id.id());
        }
        assert_eq!(asked(&found).first(), Some(&"told.private"));
    }
    let heard = of(no.into_iter().chain([("told.private", "yes")]), ON);
    assert_eq!(limb(&heard, LimbId::CauseAdvance).value, Answer::No);
}

#[test]
fn a_wifes_finding_does_not_fall_with_her_husbands_advance() {
    let found = of(at_the_mill(&[("advance.taken", "yes"), ("advance.by", "spouse"), ("free.movement", "no")]), ON);
    let cause = limb(&found, LimbId::CauseConsideration);
    assert_eq!(found.status, Status::PrimaFacie);
    assert!(cause.value.is_yes() && cause.presumed, "his advance is not hers, but a consideration is presumed");
    assert_eq!(limb(&found, LimbId::CauseAdvance).value, Answer::NotKnown);
}

#[test]
fn an_advance_that_may_not_be_left_is_shown_though_the_pay_met_the_minimum() {
    let said = [
        ("advance.taken", "yes"),
        ("advance.by", "self"),
        ("free.other_work", "no"),
        ("wage.amount", "500"),
        ("wage.unit", "day"),
        ("wage.shared_by", "1"),
    ];
    let found = of(at_the_mill(&said), ON);
    assert_eq!(limb(&found, LimbId::EffectWage).value, Answer::No);
    assert_eq!((found.status, found.only_by_presumption), (Status::PrimaFacie, false));
    assert_eq!(presumed(&found), ["debt_hold_is_force"]);
}

#[test]
fn long_hours_and_bad_conditions_alone_are_not_force() {
    let found = of([("force.excessive_overtime", "yes"), ("force.bad_conditions", "yes")], ON);
    assert_eq!((found.status, found.forced_labour), (Status::NeedsEnquiry, ForcedLabour::NotKnown));
    assert_eq!(found.indicators, ["ilo.abusive_working_and_living_conditions", "ilo.excessive_overtime"]);
}

#[test]
fn one_accused_outside_the_scheduled_castes_is_enough() {
    let with = |accused: &'static str| {
        let said = [("worker.category", "SC"), ("force.threat", "yes"), ("free.movement", "no"), ("accused", accused)];
        of(at_the_mill(&said), ON).also.scst_atrocity.value
    };
    assert_eq!(with("owner:general; contractor:SC"), Answer::Yes);
    assert_eq!(with("contractor:SC"), Answer::No);
    assert_eq!(with("contractor:SC; owner"), Answer::NotKnown);
}

#[test]
fn a_child_needs_no_means_to_be_trafficked_under_the_protocol() {
    let said = [("worker.age", "12"), ("recruited.transported", "yes"), ("wage.none", "yes"), ("person.worked", "yes")];
    let found = of(at_the_mill(&said), ON);
    assert_eq!(found.also.trafficking.value, Answer::NotKnown, "the Indian text asks for a means");
    assert_eq!(found.also.trafficking_palermo.value, Answer::Yes);
    assert_eq!(found.also.child_labour.value, Answer::Yes);
}

#[test]
fn taken_at_fifteen_and_freed_at_nineteen_is_both() {
    let said = [
        ("age.at_start", "15"),
        ("worker.age", "19"),
        ("worker.sex", "male"),
        ("force.threat", "yes"),
        ("free.movement", "no"),
        ("freed.on", "2025-12-20"),
    ];
    let facts = common::facts(said);
    let book = Book::embedded();
    let on = common::day(ON);
    let found = determine(&facts, on, book);
    let here = Situation { facts: &facts, book, on, found: &found };
    assert_eq!(found.also.jj79.value, Answer::Yes, "bondage that began in childhood was a child's");
    assert_eq!(category(&here).word(), "A");
    assert_eq!(category::category_by_age_when_taken(&here).word(), "B");
}

/// Everything that speaks against bondage, told in private, of pay that meets the minimum.
const DENIED: [(&str, &str); 19] = [
    ("told.private", "yes"),
    ("force.threat", "no"),
    ("force.violence", "no"),
    ("force.sexual", "no"),
    ("force.confinement", "no"),
    ("force.surveillance", "no"),
    ("force.documents_held", "no"),
    ("force.wages_withheld", "no"),
    ("force.isolation", "no"),
    ("force.deception", "no"),
    ("force.vulnerability_abused", "no"),
    ("free.other_work", "yes"),
    ("free.movement", "yes"),
    ("free.sale", "yes"),
    ("advance.taken", "no"),
    ("debt.held_them", "no"),
    ("wage.amount", "900"),
    ("wage.unit", "day"),
    ("wage.shared_by", "1"),
];

#[test]
fn who_denies_everything_while_still_held_is_not_turned_away() {
    let place = MILL.into_iter().take(4).chain(DENIED);
    let status = |more: &[(&'static str, &'static str)]| {
        let found = of(place.clone().chain(more.iter().copied()), ON);
        assert!(found.status == Status::NotShown || !found.ask.is_empty(), "{more:?} asks nothing");
        found.status
    };
    assert_eq!(status(&[]), Status::NeedsEnquiry, "nobody said that they have left");
    assert_eq!(status(&[("freed.how", "still_held")]), Status::NeedsEnquiry);
    assert_eq!(status(&[("freed.how", "still_held"), ("work.to", "2025-12-20")]), Status::NeedsEnquiry);
    for left in [
        ("work.to", "2025-12-20"),
        ("freed.on", "2025-12-20"),
        ("rescued.on", "2025-12-20"),
        ("certificate.on", "2025-12-20"),
        ("freed.how", "escaped"),
    ] {
        let also = [left, ("work.to", "2025-12-20")];
        let more = if left.0 == "work.to" { &also[..1] } else { &also[..] };
        assert_eq!(status(more), Status::NotShown, "{left:?}");
    }
}

#[test]
fn forced_labour_presumes_an_advance_or_a_consideration_and_no_custom() {
    let forced = [("told.private", "yes"), ("force.threat", "yes"), ("free.movement", "no")];
    let cause = |more: &[(&'static str, &'static str)]| {
        let found = of(at_the_mill(more).chain(forced), ON);
        let causes = mukti_law::determine::presume::CAUSES;
        let met: Vec<LimbId> = causes.into_iter().filter(|id| limb(&found, *id).value.is_yes()).collect();
        (met, presumed(&found).contains(&"force_means_bonded"))
    };
    assert_eq!(cause(&[]), (vec![LimbId::CauseAdvance], true));
    assert_eq!(cause(&[("advance.taken", "no")]), (vec![LimbId::CauseConsideration], true));
    let brothers = [("advance.taken", "yes"), ("advance.by", "sibling")];
    assert_eq!(cause(&brothers), (vec![LimbId::CauseConsideration], true));
    assert_eq!(cause(&[("advance.taken", "no"), ("consideration.other", "no")]), (vec![], false));
}

#[test]
fn what_is_presumed_names_its_presumption_and_its_facts() {
    let debt = of([("debt.held_them", "yes")], ON);
    assert!(presumed(&debt).contains(&"debt_holds_the_person"));
    let custom = of([("agreement.made", "no"), ("custom.name", "Hali"), ("told.private", "yes")], ON);
    let named = custom.presumptions.iter().find(|one| one.id == "agreement_presumed").expect("is named");
    assert_eq!(named.because.as_slice(), [mukti_law::fact::CUSTOM_NAME]);
    let migrant = of([("worker.migrant", "inter_state")], ON);
    assert!(limb(&migrant, LimbId::ContractOrMigrant).presumed);
    assert_eq!(presumed(&migrant), ["told_so_far"]);
    for found in [debt, custom, migrant] {
        assert!(found.presumptions.iter().all(|one| !one.authority.is_empty()), "each cites its authority");
    }
}

#[test]
fn a_migrant_of_whom_nobody_said_when_the_work_ended_is_only_presumed_under_the_code() {
    let told = [("worker.migrant", "inter_state"), ("work.from", "2025-10-05")];
    for more in [None, Some(("freed.on", "2026-01-02")), Some(("freed.how", "still_held"))] {
        let found = of(told.into_iter().chain(more), ON);
        assert!(limb(&found, LimbId::ContractOrMigrant).presumed, "{more:?}");
    }
    let ended = of(told.into_iter().chain([("work.to", "2026-01-02")]), ON);
    assert!(!limb(&ended, LimbId::ContractOrMigrant).presumed);
    let began_under_it = of([told[0], ("work.from", "2025-12-05")], ON);
    assert!(!limb(&began_under_it, LimbId::ContractOrMigrant).presumed);
}

#[test]
fn contract_labour_under_threat_is_not_trafficking_until_an_act_is_told() {
    let told = [
        ("worker.contract_labour", "yes"),
        ("advance.from", "contractor"),
        ("force.threat", "yes"),
        ("force.confinement", "yes"),
        ("worker.sex", "female"),
        ("freed.on", "2025-12-20"),
    ];
    let book = Book::embedded();
    let judged = |more: &[(&'static str, &'static str)]| {
        let facts = common::facts(at_the_mill(&told).chain(more.iter().copied()));
        let found = determine(&facts, common::day(ON), book);
        let here = Situation { facts: &facts, book, on: common::day(ON), found: &found };
        let offences = mukti_law::offences(&here);
        let cited = offences.iter().any(|one| one.provision == "bns-2023 s.143" && one.value.is_yes());
        (found.also.trafficking.value, category(&here).word(), cited)
    };
    assert_eq!(judged(&[]), (Answer::NotKnown, "B", false));
    assert_eq!(judged(&[("recruited.transported", "yes")]), (Answer::Yes, "C", true));
    assert_eq!(judged(&[("recruited.by_deception", "yes")]), (Answer::Yes, "C", true));
}

#[test]
fn force_that_is_only_presumed_is_not_the_means_of_trafficking() {
    let told = [("recruited.transported", "yes"), ("wage.amount", "200"), ("wage.unit", "day")];
    let found = of(at_the_mill(&told), ON);
    assert_eq!(found.forced_labour, ForcedLabour::Presumed);
    assert_eq!(found.also.trafficking.value, Answer::NotKnown);
}
