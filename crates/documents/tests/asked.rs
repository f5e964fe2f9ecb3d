//! A letter asks for what is open, of the office it goes to, and names nothing that is not there.

#[path = "common/case.rs"]
mod case;

use case::{Case, ON, facts};
use mukti_documents::input::{Certificates, Earlier, InGroup, LetterInput, Outcome, Person, Recorded, Said, Worksite};
use mukti_documents::kind::Kind;
use mukti_documents::letter::{Block, Demand, Letter};
use mukti_documents::letters::compose;
use mukti_duties::{Closing, Due, DutyStatus};
use mukti_law::{Book, Facts, fact};
use mukti_messages::Messages;
use mukti_terms::schema::{FieldId, Record};
use mukti_terms::{Answer, Day, Grade, Language, Told};

fn told(changes: &[(FieldId, &str)]) -> Facts {
    let mut facts = facts();
    for (field, text) in changes {
        facts.set(*field, text).expect("the change reads");
    }
    facts
}

fn english(kind: Kind, input: &LetterInput<'_>) -> Letter {
    compose(kind, input, Messages::of(Language::English), None).expect("nobody is held")
}

fn of(case: &Case, kind: Kind) -> Letter {
    case.with(|input| english(kind, input))
}

fn words(letter: &Letter) -> String {
    serde_json::to_string(letter).expect("a letter is plain data").replace('\u{a0}', " ")
}

fn demands(letter: &Letter) -> Vec<Demand> {
    let all = letter.blocks.iter().filter_map(|block| match block {
        Block::Demands { demands } => Some(demands.clone()),
        _ => None,
    });
    all.flatten().collect()
}

fn annexed(letter: &Letter) -> String {
    letter.annexures.as_ref().map_or_else(String::new, |list| list.items.join("\n"))
}

const TO_THE_POLICE: Earlier<'_> = Earlier {
    kind: "fir_request",
    office: "police_station",
    issued: Day::constant(2026, 10, 2),
    sent: Some(Told::Day(Day::constant(2026, 10, 3))),
    how: "post",
    number: "RM 1 IN",
    received: None,
    reply: None,
};
const NOT_SENT: Earlier<'_> = Earlier { sent: None, ..TO_THE_POLICE };

/// What may be known, and what would be named for it.
#[derive(Clone, Copy, Debug)]
struct Ground {
    paper: Option<(FieldId, &'static str)>,
    by_worker: bool,
    statement: bool,
    letter: Option<Earlier<'static>>,
    papers_none: bool,
    place: bool,
}

/// Every combination of grounds, before any letter.
fn every_ground() -> Vec<Ground> {
    let papers = [None, Some((fact::CERTIFICATE_ON, "2026-10-05")), Some((fact::FINDING_ON, "2026-10-04"))];
    let letters = [None, Some(NOT_SENT), Some(TO_THE_POLICE)];
    let mut all = Vec::new();
    for (paper, letter) in papers.into_iter().flat_map(|paper| letters.map(|letter| (paper, letter))) {
        for bits in 0_u8..16 {
            let bit = |at: u8| bits & (1 << at) != 0;
            let (by_worker, statement, papers_none, place) = (bit(0), bit(1), bit(2), bit(3));
            all.push(Ground { paper, by_worker, statement, letter, papers_none, place });
        }
    }
    all
}

fn with_ground(kind: Kind, ground: Ground) -> Letter {
    let mut changes = vec![(fact::IDENTITY_NONE, if ground.papers_none { "yes" } else { "no" })];
    changes.extend(ground.paper);
    changes.extend(ground.statement.then_some((fact::STATEMENT_ON, "2026-10-03")));
    let case = Case { facts: told(&changes), ..Case::default() };
    let speaker = if ground.by_worker { "worker" } else { "official" };
    let said = |_: FieldId| Some(Said { speaker: speaker.into(), on: None });
    case.with(|input| {
        let letters: Vec<Earlier<'_>> = ground.letter.into_iter().collect();
        let place = ground.place.then_some("Behind the canal");
        let input = LetterInput {
            said: &said,
            letters: &letters,
            worksite: Worksite { place, employer: None },
            certificates: Certificates::default(),
            ..*input
        };
        english(kind, &input)
    })
}

#[test]
fn no_letter_names_an_annexure_without_its_ground() {
    let mut named = [0_usize; 5];
    for ground in every_ground() {
        for kind in Kind::ALL {
            let annexed = annexed(&with_ground(kind, ground));
            let went = ground.letter.is_some_and(|letter| letter.sent.is_some());
            let own = matches!(kind, Kind::Reminder | Kind::CertificateApplication | Kind::ProtectionRequest);
            let grounds = [
                ("Copies of release certificates or of the order", ground.paper.is_some()),
                ("Earlier letters and receipts", went && !own),
                ("Statement of the worker", ground.by_worker || ground.statement),
                ("Bank account and identity papers", !ground.papers_none),
                ("Sketch of the place", ground.place),
            ];
            for (at, (what, there)) in grounds.into_iter().enumerate() {
                assert!(there || !annexed.contains(what), "{kind:?} {ground:?}: {annexed}");
                named[at] += usize::from(annexed.contains(what));
            }
            assert!(annexed.matches("eceipts").count() <= 1, "{kind:?} names receipts twice: {annexed}");
        }
    }
    assert!(named.iter().all(|times| *times > 0), "each is named where it is there: {named:?}");
}

#[test]
fn a_reminder_encloses_the_letters_that_went_to_its_own_office() {
    let with = |office| {
        Case::default().with(|input| {
            let sent = [Earlier { office, ..TO_THE_POLICE }];
            annexed(&english(Kind::Reminder, &LetterInput { letters: &sent, ..*input }))
        })
    };
    assert!(with("sub_divisional_magistrate").contains("Earlier letters and receipts"));
    assert!(!with("police_station").contains("Earlier letters"));
}

#[test]
fn where_nothing_was_decided_the_magistrate_above_is_asked_to_decide_and_no_refusal_is_argued_with() {
    let silent = of(&Case::default(), Kind::AppealToMagistrateAbove);
    let said = words(&silent);
    for of_a_refusal in ["refusal cannot stand", "Set the refusal aside", "against the refusal", "A refusal without"] {
        assert!(!said.contains(of_a_refusal), "{of_a_refusal}: {said}");
    }
    assert!(said.contains("Why a decision is due") && said.contains("Decide on each person in writing"), "{said}");
    assert!(said.contains("were given certificates (1 in all).") && !said.contains("can be annexed"), "{said}");
    let refused = Case { facts: told(&[(fact::CERTIFICATE_REFUSED_ON, "2026-10-05")]), ..Case::default() };
    let said = words(&of(&refused, Kind::AppealToMagistrateAbove));
    assert!(said.contains("Set the refusal aside") && said.contains("against the refusal"), "{said}");
    assert!(!said.contains("Appeal"), "one name for the letter: {said}");
}

#[test]
fn the_burden_of_proof_is_said_once_and_put_on_the_creditor() {
    for kind in [Kind::ReasonedOrderDemand, Kind::AppealToMagistrateAbove] {
        for limbs in [true, false] {
            let mut case = Case::default();
            if !limbs {
                case.finding.limbs.clear();
            }
            let said = words(&of(&case, kind));
            assert_eq!(said.matches("section 15").count(), 1, "{kind:?}: {said}");
            assert!(said.contains("for the creditor to prove that it is not (section 15 of the Act)"), "{said}");
        }
    }
}

#[test]
fn silence_is_not_asked_for_the_report_of_an_enquiry_that_nobody_knows_nor_for_another_one() {
    let silent = of(&Case::default(), Kind::ReasonedOrderDemand);
    let said = words(&silent);
    for of_one in ["report of the enquiry", "again by another officer", "new enquiry"] {
        assert!(!said.contains(of_one), "{of_one}: {said}");
    }
    assert!(said.contains("Enquire under section 12 of the Act"), "{said}");
    let enquired = [(fact::ENQUIRY_ON, "2026-10-04"), (fact::CERTIFICATE_REFUSED_ON, "2026-10-05")];
    let said = words(&of(&Case { facts: told(&enquired), ..Case::default() }, Kind::ReasonedOrderDemand));
    assert!(said.contains("report of the enquiry") && said.contains("again by another officer"), "{said}");
}

#[test]
fn a_finding_of_bondage_is_told_and_the_certificate_asked_for_on_it_instead_of_a_new_enquiry() {
    let found = |outcome| {
        let facts = [
            (fact::ENQUIRY_ON, "2026-10-02"),
            (fact::FINDING_ON, "2026-10-04"),
            (fact::FINDING_OUTCOME, outcome),
            (fact::CERTIFICATE_REFUSED_ON, "2026-10-05"),
        ];
        Case { facts: told(&facts), ..Case::default() }
    };
    for kind in [Kind::ReasonedOrderDemand, Kind::ReEnquiryDemand, Kind::AppealToMagistrateAbove] {
        let said = words(&of(&found("bonded"), kind));
        assert!(said.contains("Bonded labour was found in writing on 4 October 2026"), "{kind:?}: {said}");
        assert!(said.contains("Written finding of 4 October 2026: bonded labour."), "{kind:?}: {said}");
        assert!(!said.contains("nother officer") && !said.contains("A new one is asked for"), "{kind:?}: {said}");
        let otherwise = words(&of(&found("not_bonded"), kind));
        assert!(otherwise.contains("Written finding of 4 October 2026: not bonded labour."), "{kind:?}: {otherwise}");
        assert!(!otherwise.contains("was found in writing"), "{kind:?}: {otherwise}");
    }
    for kind in [Kind::ReasonedOrderDemand, Kind::ReEnquiryDemand] {
        let first = demands(&of(&found("bonded"), kind)).remove(0).text;
        assert_eq!(first, "Give the release certificate that follows from the written finding of bonded labour.");
    }
}

/// The comparison of one who was given a certificate with one who was refused.
fn compared(refused: &Facts, recorded: Recorded<'_>) -> String {
    let given = facts();
    let on = Told::parse("2026-10-05").expect("it reads");
    let one = |label, facts, outcome| InGroup { label, name: None, facts, outcome, recorded };
    let group = [one("XX-0042-1", &given, Outcome::Certified(on)), one("XX-0042-2", refused, Outcome::Refused(on))];
    Case::default().with(|input| {
        let certificates = Certificates { group: &group, faults: &[] };
        words(&english(Kind::ComparisonAnnexure, &LetterInput { certificates, ..*input }))
    })
}

#[test]
fn a_comparison_says_of_a_refusal_what_was_recorded_and_nothing_else() {
    let bare = compared(&facts(), Recorded::default());
    assert!(bare.contains("XX-0042-2: refused on 5 October 2026; no reason is recorded"), "{bare}");
    for not_told in ["in writing;", "presence", "pressure", "found to be", "follows from the written finding"] {
        assert!(!bare.contains(not_told), "{not_told}: {bare}");
    }
    let found = told(&[(fact::FINDING_ON, "2026-10-04"), (fact::FINDING_OUTCOME, "bonded")]);
    let recorded = Recorded {
        refused_in_writing: Answer::No,
        reasons: Some("a mere *wage* matter"),
        before_employer: Answer::Yes,
        settled_under_pressure: Answer::Yes,
    };
    let said = compared(&found, recorded);
    for part in [
        "written finding of 4 October 2026: bonded labour; refused on 5 October 2026; the refusal was not given in writing",
        "reason given: “a mere *wage* matter”; the enquiry was held in the employer’s presence; a settlement was made under",
        "Give the release certificate that follows from the written finding of bonded labour.",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_comparison_gives_a_wage_its_unit_and_its_sharers_and_calls_two_wages_alike_only_by_both() {
    let same = compared(&facts(), Recorded::default());
    let wage = "₹ 600 (a week), for 2 people together";
    assert_eq!(same.matches(wage).count(), 3, "of each, and as the same: {same}");
    for (field, other) in [(fact::WAGE_UNIT, "day"), (fact::WAGE_SHARED_BY, "1")] {
        let said = compared(&told(&[(field, other)]), Recorded::default());
        assert_eq!(said.matches("₹ 600").count(), 2, "of each, and not as the same: {said}");
    }
}

#[test]
fn a_request_for_information_names_its_matter_its_authority_and_a_citizen_and_no_worker() {
    let letter = of(&Case::default(), Kind::RtiApplication);
    let said = words(&letter);
    for name in ["Meena", "Suresh", "Ravi", "XX-0042-1"] {
        assert!(!said.contains(name), "{name}: {said}");
    }
    assert_eq!(letter.to.lines[..2], ["Public Information Officer", "Sub-Divisional Magistrate"]);
    assert!(
        said.contains("Release certificate (1976 Act, s.12), district Sundarpur, Tamil Nadu; since 30 September 2026; our reference XX-0042"),
        "{said}"
    );
    assert_eq!(letter.from.lines[0], "Fatima");
    let signed = letter.signature.as_ref().expect("it is signed");
    assert_eq!((signed.role.as_str(), signed.name.text.as_str()), ("The applicant, a citizen of India", "Fatima"));
    assert!(letter.letterhead.is_empty(), "an organisation is no citizen");
    assert!(said.contains("within 30 days of receipt.") && said.contains("within 48 hours."), "{said}");
    let list = letter.annexures.as_ref().expect("the fee").items.clone();
    assert_eq!(list, ["A. Proof of the fee paid, or of living below the poverty line"]);
    let choices = letter.blocks.iter().filter_map(|block| match block {
        Block::List { items } => Some(items.iter().filter(|item| item.starts_with('[')).count()),
        _ => None,
    });
    assert_eq!(choices.sum::<usize>(), 2, "the fee or the proof, to be marked: {said}");
}

#[test]
fn a_reminder_asks_the_office_itself_and_says_only_what_its_duty_means_for_people() {
    let said = words(&of(&Case::default(), Kind::Reminder));
    assert!(said.contains("Do at once what is owed: Release certificate ("), "{said}");
    assert!(said.contains("no paper by which they can claim") && !said.contains("without protection"), "{said}");
    assert!(!said.contains("The magistrate must"), "no third person: {said}");
    let mut case = Case::default();
    for duty in case.duties.iter_mut().filter(|duty| duty.status == DutyStatus::Overdue) {
        duty.id = "reimbursement_proposal";
    }
    let said = words(&of(&case, Kind::Reminder));
    assert!(said.contains("Proposal to repay") && !said.contains("Until then the people"), "{said}");
}

#[test]
fn a_heading_speaks_of_a_time_only_where_a_request_has_one() {
    for kind in Kind::ALL {
        let letter = of(&Case::default(), kind);
        let untimed = ["", "without delay: no time limit is confirmed"];
        let timed = demands(&letter).iter().any(|demand| !untimed.contains(&demand.by.as_str()));
        let says = words(&letter).contains("What is requested, and by when");
        assert_eq!(says, timed, "{kind:?}");
    }
}

#[test]
fn a_day_that_binds_nobody_is_named_only_while_it_is_to_come_and_of_this_state_or_the_union() {
    let claim = |day: Day, provision: &'static str| {
        let mut case = Case::default();
        let due = Due {
            day,
            day_earliest: day,
            needs_time: false,
            moment: None,
            moment_earliest: None,
            closing: Closing::Open,
            provision,
            grade: Grade::Text,
            may_be_superseded: false,
        };
        for duty in case.duties.iter_mut().filter(|duty| duty.id == "immediate_assistance") {
            duty.benchmark_day = Some(due);
        }
        demands(&of(&case, Kind::ImmediateAssistanceClaim)).remove(0).by
    };
    let of_another =
        Book::embedded().instruments().iter().find(|one| one.state.is_some_and(|state| state.code() != "IN-TN"));
    let of_another = of_another.expect("the book has instruments of several States").id;
    assert!(claim(ON, "sop-tn-2019").contains("by 21 November 2026"), "{}", claim(ON, "sop-tn-2019"));
    let not_named = "without delay: no time limit is confirmed";
    assert_eq!(claim(ON.yesterday().expect("a day before"), "sop-tn-2019"), not_named);
    assert_eq!(claim(ON, of_another), not_named);
}

#[test]
fn a_claim_asks_for_each_sum_once_and_its_words_agree_with_its_table() {
    let claim = of(&Case::default(), Kind::OutstandingClaim);
    let said = words(&claim);
    let asked = demands(&claim);
    assert_eq!(asked.iter().filter(|one| one.text.starts_with("Pay")).count(), 1, "{asked:?}");
    assert!(
        said.contains("Of what offices say they paid, ₹ 50,000 is not shown to have reached the person."),
        "{said}"
    );
    assert!(said.contains("₹ 30,000 came back to the office.") && !said.contains("Nobody has said"), "{said}");
    assert!(said.contains("Each payment"), "the payments have a heading: {said}");
    assert!(said.contains("Under the scheme: Category B."), "{said}");
    assert!(!said.contains("Looked for and not found"), "a sum carries the note of its own source: {said}");
    assert!(!said.contains(" –\""), "no dash behind a sum: {said}");
}

#[test]
fn what_is_set_off_is_counted_once_in_the_one_request_for_all_of_it() {
    let mut case = Case::default();
    for entitlement in &mut case.entitlements {
        entitlement.amount = entitlement.last_known.take();
        entitlement.grade = Grade::Reported;
    }
    let said = words(&of(&case, Kind::OutstandingClaim));
    assert!(said.contains("Pay what is outstanding, ₹ 2,00,000 in all (Immediate assistance"), "{said}");
    assert!(said.contains("[\"Together, each sum counted once\",\"₹ 2,00,000\",\"\",\"\",\"₹ 2,00,000\"]"), "{said}");
}

#[test]
fn no_letter_says_that_late_money_bears_no_interest() {
    for kind in Kind::ALL {
        assert!(!words(&of(&Case::default(), kind)).contains("interest on this money"), "{kind:?}");
    }
}

#[test]
fn the_worker_is_called_free_only_where_that_is_told_and_no_bondage_again_since() {
    let page = |facts: Facts, again: bool| {
        let case = Case { facts, ..Case::default() };
        case.with(|input| words(&english(Kind::WorkerSummary, &LetterInput { bonded_again: again, ..*input })))
    };
    let (free, by_law) = ("\"You are free.", "\"The law says that you are free.");
    let known = page(facts(), false);
    assert!(known.contains(free) && !known.contains(by_law), "{known}");
    assert!(known.contains("\"count\":3"), "a line each for what, by whom and by when: {known}");
    assert!(known.contains("The office must do this by 15 December 2026"), "{known}");
    assert!(page(facts(), true).contains(by_law));
    let left = page(told(&[(fact::FREED_ON, ""), (fact::FREED_HOW, "")]), false);
    assert!(left.contains(by_law) && !left.contains(free), "{left}");
}

#[test]
fn a_correction_asked_for_leaves_room_to_write_and_names_the_person() {
    let letter = of(&Case::default(), Kind::CorrigendumRequest);
    let said = words(&letter);
    assert!(said.contains("XX-0042-1 Meena #1 [x]"), "{said}");
    assert!(!said.contains("\"–\""), "no row of dashes: {said}");
    assert!(said.contains("……"), "{said}");
}

#[test]
fn a_claim_of_the_first_money_asks_for_proof_where_an_office_says_it_paid() {
    let mut case = Case::default();
    case.movements.truncate(1);
    let asked = |case: &Case| demands(&of(case, Kind::ImmediateAssistanceClaim)).remove(0).text;
    assert!(asked(&case).starts_with("Prove the payment that is said to have been made"), "{}", asked(&case));
    case.movements.clear();
    assert!(asked(&case).starts_with("Pay the immediate assistance"), "{}", asked(&case));
    assert!(!words(&of(&case, Kind::ImmediateAssistanceClaim)).contains("without money"));
}

#[test]
fn legal_aid_is_asked_for_the_case_as_it_stands_and_nothing_is_declared_that_nobody_told() {
    let open = words(&of(&Case::default(), Kind::LegalAidApplication));
    assert!(open.contains("the criminal case: registration") && !open.contains("no other lawyer"), "{open}");
    let registered = Case { facts: told(&[(fact::FIR_ON, "2026-10-10")]), ..Case::default() };
    let said = words(&of(&registered, Kind::LegalAidApplication));
    assert!(said.contains("the criminal case that is registered") && !said.contains("case: registration"), "{said}");
}

#[test]
fn a_report_to_the_police_has_room_for_the_accused_the_place_and_the_time_and_is_the_informant_s() {
    let letter = of(&Case::default(), Kind::FirRequest);
    let said = words(&letter);
    for part in ["The accused, so far as known:", "Place of the offence:", "from January 2024 to 30 September 2026"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(said.contains("no preliminary enquiry is required for registration"), "{said}");
    let signed = letter.signature.expect("it is signed");
    assert!(signed.role == "The informant" && signed.thumb.is_some(), "{signed:?}");
}

#[test]
fn woman_or_girl_is_said_by_the_age_of_which_both_days_are_known() {
    let said = |age: &str, sex: &str| {
        let case = Case { facts: told(&[(fact::WORKER_AGE, age), (fact::WORKER_SEX, sex)]), ..Case::default() };
        words(&of(&case, Kind::CertificateApplication))
    };
    assert!(said("17", "female").contains("The worker: girl, age 17 years."));
    assert!(said("18", "female").contains("The worker: woman, age 18 years."));
    assert!(said("17", "male").contains("The worker: boy, age 17 years."));
    assert!(said("18", "male").contains("The worker: man, age 18 years."));
    assert!(said("", "female").contains("The worker: woman or girl, age not known."));
}

#[test]
fn a_person_without_a_paper_of_any_kind_gets_letters_in_every_language_all_the_same() {
    let case = Case { facts: told(&[(fact::IDENTITY_NONE, "yes")]), ..Case::default() };
    for language in Language::ALL {
        for kind in Kind::ALL {
            let none: [Person<'_>; 0] = [];
            let letter = case.with(|input| {
                let input =
                    LetterInput { people: &none, letters: &[], certificates: Certificates::default(), ..*input };
                compose(kind, &input, Messages::of(language), None).expect("nobody is held")
            });
            assert!(!words(&letter).contains("\"letter-"), "{language:?} {kind:?}");
        }
    }
}
