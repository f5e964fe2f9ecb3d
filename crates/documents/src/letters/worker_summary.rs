//! One page for the worker: rights and next steps in plain words, a picture for each step, what was promised and by when.

use mukti_duties::DutyStatus;
use mukti_law::facts::FreedHow;
use mukti_law::finding::Status;
use mukti_messages::{Args, Messages, format};
use mukti_terms::Rupees;

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Icon, Letter, Party, Standing, Step};
use crate::parts::amount::{self, Claimed};
use crate::parts::frame::{self, Contents};
use crate::parts::signature::Signs;

/// The money that is due on release.
const ASSISTANCE: &str = "css.immediate_assistance";
/// The money that is due later.
const REHABILITATION: &str = "css.rehabilitation";

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::WorkerSummary, input, messages);
    let shown = input.finding.status == Status::PrimaFacie;
    let status = if shown { "status_shown" } else { "status_open" };
    let free = if is_free(input) { "free" } else { "free_by_law" };
    let steps = steps(&mut desk);
    let mut blocks = vec![
        Block::Paragraph { text: format!("{} {}", desk.own(free), desk.own("debt")) },
        Block::Note { text: desk.own(status) },
        Block::Heading { text: desk.own("steps") },
        Block::Steps { steps },
        Block::Heading { text: desk.own("remember") },
        Block::List { items: ["sign", "threat", "copy"].map(|part| desk.own(&format!("remember-{part}"))).to_vec() },
        Block::Lines { label: desk.own("promised"), count: 3 },
    ];
    let helpers = if input.writer.helpers.is_empty() { input.writer.letterhead } else { input.writer.helpers };
    if helpers.is_empty() {
        blocks.push(Block::Lines { label: desk.own("contact"), count: 1 });
    } else {
        let lines: Vec<String> = helpers.iter().map(|line| desk.as_typed(line)).collect();
        blocks.push(Block::Note { text: format!("{}: {}", desk.own("contact"), lines.join(" · ")) });
    }
    let contents = Contents { office: "", subject: String::new(), blocks, annexures: &[], signs: Signs::Worker };
    let title = desk.own("title");
    let letter = frame::letter(desk, contents);
    let to = Party { label: String::new(), lines: Vec::new() };
    Letter {
        title,
        to,
        signature: None,
        appended: Vec::new(),
        annexures: None,
        receipt: None,
        banner: None,
        before_filing: None,
        ..letter
    }
}

/// Whether somebody said that this person came free, and no bondage again was told since.
fn is_free(input: &LetterInput<'_>) -> bool {
    let facts = input.facts;
    let left = facts.freed_on.is_some() || facts.rescued_on.is_some() || facts.freed_how.is_some();
    left && facts.freed_how != Some(FreedHow::StillHeld) && !input.bonded_again
}

fn steps(desk: &mut Desk<'_>) -> Vec<Step> {
    let mut steps = vec![
        step(desk, Icon::Enquiry, desk.own("step-enquiry"), Some("enquiry")),
        step(desk, Icon::Certificate, desk.own("step-certificate"), Some("release_certificate")),
    ];
    let text = money(desk, "assistance", ASSISTANCE);
    let paid = step(desk, Icon::Money, text, Some("immediate_assistance"));
    steps.push(not_all_paid(desk, paid, ASSISTANCE));
    steps.push(step(desk, Icon::Police, desk.own("step-police"), Some("fir")));
    if desk.input.finding.limbs.iter().any(|limb| limb.id.id() == "effect.wage" && !limb.value.is_no()) {
        steps.push(step(desk, Icon::Wages, desk.own("step-wages"), Some("wage_decision")));
    }
    let text = money(desk, "rehabilitation", REHABILITATION);
    let paid = step(desk, Icon::Home, text, Some("rehabilitation_payment"));
    steps.push(not_all_paid(desk, paid, REHABILITATION));
    if desk.duty("school_admission").is_some() || desk.input.facts.children_working.is_some_and(|n| n > 0) {
        steps.push(step(desk, Icon::School, desk.own("step-school"), Some("school_admission")));
    }
    steps.push(step(desk, Icon::Lawyer, desk.own("step-legal_aid"), None));
    steps
}

/// The amount, the last amount known, or that we are asking.
fn money(desk: &mut Desk<'_>, step: &str, entitlement: &str) -> String {
    match amount::of(desk, entitlement) {
        Claimed::InForce { amount, .. } => desk.own_with(&format!("step-{step}"), &Args::new().with("amount", amount)),
        Claimed::Between { low, high, .. } => {
            let args = Args::new().with("low", low).with("high", high);
            desk.own_with(&format!("step-{step}_between"), &args)
        }
        Claimed::LastKnown { amount, until: Some(until), .. } => {
            let args = Args::new().with("amount", amount).with("until", desk.day(until));
            desk.own_with(&format!("step-{step}_last_known"), &args)
        }
        Claimed::LastKnown { until: None, .. } | Claimed::NotKnown => desk.own(&format!("step-{step}_unknown")),
    }
}

/// Money of which something is still to come, or of which nobody knows whether or how much came, is not "done".
fn not_all_paid(desk: &Desk<'_>, step: Step, entitlement: &str) -> Step {
    if step.standing != Standing::Done {
        return step;
    }
    let some = |sum: Option<Rupees>| sum.filter(|sum| *sum > Rupees::ZERO);
    // One account for the page, the letters and the person: the law's own reckoning stands in only where nobody drew one up.
    let line = desk.input.account.and_then(|account| account.line(entitlement));
    let by_law = || desk.entitlement(entitlement).and_then(|due| due.outstanding);
    let outstanding = some(line.map_or_else(by_law, |line| line.outstanding));
    let not_shown = some(line.and_then(|line| line.flow.not_shown));
    let of = |key: &str, sum: Rupees| desk.own_with(key, &Args::new().with("amount", desk.rupees(sum)));
    let unknown = amount::paid_unknown(desk).filter(|_| entitlement == ASSISTANCE);
    let when = match (unknown, not_shown, outstanding) {
        (Some(date), ..) => desk.own_with("paid_unknown", &Args::new().with("date", date)),
        (None, None, None) => return step,
        (None, said, left) => {
            let parts = [said.map(|sum| of("said_paid", sum)), left.map(|sum| of("outstanding", sum))];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    };
    Step { when: Some(when), standing: Standing::Awaited, ..step }
}

fn step(desk: &Desk<'_>, icon: Icon, text: String, duty: Option<&str>) -> Step {
    let duty = duty.and_then(|id| desk.duty(id));
    let standing = match duty.map(|duty| duty.status) {
        Some(DutyStatus::Fulfilled) => Standing::Done,
        Some(DutyStatus::Overdue) => Standing::Late,
        _ => Standing::Awaited,
    };
    let when = duty.and_then(|duty| match standing {
        Standing::Done => Some(desk.own("done")),
        Standing::Late => Some(desk.own_with("late", &Args::new().with("days", format::group(duty.days_late)))),
        Standing::Awaited => {
            duty.last_day.map(|last| desk.own_with("by", &Args::new().with("date", desk.day(last.day))))
        }
    });
    Step { icon, text, when, standing }
}
