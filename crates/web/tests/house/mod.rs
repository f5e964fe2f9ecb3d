//! A house with one member and a few invented cases, asked as a browser would ask it.
#![expect(dead_code, reason = "each test file uses the part of the house it needs")]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use mukti_casework::{Act, By, Desk, EvenSo, NewCase, Place, Said, TopicAnswers, Whom, open_desk};
use mukti_register::{CaseId, PersonId, Speaker};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Language, State};
use mukti_web::{Hall, app};
use std::sync::Arc;
use tempfile::TempDir;
use tower::ServiceExt;

/// A day on which everything here is asked: 21 November 2026, at noon in India.
pub fn now() -> Moment {
    Moment::from_unix(1_795_242_600)
}

fn nobody_listens(_: &str) {}

/// The name that must never stand uncovered.
pub const NAME: &str = "Meena Kumari";

/// What the member here types to sign in.
pub const PASSPHRASE: &str = mukti_testkit::member::PASSPHRASE;

pub struct House {
    pub app: Router,
    pub desk: Arc<Desk>,
    pub by: By,
    seat: String,
    _folder: TempDir,
}

pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

/// A house nobody has enrolled in.
pub fn empty() -> (Router, Arc<Desk>, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = Arc::new(open_desk(&Place::in_folder(&folder.path().join("data"))).expect("a desk"));
    let app = app(Hall::new(Arc::clone(&desk), now, nobody_listens));
    (app, desk, folder)
}

impl House {
    /// A house with Fatima signed in.
    pub fn new() -> Self {
        let (app, desk, folder) = empty();
        let signed = mukti_testkit::member::known_member(&desk, now()).expect("enrols");
        let by = signed.by(now());
        let seat = format!("seat={}", signed.token.open());
        Self { app, desk, by, seat, _folder: folder }
    }

    /// A case with one person and these answers.
    pub fn case(&self, name: &str, answers: &[(&str, &str)]) -> (CaseId, PersonId) {
        let said = Said { speaker: Speaker::Worker, private: Answer::Yes, on: None };
        let worksite: &[(&str, &str)] = &[("state", "IN-TN"), ("kind", "brick_kiln"), ("district", "Sundarpur")];
        let started = self
            .desk
            .start_case(&self.by, &NewCase { prefix: State::from_code("IN-TN"), worksite, said })
            .expect("begins");
        let person = self.desk.add_person(&self.by, started.case, &[("name", name)], said).expect("is added");
        for (field, text) in answers {
            let topic = topic_of(field);
            let told = TopicAnswers { case: started.case, person, topic, said, answers: &[(field, text)], words: "" };
            self.desk.answer_topic(&self.by, &told).expect("is kept");
        }
        (started.case, person)
    }

    /// A kiln from which people came free half a year ago, and nothing was done since.
    pub fn kiln(&self) -> (CaseId, PersonId) {
        let found = self.case(NAME, KILN);
        self.act(found.0, "information", &[("on", "2026-05-10")]);
        self.act(found.0, "rescue", &[("on", "2026-05-20")]);
        self.act(found.0, "freedom", &[("on", "2026-05-20"), ("how", "rescued")]);
        found
    }

    /// Somebody who is still held.
    pub fn held(&self) -> (CaseId, PersonId) {
        self.case("Suresh", &[("advance.taken", "yes"), ("free.movement", "no"), ("freed.how", "still_held")])
    }

    pub fn act(&self, case: CaseId, kind: &str, values: &[(&str, &str)]) {
        let act = Act { case, whom: Whom::Everyone, kind, values, said: Said::DOCUMENT, even_so: EvenSo::No };
        self.desk.record_act(&self.by, &act).expect("is kept");
    }

    /// A page, as Fatima sees it in English.
    pub async fn get(&self, address: &str) -> Page {
        self.get_in(Language::English, address).await
    }

    /// A page in a language.
    pub async fn get_in(&self, language: Language, address: &str) -> Page {
        let cookies = format!("{}; lang={}", self.seat, language.tag());
        send(&self.app, request(Method::GET, address).header(header::COOKIE, cookies), Body::empty()).await
    }

    /// A form sent from one of our own pages.
    pub async fn post(&self, address: &str, form: &[(&str, &str)]) -> Page {
        let asked =
            request(Method::POST, address).header(header::COOKIE, &self.seat).header("sec-fetch-site", "same-origin");
        send(&self.app, as_form(asked), Body::from(encoded(form))).await
    }

    /// The cookie of Fatima's seat.
    pub fn seat(&self) -> &str {
        &self.seat
    }
}

const KILN: &[(&str, &str)] = &[
    ("work.from", "2024-11"),
    ("work.to", "2026-05-20"),
    ("worker.age", "31"),
    ("worker.sex", "female"),
    ("worker.category", "SC"),
    ("advance.taken", "yes"),
    ("advance.amount", "35000"),
    ("advance.by", "self"),
    ("debt.held_them", "yes"),
    ("free.movement", "no"),
    ("force.threat", "yes"),
    ("wage.amount", "400"),
    ("wage.unit", "1000_bricks"),
    ("wage.shared_by", "2"),
];

fn topic_of(field: &str) -> &'static str {
    use mukti_terms::schema::Record;
    mukti_law::Facts::FIELDS.iter().find(|known| known.name == field).expect("a fact").topic
}

pub fn request(method: Method, address: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(address).header(header::HOST, "127.0.0.1:8470")
}

pub fn as_form(asked: axum::http::request::Builder) -> axum::http::request::Builder {
    asked.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
}

pub fn encoded(form: &[(&str, &str)]) -> String {
    let plain = |text: &str| -> String {
        text.bytes()
            .map(
                |byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") },
            )
            .collect()
    };
    form.iter().map(|(name, text)| format!("{}={}", plain(name), plain(text))).collect::<Vec<_>>().join("&")
}

pub async fn send(app: &Router, asked: axum::http::request::Builder, body: Body) -> Page {
    let answer = app.clone().oneshot(asked.body(body).expect("a request")).await.expect("an answer");
    let (parts, body) = answer.into_parts();
    let bytes = to_bytes(body, 8 << 20).await.expect("a body");
    Page { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
}

impl Page {
    /// Where it leads on to.
    pub fn leads_to(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|to| to.to_str().ok()).unwrap_or_default()
    }

    /// What a reader sees: the text between the tags.
    pub fn words(&self) -> String {
        let mut words = String::new();
        let mut is_tag = false;
        for letter in self.text.chars() {
            match letter {
                '<' => is_tag = true,
                '>' => {
                    is_tag = false;
                    words.push(' ');
                }
                other if !is_tag => words.push(other),
                _ => {}
            }
        }
        words
    }
}
