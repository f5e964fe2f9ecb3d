//! Reports from phones: kept once, understood and determined while nobody is signed in, changed as the protocol says, forgotten with
//! the person, and nowhere to be read on the disk.

use mukti_casework::{By, Counsel, Desk, Device, Forget, Problem, Received, ReportState};
use mukti_law::finding::Status;
use mukti_register::{CaseId, PersonId, ReportId};
use mukti_terms::when::Moment;
use mukti_terms::{Language, Secret};
use std::sync::Arc;
use std::thread;

fn now() -> Moment {
    Moment::start_of("2026-11-22".parse().expect("made")).plus_hours(12)
}

struct House {
    folder: tempfile::TempDir,
    desk: Arc<Desk>,
    by: By,
    device: Device,
    token: Secret<String>,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("made");
        let (desk, by) = mukti_testkit::desk_in(folder.path(), now());
        let made = desk.make_device(now(), Some(&by), "Suresh", Language::Hindi).expect("made");
        Self { folder, desk: Arc::new(desk), by, device: made.device, token: made.token }
    }

    fn receive(&self, text: &str) -> Result<Received, Problem> {
        self.desk.receive_report(now(), &self.device, text.as_bytes())
    }

    fn cases(&self) -> Vec<CaseId> {
        let list = self.desk.cases(now(), &mukti_casework::CasesQuery::default()).expect("a list");
        list.rows.iter().map(|row| row.id).collect()
    }

    fn person(&self, case: CaseId) -> PersonId {
        self.desk.case_page(&self.by, case).expect("a page").people[0].id
    }
}

fn interview(instance: &str, replaces: &str, village: &str, wage: &str) -> String {
    let replaces =
        if replaces.is_empty() { String::new() } else { format!("<orx:deprecatedID>{replaces}</orx:deprecatedID>") };
    format!(
        "<data xmlns:orx=\"http://openrosa.org/xforms\" id=\"mukti-interview\" version=\"1\"><told><speaker>worker</speaker></told>\
         <worksite><name>Shiv Bricks</name><kind>brick_kiln</kind><state>IN-TN</state><district>Sundarpur</district></worksite>\
         <person><name>Meena Kumari</name><village>{village}</village></person><interview><place><work.from>2025-11</work.from>\
         <told.private>yes</told.private></place><person><worker.age>31</worker.age></person><advance><advance.taken>yes</advance.taken>\
         <advance.amount>35000.0</advance.amount><advance.by>self</advance.by><debt.held_them>yes</debt.held_them></advance>\
         <pay><wage.amount>{wage}</wage.amount><wage.unit>day</wage.unit></pay><leaving><free.movement>no</free.movement></leaving>\
         <harm><force.threat>yes</force.threat></harm></interview><attached><words>They said we cannot go.</words></attached>\
         <orx:meta><orx:instanceID>{instance}</orx:instanceID>{replaces}<orx:timeStart>2026-11-21T08:00:00.000+05:30</orx:timeStart></orx:meta></data>"
    )
}

fn worksite(instance: &str, people: &[(&str, &str)]) -> String {
    let people: String = people
        .iter()
        .map(|(id, name)| {
            format!(
                "<people><id>{id}</id><person><name>{name}</name></person><interview><advance><advance.taken>yes</advance.taken>\
                 <debt.held_them>yes</debt.held_them></advance><leaving><free.movement>no</free.movement></leaving></interview></people>"
            )
        })
        .collect();
    format!(
        "<data id=\"mukti-worksite\"><told><speaker>family</speaker></told><worksite><kind>brick_kiln</kind><state>IN-UP</state></worksite>\
         <interview><place><work.from>2026-01</work.from></place><pay><wage.amount>90</wage.amount><wage.unit>day</wage.unit></pay></interview>\
         {people}<meta><instanceID>{instance}</instanceID></meta></data>"
    )
}

#[test]
fn a_report_is_determined_on_arrival_and_its_names_open_to_members_only() {
    let house = House::new();
    let received = house.receive(&interview("uuid:1", "", "Rampur", "90")).expect("received");
    assert_eq!((received.state, received.label.as_deref()), (ReportState::Understood, Some("TN-0001")));
    let case = house.cases()[0];
    let page = house.desk.case_page(&house.by, case).expect("a page");
    assert_eq!(page.people.len(), 1);
    assert_eq!(page.people[0].name().expect("a name").open(), "Meena Kumari");
    assert_eq!(page.people[0].found.status, Status::PrimaFacie);
    let nobody = By { keys: None, ..house.by.clone() };
    let closed = house.desk.case_page(&nobody, case).expect("a page");
    assert!(closed.people[0].name().is_none(), "the server opened a name by itself");
    assert_eq!(closed.people[0].found.status, Status::PrimaFacie, "the law needs no name");
    assert!(house.desk.rebuild().expect("rebuilds").is_same());
}

#[test]
fn the_same_report_is_one_report_and_other_bytes_under_its_name_are_refused() {
    let house = House::new();
    let text = interview("uuid:1", "", "Rampur", "90");
    let first = house.receive(&text).expect("received");
    let entries = house.desk.rebuild().expect("rebuilds").entries;
    for _ in 0..3 {
        assert_eq!(house.receive(&text), Ok(first.clone()));
    }
    assert_eq!(house.receive(&text.replace("Rampur", "Sitapur")), Err(Problem::ReportDiffers));
    assert_eq!(house.receive(&format!("{text} ")), Err(Problem::ReportDiffers), "one blank is another report");
    assert_eq!((house.cases().len(), house.desk.rebuild().expect("rebuilds").entries), (1, entries));
}

#[test]
fn reports_sent_by_many_at_one_moment_are_each_kept_once() {
    let house = House::new();
    let reports: Vec<String> =
        (0..12).map(|n| interview(&format!("uuid:{n}"), "", &format!("Village {n}"), "90")).collect();
    let senders: Vec<_> = (0..6)
        .map(|sender| {
            let (desk, device, reports) = (Arc::clone(&house.desk), house.device.clone(), reports.clone());
            thread::spawn(move || {
                for at in 0..reports.len() {
                    let report = &reports[(at + sender / 2) % reports.len()];
                    let received = desk.receive_report(now(), &device, report.as_bytes()).expect("received");
                    assert_eq!(received.state, ReportState::Understood);
                }
            })
        })
        .collect();
    senders.into_iter().for_each(|sender| sender.join().expect("ended"));
    let cases = house.cases();
    assert_eq!(cases.len(), 12);
    for case in cases {
        let page = house.desk.case_page(&house.by, case).expect("a page");
        assert_eq!((page.people.len(), page.people[0].found.status), (1, Status::PrimaFacie));
    }
    assert!(house.desk.rebuild().expect("rebuilds").is_same());
}

#[test]
fn reports_that_hold_up_no_thread_are_each_kept_once_too() {
    let house = House::new();
    let reports: Vec<String> =
        (0..12).map(|n| interview(&format!("uuid:{n}"), "", &format!("Village {n}"), "90")).collect();
    let (say, heard) = std::sync::mpsc::channel();
    // Each twice in one breath, so that both may be in one commit.
    for (at, report) in reports.iter().enumerate().flat_map(|one| [one, one]) {
        let say = say.clone();
        let then = move |received| say.send((at, received)).expect("somebody hears");
        house.desk.receive_report_then(now(), &house.device, report.as_bytes(), then);
    }
    drop(say);
    let mut labels = vec![std::collections::BTreeSet::new(); reports.len()];
    let mut again = 0;
    for (at, received) in heard {
        let received = match received {
            Err(Problem::ChangedMeanwhile) => {
                again += 1;
                house.desk.receive_report_again(now(), &house.device, reports[at].as_bytes()).expect("received")
            }
            received => received.expect("received"),
        };
        assert_eq!(received.state, ReportState::Understood);
        labels[at].insert((received.report, received.label));
    }
    assert_eq!(again, reports.len(), "one of each two was the first");
    assert!(labels.iter().all(|labels| labels.len() == 1), "{labels:?}");
    assert_eq!(house.cases().len(), reports.len());
    assert!(house.desk.rebuild().expect("rebuilds").is_same());
}

#[test]
fn an_answer_that_cannot_be_read_costs_no_other_and_is_put_before_a_person() {
    let house = House::new();
    let text = interview("uuid:1", "", "Rampur", "much")
        .replace("<free.movement>", "<free.dancing>x</free.dancing><free.movement>");
    let received = house.receive(&text).expect("received");
    assert_eq!(received.state, ReportState::Partly);
    let page = house.desk.case_page(&house.by, house.cases()[0]).expect("a page");
    assert_eq!(page.people[0].found.status, Status::PrimaFacie);
    let line = house.desk.reports(&house.by, Some(ReportState::Partly), 0).expect("a page").lines.remove(0);
    assert_eq!(line.why, ["field:interview.wage.amount", "place"]);
    assert_eq!(line.from.open(), "Suresh");
    let sent = house.desk.report_as_sent(&house.by, line.id).expect("opens");
    assert_eq!(sent.open().as_slice(), text.as_bytes(), "nothing of it is lost");
}

#[test]
fn what_nobody_understands_is_kept_once_and_set_aside_with_its_reason() {
    let house = House::new();
    let unreadable: &[(&[u8], &str)] = &[
        (b"<data id=\"worksite_interview\"><meta><instanceID>uuid:9</instanceID></meta></data>", "form"),
        (b"<data id=\"mukti-interview\"><person><name>Ravi", "xml-broken"),
        (b"\xff\xfe\0\xd8", "xml-encoding"),
        (b"<data id=\"mukti-interview\"><person><name>Ravi</name></person></data>", "no-instance"),
        (b"<data id=\"mukti-interview\"><meta><instanceID>uuid:8</instanceID></meta></data>", "nothing"),
        (b"<data id=\"x\" encrypted=\"yes\"><meta><instanceID>uuid:7</instanceID></meta></data>", "encrypted"),
    ];
    for (bytes, why) in unreadable {
        for _ in 0..2 {
            let received = house.desk.receive_report(now(), &house.device, bytes).expect("received");
            assert_eq!((received.state, received.label), (ReportState::Aside, None), "{why}");
            let line = house
                .desk
                .reports(&house.by, None, 0)
                .expect("a page")
                .lines
                .into_iter()
                .find(|line| line.id == received.report);
            assert_eq!(line.expect("listed").why, [*why]);
            assert_eq!(house.desk.report_as_sent(&house.by, received.report).expect("opens").open().as_slice(), *bytes);
        }
    }
    assert_eq!(house.desk.reports(&house.by, None, 0).expect("a page").lines.len(), unreadable.len());
    assert!(house.cases().is_empty() && house.desk.rebuild().expect("rebuilds").is_same());
    house.desk.refresh(now()).expect("a case that has not begun stops nobody");
}

#[test]
fn a_list_longer_than_any_is_looked_at_by_a_person_and_takes_no_longer_than_a_short_one() {
    let house = House::new();
    let people: Vec<(String, &str)> = (0..600).map(|n| (n.to_string(), "Meena")).collect();
    let people: Vec<(&str, &str)> = people.iter().map(|(id, name)| (id.as_str(), *name)).collect();
    let received = house.receive(&worksite("uuid:1", &people)).expect("received");
    assert_eq!((received.state, house.cases().len()), (ReportState::Aside, 0));
    assert_eq!(house.desk.reports(&house.by, None, 0).expect("a page").lines[0].why, ["many"]);
}

#[test]
fn a_changed_report_takes_the_place_of_the_old_one_which_stays_in_history() {
    let house = House::new();
    let first = house.receive(&interview("uuid:1", "", "Rampur", "90")).expect("received");
    let changed =
        interview("uuid:2", "uuid:1", "Sitapur", "70").replace("<force.threat>yes</force.threat>", "<force.threat/>");
    let second = house.receive(&changed).expect("received");
    assert_eq!((second.state, &second.label), (ReportState::Understood, &first.label));
    assert_eq!(house.receive(&changed), Ok(second), "sent again it is the same");
    assert_eq!(house.receive(&interview("uuid:1", "", "Rampur", "90")).expect("known").state, ReportState::Replaced);
    let case = house.cases()[0];
    let page = house.desk.case_page(&house.by, case).expect("a page");
    let facts = &page.people[0].folded.facts;
    assert_eq!(facts.wage_amount.map(|amount| amount.to_string()), Some("70".to_string()));
    assert!(facts.force_threat.is_not_known(), "an answer that is gone holds no more");
    assert_eq!(facts.worker_age, Some(31), "what was not changed stays");
    let texts: Vec<String> = page
        .timeline
        .iter()
        .filter_map(|entry| entry.kept.as_ref())
        .flat_map(|kept| kept.open().values().map(|(name, text)| format!("{name}={text}")).collect::<Vec<_>>())
        .collect();
    for both in ["village=Rampur", "village=Sitapur", "wage.amount=90", "wage.amount=70"] {
        assert!(texts.iter().any(|text| text == both), "{both} of {texts:?}");
    }
    assert_eq!(house.receive(&interview("uuid:3", "uuid:1", "Agra", "60")), Err(Problem::ReportReplaced));
    let third = house.receive(&interview("uuid:4", "uuid:2", "Agra", "60")).expect("the newest may be changed");
    assert_eq!(third.state, ReportState::Understood);
    let page = house.desk.case_page(&house.by, case).expect("a page");
    assert_eq!(page.people[0].folded.facts.wage_amount.map(|amount| amount.to_string()), Some("60".to_string()));
    assert_eq!((page.people.len(), house.cases().len()), (1, 1));
    assert!(house.desk.rebuild().expect("rebuilds").is_same());
}

#[test]
fn a_change_of_what_never_arrived_is_kept_and_a_person_is_asked() {
    let house = House::new();
    let received = house.receive(&interview("uuid:2", "uuid:1", "Rampur", "90")).expect("received");
    assert_eq!(received.state, ReportState::Aside);
    assert_eq!(house.desk.reports(&house.by, None, 0).expect("a page").lines[0].why, ["edit"]);
}

#[test]
fn everybody_of_a_worksite_gets_what_is_alike_and_stays_the_same_person_when_the_list_is_changed() {
    let house = House::new();
    let people = [("a", "Meena"), ("b", "Ravi"), ("c", "Fatima")];
    let received = house.receive(&worksite("uuid:1", &people)).expect("received");
    assert_eq!(received.state, ReportState::Understood);
    let case = house.cases()[0];
    let page = house.desk.case_page(&house.by, case).expect("a page");
    let known: Vec<_> =
        page.people.iter().map(|person| (person.id, person.name().expect("a name").open().clone())).collect();
    assert_eq!(known.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>(), ["Meena", "Ravi", "Fatima"]);
    for person in &page.people {
        assert_eq!(person.folded.facts.wage_amount.map(|amount| amount.to_string()), Some("90".to_string()));
        assert_eq!(person.found.status, Status::PrimaFacie);
    }
    let changed = worksite("uuid:2", &[people[0], ("c", "Fatima Bi")])
        .replace("<instanceID>", "<deprecatedID>uuid:1</deprecatedID><instanceID>");
    house.receive(&changed).expect("received");
    let page = house.desk.case_page(&house.by, case).expect("a page");
    let name = |at: usize| page.people[at].name().map(|name| name.open().clone()).unwrap_or_default();
    assert_eq!((page.people.len(), name(0).as_str(), name(2).as_str()), (3, "Meena", "Fatima Bi"));
    assert_eq!(page.people[2].id, known[2].0, "she is the same, though the list moved up");
    assert!(page.people[1].folded.facts.advance_taken.is_not_known(), "he was taken off the list");
}

#[test]
fn people_whom_a_form_calls_alike_are_each_kept() {
    let house = House::new();
    let people = [("7", "Meena"), ("7", "Ravi"), ("", "Fatima"), ("7", "Suresh"), ("3", "Kavita")];
    let received = house.receive(&worksite("uuid:1", &people)).expect("received");
    assert_eq!(received.state, ReportState::Understood);
    let page = house.desk.case_page(&house.by, house.cases()[0]).expect("a page");
    let names: Vec<_> = page.people.iter().map(|person| person.name().expect("a name").open().clone()).collect();
    assert_eq!(
        names,
        ["Meena", "Ravi", "Fatima", "Suresh", "Kavita"],
        "the one without an id is the third, as another says of herself"
    );
    assert!(page.people.iter().all(|person| person.found.status == Status::PrimaFacie));
    assert!(house.desk.rebuild().expect("rebuilds").is_same());
}

#[test]
fn who_is_forgotten_is_gone_from_the_report_as_it_came_too() {
    let house = House::new();
    let received = house.receive(&interview("uuid:1", "", "Rampur", "90")).expect("received");
    house.desk.report_as_sent(&house.by, received.report).expect("opens before");
    let case = house.cases()[0];
    let person = house.person(case);
    let forget = Forget { case, person, reason: "she asked for it", counsel: Counsel::Lawful };
    house.desk.forget(&house.by, forget).expect("forgotten");
    assert_eq!(house.desk.report_as_sent(&house.by, received.report), Err(Problem::SealedToOthers));
    let changed = house.receive(&interview("uuid:2", "uuid:1", "Sitapur", "70")).expect("kept");
    assert_eq!(changed.state, ReportState::Aside, "nothing more is told of her");
    assert_eq!(house.receive(&interview("uuid:1", "", "Rampur", "90")).expect("known").state, ReportState::Replaced);
}

#[test]
fn a_file_comes_once_however_often_it_is_sent() {
    let house = House::new();
    let report = house.receive(&interview("uuid:1", "", "Rampur", "90")).expect("received").report;
    let send = |name: &str, bytes: &[u8], to: ReportId| {
        let mut file = house.desk.begin_report_file(now(), name).expect("begun");
        for piece in bytes.chunks(100_000) {
            let mut piece = piece;
            while !piece.is_empty() {
                if file.is_full() {
                    house.desk.keep_report_piece(now(), &mut file).expect("kept");
                }
                let taken = file.take(piece).expect("taken");
                piece = &piece[taken..];
            }
        }
        house.desk.attach_to_report(now(), to, file)
    };
    let bytes: Vec<u8> = (0_u32..1_500_000).map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()[3]).collect();
    for _ in 0..3 {
        send("../p1.jpg", &bytes, report).expect("attached");
    }
    send("p2.jpg", &bytes[..5], report).expect("attached");
    send("empty.jpg", b"", report).expect("nothing is no file and no fault");
    assert_eq!(send("p.jpg", b"x", ReportId::from_bits(7)), Err(Problem::NoSuchReport));
    let page = house.desk.case_page(&house.by, house.cases()[0]).expect("a page");
    let mut files: Vec<_> = page.files.iter().map(|row| (row.name.open().clone(), row.bytes)).collect();
    files.sort();
    assert_eq!(files, [("p1.jpg".to_string(), 1_500_000), ("p2.jpg".to_string(), 5)]);
    assert!(house.desk.rebuild().expect("rebuilds").is_same());
}

#[test]
fn a_token_opens_until_it_is_shut_out_and_is_kept_nowhere() {
    let house = House::new();
    let token = house.token.open().clone();
    assert_eq!(token.len(), 64);
    assert_eq!(house.desk.device(now(), &token).expect("known").id, house.device.id);
    let mut other = token.clone();
    other.replace_range(..1, if token.starts_with('A') { "B" } else { "A" });
    for wrong in ["", "short", &other, &token[1..], &token.to_lowercase()] {
        assert_eq!(house.desk.device(now(), wrong).err(), Some(Problem::NoSuchDevice), "{wrong}");
    }
    house.desk.revoke_device(&house.by, &house.device.id).expect("shut out");
    assert_eq!(house.desk.device(now(), &token).err(), Some(Problem::NoSuchDevice));
    assert_eq!(house.desk.devices(&house.by).expect("a list")[0].name.open(), "Suresh");
    nothing_of(&house, &[&token, "Suresh"]);
}

#[test]
fn nothing_a_phone_sent_can_be_read_on_the_disk() {
    let house = House::new();
    let text = interview("uuid:aquamarine", "", "Wolframvillage", "90").replace("Meena Kumari", "Xylophonia");
    house.receive(&text).expect("received");
    house.desk.receive_report(now(), &house.device, b"<data id=\"Quetzalform\"><a>Zephyrine").expect("received");
    nothing_of(
        &house,
        &["aquamarine", "Wolframvillage", "Xylophonia", "Quetzalform", "Zephyrine", "They said we cannot go"],
    );
}

/// No file of the house holds any of these words.
fn nothing_of(house: &House, words: &[&str]) {
    let mut folders = vec![house.folder.path().to_path_buf()];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("read") {
            let path = entry.expect("read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = std::fs::read(&path).expect("read");
            files += 1;
            for word in words {
                let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
                assert!(!found, "{word} in {}", path.display());
            }
        }
    }
    assert!(files > 2, "there were no files to look into");
}

#[test]
fn a_form_that_was_issued_stays_readable_in_its_version() {
    let house = House::new();
    let forms = house.desk.phone_forms(now(), Language::Tamil).expect("printed");
    let english = house.desk.phone_forms(now(), Language::English).expect("printed");
    for (form, other) in forms.iter().zip(english.iter()) {
        assert_eq!(house.desk.issued_form(&form.id, &form.version), Ok(form.text.clone()));
        assert!(form.text.contains(&format!("version=\"{}\"", form.version)));
        assert_ne!(form.version, other.version, "another first language is another text");
    }
    assert_eq!(house.desk.issued_form("mukti-interview", "0").err(), Some(Problem::NoSuchForm));
}
