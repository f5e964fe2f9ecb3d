//! The case page, put together: everything known of a case at one moment, in one reading of its entries.

use crate::account::account_of;
use crate::deeds::consent::consents;
use crate::deeds::forget::standing_of;
use crate::deeds::read::what;
use crate::desk::{By, Desk};
use crate::files;
use crate::handing::{HandOver, of_work};
use crate::letters;
use crate::page::{Also, CasePage, ForgottenPerson, PersonPage, Reader, TimelineEntry, TopicState};
use crate::problem::Problem;
use crate::threats;
use crate::understood::{Understood, is_free, of_the_case, understand};
use crate::views::place;
use mukti_law::{Book, trial_forum};
use mukti_register::cut::Closed;
use mukti_register::entry::ForgetStep;
use mukti_register::kinds::{TOPICS, topic_fields};
use mukti_register::records::words::ConsentPurpose;
use mukti_register::{Body, Case, CaseId, Entry, EntryId, MemberId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Secret};
use std::collections::{BTreeMap, HashMap};

impl Desk {
    /// Everything a case page needs.
    ///
    /// # Errors
    /// There is no such case.
    pub fn case_page(&self, by: &By, id: CaseId) -> Result<CasePage, Problem> {
        // What could not be opened still waits; the page shows the rest.
        let _ = self.open_what_waits(by, Some(id));
        let (case, closed) = self.read_case(by.keys.as_deref(), id)?;
        let now = by.now;
        let not_noted = self.note_read(by, Some(id), Some(&case), what::CASE);
        let mut names: HashMap<MemberId, String> = self.member_names()?;
        names.extend(self.program_names(by.keys.as_deref())?);
        let people = understand(&case, self.book, now);
        let place = place(&case, &people);
        let hand_overs: Vec<HandOver> =
            people.iter().map(|p| HandOver::of(&case, p, &place, now.day_in_india())).collect();
        let opened = case.entries.first().map_or(now, |entry| entry.learned);
        let sent = letters::letters_of(&case);
        let duties = of_the_case(&people);
        Ok(CasePage {
            id,
            label: case.label(),
            on: now.day_in_india(),
            opened,
            work: of_work(&place),
            state: place.state,
            district: place.district,
            work_kind: place.work_kind,
            worksite: Secret::new(case.described("worksite", None)),
            next: letters::every_next(&people, &duties, &sent, self.book, now),
            allow_letters: allow_letters(&case, &people, now),
            sent,
            duties,
            still_held: still_held(&people),
            letters: letters::choices(&case, &people, self.book, now),
            issued: case.entries.iter().rev().filter_map(letters::issued_of).collect(),
            files: files::rows(&case, &names),
            timeline: timeline(&case, &closed, &names),
            forgotten: forgotten(&case),
            links: self.links_of(&case)?,
            readers: readers(&case, &names),
            not_noted,
            is_withdrawn: case.is_withdrawn(),
            law_edition: self.law_edition(),
            trial: trial_forum(self.book, place.state, now.day_in_india()),
            threats: threats::open(&case),
            people: people
                .into_iter()
                .zip(hand_overs)
                .map(|(p, hand_over)| person_page(&case, p, hand_over, self.book, now))
                .collect(),
        })
    }
}

/// Whether each person allows letters; not known where nobody asked.
pub(crate) fn allow_letters(case: &Case, people: &[Understood], now: Moment) -> Vec<(PersonId, Answer)> {
    let all = consents(case, now);
    let for_letters = |person: PersonId| {
        let of = || {
            all.iter().filter(move |one| one.person == person && one.consent.purpose == ConsentPurpose::Letters.word())
        };
        if of().any(|one| one.in_force) {
            Answer::Yes
        } else if of().any(|one| one.withdrawn.is_some()) {
            Answer::No
        } else {
            Answer::NotKnown
        }
    };
    people.iter().map(|one| (one.person.id, for_letters(one.person.id))).collect()
}

/// Yes if anybody is; no only if everybody is surely free.
fn still_held(people: &[Understood]) -> Answer {
    Answer::any(people.iter().map(|p| !is_free(&p.folded.facts)))
}

fn person_page(case: &Case, person: Understood, hand_over: HandOver, book: &'static Book, now: Moment) -> PersonPage {
    let (entitlements, offences) = person.claims(book, now);
    let money = account_of(case, &person, &entitlements, book, now);
    let Understood { person, folded, found, category, mut duties, track } = person;
    duties.retain(|duty| !duty.of_the_case);
    let topics = TOPICS.iter().map(|topic| {
        let fields = || topic_fields(topic).map(|(field, _)| field);
        TopicState {
            topic,
            known: fields().filter(|field| folded.heard.contains_key(field)).count(),
            of: fields().count(),
        }
    });
    PersonPage {
        id: person.id,
        ordinal: person.ordinal,
        label: case.person_label(person.ordinal),
        person: Secret::new(case.described("person", Some(person.id))),
        topics: topics.collect(),
        folded,
        found,
        category,
        entitlements,
        money,
        duties,
        offences,
        hand_over,
        track,
    }
}

/// Newest first; what one deed kept for several people stands together.
fn timeline(case: &Case, closed: &BTreeMap<EntryId, Closed>, names: &HashMap<MemberId, String>) -> Vec<TimelineEntry> {
    let mut rows: Vec<(TimelineEntry, &Entry)> = Vec::new();
    for entry in case.entries.iter().filter(|entry| !matches!(entry.body, Body::ReadNoted(_))) {
        let ordinal = whom(entry).and_then(|id| case.person(id)).map(|p| p.ordinal);
        let together =
            rows.last_mut().filter(|(row, first)| !row.people.is_empty() && first.is_of_the_same_deed(entry));
        match (together, ordinal) {
            (Some((row, _)), Some(ordinal)) => row.people.push(ordinal),
            _ => {
                let mut row = row(case, entry, ordinal, names);
                row.closed = closed.get(&entry.id).copied().unwrap_or_default();
                rows.push((row, entry));
            }
        }
    }
    rows.into_iter().rev().map(|(row, _)| row).collect()
}

/// Whom an entry concerns; what tells of forgetting somebody is kept with the case.
fn whom(entry: &Entry) -> Option<PersonId> {
    match &entry.body {
        Body::PersonForgotten(forgotten) => Some(forgotten.person),
        _ => entry.person,
    }
}

fn also(entry: &Entry) -> Option<Also> {
    let secret = |text: &String| Secret::new(text.clone());
    Some(match &entry.body {
        Body::PersonForgotten(forgotten) => Also::Forgetting {
            step: match forgotten.step {
                ForgetStep::SealedToTrustees => "sealed_to_trustees",
                ForgetStep::Destroyed => "destroyed",
                ForgetStep::Held => "held",
                ForgetStep::HoldLifted => "hold_lifted",
            },
            until: forgotten.until.as_deref().and_then(|until| until.parse().ok()),
            reason: secret(&forgotten.reason),
        },
        Body::ConsentGiven(consent) => {
            Also::Consent { purpose: consent.purpose.clone(), recipient: secret(&consent.recipient) }
        }
        Body::ConsentWithdrawn(undone) => Also::Withdrawn { reason: secret(&undone.reason) },
        Body::LinkMade(link) => Also::Link { reason: secret(&link.reason) },
        Body::LinkUndone(undone) => Also::Link { reason: secret(&undone.reason) },
        _ => return None,
    })
}

fn forgotten(case: &Case) -> Vec<ForgottenPerson> {
    let gone = case.people.iter().filter(|person| case.is_forgotten(person.id));
    gone.map(|person| {
        let (standing, hold) = standing_of(case, person.id);
        ForgottenPerson { id: person.id, ordinal: person.ordinal, standing, hold }
    })
    .collect()
}

/// Who read it, the latest first; each member, kind and hour stands once.
fn readers(case: &Case, names: &HashMap<MemberId, String>) -> Vec<Reader> {
    let reader = |entry: &Entry| match &entry.body {
        Body::ReadNoted(note) => Some(Reader {
            name: entry.by.and_then(|id| names.get(&id).cloned()),
            what: note.what.clone(),
            when: entry.learned,
        }),
        _ => None,
    };
    case.entries.iter().rev().filter_map(reader).collect()
}

fn row(case: &Case, entry: &Entry, ordinal: Option<u32>, names: &HashMap<MemberId, String>) -> TimelineEntry {
    let (kept, corrects, issued) = match &entry.body {
        Body::RecordKept(kept) => (Some(kept.shown()), None, None),
        Body::RecordCorrected(correction) => {
            let reason = Secret::new(correction.reason.clone());
            (Some(correction.kept.shown()), Some((correction.of, reason)), None)
        }
        Body::DocumentIssued(issued) => (None, None, Some(issued.clone())),
        _ => (None, None, None),
    };
    TimelineEntry {
        id: entry.id,
        word: entry.body.word(),
        kind: entry.body.record_kind().map(str::to_string),
        topic: kept.as_ref().and_then(|kept| kept.get("topic")).map(str::to_string),
        people: ordinal.into_iter().collect(),
        happened: entry.happened,
        learned: entry.learned,
        speaker: entry.speaker,
        private: entry.private,
        by: entry.by.and_then(|id| names.get(&id).cloned()),
        kept: kept.map(Secret::new),
        corrects,
        corrected_by: case.corrections_of(entry.id).map(|(entry, _)| entry.id).collect(),
        closed: Closed::Nothing,
        also: also(entry),
        issued,
    }
}
