//! Who may sit down at the desk: the first-run code, the passphrase, the open sign-in. Never a default password.

pub mod ceremony;
pub mod enrol;
pub mod first_run;
pub mod invite;
pub(crate) mod keys;
pub mod replace;
pub mod session;
pub(crate) mod throttle;
pub(crate) mod waiting;

use crate::desk::By;
use mukti_access::Keyring;
use mukti_register::MemberId;
use mukti_terms::when::Moment;
use mukti_terms::{Language, Secret};
use std::path::PathBuf;
use std::sync::Arc;

/// A member of the organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The id.
    pub id: MemberId,
    /// The name they are known by here.
    pub name: String,
    /// The language of their pages, if they chose one.
    pub language: Option<Language>,
}

/// A fresh sign-in: the token goes into the member's browser and nowhere else.
#[derive(Debug)]
pub struct SignedIn {
    /// 256 random bits.
    pub token: Secret<String>,
    /// Whose.
    pub member: Member,
    /// What they can open.
    pub keys: Arc<Keyring>,
}

impl SignedIn {
    /// Who acts, and when.
    #[must_use]
    pub fn by(&self, now: Moment) -> By {
        By { member: self.member.id, now, keys: Some(Arc::clone(&self.keys)) }
    }
}

/// Who holds a token, and what they can open.
#[derive(Clone, Debug)]
pub struct Seated {
    /// Who.
    pub member: Member,
    /// What they can open.
    pub keys: Arc<Keyring>,
}

/// The code with which the first member comes in.
#[derive(Debug)]
pub struct FirstRun {
    /// The code, to be shown once on the terminal.
    pub code: Secret<String>,
    /// The file it was also written to, readable by its owner only.
    pub file: PathBuf,
    /// When it runs out.
    pub until: Moment,
}

/// What the first member fills in.
#[derive(Debug)]
pub struct Enrolment {
    /// The first-run code.
    pub code: Secret<String>,
    /// The name they are known by.
    pub name: String,
    /// The passphrase.
    pub passphrase: Secret<String>,
    /// The passphrase, once more.
    pub again: Secret<String>,
}
