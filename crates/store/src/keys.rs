//! The key store, apart from the journal: keys that are wrapped, and that can be destroyed.
//!
//! Nothing in here opens without another key: subjects' keys lie under the data key or the organisation's, members' under their
//! passphrase. In a folder it is a file of its own with its own page key, whose log is emptied whenever a key is destroyed or a seal
//! replaced, before anybody hears of it.

use crate::engine::{Db, Done, Row, values};
use crate::error::StoreError;
use crate::read;
use crate::sabotage;
use crate::statements as sql;
use crate::store::Store;
use crate::together::KeysTogether;

/// Who can open a subject's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeldFor {
    /// The organisation: the server or its members.
    Organisation,
    /// The trustees together, and nobody in the organisation: the first stage of forgetting.
    Trustees,
}

/// The class of the keys that open what the law needs; they lie under the data key.
const OF_THE_LAW: u32 = 2;

/// One key of a subject: a person, a case, or the organisation itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubjectKey {
    /// Whose.
    pub subject: u128,
    /// 2: opens what the law needs; 3: opens what could find a person.
    pub class: u32,
    /// 1 for the first.
    pub generation: u32,
    /// The key, sealed.
    pub wrapped: Vec<u8>,
    /// The generation of the key it is sealed under.
    pub wrapped_under: u32,
    /// Who can open it.
    pub held_for: HeldFor,
    /// When the last copy goes, seconds since 1970.
    pub destroy_after: Option<i64>,
    /// Whether the law forbids to destroy it.
    pub legal_hold: bool,
}

/// One pair of keys of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberKey {
    /// Whose.
    pub member: u128,
    /// 1 for the first.
    pub generation: u32,
    /// The public part.
    pub public: Vec<u8>,
    /// Shows that a member who holds the organisation's secret stood by the public part.
    pub vouch: Vec<u8>,
    /// The private part, under the passphrase.
    pub sealed: Vec<u8>,
}

/// One pair of keys of the organisation; its private part is only in the grants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationKey {
    /// 1 for the first.
    pub generation: u32,
    /// The public part.
    pub public: Vec<u8>,
    /// Shows that the data key stood by the public part.
    pub vouch: Vec<u8>,
    /// When it was made, seconds since 1970.
    pub made: i64,
}

/// The private part of one of the organisation's keys, sealed to one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Which of the organisation's keys.
    pub generation: u32,
    /// To whom.
    pub member: u128,
    /// It, sealed.
    pub sealed: Vec<u8>,
}

/// A key of the server's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerKey {
    /// What it is for: `intake`, `sign`, `trustees`.
    pub purpose: String,
    /// 1 for the first.
    pub generation: u32,
    /// The public part.
    pub public: Vec<u8>,
    /// Shows who stood by the public part: the data key, for trustees a member; empty where nothing is sealed to it.
    pub vouch: Vec<u8>,
    /// The private part under the data key; empty where we do not have it.
    pub wrapped: Vec<u8>,
    /// The generation of the data key.
    pub wrapped_under: u32,
}

/// One thing to write in the key store.
#[derive(Clone, Debug)]
pub enum KeyWrite {
    /// A new key of a subject.
    Subject(SubjectKey),
    /// The same key of a subject, sealed under another; the old seal is gone.
    Rewrap(SubjectKey),
    /// The first stage of forgetting: these copies, sealed to the trustees, take the place of every other.
    Entrust {
        /// Whose.
        subject: u128,
        /// The copies.
        copies: Vec<SubjectKey>,
    },
    /// The second stage of forgetting: no copy is left.
    Destroy {
        /// Whose.
        subject: u128,
    },
    /// The law forbids to destroy the keys of a subject, or no longer.
    Hold {
        /// Whose.
        subject: u128,
        /// Whether it forbids it.
        held: bool,
    },
    /// A pair of keys of a member; the same pair under a new passphrase takes its place.
    Member(MemberKey),
    /// Another voucher for the public part of a member's pair of keys.
    Vouch {
        /// Whose.
        member: u128,
        /// Which pair.
        generation: u32,
        /// The voucher.
        vouch: Vec<u8>,
    },
    /// A pair of keys of the organisation; the same with another voucher takes its place.
    Organisation(OrganisationKey),
    /// Nothing is written: what goes with it is refused unless this is the organisation's newest generation.
    StillNewest(u32),
    /// One of the organisation's keys for a member.
    Grant(Grant),
    /// A member has left: their pairs and grants go.
    MemberGone {
        /// Who.
        member: u128,
    },
    /// A key of the server's own; the same under a new data key, or with another voucher, takes its place.
    Server(ServerKey),
}

impl KeyWrite {
    /// Whether something is gone for good afterwards.
    pub(crate) const fn destroys(&self) -> bool {
        matches!(self, Self::Destroy { .. } | Self::Entrust { .. } | Self::MemberGone { .. })
    }

    /// Whether it may put one seal in the place of another.
    pub(crate) const fn replaces_a_seal(&self) -> bool {
        !matches!(self, Self::Subject(_) | Self::StillNewest(_))
    }

    /// Does it, inside the open transaction of the key store.
    pub(crate) fn run(&self, db: &mut Db, together: &mut KeysTogether) -> Result<(), StoreError> {
        if let Self::Destroy { subject } | Self::Entrust { subject, .. } = self
            && self.is_held(db, *subject)?
        {
            return Err(StoreError::Held);
        }
        if let Self::Subject(key) = self
            && is_under_an_earlier_data_key(db, key, together)?
        {
            return Err(StoreError::KeyReplaced);
        }
        match self.write(db, together) {
            Ok(true) => Ok(()),
            // There is another key in its place: it is read, and that one used; or the one meant is gone.
            Ok(false)
                if matches!(self, Self::Rewrap(_) | Self::Hold { .. } | Self::Vouch { .. } | Self::StillNewest(_)) =>
            {
                Err(StoreError::Moved)
            }
            Ok(false) => Err(StoreError::Taken),
            Err(fault) => Err(StoreError::from_fault("keeping a key", &fault)),
        }
    }

    /// Writes it, under the next number of change; whether there was a place for it.
    fn write(&self, db: &mut Db, together: &mut KeysTogether) -> Done<bool> {
        if let Self::StillNewest(generation) = self {
            let newest: Option<i64> = db.one(&sql::NEWEST_ORGANISATION_KEY, &[], |row| row.get(0))?;
            return Ok(newest == Some(i64::from(*generation)));
        }
        if let (Self::Subject(key), Some(change)) = (self, together.change) {
            return put_subject_key(db, key, change);
        }
        let change = next_change(db)?;
        match self {
            Self::Subject(_) => together.change = Some(change),
            // What is new after another change has a later number than that, and is looked at anew.
            _ => *together = KeysTogether::default(),
        }
        let touched = match self {
            Self::StillNewest(_) => return Ok(true),
            Self::Subject(key) => return put_subject_key(db, key, change),
            Self::Rewrap(key) => return rewrap(db, key, change),
            Self::Entrust { subject, copies } => return entrust(db, *subject, copies, change),
            Self::Destroy { subject } => return destroy(db, *subject, change),
            Self::MemberGone { member } => return drop_member(db, *member, change),
            Self::Hold { subject, held } => {
                db.execute(&sql::HOLD_SUBJECT, &values![*held, change, subject.to_be_bytes()])?.min(1)
            }
            Self::Member(key) => db.execute(
                &sql::PUT_MEMBER_KEY,
                &values![key.member.to_be_bytes(), key.generation, key.public, key.vouch, key.sealed, change],
            )?,
            Self::Vouch { member, generation, vouch } => {
                db.execute(&sql::VOUCH_FOR_MEMBER, &values![vouch, change, member.to_be_bytes(), *generation])?
            }
            Self::Organisation(key) => db.execute(
                &sql::PUT_ORGANISATION_KEY,
                &values![key.generation, key.public, key.vouch, key.made, change],
            )?,
            Self::Grant(grant) => {
                let member = grant.member.to_be_bytes();
                db.execute(&sql::PUT_GRANT, &values![grant.generation, member, grant.sealed, change])?
            }
            Self::Server(key) => db.execute(
                &sql::PUT_SERVER_KEY,
                &values![key.purpose, key.generation, key.public, key.vouch, key.wrapped, key.wrapped_under, change],
            )?,
        };
        Ok(touched == 1)
    }

    fn is_held(&self, db: &mut Db, subject: u128) -> Result<bool, StoreError> {
        db.one(&sql::HELD_BY_LAW, &values![subject.to_be_bytes()], |row| row.get::<i64>(0))
            .map(|held| held > 0)
            .map_err(|fault| StoreError::from_fault("looking for a legal hold", &fault))
    }
}

fn next_change(db: &mut Db) -> Done<i64> {
    db.one(&sql::NEXT_KEY_CHANGE, &[], |row| row.get(0))
}

fn destroy(db: &mut Db, subject: u128, change: i64) -> Done<bool> {
    let subject = subject.to_be_bytes();
    if !sabotage::is("keeps-who-was-forgotten") {
        db.execute(&sql::DESTROY_SUBJECT, &values![subject])?;
    }
    db.execute(&sql::PUT_KEY_GONE, &values!["subject", subject, change])?;
    Ok(true)
}

fn entrust(db: &mut Db, subject: u128, copies: &[SubjectKey], change: i64) -> Done<bool> {
    destroy(db, subject, change)?;
    for copy in copies {
        // A later number than what is gone: a copy that goes on from an earlier one keeps these.
        let change = next_change(db)?;
        put_subject_key(db, copy, change)?;
    }
    Ok(true)
}

/// Whether another process has replaced the data key since this one read it: nobody could open such a key after its next start.
fn is_under_an_earlier_data_key(
    db: &mut Db,
    key: &SubjectKey,
    together: &mut KeysTogether,
) -> Result<bool, StoreError> {
    if key.class != OF_THE_LAW || together.newest_data == Some(key.wrapped_under) {
        return Ok(false);
    }
    together.newest_data = None;
    let newer =
        db.one(&sql::SUBJECT_KEYS_ABOVE, &values![key.class, key.wrapped_under], |row| read::count::<u64>(row, 0));
    let newer = newer.map_err(|fault| StoreError::from_fault("keeping a key", &fault))? > 0;
    // Within this commit nobody else writes, and a newer one of ours is looked at by itself.
    together.newest_data = (!newer).then_some(key.wrapped_under);
    Ok(newer)
}

fn put_subject_key(db: &mut Db, key: &SubjectKey, change: i64) -> Done<bool> {
    let held_for = match key.held_for {
        HeldFor::Organisation => "organisation",
        HeldFor::Trustees => "trustees",
    };
    let subject = key.subject.to_be_bytes();
    let row = values![
        subject,
        key.class,
        key.generation,
        key.wrapped,
        key.wrapped_under,
        held_for,
        key.destroy_after,
        key.legal_hold,
        change,
    ];
    db.execute(&sql::PUT_SUBJECT_KEY, &row).map(|rows| rows == 1)
}

fn rewrap(db: &mut Db, key: &SubjectKey, change: i64) -> Done<bool> {
    let subject = key.subject.to_be_bytes();
    let row = values![key.wrapped, key.wrapped_under, change, subject, key.class, key.generation];
    db.execute(&sql::REWRAP_SUBJECT_KEY, &row).map(|rows| rows == 1)
}

fn drop_member(db: &mut Db, member: u128, change: i64) -> Done<bool> {
    let member = member.to_be_bytes();
    db.execute(&sql::DROP_GRANTS_OF_MEMBER, &values![member])?;
    db.execute(&sql::DROP_MEMBER_KEYS, &values![member])?;
    db.execute(&sql::PUT_KEY_GONE, &values!["member", member, change])?;
    Ok(true)
}

impl Store {
    /// The keys of one subject, by class and generation; none for one that was forgotten.
    ///
    /// # Errors
    /// The key store cannot be read.
    pub fn subject_keys(&self, subject: u128) -> Result<Vec<SubjectKey>, StoreError> {
        self.reading_keys("reading a subject's keys", |db| {
            db.rows(&sql::SUBJECT_KEYS, &values![subject.to_be_bytes()], subject_key)
        })
    }

    /// Hands over every key of every subject, by subject.
    ///
    /// # Errors
    /// The key store cannot be read.
    pub fn each_subject_key(&self, mut take: impl FnMut(SubjectKey)) -> Result<(), StoreError> {
        self.reading_keys("reading every subject's keys", |db| {
            db.each(&sql::EVERY_SUBJECT_KEY, &[], |row| {
                take(subject_key(row)?);
                Ok(true)
            })
        })
    }

    /// Keys of a class that are still sealed under an older key than this generation, at most so many.
    ///
    /// # Errors
    /// The key store cannot be read.
    pub fn subject_keys_under(&self, class: u32, older_than: u32, at_most: u32) -> Result<Vec<SubjectKey>, StoreError> {
        self.reading_keys("reading keys under an older key", |db| {
            db.rows(&sql::SUBJECT_KEYS_UNDER, &values![class, older_than, at_most], subject_key)
        })
    }

    /// Subjects whose last copy is to be destroyed by now, and that no law holds.
    ///
    /// # Errors
    /// The key store cannot be read.
    pub fn subjects_to_destroy(&self, now: i64) -> Result<Vec<u128>, StoreError> {
        self.reading_keys("reading what is to be destroyed", |db| {
            db.rows(&sql::SUBJECTS_TO_DESTROY, &values![now], |row| read::bits(row, 0))
        })
    }

    /// The pairs of keys of one member, oldest first.
    ///
    /// # Errors
    /// The key store cannot be read.
    pub fn keys_of_member(&self, member: u128) -> Result<Vec<MemberKey>, StoreError> {
        self.reading_keys("reading a member's keys", |db| {
            db.rows(&sql::KEYS_OF_MEMBER, &values![member.to_be_bytes()], member_key)
        })
    }

    /// The pairs of keys of every member.
    ///
    /// # Errors
    /// The key store cannot be read.
    pub fn member_keys(&self) -> Result<Vec<MemberKey>, StoreError> {
        self.reading_keys("reading members' keys", |db| db.rows(&sql::MEMBER_KEYS, &[], member_key))
    }

    /// The organisation's pairs of keys, oldest first.
    ///
    /// # Errors
    /// The key store cannot be read.
    pub fn organisation_keys(&self) -> Result<Vec<OrganisationKey>, StoreError> {
        self.reading_keys("reading the organisation's keys", |db| {
            db.rows(&sql::ORGANISATION_KEYS, &[], |row| {
                Ok(OrganisationKey {
                    generation: read::count(row, 0)?,
                    public: row.get(1)?,
                    vouch: row.get(2)?,
                    made: row.get(3)?,
                })
            })
        })
    }

    /// What of the organisation's keys one member may open, oldest first.
    ///
    /// # Errors
    /// The key store cannot be read.
    pub fn grants_of_member(&self, member: u128) -> Result<Vec<Grant>, StoreError> {
        self.reading_keys("reading a member's grants", |db| {
            db.rows(&sql::GRANTS_OF_MEMBER, &values![member.to_be_bytes()], grant)
        })
    }

    /// Who may open what of the organisation's keys.
    ///
    /// # Errors
    /// The key store cannot be read.
    pub fn grants(&self) -> Result<Vec<Grant>, StoreError> {
        self.reading_keys("reading grants", |db| db.rows(&sql::GRANTS, &[], grant))
    }

    /// The number of the last change in the key store: it moves with every key made, wrapped anew or destroyed.
    ///
    /// # Errors
    /// The key store cannot be read.
    pub fn key_change(&self) -> Result<u64, StoreError> {
        self.reading_keys("reading the last change of keys", |db| {
            db.one(&sql::LAST_KEY_CHANGE, &[], |row| read::count(row, 0))
        })
    }

    /// The server's own keys, by purpose and generation.
    ///
    /// # Errors
    /// The key store cannot be read.
    pub fn server_keys(&self) -> Result<Vec<ServerKey>, StoreError> {
        self.reading_keys("reading the server's keys", |db| {
            db.rows(&sql::SERVER_KEYS, &[], |row| {
                Ok(ServerKey {
                    purpose: row.get(0)?,
                    generation: read::count(row, 1)?,
                    public: row.get(2)?,
                    vouch: row.get(3)?,
                    wrapped: row.get(4)?,
                    wrapped_under: read::count(row, 5)?,
                })
            })
        })
    }
}

fn subject_key(row: &Row<'_>) -> Done<SubjectKey> {
    let held_for: &str = row.get(5)?;
    Ok(SubjectKey {
        subject: read::bits(row, 0)?,
        class: read::count(row, 1)?,
        generation: read::count(row, 2)?,
        wrapped: row.get(3)?,
        wrapped_under: read::count(row, 4)?,
        held_for: if held_for == "organisation" { HeldFor::Organisation } else { HeldFor::Trustees },
        destroy_after: row.get(6)?,
        legal_hold: row.get(7)?,
    })
}

fn member_key(row: &Row<'_>) -> Done<MemberKey> {
    Ok(MemberKey {
        member: read::bits(row, 0)?,
        generation: read::count(row, 1)?,
        public: row.get(2)?,
        vouch: row.get(3)?,
        sealed: row.get(4)?,
    })
}

fn grant(row: &Row<'_>) -> Done<Grant> {
    Ok(Grant { generation: read::count(row, 0)?, member: read::bits(row, 1)?, sealed: row.get(2)? })
}
