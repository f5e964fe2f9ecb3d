//! Reports that were sealed on the phone: kept, opened by a member only, and one same answer for whatever does not open.

use aes::Aes256;
use aes::cipher::KeyIvInit;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mukti_casework::{By, Desk, Device, Problem, ReportState, SealOnPhone};
use mukti_register::ReportId;
use mukti_terms::Language;
use mukti_terms::when::Moment;
use openssl::encrypt::Encrypter;
use openssl::hash::{MessageDigest, hash};
use openssl::pkey::PKey;
use openssl::rsa::Padding;

struct House {
    desk: Desk,
    by: By,
    device: Device,
    key: String,
    form: String,
    _folder: tempfile::TempDir,
}

fn now() -> Moment {
    Moment::from_unix(1_795_242_600)
}

fn house() -> House {
    let folder = tempfile::tempdir().expect("it is done");
    let (desk, by) = mukti_testkit::desk_in(folder.path(), now());
    let device = desk.make_device(now(), None, "Suresh", Language::English).expect("it is done").device;
    assert_eq!(desk.sealing_key().expect("it is done"), None);
    desk.seal_on_phone(&by, SealOnPhone::On).expect("it is done");
    let key = desk.sealing_key().expect("it is done").expect("it is done");
    let form = desk.phone_forms(now(), Language::English).expect("it is done")[0].version.clone();
    House { desk, by, device, key, form, _folder: folder }
}

/// What a phone makes of a report, written from the specification with another library than the one that opens it.
struct Phone {
    manifest: String,
    files: Vec<(String, Vec<u8>)>,
}

const KEY: [u8; 32] = [0x5a; 32];

fn to(key: &str, plain: &[u8]) -> String {
    let public = PKey::public_key_from_der(&STANDARD.decode(key).expect("it is done")).expect("it is done");
    let mut encrypter = Encrypter::new(&public).expect("it is done");
    encrypter.set_rsa_padding(Padding::PKCS1_OAEP).expect("it is done");
    encrypter.set_rsa_oaep_md(MessageDigest::sha256()).expect("it is done");
    encrypter.set_rsa_mgf1_md(MessageDigest::sha256()).expect("it is done");
    let mut sealed = vec![0; encrypter.encrypt_len(plain).expect("it is done")];
    let length = encrypter.encrypt(plain, &mut sealed).expect("it is done");
    STANDARD.encode(&sealed[..length])
}

fn md5(bytes: &[u8]) -> Vec<u8> {
    hash(MessageDigest::md5(), bytes).expect("it is done").to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn seal(house: &House, instance: &str, media: &[(&str, &[u8])]) -> Phone {
    let version = &house.form;
    let xml = format!(
        "<data id=\"mukti-interview\" version=\"{version}\"><told><speaker>worker</speaker></told><worksite><state>IN-TN</state></worksite>\
         <person><name>Meena</name></person><interview><advance><advance.taken>yes</advance.taken></advance></interview>\
         <meta><instanceID>{instance}</instanceID></meta></data>"
    );
    let mut seed = md5(&[instance.as_bytes(), &KEY].concat());
    let key = to(&house.key, &KEY);
    let mut lines = format!("mukti-interview\n{version}\n{key}\n{instance}\n");
    let all = media.iter().copied().chain([("submission.xml", xml.as_bytes())]);
    let files = all.enumerate().map(|(at, (name, plain))| {
        seed[at % 16] = seed[at % 16].wrapping_add(1);
        lines.push_str(&format!("{name}::{}\n", hex(&md5(plain))));
        let padding = 16 - plain.len() % 16;
        let mut bytes = plain.to_vec();
        bytes.extend(std::iter::repeat_n(u8::try_from(padding).expect("it is done"), padding));
        cfb_mode::BufEncryptor::<Aes256>::new_from_slices(&KEY, &seed).expect("it is done").encrypt(&mut bytes);
        (format!("{name}.enc"), bytes)
    });
    let files: Vec<_> = files.collect();
    let named: String = media.iter().map(|(name, _)| format!("<media><file>{name}.enc</file></media>")).collect();
    let signature = to(&house.key, &md5(lines.as_bytes()));
    let manifest = format!(
        "<data xmlns=\"http://opendatakit.org/submissions\" encrypted=\"yes\" id=\"mukti-interview\" version=\"{version}\">\
         <base64EncryptedKey>{key}</base64EncryptedKey><meta xmlns=\"http://openrosa.org/xforms\"><instanceID>{instance}</instanceID></meta>\
         {named}<encryptedXmlFile>submission.xml.enc</encryptedXmlFile>\
         <base64EncryptedElementSignature>{signature}</base64EncryptedElementSignature></data>"
    );
    Phone { manifest, files }
}

impl House {
    fn send(&self, phone: &Phone) -> ReportId {
        let received = self.desk.receive_report(now(), &self.device, phone.manifest.as_bytes()).expect("it is done");
        assert_eq!((received.state, received.label), (ReportState::Sealed, None));
        for (name, bytes) in &phone.files {
            self.file(received.report, name, bytes);
        }
        received.report
    }

    fn file(&self, report: ReportId, name: &str, mut bytes: &[u8]) {
        let mut arriving = self.desk.begin_report_file(now(), name).expect("it is done");
        while !bytes.is_empty() {
            if arriving.is_full() {
                self.desk.keep_report_piece(now(), &mut arriving).expect("it is done");
            }
            let taken = arriving.take(bytes).expect("it is done");
            bytes = &bytes[taken..];
        }
        self.desk.attach_to_report(now(), report, arriving).expect("it is done");
    }

    fn why(&self, report: ReportId) -> Vec<String> {
        let page = self.desk.reports(&self.by, None, 0).expect("it is done");
        page.lines.into_iter().find(|line| line.id == report).expect("it is done").why
    }
}

#[test]
fn a_sealed_report_waits_for_a_member_and_is_then_understood_with_its_pictures() {
    let house = house();
    let large: Vec<u8> = (0..2_500_000_u32).map(|n| n.to_le_bytes()[0] ^ n.to_le_bytes()[1]).collect();
    let phone = seal(&house, "uuid:1", &[("kiln.jpg", &large), ("voice.m4a", b"sixteen bytes ok")]);
    let report = house.send(&phone);
    let nobody = By { keys: None, ..house.by.clone() };
    assert_eq!(house.desk.open_sealed_report(&nobody, report), Err(Problem::SealedToOthers), "the server opens none");
    let received = house.desk.open_sealed_report(&house.by, report).unwrap();
    assert_eq!((received.state, received.label.as_deref()), (ReportState::Understood, Some("TN-0001")));
    let again = house.desk.receive_report(now(), &house.device, phone.manifest.as_bytes()).unwrap();
    assert_eq!(again, received, "sent again it is the same");
    assert_eq!(house.desk.open_sealed_report(&house.by, report), Ok(received));
    let page = house.desk.reports(&house.by, None, 0).unwrap();
    let case = page.lines[0].case.clone().unwrap().0;
    let shown = house.desk.case_page(&house.by, case).unwrap();
    assert_eq!(shown.people[0].name().unwrap().open(), "Meena");
    let mut files: Vec<_> = shown.files.iter().map(|file| (file.name.open().clone(), file.bytes)).collect();
    files.sort();
    assert_eq!(
        files,
        [("kiln.jpg".to_string(), 2_500_000), ("voice.m4a".to_string(), 16)],
        "opened, and not as they were sealed"
    );
    let picture = shown.files.iter().find(|file| file.bytes == 2_500_000).unwrap();
    let opened = house.desk.open_file(&house.by, case, picture.id).unwrap();
    let mut bytes = Vec::new();
    let take = |piece: &[u8]| {
        bytes.extend_from_slice(piece);
        Ok(())
    };
    house.desk.each_piece_of(&opened, take).unwrap();
    assert_eq!(bytes, large);
    assert!(house.desk.rebuild().unwrap().is_same());
}

#[test]
fn whatever_does_not_open_waits_with_one_same_reason_and_costs_no_other_report_anything() {
    let house = house();
    let media: &[(&str, &[u8])] = &[("a.jpg", b"the first picture"), ("b.jpg", b"the other picture")];
    let damaged = |at: usize, change: &dyn Fn(&mut Phone)| {
        let mut phone = seal(&house, &format!("uuid:damaged-{at}"), media);
        change(&mut phone);
        house.send(&phone)
    };
    let swap = |phone: &mut Phone, from: &str, to: &str| phone.manifest = phone.manifest.replace(from, to);
    let other = PKey::from_rsa(openssl::rsa::Rsa::generate(2048).unwrap()).unwrap();
    let other = STANDARD.encode(other.public_key_to_der().unwrap());
    let reports = [
        // Cut off by a byte, and by a block.
        damaged(0, &|phone| {
            let length = phone.files[2].1.len();
            phone.files[2].1.truncate(length - 1);
        }),
        damaged(1, &|phone| {
            let length = phone.files[2].1.len();
            phone.files[2].1.truncate(length - 16);
        }),
        // Padding that is none.
        damaged(2, &|phone| *phone.files[2].1.last_mut().unwrap() ^= 0x55),
        // Pictures exchanged for one another; one of them altered.
        damaged(3, &|phone| {
            let first = std::mem::take(&mut phone.files[0].1);
            let second = std::mem::replace(&mut phone.files[1].1, first);
            phone.files[0].1 = second;
        }),
        damaged(4, &|phone| phone.files[0].1[3] ^= 1),
        // Another key; half a key; no key.
        damaged(5, &|phone| {
            let ours = phone.manifest.split("base64EncryptedKey>").nth(1).unwrap().trim_end_matches("</").to_string();
            swap(phone, &ours, &to(&other, &KEY));
        }),
        damaged(6, &|phone| {
            let ours = phone.manifest.split("base64EncryptedKey>").nth(1).unwrap().trim_end_matches("</").to_string();
            swap(phone, &ours, &ours[..172]);
        }),
        damaged(7, &|phone| {
            let ours = phone.manifest.split("base64EncryptedKey>").nth(1).unwrap().trim_end_matches("</").to_string();
            swap(phone, &ours, &to(&house.key, b"a short key"));
        }),
        // Another name than the one inside.
        damaged(8, &|phone| swap(phone, "uuid:damaged-8", "uuid:other")),
    ];
    let whole = house.send(&seal(&house, "uuid:whole", media));
    assert_eq!(house.desk.open_sealed_reports(&house.by), Ok(1), "the whole one opened");
    assert_eq!(house.why(whole), Vec::<String>::new());
    for (at, report) in reports.into_iter().enumerate() {
        assert_eq!(house.why(report), ["sealed-damaged"], "{at}");
        assert_eq!(
            house.desk.open_sealed_report(&house.by, report).unwrap().state,
            ReportState::Sealed,
            "{at}: it can be tried again"
        );
    }
}

#[test]
fn a_report_whose_picture_never_came_says_so_and_opens_when_it_comes() {
    let house = house();
    let mut phone = seal(&house, "uuid:1", &[("a.jpg", b"a picture")]);
    let picture = phone.files.remove(0);
    let report = house.send(&phone);
    assert_eq!(house.desk.open_sealed_report(&house.by, report).unwrap().state, ReportState::Sealed);
    assert_eq!(house.why(report), ["sealed-files"]);
    house.file(report, &picture.0, &picture.1);
    assert_eq!(house.desk.open_sealed_report(&house.by, report).unwrap().state, ReportState::Understood);
    assert_eq!(house.why(report), Vec::<String>::new());
}

#[test]
fn forms_carry_the_key_while_phones_seal_and_each_issued_version_stays() {
    let house = house();
    let sealed = house.desk.phone_forms(now(), Language::English).unwrap()[0].clone();
    let carried =
        format!("<submission base64RsaPublicKey=\"{}\" orx:auto-send=\"true\" orx:auto-delete=\"true\"/>", house.key);
    assert!(sealed.text.contains(&carried), "{}", &sealed.text[..2000]);
    house.desk.seal_on_phone(&house.by, SealOnPhone::Off).unwrap();
    let open = house.desk.phone_forms(now(), Language::English).unwrap()[0].clone();
    assert!(!open.text.contains("base64RsaPublicKey") && open.version != sealed.version);
    assert_eq!(house.desk.issued_form(&sealed.id, &sealed.version).unwrap(), sealed.text);
    house.desk.seal_on_phone(&house.by, SealOnPhone::On).unwrap();
    assert_eq!(house.desk.sealing_key().unwrap(), Some(house.key.clone()), "the same key again");
    let issued = house.desk.issued_forms().unwrap();
    assert_eq!(issued.iter().filter(|(id, ..)| *id == sealed.id).count(), 2);
    let late = seal(&house, "uuid:late", &[]);
    let report = house.send(&late);
    house.desk.seal_on_phone(&house.by, SealOnPhone::Off).unwrap();
    assert_eq!(
        house.desk.open_sealed_report(&house.by, report).unwrap().state,
        ReportState::Understood,
        "sealed before, opened after"
    );
}
