//! `/sign-in`, `/enrol`, `/sign-out`: who may come in.

mod house;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use house::{House, PASSPHRASE, as_form, empty, encoded, request, send};
use mukti_web::doors::Knock;

#[tokio::test]
async fn every_address_of_a_case_asks_a_stranger_to_sign_in() {
    let house = House::new();
    let (case, person) = house.kiln();
    let hall = mukti_web::Hall::new(std::sync::Arc::clone(&house.desk), house::now, |_| {});
    for (address, knock) in mukti_web::table(hall) {
        if knock != Knock::SignedIn {
            continue;
        }
        let address = address
            .replace("{case}", &case.to_string())
            .replace("{person}", &person.to_string())
            .replace("{topic}", "place")
            .replace("{field}", "free.movement")
            .replace("{kind}", "fir")
            .replace("{entry}", &"0".repeat(32))
            .replace("{document}", &"0".repeat(32));
        for method in [Method::GET, Method::POST] {
            let asked = as_form(request(method.clone(), &address)).header("sec-fetch-site", "same-origin");
            let page = send(&house.app, asked, Body::empty()).await;
            let is_closed = matches!(page.status, StatusCode::UNAUTHORIZED | StatusCode::NOT_FOUND);
            assert!(is_closed, "{method} {address} answered {}", page.status);
            assert!(!page.text.contains("TN-0001"), "{method} {address} tells of the case");
        }
    }
}

#[tokio::test]
async fn a_right_passphrase_gives_a_seat_no_script_can_read() {
    let house = House::new();
    let form = encoded(&[("name", "Fatima"), ("passphrase", PASSPHRASE)]);
    let asked = as_form(request(Method::POST, "/sign-in?back=/cases")).header("sec-fetch-site", "same-origin");
    let page = send(&house.app, asked, Body::from(form)).await;
    assert_eq!((page.status, page.leads_to()), (StatusCode::SEE_OTHER, "/cases"));
    let cookie = page.headers[header::SET_COOKIE].to_str().expect("text");
    assert!(
        cookie.starts_with("seat=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"),
        "{cookie}"
    );
}

#[tokio::test]
async fn a_wrong_name_and_a_wrong_passphrase_are_told_the_same() {
    let house = House::new();
    let mut told = Vec::new();
    for (name, passphrase) in [("Fatima", "not this one at all"), ("Ramesh", PASSPHRASE)] {
        let form = encoded(&[("name", name), ("passphrase", passphrase)]);
        let asked = as_form(request(Method::POST, "/sign-in")).header("sec-fetch-site", "same-origin");
        let page = send(&house.app, asked, Body::from(form)).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED);
        assert!(page.headers.get(header::SET_COOKIE).is_none());
        told.push(page.words().replace(name, "…"));
    }
    assert_eq!(told[0], told[1]);
}

#[tokio::test]
async fn the_first_person_enrols_once_and_nobody_after() {
    let (app, desk, _folder) = empty();
    let front = send(&app, request(Method::GET, "/"), Body::empty()).await;
    assert_eq!(front.leads_to(), "/enrol");
    let code = desk.first_run_code(house::now()).expect("a code").code.open().clone();
    let form = encoded(&[("code", &code), ("name", "Fatima"), ("passphrase", PASSPHRASE), ("again", PASSPHRASE)]);
    let begin = || as_form(request(Method::POST, "/enrol")).header("sec-fetch-site", "same-origin");
    let enrolled = send(&app, begin(), Body::from(form.clone())).await;
    assert_eq!((enrolled.status, enrolled.leads_to()), (StatusCode::SEE_OTHER, "/today"));
    let again = send(&app, begin(), Body::from(form)).await;
    assert_eq!(again.leads_to(), "/sign-in");
    assert!(again.headers.get(header::SET_COOKIE).is_none());
}

#[tokio::test]
async fn after_signing_out_the_old_seat_opens_nothing() {
    let house = House::new();
    assert_eq!(house.get("/today").await.status, StatusCode::OK);
    assert_eq!(house.post("/sign-out", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.get("/today").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn leaving_quickly_ends_the_seat_and_shows_a_page_that_does_not_name_us() {
    let house = House::new();
    let left = house.post("/leave", &[]).await;
    assert_eq!(left.leads_to(), "/calendar");
    assert_eq!(house.get("/today").await.status, StatusCode::UNAUTHORIZED);
    let calendar = house.get("/calendar").await;
    assert!(!calendar.text.contains("Mukti"), "{}", calendar.text);
}
