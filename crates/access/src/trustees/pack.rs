//! One trustee's pack as it is dealt: what is printed for them, and kept nowhere else.

use super::share::Share;
use super::words::{self, LINES, WORDS};
use mukti_journal::Id;
use mukti_terms::Secret;
use std::fmt::Write as _;

/// What one trustee is given. It is dropped once it is printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Pack {
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// The ceremony's id.
    pub ceremony: Id,
    pub(super) share: Share,
}

impl std::fmt::Debug for Pack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pack({:?})", self.share)
    }
}

impl Pack {
    /// Its number: 1, 2, 3 …
    #[must_use]
    pub const fn number(&self) -> u8 {
        self.share.number()
    }

    /// How many packs together open.
    #[must_use]
    pub const fn threshold(&self) -> u8 {
        self.share.threshold()
    }

    /// How many packs were dealt.
    #[must_use]
    pub const fn shares(&self) -> u8 {
        self.share.head.shares
    }

    /// The forty words, eight lines of five; each with its number, which can be typed in its place in the digits of any of our scripts.
    #[must_use]
    pub fn words(&self) -> Secret<[[(u16, &'static str); WORDS]; LINES]> {
        Secret::new(words::write(&self.share.to_bytes()))
    }

    /// The forty words as plain lines.
    #[must_use]
    pub fn text(&self) -> Secret<String> {
        let mut text = String::with_capacity(LINES * WORDS * 9);
        for line in self.words().open() {
            for (at, (_, word)) in line.iter().enumerate() {
                let end = if at + 1 == WORDS { '\n' } else { ' ' };
                // Writing to a text cannot fail.
                let _ = write!(text, "{word}{end}");
            }
        }
        Secret::new(text)
    }

    /// What its QR picture says.
    #[must_use]
    pub fn qr(&self) -> Secret<String> {
        self.share.to_qr(self.organisation, self.ceremony)
    }
}
