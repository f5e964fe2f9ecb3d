//! The closed lists of words of getting back on their feet; steps of living stand from the worst to the best.

use mukti_terms::choices;

choices! {
    /// What a plan wants to reach.
    pub enum Goal: "goal" {
        Home = "home", Land = "land", Livelihood = "livelihood", Income = "income", DebtFree = "debt_free", Food = "food", School = "school", Health = "health", Papers = "papers", Safety = "safety", MoneyDue = "money_due", Rights = "rights", Other = "other",
    }
}
choices! {
    /// How far a goal has come.
    pub enum Reached: "goal_reached" {
        NotBegun = "not_begun", Begun = "begun", Half = "half", Reached = "reached", GivenUp = "given_up",
    }
}
choices! {
    /// What was given.
    pub enum Service: "service" {
        Food = "food", Shelter = "shelter", Health = "health", Counselling = "counselling", LegalAid = "legal_aid", Papers = "papers", School = "school", Tools = "tools", Loan = "loan", Travel = "travel", Other = "other",
    }
}
choices! {
    /// What somebody lives by.
    pub enum Livelihood: "livelihood" {
        OwnLand = "own_land", Sharecropping = "sharecropping", Livestock = "livestock", DailyWage = "daily_wage", EmploymentGuarantee = "employment_guarantee", Salaried = "salaried", Trade = "trade", Craft = "craft", Forest = "forest", OwnBusiness = "own_business", BrickOrQuarry = "brick_or_quarry", Other = "other",
    }
}
choices! {
    /// For whom somebody works.
    pub enum EmployerType: "employer_type" {
        SelfEmployed = "self_employed", Family = "family", Group = "group", Farmer = "farmer", Contractor = "contractor", Company = "company", Government = "government", Household = "household", Other = "other",
    }
}
choices! {
    /// What was learned.
    pub enum Training: "training" {
        Skill = "skill", Literacy = "literacy", Rights = "rights", Money = "money", Enterprise = "enterprise", Farming = "farming", Driving = "driving", Computer = "computer", Other = "other",
    }
}
choices! {
    /// What the household earns, from the worst to the best.
    pub enum Income: "living_income" {
        None = "none", NotEnough = "not_enough", Sometimes = "sometimes", Enough = "enough", Saves = "saves",
    }
}
choices! {
    /// What the household owes, from the worst to the best.
    pub enum Debt: "living_debt" {
        ToEmployer = "to_employer", CannotRepay = "cannot_repay", Heavy = "heavy", Small = "small", None = "none",
    }
}
choices! {
    /// What the household eats, from the worst to the best.
    pub enum Food: "living_food" {
        OftenHungry = "often_hungry", SometimesHungry = "sometimes_hungry", Plain = "plain", Enough = "enough", Good = "good",
    }
}
choices! {
    /// Where the household lives, from the worst to the best.
    pub enum Housing: "living_housing" {
        None = "none", OfEmployer = "of_employer", Weak = "weak", Sound = "sound", Own = "own",
    }
}
choices! {
    /// How the person's health is, from the worst to the best.
    pub enum Health: "living_health" {
        CannotWork = "cannot_work", IllUntreated = "ill_untreated", IllTreated = "ill_treated", Fair = "fair", Well = "well",
    }
}
choices! {
    /// Whether the children go to school, from the worst to the best; the last word is for a household without children.
    pub enum School: "living_school" {
        NoneGo = "none_go", SomeGo = "some_go", Irregular = "irregular", AllGo = "all_go", AllLearn = "all_learn", NoChildren = "no_children",
    }
}
choices! {
    /// Whether the person is safe, from the worst to the best.
    pub enum Safety: "living_safety" {
        InDanger = "in_danger", Threatened = "threatened", Afraid = "afraid", Careful = "careful", Safe = "safe",
    }
}
choices! {
    /// Which papers the household has, from the worst to the best.
    pub enum Documents: "living_documents" {
        None = "none", HeldByOthers = "held_by_others", Few = "few", Most = "most", All = "all",
    }
}
choices! {
    /// How the person is treated, from the worst to the best.
    pub enum Dignity: "living_dignity" {
        AsUnfree = "as_unfree", Insulted = "insulted", LookedDown = "looked_down", MostlyRespected = "mostly_respected", Respected = "respected",
    }
}
choices! {
    /// Social protection; the words are those of the law book's `scheme.<word>`.
    pub enum Scheme: "scheme" {
        Bocw = "bocw", EShram = "e_shram", JanDhan = "jan_dhan", MatruVandana = "matru_vandana", NsapDisability = "nsap_disability", NsapFamilyBenefit = "nsap_family_benefit", NsapOldAge = "nsap_old_age", NsapWidow = "nsap_widow", PmJay = "pm_jay", PmSym = "pm_sym", PmayG = "pmay_g", Ration = "ration", Scholarship = "scholarship", Ujjwala = "ujjwala", Other = "other",
    }
}
choices! {
    /// What became of an application.
    pub enum BenefitOutcome: "benefit_outcome" {
        Waiting = "waiting", Received = "received", Refused = "refused", PaperMissing = "paper_missing",
    }
}
choices! {
    /// A paper that a scheme asks for.
    pub enum Paper: "paper" {
        Identity = "identity", BankAccount = "bank_account", RationCard = "ration_card", ResidenceProof = "residence_proof", AgeProof = "age_proof", CasteCertificate = "caste_certificate", IncomeCertificate = "income_certificate", DisabilityCertificate = "disability_certificate", DeathCertificate = "death_certificate", JobCard = "job_card", WorkProof = "work_proof", ReleaseCertificate = "release_certificate",
    }
}
