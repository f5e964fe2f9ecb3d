//! Whom a phone follows: people of a few cases by number, sex and age in tens, never by name, under ids that tell nothing.

use crate::deeds::submit::incoming::keyed;
use crate::desk::{By, Desk};
use crate::devices::Device;
use crate::problem::Problem;
use mukti_journal::Key;
use mukti_law::facts::Sex;
use mukti_openrosa::entity::csv;
use mukti_register::{Body, Case, CaseId, Entry, PersonId};
use mukti_store::Write;
use mukti_store::entities::GivenWrite;

pub use mukti_intake::form::sheet::VISIT;

/// The list of people, as forms call it.
pub const PEOPLE: &str = "people";
/// How many cases a phone follows at most: what can be read on a phone can be taken with it.
pub const CASES_MAX: u32 = 10;
/// The columns of the list.
const HEADER: [&str; 7] = ["name", "label", "__version", "case", "ordinal", "sex", "age_band"];

/// A list as a phone fetches it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntityList {
    /// The CSV file.
    pub csv: String,
    /// Changes when anything in it does.
    pub hash: String,
}

impl Desk {
    /// The people whom a phone follows.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn people_followed(&self, device: &Device) -> Result<EntityList, Problem> {
        let secret = self.vault.door_secret()?;
        let mut rows = Vec::new();
        for (id, _) in self.store.followed_cases(&device.id, CASES_MAX)? {
            let (case, _) = self.read_case(None, id)?;
            let people = case.people.iter().filter(|person| !case.is_forgotten(person.id));
            rows.extend(people.map(|person| row(&secret, &case, *person)));
        }
        let csv = csv(&HEADER, &rows);
        let hash = mukti_openrosa::md5(csv.as_bytes());
        Ok(EntityList { csv, hash })
    }

    /// Which of these ids are gone from what a phone follows.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn entities_gone(&self, device: &Device, ids: &[String]) -> Result<Vec<(String, bool)>, Problem> {
        let list = self.people_followed(device)?.csv;
        let there = |id: &String| list.lines().any(|line| line.split(',').next() == Some(id.as_str()));
        Ok(ids.iter().map(|id| (id.clone(), !there(id))).collect())
    }

    /// The cases that a phone follows, with their labels.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn cases_followed(&self, _: &By, device: &str) -> Result<Vec<(CaseId, String)>, Problem> {
        Ok(self.store.followed_cases(device, CASES_MAX)?)
    }

    /// Gives a case to a phone, for follow-up visits.
    ///
    /// # Errors
    /// There is no such case; the store cannot be written.
    pub fn give_case(&self, by: &By, device: &str, label: &str) -> Result<(), Problem> {
        let case = self.case_named(label)?.ok_or(Problem::NoSuchCase)?;
        let give = GivenWrite::Give { device: device.to_string(), case, by: by.member, now: by.now.unix() };
        Ok(self.store.write(Write::Given(give))?)
    }

    /// Takes a case back from a phone: it is gone from there when the phone next fetches its list.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn take_case_back(&self, by: &By, device: &str, case: CaseId) -> Result<(), Problem> {
        let take = GivenWrite::Take { device: device.to_string(), case, by: by.member, now: by.now.unix() };
        Ok(self.store.write(Write::Given(take))?)
    }

    /// The person of whom a phone tells more, by the id that its list had for them.
    pub(crate) fn followed_by(&self, device: &str, entity: &str) -> Result<Option<(CaseId, PersonId)>, Problem> {
        let secret = self.vault.door_secret()?;
        let people = self.store.followed_people(device)?;
        Ok(people.into_iter().find(|(case, person)| entity_id(&secret, *case, *person) == entity))
    }
}

fn row(secret: &Key, case: &Case, person: mukti_register::case::PersonInCase) -> Vec<String> {
    let facts = case.facts_of(person).facts;
    // Sex is told as phones need it to find somebody in a group; what could brand somebody is left out.
    let sex = facts.worker_sex.filter(|sex| *sex != Sex::Transgender).map_or("", Sex::word);
    let band = facts.worker_age.map(|age| format!("{}-{}", age / 10 * 10, age / 10 * 10 + 9));
    vec![
        entity_id(secret, case.id, person.id),
        case.person_label(person.ordinal),
        version(case, person.id).to_string(),
        case.label(),
        person.ordinal.to_string(),
        sex.to_string(),
        band.unwrap_or_default(),
    ]
}

/// What was told of a person, or of everybody in the case, in its order: each telling is a version.
pub(crate) fn tellings(case: &Case, person: PersonId) -> Vec<&Entry> {
    let tells = |entry: &&Entry| {
        matches!(entry.body, Body::RecordKept(_) | Body::RecordCorrected(_))
            && entry.person.is_none_or(|whom| whom == person)
    };
    case.entries.iter().filter(tells).collect()
}

/// The version of a person: 1 for somebody of whom nothing was told.
pub(crate) fn version(case: &Case, person: PersonId) -> i64 {
    i64::try_from(tellings(case, person).len()).unwrap_or(i64::MAX).saturating_add(1)
}

/// A UUID that follows from the person by the house's secret, and tells nothing to whoever has not that.
pub(crate) fn entity_id(secret: &Key, case: CaseId, person: PersonId) -> String {
    let about = [case.bits().to_be_bytes(), person.bits().to_be_bytes()].concat();
    let hash = keyed(secret, b"mukti entity v1", &about);
    let mut id: [u8; 16] = *hash.first_chunk().expect("a hash is longer than an id");
    // Version 4, variant 1: the standard asks for it, and 122 bits are enough.
    id[6] = id[6] & 0x0F | 0x40;
    id[8] = id[8] & 0x3F | 0x80;
    let text = mukti_journal::hex::encode(&id);
    [&text[..8], &text[8..12], &text[12..16], &text[16..20], &text[20..]].join("-")
}
