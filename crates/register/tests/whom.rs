//! Whom an act is of before anybody was ticked: what is one person's own is said of nobody else.

use mukti_register::{kind, kinds};

#[test]
fn what_is_one_persons_own_begins_with_nobody_and_what_one_paper_covers_with_all() {
    let is_of_one = |name: &str| kind(name).expect("a kind").is_of_one();
    for own in [
        "death",
        "living_standard",
        "threat_answer",
        "release_certificate",
        "certificate_refusal",
        "certificate_delivery",
        "property_demand",
        "property_restoration",
        "eviction",
        "protection_request",
        "repatriation",
        "advocate_assigned",
        "job_demand",
        "payment_credit",
        "rehabilitation_payment",
    ] {
        assert!(is_of_one(own), "{own}");
    }
    for common in ["information", "enquiry", "rescue", "fir", "finding", "court_order"] {
        assert!(!is_of_one(common), "{common}");
    }
    let begins_ticked = kinds().iter().filter(|kind| !kind.is_of_the_case() && !kind.is_of_one());
    let sums: Vec<_> = begins_ticked.filter(|kind| kind.has_a_sum_each()).map(|kind| kind.name).collect();
    assert!(sums.is_empty(), "a sum of each person that is kept for everybody unseen: {sums:?}");
}

#[test]
fn a_sum_is_each_persons_unless_the_act_is_the_cases_or_the_households() {
    let each = |name: &str| kind(name).expect("a kind").has_a_sum_each();
    assert!(each("payment_credit") && each("rehabilitation_payment") && each("livelihood_placement"));
    assert!(!each("judgment") && !each("death") && !each("reimbursement_proposal"));
    assert!(!each("income_note") && !each("living_standard"), "five of one family would make it five times");
    let mut households = kinds().iter().filter(|kind| kind.is_of_a_household());
    assert!(households.all(|kind| kind.is_of_one()), "nobody is ticked before one is chosen");
}

#[test]
fn what_is_done_to_an_accused_is_asked_as_somebodys_case_and_a_death_as_who_died() {
    let asks = |name: &str| kind(name).expect("a kind").asks_whom();
    for done_to_the_accused in ["arrest", "bail", "chargesheet", "fir", "hearing", "appeal", "judgment"] {
        assert_eq!(asks(done_to_the_accused), "page-act-in-whose-case", "{done_to_the_accused}");
    }
    assert_eq!(asks("death"), "page-act-who-died");
    assert_eq!(asks("income_note"), "page-act-about");
    assert_eq!(asks("payment_credit"), "page-act-for");
    for kind in kinds().iter().filter(|kind| kind.is_act() && kind.area == "court") {
        assert_ne!(kind.asks_whom(), "page-act-for", "{}", kind.name);
    }
}
