//! Whole and decimal numbers, grouped in the Indian way: 12,34,567.

use mukti_terms::Language;
use mukti_terms::schema::Number;

/// A whole number: `200000` becomes `2,00,000`.
#[must_use]
pub fn group(count: i64) -> String {
    group_decimal(&count.to_string())
}

/// A number with up to three decimals: `1234567.5` becomes `12,34,567.5`.
#[must_use]
pub fn number(number: Number) -> String {
    group_decimal(&number.to_string())
}

/// Groups a number already written in digits; what stands after the point stays as it is.
#[must_use]
pub fn group_decimal(written: &str) -> String {
    let (sign, digits) = written.strip_prefix('-').map_or(("", written), |rest| ("−", rest));
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(w, f)| (w, Some(f)));
    let mut out = String::with_capacity(written.len() + 8);
    out.push_str(sign);
    for (at, digit) in whole.char_indices() {
        // Three digits at the end, two in every group before: lakh and crore.
        let left = whole.len() - at;
        if at > 0 && left >= 3 && left % 2 == 1 {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// The same words with the digits of the language's own script.
#[must_use]
pub fn native_digits(language: Language, words: &str) -> String {
    let zero = match language {
        Language::English => '0',
        Language::Hindi => '०',
        Language::Tamil => '௦',
        Language::Telugu => '౦',
        Language::Odia => '୦',
        Language::Kannada => '೦',
        Language::Bengali => '০',
        Language::Urdu => '۰',
    };
    words.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(u32::from(zero) + d)).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::{group, group_decimal, native_digits};
    use mukti_terms::Language;

    #[test]
    fn lakh_and_crore_are_set_apart_by_commas() {
        for (count, written) in [
            (0, "0"),
            (999, "999"),
            (1_000, "1,000"),
            (20_000, "20,000"),
            (200_000, "2,00,000"),
            (1_234_567, "12,34,567"),
            (12_345_678, "1,23,45,678"),
            (-30_000, "−30,000"),
        ] {
            assert_eq!(group(count), written);
        }
        assert_eq!(group_decimal("1234567.5"), "12,34,567.5");
    }

    #[test]
    fn native_digits_are_given_when_asked_for() {
        assert_eq!(native_digits(Language::Hindi, "3 मार्च 2026"), "३ मार्च २०२६");
        assert_eq!(native_digits(Language::Urdu, "2,00,000"), "۲,۰۰,۰۰۰");
        assert_eq!(native_digits(Language::English, "2026"), "2026");
    }

    proptest::proptest! {
        #[test]
        fn grouping_never_loses_or_adds_a_digit(count in proptest::prelude::any::<i64>()) {
            let grouped = group(count);
            let back: String = grouped.chars().filter(|c| *c != ',').map(|c| if c == '−' { '-' } else { c }).collect();
            proptest::prop_assert_eq!(back, count.to_string());
            let groups: Vec<&str> = grouped.trim_start_matches('−').split(',').collect();
            let (last, before) = groups.split_last().expect("there is at least one digit");
            proptest::prop_assert!(last.len() == 3 || before.is_empty());
            proptest::prop_assert!(before.iter().skip(1).all(|part| part.len() == 2));
            proptest::prop_assert!(before.first().is_none_or(|part| part.len() <= 2 && !part.is_empty()));
        }
    }
}
