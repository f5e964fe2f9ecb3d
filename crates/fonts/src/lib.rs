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
family!(NASTALIQ, "Noto Nastaliq Urdu", "NotoNastaliqUrdu");

/// Every face, Latin first.
pub fn all() -> impl Iterator<Item = &'static Face> {
    [&LATIN, &DEVANAGARI, &TAMIL, &TELUGU, &ODIA, &KANNADA, &BENGALI, &NASTALIQ].into_iter().flatten()
}

/// The faces a letter in this language needs: those of its script first, then Latin. An unknown tag gives Latin.
#[must_use]
pub fn for_language(tag: &str) -> Vec<&'static Face> {
    own_script(tag).into_iter().flatten().chain(&LATIN).collect()
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
