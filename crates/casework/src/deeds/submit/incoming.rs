//! A report on its way in: what it calls itself, hashed with the house's key, and the ids that follow from it.

use super::DOOR;
use crate::devices::Device;
use crate::problem::Problem;
use mukti_intake::form::answers::Leaf;
use mukti_intake::form::sheet::{ONE_PERSON, ONE_WORKSITE, PEOPLE, Sheet};
use mukti_journal::{Hash, Id, Key, hex};
use mukti_openrosa::sealed::Manifest;
use mukti_openrosa::{Envelope, Node, Refusal};
use mukti_register::entry::{Message, Report};
use mukti_register::{Body, CaseId, Entry, EntryId, PersonId, ReportId, Speaker};
use mukti_store::{ReportRow, ReportState};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Day, Told};
use sha2::{Digest, Sha256};
use std::cell::OnceCell;
use std::collections::HashMap;

/// A report on its way in.
pub(super) struct Incoming {
    pub bytes: Vec<u8>,
    /// What it says; why it cannot be read, if it cannot.
    pub tree: Result<Node, Refusal>,
    pub envelope: Envelope,
    pub instance: Hash,
    pub digest: Hash,
    pub report: ReportId,
    /// The case that begins with it, unless it changes another.
    pub case: CaseId,
    /// The report it takes the place of.
    pub replaces: Option<Hash>,
    /// The form it answers, if it is one of others that was handed in here.
    pub theirs: Option<String>,
    /// The word of the door it came through.
    pub door: &'static str,
    /// Whether what could find somebody is still sealed in it.
    pub waits: bool,
    secret: Key,
    /// How the ids of entries of its case begin.
    family: OnceCell<(CaseId, Id)>,
}

/// The entries that come of one report.
#[derive(Clone, Copy)]
pub(super) enum Part<'a> {
    /// Itself.
    Message,
    /// Itself, in the case of the report it changes, which came later.
    Placed,
    /// That a case begins.
    Case,
    /// That a person is asked to look.
    Aside,
    /// One record: whose, of which kind, on which topic.
    Record(&'a str, &'a str, &'a str),
}

impl Incoming {
    /// Reads what it calls itself.
    pub fn read(secret: &Key, bytes: &[u8]) -> Result<Self, Problem> {
        let tree = mukti_openrosa::read(bytes);
        if let Err(refusal) = &tree
            && refusal.is_hostile()
        {
            return Err(Problem::ReportRefused { code: refusal.code() });
        }
        let envelope = tree.as_ref().map(Envelope::of).unwrap_or_default();
        Ok(Self::of(secret, bytes, tree, envelope, DOOR))
    }

    /// A report whose envelope is read.
    pub fn of(secret: &Key, bytes: &[u8], tree: Result<Node, Refusal>, envelope: Envelope, door: &'static str) -> Self {
        let sha256: Hash = Sha256::digest(bytes).into();
        // What has no name of its own is called by its bytes: sent again, it is the same.
        let named = envelope.instance.as_ref().map_or_else(|| sha256.to_vec(), |name| name.clone().into_bytes());
        let instance = keyed(secret, b"mukti report instance v1", &named);
        let report = ReportId::from_bits(id(secret, b"mukti report v1", &[&instance]));
        let replaces = envelope.replaces.as_ref().filter(|old| Some(*old) != envelope.instance.as_ref());
        Self {
            bytes: bytes.to_vec(),
            digest: keyed(secret, b"mukti report bytes v1", &sha256),
            case: CaseId::from_bits(id(secret, b"mukti report case v1", &[&instance])),
            replaces: replaces.map(|old| keyed(secret, b"mukti report instance v1", old.as_bytes())),
            report,
            instance,
            tree,
            envelope,
            theirs: None,
            secret: secret.clone(),
            door,
            waits: false,
            family: OnceCell::new(),
        }
    }

    /// The sheet it answers, if it is one of ours.
    pub fn sheet(&self) -> Option<&'static Sheet> {
        self.envelope.form.as_deref().and_then(Sheet::of_id)
    }

    /// Whether it was sealed on the phone by a form of ours: a member opens it.
    pub fn is_sealed_to_us(&self, has_keys: bool) -> bool {
        has_keys && self.sheet().is_some() && self.tree.as_ref().is_ok_and(|tree| Manifest::of(tree).is_some())
    }

    /// The form's id, if it is one of ours or one that was handed in.
    pub fn form(&self) -> &str {
        let ours = self.sheet().is_some();
        self.envelope.form.as_deref().filter(|_| ours).or(self.theirs.as_deref()).unwrap_or_default()
    }

    /// A person of the case, by what the form calls them: the same when the report is changed.
    pub fn person(&self, case: CaseId, called: &str) -> PersonId {
        person(&self.secret, case, called)
    }

    /// Everybody of whom it tells, as far as can be seen before it is understood.
    pub fn people(&self, case: CaseId) -> Vec<Id> {
        let people = |root: &Node| -> Vec<Id> {
            let each = root.children.iter().filter(|child| child.name == PEOPLE);
            let called = each.filter_map(|person| person.children.iter().find(|child| child.name == "id"));
            called.filter(|id| !id.text.is_empty()).map(|id| self.person(case, &id.text).bits()).collect()
        };
        match (self.form(), &self.tree) {
            (ONE_PERSON, _) => vec![self.person(case, "1").bits()],
            (ONE_WORKSITE, Ok(root)) => people(root),
            _ => Vec::new(),
        }
    }

    /// The entry of a record that was first told with the report that began the case.
    pub fn first_of(&self, case: CaseId, part: Part<'_>) -> EntryId {
        self.in_family(case, self.first_of_before(case, part))
    }

    /// The same, as it was before entries of one report stood together: what was kept under it is found by it for ever.
    pub fn first_of_before(&self, case: CaseId, part: Part<'_>) -> EntryId {
        EntryId::from_bits(id(&self.secret, b"mukti report record v1", &[&case.bits().to_be_bytes(), &name_of(part)]))
    }

    /// Entries that are kept together have ids that lie together: one page of the store knows all of them, and not each another one.
    fn in_family(&self, case: CaseId, entry: EntryId) -> EntryId {
        #[cfg(test)]
        if super::tests::OLDER_IDS.get() {
            return entry;
        }
        let work_out = || id(&self.secret, b"mukti report family v1", &[&case.bits().to_be_bytes()]);
        // A report tells of one case; the family of another is worked out each time.
        let family = match self.family.get_or_init(|| (case, work_out())) {
            (known, family) if *known == case => *family,
            _ => work_out(),
        };
        EntryId::from_bits(family >> 64 << 64 | entry.bits() & u128::from(u64::MAX))
    }

    /// Its row, as it is when it is kept and nobody has read it.
    pub fn row(&self, now: Moment, device: &Device, case: CaseId) -> ReportRow {
        ReportRow {
            instance: self.instance,
            digest: self.digest,
            id: self.report.bits(),
            case,
            device: device.id.clone(),
            form: self.form().to_string(),
            state: ReportState::Kept,
            why: String::new(),
            received: now.unix(),
            waiting: self.waits,
        }
    }

    /// That it came, with its bytes.
    pub fn message(&self, now: Moment, row: &ReportRow) -> Entry {
        let (raw, raw_bytes) = match std::str::from_utf8(&self.bytes) {
            Ok(text) => (text.to_string(), String::new()),
            Err(_) => (String::new(), hex::encode(&self.bytes)),
        };
        let message = Message {
            report: self.report,
            instance: hex::encode(&row.instance),
            digest: hex::encode(&row.digest),
            device: row.device.clone(),
            form: row.form.clone(),
            version: if row.form.is_empty() { String::new() } else { self.envelope.version.clone() },
            replaces: self.replaces.map(|old| hex::encode(&old)),
        };
        let body = Report { message: Some(message), raw, raw_bytes, ..Report::begins("", 0, self.door) };
        self.entry(now, row.case, None, Part::Message, Body::ReportReceived(body))
    }

    /// An entry of this report itself.
    pub fn own(&self, part: Part<'_>) -> EntryId {
        let own = EntryId::from_bits(id(&self.secret, b"mukti report entry v1", &[&self.instance, &name_of(part)]));
        self.in_family(self.case, own)
    }

    /// An entry of this report. Its id follows from the report, so that it cannot be kept twice.
    pub fn entry(&self, now: Moment, case: CaseId, person: Option<PersonId>, part: Part<'_>, body: Body) -> Entry {
        self.entry_called(self.own(part), now, (case, person), body)
    }

    /// The same, under an id of its own.
    pub fn entry_called(
        &self,
        id: EntryId,
        now: Moment,
        (case, person): (CaseId, Option<PersonId>),
        body: Body,
    ) -> Entry {
        Entry {
            position: 0,
            id,
            case: Some(case),
            person,
            happened: self.happened(now).map(Told::Day),
            learned: now,
            speaker: Speaker::Interviewer,
            private: Answer::NotKnown,
            by: None,
            body,
        }
    }

    /// The day the phone says, unless its clock cannot be right.
    fn happened(&self, now: Moment) -> Option<Day> {
        let day: Day = self.envelope.begun.as_deref()?.get(..10)?.parse().ok()?;
        let today = now.day_in_india();
        (day <= today && day >= mukti_terms::when::plus_days(today, -DAYS_BELIEVED)).then_some(day)
    }

    /// Every answer with where it stands.
    pub fn leaves(&self) -> Vec<Leaf> {
        let mut leaves = Vec::new();
        if let Ok(root) = &self.tree {
            let mut seen: HashMap<&str, usize> = HashMap::new();
            for child in &root.children {
                let next = seen.entry(&child.name).or_default();
                let at = *next;
                *next += 1;
                gather(child, at, &mut Vec::new(), &mut leaves);
            }
        }
        leaves
    }
}

/// A phone that says it is further back than this has a wrong clock.
const DAYS_BELIEVED: i64 = 2 * 365;

/// The person of a case whom its form calls so.
pub(super) fn person(secret: &Key, case: CaseId, called: &str) -> PersonId {
    PersonId::from_bits(id(secret, b"mukti report person v1", &[&case.bits().to_be_bytes(), called.as_bytes()]))
}

/// A hash that tells nothing to whoever has not the house's key.
pub(crate) fn keyed(secret: &Key, label: &[u8], text: &[u8]) -> Hash {
    *secret.derive(&[label, b"\0", &Sha256::digest(text)].concat()).bytes()
}

pub(super) fn id(secret: &Key, label: &[u8], parts: &[&[u8]]) -> Id {
    let mut text = Vec::new();
    for part in parts {
        text.extend((part.len() as u64).to_be_bytes());
        text.extend_from_slice(part);
    }
    let hash = keyed(secret, label, &text);
    Id::from_be_bytes(*hash.first_chunk().expect("a hash is longer than an id"))
}

fn name_of(part: Part<'_>) -> Vec<u8> {
    match part {
        Part::Message => b"message".to_vec(),
        Part::Placed => b"placed".to_vec(),
        Part::Case => b"case".to_vec(),
        Part::Aside => b"aside".to_vec(),
        Part::Record(who, kind, topic) => [who, kind, topic].join("\0").into_bytes(),
    }
}

fn gather(node: &Node, at: usize, above: &mut Vec<String>, leaves: &mut Vec<Leaf>) {
    above.push(node.name.clone());
    if node.children.is_empty() {
        leaves.push(Leaf { path: above.clone(), at, text: node.text.clone() });
    }
    for child in &node.children {
        gather(child, at, above, leaves);
    }
    above.pop();
}
