//! Signing in and out; a sign-in ends when nothing was done for an hour, or after half a day.

use super::keys::{name_key, open_name};
use super::throttle::Throttle;
use super::{Member, Seated, SignedIn, keys};
use crate::chance::Machine;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::vault::broken;
use mukti_access::{Keyring, Token};
use mukti_journal::hex;
use mukti_register::MemberId;
use mukti_store::ask::MemberRow;
use mukti_store::{SignIn, Write};
use mukti_terms::when::Moment;
use mukti_terms::{Language, Secret};
use std::sync::{Arc, MutexGuard, PoisonError};

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
        let (member, keyring) = self.keyring_of(now, name, passphrase)?;
        self.renew_stretch(&keyring, passphrase)?;
        self.begin_session(now, member, Arc::new(keyring))
    }

    /// The member who knows this passphrase, without a sign-in: for what a second person agrees to.
    pub(crate) fn member_who_knows(
        &self,
        now: Moment,
        name: &str,
        passphrase: &Secret<String>,
    ) -> Result<MemberId, Problem> {
        self.keyring_of(now, name, passphrase).map(|(member, _)| member)
    }

    /// Whose name and passphrase these are; every try is counted.
    fn keyring_of(&self, now: Moment, name: &str, passphrase: &Secret<String>) -> Result<(MemberId, Keyring), Problem> {
        let counted = keys::plain(name);
        self.throttle().ask(&counted, now)?;
        let found = match self.names_key()? {
            Some(key) => self.store.member_named(&name_key(&key, name))?,
            None => None,
        };
        let member = found.map(|row| row.id);
        match self.open_keyring(member, passphrase) {
            Ok(keyring) => {
                self.throttle().succeeded(&counted);
                Ok((member.ok_or(Problem::WrongNameOrPassphrase)?, keyring))
            }
            Err(Problem::WrongNameOrPassphrase) => {
                self.throttle().failed(&counted, now);
                Err(Problem::WrongNameOrPassphrase)
            }
            Err(other) => Err(other),
        }
    }

    /// Begins a sign-in: the keyring lies sealed in its row, and only the cookie opens it.
    pub(super) fn begin_session(
        &self,
        now: Moment,
        member: MemberId,
        keyring: Arc<Keyring>,
    ) -> Result<SignedIn, Problem> {
        // A member comes in even when a phone's key was exchanged: whoever asks for that key is told.
        let _ = self.ensure_phone_key(&keyring);
        let token = Token::new(&mut Machine);
        self.store.write(Write::SignIn(SignIn {
            hash: hex::encode(&token.digest()),
            member,
            now: now.unix(),
            forget_before: now.unix() - SECONDS_MAX,
            keyring: Some(keyring.seal(&token, &mut Machine)),
        }))?;
        let name = self.member_names()?.remove(&member).unwrap_or_default();
        Ok(SignedIn { token: token.text(), member: Member { id: member, name, language: None }, keys: keyring })
    }

    /// Who holds this token, and what they can open.
    ///
    /// # Errors
    /// Nobody, or the sign-in has ended.
    pub fn session(&self, now: Moment, token: &str) -> Result<Seated, Problem> {
        let token = Token::from_text(token).ok_or(Problem::NotSignedIn)?;
        let hash = hex::encode(&token.digest());
        let session = self.store.session(&hash)?.ok_or(Problem::NotSignedIn)?;
        let idle = now.unix() - session.last_seen;
        if idle > IDLE_SECONDS || now.unix() - session.began > SECONDS_MAX {
            self.leave_search(session.member.id);
            self.store.write(Write::End { hash })?;
            return Err(Problem::SignedOut);
        }
        if idle >= SEEN_EVERY_SECONDS {
            self.store.write(Write::Seen { hash, now: now.unix() })?;
        }
        self.rest_search(now);
        let sealed = session.keyring.ok_or(Problem::SignedOut)?;
        let id = session.member.id;
        let keyring = Keyring::reopen(&token, self.vault.organisation, id.bits(), &sealed);
        let mut keyring = keyring.map_err(|_| broken("a sign-in's keys do not open"))?;
        self.catch_up(&mut keyring)?;
        Ok(Seated { member: self.member_of(session.member)?, keys: Arc::new(keyring) })
    }

    fn member_of(&self, row: MemberRow) -> Result<Member, Problem> {
        let key = self.names_key()?.ok_or_else(|| broken("the organisation's key is gone"))?;
        Ok(Member { id: row.id, name: open_name(&key, row.id, &row.name)?, language: row.language })
    }

    /// Signs out.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn sign_out(&self, token: &str) -> Result<(), Problem> {
        let token = Token::from_text(token).ok_or(Problem::NotSignedIn)?;
        let hash = hex::encode(&token.digest());
        if let Some(session) = self.store.session(&hash)? {
            self.leave_search(session.member.id);
        }
        Ok(self.store.write(Write::End { hash })?)
    }

    /// Keeps the language of a member's pages.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn speak(&self, by: &By, language: Language) -> Result<(), Problem> {
        let (member, tag) = (by.member, language.tag());
        Ok(self.store.write(Write::Language { member, tag })?)
    }

    /// What a member last chose for a page of theirs: the page's own words, as they were kept.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn choice(&self, by: &By, name: &str) -> Result<Option<String>, Problem> {
        Ok(self.store.choice_of(by.member, name)?)
    }

    /// Keeps what a member chose for a page of theirs, until they choose anew; `None` takes it back.
    ///
    /// # Errors
    /// It could not be kept.
    pub fn choose(&self, by: &By, name: &'static str, value: Option<String>) -> Result<(), Problem> {
        if self.store.choice_of(by.member, name)? == value {
            return Ok(());
        }
        Ok(self.store.write(Write::Choice { member: by.member, name, value, now: by.now.unix() })?)
    }

    /// Changes a member's passphrase; the present one is asked for again, and every other sign-in ends.
    ///
    /// # Errors
    /// The present one is not right; the new one is short, or was not typed twice alike.
    pub fn change_passphrase(
        &self,
        by: &By,
        present: &Secret<String>,
        new: &Secret<String>,
        again: &Secret<String>,
    ) -> Result<(), Problem> {
        if new != again {
            return Err(Problem::PassphrasesDiffer);
        }
        keys::is_long_enough(new)?;
        let keyring = self.open_keyring(Some(by.member), present)?;
        let row = self.sealed_row(&keyring, new)?;
        let held = self.not_replacing();
        self.store.write(Write::Keys(vec![mukti_store::KeyWrite::Member(row)]))?;
        drop(held);
        self.leave_search(by.member);
        Ok(self.store.write(Write::EndAllOf { member: by.member })?)
    }

    pub(super) fn throttle(&self) -> MutexGuard<'_, Throttle> {
        // Counts of tries are as good after a panic as before.
        self.throttle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
