//! The day before and the day of a change of law: assistance, the scheme's end, the criminal codes, and clocks without a raid.

use mukti_duties::{DutyStatus, owed};
use mukti_law::finding::Entitlement;
use mukti_law::{Book, Facts, Situation, determine, entitled, offences};
use mukti_terms::schema::Record;
use mukti_terms::when::Moment;
use mukti_terms::{Day, Grade, Rupees};

/// Somebody under threat with an advance, and what else is said.
fn told(more: &[(&str, &str)]) -> Facts {
    let bonded = [
        ("work.state", "IN-KA"),
        ("advance.taken", "yes"),
        ("advance.by", "self"),
        ("force.threat", "yes"),
        ("force.deception", "yes"),
        ("recruited.transported", "yes"),
        ("free.movement", "no"),
    ];
    let mut facts = Facts::default();
    for (name, word) in bonded.iter().chain(more) {
        let field = Facts::position(name).expect("a fact of the contract");
        facts.set(field, word).expect("a possible value");
    }
    facts
}

fn with<T>(facts: &Facts, on: &str, see: impl Fn(&Situation<'_>) -> T) -> T {
    let on: Day = on.parse().expect("a day");
    let book = Book::embedded();
    let found = determine(facts, on, book);
    see(&Situation { facts, book, on, found: &found })
}

fn assistance(freed: &str) -> Entitlement {
    let facts = told(&[("freed.on", freed), ("freed.how", "escaped")]);
    let found = with(&facts, "2026-11-21", entitled);
    found.into_iter().find(|one| one.id == "css.immediate_assistance").expect("it is owed or open")
}

#[test]
fn a_day_of_january_2022_changes_the_immediate_assistance() {
    assert_eq!(assistance("2022-01-26").amount, Some(Rupees::whole(20_000)));
    assert_eq!(assistance("2022-01-27").amount, Some(Rupees::whole(30_000)));
}

#[test]
fn after_the_approval_ended_the_amount_is_unknown_and_the_last_one_stands_beside_it() {
    let one = assistance("2026-04-02");
    assert_eq!((one.amount, one.last_known, one.grade), (None, Some(Rupees::whole(30_000)), Grade::Unknown));
    assert_eq!(one.outstanding, None, "an unknown sum less what was received is unknown");
}

#[test]
fn someone_who_escaped_has_clocks_too() {
    let facts = told(&[("freed.on", "2025-03-01"), ("freed.how", "escaped")]);
    let now = |here: &Situation<'_>| owed(here, Moment::end_of(here.on));
    let duties = with(&facts, "2025-03-20", now);
    for id in ["release_certificate", "immediate_assistance"] {
        let duty = duties.iter().find(|duty| duty.id == id).unwrap_or_else(|| panic!("{id} is owed"));
        assert_eq!(duty.since, facts.freed_on, "{id}");
        assert_eq!(duty.status, DutyStatus::Awaited, "{id}: no number binds there, so nobody is late");
    }
}

#[test]
fn the_last_day_of_june_2024_is_under_the_penal_code_and_the_next_under_the_sanhita() {
    let cites = |from: &str, to: &str| -> Vec<&'static str> {
        let facts = told(&[("work.from", from), ("work.to", to)]);
        with(&facts, "2026-11-21", offences).iter().filter(|one| one.value.is_yes()).map(|one| one.provision).collect()
    };
    let code = |cites: &[&str], code: &str| cites.iter().any(|cite| cite.starts_with(code));
    let before = cites("2024-06-01", "2024-06-30");
    assert!(code(&before, "ipc-1860") && !code(&before, "bns-2023"), "{before:?}");
    let after = cites("2024-07-01", "2024-07-31");
    assert!(code(&after, "bns-2023") && !code(&after, "ipc-1860"), "{after:?}");
    let across = cites("2024-06-30", "2024-07-01");
    assert!(code(&across, "bns-2023") && code(&across, "ipc-1860"), "bondage over the change cites both: {across:?}");
}
