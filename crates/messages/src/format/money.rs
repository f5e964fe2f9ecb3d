//! Rupees as every office in India writes them: ₹ 2,00,000, paise only where there are any.

use super::names::names;
use super::number::group_decimal;
use mukti_terms::{Language, Rupees};

/// `₹ 2,00,000`, with a space that never breaks a line. Urdu has no space there, so that the sign stays with its number.
#[must_use]
pub fn rupees(language: Language, amount: Rupees) -> String {
    signed(language, amount, &group_decimal(amount.to_string().trim_start_matches('-')))
}

/// In lakh or crore where that is exact to two decimals (`₹ 1.25 lakh`), otherwise in full.
#[must_use]
pub fn rupees_short(language: Language, amount: Rupees) -> String {
    const PAISE_A_LAKH: u64 = 10_000_000;
    let paise = amount.in_paise().unsigned_abs();
    let (unit, word) = if paise >= 100 * PAISE_A_LAKH {
        (100 * PAISE_A_LAKH, names(language).crore)
    } else {
        (PAISE_A_LAKH, names(language).lakh)
    };
    if paise < unit || !paise.is_multiple_of(unit / 100) {
        return rupees(language, amount);
    }
    let hundredths = paise % unit / (unit / 100);
    let fraction = format!("{hundredths:02}");
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    signed(language, amount, &format!("{}{point}{fraction}\u{a0}{word}", group_decimal(&(paise / unit).to_string())))
}

fn signed(language: Language, amount: Rupees, written: &str) -> String {
    let minus = if amount < Rupees::ZERO { "−" } else { "" };
    let space = if language == Language::Urdu { "" } else { "\u{a0}" };
    format!("{minus}₹{space}{written}")
}

#[cfg(test)]
mod tests {
    use super::{rupees, rupees_short};
    use mukti_terms::{Language, Rupees};

    #[test]
    fn paise_are_written_only_where_there_are_any() {
        assert_eq!(rupees(Language::English, Rupees::whole(200_000)), "₹\u{a0}2,00,000");
        assert_eq!(rupees(Language::Tamil, Rupees::paise(42_387)), "₹\u{a0}423.87");
        assert_eq!(rupees(Language::Hindi, Rupees::whole(-500)), "−₹\u{a0}500");
        assert_eq!(rupees(Language::Urdu, Rupees::whole(30_000)), "₹30,000");
    }

    #[test]
    fn every_language_groups_amounts_in_the_indian_way() {
        for language in Language::ALL {
            assert!(rupees(language, Rupees::whole(12_345_678)).ends_with("1,23,45,678"), "{language:?}");
        }
    }

    #[test]
    fn lakh_is_said_only_where_it_is_exact() {
        assert_eq!(rupees_short(Language::English, Rupees::whole(125_000)), "₹\u{a0}1.25\u{a0}lakh");
        assert_eq!(rupees_short(Language::Hindi, Rupees::whole(200_000)), "₹\u{a0}2\u{a0}लाख");
        assert_eq!(rupees_short(Language::English, Rupees::whole(32_000_000)), "₹\u{a0}3.2\u{a0}crore");
        assert_eq!(rupees_short(Language::English, Rupees::whole(123_456)), "₹\u{a0}1,23,456");
        assert_eq!(rupees_short(Language::English, Rupees::whole(30_000)), "₹\u{a0}30,000");
    }
}
