//! Finding a person: by a form, never by an address, and the name stays covered.

mod house;

use axum::http::{StatusCode, header};
use house::{House, NAME};
use mukti_terms::Language;

#[tokio::test]
async fn a_person_is_found_in_another_script_and_what_was_asked_stands_in_no_address() {
    let house = House::new();
    let (case, _) = house.kiln();
    let page = house.post("/search", &[("words", "मीना कुमारी")]).await;
    assert_eq!(
        (page.status, &page.headers[header::CACHE_CONTROL]),
        (StatusCode::OK, &header::HeaderValue::from_static("no-store"))
    );
    assert!(page.text.contains(&format!("href=\"/cases/{case}?person=1\"")), "{}", page.words());
    assert!(page.text.contains("<summary") && page.text.contains(NAME), "the name is there, behind its initials");
    let initials = page.text.find("M. K.").expect("initials");
    assert!(initials < page.text.find(NAME).expect("the name"));
    assert!(!page.text.contains("words="), "no address holds what was asked");
    let asked = house.get("/search?words=Meena").await;
    assert_eq!(
        (asked.status, &asked.headers[header::LOCATION]),
        (StatusCode::SEE_OTHER, &header::HeaderValue::from_static("/search")),
        "an address asks for nothing"
    );
    assert!(!asked.text.contains("Meena"));
}

#[tokio::test]
async fn nobody_found_says_what_to_try_in_every_language_of_the_pages() {
    let house = House::new();
    house.kiln();
    for language in Language::PAGES {
        assert_eq!(house.get_in(language, "/search").await.status, StatusCode::OK, "{language:?}");
    }
    let page = house.post("/search", &[("words", "Basanti Oraon")]).await;
    assert!(page.words().contains("Nobody was found."));
}
