//! How often a program may come: a store of turns that fills again with time, one for each program.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// So many requests at once.
const AT_ONCE: f64 = 600.0;
/// And so many more each second.
const A_SECOND: f64 = 20.0;

/// What each program has left.
#[derive(Debug, Default)]
pub struct Limits(Mutex<HashMap<String, (f64, Instant)>>);

impl Limits {
    /// Takes one turn; seconds to wait if there is none left.
    pub fn take(&self, program: &str) -> Option<u32> {
        self.take_at(program, Instant::now())
    }

    fn take_at(&self, program: &str, now: Instant) -> Option<u32> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (left, last) = all.entry(program.to_owned()).or_insert((AT_ONCE, now));
        *left = (*left + now.saturating_duration_since(*last).as_secs_f64() * A_SECOND).min(AT_ONCE);
        *last = now;
        if *left < 1.0 {
            return Some(1);
        }
        *left -= 1.0;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::Limits;
    use std::time::{Duration, Instant};

    #[test]
    fn a_program_waits_when_it_has_used_its_turns_and_no_other_waits_with_it() {
        let (limits, now) = (Limits::default(), Instant::now());
        let taken = (0..10_000).take_while(|_| limits.take_at("one", now).is_none()).count();
        assert_eq!(taken, 600);
        assert_eq!(limits.take_at("other", now), None);
        assert_eq!(limits.take_at("one", now + Duration::from_secs(1)), None);
    }
}
