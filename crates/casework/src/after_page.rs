//! The page "back on their feet" of one person, put together in one reading of the case.

use crate::account::moved;
use crate::deeds::link::standing;
use crate::deeds::read::what;
use crate::desk::{By, Desk};
use crate::follow::over;
use crate::problem::Problem;
use crate::understood::{Understood, is_free, understand};
use mukti_duties::account::as_reached;
use mukti_law::finding::EntitlementStatus;
use mukti_law::release::release;
use mukti_register::after::living::{self, LIVING, Living};
use mukti_register::after::plan::{Goal, goals};
use mukti_register::after::risks::{Risk, risks};
use mukti_register::after::schemes::{Scheme, matched, papers};
use mukti_register::after::visits::{Plan, Schedule, Timing, schedule};
use mukti_register::after::{Row, rows};
use mukti_register::{Case, CaseId, PersonId};
use mukti_terms::{Answer, Day, Rupees, Told};

/// Everything the page needs, computed for one moment.
#[derive(Debug)]
pub struct AfterPage {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: String,
    /// The person.
    pub person: PersonId,
    /// 1 for the first person of the case.
    pub ordinal: u32,
    /// The day it is shown for.
    pub on: Day,
    /// Whether the person is free.
    pub free: Answer,
    /// Since when, as coarse as it is known.
    pub released: Option<Told>,
    /// That bondage began again after this release.
    pub again: Option<Row>,
    /// The cases in which it goes on.
    pub later: Vec<OtherCase>,
    /// The release before this bondage.
    pub earlier: Vec<EarlierRelease>,
    /// The months in which somebody is visited here.
    pub plan: Plan,
    /// When this person is visited.
    pub schedule: Schedule,
    /// How they lived, visit by visit, the oldest first.
    pub livings: Vec<Living>,
    /// What every rule of falling back says.
    pub risks: Vec<Risk>,
    /// What was agreed.
    pub agreed: Option<Row>,
    /// Its goals.
    pub goals: Vec<Goal>,
    /// Services, work, income and trainings, each the oldest first.
    pub told: Vec<(&'static str, Vec<Row>)>,
    /// Social protection.
    pub schemes: Vec<Scheme>,
    /// Others of the same household, by number.
    pub household: Vec<u32>,
    /// Why this reading could not be noted, if it could not: for the log.
    pub not_noted: Option<Problem>,
}

/// A case that tells of the same person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherCase {
    /// The case.
    pub case: CaseId,
    /// The person there.
    pub person: PersonId,
    /// Their label there.
    pub label: String,
}

/// A release that was followed by bondage again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierRelease {
    /// Where it is told.
    pub of: OtherCase,
    /// When it was.
    pub released: Option<Told>,
    /// The certificate's day.
    pub certificate_on: Option<Told>,
    /// When bondage began again.
    pub again_on: Told,
    /// What was still owed: ids of the book and sums.
    pub owed: Vec<(&'static str, Rupees)>,
    /// How many things were owed whose sum nobody can name, or that are no money.
    pub owed_otherwise: usize,
}

/// What is told of somebody afterwards, in the order it is shown.
const TOLD: [&str; 4] = ["livelihood_placement", "income_note", "training_taken", "service_given"];

impl Desk {
    /// Everything the page of one person needs.
    ///
    /// # Errors
    /// There is no such person, or they were forgotten.
    pub fn after_page(&self, by: &By, id: CaseId, person: PersonId) -> Result<AfterPage, Problem> {
        let case = self.case(by, id)?;
        let here = case.person(person).ok_or(Problem::NoSuchCase)?;
        if case.is_forgotten(person) {
            return Err(Problem::Forgotten);
        }
        let not_noted = self.note_read(by, Some(id), Some(&case), what::CASE);
        let on = by.now.day_in_india();
        let people = understand(&case, self.book, by.now);
        let one = people.iter().find(|one| one.person.id == person).ok_or(Problem::NoSuchCase)?;
        let facts = &one.folded.facts;
        let of = |kind: &str| rows(&case, person, kind);
        let visits = of(LIVING);
        let made: Vec<Told> = visits.iter().map(|row| row.on).collect();
        let rules = self.rules()?;
        let timing = Timing::of(self.book, on, rules.plan);
        let again = of("bondage_again").into_iter().next();
        let others = self.others(by, &case, person)?;
        Ok(AfterPage {
            case: id,
            label: case.label(),
            person,
            ordinal: here.ordinal,
            on,
            free: is_free(facts),
            released: release(facts),
            later: if again.is_some() { others.iter().map(|(other, _)| other.clone()).collect() } else { Vec::new() },
            earlier: others.iter().filter_map(|(other, there)| self.earlier(by, other, there)).collect(),
            again,
            schedule: schedule(facts, is_free(facts).is_yes(), over(&case, one).1, &made, &timing),
            plan: timing.plan,
            livings: visits.iter().map(living::read).collect(),
            risks: risks(&case, person, facts, self.book, on),
            agreed: of("rehabilitation_plan").pop(),
            goals: goals(&of("plan_goal"), &of("goal_progress")),
            told: TOLD.iter().map(|kind| (*kind, of(kind))).collect(),
            schemes: self.schemes(by, &case, one),
            household: household(&case, &people, person),
            not_noted,
        })
    }

    fn schemes(&self, by: &By, case: &Case, one: &Understood) -> Vec<Scheme> {
        let entitlements = one.entitlements(self.book, by.now);
        let person = one.person.id;
        let account = match case.described("person", Some(person)).get("bank_account") {
            Some("yes") => Answer::Yes,
            Some("no") => Answer::No,
            _ => Answer::NotKnown,
        };
        let held = papers(&rows(case, person, "papers_held"), one.folded.facts.certificate_on.is_some(), account);
        matched(&entitlements, self.book, &held, &rows(case, person, "benefit_application"))
    }

    /// The cases that tell of the same person, as far as they are linked and can be read.
    pub(crate) fn others(&self, by: &By, case: &Case, person: PersonId) -> Result<Vec<(OtherCase, Case)>, Problem> {
        let mut others = Vec::new();
        for (made, link) in standing(case) {
            let from_here = link.case != case.id;
            let (own, theirs) = if from_here { (link.one, link.other) } else { (link.other, link.one) };
            let there = if from_here { Some(link.case) } else { made.case };
            let (Some(there), true) = (there, own == person) else { continue };
            let there = match self.case(by, there) {
                Ok(there) => there,
                // It went with a list that was undone, or its key was destroyed.
                Err(Problem::NoSuchCase) => continue,
                Err(problem) => return Err(problem),
            };
            let Some(known) = there.person(theirs).filter(|_| !there.is_forgotten(theirs)) else { continue };
            let label = there.person_label(known.ordinal);
            others.push((OtherCase { case: there.id, person: theirs, label }, there));
        }
        Ok(others)
    }

    /// The release that a linked case tells of, if bondage began again after it.
    fn earlier(&self, by: &By, other: &OtherCase, there: &Case) -> Option<EarlierRelease> {
        let again = rows(there, other.person, "bondage_again").into_iter().next()?;
        let people = understand(there, self.book, by.now);
        let one = people.iter().find(|one| one.person.id == other.person)?;
        let mut entitlements = one.entitlements(self.book, by.now);
        as_reached(&mut entitlements, &moved(there, one.person, &one.folded), self.book);
        let due: Vec<_> = entitlements.iter().filter(|one| one.status == EntitlementStatus::Due).collect();
        let owed: Vec<_> = due
            .iter()
            .filter_map(|one| Some((one.id, one.outstanding?)))
            .filter(|(_, sum)| *sum != Rupees::ZERO)
            .collect();
        Some(EarlierRelease {
            of: other.clone(),
            released: release(&one.folded.facts),
            certificate_on: one.folded.facts.certificate_on,
            again_on: again.on,
            owed,
            owed_otherwise: due.iter().filter(|one| one.outstanding.is_none()).count(),
        })
    }
}

/// Others who have the same number of family in their descriptions.
fn household(case: &Case, people: &[Understood], person: PersonId) -> Vec<u32> {
    let family = |id: PersonId| {
        case.described("person", Some(id)).get("family").filter(|text| !text.is_empty()).map(str::to_string)
    };
    let Some(own) = family(person) else { return Vec::new() };
    let others = people.iter().filter(|one| one.person.id != person && family(one.person.id).as_ref() == Some(&own));
    others.map(|one| one.person.ordinal).collect()
}
