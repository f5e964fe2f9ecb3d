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
choices! {
    /// What a file is, as its first bytes say.
    pub enum Media: "media" {
        Jpeg = "jpeg", Png = "png", Webp = "webp", Pdf = "pdf", Ogg = "ogg", Mp3 = "mp3", M4a = "m4a", Wav = "wav",
        Mp4 = "mp4", Other = "other",
    }
}
choices! {
    /// How a file came from its parent.
    pub enum Derived: "derived" { WithoutMetadata = "without_metadata", Opened = "opened" }
}
choices! {
    /// What a person can allow; each is asked for by itself.
    pub enum ConsentPurpose: "consent_purpose" {
        Keep = "keep", Letters = "letters", Contact = "contact", Share = "share", Statistics = "statistics",
        Story = "story",
    }
}
choices! {
    /// How it was allowed.
    pub enum ConsentForm: "consent_form" {
        Spoken = "spoken", Signed = "signed", Thumb = "thumb", Recorded = "recorded", Guardian = "guardian",
    }
}
