//! Says that somebody who came free is in bondage again: a new case begins, linked to the release that came before.
//!
//! The person has a key of their own in the new case, as in every case; who they are is carried over, sealed anew. That it
//! happened is kept with the earlier release, so that each release that did not hold counts once.

use super::start_case::{NewCase, Started};
use super::{TRIES, entry};
use crate::chance;
use crate::desk::{By, Desk};
use crate::follow::Rules;
use crate::problem::Problem;
use crate::said::Said;
use crate::understood::is_free;
use crate::vault::Sealing;
use crate::views;
use mukti_law::release::release;
use mukti_register::after::rows;
use mukti_register::case::PersonInCase;
use mukti_register::entry::{Link, Report};
use mukti_register::{Body, Case, CaseId, Entry, Kept, KindInfo, PersonId, kind};
use mukti_store::StoreError;
use mukti_store::deed::{Deed, NewEntry};
use mukti_terms::{Answer, Told};
use std::collections::BTreeMap;

use super::record_act::{EvenSo, in_the_future};

/// Somebody who is in bondage again.
#[derive(Clone, Copy)]
pub struct NewAgain<'a> {
    /// The case of the release.
    pub case: CaseId,
    /// The person there.
    pub person: PersonId,
    /// Fields of the record `bondage_again`, as typed.
    pub values: &'a [(&'a str, &'a str)],
    /// Where it is now.
    pub new: NewCase<'a>,
    /// Whether they are held now.
    pub held: Answer,
    /// Whether it is kept although nobody has said that they came free, or although it began before they did.
    pub even_so: EvenSo,
}

/// The letters of a label where no State is known.
const NO_STATE: &str = "C";
/// The kind of record that says so.
const AGAIN: &str = "bondage_again";

impl Desk {
    /// Begins the new case, and says so with the earlier release. The new person is the first of the new case.
    ///
    /// # Errors
    /// Fields that could not be taken; nobody has said that the person came free; it stands already; the person was forgotten.
    pub fn in_bondage_again(&self, by: &By, new: &NewAgain<'_>) -> Result<Started, Problem> {
        let again = read(AGAIN, new.values, by)?;
        let worksite = read("worksite", new.new.worksite, by)?;
        let rules = self.rules()?;
        for _ in 0..TRIES {
            let old = self.case(by, new.case)?;
            let person = old.person(new.person).ok_or(Problem::NoSuchCase)?;
            follows_a_release(&old, person, &again, new.even_so)?;
            let begun = self.begun(by, &old, new, (&again, &worksite))?;
            match self.keep_both(by, old, begun, &rules) {
                Err(Problem::ChangedMeanwhile) => {}
                other => return other,
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    /// What the new case begins with, and what is said with the old one.
    fn begun(
        &self,
        by: &By,
        old: &Case,
        new: &NewAgain<'_>,
        (again, worksite): (&Kept, &Kept),
    ) -> Result<Begun, Problem> {
        let (case, person) = (CaseId::from_bits(chance::bits()?), PersonId::from_bits(chance::bits()?));
        let prefix = new.new.prefix.map_or(NO_STATE, |state| &state.code()[3..]);
        let report = Report::begins(prefix, self.store.next_number(prefix)?, "desk");
        let (label, said) = (report.label(), new.new.said);
        let on = again.get("on").and_then(Told::parse);
        let mut here = vec![entry(by, case, None, said, Body::ReportReceived(report))?];
        if !worksite.is_empty() {
            here.push(entry(by, case, None, said, Body::RecordKept(worksite.clone()))?);
        }
        let known = old.described("person", Some(new.person));
        let known: BTreeMap<_, _> =
            known.values().filter(|(_, text)| !text.is_empty()).map(|(n, t)| (n.to_string(), t.to_string())).collect();
        here.push(entry(by, case, Some(person), said, Body::RecordKept(Kept::new("person", known)))?);
        if new.held.is_yes() {
            let held = BTreeMap::from([("how".to_string(), "still_held".to_string())]);
            here.push(entry(by, case, Some(person), said, Body::RecordKept(Kept::new("freedom", held)))?);
        }
        let link = Link { one: person, other: new.person, case: old.id, reason: String::new() };
        let link = entry(by, case, None, said, Body::LinkMade(link))?;
        let of_the_old = Said { on: on.or(said.on), ..said };
        let there = entry(by, old.id, Some(new.person), of_the_old, Body::RecordKept(again.clone()))?;
        Ok(Begun { case, label, here, link, there })
    }

    fn keep_both(&self, by: &By, mut old: Case, begun: Begun, rules: &Rules) -> Result<Started, Problem> {
        super::still_known(&old, std::slice::from_ref(&begun.there))?;
        super::still_holds(&old)?;
        let read = vec![(begun.case, 0), (old.id, old.last_position())];
        let mut keys = self.keys(by.keys.as_deref());
        let names = super::names_in(&old);
        let mut entries = Vec::new();
        for entry in &begun.here {
            entries.push(NewEntry::of(begun.case, keys.seal(entry, Sealing::default())?));
        }
        let both = vec![begun.case, old.id];
        entries.push(NewEntry {
            sealed: keys.seal(&begun.link, Sealing::default())?,
            cases: both,
            document: None,
            folio: None,
        });
        let sealed = keys.seal(&begun.there, Sealing { names: &names, named: &[] })?;
        entries.push(NewEntry::of(old.id, sealed));
        old.entries.extend([begun.link.clone(), begun.there]);
        let all = begun.here.into_iter().chain([begun.link]).collect();
        let case = Case::from_entries(all).ok_or(Problem::NoSuchCase)?;
        let views = vec![views::of(&case, rules, by.now), views::of(&old, rules, by.now)];
        match self.store.keep(Deed { read, keys: keys.made(), entries, views, ..Deed::default() }) {
            Ok(_) => Ok(Started { case: case.id, label: begun.label }),
            Err(StoreError::Moved | StoreError::Taken | StoreError::Conflict) => Err(Problem::ChangedMeanwhile),
            Err(error) => Err(error.into()),
        }
    }
}

/// What is kept of it, before it is sealed.
struct Begun {
    case: CaseId,
    label: String,
    here: Vec<Entry>,
    link: Entry,
    there: Entry,
}

fn read(name: &str, values: &[(&str, &str)], by: &By) -> Result<Kept, Problem> {
    let form: &KindInfo = kind(name).ok_or(Problem::NoSuchForm)?;
    let given: Vec<_> = values.iter().copied().filter(|(_, text)| !text.trim().is_empty()).collect();
    let kept = form.read(&given).map_err(Problem::Fields)?;
    let mut problems = form.missing(&kept);
    problems.extend(in_the_future(form, &kept, by.now.day_in_india()));
    if problems.is_empty() { Ok(kept) } else { Err(Problem::Fields(problems)) }
}

/// Nobody falls back who was not free before; whoever looked at both dates may still say so.
fn follows_a_release(old: &Case, person: PersonInCase, again: &Kept, even_so: EvenSo) -> Result<(), Problem> {
    if !rows(old, person.id, AGAIN).is_empty() {
        return Err(Problem::AgainAlready);
    }
    if even_so == EvenSo::Yes {
        return Ok(());
    }
    let facts = old.facts_of(person).facts;
    if !is_free(&facts).is_yes() {
        return Err(Problem::NotKnownFree);
    }
    let on = again.get("on").and_then(Told::parse);
    match (on, release(&facts)) {
        (Some(on), Some(free)) if on.latest() < free.earliest() => {
            Err(Problem::Before { event: "freed.on", date: free.to_string() })
        }
        _ => Ok(()),
    }
}
