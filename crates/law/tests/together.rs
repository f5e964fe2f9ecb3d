//! What several entitlements come to: nothing is counted twice, nothing unknown is counted as nothing.

use mukti_law::entitle::together;
use mukti_law::{Book, Facts, Situation, determine, entitled};
use mukti_terms::schema::Record;
use mukti_terms::{Rupees, Told};

fn facts(pairs: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::default();
    for (name, value) in pairs {
        facts.set(Facts::position(name).expect("a fact"), value).expect("reads");
    }
    facts
}

#[test]
fn immediate_assistance_is_part_of_the_whole_and_is_added_once() {
    let facts = facts(&[
        ("worker.sex", "male"),
        ("worker.age", "30"),
        ("worker.disabled", "no"),
        ("freed.on", "2023-05-02"),
        ("freed.how", "rescued"),
        ("finding.on", "2023-05-08"),
        ("finding.outcome", "bonded"),
        ("certificate.on", "2023-05-09"),
        ("assistance.immediate_on", "2023-06-11"),
        ("assistance.immediate_amount", "20000"),
    ]);
    let on = Told::parse("2026-01-15").and_then(Told::day).expect("a day");
    let book = Book::embedded();
    let found = determine(&facts, on, book);
    let all = entitled(&Situation { facts: &facts, book, on, found: &found });
    let everything = all.clone();
    let money: Vec<_> = all.into_iter().filter(|one| one.id.starts_with("css.")).collect();
    assert_eq!(money.len(), 2);
    let sum = together(&money, book);
    let whole = money.iter().filter_map(|one| one.amount).max().expect("the larger is known");
    assert_eq!((sum.due, sum.received, sum.counted), (whole, Rupees::whole(20_000), 1));
    assert_eq!(sum.due, sum.received + sum.outstanding);
    assert_eq!((sum.overpaid, sum.not_known), (Rupees::ZERO, Rupees::ZERO));
    // Everything that is due, also what no fact tells the receipt of: nothing falls out of the sum.
    let all = together(&everything, book);
    assert!(all.not_known > Rupees::ZERO, "some sums have no fact that says whether they came");
    assert_eq!(all.due + all.overpaid, all.received + all.outstanding + all.not_known);
}
