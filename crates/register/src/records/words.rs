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
    /// What an office answered to a letter.
    pub enum ReplyAnswer: "reply_answer" {
        Done = "done", Refused = "refused", Promised = "promised", Received = "received", Other = "other",
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
choices! {
    /// Who holds what was offered, as the office above both districts decided.
    pub enum HeldBy: "held_by" { Sender = "sender", Receiver = "receiver" }
}
choices! {
    /// What the police did.
    pub enum InvestigationStepKind: "investigation_step" { SpotVisit = "spot_visit", Statement = "statement", Seizure = "seizure", Medical = "medical", Forensic = "forensic", Identification = "identification", WageRecords = "wage_records", HandedToHigher = "handed_to_higher", Other = "other" }
}
choices! {
    /// The rank of the officer who investigates.
    pub enum PoliceRank: "police_rank" { Constable = "constable", HeadConstable = "head_constable", AssistantSubInspector = "assistant_sub_inspector", SubInspector = "sub_inspector", Inspector = "inspector", DeputySuperintendent = "deputy_superintendent", Superintendent = "superintendent", Other = "other", NotTold = "not_told" }
}
choices! {
    /// Before whom a statement was taken back.
    pub enum RetractionBefore: "retraction_before" { Magistrate = "magistrate", Court = "court", Police = "police", Officer = "officer", Affidavit = "affidavit", Other = "other" }
}
choices! {
    /// What part a person had in the bondage.
    pub enum AccusedRoleWord: "accused_part" { Owner = "owner", Contractor = "contractor", Manager = "manager", Lender = "lender", Relative = "relative", Official = "official", Unknown = "unknown" }
}
choices! {
    /// What the court said on bail.
    pub enum BailOutcome: "bail_outcome" { Granted = "granted", Refused = "refused", Cancelled = "cancelled", AnticipatoryGranted = "anticipatory_granted", AnticipatoryRefused = "anticipatory_refused" }
}
choices! {
    /// The kind of court or authority.
    pub enum Forum: "forum" { ExecutiveMagistrate = "executive_magistrate", JudicialMagistrate = "judicial_magistrate", Sessions = "sessions", SpecialCourt = "special_court", HighCourt = "high_court", SupremeCourt = "supreme_court", WageAuthority = "wage_authority", Commission = "commission", Other = "other" }
}
choices! {
    /// What a hearing is for.
    pub enum HearingPurpose: "hearing_purpose" { Remand = "remand", Bail = "bail", Cognizance = "cognizance", Charge = "charge", Evidence = "evidence", CrossExamination = "cross_examination", AccusedStatement = "accused_statement", Arguments = "arguments", Judgment = "judgment", Compensation = "compensation", Other = "other" }
}
choices! {
    /// What came of a hearing.
    pub enum HearingHappened: "hearing_happened" { Held = "held", AdjournedCourt = "adjourned_court", AdjournedProsecution = "adjourned_prosecution", AdjournedDefence = "adjourned_defence", WitnessAbsent = "witness_absent", NotListed = "not_listed", Disposed = "disposed" }
}
choices! {
    /// What a court ordered.
    pub enum OrderKind: "order_kind" { ProducePersons = "produce_persons", ReleasePersons = "release_persons", Pay = "pay", Protect = "protect", Investigate = "investigate", Report = "report", Summons = "summons", Warrant = "warrant", Stay = "stay", Other = "other" }
}
choices! {
    /// Who appealed.
    pub enum AppealBy: "appeal_by" { Survivor = "survivor", State = "state", Accused = "accused" }
}
choices! {
    /// What came of an appeal.
    pub enum AppealOutcome: "appeal_outcome" { Pending = "pending", Allowed = "allowed", Partly = "partly", Dismissed = "dismissed", Withdrawn = "withdrawn" }
}
choices! {
    /// Money that a court orders.
    pub enum OrderedMoney: "ordered_money" { Fine = "fine", Compensation = "compensation", Wages = "wages", FiveRupeesADay = "five_rupees_a_day" }
}
choices! {
    /// How somebody was threatened.
    pub enum ThreatKind: "threat_kind" { Words = "words", Weapon = "weapon", Violence = "violence", DebtDemanded = "debt_demanded", DocumentsOrHome = "documents_or_home", Family = "family", PressedToRetract = "pressed_to_retract", Followed = "followed", BribeOffered = "bribe_offered", Other = "other" }
}
choices! {
    /// What was done about a threat.
    pub enum ThreatDone: "threat_done" { PoliceProtection = "police_protection", ReportRegistered = "report_registered", MovedToSafety = "moved_to_safety", Warned = "warned", BailCancelled = "bail_cancelled", Over = "over", NothingMore = "nothing_more" }
}
choices! {
    /// How a request for protection was answered.
    pub enum ProtectionOutcome: "protection_outcome" { Granted = "granted", Interim = "interim", Refused = "refused" }
}
choices! {
    /// What money is for; each but the last is one entitlement of the book.
    pub enum Toward: "toward" {
        ImmediateAssistance = "immediate_assistance", Rehabilitation = "rehabilitation", ScstRelief = "scst_relief",
        Compensation = "compensation", Wages = "wages", FineShare = "fine_share", Other = "other",
    }
}
choices! {
    /// Whose money it is before it is the person's.
    pub enum MoneyFund: "money_fund" {
        District = "district", State = "state", Union = "union", LegalServices = "legal_services", Court = "court",
        Employer = "employer", Other = "other",
    }
}
choices! {
    /// Who took money out of the account.
    pub enum WithdrawnBy: "withdrawn_by" {
        Person = "person", Guardian = "guardian", Employer = "employer", SomeoneElse = "someone_else",
    }
}
choices! {
    /// What stands between the money and the person.
    pub enum MoneyBlocker: "money_blocker" {
        NoIdentityDocument = "no_identity_document", KnowYourCustomer = "know_your_customer", NoAccount = "no_account",
        WrongSeeding = "wrong_seeding", AccountAsleep = "account_asleep", PassbookHeld = "passbook_held",
        NameDiffers = "name_differs", PaperMissing = "paper_missing", FundEmpty = "fund_empty", BankRefuses = "bank_refuses",
        NoGuardian = "no_guardian", Other = "other",
    }
}
choices! {
    /// What is given in kind; most are entitlements `noncash.<word>` of the book.
    pub enum InKind: "in_kind" {
        HouseSite = "house_site", Dwelling = "dwelling", AgriculturalLand = "agricultural_land",
        LandDevelopment = "land_development", AnimalHusbandry = "animal_husbandry", Ration = "ration",
        WageEmployment = "wage_employment", MinorForestProduce = "minor_forest_produce", Education = "education",
        Skill = "skill", Counselling = "counselling", Health = "health", Documents = "documents",
        SafeAccommodation = "safe_accommodation", OtherSchemes = "other_schemes",
    }
}
choices! {
    /// How far something that is given in kind has come.
    pub enum BenefitState: "benefit_state" {
        Applied = "applied", Sanctioned = "sanctioned", Received = "received", Refused = "refused",
    }
}

impl Toward {
    /// The entitlement of the book it is paid towards; `None` for what the book does not name.
    #[must_use]
    pub const fn entitlement(self) -> Option<&'static str> {
        match self {
            Self::ImmediateAssistance => Some("css.immediate_assistance"),
            Self::Rehabilitation => Some("css.rehabilitation"),
            Self::ScstRelief => Some("scst.relief"),
            Self::Compensation => Some("compensation.victim"),
            Self::Wages => Some("wages.shortfall"),
            Self::FineShare => Some("fine.daily_payment"),
            Self::Other => None,
        }
    }

    /// The fact that says how much of it was paid, and the one that says when; `None` where the law asks for none.
    #[must_use]
    pub const fn facts(self) -> (Option<&'static str>, Option<&'static str>) {
        match self {
            Self::ImmediateAssistance => (Some("assistance.immediate_amount"), Some("assistance.immediate_on")),
            Self::Rehabilitation => (Some("rehabilitation.paid_amount"), Some("rehabilitation.paid_on")),
            Self::ScstRelief => (Some("scst.relief_paid_amount"), None),
            Self::Compensation | Self::Wages | Self::FineShare | Self::Other => (None, None),
        }
    }
}
choices! {
    /// Who took a certificate from the officer's hand.
    pub enum HandedTo: "handed_to" {
        Person = "person", Family = "family", Organisation = "organisation", Panchayat = "panchayat", Police = "police",
        Employer = "employer", Other = "other",
    }
}
choices! {
    /// What is wrong with a certificate.
    pub enum CertificateFault: "certificate_fault" {
        Name = "name", Age = "age", District = "district", DependantLeftOut = "dependant_left_out",
        FamilyPaper = "family_paper", Lost = "lost", Other = "other",
    }
}
choices! {
    /// What a matter of bondage was treated as.
    pub enum SettlementKind: "settlement_kind" {
        WageDispute = "wage_dispute", Compromise = "compromise", LokAdalat = "lok_adalat", LabourOffice = "labour_office",
        Panchayat = "panchayat", Other = "other",
    }
}
choices! {
    /// What ties a panchayat to the other side.
    pub enum PanchayatConflict: "panchayat_conflict" {
        Employer = "employer", Relative = "relative", Caste = "caste", Money = "money", NoneKnown = "none_known",
    }
}
