//! The facts of the case as sentences, in the order one tells them, each with the facts of the form it rests on.

use mukti_law::fact;
use mukti_law::facts::{FreedHow, Migrant, PaperSigned, Sex};
use mukti_messages::Args;
use mukti_terms::schema::{FieldId, Record};

use crate::desk::Desk;
use crate::kind::Kind;
use crate::letter::{Block, Fact};
use crate::parts::grounds::wages_short;
use crate::parts::{again, group};

/// One sentence and the facts of the form it says.
pub(crate) struct Sentence {
    pub(crate) fields: Vec<FieldId>,
    pub(crate) text: String,
    /// The sentence it is, whatever it says of one person: several people are compared by it.
    pub(crate) slot: &'static str,
    /// The name and the value of a fact that is told by its name on the form, and the value as it sorts.
    pub(crate) named: Option<[String; 3]>,
    /// Who told it, where several people are told of.
    pub(crate) source: Option<String>,
}

/// How the person came there; said when the answer is yes, as all lists but [`LEAVING`].
const RECRUITED: [(FieldId, &str); 3] = [
    (fact::WORKER_CONTRACT_LABOUR, "contract_labour"),
    (fact::RECRUITED_TRANSPORTED, "transported"),
    (fact::RECRUITED_BY_DECEPTION, "deception"),
];

/// What bound the person.
const BOUND: [(FieldId, &str); 5] = [
    (fact::DEBT_HELD_THEM, "debt_held"),
    (fact::OBLIGATION_INHERITED, "inherited"),
    (fact::OBLIGATION_CASTE, "caste"),
    (fact::OBLIGATION_SURETY, "surety"),
    (fact::CONSIDERATION_OTHER, "consideration"),
];

/// What was done to the person.
const HARM: [(FieldId, &str); 13] = [
    (fact::FORCE_THREAT, "threat"),
    (fact::FORCE_VIOLENCE, "violence"),
    (fact::FORCE_SEXUAL, "sexual"),
    (fact::FORCE_CONFINEMENT, "confinement"),
    (fact::FORCE_SURVEILLANCE, "surveillance"),
    (fact::FORCE_DOCUMENTS_HELD, "documents_held"),
    (fact::FORCE_WAGES_WITHHELD, "wages_withheld"),
    (fact::FORCE_ISOLATION, "isolation"),
    (fact::FORCE_DECEPTION, "deception"),
    (fact::FORCE_VULNERABILITY_ABUSED, "vulnerability_abused"),
    (fact::FORCE_EXCESSIVE_OVERTIME, "excessive_overtime"),
    (fact::FORCE_BAD_CONDITIONS, "bad_conditions"),
    (fact::INJURY, "injury"),
];

/// Papers the person has not, and what the person claims.
const CLAIMS: [(FieldId, &str); 2] = [(fact::IDENTITY_NONE, "identity_none"), (fact::CLAIM_BONDED, "claim_bonded")];

/// What the person was not free to do; said when the answer is no.
const LEAVING: [(FieldId, &str); 3] =
    [(fact::FREE_OTHER_WORK, "no_other_work"), (fact::FREE_MOVEMENT, "no_movement"), (fact::FREE_SALE, "no_sale")];

/// What offices did, by its name on the form and its date.
const PROCEEDINGS: [FieldId; 12] = [
    fact::INFORMED_ON,
    fact::ENQUIRY_ON,
    fact::STATEMENT_ON,
    fact::FINDING_ON,
    fact::CERTIFICATE_ON,
    fact::CERTIFICATE_REFUSED_ON,
    fact::ASSISTANCE_IMMEDIATE_ON,
    fact::FIR_ON,
    fact::FIR_REFUSED_ON,
    fact::CHARGESHEET_ON,
    fact::REHABILITATION_PAID_ON,
    fact::EVICTED_ON,
];

/// What may stand in a letter about people who are held: what was done to free them, and nothing that was given to anybody.
const WHILE_HELD: [FieldId; 2] = [fact::INFORMED_ON, fact::ENQUIRY_ON];

/// The letters that ask for freedom or for help anew, and so tell of a release that did not hold.
const TELL_OF_BEFORE: [Kind; 5] = [
    Kind::InformationToDm,
    Kind::CertificateApplication,
    Kind::FirRequest,
    Kind::LegalAidApplication,
    Kind::NhrcComplaint,
];

/// Every fact that can be said, in the order one tells them; of several people what differs with how many it is true of.
pub(crate) fn sentences(desk: &Desk<'_>) -> Vec<Sentence> {
    let mut told: Vec<Sentence> = again::held(desk).into_iter().collect();
    told.extend(group::sentences(desk, of_one));
    if TELL_OF_BEFORE.contains(&desk.kind) {
        told.extend(again::sentences(desk));
    }
    told
}

/// What is to be drawn in law from a release that did not hold.
pub(crate) fn of_before(desk: &Desk<'_>) -> Option<Block> {
    TELL_OF_BEFORE.contains(&desk.kind).then(|| again::in_law(desk)).flatten()
}

/// The same of one person.
fn of_one(desk: &Desk<'_>) -> Vec<Sentence> {
    let mut told = Vec::new();
    told.extend(people(desk));
    told.extend(place(desk));
    if !desk.sealed {
        told.extend(person(desk));
    }
    told.extend(yes(desk, &RECRUITED));
    told.extend(inter_state(desk));
    told.extend(debt(desk));
    told.extend(yes(desk, &BOUND));
    told.extend(pay(desk));
    told.extend(wages_short(desk).map(|text| plain("wages_short", text)));
    told.extend(leaving(desk));
    told.extend(yes(desk, &HARM));
    told.extend(family(desk));
    told.extend(papers(desk));
    told.extend(yes(desk, &CLAIMS));
    told.extend(freedom(desk));
    told.extend(proceedings(desk));
    dedup(told)
}

/// What offices did, in the order in which it happened.
fn proceedings(desk: &Desk<'_>) -> Vec<Sentence> {
    let told = |field: &FieldId| !desk.sealed || WHILE_HELD.contains(field);
    let known = |field: FieldId| Some((desk.input.facts.show(field)?.to_string(), field));
    let mut done: Vec<(String, FieldId)> = PROCEEDINGS.into_iter().filter(told).filter_map(known).collect();
    done.sort_by(|one, other| one.0.cmp(&other.0));
    done.into_iter().filter_map(|(_, field)| found(desk, field).or_else(|| named(desk, field))).collect()
}

/// A written finding with what was found.
fn found(desk: &Desk<'_>, field: FieldId) -> Option<Sentence> {
    let outcome = desk.value(fact::FINDING_OUTCOME).filter(|_| field == fact::FINDING_ON)?;
    let args = Args::new().with("date", desk.value(field)?).with("outcome", outcome);
    Some(sentence(desk, &[field, fact::FINDING_OUTCOME], "finding", &args))
}

/// The facts as a numbered block.
pub(crate) fn block(desk: &Desk<'_>, sentences: &[Sentence]) -> Block {
    let source = |sentence: &Sentence| {
        let told = sentence.fields.first().map(|field| desk.source_beside(*field, &sentence.text));
        sentence.source.clone().or(told).unwrap_or_else(|| desk.say("speaker-computed"))
    };
    let facts = sentences.iter().map(|sentence| Fact { text: sentence.text.clone(), source: source(sentence) });
    Block::Facts { facts: facts.collect() }
}

/// A sentence that rests on no fact of the form alone.
pub(crate) fn plain(slot: &'static str, text: String) -> Sentence {
    Sentence { fields: Vec::new(), text, slot, named: None, source: None }
}

/// A sentence; of people who are held it is said as it is now, and of nobody in particular.
fn sentence(desk: &Desk<'_>, fields: &[FieldId], key: &'static str, args: &Args<'_>) -> Sentence {
    let held = format!("letter-held-{key}");
    let text = if desk.sealed && desk.m.has(&held) {
        desk.fill(&held, args)
    } else {
        desk.fill(&format!("letter-fact-{key}"), args)
    };
    Sentence { fields: fields.to_vec(), ..plain(slot(key), text) }
}

/// Sentences that say the same thing in different words are one when people are compared.
fn slot(key: &'static str) -> &'static str {
    match key {
        "period-still" | "period-from" => "period",
        "wage_shared" => "wage",
        "freed_no_date" | "still_held" => "freed",
        _ => key,
    }
}

/// The same sentence can come from two facts (deceived when recruited, deceived at work): it is said once, for both.
fn dedup(told: Vec<Sentence>) -> Vec<Sentence> {
    let mut once: Vec<Sentence> = Vec::with_capacity(told.len());
    for next in told {
        match once.iter_mut().find(|known| known.text == next.text) {
            Some(known) => known.fields.extend(next.fields),
            None => once.push(next),
        }
    }
    once
}

fn yes(desk: &Desk<'_>, facts: &[(FieldId, &'static str)]) -> Vec<Sentence> {
    let said = facts.iter().filter(|(field, _)| desk.is_yes(*field));
    said.map(|(field, key)| sentence(desk, &[*field], key, &Args::NONE)).collect()
}

/// A fact by its name on the form.
fn named(desk: &Desk<'_>, field: FieldId) -> Option<Sentence> {
    let (label, mut value) = (desk.label(field), desk.value(field)?);
    if let Some(number) = desk.input.criminal.fir.filter(|_| field == fact::FIR_ON) {
        let args = Args::new().with("date", value).with("number", desk.as_typed(number));
        value = desk.fill("letter-criminal-fir_number", &args);
    }
    let sorted = desk.input.facts.show(field)?.to_string();
    let args = Args::new().with("label", &label).with("value", &value);
    let told = sentence(desk, &[field], "other", &args);
    Some(Sentence { named: Some([label, value, sorted]), ..told })
}

/// How many people the letter speaks for, where it is more than one and they may be named.
fn people(desk: &Desk<'_>) -> Option<Sentence> {
    let people = desk.input.people.len();
    let several = people > 1 && !desk.sealed;
    several.then(|| {
        let told = sentence(desk, &[fact::CASE], "people", &Args::new().with("people", people.to_string()));
        let counted = desk.is_group().then(|| desk.say("letter-group-counts"));
        Sentence { text: [Some(told.text), counted].into_iter().flatten().collect::<Vec<_>>().join(" "), ..told }
    })
}

fn place(desk: &Desk<'_>) -> Vec<Sentence> {
    use fact::{WORK_DISTRICT, WORK_FROM, WORK_KIND, WORK_STATE, WORK_TASK, WORK_TO};
    let args = Args::new()
        .with("kind", desk.value_or_not_known(WORK_KIND))
        .with("district", desk.value_or_blank(WORK_DISTRICT))
        .with("state", desk.value_or_blank(WORK_STATE));
    let mut told = vec![sentence(desk, &[WORK_KIND, WORK_DISTRICT, WORK_STATE], "place", &args)];
    if let Some(task) = desk.value(WORK_TASK) {
        told.push(sentence(desk, &[WORK_TASK], "task", &Args::new().with("task", task)));
    }
    match (desk.value(WORK_FROM), desk.value(WORK_TO)) {
        (Some(from), Some(to)) => {
            told.push(sentence(desk, &[WORK_FROM, WORK_TO], "period", &Args::new().with("from", from).with("to", to)));
        }
        (Some(from), None) => {
            let still = desk.input.facts.freed_how.is_none_or(|how| how == FreedHow::StillHeld) && desk.sealed;
            let key = if still { "period-still" } else { "period-from" };
            told.push(sentence(desk, &[WORK_FROM], key, &Args::new().with("from", from)));
        }
        (None, _) => {}
    }
    told
}

fn person(desk: &Desk<'_>) -> Vec<Sentence> {
    use fact::{AGE_AT_START, HOME_DISTRICT, HOME_STATE, WORKER_AGE, WORKER_CATEGORY, WORKER_SEX};
    let mut told = Vec::new();
    if desk.value(WORKER_SEX).or_else(|| desk.value(WORKER_AGE)).is_some() {
        let args = Args::new().with("sex", sex(desk)).with("age", age(desk, WORKER_AGE));
        told.push(sentence(desk, &[WORKER_SEX, WORKER_AGE], "person", &args));
    }
    if desk.value(AGE_AT_START).is_some() {
        told.push(sentence(desk, &[AGE_AT_START], "age_at_start", &Args::new().with("age", age(desk, AGE_AT_START))));
    }
    if let Some(state) = desk.value(HOME_STATE) {
        let args = Args::new().with("district", desk.value_or_blank(HOME_DISTRICT)).with("state", state);
        told.push(sentence(desk, &[HOME_STATE, HOME_DISTRICT], "home", &args));
    }
    if let Some(category) = desk.value(WORKER_CATEGORY) {
        told.push(sentence(desk, &[WORKER_CATEGORY], "category", &Args::new().with("category", category)));
    }
    told
}

/// Woman or girl, man or boy: where the age was told, the word of that age.
fn sex(desk: &Desk<'_>) -> String {
    let facts = desk.input.facts;
    let majority = desk.input.book.premises().ages.minor_below.on(desk.input.on);
    let is_child = facts.worker_age.zip(majority).map(|(age, limit)| i64::from(age) < limit);
    match (facts.worker_sex, is_child) {
        (Some(Sex::Female), Some(child)) => desk.say(if child { "letter-sex-girl" } else { "letter-sex-woman" }),
        (Some(Sex::Male), Some(child)) => desk.say(if child { "letter-sex-boy" } else { "letter-sex-man" }),
        _ => desk.value_or_not_known(fact::WORKER_SEX),
    }
}

fn age(desk: &Desk<'_>, field: FieldId) -> String {
    match desk.value(field) {
        Some(years) => desk.fill("letter-common-age_years", &Args::new().with("age", years)),
        None => desk.say("letter-common-not_known"),
    }
}

fn inter_state(desk: &Desk<'_>) -> Option<Sentence> {
    let moved = desk.input.facts.worker_migrant == Some(Migrant::InterState);
    moved.then(|| sentence(desk, &[fact::WORKER_MIGRANT], "inter_state", &Args::NONE))
}

fn debt(desk: &Desk<'_>) -> Vec<Sentence> {
    use fact::{ADVANCE_AMOUNT, ADVANCE_BY, ADVANCE_CAUSE, ADVANCE_FROM, ADVANCE_TAKEN, CUSTOM_NAME, DEBT_SAID_NOW};
    let mut told = Vec::new();
    if desk.is_yes(ADVANCE_TAKEN) || desk.value(ADVANCE_AMOUNT).is_some() {
        let args = Args::new()
            .with("amount", desk.value_or_not_known(ADVANCE_AMOUNT))
            .with("by", desk.value_or_not_known(ADVANCE_BY))
            .with("from", desk.value_or_not_known(ADVANCE_FROM))
            .with("cause", desk.value_or_not_known(ADVANCE_CAUSE));
        told.push(sentence(
            desk,
            &[ADVANCE_TAKEN, ADVANCE_AMOUNT, ADVANCE_BY, ADVANCE_FROM, ADVANCE_CAUSE],
            "advance",
            &args,
        ));
    }
    if let Some(amount) = desk.value(DEBT_SAID_NOW) {
        told.push(sentence(desk, &[DEBT_SAID_NOW], "debt_now", &Args::new().with("amount", amount)));
    }
    if desk.is_yes(fact::OBLIGATION_CUSTOMARY) || desk.value(CUSTOM_NAME).is_some() {
        let custom = desk.value_or_not_known(CUSTOM_NAME);
        told.push(sentence(
            desk,
            &[fact::OBLIGATION_CUSTOMARY, CUSTOM_NAME],
            "custom",
            &Args::new().with("custom", custom),
        ));
    }
    told
}

fn pay(desk: &Desk<'_>) -> Vec<Sentence> {
    use fact::{WAGE_AMOUNT, WAGE_DEDUCTED, WAGE_PROMISED, WAGE_SHARED_BY, WAGE_UNIT};
    let mut told = yes(desk, &[(fact::WAGE_NONE, "wage_none")]);
    let unit = desk.value_or_not_known(WAGE_UNIT);
    if let Some(amount) = desk.value(WAGE_AMOUNT) {
        let args = Args::new().with("amount", amount).with("unit", &unit);
        let shared =
            desk.input.facts.wage_shared_by.filter(|people| *people > 1).and_then(|_| desk.value(WAGE_SHARED_BY));
        told.push(match shared {
            Some(people) => {
                sentence(desk, &[WAGE_AMOUNT, WAGE_UNIT, WAGE_SHARED_BY], "wage_shared", &args.with("people", people))
            }
            None => sentence(desk, &[WAGE_AMOUNT, WAGE_UNIT, WAGE_SHARED_BY], "wage", &args),
        });
    }
    if let Some(amount) = desk.value(WAGE_PROMISED) {
        told.push(sentence(
            desk,
            &[WAGE_PROMISED],
            "wage_promised",
            &Args::new().with("amount", amount).with("unit", &unit),
        ));
    }
    if let Some(amount) = desk.value(WAGE_DEDUCTED) {
        told.push(sentence(desk, &[WAGE_DEDUCTED], "wage_deducted", &Args::new().with("amount", amount)));
    }
    let (hours, days) = (desk.value(fact::HOURS_PER_DAY), desk.value_or_not_known(fact::DAYS_PER_WEEK));
    if let Some(hours) = hours {
        let args = Args::new().with("hours", hours).with("days", days);
        told.push(sentence(desk, &[fact::HOURS_PER_DAY, fact::DAYS_PER_WEEK], "hours", &args));
    }
    told
}

fn leaving(desk: &Desk<'_>) -> Vec<Sentence> {
    let said = LEAVING.iter().filter(|(field, _)| desk.is_no(*field));
    said.map(|(field, key)| sentence(desk, &[*field], key, &Args::NONE)).collect()
}

fn family(desk: &Desk<'_>) -> Vec<Sentence> {
    let counts = [
        (fact::FAMILY_ALSO_WORKING, desk.input.facts.family_also_working, "family_working"),
        (fact::CHILDREN_WORKING, desk.input.facts.children_working, "children_working"),
        (fact::ADOLESCENTS_WORKING, desk.input.facts.adolescents_working, "adolescents_working"),
    ];
    let mut told: Vec<_> = counts
        .into_iter()
        .filter(|(_, count, _)| count.is_some_and(|people| people > 0))
        .map(|(field, _, key)| {
            sentence(desk, &[field], key, &Args::new().with("people", desk.value_or_not_known(field)))
        })
        .collect();
    if let Some(date) = desk.value(fact::DIED_ON) {
        told.push(sentence(desk, &[fact::DIED_ON], "died", &Args::new().with("date", date)));
    }
    told
}

fn papers(desk: &Desk<'_>) -> Option<Sentence> {
    desk.input.facts.paper_signed.filter(|paper| *paper != PaperSigned::None)?;
    let paper = desk.value(fact::PAPER_SIGNED)?;
    Some(sentence(desk, &[fact::PAPER_SIGNED], "paper_signed", &Args::new().with("paper", paper)))
}

fn freedom(desk: &Desk<'_>) -> Option<Sentence> {
    let fields = [fact::FREED_HOW, fact::FREED_ON];
    if desk.input.facts.freed_how == Some(FreedHow::StillHeld) {
        return Some(sentence(desk, &fields, "still_held", &Args::NONE));
    }
    if desk.sealed {
        return None;
    }
    let how = desk.value(fact::FREED_HOW);
    match (desk.value(fact::FREED_ON).or_else(|| desk.value(fact::RESCUED_ON)), how) {
        (Some(date), how) => {
            let how = how.unwrap_or_else(|| desk.say("letter-common-not_known"));
            Some(sentence(desk, &fields, "freed", &Args::new().with("date", date).with("how", how)))
        }
        (None, Some(how)) => Some(sentence(desk, &fields, "freed_no_date", &Args::new().with("how", how))),
        (None, None) => None,
    }
}
