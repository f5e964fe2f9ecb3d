//! Telephone numbers as digits: told with or without +91, found by their last digits.

use crate::names::digit;
use zeroize::Zeroize;

/// The fewest digits of the end, or the head, of a number that are worth asking for.
const TAIL_LEAST: u32 = 4;
const HEAD_LEAST: u32 = 5;
/// The most digits a number can have (ITU-T E.164).
const DIGITS_MOST: usize = 15;
/// Digits of an Indian number without its country code.
const NATIONAL: usize = 10;

/// The digits of one number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    digits: u64,
    count: u32,
}

/// A number at a place of its own, so that growing lists leave no copy of it; emptied when dropped.
pub(super) struct Phone(Box<Number>);

impl Phone {
    /// Takes a number in.
    pub fn new(number: Number) -> Self {
        Self(Box::new(number))
    }

    /// The number.
    pub fn number(&self) -> Number {
        *self.0
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        self.0.digits.zeroize();
        self.0.count.zeroize();
    }
}

impl Number {
    /// A number from its digits; noughts before it and India's country code are left out.
    pub fn of(digits: impl Iterator<Item = char>) -> Option<Self> {
        let mut all: Vec<u64> = digits.filter_map(|digit| digit.to_digit(10)).map(u64::from).collect();
        let noughts = all.iter().take_while(|digit| **digit == 0).count();
        let mut from = if all.len() - noughts >= TAIL_LEAST as usize { noughts } else { 0 };
        if all.len() - from == NATIONAL + 2 && all[from..].starts_with(&[9, 1]) {
            from += 2;
        }
        from = from.max(all.len().saturating_sub(DIGITS_MOST));
        let said = &all[from..];
        let number = (!said.is_empty()).then(|| Self {
            digits: said.iter().fold(0, |sum, digit| sum * 10 + digit),
            count: u32::try_from(said.len()).unwrap_or(0),
        });
        all.zeroize();
        number
    }

    /// How well this number answers to the digits asked for, 0 to 1.
    pub fn score(self, asked: Self) -> f64 {
        if self == asked {
            return 1.0;
        }
        if asked.count >= self.count {
            return 0.0;
        }
        let part = f64::from(asked.count) / f64::from(self.count);
        let tail = asked.count >= TAIL_LEAST && self.digits % 10_u64.pow(asked.count) == asked.digits;
        let head = asked.count >= HEAD_LEAST && self.digits / 10_u64.pow(self.count - asked.count) == asked.digits;
        if tail {
            0.8 + 0.15 * part
        } else if head {
            0.7 + 0.15 * part
        } else {
            0.0
        }
    }
}

/// The numbers of a text; blanks, hyphens, dots, brackets and a plus belong to a number, anything else ends it.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    let inside = |c: char| digit(c).is_some() || matches!(c, ' ' | '-' | '.' | '(' | ')' | '+' | '\u{a0}' | '\u{2011}');
    text.split(|c| !inside(c)).filter_map(|part| Number::of(part.chars().filter_map(digit))).collect()
}
