//! Whether a certificate does what is owed: it is the person's own, and no refusal came with it or after it.

use mukti_law::Facts;

/// The duty it is about.
const DUTY: &str = "release_certificate";

/// Whether what fulfils a duty counts for this person: one paper for a family counts for the one whose own it is, and of a
/// certificate and a refusal the later governs. Of any other duty everything counts.
#[must_use]
pub fn counts(duty: &str, facts: &Facts) -> bool {
    if duty != DUTY {
        return true;
    }
    let refused_since = facts
        .certificate_on
        .zip(facts.certificate_refused_on)
        .is_some_and(|(given, refused)| refused.latest() >= given.latest());
    !facts.certificate_own.is_no() && !refused_since
}
