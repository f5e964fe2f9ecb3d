//! What is known of a criminal case, and what may be declared of it to a commission.

use mukti_law::fact;
use mukti_messages::Args;
use mukti_terms::schema::{FieldId, Record};

use crate::desk::Desk;

/// What shows that there is a criminal case.
const STEPS: [FieldId; 3] = [fact::FIR_ON, fact::CHARGESHEET_ON, fact::JUDGMENT_ON];

/// That the matter is before no court; where a criminal case is known, which one, and that the neglect is not before it.
pub(crate) fn declaration(desk: &Desk<'_>) -> String {
    let mut known: Vec<String> = STEPS.into_iter().filter_map(|step| told(desk, step)).collect();
    let criminal = desk.input.criminal;
    if let Some(court) = criminal.court.filter(|court| !court.trim().is_empty()) {
        known.push(desk.as_typed(court));
    }
    if known.is_empty() && !criminal.before_court {
        return desk.own("declaration");
    }
    if known.is_empty() {
        known.push(desk.say("letter-criminal-before_court"));
    }
    desk.own_with("declaration_criminal", &Args::new().with("case", known.join("; ")))
}

/// One step with its day; without the day where it was told differently of several people.
fn told(desk: &Desk<'_>, step: FieldId) -> Option<String> {
    let each = desk.each();
    let is_known = desk.value(step).is_some() || each.iter().any(|one| one.facts.show(step).is_some());
    let value = desk.value(step).filter(|_| desk.is_alike(step));
    let number = desk.input.criminal.fir.filter(|_| step == fact::FIR_ON);
    match (is_known, value, number) {
        (false, ..) => None,
        (true, None, _) => Some(desk.label(step)),
        (true, Some(day), None) => Some(format!("{} ({day})", desk.label(step))),
        (true, Some(day), Some(number)) => {
            let args = Args::new().with("date", day).with("number", desk.as_typed(number));
            Some(format!("{} ({})", desk.label(step), desk.fill("letter-criminal-fir_number", &args)))
        }
    }
}
