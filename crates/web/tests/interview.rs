//! `/cases/new` and `/cases/{case}/people/{person}/interview/{topic}`: the questions, and what becomes of the answers.

mod house;

use axum::http::StatusCode;
use house::House;

#[tokio::test]
async fn a_new_case_leads_into_its_first_topic_with_who_is_speaking() {
    let house = House::new();
    let begun = house
        .post("/cases/new", &[("state", "IN-TN"), ("speaker", "family"), ("private", "yes"), ("name", "Meena")])
        .await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.words());
    assert!(begun.leads_to().ends_with("/interview/place?speaker=family&private=yes"), "{}", begun.leads_to());
    let screen = house.get(begun.leads_to()).await;
    assert!(screen.words().contains("1 of 10") && screen.words().contains("the family"));
}

#[tokio::test]
async fn nobody_who_speaks_is_asked_when_they_died() {
    let house = House::new();
    let (case, person) = house.case("Meena", &[]);
    let asks = async |speaker: &str| {
        let page = house.get(&format!("/cases/{case}/people/{person}/interview/harm?speaker={speaker}")).await;
        assert!(page.words().contains("Were you kept from speaking"), "{}", page.words());
        page.text.contains("name=\"died.on.year\"")
    };
    assert!(!asks("worker").await, "of the worker");
    assert!(asks("family").await && asks("witness").await, "of somebody else");
}

#[tokio::test]
async fn everything_may_be_left_and_the_next_screen_comes() {
    let house = House::new();
    let (case, person) = house.case("Meena", &[]);
    let kept = house
        .post(&format!("/cases/{case}/people/{person}/interview/leaving"), &[("speaker", "worker"), ("go", "on")])
        .await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    assert!(kept.leads_to().contains("/interview/harm"), "{}", kept.leads_to());
}

#[tokio::test]
async fn what_could_not_be_read_stays_as_typed_beside_what_was_expected() {
    let house = House::new();
    let (case, person) = house.case("Meena", &[]);
    let address = format!("/cases/{case}/people/{person}/interview/person");
    let page =
        house.post(&address, &[("worker.age", "400"), ("home.district", "Sundarpur"), ("speaker", "worker")]).await;
    assert_eq!(page.status.as_u16() / 100, 4);
    assert!(page.text.contains("value=\"400\"") && page.text.contains("value=\"Sundarpur\""), "what was typed is gone");
    assert!(page.text.contains("href=\"#worker.age\"") && page.text.contains("id=\"worker.age-wrong\""));
    assert!(page.words().contains("120"), "what is possible is said");
}

#[tokio::test]
async fn digits_of_any_script_and_a_year_alone_are_read() {
    let house = House::new();
    let (case, person) = house.case("Meena", &[]);
    let form = [("work.from.year", "२०२३"), ("work.from.month", ""), ("work.from.day", ""), ("speaker", "worker")];
    let kept = house.post(&format!("/cases/{case}/people/{person}/interview/place"), &form).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.words());
    let page = house.desk.case_page(&house.by, case).expect("the case");
    assert_eq!(page.people[0].folded.facts.work_from, mukti_terms::Told::parse("2023"));
}

#[tokio::test]
async fn their_own_words_are_kept_as_said() {
    let house = House::new();
    let (case, person) = house.case("Meena", &[]);
    let address = format!("/cases/{case}/people/{person}/interview/leaving");
    let words = "पहले पैसा, फिर जाना <b>";
    house.post(&address, &[("words", words), ("speaker", "worker")]).await;
    let page = house.get(&address).await;
    assert!(page.text.contains("पहले पैसा, फिर जाना &lt;b&gt;"), "the words are shown as words, never as markup");
}

#[tokio::test]
async fn a_topic_or_a_person_that_is_not_there_gives_the_page_of_what_is_not_there() {
    let house = House::new();
    let (case, person) = house.case("Meena", &[]);
    for address in [
        format!("/cases/{case}/people/{person}/interview/gossip"),
        format!("/cases/{case}/people/{}/interview/place", "0".repeat(32)),
        format!("/cases/{case}/acts/gossip"),
        format!("/cases/{case}/acts/interview"),
        format!("/cases/{case}/letters/gossip"),
    ] {
        assert_eq!(house.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}
