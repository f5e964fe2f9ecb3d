//! Signing in and out; a sign-in ends when nothing was done for an hour, or after half a day.

use super::throttle::Throttle;
use super::{Member, SignedIn, enrol, passphrase};
use crate::chance;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use mukti_store::Write;
use mukti_store::ask::MemberRow;
use mukti_terms::when::Moment;
use mukti_terms::{Language, Secret};
use std::sync::{MutexGuard, PoisonError};

/// Seconds without a deed after which a sign-in ends.
const IDLE_SECONDS: i64 = 60 * 60;
/// Seconds after which it ends anyway.
const SECONDS_MAX: i64 = 12 * 60 * 60;
/// A sign-in's last use is written no oftener than this: a write waits for the disk.
const SEEN_EVERY_SECONDS: i64 = 60;

impl Desk {
    /// Signs in.
    ///
    /// # Errors
    /// Name or passphrase is not right (it is not said which); too many tries.
    pub fn sign_in(&self, now: Moment, name: &str, passphrase: &Secret<String>) -> Result<SignedIn, Problem> {
        let key = enrol::name_key(name);
        self.throttle().ask(&key, now)?;
        let found = self.store.member_named(&key)?;
        let hashed = found.as_ref().map(|m| m.passphrase.as_str());
        if !passphrase::is_right(self, passphrase, hashed) {
            self.throttle().failed(&key, now);
            return Err(Problem::WrongNameOrPassphrase);
        }
        let member = found.ok_or(Problem::WrongNameOrPassphrase)?;
        self.throttle().succeeded(&key);
        let token = chance::token()?;
        self.store.write(Write::Session {
            hash: chance::sha256(token.as_bytes()),
            member: member.id,
            now: now.unix(),
            forget_before: now.unix() - SECONDS_MAX,
        })?;
        Ok(SignedIn { token: Secret::new(token), member: member.into() })
    }

    /// Who holds this token.
    ///
    /// # Errors
    /// Nobody, or the sign-in has ended.
    pub fn session(&self, now: Moment, token: &str) -> Result<Member, Problem> {
        let hash = chance::sha256(token.as_bytes());
        let session = self.store.session(&hash)?.ok_or(Problem::NotSignedIn)?;
        let idle = now.unix() - session.last_seen;
        if idle > IDLE_SECONDS || now.unix() - session.began > SECONDS_MAX {
            self.store.write(Write::End { hash })?;
            return Err(Problem::SignedOut);
        }
        if idle >= SEEN_EVERY_SECONDS {
            self.store.write(Write::Seen { hash, now: now.unix() })?;
        }
        Ok(session.member.into())
    }

    /// Signs out.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn sign_out(&self, token: &str) -> Result<(), Problem> {
        let hash = chance::sha256(token.as_bytes());
        Ok(self.store.write(Write::End { hash })?)
    }

    /// Keeps the language of a member's pages.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn speak(&self, by: By, language: Language) -> Result<(), Problem> {
        let (member, tag) = (by.member, language.tag());
        Ok(self.store.write(Write::Language { member, tag })?)
    }

    pub(super) fn throttle(&self) -> MutexGuard<'_, Throttle> {
        // Counts of tries are as good after a panic as before.
        self.throttle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl From<MemberRow> for Member {
    fn from(row: MemberRow) -> Self {
        Self { id: row.id, name: row.name, language: row.language }
    }
}
