//! Money that was proposed, allowed, paid, came back or was taken; and what is given in kind.

pub mod annuity;
pub mod annuity_income;
pub mod annuity_release;
pub mod benefit_step;
pub mod immediate_assistance_payment;
pub mod money_guardian;
pub mod money_heir;
pub mod money_readiness;
pub mod payment_blocker;
pub mod payment_credit;
pub mod payment_return;
pub mod payment_sanction;
pub mod payment_withdrawal;
pub mod rehabilitation_payment;
pub mod rehabilitation_proposal;
pub mod reimbursement_proposal;
pub mod scst_relief_payment;

pub use annuity::Annuity;
pub use annuity_income::AnnuityIncome;
pub use annuity_release::AnnuityRelease;
pub use benefit_step::BenefitStep;
pub use immediate_assistance_payment::ImmediateAssistancePayment;
pub use money_guardian::MoneyGuardian;
pub use money_heir::MoneyHeir;
pub use money_readiness::MoneyReadiness;
pub use payment_blocker::PaymentBlocker;
pub use payment_credit::PaymentCredit;
pub use payment_return::PaymentReturn;
pub use payment_sanction::PaymentSanction;
pub use payment_withdrawal::PaymentWithdrawal;
pub use rehabilitation_payment::RehabilitationPayment;
pub use rehabilitation_proposal::RehabilitationProposal;
pub use reimbursement_proposal::ReimbursementProposal;
pub use scst_relief_payment::ScstReliefPayment;
