//! Every key replaced by another while everybody works: what was wrapped is wrapped again in small steps, nothing kept is rewritten.
//!
//! INVARIANT: at every moment what is there opens with what is there; a machine that stops halfway goes on at its next start.

use super::ceremony::left_to;
use super::keys::{grant, grant_to, number};
use crate::chance::Machine;
use crate::deeds::forget::TRUSTEES;
use crate::desk::{By, Desk, INSTALLATION, intake_key, signing_key};
use crate::installation::{folder_problem, next_key_file, replace_for_owner, settle_key_file, unlock, write_for_owner};
use crate::office::{OFFICE, held_for_office};
use crate::problem::Problem;
use crate::vault::{DataKeys, INTAKE, MemberPublic, PHONES, SIGN, Vault, broken, trustees_vouch};
use mukti_access::data_key::Held;
use mukti_access::subject::KeyOf;
use mukti_access::vouch::For;
use mukti_access::{Again, DataKey, Keyring, OrganisationSecret, Wrapped};
use mukti_register::Body;
use mukti_register::entry::KeyChange;
use mukti_store::keys::{ServerKey, SubjectKey};
use mukti_store::{KeyWrite, StoreError, Write};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use std::sync::{MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

/// Keys that are wrapped again in one step: other writes wait no longer than for one.
const STEP: u32 = 500;

/// How long whoever began to write under the earlier key is waited for before it goes.
const SETTLE: Duration = Duration::from_millis(1500);

/// A key that can be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// The data key, in its key file.
    Data,
    /// The organisation's.
    Organisation,
    /// What reports are sealed to while nobody is signed in.
    Intake,
    /// What checkpoints are signed with.
    Signing,
}

impl KeyKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Data, Self::Organisation, Self::Intake, Self::Signing];

    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Organisation => "organisation",
            Self::Intake => "intake",
            Self::Signing => "signing",
        }
    }

    /// Reads the word back.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// The keys as they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeysPage {
    /// Each kind with its generation, and how many keys still lie under an earlier one (at most a thousand are counted).
    pub kinds: Vec<(KeyKind, u32, usize)>,
    /// Whether the data key lies in a file.
    pub in_a_file: bool,
    /// How many packs together open, of how many.
    pub trustees: Option<(u8, usize)>,
    /// When a recovery that began will be ready.
    pub recovery: Option<Moment>,
}

/// As many waiting keys are counted.
const COUNTED: u32 = 1000;

impl Desk {
    /// The keys as they stand.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn keys_page(&self) -> Result<KeysPage, Problem> {
        let data = self.vault.data().generation;
        let organisation = self.store.organisation_keys()?.last().map_or(0, |key| key.generation);
        let server = self.store.server_keys()?;
        let newest = |purpose: &str| {
            server.iter().filter(|key| key.purpose == purpose).map(|key| key.generation).max().unwrap_or(0)
        };
        let kinds = vec![
            (KeyKind::Data, data, self.store.subject_keys_under(2, data, COUNTED)?.len()),
            (KeyKind::Organisation, organisation, self.store.subject_keys_under(3, organisation, COUNTED)?.len()),
            (KeyKind::Intake, newest(INTAKE), 0),
            (KeyKind::Signing, newest(SIGN), 0),
        ];
        let trustees = self.trustees()?.map(|ceremony| (ceremony.threshold, ceremony.shares()));
        Ok(KeysPage { kinds, in_a_file: self.place.is_some(), trustees, recovery: self.recovery_begun()? })
    }

    /// Replaces a key by another. What lies under it is wrapped anew before this returns.
    ///
    /// # Errors
    /// Another key is being replaced; nobody is signed in; the data key lies in no file; the store cannot be written.
    pub fn replace_key(&self, by: &By, kind: KeyKind) -> Result<u32, Problem> {
        let _held = self.replacing()?;
        match kind {
            KeyKind::Data => {
                self.begin_data()?;
                self.finish_data(by.now)
            }
            KeyKind::Organisation => self.replace_organisation(by),
            KeyKind::Intake | KeyKind::Signing => self.replace_server_key(by, kind),
        }
    }

    /// Replaces the data key; nobody need be signed in, for it opens nothing that a member alone may open.
    ///
    /// # Errors
    /// As [`Desk::replace_key`].
    pub fn replace_data_key(&self, now: Moment) -> Result<u32, Problem> {
        let _held = self.replacing()?;
        self.begin_data()?;
        self.finish_data(now)
    }

    /// Takes the first step of replacing the data key and so many wraps; the rest follows at the next start, or with
    /// [`Desk::replace_key`].
    ///
    /// # Errors
    /// As [`Desk::replace_key`].
    pub fn begin_replacing_data_key(&self, at_most: u32) -> Result<usize, Problem> {
        let _held = self.replacing()?;
        self.begin_data()?;
        self.rewrap_c2(at_most)
    }

    /// At a start: goes on where a replacement stopped.
    pub(crate) fn resume_replacing(&self) -> Result<(), Problem> {
        if self.vault.data().before.is_none() {
            return Ok(());
        }
        let now = self.store.head()?.size();
        let last = self.store.entry_at(now)?.map_or(0, |entry| entry.sealed.envelope.hour);
        self.finish_data(Moment::from_unix(last)).map(drop)
    }

    /// Waits until no key is being replaced: whoever becomes a member in between would be left out.
    pub(super) fn not_replacing(&self) -> MutexGuard<'_, ()> {
        self.replacing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn replacing(&self) -> Result<MutexGuard<'_, ()>, Problem> {
        match self.replacing.try_lock() {
            Ok(held) => Ok(held),
            Err(TryLockError::Poisoned(held)) => Ok(held.into_inner()),
            Err(TryLockError::WouldBlock) => Err(Problem::Replacing),
        }
    }

    /// Makes the next data key, beside the present one; nothing is done if one is there already.
    fn begin_data(&self) -> Result<(), Problem> {
        let place = self.place.as_ref().ok_or(Problem::NotInAFile)?;
        let data = self.vault.data();
        if data.before.is_some() {
            return Ok(());
        }
        let unlocked = unlock(place, &self.installation()?)?;
        let next = DataKey::new(self.vault.organisation, &mut Machine);
        let file = next_key_file(place).ok_or(Problem::NotInAFile)?;
        // One that was left from before its installation was written opens nothing.
        match std::fs::remove_file(&file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(folder_problem(&file, &error)),
            _ => {}
        }
        write_for_owner(&file, next.key_file().open()).map_err(|error| folder_problem(&file, &error))?;
        self.put_installation_text(&unlocked.text_with_next(&next))?;
        let (generation, before) = (data.generation + 1, Some(data.newest.clone()));
        self.vault.replace_data(DataKeys { newest: next, generation, before });
        Ok(())
    }

    /// Wraps everything under the next data key, then lets the earlier one go.
    fn finish_data(&self, now: Moment) -> Result<u32, Problem> {
        let place = self.place.as_ref().ok_or(Problem::NotInAFile)?;
        while self.rewrap_c2(STEP)? > 0 {}
        self.rewrap_server_keys()?;
        std::thread::sleep(SETTLE);
        while self.rewrap_c2(STEP)? > 0 {}
        let unlocked = unlock(place, &self.installation()?)?;
        self.put_installation_text(&unlocked.text())?;
        settle_key_file(place)?;
        let data = self.vault.data();
        let generation = data.generation;
        self.vault.replace_data(DataKeys { newest: data.newest.clone(), generation, before: None });
        let change = KeyChange { key: "data".to_string(), generation: number(generation)? };
        self.tell_as_nobody(now, vec![Body::KeyReplaced(change)], Vec::new())?;
        Ok(generation)
    }

    /// Wraps some subjects' C2 keys under the newest data key; how many were found under an earlier one.
    fn rewrap_c2(&self, at_most: u32) -> Result<usize, Problem> {
        let data = self.vault.data();
        let rows = self.store.subject_keys_under(2, data.generation, at_most)?;
        let before = data.before.as_ref().unwrap_or(&data.newest);
        self.rewrap(rows, data.generation, |of, wrapped| data.newest.wrap_c2_again(before, of, wrapped, &mut Machine))
    }

    /// Wraps some subjects' C3 keys under the organisation's newest secret; how many were found under an earlier one.
    fn rewrap_c3(&self, keyring: &Keyring, at_most: u32) -> Result<usize, Problem> {
        let generation = u32::from(keyring.newest().generation());
        let rows = self.store.subject_keys_under(3, generation, at_most)?;
        self.rewrap(rows, generation, |of, wrapped| keyring.wrap_c3_again(of, wrapped, &mut Machine))
    }

    fn rewrap(
        &self,
        rows: Vec<SubjectKey>,
        generation: u32,
        mut again: impl FnMut(KeyOf, &Wrapped) -> Result<Again<Wrapped>, mukti_access::NotOpened>,
    ) -> Result<usize, Problem> {
        let found = rows.len();
        let organisation = self.vault.organisation;
        let mut one = |row: SubjectKey| {
            let of = KeyOf { organisation, subject: row.subject, generation: number(row.generation)? };
            let wrapped = Wrapped::from_bytes(&row.wrapped).ok_or_else(|| broken("a key that does not read"))?;
            let wrapped = match again(of, &wrapped).map_err(|_| Problem::WrongKey)? {
                Again::New(wrapped) => wrapped.bytes(),
                Again::Stays => row.wrapped.clone(),
            };
            Ok(KeyWrite::Rewrap(SubjectKey { wrapped, wrapped_under: generation, ..row }))
        };
        let writes = rows.into_iter().map(&mut one).collect::<Result<Vec<_>, Problem>>()?;
        if writes.is_empty() {
            return Ok(0);
        }
        match self.store.write(Write::Keys(writes)) {
            // Somebody was forgotten at this moment: what is left is read again.
            Ok(()) | Err(StoreError::Moved) => Ok(found),
            Err(error) => Err(error.into()),
        }
    }

    fn rewrap_server_keys(&self) -> Result<(), Problem> {
        let data = self.vault.data();
        let Some(before) = &data.before else { return Ok(()) };
        let mut writes = Vec::new();
        for key in self.store.server_keys()?.into_iter().filter(|key| key.purpose != TRUSTEES && key.purpose != PHONES)
        {
            let generation = number(key.generation)?;
            let held = match key.purpose.as_str() {
                SIGN => Held::Signing { generation },
                OFFICE => held_for_office(generation, &key.public),
                _ => Held::Intake { generation },
            };
            let again = data.newest.hold_again(before, held, &key.wrapped, &mut Machine);
            if let Again::New(wrapped) = again.map_err(|_| Problem::WrongKey)? {
                let vouch = if key.purpose == INTAKE { self.vault.intake_vouch_again(&key)? } else { Vec::new() };
                writes.push(KeyWrite::Server(ServerKey { wrapped, wrapped_under: data.generation, vouch, ..key }));
            }
        }
        writes.extend(self.vault.vouch_again(self.store.organisation_keys()?));
        writes.extend(self.vault.phones_again(&self.store.server_keys()?)?);
        if writes.is_empty() { Ok(()) } else { Ok(self.store.write(Write::Keys(writes))?) }
    }

    /// A new secret of the organisation for every member and the trustees; then every C3 key under it.
    fn replace_organisation(&self, by: &By) -> Result<u32, Problem> {
        let mut keyring = self.caught_up(by)?;
        let waiting = self.rewrap_c3(&keyring, STEP)?;
        if waiting == 0 {
            let secret = keyring.next_secret(&mut Machine).map_err(|_| broken("no generation is left"))?;
            let generation = secret.generation();
            let mut with = vec![self.vault.organisation_row(&secret, by.now.unix()), self.vault.phones_row(&secret)];
            with.extend(self.handed_on(&keyring, &secret)?);
            let change = KeyChange { key: "organisation".to_string(), generation };
            self.tell(by, vec![Body::KeyReplaced(change)], with)?;
            keyring.add(secret);
        }
        while self.rewrap_c3(&keyring, STEP)? > 0 {}
        Ok(u32::from(keyring.newest().generation()))
    }

    /// The next secret for every member and the trustees, whose public keys it vouches for from now on.
    fn handed_on(&self, keyring: &Keyring, secret: &OrganisationSecret) -> Result<Vec<KeyWrite>, Problem> {
        let mut with = Vec::new();
        for MemberPublic { member, generation, public } in self.newest_publics(keyring)? {
            with.push(grant_to(secret, member, &public));
            let vouch = secret.vouch(For::Member(member), generation, &public).bytes();
            with.push(KeyWrite::Vouch { member, generation: u32::from(generation), vouch });
        }
        if let Some((ceremony, row)) = self.trustees_of(keyring)? {
            with.push(left_to(&ceremony, secret));
            let vouch = trustees_vouch(secret, &ceremony, number(row.generation)?).bytes();
            with.push(KeyWrite::Server(ServerKey { vouch, ..row }));
        }
        Ok(with)
    }

    /// A keyring with every secret the organisation has by now.
    pub(crate) fn caught_up(&self, by: &By) -> Result<Keyring, Problem> {
        let mut keyring = by.keys.as_deref().ok_or(Problem::NotSignedIn)?.clone();
        self.catch_up(&mut keyring)?;
        Ok(keyring)
    }

    /// Adds the secrets that were made since this keyring was sealed into its sign-in.
    pub(crate) fn catch_up(&self, keyring: &mut Keyring) -> Result<(), Problem> {
        let newest = self.store.organisation_keys()?.last().map_or(0, |key| key.generation);
        let own = u32::from(keyring.newest().generation());
        if newest <= own {
            return Ok(());
        }
        for grant in self.store.grants_of_member(keyring.member().member)? {
            if grant.generation > own {
                let sealed = super::keys::sealed_secret(&grant)?;
                let opened = keyring.member().open_secret(&sealed);
                let secret = opened.map_err(|_| broken("a member's grant does not open"))?;
                self.are_ours([&secret])?;
                keyring.add(secret);
            }
        }
        Ok(())
    }

    fn replace_server_key(&self, by: &By, kind: KeyKind) -> Result<u32, Problem> {
        let purpose = if kind == KeyKind::Signing { SIGN } else { INTAKE };
        let kept = self.store.server_keys()?;
        let last = kept.iter().filter(|key| key.purpose == purpose).map(|key| key.generation).max().unwrap_or(0);
        let generation = number(last + 1)?;
        let data = self.vault.data();
        let under = (&data.newest, data.generation);
        if kind == KeyKind::Signing {
            // What was signed so far ends with a checkpoint of the key that signed it.
            self.checkpoint(by.now)?;
        }
        let key = match kind {
            KeyKind::Signing => signing_key(under, self.vault.organisation, generation)?,
            _ => intake_key(under, generation),
        };
        let change = KeyChange { key: kind.word().to_string(), generation };
        self.tell(by, vec![Body::KeyReplaced(change)], vec![KeyWrite::Server(key)])?;
        self.vault.replace_signing(Vault::signing_keys(&data, &self.store.server_keys()?)?);
        Ok(u32::from(generation))
    }

    /// A member's own pair of keys is replaced by another; the passphrase stays, and other sign-ins of theirs end.
    ///
    /// # Errors
    /// The passphrase is not theirs; another key is being replaced.
    pub fn replace_own_key(&self, by: &By, passphrase: &Secret<String>) -> Result<(), Problem> {
        let _held = self.replacing()?;
        let mut keyring = self.open_keyring(Some(by.member), passphrase)?;
        self.catch_up(&mut keyring)?;
        let next = keyring.next_member(&mut Machine).map_err(|_| broken("no generation is left"))?;
        let earlier = mukti_store::MemberKey {
            member: keyring.member().member,
            generation: u32::from(next.past.generation),
            public: keyring.member().public().bytes(),
            // The one that is kept stays.
            vouch: Vec::new(),
            sealed: next.past.sealed.clone(),
        };
        let member = next.keyring.member();
        let mut with = vec![KeyWrite::Member(self.sealed_row(&next.keyring, passphrase)?), KeyWrite::Member(earlier)];
        with.extend(next.keyring.secrets().map(|secret| grant(secret, member)));
        let change = KeyChange { key: "member".to_string(), generation: member.generation };
        self.tell(by, vec![Body::KeyReplaced(change)], with)?;
        self.leave_search(by.member);
        Ok(self.store.write(Write::EndAllOf { member: by.member })?)
    }

    fn put_installation_text(&self, text: &str) -> Result<(), Problem> {
        let place = self.place.as_ref().ok_or(Problem::NotInAFile)?;
        if place.database.is_some() {
            let value = text.to_string();
            return Ok(self.store.write(Write::Note { name: INSTALLATION.into(), value, now: 0 })?);
        }
        replace_for_owner(&place.file(), text).map_err(|error| folder_problem(&place.file(), &error))
    }
}
