//! The check of somebody's certificate, for whoever pastes its code: with this office's own keys, and those they bring.

use crate::desk::Desk;
use crate::problem::Problem;
use mukti_certificate::{Good, Keys, ListRefused, Refusal, Withdrawn, verify};
use mukti_terms::when::Moment;

/// What somebody pasted: the code, the public keys they trust, a list of withdrawn ones; the last two may be empty.
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckAsk<'a> {
    /// What the square code says.
    pub code: &'a str,
    /// Public keys of offices, a line each.
    pub keys: &'a str,
    /// A signed list of withdrawn certificates.
    pub list: &'a str,
}

impl Desk {
    /// Checks a code. Nothing of it is kept, and nothing is asked of another machine.
    ///
    /// # Errors
    /// The keys or the list do not read; a code that is refused is an answer, not an error.
    pub fn check_certificate(&self, ask: CheckAsk<'_>, now: Moment) -> Result<Result<Good, Refusal>, Problem> {
        let mut keys = Keys::read(ask.keys).map_err(|unread| Problem::OfficeKeysUnread { line: unread.line })?;
        let own = self.own_office_keys()?;
        let mut lists = Vec::new();
        if !own.is_empty() {
            let list = Withdrawn::read(&self.withdrawn_certificates(now)?, &own);
            lists.push(list.map_err(|_| crate::vault::broken("our own list does not read"))?);
        }
        keys.add_all(own);
        if !ask.list.trim().is_empty() {
            lists.push(Withdrawn::read(ask.list, &keys).map_err(|why| Problem::ListRefused { why: word(why) })?);
        }
        Ok(verify(ask.code, &keys, &lists, now.day_in_india()))
    }
}

/// The word of `certificate-list-<word>`.
#[must_use]
pub const fn word(why: ListRefused) -> &'static str {
    match why {
        ListRefused::Form => "form",
        ListRefused::Foreign => "foreign",
        ListRefused::Signature => "signature",
    }
}
