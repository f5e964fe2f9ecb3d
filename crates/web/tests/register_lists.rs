//! A list of a register through its page: good rows are kept once, bad ones are named, and what is no list is said.

mod house;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use house::{House, Page, request, send};

const OFFICES: &str = "kind,State,district,title,officer_term.on,officer_term.name\n\
    district_magistrate,IN-UP,Sundarpur,Collectorate,2026-01-01,Invented Officer\n\
    no_such_office,IN-UP,Sundarpur,Somewhere,,\n\
    labour_department,IN-UP,,Labour Office,,\n";

async fn send_list(house: &House, register: &str, list: &[u8]) -> Page {
    let mut body =
        b"--kiln\r\nContent-Disposition: form-data; name=\"file\"; filename=\"offices.csv\"\r\n\r\n".to_vec();
    body.extend_from_slice(list);
    body.extend(b"\r\n--kiln--\r\n");
    let asked = request(Method::POST, &format!("/registers/{register}/list"))
        .header(header::COOKIE, house.seat())
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=kiln");
    send(&house.app, asked, Body::from(body)).await
}

#[tokio::test]
async fn a_list_of_offices_is_taken_in_once_and_its_bad_row_is_named() {
    let house = House::new();
    let form = house.get("/registers/office/list").await;
    assert!(form.text.contains("<code>officer_term.name</code>"), "the columns are told");
    let done = send_list(&house, "office", OFFICES.as_bytes()).await;
    assert_eq!(done.status, StatusCode::OK);
    assert!(done.text.contains("Sheets opened: 2. There already: 0. Wrong: 1."), "{}", done.words());
    assert!(done.text.contains("<th scope=\"row\">3</th>"), "the row of the file is named");
    let all = house.get("/registers/office").await;
    let sheet =
        all.text.split("/registers/office/").filter_map(|rest| rest.split('"').next()).find(|id| id.len() == 32);
    let sheet = house.get(&format!("/registers/office/{}", sheet.expect("a sheet"))).await;
    let heads = ["Collectorate", "Labour Office"].map(|title| format!("<p class=\"lead\"><bdi>{title}</bdi></p>"));
    assert!(heads.iter().any(|head| sheet.text.contains(head)), "a sheet is headed by what it is called");
    let again = send_list(&house, "office", OFFICES.as_bytes()).await;
    assert!(again.text.contains("Sheets opened: 0. There already: 2."), "{}", again.words());
}

#[tokio::test]
async fn what_is_no_list_of_this_register_is_said_and_opens_nothing() {
    let house = House::new();
    for list in [&b""[..], b"name,age\nMeena,30\n", &vec![b'x'; 9 << 20]] {
        let page = send_list(&house, "office", list).await;
        assert!(page.status.is_client_error(), "{} of {} bytes", page.status, list.len());
        assert!(page.text.contains("role=\"alert\""), "it is said: {}", page.words());
    }
    assert_eq!(send_list(&house, "no_such_register", OFFICES.as_bytes()).await.status, StatusCode::NOT_FOUND);
    assert!(!house.get("/registers/office").await.text.contains("Meena"));
}

#[tokio::test]
async fn a_new_sheet_says_that_it_is_new_and_the_button_of_a_correction_says_what_it_does() {
    let house = House::new();
    let new = house.get("/registers/no_committee/new").await.words();
    assert!(new.contains("New: Place without a committee") && new.contains("Keep it"), "{new}");
    let form = [
        ("on.year", "2026"),
        ("level", "district"),
        ("source", "letter 12"),
        ("state", "IN-TN"),
        ("district", "Sundarpur"),
    ];
    let opened = house.post("/registers/no_committee/new", &form).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.words());
    let sheet = house.get(opened.leads_to()).await;
    let correct =
        sheet.text.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|to| to.contains("/entries/"));
    let page = house.get(correct.expect("the way to correct it")).await;
    let words = page.words();
    assert!(words.contains("Correct: Place without a committee"), "{words}");
    assert!(
        words.contains("Keep the correction") && !words.contains("Keep it"),
        "the tick says it should not stand: {words}"
    );
}
