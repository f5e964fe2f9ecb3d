//! The protocol of phones, rule by rule, as ODK Collect needs each (OpenRosa 1.0).

mod house;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use house::{House, Page, request, send};
use mukti_casework::{Device, ReportState};
use mukti_terms::Language;

struct Phone {
    house: House,
    device: Device,
    base: String,
}

impl Phone {
    fn new(language: Language) -> Self {
        let house = House::new();
        let made = house.desk.make_device(house::now(), Some(&house.by), "Suresh", language).expect("made");
        Self { base: format!("/key/{}", made.token.open()), device: made.device, house }
    }

    async fn get(&self, path: &str) -> Page {
        let asked = request(Method::GET, &format!("{}{path}", self.base)).header("x-openrosa-version", "1.0");
        send(&self.house.app, asked, Body::empty()).await
    }

    async fn post(&self, parts: &[Part<'_>]) -> Page {
        self.post_bytes("multipart/form-data; boundary=kiln", body(parts)).await
    }

    async fn post_bytes(&self, kind: &str, bytes: Vec<u8>) -> Page {
        let asked = request(Method::POST, &format!("{}/submission?deviceID=x", self.base))
            .header("x-openrosa-version", "1.0")
            .header(header::CONTENT_TYPE, kind);
        send(&self.house.app, asked, Body::from(bytes)).await
    }

    async fn report(&self, text: &str) -> Page {
        self.post(&[xml(text)]).await
    }

    fn reports(&self) -> Vec<ReportState> {
        self.house.desk.reports(&self.house.by, None, 0).expect("a page").lines.iter().map(|line| line.state).collect()
    }
}

/// Name, name of the file, bytes.
type Part<'a> = (&'a str, Option<&'a str>, &'a [u8]);

const fn xml(text: &str) -> Part<'_> {
    ("xml_submission_file", Some("submission.xml"), text.as_bytes())
}

fn body(parts: &[Part<'_>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, file, content) in parts {
        let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
        bytes.extend(format!("--kiln\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n").bytes());
        bytes.extend_from_slice(content);
        bytes.extend(b"\r\n");
    }
    bytes.extend(b"--kiln--\r\n");
    bytes
}

fn interview(instance: &str) -> String {
    format!(
        "<data id=\"mukti-interview\"><told><speaker>worker</speaker></told><worksite><state>IN-TN</state></worksite><person><name>Meena</name></person>\
         <interview><advance><advance.taken>yes</advance.taken></advance></interview><meta><instanceID>{instance}</instanceID></meta></data>"
    )
}

/// Its type and headers are what Collect takes for an answer of ours.
fn is_ours(page: &Page) {
    assert_eq!(page.headers["x-openrosa-version"], "1.0");
    assert_eq!(page.headers["x-openrosa-accept-content-length"], "100000000");
    if page.status != StatusCode::NO_CONTENT {
        assert!(page.headers[header::CONTENT_TYPE].to_str().expect("text").starts_with("text/xml"), "{}", page.text);
    }
}

#[tokio::test]
async fn the_list_names_every_form_with_all_that_collect_needs_and_each_can_be_fetched() {
    let phone = Phone::new(Language::Tamil);
    let page = phone.get("/formList").await;
    is_ours(&page);
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("xmlns=\"http://openrosa.org/xforms/xformsList\""));
    let forms: Vec<&str> = page.text.split("<xform>").skip(1).collect();
    assert_eq!(forms.len(), 3);
    for form in forms {
        let said = |name: &str| {
            let from = form.find(&format!("<{name}>")).expect(name) + name.len() + 2;
            &form[from..form[from..].find('<').expect("an end") + from]
        };
        assert!(!said("formID").is_empty() && !said("version").is_empty());
        assert!(!said("name").is_ascii(), "in the worker's language: {}", said("name"));
        let path = said("downloadUrl").strip_prefix("http://127.0.0.1:8470").expect("an address of ours");
        let fetched = send(&phone.house.app, request(Method::GET, path), Body::empty()).await;
        is_ours(&fetched);
        assert_eq!(said("hash"), mukti_openrosa::md5(fetched.text.as_bytes()));
        assert!(fetched.text.contains(&format!("id=\"{}\" version=\"{}\"", said("formID"), said("version"))));
    }
    let nothing = phone.get("/manifest/mukti-interview").await;
    assert!(nothing.status == StatusCode::OK && nothing.text.contains("xformsManifest"));
    for unknown in ["/forms/nothing.xml", "/forms/..%2f..%2fetc", "/manifest/x", "/nothing"] {
        let page = phone.get(unknown).await;
        is_ours(&page);
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{unknown}");
    }
}

#[tokio::test]
async fn before_it_sends_a_phone_is_told_204_and_how_much_it_may_send() {
    let phone = Phone::new(Language::English);
    let asked = request(Method::HEAD, &format!("{}/submission?deviceID=x", phone.base));
    let page = send(&phone.house.app, asked, Body::empty()).await;
    is_ours(&page);
    assert_eq!(page.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn what_arrived_is_201_what_a_person_must_look_at_202_and_nothing_is_ever_200() {
    let phone = Phone::new(Language::Hindi);
    let page = phone.report(&interview("uuid:1")).await;
    is_ours(&page);
    assert_eq!(page.status, StatusCode::CREATED);
    assert!(page.text.contains("nature=\"submit_success\"") && page.text.contains("TN-0001"));
    assert!(page.text.contains("रख लिया गया"), "in the worker's language: {}", page.text);
    let again = phone.report(&interview("uuid:1")).await;
    assert_eq!((again.status, again.text), (StatusCode::CREATED, page.text), "the first answer was lost");
    for unknown in
        ["<data id=\"theirs\"><meta><instanceID>uuid:2</instanceID></meta></data>", "<data id=\"mukti-interview\"><cut"]
    {
        for _ in 0..2 {
            let page = phone.report(unknown).await;
            is_ours(&page);
            assert_eq!(page.status, StatusCode::ACCEPTED);
        }
    }
    assert_eq!(phone.reports().len(), 3);
}

#[tokio::test]
async fn other_bytes_under_the_same_name_are_409() {
    let phone = Phone::new(Language::English);
    phone.report(&interview("uuid:1")).await;
    let page = phone.report(&interview("uuid:1").replace("Meena", "Ravi")).await;
    is_ours(&page);
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text.contains("nature=\"error\""));
}

#[tokio::test]
async fn a_report_in_several_posts_is_one_report_with_all_its_files() {
    let phone = Phone::new(Language::English);
    let text = interview("uuid:1");
    let incomplete = ("*isIncomplete*", None, &b"yes"[..]);
    for (photos, last) in [(["a.jpg", "b.jpg"], false), (["a.jpg", "b.jpg"], false), (["b.jpg", "c.jpg"], true)] {
        let mut parts = vec![xml(&text)];
        parts.extend(photos.iter().map(|name| (*name, Some(*name), name.as_bytes())));
        if !last {
            parts.push(incomplete);
        }
        assert_eq!(phone.post(&parts).await.status, StatusCode::CREATED);
    }
    let case = phone.house.desk.cases(house::now(), &mukti_casework::CasesQuery::default()).expect("a list").rows[0].id;
    let page = phone.house.desk.case_page(&phone.house.by, case).expect("a page");
    let mut names: Vec<_> = page.files.iter().map(|row| row.name.open().clone()).collect();
    names.sort();
    assert_eq!(names, ["a.jpg", "b.jpg", "c.jpg"]);
    assert!(
        page.files.iter().all(|row| row.person == Some(page.people[0].id)),
        "of the person, so that it goes with her"
    );
}

#[tokio::test]
async fn files_may_come_before_the_answers_and_the_answers_stay_when_a_file_breaks_off() {
    let phone = Phone::new(Language::English);
    let text = interview("uuid:1");
    let page = phone.post(&[("a.jpg", Some("a.jpg"), b"first"), xml(&text)]).await;
    assert_eq!(page.status, StatusCode::CREATED);
    let mut cut = body(&[xml(&interview("uuid:2")), ("b.jpg", Some("b.jpg"), &[7; 100_000])]);
    cut.truncate(50_000);
    let page = phone.post_bytes("multipart/form-data; boundary=kiln", cut).await;
    is_ours(&page);
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert_eq!(phone.reports(), [ReportState::Understood; 2], "what could be read of it is determined already");
    let page = phone.post(&[xml(&interview("uuid:2")), ("b.jpg", Some("b.jpg"), &[7; 100_000])]).await;
    assert_eq!(page.status, StatusCode::CREATED);
    let files: Vec<usize> = phone
        .house
        .desk
        .cases(house::now(), &mukti_casework::CasesQuery::default())
        .expect("a list")
        .rows
        .iter()
        .map(|row| phone.house.desk.case_page(&phone.house.by, row.id).expect("a page").files.len())
        .collect();
    assert_eq!(files, [1, 1]);
}

#[tokio::test]
async fn a_wrong_or_shut_out_token_is_403_and_never_401() {
    let phone = Phone::new(Language::English);
    let wrong = "/key/".to_owned() + &"A".repeat(64);
    for base in [wrong.as_str(), "/key/short", "/key/%00"] {
        for path in ["/formList", "/forms/mukti-interview.xml", "/manifest/mukti-interview", "/submission"] {
            let method = if path == "/submission" { Method::POST } else { Method::GET };
            let asked = request(method, &format!("{base}{path}")).header(header::ACCEPT_LANGUAGE, "ta");
            let page = send(&phone.house.app, asked, Body::empty()).await;
            is_ours(&page);
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{base}{path}");
            assert!(page.text.contains("கைபேசி"), "in the browser's language, for nobody is known: {}", page.text);
        }
    }
    assert_eq!(phone.get("/formList").await.status, StatusCode::OK);
    phone.house.post("/phones/shut-out", &[("device", &phone.device.id)]).await;
    assert_eq!(phone.get("/formList").await.status, StatusCode::FORBIDDEN);
    assert_eq!(phone.report(&interview("uuid:1")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn hostile_documents_are_refused_by_name_and_nothing_breaks() {
    let phone = Phone::new(Language::English);
    let laughs = "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;\">]><data>&c;</data>";
    let external = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><data>&b;</data>";
    let deep = "<a>".repeat(5000);
    let wide = format!("<data>{}</data>", "<b/>".repeat(60_000));
    for (text, code, status) in [
        (laughs, "xml-dtd", StatusCode::BAD_REQUEST),
        (external, "xml-dtd", StatusCode::BAD_REQUEST),
        ("<data>&nothing;</data>", "xml-entity", StatusCode::BAD_REQUEST),
        (&deep, "xml-deep", StatusCode::BAD_REQUEST),
        (&wide, "larger", StatusCode::PAYLOAD_TOO_LARGE),
        (&"x".repeat(1_100_000), "larger", StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let page = phone.report(text).await;
        is_ours(&page);
        assert_eq!(page.status, status, "{}", page.text);
        assert!(page.text.contains(code), "{code}: {}", page.text);
    }
    for (kind, bytes) in [
        ("text/xml", b"<data/>".to_vec()),
        ("multipart/form-data", b"".to_vec()),
        ("multipart/form-data; boundary=kiln", b"".to_vec()),
        ("multipart/form-data; boundary=kiln", b"--kiln\r\nnonsense".to_vec()),
        ("multipart/form-data; boundary=kiln", body(&[("other", None, b"x")])),
        ("multipart/form-data; boundary=kiln", body(&[xml(&interview("uuid:1")), xml(&interview("uuid:2"))])),
    ] {
        let page = phone.post_bytes(kind, bytes).await;
        is_ours(&page);
        assert!(page.status.is_client_error(), "{kind}: {}", page.status);
    }
    let many: Vec<Part<'_>> = std::iter::repeat_n(("x", None, &b""[..]), 301).collect();
    assert_eq!(phone.post(&many).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn more_than_was_said_is_413() {
    let phone = Phone::new(Language::English);
    let asked = request(Method::POST, &format!("{}/submission", phone.base))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=kiln")
        .header(header::CONTENT_LENGTH, "100000001");
    let page = send(&phone.house.app, asked, Body::empty()).await;
    is_ours(&page);
    assert!(page.status.is_client_error());
    let large = vec![0_u8; 100_000_001];
    let page = phone.post(&[("a.jpg", Some("a.jpg"), &large)]).await;
    is_ours(&page);
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_phone_passes_every_other_guard_of_the_house() {
    let phone = Phone::new(Language::English);
    let asked =
        axum::http::Request::builder().uri(format!("{}/formList", phone.base)).header(header::HOST, "example.org");
    let page = send(&phone.house.app, asked, Body::empty()).await;
    assert_eq!(page.status, StatusCode::MISDIRECTED_REQUEST);
    let page = phone.get("/formList").await;
    assert_eq!(page.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
    assert!(page.headers.get(header::SET_COOKIE).is_none());
}

#[tokio::test]
async fn a_code_to_scan_is_shown_once_and_lets_the_phone_in() {
    let house = House::new();
    let page = house.post("/phones", &[("name", "Suresh"), ("language", "ur")]).await;
    assert!(page.status == StatusCode::OK && page.text.contains("class=\"qr\""), "{}", page.words());
    let from = page.text.find("http://127.0.0.1:8470/key/").expect("an address") + "http://127.0.0.1:8470".len();
    let base = &page.text[from..from + 5 + 64];
    let list = send(&house.app, request(Method::GET, &format!("{base}/formList")), Body::empty()).await;
    assert_eq!(list.status, StatusCode::OK);
    let later = house.get("/phones").await;
    assert!(later.words().contains("Suresh") && !later.text.contains(base) && !later.text.contains("class=\"qr\""));
    assert_eq!(
        house.post("/phones", &[("name", " "), ("language", "ur")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[tokio::test]
async fn the_desk_sees_what_was_sent_and_its_fate_in_every_language() {
    let phone = Phone::new(Language::English);
    phone
        .report(
            &interview("uuid:1")
                .replace("<advance.taken>yes", "<advance.amount>much</advance.amount><advance.taken>yes"),
        )
        .await;
    phone.report("<data id=\"theirs\"><meta><instanceID>uuid:2</instanceID></meta></data>").await;
    for language in Language::PAGES {
        for address in ["/reports", "/reports?state=aside", "/reports?state=nothing&page=3", "/phones"] {
            let page = phone.house.get_in(language, address).await;
            assert_eq!(page.status, StatusCode::OK, "{address}");
            let words = page.words();
            assert!(
                !words.contains("report-") && !words.contains("page-") && !words.contains("field-"),
                "{address}: {words}"
            );
        }
    }
    let words = phone.house.get("/reports").await.words();
    assert!(
        words.contains("understood in part") && words.contains("set aside") && words.contains("TN-0001"),
        "{words}"
    );
    let report = phone.house.desk.reports(&phone.house.by, Some(ReportState::Aside), 0).expect("a page").lines[0].id;
    let saved = phone.house.get(&format!("/reports/{report}")).await;
    assert_eq!(saved.headers[header::CONTENT_TYPE], "application/octet-stream");
    assert!(saved.text.starts_with("<data id=\"theirs\">"));
    assert_eq!(phone.house.get("/reports/00").await.status, StatusCode::NOT_FOUND);
}
