//! Threats that nobody has answered yet: they stand at the top of the case until somebody does.

use mukti_register::{ActDone, Case, PersonId};
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
        let requests = case.acts(&["protection_request"], Some(person.id));
        let replies = case.acts(&["protection_answer"], Some(person.id));
        for (threat, still_unsafe) in standing(case, person.id) {
            let text = |name: &str| threat.get(name).map(str::to_string);
            open.push(OpenThreat {
                ordinal: person.ordinal,
                on: threat.on,
                what: text("what"),
                role: text("role"),
                protection_wanted: answer(threat.get("protection_wanted")),
                still_unsafe,
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

/// The threats to one person that nobody has ended, the oldest first, each with whether something was done and they are unsafe still.
pub(crate) fn standing(case: &Case, person: PersonId) -> Vec<(ActDone<'_>, bool)> {
    let answers = case.acts(&["threat_answer"], Some(person));
    let threats = case.acts(&["threat"], Some(person)).into_iter();
    let judged = threats.map(|threat| {
        let last = answers.iter().rfind(|answer| answer.on.latest() >= threat.on.earliest());
        let unsafe_still = last.is_some_and(|answer| answer.get("safe_now") == Some("no"));
        (last.is_none() || unsafe_still).then_some((threat, unsafe_still))
    });
    judged.flatten().collect()
}

/// Whether a letter that asks for protection is to be written for this person: a threat stands, they did not say no to it, and nobody
/// has asked since.
pub(crate) fn calls_for_a_letter(case: &Case, person: PersonId) -> bool {
    let asked = case.acts(&["protection_request"], Some(person));
    standing(case, person).iter().any(|(threat, _)| {
        let since = asked.iter().any(|asked| asked.on.latest() >= threat.on.earliest());
        !since && !answer(threat.get("protection_wanted")).is_no()
    })
}

/// An answer as it was kept.
pub(crate) fn answer(word: Option<&str>) -> Answer {
    match word {
        Some("yes") => Answer::Yes,
        Some("no") => Answer::No,
        _ => Answer::NotKnown,
    }
}
