//! Which offices do their duty: what of a case is counted, and what the counts say.
//!
//! **Invariant:** counts hold days, never lateness: what is late is asked for the day of asking.
//! **Invariant:** no share without its denominator, no median of a few, no small number in public.
//! Read in this order: [`measure`], [`count`](mod@count), [`card`], [`median`](mod@median), [`withheld`].

pub mod card;
pub mod count;
pub mod measure;
pub mod median;
pub mod withheld;

pub use card::Card;
pub use count::{CaseCounted, Part, PersonCounted, count, count_duties};
pub use measure::{Measure, Month};
pub use median::{Median, median};
pub use withheld::{Line, SMALL_NUMBER_MIN, withhold};
