//! What lies still rots: a changed bit in what says which installation this is, in a backup or in a stream is noticed and named, or
//! changes nothing; and whoever looks after the house is told the place on the disk.
//!
//! `MUKTI_ROT_TRIALS` says how many bits of backups are tried; the long run is of 10,000.

use mukti_casework::backup::{Backup, keys_of, look_restored, restore};
use mukti_casework::health::State;
use mukti_casework::rot::look_at_disk;
use mukti_casework::{By, Desk, NewCase, Place, Problem, Said, Unlock, look_desk, open_desk};
use mukti_terms::when::Moment;
use std::path::{Path, PathBuf};

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("made")).plus_hours(12)
}

struct Office {
    desk: Desk,
    by: By,
    scratch: tempfile::TempDir,
}

impl Office {
    fn new() -> Self {
        let scratch = tempfile::tempdir().expect("made");
        let (desk, by) = mukti_testkit::desk_in(scratch.path(), now());
        Self { desk, by, scratch }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }

    fn place(&self) -> Place {
        Place::in_folder(&self.at("data"))
    }

    fn tell(&self, name: &str) {
        let new = NewCase { prefix: None, worksite: &[("kind", "brick_kiln")], said: Said::WORKER };
        let case = self.desk.start_case(&self.by, &new).expect("kept").case;
        self.desk.add_person(&self.by, case, &[("name", name)], Said::WORKER).expect("kept");
    }

    fn elsewhere(&self, name: &str) -> Place {
        Place { folder: self.at(name), database: None, unlock: Unlock::File(self.at("data.key")) }
    }
}

#[test]
fn every_bit_of_what_says_which_installation_this_is_is_noticed_and_the_file_named() {
    let office = Office::new();
    office.tell("Meena");
    let (place, file) = (office.place(), office.at("data").join("installation.toml"));
    drop(office.desk);
    let good = std::fs::read(&file).expect("read");
    for bit in 0..good.len() * 8 {
        let mut bad = good.clone();
        bad[bit / 8] ^= 1 << (bit % 8);
        std::fs::write(&file, bad).expect("written");
        let Err(Problem::InstallationDamaged { file: named }) = look_desk(&place) else { panic!("bit {bit}") };
        assert_eq!(Path::new(&named), file);
        if bit % 97 == 0 {
            assert!(matches!(open_desk(&place), Err(Problem::InstallationDamaged { .. })), "bit {bit}");
        }
    }
    std::fs::write(&file, &good[..good.len() - 1]).expect("written");
    assert!(matches!(look_desk(&place), Err(Problem::InstallationDamaged { .. })), "cut short");
    std::fs::write(&file, &good).expect("written");
    assert!(open_desk(&place).is_ok());
}

/// A part of a backup that rots: the file, and what is restored from.
struct Part {
    file: PathBuf,
    from: PathBuf,
}

/// SplitMix64: which bits are tried is the same every time.
fn chance(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[test]
fn a_flipped_bit_in_a_backup_or_a_stream_is_noticed_and_its_file_named_and_nothing_half_restored_opens() {
    let trials: u64 = std::env::var("MUKTI_ROT_TRIALS").ok().and_then(|text| text.parse().ok()).unwrap_or(150);
    let office = Office::new();
    (0..4).for_each(|number| office.tell(&format!("Meena {number}")));
    let mut stream = office.desk.begin_stream(now(), &office.at("stream")).expect("begun");
    office.tell("Sita");
    office.desk.go_on(&mut stream).expect("followed");
    let made = office.desk.backup(&office.at("out")).expect("made");
    let (out, keys) = (office.at("out"), keys_of(&office.at("out")));
    let mut parts = vec![Part { file: out.clone(), from: out.clone() }, Part { file: keys, from: out }];
    let start =
        std::fs::read_dir(office.at("stream")).expect("a stream").next().expect("a start").expect("read").path();
    for file in std::fs::read_dir(start).expect("parts") {
        parts.push(Part { file: file.expect("read").path(), from: office.at("stream") });
    }
    assert!(parts.len() >= 5, "two parts and the keys of a stream");
    let (mut state, mut noticed, mut pieces) = (1, 0, 0);
    for trial in 0..trials {
        let part = &parts[usize::try_from(trial).expect("small") % parts.len()];
        let good = std::fs::read(&part.file).expect("read");
        // Half of the bits in the first kilobyte, where most of what is in the open lies.
        let length = if chance(&mut state).is_multiple_of(2) { good.len().min(1024) } else { good.len() };
        let bit = usize::try_from(chance(&mut state) % (length as u64 * 8)).expect("small");
        let mut bad = good.clone();
        bad[bit / 8] ^= 1 << (bit % 8);
        std::fs::write(&part.file, bad).expect("written");
        let what = format!("bit {bit} of {}", part.file.display());
        match restored(&office, &part.from, &made) {
            Ok(()) => {}
            Err(Problem::NoBackup { file }) => {
                assert_eq!(Path::new(&file), part.file, "{what}");
                noticed += 1;
            }
            Err(Problem::BackupDamaged { file, said }) => {
                assert_eq!(Path::new(&file), part.file, "{what}: {said}");
                assert!(said.contains("piece "), "{what}: {said}");
                (noticed, pieces) = (noticed + 1, pieces + 1);
            }
            Err(other) => panic!("{what}: {other:?}"),
        }
        std::fs::write(&part.file, good).expect("written");
    }
    assert!(pieces > trials / 4 && noticed > trials * 9 / 10, "{noticed} and {pieces} of {trials}");
    println!(
        "{noticed} of {trials} flipped bits of backups noticed, {pieces} of them to the piece; the rest changed nothing"
    );
}

/// Restores and throws it away again; what comes back without a word is all there.
fn restored(office: &Office, from: &Path, made: &Backup) -> Result<(), Problem> {
    let place = office.elsewhere("restored");
    let outcome = restore(&place, from);
    match &outcome {
        Ok(_) => {
            let looked = look_restored(&place).expect("looks");
            let compared = office.desk.compare(made, &looked, 100).expect("compared");
            assert!(compared.same_root && compared.differed == 0, "{compared:?}");
        }
        Err(_) => assert!(look_desk(&place).is_err(), "half of it opens"),
    }
    let _ = std::fs::remove_dir_all(&place.folder);
    outcome.map(drop)
}

#[test]
fn who_looks_after_the_house_is_told_which_page_rotted_and_which_entries_hang_on_it() {
    let office = Office::new();
    (0..30).for_each(|number| office.tell(&format!("Meena {number}")));
    let place = office.place();
    drop(office.desk);
    let looked = |places: &[mukti_casework::rot::Rotten]| places.iter().map(|one| one.file.clone()).collect::<Vec<_>>();
    assert_eq!(looked(&look_at_disk(&place).expect("looks")), Vec::<String>::new());
    let file = place.folder.join("mukti.sqlite");
    let mut bytes = std::fs::read(&file).expect("read");
    let page = bytes.len() / 8192 - 1;
    bytes[(page - 1) * 8192 + 100] ^= 4;
    std::fs::write(&file, bytes).expect("written");

    let found = look_at_disk(&place).expect("looks");
    assert_eq!(looked(&found), ["mukti.sqlite"]);
    assert_eq!(found[0].pages, [page as u64]);
    let keys: Vec<_> = found[0].lines().into_iter().map(|(key, _)| key).collect();
    assert_eq!(keys[0], "health-disk-pages");

    let desk = open_desk(&place).expect("opens");
    assert_eq!(look_at_disk(&place).expect("looks")[0].pages, [page as u64], "beside whoever serves too");
    assert!(matches!(desk.self_check(now()), Err(Problem::DiskRotten { places }) if places[0].pages == [page as u64]));
    let health = desk.health(now()).expect("looks");
    let disk = health.iter().find(|finding| finding.name == "disk").expect("a finding");
    assert_eq!(
        (disk.state, disk.places[0].pages.as_slice()),
        (State::Red, [page as u64].as_slice()),
        "the desk remembers"
    );
}
