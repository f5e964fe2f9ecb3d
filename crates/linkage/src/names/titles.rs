//! Words beside a name that are not the name: courtesy, kinship and the words many names end in.

use super::read::{Relation, Role};

/// Words of courtesy, in plain Latin.
const TITLES: &[&str] = &[
    "shri",
    "sri",
    "shree",
    "sree",
    "shriman",
    "shrimati",
    "shrimti",
    "swa",
    "sw",
    "tiru",
    "shrimathi",
    "srimati",
    "srimathi",
    "smt",
    "smti",
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "late",
    "swargiya",
    "swargya",
    "janab",
    "mst",
    "mosammat",
    "musammat",
    "mussammat",
    "mossammat",
    "thiru",
    "thirumathi",
    "tirumati",
    "tmt",
    "sou",
    "km",
    "kum",
    "haji",
    "hazi",
    "mohtarma",
];

/// Words that very many names carry after the name proper, in plain Latin.
const ADDED: &[&str] = &[
    "bai", "ben", "behen", "bhai", "bhau", "devi", "dei", "debi", "kumar", "kumari", "lal", "begum", "bibi", "bi",
    "khatun", "khatoon", "bano", "kaur", "singh", "amma", "appa", "ayya", "mohammad",
];

/// Added words that are often written in one with the name, and how many letters must stand before them.
const JOINED: &[(&str, usize)] =
    &[("kumari", 3), ("kumar", 3), ("bai", 3), ("bhai", 3), ("ben", 4), ("devi", 3), ("lal", 3), ("begum", 3)];

/// How a few words are written short, and in full.
const SHORTENED: &[(&str, &str)] = &[
    ("md", "mohammad"),
    ("mohd", "mohammad"),
    ("mohmd", "mohammad"),
    ("muhd", "mohammad"),
    ("mohammed", "mohammad"),
    ("mahamad", "mohammad"),
    ("mohamad", "mohammad"),
    ("mohamed", "mohammad"),
    ("muhammad", "mohammad"),
    ("kr", "kumar"),
    ("kmr", "kumar"),
    ("sk", "shekh"),
];

/// Words between two names that say how the two are related, in plain Latin.
const RELATIONS: &[(&str, Relation)] = &[
    ("patni", Relation::WifeOf),
    ("zauja", Relation::WifeOf),
    ("zoja", Relation::WifeOf),
    ("manaivi", Relation::WifeOf),
    ("stri", Relation::WifeOf),
    ("putra", Relation::ChildOf),
    ("putr", Relation::ChildOf),
    ("putri", Relation::ChildOf),
    ("suputra", Relation::ChildOf),
    ("suputri", Relation::ChildOf),
    ("beta", Relation::ChildOf),
    ("beti", Relation::ChildOf),
    ("walad", Relation::ChildOf),
    ("wald", Relation::ChildOf),
    ("bin", Relation::ChildOf),
    ("bint", Relation::ChildOf),
    ("binte", Relation::ChildOf),
    ("pita", Relation::ChildOf),
    ("makan", Relation::ChildOf),
    ("magan", Relation::ChildOf),
    ("magal", Relation::ChildOf),
    ("pati", Relation::WifeOf),
];

/// The part a word plays by itself, before its neighbours are looked at.
pub(super) fn role(plain: &str) -> Role {
    if TITLES.contains(&plain) {
        Role::Title
    } else if ADDED.contains(&plain) {
        Role::Added
    } else {
        Role::Core
    }
}

/// The word in full, where it is one of the few that are written short.
pub(super) fn in_full(plain: &str) -> &str {
    SHORTENED.iter().find(|(short, _)| *short == plain).map_or(plain, |(_, full)| full)
}

/// The name proper and the added word written in one with it.
pub(super) fn split(plain: &str) -> Option<(&str, &str)> {
    JOINED.iter().find_map(|(added, least)| {
        let rest = plain.strip_suffix(added)?;
        (rest.chars().count() >= *least && role(rest) == Role::Core).then(|| plain.split_at(rest.len()))
    })
}

/// The relation a whole word says.
pub(super) fn relation(plain: &str) -> Option<Relation> {
    RELATIONS.iter().find(|(word, _)| *word == plain).map(|(_, relation)| *relation)
}

/// The relation a letter says before `/o`.
pub(super) const fn relation_of_letter(letter: char) -> Option<Relation> {
    match letter.to_ascii_lowercase() {
        'w' => Some(Relation::WifeOf),
        'h' => Some(Relation::HusbandOf),
        's' | 'd' => Some(Relation::ChildOf),
        'f' | 'm' => Some(Relation::ParentOf),
        'c' => Some(Relation::CareOf),
        _ => None,
    }
}
