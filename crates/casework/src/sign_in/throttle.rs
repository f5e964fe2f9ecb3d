//! Guessing is slowed down: after a few wrong tries under one name, each next one waits longer.

use crate::problem::Problem;
use mukti_terms::when::Moment;
use std::collections::HashMap;

/// Wrong tries that cost nothing.
const FREE_TRIES: u32 = 5;
/// The longest wait, in minutes.
const MINUTES_MAX: i64 = 60;
/// The most names remembered: whoever floods us with names forgets the oldest.
const NAMES_MAX: usize = 10_000;

/// Wrong tries by name, in memory only.
#[derive(Default)]
pub(crate) struct Throttle {
    tries: HashMap<String, (u32, Moment)>,
}

impl Throttle {
    /// Whether a try is open now.
    pub fn ask(&self, name: &str, now: Moment) -> Result<(), Problem> {
        let Some((wrong, last)) = self.tries.get(name) else {
            return Ok(());
        };
        let until = last.unix() + wait_minutes(*wrong) * 60;
        if now.unix() >= until {
            return Ok(());
        }
        let minutes = u32::try_from((until - now.unix() + 59) / 60).unwrap_or(u32::MAX);
        Err(Problem::TooManyTries { minutes })
    }

    /// A try was wrong.
    pub fn failed(&mut self, name: &str, now: Moment) {
        if self.tries.len() >= NAMES_MAX && !self.tries.contains_key(name) {
            let oldest = self.tries.iter().min_by_key(|(_, (_, last))| *last).map(|(name, _)| name.clone());
            oldest.map(|name| self.tries.remove(&name));
        }
        let tries = self.tries.entry(name.to_string()).or_insert((0, now));
        *tries = (tries.0.saturating_add(1), now);
    }

    /// A try was right.
    pub fn succeeded(&mut self, name: &str) {
        self.tries.remove(name);
    }
}

/// Nothing for the first tries, then 1, 2, 4 … minutes.
fn wait_minutes(wrong: u32) -> i64 {
    match wrong.checked_sub(FREE_TRIES) {
        None => 0,
        Some(more) => (1_i64 << more.min(6)).min(MINUTES_MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::Throttle;
    use crate::problem::Problem;
    use mukti_terms::when::Moment;

    #[test]
    fn the_sixth_guess_waits_and_a_right_one_is_forgiven() {
        let mut throttle = Throttle::default();
        let at = Moment::from_unix(1_000_000);
        for _ in 0..5 {
            assert_eq!(throttle.ask("meena", at), Ok(()));
            throttle.failed("meena", at);
        }
        assert_eq!(throttle.ask("meena", at), Err(Problem::TooManyTries { minutes: 1 }));
        assert_eq!(throttle.ask("suresh", at), Ok(()));
        assert_eq!(throttle.ask("meena", Moment::from_unix(1_000_060)), Ok(()));
        throttle.succeeded("meena");
        assert_eq!(throttle.ask("meena", at), Ok(()));
    }
}
