//! `/cases` and `/cases/{case}`: what a case shows, and what it covers.

mod house;

use axum::http::StatusCode;
use house::{House, NAME};

#[tokio::test]
async fn a_case_that_is_not_there_and_an_address_that_is_none_look_the_same() {
    let house = House::new();
    house.kiln();
    let absent = house.get(&format!("/cases/{}", "0".repeat(32))).await;
    let malformed = house.get("/cases/TN-0001").await;
    assert_eq!((absent.status, malformed.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(absent.words(), malformed.words());
    assert!(absent.words().contains("404-02"));
}

#[tokio::test]
async fn not_known_looks_different_from_no() {
    let house = House::new();
    let (case, _) = house.case("Ramesh", &[("advance.taken", "no")]);
    let page = house.get(&format!("/cases/{case}")).await;
    assert!(page.text.contains("class=\"chip unknown\""), "what is not known has its own look");
    assert!(page.text.contains("class=\"dotted\"") && page.words().contains("not known yet"));
    assert!(page.text.contains("class=\"unknown\">Not known</button>"), "the third answer has its own look");
}

#[tokio::test]
async fn lists_never_show_a_name_or_a_special_fact() {
    let house = House::new();
    house.kiln();
    for address in ["/today", "/cases", "/cases?q=TN"] {
        let words = house.get(address).await.words();
        assert!(words.contains("TN-0001"), "{address}");
        for hidden in [NAME, "Meena", "M. K.", "Scheduled Caste", "woman or girl"] {
            assert!(!words.contains(hidden), "{address} shows `{hidden}`");
        }
    }
}

#[tokio::test]
async fn a_name_on_the_case_page_is_behind_its_initials() {
    let house = House::new();
    let (case, _) = house.kiln();
    let page = house.get(&format!("/cases/{case}")).await;
    for (at, _) in page.text.match_indices(NAME) {
        let open = page.text[..at].matches("<details").count();
        let closed = page.text[..at].matches("</details>").count();
        assert!(open > closed, "the name stands uncovered");
    }
    assert!(page.text.contains("M. K."));
}

#[tokio::test]
async fn each_conclusion_stands_beside_its_ground_its_speaker_and_its_provision() {
    let house = House::new();
    let (case, _) = house.kiln();
    let page = house.get(&format!("/cases/{case}")).await;
    let words = page.words();
    for shown in ["prima facie", "35,000", "told by the worker", "1976 Act", "days late", "Sundarpur"] {
        assert!(words.contains(shown), "`{shown}` is not there");
    }
    assert!(page.text.contains("/law/instruments/blsa-1976"));
}

#[tokio::test]
async fn an_answer_given_in_place_is_kept_and_the_page_is_worked_out_again() {
    let house = House::new();
    let (case, person) = house.case("Ramesh", &[("advance.taken", "yes")]);
    let kept = house
        .post(
            &format!("/cases/{case}/people/{person}/answers/free.movement"),
            &[("free.movement", "no"), ("speaker", "worker")],
        )
        .await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    let facts = house.desk.case_page(&house.by, case).expect("the case");
    assert!(facts.people[0].folded.facts.free_movement.is_no());
    let page = house.get(kept.leads_to().split('#').next().expect("an address")).await;
    assert!(page.text.contains("class=\"kept\""));
}

#[tokio::test]
async fn what_was_corrected_is_struck_and_still_there() {
    let house = House::new();
    let (case, _) = house.kiln();
    let entry = house
        .desk
        .case_page(&house.by, case)
        .expect("the case")
        .timeline
        .iter()
        .find(|entry| entry.kind.as_deref() == Some("rescue"))
        .expect("the rescue")
        .id;
    let form =
        [("on.year", "2026"), ("on.month", "5"), ("on.day", "21"), ("reason", "read again"), ("speaker", "document")];
    let kept = house.post(&format!("/cases/{case}/entries/{entry}/correct"), &form).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.words());
    let page = house.get(&format!("/cases/{case}")).await;
    assert!(page.text.contains("<del>"), "the old words are struck");
    assert!(page.words().contains("read again"));
}
