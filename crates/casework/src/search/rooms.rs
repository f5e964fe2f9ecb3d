//! Who searches in which index: those who may open the same share one, and it goes with the last of them.

use super::found::Found;
use mukti_access::Keyring;
use mukti_register::MemberId;
use mukti_terms::when::Moment;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Seconds without a search after which somebody's index is let go of.
const IDLE_SECONDS: i64 = 30 * 60;

/// A room that several hold.
type Shared = Arc<Room>;

/// What decides what may be opened: the generations of the organisation's secrets.
type Opens = Vec<u16>;

/// An index and those who search in it.
#[derive(Default)]
pub(super) struct Room {
    found: Mutex<Found>,
    /// When each of them last did.
    inside: Mutex<HashMap<MemberId, Moment>>,
}

impl Room {
    /// The index; waits while it is being built.
    pub fn found(&self) -> MutexGuard<'_, Found> {
        // An index that a panic left half changed is built anew.
        self.found.lock().unwrap_or_else(|poisoned| {
            self.found.clear_poison();
            let mut found = poisoned.into_inner();
            found.clear();
            found
        })
    }

    /// Whether everybody has left, so that nothing more is to be built.
    pub fn is_empty(&self) -> bool {
        self.inside().is_empty()
    }

    fn inside(&self) -> MutexGuard<'_, HashMap<MemberId, Moment>> {
        // Who is inside is as good after a panic as before.
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The rooms.
#[derive(Default)]
pub(crate) struct Rooms(Mutex<HashMap<Opens, Shared>>);

impl Rooms {
    /// The room of those who may open what this keyring opens, with one more inside.
    pub(super) fn enter(&self, keyring: &Keyring, member: MemberId, now: Moment) -> Shared {
        self.sweep(now);
        let opens: Opens = keyring.secrets().map(mukti_access::OrganisationSecret::generation).collect();
        let room = Arc::clone(self.rooms().entry(opens).or_default());
        room.inside().insert(member, now);
        room
    }

    /// Somebody leaves; with the last one the index goes.
    pub fn leave(&self, member: MemberId) {
        self.keep_only(|known, _| known != member);
    }

    /// Whoever has not searched for half an hour has left.
    pub fn sweep(&self, now: Moment) {
        self.keep_only(|_, seen| now.unix() - seen.unix() <= IDLE_SECONDS);
    }

    /// Changes every index that is built.
    pub(super) fn each(&self, mut change: impl FnMut(&mut Found)) {
        let rooms: Vec<Shared> = self.rooms().values().map(Arc::clone).collect();
        rooms.iter().for_each(|room| change(&mut room.found()));
    }

    fn keep_only(&self, stays: impl Fn(MemberId, Moment) -> bool) {
        self.rooms().retain(|_, room| {
            let mut inside = room.inside();
            inside.retain(|member, seen| stays(*member, *seen));
            !inside.is_empty()
        });
    }

    fn rooms(&self) -> MutexGuard<'_, HashMap<Opens, Shared>> {
        // A list of rooms is as good after a panic as before.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{House, PASSPHRASE, house, now};
    use mukti_terms::Secret;

    #[test]
    fn an_index_goes_with_the_last_sign_in_and_after_half_an_hour_without_a_search() {
        let House { desk, folder: _folder, .. } = house();
        let (now, pass) = (now(), Secret::new(PASSPHRASE.to_string()));
        let signed = desk.sign_in(now, "Fatima", &pass).unwrap();
        let by = signed.by(now);
        let held = || desk.rooms.rooms().len();
        assert_eq!(held(), 0);
        desk.prepare_search(&by).unwrap();
        desk.search(&by, "Meena").unwrap();
        assert_eq!(held(), 1, "those who may open the same share one");
        desk.rest_search(now.plus_hours(1));
        assert_eq!(held(), 0);
        desk.search(&by, "Meena").unwrap();
        desk.session(now, signed.token.open()).unwrap();
        assert_eq!(held(), 1);
        desk.sign_out(signed.token.open()).unwrap();
        assert_eq!(held(), 0);
    }
}
