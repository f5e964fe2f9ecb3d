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
