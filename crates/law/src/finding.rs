//! What the law says of the facts: limbs with their grounds, presumptions, entitlements, offences and wages, as values.
//!
//! A ground is the position of a fact; its value is read from the [`Facts`](crate::Facts) it was concluded from, and who said it
//! from the register. Nothing here is a decision about a person: it is advice, and a human signs.

use mukti_terms::schema::FieldId;
use mukti_terms::{Answer, Day, Grade, Rupees};
use smallvec::SmallVec;

/// The facts a conclusion rests on, by position.
pub type Because = SmallVec<[FieldId; 6]>;

/// The same grounds again; quicker than a clone, since a position is plain data.
#[must_use]
pub fn same(because: &Because) -> Because {
    Because::from_slice(because)
}

/// What is concluded of bonded labour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Shown at first sight, perhaps through a presumption.
    PrimaFacie,
    /// Something decisive is not known yet.
    NeedsEnquiry,
    /// Every limb is surely "no", told in private.
    NotShown,
}

impl Status {
    /// The word in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::PrimaFacie => "prima_facie",
            Self::NeedsEnquiry => "needs_enquiry",
            Self::NotShown => "not_shown",
        }
    }
}

/// What is concluded of force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ForcedLabour {
    /// A fact says so.
    Shown,
    /// It follows by a named presumption.
    Presumed,
    /// Nobody has said.
    NotKnown,
    /// Every kind of force is surely "no".
    NotShown,
}

impl ForcedLabour {
    /// The word in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Presumed => "presumed",
            Self::NotKnown => "not_known",
            Self::NotShown => "not_shown",
        }
    }
}

/// The limbs of s.2(g) of the 1976 Act and its Explanation of 1985, in the order they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each limb is explained by its message key `limb-<id>`")]
pub enum LimbId {
    Forced,
    Agreement,
    CauseAdvance,
    CauseCustom,
    CauseSuccession,
    CauseConsideration,
    CauseCaste,
    EffectWage,
    EffectEmployment,
    EffectMovement,
    EffectSale,
    Surety,
    ContractOrMigrant,
}

impl LimbId {
    /// All of them, in order.
    pub const ALL: [Self; 13] = [
        Self::Forced,
        Self::Agreement,
        Self::CauseAdvance,
        Self::CauseCustom,
        Self::CauseSuccession,
        Self::CauseConsideration,
        Self::CauseCaste,
        Self::EffectWage,
        Self::EffectEmployment,
        Self::EffectMovement,
        Self::EffectSale,
        Self::Surety,
        Self::ContractOrMigrant,
    ];

    /// Its stable public id, e.g. `cause.advance`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Forced => "forced",
            Self::Agreement => "agreement",
            Self::CauseAdvance => "cause.advance",
            Self::CauseCustom => "cause.custom",
            Self::CauseSuccession => "cause.succession",
            Self::CauseConsideration => "cause.consideration",
            Self::CauseCaste => "cause.caste",
            Self::EffectWage => "effect.wage",
            Self::EffectEmployment => "effect.employment",
            Self::EffectMovement => "effect.movement",
            Self::EffectSale => "effect.sale",
            Self::Surety => "surety",
            Self::ContractOrMigrant => "contract_or_migrant",
        }
    }
}

/// One limb: met, not met or not known, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Limb {
    /// Which limb.
    pub id: LimbId,
    /// Yes: met; no: not met.
    pub value: Answer,
    /// The facts it rests on.
    pub because: Because,
    /// Whether it is met by a presumption only.
    pub presumed: bool,
    /// The provision, as cited in the book, e.g. `blsa-1976 s.2(g)(i)`.
    pub provision: &'static str,
}

/// A rebuttable presumption that was used.
#[derive(Clone, Debug, PartialEq)]
pub struct Presumption {
    /// Its stable id, e.g. `minimum_wage_is_force`.
    pub id: &'static str,
    /// The judgment or section it comes from, as cited in the book.
    pub authority: &'static str,
    /// The facts it started from.
    pub because: Because,
}

/// A classifier beside bonded labour: met, not met or not known, and why.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Classified {
    /// Yes: met; no: not met.
    pub value: Answer,
    /// The facts it rests on.
    pub because: Because,
}

/// The parallel classifiers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Also {
    /// Work under 14, or hazardous work under 18 (Act of 1986, ss.3, 3A).
    pub child_labour: Classified,
    /// Trafficking under the Indian text: act, means and purpose (BNS s.143, before it IPC s.370).
    pub trafficking: Classified,
    /// Trafficking under the Palermo Protocol: for a child no means are needed.
    pub trafficking_palermo: Classified,
    /// Forced or bonded labour of a person of a Scheduled Caste or Tribe by one who is not (SC/ST Act s.3(1)(h)).
    pub scst_atrocity: Classified,
    /// Involuntary and under menace of a penalty (C29; 20th ICLS).
    pub forced_labour_ilo: Classified,
    /// A child kept in bondage for employment, or whose earnings are withheld (Juvenile Justice Act s.79).
    pub jj79: Classified,
}

impl Also {
    /// Each classifier with its id, in the order they are shown.
    #[must_use]
    pub fn each(&self) -> [(&'static str, &Classified); 6] {
        [
            ("child_labour", &self.child_labour),
            ("trafficking", &self.trafficking),
            ("trafficking_palermo", &self.trafficking_palermo),
            ("scst_atrocity", &self.scst_atrocity),
            ("forced_labour_ilo", &self.forced_labour_ilo),
            ("jj79", &self.jj79),
        ]
    }
}

/// What follows from the facts about bonded labour.
#[derive(Clone, Debug, PartialEq)]
pub struct Determination {
    /// The status, as advice.
    pub status: Status,
    /// Force, apart from bondage: the duty of s.12 runs for any forced labour.
    pub forced_labour: ForcedLabour,
    /// Every limb, in the order of [`LimbId::ALL`].
    pub limbs: Vec<Limb>,
    /// The presumptions used.
    pub presumptions: Vec<Presumption>,
    /// Whether the finding rests on presumptions alone: ask about the debt and about leaving before anything is filed.
    pub only_by_presumption: bool,
    /// The facts whose answers would settle what is open, the most decisive first.
    pub ask: Vec<FieldId>,
    /// The ILO indicators present, e.g. `ilo.debt_bondage`.
    pub indicators: Vec<&'static str>,
    /// The parallel classifiers.
    pub also: Also,
    /// The wages due, paid and short, on which the wage limb rests.
    pub wages: Wages,
}

impl Determination {
    /// One limb by its id.
    #[must_use]
    pub fn limb(&self, id: LimbId) -> Option<&Limb> {
        // They stand in the order of their ids.
        self.limbs.get(id as usize).filter(|limb| limb.id == id)
    }
}

/// A rate of the wage tables that was used.
#[derive(Clone, Debug, PartialEq)]
pub struct RateUsed {
    /// First day it applied to this work.
    pub from: Day,
    /// Last day it applied to this work.
    pub to: Day,
    /// The lowest day's wage consistent with what is known of zone and skill; for piece rates the day's earnings at the output told.
    pub low: Rupees,
    /// The highest.
    pub high: Rupees,
    /// The address of the order or of the page that prints it.
    pub source: &'static str,
    /// How well it is known.
    pub grade: Grade,
}

/// Wages for the period: due, paid and short; null where not known, never zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wages {
    /// Due at the minimum, when the rate is one figure.
    pub due: Option<Rupees>,
    /// Due at the lowest rate consistent with what is known.
    pub due_low: Option<Rupees>,
    /// Due at the highest.
    pub due_high: Option<Rupees>,
    /// Really paid to this person over the period; deductions towards the advance are not paid.
    pub paid: Option<Rupees>,
    /// Surely short by this much (due at the lowest, less paid, at least zero).
    pub short: Option<Rupees>,
    /// Days worked, told or worked out from the dates and days a week.
    pub days: Option<u32>,
    /// A day's pay of this person, as told.
    pub paid_per_day: Option<Rupees>,
    /// The rates used.
    pub rates: Vec<RateUsed>,
    /// What is missing, as message ids: `wage-missing-rate`, `wage-missing-days`, …
    pub not_known: Vec<&'static str>,
    /// Whether pay is below the minimum: the answer of limb `effect.wage` before any other ground.
    pub below_minimum: Answer,
    /// The facts the comparison rests on.
    pub because: Because,
}

/// Whether an entitlement can be claimed now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntitlementStatus {
    /// It can be claimed.
    Due,
    /// It will be, when something happens.
    NotYet,
    /// It is not for this person.
    NotApplicable,
    /// A fact is missing.
    NotKnown,
}

impl EntitlementStatus {
    /// The word in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::NotYet => "not_yet",
            Self::NotApplicable => "not_applicable",
            Self::NotKnown => "not_known",
        }
    }
}

/// One thing the person is entitled to.
#[derive(Clone, Debug, PartialEq)]
pub struct Entitlement {
    /// Its stable id, e.g. `css.immediate_assistance`.
    pub id: &'static str,
    /// The amount, or `None`: in kind, or not known (then `grade` is `unknown`).
    pub amount: Option<Rupees>,
    /// The lowest it can be where a date or fact is coarse.
    pub amount_low: Option<Rupees>,
    /// The highest it can be.
    pub amount_high: Option<Rupees>,
    /// The last amount that was known, where the amount in force is not.
    pub last_known: Option<Rupees>,
    /// How much of it goes into an annuity at least.
    pub of_which_annuity: Option<Rupees>,
    /// What was received towards it.
    pub received: Option<Rupees>,
    /// What was set off against it (received under another entitlement).
    pub set_off: Option<Rupees>,
    /// What is outstanding; null when the amount is.
    pub outstanding: Option<Rupees>,
    /// What was received beyond it; due + overpaid = received + outstanding.
    pub overpaid: Option<Rupees>,
    /// The office that pays or gives.
    pub payer: &'static str,
    /// The provision, as cited in the book.
    pub provision: &'static str,
    /// How well amount and rule are known.
    pub grade: Grade,
    /// Whether it can be claimed now.
    pub status: EntitlementStatus,
    /// The facts it rests on.
    pub because: Because,
}

/// The rehabilitation scheme's category in force on the release date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SchemeCategory {
    /// Adult man.
    A,
    /// Woman or child.
    B,
    /// Extreme deprivation.
    C,
    /// A fact is missing, or the scheme in force has no known categories.
    NotKnown,
}

impl SchemeCategory {
    /// The word in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::NotKnown => "not_known",
        }
    }
}

/// An offence the facts point to, under the law of its date.
#[derive(Clone, Debug, PartialEq)]
pub struct Offence {
    /// The file's id, as in the key `offence-<id>`.
    pub id: &'static str,
    /// The provision, as cited in the book, e.g. `bns-2023 s.143`.
    pub provision: &'static str,
    /// The facts it rests on.
    pub because: Because,
    /// How well it is known.
    pub grade: Grade,
    /// Yes: the facts say so; not known: it stands or falls with a fact that is missing (left out of the JSON).
    pub value: Answer,
}
