//! The closed lists of words that only records use; each word has a message key `choice-<list>-<word>`.

use mukti_terms::choices;

choices! {
    /// What a person is in the case.
    pub enum PersonRole: "person_role" {
        Worker = "worker", Family = "family", Witness = "witness", Informant = "informant", Accused = "accused",
        Supporter = "supporter",
    }
}
choices! {
    /// How something was sent.
    pub enum SentHow: "sent_how" {
        ByHand = "by_hand", Post = "post", Email = "email", Portal = "portal", Phone = "phone", Other = "other",
    }
}
choices! {
    /// How money was paid.
    pub enum PaidHow: "paid_how" { Cash = "cash", Bank = "bank", Other = "other" }
}
choices! {
    /// The stages at which relief under the SC/ST Act is paid.
    pub enum ReliefStage: "relief_stage" { Fir = "fir", Chargesheet = "chargesheet", Conviction = "conviction" }
}
