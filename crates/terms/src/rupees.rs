//! Money as Indian rupees with paise inside; never a floating number.

use serde::{Serialize, Serializer};

/// An amount of money, exact to the paisa.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rupees(i64);

impl Rupees {
    /// Nothing at all: a known zero, not an unknown.
    pub const ZERO: Self = Self(0);

    /// So many whole rupees.
    #[must_use]
    pub const fn whole(rupees: i64) -> Self {
        Self(rupees.saturating_mul(100))
    }

    /// So many paise.
    #[must_use]
    pub const fn paise(paise: i64) -> Self {
        Self(paise)
    }

    /// The amount in paise.
    #[must_use]
    pub const fn in_paise(self) -> i64 {
        self.0
    }

    /// The amount in whole rupees, paise cut off.
    #[must_use]
    pub const fn in_rupees(self) -> i64 {
        self.0 / 100
    }

    /// Reads `20000`, `20,000`, `2,00,000.50`, `₹ 300`; `None` when it is not an amount.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let cleaned = text.trim().trim_start_matches('₹').trim_start();
        let (negative, digits) = cleaned.strip_prefix('-').map_or((false, cleaned), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() || fraction.len() > 2 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let mut rupees: i64 = 0;
        for byte in whole.bytes() {
            match byte {
                b'0'..=b'9' => rupees = rupees.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?,
                b',' => {}
                _ => return None,
            }
        }
        let paise = match fraction.len() {
            0 => 0,
            1 => i64::from(fraction.as_bytes()[0] - b'0') * 10,
            _ => fraction.parse().ok()?,
        };
        let amount = rupees.checked_mul(100)?.checked_add(paise)?;
        Some(Self(if negative { -amount } else { amount }))
    }

    /// This times a whole number, `None` on overflow.
    #[must_use]
    pub const fn times(self, count: i64) -> Option<Self> {
        match self.0.checked_mul(count) {
            Some(paise) => Some(Self(paise)),
            None => None,
        }
    }

    /// This times a fraction `numerator/denominator`, rounded to the nearest paisa, halves up.
    #[must_use]
    pub const fn scaled(self, numerator: i64, denominator: i64) -> Option<Self> {
        if denominator <= 0 {
            return None;
        }
        let product = self.0 as i128 * numerator as i128;
        let rounded = (2 * product + denominator as i128).div_euclid(2 * denominator as i128);
        if rounded > i64::MAX as i128 || rounded < i64::MIN as i128 { None } else { Some(Self(rounded as i64)) }
    }

    /// The larger of this and nothing.
    #[must_use]
    pub const fn at_least_zero(self) -> Self {
        if self.0 < 0 { Self(0) } else { self }
    }
}

impl std::ops::Add for Rupees {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl std::ops::Sub for Rupees {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl std::iter::Sum for Rupees {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, |sum, amount| sum + amount)
    }
}

/// Plain digits, paise only where there are any: `20000`, `428.50`. Grouping is `messages`' work.
impl std::fmt::Display for Rupees {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let paise = self.0.unsigned_abs();
        if paise.is_multiple_of(100) {
            write!(f, "{sign}{}", paise / 100)
        } else {
            write!(f, "{sign}{}.{:02}", paise / 100, paise % 100)
        }
    }
}

/// A JSON number: whole rupees as an integer, else with two decimals.
impl Serialize for Rupees {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 100 == 0 {
            serializer.serialize_i64(self.0 / 100)
        } else {
            #[expect(clippy::cast_precision_loss, reason = "paise below 2^53 are exact; JSON has no decimal type")]
            serializer.serialize_f64(self.0 as f64 / 100.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rupees;

    #[test]
    fn indian_grouping_and_the_sign_of_the_rupee_are_read() {
        assert_eq!(Rupees::parse("₹ 2,00,000.50"), Some(Rupees::paise(20_000_050)));
        assert_eq!(Rupees::parse("2.5"), Some(Rupees::paise(250)));
        assert_eq!(Rupees::parse("-300"), Some(Rupees::whole(-300)));
        assert_eq!(Rupees::parse("3e4"), None);
        assert_eq!(Rupees::parse(""), None);
        assert_eq!(Rupees::parse("99999999999999999999"), None);
    }

    #[test]
    fn halves_of_a_paisa_round_up() {
        assert_eq!(Rupees::paise(1).scaled(1, 2), Some(Rupees::paise(1)));
        assert_eq!(Rupees::paise(100).scaled(1, 3), Some(Rupees::paise(33)));
        assert_eq!(Rupees::paise(100).scaled(1, 0), None);
    }
}
