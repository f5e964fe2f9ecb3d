//! What waits to be written: whoever brings something wakes the writer only when it has as much as it waits for.

use super::Job;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The queue between those who tell and the one who writes.
#[derive(Default)]
pub(super) struct Queue {
    waiting: Mutex<Waiting>,
    enough: Condvar,
}

#[derive(Default)]
struct Waiting {
    jobs: Vec<Job>,
    /// How many the writer waits for; 0 while it does not wait.
    wanted: usize,
    /// Nobody brings anything more.
    closed: bool,
    /// Nobody takes anything more.
    left: bool,
}

impl Queue {
    /// Brings a job; it comes back when the writer is gone.
    pub fn bring(&self, job: Job) -> Result<(), Job> {
        let mut waiting = self.waiting();
        if waiting.left || waiting.closed {
            return Err(job);
        }
        waiting.jobs.push(job);
        let wakes = waiting.wanted > 0 && waiting.jobs.len() >= waiting.wanted;
        if wakes {
            waiting.wanted = 0;
        }
        drop(waiting);
        if wakes {
            self.enough.notify_one();
        }
        Ok(())
    }

    /// Takes the first that come: as many as are expected, or as there are when the time is over; never more than `most`.
    /// Nothing when nobody brings anything more.
    pub fn take(&self, expected: usize, patience: Duration, most: usize) -> Option<Vec<Job>> {
        let mut waiting = self.waiting();
        while waiting.jobs.is_empty() {
            if waiting.closed {
                return None;
            }
            waiting.wanted = 1;
            waiting = self.enough.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        let until = Instant::now() + patience;
        while waiting.jobs.len() < expected && !waiting.closed {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            waiting.wanted = expected;
            waiting = self.enough.wait_timeout(waiting, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        waiting.wanted = 0;
        let count = waiting.jobs.len().min(most);
        Some(waiting.jobs.drain(..count).collect())
    }

    /// Nobody brings anything more: what waits is still written.
    pub fn close(&self) {
        self.waiting().closed = true;
        self.enough.notify_one();
    }

    /// Nobody takes anything more: whoever waits hears that nobody will answer.
    pub fn leave(&self) {
        let mut waiting = self.waiting();
        waiting.left = true;
        let gone = std::mem::take(&mut waiting.jobs);
        drop(waiting);
        drop(gone);
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        // Jobs go in and out whole: a panic leaves none half.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Leaves the queue when the writer ends, however it ends.
pub(super) struct Leaves<'a>(pub &'a Queue);

impl Drop for Leaves<'_> {
    fn drop(&mut self) {
        self.0.leave();
    }
}

#[cfg(test)]
mod tests {
    use super::Queue;
    use crate::write::Write;
    use crate::writer::Job;
    use std::time::{Duration, Instant};

    fn job(number: usize) -> Job {
        Job { write: Write::Code { hash: format!("small {number}"), made: 0, until: 1 }, answer: Box::new(drop) }
    }

    #[test]
    fn a_commit_takes_what_waits_and_never_waits_longer_than_it_may() {
        let queue = Queue::default();
        (0..300).for_each(|number| assert!(queue.bring(job(number)).is_ok()));
        assert_eq!(queue.take(1, Duration::ZERO, 256).unwrap().len(), 256);
        assert_eq!(queue.take(1, Duration::ZERO, 256).unwrap().len(), 44);
        assert!(queue.bring(job(1)).is_ok());
        let began = Instant::now();
        assert_eq!(queue.take(256, Duration::from_millis(5), 256).unwrap().len(), 1, "nobody came");
        assert!(began.elapsed() >= Duration::from_millis(5));
    }

    #[test]
    fn whoever_is_expected_is_waited_for_and_the_last_of_them_ends_the_wait() {
        let queue = Queue::default();
        let began = Instant::now();
        std::thread::scope(|scope| {
            scope.spawn(|| (0..3).for_each(|number| assert!(queue.bring(job(number)).is_ok())));
            assert_eq!(queue.take(3, Duration::from_secs(60), 256).unwrap().len(), 3);
        });
        assert!(began.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn what_waits_when_it_is_closed_is_written_and_nothing_after() {
        let queue = Queue::default();
        assert!(queue.bring(job(1)).is_ok());
        queue.close();
        assert!(queue.bring(job(2)).is_err());
        assert_eq!(queue.take(9, Duration::from_secs(60), 256).unwrap().len(), 1);
        assert!(queue.take(1, Duration::ZERO, 256).is_none());
    }
}
