//! Scorecards as a member sees them: the number, the cases behind it, what is taken away, and nothing published of a few.

mod house;

use axum::http::StatusCode;
use house::{House, NAME};
use mukti_terms::Language;

#[tokio::test]
async fn a_number_opens_the_cases_it_counts() {
    let house = House::new();
    let (kiln, _) = house.kiln();
    let page = house.get("/scorecards").await;
    assert_eq!(page.status, StatusCode::OK);
    let link = "/scorecards/cases?counted=open_late";
    assert!(page.text.contains(link), "something is late");
    let behind = house.get("/scorecards/cases?state=IN-TN&district=Sundarpur&counted=open_late").await;
    assert!(behind.text.contains(&format!("/cases/{kiln}")));
    assert!(!behind.text.contains(NAME) && !page.text.contains(NAME), "no page of counts names anybody");
    let elsewhere = house.get("/scorecards/cases?state=IN-UP&counted=open_late").await;
    assert!(!elsewhere.text.contains(&format!("/cases/{kiln}")));
}

#[tokio::test]
async fn every_state_has_a_tile_with_its_name_in_words() {
    let house = House::new();
    house.kiln();
    let page = house.get("/scorecards").await;
    for state in mukti_terms::State::all() {
        assert!(page.text.contains(&format!("state={}", state.code())), "{}", state.code());
    }
    assert!(page.text.contains("Tamil Nadu: 0 % in time, of"));
}

#[tokio::test]
async fn before_there_is_a_case_the_page_says_what_to_do() {
    let house = House::new();
    let page = house.get("/scorecards").await;
    assert!(page.text.contains("/cases/new") && !page.text.contains("<svg class=\"tiles\""));
}

#[tokio::test]
async fn the_exact_table_is_for_the_house_and_the_public_one_tells_nothing_of_a_few() {
    let house = House::new();
    house.kiln();
    let exact = house.get("/scorecards/table.csv?state=IN-TN").await;
    assert!(exact.text.contains("\r\n") || exact.text.lines().count() > 2);
    assert!(exact.text.contains("IN-TN,Sundarpur"), "{}", exact.text);
    let public = house.get("/scorecards/public.csv").await;
    assert!(!public.text.contains("Sundarpur") && !public.text.contains("IN-TN"), "{}", public.text);
    assert_eq!(house.get("/scorecards/public").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_same_numbers_can_be_taken_on_paper_and_name_nobody() {
    let house = House::new();
    house.kiln();
    for address in ["/scorecards.pdf", "/scorecards.pdf?state=IN-TN&district=Sundarpur&office=district_magistrate"] {
        let paper = house.get(address).await;
        assert_eq!(paper.status, StatusCode::OK);
        assert!(paper.text.starts_with("%PDF") && !paper.text.contains(NAME));
    }
    assert!(house.get("/scorecards?state=IN-TN").await.text.contains("/scorecards.pdf?state=IN-TN"));
}

#[tokio::test]
async fn committees_and_budgets_open_the_sheets_they_count() {
    let house = House::new();
    let heading = [("level", "district"), ("state", "IN-TN"), ("district", "Madurai"), ("on", "2020-01-01")];
    let committee = house.desk.open_folio(&house.by, "committee", &heading).expect("opened");
    let heading = [("fund", "central_scheme"), ("on", "2026-04-01"), ("state", "IN-TN"), ("district", "Madurai")];
    let budget = house.desk.open_folio(&house.by, "budget", &heading).expect("opened");
    let step = [("on", "2026-05-01"), ("step", "allotted"), ("amount", "450000")];
    house.desk.write_on_folio(&house.by, budget, "budget_step", &step, mukti_casework::EvenSo::No).expect("written");
    let page = house.get("/scorecards?state=IN-TN").await;
    assert_eq!(page.status, StatusCode::OK);
    for link in [
        "/scorecards/committees/sheets?state=IN-TN&amp;of=districts&amp;counted=lapsed",
        "/scorecards/budgets/sheets?state=IN-TN&amp;counted=release_not_known",
    ] {
        assert!(page.text.contains(link), "{link}");
        let behind = house.get(&link.replace("&amp;", "&")).await;
        assert!(
            behind.text.contains(&format!("/registers/committee/{committee}"))
                || behind.text.contains(&format!("/registers/budget/{budget}"))
        );
    }
    for address in
        ["/scorecards/committees?state=IN-TN&district=Madurai", "/scorecards/budgets?fund=central_scheme&year=2026"]
    {
        assert_eq!(house.get(address).await.status, StatusCode::OK, "{address}");
    }
    let csv = house.get("/scorecards/committees.csv?state=IN-TN").await;
    assert!(csv.text.contains("districts,IN-TN,Madurai,2026-11-21,0,0,0,0,1,0,0,0,1"), "{}", csv.text);
    let shown = house.get("/scorecards/public").await.words().replace('\u{a0}', " ");
    assert!(shown.contains("about ₹ 5,00,000"), "a rounded sum is not shown as an exact one: {shown}");
    assert!(shown.contains("anything about cases"), "{shown}");
    let public = house.get("/scorecards/public.csv").await;
    assert!(public.text.contains("vigilance_committees,IN-TN,Madurai,lapsed,1"));
    assert!(
        public.text.contains("budgets/central_scheme/2026,IN-TN,Madurai,allotted,500000"),
        "to a lakh: {}",
        public.text
    );
    assert!(house.get("/scorecards.pdf?state=IN-TN").await.text.starts_with("%PDF"));
}

#[tokio::test]
async fn a_share_is_a_whole_sentence_and_a_published_sum_is_said_to_be_about() {
    let house = House::new();
    house.kiln();
    let glued = [
        (Language::English, "of 1 Cases"),
        (Language::Hindi, "% मामले"),
        (Language::Tamil, "% வழக்குகள்"),
        (Language::Urdu, "% کیس"),
    ];
    for (language, glued) in glued {
        let words = house.get_in(language, "/scorecards").await.words();
        assert!(words.contains('%') && !words.contains(glued), "{language:?}: {words}");
        assert!(!words.contains("score-part"), "{language:?}");
    }
    let words = house.get("/scorecards").await.words();
    assert!(words.contains("no share can be told yet"), "{words}");
    assert!(words.contains("Said to be paid, whether or not it came"), "{words}");
}
