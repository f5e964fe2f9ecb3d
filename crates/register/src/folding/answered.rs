//! A request and its answer: an answer that came before a request answers an earlier one, and the later request stands open.

use super::gather::Saying;
use mukti_law::fact;
use mukti_terms::Day;
use mukti_terms::schema::FieldId;
use std::collections::BTreeMap;

/// What may be asked again after it was answered: the request, then its answer.
const ASKED_AGAIN: [(FieldId, FieldId); 3] = [
    (fact::PROTECTION_ASKED_ON, fact::PROTECTION_ANSWERED_ON),
    (fact::HANDOFF_DISPUTED_ON, fact::HANDOFF_SETTLED_ON),
    (fact::LEGAL_AID_APPLIED_ON, fact::LEGAL_AID_ASSIGNED_ON),
];

/// Leaves of each pair the open request without an answer, or else the last answer with the requests it answered.
pub(super) fn pair(all: &mut BTreeMap<FieldId, Vec<Saying>>) {
    for (asked, answered) in ASKED_AGAIN {
        let mut answers = days(all, answered);
        answers.sort_unstable();
        let Some(last) = answers.pop() else { continue };
        let is_open = days(all, asked).into_iter().any(|day| day > last);
        let after = if is_open { Some(last) } else { answers.pop() };
        if let Some(after) = after
            && let Some(sayings) = all.get_mut(&asked)
        {
            sayings.retain(|saying| saying.event.is_none_or(|day| day > after));
        }
        if let Some(sayings) = all.get_mut(&answered) {
            sayings.retain(|saying| !is_open && saying.event.is_none_or(|day| day == last));
        }
    }
}

/// What the office can do again, where the later act governs the earlier, in whatever order they were told.
const GOVERNED_BY_THE_LATEST: [FieldId; 2] = [fact::CERTIFICATE_ON, fact::CERTIFICATE_REFUSED_ON];

/// Leaves of each of them the act that happened last.
pub(super) fn latest(all: &mut BTreeMap<FieldId, Vec<Saying>>) {
    for field in GOVERNED_BY_THE_LATEST {
        let Some(last) = days(all, field).into_iter().max() else { continue };
        if let Some(sayings) = all.get_mut(&field) {
            sayings.retain(|saying| saying.event.is_none_or(|day| day == last));
        }
    }
}

/// When each act about a fact can have happened at the latest.
fn days(all: &BTreeMap<FieldId, Vec<Saying>>, field: FieldId) -> Vec<Day> {
    let acts = all.get(&field).into_iter().flatten().filter(|saying| saying.is_act && !saying.word.text.is_empty());
    acts.filter_map(|saying| saying.event).collect()
}
