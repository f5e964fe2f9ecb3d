//! The hand-over of a person between two districts, read from the records of a case; and what is still missing before anyone is moved.

use crate::understood::Understood;
use crate::views::Place as Work;
use mukti_duties::handoff::{Act, Place, Side, Track, What};
use mukti_law::Facts;
use mukti_law::book::HandedOver;
use mukti_register::{ActDone, Case, PersonId};
use mukti_terms::{Day, State};

/// The kinds of records that tell of a hand-over, in the order it goes.
pub const KINDS: [&str; 5] =
    ["handoff_offer", "handoff_accept", "handoff_refuse", "handoff_dispute", "handoff_settled"];

/// What came of every offer about a person until a day.
pub(crate) fn track(case: &Case, person: PersonId, work: &Work, until: Option<Day>) -> Track {
    let acts: Vec<Act> = case.acts(&KINDS, Some(person)).iter().filter_map(act).collect();
    Track::of(of_work(work), &acts, until)
}

/// Whether all that can be handed over was accepted elsewhere: there is nothing left to offer.
pub(crate) fn is_accepted(case: &Case, person: PersonId, work: &Work) -> bool {
    let (track, here) = (track(case, person, work, None), of_work(work));
    HandedOver::ALL.into_iter().all(|part| *track.holder(Some(part)) != here)
}

/// The district of the work, as a holder of duties.
pub(crate) fn of_work(work: &Work) -> Place {
    Place { state: work.state, district: work.district.clone() }
}

fn act(done: &ActDone<'_>) -> Option<Act> {
    let what = match done.kept.kind() {
        "handoff_offer" => {
            What::Offer { from: place(done, "from"), to: place(done, "to").unwrap_or_default(), parts: parts(done) }
        }
        "handoff_accept" => What::Accept { by: place(done, "by") },
        "handoff_refuse" => What::Refuse { by: place(done, "by") },
        "handoff_dispute" => What::Dispute,
        "handoff_settled" => What::Settle {
            held_by: if done.get("held_by") == Some("receiver") { Side::Receiver } else { Side::Sender },
        },
        _ => return None,
    };
    Some(Act { on: done.on, what })
}

fn place(done: &ActDone<'_>, side: &str) -> Option<Place> {
    let state = done.get(&format!("{side}_state")).and_then(State::from_code);
    let district = done.get(&format!("{side}_district")).map(str::to_string);
    (state.is_some() || district.is_some()).then_some(Place { state, district })
}

fn parts(done: &ActDone<'_>) -> std::collections::BTreeSet<HandedOver> {
    HandedOver::ALL.into_iter().filter(|part| done.is_yes(part.word())).collect()
}

/// What is asked for before a person is taken home, in the order it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeforeMove {
    /// A statement in private.
    Statement,
    /// A written finding.
    Finding,
    /// A certificate, or its refusal with reasons.
    Certificate,
    /// The immediate assistance.
    Assistance,
}

impl BeforeMove {
    /// The word in the key `handoff-missing-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Finding => "finding",
            Self::Certificate => "certificate",
            Self::Assistance => "assistance",
        }
    }
}

/// What is still missing before a person may be moved; a statement counts only where it was made in private.
pub(crate) fn missing_before_move(case: &Case, person: PersonId, facts: &Facts) -> Vec<BeforeMove> {
    let private = case.acts(&["statement"], Some(person)).iter().any(|statement| statement.is_yes("private"));
    let all = [
        (BeforeMove::Statement, private),
        (BeforeMove::Finding, facts.finding_on.is_some()),
        (BeforeMove::Certificate, facts.certificate_on.is_some()),
        (BeforeMove::Assistance, facts.assistance_immediate_on.is_some()),
    ];
    all.into_iter().filter(|(_, done)| !done).map(|(what, _)| what).collect()
}

/// Where a person stands between two districts, as a page shows it.
#[derive(Clone, Debug)]
pub struct HandOver {
    /// Who holds what, and every offer.
    pub track: Track,
    /// The district the person comes from, as far as known.
    pub home: Place,
    /// What is missing before the person is moved; empty once they were.
    pub missing: Vec<BeforeMove>,
    /// Whether the person was taken home already.
    pub moved: bool,
}

impl HandOver {
    pub(crate) fn of(case: &Case, person: &Understood, work: &Work, until: Day) -> Self {
        let facts = &person.folded.facts;
        Self {
            track: track(case, person.person.id, work, Some(until)),
            home: Place { state: facts.home_state, district: facts.home_district.as_deref().map(str::to_string) },
            missing: missing_before_move(case, person.person.id, facts),
            moved: facts.repatriated_on.is_some(),
        }
    }

    /// Whether there is anything to show: the person is from another district, or somebody offered something.
    #[must_use]
    pub fn is_two_districts(&self, work: &Place) -> bool {
        !self.track.is_empty() || (self.home.is_somewhere() && self.home != *work)
    }
}
