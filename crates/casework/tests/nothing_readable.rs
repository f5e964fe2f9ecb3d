//! A stolen disk: nothing that was told can be read from any file, in any usual writing of it, open or closed.

use base64::Engine as _;
use mukti_casework::{Act, By, Desk, EvenSo, NewCase, Place, Problem, Said, TopicAnswers, Whom, open_desk};
use mukti_register::{CaseId, KindInfo, PersonId, kinds};
use mukti_terms::schema::Kind;
use mukti_terms::when::Moment;
use std::collections::HashMap;
use std::path::Path;

/// How many cases are told; ten thousand canaries need about 250 (`MUKTI_CANARY_CASES=250`).
const CASES: usize = 12;

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("made")).plus_hours(12)
}

/// Words that nobody says by chance.
#[derive(Default)]
struct Canaries {
    all: Vec<String>,
}

impl Canaries {
    fn next(&mut self) -> String {
        // Letters from a counter, well mixed: each is found only where it was put.
        let mut number = (self.all.len() as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let word: String = (0..14)
            .map(|_| {
                number = number.rotate_left(11).wrapping_mul(0xD129_0B26_88CC_A9B5);
                char::from(b'a' + u8::try_from(number >> 59).unwrap_or(0) % 26)
            })
            .collect();
        self.all.push(word.clone());
        word
    }
}

fn texts(kind: &KindInfo, canaries: &mut Canaries) -> Vec<(&'static str, String)> {
    let free = |field: &&mukti_terms::schema::Field| matches!(field.kind, Kind::Text) && field.name != "time";
    kind.fields.iter().filter(free).map(|field| (field.name, canaries.next())).collect()
}

fn pairs<'a>(values: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    values.iter().map(|(name, text)| (*name, text.as_str())).collect()
}

fn tell(desk: &Desk, by: &By, canaries: &mut Canaries) -> Result<(CaseId, PersonId), Problem> {
    let named = |name: &str| kinds().iter().find(|kind| kind.name == name).expect("a kind of ours");
    let site = texts(named("worksite"), canaries);
    let new = NewCase { prefix: None, worksite: &pairs(&site), said: Said::WORKER };
    let case = desk.start_case(by, &new)?.case;
    let particulars = texts(named("person"), canaries);
    let person = desk.add_person(by, case, &pairs(&particulars), Said::WORKER)?;
    for (topic, field) in [("place", "work.district"), ("place", "work.task")] {
        let (answer, words) = (canaries.next(), canaries.next());
        let answers = [(field, answer.as_str())];
        desk.answer_topic(
            by,
            &TopicAnswers { case, person, topic, said: Said::WORKER, answers: &answers, words: &words },
        )?;
    }
    for kind in kinds().iter().filter(|kind| kind.is_act()) {
        let mut values = texts(kind, canaries);
        if kind.field("on").is_some() {
            values.push(("on", "2026-03-01".to_string()));
        }
        let act = Act {
            case,
            whom: Whom::These(vec![person]),
            kind: kind.name,
            values: &pairs(&values),
            said: Said::DOCUMENT,
            even_so: EvenSo::Yes,
        };
        match desk.record_act(by, &act) {
            Ok(_) | Err(Problem::Fields(_) | Problem::NothingAnswered) => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok((case, person))
}

/// Every usual writing of a word.
fn writings(word: &str) -> Vec<Vec<u8>> {
    let bytes = word.as_bytes();
    let base64 = base64::engine::general_purpose::STANDARD_NO_PAD;
    let mut all = vec![
        bytes.to_vec(),
        word.to_uppercase().into_bytes(),
        word.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        word.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        bytes.iter().map(|b| format!("{b:02x}")).collect::<String>().into_bytes(),
        bytes.iter().map(|b| format!("{b:02X}")).collect::<String>().into_bytes(),
        bytes.iter().map(|b| format!("%{b:02x}")).collect::<String>().into_bytes(),
        bytes.iter().map(|b| format!("\\u00{b:02x}")).collect::<String>().into_bytes(),
    ];
    // Base64 at each of the three places a word can begin in it; the letters at both ends hang on their neighbours.
    for before in 0..3 {
        let padded: Vec<u8> = std::iter::repeat_n(b'x', before).chain(bytes.iter().copied()).collect();
        let written = base64.encode(&padded).into_bytes();
        all.push(written[2 + before..written.len() - 2].to_vec());
    }
    all
}

/// What is found in the bytes: each canary with the file it was found in.
fn found_in(folder: &Path, canaries: &[String]) -> Vec<(String, String)> {
    let mut needles: HashMap<[u8; 8], Vec<(Vec<u8>, &str)>> = HashMap::new();
    for word in canaries {
        for writing in writings(word) {
            let head: [u8; 8] = writing[..8].try_into().expect("eight bytes");
            needles.entry(head).or_default().push((writing, word));
        }
    }
    let mut found = Vec::new();
    for file in files_of(folder) {
        let name = file.display().to_string();
        let bytes = std::fs::read(&file).expect("read");
        for (at, window) in bytes.windows(8).enumerate() {
            let head: [u8; 8] = window.try_into().expect("eight bytes");
            for (writing, word) in needles.get(&head).into_iter().flatten() {
                if bytes[at..].starts_with(writing) {
                    found.push(((*word).to_string(), name.clone()));
                }
            }
        }
        found.extend(canaries.iter().filter(|word| name.contains(word.as_str())).map(|w| (w.clone(), name.clone())));
    }
    found
}

fn files_of(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("read") {
        let path = entry.expect("read").path();
        if path.is_dir() { files.extend(files_of(&path)) } else { files.push(path) }
    }
    files
}

#[test]
fn no_word_that_was_told_stands_in_any_file_while_open_or_after() {
    let cases = std::env::var("MUKTI_CANARY_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(CASES);
    let scratch = tempfile::tempdir().expect("made");
    let desk = open_desk(&Place::in_folder(&scratch.path().join("data"))).expect("made");
    let by = mukti_testkit::first_member(&desk, now()).expect("enrols");
    let mut canaries = Canaries::default();
    let first = (0..cases).map(|_| tell(&desk, &by, &mut canaries).expect("kept")).next().expect("a case");
    let mut export = std::fs::File::create(scratch.path().join("export")).expect("made");
    desk.export_journal(now(), &mut export).expect("written");
    // What was kept can be read by whoever may: otherwise this would prove only that nothing was kept.
    let page = desk.case_page(&by, first.0).expect("a page");
    let name = page.people[0].name().expect("a name").open().clone();
    assert!(canaries.all.contains(&name));
    assert_eq!(found_in(scratch.path(), &canaries.all), Vec::new(), "while it is open");
    drop(desk);
    assert_eq!(found_in(scratch.path(), &canaries.all), Vec::new(), "after it was closed");
    println!("{} canaries, 0 found", canaries.all.len());
}

#[test]
fn the_search_itself_finds_a_word_in_every_writing() {
    let scratch = tempfile::tempdir().expect("made");
    let mut canaries = Canaries::default();
    let word = canaries.next();
    canaries.next();
    for (number, writing) in writings(&word).into_iter().enumerate() {
        let mut bytes = vec![b'#'; 1000 + number];
        bytes.extend(writing);
        bytes.extend(b"###");
        let file = scratch.path().join("one");
        std::fs::write(&file, bytes).expect("written");
        assert!(!found_in(scratch.path(), &canaries.all).is_empty(), "writing {number}");
    }
    std::fs::write(scratch.path().join("one"), b"nothing").expect("written");
    std::fs::write(scratch.path().join(&word), b"in its name").expect("written");
    assert!(!found_in(scratch.path(), &canaries.all).is_empty());
}
