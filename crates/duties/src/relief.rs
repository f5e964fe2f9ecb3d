//! Whether relief paid so far covers a stage: the SC/ST Rules pay it in parts, at the report, the charge-sheet and the conviction.

use mukti_law::Situation;
use mukti_terms::Rupees;

/// The stages in order, as duty id and as the value that says which part of the relief it pays.
const STAGES: [(&str, &str); 3] = [
    ("scst_relief.fir", "scst.relief.stage.fir"),
    ("scst_relief.chargesheet", "scst.relief.stage.chargesheet"),
    ("scst_relief.conviction", "scst.relief.stage.conviction"),
];

/// Whether what was paid reaches the parts of this stage and of those before it; false where any of it is not known.
#[must_use]
pub fn covers(duty: &str, here: &Situation<'_>) -> bool {
    let Some(stage) = STAGES.iter().position(|(id, _)| *id == duty) else { return false };
    let Some(paid) = here.facts.scst_relief_paid_amount else { return false };
    let value = |id: &str| here.book.value(id, here.on);
    let whole = value("scst.relief").and_then(mukti_law::book::Value::rupees);
    let parts: Option<i64> =
        STAGES[..=stage].iter().map(|(_, id)| value(id).and_then(mukti_law::book::Value::count)).sum();
    let asked: Option<Rupees> = whole.zip(parts).and_then(|(whole, percent)| whole.scaled(percent, PERCENT));
    asked.is_some_and(|asked| paid >= asked)
}

/// A whole in hundredths.
const PERCENT: i64 = 100;
