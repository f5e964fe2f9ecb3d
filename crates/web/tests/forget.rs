//! Forgetting a person, what they allow, who may be the same, and the keys, as a browser asks for them.

mod house;

use axum::http::StatusCode;
use house::{House, NAME};
use mukti_casework::{Said, TopicAnswers};
use mukti_register::{CaseId, PersonId};
use mukti_terms::{Answer, Language};

/// A case in which Suresh speaks of Meena.
fn two(house: &House) -> (CaseId, PersonId) {
    let (case, meena) = house.kiln();
    let suresh = house.desk.add_person(&house.by, case, &[("name", "Suresh")], Said::WORKER).expect("is added");
    let said = Said { private: Answer::Yes, ..Said::WORKER };
    let words = format!("{NAME} was locked in with me.");
    let answers = &[("force.confinement", "yes")];
    let told = TopicAnswers { case, person: suresh, topic: "harm", said, answers, words: &words };
    house.desk.answer_topic(&house.by, &told).expect("is kept");
    (case, meena)
}

#[tokio::test]
async fn a_person_is_forgotten_with_a_reason_and_the_case_goes_on_without_them() {
    let house = House::new();
    let (case, meena) = two(&house);
    let address = format!("/cases/{case}/people/{meena}/forget");
    let before = house.get(&address).await;
    assert!(before.words().contains("What goes") && before.words().contains("What stays"));
    assert!(before.words().contains("No trustees have been named here."));
    let refused = house.post(&address, &[("do", "forget"), ("reason", "she asked")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "nobody to leave the keys to");
    assert!(refused.words().contains("409-08"));
    house.desk.hold_ceremony(&house.by, 3, 5).unwrap();
    let silent = house.post(&address, &[("do", "forget"), ("reason", " ")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = house.post(&address, &[("do", "forget"), ("reason", "she asked")]).await;
    assert_eq!((done.status, done.leads_to()), (StatusCode::SEE_OTHER, address.as_str()));
    let told = house.get(&address).await;
    assert!(told.words().contains("Only the trustees together could open it, until"));
    let term = mukti_law::Book::embedded().parameter("dpdp.logs_kept").unwrap().values[0].clone();
    let graded = format!("href=\"/law/instruments/{}\"", term.cite);
    assert!(told.text.contains(&graded) && told.text.contains(term.grade.mark()), "the law and how well it is known");
    let page = house.get(&format!("/cases/{case}")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.text.contains("Meena"), "no name is left in the page");
    assert!(page.words().contains("[removed]") && page.words().contains("was locked in with me."));
    assert!(page.words().contains("forgotten") && page.words().contains("with the trustees until"));
    let interview = house.get(&format!("/cases/{case}/people/{meena}/interview/harm")).await;
    assert_eq!(interview.status, StatusCode::NOT_FOUND);
    let hindi = house.get_in(Language::Hindi, &format!("/cases/{case}")).await;
    assert!(hindi.words().contains("[हटाया गया]"));
}

#[tokio::test]
async fn a_hold_is_shown_with_its_reason_and_takes_the_button_away() {
    let house = House::new();
    let (case, meena) = two(&house);
    let address = format!("/cases/{case}/people/{meena}/forget");
    let held = [("do", "hold"), ("why", "court"), ("reason", "summons of 3 March")];
    assert_eq!(house.post(&address, &held).await.status, StatusCode::SEE_OTHER);
    let page = house.get(&address).await;
    assert!(page.words().contains("A court ordered it to be kept"));
    assert!(!page.text.contains("value=\"forget\""));
    let all = house.post(&address, &[("do", "forget"), ("reason", "x"), ("lawful", "1")]).await;
    assert_eq!(all.status, StatusCode::LOCKED);
    assert_eq!(house.post(&address, &[("do", "lift"), ("reason", "decided")]).await.status, StatusCode::SEE_OTHER);
    assert!(house.get(&address).await.text.contains("value=\"forget\""));
}

#[tokio::test]
async fn what_a_person_allows_is_kept_shown_and_taken_back() {
    let house = House::new();
    let (case, meena) = house.kiln();
    let address = format!("/cases/{case}/people/{meena}/consents");
    let wrong = house.post(&address, &[("purpose", "sell"), ("form", "spoken")]).await;
    assert_eq!(wrong.status.as_u16(), 400);
    let allowed = [("purpose", "share"), ("form", "thumb"), ("recipient", "Legal aid"), ("language", "ta")];
    assert_eq!(house.post(&address, &allowed).await.status, StatusCode::SEE_OTHER);
    let page = house.get(&address).await;
    assert!(page.words().contains("to Legal aid") && page.words().contains("With a thumb print"));
    let at = page.text.find("name=\"withdraw\" value=\"").expect("a button") + "name=\"withdraw\" value=\"".len();
    let of = page.text[at..at + 32].to_owned();
    assert_eq!(house.post(&address, &[("withdraw", &of)]).await.status, StatusCode::SEE_OTHER);
    assert!(house.get(&address).await.words().contains("Nothing is allowed yet."));
}

#[tokio::test]
async fn somebody_of_another_case_is_shown_on_both_pages() {
    let house = House::new();
    let (first, meena) = house.kiln();
    let (second, _) = house.held();
    let address = format!("/cases/{first}/people/{meena}/same");
    let nobody = house.post(&address, &[("other", "TN-0099-1"), ("reason", "same scar")]).await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
    let kept = house.post(&address, &[("other", "tn-0002-1"), ("reason", "same scar")]).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    assert!(house.get(&format!("/cases/{first}")).await.words().contains("may be the same person as TN-0002-1"));
    assert!(house.get(&format!("/cases/{second}")).await.words().contains("may be the same person as TN-0001-1"));
}

#[tokio::test]
async fn the_page_says_who_read_the_case() {
    let house = House::new();
    let (case, _) = house.kiln();
    house.get(&format!("/cases/{case}")).await;
    let page = house.get(&format!("/cases/{case}")).await;
    assert!(page.words().contains("Who read this case (1)"), "{}", page.words());
    assert!(page.text.contains("<bdi>Fatima</bdi>\u{a0}· case page"));
}

#[tokio::test]
async fn each_key_is_replaced_on_its_page_and_the_seat_stays() {
    let house = House::new();
    let (case, _) = house.kiln();
    for key in ["organisation", "data", "intake", "signing"] {
        let done = house.post("/keys", &[("key", key)]).await;
        assert_eq!((done.status, done.leads_to()), (StatusCode::SEE_OTHER, "/keys?kept=1"), "{key}");
        assert!(house.get(&format!("/cases/{case}")).await.text.contains(NAME), "after {key}");
    }
    assert_eq!(house.get("/keys").await.words().matches("number 2").count(), 4);
    let wrong = house.post("/keys", &[("key", "member"), ("passphrase", "not hers at all")]).await;
    assert_eq!(wrong.status, StatusCode::UNAUTHORIZED);
}
