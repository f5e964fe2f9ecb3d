//! What of a spelling is heard: consonants in classes that any of the scripts tells apart, and the vowels between.
//!
//! The classes, each named by one letter: `k` k g q kh gh; `c` s sh c ch j jh z; `x` ksha however it is spelt; `t` t d
//! th dh; `p` p b f v w ph bh; `l` l ḷ zh; `m`, `n`, `r`, `h`.

use crate::kept::Kept;
use zeroize::Zeroizing;

/// A consonant key; emptied when dropped, and silent in `Debug`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Kept);

impl Key {
    /// The keys of words in their order.
    pub(super) fn of<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut all = Zeroizing::new(String::with_capacity(32));
        for word in words {
            if !all.is_empty() {
                all.push(' ');
            }
            all.push_str(&consonants(&sound(word)));
        }
        Self(Kept::new(&all))
    }

    /// The key as text, one space between words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The keys of the single words, in the order told.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ').filter(|word| !word.is_empty())
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// The consonants of a sound spelling; a vowel it opens with stays, as `a`. A word of vowels only is its own key.
pub(crate) fn consonants(sound: &str) -> Zeroizing<String> {
    let mut key = Zeroizing::new(String::with_capacity(sound.len()));
    for letter in sound.chars() {
        match letter {
            'a' | 'e' | 'i' | 'o' | 'u' if key.is_empty() => key.push('a'),
            'a' | 'e' | 'i' | 'o' | 'u' => {}
            other => key.push(other),
        }
    }
    key
}

/// The sound spelling of one word in plain Latin.
pub(crate) fn sound(plain: &str) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(plain.len()));
    if !plain.is_ascii() {
        // A script this crate does not know: every letter stands for itself.
        out.push_str(plain);
        return out;
    }
    let letters = plain.as_bytes();
    let mut at = 0;
    while at < letters.len() {
        let (taken, said) = next_sound(letters, at);
        for letter in said.chars() {
            push(&mut out, letter);
        }
        at += taken;
    }
    if out.is_empty() {
        out.push_str(plain);
    }
    out
}

/// Doubled letters are heard once, and a nasal before a lip sound is m.
fn push(out: &mut String, letter: char) {
    if letter.is_ascii_digit() {
        return out.push(letter);
    }
    match (out.chars().next_back(), letter) {
        (Some('n'), 'p') => {
            out.pop();
            if !out.ends_with('m') {
                out.push('m');
            }
            out.push('p');
        }
        (Some(last), new) if last == new => {}
        (_, new) => out.push(new),
    }
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Groups of letters heard as one, longest first; `end` groups only at the end of a word, `start` only at its head.
const ANYWHERE: &[(&str, &str)] = &[
    ("chchh", "x"),
    ("cchh", "x"),
    ("ksh", "x"),
    ("kch", "x"),
    ("tch", "x"),
    ("dny", "k"),
    ("gny", "k"),
    ("jny", "k"),
    ("ks", "x"),
    ("kx", "x"),
    ("x", "x"),
    ("sch", "c"),
    ("ch", "c"),
    ("ck", "k"),
    ("ph", "p"),
    ("zh", "l"),
    ("eau", "o"),
    ("ee", "i"),
    ("ea", "i"),
    ("ii", "i"),
    ("ie", "i"),
    ("oo", "u"),
    ("uu", "u"),
    ("au", "o"),
    ("ou", "o"),
    ("ai", "e"),
    ("ei", "e"),
    ("ae", "e"),
];
const AT_START: &[(&str, &str)] =
    &[("gn", "k"), ("jn", "k"), ("gy", "k"), ("y", "c"), ("chh", "c"), ("zh", "c"), ("ksh", "x")];
const AT_END: &[(&str, &str)] = &[
    ("ngh", "n"),
    ("nh", "n"),
    ("ng", "n"),
    ("jna", "ka"),
    ("gna", "ka"),
    ("ay", "e"),
    ("ey", "e"),
    ("h", ""),
    ("eo", "ep"),
];

fn next_sound(letters: &[u8], at: usize) -> (usize, &'static str) {
    let rest = &letters[at..];
    let group = |table: &'static [(&str, &str)]| table.iter().find(|(group, _)| rest.starts_with(group.as_bytes()));
    let whole = AT_END.iter().find(|(group, _)| rest == group.as_bytes() && at > 0);
    if let Some((group, said)) = whole {
        return (group.len(), said);
    }
    if at == 0
        && let Some((group, said)) = group(AT_START)
    {
        return (group.len(), said);
    }
    // *Lachhmi*, *Lachmi*: chha, and cha before m, inside a word are what ksha has become.
    if at > 0 && rest.starts_with(b"chh") {
        return (3, "x");
    }
    if at > 0 && rest.starts_with(b"chm") {
        return (2, "x");
    }
    if let Some((group, said)) = group(ANYWHERE) {
        return (group.len(), said);
    }
    single(letters, at)
}

fn single(letters: &[u8], at: usize) -> (usize, &'static str) {
    let before = at.checked_sub(1).map(|before| letters[before]);
    let after = letters.get(at + 1).copied();
    let said = match letters[at] {
        b'k' | b'g' | b'q' => "k",
        b'c' if matches!(after, Some(b'e' | b'i' | b'y')) => "c",
        b'c' => "k",
        b's' | b'j' | b'z' => "c",
        b't' | b'd' => "t",
        // A w that only rounds the vowel before it: *Gowda*, *Chawla*.
        b'w' if before == Some(b'o') && !after.is_some_and(is_vowel) => "",
        b'w' if before == Some(b'a') && after.is_some_and(|next| !is_vowel(next)) => "o",
        b'p' | b'b' | b'f' | b'v' | b'w' => "p",
        // An aspirate is heard as its plain consonant.
        b'h' if before.is_some_and(|letter| !is_vowel(letter)) => "",
        b'h' => "h",
        b'l' => "l",
        // *Samhita* and *Sanhita*, *Simha* and *Singh*.
        b'm' if after == Some(b'h') && at > 0 => "n",
        b'm' => "m",
        b'n' => "n",
        b'r' => "r",
        b'a' => "a",
        b'e' => "e",
        b'i' | b'y' => "i",
        b'o' => "o",
        b'u' => "u",
        b'0' => "0",
        b'1' => "1",
        b'2' => "2",
        b'3' => "3",
        b'4' => "4",
        b'5' => "5",
        b'6' => "6",
        b'7' => "7",
        b'8' => "8",
        b'9' => "9",
        _ => "",
    };
    (1, said)
}
