//! Numbers, money, dates and lists as each language writes them. Latin digits, unless native ones are asked for.

mod date;
mod list;
mod money;
mod names;
mod number;

pub use date::{clock, day, day_formal, day_short, moment, told};
pub use list::{in_a_row, list, set_apart};
pub use money::{rupees, rupees_short};
pub use number::{group, group_decimal, native_digits, number};

use crate::{Args, Messages};
use mukti_terms::{Language, State};

/// "26 days late".
#[must_use]
pub fn days_late(language: Language, days: i64) -> String {
    Messages::of(language).text("clock-late-days", &Args::new().with("days", days)).into_owned()
}

/// The name of a State or union territory.
#[must_use]
pub fn state(language: Language, state: State) -> String {
    Messages::of(language).plain(&format!("state-{}", state.code().to_ascii_lowercase())).into_owned()
}

/// The name of an office, `office-<id>`.
#[must_use]
pub fn office(language: Language, id: &str) -> String {
    Messages::of(language).plain(&format!("office-{id}")).into_owned()
}
