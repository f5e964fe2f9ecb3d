//! The custody paper of a case says in words what was kept: no raw code, no raw key, no bare sum or date, no hex for a letter.

use mukti_casework::custody::CustodyAsk;
use mukti_casework::{Act, By, Desk, EvenSo, LetterAsk, NewCase, Place, Said, TopicAnswers, Whom, open_desk};
use mukti_documents::custody::report;
use mukti_law::Book;
use mukti_messages::Messages;
use mukti_register::{CaseId, DocumentId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Language, State};

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("a day")).plus_hours(12)
}

struct House {
    _folder: tempfile::TempDir,
    desk: Desk,
    by: By,
    case: CaseId,
    person: PersonId,
}

impl House {
    fn act(&self, kind: &str, values: &[(&str, &str)]) {
        let whom = Whom::Everyone;
        let act = Act { case: self.case, whom, kind, values, said: Said::DOCUMENT, even_so: EvenSo::Yes };
        self.desk.record_act(&self.by, &act).unwrap_or_else(|problem| panic!("{kind}: {problem:?}"));
    }

    fn letter(&self, kind: &str) -> DocumentId {
        let (people, language) = (vec![self.person], Language::English);
        let ask = LetterAsk { case: self.case, people, kind, office: None, against: None, language };
        self.desk.write_letter(&self.by, &ask, None).expect("issued").id
    }

    /// The paper as one text, and its pages.
    fn paper(&self, language: Language) -> String {
        let size = self.desk.checkpoint(now()).expect("signed").size;
        let ask = CustodyAsk { case: self.case, size, asked: now(), language };
        let custody = self.desk.custody(&self.by, ask).expect("gathered");
        let pages = report(&custody, Messages::of(language), Book::embedded()).plain_text().expect("set");
        pages.join("\n").chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{2060}')).collect()
    }
}

/// A case with an interview, acts of every sort of value, and two letters.
fn house() -> House {
    let folder = tempfile::tempdir().expect("made");
    let desk = open_desk(&Place::in_folder(&folder.path().join("data"))).expect("made");
    let by = mukti_testkit::first_member(&desk, now()).expect("enrols");
    let worksite = [("state", "IN-TN"), ("district", "Sundarpur"), ("kind", "brick_kiln")];
    let new = NewCase { prefix: State::from_code("IN-TN"), worksite: &worksite, said: Said::WORKER };
    let case = desk.start_case(&by, &new).expect("made").case;
    let person = desk.add_person(&by, case, &[("name", "Meena")], Said::WORKER).expect("made");
    let said = Said { private: Answer::Yes, ..Said::WORKER };
    for (topic, answers, words) in [
        ("person", &[("worker.sex", "female"), ("worker.age", "31"), ("worker.category", "ST")][..], ""),
        ("advance", &[("advance.taken", "yes"), ("advance.by", "self"), ("advance.amount", "20000")], "for a wedding"),
        ("leaving", &[("free.movement", "no")], ""),
    ] {
        desk.answer_topic(&by, &TopicAnswers { case, person, topic, said, answers, words }).expect("kept");
    }
    let house = House { _folder: folder, desk, by, case, person };
    house.act("rescue", &[("on", "2026-01-10")]);
    house.act("freedom", &[("on", "2026-01-10"), ("how", "rescued")]);
    house.act("finding", &[("on", "2026-01-12"), ("outcome", "bonded"), ("office", "sub_divisional_magistrate")]);
    house.act("payment_credit", &[("on", "2026-02-14"), ("toward", "immediate_assistance"), ("amount", "30000")]);
    let letter = house.letter("rti_application");
    let id = letter.to_string();
    let sent = [("on", "2026-02-20"), ("document", id.as_str()), ("how", "by_hand"), ("to", "district_magistrate")];
    house.act("letter_sent", &sent);
    house
}

/// Words of lists, keys and codes: lowercase with an underscore, a key of a message, a State's code, a date of a machine.
fn raw(text: &str) -> Vec<&str> {
    let is_code = |word: &str| {
        let inside = word.trim_matches(|c: char| !c.is_alphanumeric());
        let letters = |c: char| c.is_ascii_lowercase() || c == '_';
        let is_list_word = inside.contains('_') && inside.chars().all(letters);
        let is_key = ["fact-", "field-", "choice-", "record-", "topic-", "office-", "letter-", "speaker-", "custody-"]
            .iter()
            .any(|start| inside.starts_with(start));
        let is_state = State::from_code(inside).is_some() && inside.starts_with("IN-");
        let digits = |part: &str, many: usize| part.len() == many && part.bytes().all(|byte| byte.is_ascii_digit());
        let parts: Vec<&str> = inside.split('-').collect();
        let is_date = matches!(parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2));
        let is_dotted =
            inside.contains('.') && inside.split('.').all(|part| part.chars().all(letters) && !part.is_empty());
        is_list_word || is_key || is_state || is_date || (is_dotted && !["custody.json", "pack.py"].contains(&inside))
    };
    text.split_whitespace().filter(|word| is_code(word)).collect()
}

#[test]
fn no_raw_code_key_or_date_stands_on_the_paper_in_any_page_language() {
    let house = house();
    for language in Language::PAGES {
        let text = house.paper(language);
        assert_eq!(raw(&text), [] as [&str; 0], "{}", language.tag());
    }
    assert_eq!(
        raw("fact-topic IN-TN by_hand 2026-01-12 record.kept custody.json TN-0001-1"),
        ["fact-topic", "IN-TN", "by_hand", "2026-01-12", "record.kept"]
    );
}

#[test]
fn every_entry_says_what_it_is_and_whom_it_is_about_and_a_letter_is_named_by_its_reference() {
    let house = house();
    let text = house.paper(Language::English);
    let whole: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "Interview: Money taken before the work",
        "About TN-0001-1",
        "₹ 20,000",
        "₹ 30,000",
        "for a wedding",
        "Sub-Divisional Magistrate",
        "District Magistrate",
        "by hand",
        "Mon 12 Jan 2026",
        "Tamil Nadu",
        "TN-0001/1",
    ] {
        assert!(whole.contains(said), "{said} is missing: {whole}");
    }
    let letter = house.desk.case_page(&house.by, house.case).expect("reads").issued.remove(0);
    assert!(!whole.contains(&letter.id.to_string()), "a letter is not named by its number in the journal");
}
