//! The members of an invented organisation, and a desk they sit at.

use mukti_casework::{By, Desk, Enrolment, Place, Problem, SignedIn, open_desk};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use std::path::Path;

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

/// A new desk in `folder` with its first member, who acts: what most tests begin with.
///
/// # Panics
/// The folder cannot be written, or somebody has enrolled in it.
#[must_use]
pub fn desk_in(folder: &Path, now: Moment) -> (Desk, By) {
    let desk = open_desk(&Place::in_folder(&folder.join("data"))).expect("a desk in a new folder");
    let by = known_member(&desk, now).expect("nobody has enrolled").by(now);
    (desk, by)
}

/// Another member, called `name`, whose passphrase is [`PASSPHRASE`] too.
///
/// # Panics
/// Whoever acts is no member, or the name is in use.
#[must_use]
pub fn another_member(desk: &Desk, by: &By, name: &str) -> SignedIn {
    let code = desk.invite(by).expect("a member invites").code;
    let passphrase = || Secret::new(PASSPHRASE.to_string());
    let enrolment = Enrolment { code, name: name.to_string(), passphrase: passphrase(), again: passphrase() };
    desk.enrol(by.now, &enrolment).expect("the name is free")
}
