//! Every address that changes something: only for pages of ours, and only under this machine's own name.

mod house;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use house::{House, as_form, encoded, request, send};

#[tokio::test]
async fn nothing_is_changed_from_another_site() {
    let house = House::new();
    let (case, person) = house.kiln();
    let address = format!("/cases/{case}/people/{person}/answers/force.violence");
    let foreign: &[&[(&str, &str)]] = &[
        &[],
        &[("origin", "null")],
        &[("origin", "http://example.org")],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site"), ("origin", "http://127.0.0.1:8470")],
        &[("sec-fetch-site", "none")],
    ];
    for headers in foreign {
        let asked = as_form(request(Method::POST, &address)).header(header::COOKIE, house.seat());
        let asked = headers.iter().fold(asked, |asked, (name, value)| asked.header(*name, *value));
        let page = send(&house.app, asked, Body::from(encoded(&[("force.violence", "yes")]))).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{headers:?}");
    }
    let kept = house.desk.case_page(&house.by, case).expect("the case").people[0].folded.facts.force_violence;
    assert!(kept.is_not_known(), "an answer from another site was kept");
}

#[tokio::test]
async fn a_page_of_ours_is_taken_also_from_a_browser_that_only_sends_its_origin() {
    let house = House::new();
    let (case, person) = house.kiln();
    let asked = as_form(request(Method::POST, &format!("/cases/{case}/people/{person}/answers/force.violence")))
        .header(header::COOKIE, house.seat())
        .header(header::ORIGIN, "http://127.0.0.1:8470");
    let page = send(&house.app, asked, Body::from(encoded(&[("force.violence", "yes")]))).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert!(house.desk.case_page(&house.by, case).expect("the case").people[0].folded.facts.force_violence.is_yes());
}

#[tokio::test]
async fn another_name_for_this_machine_is_not_answered() {
    let house = House::new();
    let asked = axum::http::Request::builder().uri("/sign-in").header(header::HOST, "kiln.example.org:8470");
    assert_eq!(send(&house.app, asked, Body::empty()).await.status, StatusCode::MISDIRECTED_REQUEST);
}

#[tokio::test]
async fn every_answer_forbids_what_comes_from_elsewhere() {
    let house = House::new();
    for address in ["/today", "/law", "/no-such-page", "/sign-in"] {
        let page = house.get(address).await;
        let policy = page.headers[header::CONTENT_SECURITY_POLICY].to_str().expect("text");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{address}: {policy}");
        assert_eq!(page.headers[header::REFERRER_POLICY], "no-referrer");
        assert_eq!(page.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert_eq!(page.headers[header::CACHE_CONTROL], "no-store", "{address}");
        let loads = ["src=\"http", "srcset=", "@import", "<iframe", "<object", " style=\"", " onclick="];
        assert!(loads.iter().all(|way| !page.text.contains(way)), "{address} loads or runs something of its own");
    }
}

#[tokio::test]
async fn a_form_that_is_too_large_gets_a_page_and_keeps_nothing() {
    let house = House::new();
    let long = "a".repeat(300 * 1024);
    let page = house.post("/cases/new", &[("name", &long)]).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.words().contains("413-01"));
}
