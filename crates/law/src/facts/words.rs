//! The closed lists of words that facts are told in; each word has a message key `choice-<list>-<word>`.

use mukti_terms::choices;
use mukti_terms::schema::{FieldValue, Kind, Wrong};
use std::borrow::Cow;

choices! {
    /// What sort of work it was.
    pub enum WorkKind: "work_kind" {
        Agriculture = "agriculture", BrickKiln = "brick_kiln", StoneQuarry = "stone_quarry", Mine = "mine",
        Construction = "construction", DomesticWork = "domestic_work", RiceMill = "rice_mill", TextileMill = "textile_mill",
        Garment = "garment", Carpet = "carpet", Embroidery = "embroidery", Bangle = "bangle", Fishing = "fishing",
        Forestry = "forestry", Plantation = "plantation", AnimalGrazing = "animal_grazing", Hotel = "hotel",
        Begging = "begging", SexualExploitation = "sexual_exploitation", Factory = "factory", Other = "other",
    }
}
choices! {
    /// How an age is known.
    pub enum AgeBasis: "age_basis" { Stated = "stated", Document = "document", Medical = "medical", Appearance = "appearance" }
}
choices! {
    /// A person's sex as told.
    pub enum Sex: "sex" { Female = "female", Male = "male", Transgender = "transgender" }
}
choices! {
    /// Social category.
    pub enum Category: "category" { Sc = "SC", St = "ST", Obc = "OBC", General = "general" }
}
choices! {
    /// Whether the person came from elsewhere.
    pub enum Migrant: "migrant" { None = "none", WithinState = "within_state", InterState = "inter_state" }
}
choices! {
    /// Who took the advance, as related to the person.
    pub enum AdvanceBy: "advance_by" {
        Own = "self", Parent = "parent", Grandparent = "grandparent", Child = "child", Spouse = "spouse", Sibling = "sibling",
        Other = "other",
    }
}
choices! {
    /// Who gave the advance.
    pub enum AdvanceFrom: "advance_from" {
        Employer = "employer", Contractor = "contractor", Agent = "agent", Moneylender = "moneylender", Other = "other",
    }
}
choices! {
    /// Why the advance was taken.
    pub enum AdvanceCause: "advance_cause" {
        Illness = "illness", Marriage = "marriage", Dowry = "dowry", Funeral = "funeral", Food = "food", Liquor = "liquor",
        CropLoss = "crop_loss", Education = "education", Travel = "travel", OldDebt = "old_debt", Festival = "festival",
        Housing = "housing", Other = "other",
    }
}
choices! {
    /// What a wage was paid for.
    pub enum WageUnit: "wage_unit" {
        Hour = "hour", Day = "day", Week = "week", Month = "month", Season = "season", Year = "year", Piece = "piece",
        ThousandBricks = "1000_bricks", WholePeriod = "whole_period",
    }
}
choices! {
    /// Skill as the wage tables grade it.
    pub enum Skill: "skill" {
        Unskilled = "unskilled", SemiSkilled = "semi_skilled", Skilled = "skilled", HighlySkilled = "highly_skilled",
    }
}
choices! {
    /// What paper the person was made to sign; it never counts against them.
    pub enum PaperSigned: "paper_signed" {
        None = "none", Blank = "blank", Settlement = "settlement", NotBonded = "not_bonded", Other = "other",
    }
}
choices! {
    /// How the person came free.
    pub enum FreedHow: "freed_how" {
        Rescued = "rescued", Escaped = "escaped", SentAway = "sent_away", PaidOff = "paid_off", StillHeld = "still_held",
    }
}
choices! {
    /// What the office found.
    pub enum FindingOutcome: "finding_outcome" { Bonded = "bonded", OtherForced = "other_forced", NotBonded = "not_bonded" }
}
choices! {
    /// Whom a certificate is for.
    pub enum CertificateForm: "certificate_form" { Individual = "individual", Family = "family" }
}
choices! {
    /// How a trial ended.
    pub enum JudgmentOutcome: "judgment_outcome" { Convicted = "convicted", Acquitted = "acquitted", Other = "other" }
}

/// Who is accused: a role (owner, contractor …) and that person's social category where known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accused(pub Vec<(Box<str>, Option<Category>)>);

impl FieldValue for Accused {
    const KIND: Kind = Kind::Accused;

    fn read(text: &str) -> Result<Self, Wrong> {
        text.split(';')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(read_accused)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    fn show(&self) -> Option<Cow<'_, str>> {
        if self.0.is_empty() {
            return None;
        }
        let shown = self.0.iter().map(|(role, category)| match category {
            Some(category) => format!("{role}:{}", category.word()),
            None => role.to_string(),
        });
        Some(Cow::Owned(shown.collect::<Vec<_>>().join("; ")))
    }
}

fn read_accused(part: &str) -> Result<(Box<str>, Option<Category>), Wrong> {
    let (role, category) = part.split_once(':').unwrap_or((part, ""));
    if role.trim().is_empty() {
        return Err(Wrong::NotAccused);
    }
    let category = match category.trim() {
        "" => None,
        word => Option::<Category>::read(word).map_err(|_| Wrong::NotAccused)?,
    };
    Ok((role.trim().into(), category))
}
