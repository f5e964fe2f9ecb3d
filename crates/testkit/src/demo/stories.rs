//! What became of a case, as steps so many days after the people came free or were first told of.

use mukti_register::Speaker;

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Story {
    /// Still held; only the sealed information has gone out.
    Held,
    /// Freed days ago: the clocks of hours and days run.
    JustRescued,
    /// Rescued; no finding, no certificate yet.
    Rescued,
    /// Certified; nothing paid yet.
    Certified,
    /// Certified and paid in part.
    PaidInPart,
    /// Half of the group certified, half refused.
    PartRefused,
    /// Everything was done, most of it in time.
    Done,
    /// Done, and the court convicted.
    Convicted,
    /// Escaped alone; the office was told and did nothing.
    Escaped,
    /// The police refused the FIR.
    FirRefused,
    /// Children: committee and school.
    Children,
    /// Put out of their home afterwards.
    Evicted,
    /// A wage claim that nobody decides.
    WageClaim,
    /// Little is known.
    Unknown,
    /// Told in private: no debt, free to leave, paid.
    NotShown,
    /// The family's words conflict, and the employer's "no" was overheard.
    Disputed,
    /// A sum was misheard and corrected.
    Corrected,
}

/// Whom an act concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    All,
    FirstHalf,
    SecondHalf,
    Children,
}

type Pairs = &'static [(&'static str, &'static str)];

/// One thing that was done or said.
#[derive(Debug)]
pub(super) enum Step {
    /// An office did something.
    Act { day: i64, kind: &'static str, whom: Whose, values: Pairs },
    /// A letter was written.
    Letter { day: i64, kind: &'static str },
    /// Somebody else spoke of the first person.
    Says { day: i64, speaker: Speaker, topic: &'static str, answers: Pairs },
    /// What the first person said of the advance was misheard.
    Correct { day: i64, values: Pairs, reason: &'static str },
}

impl Step {
    pub fn day(&self) -> i64 {
        match self {
            Self::Act { day, .. } | Self::Letter { day, .. } | Self::Says { day, .. } | Self::Correct { day, .. } => {
                *day
            }
        }
    }
}

const fn act(day: i64, kind: &'static str, whom: Whose, values: Pairs) -> Step {
    Step::Act { day, kind, whom, values }
}

use Whose::{All, Children, FirstHalf, SecondHalf};

const DM: (&str, &str) = ("office", "district_magistrate");
const SDM: (&str, &str) = ("office", "sub_divisional_magistrate");

const HELD: &[Step] =
    &[Step::Letter { day: 2, kind: "information_to_dm" }, act(3, "information", All, &[DM, ("how", "by_hand")])];
const JUST_RESCUED: &[Step] = &[
    act(-2, "information", All, &[DM, ("how", "by_hand")]),
    act(0, "enquiry", All, &[SDM]),
    act(0, "rescue", All, &[SDM, ("time", "15:30"), ("police", "yes"), ("separated", "yes")]),
];
const RESCUED: &[Step] = &[
    act(-4, "information", All, &[DM, ("how", "post")]),
    act(0, "enquiry", All, &[SDM]),
    act(0, "rescue", All, &[SDM, ("police", "yes")]),
    act(1, "statement", All, &[SDM, ("private", "yes"), ("read_over", "yes")]),
    Step::Letter { day: 12, kind: "certificate_application" },
];
const CERTIFIED: &[Step] = &[
    act(-6, "information", All, &[DM, ("how", "by_hand")]),
    act(0, "enquiry", All, &[SDM]),
    act(0, "rescue", All, &[SDM, ("police", "yes")]),
    act(1, "statement", All, &[SDM, ("private", "yes")]),
    act(9, "finding", All, &[SDM, ("outcome", "bonded")]),
    act(34, "release_certificate", All, &[SDM, ("form", "individual")]),
    act(20, "fir", All, &[("number", "114"), ("copy_given", "yes")]),
    Step::Letter { day: 80, kind: "immediate_assistance_claim" },
];
const AT_ONCE: (&str, &str) = ("toward", "immediate_assistance");
const PAID_IN_PART: &[Step] = &[
    act(-3, "information", All, &[DM, ("how", "by_hand")]),
    act(0, "enquiry", All, &[SDM]),
    act(0, "rescue", All, &[SDM, ("police", "yes")]),
    act(2, "statement", All, &[SDM, ("private", "yes")]),
    act(6, "finding", All, &[SDM, ("outcome", "bonded")]),
    act(7, "release_certificate", All, &[SDM, ("form", "individual")]),
    act(40, "immediate_assistance_payment", FirstHalf, &[DM, ("amount", "10000"), ("how", "bank")]),
    act(95, "immediate_assistance_payment", FirstHalf, &[DM, ("amount", "10000"), ("how", "bank")]),
    act(38, "payment_sanction", FirstHalf, &[DM, AT_ONCE, ("amount", "30000"), ("fund", "district")]),
    act(
        96,
        "payment_credit",
        SecondHalf,
        &[DM, AT_ONCE, ("amount", "30000"), ("utr", "INVENTED0096"), ("seeded_right", "no")],
    ),
    act(
        101,
        "payment_return",
        SecondHalf,
        &[AT_ONCE, ("amount", "30000"), ("utr", "INVENTED0096"), ("why", "wrong_seeding")],
    ),
    act(102, "payment_blocker", SecondHalf, &[("what", "wrong_seeding")]),
    act(60, "benefit_step", All, &[("what", "ration"), ("step", "received")]),
    act(61, "benefit_step", All, &[("what", "house_site"), ("step", "applied")]),
    act(61, "money_readiness", All, &[("identity_document", "yes"), ("bank_account", "yes"), ("keeps_passbook", "no")]),
    act(15, "fir", All, &[("number", "67"), ("copy_given", "no")]),
    Step::Letter { day: 130, kind: "reminder" },
];
const PART_REFUSED: &[Step] = &[
    act(-5, "information", All, &[DM, ("how", "email")]),
    act(0, "enquiry", All, &[SDM, ("with_employer", "yes")]),
    act(0, "rescue", All, &[SDM, ("police", "yes")]),
    act(3, "statement", All, &[SDM, ("private", "no")]),
    act(12, "finding", FirstHalf, &[SDM, ("outcome", "bonded")]),
    act(12, "finding", SecondHalf, &[SDM, ("outcome", "not_bonded")]),
    act(14, "release_certificate", FirstHalf, &[SDM, ("form", "individual")]),
    act(14, "certificate_refusal", SecondHalf, &[SDM, ("in_writing", "no")]),
    Step::Letter { day: 60, kind: "nhrc_complaint" },
];
const DONE: &[Step] = &[
    act(-2, "information", All, &[DM, ("how", "by_hand")]),
    act(0, "enquiry", All, &[SDM]),
    act(0, "rescue", All, &[SDM, ("police", "yes"), ("separated", "yes")]),
    act(0, "statement", All, &[SDM, ("private", "yes"), ("read_over", "yes"), ("copy_given", "yes")]),
    act(1, "finding", All, &[SDM, ("outcome", "bonded")]),
    act(1, "release_certificate", All, &[SDM, ("form", "individual")]),
    act(2, "immediate_assistance_payment", All, &[DM, ("amount", "30000"), ("how", "bank")]),
    act(1, "fir", All, &[("number", "23"), ("copy_given", "yes")]),
    act(5, "repatriation", All, &[DM, ("escort", "yes")]),
    act(6, "identity_application", All, &[DM]),
    act(25, "rehabilitation_proposal", All, &[DM]),
    act(60, "victim_informed", All, &[("how", "letter")]),
    act(55, "chargesheet", All, &[("court", "Judicial Magistrate")]),
    act(28, "reimbursement_proposal", All, &[("office", "state_government")]),
    act(300, "rehabilitation_payment", All, &[DM, ("amount", "70000")]),
];
const CONVICTED: &[Step] = &[
    act(-2, "information", All, &[DM, ("how", "by_hand")]),
    act(0, "enquiry", All, &[SDM]),
    act(0, "rescue", All, &[SDM, ("police", "yes")]),
    act(1, "statement", All, &[SDM, ("private", "yes")]),
    act(2, "finding", All, &[SDM, ("outcome", "bonded")]),
    act(2, "release_certificate", All, &[SDM, ("form", "individual")]),
    act(30, "immediate_assistance_payment", All, &[DM, ("amount", "20000"), ("how", "cash")]),
    act(3, "fir", All, &[("number", "8")]),
    act(120, "chargesheet", All, &[]),
    act(1_400, "judgment", All, &[("outcome", "convicted")]),
];
const ESCAPED: &[Step] = &[
    act(5, "information", All, &[DM, ("how", "post")]),
    Step::Letter { day: 6, kind: "information_to_dm" },
    Step::Letter { day: 60, kind: "reminder" },
];
const FIR_REFUSED: &[Step] = &[
    act(-3, "information", All, &[DM, ("how", "by_hand")]),
    act(0, "enquiry", All, &[SDM]),
    act(0, "rescue", All, &[SDM, ("police", "yes")]),
    act(2, "fir_refusal", All, &[]),
    Step::Letter { day: 5, kind: "fir_request" },
];
const CHILDREN: &[Step] = &[
    act(-2, "information", All, &[DM, ("how", "phone")]),
    act(0, "enquiry", All, &[SDM]),
    act(0, "rescue", All, &[SDM, ("police", "yes")]),
    act(1, "child_welfare_committee", Children, &[]),
    act(4, "fir", All, &[("number", "201")]),
    act(20, "finding", All, &[SDM, ("outcome", "bonded")]),
    act(22, "release_certificate", All, &[SDM, ("form", "individual")]),
    act(90, "school_admission", Children, &[]),
];
const EVICTED: &[Step] = &[
    act(-3, "information", All, &[DM, ("how", "by_hand")]),
    act(0, "enquiry", All, &[SDM]),
    act(0, "rescue", All, &[SDM]),
    act(10, "finding", All, &[SDM, ("outcome", "bonded")]),
    act(15, "release_certificate", All, &[SDM, ("form", "family")]),
    act(60, "eviction", All, &[]),
    act(70, "property_demand", All, &[]),
];
const WAGE_CLAIM: &[Step] = &[
    act(4, "information", All, &[DM, ("how", "by_hand")]),
    act(15, "enquiry", All, &[SDM]),
    act(30, "wage_claim", All, &[("office", "wage_authority")]),
    act(20, "legal_aid_application", All, &[("office", "legal_services_authority")]),
];
const UNKNOWN: &[Step] = &[act(2, "information", All, &[DM, ("how", "phone")])];
const DISPUTED: &[Step] = &[
    act(4, "information", All, &[DM, ("how", "by_hand")]),
    Step::Says { day: 6, speaker: Speaker::Family, topic: "advance", answers: &[("debt.said_now", "40000")] },
    Step::Says { day: 20, speaker: Speaker::Family, topic: "advance", answers: &[("debt.said_now", "65000")] },
    Step::Says { day: 22, speaker: Speaker::Employer, topic: "harm", answers: &[("force.confinement", "no")] },
];
const CORRECTED: &[Step] = &[
    act(-3, "information", All, &[DM, ("how", "by_hand")]),
    act(0, "enquiry", All, &[SDM]),
    act(0, "rescue", All, &[SDM, ("police", "yes")]),
    Step::Correct { day: 8, values: &[("advance.amount", "53000")], reason: "35,000 was misheard for 53,000." },
];

/// The steps of a story.
pub(super) const fn of(story: Story) -> &'static [Step] {
    match story {
        Story::Held => HELD,
        Story::JustRescued => JUST_RESCUED,
        Story::Rescued => RESCUED,
        Story::Certified => CERTIFIED,
        Story::PaidInPart => PAID_IN_PART,
        Story::PartRefused => PART_REFUSED,
        Story::Done => DONE,
        Story::Convicted => CONVICTED,
        Story::Escaped => ESCAPED,
        Story::FirRefused => FIR_REFUSED,
        Story::Children => CHILDREN,
        Story::Evicted => EVICTED,
        Story::WageClaim => WAGE_CLAIM,
        Story::Unknown | Story::NotShown => UNKNOWN,
        Story::Disputed => DISPUTED,
        Story::Corrected => CORRECTED,
    }
}
