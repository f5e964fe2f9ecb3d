//! What a letter needs beside the facts of its people: the criminal case, what passed between two districts, who is held,
//! which release did not hold, and in which district the office sits that owes the money.

use crate::desk::{By, Desk};
use crate::handing;
use crate::problem::Problem;
use crate::understood::{Understood, understand};
use crate::views::Place as Work;
use mukti_documents::input::{Before, Held};
use mukti_documents::kind::Kind;
use mukti_duties::Account;
use mukti_duties::account::Line;
use mukti_duties::handoff::Place;
use mukti_law::Book;
use mukti_law::book::HandedOver;
use mukti_law::release::release;
use mukti_register::Case;
use mukti_register::after::rows;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Told};
use std::collections::BTreeSet;

/// Records that show that a court has to do with the matter.
const OF_A_COURT: [&str; 5] = ["hearing", "court_order", "arrest", "bail", "appeal"];

/// What the records tell of a criminal case.
#[derive(Default)]
pub(super) struct CriminalCase {
    pub fir: Option<String>,
    pub court: Option<String>,
    pub before_court: bool,
}

impl CriminalCase {
    pub fn of(case: &Case, people: &[&Understood]) -> Self {
        let acts = case.acts(&["fir"], None);
        let numbers: BTreeSet<&str> = acts.iter().filter_map(|act| act.get("number")).collect();
        // A number is that of everybody's report only where one report was written down.
        let fir = numbers.first().filter(|_| numbers.len() == 1).map(|number| (*number).to_string());
        let sheets = case.acts(&["chargesheet"], None);
        let court = sheets.iter().rev().find_map(|act| act.get("court")).map(str::to_string);
        let before_court = people.iter().any(|p| !case.acts(&OF_A_COURT, Some(p.person.id)).is_empty());
        Self { fir, court, before_court }
    }
}

/// One thing that passed between two districts, with the number of people it was about.
#[derive(PartialEq, Eq)]
pub(super) struct PassedOver {
    pub on: Told,
    pub what: &'static str,
    pub district: Option<String>,
    pub parts: Vec<&'static str>,
    pub people: usize,
}

/// What passed between the districts about these people, the oldest first.
pub(super) fn passed(case: &Case, people: &[&Understood]) -> Vec<PassedOver> {
    let mut all: Vec<PassedOver> = Vec::new();
    for person in people {
        let (mut asked, mut parts): (Option<String>, Vec<&'static str>) = (None, Vec::new());
        for act in case.acts(&handing::KINDS, Some(person.person.id)) {
            let named = |field: &str| act.get(field).map(str::to_string);
            let what = match (act.kept.kind(), act.get("held_by")) {
                ("handoff_offer", _) => "offer",
                ("handoff_accept", _) => "accept",
                ("handoff_refuse", _) => "refuse",
                ("handoff_dispute", _) => "dispute",
                (_, Some("receiver")) => "settled_receiver",
                _ => "settled_sender",
            };
            if what == "offer" {
                asked = named("to_district");
                parts = HandedOver::ALL.iter().map(|part| part.word()).filter(|part| act.is_yes(part)).collect();
            }
            let told = match what {
                "offer" | "accept" | "settled_receiver" => parts.clone(),
                _ => Vec::new(),
            };
            let district = named("by_district").or_else(|| asked.clone());
            let one = PassedOver { on: act.on, what, district, parts: told, people: 1 };
            match all.iter_mut().find(|known| PassedOver { people: 1, ..copy(known) } == one) {
                Some(known) => known.people += 1,
                None => all.push(one),
            }
        }
    }
    all.sort_by_key(|one| one.on.latest());
    all
}

fn copy(one: &PassedOver) -> PassedOver {
    PassedOver { district: one.district.clone(), parts: one.parts.clone(), ..*one }
}

/// How many people of a case may be held, as far as anybody has said.
pub(super) fn held(case: &Case, people: &[Understood], book: &Book, now: Moment) -> Held {
    let those: Vec<&Understood> = people.iter().filter(|p| !p.is_free().is_yes()).collect();
    let family = |p: &&Understood| {
        case.described("person", Some(p.person.id)).get("family").filter(|text| !text.is_empty()).map(str::to_string)
    };
    let families: Option<BTreeSet<String>> = those.iter().map(family).collect();
    let limit = book.premises().ages.minor_below.on(now.day_in_india());
    let ages: Vec<u32> = those.iter().filter_map(|p| p.folded.facts.worker_age).collect();
    let children = limit.filter(|_| !ages.is_empty());
    Held {
        people: those.len(),
        families: families.map(|numbers| numbers.len()),
        children: children.map(|limit| ages.iter().filter(|age| i64::from(**age) < limit).count()),
    }
}

/// The releases of these people that were followed by this bondage, as far as their cases are linked and can be read.
pub(super) fn before(desk: &Desk, by: &By, case: &Case, people: &[&Understood]) -> Result<Vec<Before>, Problem> {
    let mut all = Vec::new();
    for person in people {
        for (other, there) in desk.others(by, case, person.person.id)? {
            let Some(again) = rows(&there, other.person, "bondage_again").into_iter().next() else { continue };
            let then = understand(&there, desk.book, by.now);
            let Some(one) = then.iter().find(|one| one.person.id == other.person) else { continue };
            let facts = &one.folded.facts;
            all.push(Before {
                released: release(facts),
                finding_on: facts.finding_on,
                certificate_on: facts.certificate_on,
                again_on: again.on,
                same_employer: again.answer("same_employer"),
                new_advance: again.answer("new_advance"),
            });
            break;
        }
    }
    Ok(all)
}

/// The district whose office owes the money that is still claimed, where a hand-over moved it from that of the work.
///
/// The immediate assistance never moves: while it is claimed, the letter goes where the work was.
pub(super) fn seat(
    case: &Case,
    kind: Option<Kind>,
    person: &Understood,
    account: &Account,
    (work, book, now): (&Work, &Book, Moment),
) -> Option<Place> {
    if !matches!(kind, Some(Kind::OutstandingClaim | Kind::StatementOfAccount)) {
        return None;
    }
    let claimed = |id: &str| account.line(id).is_some_and(Line::is_claimable);
    let track = handing::track(case, person.person.id, work, Some(now.day_in_india()));
    let holder = track.holder_of(book, "rehabilitation_payment");
    let moved = *holder != handing::of_work(work) && claimed("css.rehabilitation");
    (moved && !claimed("css.immediate_assistance")).then(|| holder.clone())
}

/// Whether the two districts of a person still have to settle something: they disagree, or the person was moved too early and
/// nobody has taken them over.
pub(super) fn needs_decision(case: &Case, person: &Understood, work: &Work, now: Moment) -> bool {
    use mukti_duties::handoff::Standing;
    let track = handing::track(case, person.person.id, work, Some(now.day_in_india()));
    let is_accepted = track.offers.iter().any(|offer| offer.standing == Standing::Accepted);
    track.dispute().is_some() || !is_accepted
}

/// Whether a certificate or a payment of a person is still worth a journey: they are known to be free.
pub(super) fn may_be_handed_over(person: &Understood) -> bool {
    person.is_free() == Answer::Yes
}
