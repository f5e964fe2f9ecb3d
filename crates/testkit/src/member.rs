//! The first member of an invented organisation.

use mukti_casework::{By, Desk, Enrolment, Problem};
use mukti_terms::Secret;
use mukti_terms::when::Moment;

/// Enrols an invented person as the first member, who acts from then on.
///
/// # Errors
/// Somebody is a member already.
pub fn first_member(desk: &Desk, now: Moment) -> Result<By, Problem> {
    let first = desk.first_run_code(now)?;
    let passphrase = || Secret::new(first.code.open().to_lowercase());
    let enrolment = Enrolment {
        code: first.code.clone(),
        name: "Fatima".to_string(),
        passphrase: passphrase(),
        again: passphrase(),
    };
    Ok(desk.enrol(now, &enrolment)?.by(now))
}
