//! The typefaces of every script we print, with their licence and hashes. Knows no letter.
//!
//! A letter loads only the faces of its own script and of Latin (digits, section numbers), so that the first page comes at once.
//! Where each file came from: `fonts/README.md` in this crate.

/// One font file.
#[derive(Debug)]
pub struct Face {
    /// Name of the file under `fonts/`.
    pub file: &'static str,
    /// Name of the family, as a document asks for it.
    pub family: &'static str,
    /// The file itself (TrueType).
    pub bytes: &'static [u8],
}

/// Declares the two faces of one family.
macro_rules! family {
    ($name:ident, $family:literal, $file:literal) => {
        static $name: [Face; 2] = [
            Face {
                file: concat!($file, "_400Regular.ttf"),
                family: $family,
                bytes: include_bytes!(concat!("../fonts/", $file, "_400Regular.ttf")),
            },
            Face {
                file: concat!($file, "_700Bold.ttf"),
                family: $family,
                bytes: include_bytes!(concat!("../fonts/", $file, "_700Bold.ttf")),
            },
        ];
    };
}

family!(LATIN, "Noto Sans", "NotoSans");
family!(DEVANAGARI, "Noto Sans Devanagari", "NotoSansDevanagari");
family!(TAMIL, "Noto Sans Tamil", "NotoSansTamil");
family!(TELUGU, "Noto Sans Telugu", "NotoSansTelugu");
family!(ODIA, "Noto Sans Oriya", "NotoSansOriya");
family!(KANNADA, "Noto Sans Kannada", "NotoSansKannada");
family!(BENGALI, "Noto Sans Bengali", "NotoSansBengali");
family!(GUJARATI, "Noto Sans Gujarati", "NotoSansGujarati");
family!(GURMUKHI, "Noto Sans Gurmukhi", "NotoSansGurmukhi");
family!(MALAYALAM, "Noto Sans Malayalam", "NotoSansMalayalam");
family!(NASTALIQ, "Noto Nastaliq Urdu", "NotoNastaliqUrdu");

/// Every face, Latin first.
pub fn all() -> impl Iterator<Item = &'static Face> {
    [&LATIN, &DEVANAGARI, &TAMIL, &TELUGU, &ODIA, &KANNADA, &BENGALI, &GUJARATI, &GURMUKHI, &MALAYALAM, &NASTALIQ]
        .into_iter()
        .flatten()
}

/// The faces a letter in this language needs: those of its script first, then Latin. An unknown tag gives Latin.
#[must_use]
pub fn for_language(tag: &str) -> Vec<&'static Face> {
    own_script(tag).into_iter().flatten().chain(&LATIN).collect()
}

/// The faces this text needs when its language is `tag`: a Tamil name in an English letter brings the Tamil faces.
#[must_use]
pub fn for_text(tag: &str, text: &str) -> Vec<&'static Face> {
    let mut families: Vec<&'static [Face; 2]> = own_script(tag).into_iter().collect();
    for family in text.chars().filter(|c| *c > '\u{5FF}').filter_map(script_of) {
        if !families.iter().any(|known| std::ptr::eq(*known, family)) {
            families.push(family);
        }
    }
    families.into_iter().flatten().chain(&LATIN).collect()
}

/// The family that covers a character, if it is of one of our other scripts. Blocks of the Unicode Standard.
fn script_of(character: char) -> Option<&'static [Face; 2]> {
    match character {
        '\u{600}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => Some(&NASTALIQ),
        // The danda and double danda serve every script and need no face of their own.
        '\u{964}' | '\u{965}' => None,
        '\u{900}'..='\u{97F}' => Some(&DEVANAGARI),
        '\u{980}'..='\u{9FF}' => Some(&BENGALI),
        '\u{A00}'..='\u{A7F}' => Some(&GURMUKHI),
        '\u{A80}'..='\u{AFF}' => Some(&GUJARATI),
        '\u{B00}'..='\u{B7F}' => Some(&ODIA),
        '\u{B80}'..='\u{BFF}' => Some(&TAMIL),
        '\u{C00}'..='\u{C7F}' => Some(&TELUGU),
        '\u{C80}'..='\u{CFF}' => Some(&KANNADA),
        '\u{D00}'..='\u{D7F}' => Some(&MALAYALAM),
        _ => None,
    }
}

/// The family a letter in this language is set in.
#[must_use]
pub fn family_of(tag: &str) -> &'static str {
    own_script(tag).map_or(LATIN[0].family, |faces| faces[0].family)
}

/// The faces of a language that is not written in Latin letters.
fn own_script(tag: &str) -> Option<&'static [Face; 2]> {
    match tag.split('-').next().unwrap_or(tag) {
        "hi" => Some(&DEVANAGARI),
        "ta" => Some(&TAMIL),
        "te" => Some(&TELUGU),
        "or" => Some(&ODIA),
        "kn" => Some(&KANNADA),
        "bn" => Some(&BENGALI),
        "ur" => Some(&NASTALIQ),
        _ => None,
    }
}
