//! Reported cases, read from beside the repository where they are at hand: what the law says of only what the reports say.
//!
//! Nothing of a real case is kept in the repository: the table is read from `../shared/data` and the outcome only printed.

use mukti_casework::assess::assess;
use mukti_law::finding::Status;
use mukti_law::{Book, Facts};
use mukti_terms::schema::Record;
use std::collections::HashMap;
use std::path::Path;

type Row = HashMap<String, String>;

fn set(facts: &mut Facts, name: &str, value: &str) {
    let field = Facts::position(name).expect("a fact of the contract");
    facts.set(field, value).unwrap_or_else(|wrong| panic!("{name} = {value}: {wrong:?}"));
}

/// The columns of a report as facts: only what the report says.
fn facts_of(row: &Row) -> Facts {
    let cell = |name: &str| row.get(name).map_or("", |text| text.trim());
    let mut facts = Facts::default();
    set(&mut facts, "case", cell("case_label"));
    set(&mut facts, "work.state", cell("state_iso"));
    set(&mut facts, "work.district", cell("district_lgd_code"));
    set(&mut facts, "work.kind", work_kind(cell("worksite")));
    let home = cell("home_state_iso");
    if !home.is_empty() {
        let from_elsewhere = !home.split(';').any(|state| state == cell("state_iso"));
        if from_elsewhere {
            set(&mut facts, "worker.migrant", "inter_state");
        }
        if !home.contains(';') {
            set(&mut facts, "home.state", home);
        }
    }
    if !cell("advance_inr_min").is_empty() && !cell("advance_basis").contains("promised") {
        set(&mut facts, "advance.taken", "yes");
        if cell("advance_inr_min") == cell("advance_inr_max") {
            set(&mut facts, "advance.amount", cell("advance_inr_min"));
        }
    }
    set(&mut facts, "hours.per_day", cell("hours_per_day"));
    set(&mut facts, "days.worked", cell("days_worked_about"));
    wages(&mut facts, cell("wage_inr_reported"), cell("wage_basis"), cell("adults"), cell("families"));
    restriction(&mut facts, cell("restriction"));
    if cell("violence") == "yes" {
        set(&mut facts, "force.violence", "yes");
    }
    proceedings(&mut facts, row);
    facts
}

fn work_kind(worksite: &str) -> &'static str {
    let kinds = [
        ("brick", "brick_kiln"),
        ("construction", "construction"),
        ("rice mill", "rice_mill"),
        ("farm", "agriculture"),
        ("sugarcane", "agriculture"),
        ("rearing", "animal_grazing"),
        ("aquaculture", "fishing"),
    ];
    kinds.iter().find(|(word, _)| worksite.contains(word)).map_or("other", |(_, kind)| kind)
}

fn wages(facts: &mut Facts, amount: &str, basis: &str, adults: &str, families: &str) {
    if basis.contains("unpaid") || basis.contains("in place of") {
        set(facts, "wage.none", "yes");
        return;
    }
    if amount.is_empty() {
        return;
    }
    set(facts, "wage.amount", amount);
    set(facts, "wage.unit", if basis.contains("1,000 bricks") { "1000_bricks" } else { "week" });
    if basis.contains("per person") {
        set(facts, "wage.shared_by", "1");
    } else if let (Ok(adults), Ok(families @ 1..)) = (adults.parse::<u32>(), families.parse::<u32>())
        && adults % families == 0
    {
        set(facts, "wage.shared_by", &(adults / families).to_string());
    }
}

fn restriction(facts: &mut Facts, words: &str) {
    let says = |any: &[&str]| any.iter().any(|word| words.contains(word));
    if says(&["left the site only", "not allowed", "kept in", "no leave", "stopped from leaving", "locked"]) {
        set(facts, "free.movement", "no");
    }
    if says(&["watch"]) {
        set(facts, "force.surveillance", "yes");
    }
    if says(&["locked"]) {
        set(facts, "force.confinement", "yes");
    }
    if says(&["threat"]) {
        set(facts, "force.threat", "yes");
    }
}

fn proceedings(facts: &mut Facts, row: &Row) {
    let cell = |name: &str| row.get(name).map_or("", |text| text.trim());
    if !cell("rescue_date").is_empty() {
        set(facts, "rescued.on", cell("rescue_date"));
        set(facts, "freed.how", "rescued");
    }
    match cell("certificate") {
        "granted" => set(facts, "certificate.on", cell("certificate_date")),
        "refused" => set(facts, "certificate.refused_on", cell("outcome_date")),
        _ => {}
    }
    set(facts, "assistance.immediate_amount", cell("immediate_assistance_inr_each"));
    set(facts, "fir.sections", cell("sections"));
}

fn rows() -> Option<Vec<Row>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/cases.csv");
    let mut reader = csv::Reader::from_path(path).ok()?;
    let header = reader.headers().expect("has a header").clone();
    let row = |record: csv::StringRecord| {
        header.iter().zip(record.iter()).map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect()
    };
    Some(reader.records().map(|record| row(record.expect("reads"))).collect())
}

#[test]
fn every_reported_case_has_a_result_true_to_its_row_and_none_is_a_refusal() {
    let Some(rows) = rows() else {
        println!("skipped: no ../shared/data");
        return;
    };
    let on = mukti_terms::Told::parse("2026-11-21").and_then(mukti_terms::Told::day).expect("a day");
    println!("{:<6} {:<14} {:<10} {:<12} asks", "case", "finding", "force", "presumed");
    for row in &rows {
        let facts = facts_of(row);
        let assessed = assess(&facts, on, Book::embedded());
        let found = &assessed.found;
        let label = facts.case.as_deref().expect("labelled");
        let asks: Vec<&str> = found.ask.iter().map(|field| Facts::FIELDS[field.at()].name).collect();
        println!(
            "{label:<6} {:<14} {:<10} {:<12} {}",
            found.status.word(),
            found.forced_labour.word(),
            found.only_by_presumption,
            asks.join(" ")
        );
        assert_ne!(found.status, Status::NotShown, "{label}");
        for limb in found.limbs.iter().filter(|limb| limb.value.is_yes()) {
            assert!(limb.presumed || !limb.because.is_empty(), "{label}: {} is met without a ground", limb.id.id());
            for ground in &limb.because {
                assert!(
                    facts.is_known(*ground),
                    "{label}: {} rests on {}, which the row does not say",
                    limb.id.id(),
                    Facts::FIELDS[ground.at()].name
                );
            }
        }
        if found.status == Status::NeedsEnquiry {
            assert!(!found.ask.is_empty(), "{label}: open, and nothing is asked");
            for asked in &found.ask {
                assert!(!facts.is_known(*asked), "{label}: asks what the row says: {}", Facts::FIELDS[asked.at()].name);
            }
        }
    }
    assert_eq!(rows.len(), 15);
}
