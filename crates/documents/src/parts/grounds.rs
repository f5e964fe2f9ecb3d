//! The grounds in law: the limbs of the definition that are met, what shows each, and which presumption stands in for what.

use mukti_law::fact;
use mukti_law::finding::{Limb, LimbId, Status};
use mukti_messages::Args;
use mukti_terms::{Grade, Rupees};

use crate::desk::Desk;
use crate::letter::{Block, Ground};
use crate::parts::facts::Sentence;

/// How many open questions a letter names.
const OPEN_QUESTIONS: usize = 5;

/// Heading, introduction, table, presumptions.
pub(crate) fn blocks(desk: &mut Desk<'_>, sentences: &[Sentence]) -> Vec<Block> {
    let open = desk.input.finding.status == Status::NeedsEnquiry;
    let named = |limb: &&Limb| limb.value.is_yes() || (open && limb.value.is_not_known() && decisive(limb.id));
    let limbs: Vec<&Limb> = desk.input.finding.limbs.iter().filter(named).collect();
    if limbs.is_empty() {
        return vec![
            Block::Paragraph { text: desk.say("letter-common-inquiry") },
            note(desk, "letter-common-no_negative"),
        ];
    }
    let mut blocks = vec![
        Block::Heading { text: desk.say("letter-common-grounds") },
        Block::Paragraph { text: desk.say("letter-common-grounds_intro") },
    ];
    if limbs.iter().any(|limb| limb.id == LimbId::ContractOrMigrant) {
        blocks.push(Block::Paragraph { text: desk.say("letter-common-explanation") });
    }
    let head = ["limb", "provision", "because"].map(|column| desk.say(&format!("letter-common-column-{column}")));
    let grounds = limbs.iter().map(|limb| ground(desk, limb, sentences)).collect();
    blocks.push(Block::Grounds { head, grounds });
    if !desk.input.finding.presumptions.is_empty() {
        blocks.push(Block::Paragraph { text: desk.say("letter-common-presumptions") });
    }
    blocks.push(Block::Paragraph { text: desk.say("letter-common-inquiry") });
    blocks.push(note(desk, "letter-common-no_negative"));
    blocks
}

/// What is still open, as a list for the inquiry; nothing when all is settled.
pub(crate) fn still_open(desk: &Desk<'_>) -> Vec<Block> {
    // The officer reads this: what is open is named, and not asked of "you".
    let asked = desk.input.finding.ask.iter().filter(|field| desk.question(**field).is_some());
    let open: Vec<String> = asked.map(|field| desk.label(*field)).take(OPEN_QUESTIONS).collect();
    if open.is_empty() {
        return Vec::new();
    }
    vec![Block::Paragraph { text: desk.say("letter-common-still_open") }, Block::List { items: open }]
}

/// The limbs an inquiry has to settle while they are open: force, the advance and the four effects.
fn decisive(limb: LimbId) -> bool {
    use LimbId::{CauseAdvance, EffectEmployment, EffectMovement, EffectSale, EffectWage, Forced};
    matches!(limb, Forced | CauseAdvance | EffectWage | EffectEmployment | EffectMovement | EffectSale)
}

fn note(desk: &Desk<'_>, key: &str) -> Block {
    Block::Note { text: desk.say(key) }
}

fn ground(desk: &mut Desk<'_>, limb: &Limb, sentences: &[Sentence]) -> Ground {
    let value = match (limb.value.is_yes(), limb.presumed) {
        (false, _) => "letter-common-open",
        (true, true) => "letter-common-presumed",
        (true, false) => "letter-common-met",
    };
    let mut because = presumptions(desk, limb);
    for field in &limb.because {
        let told =
            sentences.iter().find(|sentence| sentence.fields.contains(field)).map(|sentence| sentence.text.clone());
        let text = told.or_else(|| {
            let value = desk.value(*field).filter(|_| desk.is_alike(*field))?;
            Some(desk.fill("letter-fact-other", &Args::new().with("label", desk.label(*field)).with("value", value)))
        });
        because.extend(text.filter(|text| !because.contains(text)));
    }
    if limb.id == LimbId::EffectWage {
        because.extend(minimum_wage(desk));
    }
    Ground {
        limb: desk.say(&format!("limb-{}", limb.id.id().replace('.', "-"))),
        value: desk.say(value),
        provision: desk.cite_short(limb.provision),
        because,
    }
}

/// The presumptions by which this limb is met.
fn presumptions(desk: &Desk<'_>, limb: &Limb) -> Vec<String> {
    if !limb.presumed {
        return Vec::new();
    }
    let used = &desk.input.finding.presumptions;
    let named = |row: &[&'static str]| row.iter().copied().find(|id| used.iter().any(|one| one.id == *id));
    let serving: Vec<&str> = serving(limb).iter().filter_map(|row| named(row)).collect();
    used.iter()
        .filter(|one| serving.contains(&one.id) && !one.authority.is_empty())
        .map(|presumption| {
            let args = Args::new()
                .with("presumption", desk.say(&format!("presumption-{}", presumption.id)))
                .with("authority", desk.cite(presumption.authority));
            desk.fill("letter-common-presumption", &args)
        })
        .collect()
}

/// The presumptions that can stand in for a limb, in rows of which the first that was used is named.
///
/// Where none serves, the letter says "presumed by law" and names no judgment: a wrong one would be easy to answer.
fn serving(limb: &Limb) -> &'static [&'static [&'static str]] {
    use LimbId::{
        Agreement, CauseAdvance, CauseCaste, CauseConsideration, CauseCustom, CauseSuccession, ContractOrMigrant,
        EffectEmployment, EffectMovement, EffectSale, EffectWage, Forced, Surety,
    };
    let rests_on = |field| limb.because.contains(&field);
    match limb.id {
        Forced => &[&["minimum_wage_is_force"], &["debt_hold_is_force"]],
        Agreement | CauseAdvance | CauseConsideration if rests_on(fact::CLAIM_BONDED) => &[&["burden_on_creditor"]],
        Agreement => &[&["agreement_presumed"]],
        CauseAdvance | CauseConsideration | CauseCustom | CauseSuccession | CauseCaste => &[&["force_means_bonded"]],
        EffectEmployment | EffectMovement | EffectSale if rests_on(fact::DEBT_HELD_THEM) => {
            &[&["debt_holds_the_person", "debt_hold_is_force"]]
        }
        EffectWage | ContractOrMigrant => &[&["told_so_far"]],
        EffectEmployment | EffectMovement | EffectSale | Surety => &[],
    }
}

/// What is surely short by those rates, with the mark of the least known of them.
pub(crate) fn wages_short(desk: &Desk<'_>) -> Option<String> {
    let wages = &desk.input.finding.wages;
    let short = wages.short.filter(|short| *short > Rupees::ZERO)?;
    let grade = wages.rates.iter().map(|rate| rate.grade).min()?;
    let amount = format!("{}\u{a0}{}", desk.rupees(short), grade.mark());
    Some(desk.fill("letter-fact-wages_short", &Args::new().with("amount", amount)))
}

/// The rates the wage was compared with, each with its mark; none known, none said.
pub(crate) fn minimum_wage(desk: &mut Desk<'_>) -> Vec<String> {
    let rates = desk.input.finding.wages.rates.clone();
    let what = desk.say("limb-effect-wage");
    rates
        .iter()
        .map(|rate| {
            let amount = if rate.low == rate.high {
                desk.rupees(rate.low)
            } else {
                format!("{}–\u{2060}{}", desk.rupees(rate.low), desk.rupees(rate.high))
            };
            let amount =
                if rate.grade == Grade::Text { amount } else { desk.marked(&amount, rate.grade, &what, rate.source) };
            let args =
                Args::new().with("from", desk.day(rate.from)).with("to", desk.day(rate.to)).with("amount", amount);
            desk.fill("letter-fact-wage_minimum", &args)
        })
        .collect()
}
