//! Whom an act is of before anybody was ticked, and in which words that is asked.

use crate::kinds::KindInfo;
use mukti_terms::schema::Kind;

impl KindInfo {
    /// Whether the whole case is meant unless people are named.
    #[must_use]
    pub fn is_of_the_case(&self) -> bool {
        self.about != "person"
    }

    /// Whether it is of one person at a time, so that nobody is meant but who was ticked.
    ///
    /// A death, a statement, a certificate, money in an account: what is true of one is not true of the rest because they were in
    /// one case. A box that begins ticked is an answer nobody gave.
    #[must_use]
    pub fn is_of_one(&self) -> bool {
        !self.is_of_the_case() && !OF_EVERYBODY.contains(&self.name)
    }

    /// Whether what it says is of a household: it is kept for one person of it, or five people of one family make it five times.
    #[must_use]
    pub fn is_of_a_household(&self) -> bool {
        OF_A_HOUSEHOLD.contains(&self.name)
    }

    /// Whether a sum in it is that of each person it is kept for.
    #[must_use]
    pub fn has_a_sum_each(&self) -> bool {
        !self.is_of_the_case()
            && !self.is_of_a_household()
            && self.fields.iter().any(|field| matches!(field.kind, Kind::Rupees))
    }

    /// The key of the words in which it is asked whom it is of.
    ///
    /// What is done to an accused is in somebody's case and not for them; what is told or seen is about somebody.
    #[must_use]
    pub fn asks_whom(&self) -> &'static str {
        match (self.name, self.area) {
            ("death", _) => "page-act-who-died",
            ("victim_informed", _) => "page-act-who-was-told",
            ("statement" | "magistrate_statement" | "retraction", _) => "page-act-whose-statement",
            ("threat" | "threat_answer" | "eviction", _) => "page-act-who-was-harmed",
            (_, "police" | "court") => "page-act-in-whose-case",
            ("protection_request" | "protection_answer", _) => "page-act-for",
            ("living_standard" | "income_note" | "papers_held" | "bondage_again" | "goal_progress", _) => {
                "page-act-about"
            }
            ("freedom" | "finding" | "panchayat_verification" | "enquiry" | "information" | "settlement", _) => {
                "page-act-about"
            }
            (_, "letters" | "people") => "page-act-about",
            _ => "page-act-for",
        }
    }
}

/// Acts about people in which one paper truly covers all who are in the case.
const OF_EVERYBODY: &[&str] = &[
    // One order in writing says what was found at the worksite.
    "finding",
    // One letter between two districts moves the group, or says no to it.
    "handoff_offer",
    "handoff_accept",
    "handoff_refuse",
    "handoff_dispute",
    "handoff_settled",
    // The file is the case's.
    "file_transfer",
];

/// What a household has in common: its income, its debt, how it lives.
const OF_A_HOUSEHOLD: &[&str] = &["income_note", "living_standard"];

#[cfg(test)]
mod tests {
    use super::{OF_A_HOUSEHOLD, OF_EVERYBODY};
    use crate::kinds::{kind, kinds};

    #[test]
    fn what_is_one_persons_own_begins_with_nobody_and_what_one_paper_covers_with_all() {
        let is_of_one = |name: &str| kind(name).expect("a kind").is_of_one();
        for own in [
            "death",
            "living_standard",
            "threat_answer",
            "release_certificate",
            "certificate_refusal",
            "certificate_delivery",
            "property_demand",
            "property_restoration",
            "eviction",
            "protection_request",
            "repatriation",
            "advocate_assigned",
            "job_demand",
            "payment_credit",
            "rehabilitation_payment",
        ] {
            assert!(is_of_one(own), "{own}");
        }
        for common in ["information", "enquiry", "rescue", "fir", "finding", "court_order"] {
            assert!(!is_of_one(common), "{common}");
        }
        let about_people = |name: &&str| kind(name).is_some_and(|kind| !kind.is_of_the_case());
        assert!(OF_EVERYBODY.iter().all(|name| about_people(name)), "each is a kind about a person");
    }

    #[test]
    fn a_sum_is_each_persons_unless_the_act_is_the_cases_or_the_households() {
        let each = |name: &str| kind(name).expect("a kind").has_a_sum_each();
        assert!(each("payment_credit") && each("rehabilitation_payment") && each("livelihood_placement"));
        assert!(!each("judgment") && !each("death") && !each("reimbursement_proposal"));
        assert!(!each("income_note") && !each("living_standard"), "five of one family would make it five times");
        let of_one = |name: &&str| kind(name).is_some_and(|kind| kind.is_of_one());
        assert!(OF_A_HOUSEHOLD.iter().all(|name| of_one(name)), "nobody is ticked before one is chosen");
    }

    #[test]
    fn what_is_done_to_an_accused_is_asked_as_somebodys_case_and_a_death_as_who_died() {
        let asks = |name: &str| kind(name).expect("a kind").asks_whom();
        for done_to_the_accused in ["arrest", "bail", "chargesheet", "fir", "hearing", "appeal", "judgment"] {
            assert_eq!(asks(done_to_the_accused), "page-act-in-whose-case", "{done_to_the_accused}");
        }
        assert_eq!(asks("death"), "page-act-who-died");
        assert_eq!(asks("income_note"), "page-act-about");
        assert_eq!(asks("payment_credit"), "page-act-for");
        for kind in kinds().iter().filter(|kind| kind.is_act() && kind.area == "court") {
            assert_ne!(kind.asks_whom(), "page-act-for", "{}", kind.name);
        }
    }
}
