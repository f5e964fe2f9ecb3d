//! Money from the budget to people: allotted, released, used, returned, and how many it reached.

use super::count;
use mukti_register::Folio;
use mukti_terms::Rupees;

/// The sums of a budget. A sum is `None` while no step of it told an amount: nothing was said is not zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Set apart.
    pub allotted: Option<Rupees>,
    /// Handed on to whoever pays.
    pub released: Option<Rupees>,
    /// Paid for what it was meant for.
    pub used: Option<Rupees>,
    /// Given back.
    pub returned: Option<Rupees>,
    /// People it reached.
    pub people: Option<u64>,
    /// How many steps told no amount.
    pub without_amount: u32,
}

/// The sums of a budget as its steps stand.
#[must_use]
pub fn sums(budget: &Folio) -> Sums {
    let mut sums = Sums::default();
    for step in budget.lines_of("budget_step").filter(|step| !step.struck) {
        if let Some(people) = count(&step.kept, "people") {
            sums.people = Some(sums.people.unwrap_or_default() + people);
        }
        let Some(amount) = step.kept.get("amount").and_then(Rupees::parse) else {
            sums.without_amount += 1;
            continue;
        };
        let sum = match step.kept.get("step") {
            Some("allotted") => &mut sums.allotted,
            Some("released") => &mut sums.released,
            Some("used") => &mut sums.used,
            Some("returned") => &mut sums.returned,
            _ => continue,
        };
        *sum = Some(sum.unwrap_or_default() + amount);
    }
    sums
}
