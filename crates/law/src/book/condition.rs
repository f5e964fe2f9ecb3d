//! When a rule applies: named predicates joined by all, any and not, three-valued.

use crate::finding::{Because, Classified};
use crate::predicates::{Predicate, Situation};
use mukti_terms::{Answer, State};

/// A condition of a duty, an entitlement or an offence.
#[derive(Clone, Debug)]
pub enum Condition {
    /// One named predicate.
    Is(&'static str, Predicate),
    /// All of them.
    All(Vec<Condition>),
    /// Any of them.
    Any(Vec<Condition>),
    /// Not that.
    Not(Box<Condition>),
    /// The work was in that State.
    In(State),
}

impl Condition {
    /// Whether it holds here, and because of which facts.
    #[must_use]
    pub fn holds(&self, here: &Situation<'_>) -> Classified {
        match self {
            Self::Is(_, predicate) => predicate(here),
            Self::Not(inner) => {
                let found = inner.holds(here);
                Classified { value: !found.value, because: found.because }
            }
            Self::In(state) => Classified {
                value: here.facts.work_state.map_or(Answer::NotKnown, |work| Answer::known(work == *state)),
                because: smallvec::smallvec![crate::fact::WORK_STATE],
            },
            Self::All(parts) => join(parts, here, Answer::Yes),
            Self::Any(parts) => join(parts, here, Answer::No),
        }
    }

    /// The names of the predicates in it.
    pub fn names(&self, into: &mut Vec<&'static str>) {
        match self {
            Self::Is(name, _) => into.push(name),
            Self::Not(inner) => inner.names(into),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.names(into)),
            Self::In(_) => {}
        }
    }
}

/// The conditions answered so far in one situation: many rules of the book share one, and it is answered once.
#[derive(Debug)]
pub struct Answers<'a> {
    here: &'a Situation<'a>,
    of: Vec<Option<Classified>>,
}

impl<'a> Answers<'a> {
    /// None yet.
    #[must_use]
    pub fn new(here: &'a Situation<'a>) -> Self {
        let mut of = Vec::new();
        of.resize_with(here.book.conditions, || None);
        Self { here, of }
    }

    /// The situation.
    #[must_use]
    pub const fn here(&self) -> &'a Situation<'a> {
        self.here
    }

    /// The answer to a condition by its number in the book.
    pub fn to(&mut self, at: usize, condition: &Condition) -> &Classified {
        self.of[at].get_or_insert_with(|| condition.holds(self.here))
    }
}

/// Joins parts that all must have an answer (`empty`, also the answer of none): the first with the other answer settles it alone,
/// with its own grounds; else the grounds are those of the parts that have the answer of the whole.
fn join(parts: &[Condition], here: &Situation<'_>, empty: Answer) -> Classified {
    let mut whole = Classified { value: empty, because: smallvec::SmallVec::new() };
    for part in parts {
        let found = part.holds(here);
        if found.value == !empty {
            return found;
        }
        if found.value == whole.value {
            add(&mut whole.because, found.because);
        } else if found.value.is_not_known() {
            whole = found;
        }
    }
    whole
}

fn add(into: &mut Because, grounds: Because) {
    if into.is_empty() {
        *into = grounds;
        return;
    }
    for ground in grounds {
        if !into.contains(&ground) {
            into.push(ground);
        }
    }
}
