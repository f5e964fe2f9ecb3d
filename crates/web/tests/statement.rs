//! `/cases/{case}/people/{person}/account`: what is due, said to be paid and received, in every language, and what to do next.

mod house;

use axum::http::StatusCode;
use house::House;
use mukti_terms::Language;

fn paid(house: &House) -> String {
    let (case, person) = house.kiln();
    house.act(case, "finding", &[("on", "2026-05-21"), ("outcome", "bonded")]);
    let toward = ("toward", "rehabilitation");
    house.act(case, "payment_sanction", &[("on", "2026-06-01"), toward, ("amount", "200000")]);
    house.act(case, "payment_credit", &[("on", "2026-06-10"), toward, ("amount", "75000"), ("utr", "SBIN1")]);
    house.act(case, "payment_blocker", &[("on", "2026-06-12"), ("what", "wrong_seeding")]);
    house.act(case, "benefit_step", &[("on", "2026-06-12"), ("what", "ration"), ("step", "received")]);
    format!("/cases/{case}/people/{person}/account")
}

#[tokio::test]
async fn the_statement_tells_apart_what_was_said_to_be_paid_and_what_came() {
    let house = House::new();
    let address = paid(&house);
    let page = house.get(&address).await;
    assert_eq!(page.status, StatusCode::OK);
    let words = page.words();
    for said in
        ["Statement of account", "75,000", "SBIN1", "linked to the wrong account", "not known whether it reached"]
    {
        assert!(words.contains(said), "{said} is missing: {words}");
    }
    assert!(words.contains("Nobody has said that it reached the person"));
}

#[tokio::test]
async fn the_statement_is_whole_in_every_language_of_the_pages() {
    let house = House::new();
    let address = paid(&house);
    for language in [Language::English, Language::Hindi, Language::Tamil, Language::Urdu] {
        let page = house.get_in(language, &address).await;
        assert_eq!(page.status, StatusCode::OK, "{language:?}");
        for key in ["account-", "page-account", "field-", "record-", "choice-", "entitlement-"] {
            assert!(!page.words().contains(&format!(" {key}")), "{language:?} shows a key {key}…: {}", page.words());
        }
    }
}

#[tokio::test]
async fn a_payment_larger_than_what_is_due_is_asked_about_in_the_form_and_kept_if_it_was_so() {
    let house = House::new();
    let (case, _) = house.case("Ramesh", &[("advance.taken", "yes"), ("free.movement", "no"), ("worker.sex", "male")]);
    house.act(case, "freedom", &[("on", "2024-05-20"), ("how", "rescued")]);
    house.act(case, "finding", &[("on", "2024-05-21"), ("outcome", "bonded")]);
    let form = [("on", "2024-06-01"), ("toward", "immediate_assistance"), ("amount", "90000"), ("says", "document")];
    let address = format!("/cases/{case}/acts/payment_credit");
    let asked = house.post(&address, &form).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", asked.words());
    assert!(asked.words().contains("30,000") && asked.text.contains("name=\"even_so\""), "{}", asked.words());
    let so: Vec<(&str, &str)> = form.into_iter().chain([("even_so", "1")]).collect();
    assert_eq!(house.post(&address, &so).await.status, StatusCode::SEE_OTHER);
}
