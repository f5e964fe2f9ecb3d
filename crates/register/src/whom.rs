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
