//! The statement of account of one person: what is due, what is said to be paid, what reached the person, what is outstanding.
//!
//! **Invariant:** due + overpaid = received + outstanding, and what is not known stays not known: no due, no outstanding.
//! **Invariant:** only what reached the person is received; what is said to be paid and is not shown to have come has its own
//! column. Read in this order: [`Account`], [`flow`], [`line`](mod@line), [`next`], [`versions`].

pub mod flow;
pub mod line;
pub mod next;
pub mod reached;
pub mod told;
pub mod versions;

pub use flow::{Flow, Sum, Tranche, TrancheState};
pub use line::{Delay, Line};
pub use next::Next;
pub use reached::{as_reached, said_paid};
pub use versions::Version;

use crate::Duty;
use mukti_law::Situation;
use mukti_law::book::Book;
use mukti_law::finding::{Entitlement, EntitlementStatus, SchemeCategory};
use mukti_register::money::{Benefit, Blocker, Movement};
use mukti_register::records::words::Toward;
use mukti_terms::{Rupees, Told};

/// A person's money, entitlement by entitlement.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// The day of freedom that decides which rules hold; `None` where nobody has said, and then the law of the day asked is shown.
    pub release: Option<Told>,
    /// The scheme's category.
    pub category: SchemeCategory,
    /// One line an entitlement that is money, in the order of the book.
    pub lines: Vec<Line>,
    /// The lines together, as far as they are known.
    pub total: Total,
    /// Movements of money towards what the book does not name, or what is not this person's by the facts told.
    pub apart: Vec<Movement>,
    /// Things that are given in kind.
    pub in_kind: Vec<InKindLine>,
}

impl Account {
    /// The line of one entitlement.
    #[must_use]
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }
}

/// Lines together; what is set off against a larger sum is part of it and is not counted twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// What is due.
    pub due: Rupees,
    /// What reached the person.
    pub received: Rupees,
    /// What is outstanding.
    pub outstanding: Rupees,
    /// What was received beyond what is due.
    pub overpaid: Rupees,
    /// What is said to be paid and is not shown to have reached the person.
    pub not_shown: Rupees,
    /// What came back to the office.
    pub returned: Rupees,
    /// How many lines were counted.
    pub counted: usize,
    /// How many lines that are due could not be counted, because a sum of them is not known.
    pub not_known: usize,
}

/// Something that is given in kind, and how far it has come.
#[derive(Clone, Debug, PartialEq)]
pub struct InKindLine {
    /// The word of the closed list.
    pub what: &'static str,
    /// The entitlement, where the book names one for this person.
    pub entitlement: Option<Entitlement>,
    /// What was told of it.
    pub told: Option<Benefit>,
}

/// What an account is made of.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// The facts, the book and the day asked.
    pub here: &'a Situation<'a>,
    /// The scheme's category.
    pub category: SchemeCategory,
    /// What the law gives.
    pub entitlements: &'a [Entitlement],
    /// Who owes it by when.
    pub duties: &'a [Duty],
    /// What was told of the money, in any order.
    pub movements: &'a [Movement],
    /// What stands or stood in the way.
    pub blockers: &'a [Blocker],
    /// What was told of things in kind.
    pub benefits: &'a [Benefit],
}

/// Draws the account up for the day asked.
#[must_use]
pub fn account(sources: &Sources<'_>) -> Account {
    let mut lines: Vec<Line> = Vec::new();
    for entitlement in sources.entitlements.iter().filter(|one| is_money(one, sources.movements)) {
        let own = |id: &str| lines.iter().find(|line| line.id == id).map(|line| line.flow.received);
        let set_off = reached::set_off(entitlement.id, sources.here.book, &own);
        lines.push(line::line(sources, entitlement, set_off));
    }
    let total = together(&lines.iter().collect::<Vec<_>>(), sources.here.book);
    let has_line =
        |movement: &Movement| movement.toward.entitlement().is_some_and(|id| lines.iter().any(|line| line.id == id));
    let apart = sources.movements.iter().filter(|movement| !has_line(movement)).cloned().collect();
    Account {
        release: mukti_law::release::release(sources.here.facts),
        category: sources.category,
        total,
        apart,
        in_kind: in_kind(sources),
        lines,
    }
}

/// Whether it is a sum that is owed for bondage, and no scheme or service to ask for.
fn is_money(one: &Entitlement, movements: &[Movement]) -> bool {
    let is_sum = [one.amount, one.last_known, one.amount_high, one.received].iter().any(Option::is_some);
    let is_told = movements.iter().any(|movement| movement.toward.entitlement() == Some(one.id));
    (is_sum || is_told) && !one.id.starts_with("scheme.") && !one.id.starts_with("noncash.")
}

/// Some lines together: what is set off against a larger sum among them is part of it and is not counted twice.
#[must_use]
pub fn together(lines: &[&Line], book: &Book) -> Total {
    let is_due = |line: &&&Line| line.status == EntitlementStatus::Due;
    let is_counted = |line: &Line| line.due.is_some() && line.received.is_some();
    let within = |id: &str| {
        let mut larger = book.entitlements().iter().filter(|rule| rule.sets_off.contains(&id));
        larger.any(|rule| lines.iter().filter(is_due).any(|line| line.id == rule.id && is_counted(line)))
    };
    let mut sum = Total::default();
    for line in lines.iter().filter(is_due).filter(|line| !within(line.id)) {
        let (Some(due), Some(received)) = (line.due, line.received) else {
            sum.not_known += 1;
            continue;
        };
        sum.due = sum.due + due;
        sum.received = sum.received + received;
        sum.outstanding = sum.outstanding + line.outstanding.unwrap_or_default();
        sum.overpaid = sum.overpaid + line.overpaid.unwrap_or_default();
        sum.counted += 1;
    }
    sum.not_shown = lines.iter().filter_map(|line| line.flow.not_shown).sum();
    sum.returned = lines.iter().filter_map(|line| line.flow.returned).sum();
    sum
}

/// Everything in kind that the book gives this person, and whatever else was told.
fn in_kind(sources: &Sources<'_>) -> Vec<InKindLine> {
    use mukti_register::records::words::InKind;
    use mukti_terms::schema::Word;
    let lines = InKind::CHOICES.words.iter().map(|word| {
        let id = format!("noncash.{word}");
        let entitlement = sources.entitlements.iter().find(|one| one.id == id).cloned();
        let told =
            InKind::from_word(word).and_then(|what| sources.benefits.iter().find(|told| told.what == what)).copied();
        InKindLine { what: word, entitlement, told }
    });
    lines.filter(|line| line.entitlement.is_some() || line.told.is_some()).collect()
}

/// The money of one entitlement, as records name it.
#[must_use]
pub fn toward(id: &str) -> Option<Toward> {
    const ALL: [Toward; 6] = [
        Toward::ImmediateAssistance,
        Toward::Rehabilitation,
        Toward::ScstRelief,
        Toward::Compensation,
        Toward::Wages,
        Toward::FineShare,
    ];
    ALL.into_iter().find(|toward| toward.entitlement() == Some(id))
}
