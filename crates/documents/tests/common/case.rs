//! An invented case: Meena of Sundarpur, held at a brick kiln, now free; some duties late, one amount not known.

use mukti_documents::input::{
    Certificates, Criminal, Earlier, Fault, InGroup, LetterInput, Outcome, Person, Recorded, Said, Threat, Worksite,
    Writer,
};
use mukti_duties::account::{Account, Sources, account};
use mukti_duties::{Closing, Due, Duty, DutyStatus};
use mukti_law::book::Book;
use mukti_law::facts::fact;
use mukti_law::finding::*;
use mukti_law::{Facts, Situation};
use mukti_register::money::{Movement, Step};
use mukti_register::records::words::Toward;
use mukti_terms::schema::{FieldId, Record};
use mukti_terms::{Answer, Day, Grade, Rupees, Told};

/// The day the letters are written.
pub const ON: Day = Day::constant(2026, 11, 21);

/// A reminder that left and a complaint that was written and not yet sent.
pub const EARLIER: [Earlier<'static>; 2] = [
    Earlier {
        kind: "certificate_application",
        office: "district_magistrate",
        issued: Day::constant(2026, 10, 2),
        sent: Some(Told::Day(Day::constant(2026, 10, 3))),
        how: "post",
        number: "RM 12345 IN",
        received: Some(Told::Day(Day::constant(2026, 10, 7))),
        reply: Some(("promised", Some(Told::Day(Day::constant(2026, 10, 12))))),
    },
    Earlier {
        kind: "reminder",
        office: "district_magistrate",
        issued: Day::constant(2026, 10, 20),
        sent: Some(Told::Day(Day::constant(2026, 10, 20))),
        how: "by_hand",
        number: "",
        received: None,
        reply: None,
    },
];

/// What was told.
pub fn facts() -> Facts {
    let told: [(FieldId, &str); 32] = [
        (fact::CASE, "XX-0042-1"),
        (fact::WORK_STATE, "IN-TN"),
        (fact::WORK_DISTRICT, "Sundarpur"),
        (fact::WORK_KIND, "brick_kiln"),
        (fact::WORK_TASK, "moulding"),
        (fact::WORK_FROM, "2024-01"),
        (fact::WORK_TO, "2026-09-30"),
        (fact::WORKER_AGE, "34"),
        (fact::WORKER_SEX, "female"),
        (fact::WORKER_CATEGORY, "SC"),
        (fact::WORKER_MIGRANT, "inter_state"),
        (fact::WORKER_CONTRACT_LABOUR, "yes"),
        (fact::HOME_STATE, "IN-OD"),
        (fact::HOME_DISTRICT, "Sundarpur"),
        (fact::TOLD_LANGUAGE, "or"),
        (fact::ADVANCE_TAKEN, "yes"),
        (fact::ADVANCE_AMOUNT, "35000"),
        (fact::ADVANCE_BY, "self"),
        (fact::ADVANCE_FROM, "contractor"),
        (fact::ADVANCE_CAUSE, "illness"),
        (fact::DEBT_HELD_THEM, "yes"),
        (fact::WAGE_AMOUNT, "600"),
        (fact::WAGE_UNIT, "week"),
        (fact::WAGE_SHARED_BY, "2"),
        (fact::FREE_OTHER_WORK, "no"),
        (fact::FREE_MOVEMENT, "no"),
        (fact::FORCE_THREAT, "yes"),
        (fact::FORCE_DOCUMENTS_HELD, "yes"),
        (fact::CHILDREN_WORKING, "2"),
        (fact::PAPER_SIGNED, "blank"),
        (fact::FREED_ON, "2026-09-30"),
        (fact::FREED_HOW, "rescued"),
    ];
    let mut facts = Facts::default();
    for (field, text) in told {
        facts.set(field, text).expect("the sample reads");
    }
    facts
}

fn limb(id: LimbId, because: &[FieldId], presumed: bool) -> Limb {
    Limb {
        id,
        value: Answer::Yes,
        because: because.iter().copied().collect(),
        presumed,
        provision: Book::embedded().provision_of(id),
    }
}

/// What the law says of it.
pub fn finding() -> Determination {
    let mut also = Also::default();
    also.scst_atrocity.value = Answer::Yes;
    also.child_labour.value = Answer::Yes;
    Determination {
        status: Status::PrimaFacie,
        forced_labour: ForcedLabour::Shown,
        limbs: vec![
            limb(LimbId::Forced, &[fact::FORCE_THREAT, fact::FORCE_DOCUMENTS_HELD], false),
            limb(LimbId::Agreement, &[], true),
            limb(LimbId::CauseAdvance, &[fact::ADVANCE_TAKEN, fact::ADVANCE_BY], false),
            limb(LimbId::EffectWage, &[fact::WAGE_AMOUNT, fact::WAGE_UNIT], false),
            limb(LimbId::EffectEmployment, &[fact::FREE_OTHER_WORK], false),
            limb(LimbId::EffectMovement, &[fact::FREE_MOVEMENT], false),
            limb(LimbId::ContractOrMigrant, &[fact::WORKER_CONTRACT_LABOUR], false),
        ],
        presumptions: vec![Presumption {
            id: "agreement_presumed",
            authority: Book::embedded().authority("agreement_presumed"),
            because: Because::new(),
        }],
        only_by_presumption: false,
        ask: vec![fact::HOURS_PER_DAY, fact::FREE_SALE],
        indicators: vec!["ilo.debt_bondage"],
        also,
        wages: Wages {
            rates: vec![RateUsed {
                from: Day::constant(2025, 4, 1),
                to: Day::constant(2026, 9, 30),
                low: Rupees::whole(462),
                high: Rupees::whole(512),
                source: "https://example.org/order",
                grade: Grade::Reported,
            }],
            ..Wages::default()
        },
    }
}

fn entitlement(id: &'static str, last_known: i64) -> Entitlement {
    Entitlement {
        id,
        amount: None,
        amount_low: None,
        amount_high: None,
        last_known: Some(Rupees::whole(last_known)),
        of_which_annuity: None,
        received: None,
        set_off: None,
        outstanding: None,
        overpaid: None,
        payer: "district_magistrate",
        provision: "lws-2026",
        grade: Grade::Unknown,
        status: EntitlementStatus::Due,
        because: Because::new(),
    }
}

/// Released after the approval of the scheme ended: amounts not known, the last known ones are.
pub fn entitlements() -> Vec<Entitlement> {
    vec![entitlement("css.immediate_assistance", 30_000), entitlement("css.rehabilitation", 200_000)]
}

fn duty(id: &'static str, bearer: &'static str, status: DutyStatus) -> Duty {
    Duty {
        id,
        bearer,
        since: Told::parse("2026-09-30"),
        refused: None,
        paused: None,
        last_day: None,
        benchmark_day: None,
        done: None,
        status,
        days_late: 0,
        forthwith: false,
        provision: "blsa-1976 s.12",
        grade: Grade::Text,
        of_the_case: true,
        letter: None,
        because: Because::new(),
    }
}

/// What is owed.
pub fn duties() -> Vec<Duty> {
    let due = |day: Day| Due {
        day,
        day_earliest: day,
        needs_time: false,
        moment: None,
        moment_earliest: None,
        closing: Closing::Open,
        provision: "sop-tn-2019",
        grade: Grade::Text,
        may_be_superseded: true,
    };
    vec![
        Duty { forthwith: true, ..duty("enquiry", "district_magistrate", DutyStatus::Fulfilled) },
        Duty {
            last_day: Some(due(Day::constant(2026, 10, 1))),
            days_late: 51,
            ..duty("release_certificate", "sub_divisional_magistrate", DutyStatus::Overdue)
        },
        Duty {
            benchmark_day: Some(due(Day::constant(2026, 10, 1))),
            ..duty("immediate_assistance", "district_magistrate", DutyStatus::Awaited)
        },
        Duty { forthwith: true, provision: "bnss-2023 s.173", ..duty("fir", "police_station", DutyStatus::Awaited) },
        Duty {
            last_day: Some(due(Day::constant(2026, 12, 15))),
            ..duty("school_admission", "local_education_authority", DutyStatus::Awaited)
        },
    ]
}

/// Offences before and after the change of the code.
pub fn offences() -> Vec<Offence> {
    let because: Because = [fact::ADVANCE_TAKEN, fact::FREE_MOVEMENT].into_iter().collect();
    let offence = |id, provision, grade| Offence { id, provision, because: because.clone(), grade, value: Answer::Yes };
    vec![
        offence("blsa-1976-s16", "blsa-1976 s.16", Grade::Text),
        offence("bns-2023-s143", "bns-2023 s.143", Grade::Text),
        offence("ipc-1860-s370", "ipc-1860 s.370", Grade::Reported),
    ]
}

/// What moved: immediate assistance said to be paid and come back, and a first part of the rest of which nobody knows whether it came.
pub fn movements() -> Vec<Movement> {
    let moved = |step, toward, on: &str, rupees: i64, utr: &str| Movement {
        entry: None,
        step,
        toward,
        on: Told::parse(on),
        amount: Some(Rupees::whole(rupees)),
        annuity: None,
        utr: utr.to_owned(),
        fund: None,
        seeded_right: Answer::NotKnown,
    };
    let paid = Step::Paid { reached: Answer::NotKnown };
    vec![
        moved(paid, Toward::ImmediateAssistance, "2026-10-12", 30_000, "SBIN426285101234"),
        moved(Step::Returned, Toward::ImmediateAssistance, "2026-10-14", 30_000, "SBIN426285101234"),
        moved(paid, Toward::Rehabilitation, "2026-11-02", 50_000, "SBIN426306105678"),
    ]
}

/// Everything a letter needs, for owned parts given.
pub struct Case {
    pub facts: Facts,
    pub others: Vec<Facts>,
    pub finding: Determination,
    pub entitlements: Vec<Entitlement>,
    pub duties: Vec<Duty>,
    pub offences: Vec<Offence>,
    pub letterhead: Vec<String>,
    /// What moved of the money.
    pub movements: Vec<Movement>,
    /// The magistrate of the district of the work, as the directory has the office.
    pub magistrate: Vec<String>,
}

impl Case {
    /// The account drawn up from the parts.
    pub fn account(&self) -> Account {
        let here = Situation { facts: &self.facts, book: Book::embedded(), on: ON, found: &self.finding };
        account(&Sources {
            here: &here,
            category: SchemeCategory::B,
            entitlements: &self.entitlements,
            duties: &self.duties,
            movements: &self.movements,
            blockers: &[],
            benefits: &[],
        })
    }
}

impl Default for Case {
    fn default() -> Self {
        Self {
            facts: facts(),
            others: Vec::new(),
            finding: finding(),
            entitlements: entitlements(),
            duties: duties(),
            offences: offences(),
            movements: movements(),
            magistrate: vec!["Revathi S.".into(), "Collector and District Magistrate".into(), "Sundarpur".into()],
            letterhead: vec!["Sundarpur Workers’ Help Desk".into(), "14, Canal Road, Sundarpur · 04100 000000".into()],
        }
    }
}

impl Case {
    /// Hands the input to a function.
    pub fn with<T>(&self, use_it: impl FnOnce(&LetterInput<'_>) -> T) -> T {
        let others: Vec<&Facts> = self.others.iter().collect();
        let said = |_: FieldId| Some(Said { speaker: "worker".into(), on: Told::parse("2026-10-02") });
        let people = [
            Person {
                label: "XX-0042-1",
                name: Some("Meena #1 [x] *y* $z$"),
                parent_or_spouse: Some("Suresh"),
                address: None,
                age: Some(34),
                died: false,
            },
            Person { label: "XX-0042-2", age: Some(9), ..Person::default() },
        ];
        let (group, threats) = (self.group(), threats());
        use_it(&LetterInput {
            case: "XX-0042",
            reference: "BL/XX/SDP/2026/0042-7",
            on: ON,
            office: None,
            magistrates: [&self.magistrate, &[]],
            writer: Writer {
                letterhead: &self.letterhead,
                signatory: Some("Fatima"),
                place: Some("Sundarpur"),
                helpers: &[],
                copies: &[],
            },
            people: &people,
            informant: Some("Ravi the informant"),
            worksite: Worksite::default(),
            facts: &self.facts,
            others: &others,
            said: &said,
            finding: &self.finding,
            bonded_again: false,
            offences: &self.offences,
            entitlements: &self.entitlements,
            account: Some(&self.account()),
            duties: &self.duties,
            against: None,
            letters: &EARLIER,
            certificates: Certificates { group: &group, faults: &FAULTS },
            threats: &threats,
            each: &[],
            criminal: Criminal::default(),
            passed: &[],
            seat: None,
            held: None,
            before: &[],
            book: Book::embedded(),
        })
    }

    /// Three of one group: certified, refused, undecided.
    fn group(&self) -> Vec<InGroup<'_>> {
        let outcomes = [Outcome::Certified(on("2026-10-05")), Outcome::Refused(on("2026-10-05")), Outcome::Undecided];
        ["XX-0042-1", "XX-0042-2", "XX-0042-3"]
            .into_iter()
            .zip(outcomes)
            .map(|(label, outcome)| InGroup {
                label,
                name: Some("Ravi *two*"),
                facts: &self.facts,
                outcome,
                recorded: Recorded::default(),
            })
            .collect()
    }
}

fn on(text: &str) -> Told {
    Told::parse(text).expect("the sample reads")
}

/// Two threats, one of them told to the police.
fn threats() -> [Threat<'static>; 2] {
    let threat = |label, day, what, role, who, words, police_told| Threat {
        label,
        on: on(day),
        what,
        role,
        who,
        words,
        police_told,
    };
    let words = Some("you will not see your *village* again");
    [
        threat("XX-0042-1", "2026-10-20", "words", "manager", Some("Ravi's man"), words, Answer::Yes),
        threat("XX-0042-2", "2026-10", "pressed_to_retract", "", None, None, Answer::NotKnown),
    ]
}

/// One fault of every kind.
const FAULTS: [Fault<'_>; 4] = [
    Fault {
        label: "XX-0042-1",
        number: Some("17/2026"),
        word: "name",
        as_written: Some("Mina"),
        as_it_should_be: Some("Meena #1"),
        dependant: None,
    },
    Fault { label: "XX-0042-1", word: "lost", number: None, as_written: None, as_it_should_be: None, dependant: None },
    Fault {
        label: "XX-0042-1",
        word: "dependant_left_out",
        number: None,
        as_written: None,
        as_it_should_be: None,
        dependant: Some("Asha"),
    },
    Fault {
        label: "XX-0042-1",
        word: "family_paper",
        number: Some("17/2026"),
        as_written: None,
        as_it_should_be: None,
        dependant: None,
    },
];
