//! One assessment as a row of CSV: lists joined by `; `, safe to open in a spreadsheet.

use mukti_casework::assess::Assessed;
use mukti_duties::DutyStatus;
use mukti_law::Facts;
use mukti_terms::Rupees;
use mukti_terms::schema::Record;
use std::fmt::Write as _;

/// The header of the results.
pub const CSV_HEADER: &str = "case,on,status,forced_labour,only_by_presumption,limbs_met,presumptions,ask,indicators,also,category,\
    offences,entitlements,duties_overdue,duties_awaited,duties_fulfilled,wages_due_rupees,wages_paid_rupees,wages_short_rupees,law_edition\n";

/// The row of one person.
pub fn row(one: &Assessed<'_>, edition: &str, text: &mut Vec<u8>) {
    let found = &one.found;
    let list = |items: Vec<&str>| items.join("; ");
    let duties =
        |status: DutyStatus| list(one.duties.iter().filter(|duty| duty.status == status).map(|duty| duty.id).collect());
    let money = |amount: Option<Rupees>| amount.map(|amount| amount.to_string()).unwrap_or_default();
    let entitlements: Vec<String> = one
        .entitlements
        .iter()
        .map(|due| format!("{}={} ({})", due.id, money(due.amount), due.status.word()))
        .collect();
    let cells = [
        one.facts.case.as_deref().unwrap_or("").to_owned(),
        one.on.to_string(),
        found.status.word().to_owned(),
        found.forced_labour.word().to_owned(),
        if found.only_by_presumption { "yes" } else { "no" }.to_owned(),
        list(found.limbs.iter().filter(|limb| limb.value.is_yes()).map(|limb| limb.id.id()).collect()),
        list(found.presumptions.iter().map(|used| used.id).collect()),
        list(found.ask.iter().map(|field| Facts::FIELDS[field.at()].name).collect()),
        list(found.indicators.clone()),
        list(found.also.each().iter().filter(|(_, also)| also.value.is_yes()).map(|(id, _)| *id).collect()),
        one.category.word().to_owned(),
        list(one.offences.iter().map(|offence| offence.provision).collect()),
        entitlements.join("; "),
        duties(DutyStatus::Overdue),
        duties(DutyStatus::Awaited),
        duties(DutyStatus::Fulfilled),
        money(found.wages.due),
        money(found.wages.paid),
        money(found.wages.short),
        edition.to_owned(),
    ];
    let mut line = String::with_capacity(1024);
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            line.push(',');
        }
        cell_into(cell, &mut line);
    }
    line.push('\n');
    text.extend_from_slice(line.as_bytes());
}

/// Quotes where needed; a cell that a spreadsheet would run as a formula gets an apostrophe.
fn cell_into(cell: &str, line: &mut String) {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let guarded = if formula { format!("'{cell}") } else { cell.to_owned() };
    if guarded.contains([',', '"', '\n', '\r']) {
        let _ = write!(line, "\"{}\"", guarded.replace('"', "\"\""));
    } else {
        line.push_str(&guarded);
    }
}

#[cfg(test)]
mod tests {
    use super::cell_into;

    #[test]
    fn a_label_that_looks_like_a_formula_is_not_run_by_a_spreadsheet() {
        let mut line = String::new();
        cell_into("=HYPERLINK(\"x\")", &mut line);
        assert_eq!(line, "\"'=HYPERLINK(\"\"x\"\")\"");
    }
}
