//! The one place that asks what time it is.

use mukti_terms::Day;
use mukti_terms::when::Moment;

/// This moment.
#[must_use]
pub fn now() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    Moment::from_unix(since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX)))
}

/// Today in India.
#[must_use]
pub fn today() -> Day {
    now().day_in_india()
}
