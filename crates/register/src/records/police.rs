//! Police and court, from the first information to the judgment.

pub mod fir;
pub mod fir_refusal;
pub mod victim_informed;
pub mod chargesheet;
pub mod judgment;

pub use fir::Fir;
pub use fir_refusal::FirRefusal;
pub use victim_informed::VictimInformed;
pub use chargesheet::Chargesheet;
pub use judgment::Judgment;
