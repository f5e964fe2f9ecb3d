//! Urdu and other names in Arabic letters to plain Latin; short vowels are not written, so they are guessed.

/// Letters that are always one consonant.
const CONSONANTS: &[(&str, &str)] = &[
    ("b", "بٻ"),
    ("p", "پ"),
    ("t", "تٹطةټ"),
    ("s", "ثسص"),
    ("j", "ج"),
    ("ch", "چ"),
    ("h", "حهہۂەۀ"),
    ("kh", "خ"),
    ("d", "دڈ"),
    ("z", "ذزضظژ"),
    ("r", "رڑړ"),
    ("sh", "ش"),
    ("g", "گغ"),
    ("f", "ف"),
    ("q", "ق"),
    ("k", "کك"),
    ("l", "ل"),
    ("m", "م"),
    ("n", "نںڻ"),
];

/// One sound on its way to Latin.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    Consonant(&'static str),
    Vowel(&'static str),
    /// و: *w* beside a vowel, else *o*.
    Waw,
    /// ی: *y* before a vowel, else *i*.
    Ye,
}

use Piece::{Consonant, Vowel, Waw, Ye};

/// Whether a character is a letter or a vowel mark of the Arabic blocks.
pub(super) fn is_letter(letter: char) -> bool {
    matches!(letter, '\u{610}'..='\u{61a}' | '\u{620}'..='\u{65f}' | '\u{66e}'..='\u{6d3}' | '\u{6d5}'..='\u{6ed}' | '\u{6fa}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}

/// Appends the run of Arabic letters at the head of `letters`, and says how many it took.
pub(super) fn append(letters: &[char], out: &mut String) -> usize {
    let taken = letters.iter().take_while(|c| is_letter(**c) || matches!(c, '\u{200c}' | '\u{200d}')).count();
    let mut pieces: Vec<Piece> = Vec::with_capacity(taken);
    for letter in letters[..taken].iter().copied() {
        // The two-eyed he makes the letter before it aspirated; a shadda doubles it, which no key hears.
        match letter {
            'ھ' => aspirate(&mut pieces),
            'ا' | 'آ' | 'أ' | 'إ' | 'ٱ' | 'ع' | 'ٰ' | '\u{64e}' | 'ء' => vowel(&mut pieces, "a"),
            'ے' | 'ۓ' => vowel(&mut pieces, "e"),
            'ئ' | '\u{650}' => vowel(&mut pieces, "i"),
            'ؤ' | '\u{64f}' => vowel(&mut pieces, "u"),
            'و' | 'ۆ' | 'ۇ' => pieces.push(Waw),
            'ی' | 'ي' | 'ى' | 'ې' => pieces.push(Ye),
            other => pieces.extend(consonant(other).map(Consonant)),
        }
    }
    write(&pieces, out);
    taken
}

fn consonant(letter: char) -> Option<&'static str> {
    CONSONANTS.iter().find(|(_, letters)| letters.contains(letter)).map(|(plain, _)| *plain)
}

fn aspirate(pieces: &mut Vec<Piece>) {
    let aspirated = match pieces.last() {
        Some(Consonant("ch")) => "chh",
        Some(Consonant("b")) => "bh",
        Some(Consonant("p")) => "ph",
        Some(Consonant("t")) => "th",
        Some(Consonant("d")) => "dh",
        Some(Consonant("k")) => "kh",
        Some(Consonant("g")) => "gh",
        Some(Consonant("j")) => "jh",
        Some(Consonant("r")) => "rh",
        // Typed for the plain he.
        _ => return pieces.push(Consonant("h")),
    };
    pieces.pop();
    pieces.push(Consonant(aspirated));
}

fn vowel(pieces: &mut Vec<Piece>, said: &'static str) {
    if pieces.last() != Some(&Vowel(said)) {
        pieces.push(Vowel(said));
    }
}

fn write(pieces: &[Piece], out: &mut String) {
    let mut open = false;
    for (at, piece) in pieces.iter().enumerate() {
        let next = pieces.get(at + 1);
        let last = next.is_none();
        let plain = match *piece {
            // After an alif that only carries the vowel.
            Vowel("a") if at == 0 && matches!(next, Some(Waw | Ye)) => continue,
            Vowel(said) => said,
            // A final he is mostly how a final a is written.
            Consonant("h") if last && at > 1 && matches!(pieces[at - 1], Consonant(_)) => "a",
            Consonant(said) => {
                // ksha is ka and shin; *Kashmir* opens with them and is not meant.
                let ksha = at > 1 && said == "sh" && pieces[at - 1] == Consonant("k");
                // *Singh*: the nasal and its stop close the word together.
                let closes = last && matches!(said, "g" | "gh") && at > 1 && pieces[at - 1] == Consonant("n");
                if open && !ksha && !closes {
                    out.push('a');
                }
                out.push_str(said);
                open = true;
                continue;
            }
            Waw if open && next == Some(&Ye) => "aw",
            Waw if at == 0 || matches!(next, Some(Vowel(_) | Ye)) => "w",
            Waw => "o",
            Ye if at == 0 || matches!(next, Some(Vowel(_))) => "y",
            Ye => "i",
        };
        // A glide needs a vowel before it only after a consonant that has none.
        open = matches!(plain, "w" | "aw" | "y") && !matches!(next, Some(Vowel(_) | Ye));
        out.push_str(plain);
    }
}
