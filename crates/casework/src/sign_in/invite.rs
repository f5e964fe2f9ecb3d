//! A member invites another: a code, said or shown in person, that carries the organisation's keys to whoever types it.

use super::first_run;
use crate::chance::Machine;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::vault::broken;
use mukti_access::PrivateKey;
use mukti_access::organisation::{OrganisationSecret, SealedSecret};
use mukti_journal::{Key, hex};
use mukti_store::Write;
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use sha2::Digest as _;

/// How long an invitation is good for: a day.
const SECONDS: i64 = 24 * 60 * 60;

/// What an invitation's keys are kept under.
const NOTE: &str = "invitation";

/// An invitation.
#[derive(Debug)]
pub struct Invitation {
    /// The code, to be told in person and never sent.
    pub code: Secret<String>,
    /// When it runs out.
    pub until: Moment,
}

impl Desk {
    /// Invites somebody. An invitation made before and not used is no longer good.
    ///
    /// # Errors
    /// Nobody is signed in; the store cannot be written.
    pub fn invite(&self, by: &By) -> Result<Invitation, Problem> {
        let keyring = by.keys.as_ref().ok_or(Problem::NotSignedIn)?;
        self.invite_with(by.now, keyring.secrets())
    }

    /// An invitation that carries these secrets.
    pub(super) fn invite_with<'s>(
        &self,
        now: Moment,
        secrets: impl IntoIterator<Item = &'s OrganisationSecret>,
    ) -> Result<Invitation, Problem> {
        let code = first_run::new_code()?;
        let private = invited_as(&code);
        let carried: Vec<String> = secrets
            .into_iter()
            .map(|secret| {
                let sealed = secret.seal_to(0, &private.public(), &mut Machine);
                format!("{} {}", sealed.generation, hex::encode(&sealed.sealed))
            })
            .collect();
        let until = now.unix() + SECONDS;
        self.store.write(Write::Note { name: NOTE.into(), value: carried.join("\n"), now: now.unix() })?;
        self.store.write(Write::Code { hash: first_run::hash(&code), made: now.unix(), until })?;
        Ok(Invitation { code: Secret::new(code), until: Moment::from_unix(until) })
    }

    /// Lets go of what an invitation carried.
    pub(super) fn clear_invitation(&self, now: Moment) -> Result<(), Problem> {
        Ok(self.store.write(Write::Note { name: NOTE.into(), value: String::new(), now: now.unix() })?)
    }

    /// The organisation's secrets that the invitation with this code carries.
    pub(super) fn invited(&self, code: &str) -> Result<Vec<OrganisationSecret>, Problem> {
        let (carried, _) = self.store.noted(NOTE)?.ok_or(Problem::CodeUsed)?;
        let holder = holder_of(self.vault.organisation, invited_as(code));
        let secrets = carried
            .lines()
            .map(|line| {
                let (generation, sealed) =
                    line.split_once(' ').ok_or_else(|| broken("an invitation that does not read"))?;
                let generation = generation.parse().map_err(|_| broken("an invitation that does not read"))?;
                let sealed = hex::decode(sealed).ok_or_else(|| broken("an invitation that does not read"))?;
                holder.open_secret(&SealedSecret { generation, sealed }).map_err(|_| Problem::CodeWrong)
            })
            .collect::<Result<Vec<_>, _>>()?;
        self.are_ours(&secrets)?;
        let newest = self.store.organisation_keys()?.last().map(|key| key.generation);
        // With an earlier secret only, nothing new could be read, and nobody would take them for a member.
        if secrets.iter().all(|secret| Some(u32::from(secret.generation())) != newest) {
            return Err(Problem::CodeUsed);
        }
        Ok(secrets)
    }
}

/// Whoever knows the code holds this key: 100 random bits, stretched no further, and good for a day. The code's hash, which the
/// database keeps beside what is sealed to this key, must not lead to it: the label stands before the code.
fn invited_as(code: &str) -> PrivateKey {
    let hash = sha2::Sha256::new_with_prefix(b"mukti invitation v1\0").chain_update(first_run::plain(code));
    PrivateKey::from_key(Key::from_bytes(hash.finalize().into()).derive(b"mukti invitation v1"))
}

fn holder_of(organisation: u128, private: PrivateKey) -> mukti_access::MemberKey {
    mukti_access::MemberKey::of(organisation, 0, 1, private)
}

#[cfg(test)]
mod tests {
    use super::{PrivateKey, first_run, invited_as};
    use mukti_journal::{Key, hex};

    #[test]
    fn what_the_database_keeps_of_a_code_does_not_open_what_the_invitation_carries() {
        let code = "ab2cd-ef3gh-jk4mn-pq5rs";
        assert_eq!(invited_as(code).public(), invited_as(" AB2CD EF3GH JK4MN PQ5RS ").public());
        assert_ne!(invited_as(code).public(), invited_as("ab2cd-ef3gh-jk4mn-pq5rt").public());
        let kept = Key::from_bytes(hex::decode_array(&first_run::hash(code)).unwrap());
        for reached in [kept.clone(), kept.derive(b"mukti invitation v1")] {
            assert_ne!(PrivateKey::from_key(reached).public(), invited_as(code).public());
        }
    }
}
