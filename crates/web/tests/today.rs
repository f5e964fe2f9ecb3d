//! `/today`: whose duties, filters that stay, and letters for several duties, looked over before any is written.

mod house;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use house::{House, NAME, PASSPHRASE, Page, as_form, encoded, request, send};
use mukti_terms::Language;

/// The values of the boxes on a page, by the name of the box.
fn boxes(page: &Page, name: &str) -> Vec<String> {
    let begins = format!("type=\"checkbox\" name=\"{name}\" value=\"");
    page.text.split(&begins).skip(1).map(|rest| rest.split('"').next().expect("a value").to_owned()).collect()
}

fn address(path: &str, name: &str, values: &[String]) -> String {
    let pairs: Vec<(&str, &str)> = values.iter().map(|value| (name, value.as_str())).collect();
    format!("{path}?{}", encoded(&pairs))
}

#[tokio::test]
async fn a_filter_stays_for_the_next_visit_and_until_it_is_cleared() {
    let house = House::new();
    house.kiln();
    let chosen = house.get("/today?scope=mine&duty=release_certificate&when=late").await;
    assert_eq!(chosen.status, StatusCode::OK);
    let next = house.get("/today").await;
    assert_eq!(
        (next.status, next.leads_to()),
        (StatusCode::SEE_OTHER, "/today?scope=mine&duty=release_certificate&when=late")
    );
    house.post("/sign-out", &[]).await;
    let form = encoded(&[("name", "Fatima"), ("passphrase", PASSPHRASE)]);
    let begin = as_form(request(Method::POST, "/sign-in")).header("sec-fetch-site", "same-origin");
    let signed = send(&house.app, begin, Body::from(form)).await;
    let seat =
        signed.headers[header::SET_COOKIE].to_str().expect("a cookie").split(';').next().expect("a pair").to_owned();
    let again = send(&house.app, request(Method::GET, "/today").header(header::COOKIE, &seat), Body::empty()).await;
    assert_eq!(again.leads_to(), "/today?scope=mine&duty=release_certificate&when=late", "after signing in again");
    let clear = request(Method::GET, "/today?scope=organisation").header(header::COOKIE, &seat);
    assert_eq!(send(&house.app, clear, Body::empty()).await.status, StatusCode::OK);
    let bare = send(&house.app, request(Method::GET, "/today").header(header::COOKIE, &seat), Body::empty()).await;
    assert_eq!(bare.status, StatusCode::OK, "nothing is kept any more");
}

#[tokio::test]
async fn a_district_is_chosen_once_and_remembered() {
    let house = House::new();
    house.kiln();
    let asks = house.get("/today?scope=district").await;
    assert!(asks.words().contains("Which is your district?") && asks.text.contains("value=\"IN-TN~Sundarpur\""));
    let chosen = house.get("/today?scope=district&place=IN-TN~Sundarpur").await;
    assert!(chosen.words().contains("open duties") && !chosen.words().contains("Which is your district?"));
    house.get("/today?scope=organisation").await;
    let back = house.get("/today?scope=district").await;
    assert_eq!(back.leads_to(), "/today?scope=district&state=IN-TN&district=Sundarpur");
    let elsewhere = house.get("/today?scope=district&state=IN-TN&district=Rampur").await;
    assert!(boxes(&elsewhere, "tick").is_empty() && elsewhere.words().contains("Nothing open matches"));
}

#[tokio::test]
async fn every_filter_narrows_and_says_how_many_of_how_many() {
    let house = House::new();
    house.kiln();
    let all = house.get("/today?scope=organisation").await;
    let count = |page: &Page| -> (u64, u64) {
        let words = page.words();
        let at = words.find(" open duties.").expect("a count");
        let mut said = words[..at].rsplit(' ').filter(|word| !word.is_empty());
        let of = said.next().expect("all").parse().expect("a number");
        assert_eq!(said.next(), Some("of"));
        (said.next().expect("here").trim_start_matches(char::is_whitespace).parse().expect("a number"), of)
    };
    let (here, of) = count(&all);
    assert_eq!(here, of);
    for filter in ["office=district_magistrate", "duty=fir", "place=IN-TN~Sundarpur&office=police_station"] {
        let (some, all) = count(&house.get(&format!("/today?{filter}")).await);
        assert!(some > 0 && some < here && all == of, "{filter}: {some} of {all}");
    }
    let ticked = house.get("/today?scope=organisation&tick=all").await;
    assert!(ticked.text.matches(" checked").count() > 1 && !all.text.contains(" checked"));
}

#[tokio::test]
async fn ticked_duties_are_looked_over_then_written_once_and_sent_by_nobody() {
    let house = House::new();
    let (case, _) = house.kiln();
    let today = house.get("/today?when=late").await;
    let ticks = boxes(&today, "tick");
    assert!(!ticks.is_empty());
    let review = house.get(&address("/today/letters", "tick", &ticks)).await;
    assert_eq!(review.status, StatusCode::OK, "{}", review.words());
    assert!(review.words().contains("Nothing is written yet") && !review.text.contains(NAME));
    assert!(review.words().contains("nobody has asked whether letters may be written"), "consent is not known here");
    assert!(!review.text.contains(" checked"), "so nothing is ticked for the person");
    let letters = boxes(&review, "letter");
    let reviewed = house::now().unix().to_string();
    let form: Vec<(&str, &str)> = letters
        .iter()
        .map(|letter| ("letter", letter.as_str()))
        .chain([("reviewed", reviewed.as_str()), ("tongue", "hi")])
        .collect();
    let before = house.desk.case_page(&house.by, case).expect("the case").issued.len();
    let written = house.post("/today/letters", &form).await;
    assert_eq!(written.status, StatusCode::SEE_OTHER, "{}", written.words());
    let issued = || house.desk.case_page(&house.by, case).expect("the case");
    assert_eq!((before, issued().issued.len()), (0, letters.len()));
    assert!(issued().issued.iter().all(|letter| letter.language == "hi"));
    assert!(issued().sent.iter().all(|letter| letter.sent.is_none()), "nothing was sent");
    let result = house.get(written.leads_to()).await;
    assert_eq!(result.text.matches("/issued/").count(), letters.len(), "{}", result.words());
    let again = house.post("/today/letters", &form).await;
    assert_eq!(again.leads_to(), written.leads_to());
    assert_eq!(issued().issued.len(), letters.len(), "a form sent twice writes once");
    let over = house.get(&address("/today/letters", "tick", &ticks)).await;
    assert!(over.words().contains("nobody recorded that it was sent") && boxes(&over, "letter").is_empty());
}

#[tokio::test]
async fn what_waits_for_peoples_safety_stands_under_the_held_back_with_its_reason() {
    let house = House::new();
    let (case, _) = house.held();
    let ticks: Vec<String> = house
        .desk
        .case_page(&house.by, case)
        .expect("the case")
        .duties
        .iter()
        .map(|duty| format!("{case}~{}~", duty.id))
        .collect();
    let review = house.get(&address("/today/letters", "tick", &ticks)).await;
    assert!(review.words().contains("held back"), "{}", review.words());
    for letter in boxes(&review, "letter") {
        assert!(letter.contains("~information_to_dm~"), "{letter}");
    }
}

#[tokio::test]
async fn nothing_ticked_and_what_does_not_read_are_answered() {
    let house = House::new();
    house.kiln();
    assert!(house.get("/today/letters").await.words().contains("No duty was ticked"));
    assert_eq!(house.get("/today/letters?tick=x").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(house.post("/today/letters", &[("letter", "x")]).await.status, StatusCode::BAD_REQUEST);
    let now = house::now().unix().to_string();
    let none = house.post("/today/letters", &[("reviewed", now.as_str())]).await;
    assert!(house.get(none.leads_to()).await.words().contains("No letter was ticked"));
}

#[tokio::test]
async fn who_is_not_signed_in_sees_neither_the_review_nor_the_result() {
    let house = House::new();
    for address in ["/today", "/today/letters", "/today/letters/written?reviewed=1"] {
        let page = send(&house.app, request(Method::GET, address), Body::empty()).await;
        assert_ne!(page.status, StatusCode::OK, "{address}");
    }
}

#[tokio::test]
async fn the_work_pages_are_whole_in_every_page_language() {
    let house = House::new();
    house.kiln();
    let ticks = boxes(&house.get("/today?scope=organisation").await, "tick");
    for language in Language::PAGES {
        for address in [
            "/today?scope=mine",
            "/today?scope=district&place=IN-TN~Sundarpur&when=late",
            &address("/today/letters", "tick", &ticks),
        ] {
            let page = house.get_in(language, address).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(!page.text.contains("class=\"english\""), "{} {address}", language.tag());
        }
    }
    house.get("/today?scope=organisation").await;
}

#[tokio::test]
async fn the_cause_list_is_a_paper_too() {
    let house = House::new();
    let (case, _) = house.kiln();
    house.act(case, "hearing", &[("on", "2026-11-10"), ("forum", "sessions"), ("next_on", "2026-11-20")]);
    let page = house.get("/hearings").await;
    assert!(page.text.contains("href=\"/hearings.pdf?week=2026-11-16\""), "{}", page.words());
    let paper = house.get("/hearings.pdf?week=2026-11-16").await;
    assert_eq!(paper.headers[header::CONTENT_TYPE].as_bytes(), b"application/pdf");
    assert!(paper.text.starts_with("%PDF"));
}

#[tokio::test]
async fn a_digest_is_chosen_shown_and_taken_back_by_its_member() {
    let house = House::new();
    let bad = house.post("/desk/digest", &[("to", "nowhere"), ("tells", "counts")]).await;
    assert_eq!(bad.status, StatusCode::BAD_REQUEST);
    assert!(bad.words().contains("400-215") && bad.text.contains("value=\"nowhere\""));
    let kept = house.post("/desk/digest", &[("to", "fatima@mail.example"), ("tells", "something")]).await;
    assert_eq!((kept.status, kept.leads_to()), (StatusCode::SEE_OTHER, "/desk/digest"));
    let page = house.get("/desk/digest").await;
    assert!(page.text.contains("value=\"fatima@mail.example\"") && page.text.contains("value=\"something\" checked"));
    house.post("/desk/digest", &[("to", "fatima@mail.example"), ("tells", "")]).await;
    assert!(!house.get("/desk/digest").await.text.contains("fatima@mail.example"));
}
