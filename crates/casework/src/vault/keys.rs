//! Keys of subjects for one deed: each is fetched and opened once, and made where there is none yet.

use super::together::{Shared, alone};
use super::{Vault, broken};
use crate::chance::Machine;
use crate::problem::Problem;
use mukti_access::subject::{KeyClass, KeyOf};
use mukti_access::{Keyring, Wrapped};
use mukti_journal::{Id, Key};
use mukti_store::Store;
use mukti_store::keys::{HeldFor, KeyWrite, SubjectKey};
use std::collections::HashMap;
use std::sync::PoisonError;

/// What came of looking for a key.
#[derive(Clone)]
pub(crate) enum Found {
    /// It is here.
    Key(Key),
    /// It is there, and not for whoever asks.
    Sealed,
    /// It was destroyed, or only the trustees together have it.
    Removed,
}

/// The keys one deed uses.
pub(crate) struct Keys<'a> {
    vault: &'a Vault,
    store: &'a Store,
    keyring: Option<&'a Keyring>,
    kept: HashMap<Id, Vec<SubjectKey>>,
    opened: HashMap<(Id, KeyClass, u16), Found>,
    /// A subject whose keys are taken as gone: to see what remains without them.
    gone: Option<Id>,
    /// Whether every subject but the organisation is new here: nothing is looked for that cannot be there.
    all_new: bool,
    /// What wraps while nobody is signed in, once for the whole deed and for others at the same moment.
    sealer: Option<Shared>,
    /// Keys made on the way: to be kept before what is sealed under them.
    made: Vec<KeyWrite>,
}

impl<'a> Keys<'a> {
    pub fn new(vault: &'a Vault, store: &'a Store, keyring: Option<&'a Keyring>) -> Self {
        let (kept, opened) = (HashMap::new(), HashMap::new());
        Self { vault, store, keyring, kept, opened, gone: None, all_new: false, sealer: None, made: Vec::new() }
    }

    /// For a case nobody has told of before: if a subject has keys after all, what is made here is refused when it is kept.
    pub fn for_new_subjects(mut self) -> Self {
        self.all_new = true;
        self
    }

    /// The same, as if this subject had been forgotten.
    pub fn without(mut self, subject: Id) -> Self {
        self.gone = Some(subject);
        self
    }

    pub const fn vault(&self) -> &'a Vault {
        self.vault
    }

    pub const fn keyring(&self) -> Option<&'a Keyring> {
        self.keyring
    }

    /// The keys made so far, to be written; they are found here afterwards, and not written twice.
    pub fn made(&mut self) -> Vec<KeyWrite> {
        let mut made = std::mem::take(&mut self.made);
        if let Some(sealer) = self.sealer.as_ref().filter(|_| self.all_new && !made.is_empty()) {
            let sealer = sealer.lock().unwrap_or_else(PoisonError::into_inner);
            made.push(KeyWrite::StillNewest(u32::from(sealer.generation)));
        }
        made
    }

    /// The key a segment was sealed under.
    pub fn find(&mut self, subject: Id, class: KeyClass, generation: u16) -> Result<Found, Problem> {
        if self.gone == Some(subject) {
            return Ok(Found::Removed);
        }
        if let Some(found) = self.opened.get(&(subject, class, generation)) {
            return Ok(found.clone());
        }
        let of = self.of(subject, generation);
        let (data, keyring) = (self.vault.data(), self.keyring);
        let kept = self.kept(subject)?;
        let row = kept.iter().find(|key| key.class == class as u32 && key.generation == u32::from(generation));
        let found = match row {
            Some(row) if row.held_for == HeldFor::Organisation => {
                let wrapped = Wrapped::from_bytes(&row.wrapped).ok_or_else(|| broken("a key that does not read"))?;
                let opened = match (class, keyring) {
                    (KeyClass::C2, _) => data.open_c2(of, &wrapped),
                    (KeyClass::C3, Some(keyring)) => keyring.open_c3(of, &wrapped),
                    (KeyClass::C3, None) => Err(mukti_journal::NotOpened),
                };
                opened.map_or(Found::Sealed, Found::Key)
            }
            _ => Found::Removed,
        };
        self.opened.insert((subject, class, generation), found.clone());
        Ok(found)
    }

    /// The newest key to seal under, made if there is none that whoever asks can open.
    pub fn sealing(&mut self, subject: Id, class: KeyClass) -> Result<(Key, u16), Problem> {
        let mut generations: Vec<u16> = self
            .kept(subject)?
            .iter()
            .filter(|key| key.class == class as u32)
            .filter_map(|key| u16::try_from(key.generation).ok())
            .collect();
        generations.sort_unstable_by_key(|generation| std::cmp::Reverse(*generation));
        for generation in &generations {
            if let Found::Key(key) = self.find(subject, class, *generation)? {
                return Ok((key, *generation));
            }
        }
        let next = generations.first().map_or(Some(1), |last| last.checked_add(1));
        self.make(subject, class, next.ok_or_else(|| broken("no generation is left"))?)
    }

    fn make(&mut self, subject: Id, class: KeyClass, generation: u16) -> Result<(Key, u16), Problem> {
        let (of, key) = (self.of(subject, generation), Key::new(&mut Machine));
        let (wrapped, under) = match class {
            KeyClass::C2 => {
                let data = self.vault.data();
                (data.newest.wrap_c2(of, &key, &mut Machine), data.generation)
            }
            KeyClass::C3 => match self.keyring {
                Some(keyring) => {
                    let newest = keyring.newest();
                    (newest.wrap_c3(of, &key, &mut Machine), u32::from(newest.generation()))
                }
                None => {
                    let sealer = self.sealer()?;
                    let mut sealer = sealer.lock().unwrap_or_else(PoisonError::into_inner);
                    (sealer.wrap_c3(of, &key, &mut Machine), u32::from(sealer.generation))
                }
            },
        };
        let row = SubjectKey {
            subject,
            class: class as u32,
            generation: u32::from(generation),
            wrapped: wrapped.bytes(),
            wrapped_under: under,
            held_for: HeldFor::Organisation,
            destroy_after: None,
            legal_hold: false,
        };
        self.opened.insert((subject, class, generation), Found::Key(key.clone()));
        self.kept.entry(subject).or_default().push(row.clone());
        self.made.push(KeyWrite::Subject(row));
        Ok((key, generation))
    }

    /// What wrapped here, for whoever holds it until what was wrapped is durable: who comes meanwhile wraps with it too.
    pub fn wrapped_with(&self) -> Option<Shared> {
        self.sealer.clone()
    }

    /// To the organisation's public key: whoever seals to it while nobody is signed in cannot open it again.
    fn sealer(&mut self) -> Result<&Shared, Problem> {
        let sealer = match self.sealer.take() {
            Some(sealer) => sealer,
            None if self.all_new => self.vault.sealer(self.store)?,
            None => alone(&self.vault.public_of_last(&self.store.organisation_keys()?)?),
        };
        Ok(self.sealer.insert(sealer))
    }

    fn kept(&mut self, subject: Id) -> Result<&[SubjectKey], Problem> {
        if !self.kept.contains_key(&subject) {
            let looked_for = !self.all_new || subject == self.vault.organisation;
            let kept = if looked_for { self.store.subject_keys(subject)? } else { Vec::new() };
            self.kept.insert(subject, kept);
        }
        Ok(self.kept.get(&subject).map_or(&[], Vec::as_slice))
    }

    const fn of(&self, subject: Id, generation: u16) -> KeyOf {
        KeyOf { organisation: self.vault.organisation, subject, generation }
    }
}
