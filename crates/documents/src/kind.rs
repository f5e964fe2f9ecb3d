//! The letters by name, as they appear in files, message keys and duties.

use serde::Serialize;

/// One kind of letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Information to the District Magistrate, with an application for enquiry and release.
    InformationToDm,
    /// Application for the release certificate.
    CertificateApplication,
    /// Claim for immediate assistance.
    ImmediateAssistanceClaim,
    /// Claim for all money that has not reached the person.
    OutstandingClaim,
    /// Statement of account of one person.
    StatementOfAccount,
    /// Request to register an FIR.
    FirRequest,
    /// Reminder naming the broken clock.
    Reminder,
    /// Complaint to the National Human Rights Commission.
    NhrcComplaint,
    /// Protection of someone who is threatened.
    ProtectionRequest,
    /// Application for legal aid.
    LegalAidApplication,
    /// Hand-over between two districts, to both magistrates.
    HandoffLetter,
    /// To the office above both districts.
    CommonSuperiorLetter,
    /// What an office left undone, laid before the office above it.
    EscalationSuperior,
    /// The same, laid before the State Government.
    EscalationState,
    /// Request for information under the Right to Information Act.
    RtiApplication,
    /// Demand that a refusal be given in writing with reasons.
    ReasonedOrderDemand,
    /// A wrong, incomplete or lost certificate put right.
    CorrigendumRequest,
    /// A new enquiry, in private, interpreted, by another officer.
    ReEnquiryDemand,
    /// A refusal brought before the magistrate above.
    AppealToMagistrateAbove,
    /// Who of a group got a certificate and who did not, on which same facts.
    ComparisonAnnexure,
    /// One page for the worker, in plain words.
    WorkerSummary,
}

impl Kind {
    /// Every kind, in the order a case usually needs them.
    pub const ALL: [Self; 21] = [
        Self::InformationToDm,
        Self::CertificateApplication,
        Self::ImmediateAssistanceClaim,
        Self::OutstandingClaim,
        Self::StatementOfAccount,
        Self::FirRequest,
        Self::Reminder,
        Self::NhrcComplaint,
        Self::ProtectionRequest,
        Self::LegalAidApplication,
        Self::HandoffLetter,
        Self::CommonSuperiorLetter,
        Self::EscalationSuperior,
        Self::EscalationState,
        Self::RtiApplication,
        Self::ReasonedOrderDemand,
        Self::CorrigendumRequest,
        Self::ReEnquiryDemand,
        Self::AppealToMagistrateAbove,
        Self::ComparisonAnnexure,
        Self::WorkerSummary,
    ];

    /// The name used in file names, message keys and the law book.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::InformationToDm => "information_to_dm",
            Self::CertificateApplication => "certificate_application",
            Self::ImmediateAssistanceClaim => "immediate_assistance_claim",
            Self::OutstandingClaim => "outstanding_claim",
            Self::StatementOfAccount => "statement_of_account",
            Self::FirRequest => "fir_request",
            Self::Reminder => "reminder",
            Self::NhrcComplaint => "nhrc_complaint",
            Self::ProtectionRequest => "protection_request",
            Self::LegalAidApplication => "legal_aid_application",
            Self::HandoffLetter => "handoff_letter",
            Self::CommonSuperiorLetter => "common_superior_letter",
            Self::EscalationSuperior => "escalation_superior",
            Self::EscalationState => "escalation_state",
            Self::RtiApplication => "rti_application",
            Self::ReasonedOrderDemand => "reasoned_order_demand",
            Self::CorrigendumRequest => "corrigendum_request",
            Self::ReEnquiryDemand => "re_enquiry_demand",
            Self::AppealToMagistrateAbove => "appeal_to_magistrate_above",
            Self::ComparisonAnnexure => "comparison_annexure",
            Self::WorkerSummary => "worker_summary",
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether it never says where the people live: it is read by more eyes than the one it is for.
    #[must_use]
    pub const fn hides_address(self) -> bool {
        matches!(self, Self::ProtectionRequest)
    }

    /// The message key of one of this letter's own sentences: `letter-<kind>-<part>`.
    #[must_use]
    pub fn key(self, part: &str) -> String {
        format!("letter-{}-{part}", self.name())
    }
}
