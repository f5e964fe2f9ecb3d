//! From movements of money to what reached the person: paid, sent back, taken by others, received, and not shown to have come.
//!
//! A bank's number ties a return or a withdrawal to its payment. What carries no number is first taken from payments of which
//! nobody knows whether they came, since what the person has is known.

use mukti_register::money::{Movement, Step};
use mukti_register::records::words::{MoneyFund, WithdrawnBy};
use mukti_terms::{Answer, Rupees, Told};

/// A sum of what was told; `None` when a part of it is not known.
pub type Sum = Option<Rupees>;

/// What moved towards one entitlement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flow {
    /// What offices allowed.
    pub sanctioned: Sum,
    /// What is said to have been paid.
    pub said_paid: Sum,
    /// What came back to the office.
    pub returned: Sum,
    /// What others than the person took out and did not hand over.
    pub taken: Sum,
    /// What reached the person.
    pub received: Sum,
    /// What was laid in an annuity, as a part of what is said to have been paid.
    pub in_annuity: Sum,
    /// What is said to be paid, did not come back, was not taken, and is not shown to have reached the person.
    pub not_shown: Sum,
    /// Each payment by itself, the oldest first.
    pub tranches: Vec<Tranche>,
    /// The day of the first sanction.
    pub sanctioned_on: Option<Told>,
    /// The last day on which something reached the person.
    pub received_on: Option<Told>,
}

/// One payment and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tranche {
    /// The bank's number; empty where not known.
    pub utr: String,
    /// When it was paid, as told.
    pub on: Option<Told>,
    /// How much.
    pub amount: Option<Rupees>,
    /// How much of it was laid in an annuity.
    pub annuity: Option<Rupees>,
    /// Out of which fund.
    pub fund: Option<MoneyFund>,
    /// Whether the account was linked to the right person.
    pub seeded_right: Answer,
    /// What came back of it, by its number.
    pub returned: Sum,
    /// What others took of it, by its number.
    pub taken: Sum,
    /// What the person took of it, by its number.
    drawn: Sum,
    /// Whether the person has it, as told.
    pub reached: Answer,
}

/// What became of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrancheState {
    /// It reached the person.
    Received,
    /// It came back whole.
    Returned,
    /// Others took it.
    Taken,
    /// Somebody says that it did not come.
    NotReached,
    /// Nobody has said whether it came.
    NotShown,
}

impl TrancheState {
    /// The word in JSON and in the key `account-state-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Returned => "returned",
            Self::Taken => "taken",
            Self::NotReached => "not_reached",
            Self::NotShown => "not_shown",
        }
    }
}

impl Tranche {
    /// What became of it.
    #[must_use]
    pub fn state(&self) -> TrancheState {
        let covers =
            |part: Sum| part.is_some_and(|part| part > Rupees::ZERO && self.amount.is_some_and(|sum| part >= sum));
        if covers(self.returned) {
            TrancheState::Returned
        } else if covers(self.taken) {
            TrancheState::Taken
        } else if self.reached.is_yes() || covers(self.drawn) {
            TrancheState::Received
        } else if self.reached.is_no() {
            TrancheState::NotReached
        } else {
            TrancheState::NotShown
        }
    }

    /// What the person has of it, before anything that carries no number.
    fn reached(&self) -> Sum {
        if !self.reached.is_yes() {
            return self.drawn;
        }
        let left = less(less(self.amount, self.returned), self.taken);
        left.zip(self.drawn).map(|(left, drawn)| left.max(drawn))
    }

    /// What is left of it of which nobody knows.
    fn open(&self) -> Sum {
        if self.reached.is_yes() {
            return Some(Rupees::ZERO);
        }
        less(less(less(self.amount, self.returned), self.taken), self.drawn)
    }
}

/// One sum less another, never below nothing.
fn less(sum: Sum, part: Sum) -> Sum {
    sum.zip(part).map(|(sum, part)| (sum - part).at_least_zero())
}

fn plus(sum: Sum, part: Sum) -> Sum {
    sum.zip(part).map(|(sum, part)| sum + part)
}

fn all<'m>(movements: impl Iterator<Item = &'m Movement>) -> Sum {
    movements.map(|movement| movement.amount).try_fold(Rupees::ZERO, |sum, one| Some(sum + one?))
}

/// What moved, worked out from every movement towards one entitlement.
#[must_use]
pub fn flow(movements: &[&Movement]) -> Flow {
    let (tranches, loose) = tranches(movements);
    let of = |wanted: fn(&Movement) -> bool| all(movements.iter().copied().filter(|movement| wanted(movement)));
    let loose_of = |wanted: fn(&Movement) -> bool| all(loose.iter().copied().filter(|movement| wanted(movement)));
    let total = |part: fn(&Tranche) -> Sum| tranches.iter().map(part).fold(Some(Rupees::ZERO), plus);
    let surely = total(Tranche::reached);
    let open = total(Tranche::open);
    let (received, not_shown) = settle(surely, open, plus(loose_of(is_return), loose_of(is_taken)), loose_of(is_drawn));
    Flow {
        sanctioned: of(|movement| movement.step == Step::Sanctioned),
        said_paid: of(is_paid),
        returned: of(is_return),
        taken: of(is_taken),
        received,
        not_shown,
        in_annuity: movements
            .iter()
            .filter(|movement| is_paid(movement))
            .map(|movement| movement.annuity.unwrap_or_default())
            .try_fold(Rupees::ZERO, |sum, one| plus(Some(sum), Some(one))),
        sanctioned_on: first(movements.iter().filter(|movement| movement.step == Step::Sanctioned)),
        received_on: last(movements.iter().filter(|movement| is_drawn(movement) || came(movement))),
        tranches,
    }
}

/// What carries no number is taken from what is open first, then from what the person is said to have.
fn settle(surely: Sum, open: Sum, gone: Sum, drawn: Sum) -> (Sum, Sum) {
    let zero = Some(Rupees::ZERO);
    if gone == zero && drawn == zero {
        return (surely, open);
    }
    let (Some(open), Some(gone), Some(drawn)) = (open, gone, drawn) else {
        // A part whose sum nobody knows leaves open how much of the rest it was; where nothing else came, what was taken out did.
        return (if surely == zero { drawn } else { None }, None);
    };
    let from_open = open.min(gone);
    let (open, rest) = (open - from_open, gone - from_open);
    let surely = surely.map(|sum| (sum - rest).at_least_zero());
    let from_open = open.min(drawn);
    let rest = drawn - from_open;
    let received = surely.map(|sum| sum.max(rest) + from_open);
    (received, Some(open - from_open))
}

/// Each payment with what its number ties to it, and what is tied to none. A single payment takes what carries no number.
fn tranches<'m>(movements: &[&'m Movement]) -> (Vec<Tranche>, Vec<&'m Movement>) {
    let zero = Some(Rupees::ZERO);
    let mut paid: Vec<&Movement> = movements.iter().copied().filter(|movement| is_paid(movement)).collect();
    paid.sort_by_key(|movement| movement.on.map(Told::earliest));
    let mut tranches: Vec<Tranche> = paid
        .iter()
        .map(|movement| Tranche {
            utr: movement.utr.clone(),
            on: movement.on,
            amount: movement.amount,
            annuity: movement.annuity,
            fund: movement.fund,
            seeded_right: movement.seeded_right,
            returned: zero,
            taken: zero,
            drawn: zero,
            reached: reached(movement),
        })
        .collect();
    let mut loose = Vec::new();
    for movement in movements.iter().copied().filter(|one| is_return(one) || is_taken(one) || is_drawn(one)) {
        let tied = |tranche: &Tranche| !movement.utr.is_empty() && tranche.utr == movement.utr;
        let at = if tranches.len() == 1 && (movement.utr.is_empty() || tranches[0].utr.is_empty()) {
            Some(0)
        } else {
            tranches.iter().position(tied)
        };
        let Some(tranche) = at.and_then(|at| tranches.get_mut(at)) else {
            loose.push(movement);
            continue;
        };
        let part = match movement.step {
            Step::Returned => &mut tranche.returned,
            _ if is_drawn(movement) => &mut tranche.drawn,
            _ => &mut tranche.taken,
        };
        *part = plus(*part, movement.amount);
    }
    (tranches, loose)
}

fn reached(movement: &Movement) -> Answer {
    match movement.step {
        Step::Paid { reached } => reached,
        _ => Answer::NotKnown,
    }
}

fn is_paid(movement: &Movement) -> bool {
    matches!(movement.step, Step::Paid { .. })
}

fn is_return(movement: &Movement) -> bool {
    movement.step == Step::Returned
}

/// Taken out, and it came to the person.
fn is_drawn(movement: &Movement) -> bool {
    matches!(movement.step, Step::Withdrawn { reached: Answer::Yes, .. })
}

/// Taken out by somebody else, or said not to have come: not handed over as far as anybody has said.
fn is_taken(movement: &Movement) -> bool {
    match movement.step {
        Step::Withdrawn { reached: Answer::Yes, .. } => false,
        Step::Withdrawn { reached: Answer::No, .. } => true,
        Step::Withdrawn { by, .. } => by.is_some_and(|by| by != WithdrawnBy::Person),
        _ => false,
    }
}

fn came(movement: &Movement) -> bool {
    reached(movement).is_yes()
}

fn first<'m>(movements: impl Iterator<Item = &'m &'m Movement>) -> Option<Told> {
    movements.filter_map(|movement| movement.on).min_by_key(|on| on.earliest())
}

fn last<'m>(movements: impl Iterator<Item = &'m &'m Movement>) -> Option<Told> {
    movements.filter_map(|movement| movement.on).max_by_key(|on| on.latest())
}
