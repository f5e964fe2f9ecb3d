//! The certificate's pages: where it stands, the draft, signing where the house is an office's, and the check for anybody.

mod house;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use house::{House, NAME, as_form, empty, encoded, request, send};

const OFFICE: &[(&str, &str)] = &[
    ("id", "TN-SUNDARPUR-SDM"),
    ("name", "Sub-Divisional Magistrate, Sundarpur"),
    ("bearer", "sub_divisional_magistrate"),
    ("state", "IN-TN"),
    ("district", "Sundarpur"),
];

#[tokio::test]
async fn the_page_says_whose_turn_it_is_and_shows_what_contradicts_itself_and_closes_nothing() {
    let house = House::new();
    let (case, person) = house.kiln();
    let at = format!("/cases/{case}/people/{person}/certificate");
    assert!(house.get(&at).await.words().contains("Not asked for yet"));
    house.act(case, "certificate_refusal", &[("on", "2026-06-01"), ("in_writing", "yes")]);
    house.act(case, "release_certificate", &[("on", "2026-06-10"), ("number", "17/2026")]);
    house.act(case, "settlement", &[("on", "2026-06-12"), ("kind", "wage_dispute")]);
    house.act(case, "panchayat_verification", &[("on", "2026-06-13"), ("conflict", "employer")]);
    for address in [at.clone(), format!("/cases/{case}")] {
        let words = house.get(&address).await.words();
        for part in ["governs", "closes nothing", "ties to the other side", "17/2026", "Issued, not yet"] {
            assert!(words.contains(part), "{address} lacks {part}: {words}");
        }
    }
    let page = house.get(&at).await;
    for (name, _) in page.text.match_indices(NAME) {
        let before = &page.text[..name];
        let open = before.matches("<details").count() - before.matches("</details>").count();
        assert!(open > 0, "names are covered until they are asked for");
    }
}

#[tokio::test]
async fn a_house_that_is_no_offices_shows_a_draft_and_cannot_sign() {
    let house = House::new();
    let (case, person) = house.kiln();
    let at = format!("/cases/{case}/people/{person}/certificate");
    let page = house.get(&at).await;
    assert!(page.words().contains("DRAFT") && !page.text.contains("name=\"issue\""));
    let draft = house.get(&format!("{at}/draft?tongue=hi")).await;
    assert_eq!(draft.headers[header::CONTENT_TYPE].as_bytes(), b"application/pdf");
    let refused = house.post(&at, &[("tongue", "en"), ("issue", "1")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.words().contains("403-135"));
    assert_eq!(house.get("/keys/office/public.txt").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_office_signs_withdraws_and_gives_out_its_keys_and_its_list() {
    let house = House::new();
    let (case, person) = house.kiln();
    let wrong = house.post("/keys/office", &[("id", "sundarpur")]).await;
    assert!(wrong.words().contains("422-135"), "{}", wrong.words());
    assert_eq!(house.post("/keys/office", OFFICE).await.leads_to(), "/keys/office");
    let keys = house.get("/keys/office/public.txt").await.text;
    assert!(keys.starts_with("mukti-office/TN-SUNDARPUR-SDM+"), "{keys}");
    let at = format!("/cases/{case}/people/{person}/certificate");
    let issued = house.post(&at, &[("tongue", "hi"), ("issue", "1")]).await;
    assert_eq!(issued.status, StatusCode::SEE_OTHER, "{}", issued.words());
    assert!(house.get(&format!("{}/pdf", issued.leads_to())).await.text.starts_with("%PDF"));
    let page = house.get(&at).await;
    let code = page.text.split("name=\"withdraw\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let code = code.expect("it can be withdrawn").to_owned();
    let done = house.post(&at, &[("withdraw", &code), ("reason", "wrong name")]).await;
    assert!(done.leads_to().ends_with("?kept=1"), "{}", done.words());
    assert!(house.get("/keys/office/withdrawn.txt").await.text.contains(&code));
}

#[tokio::test]
async fn anybody_checks_a_code_without_a_seat_and_nothing_pasted_is_repeated_as_markup() {
    let (app, _desk, _folder) = empty();
    let get = send(&app, request(Method::GET, "/verify"), Body::empty()).await;
    assert_eq!(get.status, StatusCode::OK);
    assert!(!get.text.contains("<script src") || get.text.contains("leave.js"));
    let paste = |code: &'static str| {
        let app = app.clone();
        async move {
            let asked = as_form(request(Method::POST, "/verify").header("sec-fetch-site", "same-origin"));
            send(&app, asked, Body::from(encoded(&[("code", code)]))).await
        }
    };
    let refused = paste("<b>Meena</b>").await;
    assert_eq!(refused.status, StatusCode::OK);
    assert!(refused.words().contains("Refused") && !refused.text.contains("<b>Meena"));
    let cut = paste("MUKTI1:ABC").await;
    assert!(cut.words().contains("missing"), "{}", cut.words());
}

#[tokio::test]
async fn a_part_refused_group_is_compared_person_by_person() {
    let house = House::new();
    let (case, first) = house.kiln();
    let said = mukti_casework::Said { private: mukti_terms::Answer::Yes, ..mukti_casework::Said::WORKER };
    let second = house.desk.add_person(&house.by, case, &[("name", "Suresh")], said).expect("is added");
    let whom = |person| mukti_casework::Whom::These(vec![person]);
    for (person, kind) in [(first, "release_certificate"), (second, "certificate_refusal")] {
        let act = mukti_casework::Act {
            case,
            whom: whom(person),
            kind,
            values: &[("on", "2026-06-10")],
            said: mukti_casework::Said::DOCUMENT,
            even_so: mukti_casework::EvenSo::No,
        };
        house.desk.record_act(&house.by, &act).expect("is kept");
    }
    let page = house.get(&format!("/cases/{case}/certificates")).await;
    assert!(page.words().contains("1 given, 1 refused"), "{}", page.words());
    assert!(page.text.contains("/letters/comparison_annexure"));
    let pdf = house.get(&format!("/cases/{case}/letters/comparison_annexure/pdf?tongue=en")).await;
    assert!(pdf.text.starts_with("%PDF"), "{}", pdf.words());
}
