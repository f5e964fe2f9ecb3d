//! An invented history: sealed entries, the checkpoints kept beside them, and the last one another organisation cosigned.

use crate::seeded::Seeded;
use mukti_journal::body::{Context, Under};
use mukti_journal::chain::note::Says;
use mukti_journal::chain::{Checkpoint, Signer, Tree, Verifier, checkpoint};
use mukti_journal::chance::{draw, draw_id};
use mukti_journal::seal::boxed::{PrivateKey, PublicKey};
use mukti_journal::{Body, Class, Id, Key, Kind, NewSegment, SealedEntry};
use serde_json::json;

/// 1 January 2025, where the histories begin.
const BEGINNING: i64 = 1_735_689_600;

/// A history as whoever holds the disk holds it, and the little that lies elsewhere.
#[derive(Clone)]
pub(crate) struct History {
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// Entries with their positions, in the order of the disk.
    pub entries: Vec<(u64, SealedEntry)>,
    /// Checkpoints on the disk, signed by the server.
    pub kept: Vec<String>,
    /// The last checkpoint a witness has cosigned, out of the attacker's reach.
    pub trusted: String,
    /// How many entries it covers.
    pub covered: usize,
    /// Checks the server's signatures.
    pub server: Verifier,
    /// Checks the witness's.
    pub witness: Verifier,
}

/// Who signs and seals: everything the attacker holds too, but for the witness.
pub(crate) struct Hands {
    /// The organisation's pseudonym.
    pub organisation: Id,
    /// The server's signing key.
    pub server: Signer,
    witness: Signer,
    key: Key,
    member: (Id, PublicKey),
}

impl Hands {
    /// Draws an organisation.
    pub fn new(chance: &mut Seeded) -> Self {
        let organisation = draw_id(chance);
        let signer =
            |name: &str, chance: &mut Seeded| Signer::new(name, &draw(chance)).expect("our names can stand in a note");
        Self {
            organisation,
            server: signer(&checkpoint::origin(organisation), chance),
            witness: signer("witness.example", chance),
            key: Key::new(chance),
            member: (draw_id(chance), PrivateKey::new(chance).public()),
        }
    }

    /// A sealed entry that says something nobody has said.
    pub fn entry(&self, learned: i64, chance: &mut Seeded) -> SealedEntry {
        let said: Vec<_> = (0..=chance.below(3))
            .map(|_| {
                let length = chance.place(200);
                chance.bytes(length)
            })
            .collect();
        self.entry_of(learned, &said, chance)
    }

    /// A sealed entry of these segments.
    pub fn entry_of(&self, learned: i64, said: &[Vec<u8>], chance: &mut Seeded) -> SealedEntry {
        let (id, first) = (draw_id(chance), draw_id(chance));
        let named = [(self.member.0, &self.member.1)];
        let mut segments = Vec::with_capacity(said.len());
        for (index, payload) in said.iter().enumerate() {
            let under = Under::Subject { key: &self.key, generation: 1 };
            let segment = match index {
                0 => NewSegment { class: Class::Head, subject: first, payload, under },
                // Sealing to a public key is slow, and its place in the chain no other: a few are enough.
                _ if chance.percent(4) => {
                    NewSegment { class: Class::C4, subject: first, payload, under: Under::Named(&named) }
                }
                _ => NewSegment { class: chance.one_of(&[Class::C2, Class::C3]), subject: first, payload, under },
            };
            segments.push(segment);
        }
        let context = Context { organisation: self.organisation, entry: id };
        let body = Body::seal(context, &segments, chance).expect("a few segments fit the format");
        SealedEntry::new(id, self.organisation, learned, chance.one_of(Kind::ALL), &body)
    }

    /// The checkpoint over the first entries.
    pub fn checkpoint(&self, entries: &[(u64, SealedEntry)]) -> Checkpoint {
        let mut tree = Tree::default();
        entries.iter().for_each(|(position, entry)| tree.push(entry.envelope.leaf_hash(*position)));
        Checkpoint { organisation: self.organisation, size: tree.size(), root: tree.root() }
    }

    /// The same, signed by the server.
    pub fn signed(&self, entries: &[(u64, SealedEntry)]) -> String {
        self.checkpoint(entries).sign(&self.server).to_string()
    }

    /// An honest history of 1 to 32 entries.
    pub fn history(&self, chance: &mut Seeded) -> History {
        let mut learned = BEGINNING;
        let count = 1 + chance.below(32);
        let entries: Vec<_> = (1..=count)
            .map(|position| {
                learned += chance.below(5_000).cast_signed();
                (position, self.entry(learned, chance))
            })
            .collect();
        let covered = 1 + chance.place(entries.len());
        // Most hours somebody cosigned; the last time is the one that was kept elsewhere.
        let mut kept = Vec::new();
        for _ in 0..chance.below(5) {
            let size = 1 + chance.place(covered);
            let mut note = self.checkpoint(&entries[..size]).sign(&self.server);
            if chance.percent(70) {
                self.witness.cosign(&mut note, learned.unsigned_abs());
            }
            kept.push(note.to_string());
        }
        if chance.percent(50) {
            kept.push(self.signed(&entries));
        }
        let mut note = self.checkpoint(&entries[..covered]).sign(&self.server);
        self.witness.cosign(&mut note, learned.unsigned_abs());
        let trusted = note.to_string();
        if chance.percent(50) {
            kept.push(trusted.clone());
        }
        let (server, witness) = (self.server.verifier(Says::Signed), self.witness.verifier(Says::Cosigned));
        History { organisation: self.organisation, entries, kept, trusted, covered, server, witness }
    }
}

impl History {
    /// One line of a batch for the verifier in Python.
    pub fn line(&self) -> String {
        let entries: Vec<_> = self.entries.iter().map(|(position, entry)| entry.exported(*position)).collect();
        let keys = json!([self.server.to_string(), self.witness.to_string()]);
        let (trusted, kept) = (json!([self.trusted]), json!(self.kept));
        // Each entry is a line of JSON by itself.
        let entries = entries.join(",");
        format!(r#"{{"keys":{keys},"trusted":{trusted},"checkpoints":{kept},"entries":[{entries}]}}"#)
    }
}
