//! Files through the door: by an ordinary form or piece by piece, and out again to be saved, never to be shown.

mod house;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use house::{House, Page, as_form, encoded, request, send};
use mukti_register::CaseId;

/// What would run, if a browser opened it in our origin.
const HOSTILE: &[u8] = b"<html><script>alert(document.cookie)</script>";

async fn post_parts(house: &House, case: CaseId, parts: &[(&str, Option<&str>, &[u8])]) -> Page {
    let mut body = Vec::new();
    for (name, file, bytes) in parts {
        let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
        body.extend(format!("--kiln\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n").bytes());
        body.extend_from_slice(bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--kiln--\r\n");
    let asked = request(Method::POST, &format!("/cases/{case}/files"))
        .header(header::COOKIE, house.seat())
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=kiln");
    send(&house.app, asked, Body::from(body)).await
}

async fn ask(house: &House, method: Method, at: &str, offset: Option<u64>, body: impl Into<Body>) -> Page {
    let asked = request(method, at).header(header::COOKIE, house.seat()).header("sec-fetch-site", "same-origin");
    let asked = match offset {
        Some(offset) => asked.header("upload-offset", offset),
        None => as_form(asked),
    };
    send(&house.app, asked, body.into()).await
}

fn offset(page: &Page) -> Option<&str> {
    page.headers.get("upload-offset").and_then(|at| at.to_str().ok())
}

#[tokio::test]
async fn a_file_comes_by_an_ordinary_form_and_is_handed_out_only_to_be_saved() {
    let house = House::new();
    let (case, person) = house.kiln();
    let about = person.to_string();
    let parts: &[(&str, Option<&str>, &[u8])] = &[
        ("person", None, about.as_bytes()),
        ("words", None, b"her slip"),
        ("file", Some("..\\slip\u{202e}.html"), HOSTILE),
    ];
    let page = post_parts(&house, case, parts).await;
    assert_eq!((page.status, page.leads_to()), (StatusCode::SEE_OTHER, format!("/cases/{case}?kept=1#files").as_str()));
    let row = house.desk.case_page(&house.by, case).expect("the case").files.remove(0);
    assert_eq!((row.name.open().as_str(), row.words.open().as_str(), row.ordinal), ("slip.html", "her slip", Some(1)));
    let shown = house.get(&format!("/cases/{case}")).await;
    assert!(shown.text.contains(&format!("/cases/{case}/files/{}", row.id)), "it stands on the page of its case");
    let saved = house.get(&format!("/cases/{case}/files/{}", row.id)).await;
    assert_eq!(saved.text.as_bytes(), HOSTILE);
    assert_eq!(saved.headers[header::CONTENT_TYPE], "application/octet-stream");
    assert_eq!(saved.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert_eq!(saved.headers[header::CONTENT_SECURITY_POLICY], "default-src 'none'; sandbox");
    assert!(saved.headers[header::CONTENT_DISPOSITION].to_str().expect("text").starts_with("attachment; "));
    let (other, _) = house.held();
    for (case, file) in [(other, row.id.to_string()), (case, "0".repeat(32)), (case, "..%2f..".to_owned())] {
        assert_eq!(house.get(&format!("/cases/{case}/files/{file}")).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_file_larger_than_any_form_comes_by_a_form_too() {
    let house = House::new();
    let (case, _) = house.kiln();
    let bytes: Vec<u8> = (0_u32..3_000_000).map(|n| n.to_le_bytes()[1]).collect();
    let page = post_parts(&house, case, &[("file", Some("call.wav"), &bytes)]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(house.desk.case_page(&house.by, case).expect("the case").files[0].bytes, 3_000_000);
}

#[tokio::test]
async fn what_is_not_what_was_sent_is_told_and_set_aside_and_nothing_is_refused_silently() {
    let house = House::new();
    let (case, _) = house.kiln();
    let told = "0".repeat(64);
    let page = post_parts(&house, case, &[("file", Some("a"), b"words"), ("sha256", None, told.as_bytes())]).await;
    assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.words().contains("422-12"), "{}", page.words());
    let row = house.desk.case_page(&house.by, case).expect("the case").files.remove(0);
    assert_eq!(house.get(&format!("/cases/{case}/files/{}", row.id)).await.status, StatusCode::CONFLICT);
    for parts in [&[][..], &[("file", Some(""), &b""[..])]] {
        assert!(post_parts(&house, case, parts).await.words().contains("422-11"));
    }
}

#[tokio::test]
async fn a_file_comes_piece_by_piece_and_goes_on_where_it_stopped() {
    let house = House::new();
    let (case, _) = house.kiln();
    let bytes: Vec<u8> = (0_u32..2_500_000).map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()[3]).collect();
    let begun = encoded(&[("name", "call.ogg"), ("bytes", "2500000"), ("person", ""), ("words", "a call")]);
    let begun = ask(&house, Method::POST, &format!("/cases/{case}/files/arriving"), None, begun).await;
    assert_eq!((begun.status, offset(&begun)), (StatusCode::CREATED, Some("0")));
    let at = begun.leads_to().to_owned();
    let went_on = ask(&house, Method::PATCH, &at, Some(0), bytes[..1_500_000].to_vec()).await;
    assert_eq!(
        (went_on.status, offset(&went_on)),
        (StatusCode::NO_CONTENT, Some("1048576")),
        "a part of a piece is dropped"
    );
    let asked = ask(&house, Method::HEAD, &at, None, Body::empty()).await;
    assert_eq!((offset(&asked), asked.headers["upload-length"].to_str().ok()), (Some("1048576"), Some("2500000")));
    let elsewhere = ask(&house, Method::PATCH, &at, Some(1_500_000), bytes[1_500_000..].to_vec()).await;
    assert_eq!(elsewhere.status, StatusCode::CONFLICT);
    let went_on = ask(&house, Method::PATCH, &at, Some(1_048_576), bytes[1_048_576..].to_vec()).await;
    assert_eq!(offset(&went_on), Some("2500000"));
    for _ in 0..2 {
        let done = ask(&house, Method::POST, &at, None, encoded(&[("sha256", "")])).await;
        assert_eq!(done.status, StatusCode::CREATED, "asked again it answers the same");
    }
    let files = house.desk.case_page(&house.by, case).expect("the case").files;
    assert_eq!((files.len(), files[0].bytes), (1, 2_500_000));
}

#[tokio::test]
async fn a_full_disk_says_when_to_try_again() {
    let problem = mukti_casework::Problem::DiskFull;
    assert_eq!((problem.status(), problem.retry_after()), (507, Some(60)));
}
