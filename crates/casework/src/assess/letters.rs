//! Which letters an assessed person needs now, and each composed and printed without any name in it.

use super::Assessed;
use crate::account::of_assessed;
use mukti_documents::gate::{Gate, Reason, gate};
use mukti_documents::input::{Certificates, Criminal, LetterInput, Worksite, Writer};
use mukti_documents::kind::Kind;
use mukti_documents::letters::compose;
use mukti_documents::print::{Unprintable, pdf};
use mukti_duties::{Account, DutyStatus};
use mukti_law::facts::FindingOutcome;
use mukti_law::finding::Status;
use mukti_law::{Book, Facts};
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
pub fn needed(assessed: &Assessed<'_>, account: &Account) -> Vec<Kind> {
    let shown = assessed.found.status != Status::NotShown;
    let open = |id: &str| {
        assessed.duties.iter().any(|duty| {
            duty.id == id && matches!(duty.status, DutyStatus::Awaited | DutyStatus::Overdue | DutyStatus::NotKnown)
        })
    };
    let late = assessed.duties.iter().any(|duty| duty.status == DutyStatus::Overdue);
    // What an office says it paid is not what came: the account tells what is left.
    let claims = |id: &str| account.line(id).is_some_and(mukti_duties::account::Line::is_claimable);
    let needs = |kind: &Kind| match kind {
        Kind::InformationToDm => {
            shown && assessed.facts.certificate_on.is_none() && assessed.facts.finding_on.is_none()
        }
        Kind::CertificateApplication => shown && open("release_certificate"),
        Kind::ImmediateAssistanceClaim => claims("css.immediate_assistance"),
        Kind::OutstandingClaim => account.lines.iter().any(mukti_duties::account::Line::is_claimable),
        Kind::StatementOfAccount => !account.lines.is_empty() && shown,
        Kind::FirRequest => shown && assessed.facts.fir_on.is_none() && !assessed.offences.is_empty(),
        Kind::Reminder | Kind::NhrcComplaint => late,
        // They follow other letters, or threats that were written down: a person without a case has none.
        Kind::EscalationSuperior | Kind::EscalationState | Kind::RtiApplication | Kind::ProtectionRequest => false,
        Kind::ReasonedOrderDemand => shown && open("certificate_review"),
        Kind::LegalAidApplication => shown && assessed.facts.legal_aid_applied_on.is_none(),
        Kind::HandoffLetter => shown && is_from_another_district(&assessed.facts),
        Kind::CommonSuperiorLetter => {
            open("handoff_settlement")
                || (is_from_another_district(&assessed.facts) && was_moved_too_early(&assessed.facts))
        }
        Kind::CorrigendumRequest => shown && assessed.facts.certificate_own.is_no(),
        Kind::ReEnquiryDemand | Kind::AppealToMagistrateAbove => {
            let found = assessed.facts.finding_outcome == Some(FindingOutcome::Bonded);
            let needless = *kind == Kind::ReEnquiryDemand && found;
            shown && !needless && assessed.facts.certificate_refused_on.is_some() && open("release_certificate")
        }
        // It needs the others of the group.
        Kind::ComparisonAnnexure => false,
        Kind::WorkerSummary => shown,
    };
    Kind::ALL.into_iter().filter(needs).collect()
}

/// Whether a person is surely from another district than the one of the work.
pub(crate) fn is_from_another_district(facts: &Facts) -> bool {
    let name = |text: &mukti_law::facts::Text| text.as_deref().map(|text| text.trim().to_lowercase());
    let districts = name(&facts.home_district).zip(name(&facts.work_district));
    let states = facts.home_state.zip(facts.work_state);
    districts.is_some_and(|(home, work)| home != work) || states.is_some_and(|(home, work)| home != work)
}

/// Whether somebody was taken home before all that comes first was done.
fn was_moved_too_early(facts: &Facts) -> bool {
    let first = [facts.statement_on, facts.finding_on, facts.certificate_on, facts.assistance_immediate_on];
    facts.repatriated_on.is_some() && first.iter().any(Option::is_none)
}

/// Composes and prints every needed letter; what could find a person is left as rows of dots to fill in by hand.
/// `others` are the facts of everyone else in the case: while one of them is held, the letters wait.
#[must_use]
pub fn letters(assessed: &Assessed<'_>, others: &[&Facts], book: &'static Book, language: Language) -> Vec<Outcome> {
    let account = of_assessed(assessed, book);
    needed(assessed, &account).into_iter().map(|kind| one(kind, assessed, &account, others, book, language)).collect()
}

/// The case of a person's label: `TN-0042` of `TN-0042-1`; `None` where the label does not show one.
#[must_use]
pub fn case_of(label: &str) -> Option<&str> {
    let (case, person) = label.rsplit_once('-')?;
    (case.contains('-') && !person.is_empty() && person.bytes().all(|b| b.is_ascii_digit())).then_some(case)
}

/// Whether nothing says that this person is free.
#[must_use]
pub fn is_held(facts: &Facts) -> bool {
    matches!(gate(Kind::FirRequest, [facts]), Gate::Waits(_))
}

fn one(
    kind: Kind,
    assessed: &Assessed<'_>,
    account: &Account,
    others: &[&Facts],
    book: &'static Book,
    language: Language,
) -> Outcome {
    if let Gate::Waits(reason) = gate(kind, std::iter::once(&*assessed.facts).chain(others.iter().copied())) {
        return Outcome::Waits(kind, reason);
    }
    let label = assessed.facts.case.as_deref().unwrap_or_default();
    let reference = format!("{label}/{}/{}", kind.name(), assessed.on);
    let input = LetterInput {
        case: label,
        reference: &reference,
        on: assessed.on,
        office: None,
        magistrates: [&[], &[]],
        writer: Writer::default(),
        people: &[],
        informant: None,
        worksite: Worksite::default(),
        facts: &assessed.facts,
        others,
        said: &|_| None,
        finding: &assessed.found,
        bonded_again: false,
        offences: &assessed.offences,
        entitlements: &assessed.entitlements,
        account: Some(account),
        duties: &assessed.duties,
        against: None,
        letters: &[],
        certificates: Certificates::default(),
        threats: &[],
        each: &[],
        criminal: Criminal::default(),
        passed: &[],
        seat: None,
        held: None,
        before: &[],
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
