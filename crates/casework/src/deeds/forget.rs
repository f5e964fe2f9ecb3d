//! Forgetting a person: first nobody here can read what was told of them, a year later nobody at all; what others told stays.
//!
//! INVARIANT: a step and its keys are kept in one deed. INVARIANT: while the law holds somebody, no key of theirs goes.

mod term;

pub use term::Term;

use super::{Receipt, TRIES, of_the_house};
use crate::chance::Machine;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::sign_in::keys::number;
use crate::vault::{Found, Keys, Sealing, broken};
use crate::views;
use mukti_access::subject::{KeyClass, KeyOf};
use mukti_access::{Ceremony, Counsel, Hold, HoldReason, Refusal, Standing, Step};
use mukti_journal::Kind;
use mukti_register::entry::{ForgetStep, Forgotten, Report};
use mukti_register::kinds::FILE;
use mukti_register::{Body, Case, CaseId, Entry, PersonId};
use mukti_store::deed::{Deed, NewEntry};
use mukti_store::keys::{HeldFor, KeyWrite, ServerKey, SubjectKey};
use mukti_store::{KeptEntry, StoreError};
use mukti_terms::Day;
use mukti_terms::when::Moment;
use std::collections::{BTreeMap, BTreeSet};

/// Somebody is to be forgotten.
#[derive(Clone, Copy, Debug)]
pub struct Forget<'a> {
    /// The case.
    pub case: CaseId,
    /// The person.
    pub person: PersonId,
    /// Why; kept with the case, so it should not name the person.
    pub reason: &'a str,
    /// Whether counsel said that it may be destroyed at once.
    pub counsel: Counsel,
}

/// How far the forgetting of a person has come, and what can be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forgetting {
    /// How far.
    pub standing: Standing,
    /// What stays it.
    pub hold: Option<Hold>,
    /// Whether trustees were named, to whom the keys can be left.
    pub trustees: bool,
    /// How long the law would have it kept from today on.
    pub term: Term,
}

/// Who takes a step: a member, or the house itself when a day has come.
struct Doer<'a> {
    by: Option<&'a By>,
    now: Moment,
}

/// A step as it was decided.
struct Decided {
    forgotten: Forgotten,
    keys: Vec<KeyWrite>,
}

impl Desk {
    /// How far the forgetting of a person has come.
    ///
    /// # Errors
    /// There is no such person.
    pub fn forgetting(&self, by: &By, case: CaseId, person: PersonId) -> Result<Forgetting, Problem> {
        let case = self.case(by, case)?;
        case.person(person).ok_or(Problem::NoSuchCase)?;
        let (standing, hold) = standing_of(&case, person);
        let term = term::term(self.book, by.now.day_in_india())?;
        Ok(Forgetting { standing, hold, trustees: self.trustees()?.is_some(), term })
    }

    /// Forgets a person: leaves their keys to the trustees for a year, or destroys them at once where that is lawful.
    ///
    /// # Errors
    /// No reason; a hold; nobody to leave the keys to; too early for the second step.
    pub fn forget(&self, by: &By, ask: Forget<'_>) -> Result<Receipt, Problem> {
        let reason = said(ask.reason)?;
        // The key of a report goes with the first person it tells of: what still lies sealed in it is opened before.
        self.open_what_waits(by, Some(ask.case))?;
        let today = by.now.day_in_india();
        let doer = Doer { by: Some(by), now: by.now };
        self.take_step(&doer, ask.case, ask.person, |case, keys| {
            let (standing, hold) = standing_of(case, ask.person);
            let asked = if standing == Standing::Held { standing.ask(today).map_err(refused)? } else { standing };
            let files = files_of(case, ask.person);
            let leave = ask.counsel == Counsel::Silent && matches!(asked, Standing::Asked { .. });
            if !leave {
                asked.destroy(hold, ask.counsel, today).map_err(refused)?;
                return Ok(destroyed(ask.person, files, reason.clone()));
            }
            let trustees = self.trustees_to_seal_to(by)?;
            if let Step::Paused(_) = asked.due(hold, trustees.as_ref(), today) {
                return Err(Problem::Held);
            }
            let trustees = trustees.ok_or(Problem::NoTrustees)?;
            let until = term::term(self.book, today)?.until;
            asked.left_to_trustees(hold, today, until).map_err(refused)?;
            let copies = copies(keys, &self.store.subject_keys(ask.person.bits())?, &trustees, until)?;
            let keys = vec![KeyWrite::Entrust { subject: ask.person.bits(), copies }];
            let until = Some(until.to_string());
            let step = ForgetStep::SealedToTrustees;
            let forgotten = Forgotten { person: ask.person, step, until, hold: None, files, reason: reason.clone() };
            Ok(Decided { forgotten, keys })
        })
    }

    /// Stays the forgetting of a person: the law or a court needs what was told.
    ///
    /// # Errors
    /// No reason in words; there is nothing left to keep; it is stayed already.
    pub fn hold(
        &self,
        by: &By,
        case: CaseId,
        person: PersonId,
        why: HoldReason,
        words: &str,
    ) -> Result<Receipt, Problem> {
        let reason = said(words)?;
        self.stay(by, case, person, Some(why), reason)
    }

    /// Lets the forgetting of a person go on.
    ///
    /// # Errors
    /// No reason in words; nothing stays it.
    pub fn lift_hold(&self, by: &By, case: CaseId, person: PersonId, words: &str) -> Result<Receipt, Problem> {
        let reason = said(words)?;
        self.stay(by, case, person, None, reason)
    }

    fn stay(
        &self,
        by: &By,
        case: CaseId,
        person: PersonId,
        why: Option<HoldReason>,
        reason: String,
    ) -> Result<Receipt, Problem> {
        let subject = person.bits();
        let doer = Doer { by: Some(by), now: by.now };
        self.take_step(&doer, case, person, |case, keys| {
            let (standing, hold) = standing_of(case, person);
            if matches!(standing, Standing::Destroyed { .. }) {
                return Err(Problem::Forgotten);
            }
            if hold.is_some() == why.is_some() {
                return Err(Problem::NothingAnswered);
            }
            // Of somebody of whom nothing was told yet there is no key that could be held: one is made.
            if self.store.subject_keys(subject)?.is_empty() {
                keys.sealing(subject, KeyClass::C2)?;
            }
            let step = if why.is_some() { ForgetStep::Held } else { ForgetStep::HoldLifted };
            let hold = why.map(|why| why.word().to_string());
            let forgotten = Forgotten { person, step, until: None, hold, files: Vec::new(), reason: reason.clone() };
            Ok(Decided { forgotten, keys: vec![KeyWrite::Hold { subject, held: why.is_some() }] })
        })
    }

    /// Destroys what is due: the keys that the trustees have held for long enough. Nobody need be signed in.
    ///
    /// # Errors
    /// The store cannot be read or written.
    pub fn forget_due(&self, now: Moment) -> Result<usize, Problem> {
        let due: BTreeSet<u128> = self.store.subjects_to_destroy(now.unix())?.into_iter().collect();
        if due.is_empty() {
            return Ok(0);
        }
        let mut done = 0;
        for (person, case) in self.cases_of(&due)? {
            let doer = Doer { by: None, now };
            let taken = self.take_step(&doer, case, person, |case, _| {
                let (standing, hold) = standing_of(case, person);
                standing.destroy(hold, Counsel::Silent, now.day_in_india()).map_err(refused)?;
                Ok(destroyed(person, Vec::new(), String::new()))
            });
            match taken {
                Ok(_) => done += 1,
                // It was held, or done by another process, a moment ago.
                Err(Problem::Held | Problem::Forgotten | Problem::TooEarly { .. }) => {}
                Err(problem) => return Err(problem),
            }
        }
        Ok(done)
    }

    /// In which case each of these people was forgotten.
    fn cases_of(&self, people: &BTreeSet<u128>) -> Result<BTreeMap<PersonId, CaseId>, Problem> {
        let (mut keys, mut found, mut failed) = (self.keys(None), BTreeMap::new(), None);
        self.store.scan(1, |position, sealed| {
            if sealed.envelope.kind != Kind::Person {
                return true;
            }
            match keys.open_head(position, sealed) {
                Ok(Some(Entry { case: Some(case), body: Body::PersonForgotten(forgotten), .. })) => {
                    if people.contains(&forgotten.person.bits()) {
                        found.insert(forgotten.person, case);
                    }
                }
                Ok(_) => {}
                Err(problem) => failed = Some(problem),
            }
            failed.is_none()
        })?;
        failed.map_or(Ok(found), Err)
    }

    /// The newest trustees, if a ceremony was held. Before anything is sealed to them: [`Desk::trustees_of`].
    pub(crate) fn trustees(&self) -> Result<Option<Ceremony>, Problem> {
        Ok(self.trustees_row()?.map(|(ceremony, _)| ceremony))
    }

    /// The newest trustees as they are kept.
    pub(crate) fn trustees_row(&self) -> Result<Option<(Ceremony, ServerKey)>, Problem> {
        let kept = self.store.server_keys()?;
        let newest = kept.into_iter().filter(|key| key.purpose == TRUSTEES).max_by_key(|key| key.generation);
        let read = |key: ServerKey| Some((Ceremony::from_bytes(&key.public)?, key));
        newest.map(|key| read(key).ok_or_else(|| broken("a ceremony that does not read"))).transpose()
    }

    /// The newest trustees, to seal to. Where their voucher is not the one looked for, the organisation's key may have been
    /// replaced between one look and the other: both are looked at once more.
    fn trustees_to_seal_to(&self, by: &By) -> Result<Option<Ceremony>, Problem> {
        let look = || Ok(self.trustees_of(&self.caught_up(by)?)?.map(|(ceremony, _)| ceremony));
        look().or_else(|problem| if matches!(problem, Problem::KeyExchanged { .. }) { look() } else { Err(problem) })
    }

    /// Decides on the case as it is, and keeps the step with what remains of the case after it.
    fn take_step(
        &self,
        doer: &Doer<'_>,
        id: CaseId,
        person: PersonId,
        mut decide: impl FnMut(&Case, &mut Keys<'_>) -> Result<Decided, Problem>,
    ) -> Result<Receipt, Problem> {
        let keyring = doer.by.and_then(|by| by.keys.as_deref());
        for _ in 0..TRIES {
            let kept = self.store.history(id)?;
            let mut keys = self.keys(keyring);
            let case = Case::from_entries(keys.open(&kept)?.entries).ok_or(Problem::NoSuchCase)?;
            case.person(person).ok_or(Problem::NoSuchCase)?;
            let decided = decide(&case, &mut keys)?;
            let made = keys.made();
            match self.keep_step(doer, &case, &kept, decided, made) {
                Err(Problem::ChangedMeanwhile | Problem::Conflict | Problem::NameTaken) => {}
                other => return other,
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    /// What phones sent for this case goes as it came: it may tell of the person, and what was understood of the others stays.
    fn reports_of(&self, case: &Case) -> Result<Vec<KeyWrite>, Problem> {
        let mut gone = Vec::new();
        for entry in &case.entries {
            let subject = match &entry.body {
                Body::ReportReceived(Report { message: Some(message), .. }) => message.report.bits(),
                // What the rows of a list are known again by goes with the first of its people who is forgotten.
                Body::ReportReceived(Report { import: Some(import), .. }) => import.batch.bits(),
                _ => continue,
            };
            if !self.store.subject_keys(subject)?.is_empty() {
                gone.push(KeyWrite::Destroy { subject });
            }
        }
        Ok(gone)
    }

    fn keep_step(
        &self,
        doer: &Doer<'_>,
        case: &Case,
        kept: &[KeptEntry],
        decided: Decided,
        made: Vec<KeyWrite>,
    ) -> Result<Receipt, Problem> {
        let Decided { forgotten, keys: mut writes } = decided;
        let is_gone = matches!(forgotten.step, ForgetStep::SealedToTrustees | ForgetStep::Destroyed);
        if is_gone {
            writes.extend(self.reports_of(case)?);
        }
        let files_gone = if forgotten.step == ForgetStep::Destroyed { files_to_drop(case, &forgotten) } else { vec![] };
        let person = forgotten.person;
        let mut keys = self.keys(doer.by.and_then(|by| by.keys.as_deref()));
        if is_gone {
            keys = keys.without(person.bits());
        }
        let mut entries = keys.open(kept)?.entries;
        // It tells of the case, not of the person: it must stay readable.
        let body = Body::PersonForgotten(forgotten);
        let entry = of_the_house((doer.by.map(|by| by.member), doer.now), Some(case.id), body)?;
        let sealed = keys.seal(&entry, Sealing::default())?;
        let receipt = Receipt { entries: vec![entry.id] };
        entries.push(entry);
        let after = Case::from_entries(entries).ok_or(Problem::NoSuchCase)?;
        let (views, views_gone) = views::lists(&after, &self.rules()?, doer.now);
        let deed = Deed {
            read: vec![(case.id, kept.last().map_or(0, |entry| entry.position))],
            keys: made.into_iter().chain(keys.made()).chain(writes).collect(),
            entries: vec![NewEntry::of(case.id, sealed)],
            views,
            views_gone,
            files_gone,
            ..Deed::default()
        };
        match self.store.keep(deed) {
            Ok(_) => {
                self.unfind(case.id);
                Ok(receipt)
            }
            Err(StoreError::Taken | StoreError::Conflict) => Err(Problem::ChangedMeanwhile),
            Err(error) => Err(error.into()),
        }
    }
}

/// The purpose under which the trustees' ceremonies are kept.
pub(crate) const TRUSTEES: &str = "trustees";

/// How far the forgetting of a person has come, as the case tells it, and what stays it.
pub(crate) fn standing_of(case: &Case, person: PersonId) -> (Standing, Option<Hold>) {
    let (mut standing, mut hold) = (Standing::Held, None);
    for entry in &case.entries {
        let Body::PersonForgotten(forgotten) = &entry.body else { continue };
        if forgotten.person != person {
            continue;
        }
        let on = entry.learned.day_in_india();
        match forgotten.step {
            ForgetStep::SealedToTrustees => {
                let until = forgotten.until.as_deref().and_then(|until| until.parse::<Day>().ok());
                // A step always says until when; of one that does not, nothing is destroyed by itself.
                let until = until.unwrap_or(Day::MAX);
                standing = Standing::WithTrustees { since: on, until };
            }
            ForgetStep::Destroyed => standing = Standing::Destroyed { on },
            ForgetStep::Held => {
                let reason = forgotten.hold.as_deref().and_then(HoldReason::from_word).unwrap_or(HoldReason::Court);
                hold = Some(Hold { reason, since: on });
            }
            ForgetStep::HoldLifted => hold = None,
        }
    }
    (standing, hold)
}

fn said(reason: &str) -> Result<String, Problem> {
    let reason = reason.trim();
    if reason.is_empty() { Err(Problem::ReasonMissing) } else { Ok(reason.to_string()) }
}

fn refused(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::Paused(_) => Problem::Held,
        Refusal::TooEarly(until) => Problem::TooEarly { until },
        Refusal::TrusteesFirst => Problem::NoTrustees,
        Refusal::NotAsked | Refusal::AlreadyAsked | Refusal::NotHeld | Refusal::Backwards => Problem::Forgotten,
    }
}

fn destroyed(person: PersonId, files: Vec<String>, reason: String) -> Decided {
    let forgotten = Forgotten { person, step: ForgetStep::Destroyed, until: None, hold: None, files, reason };
    Decided { forgotten, keys: vec![KeyWrite::Destroy { subject: person.bits() }] }
}

/// Every key of a person, sealed so that only the trustees together open it.
fn copies(
    keys: &mut Keys<'_>,
    kept: &[SubjectKey],
    trustees: &Ceremony,
    until: Day,
) -> Result<Vec<SubjectKey>, Problem> {
    let organisation = keys.vault().organisation;
    let copy = |row: &SubjectKey| {
        let (class, generation) = (class_of(row)?, number(row.generation)?);
        let Found::Key(key) = keys.find(row.subject, class, generation)? else {
            return Err(Problem::SealedToOthers);
        };
        let of = KeyOf { organisation, subject: row.subject, generation };
        Ok(SubjectKey {
            wrapped: trustees.wrap(of, class, &key, &mut Machine).bytes(),
            held_for: HeldFor::Trustees,
            destroy_after: Some(Moment::start_of(until).unix()),
            ..row.clone()
        })
    };
    kept.iter().map(copy).collect()
}

fn class_of(row: &SubjectKey) -> Result<KeyClass, Problem> {
    match row.class {
        2 => Ok(KeyClass::C2),
        3 => Ok(KeyClass::C3),
        _ => Err(broken("a key of no class of ours")),
    }
}

/// Letters and files about this person alone, as far as whoever asks can read of them.
fn files_of(case: &Case, person: PersonId) -> Vec<String> {
    let about = |entry: &&Entry| entry.person == Some(person);
    let file = |entry: &Entry| match &entry.body {
        Body::DocumentIssued(issued) => Some(issued.document.to_string()),
        Body::RecordKept(kept) if kept.kind() == FILE => kept.get("file").map(str::to_string),
        _ => None,
    };
    case.entries.iter().filter(about).filter_map(file).collect()
}

/// Files whose pieces go: what this step names, and what the earlier one named while it could still be read.
fn files_to_drop(case: &Case, now: &Forgotten) -> Vec<u128> {
    let earlier = case.entries.iter().filter_map(|entry| match &entry.body {
        Body::PersonForgotten(forgotten) if forgotten.person == now.person => Some(&forgotten.files),
        _ => None,
    });
    let all = earlier.flatten().chain(&now.files);
    let ids: BTreeSet<u128> = all.filter_map(|id| u128::from_str_radix(id, 16).ok()).collect();
    ids.into_iter().collect()
}
