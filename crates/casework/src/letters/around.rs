//! What a letter needs beside the facts of its people: the criminal case, what passed between two districts, who is held,
//! which release did not hold, and in which district the office sits that owes the money.

use crate::desk::{By, Desk};
use crate::handing;
use crate::problem::Problem;
use crate::understood::{Understood, understand};
use crate::views::Place as Work;
use mukti_documents::input::{Before, Criminal, Held, Passed, Seat};
use mukti_documents::kind::Kind;
use mukti_duties::Account;
use mukti_duties::account::Line;
use mukti_duties::handoff::Place;
use mukti_law::Book;
use mukti_law::book::HandedOver;
use mukti_law::release::release;
use mukti_messages::{Args, Messages};
use mukti_register::Case;
use mukti_register::after::rows;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Language, State, Told};
use std::collections::BTreeSet;

/// Records that show that a court has to do with the matter.
const OF_A_COURT: [&str; 5] = ["hearing", "court_order", "arrest", "bail", "appeal"];

/// What the records tell of a criminal case.
#[derive(Default)]
struct CriminalCase {
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
struct PassedOver {
    pub on: Told,
    pub what: &'static str,
    pub district: Option<String>,
    pub parts: Vec<&'static str>,
    pub people: usize,
}

/// What passed between the districts about these people, the oldest first.
fn passed(case: &Case, people: &[&Understood]) -> Vec<PassedOver> {
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

impl PassedOver {
    fn told(&self) -> Passed<'_> {
        let Self { on, what, district, parts, people } = self;
        Passed { on: *on, what, district: district.as_deref(), parts, people: *people }
    }
}

fn copy(one: &PassedOver) -> PassedOver {
    PassedOver { district: one.district.clone(), parts: one.parts.clone(), ..*one }
}

/// How many people of a case may be held, as far as anybody has said.
fn held(case: &Case, people: &[Understood], book: &Book, now: Moment) -> Held {
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
fn before(desk: &Desk, by: &By, case: &Case, people: &[&Understood]) -> Result<Vec<Before>, Problem> {
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
fn seat(case: &Case, asked: &Asked<'_>, person: &Understood, account: &Account, work: &Work) -> Option<Place> {
    if !matches!(asked.kind, Some(Kind::OutstandingClaim | Kind::StatementOfAccount))
        || !claims(account, REHABILITATION)
    {
        return None;
    }
    let track = handing::track(case, person.person.id, work, Some(asked.by.now.day_in_india()));
    let holder = track.holder_of(asked.desk.book, "rehabilitation_payment");
    (*holder != handing::of_work(work)).then(|| holder.clone())
}

/// The money that a hand-over moves, and the money that stays where the work was.
const REHABILITATION: &str = "css.rehabilitation";
const ASSISTANCE: &str = "css.immediate_assistance";

fn claims(account: &Account, id: &str) -> bool {
    account.line(id).is_some_and(Line::is_claimable)
}

/// Who asks for which letter, in which language.
pub(super) struct Asked<'a> {
    pub desk: &'a Desk,
    pub by: &'a By,
    pub kind: Option<Kind>,
    pub language: Language,
}

/// All of it, for one letter.
pub(super) struct Around {
    /// The place of the work.
    pub work: Work,
    /// Who gets a copy.
    pub copies: Vec<String>,
    pub held: Held,
    pub before: Vec<Before>,
    criminal: CriminalCase,
    passed: Vec<PassedOver>,
    seat: Option<Place>,
}

impl Around {
    pub fn of(
        asked: &Asked<'_>,
        case: &Case,
        (people, named): (&[Understood], &[&Understood]),
        account: &Account,
    ) -> Result<Self, Problem> {
        let work = crate::views::place(case, people);
        let seat = named.first().and_then(|first| seat(case, asked, first, account, &work));
        let stays = seat.is_some() && claims(account, ASSISTANCE);
        Ok(Self {
            copies: stays.then(|| copy_to(asked.language, &work)).into_iter().collect(),
            held: held(case, people, asked.desk.book, asked.by.now),
            before: before(asked.desk, asked.by, case, named)?,
            criminal: CriminalCase::of(case, named),
            passed: passed(case, named),
            seat,
            work,
        })
    }

    /// State and district of the office written to.
    pub fn place(&self) -> (Option<State>, Option<&str>) {
        match &self.seat {
            Some(at) => (at.state, at.district.as_deref()),
            None => (self.work.state, self.work.district.as_deref()),
        }
    }

    pub fn seat(&self) -> Option<Seat<'_>> {
        self.seat.as_ref().map(|at| Seat { state: at.state, district: at.district.as_deref() })
    }

    pub fn criminal(&self) -> Criminal<'_> {
        let CriminalCase { fir, court, before_court } = &self.criminal;
        Criminal { fir: fir.as_deref(), court: court.as_deref(), before_court: *before_court }
    }

    pub fn passed(&self) -> Vec<Passed<'_>> {
        self.passed.iter().map(PassedOver::told).collect()
    }
}

/// The magistrate of the work hears of a claim that goes to the district of the home: the immediate assistance never moves.
fn copy_to(language: Language, work: &Work) -> String {
    let messages = Messages::of(language);
    let district = work.district.clone().unwrap_or_else(|| messages.plain("letter-common-blank").into_owned());
    let args = Args::new().with("office", messages.plain("office-district_magistrate")).with("district", district);
    messages.text("letter-money-copy_work", &args).into_owned()
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
