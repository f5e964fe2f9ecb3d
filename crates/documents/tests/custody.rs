//! A custody pack: the same bytes every time, checked by what was published and by hand, every known field in it and no unknown one.

#[path = "common/journal.rs"]
#[expect(clippy::unwrap_used, reason = "what the tests are made from may fail loudly, as they may")]
mod journal;

use journal::{ASKED, MEENA, PHOTOGRAPH, SMALLER, made};
use mukti_documents::custody::{Certificate, Custody, Report, json, pack, report};
use mukti_journal::hex::{decode, decode_array};
use mukti_law::Book;
use mukti_messages::Messages;
use mukti_terms::Language;
use serde_json::Value;

fn paper(custody: &Custody, language: Language) -> Report {
    report(custody, Messages::of(language), Book::embedded())
}

fn words(custody: &Custody, language: Language) -> String {
    paper(custody, language).plain_text().expect("it is set").join("\n")
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{2066}' | '\u{2069}' | '\u{200B}')).collect()
}

/// Writes PDF and pictures where someone wants to look at them.
fn show(report: &Report, name: &str) {
    let Ok(folder) = std::env::var("MUKTI_LOOK") else { return };
    for (n, picture) in report.pictures(80).expect("it is set").iter().enumerate() {
        std::fs::write(format!("{folder}/custody-{name}-{n}.png"), picture).expect("the folder can be written");
    }
    std::fs::write(format!("{folder}/custody-{name}.pdf"), report.pdf().expect("it is set").bytes)
        .expect("the folder can be written");
}

#[test]
fn in_every_language_the_paper_is_set_cleanly_and_twice_the_same() {
    let custody = made().custody;
    let unknown = Custody { certificate: Certificate::default(), ..custody.clone() };
    for language in Language::ALL {
        for (custody, name) in [(&custody, "known"), (&unknown, "unknown")] {
            let report = paper(custody, language);
            show(&report, &format!("{}-{name}", language.tag()));
            let pdf = report.pdf().unwrap();
            assert_eq!(pdf.remarks(), [] as [&str; 0], "{language:?} {name}");
            assert_eq!(pdf.bytes, paper(custody, language).pdf().unwrap().bytes, "{language:?} {name}");
            let marker = b"pdfaid:part";
            assert!(pdf.bytes.windows(marker.len()).any(|window| window == marker), "no PDF/A marker");
        }
    }
}

#[test]
fn the_json_is_the_same_bytes_whoever_reads_it_and_whatever_is_known_for_the_certificate() {
    let custody = made().custody;
    let bytes = json(&custody);
    assert_eq!(bytes, json(&made().custody));
    assert_eq!(bytes, json(&Custody { certificate: Certificate::default(), ..custody.clone() }));
    for language in [Language::English, Language::Urdu] {
        assert_eq!(pack(&custody, Messages::of(language), Book::embedded()).unwrap().json, bytes);
    }
    assert!(bytes.ends_with(b"}\n") && !bytes.contains(&b'\r'));
}

/// The pack that the verifier in another language is tried on.
const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tools/verify/custody");

#[test]
fn the_json_is_the_one_that_was_kept_for_the_second_verifier() {
    let made = made();
    let pack = pack(&made.custody, Messages::of(Language::English), Book::embedded()).unwrap();
    // The paper of another edition of the law book is another paper; its line is not kept.
    let sums: String =
        pack.sums.lines().filter(|line| !line.ends_with(".pdf")).map(|line| format!("{line}\n")).collect();
    let files = made.custody.files.iter().map(mukti_documents::custody::File::path).zip([PHOTOGRAPH, SMALLER]);
    let mut all = vec![
        ("custody.json".to_owned(), pack.json.clone()),
        ("SHA256SUMS".to_owned(), sums.into_bytes()),
        ("server.key".to_owned(), format!("{}\n", made.server).into_bytes()),
        ("witness.key".to_owned(), format!("{}\n", made.witness).into_bytes()),
    ];
    all.extend(files.map(|(path, bytes)| (path, bytes.to_vec())));
    for (path, bytes) in all {
        let kept = format!("{KEPT}/{path}");
        if std::env::var_os("MUKTI_KEEP").is_some() {
            std::fs::create_dir_all(std::path::Path::new(&kept).parent().unwrap()).unwrap();
            std::fs::write(&kept, &bytes).unwrap();
        }
        assert!(std::fs::read(&kept).unwrap() == bytes, "{path} is another; look, then keep it with MUKTI_KEEP=1");
    }
}

/// Walks the JSON as a verifier would, with the journal's own functions.
#[test]
fn from_the_json_alone_every_leaf_proof_and_opened_part_can_be_checked() {
    use mukti_journal::chain::checkpoint::Checkpoint;
    use mukti_journal::chain::tree::root_from_inclusion;
    use mukti_journal::{Envelope, Kind};
    let made = made();
    let read: Value = serde_json::from_slice(&json(&made.custody)).unwrap();
    let note = read["checkpoint"]["note"].as_str().unwrap();
    let checkpoint = Checkpoint::verified(note, &[&made.server, &made.witness]).unwrap();
    let id = |value: &Value| u128::from_str_radix(value.as_str().unwrap(), 16).unwrap();
    let hash = |value: &Value| decode_array::<32>(value.as_str().unwrap()).unwrap();
    let entries = read["entries"].as_array().unwrap();
    assert_eq!(entries.len(), made.custody.entries.len());
    let mut opened = 0;
    for entry in entries {
        let envelope = Envelope {
            id: id(&entry["id"]),
            organisation: id(&read["organisation"]),
            hour: entry["hour"].as_i64().unwrap(),
            kind: Kind::from_word(entry["kind"].as_str().unwrap()).unwrap(),
            digest: hash(&entry["digest"]),
            commitment: hash(&entry["commitment"]),
        };
        let position = entry["position"].as_u64().unwrap();
        let leaf = envelope.leaf_hash(position);
        assert_eq!(leaf, hash(&entry["leaf"]));
        let proof: Vec<_> = entry["proof"].as_array().unwrap().iter().map(hash).collect();
        assert_eq!(root_from_inclusion(position - 1, checkpoint.size, leaf, &proof), Some(checkpoint.root));
        for part in entry["parts"].as_array().unwrap() {
            let closed = part["state"] != "opened";
            assert_eq!(
                closed,
                part.get("class").is_none() && part.get("subject").is_none() && part.get("salt").is_none()
            );
            opened += usize::from(!closed);
        }
    }
    assert_eq!(opened, 6);
}

#[test]
fn of_what_stayed_closed_nothing_is_told_but_that_it_was_kept() {
    let custody = made().custody;
    let json = String::from_utf8(json(&custody)).unwrap();
    for hidden in ["behind the kiln", "hiding_place", "a house", "worker.age"] {
        assert!(!json.contains(hidden), "{hidden}");
    }
    assert!(json.contains(&format!("{MEENA:032x}")) && json.contains("मीना"));
    assert!(!json.contains(&format!("{:032x}", journal::SURESH)), "whose the removed part was");
    let paper = words(&custody, Language::English);
    assert!(paper.contains("Parts opened: 3 · sealed: 1") && paper.contains("Parts opened: 1 · removed: 1"), "{paper}");
}

#[test]
fn words_that_are_no_text_are_kept_byte_for_byte() {
    let mut custody = made().custody;
    let mukti_documents::custody::Content::Opened { payload, .. } = &mut custody.entries[0].parts[0].content else {
        panic!("the head is open")
    };
    *payload = vec![0xff, 0x00, 0x80];
    let read: Value = serde_json::from_slice(&json(&custody)).unwrap();
    let kept = &read["entries"][0]["parts"][0]["payload"];
    assert_eq!(decode(kept["hex"].as_str().unwrap()).unwrap(), [0xff, 0x00, 0x80]);
}

#[test]
fn every_known_field_appears_and_only_the_signatures_are_left_to_the_hand() {
    let custody = made().custody;
    let paper = paper(&custody, Language::English);
    assert_eq!(paper.blanks().collect::<Vec<_>>(), ["A21 Signature", "B18 Signature"]);
    let words = squeezed(&paper.plain_text().unwrap().join(""));
    for known in [
        "Fatima Alpha",
        "Rahima Alpha",
        "14, Canal Road, Sundarpur Alpha",
        "Fatima Omega",
        "Rahima Omega",
        "14, Canal Road, Sundarpur Omega",
        "Examiner of records",
        "a box under the desk",
        "Kiran K-12",
        "grey",
        "SN-0099-1234",
        "02:00:5e:10:00:01",
        "runs Mukti 0.1.0",
        "the secretary of the Sangh",
        "1 January 2024 to 21 November 2026",
        "two hours on 3 March 2025",
        "21/11/2026",
        "13:15",
        "Sundarpur Shramik Sangh",
        "XX-0042",
        "witness.example",
        "told by the worker",
        "January 2024",
        "photograph of the kiln.JPG",
        "image/jpeg",
        "Bharatiya Sakshya Adhiniyam, 2023, s.63(4)(c), Schedule",
    ] {
        assert!(words.contains(&squeezed(known)), "{known}");
    }
    let hashes = custody.entries.iter().flat_map(|e| [e.digest, e.commitment, e.leaf]);
    let files = custody.files.iter().map(|file| file.sha256);
    for hash in hashes.chain(files).chain([custody.checkpoint.root]) {
        assert!(words.contains(&mukti_journal::hex::encode(&hash)));
    }
}

#[test]
fn the_paper_names_the_hash_of_the_json_beside_it() {
    let pack = pack(&made().custody, Messages::of(Language::English), Book::embedded()).unwrap();
    let line = pack.sums.lines().find(|line| line.ends_with("  custody.json")).unwrap();
    let words = squeezed(&words(&made().custody, Language::English));
    // On the first page and in both parts of the certificate.
    assert_eq!(words.matches(&line[..64]).count(), 3);
    assert_eq!(pack.sums.lines().count(), 4);
}

#[test]
fn where_nothing_is_known_every_field_is_blank_and_listed_and_nothing_is_invented() {
    let custody = Custody { certificate: Certificate::default(), ..made().custody };
    let paper = paper(&custody, Language::English);
    let blanks: Vec<_> = paper.blanks().collect();
    // All but the hash value and the algorithm, which are ours: A16, A17, B13, B14.
    let numbers = |letter: char, last: usize, ours: [usize; 2]| {
        (1..=last).filter(move |n| !ours.contains(n)).map(move |n| format!("{letter}{n}"))
    };
    let listed: Vec<_> = blanks.iter().map(|blank| blank.split(' ').next().unwrap().to_owned()).collect();
    let expected: Vec<_> = numbers('A', 21, [16, 17]).chain(numbers('B', 18, [13, 14])).collect();
    assert_eq!(listed, expected, "{blanks:?}");
    let data = serde_json::to_value(&paper).unwrap();
    let mut ticked = Vec::new();
    for part in data["parts"].as_array().unwrap() {
        for field in part["fields"].as_array().unwrap().iter().chain(part["signing"].as_array().unwrap()) {
            let value = &field["value"];
            match value["is"].as_str().unwrap() {
                "ticks" => {
                    ticked.extend(value["ticks"].as_array().unwrap().iter().filter(|t| t["ticked"] == true).cloned())
                }
                "blank" => {}
                "hash" => assert_eq!(value["of"], "custody.json"),
                other => panic!("{other} in {field}"),
            }
        }
    }
    assert_eq!(ticked.iter().map(|tick| tick["label"].as_str().unwrap()).collect::<Vec<_>>(), ["SHA256", "SHA256"]);
}

#[test]
fn what_is_known_of_a_device_ends_the_question_which_other() {
    let mut custody = made().custody;
    custody.certificate.device.sources = vec![mukti_documents::custody::Source::Server];
    custody.certificate.device.other = None;
    assert!(paper(&custody, Language::English).blanks().all(|blank| blank.ends_with("Signature")));
}

#[test]
fn without_a_cosignature_the_paper_says_so() {
    let mut custody = made().custody;
    assert!(!words(&custody, Language::English).contains("signature of the server alone"));
    custody.checkpoint.cosigned.clear();
    let words = words(&custody, Language::English);
    assert!(words.contains("signature of the server alone") && !words.contains("Cosigned by"), "{words}");
}

#[test]
fn a_case_with_no_file_no_name_and_no_open_head_is_printed() {
    let mut custody = made().custody;
    custody.files.clear();
    custody.organisation_name = None;
    for entry in &mut custody.entries {
        (entry.what, entry.happened, entry.learned, entry.speaker, entry.kept_by) = (None, None, None, None, None);
    }
    for language in [Language::English, Language::Urdu] {
        let report = paper(&custody, language);
        show(&report, &format!("{}-bare", language.tag()));
        assert_eq!(report.pdf().unwrap().remarks(), [] as [&str; 0]);
    }
    let words = words(&custody, Language::English);
    assert!(
        words.contains("No file was kept") && words.contains("in the hour from") && words.contains("not known here")
    );
}

#[test]
fn a_name_with_marks_of_the_typesetter_or_of_a_path_is_data() {
    let mut custody = made().custody;
    custody.label = "#read(\"/etc/passwd\") *x* \u{E100}".to_owned();
    custody.files[0].name = Some("../../a b$c/[x].p#ng".to_owned());
    let report = paper(&custody, Language::English);
    assert!(report.pdf().unwrap().remarks().is_empty());
    assert!(squeezed(&report.plain_text().unwrap().join("")).contains("#read(\"/etc/passwd\")*x*"));
    assert_eq!(custody.files[0].path(), format!("files/{:032x}", custody.files[0].id));
    custody.files[0].name = Some("a.JPG".to_owned());
    assert_eq!(custody.files[0].path(), format!("files/{:032x}.jpg", custody.files[0].id));
}

#[test]
fn the_date_of_the_paper_is_the_moment_asked_for() {
    let mut custody = made().custody;
    let first = paper(&custody, Language::English).pdf().unwrap().bytes;
    custody.asked = mukti_terms::when::Moment::from_unix(ASKED + 60);
    let second = paper(&custody, Language::English).pdf().unwrap().bytes;
    assert!(first != second, "a minute later is another paper");
    let text = String::from_utf8_lossy(&first).into_owned();
    assert!(text.contains("D:20261121000000Z"), "the document's own date");
}

/// `./check` installs it; elsewhere there may be none.
#[test]
fn qpdf_finds_no_fault_where_it_is_installed() {
    let folder = std::env::temp_dir().join(format!("mukti-custody-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for language in [Language::English, Language::Hindi, Language::Urdu] {
        let path = folder.join(format!("{}.pdf", language.tag()));
        std::fs::write(&path, paper(&made().custody, language).pdf().unwrap().bytes).unwrap();
        match std::process::Command::new("qpdf").arg("--check").arg(&path).output() {
            Ok(done) => assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout)),
            Err(why) => assert_eq!(why.kind(), std::io::ErrorKind::NotFound),
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
