//! The closed lists of words that the registers use; each word has a message key `choice-<list>-<word>`.

use mukti_terms::choices;

choices! {
    /// The kinds of offices that can owe a duty: the offices of the State in `law/offices.toml`.
    pub enum OfficeKind: "office_kind" {
        DistrictMagistrate = "district_magistrate", SubDivisionalMagistrate = "sub_divisional_magistrate", ExecutiveMagistrate = "executive_magistrate", VigilanceCommittee = "vigilance_committee", PoliceStation = "police_station", SuperintendentOfPolice = "superintendent_of_police", JudicialMagistrate = "judicial_magistrate", SpecialCourt = "special_court", HighCourt = "high_court", LegalServicesAuthority = "legal_services_authority", LabourDepartment = "labour_department", WageAuthority = "wage_authority", StateGovernment = "state_government", UnionLabourMinistry = "union_labour_ministry", SocialWelfareDepartment = "social_welfare_department", FoodDepartment = "food_department", HealthAuthority = "health_authority", DistrictRuralDevelopment = "district_rural_development", GramPanchayat = "gram_panchayat", LocalEducationAuthority = "local_education_authority", ChildWelfareCommittee = "child_welfare_committee", Nhrc = "nhrc", Ncpcr = "ncpcr", Bank = "bank", DirectorGeneralOfPolice = "director_general_of_police", PrincipalSecretaryLabour = "principal_secretary_labour", HighCourtLegalServices = "high_court_legal_services", PublicInformationOfficer = "public_information_officer",
    }
}
choices! {
    /// The level of a vigilance committee (1976 Act, s.13(1)).
    pub enum CommitteeLevel: "committee_level" {
        District = "district", SubDivision = "sub_division",
    }
}
choices! {
    /// The seats of a vigilance committee, by the category the Act names (s.13(2) and (3)).
    pub enum CommitteeSeat: "committee_seat" {
        Chair = "chair", ScheduledCasteOrTribe = "scheduled_caste_or_tribe", SocialWorker = "social_worker", RuralAgency = "rural_agency", CreditInstitution = "credit_institution", NamedOfficer = "named_officer",
    }
}
choices! {
    /// What became of an inspection.
    pub enum InspectionEnd: "inspection_outcome" {
        NothingFound = "nothing_found", Notice = "notice", ReportedToMagistrate = "reported_to_magistrate", PeopleReleased = "people_released", Prosecution = "prosecution", Compounded = "compounded", Pending = "pending",
    }
}
choices! {
    /// What kind of order it is.
    pub enum IssuedAs: "issued_as" {
        GovernmentOrder = "government_order", Circular = "circular", Guideline = "guideline", CourtDirection = "court_direction", CommissionDirection = "commission_direction", Advisory = "advisory",
    }
}
choices! {
    /// What a plan can be measured by; the first ones are counted from the register.
    pub enum PlanMeasure: "plan_measure" {
        Cases = "cases", People = "people", Certificates = "certificates", ImmediateAssistance = "immediate_assistance", Rehabilitation = "rehabilitation", Firs = "firs", Chargesheets = "chargesheets", Convictions = "convictions", Committees = "committees", CommitteeMeetings = "committee_meetings", Inspections = "inspections", Surveys = "surveys", Trainings = "trainings", Awareness = "awareness", BudgetUsed = "budget_used", Other = "other",
    }
}
choices! {
    /// Where money comes from.
    pub enum Fund: "fund" {
        CentralScheme = "central_scheme", DistrictCorpus = "district_corpus", SurveyGrant = "survey_grant", AwarenessGrant = "awareness_grant", EvaluationGrant = "evaluation_grant", StateScheme = "state_scheme", VictimCompensation = "victim_compensation", ScstRelief = "scst_relief", Other = "other",
    }
}
choices! {
    /// The steps of money from the budget to people.
    pub enum MoneyStep: "budget_step" {
        Allotted = "allotted", Released = "released", Used = "used", Returned = "returned",
    }
}
choices! {
    /// What a project gives.
    pub enum ProjectKind: "project_kind" {
        Livelihood = "livelihood", Shelter = "shelter", SchoolHostel = "school_hostel", Skill = "skill", Health = "health", LegalAid = "legal_aid", Women = "women", Children = "children", Tribal = "tribal", Other = "other",
    }
}
