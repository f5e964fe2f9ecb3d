//! A short queue before a slow room: a few are inside, a few wait, everybody else is told to come back.

use crate::problem::Problem;
use std::sync::{Condvar, Mutex, PoisonError};

/// How many passphrases are worked on at once: each takes 64 MiB and a core for a quarter of a second.
const INSIDE_MAX: usize = 1;
/// How many may wait: the last of them for about four seconds.
const WAITING_MAX: usize = 16;

/// The queue.
#[derive(Default)]
pub(crate) struct Waiting {
    room: Mutex<Room>,
    free: Condvar,
}

#[derive(Default)]
struct Room {
    inside: usize,
    waiting: usize,
}

impl Waiting {
    /// Does something slow when there is room.
    ///
    /// # Errors
    /// Too many wait already.
    pub fn slowly<T>(&self, work: impl FnOnce() -> T) -> Result<T, Problem> {
        self.enter()?;
        // Leaves even if the work panics.
        let _inside = Inside(self);
        Ok(work())
    }

    fn enter(&self) -> Result<(), Problem> {
        // Two numbers are as good after a panic as before.
        let mut room = self.room.lock().unwrap_or_else(PoisonError::into_inner);
        if room.inside >= INSIDE_MAX {
            if room.waiting >= WAITING_MAX {
                return Err(Problem::Busy);
            }
            room.waiting += 1;
            while room.inside >= INSIDE_MAX {
                room = self.free.wait(room).unwrap_or_else(PoisonError::into_inner);
            }
            room.waiting -= 1;
        }
        room.inside += 1;
        Ok(())
    }
}

struct Inside<'a>(&'a Waiting);

impl Drop for Inside<'_> {
    fn drop(&mut self) {
        self.0.room.lock().unwrap_or_else(PoisonError::into_inner).inside -= 1;
        self.0.free.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::{WAITING_MAX, Waiting};
    use crate::problem::Problem;
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    #[test]
    fn one_is_inside_a_few_wait_and_the_rest_are_sent_away_at_once() {
        let (queue, inside, most) = (Waiting::default(), AtomicUsize::new(0), AtomicUsize::new(0));
        let everybody = WAITING_MAX * 3;
        let begin = Barrier::new(everybody);
        let answers: Vec<Result<(), Problem>> = std::thread::scope(|scope| {
            let one = || {
                begin.wait();
                queue.slowly(|| {
                    most.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    std::thread::sleep(Duration::from_millis(5));
                    inside.fetch_sub(1, Ordering::SeqCst);
                })
            };
            let hands: Vec<_> = (0..everybody).map(|_| scope.spawn(one)).collect();
            hands.into_iter().map(|hand| hand.join().unwrap()).collect()
        });
        assert_eq!(most.load(Ordering::SeqCst), 1);
        let done = answers.iter().filter(|answer| answer.is_ok()).count();
        assert!(done > WAITING_MAX && done < everybody, "{done} of {everybody}");
        assert_eq!(answers.iter().find_map(|a| a.clone().err()), Some(Problem::Busy));
        assert!(queue.slowly(|| ()).is_ok(), "afterwards there is room again");
    }
}
