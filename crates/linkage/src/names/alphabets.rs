//! Alphabets with vowels of their own: Latin with its accents taken off, and Ol Chiki.

/// Accented letters by the plain one they fold to; those of scholarly transliteration are among them.
const ACCENTED: &[(&str, &str)] = &[
    ("a", "àáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặ"),
    ("ae", "æǽ"),
    ("b", "ƀɓḃḅḇ"),
    ("c", "çćĉċč"),
    ("d", "ďđðḋḍḏḑḓ"),
    ("e", "èéêëēĕėęěȅȇẹẻẽếềểễệ"),
    ("f", "ƒḟ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥħḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįıǐȉȋịỉ"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľŀłḷḹḻ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňŉŋṅṇṉṋ"),
    ("o", "òóôõöøōŏőǒȍȏọỏốồổỗộớờởỡợ"),
    ("oe", "œ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "ŝşšșṡṣ"),
    ("sh", "ś"),
    ("ss", "ßẞ"),
    ("t", "ţťŧțṫṭṯṱẗ"),
    ("th", "þ"),
    ("u", "ùúûüũūŭůűųǔȕȗụủưứừửữự"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉ"),
    ("y", "ýÿŷȳẏỳỵỷỹ"),
    ("z", "źżžẑẓẕ"),
];

/// Ol Chiki from U+1C5A: the alphabet of Santali, whose people are among those held most often.
const OL_CHIKI: [&str; 30] = [
    "o", "t", "g", "n", "l", "a", "k", "j", "m", "w", "a", "s", "h", "ny", "r", "i", "ch", "d", "n", "y", "u", "p",
    "d", "n", "r", "e", "t", "b", "w", "h",
];

/// The first letter of Ol Chiki.
const OL_CHIKI_FIRST: u32 = 0x1C5A;

/// Appends one letter, folded to plain lower-case Latin where it is Latin or Ol Chiki, else in lower case as it is.
pub(super) fn append(letter: char, out: &mut String) {
    if letter.is_ascii_alphanumeric() {
        out.push(letter.to_ascii_lowercase());
    } else if is_silent(letter) {
    } else if let Some(plain) = ol_chiki(letter) {
        out.push_str(plain);
    } else {
        for lower in wide_to_narrow(letter).to_lowercase() {
            match ACCENTED.iter().find(|(_, accented)| lower > '\u{7f}' && accented.contains(lower)) {
                Some((plain, _)) => out.push_str(plain),
                None if is_silent(lower) => {}
                None => out.push(lower),
            }
        }
    }
}

/// Marks that stand in a word and are not heard: apostrophes, combining accents, joiners, Ol Chiki's modifiers.
pub(super) fn is_silent(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{1c78}'..='\u{1c7d}')
}

fn ol_chiki(letter: char) -> Option<&'static str> {
    let at = u32::from(letter).checked_sub(OL_CHIKI_FIRST)?;
    OL_CHIKI.get(usize::try_from(at).ok()?).copied()
}

/// Full-width letters of East Asian keyboards are the same letters.
fn wide_to_narrow(letter: char) -> char {
    match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        other => other,
    }
}

/// The value of a decimal digit of any of the scripts read here.
pub(crate) fn digit(letter: char) -> Option<char> {
    if letter.is_ascii_digit() {
        return Some(letter);
    }
    let code = u32::from(letter);
    let zero = match code {
        0x660..=0x669 => 0x660,
        0x6f0..=0x6f9 => 0x6f0,
        0x1c50..=0x1c59 => 0x1c50,
        0xff10..=0xff19 => 0xff10,
        // The nine Indic blocks keep their digits at one offset.
        0x900..=0xd7f if (0x66..=0x6f).contains(&((code - 0x900) & 0x7f)) => code - ((code - 0x900) & 0x7f) + 0x66,
        _ => return None,
    };
    char::from_digit(code - zero, 10)
}
