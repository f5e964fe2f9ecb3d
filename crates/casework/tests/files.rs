//! Files: they arrive in pieces and go on where they stopped, what is kept is what was sent, and a copy says nothing more.

use mukti_casework::{Amendment, Arriving, By, Desk, FileState, NewCase, NewFile, Problem, Said};
use mukti_register::records::words::{Derived, Media};
use mukti_register::{CaseId, FileId, PersonId};
use mukti_terms::State;
use mukti_terms::when::Moment;
use sha2::{Digest, Sha256};

const MIB: usize = 1 << 20;

fn now() -> Moment {
    Moment::start_of("2026-03-20".parse().expect("made")).plus_hours(12)
}

struct House {
    desk: Desk,
    by: By,
    case: CaseId,
    person: PersonId,
    folder: tempfile::TempDir,
}

fn house() -> House {
    let folder = tempfile::tempdir().expect("made");
    let (desk, by) = mukti_testkit::desk_in(folder.path(), now());
    let new = NewCase { prefix: State::from_code("IN-UP"), worksite: &[("state", "IN-UP")], said: Said::WORKER };
    let case = desk.start_case(&by, &new).expect("made").case;
    let person = desk.add_person(&by, case, &[("name", "Meena Devi")], Said::WORKER).expect("made");
    House { desk, by, case, person, folder }
}

/// Bytes that repeat nowhere near, beginning as a PDF does.
fn scan(length: usize) -> Vec<u8> {
    let noise = (0_u32..).map(|n| (n.wrapping_mul(2_654_435_761) >> 13).to_le_bytes()[0]);
    b"%PDF-1.7\n".iter().copied().chain(noise).take(length).collect()
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl House {
    fn begin(&self, name: &str, bytes: Option<usize>) -> Result<Arriving, Problem> {
        let bytes = bytes.map(|bytes| bytes as u64);
        let new = NewFile { case: self.case, person: Some(self.person), name, words: "her slip", bytes };
        self.desk.begin_file(&self.by, &new)
    }

    fn send(&self, arriving: &mut Arriving, mut bytes: &[u8]) -> Result<(), Problem> {
        while !bytes.is_empty() {
            if arriving.is_full() {
                self.desk.keep_piece(&self.by, arriving)?;
            }
            let taken = arriving.take(bytes)?;
            bytes = &bytes[taken..];
        }
        Ok(())
    }

    fn attach(&self, name: &str, bytes: &[u8]) -> FileId {
        let mut arriving = self.begin(name, None).expect("begun");
        self.send(&mut arriving, bytes).expect("sent");
        self.desk.finish_file(&self.by, arriving, Some(&sha256(bytes))).expect("kept").file
    }

    fn bytes(&self, file: FileId) -> Result<Vec<u8>, Problem> {
        let (opened, mut bytes) = (self.desk.open_file(&self.by, self.case, file)?, Vec::new());
        self.desk.each_piece_of(&opened, |piece| {
            assert!(piece.len() <= MIB, "a piece is never larger");
            bytes.extend_from_slice(piece);
            Ok(())
        })?;
        Ok(bytes)
    }

    fn files(&self) -> Vec<mukti_casework::FileRow> {
        self.desk.case_page(&self.by, self.case).expect("a page").files
    }
}

#[test]
fn a_file_of_any_length_comes_back_as_it_was_sent() {
    let house = house();
    for length in [1, MIB - 1, MIB, MIB + 1, 3 * MIB] {
        let bytes = scan(length);
        assert_eq!(house.bytes(house.attach("slip.pdf", &bytes)).unwrap(), bytes, "{length}");
        let mut known = house.begin("slip.pdf", Some(length)).unwrap();
        house.send(&mut known, &bytes).unwrap();
        let file = house.desk.finish_file(&house.by, known, None).unwrap().file;
        assert_eq!(house.bytes(file).unwrap(), bytes, "{length}, as said before");
    }
    let files = house.files();
    let (largest, name) = (&files[0], files[0].name.open());
    assert_eq!((files.len(), largest.media, largest.bytes), (10, Media::Pdf, 3 * MIB as u64));
    assert_eq!((largest.ordinal, name.as_str(), largest.words.open().as_str()), (Some(1), "slip.pdf", "her slip"));
    assert_eq!(largest.sha256, sha256(&scan(3 * MIB)));
}

#[test]
fn an_upload_goes_on_where_it_stopped_and_a_part_of_a_piece_is_sent_again() {
    let house = house();
    let bytes = scan(2 * MIB + 77);
    let mut arriving = house.begin("call.ogg", Some(bytes.len())).unwrap();
    let file = arriving.id();
    house.send(&mut arriving, &bytes[..MIB + 500]).unwrap();
    house.desk.keep_piece(&house.by, &mut arriving).unwrap();
    drop(arriving);
    let mut other = house.desk.arriving_file(&house.by, house.case, file).unwrap();
    assert_eq!((other.offset(), other.total()), (MIB as u64, Some(bytes.len() as u64)));
    let mut late = house.desk.arriving_file(&house.by, house.case, file).unwrap();
    house.send(&mut other, &bytes[MIB..]).unwrap();
    house.desk.keep_piece(&house.by, &mut other).unwrap();
    assert_eq!(other.offset(), bytes.len() as u64);
    house.send(&mut late, &bytes[MIB..2 * MIB]).unwrap();
    let told = house.desk.keep_piece(&house.by, &mut late).unwrap_err();
    assert_eq!(
        told,
        Problem::NotTheNext { at: 3 * MIB as u64 },
        "two go on with one file: the later is told where it is"
    );
    assert!(matches!(other.take(b"more"), Err(Problem::NotTheNext { .. })), "more than was said");
    let again = house.desk.arriving_file(&house.by, house.case, file).unwrap();
    house.desk.finish_file(&house.by, again, Some(&sha256(&bytes))).unwrap();
    assert_eq!(house.bytes(file).unwrap(), bytes);
    assert_eq!(house.desk.arriving_file(&house.by, house.case, file).err(), Some(Problem::NoSuchFile));
    assert_eq!(house.desk.attached_file(&house.by, house.case, file).unwrap().state, FileState::Whole);
}

#[test]
fn an_upload_that_is_not_whole_is_not_told_of() {
    let house = house();
    let mut arriving = house.begin("call.ogg", Some(2 * MIB)).unwrap();
    house.send(&mut arriving, &scan(MIB + 3)).unwrap();
    let told = house.desk.finish_file(&house.by, arriving, None).unwrap_err();
    assert_eq!(told, Problem::NotTheNext { at: MIB as u64 });
    assert!(house.files().is_empty());
    let nothing = house.begin("call.ogg", None).unwrap();
    assert_eq!(house.desk.finish_file(&house.by, nothing, None), Err(Problem::FileEmpty));
    assert_eq!(house.begin("call.ogg", Some(0)).err(), Some(Problem::FileEmpty));
    assert_eq!(house.begin("call.ogg", Some((2 << 30) + 1)).err(), Some(Problem::FileTooLarge));
    let elsewhere = NewFile { case: CaseId::from_bits(1), person: None, name: "", words: "", bytes: None };
    assert_eq!(house.desk.begin_file(&house.by, &elsewhere).err(), Some(Problem::NoSuchCase));
}

#[test]
fn a_file_that_is_not_what_was_sent_is_set_aside_and_never_handed_out() {
    let house = house();
    let mut arriving = house.begin("slip.pdf", None).unwrap();
    house.send(&mut arriving, &scan(100)).unwrap();
    let told = house.desk.finish_file(&house.by, arriving, Some(&sha256(b"another"))).unwrap();
    assert_eq!(told.state, FileState::SetAside);
    assert_eq!(house.files()[0].state, FileState::SetAside);
    assert_eq!(house.bytes(told.file), Err(Problem::SetAside));
    assert_eq!(house.desk.copy_without_metadata(&house.by, house.case, told.file).err(), Some(Problem::SetAside));
}

#[test]
fn a_copy_without_metadata_is_a_file_of_its_own_that_names_its_parent() {
    let house = house();
    let exif = [&b"\xff\xe1\x00\x24Exif\0\0MM\0*"[..], b"GPS 26.8467N 80.9462E..."].concat();
    let data = vec![7; 2 * MIB];
    let scan = [&b"\xff\xda\x00\x08\x01\x01\0\0\x3f\0"[..], &data, b"\xff\xd9"].concat();
    let photo = [&b"\xff\xd8"[..], &exif, &scan].concat();
    let original = house.attach("kiln.jpg", &photo);
    let copy = house.desk.copy_without_metadata(&house.by, house.case, original).unwrap();
    assert_eq!(house.bytes(copy.file).unwrap(), [&b"\xff\xd8"[..], &scan].concat());
    assert_eq!(house.bytes(original).unwrap(), photo, "the original stays as it was");
    let row = &house.files()[0];
    assert_eq!((row.id, row.parent, row.derived), (copy.file, Some(original), Some(Derived::WithoutMetadata)));
    assert_eq!((row.person, row.name.open().as_str()), (Some(house.person), "kiln.jpg"));
    let slip = house.attach("slip.pdf", &self::scan(100));
    assert_eq!(house.desk.copy_without_metadata(&house.by, house.case, slip).err(), Some(Problem::NotAPicture));
    let torn = house.attach("torn.jpg", &photo[..MIB]);
    assert_eq!(house.desk.copy_without_metadata(&house.by, house.case, torn).err(), Some(Problem::NotAPicture));
    assert_eq!(house.files().len(), 4, "no copy is left of what could not be copied");
}

#[test]
fn nobody_is_shown_what_opens_a_file_and_nothing_but_its_words_can_be_corrected() {
    let house = house();
    let file = house.attach("slip.pdf", &scan(10));
    let page = house.desk.case_page(&house.by, house.case).unwrap();
    let told = page.timeline.iter().find(|entry| entry.kind.as_deref() == Some("file")).unwrap();
    let kept = told.kept.as_ref().unwrap().open();
    assert_eq!((kept.get("sha256").is_some(), kept.get("key")), (true, None));
    let correct = |values: &[(&str, &str)]| {
        let (case, entry) = (house.case, told.id);
        let amendment = Amendment { case, entry, only: None, values, reason: "a slip", said: Said::DOCUMENT };
        house.desk.correct(&house.by, &amendment)
    };
    for field in ["key", "sha256", "file", "bytes"] {
        assert_eq!(correct(&[(field, "00")]).err(), Some(Problem::NoSuchForm), "{field}");
    }
    correct(&[("words", "his slip")]).unwrap();
    assert_eq!(house.files()[0].words.open(), "his slip");
    assert_eq!(house.bytes(file).unwrap(), scan(10));
}

#[test]
fn what_nobody_went_on_with_for_a_week_goes() {
    let house = house();
    let file = house.begin("call.ogg", Some(MIB)).unwrap().id();
    assert_eq!(house.desk.sweep_uploads(now().plus_hours(24 * 6)), Ok(0));
    assert_eq!(house.desk.sweep_uploads(now().plus_hours(24 * 8)), Ok(1));
    assert_eq!(house.desk.arriving_file(&house.by, house.case, file).err(), Some(Problem::NoSuchFile));
}

#[test]
fn nothing_of_a_file_can_be_read_on_the_disk() {
    let house = house();
    let words = b"%PDF-1.7 Meena Devi owes thirty-five thousand";
    house.attach("meena-slip.pdf", words);
    let mut arriving = house.begin("meena-call.ogg", Some(MIB + 1)).unwrap();
    house.send(&mut arriving, &scan(MIB)).unwrap();
    house.desk.keep_piece(&house.by, &mut arriving).unwrap();
    for file in std::fs::read_dir(house.folder.path().join("data")).unwrap() {
        let file = file.unwrap().path();
        let bytes = std::fs::read(&file).unwrap();
        for needle in [&b"thirty-five"[..], b"meena", b"her slip", &scan(64)[..]] {
            assert!(!bytes.windows(needle.len()).any(|window| window == needle), "{}", file.display());
        }
    }
}
