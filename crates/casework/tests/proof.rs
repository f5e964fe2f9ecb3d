//! The proof as organisations use it: sign, ask a partner to cosign, be caught when the past is rewritten.

use mukti_casework::{By, Desk, NewCase, Place, Refused, Said, Trust, look_desk, open_desk};
use mukti_terms::when::Moment;

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("made")).plus_hours(12)
}

struct Office {
    desk: Desk,
    by: By,
    folder: tempfile::TempDir,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("made");
        let (desk, by) = mukti_testkit::desk_in(folder.path(), now());
        Self { desk, by, folder }
    }

    fn tell(&self, name: &str) {
        let new = NewCase { prefix: None, worksite: &[("kind", "brick_kiln")], said: Said::WORKER };
        let case = self.desk.start_case(&self.by, &new).expect("kept").case;
        self.desk.add_person(&self.by, case, &[("name", name)], Said::WORKER).expect("kept");
    }

    fn size(&self) -> u64 {
        self.desk.checkpoint(now()).expect("signed").size
    }
}

#[test]
fn an_honest_journal_verifies_beside_the_process_that_writes_it() {
    let office = Office::new();
    office.tell("Meena");
    office.size();
    office.tell("Sita");
    let place = Place::in_folder(&office.folder.path().join("data"));
    let found = look_desk(&place).expect("looks").verify_journal(&Trust::default()).expect("reads");
    assert_eq!((found.fault.clone(), found.checkpoints), (None, 1), "{found:?}");
    assert_eq!(found.entries, office.desk.checkpoint(now()).expect("signed").size);
    assert_eq!(found.cosigned, 0);
}

#[test]
fn a_journal_in_which_others_are_writing_is_not_accused() {
    let office = Office::new();
    let done = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            (0..60).for_each(|_| office.tell("Meena"));
            done.store(true, std::sync::atomic::Ordering::Relaxed);
        });
        while !done.load(std::sync::atomic::Ordering::Relaxed) {
            let found = office.desk.verify_journal(&Trust::default()).expect("reads");
            assert_eq!(found.fault, None, "{found:?}");
        }
    });
    let found = office.desk.verify_journal(&Trust::default()).expect("reads");
    assert_eq!((found.fault, found.entries), (None, office.size()));
}

#[test]
fn a_partner_cosigns_what_grew_and_refuses_another_history() {
    let (ours, partner) = (Office::new(), Office::new());
    let (keys, _) = ours.desk.public_keys().expect("keys");
    let (_, witness) = partner.desk.public_keys().expect("keys");
    ours.tell("Meena");
    let first = ours.desk.ask_witness(now(), 0).expect("asked");
    let seen = ours.size();
    let cosigned = partner.desk.cosign(now(), &first, &keys[0]).expect("kept").expect("cosigned");
    assert_eq!(ours.desk.take_cosigned(&cosigned).expect("taken"), seen);

    ours.tell("Sita");
    let stale = ours.desk.ask_witness(now(), 0).expect("asked");
    assert_eq!(partner.desk.cosign(now(), &stale, &keys[0]).expect("read"), Err(Refused::From { seen }));
    let grown = ours.desk.ask_witness(now(), seen).expect("asked");
    let note = partner.desk.cosign(now(), &grown, &keys[0]).expect("kept").expect("cosigned");
    ours.desk.take_cosigned(&note).expect("taken");

    let trust = Trust { notes: Vec::new(), witnesses: vec![witness] };
    let found = ours.desk.verify_journal(&trust).expect("reads");
    assert_eq!((found.fault, found.cosigned, found.cosigned_until), (None, 2, ours.size()));

    // A proof that does not lead from what was seen to what is shown now.
    ours.tell("Gita");
    let honest = ours.desk.ask_witness(now(), seen + 2).expect("asked");
    let (head, note) = honest.split_once("\n\n").expect("a request");
    let mut lines: Vec<&str> = head.lines().collect();
    lines.truncate(lines.len() - 1);
    let forged = format!("{}\n\n{note}", lines.join("\n")).replace(&format!("old {}", seen + 2), "old 5");
    assert!(partner.desk.cosign(now(), &forged, &keys[0]).expect("read").is_err());
    let stranger = Office::new();
    let (other, _) = stranger.desk.public_keys().expect("keys");
    assert_eq!(partner.desk.cosign(now(), &honest, &other[0]).expect("read"), Err(Refused::Signature));
}

#[test]
fn a_disk_put_back_to_an_older_state_is_caught_by_the_checkpoint_a_partner_kept() {
    let office = Office::new();
    office.tell("Meena");
    let data = office.folder.path().join("data");
    let older = office.folder.path().join("older");
    let Office { desk, by, folder } = office;
    drop(desk);
    copy(&data, &older);
    let desk = open_desk(&Place::in_folder(&data)).expect("opens");
    let office = Office { desk, by, folder };
    office.tell("Sita");
    let kept = office.desk.checkpoint(now()).expect("signed").note;
    drop(office.desk);
    std::fs::remove_dir_all(&data).expect("removed");
    copy(&older, &data);
    let rolled_back = look_desk(&Place::in_folder(&data)).expect("opens");
    let alone = rolled_back.verify_journal(&Trust::default()).expect("reads");
    assert_eq!(alone.fault, None, "the disk alone cannot know");
    let trust = Trust { notes: vec![kept], witnesses: Vec::new() };
    let found = rolled_back.verify_journal(&trust).expect("reads");
    assert_eq!(found.first_wrong, Some(found.entries + 1), "{found:?}");
}

#[test]
fn an_export_holds_every_entry_and_no_word_of_it() {
    let office = Office::new();
    office.tell("Meenakshisundari");
    let mut out = Vec::new();
    let entries = office.desk.export_journal(now(), &mut out).expect("written");
    let text = String::from_utf8(out).expect("text");
    assert_eq!(text.lines().filter(|line| line.contains("\"position\"")).count() as u64, entries);
    assert!(text.lines().last().is_some_and(|line| line.contains("checkpoint")));
    assert!(!text.contains("Meenakshisundari"));
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).expect("made");
    for file in std::fs::read_dir(from).expect("read") {
        let file = file.expect("read");
        std::fs::copy(file.path(), to.join(file.file_name())).expect("copied");
    }
}
