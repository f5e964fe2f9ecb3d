//! What the police and the courts do with the case, step by step.

pub mod appeal;
pub mod arrest;
pub mod bail;
pub mod court_order;
pub mod fine_or_compensation;
pub mod fir_magistrate;
pub mod fir_magistrate_order;
pub mod fir_superintendent;
pub mod hearing;
pub mod investigation_step;
pub mod magistrate_statement;
pub mod retraction;

pub use appeal::Appeal;
pub use arrest::Arrest;
pub use bail::Bail;
pub use court_order::CourtOrder;
pub use fine_or_compensation::FineOrCompensation;
pub use fir_magistrate::FirMagistrate;
pub use fir_magistrate_order::FirMagistrateOrder;
pub use fir_superintendent::FirSuperintendent;
pub use hearing::Hearing;
pub use investigation_step::InvestigationStep;
pub use magistrate_statement::MagistrateStatement;
pub use retraction::Retraction;
