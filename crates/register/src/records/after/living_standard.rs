//! A follow-up visit: how the household lives. Each answer is a step from the worst to the best; what was not asked stays empty.

use super::words::{Debt, Dignity, Documents, Food, Health, Housing, Income, Safety, School};
use mukti_law::facts::Text;
use mukti_record_derive::Record;
use mukti_terms::{Answer, Rupees, Told};

/// A follow-up visit: how the household lives. Each answer is a step from the worst to the best; what was not asked stays empty.
#[derive(Record, Clone, Debug, Default, PartialEq)]
#[record(name = "living_standard", about = "person")]
#[expect(missing_docs, reason = "each field is explained by its message key `field-living_standard-<field>`")]
pub struct LivingStandard {
    #[field(class = C2, topic = "act", required)]
    pub on: Option<Told>,
    #[field(class = C2, topic = "act")]
    pub income: Option<Income>,
    #[field(class = C2, topic = "act")]
    pub debt: Option<Debt>,
    #[field(class = C2, topic = "act")]
    pub food: Option<Food>,
    #[field(class = C2, topic = "act")]
    pub housing: Option<Housing>,
    #[field(class = C2, topic = "act", special)]
    pub health: Option<Health>,
    #[field(class = C2, topic = "act")]
    pub school: Option<School>,
    #[field(class = C2, topic = "act")]
    pub documents: Option<Documents>,
    #[field(class = C2, topic = "act")]
    pub dignity: Option<Dignity>,
    #[field(class = C2, topic = "act", max = 10000000)]
    pub income_monthly: Option<Rupees>,
    #[field(class = C2, topic = "act", max = 1000000000)]
    pub debt_owed: Option<Rupees>,
    #[field(class = C2, topic = "act")]
    pub new_advance: Answer,
    #[field(class = C2, topic = "act")]
    pub same_employer: Answer,
    #[field(class = C2, topic = "act")]
    pub alone: Answer,
    #[field(class = C2, topic = "act", special, asked_if = "alone=yes")]
    pub safety: Option<Safety>,
    #[field(class = C2, topic = "act", special, asked_if = "alone=yes")]
    pub threats: Answer,
    #[field(class = C3, topic = "act")]
    pub note: Text,
}
