//! How often a name told in one spelling or script is found by another, measured over a list of real spellings.
//!
//! The list is not part of this repository (its licence asks for the same licence); where it does not lie beside it,
//! the test says so and ends.

#![expect(clippy::print_stdout, reason = "the figures are what the test is read for")]

use mukti_linkage::{Field, Index, key, plain};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// The least share of questions whose concept is among the first ten found.
const RECALL_LATIN_LEAST: f64 = 0.95;
const RECALL_SCRIPTS_LEAST: f64 = 0.98;
/// The least share of questions whose first answer is right.
const FIRST_LEAST: f64 = 0.87;
/// The least share of answers scored 0.9 or more that are right.
const PRECISION_LEAST: f64 = 0.77;

/// Spellings told once are mostly slips of the person who typed them.
const TOLD_LEAST: u32 = 2;

struct Form {
    lang: String,
    text: String,
    told: u32,
}

type Concepts = BTreeMap<u128, Vec<Form>>;

fn lexicon() -> Option<Concepts> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/names/names_lexicon.csv");
    let Ok(text) = std::fs::read_to_string(&beside) else {
        println!("skipped: no list of names lies beside the repository at ../shared/data/names");
        return None;
    };
    let mut concepts = Concepts::new();
    for row in text.lines().filter(|row| !row.starts_with('#')).skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let [concept, kind, _, _, lang, form, told, ..] = cells[..] else { continue };
        // Suffixes are words added to names, not names.
        if matches!(kind, "fx" | "px") {
            continue;
        }
        let id = concept[1..].parse().expect("a concept is a letter and a number");
        let told = told.parse().unwrap_or(0);
        concepts.entry(id).or_default().push(Form { lang: lang.to_string(), text: form.to_string(), told });
    }
    Some(concepts)
}

/// The Latin spelling told most often.
fn usual(forms: &[Form]) -> Option<&Form> {
    forms.iter().filter(|form| form.lang == "latn").max_by_key(|form| form.told)
}

/// Shares counted up.
#[derive(Default)]
struct Share {
    right: u32,
    all: u32,
}

impl Share {
    fn count(&mut self, right: bool) {
        self.all += 1;
        self.right += u32::from(right);
    }

    fn share(&self) -> f64 {
        f64::from(self.right) / f64::from(self.all.max(1))
    }
}

#[derive(Default)]
struct Measured {
    key: Share,
    ten: Share,
    first: Share,
    sure: Share,
}

#[test]
fn a_name_is_found_by_its_other_spellings_and_scripts() {
    let Some(concepts) = lexicon() else { return };
    let mut index = Index::new();
    let mut of_plain: BTreeMap<String, BTreeSet<u128>> = BTreeMap::new();
    for (id, forms) in &concepts {
        if let Some(usual) = usual(forms) {
            index.insert(*id, Field::Name, &usual.text);
        }
        for form in forms {
            of_plain.entry(plain(&form.text)).or_default().insert(*id);
        }
    }
    let mut by_lang: BTreeMap<&str, Measured> = BTreeMap::new();
    let (mut scripts, mut latin) = (Measured::default(), Measured::default());
    for (id, forms) in &concepts {
        let Some(usual) = usual(forms) else { continue };
        for form in forms.iter().filter(|form| form.text != usual.text) {
            if form.lang == "latn" && form.told < TOLD_LEAST {
                continue;
            }
            let hits = index.search(&form.text, 10);
            let right = &of_plain[&plain(&form.text)];
            let group = if form.lang == "latn" { &mut latin } else { &mut scripts };
            for measured in [group, by_lang.entry(&form.lang).or_default()] {
                measured.key.count(key(&form.text) == key(&usual.text));
                measured.ten.count(hits.iter().any(|hit| hit.id == *id));
                measured.first.count(hits.first().is_some_and(|hit| right.contains(&hit.id)));
                hits.iter().filter(|hit| hit.score >= 0.9).for_each(|hit| measured.sure.count(right.contains(&hit.id)));
            }
        }
    }
    println!("{} names, {} words", index.len(), index.words());
    println!("             same key  in first 10  first right  right at 0.9");
    for (name, m) in by_lang.iter().map(|(lang, m)| (*lang, m)).chain([("scripts", &scripts), ("latin", &latin)]) {
        let [key, ten, first, sure] = [&m.key, &m.ten, &m.first, &m.sure].map(Share::share);
        println!("{name:10} {key:9.3} {ten:12.3} {first:12.3} {sure:13.3}  of {}", m.ten.all);
    }
    assert!(latin.ten.share() >= RECALL_LATIN_LEAST && scripts.ten.share() >= RECALL_SCRIPTS_LEAST);
    assert!(latin.first.share().min(scripts.first.share()) >= FIRST_LEAST);
    assert!(latin.sure.share().min(scripts.sure.share()) >= PRECISION_LEAST);
}
