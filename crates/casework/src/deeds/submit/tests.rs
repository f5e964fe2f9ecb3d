//! The machine stops between keeping a report and understanding it: it is understood when it comes again.

use super::Patience;
use super::incoming::Incoming;
use crate::testing::{House, house, now};
use crate::{By, Desk, KeyKind, Place, Problem, ReportState, open_desk};
use mukti_register::Body;

const REPORT: &[u8] = b"<data id=\"mukti-interview\"><told><speaker>worker</speaker></told><worksite><state>IN-TN</state></worksite>\
    <interview><advance><advance.taken>yes</advance.taken></advance></interview><meta><instanceID>uuid:1</instanceID></meta></data>";

#[test]
fn a_report_that_was_only_kept_when_the_machine_stopped_is_understood_when_it_comes_again() {
    let House { desk, device, folder: _folder, .. } = house();
    let incoming = Incoming::read(&desk.vault.door_secret().unwrap(), REPORT).unwrap();
    desk.keep_report(now(), &device, &incoming).unwrap();
    let row = desk.store.report(&incoming.instance).unwrap().unwrap();
    assert_eq!(row.state, ReportState::Kept);
    assert!(desk.store.views_of(row.case).unwrap().is_none(), "nobody has read it");
    let later = now().plus_hours(1);
    let received = desk.receive_report(later, &device, REPORT).unwrap();
    assert_eq!((received.state, received.label.as_deref()), (ReportState::Understood, Some("TN-0001")));
    assert!(desk.rebuild().unwrap().is_same(), "the case was opened when the report came, not when it was read");
    let entries = desk.store.head().unwrap().size();
    assert_eq!(desk.receive_report(now(), &device, REPORT), Ok(received));
    assert_eq!(desk.store.head().unwrap().size(), entries);
}

#[test]
fn whoever_understands_it_second_finds_it_understood() {
    let House { desk, device, folder: _folder, .. } = house();
    let incoming = Incoming::read(&desk.vault.door_secret().unwrap(), REPORT).unwrap();
    desk.keep_report(now(), &device, &incoming).unwrap();
    let row = desk.store.report(&incoming.instance).unwrap().unwrap();
    desk.settle_report(now(), &row, &incoming, Patience::Waits).unwrap();
    let entries = desk.store.head().unwrap().size();
    assert!(
        desk.settle_report(now(), &row, &incoming, Patience::Waits).is_err(),
        "it read the report while it was only kept"
    );
    assert!(desk.keep_report(now(), &device, &incoming).is_err());
    assert_eq!(desk.store.head().unwrap().size(), entries);
}

#[test]
fn what_cannot_be_kept_however_often_it_is_read_is_put_before_a_person_and_is_not_sent_for_ever() {
    let House { desk, device, folder: _folder, .. } = house();
    let incoming = Incoming::read(&desk.vault.door_secret().unwrap(), REPORT).unwrap();
    assert_eq!(
        desk.give_up(now(), &incoming),
        Err(Problem::ChangedMeanwhile),
        "nothing of it is there: it may come again"
    );
    desk.keep_report(now(), &device, &incoming).unwrap();
    let received = desk.give_up(now(), &incoming).unwrap();
    assert_eq!(received.state, ReportState::Aside);
    assert_eq!(desk.store.report(&incoming.instance).unwrap().unwrap().why, "broken");
    assert_eq!(desk.receive_report(now(), &device, REPORT), Ok(received), "the phone hears that it is kept");
    assert!(desk.rebuild().unwrap().is_same());
}

#[test]
fn a_member_reads_a_report_whose_phone_never_came_back() {
    let House { desk, device, by, folder: _folder } = house();
    let incoming = Incoming::read(&desk.vault.door_secret().unwrap(), REPORT).unwrap();
    desk.keep_report(now(), &device, &incoming).unwrap();
    let nobody = By { keys: None, ..by.clone() };
    assert!(desk.read_report_again(&nobody, incoming.report).is_err(), "the server opened what was sent");
    let received = desk.read_report_again(&by, incoming.report).unwrap();
    assert_eq!((received.state, received.label.as_deref()), (ReportState::Understood, Some("TN-0001")));
    assert_eq!(desk.receive_report(now(), &device, REPORT), Ok(received.clone()), "and then the phone comes back");
    assert_eq!(desk.read_report_again(&by, incoming.report), Ok(received));
}

#[test]
fn a_report_after_the_organisations_key_was_replaced_is_sealed_to_the_new_one() {
    let House { desk, device, by, folder: _folder } = house();
    let named = |name: &str| String::from_utf8_lossy(REPORT).replace("uuid:1", name).into_bytes();
    let sealed_to = |desk: &Desk, bytes: &[u8]| {
        let report = desk.receive_report(now(), &device, bytes).unwrap().report;
        let keys = desk.store.subject_keys(report.bits()).unwrap();
        keys.iter().filter(|key| key.class == 3).map(|key| key.wrapped_under).collect::<Vec<_>>()
    };
    assert_eq!(sealed_to(&desk, REPORT), [1]);
    assert_eq!(desk.replace_key(&by, KeyKind::Organisation).unwrap(), 2);
    assert_eq!(sealed_to(&desk, &named("uuid:2")), [2], "though the earlier one was known by heart");
    assert_eq!(sealed_to(&desk, &named("uuid:3")), [2]);
}

/// The same interview with another sum, changing another report.
fn edit(name: &str, replaces: &str, amount: &str) -> Vec<u8> {
    let meta = format!("<deprecatedID>{replaces}</deprecatedID><instanceID>{name}</instanceID>");
    let taken = "<advance.taken>yes</advance.taken>";
    let told = format!("{taken}<advance.amount>{amount}</advance.amount>");
    let text = String::from_utf8_lossy(REPORT).replace(taken, &told);
    text.replace("<instanceID>uuid:1</instanceID>", &meta).into_bytes()
}

#[test]
fn an_edit_that_comes_before_what_it_changes_waits_and_tells_nobody_twice() {
    let House { desk, device, by, folder: _folder } = house();
    let receive = |bytes: &[u8]| desk.receive_report(now(), &device, bytes).unwrap();
    let third = receive(&edit("uuid:3", "uuid:2", "30000"));
    let second = receive(&edit("uuid:2", "uuid:1", "20000"));
    assert_eq!((second.state, third.state), (ReportState::Aside, ReportState::Aside));
    assert_eq!(desk.read_report_again(&by, second.report), Err(Problem::NotYetThere));
    let first = receive(REPORT);
    assert_eq!(desk.read_report_again(&by, third.report), Err(Problem::NotYetThere), "what it changes waits itself");
    for waited in [second.report, third.report] {
        let placed = desk.read_report_again(&by, waited).unwrap();
        assert_eq!((placed.state, placed.label.as_ref()), (ReportState::Understood, first.label.as_ref()));
    }
    let counted = desk.rebuild().unwrap();
    assert!(counted.is_same() && counted.cases == 1, "one case, however they came");
    assert_eq!(desk.report_as_sent(&by, second.report).unwrap().open(), &edit("uuid:2", "uuid:1", "20000"));
    assert_eq!(receive(&edit("uuid:2", "uuid:1", "20000")).state, ReportState::Replaced, "sent again, it is the same");
}

#[test]
fn an_edit_of_a_report_that_was_only_kept_waits_until_somebody_has_read_it() {
    let House { desk, device, by, folder: _folder } = house();
    let incoming = Incoming::read(&desk.vault.door_secret().unwrap(), REPORT).unwrap();
    desk.keep_report(now(), &device, &incoming).unwrap();
    let edited = desk.receive_report(now(), &device, &edit("uuid:2", "uuid:1", "20000")).unwrap();
    assert_eq!(edited.state, ReportState::Aside);
    assert_eq!(desk.receive_report(now(), &device, REPORT).unwrap().state, ReportState::Understood);
    assert_eq!(desk.read_report_again(&by, edited.report).unwrap().label.as_deref(), Some("TN-0001"));
}

thread_local! {
    /// Whether reading a report breaks on this thread.
    pub(super) static BREAKS: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
    /// Whether entries have the ids they had before those of one report lay together.
    pub(super) static OLDER_IDS: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

#[test]
fn a_report_whose_reading_breaks_is_kept_all_the_same_and_put_before_a_person() {
    let House { desk, device, by, folder: _folder } = house();
    BREAKS.set(true);
    let received = desk.receive_report(now(), &device, REPORT).unwrap();
    assert_eq!((received.state, received.label.as_deref()), (ReportState::Aside, None));
    let entries = desk.store.head().unwrap().size();
    assert_eq!(desk.receive_report(now(), &device, REPORT), Ok(received.clone()), "sent again, it is the same");
    BREAKS.set(false);
    assert_eq!(desk.store.head().unwrap().size(), entries);
    assert_eq!(desk.report_as_sent(&by, received.report).unwrap().open(), REPORT, "not a byte was lost");
    assert_eq!(desk.store.report_of_id(received.report.bits()).unwrap().unwrap().why, "broken");
    assert!(desk.rebuild().unwrap().is_same());
}

#[test]
fn after_an_end_that_was_none_of_ours_a_report_is_kept_before_it_is_read_for_a_day() {
    let House { desk, device, folder, .. } = house();
    assert!(!desk.is_careful(now()), "the folder was just made");
    desk.receive_report(now(), &device, REPORT).unwrap();
    // The disk as a process that is killed now leaves it, and the key beside it.
    let left = tempfile::tempdir().unwrap();
    let data = left.path().join("data");
    std::fs::create_dir(&data).unwrap();
    for file in std::fs::read_dir(folder.path().join("data")).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), data.join(file.file_name())).unwrap();
    }
    std::fs::copy(folder.path().join("data.key"), left.path().join("data.key")).unwrap();
    let after = open_desk(&Place::in_folder(&data)).unwrap();
    assert!(after.is_careful(now()));
    let other = String::from_utf8_lossy(REPORT).replace("uuid:1", "uuid:2").into_bytes();
    assert_eq!(after.receive_report(now(), &device, &other).unwrap().state, ReportState::Understood);
    assert!(after.is_careful(now().plus_hours(23)) && !after.is_careful(now().plus_hours(24)));
    drop(after);
    assert!(!open_desk(&Place::in_folder(&data)).unwrap().is_careful(now()), "that one ended by itself");
}

#[test]
fn a_record_that_was_kept_under_an_older_id_is_corrected_and_not_told_twice() {
    let told_of_the_advance = |older: bool| {
        let House { desk, device, by, folder: _folder } = house();
        OLDER_IDS.set(older);
        let first = desk.receive_report(now(), &device, REPORT).unwrap();
        OLDER_IDS.set(false);
        assert_eq!(desk.receive_report(now(), &device, &edit("uuid:2", "uuid:1", "20000")).unwrap().label, first.label);
        let row = desk.store.report_of_id(first.report.bits()).unwrap().unwrap();
        let reading = desk.keys(by.keys.as_deref()).open(&desk.store.history(row.case).unwrap()).unwrap();
        let kept = reading.entries.iter().filter(|entry| matches!(entry.body, Body::RecordKept(_))).count();
        let corrected = reading.entries.iter().filter(|entry| matches!(entry.body, Body::RecordCorrected(_))).count();
        (kept, corrected)
    };
    assert_eq!(told_of_the_advance(true), told_of_the_advance(false));
    assert_eq!(told_of_the_advance(true).1, 1, "the sum is a correction");
}
