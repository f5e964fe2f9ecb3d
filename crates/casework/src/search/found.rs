//! What can be found, and where it is: the index, and which person of which case stands behind each hit.

use mukti_linkage::{Field, Index};
use mukti_register::{Case, CaseId, PersonId};
use std::collections::{BTreeSet, HashMap};

/// Fields of a person, and what kind of text each is.
const PERSON: [(&str, Field); 7] = [
    ("name", Field::Name),
    ("name_own_script", Field::Name),
    ("parent_or_spouse_name", Field::Relative),
    ("village", Field::Place),
    ("post", Field::Place),
    ("block", Field::Place),
    ("phone", Field::Phone),
];
/// Fields of a worksite.
const WORKSITE: [(&str, Field); 6] = [
    ("name", Field::Place),
    ("village", Field::Place),
    ("block", Field::Place),
    ("landmark", Field::Place),
    ("owner", Field::Name),
    ("contractor", Field::Name),
];

/// An index, and the places of what is in it.
#[derive(Default)]
pub(super) struct Found {
    pub index: Index,
    /// Up to which entry everything is in it; 0 while nothing is.
    pub until: u64,
    /// Cases that could not be read.
    pub unread: BTreeSet<CaseId>,
    people: HashMap<u128, CaseId>,
    cases: HashMap<CaseId, Vec<u128>>,
}

impl Found {
    /// Puts a case in, in the place of what was there of it.
    pub fn put(&mut self, case: &Case) {
        self.drop_case(case.id);
        let of_case = case.id.bits();
        self.index.insert(of_case, Field::Other, &case.label());
        let site = case.described("worksite", None);
        for (name, field) in WORKSITE {
            self.index.insert(of_case, field, site.get(name).unwrap_or_default());
        }
        let mut ids = Vec::with_capacity(case.people.len());
        for person in case.people.iter().filter(|person| !case.is_forgotten(person.id)) {
            let id = person.id.bits();
            let told = case.described("person", Some(person.id));
            for (name, field) in PERSON {
                self.index.insert(id, field, told.get(name).unwrap_or_default());
            }
            self.people.insert(id, case.id);
            ids.push(id);
        }
        self.cases.insert(case.id, ids);
    }

    /// Takes a case out; words nobody else has are wiped.
    pub fn drop_case(&mut self, case: CaseId) {
        self.unread.remove(&case);
        if let Some(people) = self.cases.remove(&case) {
            self.index.remove(case.bits());
            for id in people {
                self.index.remove(id);
                self.people.remove(&id);
            }
        }
    }

    /// A case that could not be read is not searched, and that is said.
    pub fn could_not_read(&mut self, case: CaseId) {
        self.drop_case(case);
        self.unread.insert(case);
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Whose a hit is.
    pub fn place(&self, id: u128) -> Option<(CaseId, Option<PersonId>)> {
        match self.people.get(&id) {
            Some(case) => Some((*case, Some(PersonId::from_bits(id)))),
            None => Some((CaseId::from_bits(id), None)).filter(|(case, _)| self.cases.contains_key(case)),
        }
    }
}

#[cfg(test)]
mod tests;
