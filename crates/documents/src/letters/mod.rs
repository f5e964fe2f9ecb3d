//! One file a letter: each says, in order, what that letter says. The safety gate is asked before any of them.

mod appeal_to_magistrate_above;
mod certificate_application;
mod common_superior_letter;
mod comparison_annexure;
mod corrigendum_request;
mod escalation;
mod fir_request;
mod handoff_letter;
mod immediate_assistance_claim;
mod information_to_dm;
mod legal_aid_application;
mod nhrc_complaint;
mod outstanding_claim;
mod protection_request;
mod re_enquiry_demand;
mod reasoned_order_demand;
mod reminder;
mod rti_application;
mod statement_of_account;
mod worker_summary;

use mukti_messages::Messages;

use crate::gate::{Decision, Reason, gate, passes};
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::Letter;

/// Composes a letter, if the safety gate lets it be written.
///
/// # Errors
/// Why it waits, while someone is still held and no named person has decided otherwise.
pub fn compose(
    kind: Kind,
    input: &LetterInput<'_>,
    messages: &Messages,
    decision: Option<&Decision>,
) -> Result<Letter, Reason> {
    let everyone = std::iter::once(input.facts).chain(input.others.iter().copied());
    passes(gate(kind, everyone), decision)?;
    let compose = match kind {
        Kind::InformationToDm => information_to_dm::compose,
        Kind::CertificateApplication => certificate_application::compose,
        Kind::ImmediateAssistanceClaim => immediate_assistance_claim::compose,
        Kind::OutstandingClaim => outstanding_claim::compose,
        Kind::StatementOfAccount => statement_of_account::compose,
        Kind::FirRequest => fir_request::compose,
        Kind::Reminder => reminder::compose,
        Kind::NhrcComplaint => nhrc_complaint::compose,
        Kind::ProtectionRequest => protection_request::compose,
        Kind::LegalAidApplication => legal_aid_application::compose,
        Kind::HandoffLetter => handoff_letter::compose,
        Kind::CommonSuperiorLetter => common_superior_letter::compose,
        Kind::EscalationSuperior => escalation::to_superior,
        Kind::EscalationState => escalation::to_state,
        Kind::RtiApplication => rti_application::compose,
        Kind::ReasonedOrderDemand => reasoned_order_demand::compose,
        Kind::CorrigendumRequest => corrigendum_request::compose,
        Kind::ReEnquiryDemand => re_enquiry_demand::compose,
        Kind::AppealToMagistrateAbove => appeal_to_magistrate_above::compose,
        Kind::ComparisonAnnexure => comparison_annexure::compose,
        Kind::WorkerSummary => worker_summary::compose,
    };
    Ok(compose(input, messages))
}
