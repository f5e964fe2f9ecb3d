//! One line of an account: one entitlement, what moved towards it, how late it is, what stands in the way and what to do next.

use super::flow::Flow;
use super::next::{Next, next};
use super::versions::{Version, versions};
use super::{Sources, reached};
use crate::Due;
use mukti_law::finding::{Entitlement, EntitlementStatus};
use mukti_register::money::Blocker;
use mukti_terms::when::days_between;
use mukti_terms::{Day, Grade, Rupees, Told};

/// The duty that pays an entitlement.
const PAID_BY: [(&str, &str); 2] =
    [("css.immediate_assistance", "immediate_assistance"), ("css.rehabilitation", "rehabilitation_payment")];

/// One entitlement in an account.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The entitlement's id.
    pub id: &'static str,
    /// The office that pays.
    pub payer: &'static str,
    /// The provision, as cited in the book.
    pub provision: &'static str,
    /// How well amount and rule are known.
    pub grade: Grade,
    /// Whether it can be claimed now.
    pub status: EntitlementStatus,
    /// What is due; `None` where it is not known.
    pub due: Option<Rupees>,
    /// The least and the most that can be due, where the day of freedom or the category is not known to the point.
    pub due_between: Option<(Rupees, Rupees)>,
    /// The last amount that was known, where the one in force is not.
    pub last_known: Option<Rupees>,
    /// Each rule that can hold, by the day of freedom: one, or several where the day is coarse.
    pub versions: Vec<Version>,
    /// How much of it goes into an annuity at least.
    pub annuity: Option<Rupees>,
    /// What is left to be paid out, after the annuity.
    pub cash: Option<Rupees>,
    /// What was received under another entitlement and is set off, where the rule sets anything off.
    pub set_off: Option<Option<Rupees>>,
    /// What moved.
    pub flow: Flow,
    /// What reached the person, with what is set off.
    pub received: Option<Rupees>,
    /// What is outstanding.
    pub outstanding: Option<Rupees>,
    /// What was received beyond what is due.
    pub overpaid: Option<Rupees>,
    /// How late it is.
    pub delay: Delay,
    /// What stands in the way now.
    pub blockers: Vec<Blocker>,
    /// What to do next.
    pub next: Next,
}

impl Line {
    /// Whether it is money of the schemes that can be claimed of the magistrate now and is not known to have come whole.
    #[must_use]
    pub fn is_claimable(&self) -> bool {
        const CLAIMED_TOGETHER: [&str; 3] = ["css.immediate_assistance", "css.rehabilitation", "scst.relief"];
        CLAIMED_TOGETHER.contains(&self.id)
            && self.status == EntitlementStatus::Due
            && self.outstanding.is_none_or(|left| left > Rupees::ZERO)
    }
}

/// How late money is, from the clocks of the office that pays.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Delay {
    /// What started the clock.
    pub since: Option<Told>,
    /// The last day under a time limit that binds; `None` where no number is confirmed.
    pub last_day: Option<Due>,
    /// A day from another State's instrument or the movement; it never makes anybody late.
    pub benchmark_day: Option<Due>,
    /// The day up to which it is counted: when the last of it came, else the day asked.
    pub until: Option<Day>,
    /// Surely so many days late; `None` where no time limit is confirmed.
    pub days_late: Option<i64>,
}

/// Draws one line up.
pub(super) fn line(sources: &Sources<'_>, one: &Entitlement, set_off: Option<Option<Rupees>>) -> Line {
    let flow = reached::moved(one.id, sources.movements);
    let received = reached::with(flow.received, set_off);
    let due = reached::due(one);
    let (outstanding, overpaid) = rest(due, received);
    let is_whole = outstanding == Some(Rupees::ZERO);
    let delay = delay(sources, one.id, flow.received_on.filter(|_| is_whole));
    // What is said to be paid and nobody has asked about may have come in time.
    let may_have_come = flow.not_shown.zip(outstanding).is_some_and(|(said, left)| left > Rupees::ZERO && said >= left);
    let delay = Delay { days_late: delay.days_late.filter(|_| !may_have_come), ..delay };
    let blockers: Vec<Blocker> = sources.blockers.iter().filter(|blocker| stands(blocker, one.id)).copied().collect();
    let between = one.amount_low.zip(one.amount_high).filter(|(low, high)| low != high);
    let mut line = Line {
        id: one.id,
        payer: one.payer,
        provision: one.provision,
        grade: one.grade,
        status: one.status,
        due,
        due_between: between,
        last_known: one.last_known,
        versions: versions(sources.here, one),
        annuity: one.of_which_annuity,
        cash: due.zip(one.of_which_annuity).map(|(due, annuity)| (due - annuity).at_least_zero()),
        set_off,
        flow,
        received,
        outstanding,
        overpaid,
        delay,
        blockers,
        next: Next::Settled,
    };
    line.next = next(&line);
    line
}

/// What is outstanding and what is too much: due + overpaid = received + outstanding, and nothing where either is not known.
#[must_use]
pub fn rest(due: Option<Rupees>, received: Option<Rupees>) -> (Option<Rupees>, Option<Rupees>) {
    let both = due.zip(received);
    (
        both.map(|(due, received)| (due - received).at_least_zero()),
        both.map(|(due, received)| (received - due).at_least_zero()),
    )
}

fn stands(blocker: &Blocker, id: &str) -> bool {
    blocker.ended.is_none() && blocker.toward.is_none_or(|toward| toward.entitlement() == Some(id))
}

fn delay(sources: &Sources<'_>, id: &str, whole_on: Option<Told>) -> Delay {
    let Some((_, duty)) = PAID_BY.iter().find(|(entitlement, _)| *entitlement == id) else { return Delay::default() };
    let Some(duty) = sources.duties.iter().find(|known| known.id == *duty) else { return Delay::default() };
    // Surely late only: the earliest day on which it can have come whole, against the latest last day.
    let until = whole_on.map_or(sources.here.on, Told::earliest);
    Delay {
        since: duty.since,
        last_day: duty.last_day,
        benchmark_day: duty.benchmark_day,
        until: Some(until),
        days_late: duty.last_day.map(|due| days_between(due.day, until).max(0)),
    }
}
