//! Whom we visit after release: the months an organisation has set, and the list of visits that are late and due. Never a name.

use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::understood::Understood;
use mukti_law::Book;
use mukti_law::release::release;
use mukti_register::after::living::LIVING;
use mukti_register::after::rows;
use mukti_register::after::visits::{Plan, PlanWrong, Timing, schedule};
use mukti_register::{Case, CaseId, MemberId, PersonId};
use mukti_store::Write;
use mukti_store::views::{FollowFilter, FollowView, FollowedCounts, OpenVisit, VisitView};
use mukti_terms::when::{Moment, days_between, plus_days};
use mukti_terms::{Day, State};

/// What lists are worked out with: the book, and what the organisation has set.
pub(crate) struct Rules {
    pub book: &'static Book,
    /// Its own months of visits; `None` while the book's practice stands.
    pub plan: Option<Plan>,
}

/// Names of notes that say in which months this organisation visits; each holds when and by whom, and stays.
const NOTED: &str = "visits/";
/// "This week": today and the seven days after it.
const DAYS_AHEAD: i64 = 7;
const ROWS: u32 = 50;
/// What somebody is in a case who is not visited after a release.
const NOT_VISITED: [&str; 4] = ["witness", "informant", "accused", "supporter"];

/// In which months this organisation visits, and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanSet {
    /// The months.
    pub plan: Plan,
    /// When they were set.
    pub at: Moment,
    /// Who set them.
    pub by: Option<MemberId>,
}

/// Which visits are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VisitsQuery {
    /// Only this State.
    pub state: Option<State>,
    /// Only this district, as written in the cases.
    pub district: Option<String>,
    /// At most so many rows of each list; 0 means fifty.
    pub at_most: u32,
}

/// Visits that are late and due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visits {
    /// The day in India.
    pub on: Day,
    /// Surely late, the longest waiting first.
    pub late: Vec<VisitRow>,
    /// How many in all.
    pub late_count: u64,
    /// Due today or in the next seven days.
    pub due: Vec<VisitRow>,
    /// How many in all.
    pub due_count: u64,
    /// Free, since nobody has said when.
    pub unknown: Vec<VisitRow>,
    /// How many came free, and how many of them are in bondage again.
    pub counts: FollowedCounts,
}

/// One visit of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitRow {
    /// The case.
    pub case: CaseId,
    /// The person's label: `UP-0042-3`.
    pub label: String,
    /// The person.
    pub person: PersonId,
    /// Months after release, the first and the last day it can be due.
    pub due: Option<(u32, Day, Day)>,
    /// Whole days late on the day asked; 0 when not late.
    pub days_late: i64,
}

impl Desk {
    /// What lists are worked out with now.
    pub(crate) fn rules(&self) -> Result<Rules, Problem> {
        Ok(Rules { book: self.book, plan: self.visit_plans()?.into_iter().next().map(|set| set.plan) })
    }

    /// The months this organisation set, the newest first; empty while the book's practice stands.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn visit_plans(&self) -> Result<Vec<PlanSet>, Problem> {
        let mut sets: Vec<PlanSet> =
            self.store.notes_under(NOTED)?.iter().filter_map(|(name, at)| set_of(name, *at)).collect();
        sets.sort_by_key(|set| std::cmp::Reverse(set.at.unix()));
        Ok(sets)
    }

    /// The months in which somebody is visited now.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn visit_plan(&self, on: Day) -> Result<Plan, Problem> {
        Ok(self.rules()?.plan.unwrap_or_else(|| Plan::of_practice(self.book, on)))
    }

    /// Sets the months in which this organisation visits. What was set before stays noted; every list is worked out anew.
    ///
    /// # Errors
    /// The months cannot be read; the store cannot be written.
    pub fn set_visit_plan(&self, by: &By, months: &str) -> Result<Plan, Problem> {
        let plan = Plan::parse(months).map_err(|wrong| Problem::PlanUnreadable {
            code: match wrong {
                PlanWrong::Empty => "empty",
                PlanWrong::NotMonths => "not_months",
                PlanWrong::TooMany => "too_many",
            },
        })?;
        if self.visit_plan(by.now.day_in_india())? == plan {
            return Ok(plan);
        }
        let now = by.now.unix();
        let months = plan.to_string().replace(' ', "");
        let name = format!("{NOTED}{now:012}/{}/{months}", by.member);
        self.store.write(Write::Note { name: name.into(), value: months, now })?;
        self.refresh(by.now)?;
        Ok(plan)
    }

    /// Visits that are late on a day and due in the week after it.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn visits(&self, now: Moment, query: &VisitsQuery) -> Result<Visits, Problem> {
        let on = now.day_in_india();
        let week = (on, plus_days(on, DAYS_AHEAD));
        let at_most = if query.at_most == 0 { ROWS } else { query.at_most };
        let filter = FollowFilter { state: query.state, district: query.district.as_deref() };
        let (late_count, due_count) = self.store.count_visits(week, filter)?;
        let rows = |found: Vec<OpenVisit>| found.into_iter().map(|visit| row(visit, on)).collect();
        Ok(Visits {
            on,
            late: rows(self.store.visits_late(on, filter, at_most)?),
            late_count,
            due: rows(self.store.visits_due(week, filter, at_most)?),
            due_count,
            unknown: rows(self.store.visits_unknown(filter, at_most)?),
            counts: self.store.count_followed(filter)?,
        })
    }
}

fn set_of(name: &str, at: i64) -> Option<PlanSet> {
    let mut parts = name.strip_prefix(NOTED)?.split('/').skip(1);
    let (by, months) = (parts.next()?, parts.next()?);
    Some(PlanSet { plan: Plan::parse(months).ok()?, at: Moment::from_unix(at), by: by.parse().ok() })
}

fn row(visit: OpenVisit, on: Day) -> VisitRow {
    let late = visit.due.map_or(0, |(_, _, due)| days_between(due, on).max(0));
    let label = format!("{}-{}", visit.label, visit.ordinal);
    VisitRow { case: visit.case, label, person: visit.person, due: visit.due, days_late: late }
}

/// Whether somebody is visited once they are free: not who only spoke of it, or was accused.
pub(crate) fn is_visited(case: &Case, person: PersonId) -> bool {
    let described = case.described("person", Some(person));
    !NOT_VISITED.contains(&described.get("role").unwrap_or_default())
}

/// The day from which nobody visits any more: a death, or bondage again.
pub(crate) fn over(case: &Case, person: &Understood) -> (Option<Day>, Option<Day>) {
    let again = rows(case, person.person.id, "bondage_again").first().map(|row| row.on.latest());
    let died = person.folded.facts.died_on.map(mukti_terms::Told::latest);
    (again, again.into_iter().chain(died).min())
}

/// The people of a case who came free, with the days of their visits.
pub(crate) fn views(case: &Case, people: &[Understood], rules: &Rules, on: Day) -> Vec<FollowView> {
    let timing = Timing::of(rules.book, on, rules.plan.clone());
    let free = people.iter().filter(|person| person.is_free().is_yes() && is_visited(case, person.person.id));
    free.filter_map(|person| {
        let facts = &person.folded.facts;
        let (again_on, over) = over(case, person);
        let released = release(facts).map(|told| (told.earliest(), told.latest()));
        // Nobody asks any more when somebody came free who has died.
        if released.is_none() && over.is_some() && again_on.is_none() {
            return None;
        }
        let made: Vec<_> = rows(case, person.person.id, LIVING).iter().map(|row| row.on).collect();
        let visits = schedule(facts, true, over, &made, &timing);
        let visits = visits.visits().iter().map(|visit| VisitView {
            months: visit.months,
            due_earliest: visit.due_earliest,
            due: visit.due,
            opens: visit.opens,
            until: visit.until,
            done: visit.done,
        });
        let (person, ordinal) = (person.person.id, person.person.ordinal);
        Some(FollowView { person, ordinal, released, again_on, visits: visits.collect() })
    })
    .collect()
}
