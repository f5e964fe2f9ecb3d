//! A year of one rescue, typed in through the pages as it went: 32 people of 13 families, two States, late certificates, a refused
//! report to the police, a disputed hand-off, hearings, two tranches, and one family in bondage again.
//!
//! The year stands in `year/script.toml`. With `MUKTI_YEAR=FOLDER` the folder is kept, to be looked at with `mukti serve --data FOLDER`;
//! beside it `FOLDER-office`, the house of the office that signs a certificate. `tests/clients/year.py` goes on with both.

mod house;
#[path = "year/script.rs"]
mod script;

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
use script::{Deed, Step, day_of, script};
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

/// Families of the kiln, by how many people each has: 32 in 13.
const FAMILIES: [u32; 13] = [4, 3, 2, 3, 2, 3, 3, 2, 2, 2, 2, 2, 2];

/// What everybody told, by topic.
const TOLD: [(&str, &[(&str, &str)]); 4] = [
    (
        "place",
        &[
            ("work.state", "IN-TN"),
            ("work.district", "Sundarpur"),
            ("work.kind", "brick_kiln"),
            ("work.from", "2024-01"),
            ("work.to", "2025-11"),
        ],
    ),
    (
        "advance",
        &[("advance.taken", "yes"), ("advance.amount", "20000"), ("advance.by", "self"), ("debt.held_them", "yes")],
    ),
    ("leaving", &[("free.movement", "no")]),
    (
        "person",
        &[
            ("worker.sex", "female"),
            ("worker.age", "31"),
            ("worker.category", "ST"),
            ("home.state", "IN-OD"),
            ("home.district", "Kamalgarh"),
        ],
    ),
];

/// What those who fell back told of the place: since when, and not that it has ended.
const AGAIN: [(&str, &str); 4] =
    [("work.state", "IN-TN"), ("work.district", "Sundarpur"), ("work.kind", "brick_kiln"), ("work.from", "2026-09-01")];

/// What a family is called, and who is in it: invented names, as many as the largest family has people.
const HOUSES: [&str; 13] =
    ["Majhi", "Sahu", "Naik", "Bag", "Rout", "Pradhan", "Behera", "Jena", "Nag", "Kumbhar", "Dhal", "Bisoi", "Mallik"];
const NAMED: [&str; 7] = ["Meena", "Suresh", "Fatima", "Gopal", "Rani", "Mohan", "Sita"];

struct Year {
    app: Router,
    desk: Arc<Desk>,
    by: By,
    seat: String,
    case: CaseId,
    people: Vec<PersonId>,
    /// The sheets of registers, by what the script calls them.
    sheets: BTreeMap<String, String>,
    /// The letter written last.
    last: String,
    /// The case that began when people were in bondage again.
    again: Option<CaseId>,
    _folder: Option<tempfile::TempDir>,
}

impl Year {
    async fn begun() -> Self {
        NOW.store(noon("2025-11-10".parse().expect("a day")).unix(), Ordering::SeqCst);
        let (path, folder) = a_place("");
        let desk = Arc::new(open_desk(&Place::in_folder(&path)).expect("a desk"));
        let by = known_member(&desk, now()).expect("enrols").by(now());
        let app = app(Hall::new(Arc::clone(&desk), now, nobody_listens));
        let case = CaseId::from_bits(0);
        let (people, sheets) = (Vec::new(), BTreeMap::new());
        let (seat, last) = (String::new(), String::new());
        let mut year = Self { app, desk, by, seat, case, people, sheets, last, again: None, _folder: folder };
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
        let name = named(1, 1);
        let form = [("state", "IN-TN"), ("name", name.as_str()), ("speaker", "worker"), ("private", "yes")];
        let begun = self.post("/cases/new", &form).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.words());
        let mut parts = begun.leads_to().split('/').skip(2);
        self.case = parts.next().expect("a case").parse().expect("a case");
        let mut number = 0;
        for (family, size) in (1..).zip(FAMILIES) {
            for member in 1..=size {
                number += 1;
                let person = self.one_person(number, &named(family, member)).await;
                self.people.push(person);
            }
        }
        assert_eq!(self.people.len(), 32);
    }

    async fn one_person(&self, number: u32, name: &str) -> PersonId {
        let person = self.person_in(self.case, number, name).await;
        // Two were not there when it was asked.
        if number < 31 {
            let allowed = [("purpose", "letters"), ("form", "thumb"), ("recipient", "offices"), ("speaker", "worker")];
            let kept = self.post(&format!("/cases/{}/people/{person}/consents", self.case), &allowed).await;
            assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.words());
        }
        person
    }

    async fn person_in(&self, case: CaseId, number: u32, name: &str) -> PersonId {
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
            form.extend(answers.iter().filter(|(name, _)| case == self.case || !name.starts_with("work.")));
            if case != self.case && topic == "place" {
                form.extend(AGAIN);
            }
            let told = self.post(&format!("/cases/{case}/people/{person}/interview/{topic}"), &form).await;
            assert_eq!(told.status, StatusCode::SEE_OTHER, "{topic}: {}", told.words());
        }
        person
    }

    /// Types one step in; what is doubted is looked at once more and kept.
    async fn take(&mut self, step: &Step) {
        match &step.deed {
            Deed::Act { act } => self.record(step, act).await,
            Deed::Sheet { sheet, called } => {
                let opened = self.post(&format!("/registers/{sheet}/new"), &self.form(step)).await;
                assert_eq!(opened.status, StatusCode::SEE_OTHER, "{sheet}: {}", opened.words());
                self.sheets.insert(called.clone(), opened.leads_to().to_owned());
            }
            Deed::Line { line, called } => {
                let address = format!("{}/{line}", self.sheets[called]);
                let mut form = self.form(step);
                let written = self.post(&address, &form).await;
                if written.status != StatusCode::SEE_OTHER {
                    form.push(("even_so", "1"));
                    let written = self.post(&address, &form).await;
                    assert_eq!(written.status, StatusCode::SEE_OTHER, "{line}: {}", written.words());
                }
            }
            Deed::Letter { letter } => {
                let whom = self.whom(step);
                let mut form = self.form(step);
                form.extend(whom.iter().map(|id| ("whom", id.as_str())));
                let kept = self.post(&format!("/cases/{}/letters/{letter}", self.case), &form).await;
                assert_eq!(kept.status, StatusCode::SEE_OTHER, "{letter}: {}", kept.words());
                self.last = kept.leads_to().rsplit('/').next().expect("an id").to_owned();
            }
            Deed::Again { again } => self.fall_back(step, again).await,
        }
    }

    fn whom(&self, step: &Step) -> Vec<String> {
        step.whom.iter().map(|at| self.people[*at as usize - 1].to_string()).collect()
    }

    fn form<'f>(&'f self, step: &'f Step) -> Vec<(&'f str, &'f str)> {
        let text = |text: &'f str| if text == "LAST" { self.last.as_str() } else { text };
        step.fields.iter().map(|(name, said)| (name.as_str(), text(said))).collect()
    }

    async fn record(&self, step: &Step, act: &str) {
        let address = format!("/cases/{}/acts/{act}", self.case);
        self.get(&address).await;
        let whom = self.whom(step);
        let mut form: Vec<(&str, &str)> = whom.iter().map(|id| ("whom", id.as_str())).collect();
        form.extend(self.form(step));
        let kept = self.post(&address, &form).await;
        let says = || format!("{act} on {}: {}", step.on, kept.words());
        if step.asks_first {
            assert_ne!(kept.status, StatusCode::SEE_OTHER, "it should have been doubted: {}", says());
            form.push(("even_so", "1"));
            let kept = self.post(&address, &form).await;
            assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.words());
        } else {
            assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", says());
        }
    }

    /// A family in bondage again: the first of them begins the new case, the others are added to it and linked.
    async fn fall_back(&mut self, step: &Step, ordinals: &[u32]) {
        let (first, rest) = ordinals.split_first().expect("somebody");
        let old = self.case;
        let form = self.form(step);
        let whom = self.people[*first as usize - 1];
        let begun = self.post(&format!("/cases/{old}/people/{whom}/again"), &form).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.words());
        let new = begun.leads_to().split('/').nth(2).and_then(|rest| rest.split('?').next()).expect("a case");
        let new: CaseId = new.parse().expect("a case");
        self.person_in(new, 1, "who came with the case").await;
        for (number, ordinal) in (2..).zip(rest) {
            let person = self.person_in(new, number, &named(6, number)).await;
            let (label, whom) = (format!("TN-0001-{ordinal}"), self.people[*ordinal as usize - 1].to_string());
            let link = [("other", label.as_str()), ("reason", "the same family, one year on")];
            let linked = self.post(&format!("/cases/{new}/people/{person}/same"), &link).await;
            assert_eq!(linked.status, StatusCode::SEE_OTHER, "{}", linked.words());
            let said =
                [("on", "2026-09-01"), ("same_employer", "yes"), ("new_advance", "yes"), ("whom", whom.as_str())];
            let kept = self.post(&format!("/cases/{old}/acts/bondage_again"), &said).await;
            assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.words());
        }
        self.again = Some(new);
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
            "/registers".to_string(),
        ]
        .into_iter()
        .chain(self.sheets.values().cloned())
        {
            self.get(&address).await;
        }
    }
}

/// Where a house of the year stands: kept where `MUKTI_YEAR` says, else in a folder that goes away.
fn a_place(beside: &str) -> (PathBuf, Option<tempfile::TempDir>) {
    match std::env::var_os("MUKTI_YEAR") {
        Some(mut kept) => {
            kept.push(beside);
            (PathBuf::from(kept), None)
        }
        None => {
            let folder = tempfile::tempdir().expect("a folder");
            (folder.path().join("data"), Some(folder))
        }
    }
}

fn named(family: u32, member: u32) -> String {
    let (family, member) = (family as usize - 1, member as usize - 1);
    format!("{} {}", NAMED[(family + 2 * member) % NAMED.len()], HOUSES[family])
}

fn noon(day: Day) -> Moment {
    Moment::start_of(day).plus_hours(12)
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
    year.shows_both_cases_of_those_who_fell_back().await;
}

#[tokio::test]
async fn the_office_of_the_year_signs_a_certificate_in_its_own_house() {
    let signed_on = noon("2026-03-02".parse().expect("a day"));
    let (path, _folder) = a_place("-office");
    let desk = Arc::new(open_desk(&Place::in_folder(&path)).expect("a desk"));
    static SIGNING: AtomicI64 = AtomicI64::new(0);
    SIGNING.store(signed_on.unix(), Ordering::SeqCst);
    let clock = || Moment::from_unix(SIGNING.load(Ordering::SeqCst));
    let seat = format!("seat={}", known_member(&desk, signed_on).expect("enrols").token.open());
    let app = app(Hall::new(Arc::clone(&desk), clock, nobody_listens));
    let post = |address: String, form: Vec<(&'static str, &'static str)>| {
        let asked =
            request(Method::POST, &address).header(header::COOKIE, &seat).header("sec-fetch-site", "same-origin");
        let (app, asked) = (app.clone(), as_form(asked));
        async move {
            let page = send(&app, asked, Body::from(encoded(&form))).await;
            assert_eq!(page.status, StatusCode::SEE_OTHER, "{address}: {}", page.words());
            page.leads_to().to_owned()
        }
    };
    let office = vec![
        ("id", "TN-SUNDARPUR-DM"),
        ("name", "District Magistrate, Sundarpur"),
        ("bearer", "district_magistrate"),
        ("state", "IN-TN"),
        ("district", "Sundarpur"),
    ];
    post("/keys/office".to_owned(), office).await;
    let said = vec![("state", "IN-TN"), ("name", "Rani Mallik"), ("speaker", "worker"), ("private", "yes")];
    let begun = post("/cases/new".to_owned(), said).await;
    let mut parts = begun.split('/').skip(2);
    let (case, person) = (parts.next().expect("a case").to_owned(), parts.nth(1).expect("a person").to_owned());
    for (topic, answers) in TOLD {
        let told = answers.iter().copied().chain([("speaker", "worker"), ("private", "yes")]).collect();
        post(format!("/cases/{case}/people/{person}/interview/{topic}"), told).await;
    }
    post(format!("/cases/{case}/acts/rescue"), vec![("on", "2025-11-15")]).await;
    post(format!("/cases/{case}/acts/freedom"), vec![("on", "2025-11-15"), ("how", "rescued")]).await;
    let signed =
        post(format!("/cases/{case}/people/{person}/certificate"), vec![("tongue", "ta"), ("issue", "1")]).await;
    assert!(signed.starts_with(&format!("/cases/{case}/issued/")), "{signed}");
}

impl Year {
    /// The new case leads to the release that did not hold, and the old one to the new case.
    async fn shows_both_cases_of_those_who_fell_back(&self) {
        let (old, new) = (self.case, self.again.expect("a new case"));
        let page = self.get(&format!("/cases/{new}")).await;
        assert!(page.text.contains(&format!("/cases/{old}")), "the new case does not lead to the earlier release");
        let page = self.get(&format!("/cases/{old}")).await;
        assert!(page.text.contains(&format!("/cases/{new}")), "the earlier release does not lead to the new case");
        let fell_back = self.get("/visits").await;
        assert!(fell_back.words().contains("3 of"), "{}", fell_back.words());
    }

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
