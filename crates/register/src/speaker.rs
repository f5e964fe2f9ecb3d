//! Who said it, and whose word goes before whose.

use mukti_terms::choices;

choices! {
    /// Who said a thing; shown beside every fact through its message key `speaker-<word>`.
    pub enum Speaker: "speaker" {
        Worker = "worker", Family = "family", Witness = "witness", Official = "official", Document = "document",
        Interviewer = "interviewer", Employer = "employer",
    }
}

impl Speaker {
    /// Whose word goes first: the lower the rank, the sooner it is believed (a correction goes before all of them).
    #[must_use]
    pub const fn rank(self) -> u8 {
        match self {
            Self::Worker => 1,
            Self::Family => 2,
            Self::Witness => 3,
            Self::Official | Self::Document => 4,
            Self::Interviewer => 5,
            Self::Employer => 6,
        }
    }
}
