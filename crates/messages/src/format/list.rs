//! Things one after another: "a, b and c".

use super::names::names;
use mukti_terms::Language;

/// Joins what is given with the commas and the "and" of the language.
#[must_use]
pub fn list<S: AsRef<str>>(language: Language, items: &[S]) -> String {
    let Some((last, before)) = items.split_last() else { return String::new() };
    if before.is_empty() {
        return last.as_ref().to_owned();
    }
    let names = names(language);
    let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
    format!("{} {} {}", before.join(names.comma), names.and, last.as_ref())
}

/// Joins what is given with the commas of the language alone, as a place and a date stand behind each other.
#[must_use]
pub fn in_a_row<S: AsRef<str>>(language: Language, items: &[S]) -> String {
    joined(items, names(language).comma)
}

/// Joins longer things with the semicolons of the language.
#[must_use]
pub fn set_apart<S: AsRef<str>>(language: Language, items: &[S]) -> String {
    joined(items, names(language).semicolon)
}

fn joined<S: AsRef<str>>(items: &[S], between: &str) -> String {
    items.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::{in_a_row, list, set_apart};
    use mukti_terms::Language;

    #[test]
    fn a_list_ends_with_the_and_of_its_language() {
        assert_eq!(list(Language::English, &["Meena", "Suresh", "Fatima"]), "Meena, Suresh and Fatima");
        assert_eq!(list(Language::Hindi, &["मीना", "सुरेश"]), "मीना और सुरेश");
        assert_eq!(list(Language::Urdu, &["مینا", "سریش", "فاطمہ"]), "مینا، سریش اور فاطمہ");
        assert_eq!(list(Language::Tamil, &["மீனா"]), "மீனா");
        assert_eq!(list::<&str>(Language::Tamil, &[]), "");
    }

    #[test]
    fn urdu_has_a_comma_and_a_semicolon_of_its_own() {
        assert_eq!(in_a_row(Language::Urdu, &["ممبئی", "3 مارچ 2026"]), "ممبئی، 3 مارچ 2026");
        assert_eq!(set_apart(Language::Urdu, &["رسید", "پہنچا"]), "رسید؛ پہنچا");
        assert_eq!(in_a_row(Language::Kannada, &["a", "b"]), "a, b");
        assert_eq!(set_apart(Language::English, &["a", "b", "c"]), "a; b; c");
    }
}
