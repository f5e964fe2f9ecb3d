//! Adds a person to a case, and says more of one later: names and how to reach them, never what the law asks.

use super::{Addition, Receipt, entry};
use crate::chance;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::said::Said;
use mukti_register::{Body, CaseId, Kept, PersonId, kind};

impl Desk {
    /// Adds a person; nothing need be known of them yet.
    ///
    /// # Errors
    /// Each field that could not be taken.
    pub fn add_person(&self, by: &By, case: CaseId, fields: &[(&str, &str)], said: Said) -> Result<PersonId, Problem> {
        let kept = read(fields)?;
        let person = PersonId::from_bits(chance::bits()?);
        self.in_case(by, case, |_| {
            let entry = entry(by, case, Some(person), said, Body::RecordKept(kept.clone()))?;
            Ok(Addition { entries: vec![entry], ..Addition::default() })
        })?;
        Ok(person)
    }

    /// Says more of a person: only what is new is kept.
    ///
    /// # Errors
    /// Each field that could not be taken.
    pub fn describe_person(
        &self,
        by: &By,
        case: CaseId,
        person: PersonId,
        fields: &[(&str, &str)],
        said: Said,
    ) -> Result<Receipt, Problem> {
        let kept = read(fields)?;
        self.in_case(by, case, |case| {
            case.person(person).ok_or(Problem::NoSuchCase)?;
            let known = case.described("person", Some(person));
            let new = kept
                .values()
                .filter(|(name, text)| known.get(name).unwrap_or_default() != *text)
                .map(|(name, text)| (name.to_string(), text.to_string()))
                .collect();
            let new = Kept::new("person", new);
            let mut addition = Addition::default();
            if !new.is_empty() {
                addition.entries.push(entry(by, case.id, Some(person), said, Body::RecordKept(new))?);
            }
            Ok(addition)
        })
    }
}

pub(super) fn read(fields: &[(&str, &str)]) -> Result<Kept, Problem> {
    let person = kind("person").ok_or(Problem::NoSuchForm)?;
    person.read(fields).map_err(Problem::Fields)
}
