//! The pages of getting back on their feet: a visit is asked, kept and drawn; what warns says why; bondage again begins a new case.

mod house;

use axum::http::StatusCode;
use house::{House, NAME};
use mukti_terms::Language;

#[tokio::test]
async fn a_visit_is_asked_one_question_a_line_kept_and_drawn_with_its_table() {
    let house = House::new();
    let (case, person) = house.kiln();
    let person = format!("/cases/{case}/people/{person}");
    let form = house.get(&format!("{person}/visit")).await;
    assert_eq!(form.status, StatusCode::OK);
    assert!(form.words().contains("not asked"), "what is left open was not asked");
    let kept = house
        .post(
            &format!("{person}/visit"),
            &[
                ("on.year", "2026"),
                ("on.month", "8"),
                ("on.day", "19"),
                ("income", "none"),
                ("debt", "to_employer"),
                ("school", "no_children"),
                ("safety", "safe"),
            ],
        )
        .await;
    assert_eq!(kept.leads_to(), format!("{person}/after?kept=1#living"));
    let page = house.get(&format!("{person}/after")).await;
    let words = page.words();
    assert!(page.text.contains("<svg class=\"chart\"") && page.text.contains("role=\"img\""));
    assert!(words.contains("0 of 8") && words.contains("asked 2 of 8"), "{words}");
    assert!(words.contains("not counted: somebody was listening"), "safety without being alone");
    assert!(words.contains("Debt that may bind") && words.contains("owes to an employer or for work"));
    assert!(!page.text.contains(NAME), "a name is never shown here");
}

#[tokio::test]
async fn a_visit_without_a_day_or_with_one_to_come_is_asked_again_and_keeps_what_was_typed() {
    let house = House::new();
    let (case, person) = house.kiln();
    let address = format!("/cases/{case}/people/{person}/visit");
    for day in [("on.year", ""), ("on.year", "2031")] {
        let page = house.post(&address, &[day, ("income", "enough")]).await;
        assert!(page.status.is_client_error(), "{}", page.status);
        assert!(page.text.contains("name=\"income\" value=\"enough\" checked"));
    }
}

#[tokio::test]
async fn the_list_of_visits_names_nobody_and_leads_to_the_person() {
    let house = House::new();
    let (case, person) = house.kiln();
    for language in [Language::English, Language::Hindi] {
        let page = house.get_in(language, "/visits").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains(&format!("/cases/{case}/people/{person}/after")));
        assert!(!page.text.contains(NAME));
    }
    let more = house.get("/more").await;
    assert!(more.text.contains("href=\"/visits\""));
    let on_the_case = house.get(&format!("/cases/{case}")).await;
    assert!(on_the_case.text.contains(&format!("/cases/{case}/people/{person}/after")));
}

#[tokio::test]
async fn months_are_set_on_a_page_and_bad_ones_are_said_plainly() {
    let house = House::new();
    house.kiln();
    let wrong = house.post("/visits/months", &[("months", "often")]).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.words().contains("These months cannot be read.") && wrong.text.contains("value=\"often\""));
    let set = house.post("/visits/months", &[("months", "2, 8")]).await;
    assert_eq!(set.leads_to(), "/visits/months?kept=1");
    let page = house.get("/visits/months").await;
    assert!(page.text.contains("value=\"2, 8\"") && page.words().contains("Fatima"));
}

#[tokio::test]
async fn bondage_again_begins_a_case_and_each_shows_the_other() {
    let house = House::new();
    let (case, person) = house.kiln();
    let address = format!("/cases/{case}/people/{person}");
    let form = [("on.year", "2026"), ("on.month", "10"), ("state", "IN-TN"), ("held", "yes"), ("same_employer", "yes")];
    let begun = house.post(&format!("{address}/again"), &form).await;
    let new = begun.leads_to().strip_suffix("?kept=1").expect("leads on").to_owned();
    assert!(new.starts_with("/cases/") && new != format!("/cases/{case}"));
    let old = house.get(&format!("{address}/after")).await;
    assert!(old.text.contains(&format!("href=\"{new}\"")) && old.words().contains("In bondage again since"));
    let id = new.strip_prefix("/cases/").expect("a case").parse().expect("an id");
    let there = house.desk.case_page(&house.by, id).expect("the case").people[0].id;
    let page = house.get(&format!("{new}/people/{there}/after")).await;
    assert!(page.words().contains("This person was free before"));
    assert!(page.text.contains(&format!("href=\"{address}/after\"")));
}
