//! Places where the store can be broken on purpose, one at a time: only in a build that proves that the proofs notice.

/// Whether this is to be broken; `MUKTI_SABOTAGE` names it.
#[cfg(feature = "sabotage")]
pub(crate) fn is(name: &str) -> bool {
    std::env::var("MUKTI_SABOTAGE").is_ok_and(|chosen| chosen == name)
}

/// Nothing is.
#[cfg(not(feature = "sabotage"))]
pub(crate) const fn is(_: &str) -> bool {
    false
}

/// How many more steps the writer of a store lives: a step is the beginning of a commit, or what lies between its keys and its journal.
#[derive(Clone, Default)]
pub(crate) struct Life {
    #[cfg(feature = "sabotage")]
    left: std::sync::Arc<std::sync::atomic::AtomicI64>,
}

#[cfg(feature = "sabotage")]
mod life {
    use super::Life;
    use std::sync::atomic::{AtomicI64, Ordering};

    thread_local! {
        static OF_THIS_THREAD: Life = Life { left: std::sync::Arc::new(AtomicI64::new(i64::MAX)) };
    }

    /// The writers of stores opened by this thread end after so many more steps, as if their process had been killed there.
    pub fn die_after(steps: i64) {
        OF_THIS_THREAD.with(|life| life.left.store(steps, Ordering::SeqCst));
    }

    impl Life {
        /// Of what this thread opens.
        pub(crate) fn of_this_thread() -> Self {
            OF_THIS_THREAD.with(Self::clone)
        }

        /// Takes one step; whether it could.
        pub(crate) fn goes_on(&self) -> bool {
            self.left.fetch_sub(1, Ordering::SeqCst) > 0
        }
    }
}

#[cfg(feature = "sabotage")]
pub use life::die_after;

#[cfg(not(feature = "sabotage"))]
impl Life {
    /// Nothing ends by itself.
    pub(crate) fn of_this_thread() -> Self {
        Self::default()
    }

    /// Always.
    #[expect(clippy::unused_self, reason = "a life that can be broken counts its steps")]
    pub(crate) const fn goes_on(&self) -> bool {
        true
    }
}
