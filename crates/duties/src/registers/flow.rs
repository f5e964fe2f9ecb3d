//! Where the money of a budget is: every rupee that was allotted, and every rupee that was released, is in exactly one place.
//!
//! **Invariant:** allotted + beyond what was allotted = released + not released + not known whether released.
//! **Invariant:** released + beyond what was released = used + returned + in hand + not known whether used.

use super::count;
use mukti_register::Folio;
use mukti_terms::Rupees;

/// More than a step of any budget can be: whoever typed it typed something else. It is in no sum, and counted as a step of which no
/// amount was told, so that sums of many stay sums.
const PAISE_MAX: i64 = 10_000_000_000_000_000;

/// A part of the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Set apart.
    Allotted,
    /// Handed on to whoever pays.
    Released,
    /// Of what was allotted: not released, as far as releases were recorded.
    NotReleased,
    /// Of what was allotted: nobody recorded whether it was released.
    ReleaseNotKnown,
    /// Released beyond what was recorded as allotted.
    BeyondAllotted,
    /// Paid for what it was meant for.
    Used,
    /// Given back.
    Returned,
    /// Of what was released: neither used nor given back, as far as uses were recorded.
    InHand,
    /// Of what was released: nobody recorded whether it was used.
    UseNotKnown,
    /// Used or given back beyond what was recorded as released.
    BeyondReleased,
}

impl Part {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 10] = [
        Self::Allotted,
        Self::Released,
        Self::NotReleased,
        Self::ReleaseNotKnown,
        Self::BeyondAllotted,
        Self::Used,
        Self::Returned,
        Self::InHand,
        Self::UseNotKnown,
        Self::BeyondReleased,
    ];

    /// Its word, as in the message key `budgets-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Allotted => "allotted",
            Self::Released => "released",
            Self::NotReleased => "not_released",
            Self::ReleaseNotKnown => "release_not_known",
            Self::BeyondAllotted => "beyond_allotted",
            Self::Used => "used",
            Self::Returned => "returned",
            Self::InHand => "in_hand",
            Self::UseNotKnown => "use_not_known",
            Self::BeyondReleased => "beyond_released",
        }
    }

    /// What a word says.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.word() == word)
    }
}

/// The money of one budget, or of many together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// Each part, in paise.
    pub paise: [i64; Part::ALL.len()],
    /// People it reached, as far as told.
    pub people: u64,
    /// Budgets.
    pub budgets: u64,
    /// Of these: nobody recorded what was allotted.
    pub allotment_untold: u64,
    /// Of these: nobody recorded how many people it reached.
    pub people_untold: u64,
    /// Steps of which no amount was told; they are in no sum.
    pub steps_untold: u64,
}

impl Flow {
    /// A part of it.
    #[must_use]
    pub const fn get(&self, part: Part) -> Rupees {
        Rupees::paise(self.paise[part as usize])
    }

    /// Adds that of others.
    pub fn add(&mut self, other: &Self) {
        for (mine, theirs) in self.paise.iter_mut().zip(other.paise) {
            *mine = mine.saturating_add(theirs);
        }
        self.people += other.people;
        self.budgets += other.budgets;
        self.allotment_untold += other.allotment_untold;
        self.people_untold += other.people_untold;
        self.steps_untold += other.steps_untold;
    }
}

/// What was told of one kind of step.
#[derive(Clone, Copy, Debug, Default)]
struct Told {
    paise: i64,
    told: u64,
    untold: u64,
}

impl Told {
    /// Whether its sum is all there was: something was told, and nothing without its amount.
    const fn is_whole(self) -> bool {
        self.told > 0 && self.untold == 0
    }
}

/// Where the money of a budget is, as its steps stand.
#[must_use]
pub fn flow(budget: &Folio) -> Flow {
    let [mut allotted, mut released, mut used, mut returned] = [Told::default(); 4];
    let (mut people, mut untold_elsewhere) = (None, 0);
    for step in budget.lines_of("budget_step").filter(|step| !step.struck) {
        if let Some(reached) = count(&step.kept, "people") {
            people = Some(people.unwrap_or(0) + reached);
        }
        let amount = step.kept.get("amount").and_then(Rupees::parse).filter(|amount| amount.in_paise() <= PAISE_MAX);
        let of = match step.kept.get("step") {
            Some("allotted") => &mut allotted,
            Some("released") => &mut released,
            Some("used") => &mut used,
            Some("returned") => &mut returned,
            _ => {
                untold_elsewhere += 1;
                continue;
            }
        };
        match amount {
            Some(amount) => {
                of.paise = of.paise.saturating_add(amount.in_paise());
                of.told += 1;
            }
            None => of.untold += 1,
        }
    }
    let mut flow = Flow {
        people: people.unwrap_or(0),
        budgets: 1,
        allotment_untold: u64::from(allotted.told == 0),
        people_untold: u64::from(people.is_none()),
        steps_untold: untold_elsewhere
            + [allotted, released, used, returned].iter().map(|step| step.untold).sum::<u64>(),
        ..Flow::default()
    };
    let gone = used.paise.saturating_add(returned.paise);
    let use_is_whole = used.is_whole() && returned.untold == 0;
    use Part::{
        Allotted, BeyondAllotted, BeyondReleased, InHand, NotReleased, ReleaseNotKnown, Released, Returned,
        UseNotKnown, Used,
    };
    for (part, paise) in [
        (Allotted, allotted.paise),
        (Released, released.paise),
        (BeyondAllotted, (released.paise - allotted.paise).max(0)),
        (if released.is_whole() { NotReleased } else { ReleaseNotKnown }, (allotted.paise - released.paise).max(0)),
        (Used, used.paise),
        (Returned, returned.paise),
        (BeyondReleased, (gone - released.paise).max(0)),
        (if use_is_whole { InHand } else { UseNotKnown }, (released.paise - gone).max(0)),
    ] {
        flow.paise[part as usize] = paise;
    }
    flow
}

#[cfg(test)]
mod tests {
    use super::Part;

    #[test]
    fn a_part_stands_at_its_own_place_and_is_found_by_its_word() {
        for (at, part) in Part::ALL.into_iter().enumerate() {
            assert_eq!(part as usize, at);
            assert_eq!(Part::of_word(part.word()), Some(part));
        }
    }
}
