//! The forty cases: where, what work, what became of it, how long ago.

use super::stories::Story;

/// One invented case.
#[derive(Debug)]
pub(super) struct Spec {
    pub state: &'static str,
    pub district: &'static str,
    pub village: &'static str,
    pub home_state: &'static str,
    pub home_district: &'static str,
    pub home_village: &'static str,
    pub language: &'static str,
    pub kind: &'static str,
    pub owner: &'static str,
    pub story: Story,
    /// Days from today back to the day they came free, or were first told of.
    pub days_ago: i64,
    pub people: usize,
    pub pay: Pay,
}

/// How they were paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pay {
    /// By the thousand bricks, for a couple.
    Bricks,
    /// By the week, far too little.
    Week,
    /// By the month, for a couple.
    Month,
    /// Not at all: it went towards the advance.
    Nothing,
    /// Nobody asked, or nobody said.
    NotTold,
}

impl Spec {
    /// Work that is told of grown people only.
    pub fn adults_only(&self) -> bool {
        matches!(self.kind, "construction" | "fishing")
    }
}

/// State, district, village, language of those who live there.
type Place = (&'static str, &'static str, &'static str, &'static str);

const UP: Place = ("IN-UP", "Sundarpur", "Nayagaon", "hi");
const UP_URDU: Place = ("IN-UP", "Sundarpur", "Chandanpura", "ur");
const BR: Place = ("IN-BR", "Rampur Khas", "Madhuban", "hi");
const RJ: Place = ("IN-RJ", "Devnagar", "Dhani Khera", "hi");
const TN: Place = ("IN-TN", "Tiruvalam", "Kovilpatti Pudur", "ta");
const TS: Place = ("IN-TS", "Kottapalle", "Ramannagudem", "te");
const KA: Place = ("IN-KA", "Hosahalli", "Beluru Hatti", "kn");
const OD: Place = ("IN-OD", "Baragarh Tola", "Kendupali", "or");
const WB: Place = ("IN-WB", "Shantipur", "Phulbari", "bn");

const fn case(
    at: Place,
    home: Place,
    kind: &'static str,
    story: Story,
    days_ago: i64,
    people: usize,
    pay: Pay,
) -> Spec {
    Spec {
        state: at.0,
        district: at.1,
        village: at.2,
        home_state: home.0,
        home_district: home.1,
        home_village: home.2,
        language: home.3,
        kind,
        owner: "Bhanwar Seth",
        story,
        days_ago,
        people,
        pay,
    }
}

/// The organisation's cases, the oldest first.
pub(super) static CASES: [Spec; 40] = [
    case(TN, OD, "brick_kiln", Story::Convicted, 2_900, 4, Pay::Bricks),
    case(UP, UP, "carpet", Story::Done, 1_700, 3, Pay::Week),
    case(KA, KA, "stone_quarry", Story::Done, 1_540, 5, Pay::Week),
    case(TN, TN, "rice_mill", Story::PaidInPart, 1_300, 6, Pay::Week),
    case(RJ, RJ, "stone_quarry", Story::PartRefused, 1_100, 6, Pay::Nothing),
    case(TS, OD, "brick_kiln", Story::Certified, 960, 7, Pay::Bricks),
    case(BR, BR, "agriculture", Story::Evicted, 900, 3, Pay::Nothing),
    case(OD, OD, "agriculture", Story::WageClaim, 820, 2, Pay::NotTold),
    case(UP, BR, "brick_kiln", Story::Certified, 760, 8, Pay::Bricks),
    case(WB, WB, "fishing", Story::Escaped, 700, 2, Pay::Month),
    case(TN, TN, "textile_mill", Story::Children, 640, 3, Pay::Month),
    case(KA, TS, "construction", Story::FirRefused, 610, 4, Pay::Week),
    case(RJ, UP_URDU, "bangle", Story::Children, 560, 4, Pay::Nothing),
    case(UP, UP, "brick_kiln", Story::PaidInPart, 520, 5, Pay::Bricks),
    case(TS, TS, "agriculture", Story::Done, 480, 2, Pay::Nothing),
    case(TN, TN, "brick_kiln", Story::Convicted, 1_950, 3, Pay::Bricks),
    case(OD, OD, "domestic_work", Story::Escaped, 430, 1, Pay::Month),
    case(BR, BR, "brick_kiln", Story::PartRefused, 400, 5, Pay::Bricks),
    case(UP_URDU, UP_URDU, "bangle", Story::Rescued, 360, 4, Pay::Nothing),
    case(KA, KA, "agriculture", Story::NotShown, 330, 1, Pay::Month),
    case(WB, WB, "brick_kiln", Story::Certified, 310, 6, Pay::Bricks),
    case(TN, OD, "brick_kiln", Story::PaidInPart, 290, 9, Pay::Bricks),
    case(TS, OD, "brick_kiln", Story::Rescued, 270, 7, Pay::Bricks),
    case(RJ, RJ, "agriculture", Story::Disputed, 250, 2, Pay::Nothing),
    case(UP, UP, "agriculture", Story::Escaped, 230, 1, Pay::Nothing),
    case(OD, OD, "rice_mill", Story::WageClaim, 210, 3, Pay::Week),
    case(TN, TN, "stone_quarry", Story::Certified, 106, 4, Pay::Week),
    case(BR, BR, "carpet", Story::Children, 170, 3, Pay::Nothing),
    case(KA, KA, "brick_kiln", Story::Corrected, 150, 4, Pay::Bricks),
    case(UP, UP_URDU, "brick_kiln", Story::FirRefused, 130, 5, Pay::Bricks),
    case(TS, TS, "animal_grazing", Story::Unknown, 110, 1, Pay::NotTold),
    case(BR, BR, "rice_mill", Story::Evicted, 95, 3, Pay::Week),
    case(WB, BR, "brick_kiln", Story::Rescued, 60, 6, Pay::Bricks),
    case(RJ, RJ, "construction", Story::Unknown, 45, 2, Pay::NotTold),
    case(OD, OD, "agriculture", Story::Rescued, 26, 3, Pay::Nothing),
    case(UP, UP, "brick_kiln", Story::JustRescued, 9, 7, Pay::Bricks),
    case(TN, OD, "brick_kiln", Story::JustRescued, 3, 5, Pay::Bricks),
    case(KA, KA, "hotel", Story::Unknown, 12, 1, Pay::Month),
    case(UP_URDU, UP_URDU, "embroidery", Story::Held, 14, 4, Pay::Nothing),
    case(BR, BR, "brick_kiln", Story::Held, 5, 5, Pay::Bricks),
];
