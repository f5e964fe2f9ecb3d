//! A short text that is emptied when dropped and never printed.

use zeroize::Zeroize;

/// Allocated once, at its exact length: no copy is left behind by growing.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Kept(Box<str>);

impl Kept {
    /// Takes a copy.
    pub fn new(text: &str) -> Self {
        Self(Box::from(text))
    }
}

impl std::ops::Deref for Kept {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Kept {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Kept(…)")
    }
}
