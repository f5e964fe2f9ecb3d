//! Words of headers and answers in every language we write, to what they mean here. Case, blanks, dots and marks do not matter.

use super::columns::Target;
use mukti_law::Facts;
use mukti_messages::Messages;
use mukti_register::kind;
use mukti_register::kinds::{INTERVIEW, message_key};
use mukti_terms::schema::{Choices, Record, ascii_digits};
use mukti_terms::{Language, State};
use std::collections::HashMap;
use std::sync::OnceLock;

/// The kinds of record that a row can tell of, in the order in which a plain word is looked for.
pub(super) const KINDS: [&str; 3] = [INTERVIEW, "person", "worksite"];

/// A word without what differs between two people who write it: case, blanks, punctuation, joiners, the dot below.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in ascii_digits(text).chars().flat_map(char::to_lowercase) {
        match c {
            // Letters with the dot below as one sign, and as two.
            '\u{958}' => plain.push('\u{915}'),
            '\u{959}' => plain.push('\u{916}'),
            '\u{95a}' => plain.push('\u{917}'),
            '\u{95b}' => plain.push('\u{91c}'),
            '\u{95c}' => plain.push('\u{921}'),
            '\u{95d}' => plain.push('\u{922}'),
            '\u{95e}' => plain.push('\u{92b}'),
            '\u{95f}' => plain.push('\u{92f}'),
            '\u{9dc}' => plain.push('\u{9a1}'),
            '\u{9dd}' => plain.push('\u{9a2}'),
            '\u{9df}' => plain.push('\u{9af}'),
            // As Arabic keyboards write what Urdu writes otherwise.
            '\u{643}' => plain.push('\u{6a9}'),
            '\u{64a}' | '\u{649}' => plain.push('\u{6cc}'),
            c if c.is_alphanumeric() && !is_nukta(c) => plain.push(c),
            _ => {}
        }
    }
    plain
}

const fn is_nukta(c: char) -> bool {
    matches!(c, '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{abc}' | '\u{b3c}' | '\u{cbc}')
}

/// Every name of a column: as in the contract, as in any of our languages, and as lists on paper call it.
pub(super) fn columns() -> &'static HashMap<String, Target> {
    static COLUMNS: OnceLock<HashMap<String, Target>> = OnceLock::new();
    COLUMNS.get_or_init(|| {
        let mut columns = HashMap::new();
        // What is written first holds: our own names, then the labels, then what others call it.
        for by_name in [own_names as fn(&mut HashMap<String, Target>), labels, other_names] {
            by_name(&mut columns);
        }
        columns
    })
}

fn targets() -> impl Iterator<Item = Target> {
    KINDS
        .into_iter()
        .filter_map(kind)
        .flat_map(|kind| kind.fields.iter().map(|field| Target { kind: kind.name, field: field.name }))
}

fn own_names(columns: &mut HashMap<String, Target>) {
    for target in targets() {
        for name in [format!("{}.{}", target.kind, target.field), target.field.to_owned()] {
            columns.entry(plain(&name)).or_insert(target);
        }
    }
    let accused = Target { kind: INTERVIEW, field: "accused" };
    columns.entry(plain("accused.category")).or_insert(accused);
}

fn labels(columns: &mut HashMap<String, Target>) {
    for target in targets() {
        let key = message_key(target.kind, target.field);
        for language in Language::ALL {
            let messages = Messages::of(language);
            if messages.has_own(&key) {
                columns.entry(plain(&messages.plain(&key))).or_insert(target);
            }
        }
    }
}

/// `column-person-phone = mobile | mobile no | contact number`: what else a column is called, in each language.
fn other_names(columns: &mut HashMap<String, Target>) {
    for target in targets() {
        let key = format!("column-{}-{}", target.kind, target.field.replace('.', "-"));
        for language in Language::ALL {
            let messages = Messages::of(language);
            if !messages.has_own(&key) {
                continue;
            }
            for name in messages.plain(&key).split('|') {
                columns.entry(plain(name)).or_insert(target);
            }
        }
    }
}

/// The word of a closed list that an answer in any language stands for.
pub(super) fn choice(choices: Choices, answer: &str) -> Option<&'static str> {
    type Lists = HashMap<&'static str, HashMap<String, &'static str>>;
    static LISTS: OnceLock<Lists> = OnceLock::new();
    let lists = LISTS.get_or_init(|| {
        let mut lists = Lists::new();
        let fields = mukti_register::kinds().iter().flat_map(|kind| kind.fields).chain(Facts::FIELDS);
        for field in fields {
            if let mukti_terms::schema::Kind::Choice(choices) = field.kind {
                lists.entry(choices.list).or_insert_with(|| words_of(choices.list, choices.words));
            }
        }
        lists.insert("answer", words_of("answer", &["yes", "no", "not_known"]));
        lists
    });
    lists.get(choices.list)?.get(&plain(answer)).copied()
}

/// The words for yes and no.
pub(super) const ANSWERS: Choices = Choices { list: "answer", words: &["yes", "no", "not_known"] };

fn words_of(list: &str, words: &'static [&'static str]) -> HashMap<String, &'static str> {
    let mut known: HashMap<String, &'static str> = words.iter().map(|word| (plain(word), *word)).collect();
    for word in words {
        for key in [format!("choice-{list}-{word}"), format!("choice-also-{list}-{word}")] {
            for language in Language::ALL {
                let messages = Messages::of(language);
                if messages.has_own(&key) {
                    for name in messages.plain(&key).split('|') {
                        known.entry(plain(name)).or_insert(word);
                    }
                }
            }
        }
    }
    known
}

/// The State that a name in any language stands for.
pub(super) fn state(name: &str) -> Option<&'static str> {
    static STATES: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    let states = STATES.get_or_init(|| {
        let mut states = HashMap::new();
        for state in State::all() {
            let code = state.code();
            states.insert(plain(code), code);
            // Two letters alone, as on number plates.
            states.entry(plain(&code[3..])).or_insert(code);
            let key = format!("state-{}", code.to_lowercase());
            for language in Language::ALL {
                let messages = Messages::of(language);
                if messages.has_own(&key) {
                    states.entry(plain(&messages.plain(&key))).or_insert(code);
                }
            }
        }
        states
    });
    states.get(&plain(name)).copied()
}

#[cfg(test)]
mod tests {
    use super::{columns, plain, state};

    #[test]
    fn two_ways_to_write_one_word_are_one() {
        assert_eq!(plain(" Worker_Age "), plain("worker.age"));
        assert_eq!(plain("पढ़ना"), plain("पढ\u{93c}ना"));
        assert_ne!(plain("राम"), plain("रमा"), "the signs of vowels count");
    }

    #[test]
    fn a_column_is_known_in_every_language_that_names_it() {
        for (name, field) in [
            ("worker.age", "worker.age"),
            ("Name", "name"),
            ("नाम", "name"),
            ("பெயர்", "name"),
            ("নাম", "name"),
            ("نام", "name"),
            ("Mobile No.", "phone"),
            ("पेशगी की रकम", "advance.amount"),
        ] {
            assert_eq!(columns().get(&plain(name)).map(|target| target.field), Some(field), "{name}");
        }
        assert_eq!(columns().get(&plain("worksite.village")).map(|target| target.kind), Some("worksite"));
    }

    #[test]
    fn a_state_is_known_by_its_name() {
        for name in ["IN-UP", "up", "Uttar Pradesh", "उत्तर प्रदेश", "UTTAR  PRADESH"] {
            assert_eq!(state(name), Some("IN-UP"), "{name}");
        }
    }
}
