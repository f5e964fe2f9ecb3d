//! An installation that is an issuing office's own: its key, the certificates it signs, those it withdraws.
//!
//! INVARIANT: only [`Desk::issue_certificate`] signs, with a key that a member decided to make here. Where there is none, whatever
//! is printed is a draft.

mod check;
mod deeds;

pub use check::{CheckAsk, word as list_word};
pub use deeds::CertificateAsk;
pub use mukti_certificate::{Certificate, Good, Refusal, Withdrawal};

use crate::chance::Machine;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::sign_in::keys::number;
use crate::vault::broken;
use mukti_access::data_key::Held;
use mukti_certificate::{Keys, Office, OfficeId, Public};
use mukti_journal::Key;
use mukti_register::Body;
use mukti_register::entry::KeyChange;
use mukti_store::KeyWrite;
use mukti_store::keys::ServerKey;
use mukti_terms::State;
use sha2::{Digest, Sha256};

/// The purpose of the rows that hold an office's keys.
pub(crate) const OFFICE: &str = "office";
/// Who may issue a release certificate, as the law book calls them.
pub const BEARERS: &[&str] = &["district_magistrate", "sub_divisional_magistrate"];
/// Most bytes of the office's name and of its district, so that a code has room for a person's name.
const NAME_BYTES_MAX: usize = 110;
const DISTRICT_BYTES_MAX: usize = 60;

/// What a member says of the office this installation is to be.
#[derive(Clone, Copy, Debug)]
pub struct NewOffice<'a> {
    /// Its id, chosen once: `TN-SUNDARPUR-SDM`.
    pub id: &'a str,
    /// Its name, as it calls itself on paper.
    pub name: &'a str,
    /// The code of its State.
    pub state: &'a str,
    /// Its district.
    pub district: &'a str,
    /// What it is in the law book: one of [`BEARERS`].
    pub bearer: &'a str,
}

/// The office that this installation is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeHere {
    /// Its id.
    pub id: OfficeId,
    /// Its name.
    pub name: String,
    /// Its State.
    pub state: State,
    /// Its district.
    pub district: String,
    /// What it is in the law book.
    pub bearer: &'static str,
    /// The generation of its key: 1 for the first.
    pub generation: u16,
    /// Its newest public key.
    pub public: Public,
}

impl OfficeHere {
    /// What is kept beside the key; the key opens for no other.
    fn text(&self) -> String {
        format!("{}\n{}\n{}\n{}\n{}\n", self.public, self.state.code(), self.district, self.bearer, self.name)
    }

    fn read(row: &ServerKey) -> Option<Self> {
        let text = std::str::from_utf8(&row.public).ok()?;
        let mut lines = text.lines();
        let public = Public::parse(lines.next()?)?;
        let state = State::from_code(lines.next()?)?;
        let (district, bearer, name) = (lines.next()?.to_owned(), lines.next()?, lines.next()?.to_owned());
        let bearer = BEARERS.iter().find(|known| **known == bearer)?;
        let generation = u16::try_from(row.generation).ok()?;
        Some(Self { id: public.id().clone(), name, state, district, bearer, generation, public })
    }

    /// Its line in a file of keys.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{} {} {} {}\n", self.public, self.state.code(), self.district, self.name)
    }
}

/// What an office's seed is sealed to: its generation, and every word that is said of the office beside it.
pub(crate) fn held_for_office(generation: u16, public: &[u8]) -> Held {
    Held::Office { generation, of: Sha256::digest(public).into() }
}

impl Desk {
    /// The office this installation is, if it is one's.
    ///
    /// # Errors
    /// The store cannot be read, or what it holds is not what was written.
    pub fn office(&self) -> Result<Option<OfficeHere>, Problem> {
        let newest = self.office_rows()?.into_iter().max_by_key(|row| row.generation);
        newest.map(|row| OfficeHere::read(&row).ok_or_else(unread)).transpose()
    }

    /// Every public key this office has had, a line each: what it gives to banks and to other States.
    ///
    /// # Errors
    /// This installation is no office's.
    pub fn office_keys(&self) -> Result<String, Problem> {
        let rows = self.office_rows()?;
        let lines = rows.iter().map(|row| OfficeHere::read(row).map(|office| office.line()).ok_or_else(unread));
        let lines = lines.collect::<Result<Vec<_>, _>>()?;
        if lines.is_empty() { Err(Problem::NotAnOffice) } else { Ok(lines.concat()) }
    }

    /// The keys this installation knows of itself: none where it is no office's.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn own_office_keys(&self) -> Result<Keys, Problem> {
        match self.office_keys() {
            Ok(text) => Keys::read(&text).map_err(|_| unread()),
            Err(Problem::NotAnOffice) => Ok(Keys::default()),
            Err(problem) => Err(problem),
        }
    }

    /// Makes this installation an office's, with a key of its own; again, it gives the office another key and other words.
    ///
    /// # Errors
    /// Nobody is signed in; something said of the office cannot stand in a key; it is another office's already.
    pub fn become_office(&self, by: &By, new: &NewOffice<'_>) -> Result<OfficeHere, Problem> {
        let _ = by.keys.as_deref().ok_or(Problem::NotSignedIn)?;
        let before = self.office()?;
        let wrong = |field| Problem::OfficeUnreadable { field };
        let id = OfficeId::parse(new.id.trim()).ok_or(wrong("id"))?;
        let state = State::from_code(new.state.trim()).ok_or(wrong("state"))?;
        let bearer = BEARERS.iter().find(|known| **known == new.bearer).ok_or(wrong("bearer"))?;
        let name = plain(new.name, NAME_BYTES_MAX).ok_or(wrong("name"))?;
        let district = plain(new.district, DISTRICT_BYTES_MAX).ok_or(wrong("district"))?;
        if before.as_ref().is_some_and(|office| office.id != id) {
            return Err(Problem::OtherOffice);
        }
        let generation = number(before.map_or(0, |office| u32::from(office.generation)) + 1)?;
        let secret = Key::new(&mut Machine);
        let public = Office::new(id.clone(), secret.bytes()).public();
        let office = OfficeHere { id, name, state, district, bearer, generation, public };
        let text = office.text().into_bytes();
        let data = self.vault.data();
        let row = ServerKey {
            purpose: OFFICE.to_string(),
            generation: u32::from(generation),
            wrapped: data.newest.hold(held_for_office(generation, &text), &secret, &mut Machine),
            wrapped_under: data.generation,
            public: text,
            vouch: Vec::new(),
        };
        let change = KeyChange { key: OFFICE.to_string(), generation };
        let body = if generation == 1 { Body::KeyMade(change) } else { Body::KeyReplaced(change) };
        self.tell(by, vec![body], vec![KeyWrite::Server(row)])?;
        Ok(office)
    }

    fn office_rows(&self) -> Result<Vec<ServerKey>, Problem> {
        Ok(self.store.server_keys()?.into_iter().filter(|row| row.purpose == OFFICE).collect())
    }

    /// The newest key, opened: only for as long as something is signed.
    fn signing_office(&self) -> Result<(OfficeHere, Office), Problem> {
        let row = self.office_rows()?.into_iter().max_by_key(|row| row.generation).ok_or(Problem::NotAnOffice)?;
        let here = OfficeHere::read(&row).ok_or_else(unread)?;
        let held = held_for_office(here.generation, &row.public);
        let secret = self.vault.data().release(held, &row.wrapped).map_err(|_| Problem::WrongKey)?;
        let office = Office::new(here.id.clone(), secret.bytes());
        if office.public() == here.public { Ok((here, office)) } else { Err(unread()) }
    }
}

/// One line, without what a line cannot hold; `None` when nothing is left, or too much.
fn plain(text: &str, bytes_max: usize) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty() && text.len() <= bytes_max && !text.contains(char::is_control)).then_some(text)
}

fn unread() -> Problem {
    broken("an office's key that does not read")
}
