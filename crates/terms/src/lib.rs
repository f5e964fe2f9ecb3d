//! The words of the field as types: answers, rupees, dates as coarse as told, places, languages, grades.
//!
//! Read in this order: [`answer`], [`rupees`], [`when`], [`place`], [`district`], [`language`], [`grade`], [`schema`], [`secret`].
//! Knows no case, no clock, no file.

pub mod answer;
pub mod district;
pub mod grade;
pub mod language;
pub mod place;
pub mod rupees;
pub mod schema;
pub mod secret;
pub mod when;

pub use answer::Answer;
pub use grade::Grade;
pub use language::Language;
pub use place::State;
pub use rupees::Rupees;
pub use secret::Secret;
pub use when::{Day, Told};
