//! The first member of an invented organisation.

use mukti_casework::{By, Desk, Enrolment, Problem, SignedIn};
use mukti_terms::Secret;
use mukti_terms::when::Moment;

/// What the first member of an invented organisation is called.
pub const NAME: &str = "Fatima";
/// What they sign in with, where anybody signs in again.
pub const PASSPHRASE: &str = "four quiet kilns at dawn";

/// Enrols an invented person as the first member, who acts from then on; nobody knows their passphrase.
///
/// # Errors
/// Somebody is a member already.
pub fn first_member(desk: &Desk, now: Moment) -> Result<By, Problem> {
    let code = desk.first_run_code(now)?.code;
    let passphrase = code.open().to_lowercase();
    Ok(enrol(desk, now, code, &passphrase)?.by(now))
}

/// Enrols [`NAME`] with [`PASSPHRASE`] as the first member.
///
/// # Errors
/// Somebody is a member already.
pub fn known_member(desk: &Desk, now: Moment) -> Result<SignedIn, Problem> {
    let code = desk.first_run_code(now)?.code;
    enrol(desk, now, code, PASSPHRASE)
}

fn enrol(desk: &Desk, now: Moment, code: Secret<String>, passphrase: &str) -> Result<SignedIn, Problem> {
    let passphrase = || Secret::new(passphrase.to_string());
    desk.enrol(now, &Enrolment { code, name: NAME.to_string(), passphrase: passphrase(), again: passphrase() })
}
