//! When a rule applies: named predicates joined by all, any and not, three-valued.

use crate::finding::Classified;
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
            Self::All(parts) => join(parts, here, Answer::Yes, Answer::and),
            Self::Any(parts) => join(parts, here, Answer::No, Answer::or),
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

/// Joins parts; the grounds are those of the parts that have the answer of the whole.
fn join(parts: &[Condition], here: &Situation<'_>, empty: Answer, by: fn(Answer, Answer) -> Answer) -> Classified {
    let mut whole = Classified { value: empty, because: smallvec::SmallVec::new() };
    for part in parts {
        let found = part.holds(here);
        let joined = by(whole.value, found.value);
        if joined != whole.value {
            whole.because.clear();
        }
        if joined == found.value {
            for ground in found.because {
                if !whole.because.contains(&ground) {
                    whole.because.push(ground);
                }
            }
        }
        whole.value = joined;
    }
    whole
}
