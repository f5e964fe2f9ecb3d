//! What the tests inside this crate begin with: a desk, its first member, a phone that may send.

use crate::{By, Desk, Device, Enrolment, Place, open_desk};
use mukti_terms::when::Moment;
use mukti_terms::{Language, Secret};

/// A day on which everything here is asked.
pub(crate) fn now() -> Moment {
    Moment::from_unix(1_795_242_600)
}

/// What the first member, Fatima, signs in with.
pub(crate) const PASSPHRASE: &str = "four quiet kilns at dawn";

/// A house in a folder of its own.
pub(crate) struct House {
    pub folder: tempfile::TempDir,
    pub desk: Desk,
    pub by: By,
    pub device: Device,
}

/// A new house.
pub(crate) fn house() -> House {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = open_desk(&Place::in_folder(&folder.path().join("data"))).expect("a desk");
    let pass = || Secret::new(PASSPHRASE.to_string());
    let code = desk.first_run_code(now()).expect("a code").code;
    let enrolment = Enrolment { code, name: "Fatima".to_string(), passphrase: pass(), again: pass() };
    let by = desk.enrol(now(), &enrolment).expect("enrols").by(now());
    let device = desk.make_device(now(), None, "Suresh", Language::English).expect("a phone").device;
    House { folder, desk, by, device }
}
