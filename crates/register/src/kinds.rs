//! The registry of record kinds: what may be recorded, with the fields of each and how it is read.

use crate::kept::{FieldProblem, FieldWrong, Kept};
use crate::records;
use mukti_law::{Facts, facts};
use mukti_terms::schema::{Field, FieldId, Record, ascii_digits};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The kind whose record is the interview: its fields are the facts of one person's labour.
pub const INTERVIEW: &str = "interview";

/// The kind whose record tells that a letter left the house.
pub const LETTER_SENT: &str = "letter_sent";

/// The kind whose record tells what an office answered to a letter.
pub const LETTER_REPLY: &str = "letter_reply";

/// The field of both that names the letter by the id of its document.
pub const OF_DOCUMENT: &str = "document";

/// The kind whose record tells of a file that was kept.
pub const FILE: &str = "file";

/// The field of [`FILE`] that opens the sealed pieces: never shown, never corrected.
pub const FILE_KEY: &str = "key";

/// Of a [`FILE`] that was sealed on a phone with all of its report: the report under whose key what opens it lies. Never shown.
pub const OF_REPORT: &str = "report";

/// The key of the message that names a field: `fact-<name>` for the interview, `field-<kind>-<name>` for any other record, with
/// dashes where the name has dots.
#[must_use]
pub fn message_key(kind: &str, field: &str) -> String {
    let field = field.replace('.', "-");
    if kind == INTERVIEW { format!("fact-{field}") } else { format!("field-{kind}-{field}") }
}

/// One kind of record.
#[derive(Clone, Copy, Debug)]
pub struct KindInfo {
    /// Its name, as in the key `record-<name>`.
    pub name: &'static str,
    /// What it is about: `person`, `case`, `worksite`.
    pub about: &'static str,
    /// The part of the work it belongs to: `people`, `release`, `handoff`, `police`, `court`, `safety`, `money`, `property`, `claims`, `life`, `after`, `letters`,
    /// `files`.
    pub area: &'static str,
    /// The version of its shape; fields are only ever added.
    pub version: u16,
    /// Its fields in the order they are asked.
    pub fields: &'static [Field],
    position: fn(&str) -> Option<FieldId>,
    canonical: fn(FieldId, &str) -> Result<String, mukti_terms::schema::Wrong>,
}

impl KindInfo {
    const fn of<R: Record>(area: &'static str) -> Self {
        Self {
            name: R::NAME,
            about: R::ABOUT,
            area,
            version: 1,
            fields: R::FIELDS,
            position: R::position,
            canonical: canonical::<R>,
        }
    }

    /// One field by its public name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        (self.position)(name).map(|id| &self.fields[id.at()])
    }

    /// The position of a field by its public name.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<FieldId> {
        (self.position)(name)
    }

    /// A field's text as the record would show it, e.g. native digits as ASCII ones.
    ///
    /// # Errors
    /// Says what was expected.
    pub fn canonical(&self, field: FieldId, text: &str) -> Result<String, mukti_terms::schema::Wrong> {
        (self.canonical)(field, text)
    }

    /// Whether an office's act: it maps to facts of what became of the case, and has a day on which it happened.
    #[must_use]
    pub fn is_act(&self) -> bool {
        self.name != INTERVIEW && self.register().is_none() && self.field("on").is_some()
    }

    /// The register it belongs to, where it is about no case: the kind that opens a sheet of it. That kind's own is itself.
    #[must_use]
    pub fn register(&self) -> Option<&'static Self> {
        registers().find(|opening| opening.name == self.about)
    }

    /// The kinds that are written on a sheet which this one opens, in the order they are offered.
    pub fn written_on(&self) -> impl Iterator<Item = &'static Self> {
        let opening = self.name;
        kinds().iter().filter(move |kind| kind.about == opening && kind.name != opening)
    }

    /// Whether somebody may say that a field was not right: of a file only how it is called and what is said about it.
    #[must_use]
    pub fn may_be_corrected(&self, field: &str) -> bool {
        self.name != FILE || matches!(field, "name" | "words")
    }

    /// Whether a date of it may lie in the future: the day an annuity ends, the next date of a court.
    #[must_use]
    pub fn may_lie_ahead(&self, field: &str) -> bool {
        self.field(field).is_some_and(|field| field.ahead)
    }

    /// Reads a form: every field that could not be read is named; nothing is taken then.
    ///
    /// # Errors
    /// Each field that could not be taken, and why.
    pub fn read(&self, pairs: &[(&str, &str)]) -> Result<Kept, Vec<FieldProblem>> {
        let mut problems = Vec::new();
        let mut values = BTreeMap::new();
        for (name, text) in pairs {
            match self.read_one(name, text) {
                Ok(text) => {
                    values.insert((*name).to_string(), text);
                }
                Err(wrong) => problems.push(FieldProblem { field: (*name).to_string(), wrong }),
            }
        }
        if problems.is_empty() { Ok(Kept::new(self.name, values)) } else { Err(problems) }
    }

    /// The required fields that are missing from a record that stands for itself (a correction need not repeat them).
    #[must_use]
    pub fn missing(&self, kept: &Kept) -> Vec<FieldProblem> {
        self.fields
            .iter()
            .filter(|f| f.required && kept.get(f.name).is_none_or(str::is_empty))
            .map(|f| FieldProblem { field: f.name.to_string(), wrong: FieldWrong::Missing })
            .collect()
    }

    fn read_one(&self, name: &str, text: &str) -> Result<String, FieldWrong> {
        // The interview also keeps words as they were said, beside the answers.
        if self.name == INTERVIEW && (name == "words" || name == "topic") {
            return Ok(text.trim().to_string());
        }
        let id = self.position(name).ok_or(FieldWrong::NoSuchField)?;
        let is_clock = self.name != INTERVIEW && name == "time";
        let text = if is_clock { ascii_digits(text) } else { Cow::Borrowed(text) };
        let text = self.canonical(id, &text).map_err(FieldWrong::Unreadable)?;
        if is_clock && !text.is_empty() && !is_time_of_day(&text) {
            return Err(FieldWrong::NotATime);
        }
        Ok(text)
    }
}

fn canonical<R: Record>(field: FieldId, text: &str) -> Result<String, mukti_terms::schema::Wrong> {
    let mut record = R::default();
    record.set(field, text)?;
    Ok(record.show(field).unwrap_or_default().into_owned())
}

/// `14:30`.
fn is_time_of_day(text: &str) -> bool {
    let number = |part: &str, below: u8| part.len() == 2 && part.parse::<u8>().is_ok_and(|n| n < below);
    text.split_once(':').is_some_and(|(hour, minute)| number(hour, 24) && number(minute, 60))
}

/// Every kind, in the order they are offered.
#[must_use]
pub fn kinds() -> &'static [KindInfo] {
    KINDS
}

/// The kinds that open a sheet of a register beside the cases, in the order they are offered.
pub fn registers() -> impl Iterator<Item = &'static KindInfo> {
    kinds().iter().filter(|kind| REGISTERS.contains(&kind.name))
}

/// What the house keeps beside its cases, by the kind that opens a sheet.
const REGISTERS: &[&str] = &[
    "office",
    "committee",
    "no_committee",
    "inspection",
    "order",
    "action_plan",
    "budget",
    "support_project",
    "letterhead",
];

/// One kind by its name.
#[must_use]
pub fn kind(name: &str) -> Option<&'static KindInfo> {
    KINDS.iter().find(|k| k.name == name)
}

/// The fields of the interview that stand on one topic's screen, with their positions.
pub fn topic_fields(topic: &str) -> impl Iterator<Item = (FieldId, &'static Field)> {
    (0_u16..).map(FieldId).zip(Facts::FIELDS).filter(move |(_, f)| f.topic == topic && f.name != "case")
}

/// The topics of the interview in the order they are asked.
pub const TOPICS: &[&str] =
    &["place", "person", "joining", "advance", "work", "pay", "leaving", "harm", "family", "claim"];

/// The kinds, the interview first, then by area.
static KINDS: &[KindInfo] = &[
    KindInfo::of::<facts::Facts>("people"),
    KindInfo::of::<records::people::Person>("people"),
    KindInfo::of::<records::people::Worksite>("people"),
    KindInfo::of::<records::people::Death>("people"),
    KindInfo::of::<records::release::Information>("release"),
    KindInfo::of::<records::release::Enquiry>("release"),
    KindInfo::of::<records::release::Rescue>("release"),
    KindInfo::of::<records::release::Freedom>("release"),
    KindInfo::of::<records::release::Statement>("release"),
    KindInfo::of::<records::release::Finding>("release"),
    KindInfo::of::<records::release::ReleaseCertificate>("release"),
    KindInfo::of::<records::release::CertificateRefusal>("release"),
    KindInfo::of::<records::release::CertificateApplication>("release"),
    KindInfo::of::<records::release::CertificateDelivery>("release"),
    KindInfo::of::<records::release::CertificateError>("release"),
    KindInfo::of::<records::release::CertificateCorrection>("release"),
    KindInfo::of::<records::release::CertificateWithdrawal>("release"),
    KindInfo::of::<records::release::Settlement>("release"),
    KindInfo::of::<records::release::PanchayatVerification>("release"),
    KindInfo::of::<records::release::IdentityApplication>("release"),
    KindInfo::of::<records::release::Repatriation>("release"),
    KindInfo::of::<records::release::ChildWelfareCommittee>("release"),
    KindInfo::of::<records::handoff::HandoffOffer>("handoff"),
    KindInfo::of::<records::handoff::HandoffAccept>("handoff"),
    KindInfo::of::<records::handoff::HandoffRefuse>("handoff"),
    KindInfo::of::<records::handoff::HandoffDispute>("handoff"),
    KindInfo::of::<records::handoff::HandoffSettled>("handoff"),
    KindInfo::of::<records::handoff::Escort>("handoff"),
    KindInfo::of::<records::handoff::FileTransfer>("handoff"),
    KindInfo::of::<records::handoff::FundsTransfer>("handoff"),
    KindInfo::of::<records::police::Fir>("police"),
    KindInfo::of::<records::police::FirRefusal>("police"),
    KindInfo::of::<records::police::VictimInformed>("police"),
    KindInfo::of::<records::police::Chargesheet>("police"),
    KindInfo::of::<records::police::Judgment>("police"),
    KindInfo::of::<records::court::FirSuperintendent>("court"),
    KindInfo::of::<records::court::FirMagistrate>("court"),
    KindInfo::of::<records::court::FirMagistrateOrder>("court"),
    KindInfo::of::<records::court::InvestigationStep>("court"),
    KindInfo::of::<records::court::MagistrateStatement>("court"),
    KindInfo::of::<records::court::Retraction>("court"),
    KindInfo::of::<records::court::Arrest>("court"),
    KindInfo::of::<records::court::Bail>("court"),
    KindInfo::of::<records::court::Hearing>("court"),
    KindInfo::of::<records::court::CourtOrder>("court"),
    KindInfo::of::<records::court::Appeal>("court"),
    KindInfo::of::<records::court::FineOrCompensation>("court"),
    KindInfo::of::<records::safety::Threat>("safety"),
    KindInfo::of::<records::safety::ThreatAnswer>("safety"),
    KindInfo::of::<records::safety::ProtectionRequest>("safety"),
    KindInfo::of::<records::safety::ProtectionAnswer>("safety"),
    KindInfo::of::<records::money::ImmediateAssistancePayment>("money"),
    KindInfo::of::<records::money::ReimbursementProposal>("money"),
    KindInfo::of::<records::money::RehabilitationProposal>("money"),
    KindInfo::of::<records::money::RehabilitationPayment>("money"),
    KindInfo::of::<records::money::ScstReliefPayment>("money"),
    KindInfo::of::<records::money::PaymentSanction>("money"),
    KindInfo::of::<records::money::PaymentCredit>("money"),
    KindInfo::of::<records::money::PaymentReturn>("money"),
    KindInfo::of::<records::money::PaymentWithdrawal>("money"),
    KindInfo::of::<records::money::PaymentBlocker>("money"),
    KindInfo::of::<records::money::MoneyReadiness>("money"),
    KindInfo::of::<records::money::Annuity>("money"),
    KindInfo::of::<records::money::AnnuityIncome>("money"),
    KindInfo::of::<records::money::AnnuityRelease>("money"),
    KindInfo::of::<records::money::MoneyGuardian>("money"),
    KindInfo::of::<records::money::MoneyHeir>("money"),
    KindInfo::of::<records::money::BenefitStep>("money"),
    KindInfo::of::<records::property::PropertyDemand>("property"),
    KindInfo::of::<records::property::PropertyRestoration>("property"),
    KindInfo::of::<records::property::Eviction>("property"),
    KindInfo::of::<records::property::HomesteadRestoration>("property"),
    KindInfo::of::<records::claims::WageClaim>("claims"),
    KindInfo::of::<records::claims::WageDecision>("claims"),
    KindInfo::of::<records::claims::CompensationApplication>("claims"),
    KindInfo::of::<records::claims::CompensationDecision>("claims"),
    KindInfo::of::<records::claims::LegalAidApplication>("claims"),
    KindInfo::of::<records::claims::AdvocateAssigned>("claims"),
    KindInfo::of::<records::life::SchoolAdmission>("life"),
    KindInfo::of::<records::life::JobDemand>("life"),
    KindInfo::of::<records::life::JobGiven>("life"),
    KindInfo::of::<records::after::RehabilitationPlan>("after"),
    KindInfo::of::<records::after::PlanGoal>("after"),
    KindInfo::of::<records::after::GoalProgress>("after"),
    KindInfo::of::<records::after::ServiceGiven>("after"),
    KindInfo::of::<records::after::LivelihoodPlacement>("after"),
    KindInfo::of::<records::after::IncomeNote>("after"),
    KindInfo::of::<records::after::TrainingTaken>("after"),
    KindInfo::of::<records::after::LivingStandard>("after"),
    KindInfo::of::<records::after::PapersHeld>("after"),
    KindInfo::of::<records::after::BenefitApplication>("after"),
    KindInfo::of::<records::after::BondageAgain>("after"),
    KindInfo::of::<records::letters::LetterSent>("letters"),
    KindInfo::of::<records::letters::LetterReply>("letters"),
    KindInfo::of::<records::files::File>("files"),
    KindInfo::of::<records::registers::Office>("office"),
    KindInfo::of::<records::registers::OfficerTerm>("office"),
    KindInfo::of::<records::registers::Committee>("committee"),
    KindInfo::of::<records::registers::CommitteeMember>("committee"),
    KindInfo::of::<records::registers::CommitteeMeeting>("committee"),
    KindInfo::of::<records::registers::CommitteeVisit>("committee"),
    KindInfo::of::<records::registers::NoCommittee>("no_committee"),
    KindInfo::of::<records::registers::Inspection>("inspection"),
    KindInfo::of::<records::registers::InspectionOutcome>("inspection"),
    KindInfo::of::<records::registers::Order>("order"),
    KindInfo::of::<records::registers::OrderDuty>("order"),
    KindInfo::of::<records::registers::OrderCompliance>("order"),
    KindInfo::of::<records::registers::ActionPlan>("action_plan"),
    KindInfo::of::<records::registers::PlanTarget>("action_plan"),
    KindInfo::of::<records::registers::PlanProgress>("action_plan"),
    KindInfo::of::<records::registers::Budget>("budget"),
    KindInfo::of::<records::registers::BudgetStep>("budget"),
    KindInfo::of::<records::registers::SupportProject>("support_project"),
    KindInfo::of::<records::registers::ProjectReport>("support_project"),
    KindInfo::of::<records::registers::Letterhead>("letterhead"),
];

#[cfg(test)]
mod tests {
    use super::{INTERVIEW, message_key};

    #[test]
    fn a_field_of_the_interview_is_a_fact_and_any_other_a_field_of_its_kind() {
        assert_eq!(message_key(INTERVIEW, "work.from"), "fact-work-from");
        assert_eq!(message_key("fir", "police.station"), "field-fir-police-station");
        assert_eq!(message_key("person", "name_own_script"), "field-person-name_own_script");
    }
}
