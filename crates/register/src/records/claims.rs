//! Claims made, and what was decided of them.

pub mod advocate_assigned;
pub mod compensation_application;
pub mod compensation_decision;
pub mod legal_aid_application;
pub mod wage_claim;
pub mod wage_decision;

pub use advocate_assigned::AdvocateAssigned;
pub use compensation_application::CompensationApplication;
pub use compensation_decision::CompensationDecision;
pub use legal_aid_application::LegalAidApplication;
pub use wage_claim::WageClaim;
pub use wage_decision::WageDecision;
