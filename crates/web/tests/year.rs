//! A year of one rescue, typed in through the pages as it went: 32 people of 13 families, two States, late certificates, a refused
//! report to the police, a disputed hand-off, hearings, two tranches, and three people in bondage again.
//!
//! The year stands in `year/script.toml`. With `MUKTI_YEAR=FOLDER` the folder is kept, to be looked at with `mukti serve --data FOLDER`.

mod house;

use axum::Router;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use house::{Page, as_form, encoded, request, send};
use mukti_casework::{By, Desk, Place, TodayQuery, open_desk};
use mukti_register::{CaseId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Day, Secret};
use mukti_testkit::member::{NAME, PASSPHRASE, known_member};
use mukti_web::{Hall, app};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// The clock of the house: it goes where the year goes.
static NOW: AtomicI64 = AtomicI64::new(0);

fn now() -> Moment {
    Moment::from_unix(NOW.load(Ordering::SeqCst))
}

fn nobody_listens(_: &str) {}

#[derive(Deserialize)]
struct Script {
    step: Vec<Step>,
}

#[derive(Deserialize)]
struct Step {
    on: toml::value::Datetime,
    act: String,
    #[serde(default)]
    whom: Vec<u32>,
    #[serde(default)]
    asks_first: bool,
    fields: BTreeMap<String, String>,
}

/// Families of the kiln, by how many people each has: 32 in 13.
const FAMILIES: [u32; 13] = [4, 3, 2, 3, 2, 3, 3, 2, 2, 2, 2, 2, 2];

/// What everybody told, by topic.
const TOLD: [(&str, &[(&str, &str)]); 4] = [
    ("work", &[("work.from", "2024-01"), ("work.to", "2025-11-15")]),
    ("advance", &[("advance.taken", "yes"), ("advance.amount", "20000"), ("debt.held_them", "yes")]),
    ("leaving", &[("free.movement", "no")]),
    ("person", &[("worker.sex", "female"), ("worker.age", "31"), ("worker.category", "ST")]),
];

struct Year {
    app: Router,
    desk: Arc<Desk>,
    by: By,
    seat: String,
    case: CaseId,
    people: Vec<PersonId>,
    _folder: Option<tempfile::TempDir>,
}

impl Year {
    async fn begun() -> Self {
        NOW.store(noon("2025-11-10".parse().expect("a day")).unix(), Ordering::SeqCst);
        let kept = std::env::var_os("MUKTI_YEAR").map(PathBuf::from);
        let folder = kept.is_none().then(|| tempfile::tempdir().expect("a folder"));
        let path = kept.or_else(|| folder.as_ref().map(|folder| folder.path().join("data"))).expect("a place");
        let desk = Arc::new(open_desk(&Place::in_folder(&path)).expect("a desk"));
        let by = known_member(&desk, now()).expect("enrols").by(now());
        let app = app(Hall::new(Arc::clone(&desk), now, nobody_listens));
        let case = CaseId::from_bits(0);
        let mut year = Self { app, desk, by, seat: String::new(), case, people: Vec::new(), _folder: folder };
        year.sit_down();
        year.register_everybody().await;
        year
    }

    /// Signs in anew: nobody stays signed in for a month.
    fn sit_down(&mut self) {
        let pass = Secret::new(PASSPHRASE.to_owned());
        let signed = self.desk.sign_in(now(), NAME, &pass).expect("signs in");
        self.by = signed.by(now());
        self.seat = format!("seat={}", signed.token.open());
    }

    /// Goes on to a day.
    fn on(&mut self, day: Day) {
        let then = noon(day).unix();
        if then > NOW.load(Ordering::SeqCst) {
            NOW.store(then, Ordering::SeqCst);
            self.sit_down();
            self.desk.refresh(now()).expect("refreshed");
        }
    }

    async fn post(&self, address: &str, form: &[(&str, &str)]) -> Page {
        let asked =
            request(Method::POST, address).header(header::COOKIE, &self.seat).header("sec-fetch-site", "same-origin");
        send(&self.app, as_form(asked), Body::from(encoded(form))).await
    }

    async fn get(&self, address: &str) -> Page {
        let asked = request(Method::GET, address).header(header::COOKIE, &self.seat);
        let page = send(&self.app, asked, Body::empty()).await;
        assert_eq!(page.status, StatusCode::OK, "{address}: {}", page.words());
        page
    }

    async fn register_everybody(&mut self) {
        let begun = self.post("/cases/new", &[("state", "IN-TN"), ("speaker", "worker"), ("private", "yes")]).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.words());
        let mut parts = begun.leads_to().split('/').skip(2);
        self.case = parts.next().expect("a case").parse().expect("a case");
        let mut number = 0;
        for (family, size) in (1..).zip(FAMILIES) {
            for member in 1..=size {
                number += 1;
                let person = self.one_person(number, &format!("Invented {family}-{member}")).await;
                self.people.push(person);
            }
        }
        assert_eq!(self.people.len(), 32);
    }

    async fn one_person(&self, number: u32, name: &str) -> PersonId {
        let case = self.case;
        let page = self.desk.case_page(&self.by, case).expect("a page");
        // The first person came with the case.
        let person = match page.people.iter().find(|person| person.ordinal == number) {
            Some(person) => person.id,
            None => {
                let added = self.post(&format!("/cases/{case}/people/new"), &[("name", name)]).await;
                assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.words());
                added.leads_to().split('/').nth(4).expect("a person").parse().expect("a person")
            }
        };
        for (topic, answers) in TOLD {
            let mut form = vec![("speaker", "worker"), ("private", "yes")];
            form.extend(answers);
            let told = self.post(&format!("/cases/{case}/people/{person}/interview/{topic}"), &form).await;
            assert_eq!(told.status, StatusCode::SEE_OTHER, "{topic}: {}", told.words());
        }
        person
    }

    /// Types one step in; what is doubted is looked at once more and kept.
    async fn take(&self, step: &Step) {
        let address = format!("/cases/{}/acts/{}", self.case, step.act);
        self.get(&address).await;
        let whom: Vec<String> = step.whom.iter().map(|at| self.people[*at as usize - 1].to_string()).collect();
        let mut form: Vec<(&str, &str)> = whom.iter().map(|id| ("whom", id.as_str())).collect();
        form.extend(step.fields.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        let kept = self.post(&address, &form).await;
        let says = || format!("{} on {}: {}", step.act, step.on, kept.words());
        if step.asks_first {
            assert_ne!(kept.status, StatusCode::SEE_OTHER, "it should have been doubted: {}", says());
            form.push(("even_so", "1"));
            let kept = self.post(&address, &form).await;
            assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.words());
        } else {
            assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", says());
        }
    }

    /// What must hold on every day of it.
    fn holds(&self) {
        let page = self.desk.case_page(&self.by, self.case).expect("a page");
        assert_eq!(page.people.len(), 32);
        let today = self.desk.today(now(), &TodayQuery::default()).expect("today");
        for row in today.late.iter().chain(&today.due).chain(&today.waiting) {
            assert!(!row.bearer.is_empty(), "a duty with nobody who holds it: {row:?}");
        }
        let rebuilt = self.desk.rebuild().expect("rebuilt");
        assert!(rebuilt.is_same(), "what is shown is not what the journal says: {rebuilt:?}");
    }

    /// Every screen of the case, as it stands.
    async fn look(&self) {
        let case = self.case;
        let person = self.people[0];
        for address in [
            "/today".to_string(),
            "/cases".to_string(),
            format!("/cases/{case}"),
            format!("/cases/{case}/acts"),
            format!("/cases/{case}/people/{person}/account"),
            format!("/cases/{case}/people/{person}/after"),
            "/visits".to_string(),
            "/hearings".to_string(),
            "/scorecards".to_string(),
        ] {
            self.get(&address).await;
        }
    }
}

fn noon(day: Day) -> Moment {
    Moment::start_of(day).plus_hours(12)
}

fn script() -> Vec<Step> {
    toml::from_str::<Script>(include_str!("year/script.toml")).expect("the script reads").step
}

fn day_of(step: &Step) -> Day {
    step.on.to_string().parse().expect("a day")
}

#[tokio::test]
async fn a_year_of_one_rescue_goes_through_the_pages_and_every_clock_of_it_is_followed() {
    let mut year = Year::begun().await;
    let mut month = 0;
    for step in script() {
        let day = day_of(&step);
        year.on(day);
        year.take(&step).await;
        if i16::from(day.month()) != month {
            month = i16::from(day.month());
            year.holds();
            year.look().await;
        }
    }
    year.on("2026-11-15".parse().expect("a day"));
    year.holds();
    year.look().await;
    year.ends_as_it_should().await;
}

impl Year {
    /// What the year comes to.
    async fn ends_as_it_should(&self) {
        let page = self.desk.case_page(&self.by, self.case).expect("a page");
        let of = |ordinal: usize, duty: &str| {
            let person = &page.people[ordinal - 1];
            person.duties.iter().find(|known| known.id == duty).unwrap_or_else(|| panic!("{duty} of {ordinal}"))
        };
        assert_eq!(of(1, "release_certificate").status.word(), "fulfilled");
        assert_eq!(of(1, "immediate_assistance").days_late, 0, "paid the day after");
        assert_eq!(of(32, "immediate_assistance").status.word(), "fulfilled");
        // What was refused first and given later is late by all of it; what stays refused is under review.
        assert_eq!(
            (of(31, "release_certificate").status.word(), of(31, "release_certificate").days_late),
            ("fulfilled", 106)
        );
        assert_eq!(of(32, "release_certificate").status.word(), "lapsed");
        assert_eq!(of(32, "certificate_review").status.word(), "awaited");
        assert_eq!(of(32, "immediate_assistance").days_late, 65);
        assert_eq!(of(1, "reimbursement_proposal").status.word(), "overdue");
        let letters: Vec<&str> = page.letters.iter().map(|letter| letter.kind).collect();
        for letter in ["reminder", "nhrc_complaint", "legal_aid_application", "worker_summary"] {
            assert!(letters.contains(&letter), "{letter} is none of {letters:?}");
            let pdf = self.get(&format!("/cases/{}/letters/{letter}/pdf?tongue=hi", self.case)).await;
            assert!(pdf.text.starts_with("%PDF"), "{letter}: {}", &pdf.text[..60.min(pdf.text.len())]);
        }
    }
}
