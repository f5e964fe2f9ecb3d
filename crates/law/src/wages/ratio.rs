//! An amount of money a day (or a piece) as a fraction, so that nothing is rounded before it is compared.

use mukti_terms::Rupees;
use std::cmp::Ordering;

/// Paise over a count, never rounded.
#[derive(Clone, Copy, Debug)]
pub struct Ratio {
    paise: i128,
    over: i128,
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Self = Self { paise: 0, over: 1 };

    /// An amount for one.
    #[must_use]
    pub const fn of(amount: Rupees) -> Self {
        Self { paise: amount.in_paise() as i128, over: 1 }
    }

    /// This times `by / over`; nothing divides by less than one.
    #[must_use]
    pub const fn scaled(self, by: i64, over: i64) -> Self {
        let over = if over < 1 { 1 } else { over };
        Self { paise: self.paise.saturating_mul(by as i128), over: self.over.saturating_mul(over as i128) }
    }

    /// Rounded to the nearest paisa.
    #[must_use]
    pub fn rupees(self) -> Rupees {
        let half = self.over / 2;
        // Almost every sum is small, and small divisions are quick.
        if let (Ok(paise), Ok(over)) = (i64::try_from(self.paise.saturating_add(half)), i64::try_from(self.over)) {
            return Rupees::paise(paise.div_euclid(over));
        }
        let rounded = self.paise.saturating_add(half).div_euclid(self.over);
        Rupees::paise(i64::try_from(rounded).unwrap_or(i64::MAX))
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ratio {}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        self.paise.saturating_mul(other.over).cmp(&other.paise.saturating_mul(self.over))
    }
}
