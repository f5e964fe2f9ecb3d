//! How long one check takes at a counter: keys of every district of the country, a list of ten thousand withdrawn ones.

#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

use mukti_certificate::{Certificate, Certifies, Keys, Office, OfficeId, Withdrawn, verify};
use mukti_terms::Day;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// About as many as there are districts.
const OFFICES: u16 = 800;
/// Certificates one office has withdrawn.
const WITHDRAWN: u32 = 10_000;
/// What one check may take.
const BOUND: Duration = Duration::from_millis(20);
const TIMES: u32 = 50;

fn main() {
    let offices: Vec<Office> = (0..OFFICES).map(office).collect();
    let here = &offices[usize::from(OFFICES / 2)];
    let text: String = offices.iter().map(|office| format!("{}\n", office.public())).collect();
    let today = Day::constant(2026, 11, 22);
    let codes = (0..WITHDRAWN).map(|number| (here.sign(certificate(number)).expect("fits").code(), today)).collect();
    let list = Withdrawn::new(here.id().clone(), today, today, codes).signed(here);
    let code = here.sign(certificate(WITHDRAWN + 1)).expect("fits");

    // As the command does it: files read, then the check.
    let began = Instant::now();
    let keys = Keys::read(&text).expect("reads");
    let lists = [Withdrawn::read(&list, &keys).expect("reads")];
    let files = began.elapsed();
    let began = Instant::now();
    for _ in 0..TIMES {
        assert!(verify(black_box(code.text()), &keys, &lists, today).is_ok());
    }
    let one = began.elapsed() / TIMES;
    println!("keys of {OFFICES} offices and a list of {WITHDRAWN}: {files:?} to read; one check: {one:?}");
    assert!(one < BOUND, "one check took {one:?}, more than {BOUND:?}");
}

fn office(number: u16) -> Office {
    let mut secret = [1; 32];
    secret[..2].copy_from_slice(&number.to_be_bytes());
    Office::new(OfficeId::parse(&format!("DISTRICT-{number}")).expect("an id"), &secret)
}

fn certificate(number: u32) -> Certificate {
    Certificate {
        number: format!("TN-{number:05}-1/1"),
        office: String::new(),
        office_name: "Sub-Divisional Magistrate, Sundarpur".into(),
        issued: Day::constant(2026, 11, 20),
        state: "IN-TN".into(),
        district: "Sundarpur".into(),
        person: format!("Meena Kumari {number}"),
        certifies: Certifies::ReleasedFromBondedLabour,
    }
}
