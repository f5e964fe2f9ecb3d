//! What lists need of a case, worked out from its entries: dates and standings, never lateness, never a name.

use crate::follow::{self, Rules};
use crate::handing::{of_work, track};
use crate::hearings::{advocates, proceedings};
use crate::letters::{LetterOfCase, every_next, letters_of};
use crate::scorecards;
use crate::understood::{Understood, of_the_case, understand};
use mukti_duties::handoff::{self, Track};
use mukti_duties::{Duty, DutyStatus, NextLetter};
use mukti_law::Book;
use mukti_law::facts::FreedHow;
use mukti_law::finding::Status;
use mukti_register::{Body, Case, CaseId, MemberId, PersonId};
use mukti_store::{CaseView, CaseViews, DutyView, NextLetterView, PersonView, Standing};
use mukti_terms::State;
use mukti_terms::when::Moment;
use std::collections::BTreeSet;

/// Where the work of a case was, and what it was.
pub(crate) struct Place {
    pub state: Option<State>,
    pub district: Option<String>,
    pub work_kind: Option<String>,
}

/// As the worksite was described, else as the first person who knows it said.
pub(crate) fn place(case: &Case, people: &[Understood]) -> Place {
    let site = case.described("worksite", None);
    let described = |name: &str| site.get(name).filter(|text| !text.is_empty()).map(str::to_string);
    let facts = || people.iter().map(|p| &p.folded.facts);
    Place {
        state: described("state")
            .and_then(|code| State::from_code(&code))
            .or_else(|| facts().find_map(|f| f.work_state)),
        district: described("district")
            .or_else(|| facts().find_map(|f| f.work_district.as_deref().map(str::to_string))),
        work_kind: described("kind").or_else(|| facts().find_map(|f| f.work_kind.map(|kind| kind.word().to_string()))),
    }
}

/// What lists show of a case, or that they show nothing of it any more.
pub(crate) fn lists(case: &Case, rules: &Rules, now: Moment) -> (Vec<CaseViews>, Vec<CaseId>) {
    if case.is_withdrawn() { (Vec::new(), vec![case.id]) } else { (vec![of(case, rules, now)], Vec::new()) }
}

/// Everything lists need of a case, as it is understood at one moment.
pub(crate) fn of(case: &Case, rules: &Rules, now: Moment) -> CaseViews {
    let book = rules.book;
    let people = understand(case, book, now);
    let (place, today) = (place(case, &people), now.day_in_india());
    let edition = book.edition();
    let tracks = tracks(case, &people, &place, now);
    let (people, tracks, here) = (&people, &tracks, of_work(&place));
    CaseViews {
        case: case_view(case, people, &place, edition, now),
        people: people.iter().map(|p| person_view(p, edition)).collect(),
        duties: duty_views(people, tracks, &here, &letters_of(case), book, now),
        hearings: proceedings(case, u32::try_from(people.len()).unwrap_or(u32::MAX)),
        advocates: advocates(case, today),
        parts: scorecards::parts(case, people, tracks, &here, book, now),
        follow: follow::views(case, people, rules, today),
        members: members(case),
    }
}

/// Who told or did something in a case; reading it is neither.
fn members(case: &Case) -> Vec<MemberId> {
    let told = case.entries.iter().filter(|entry| !matches!(entry.body, Body::ReadNoted(_)));
    // In the order in which their ids stand in the table.
    let all: BTreeSet<(String, MemberId)> =
        told.filter_map(|entry| entry.by).map(|member| (member.to_string(), member)).collect();
    all.into_iter().map(|(_, member)| member).collect()
}

fn case_view(case: &Case, people: &[Understood], place: &Place, edition: &str, now: Moment) -> CaseView {
    let learned = |entry: Option<&mukti_register::Entry>| entry.map_or(0, |e| e.learned.unix());
    // That somebody read it is no word about the case, and works nothing out anew.
    let last = case.entries.iter().rfind(|entry| !matches!(entry.body, Body::ReadNoted(_)));
    let held = people.iter().filter(|p| p.folded.facts.freed_how == Some(FreedHow::StillHeld));
    CaseView {
        id: case.id,
        prefix: case.prefix.clone(),
        number: case.number,
        label: case.label(),
        state: place.state,
        district: place.district.clone(),
        work_kind: place.work_kind.clone(),
        people: u32::try_from(people.len()).unwrap_or(u32::MAX),
        status: people
            .iter()
            .map(|p| p.found.status)
            .min_by_key(|status| strength(*status))
            .map(|status| status.word().to_string()),
        still_held: u32::try_from(held.count()).unwrap_or(u32::MAX),
        opened: learned(case.entries.first()),
        last_word: learned(last),
        last_position: last.map_or(0, |entry| entry.position),
        worked_out: now.unix(),
        law_edition: edition.to_string(),
    }
}

pub(crate) const fn strength(status: Status) -> u8 {
    match status {
        Status::PrimaFacie => 0,
        Status::NeedsEnquiry => 1,
        Status::NotShown => 2,
    }
}

fn person_view(person: &Understood, edition: &str) -> PersonView {
    PersonView {
        id: person.person.id,
        ordinal: person.person.ordinal,
        status: person.found.status.word().to_string(),
        freed: person.is_free(),
        category: person.category.word().to_string(),
        law_edition: edition.to_string(),
    }
}

/// Who holds what of each person, in their order.
fn tracks(case: &Case, people: &[Understood], work: &Place, now: Moment) -> Vec<Track> {
    people.iter().map(|p| track(case, p.person.id, work, Some(now.day_in_india()))).collect()
}

/// What is owed in a case, as lists show it.
pub(crate) fn owed_in(case: &Case, people: &[Understood], book: &'static Book, now: Moment) -> Vec<DutyView> {
    let work = place(case, people);
    duty_views(people, &tracks(case, people, &work, now), &of_work(&work), &letters_of(case), book, now)
}

/// The duties of the case, then those to its people; people to whom the same is owed by the same day stand together.
fn duty_views(
    people: &[Understood],
    tracks: &[Track],
    here: &handoff::Place,
    letters: &[LetterOfCase],
    book: &'static Book,
    now: Moment,
) -> Vec<DutyView> {
    let everybody = u32::try_from(people.len()).unwrap_or(u32::MAX);
    let edition = book.edition();
    let together = of_the_case(people);
    let next = every_next(people, &together, letters, book, now);
    let next = |duty: &Duty, person: Option<PersonId>| {
        next.iter().find(|one| one.duty == duty.id && one.person == person).map(|one| next_view(&one.next))
    };
    let mut views: Vec<DutyView> = together
        .iter()
        .map(|duty| DutyView { next: next(duty, None), ..duty_view(duty, None, everybody, here, edition) })
        .collect();
    let of_all = views.len();
    for (person, track) in people.iter().zip(tracks) {
        for duty in person.duties.iter().filter(|duty| !duty.of_the_case) {
            let holder = track.holder_of(book, duty.id);
            let next = next(duty, Some(person.person.id));
            let view = DutyView { next, ..duty_view(duty, Some(person.person.id), 1, holder, edition) };
            match views[of_all..].iter_mut().find(|known| is_same(known, &view)) {
                Some(known) => {
                    known.people += 1;
                    known.person = None;
                }
                None => views.push(view),
            }
        }
    }
    views
}

fn next_view(next: &NextLetter) -> NextLetterView {
    NextLetterView {
        letter: next.letter.to_string(),
        office: next.office.to_string(),
        from: next.from,
        why: next.why.word().to_string(),
        is_written: next.is_written,
    }
}

/// Whether two people are owed the same by the same day.
fn is_same(one: &DutyView, other: &DutyView) -> bool {
    one.duty == other.duty
        && one.bearer == other.bearer
        && one.state == other.state
        && one.district == other.district
        && one.standing == other.standing
        && one.since == other.since
        && one.last_day == other.last_day
        && one.last_moment == other.last_moment
        && one.benchmark_day == other.benchmark_day
        && one.provision == other.provision
        && one.next == other.next
}

/// With the State and district of the one office that holds it.
fn duty_view(duty: &Duty, person: Option<PersonId>, people: u32, holder: &handoff::Place, edition: &str) -> DutyView {
    let last = duty.last_day.as_ref();
    let end = last.map(|due| due.moment.unwrap_or_else(|| Moment::end_of(due.day)));
    DutyView {
        person,
        people,
        duty: duty.id.to_string(),
        bearer: duty.bearer.to_string(),
        state: holder.state,
        district: holder.district.clone(),
        standing: match duty.status {
            DutyStatus::Overdue | DutyStatus::Awaited => Standing::Open,
            DutyStatus::NotKnown => Standing::NotKnown,
            DutyStatus::Fulfilled => Standing::Fulfilled,
            DutyStatus::Lapsed => Standing::Lapsed,
        },
        since: duty.since,
        last_day: last.map(|due| due.day),
        last_moment: end.map(Moment::unix),
        by_the_hour: last.is_some_and(|due| due.moment.is_some()),
        benchmark_day: duty.benchmark_day.as_ref().map(|due| due.day),
        provision: last.map_or(duty.provision, |due| due.provision).to_string(),
        letter: duty.letter.map(str::to_string),
        next: None,
        law_edition: edition.to_string(),
    }
}
