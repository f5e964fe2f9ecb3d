//! Which letters an assessed person needs now, and each composed and printed without any name in it.

use super::Assessed;
use mukti_documents::gate::{Gate, Reason, gate};
use mukti_documents::input::{LetterInput, Worksite, Writer};
use mukti_documents::kind::Kind;
use mukti_documents::letters::compose;
use mukti_documents::print::{Unprintable, pdf};
use mukti_duties::DutyStatus;
use mukti_law::Book;
use mukti_law::finding::{EntitlementStatus, Status};
use mukti_messages::Messages;
use mukti_terms::Language;

/// One letter, or why it waits.
#[derive(Debug)]
pub enum Outcome {
    /// The file.
    Written(Kind, Vec<u8>),
    /// It waits for freedom.
    Waits(Kind, Reason),
    /// The typesetter could not print it.
    Failed(Kind, Unprintable),
}

/// The letters that something in the assessment calls for, in the order a case needs them.
#[must_use]
pub fn needed(assessed: &Assessed<'_>) -> Vec<Kind> {
    let shown = assessed.found.status != Status::NotShown;
    let open = |id: &str| {
        assessed.duties.iter().any(|duty| {
            duty.id == id && matches!(duty.status, DutyStatus::Awaited | DutyStatus::Overdue | DutyStatus::NotKnown)
        })
    };
    let late = assessed.duties.iter().any(|duty| duty.status == DutyStatus::Overdue);
    let claims = |id: &str| {
        assessed.entitlements.iter().any(|one| {
            one.id == id
                && one.status == EntitlementStatus::Due
                && one.outstanding.is_none_or(|left| left > mukti_terms::Rupees::ZERO)
        })
    };
    let needs = |kind: &Kind| match kind {
        Kind::InformationToDm => {
            shown && assessed.facts.certificate_on.is_none() && assessed.facts.finding_on.is_none()
        }
        Kind::CertificateApplication => shown && open("release_certificate"),
        Kind::ImmediateAssistanceClaim => claims("css.immediate_assistance"),
        Kind::FirRequest => shown && assessed.facts.fir_on.is_none() && !assessed.offences.is_empty(),
        Kind::Reminder | Kind::NhrcComplaint => late,
        Kind::LegalAidApplication => shown && assessed.facts.legal_aid_applied_on.is_none(),
        Kind::WorkerSummary => shown,
    };
    Kind::ALL.into_iter().filter(needs).collect()
}

/// Composes and prints every needed letter; what could find a person is left as rows of dots to fill in by hand.
#[must_use]
pub fn letters(assessed: &Assessed<'_>, book: &'static Book, language: Language) -> Vec<Outcome> {
    needed(assessed).into_iter().map(|kind| one(kind, assessed, book, language)).collect()
}

fn one(kind: Kind, assessed: &Assessed<'_>, book: &'static Book, language: Language) -> Outcome {
    if let Gate::Waits(reason) = gate(kind, [&*assessed.facts]) {
        return Outcome::Waits(kind, reason);
    }
    let label = assessed.facts.case.as_deref().unwrap_or_default();
    let reference = format!("{label}/{}/{}", kind.name(), assessed.on);
    let input = LetterInput {
        case: label,
        reference: &reference,
        on: assessed.on,
        office: None,
        writer: Writer::default(),
        people: &[],
        informant: None,
        worksite: Worksite::default(),
        facts: &assessed.facts,
        others: &[],
        said: &|_| None,
        finding: &assessed.found,
        offences: &assessed.offences,
        entitlements: &assessed.entitlements,
        duties: &assessed.duties,
        book,
    };
    match compose(kind, &input, Messages::of(language), None) {
        Err(reason) => Outcome::Waits(kind, reason),
        Ok(letter) => match pdf(&letter) {
            Ok(pdf) => Outcome::Written(kind, pdf.bytes),
            Err(unprintable) => Outcome::Failed(kind, unprintable),
        },
    }
}
