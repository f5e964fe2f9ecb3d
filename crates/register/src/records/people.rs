//! Who and where: people, worksites, and a death.

pub mod person;
pub mod worksite;
pub mod death;

pub use person::Person;
pub use worksite::Worksite;
pub use death::Death;
