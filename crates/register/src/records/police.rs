//! Police and court, from the first information to the judgment.

pub mod chargesheet;
pub mod fir;
pub mod fir_refusal;
pub mod judgment;
pub mod victim_informed;

pub use chargesheet::Chargesheet;
pub use fir::Fir;
pub use fir_refusal::FirRefusal;
pub use judgment::Judgment;
pub use victim_informed::VictimInformed;
