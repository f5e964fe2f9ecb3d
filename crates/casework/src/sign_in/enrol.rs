//! Somebody becomes a member with a code: the first with the first-run code, others with an invitation that carries the keys.

use super::keys::{grant, is_long_enough, name_key, seal_name};
use super::{Enrolment, SignedIn, first_run};
use crate::chance::{self, Machine};
use crate::deeds::of_the_house;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::vault::{Keys, Sealing, broken};
use mukti_access::organisation::OrganisationSecret;
use mukti_access::subject::KeyClass;
use mukti_access::{Keyring, MemberKey};
use mukti_register::entry::{Joined, KeyChange, Left};
use mukti_register::{Body, MemberId};
use mukti_store::{Deed, Joining, KeyWrite, NewEntry, StoreError};
use mukti_terms::when::Moment;
use std::sync::Arc;

/// What the throttle counts tries of the code under: no member can have this name.
const CODE: &str = "\u{0}code";

/// Somebody on the way to becoming a member.
struct Newcomer {
    id: MemberId,
    keyring: Arc<Keyring>,
    /// Keys to be kept with them.
    keys: Vec<KeyWrite>,
    /// What is to be said of it.
    told: Vec<Body>,
}

impl Desk {
    /// Makes a member, and signs them in.
    ///
    /// # Errors
    /// The code is not right, was used or has run out; the name is missing or in use; the passphrases differ or are short.
    pub fn enrol(&self, now: Moment, new: &Enrolment) -> Result<SignedIn, Problem> {
        self.throttle().ask(CODE, now)?;
        let hash = first_run::hash(new.code.open());
        match self.store.code(&hash)? {
            None => {
                self.throttle().failed(CODE, now);
                return Err(Problem::CodeWrong);
            }
            Some((until, used)) if used.is_some() || until < now.unix() => return Err(Problem::CodeUsed),
            Some(_) => {}
        }
        let name = new.name.trim();
        if name.is_empty() {
            return Err(Problem::NameMissing);
        }
        if new.passphrase != new.again {
            return Err(Problem::PassphrasesDiffer);
        }
        is_long_enough(&new.passphrase)?;
        let held = self.not_replacing();
        let newcomer = self.newcomer(now, new)?;
        let by = By { member: newcomer.id, now, keys: Some(Arc::clone(&newcomer.keyring)) };
        self.join(&by, name, hash, newcomer)?;
        drop(held);
        // What the invitation carried is of no more use; the code is used even if this cannot be written.
        let _ = self.clear_invitation(now);
        // The file has done its work; if it cannot be removed, the code in it is used anyway.
        let _ = std::fs::remove_file(self.code_file());
        self.begin_session(now, by.member, by.keys.ok_or(Problem::NotSignedIn)?)
    }

    /// The first member makes the organisation's keys; others find them in their invitation.
    fn newcomer(&self, now: Moment, new: &Enrolment) -> Result<Newcomer, Problem> {
        let id = MemberId::from_bits(chance::bits()?);
        let member = MemberKey::new(self.vault.organisation, id.bits(), &mut Machine);
        let mut told = vec![Body::MemberJoined(Joined { member: id, name: new.name.trim().to_string() })];
        let mut keys = Vec::new();
        let secrets = if self.is_enrolled()? {
            self.invited(new.code.open())?
        } else {
            let secret = OrganisationSecret::new(self.vault.organisation, 1, &mut Machine);
            keys.push(self.vault.organisation_row(&secret, now.unix()));
            told.push(Body::KeyMade(KeyChange { key: "organisation".to_string(), generation: 1 }));
            vec![secret]
        };
        keys.extend(secrets.iter().map(|secret| grant(secret, &member)));
        let keyring = Keyring::of(member, Vec::new(), secrets).map_err(|_| broken("an invitation without keys"))?;
        keys.push(KeyWrite::Member(self.sealed_row(&keyring, &new.passphrase)?));
        Ok(Newcomer { id, keyring: Arc::new(keyring), keys, told })
    }

    fn join(&self, by: &By, name: &str, code_hash: String, newcomer: Newcomer) -> Result<(), Problem> {
        let mut keys = self.keys(by.keys.as_deref());
        let (names, _) = keys.sealing(self.vault.organisation, KeyClass::C2)?;
        let joining = Joining {
            id: newcomer.id,
            name: seal_name(&names, newcomer.id, name),
            name_key: name_key(&names, name),
            code_hash,
            joined: by.now.unix(),
        };
        let entries = sealed(&mut keys, (Some(by.member), by.now), newcomer.told)?;
        let keys = newcomer.keys.into_iter().chain(keys.made()).collect();
        let deed = Deed { keys, joining: Some(joining), entries, ..Deed::default() };
        match self.store.keep(deed) {
            Err(StoreError::Taken) => Err(Problem::NameTaken),
            other => Ok(other.map(drop)?),
        }
    }

    /// Somebody is no longer a member: their keys and sign-ins go. What they wrote stays.
    ///
    /// # Errors
    /// There is no such member, or it is the last one: nobody could open anything any more.
    pub fn let_go(&self, by: &By, member: MemberId) -> Result<(), Problem> {
        let members = self.store.members()?;
        if members.iter().all(|(id, _)| *id != member) {
            return Err(Problem::NoSuchCase);
        }
        let with_keys = self.store.member_keys()?;
        if with_keys.iter().all(|key| key.member == member.bits()) {
            return Err(Problem::LastMember);
        }
        let mut keys = self.keys(by.keys.as_deref());
        let entries = sealed(&mut keys, (Some(by.member), by.now), vec![Body::MemberLeft(Left { member })])?;
        let keys = keys.made().into_iter().chain([KeyWrite::MemberGone { member: member.bits() }]).collect();
        self.store.keep(Deed { keys, entries, ..Deed::default() })?;
        self.leave_search(member);
        Ok(self.store.write(mukti_store::Write::EndAllOf { member })?)
    }

    /// Says things of the organisation itself that the house does while nobody is signed in.
    pub(crate) fn tell_as_nobody(&self, now: Moment, bodies: Vec<Body>, with: Vec<KeyWrite>) -> Result<(), Problem> {
        self.tell_of_house(self.keys(None), (None, now), bodies, with)
    }

    /// Says things of the organisation itself, sealed and in order.
    pub(crate) fn tell(&self, by: &By, bodies: Vec<Body>, with: Vec<KeyWrite>) -> Result<(), Problem> {
        self.tell_of_house(self.keys(by.keys.as_deref()), (Some(by.member), by.now), bodies, with)
    }

    fn tell_of_house(
        &self,
        mut keys: Keys<'_>,
        by: (Option<MemberId>, Moment),
        bodies: Vec<Body>,
        with: Vec<KeyWrite>,
    ) -> Result<(), Problem> {
        let entries = sealed(&mut keys, by, bodies)?;
        let keys = keys.made().into_iter().chain(with).collect();
        Ok(self.store.keep(Deed { keys, entries, ..Deed::default() }).map(drop)?)
    }
}

/// Entries of no case, sealed.
fn sealed(
    keys: &mut Keys<'_>,
    (by, now): (Option<MemberId>, Moment),
    bodies: Vec<Body>,
) -> Result<Vec<NewEntry>, Problem> {
    bodies
        .into_iter()
        .map(|body| {
            let entry = of_the_house((by, now), None, body)?;
            let sealed = keys.seal(&entry, Sealing::default())?;
            Ok(NewEntry { sealed, cases: Vec::new(), document: None, folio: None })
        })
        .collect()
}
