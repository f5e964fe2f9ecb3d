//! `/cases/{case}/letters/{kind}`: what can be written, and what waits while somebody is held.

mod house;

use axum::http::{StatusCode, header};
use house::House;
use mukti_casework::LetterAsk;
use mukti_terms::Language;

#[tokio::test]
async fn a_letter_waits_while_somebody_is_held_and_says_why() {
    let house = House::new();
    let (case, _) = house.held();
    let page = house.get(&format!("/cases/{case}/letters/fir_request")).await;
    assert!(page.words().contains("still held") && page.words().contains("Information to the District Magistrate"));
    let refused = house.post(&format!("/cases/{case}/letters/fir_request"), &[("tongue", "en")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.words().contains("403-02"));
    assert!(house.desk.case_page(&house.by, case).expect("the case").issued.is_empty());
}

#[tokio::test]
async fn a_decision_to_send_needs_a_name_and_a_reason() {
    let house = House::new();
    let (case, _) = house.held();
    let refused = house
        .post(&format!("/cases/{case}/letters/fir_request"), &[("tongue", "en"), ("decides", ""), ("reason", "")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.words().contains("422-05"));
}

#[tokio::test]
async fn a_letter_is_seen_then_kept_and_opened_again_with_the_same_bytes() {
    let house = House::new();
    let (case, _) = house.kiln();
    let seen = house.get(&format!("/cases/{case}/letters/certificate_application/pdf?tongue=en")).await;
    assert_eq!(
        (seen.status, seen.headers[header::CONTENT_TYPE].as_bytes()),
        (StatusCode::OK, &b"application/pdf"[..]),
        "{}",
        seen.words()
    );
    assert!(seen.text.starts_with("%PDF"));
    let kept = house.post(&format!("/cases/{case}/letters/certificate_application"), &[("tongue", "en")]).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.words());
    let page = house.get(kept.leads_to()).await;
    assert_eq!(page.status, StatusCode::OK);
    let first = house.get(&format!("{}/pdf", kept.leads_to())).await;
    let second = house.get(&format!("{}/pdf", kept.leads_to())).await;
    assert!(first.text.starts_with("%PDF") && first.text == second.text);
}

#[tokio::test]
async fn the_letter_of_one_case_is_not_found_under_another() {
    let house = House::new();
    let (kiln, _) = house.kiln();
    let (other, _) = house.held();
    let kept = house.post(&format!("/cases/{kiln}/letters/certificate_application"), &[("tongue", "en")]).await;
    let document = kept.leads_to().rsplit('/').next().expect("an id").to_owned();
    assert_eq!(house.get(&format!("/cases/{other}/issued/{document}/pdf")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_application_for_people_who_are_held_does_not_call_them_free() {
    let house = House::new();
    let says = |case| {
        let (people, kind) = (Vec::new(), "certificate_application");
        let ask = LetterAsk { case, people, kind, office: None, against: None, language: Language::English };
        house.desk.letter_draft(&house.by, &ask).expect("a draft").paragraphs.join(" ")
    };
    let ((held, _), (free, _)) = (house.held(), house.kiln());
    assert!(says(free).contains("are now free"), "{}", says(free));
    assert!(says(held).contains("are held in bonded labour") && !says(held).contains("now free"), "{}", says(held));
}
