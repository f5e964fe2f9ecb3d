//! The first member comes in with the first-run code and chooses a name and a passphrase.

use super::{Enrolment, SignedIn, first_run, passphrase};
use crate::chance;
use crate::desk::Desk;
use crate::problem::Problem;
use mukti_register::entry::Joined;
use mukti_register::{Body, Entry, EntryId, MemberId, Speaker};
use mukti_store::{NewMember, StoreError, Write};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Told};

/// What the throttle counts tries of the code under: no member can have this name.
const CODE: &str = "\u{0}code";

impl Desk {
    /// Makes the first member, and signs them in.
    ///
    /// # Errors
    /// The code is not right, was used or has run out; the name is missing; the passphrases differ or are short.
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
        passphrase::is_long_enough(&new.passphrase)?;
        self.make_member(now, name, hash, passphrase::hash(self, &new.passphrase)?)?;
        // The file has done its work; if it cannot be removed, the code in it is used anyway.
        let _ = std::fs::remove_file(self.code_file());
        self.sign_in(now, name, &new.passphrase)
    }

    fn make_member(&self, now: Moment, name: &str, code_hash: String, passphrase: String) -> Result<(), Problem> {
        let id = MemberId::from_bits(chance::bits()?);
        let entry = Entry {
            position: 0,
            id: EntryId::from_bits(chance::bits()?),
            case: None,
            person: None,
            happened: Some(Told::Day(now.day_in_india())),
            learned: now,
            speaker: Speaker::Interviewer,
            private: Answer::NotKnown,
            by: Some(id),
            body: Body::MemberJoined(Joined { member: id, name: name.to_string() }),
        };
        let member = NewMember {
            id,
            name: name.to_string(),
            name_key: name_key(name),
            passphrase,
            code_hash,
            joined: now.unix(),
            entry,
        };
        match self.store.write(Write::Member(Box::new(member))) {
            Err(StoreError::Taken) => Err(Problem::NameTaken),
            other => Ok(other?),
        }
    }
}

/// A name as it is looked up.
pub(super) fn name_key(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
