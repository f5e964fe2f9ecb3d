//! The one place that asks what time it is.

use mukti_terms::Day;
use mukti_terms::when::Moment;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The latest moment told so far, and when by a clock that nobody can set.
static LATEST: Mutex<Option<(Duration, Instant)>> = Mutex::new(None);

/// This moment. Within one run it never goes back: a clock set back ten years while we serve stops nothing and reorders nothing.
#[must_use]
pub fn now() -> Moment {
    let wall = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    // Two numbers are as good after a panic as before.
    let mut latest = LATEST.lock().unwrap_or_else(PoisonError::into_inner);
    let told = not_back(wall, Instant::now(), *latest);
    *latest = Some((told, Instant::now()));
    Moment::from_unix(i64::try_from(told.as_secs()).unwrap_or(i64::MAX))
}

/// What the wall clock says, unless it was set back: then what went by since it last made sense.
fn not_back(wall: Duration, at: Instant, latest: Option<(Duration, Instant)>) -> Duration {
    match latest {
        Some((told, then)) if wall < told => told + at.saturating_duration_since(then),
        _ => wall,
    }
}

/// Today in India.
#[must_use]
pub fn today() -> Day {
    now().day_in_india()
}

#[cfg(test)]
mod tests {
    use super::not_back;
    use std::time::{Duration, Instant};

    #[test]
    fn a_clock_set_back_ten_years_goes_on_from_where_it_was() {
        let (then, hour) = (Instant::now(), Duration::from_secs(3600));
        let told = Duration::from_secs(1_795_000_000);
        let ten_years = Duration::from_secs(10 * 365 * 86_400);
        assert_eq!(not_back(told - ten_years, then + hour, Some((told, then))), told + hour);
        assert_eq!(not_back(told + ten_years, then + hour, Some((told, then))), told + ten_years);
        assert_eq!(not_back(told, then, None), told);
    }
}
