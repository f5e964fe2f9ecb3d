//! Writes who may sign in, and who is signed in.

use super::plain;
use crate::engine::{Db, Done, values};
use crate::error::StoreError;
use crate::statements as sql;
use mukti_register::MemberId;

/// Somebody becomes a member, by a code that is then used.
pub struct Joining {
    /// The id.
    pub id: MemberId,
    /// The name.
    pub name: String,
    /// The name as it is looked up.
    pub name_key: String,
    /// SHA-256 of the code that lets them in.
    pub code_hash: String,
    /// When, seconds since 1970.
    pub joined: i64,
}

impl Joining {
    pub(crate) fn run(&self, db: &mut Db) -> Result<(), StoreError> {
        let used = plain("using a code", db.execute(&sql::USE_CODE, &values![self.joined, self.code_hash]))?;
        if used != 1 {
            return Err(StoreError::NotGood);
        }
        let id = self.id.to_string();
        let done = db.execute(&sql::PUT_MEMBER, &values![id, self.name, self.name_key, None::<&str>, self.joined]);
        plain("keeping a member", done).map(drop)
    }
}

/// Somebody signs in.
pub struct SignIn {
    /// SHA-256 of the token.
    pub hash: String,
    /// Who.
    pub member: MemberId,
    /// When, seconds since 1970.
    pub now: i64,
    /// Sign-ins not used since then end.
    pub forget_before: i64,
    /// The keys unlocked, sealed under the token.
    pub keyring: Option<Vec<u8>>,
}

impl SignIn {
    pub(crate) fn run(&self, db: &mut Db) -> Done<()> {
        db.execute(&sql::DROP_OLD_SESSIONS, &values![self.forget_before])?;
        let member = self.member.to_string();
        let row = values![self.hash, member, self.now, self.now, self.keyring];
        db.execute(&sql::PUT_SESSION, &row).map(drop)
    }
}

pub(super) fn put_code(db: &mut Db, hash: &str, made: i64, until: i64) -> Done<()> {
    db.execute(&sql::RETIRE_CODES, &[])?;
    db.execute(&sql::PUT_CODE, &values![hash, made, until]).map(drop)
}

pub(super) fn seen(db: &mut Db, hash: &str, now: i64) -> Done<()> {
    db.execute(&sql::TOUCH_SESSION, &values![now, hash]).map(drop)
}

pub(super) fn end(db: &mut Db, hash: &str) -> Done<()> {
    db.execute(&sql::END_SESSION, &values![hash]).map(drop)
}

pub(super) fn end_all_of(db: &mut Db, member: MemberId) -> Done<()> {
    db.execute(&sql::END_SESSIONS_OF_MEMBER, &values![member.to_string()]).map(drop)
}

pub(super) fn set_language(db: &mut Db, member: MemberId, tag: &str) -> Done<()> {
    db.execute(&sql::SET_LANGUAGE, &values![tag, member.to_string()]).map(drop)
}

pub(super) fn choose(db: &mut Db, member: MemberId, name: &str, value: Option<&str>, now: i64) -> Done<()> {
    let member = member.to_string();
    match value {
        Some(value) => db.execute(&sql::PUT_MEMBER_CHOICE, &values![member, name, value, now]),
        None => db.execute(&sql::DROP_MEMBER_CHOICE, &values![member, name]),
    }
    .map(drop)
}
