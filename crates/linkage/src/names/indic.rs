//! The nine Indic scripts, which share one layout at steps of 0x80, to plain Latin.
//!
//! Northern scripts lose the vowel nobody says (राम is *ram*); Tamil, which writes no voicing, is given it back.

/// First and last code point of the nine blocks.
const FIRST: u32 = 0x900;
const LAST: u32 = 0xd7f;

/// A script by its block, counted from Devanagari.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Odia,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
}

/// One sound of a word on its way to Latin.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    Consonant(&'static str),
    Vowel(&'static str),
    /// The vowel a consonant carries unless told otherwise.
    Inherent,
    /// Anusvara and candrabindu: which nasal it is follows from its neighbour.
    Nasal,
    /// Gurmukhi's sign that the next consonant is said twice.
    Doubling,
    Silent,
}

use Piece::{Consonant, Doubling, Inherent, Nasal, Silent, Vowel};

/// Consonants from offset 0x15 (ka) to 0x39 (ha).
const CONSONANTS: [&str; 37] = [
    "k", "kh", "g", "gh", "ng", "ch", "chh", "j", "jh", "n", "t", "th", "d", "dh", "n", "t", "th", "d", "dh", "n", "n",
    "p", "ph", "b", "bh", "m", "y", "r", "r", "l", "l", "zh", "v", "sh", "sh", "s", "h",
];

/// Whether a character belongs to one of the nine blocks and is part of a word.
pub(super) fn is_letter(letter: char) -> bool {
    let code = u32::from(letter);
    // Dandas and the sign of abbreviation end a word.
    (FIRST..=LAST).contains(&code) && !matches!(code, 0x964 | 0x965 | 0x970)
}

/// Appends the run of letters of these blocks at the head of `letters`, and says how many it took.
pub(super) fn append(letters: &[char], out: &mut String) -> usize {
    let taken = letters.iter().take_while(|c| is_letter(**c) || matches!(c, '\u{200c}' | '\u{200d}')).count();
    let run = &letters[..taken];
    let Some(script) = run.iter().find_map(|letter| script_of(*letter)) else {
        return taken;
    };
    let mut pieces = pieces(run, script);
    if script == Script::Tamil {
        voice(&mut pieces);
    }
    if northern(script) {
        drop_unsaid(&mut pieces, script);
    }
    write(&pieces, script, out);
    taken
}

fn script_of(letter: char) -> Option<Script> {
    let code = u32::from(letter);
    Some(match code.checked_sub(FIRST)? >> 7 {
        0 => Script::Devanagari,
        1 => Script::Bengali,
        2 => Script::Gurmukhi,
        3 => Script::Gujarati,
        4 => Script::Odia,
        5 => Script::Tamil,
        6 => Script::Telugu,
        7 => Script::Kannada,
        8 => Script::Malayalam,
        _ => return None,
    })
}

const fn northern(script: Script) -> bool {
    matches!(script, Script::Devanagari | Script::Bengali | Script::Gurmukhi | Script::Gujarati | Script::Odia)
}

/// Reads letters as sounds, before anything is dropped or voiced.
fn pieces(run: &[char], script: Script) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(run.len() * 2);
    for letter in run.iter().copied() {
        let Some(offset) = u32::from(letter).checked_sub(FIRST).map(|code| code & 0x7f) else {
            continue;
        };
        if matches!(letter, '\u{200c}' | '\u{200d}') {
            continue;
        }
        let conjunct = matches!(pieces.last(), Some(Consonant(_)));
        match offset {
            0x15..=0x39 => {
                let plain = consonant(script, offset, pieces.is_empty(), conjunct);
                if pieces.last() == Some(&Doubling) {
                    pieces.pop();
                    pieces.push(Consonant(first_letter(plain)));
                }
                pieces.extend([Consonant(plain), Inherent]);
            }
            0x3c => nukta(&mut pieces),
            0x4d => drop_inherent(&mut pieces),
            0x3e..=0x4c | 0x55..=0x57 | 0x62 | 0x63 => sign(&mut pieces, offset),
            0x04..=0x14 | 0x60 | 0x61 => pieces.push(Vowel(vowel(offset))),
            _ => pieces.extend(special(script, offset)),
        }
    }
    pieces
}

/// A consonant as it is said in this script and this place.
fn consonant(script: Script, offset: u32, first: bool, conjunct: bool) -> &'static str {
    match (script, offset) {
        // Bengali writes ja with ya's letter at the head of a word; its ba is va where it closes a conjunct.
        (Script::Bengali | Script::Odia, 0x2f) if first => "j",
        (Script::Bengali, 0x2c) if conjunct => "w",
        (Script::Devanagari, 0x35) if conjunct => "w",
        // Tamil writes four rows with one letter each: `voice` decides.
        (Script::Tamil, 0x1a) => "s",
        _ => usize::try_from(offset - 0x15).ok().and_then(|at| CONSONANTS.get(at)).copied().unwrap_or(""),
    }
}

const fn vowel(offset: u32) -> &'static str {
    match offset {
        0x04..=0x06 => "a",
        0x07 | 0x08 => "i",
        0x09 | 0x0a => "u",
        0x0b | 0x60 => "ri",
        0x0c | 0x61 => "li",
        0x0d..=0x0f => "e",
        0x10 => "ai",
        0x11..=0x13 => "o",
        _ => "au",
    }
}

/// A vowel sign replaces the inherent vowel; two halves of one sign (ে and া) make the whole.
fn sign(pieces: &mut Vec<Piece>, offset: u32) {
    let said = match offset {
        0x3e => "a",
        0x3f | 0x40 => "i",
        0x41 | 0x42 => "u",
        0x43 | 0x44 => "ri",
        0x45..=0x47 => "e",
        0x48 | 0x56 => "ai",
        0x49..=0x4b => "o",
        0x62 | 0x63 => "li",
        _ => "au",
    };
    match pieces.last_mut() {
        Some(last) if *last == Inherent => *last = Vowel(said),
        Some(last) if *last == Vowel("e") && matches!(offset, 0x3e | 0x55) => *last = Vowel("o"),
        Some(last) if *last == Vowel("e") && offset == 0x57 => *last = Vowel("au"),
        Some(last) if *last == Vowel("e") && offset == 0x56 => *last = Vowel("ai"),
        Some(Vowel(_)) if matches!(offset, 0x55..=0x57) => {}
        _ => pieces.push(Vowel(said)),
    }
}

/// The dot below: sounds of Persian and Arabic, flaps, and Bengali's ya.
fn nukta(pieces: &mut [Piece]) {
    let dotted = match pieces {
        [.., dotted @ Consonant(_), Inherent] | [.., dotted @ Consonant(_)] => dotted,
        _ => return,
    };
    if let Consonant(plain) = dotted {
        *plain = match *plain {
            "k" => "q",
            "j" => "z",
            "d" => "r",
            "dh" => "rh",
            "ph" => "f",
            "s" => "sh",
            other => other,
        };
    }
}

fn drop_inherent(pieces: &mut Vec<Piece>) {
    if pieces.last() == Some(&Inherent) {
        pieces.pop();
    }
}

/// What a script has outside the common layout, and signs that are not letters.
fn special(script: Script, offset: u32) -> [Piece; 2] {
    let consonant = |plain| [Consonant(plain), Inherent];
    let alone = |plain| [Consonant(plain), Silent];
    match (script, offset) {
        (Script::Gurmukhi, 0x70) => [Nasal, Silent],
        (Script::Gurmukhi, 0x71) => [Doubling, Silent],
        (Script::Gurmukhi, 0x72) => [Vowel("i"), Silent],
        (Script::Gurmukhi, 0x73) => [Vowel("u"), Silent],
        (Script::Bengali | Script::Odia, 0x4e) => alone("t"),
        (Script::Bengali, 0x70) => consonant("r"),
        (Script::Bengali, 0x71) | (Script::Odia, 0x71) => consonant("w"),
        (Script::Malayalam, 0x7a | 0x7b) => alone("n"),
        (Script::Malayalam, 0x4e | 0x7c) => alone("r"),
        (Script::Malayalam, 0x7d | 0x7e) => alone("l"),
        (Script::Malayalam, 0x7f) => alone("k"),
        (Script::Malayalam, 0x54) => alone("m"),
        (Script::Malayalam, 0x56) => alone("zh"),
        // Malayalam and Tamil have neither a candrabindu nor an aytham that is heard in a name.
        (Script::Tamil, 0x00..=0x03) => [Silent, Silent],
        (_, 0x00..=0x02) => [Nasal, Silent],
        // The dotted letters as single code points.
        (Script::Bengali | Script::Odia | Script::Devanagari | Script::Gurmukhi, 0x58..=0x5f) => {
            consonant(dotted(offset))
        }
        _ => [Silent, Silent],
    }
}

const fn dotted(offset: u32) -> &'static str {
    match offset {
        0x58 => "q",
        0x59 => "kh",
        0x5a => "g",
        0x5b => "z",
        0x5c => "r",
        0x5d => "rh",
        0x5e => "f",
        _ => "y",
    }
}

fn first_letter(plain: &'static str) -> &'static str {
    plain.get(..1).unwrap_or(plain)
}

/// Gives Tamil's stops the voice they are said with: after a nasal and between vowels voiced, first or doubled not.
fn voice(pieces: &mut Vec<Piece>) {
    pieces.retain(|piece| *piece != Silent);
    // இரா- and இலட்- at the head of a word are only how ra and la are written there.
    if let [Vowel("i"), Consonant("r"), Vowel("a"), ..]
    | [Vowel("i"), Consonant("l"), Inherent, Consonant("t" | "k"), Consonant(_), ..] = pieces.as_slice()
    {
        pieces.remove(0);
    }
    for at in 0..pieces.len() {
        let Consonant(plain) = pieces[at] else { continue };
        let before = at.checked_sub(1).and_then(|before| pieces.get(before)).copied();
        let after = pieces.get(at + 1).copied();
        let said = match (plain, before, after) {
            // ட்ச and க்ச are how Tamil writes ksha.
            ("t", _, Some(Consonant("s"))) => "k",
            ("s", Some(Consonant("k")), _) => "sh",
            ("s", Some(Consonant("s")), _) | ("s", _, Some(Consonant("s"))) => "ch",
            ("s", Some(Consonant("ch")), _) => "ch",
            ("k", Some(Consonant("ng" | "n")), _) => "g",
            ("s", Some(Consonant("n")), _) => "j",
            ("t", Some(Consonant("n")), _) => "d",
            ("p", Some(Consonant("m" | "n")), _) => "b",
            ("k", Some(Vowel(_) | Inherent), Some(Vowel(_) | Inherent)) => "g",
            ("p", Some(Vowel(_) | Inherent), Some(Vowel(_) | Inherent)) => "b",
            ("ng", _, Some(Consonant("k"))) => "n",
            _ => continue,
        };
        pieces[at] = Consonant(said);
    }
}

/// Drops the inherent vowel at the end of a word, and between two syllables that stand without it.
fn drop_unsaid(pieces: &mut Vec<Piece>, script: Script) {
    pieces.retain(|piece| *piece != Silent);
    let vowels = pieces.iter().filter(|piece| is_vowel(**piece)).count();
    if vowels > 1 && pieces.last() == Some(&Inherent) && ends_lightly(pieces, script) {
        pieces.pop();
    }
    if script == Script::Odia {
        return;
    }
    if script == Script::Gurmukhi {
        close_ksha(pieces);
    }
    for at in (2..pieces.len()).rev() {
        if pieces[at] != Inherent || !matches!(pieces[at - 1], Consonant(_)) || !is_vowel(pieces[at - 2]) {
            continue;
        }
        let opens_next = match pieces.get(at + 1..) {
            Some([Consonant(_), next, ..]) if is_vowel(*next) => true,
            Some([Consonant(_), Consonant("r" | "y"), next, ..]) => is_vowel(*next),
            _ => false,
        };
        if opens_next {
            pieces.remove(at);
        }
    }
}

/// Gurmukhi writes no conjuncts: ksha is ka and sha beside each other.
fn close_ksha(pieces: &mut Vec<Piece>) {
    while let Some(at) = pieces.windows(3).position(|w| *w == [Consonant("k"), Inherent, Consonant("sh")]) {
        pieces.remove(at + 1);
    }
}

/// Whether a final inherent vowel is silent: after one consonant, and in Hindi's neighbours after a nasal and a stop.
fn ends_lightly(pieces: &[Piece], script: Script) -> bool {
    let eastern = matches!(script, Script::Bengali | Script::Odia);
    match pieces {
        [.., before, Consonant(_), Inherent] if is_vowel(*before) || *before == Nasal => true,
        [.., Consonant("n" | "m" | "ng"), Consonant(last), Inherent] => {
            !eastern && !matches!(*last, "n" | "m" | "y" | "w")
        }
        _ => false,
    }
}

const fn is_vowel(piece: Piece) -> bool {
    matches!(piece, Vowel(_) | Inherent)
}

fn write(pieces: &[Piece], script: Script, out: &mut String) {
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Consonant("v") if script == Script::Devanagari && closes_after_long_a(pieces, at) => out.push('o'),
            Consonant("j") if matches!(pieces.get(at + 1), Some(Consonant("n"))) && at == 0 => out.push('g'),
            Consonant("n") if at == 1 && matches!(pieces[0], Consonant("j")) => out.push('y'),
            Consonant(plain) | Vowel(plain) => out.push_str(plain),
            Inherent => out.push('a'),
            Nasal => out.push_str(nasal(script, pieces.get(at + 1))),
            Doubling | Silent => {}
        }
    }
}

/// राव is *rao*: a final va after a long a.
fn closes_after_long_a(pieces: &[Piece], at: usize) -> bool {
    at + 1 == pieces.len() && at > 0 && pieces[at - 1] == Vowel("a")
}

fn nasal(script: Script, next: Option<&Piece>) -> &'static str {
    match next {
        Some(Consonant("p" | "ph" | "b" | "bh" | "m")) => "m",
        // सिंह is said, and spelt, *singh*.
        Some(Consonant("h")) => "ng",
        None if !northern(script) => "m",
        None if script == Script::Bengali => "ng",
        _ => "n",
    }
}
