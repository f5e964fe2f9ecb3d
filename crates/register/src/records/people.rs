//! Who and where: people, worksites, and a death.

pub mod death;
pub mod person;
pub mod worksite;

pub use death::Death;
pub use person::Person;
pub use worksite::Worksite;
