//! How near two words and two names are: spelling, sound and consonants together.

use super::read::{Name, Role, Word};
use super::sound::{consonants, sound};
use zeroize::Zeroizing;

/// The least that counts as near at all; below it a score is 0.
pub(crate) const NEAR: f64 = 0.68;

/// Consonants less alike than this are another word, however alike the letters.
const HEARD_LEAST: f64 = 0.5;

/// A word with everything it is compared by.
pub(crate) struct Heard<'a> {
    /// In plain Latin.
    pub plain: &'a str,
    /// Its sound spelling.
    pub sound: &'a str,
    /// Its consonant key.
    pub key: &'a str,
    /// Written without short vowels.
    pub bare: bool,
}

/// How near two words are, 0 to 1: 1 is the same spelling, 0.9 and more the same sound.
pub(crate) fn word_score(a: &Heard<'_>, b: &Heard<'_>) -> f64 {
    if a.plain == b.plain {
        return 1.0;
    }
    if is_number(a.plain) || is_number(b.plain) {
        return 0.0;
    }
    let same_key = a.key == b.key;
    let bare = a.bare || b.bare;
    let heard = if same_key { 1.0 } else { strsim::jaro_winkler(a.key, b.key) };
    if heard < HEARD_LEAST {
        return 0.0;
    }
    let spelt = strsim::jaro_winkler(a.plain, b.plain);
    if a.sound == b.sound {
        return 0.9 + 0.09 * spelt;
    }
    let near = strsim::jaro_winkler(a.sound, b.sound);
    let score = if same_key && bare {
        0.8 + 0.1 * near
    } else if same_key {
        0.38 + 0.33 * near + 0.25 * spelt
    } else if bare && one_lip_more(a.key, b.key) {
        // Waw is written alike where it is v and where it is o.
        0.73 + 0.1 * near
    } else if bare {
        near.max(heard * 0.95) * 0.85
    } else {
        (near.max(spelt) * 0.6 + heard * 0.4) * 0.88
    };
    if score < NEAR { 0.0 } else { score }
}

/// Whether the keys are alike but for one lip sound.
fn one_lip_more(a: &str, b: &str) -> bool {
    let (long, short) = if a.len() > b.len() { (a, b) } else { (b, a) };
    long.len() == short.len() + 1
        && long.match_indices('p').any(|(at, _)| short.starts_with(&long[..at]) && long[at + 1..] == short[at..])
}

fn is_number(plain: &str) -> bool {
    plain.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
}

struct Compared {
    plain: Zeroizing<String>,
    sound: Zeroizing<String>,
    key: Zeroizing<String>,
    bare: bool,
    weight: f64,
}

impl Compared {
    fn of(word: &Word) -> Self {
        let sound = sound(word.plain());
        let weight = match word.role() {
            Role::Core => 1.0,
            Role::Added => 0.3,
            Role::Title | Role::Relative => 0.0,
        };
        let plain = Zeroizing::new(word.plain().to_string());
        Self { plain, key: consonants(&sound), sound, bare: word.is_bare(), weight }
    }

    fn heard(&self) -> Heard<'_> {
        Heard { plain: &self.plain, sound: &self.sound, key: &self.key, bare: self.bare }
    }
}

/// How near two names are, 0 to 1, in any two scripts and whatever the order of their words.
///
/// Titles and relatives are not looked at; *devi*, *bai*, *kumar* weigh little; a word that one side lacks costs less
/// than a word that differs, since a name is often told short. Two texts without any word are 0.
pub fn similarity(a: &str, b: &str) -> f64 {
    let (a, b) = (compared(a), compared(b));
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let whole = joined_score(&a, &b);
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (at, one) in a.iter().enumerate() {
        for (other_at, other) in b.iter().enumerate() {
            pairs.push((word_score(&one.heard(), &other.heard()), at, other_at));
        }
    }
    pairs.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let (mut used_a, mut used_b) = (vec![false; a.len()], vec![false; b.len()]);
    let (mut sum, mut weight) = (0.0, 0.0);
    for (score, at, other_at) in pairs {
        if !used_a[at] && !used_b[other_at] {
            (used_a[at], used_b[other_at]) = (true, true);
            let both = a[at].weight.min(b[other_at].weight);
            sum += score * both;
            weight += both;
        }
    }
    let spare = |words: &[Compared], used: &[bool]| -> f64 {
        words.iter().zip(used).filter(|(_, used)| !**used).map(|(word, _)| word.weight).sum()
    };
    weight += 0.4 * (spare(&a, &used_a) + spare(&b, &used_b));
    let by_words = if weight > 0.0 { sum / weight } else { 0.0 };
    by_words.max(whole).clamp(0.0, 1.0)
}

fn compared(name: &str) -> Vec<Compared> {
    Name::read(name).words().iter().map(Compared::of).filter(|word| word.weight > 0.0).collect()
}

/// *Sita Ram* and *Sitaram*: the words run together.
fn joined_score(a: &[Compared], b: &[Compared]) -> f64 {
    if a.len() == b.len() {
        return 0.0;
    }
    let run = |words: &[Compared]| {
        let mut all = Zeroizing::new(String::with_capacity(64));
        words.iter().for_each(|word| all.push_str(&word.plain));
        all
    };
    let (one, other) = (run(a), run(b));
    if sound(&one) == sound(&other) { 0.97 } else { 0.0 }
}
