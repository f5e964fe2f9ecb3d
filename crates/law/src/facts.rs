//! What is known of one person's labour: every question the law asks, three-valued, as coarse as told.
//!
//! The names are the public contract (CSV columns, JSON keys, form nodes); they change only with a changelog entry.

mod as_of;
pub mod words;

use mukti_record_derive::Record;
use mukti_terms::schema::Number;
use mukti_terms::{Answer, Rupees, State, Told};
pub use words::*;

/// Free words, kept as told.
pub type Text = Option<Box<str>>;

/// The facts of one person's labour in one case.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "interview", about = "person", dotted, ids = "fact")]
#[expect(missing_docs, reason = "each field is explained by its message keys `fact-<name>` and `.ask`")]
pub struct Facts {
    // Place of work.
    #[field(class = C2, topic = "place", required)]
    pub case: Text,
    #[field(class = C2, topic = "place")]
    pub work_state: Option<State>,
    #[field(class = C2, topic = "place")]
    pub work_district: Text,
    #[field(class = C2, topic = "place")]
    pub work_kind: Option<WorkKind>,
    #[field(class = C2, topic = "place")]
    pub work_task: Text,
    #[field(class = C2, topic = "place")]
    pub work_zone: Text,
    #[field(class = C2, topic = "place")]
    pub work_from: Option<Told>,
    #[field(class = C2, topic = "place")]
    pub work_to: Option<Told>,
    #[field(class = C2, topic = "place", max = 40000)]
    pub days_worked: Option<Number>,
    #[field(class = C2, topic = "place")]
    pub told_private: Answer,
    #[field(class = C2, topic = "place")]
    pub told_language: Text,
    #[field(class = C2, topic = "place")]
    pub told_interpreter: Answer,
    // The person.
    #[field(class = C2, topic = "person")]
    pub person_worked: Answer,
    #[field(class = C2, topic = "person", max = 120)]
    pub worker_age: Option<u32>,
    #[field(class = C2, topic = "person", max = 120)]
    pub age_at_start: Option<u32>,
    #[field(class = C2, topic = "person")]
    pub age_basis: Option<AgeBasis>,
    #[field(class = C2, topic = "person", special)]
    pub worker_sex: Option<Sex>,
    #[field(class = C2, topic = "person", special)]
    pub worker_category: Option<Category>,
    #[field(class = C2, topic = "person", special)]
    pub worker_disabled: Answer,
    #[field(class = C2, topic = "person")]
    pub home_state: Option<State>,
    #[field(class = C2, topic = "person")]
    pub home_district: Text,
    #[field(class = C2, topic = "person")]
    pub worker_migrant: Option<Migrant>,
    // How it began.
    #[field(class = C2, topic = "joining")]
    pub worker_contract_labour: Answer,
    #[field(class = C2, topic = "joining")]
    pub agreement_made: Answer,
    #[field(class = C2, topic = "joining")]
    pub recruited_by_deception: Answer,
    #[field(class = C2, topic = "joining")]
    pub recruited_transported: Answer,
    // Advance, debt and other causes.
    #[field(class = C2, topic = "advance")]
    pub advance_taken: Answer,
    #[field(class = C2, topic = "advance", max = 100000000, asked_if = "advance.taken=yes")]
    pub advance_amount: Option<Rupees>,
    #[field(class = C2, topic = "advance", asked_if = "advance.taken=yes")]
    pub advance_by: Option<AdvanceBy>,
    #[field(class = C2, topic = "advance", asked_if = "advance.taken=yes")]
    pub advance_from: Option<AdvanceFrom>,
    #[field(class = C2, topic = "advance", asked_if = "advance.taken=yes")]
    pub advance_documented: Answer,
    #[field(class = C2, topic = "advance", asked_if = "advance.taken=yes")]
    pub advance_cause: Option<AdvanceCause>,
    #[field(class = C2, topic = "advance", max = 100000000)]
    pub debt_said_now: Option<Rupees>,
    #[field(class = C2, topic = "advance")]
    pub debt_held_them: Answer,
    #[field(class = C2, topic = "advance")]
    pub obligation_customary: Answer,
    #[field(class = C2, topic = "advance")]
    pub obligation_inherited: Answer,
    #[field(class = C2, topic = "advance")]
    pub obligation_caste: Answer,
    #[field(class = C2, topic = "advance")]
    pub obligation_surety: Answer,
    #[field(class = C2, topic = "advance")]
    pub custom_name: Text,
    #[field(class = C2, topic = "advance")]
    pub consideration_other: Answer,
    // Work.
    #[field(class = C2, topic = "work", max = 24)]
    pub hours_per_day: Option<Number>,
    #[field(class = C2, topic = "work", max = 7)]
    pub days_per_week: Option<Number>,
    #[field(class = C2, topic = "work")]
    pub skill: Option<Skill>,
    #[field(class = C2, topic = "work", max = 100000)]
    pub output_per_day: Option<Number>,
    #[field(class = C2, topic = "work", max = 100)]
    pub output_shared_by: Option<u32>,
    // Pay.
    #[field(class = C2, topic = "pay")]
    pub wage_none: Answer,
    #[field(class = C2, topic = "pay", max = 100000000)]
    pub wage_amount: Option<Rupees>,
    #[field(class = C2, topic = "pay")]
    pub wage_unit: Option<WageUnit>,
    #[field(class = C2, topic = "pay", max = 100)]
    pub wage_shared_by: Option<u32>,
    #[field(class = C2, topic = "pay", max = 100000000)]
    pub wage_promised: Option<Rupees>,
    #[field(class = C2, topic = "pay", max = 100000000)]
    pub wage_in_kind: Option<Rupees>,
    #[field(class = C2, topic = "pay", max = 100000)]
    pub wage_local_usual: Option<Rupees>,
    #[field(class = C2, topic = "pay", max = 100000000)]
    pub wage_deducted: Option<Rupees>,
    // Leaving.
    #[field(class = C2, topic = "leaving")]
    pub free_other_work: Answer,
    #[field(class = C2, topic = "leaving")]
    pub free_movement: Answer,
    #[field(class = C2, topic = "leaving")]
    pub free_sale: Answer,
    // Harm.
    #[field(class = C2, topic = "harm")]
    pub force_threat: Answer,
    #[field(class = C2, topic = "harm")]
    pub force_violence: Answer,
    #[field(class = C2, topic = "harm", special)]
    pub force_sexual: Answer,
    #[field(class = C2, topic = "harm")]
    pub force_confinement: Answer,
    #[field(class = C2, topic = "harm")]
    pub force_surveillance: Answer,
    #[field(class = C2, topic = "harm")]
    pub force_documents_held: Answer,
    #[field(class = C2, topic = "harm")]
    pub force_wages_withheld: Answer,
    #[field(class = C2, topic = "harm")]
    pub force_isolation: Answer,
    #[field(class = C2, topic = "harm")]
    pub force_deception: Answer,
    #[field(class = C2, topic = "harm")]
    pub force_vulnerability_abused: Answer,
    #[field(class = C2, topic = "harm")]
    pub force_excessive_overtime: Answer,
    #[field(class = C2, topic = "harm")]
    pub force_bad_conditions: Answer,
    #[field(class = C2, topic = "harm")]
    pub injury: Answer,
    #[field(class = C2, topic = "harm")]
    pub died_on: Option<Told>,
    // Family.
    #[field(class = C2, topic = "family", max = 100)]
    pub family_also_working: Option<u32>,
    #[field(class = C2, topic = "family", max = 100)]
    pub children_working: Option<u32>,
    #[field(class = C2, topic = "family", max = 100)]
    pub adolescents_working: Option<u32>,
    // Claim and papers.
    #[field(class = C2, topic = "claim")]
    pub claim_bonded: Answer,
    #[field(class = C2, topic = "claim")]
    pub accused: Accused,
    #[field(class = C2, topic = "claim")]
    pub paper_signed: Option<PaperSigned>,
    #[field(class = C2, topic = "claim")]
    pub identity_none: Answer,
    // What became of it: each empty until it happens.
    #[field(class = C2, topic = "proceedings")]
    pub informed_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub enquiry_on: Option<Told>,
    #[field(class = C2, topic = "claim")]
    pub freed_on: Option<Told>,
    #[field(class = C2, topic = "claim")]
    pub freed_how: Option<FreedHow>,
    #[field(class = C2, topic = "proceedings")]
    pub rescued_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub statement_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub finding_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub finding_outcome: Option<FindingOutcome>,
    #[field(class = C2, topic = "proceedings")]
    pub certificate_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub certificate_form: Option<CertificateForm>,
    #[field(class = C2, topic = "proceedings")]
    pub certificate_office: Text,
    /// Whether the paper is this person's own: one paper for a family counts for one person.
    #[field(class = C2, topic = "proceedings")]
    pub certificate_own: Answer,
    #[field(class = C2, topic = "proceedings")]
    pub certificate_refused_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub assistance_immediate_on: Option<Told>,
    #[field(class = C2, topic = "proceedings", max = 100000000)]
    pub assistance_immediate_amount: Option<Rupees>,
    #[field(class = C2, topic = "proceedings")]
    pub identity_applied_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub repatriated_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub handoff_disputed_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub handoff_settled_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub protection_asked_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub protection_answered_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub fir_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub fir_refused_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub fir_superintendent_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub fir_magistrate_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub fir_ordered_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub fir_sections: Text,
    #[field(class = C2, topic = "proceedings", name = "victim_informed.on")]
    pub victim_informed_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub chargesheet_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub judgment_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub judgment_outcome: Option<JudgmentOutcome>,
    #[field(class = C2, topic = "proceedings")]
    pub reimbursement_proposed_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub rehabilitation_proposed_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub rehabilitation_paid_on: Option<Told>,
    #[field(class = C2, topic = "proceedings", max = 100000000)]
    pub rehabilitation_paid_amount: Option<Rupees>,
    #[field(class = C2, topic = "proceedings")]
    pub property_demanded_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub property_restored_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub evicted_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub homestead_restored_on: Option<Told>,
    #[field(class = C2, topic = "proceedings", name = "wage_claim.on")]
    pub wage_claim_on: Option<Told>,
    #[field(class = C2, topic = "proceedings", name = "wage_decision.on")]
    pub wage_decision_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub compensation_applied_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub compensation_decided_on: Option<Told>,
    #[field(class = C2, topic = "proceedings", name = "legal_aid.applied_on")]
    pub legal_aid_applied_on: Option<Told>,
    #[field(class = C2, topic = "proceedings", name = "legal_aid.assigned_on")]
    pub legal_aid_assigned_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub school_admitted_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub job_demanded_on: Option<Told>,
    #[field(class = C2, topic = "proceedings")]
    pub job_given_on: Option<Told>,
    #[field(class = C2, topic = "proceedings", max = 100000000)]
    pub scst_relief_paid_amount: Option<Rupees>,
}

#[cfg(test)]
mod tests {
    use super::{Facts, fact};
    use mukti_terms::schema::{Record, Wrong};

    #[test]
    fn every_fact_is_found_by_its_public_name_and_by_no_other() {
        for (at, field) in Facts::FIELDS.iter().enumerate() {
            assert_eq!(Facts::position(field.name).map(|id| id.at()), Some(at), "{}", field.name);
        }
        assert_eq!(Facts::position("wage"), None);
        assert_eq!(Facts::FIELDS[fact::WAGE_CLAIM_ON.at()].name, "wage_claim.on");
    }

    #[test]
    fn a_value_that_cannot_be_read_leaves_the_old_one() {
        let mut facts = Facts::default();
        facts.set(fact::WORKER_AGE, "१९").expect("reads");
        assert_eq!(facts.set(fact::WORKER_AGE, "400"), Err(Wrong::TooLarge { max: 120 }));
        assert_eq!(facts.worker_age, Some(19));
        assert_eq!(facts.set(fact::ADVANCE_AMOUNT, "-5"), Err(Wrong::Negative));
        facts.set(fact::WORKER_AGE, "").expect("reads");
        assert_eq!(facts.worker_age, None);
    }

    #[test]
    fn who_is_accused_is_read_back_as_it_was_written() {
        let mut facts = Facts::default();
        facts.set(fact::ACCUSED, "owner:general; contractor:SC").expect("reads");
        assert_eq!(facts.show(fact::ACCUSED).as_deref(), Some("owner:general; contractor:SC"));
        assert_eq!(facts.set(fact::ACCUSED, "owner:king"), Err(Wrong::NotAccused));
    }
}
