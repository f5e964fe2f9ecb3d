//! Money that was proposed and paid.

pub mod immediate_assistance_payment;
pub mod rehabilitation_payment;
pub mod rehabilitation_proposal;
pub mod reimbursement_proposal;
pub mod scst_relief_payment;

pub use immediate_assistance_payment::ImmediateAssistancePayment;
pub use rehabilitation_payment::RehabilitationPayment;
pub use rehabilitation_proposal::RehabilitationProposal;
pub use reimbursement_proposal::ReimbursementProposal;
pub use scst_relief_payment::ScstReliefPayment;
