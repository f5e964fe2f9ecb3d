//! Tables that are taken out: without a name and without anything special, the same facts as in the case; names sealed, for named
//! cases, never by one member alone where they are many or one may be a child; noted before they leave.

use mukti_casework::{
    By, Counsel, Desk, ExportAsk, ExportTable, Exported, Forget, ListAsk, NamesAsk, NewCase, Problem, Said,
    TopicAnswers, open_sealed,
};
use mukti_intake::sheet::written::As;
use mukti_intake::{Format, Source, understand};
use mukti_law::{Book, determine};
use mukti_register::{CaseId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Secret, State};
use mukti_testkit::member::PASSPHRASE;
use std::io::Cursor;

fn now() -> Moment {
    Moment::start_of("2026-11-22".parse().expect("made")).plus_hours(12)
}

const NAME: &str = "Zephyrine Canarywala";
const OF_THE_FILE: &str = "two green parrots over water";

struct House {
    _folder: tempfile::TempDir,
    desk: Desk,
    by: By,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("made");
        let (desk, by) = mukti_testkit::desk_in(folder.path(), now());
        Self { _folder: folder, desk, by }
    }

    /// A case in a State with people of these ages; an empty one is not known.
    fn case(&self, state: &'static str, ages: &[&str]) -> (CaseId, String, Vec<PersonId>) {
        let worksite: &[(&str, &str)] =
            &[("state", state), ("kind", "brick_kiln"), ("owner", NAME), ("district", "=1+1")];
        let new = NewCase { prefix: State::from_code(state), worksite, said: Said::WORKER };
        let started = self.desk.start_case(&self.by, &new).expect("made");
        let people = ages.iter().map(|age| self.person(started.case, age)).collect();
        let label = self.desk.case_page(&self.by, started.case).expect("a page").label;
        (started.case, label, people)
    }

    fn person(&self, case: CaseId, age: &str) -> PersonId {
        let told = &[("name", NAME), ("village", "Rampur"), ("phone", "98765 43210")];
        let person = self.desk.add_person(&self.by, case, told, Said::WORKER).expect("made");
        for (topic, values) in [
            ("person", &[("worker.age", age), ("worker.sex", "transgender")][..]),
            ("advance", &[("advance.taken", "yes"), ("advance.by", "self"), ("debt.held_them", "yes")][..]),
            ("leaving", &[("free.movement", "no")][..]),
            ("harm", &[("force.sexual", "yes")][..]),
        ] {
            let values: Vec<(&str, &str)> = values.iter().copied().filter(|(_, text)| !text.is_empty()).collect();
            let answers = TopicAnswers { case, person, topic, answers: &values, words: "", said: Said::WORKER };
            self.desk.answer_topic(&self.by, &answers).expect("kept");
        }
        person
    }

    fn take(&self, ask: &ExportAsk) -> Result<(Exported, Vec<u8>), Problem> {
        let mut out = Vec::new();
        let done = self.desk.export((Some(self.by.member), now()), ask, &mut out, &|_, _| {})?;
        Ok((done, out))
    }

    fn names(&self, labels: &[&str], change: impl FnOnce(&mut NamesAsk)) -> Result<Vec<u8>, Problem> {
        let passphrase = Secret::new(OF_THE_FILE.to_string());
        let mut names = NamesAsk { for_whom: "The lawyer of the case".to_string(), passphrase, second: None };
        change(&mut names);
        let labels = labels.iter().map(|label| (*label).to_string()).collect();
        let ask = ExportAsk { labels, ..everything(ExportTable::People, As::Csv) };
        let mut out = Vec::new();
        self.desk.export_names(&self.by, &ask, &names, &mut out).map(|_| out)
    }

    fn readers(&self, case: CaseId) -> Vec<(Option<String>, String)> {
        let page = self.desk.case_page(&self.by, case).expect("a page");
        let reader = page.readers.into_iter().filter(|reader| reader.what != "case");
        reader.map(|reader| (reader.name, reader.what)).collect()
    }
}

fn everything(table: ExportTable, written: As) -> ExportAsk {
    ExportAsk { table, written, state: None, labels: Vec::new() }
}

fn second(names: &mut NamesAsk, name: &str, passphrase: &str) {
    names.second = Some((name.to_string(), Secret::new(passphrase.to_string())));
}

/// The rows of a sheet of whatever shape, as texts.
fn read(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut from = Cursor::new(bytes);
    let look = mukti_intake::sheet::look(&mut from).expect("a sheet");
    assert!(look.sheets.len() <= 1, "no hidden sheet");
    let mut rows = Vec::new();
    mukti_intake::sheet::each_row(&mut from, &look, None, &mut |row| {
        rows.push(row.cells.iter().map(|cell| cell.shown().to_owned()).collect());
        true
    })
    .expect("rows");
    rows
}

#[test]
fn no_name_and_nothing_special_leaves_in_any_table_of_any_shape() {
    let house = House::new();
    house.case("IN-TN", &["31", ""]);
    for table in ExportTable::ALL {
        for written in [As::Csv, As::Ndjson, As::Xlsx] {
            let (done, bytes) = house.take(&everything(table, written)).unwrap();
            assert_eq!(done.cases, 1);
            let text =
                if written == As::Xlsx { read(&bytes).concat().join("\n") } else { String::from_utf8(bytes).unwrap() };
            for secret in
                [NAME, "Zephyrine", "Rampur", "98765", "transgender", "force.sexual", "worker.sex", "category"]
            {
                assert!(!text.contains(secret), "{secret} leaves in {table:?} as {written:?}: {text}");
            }
            assert!(text.contains("TN-0001"), "{text}");
            assert!(written == As::Ndjson || !text.contains("\n=1+1"), "a formula leaves in {table:?}: {text}");
        }
    }
}

#[test]
fn the_facts_that_leave_are_read_by_the_law_as_those_in_the_case_are() {
    let house = House::new();
    let (mut list, ask) = (Vec::new(), ListAsk::default());
    mukti_testkit::write_list(60, 1_000, &mut list).unwrap();
    house.desk.import(&house.by, &mut Cursor::new(&list), &ask, &|_, _| {}).unwrap();
    let (done, facts) = house.take(&everything(ExportTable::Facts, As::Csv)).unwrap();
    let (_, people) = house.take(&everything(ExportTable::People, As::Csv)).unwrap();
    let people = read(&people);
    let status = people[0].iter().position(|name| name == "status").unwrap();
    let (mut source, mut found) = (Source::open(Cursor::new(facts), Some(Format::Csv)).unwrap(), Vec::new());
    while let Some(batch) = source.next_batch() {
        for (row, item) in batch.items {
            let facts = understand(source.header().as_deref(), row, item).unwrap_or_else(|wrong| panic!("{wrong:?}"));
            let determined = determine(&facts, now().day_in_india(), Book::embedded());
            found.push((facts.case.clone().unwrap_or_default().to_string(), determined.status.word().to_owned()));
        }
    }
    let expected: Vec<_> = people[1..].iter().map(|row| (row[0].clone(), row[status].clone())).collect();
    assert_eq!(found, expected);
    assert_eq!((done.rows, found.len()), (60, 60));
    assert!(expected.iter().any(|(_, status)| status == "prima_facie"), "{expected:?}");
}

#[test]
fn what_was_taken_back_or_forgotten_leaves_no_row_and_a_state_or_a_label_narrows() {
    let house = House::new();
    let (kiln, label, people) = house.case("IN-TN", &["31", "40"]);
    let (_, other, _) = house.case("IN-UP", &["50"]);
    let (mut list, ask) = (Vec::new(), ListAsk::default());
    mukti_testkit::write_list(30, 1_000, &mut list).unwrap();
    let done = house.desk.import(&house.by, &mut Cursor::new(&list), &ask, &|_, _| {}).unwrap();
    house.desk.undo_import(&house.by, done.batch, "a trial", &|_, _| {}).unwrap();
    let rows =
        |ask: &ExportAsk| read(&house.take(ask).unwrap().1)[1..].iter().map(|row| row[0].clone()).collect::<Vec<_>>();
    let all = everything(ExportTable::People, As::Csv);
    let (one, two, three) = (format!("{label}-1"), format!("{label}-2"), format!("{other}-1"));
    assert_eq!(rows(&all), [one.clone(), two.clone(), three.clone()], "in the order in which they began");
    assert_eq!(rows(&ExportAsk { state: State::from_code("IN-UP"), ..all.clone() }), [three]);
    assert_eq!(rows(&ExportAsk { labels: vec![label.to_lowercase()], ..all.clone() }), [one.clone(), two]);
    let asked = ExportAsk { labels: vec!["TN-9999".to_string()], ..all.clone() };
    assert_eq!(house.take(&asked).unwrap_err(), Problem::NoSuchLabel { label: "TN-9999".to_string() });
    let forget = Forget { case: kiln, person: people[1], reason: "asked to", counsel: Counsel::Lawful };
    house.desk.forget(&house.by, forget).unwrap();
    assert_eq!(rows(&ExportAsk { labels: vec![label], ..all }), [one]);
}

#[test]
fn names_leave_only_for_named_cases_with_a_word_whom_they_are_for_and_under_a_long_passphrase() {
    let house = House::new();
    let (_, label, _) = house.case("IN-TN", &["31"]);
    let nothing = |_: &mut NamesAsk| {};
    assert_eq!(house.names(&[], nothing).unwrap_err(), Problem::NamesOfEverybody);
    assert_eq!(house.names(&[&label], |names| names.for_whom = "  ".to_string()).unwrap_err(), Problem::ForWhomMissing);
    let short = |names: &mut NamesAsk| names.passphrase = Secret::new("parrots".to_string());
    assert_eq!(house.names(&[&label], short).unwrap_err(), Problem::PassphraseShort);
    let asked = ExportAsk { labels: vec![label], ..everything(ExportTable::People, As::Csv) };
    let passphrase = Secret::new(OF_THE_FILE.to_string());
    let names = NamesAsk { for_whom: "A lawyer".to_string(), passphrase, second: None };
    let nobody = By { keys: None, ..house.by.clone() };
    assert_eq!(house.desk.export_names(&nobody, &asked, &names, Vec::new()), Err(Problem::NotSignedIn));
}

#[test]
fn a_file_of_names_is_sealed_marked_and_noted_in_its_cases_and_in_no_other() {
    let house = House::new();
    let (kiln, label, _) = house.case("IN-TN", &["31", "40"]);
    let (other, _, _) = house.case("IN-TN", &["50"]);
    let sealed = house.names(&[&label], |_| {}).unwrap();
    assert!(!String::from_utf8_lossy(&sealed).contains("Zephyrine"));
    let open = |bytes: &[u8], passphrase: &str| {
        let mut out = Vec::new();
        open_sealed(bytes, &Secret::new(passphrase.to_string()), &mut out).map(|()| out)
    };
    let rows = read(&open(&sealed, OF_THE_FILE).unwrap());
    assert_eq!(rows.len(), 3);
    for row in &rows[1..] {
        assert_eq!((row[0].as_str(), row[1].as_str()), ("The lawyer of the case", NAME));
    }
    assert_eq!(open(&sealed, "two green parrots over land"), Err(Problem::NotOpened));
    assert_eq!(open(&sealed[..sealed.len() - 1], OF_THE_FILE), Err(Problem::NotOpened));
    assert_eq!(open(b"name,village", OF_THE_FILE), Err(Problem::NotOpened));
    assert_eq!(house.readers(kiln), [(Some("Fatima".to_string()), "export".to_string())]);
    assert_eq!(house.readers(other), []);
}

#[test]
fn a_child_or_more_than_twenty_five_leave_only_when_another_member_agrees() {
    let house = House::new();
    let asha = mukti_testkit::another_member(&house.desk, &house.by, "Asha").member.name;
    let (child, of_child, _) = house.case("IN-TN", &["31", "12"]);
    let (_, of_unknown, _) = house.case("IN-TN", &[""]);
    let (_, of_many, _) = house.case("IN-TN", &["31"; 26]);
    for label in [&of_child, &of_unknown, &of_many] {
        assert_eq!(house.names(&[label], |_| {}).unwrap_err(), Problem::SecondNeeded, "{label}");
    }
    assert_eq!(house.readers(child), [], "what was refused is not noted as taken out");
    let one_self = |names: &mut NamesAsk| second(names, "Fatima", PASSPHRASE);
    assert_eq!(house.names(&[&of_child], one_self).unwrap_err(), Problem::SecondIsTheFirst);
    let wrong = |names: &mut NamesAsk| second(names, &asha, "three quiet kilns at dawn");
    assert_eq!(house.names(&[&of_child], wrong).unwrap_err(), Problem::WrongNameOrPassphrase);
    house.names(&[&of_child], |names| second(names, &asha, PASSPHRASE)).unwrap();
    let mut readers = house.readers(child);
    readers.sort();
    let named = |name: &str, what: &str| (Some(name.to_string()), what.to_string());
    assert_eq!(readers, [named("Asha", "agreed"), named("Fatima", "export")]);
}
