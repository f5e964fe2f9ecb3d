//! Finding people by name, village, telephone or worksite, in any script and spelling: in memory only, while somebody who may
//! open them is signed in.
//!
//! What is asked for is kept nowhere and stands in no log; that somebody asked is noted once an hour. Nothing of an index is
//! ever written. It is built when somebody signs in, brought up to date before each search, and wiped when the last of those
//! who may open the same has signed out, was idle for half an hour, or lost their keys.

mod found;
mod rooms;

pub use mukti_linkage::Field as FoundBy;
pub(crate) use rooms::Rooms;

use crate::deeds::read::what;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use found::Found;
use mukti_access::Keyring;
use mukti_register::case::BEGINNING;
use mukti_register::kinds::kind;
use mukti_register::{Body, Case, CaseId, Entry, MemberId, PersonId};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use rooms::Room;
use std::collections::BTreeSet;

/// The most people and cases shown for one search.
const AT_MOST: usize = 25;
/// The longest question, in letters.
const QUESTION_LETTERS_MAX: usize = 200;

/// What was found.
#[derive(Debug, Default)]
pub struct FoundPeople {
    /// The best first.
    pub rows: Vec<FoundPerson>,
    /// Cases that could not be read, and so not be searched.
    pub unread: usize,
}

/// One person, or one case, that answers a question.
#[derive(Debug)]
pub struct FoundPerson {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: String,
    /// The person and their number there; `None` where the worksite answers.
    pub person: Option<(PersonId, u32)>,
    /// The name (C3): the person's, or the worksite's.
    pub name: Secret<String>,
    /// By what it was found.
    pub by: FoundBy,
    /// 0 to 1; 1 where the words are those asked for.
    pub score: mukti_linkage::Score,
}

impl Desk {
    /// Builds what is searched for whoever has just signed in, so that the first search need not wait. Takes its time.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn prepare_search(&self, by: &By) -> Result<(), Problem> {
        let keyring = by.keys.as_deref().ok_or(Problem::NotSignedIn)?;
        let room = self.rooms.enter(keyring, by.member, by.now);
        self.up_to_date(keyring, &room).map(drop)
    }

    /// Finds people and cases. Any script, any spelling, words cut short, the last digits of a number.
    ///
    /// # Errors
    /// Nobody is signed in; the store cannot be read.
    pub fn search(&self, by: &By, question: &str) -> Result<FoundPeople, Problem> {
        let keyring = by.keys.as_deref().ok_or(Problem::NotSignedIn)?;
        let question = Secret::new(question.trim().chars().take(QUESTION_LETTERS_MAX).collect::<String>());
        // Whoever needs to find somebody now is not stopped by a note that could not be kept.
        let _ = self.note_read(by, None, None, what::SEARCH);
        let room = self.rooms.enter(keyring, by.member, by.now);
        let found = self.up_to_date(keyring, &room)?;
        let hits = found.index.search(question.open(), AT_MOST);
        let places: Vec<_> = hits.iter().filter_map(|hit| Some((found.place(hit.id)?, hit))).collect();
        let rows = places.into_iter().filter_map(|((case, person), hit)| {
            let case = self.described_case(keyring, case).ok()??;
            Some(FoundPerson {
                case: case.id,
                label: case.label(),
                person: person.and_then(|id| case.person(id)).map(|person| (person.id, person.ordinal)),
                name: Secret::new(name_of(&case, person)),
                by: hit.field,
                score: hit.score,
            })
        });
        Ok(FoundPeople { rows: rows.collect(), unread: found.unread.len() })
    }

    /// Lets go of every index nobody has searched in for half an hour.
    pub fn rest_search(&self, now: Moment) {
        self.rooms.sweep(now);
    }

    /// A member's sign-in has ended, or their keys have changed.
    pub(crate) fn leave_search(&self, member: MemberId) {
        self.rooms.leave(member);
    }

    /// Somebody of this case is to be forgotten: nothing of it stays in any index, until the next search reads what is left.
    pub(crate) fn unfind(&self, case: CaseId) {
        self.rooms.each(|found| found.drop_case(case));
    }

    /// The index with everything that was told since it was last searched; built where there is none.
    fn up_to_date<'a>(&self, keyring: &Keyring, room: &'a Room) -> Result<std::sync::MutexGuard<'a, Found>, Problem> {
        let mut found = room.found();
        let head = self.store.head()?.size();
        if found.until < head {
            for case in self.told_of(found.until, head)? {
                if room.is_empty() {
                    found.clear();
                    return Err(Problem::SignedOut);
                }
                match self.described_case(keyring, case) {
                    Ok(Some(told)) => found.put(&told),
                    Ok(None) => found.drop_case(case),
                    Err(Problem::Damaged { .. }) => found.could_not_read(case),
                    Err(problem) => return Err(problem),
                }
            }
            found.until = head;
        }
        Ok(found)
    }

    /// The cases of which something to find them by was told after one entry and until another.
    fn told_of(&self, after: u64, until: u64) -> Result<BTreeSet<CaseId>, Problem> {
        let mut cases = BTreeSet::new();
        if after == 0 {
            self.store.each_case_entry(|_, case| {
                cases.insert(case);
            })?;
            return Ok(cases);
        }
        let (mut keys, mut failed) = (self.keys(None), None);
        self.store.scan(after + 1, |position, sealed| {
            match keys.open_head(position, sealed) {
                Ok(Some(entry)) if describes(&entry) => cases.extend(entry.case),
                // A damaged entry is named where its case is read.
                Ok(_) | Err(Problem::Damaged { .. }) => {}
                Err(problem) => failed = Some(problem),
            }
            failed.is_none() && position < until
        })?;
        failed.map_or(Ok(cases), Err)
    }

    /// A case with only what describes its people and its worksite opened.
    fn described_case(&self, keyring: &Keyring, case: CaseId) -> Result<Option<Case>, Problem> {
        let mut keys = self.keys(Some(keyring));
        let mut entries = Vec::new();
        for kept in self.store.history(case)? {
            let Some(head) = keys.open_head(kept.position, &kept.sealed)? else { continue };
            if describes(&head) {
                entries.extend(keys.open_one(kept.position, &kept.sealed)?.map(|(entry, _)| entry));
            } else {
                entries.push(head);
            }
        }
        // What was taken back is found by nobody.
        Ok(Case::from_entries(entries).filter(|case| !case.is_withdrawn()))
    }
}

/// Whether an entry changes what a person or a case is found by.
fn describes(entry: &Entry) -> bool {
    match &entry.body {
        Body::ReportReceived(report) => report.message.is_none(),
        Body::PersonForgotten(_) => true,
        Body::RecordCorrected(correction) if correction.kept.kind() == BEGINNING => true,
        body => body.record_kind().and_then(kind).is_some_and(|kind| matches!(kind.name, "person" | "worksite")),
    }
}

fn name_of(case: &Case, person: Option<PersonId>) -> String {
    let told = match person {
        Some(_) => case.described("person", person),
        None => case.described("worksite", None),
    };
    let name =
        ["name", "name_own_script", "owner"].iter().find_map(|name| told.get(name).filter(|text| !text.is_empty()));
    name.unwrap_or_default().to_string()
}
