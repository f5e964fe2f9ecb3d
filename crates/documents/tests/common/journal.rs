//! A journal of an invented organisation with one case in it, sealed, chained, signed and cosigned: what a custody pack is made from.

use mukti_documents::custody::{
    Certificate, Checkpoint, Content, Control, Cosignature, Custody, Device, Entry, File, Hash, Part, Relation, Signer,
    Source,
};
use mukti_journal::body::{Body, Context, NewSegment, Under, segments};
use mukti_journal::chain::checkpoint::{Checkpoint as Signed, origin};
use mukti_journal::chain::note::{Says, Signer as Hand, Verifier};
use mukti_journal::chain::tree::{inclusion_proof, root_of};
use mukti_journal::seal::boxed::PrivateKey;
use mukti_journal::{Chance, Class, Id, Key, Kind, SealedEntry};
use mukti_terms::when::{Moment, Told};

/// The organisation, the case, and the two people in it.
pub const ORGANISATION: Id = 0x0f1e_2d3c_4b5a_6978_8796_a5b4_c3d2_e1f0;
pub const CASE: Id = 0xca5e_0000_0000_0000_0000_0000_0000_0042;
pub const MEENA: Id = 0x0e0e_0000_0000_0000_0000_0000_0000_0001;
pub const SURESH: Id = 0x0505_0000_0000_0000_0000_0000_0000_0002;

/// 21 November 2026, 13:15 in India.
pub const ASKED: i64 = 1_795_247_100;

/// What the photograph's original holds.
pub const PHOTOGRAPH: &[u8] = b"not a picture, but bytes that stand for one\n";
/// What its smaller copy holds.
pub const SMALLER: &[u8] = b"smaller\n";

/// Chance that can be replayed.
pub struct Counting(pub u64);

impl Chance for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = (self.0 >> 33).to_be_bytes()[7];
        }
    }
}

/// A pack to be made, and whose signatures stand under its checkpoint.
pub struct Made {
    pub custody: Custody,
    pub server: Verifier,
    pub witness: Verifier,
}

/// What one entry is sealed from.
struct Said {
    kind: Kind,
    what: &'static str,
    happened: Option<&'static str>,
    speaker: &'static str,
    kept_by: Option<&'static str>,
    parts: Vec<(Class, Id, &'static str, Fate)>,
    said: Vec<(&'static str, &'static str)>,
}

/// What became of a part for the reader.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    Open,
    Sealed,
    Removed,
}

/// The entries of the case; between them stand entries of other matters.
fn told() -> Vec<Said> {
    use Fate::{Open, Removed, Sealed};
    vec![
        Said {
            kind: Kind::Report,
            what: "report.received",
            happened: None,
            speaker: "witness",
            kept_by: None,
            parts: vec![
                (Class::Head, CASE, r#"{"kind":"report.received","speaker":"witness"}"#, Open),
                (Class::C3, CASE, r#"{"also":{"words":"behind the kiln"}}"#, Sealed),
            ],
            said: vec![],
        },
        Said {
            kind: Kind::Record,
            what: "record.kept",
            happened: Some("2024-01"),
            speaker: "worker",
            kept_by: Some("Fatima"),
            parts: vec![
                (Class::Head, CASE, r#"{"kind":"record.kept","happened":"2024-01","speaker":"worker"}"#, Open),
                (Class::C2, MEENA, r#"{"values":{"advance.amount":"35000","work.kind":"brick_kiln"}}"#, Open),
                (Class::C3, MEENA, r#"{"values":{"name":"मीना"}}"#, Open),
                (Class::C4, MEENA, r#"{"values":{"hiding_place":"a house"}}"#, Sealed),
            ],
            said: vec![
                ("Kind of work", "Brick kiln"),
                ("Advance taken, in rupees", "35,000"),
                (
                    "What the person said, word for word",
                    "We could not leave before the advance was paid back. They held my bag with the papers, and somebody always went with us to the market.",
                ),
            ],
        },
        Said {
            kind: Kind::Record,
            what: "record.corrected",
            happened: Some("2024-03-01T14:30+05:30"),
            speaker: "family",
            kept_by: Some("Fatima"),
            parts: vec![
                (Class::Head, CASE, r#"{"kind":"record.corrected","speaker":"family"}"#, Open),
                (Class::C2, SURESH, r#"{"values":{"worker.age":"9"}}"#, Removed),
            ],
            said: vec![],
        },
        Said {
            kind: Kind::Document,
            what: "document.issued",
            happened: Some("2026-11-20"),
            speaker: "interviewer",
            kept_by: Some("Fatima"),
            parts: vec![(Class::Head, CASE, r#"{"kind":"document.issued","body":{"kind":"information_to_dm"}}"#, Open)],
            said: vec![],
        },
    ]
}

struct Keys {
    subject: Key,
    guard: PrivateKey,
}

/// Seals one entry and says of it what the reader could open.
fn seal(told: &Said, id: Id, learned: i64, keys: &Keys, chance: &mut Counting) -> (SealedEntry, Entry) {
    let context = Context { organisation: ORGANISATION, entry: id };
    let public = keys.guard.public();
    let named = [(7, &public)];
    let new: Vec<_> = told
        .parts
        .iter()
        .map(|(class, subject, payload, _)| NewSegment {
            class: *class,
            subject: *subject,
            payload: payload.as_bytes(),
            under: if *class == Class::C4 {
                Under::Named(&named)
            } else {
                Under::Subject { key: &keys.subject, generation: 1 }
            },
        })
        .collect();
    let body = Body::seal(context, &new, chance).unwrap();
    let sealed = SealedEntry::new(id, ORGANISATION, learned, told.kind, &body);
    let parts =
        segments(&sealed.body).unwrap().into_iter().zip(&told.parts).map(|(segment, (class, subject, _, fate))| {
            let content = match fate {
                Fate::Sealed => Content::Sealed,
                Fate::Removed => Content::Removed,
                Fate::Open => {
                    let opened = segment.open(context, &keys.subject).unwrap();
                    let payload = opened.payload.to_vec();
                    Content::Opened { class: *class as u8, subject: *subject, salt: opened.salt, payload }
                }
            };
            Part { commitment: segment.commitment, content }
        });
    let entry = Entry {
        position: 0,
        id,
        hour: sealed.envelope.hour,
        kind: told.kind.word().to_owned(),
        what: Some(told.what.to_owned()),
        happened: told.happened.and_then(Told::parse),
        learned: Some(Moment::from_unix(learned)),
        speaker: Some(told.speaker.to_owned()),
        kept_by: told.kept_by.map(str::to_owned),
        digest: sealed.envelope.digest,
        commitment: sealed.envelope.commitment,
        leaf: [0; 32],
        proof: Vec::new(),
        first: CASE,
        parts: parts.collect(),
        name: None,
        about: None,
        said: told.said.iter().map(|(label, text)| ((*label).to_owned(), (*text).to_owned())).collect(),
    };
    (sealed, entry)
}

/// The whole journal: two entries of other matters before each of the case, and one after all of them.
pub fn made() -> Made {
    let chance = &mut Counting(42);
    let keys = Keys { subject: Key::new(chance), guard: PrivateKey::new(chance) };
    let (mut leaves, mut entries): (Vec<Hash>, Vec<Entry>) = (Vec::new(), Vec::new());
    let other = |n: usize| [u8::try_from(n).unwrap(); 32];
    for (n, told) in told().iter().enumerate() {
        leaves.extend([other(2 * n), other(2 * n + 1)]);
        let id = mukti_journal::chance::draw_id(chance);
        let learned = ASKED - 100_000 + 20_000 * i64::try_from(n).unwrap();
        let (sealed, mut entry) = seal(told, id, learned, &keys, chance);
        entry.position = u64::try_from(leaves.len()).unwrap() + 1;
        entry.leaf = sealed.envelope.leaf_hash(entry.position);
        leaves.push(entry.leaf);
        entries.push(entry);
    }
    leaves.push(other(99));
    for entry in &mut entries {
        entry.proof = inclusion_proof(usize::try_from(entry.position).unwrap() - 1, &leaves);
    }
    let signed = Signed { organisation: ORGANISATION, size: leaves.len() as u64, root: root_of(&leaves) };
    let (server, witness) = (Hand::new(&origin(ORGANISATION), &[1; 32]), Hand::new("witness.example", &[2; 32]));
    let (server, witness) = (server.unwrap(), witness.unwrap());
    let mut note = signed.sign(&server);
    witness.cosign(&mut note, u64::try_from(ASKED - 600).unwrap());
    let cosigned = vec![Cosignature { name: "witness.example".to_owned(), at: Moment::from_unix(ASKED - 600) }];
    let custody = Custody {
        organisation: ORGANISATION,
        organisation_name: Some("Sundarpur Shramik Sangh".to_owned()),
        label: "XX-0042".to_owned(),
        asked: Moment::from_unix(ASKED),
        checkpoint: Checkpoint { note: note.to_string(), size: signed.size, root: signed.root, cosigned },
        entries,
        files: files(),
        certificate: known(),
    };
    Made { custody, server: server.verifier(Says::Signed), witness: witness.verifier(Says::Cosigned) }
}

fn files() -> Vec<File> {
    // SHA-256 of the bytes above, as `sha256sum` says it.
    let hash = |hex: &str| mukti_journal::hex::decode_array(hex).unwrap();
    let original = File {
        id: 0xf11e_0000_0000_0000_0000_0000_0000_0001,
        name: Some("photograph of the kiln.JPG".to_owned()),
        media_type: Some("image/jpeg".to_owned()),
        bytes: PHOTOGRAPH.len() as u64,
        sha256: hash("e172ca34c4c3b659b7895c041357b8e7bbf52aa9b5d06534318270238a6f6ebc"),
        parent: None,
        entry: 6,
    };
    let smaller = File {
        id: 0xf11e_0000_0000_0000_0000_0000_0000_0002,
        name: None,
        bytes: SMALLER.len() as u64,
        sha256: hash("695c9211b94a4f3a445fddd3ead6008e97e3ac6d7ccdce905c7808563283d259"),
        parent: Some(original.id),
        ..original.clone()
    };
    vec![original, smaller]
}

/// A certificate of which everything is known; each value a word that stands nowhere else.
pub fn known() -> Certificate {
    let text = |text: &str| Some(text.to_owned());
    let signer = |of: &str| Signer {
        name: Some(format!("Fatima {of}")),
        relation: Some(Relation::Daughter),
        relative: Some(format!("Rahima {of}")),
        address: Some(format!("14, Canal Road, Sundarpur {of}")),
        designation: text("Examiner of records"),
        signed: Some(Moment::from_unix(ASKED)),
        place: Some(format!("Sundarpur {of}")),
    };
    Certificate {
        party: signer("Alpha"),
        expert: signer("Omega"),
        device: Device {
            sources: vec![Source::Server, Source::Other],
            other: text("a box under the desk"),
            make_and_model: text("Kiran K-12"),
            colour: text("grey"),
            serial_number: text("SN-0099-1234"),
            number: text("02:00:5e:10:00:01"),
            further: text("runs Mukti 0.1.0"),
        },
        control: vec![Control::Managed, Control::Operated],
        lawful_control: text("the secretary of the Sangh"),
        period: Some((mukti_terms::Day::constant(2024, 1, 1), mukti_terms::Day::constant(2026, 11, 21))),
        outages: text("two hours on 3 March 2025, power cut"),
    }
}
