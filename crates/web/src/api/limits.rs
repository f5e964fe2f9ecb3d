//! How often a program may come: a store of turns that fills again with time, one for each program.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// One request, in the unit that fills again: 20 of them each second are 20 units each millisecond.
const ONE: u64 = 1000;
/// So many requests at once.
const AT_ONCE: u64 = 600 * ONE;
/// And so much more each millisecond.
const A_MILLISECOND: u64 = 20;

/// What each program has left.
#[derive(Debug, Default)]
pub struct Limits(Mutex<HashMap<String, (u64, Instant)>>);

impl Limits {
    /// Takes one turn; seconds to wait if there is none left.
    pub fn take(&self, program: &str) -> Option<u32> {
        self.take_at(program, Instant::now())
    }

    fn take_at(&self, program: &str, now: Instant) -> Option<u32> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (left, last) = all.entry(program.to_owned()).or_insert((AT_ONCE, now));
        let passed = u64::try_from(now.saturating_duration_since(*last).as_millis()).unwrap_or(u64::MAX);
        *left = left.saturating_add(passed.saturating_mul(A_MILLISECOND)).min(AT_ONCE);
        if passed > 0 {
            *last = now;
        }
        if *left < ONE {
            return Some(1);
        }
        *left -= ONE;
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
