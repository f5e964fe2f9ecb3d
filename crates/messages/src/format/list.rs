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

#[cfg(test)]
mod tests {
    use super::list;
    use mukti_terms::Language;

    #[test]
    fn a_list_ends_with_the_and_of_its_language() {
        assert_eq!(list(Language::English, &["Meena", "Suresh", "Fatima"]), "Meena, Suresh and Fatima");
        assert_eq!(list(Language::Hindi, &["मीना", "सुरेश"]), "मीना और सुरेश");
        assert_eq!(list(Language::Urdu, &["مینا", "سریش", "فاطمہ"]), "مینا، سریش اور فاطمہ");
        assert_eq!(list(Language::Tamil, &["மீனா"]), "மீனா");
        assert_eq!(list::<&str>(Language::Tamil, &[]), "");
    }
}
