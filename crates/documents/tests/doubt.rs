//! What is only half known is said so in the letters: two possible amounts, a sum nobody wrote down, a limb that is presumed.

#[path = "common/case.rs"]
mod case;

use case::{Case, ON, facts};
use mukti_documents::kind::Kind;
use mukti_documents::letter::{Block, Ground, Icon, Letter, Standing};
use mukti_documents::letters::compose;
use mukti_documents::print;
use mukti_law::finding::{Because, LimbId, Presumption, Status};
use mukti_law::{Book, Facts, Situation, determine, entitled, fact, offences};
use mukti_messages::Messages;
use mukti_terms::schema::{FieldId, Record};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Language};

fn told(changes: &[(FieldId, &str)]) -> Case {
    let mut facts = facts();
    for (field, text) in changes {
        facts.set(*field, text).expect("the change reads");
    }
    assessed(facts)
}

fn assessed(facts: Facts) -> Case {
    let book = Book::embedded();
    let finding = determine(&facts, ON, book);
    let here = Situation { facts: &facts, book, on: ON, found: &finding };
    let (entitlements, offences) = (entitled(&here), offences(&here));
    let duties = mukti_duties::owed(&here, Moment::end_of(ON));
    Case { facts, entitlements, duties, offences, finding, ..Case::default() }
}

fn letter(case: &Case, kind: Kind, language: Language, name: &str) -> Letter {
    let letter = case.with(|input| compose(kind, input, Messages::of(language), None)).expect("the gate is open");
    if let Ok(folder) = std::env::var("MUKTI_LOOK") {
        for (n, picture) in print::pictures(&letter, 80).expect("it is set").iter().enumerate() {
            let file = format!("{folder}/doubt-{name}-{}-{}-{n}.png", language.tag(), kind.name());
            std::fs::write(file, picture).expect("the folder can be written");
        }
    }
    letter
}

fn words(letter: &Letter) -> String {
    serde_json::to_string(letter).expect("a letter is plain data")
}

const LOOKED_AT: [Language; 3] = [Language::English, Language::Hindi, Language::Urdu];

#[test]
fn a_day_of_release_known_by_its_month_claims_between_two_amounts() {
    let case = told(&[(fact::FREED_ON, "2022-01"), (fact::WORK_TO, "2022-01"), (fact::WORK_FROM, "2019-01")]);
    for language in LOOKED_AT {
        for kind in [Kind::ImmediateAssistanceClaim, Kind::WorkerSummary] {
            let words = words(&letter(&case, kind, language, "between"));
            assert!(words.contains("20,000") && words.contains("30,000"), "{kind:?} {language:?}: {words}");
        }
    }
    let claim = words(&letter(&case, Kind::ImmediateAssistanceClaim, Language::English, "between"));
    assert!(claim.contains("between ₹\u{a0}20,000") && claim.contains("depending on the day of release"), "{claim}");
    let page = words(&letter(&case, Kind::WorkerSummary, Language::English, "between"));
    assert!(page.contains("between ₹\u{a0}20,000") && page.contains("depending on the day of release"), "{page}");
    assert!(!claim.contains("up to ₹\u{a0}30,000") && !page.contains("up to ₹\u{a0}30,000"), "{claim} {page}");
}

#[test]
fn a_payment_of_which_nobody_knows_the_sum_is_named_and_not_called_done() {
    let case = told(&[(fact::FREED_ON, "2025-09-30"), (fact::ASSISTANCE_IMMEDIATE_ON, "2025-10-20")]);
    for language in LOOKED_AT {
        let page = letter(&case, Kind::WorkerSummary, language, "paid");
        let steps = page.blocks.iter().filter_map(|block| match block {
            Block::Steps { steps } => Some(steps),
            _ => None,
        });
        let money = steps.flatten().find(|step| step.icon == Icon::Money).expect("a step about money");
        assert_ne!(money.standing, Standing::Done, "{language:?}");
        assert!(money.when.as_ref().is_some_and(|when| when.contains("2025")), "{language:?}: {:?}", money.when);
        letter(&case, Kind::ImmediateAssistanceClaim, language, "paid");
    }
    let claim = words(&letter(&case, Kind::ImmediateAssistanceClaim, Language::English, "paid"));
    assert!(claim.contains("Paid on 20 October 2025; the sum is not known."), "{claim}");
    assert!(claim.contains("pay the rest of the immediate assistance"), "{claim}");
    assert!(!claim.contains("Pay the immediate assistance to each person"), "{claim}");
}

#[test]
fn a_payment_that_was_too_little_is_not_called_done() {
    let paid = [(fact::ASSISTANCE_IMMEDIATE_ON, "2025-10-20"), (fact::ASSISTANCE_IMMEDIATE_AMOUNT, "5000")];
    let mut case = told(&[(fact::FREED_ON, "2025-09-30"), paid[0], paid[1]]);
    // The worker says so herself, and no office's record says otherwise.
    case.movements = mukti_duties::account::told::told(&case.facts, &[], &|_| Answer::Yes);
    let page = words(&letter(&case, Kind::WorkerSummary, Language::English, "less"));
    assert!(page.contains("Still to come: ₹\u{a0}25,000."), "{page}");
}

/// The table of grounds, with these limbs presumed on these grounds and every presumption used.
fn grounds(presumed: &[(LimbId, FieldId)]) -> Vec<Ground> {
    let mut case = Case::default();
    let ids = ["minimum_wage_is_force", "debt_hold_is_force", "force_means_bonded", "agreement_presumed"];
    let authority = |id| Book::embedded().authority(id);
    let used = ids.map(|id| Presumption { id, authority: authority(id), because: Because::new() });
    case.finding.presumptions = used.to_vec();
    let mut limb = case.finding.limbs[0].clone();
    case.finding.limbs.clear();
    for (id, field) in presumed {
        (limb.id, limb.value, limb.presumed) = (*id, Answer::Yes, true);
        limb.because = std::iter::once(*field).collect();
        case.finding.limbs.push(limb.clone());
    }
    let letter = letter(&case, Kind::CertificateApplication, Language::English, "grounds");
    let tables = letter.blocks.into_iter().filter_map(|block| match block {
        Block::Grounds { grounds, .. } => Some(grounds),
        _ => None,
    });
    tables.flatten().collect()
}

#[test]
fn a_presumed_limb_names_the_judgment_that_serves_it_and_no_other() {
    let grounds = grounds(&[
        (LimbId::Forced, fact::DEBT_HELD_THEM),
        (LimbId::Agreement, fact::DEBT_HELD_THEM),
        (LimbId::CauseAdvance, fact::FORCE_THREAT),
        (LimbId::EffectEmployment, fact::DEBT_HELD_THEM),
        (LimbId::EffectMovement, fact::FREE_MOVEMENT),
        (LimbId::ContractOrMigrant, fact::WORKER_MIGRANT),
    ]);
    for (at, ground) in grounds.iter().enumerate() {
        let cites = |name: &str| ground.because.iter().any(|text| text.contains(name));
        assert_eq!(cites("Bandhua"), at == 2, "{ground:?}");
        assert_eq!(cites("Democratic Rights"), at == 0 || at == 3, "{ground:?}");
        assert_eq!(ground.value, "presumed by law");
    }
}

#[test]
fn by_the_real_book_other_work_is_presumed_lost_by_the_debt_and_not_by_bandhua() {
    let mut facts = facts();
    facts.free_other_work = Answer::NotKnown;
    let letter = letter(&assessed(facts), Kind::CertificateApplication, Language::English, "debt");
    let label = Messages::of(Language::English).plain("limb-effect-employment");
    let tables = letter.blocks.iter().filter_map(|block| match block {
        Block::Grounds { grounds, .. } => Some(grounds),
        _ => None,
    });
    let ground = tables.flatten().find(|ground| ground.limb == label).expect("other work was lost");
    let because = ground.because.join(" ");
    assert!(because.contains("The debt kept the person from other work"), "{because}");
    assert!(because.contains("Democratic Rights") && !because.contains("Bandhua"), "{because}");
}

#[test]
fn every_footnote_names_what_it_is_about_in_every_language() {
    let case = told(&[(fact::INFORMED_ON, "2026-10-05"), (fact::ACCUSED, "owner:general")]);
    for language in Language::ALL {
        for kind in Kind::ALL {
            for note in letter(&case, kind, language, "notes").notes {
                let named = note.split(':').next().unwrap_or_default();
                assert!(named.chars().any(char::is_alphabetic), "{language:?} {kind:?}: {note}");
            }
        }
    }
}

#[test]
fn no_long_english_title_stands_in_a_letter_in_another_language() {
    let case = told(&[(fact::INFORMED_ON, "2026-10-05"), (fact::ACCUSED, "owner:general")]);
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        for kind in [Kind::ImmediateAssistanceClaim, Kind::Reminder] {
            let words = words(&letter(&case, kind, language, "short"));
            for instrument in Book::embedded().instruments() {
                let title = instrument.title.split(" (").next().unwrap_or_default();
                assert!(instrument.short.contains(title) || !words.contains(title), "{language:?} {kind:?}: {title}");
            }
        }
    }
}

#[test]
fn what_is_not_yet_known_is_put_as_at_most_five_questions() {
    let mut case = Case::default();
    case.finding.status = Status::NeedsEnquiry;
    let ask = [fact::WAGE_NONE, fact::FREE_MOVEMENT, fact::FREE_SALE, fact::DEBT_HELD_THEM, fact::ADVANCE_TAKEN];
    case.finding.ask = ask.into_iter().chain([fact::FREE_OTHER_WORK, fact::WAGE_AMOUNT]).collect();
    let letter = letter(&case, Kind::CertificateApplication, Language::English, "open");
    let lists = letter.blocks.iter().filter_map(|block| match block {
        Block::List { items } => Some(items),
        _ => None,
    });
    let open: Vec<&String> = lists.flatten().collect();
    assert_eq!(open.len(), 5);
    // The officer reads them: each is named as on the form, and asked of nobody as "you".
    let of_you =
        |text: &&String| text.contains('?') || text.to_lowercase().split(' ').any(|word| word.starts_with("you"));
    assert!(!open.iter().any(of_you), "{open:?}");
    assert_eq!(letter.before_filing.expect("a finding that is open").questions.len(), 5);
}

#[test]
fn where_only_the_end_of_the_work_is_known_a_draft_asks_whether_everyone_has_left() {
    let mut case = Case::default();
    case.facts.freed_how = None;
    case.facts.freed_on = None;
    for language in LOOKED_AT {
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::WorkerSummary) {
            let draft = letter(&case, kind, language, "left");
            assert!(draft.banner.is_some() && draft.before_filing.is_some(), "{language:?} {kind:?}");
        }
    }
    let asks = |case: &Case| {
        words(&letter(case, Kind::FirRequest, Language::English, "left"))
            .contains("everyone has left the place of work")
    };
    assert!(asks(&case) && !asks(&Case::default()));
    case.finding.only_by_presumption = true;
    assert!(asks(&case));
}
