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
async fn a_death_and_a_certificate_begin_with_nobody_ticked_and_a_finding_with_everybody() {
    let house = House::new();
    let (case, first, second) = two(&house);
    let ticked = |page: &str, person| tick_box(page, person).contains("checked");
    let death = house.get(&format!("/cases/{case}/acts/death")).await;
    assert!(!ticked(&death.text, first) && !ticked(&death.text, second));
    let of_one = house.get(&format!("/cases/{case}/acts/death?person=2")).await;
    assert!(!ticked(&of_one.text, first) && ticked(&of_one.text, second), "whom the page before named");
    // Each has a certificate of their own, with a number of its own.
    let certificate = house.get(&format!("/cases/{case}/acts/release_certificate")).await;
    assert!(!ticked(&certificate.text, first) && !ticked(&certificate.text, second));
    let finding = house.get(&format!("/cases/{case}/acts/finding")).await;
    assert!(ticked(&finding.text, first) && ticked(&finding.text, second), "one order says it of all");
    assert!(finding.words().contains("/ 2"), "of how many");
    let none = house.get(&format!("/cases/{case}/acts/finding?whom=none")).await;
    assert!(!ticked(&none.text, first) && !ticked(&none.text, second), "without script the link brings it anew");
    let all = house.get(&format!("/cases/{case}/acts/release_certificate?whom=all")).await;
    assert!(ticked(&all.text, first) && ticked(&all.text, second));
}

#[tokio::test]
async fn what_a_household_earned_is_kept_of_one_person_of_it() {
    let house = House::new();
    let (case, first, second) = two(&house);
    for kind in ["income_note", "living_standard"] {
        let page = house.get(&format!("/cases/{case}/acts/{kind}?whom=all")).await;
        let boxes = [first, second].map(|person| tick_box(&page.text, person));
        assert!(
            boxes.iter().all(|one| one.contains("type=\"radio\"") && !one.contains("checked")),
            "{kind}: {boxes:?}"
        );
        let words = page.words();
        assert!(words.contains("once for the household"), "{kind}: {words}");
        assert!(!words.contains("each person’s own"), "five of one family would make it five times: {words}");
    }
}

#[tokio::test]
async fn it_is_asked_in_whose_case_somebody_was_arrested_and_who_died() {
    let house = House::new();
    let (case, ..) = two(&house);
    for (kind, asked) in [("arrest", "In whose case"), ("death", "Who died"), ("income_note", "About whom")] {
        let words = house.get(&format!("/cases/{case}/acts/{kind}")).await.words();
        assert!(words.contains(asked) && !words.contains("For whom"), "{kind}: {words}");
    }
}

#[tokio::test]
async fn who_says_so_is_chosen_by_nobody_but_the_person_who_writes() {
    let house = House::new();
    let (case, person) = house.kiln();
    for kind in ["threat", "enquiry", "letter_sent"] {
        let page = house.get(&format!("/cases/{case}/acts/{kind}")).await;
        let list = page.text.split("name=\"speaker\"").nth(1).and_then(|rest| rest.split("</select>").next());
        let list = list.expect("the list");
        assert!(!list.contains("selected"), "{kind}: an untouched field says nothing: {list}");
    }
    let id = person.to_string();
    let mut form =
        vec![("on.day", "4"), ("on.month", "6"), ("on.year", "2026"), ("what", "words"), ("whom", id.as_str())];
    form.push(("speaker", ""));
    let refused = house.post(&format!("/cases/{case}/acts/threat"), &form).await;
    assert_eq!(refused.status.as_u16() / 100, 4);
    assert!(refused.words().contains("Who says so") && refused.text.contains("href=\"#speaker\""));
    form.pop();
    form.push(("speaker", "family"));
    assert_eq!(house.post(&format!("/cases/{case}/acts/threat"), &form).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_deadline_needs_its_day_and_income_its_month() {
    let house = House::new();
    let (case, person) = house.kiln();
    let id = person.to_string();
    let hearing = format!("/cases/{case}/acts/hearing");
    let next = |day, month| {
        let mut form = dated("4", "6", "2026");
        form.extend([("forum", "sessions"), ("next_on.day", day), ("next_on.month", month), ("next_on.year", "2027")]);
        form
    };
    for (day, month) in [("", ""), ("", "3")] {
        let page = house.post(&hearing, &next(day, month)).await;
        assert!(page.words().contains("422-221") && page.text.contains("href=\"#next_on\""), "{}", page.words());
    }
    assert_eq!(house.post(&hearing, &next("1", "3")).await.status, StatusCode::SEE_OTHER);
    let asked = house.get(&hearing).await;
    let field = asked.text.split("id=\"next_on\"").nth(1).and_then(|rest| rest.split("</fieldset>").next());
    assert!(!field.expect("the next date").contains("A year alone is enough"));
    let income = format!("/cases/{case}/acts/income_note");
    assert!(!house.get(&income).await.text.contains("name=\"on.day\""), "a month has no day");
    let earned = |month| {
        vec![
            ("on.month", month),
            ("on.year", "2026"),
            ("monthly", "9000"),
            ("speaker", "worker"),
            ("whom", id.as_str()),
        ]
    };
    assert!(house.post(&income, &earned("")).await.words().contains("422-222"));
    assert_eq!(house.post(&income, &earned("5")).await.status, StatusCode::SEE_OTHER);
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
