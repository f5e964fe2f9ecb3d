//! Finding people: in any spelling and script, up to date with what was told, and only while somebody may open it.

use mukti_casework::{Amendment, By, Desk, FoundBy, NewCase, Problem, Said};
use mukti_register::{CaseId, PersonId};
use mukti_terms::State;
use mukti_terms::when::Moment;

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("made")).plus_hours(12)
}

struct House {
    desk: Desk,
    by: By,
    folder: tempfile::TempDir,
}

fn house() -> House {
    let folder = tempfile::tempdir().expect("made");
    let (desk, by) = mukti_testkit::desk_in(folder.path(), now());
    House { desk, by, folder }
}

impl House {
    fn case(&self, worksite: &[(&str, &str)], people: &[&[(&str, &str)]]) -> (CaseId, Vec<PersonId>) {
        let new = NewCase { prefix: State::from_code("IN-UP"), worksite, said: Said::WORKER };
        let case = self.desk.start_case(&self.by, &new).expect("made").case;
        let add = |person: &&[(&str, &str)]| self.desk.add_person(&self.by, case, person, Said::WORKER).expect("made");
        (case, people.iter().map(add).collect())
    }

    /// Case and number of whoever answers.
    fn find(&self, question: &str) -> Vec<(CaseId, Option<u32>)> {
        let found = self.desk.search(&self.by, question).expect("searched");
        found.rows.iter().map(|row| (row.case, row.person.map(|(_, ordinal)| ordinal))).collect()
    }
}

#[test]
fn a_person_is_found_in_any_spelling_and_script_and_by_all_that_could_find_them() {
    let house = house();
    let lakshmi: &[(&str, &str)] = &[("name", "Lakshmi Devi"), ("village", "Sundarpur"), ("phone", "98765 43210")];
    let kiln = [("name", "Balaji Brick Works"), ("owner", "Bhanwar Seth"), ("village", "Kondapur")];
    let (case, _) = house.case(&kiln, &[&[("name", "Meena")], lakshmi]);
    house.case(&[("village", "Rampur")], &[&[("name", "Suresh"), ("parent_or_spouse_name", "Mahesh")]]);
    for question in
        ["Lakshmi", "Laxmi", "lachhmi devi", "लक्ष्मी", "லட்சுமி", "لکشمی", "Sundarpur", "43210", "+91 98765 43210"]
    {
        assert_eq!(house.find(question).first(), Some(&(case, Some(2))), "{question}");
    }
    for question in ["Balaji", "Bhanwar", "भंवर सेठ", "UP-0001"] {
        assert_eq!(house.find(question).first(), Some(&(case, None)), "{question}");
    }
    let row = &house.desk.search(&house.by, "Mahesh").unwrap().rows[0];
    assert_eq!((row.by, row.label.as_str(), row.name.open().as_str()), (FoundBy::Relative, "UP-0002", "Suresh"));
    assert_eq!(house.find("Basanti Oraon"), []);
    assert_eq!(house.find("  "), []);
}

#[test]
fn what_is_told_and_corrected_is_found_at_once() {
    let house = house();
    assert_eq!(house.find("Phulmani"), []);
    let (case, people) = house.case(&[], &[&[("name", "Phulmani")]]);
    assert_eq!(house.find("Phulmani"), [(case, Some(1))]);
    let page = house.desk.case_page(&house.by, case).unwrap();
    let told = page.timeline.iter().find(|entry| entry.kind.as_deref() == Some("person")).unwrap();
    let (entry, values) = (told.id, &[("name", "Somari")][..]);
    let amendment = Amendment { case, entry, only: Some(people[0]), values, reason: "misheard", said: Said::WORKER };
    house.desk.correct(&house.by, &amendment).unwrap();
    assert_eq!((house.find("Somari"), house.find("Phulmani")), (vec![(case, Some(1))], vec![]));
}

#[test]
fn without_a_keyring_nobody_is_found_and_a_search_is_noted_once_an_hour_and_without_its_words() {
    let house = house();
    house.case(&[], &[&[("name", "Phulmani")]]);
    let nobody = By { keys: None, ..house.by.clone() };
    assert_eq!(house.desk.search(&nobody, "Phulmani").err(), Some(Problem::NotSignedIn));
    let entries = || house.desk.rebuild().unwrap().entries;
    let before = entries();
    (0..5).for_each(|_| drop(house.find("Gangotri Paswan")));
    assert_eq!(entries(), before + 1);
    let later = By { now: now().plus_hours(1), ..house.by.clone() };
    house.desk.search(&later, "Gangotri Paswan").unwrap();
    assert_eq!(entries(), before + 2);
    for file in std::fs::read_dir(house.folder.path().join("data")).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for needle in ["Gangotri", "gangotri", "Phulmani", "phulmani"] {
            assert!(!bytes.windows(needle.len()).any(|window| window == needle.as_bytes()), "{needle}");
        }
    }
}
