//! Threats that nobody has answered yet: they stand at the top of the case until somebody does.

use mukti_register::Case;
use mukti_terms::{Answer, Told};

/// A threat that stands open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenThreat {
    /// Whom it was made to: 1 for the first person of the case.
    pub ordinal: u32,
    /// When.
    pub on: Told,
    /// A word of `threat_kind`.
    pub what: Option<String>,
    /// A word of `accused_part`.
    pub role: Option<String>,
    /// Whether the person wants protection.
    pub protection_wanted: Answer,
    /// Whether something was done that did not make the person safe.
    pub still_unsafe: bool,
    /// The day protection was asked for since, where no answer to that is known.
    pub asked_on: Option<Told>,
}

/// Every threat that was not answered, or whose answer left the person unsafe; the latest first.
pub(crate) fn open(case: &Case) -> Vec<OpenThreat> {
    let mut open = Vec::new();
    for person in case.people.iter().filter(|person| !case.is_forgotten(person.id)) {
        let answers = case.acts(&["threat_answer"], Some(person.id));
        let requests = case.acts(&["protection_request"], Some(person.id));
        let replies = case.acts(&["protection_answer"], Some(person.id));
        for threat in case.acts(&["threat"], Some(person.id)) {
            let last = answers.iter().rfind(|answer| answer.on.latest() >= threat.on.earliest());
            let unsafe_still = last.is_some_and(|answer| answer.get("safe_now") == Some("no"));
            if last.is_some() && !unsafe_still {
                continue;
            }
            let text = |name: &str| threat.get(name).map(str::to_string);
            open.push(OpenThreat {
                ordinal: person.ordinal,
                on: threat.on,
                what: text("what"),
                role: text("role"),
                protection_wanted: match threat.get("protection_wanted") {
                    Some("yes") => Answer::Yes,
                    Some("no") => Answer::No,
                    _ => Answer::NotKnown,
                },
                still_unsafe: unsafe_still,
                asked_on: requests
                    .iter()
                    .filter(|asked| asked.on.latest() >= threat.on.earliest())
                    .filter(|asked| !replies.iter().any(|reply| reply.on.latest() >= asked.on.earliest()))
                    .map(|asked| asked.on)
                    .next_back(),
            });
        }
    }
    open.sort_by_key(|threat| (std::cmp::Reverse(threat.on.latest()), threat.ordinal));
    open
}
