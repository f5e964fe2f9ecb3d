//! What a member is told by e-mail when they wish it: how much is late, due and heard in court, or only that there is something; no
//! label, no place, no name. The address is sealed to the server, which sends while nobody is signed in.

use crate::chance::Machine;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::today::TodayQuery;
use crate::vault::broken;
use mukti_journal::hex;
use mukti_register::MemberId;
use mukti_store::Write;
use mukti_store::views::HearingFilter;
use mukti_terms::when::{Moment, plus_days};
use mukti_terms::{Language, Secret};

/// Under this name the choice is kept, its value sealed.
const CHOICE: &str = "digest";
/// As long as an address may be (RFC 5321 4.5.3.1.3, without its brackets).
const ADDRESS_LETTERS_MAX: usize = 254;
/// Today and the seven days after it, as on the page of today.
const DAYS_AHEAD: i64 = 7;
/// Every hearing is counted.
const HEARINGS_MAX: u32 = u32::MAX;

/// How much a digest tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DigestTells {
    /// That there is something, and no number: for a mailbox that others read.
    Something,
    /// How much.
    Counts,
}

impl DigestTells {
    /// Each, the one that tells least first.
    pub const ALL: [Self; 2] = [Self::Something, Self::Counts];

    /// As it is chosen and kept.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Something => "something",
            Self::Counts => "counts",
        }
    }

    /// From its word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tells| tells.word() == word)
    }
}

/// Where a member wishes to be told, and how much.
#[derive(Clone, Debug)]
pub struct DigestChoice {
    /// The address.
    pub to: Secret<String>,
    /// How much.
    pub tells: DigestTells,
}

/// What one member is told today.
#[derive(Clone, Debug)]
pub struct Digest {
    /// The address and how much is told there.
    pub choice: DigestChoice,
    /// The language of the member's pages.
    pub language: Language,
    /// In the member's own cases: late, and due within seven days.
    pub mine: (u64, u64),
    /// In the whole organisation: late, and due within seven days.
    pub all: (u64, u64),
    /// Hearings within seven days.
    pub hearings: u64,
}

impl Digest {
    /// Whether there is nothing to tell.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!((self.mine, self.all, self.hearings), ((0, 0), (0, 0), 0))
    }
}

impl Desk {
    /// Where whoever acts is told, if they wish it.
    ///
    /// # Errors
    /// The store cannot be read; what was kept does not open.
    pub fn digest_choice(&self, by: &By) -> Result<Option<DigestChoice>, Problem> {
        self.digest_of(by.member)
    }

    /// Keeps where whoever acts is told; `None` and they are told no more.
    ///
    /// # Errors
    /// It is no address of e-mail; it could not be kept.
    pub fn choose_digest(&self, by: &By, choice: Option<(&str, DigestTells)>) -> Result<(), Problem> {
        let value = match choice {
            None => None,
            Some((to, tells)) => {
                let to = to.trim();
                if !is_address(to) {
                    return Err(Problem::MailUnreadable);
                }
                let plain = format!("{} {to}", tells.word());
                let sealed = self.digest_key()?.seal(plain.as_bytes(), &about(by.member), &mut Machine);
                Some(hex::encode(&sealed))
            }
        };
        Ok(self.store.write(Write::Choice { member: by.member, name: CHOICE, value, now: by.now.unix() })?)
    }

    /// What every member who wishes it is told now; nobody who has left.
    ///
    /// # Errors
    /// The store cannot be read; what was kept does not open.
    pub fn digests(&self, now: Moment) -> Result<Vec<Digest>, Problem> {
        let on = now.day_in_india();
        let hearings = self.store.hearings(on, plus_days(on, DAYS_AHEAD), HearingFilter::default(), HEARINGS_MAX)?;
        let mut digests = Vec::new();
        for member in self.members()? {
            let Some(choice) = self.digest_of(member.id)? else { continue };
            digests.push(Digest {
                choice,
                language: self.store.language_of(member.id)?.unwrap_or(Language::English),
                mine: self.late_and_due(now, Some(member.id))?,
                all: self.late_and_due(now, None)?,
                hearings: hearings.len() as u64,
            });
        }
        Ok(digests)
    }

    fn late_and_due(&self, now: Moment, member: Option<MemberId>) -> Result<(u64, u64), Problem> {
        let today = self.today(now, &TodayQuery { member, at_most: 1, ..TodayQuery::default() })?;
        Ok((today.late_count, today.due_count))
    }

    fn digest_of(&self, member: MemberId) -> Result<Option<DigestChoice>, Problem> {
        let Some(kept) = self.store.choice_of(member, CHOICE)? else { return Ok(None) };
        let unread = || broken("the address of a digest does not open");
        let sealed = hex::decode(&kept).ok_or_else(unread)?;
        let plain = self.digest_key()?.open(&sealed, &about(member)).map_err(|_| unread())?;
        let (word, to) = std::str::from_utf8(&plain).ok().and_then(|text| text.split_once(' ')).ok_or_else(unread)?;
        let tells = DigestTells::from_word(word).ok_or_else(unread)?;
        Ok(Some(DigestChoice { to: Secret::new(to.to_owned()), tells }))
    }

    /// What seals the addresses: the same after the keys were replaced.
    fn digest_key(&self) -> Result<mukti_journal::Key, Problem> {
        Ok(self.vault.door_secret()?.derive(b"mukti digest v1"))
    }
}

/// An address opens for its member only.
fn about(member: MemberId) -> Vec<u8> {
    [b"mukti digest address v1\0".as_slice(), &member.bits().to_be_bytes()].concat()
}

/// Whether somebody could be written to there: a name, one `@`, a place, nothing that ends a line or begins another address.
fn is_address(text: &str) -> bool {
    let good = |part: &str| {
        let odd = |c: char| {
            c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | ',' | ';' | ':' | '"' | '(' | ')' | '\\')
        };
        !part.is_empty() && !part.contains(odd)
    };
    let parts = text.split_once('@');
    text.len() <= ADDRESS_LETTERS_MAX
        && parts.is_some_and(|(name, place)| {
            good(name) && good(place) && !place.contains('@') && !place.starts_with(['.', '-'])
        })
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn an_address_has_a_name_and_a_place_and_cannot_begin_another_line() {
        for good in ["fatima@example.org", "a.b+c@mail.example.in", "fatima@localhost", "फ़ातिमा@example.org"]
        {
            assert!(is_address(good), "{good}");
        }
        let long = format!("{}@example.org", "a".repeat(260));
        for bad in ["", "fatima", "@example.org", "a@", "a@b@c", "a b@c", "a@b\r\nBcc: d@e", "<a@b>", "a@b,c@d", &long]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
