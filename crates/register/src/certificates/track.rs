//! Where one person's certificate stands, what comes next and whose turn it is; what contradicts itself is shown, not settled.

use super::counts::{CERTIFICATE, REFUSAL, WITHDRAWAL, withdraws};
use super::{Act, acts, counting};
use crate::case::{Case, PersonInCase};
use crate::ids::EntryId;
use mukti_terms::{Answer, Told};

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Nobody has asked for it.
    NotAsked,
    /// It was asked for.
    Asked,
    /// An officer has enquired.
    Enquired,
    /// The office found bondage and has given no certificate.
    Found,
    /// The office found otherwise, or refused, or took it back.
    Refused,
    /// There is a family's paper in another person's name.
    AnothersPaper,
    /// It is issued, and nobody has said that the person has it.
    Issued,
    /// It is wrong, leaves somebody out, or is lost.
    Faulty,
    /// The person has it.
    Delivered,
}

impl Stage {
    /// The word of its message key `certificate-stage-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotAsked => "not_asked",
            Self::Asked => "asked",
            Self::Enquired => "enquired",
            Self::Found => "found",
            Self::Refused => "refused",
            Self::AnothersPaper => "anothers_paper",
            Self::Issued => "issued",
            Self::Faulty => "faulty",
            Self::Delivered => "delivered",
        }
    }
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Ours: a letter is to be written.
    Ours,
    /// The office's.
    Office,
    /// Nobody's: it is done.
    Nobody,
}

impl Turn {
    /// The word of its message key `certificate-turn-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Office => "office",
            Self::Nobody => "nobody",
        }
    }
}

/// One act on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The kind of record.
    pub kind: String,
    /// When.
    pub on: Told,
    /// The entry that tells of it.
    pub entry: EntryId,
}

/// Something wrong with the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The word of `certificate_fault`.
    pub word: String,
    /// When it was noticed.
    pub on: Told,
    /// The number of the certificate.
    pub number: Option<String>,
    /// What it says (could find a person).
    pub as_written: Option<String>,
    /// What it should say (could find a person).
    pub as_it_should_be: Option<String>,
    /// Who was left out (could find a person).
    pub dependant: Option<String>,
    /// Whether it was put right since.
    pub is_settled: bool,
}

/// Two acts that contradict each other; the later governs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The word of its message key `certificate-contradiction-<word>`.
    pub word: &'static str,
    /// The earlier act.
    pub earlier: Told,
    /// The later one, which governs.
    pub later: Told,
}

/// Something that was done and that closes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The word of its message key `certificate-notice-<word>`.
    pub word: &'static str,
    /// When.
    pub on: Told,
    /// A word of a list that says more, as `choice-<list>-<word>`.
    pub more: Option<String>,
}

/// One paper that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The day of the certificate.
    pub on: Told,
    /// Its number.
    pub number: Option<String>,
    /// The code of a signed one.
    pub code: Option<String>,
    /// Whether it is one for a family.
    pub is_family: bool,
    /// Whether it decides nothing any more: a later act governs it.
    pub is_passed_over: bool,
    /// The day it was withdrawn.
    pub withdrawn: Option<Told>,
}

/// One person's way to the certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// How far it has come.
    pub stage: Stage,
    /// Whose turn it is.
    pub turn: Turn,
    /// The letters that go out next, the first the one to begin with.
    pub letters: Vec<&'static str>,
    /// The act to record when it has happened.
    pub record: Option<&'static str>,
    /// What was done so far, oldest first.
    pub steps: Vec<Step>,
    /// What is wrong with the paper.
    pub faults: Vec<Fault>,
    /// What contradicts itself.
    pub contradictions: Vec<Contradiction>,
    /// What closes nothing.
    pub notices: Vec<Notice>,
    /// The papers that were given, oldest first.
    pub papers: Vec<Paper>,
    /// The certificate that holds: its number and day.
    pub holds: Option<(Option<String>, Told)>,
    /// The day it was refused, where that holds.
    pub refused: Option<Told>,
}

/// Every kind of record that the way is made of.
const KINDS: &[&str] = &[
    "certificate_application",
    "enquiry",
    "statement",
    "finding",
    REFUSAL,
    CERTIFICATE,
    WITHDRAWAL,
    "certificate_delivery",
    "certificate_error",
    "certificate_correction",
    "settlement",
    "panchayat_verification",
];

/// Where a person's certificate stands, as far as anybody has said.
#[must_use]
pub fn track(case: &Case, person: PersonInCase) -> Track {
    let all = acts(case, person.id, KINDS);
    let counted = counting(case, person);
    let way = Way { all: &all, passed_over: &counted.passed_over };
    let faults = faults(&all);
    let stage = way.stage(counted.is_anothers, faults.iter().any(|fault| !fault.is_settled));
    let (turn, letters, record) = way.next(stage);
    let (yes, no) = (way.last(&[CERTIFICATE]), way.last_no());
    let refused = matches!(stage, Stage::Refused).then(|| no.map(|act| act.on)).flatten();
    let shown = |act: &&Act<'_>| !matches!(act.kind, "settlement" | "panchayat_verification");
    Track {
        stage,
        turn,
        letters,
        record,
        steps: all.iter().filter(shown).map(|a| Step { kind: a.kind.to_owned(), on: a.on, entry: a.entry }).collect(),
        contradictions: contradictions(&all),
        notices: way.notices(stage),
        papers: way.papers(),
        holds: yes.filter(|_| refused.is_none()).map(|act| (act.get("number").map(str::to_owned), act.on)),
        refused,
        faults,
    }
}

struct Way<'a> {
    all: &'a [Act<'a>],
    passed_over: &'a [EntryId],
}

impl<'a> Way<'a> {
    fn last(&self, kinds: &[&str]) -> Option<&'a Act<'a>> {
        self.all.iter().rfind(|act| kinds.contains(&act.kind) && !self.passed_over.contains(&act.entry))
    }

    /// The last word that says no: a refusal, a withdrawal, a finding that it is something else.
    fn last_no(&self) -> Option<&'a Act<'a>> {
        let refused = self.last(&[REFUSAL, WITHDRAWAL]);
        let found = self.last(&["finding"]).filter(|act| act.get("outcome").is_some_and(|word| word != "bonded"));
        [refused, found].into_iter().flatten().max_by_key(|act| act.order())
    }

    fn stage(&self, is_anothers: bool, is_faulty: bool) -> Stage {
        let (yes, no) = (self.last(&[CERTIFICATE]), self.last_no());
        let refused = no.is_some_and(|no| yes.is_none_or(|yes| no.order() > yes.order()));
        match yes {
            _ if refused => Stage::Refused,
            Some(_) if is_anothers => Stage::AnothersPaper,
            Some(_) if is_faulty => Stage::Faulty,
            Some(yes) if self.is_delivered(yes) => Stage::Delivered,
            Some(_) => Stage::Issued,
            None if self.last(&["finding"]).is_some() => Stage::Found,
            None if self.last(&["enquiry", "statement"]).is_some() => Stage::Enquired,
            None if self.last(&["certificate_application"]).is_some() => Stage::Asked,
            None => Stage::NotAsked,
        }
    }

    /// Whether the person has the paper that holds: handed to nobody else, on that day or later.
    fn is_delivered(&self, yes: &Act<'_>) -> bool {
        self.last(&["certificate_delivery"]).is_some_and(|given| {
            let into_own_hand = given.answer("in_person").is_yes() || given.get("handed_to") == Some("person");
            into_own_hand && given.on.latest() >= yes.on.earliest()
        })
    }

    /// Whether the enquiry was held in the employer's presence and nothing says that the person was heard alone.
    fn is_one_sided(&self) -> bool {
        let beside = self.last(&["enquiry"]).is_some_and(|act| act.answer("with_employer").is_yes());
        let alone = self.all.iter().any(|act| act.kind == "statement" && act.answer("private").is_yes());
        beside && !alone
    }

    fn next(&self, stage: Stage) -> (Turn, Vec<&'static str>, Option<&'static str>) {
        match stage {
            Stage::NotAsked => (Turn::Ours, vec!["certificate_application"], Some("certificate_application")),
            Stage::Asked => (Turn::Office, Vec::new(), Some("enquiry")),
            Stage::Enquired if self.is_one_sided() => (Turn::Ours, vec!["re_enquiry_demand"], Some("finding")),
            Stage::Enquired => (Turn::Office, Vec::new(), Some("finding")),
            Stage::Found => (Turn::Office, vec!["certificate_application"], Some(CERTIFICATE)),
            Stage::Refused => (Turn::Ours, self.remedies(), Some("enquiry")),
            Stage::AnothersPaper => (Turn::Ours, vec!["corrigendum_request"], Some(CERTIFICATE)),
            Stage::Faulty => (Turn::Ours, vec!["corrigendum_request"], Some("certificate_correction")),
            Stage::Issued => (Turn::Office, Vec::new(), Some("certificate_delivery")),
            Stage::Delivered => (Turn::Nobody, Vec::new(), None),
        }
    }

    /// What is left after a no: its reasons, a new enquiry by another officer, the magistrate above.
    fn remedies(&self) -> Vec<&'static str> {
        let reasoned = self.last_no().is_some_and(|no| {
            let written = no.kind != REFUSAL || no.answer("in_writing").is_yes();
            written && no.get("reasons").is_some()
        });
        let mut letters = Vec::new();
        if !reasoned {
            letters.push("reasoned_order_demand");
        }
        letters.extend(["re_enquiry_demand", "appeal_to_magistrate_above"]);
        letters
    }

    fn papers(&self) -> Vec<Paper> {
        let gone = |given: &Act<'_>| {
            let of_it = |act: &&Act<'_>| act.kind == WITHDRAWAL && withdraws(act, given);
            self.all.iter().find(of_it).map(|act| act.on)
        };
        let given = self.all.iter().filter(|act| act.kind == CERTIFICATE);
        let paper = |act: &Act<'_>| Paper {
            on: act.on,
            number: act.get("number").map(str::to_owned),
            code: act.get("code").map(str::to_owned),
            is_family: act.get("form") == Some("family"),
            is_passed_over: self.passed_over.contains(&act.entry),
            withdrawn: gone(act),
        };
        given.map(paper).collect()
    }

    fn notices(&self, stage: Stage) -> Vec<Notice> {
        let settled = self.all.iter().filter(|act| act.kind == "settlement").map(|act| Notice {
            word: if act.get("kind") == Some("wage_dispute") { "wage_dispute" } else { "settlement" },
            on: act.on,
            more: act
                .get("kind")
                .filter(|word| *word != "wage_dispute")
                .map(|word| format!("choice-settlement_kind-{word}")),
        });
        let panchayat = self.all.iter().filter(|act| act.kind == "panchayat_verification").map(|act| {
            let tie = act.get("conflict").filter(|word| *word != "none_known");
            let word = if tie.is_some() { "panchayat_conflict" } else { "panchayat" };
            Notice { word, on: act.on, more: tie.map(|word| format!("choice-panchayat_conflict-{word}")) }
        });
        let elsewhere = self.last(&["certificate_delivery"]).filter(|_| stage == Stage::Issued).map(|act| Notice {
            word: "handed_to_another",
            on: act.on,
            more: act.get("handed_to").map(|word| format!("choice-handed_to-{word}")),
        });
        let one_sided = self.last(&["enquiry"]).filter(|_| self.is_one_sided());
        // Where the paper stands a new enquiry would open again what was won.
        let stands = matches!(stage, Stage::Issued | Stage::Delivered | Stage::Faulty | Stage::AnothersPaper);
        let word = if stands { "one_sided_given" } else { "one_sided" };
        let one_sided = one_sided.map(|act| Notice { word, on: act.on, more: None });
        settled.chain(panchayat).chain(elsewhere).chain(one_sided).collect()
    }
}

/// What is wrong with the paper; what was corrected, or issued anew, since then is settled.
fn faults(all: &[Act<'_>]) -> Vec<Fault> {
    let owned = |act: &Act<'_>, name: &str| act.get(name).map(str::to_owned);
    let errors = all.iter().filter(|act| act.kind == "certificate_error");
    errors
        .map(|error| Fault {
            word: owned(error, "fault").unwrap_or_else(|| "other".to_owned()),
            on: error.on,
            number: owned(error, "number"),
            as_written: owned(error, "as_written"),
            as_it_should_be: owned(error, "as_it_should_be"),
            dependant: owned(error, "dependant"),
            is_settled: all
                .iter()
                .any(|act| matches!(act.kind, "certificate_correction" | CERTIFICATE) && act.order() > error.order()),
        })
        .collect()
}

/// A yes after a no, or a no after a yes; and a certificate that is older than what it answers.
fn contradictions(all: &[Act<'_>]) -> Vec<Contradiction> {
    let says = |act: &Act<'_>| match (act.kind, act.get("outcome")) {
        (CERTIFICATE, _) | ("finding", Some("bonded")) => Answer::Yes,
        (REFUSAL, _) | ("finding", Some(_)) => Answer::No,
        _ => Answer::NotKnown,
    };
    let decided: Vec<(&Act<'_>, Answer)> =
        all.iter().map(|act| (act, says(act))).filter(|(_, say)| !say.is_not_known()).collect();
    let mut found: Vec<Contradiction> = Vec::new();
    for pair in decided.windows(2) {
        let [(one, before), (other, after)] = pair else { continue };
        if before != after {
            // A written finding is no certificate: what was found was not given.
            let word = match (after.is_yes(), one.kind, other.kind) {
                (true, _, CERTIFICATE) => "given_after_refusal",
                (true, ..) => "found_after_refusal",
                (false, CERTIFICATE, _) => "refused_after_given",
                (false, ..) => "refused_after_found",
            };
            found.push(Contradiction { word, earlier: one.on, later: other.on });
        }
    }
    // What a certificate overtook governs nothing any more; the certificate's own line tells both days.
    if decided.last().is_some_and(|(act, _)| act.kind == CERTIFICATE) {
        found.retain(|one| !one.word.starts_with("refused_after"));
    }
    let asked = all.iter().find(|act| act.kind == "certificate_application");
    let given = all.iter().find(|act| act.kind == CERTIFICATE);
    if let (Some(asked), Some(given)) = (asked, given)
        && given.on.latest() < asked.on.earliest()
    {
        found.push(Contradiction { word: "given_before_asked", earlier: given.on, later: asked.on });
    }
    found
}
