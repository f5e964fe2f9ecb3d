//! What can be broken on purpose in here, so that the proof of what is kept secret is proved to fail on it.

use std::sync::atomic::{AtomicBool, Ordering};

static SEALS_NOTHING: AtomicBool = AtomicBool::new(false);

/// From now on nothing in this process is sealed.
pub fn seal_nothing() {
    SEALS_NOTHING.store(true, Ordering::Relaxed);
}

pub(crate) fn seals_nothing() -> bool {
    SEALS_NOTHING.load(Ordering::Relaxed)
}
