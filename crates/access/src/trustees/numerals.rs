//! Digits of any of the scripts our people write.

/// The zero of each script; its nine others follow it.
const ZEROS: &[char] = &['0', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '٠', '۰'];

/// A number written in digits of one or more scripts; `None` when anything else is in it, or it is over 65,535.
pub(super) fn number(text: &str) -> Option<u16> {
    if text.is_empty() {
        return None;
    }
    text.chars().try_fold(0_u16, |number, letter| {
        let digit = ZEROS.iter().find_map(|zero| {
            let distance = u32::from(letter).checked_sub(u32::from(*zero))?;
            (distance < 10).then_some(distance)
        })?;
        number.checked_mul(10)?.checked_add(u16::try_from(digit).ok()?)
    })
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_number_is_read_in_the_digits_of_each_script() {
        for text in ["2048", "२०४८", "২০৪৮", "௨௦௪௮", "۲۰۴۸", "٢٠٤٨", "02048"] {
            assert_eq!(number(text), Some(2048), "{text}");
        }
        for text in ["", "20x8", "-1", "99999", "½"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
