//! One person's statement of account in the output of `mukti account`: an object or a few aligned lines.

use super::Ask;
use crate::commands::assess::Format;
use mukti_casework::account::of_assessed;
use mukti_casework::assess::Assessed;
use mukti_duties::account::{Account, Line};
use mukti_messages::{Args, Messages, format};
use mukti_terms::{Language, Rupees};
use serde_json::{Value, json};
use std::io::Write as _;

/// Writes the account of one row.
pub(super) fn write(ask: &Ask, assessed: &Assessed<'_>, text: &mut Vec<u8>) {
    let account = of_assessed(assessed, ask.book);
    let label = assessed.facts.case.as_deref().unwrap_or_default();
    // Writing into memory cannot fail.
    let _ = match ask.format {
        Format::Table | Format::Csv => text.write_all(table(&account, label, ask.language).as_bytes()),
        Format::Json => text.write_all(object(&account, label).to_string().as_bytes()),
        Format::Ndjson => writeln!(text, "{}", object(&account, label)),
    };
}

fn object(account: &Account, label: &str) -> Value {
    let total = account.total;
    json!({
        "case": label,
        "release": account.release.map(|told| told.to_string()),
        "category": account.category.word(),
        "lines": account.lines.iter().map(line).collect::<Vec<_>>(),
        "total": {
            "due_rupees": total.due,
            "received_rupees": total.received,
            "outstanding_rupees": total.outstanding,
            "overpaid_rupees": total.overpaid,
            "not_shown_rupees": total.not_shown,
            "counted": total.counted,
            "not_known": total.not_known,
        },
        "interest": Value::Null,
    })
}

fn line(line: &Line) -> Value {
    let versions = line.versions.iter().map(|version| {
        json!({
            "from": version.from.to_string(),
            "amount_rupees": version.amount,
            "provision": version.provision,
            "grade": version.grade.word(),
        })
    });
    json!({
        "id": line.id,
        "status": line.status.word(),
        "payer": line.payer,
        "provision": line.provision,
        "grade": line.grade.word(),
        "due_rupees": line.due,
        "due_low_rupees": line.due_between.map(|(low, _)| low),
        "due_high_rupees": line.due_between.map(|(_, high)| high),
        "last_known_rupees": line.last_known,
        "of_which_annuity_rupees": line.annuity,
        "said_paid_rupees": line.flow.said_paid,
        "received_rupees": line.received,
        "set_off_rupees": line.set_off.flatten(),
        "outstanding_rupees": line.outstanding,
        "overpaid_rupees": line.overpaid,
        "last_day": line.delay.last_day.map(|due| due.day.to_string()),
        "benchmark_day": line.delay.benchmark_day.map(|due| due.day.to_string()),
        "days_late": line.delay.days_late,
        "next": line.next.word(),
        "versions": versions.collect::<Vec<_>>(),
    })
}

fn table(account: &Account, label: &str, language: Language) -> String {
    let messages = Messages::of(language);
    let sum = |sum: Option<Rupees>| {
        sum.map_or_else(|| messages.plain("letter-common-not_known").into_owned(), |sum| format::rupees(language, sum))
    };
    let mut text = format!("{label}\n");
    for line in &account.lines {
        let name = messages.plain(&format!("entitlement-{}", line.id.replace('.', "-")));
        let due = match (line.due, line.due_between) {
            (None, Some((low, high))) => {
                let args =
                    Args::new().with("low", format::rupees(language, low)).with("high", format::rupees(language, high));
                messages.text("entitlement-between", &args).into_owned()
            }
            (due, _) => sum(due),
        };
        let cells = [("due", due), ("received", sum(line.received)), ("outstanding", sum(line.outstanding))];
        let cells = cells.map(|(key, value)| format!("{} {value}", messages.plain(&format!("account-head-{key}"))));
        text.push_str(&format!("  {name} {}: {}\n", line.grade.mark(), cells.join(" · ")));
        text.push_str(&format!("    {}\n", messages.plain(&line.next.key())));
    }
    text.push('\n');
    text
}
