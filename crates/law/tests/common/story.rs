//! Whole invented stories: everything a person could tell, without contradiction, made from one number.

use super::Said;

/// Chance from one number (SplitMix64).
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, count: u64) -> u64 {
        self.next() % count.max(1)
    }

    pub fn one_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }

    pub fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[usize::try_from(self.below(words.len() as u64)).expect("small")]
    }
}

fn word(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}

const FORCE: [&str; 10] = [
    "force.threat",
    "force.violence",
    "force.sexual",
    "force.confinement",
    "force.surveillance",
    "force.documents_held",
    "force.wages_withheld",
    "force.isolation",
    "force.deception",
    "force.vulnerability_abused",
];

/// The day asked in every story.
pub const ON: &str = "2026-09-15";

/// A whole story: every answer, none against another.
pub fn story(chance: &mut Chance) -> Vec<Said> {
    let mut said: Vec<Said> = Vec::new();
    said.push(("told.private", word(!chance.one_in(4))));
    // Half the stories hold no force at all, so that every "no" is reached too.
    let cruel = chance.one_in(2);
    let mut confined = false;
    for name in FORCE {
        let is = cruel && chance.one_in(4);
        confined |= is && name == "force.confinement";
        said.push((name, word(is)));
    }
    how_it_began(chance, &mut said, cruel, confined);
    when(chance, &mut said);
    pay(chance, &mut said);
    said
}

fn how_it_began(chance: &mut Chance, said: &mut Vec<Said>, cruel: bool, confined: bool) {
    let contract = chance.one_in(3);
    let advance = chance.one_in(2);
    let held = advance && chance.one_in(2);
    said.push(("worker.contract_labour", word(contract)));
    said.push(("worker.migrant", chance.pick(&["none", "within_state", "inter_state"]).into()));
    said.push(("advance.taken", word(advance)));
    said.push(("debt.held_them", word(held)));
    if advance {
        let by = ["self", "parent", "grandparent", "child", "spouse", "sibling", "other"];
        said.push(("advance.by", chance.pick(&by).into()));
        let from: &[&str] =
            if contract { &["employer", "contractor", "agent"] } else { &["employer", "moneylender", "other"] };
        said.push(("advance.from", chance.pick(from).into()));
    }
    said.push(("agreement.made", word(advance || chance.one_in(2))));
    let customary = chance.one_in(5);
    said.push(("obligation.customary", word(customary)));
    if customary {
        said.push(("custom.name", chance.pick(&["Hali", "nit-majoor", "an old way"]).into()));
    }
    for name in ["obligation.inherited", "obligation.caste", "obligation.surety", "consideration.other", "claim.bonded"]
    {
        said.push((name, word(chance.one_in(6))));
    }
    said.push(("recruited.transported", word(chance.one_in(3))));
    said.push(("recruited.by_deception", word(cruel && chance.one_in(4))));
    said.push(("free.other_work", word(!held && chance.one_in(2))));
    said.push(("free.movement", word(!confined && chance.one_in(2))));
    said.push(("free.sale", word(!chance.one_in(4))));
}

fn when(chance: &mut Chance, said: &mut Vec<Said>) {
    let start = 2022 + chance.below(4);
    let month = 1 + chance.below(12);
    let day = 1 + chance.below(28);
    let from = match chance.below(3) {
        0 => format!("{start}"),
        1 => format!("{start}-{month:02}"),
        _ => format!("{start}-{month:02}-{day:02}"),
    };
    said.push(("work.from", from));
    if chance.one_in(5) {
        said.push(("freed.how", "still_held".into()));
    } else {
        // The work ended with freedom, no earlier than the year after it began or the same day.
        let end = format!("{}-0{}-1{}", start + 1, 1 + chance.below(7), chance.below(10));
        said.push(("work.to", end.clone()));
        said.push(("freed.on", end));
        said.push(("freed.how", chance.pick(&["rescued", "escaped", "sent_away", "paid_off"]).into()));
    }
    said.push(("work.state", chance.pick(&["IN-BR", "IN-UP", "IN-OD", "IN-TN", "IN-GJ", "IN-DL", "IN-CG"]).into()));
    let kinds = ["brick_kiln", "agriculture", "stone_quarry", "rice_mill", "construction", "mine", "domestic_work"];
    said.push(("work.kind", chance.pick(&kinds).into()));
    said.push(("work.task", chance.pick(&["moulding", "loading", "everything"]).into()));
    said.push(("work.zone", chance.pick(&["A", "B", "C", "rural"]).into()));
    said.push(("skill", chance.pick(&["unskilled", "semi_skilled", "skilled", "highly_skilled"]).into()));
    said.push(("worker.age", (10 + chance.below(60)).to_string()));
    said.push(("person.worked", "yes".into()));
    said.push(("worker.category", chance.pick(&["SC", "ST", "OBC", "general"]).into()));
    said.push(("accused", chance.pick(&["owner:general", "contractor:SC", "owner:OBC; contractor:ST"]).into()));
    said.push(("worker.sex", chance.pick(&["female", "male", "transgender"]).into()));
}

fn pay(chance: &mut Chance, said: &mut Vec<Said>) {
    said.push(("days.worked", (20 + chance.below(300)).to_string()));
    said.push(("days.per_week", (3 + chance.below(5)).to_string()));
    said.push(("hours.per_day", (6 + chance.below(12)).to_string()));
    said.push(("wage.local_usual", (150 + chance.below(600)).to_string()));
    if chance.one_in(6) {
        said.push(("wage.none", "yes".into()));
        return;
    }
    said.push(("wage.none", "no".into()));
    let units = ["hour", "day", "week", "month", "season", "year", "piece", "1000_bricks", "whole_period"];
    let unit = chance.pick(&units);
    let usual = match unit {
        "hour" => 60,
        "day" => 450,
        "week" => 2700,
        "month" => 12_000,
        "season" | "whole_period" => 60_000,
        "year" => 140_000,
        "piece" => 1,
        _ => 650,
    };
    said.push(("wage.amount", (chance.below(usual * 2)).to_string()));
    said.push(("wage.unit", unit.into()));
    said.push(("wage.shared_by", (1 + chance.below(3)).to_string()));
    said.push(("output.per_day", (400 + chance.below(1600)).to_string()));
    said.push(("output.shared_by", (1 + chance.below(3)).to_string()));
}
