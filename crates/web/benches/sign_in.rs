//! Whether others wait while passphrases are worked on: one page, asked alone and while a crowd signs in.
//!
//! `cargo bench -p mukti-web --bench sign_in`.
#![expect(clippy::print_stdout, reason = "a bench says what it measured")]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use mukti_casework::{Enrolment, Place, open_desk};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use mukti_web::{Hall, app};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tower::ServiceExt;

/// Pages asked for in each half.
const PAGES: usize = 200;

/// People who sign in at once, again and again.
const CROWD: usize = 12;

/// 21 November 2026, at noon in India.
fn now() -> Moment {
    Moment::from_unix(1_795_242_600)
}

#[tokio::main(worker_threads = 2)]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = Arc::new(open_desk(&Place::in_folder(&folder.path().join("data"))).expect("a desk"));
    let code = desk.first_run_code(now()).expect("a code").code;
    let passphrase = || Secret::new("four quiet kilns at dawn".to_owned());
    let enrolment = Enrolment { code, name: "Fatima".to_owned(), passphrase: passphrase(), again: passphrase() };
    let seat = format!("seat={}", desk.enrol(now(), &enrolment).expect("enrols").token.open());
    let app = app(Hall::new(Arc::clone(&desk), now, |_| ()));
    let alone = pages(&app, &seat).await;
    let (stop, tried, turned_away) = (Arc::new(AtomicBool::new(false)), Arc::default(), Arc::default());
    let crowd: Vec<_> = (0..CROWD)
        .map(|person| {
            tokio::spawn(sign_in_again(
                app.clone(),
                person,
                Arc::clone(&stop),
                Arc::clone(&tried),
                Arc::clone(&turned_away),
            ))
        })
        .collect();
    let beside = pages(&app, &seat).await;
    stop.store(true, Ordering::Relaxed);
    for one in crowd {
        one.await.expect("nobody panics");
    }
    told("alone", &alone);
    told("while a crowd signs in", &beside);
    println!(
        "ratio of the medians {:.1}; {} passphrases were tried meanwhile, {} people were told to come back",
        at(&beside, 50).as_secs_f64() / at(&alone, 50).as_secs_f64(),
        tried.load(Ordering::Relaxed),
        turned_away.load(Ordering::Relaxed)
    );
}

async fn pages(app: &Router, seat: &str) -> Vec<Duration> {
    let mut times = Vec::new();
    for _ in 0..PAGES {
        let asked = request(Method::GET, "/today").header(header::COOKIE, seat).body(Body::empty()).expect("a request");
        let began = Instant::now();
        let answer = app.clone().oneshot(asked).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::OK);
        to_bytes(answer.into_body(), usize::MAX).await.expect("a page");
        times.push(began.elapsed());
    }
    times.sort();
    times
}

async fn sign_in_again(
    app: Router,
    person: usize,
    stop: Arc<AtomicBool>,
    tried: Arc<AtomicU64>,
    turned_away: Arc<AtomicU64>,
) {
    for number in 0.. {
        if stop.load(Ordering::Relaxed) {
            return;
        }
        // Another name each time: whoever tries one too often is only told to wait.
        let form = format!("name=nobody-{person}-{number}&passphrase=four+quiet+kilns+at+dusk");
        let asked = request(Method::POST, "/sign-in")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form))
            .expect("a request");
        let answer = app.clone().oneshot(asked).await.expect("an answer");
        let count = if answer.status() == StatusCode::SERVICE_UNAVAILABLE { &turned_away } else { &tried };
        count.fetch_add(1, Ordering::Relaxed);
    }
}

fn request(method: Method, address: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(address).header(header::HOST, "127.0.0.1:8470")
}

fn at(times: &[Duration], percent: usize) -> Duration {
    times[(times.len() - 1) * percent / 100]
}

fn told(what: &str, times: &[Duration]) {
    println!(
        "today, {what}: median {:.2?}, 99 of 100 within {:.2?}, longest {:.2?}",
        at(times, 50),
        at(times, 99),
        at(times, 100)
    );
}
