//! The book as it stands, and what the check says of a bad one.

use mukti_law::Book;
use mukti_law::book::check;

#[test]
fn the_book_has_no_fault() {
    let faults: Vec<String> = check(Book::embedded()).iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What the check says of one bad file beside the real ones.
fn said_of(path: &'static str, text: &'static str) -> String {
    let files = mukti_law::book::FILES.iter().copied().filter(|(other, _)| *other != path).chain([(path, text)]);
    let book = Book::read(files);
    let faults: Vec<String> =
        check(&book).into_iter().filter(|fault| fault.path == path).map(|fault| fault.says).collect();
    faults.join("\n")
}

const PATH: &str = "central/blsa-1976/parameters/bad.toml";

#[test]
fn two_values_of_one_day_are_told() {
    let text = "title = \"t\"\nunit = \"rupees\"\n[[value]]\nfrom = 2020-01-01\namount = 5\ncite = \"blsa-1976\"\nsource = \"https://example.org\"\ngrade = \"text\"\n\
        [[value]]\nfrom = 2020-01-01\namount = 6\ncite = \"blsa-1976\"\nsource = \"https://example.org\"\ngrade = \"text\"\n";
    assert!(said_of(PATH, text).contains("two values at 2020-01-01"));
}

#[test]
fn a_hole_that_nobody_speaks_of_is_told() {
    let text = "title = \"t\"\nunit = \"rupees\"\n[[value]]\nfrom = 2020-01-01\nto = 2020-06-30\namount = 5\ncite = \"blsa-1976\"\nsource = \"https://example.org\"\ngrade = \"text\"\n\
        [[value]]\nfrom = 2021-01-01\namount = 6\ncite = \"blsa-1976\"\nsource = \"https://example.org\"\ngrade = \"text\"\n";
    assert!(said_of(PATH, text).contains("nothing is said between"));
}

#[test]
fn a_value_without_citation_source_grade_or_unit_is_told() {
    let text = "title = \"t\"\nunit = \"bananas\"\n[[value]]\nfrom = 2020-01-01\namount = 5\n";
    let said = said_of(PATH, text);
    for missing in ["`cite` is missing", "`source` is missing", "`grade` is missing", "not a unit"] {
        assert!(said.contains(missing), "{missing}: {said}");
    }
}

#[test]
fn an_unknown_instrument_is_told_with_its_neighbour() {
    let text = "title = \"t\"\nunit = \"rupees\"\n[[value]]\nfrom = 2020-01-01\namount = 5\ncite = \"blsa-1977 s.2\"\nsource = \"https://example.org\"\ngrade = \"text\"\n";
    assert!(said_of(PATH, text).contains("`blsa-1976`?"));
}

#[test]
fn a_predicate_that_does_not_exist_is_told() {
    let path = "central/blsa-1976/duties/bad.toml";
    let text = "title = \"t\"\nbearer = \"district_magistrate\"\nabout = \"case\"\ncite = \"blsa-1976\"\nsource = \"https://example.org\"\ngrade = \"text\"\n\
        from = 2020-01-01\nwhen = { all = [\"moon_is_full\"] }\nstarts = [\"informed.on\"]\nfulfilled_by = [\"enquiry.by\"]\n";
    let said = said_of(path, text);
    assert!(said.contains("`moon_is_full`") && said.contains("`enquiry.by`"), "{said}");
}

#[test]
fn the_day_before_a_value_the_older_one_is_in_force_and_before_the_first_none_is() {
    let parameter = Book::embedded().parameter("css.immediate_assistance").expect("is in the book");
    let first = parameter.values[0].from;
    assert!(parameter.on(mukti_terms::when::plus_days(first, -1)).is_none());
    for pair in parameter.values.windows(2) {
        assert_eq!(parameter.on(mukti_terms::when::plus_days(pair[1].from, -1)), Some(&pair[0]));
        assert_eq!(parameter.on(pair[1].from), Some(&pair[1]));
    }
}
