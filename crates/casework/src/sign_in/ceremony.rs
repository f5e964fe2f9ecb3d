//! The trustees: packs on paper that open together what is left to them, and bring the organisation's keys back when nobody can.
//!
//! INVARIANT: packs are shown once and kept nowhere. INVARIANT: recovery takes three days, and everybody can read that it began.

use super::invite::Invitation;
use super::keys::number;
use crate::chance::{self, Machine};
use crate::deeds::forget::TRUSTEES;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::vault::{broken, trustees_vouch};
use mukti_access::{Ceremony, JoinError, OrganisationSecret, Pack, SealedSecret, Share};
use mukti_register::Body;
use mukti_register::entry::KeyChange;
use mukti_store::keys::ServerKey;
use mukti_store::{Grant, KeyWrite, Write};
use mukti_terms::when::Moment;

/// How long recovery waits, so that a member who did not ask for it can object.
const HOURS_TO_WAIT: i64 = 72;

/// Under what it is remembered that a recovery began.
const NOTE: &str = "recovery";

/// How far a recovery has come.
#[derive(Debug)]
pub enum Recovery {
    /// It has begun; from this moment on the same packs give an invitation.
    Waits {
        /// From when.
        until: Moment,
    },
    /// Whoever types this code becomes a member with the organisation's keys.
    Invites(Invitation),
}

impl Desk {
    /// Deals packs to trustees: any `threshold` of them together open what is left to them. Older packs stay good for what was
    /// left to them, and for nothing new.
    ///
    /// # Errors
    /// Nobody is signed in; numbers that make no sense.
    pub fn hold_ceremony(&self, by: &By, threshold: u8, shares: u8) -> Result<Vec<Pack>, Problem> {
        let _held = self.not_replacing();
        let keyring = self.caught_up(by)?;
        let dealt = Ceremony::deal(self.vault.organisation, chance::bits()?, threshold, shares, &mut Machine);
        let (ceremony, packs) = dealt.map_err(|_| Problem::NoSuchForm)?;
        let kept = self.store.server_keys()?;
        let last = kept.iter().filter(|key| key.purpose == TRUSTEES).map(|key| key.generation).max();
        let generation = last.unwrap_or(0) + 1;
        let mut with = vec![KeyWrite::Server(ServerKey {
            purpose: TRUSTEES.to_string(),
            generation,
            public: ceremony.bytes(),
            vouch: trustees_vouch(keyring.newest(), &ceremony, number(generation)?).bytes(),
            wrapped: Vec::new(),
            wrapped_under: 0,
        })];
        with.extend(keyring.secrets().map(|secret| left_to(&ceremony, secret)));
        let change = KeyChange { key: TRUSTEES.to_string(), generation: number(generation)? };
        self.tell(by, vec![Body::KeyMade(change)], with)?;
        Ok(packs)
    }

    /// Tells which pack it is that was typed, without opening anything.
    ///
    /// # Errors
    /// No ceremony was held.
    pub fn recognise(&self, share: &Share) -> Result<Result<(), JoinError>, Problem> {
        Ok(self.trustees()?.ok_or(Problem::NoTrustees)?.recognise(share))
    }

    /// Brings the organisation's keys back with the trustees' packs: the first time it begins to wait, and after three days the
    /// same packs give an invitation.
    ///
    /// # Errors
    /// No ceremony was held; packs that do not open.
    pub fn recover(&self, now: Moment, shares: &[Share]) -> Result<Recovery, Problem> {
        let ceremony = self.trustees()?.ok_or(Problem::NoTrustees)?;
        let key = ceremony.join(shares).map_err(|_| Problem::WrongKey)?;
        let begun = self.store.noted(NOTE)?.filter(|(text, _)| !text.is_empty());
        let Some((_, at)) = begun else {
            let value = now.unix().to_string();
            let change = KeyChange { key: NOTE.to_string(), generation: 1 };
            self.tell_as_nobody(now, vec![Body::KeyMade(change)], Vec::new())?;
            self.store.write(Write::Note { name: NOTE.into(), value, now: now.unix() })?;
            return Ok(Recovery::Waits { until: Moment::from_unix(now.unix()).plus_hours(HOURS_TO_WAIT) });
        };
        let until = Moment::from_unix(at).plus_hours(HOURS_TO_WAIT);
        if now < until {
            return Ok(Recovery::Waits { until });
        }
        let grants = self.store.grants_of_member(ceremony.id)?;
        let open = |grant: &Grant| {
            let sealed = SealedSecret { generation: number(grant.generation)?, sealed: grant.sealed.clone() };
            key.open_secret(&sealed).map_err(|_| broken("a secret that was left to the trustees does not open"))
        };
        let secrets = grants.iter().map(open).collect::<Result<Vec<_>, _>>()?;
        let invitation = self.invite_with(now, &secrets)?;
        self.store.write(Write::Note { name: NOTE.into(), value: String::new(), now: now.unix() })?;
        Ok(Recovery::Invites(invitation))
    }

    /// A member stops a recovery that they did not ask for.
    ///
    /// # Errors
    /// Nobody is signed in; the store cannot be written.
    pub fn stop_recovery(&self, by: &By) -> Result<(), Problem> {
        by.keys.as_ref().ok_or(Problem::NotSignedIn)?;
        let change = KeyChange { key: NOTE.to_string(), generation: 1 };
        self.tell(by, vec![Body::KeyDestroyed(change)], Vec::new())?;
        Ok(self.store.write(Write::Note { name: NOTE.into(), value: String::new(), now: by.now.unix() })?)
    }

    /// When a recovery that began will be ready, if one began.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn recovery_begun(&self) -> Result<Option<Moment>, Problem> {
        let noted = self.store.noted(NOTE)?.filter(|(text, _)| !text.is_empty());
        Ok(noted.map(|(_, at)| Moment::from_unix(at).plus_hours(HOURS_TO_WAIT)))
    }
}

/// One of the organisation's secrets, left to the trustees: kept as if they were a member.
pub(crate) fn left_to(ceremony: &Ceremony, secret: &OrganisationSecret) -> KeyWrite {
    let sealed = ceremony.seal_secret(secret, &mut Machine);
    KeyWrite::Grant(Grant { generation: u32::from(sealed.generation), member: ceremony.id, sealed: sealed.sealed })
}
