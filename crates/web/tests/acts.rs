//! Acts in a case of several people: nothing is kept for all of them unseen, and what is odd is said in words at its field.

mod house;

use axum::http::StatusCode;
use house::House;
use mukti_casework::Said;
use mukti_register::{CaseId, PersonId, Speaker};
use mukti_terms::Answer;

/// A kiln with two people.
fn two(house: &House) -> (CaseId, PersonId, PersonId) {
    let (case, first) = house.kiln();
    let said = Said { speaker: Speaker::Worker, private: Answer::Yes, on: None };
    let second = house.desk.add_person(&house.by, case, &[("name", "Suresh")], said).expect("is added");
    (case, first, second)
}

/// The tag of the box for one person.
fn tick_box(page: &str, person: PersonId) -> String {
    let id = format!("value=\"{person}\"");
    let from = page.find(&id).and_then(|at| page[..at].rfind('<')).expect("a box for the person");
    page[from..].split('>').next().expect("its end").to_owned()
}

fn dated<'a>(day: &'a str, month: &'a str, year: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("on.day", day), ("on.month", month), ("on.year", year), ("speaker", "family")]
}

#[tokio::test]
async fn a_death_begins_with_nobody_ticked_and_a_certificate_with_everybody() {
    let house = House::new();
    let (case, first, second) = two(&house);
    let ticked = |page: &str, person| tick_box(page, person).contains("checked");
    let death = house.get(&format!("/cases/{case}/acts/death")).await;
    assert!(!ticked(&death.text, first) && !ticked(&death.text, second));
    let of_one = house.get(&format!("/cases/{case}/acts/death?person=2")).await;
    assert!(!ticked(&of_one.text, first) && ticked(&of_one.text, second), "whom the page before named");
    let certificate = house.get(&format!("/cases/{case}/acts/release_certificate")).await;
    assert!(ticked(&certificate.text, first) && ticked(&certificate.text, second));
}

#[tokio::test]
async fn an_act_about_people_of_whom_none_is_ticked_is_about_nobody_and_nothing_is_kept() {
    let house = House::new();
    let (case, first, second) = two(&house);
    let kept = || house.desk.case_page(&house.by, case).expect("a case").timeline.len();
    let before = kept();
    for kind in ["death", "release_certificate"] {
        let mut form = dated("4", "6", "2026");
        form.extend([("whom", ""), ("note", "told at the office")]);
        let page = house.post(&format!("/cases/{case}/acts/{kind}"), &form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
        let words = page.words();
        assert!(words.contains("Nobody is ticked") && words.contains("422-220"), "{kind}: {words}");
        assert!(page.text.contains("href=\"#whom\"") && page.text.contains("told at the office"), "{kind}");
    }
    assert_eq!(kept(), before, "nothing was kept");
    let (one, other) = (first.to_string(), second.to_string());
    let mut form = dated("4", "6", "2026");
    form.extend([("whom", ""), ("whom", other.as_str())]);
    assert_eq!(house.post(&format!("/cases/{case}/acts/death"), &form).await.status, StatusCode::SEE_OTHER);
    assert_eq!(kept(), before + 1, "of two people, one");
    form.push(("whom", one.as_str()));
    assert_eq!(house.post(&format!("/cases/{case}/acts/statement"), &form).await.status, StatusCode::SEE_OTHER);
    assert_eq!(kept(), before + 2, "what was said of both at once stands in one line");
    let page = house.desk.case_page(&house.by, case).expect("a case");
    assert!(
        page.people.iter().all(|person| person.folded.facts.statement_on.is_some()),
        "a statement of each that is ticked"
    );
    assert_eq!(page.people.iter().filter(|person| person.folded.facts.died_on.is_some()).count(), 1, "one death");
}

#[tokio::test]
async fn an_act_of_the_case_with_nobody_ticked_is_about_the_case() {
    let house = House::new();
    let (case, ..) = two(&house);
    let page = house.get(&format!("/cases/{case}/acts/fir")).await;
    assert!(!page.text.contains("type=\"hidden\" name=\"whom\""), "the case is meant where nobody is named");
    let form = dated("4", "6", "2026");
    assert_eq!(house.post(&format!("/cases/{case}/acts/fir"), &form).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_date_before_the_work_began_is_doubted_in_words_at_the_date() {
    let house = House::new();
    let (case, person) = house.kiln();
    let id = person.to_string();
    let mut form = dated("4", "3", "1999");
    form.push(("whom", id.as_str()));
    let page = house.post(&format!("/cases/{case}/acts/release_certificate"), &form).await;
    let words = page.words();
    assert!(words.contains("“Work began”: November 2024"), "the fact and its date as a person says them: {words}");
    assert!(!words.contains("work.from") && !words.contains("2024-11"), "never as the machine writes them: {words}");
    assert!(page.text.contains("href=\"#on\"") && page.text.contains("name=\"even_so\""));
}

#[tokio::test]
async fn a_payment_told_twice_is_doubted_at_its_amount_with_its_date_in_words() {
    let house = House::new();
    let (case, person) = house.kiln();
    let id = person.to_string();
    let mut form = dated("4", "6", "2026");
    form.extend([("whom", id.as_str()), ("toward", "immediate_assistance"), ("amount", "10000"), ("utr", "UTR1")]);
    let address = format!("/cases/{case}/acts/payment_credit");
    assert_eq!(house.post(&address, &form).await.status, StatusCode::SEE_OTHER);
    let page = house.post(&address, &form).await;
    let words = page.words();
    assert!(words.contains("4 Jun 2026") && !words.contains("2026-06-04"), "{words}");
    assert!(page.text.contains("href=\"#amount\""));
}

#[tokio::test]
async fn a_day_that_no_month_has_is_answered_by_how_the_boxes_are_filled() {
    let house = House::new();
    let (case, _) = house.kiln();
    let page = house.post(&format!("/cases/{case}/acts/fir"), &dated("31", "2", "2026")).await;
    let words = page.words();
    assert!(words.contains("Choose day and month from the lists"), "{words}");
    assert!(!words.contains("2023-11-04"), "how a list of people writes a date helps nobody at three boxes");
}

#[tokio::test]
async fn not_known_is_offered_where_it_is_an_answer_and_not_where_one_is_needed() {
    let house = House::new();
    let (case, _) = house.kiln();
    let bail = house.get(&format!("/cases/{case}/acts/bail")).await.text;
    let outcome = bail.split("id=\"outcome\"").nth(1).and_then(|rest| rest.split("</fieldset>").next()).expect("asked");
    assert!(!outcome.contains("value=\"\""), "a decision is needed");
    let role = bail.split("id=\"role\"").nth(1).and_then(|rest| rest.split("</select>").next()).expect("asked");
    assert!(role.contains("Not known"), "who it was may not be known");
    let hearing = house.get(&format!("/cases/{case}/acts/hearing")).await.text;
    let forum = hearing.split("id=\"forum\"").nth(1).and_then(|rest| rest.split("</select>").next()).expect("asked");
    assert!(forum.contains("<option value=\"\">Choose</option>"), "{forum}");
}
