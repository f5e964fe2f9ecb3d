//! Whose word holds: corrections, the worker's latest word, conflicts, the employer's hearing, acts and payments.

use mukti_law::{Facts, fact};
use mukti_register::entry::Correction;
use mukti_register::folding::fold;
use mukti_register::{Body, CaseId, Entry, EntryId, FoldedFacts, Kept, MemberId, PersonId, Speaker, kind};
use mukti_terms::schema::{FieldId, Record, Word as _};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Told};
use proptest::prelude::*;

fn said(number: u32, speaker: Speaker, form: &str, pairs: &[(&str, &str)]) -> Entry {
    let kept = kind(form).expect("a kind").read(pairs).expect("reads");
    Entry {
        position: u64::from(number),
        id: EntryId::from_bits(u128::from(number)),
        case: Some(CaseId::from_bits(1)),
        person: Some(PersonId::from_bits(1)),
        happened: Told::parse("2026-03-01"),
        learned: Moment::from_unix(1_700_000_000 + i64::from(number) * 60),
        speaker,
        private: Answer::Yes,
        by: Some(MemberId::from_bits(1)),
        body: Body::RecordKept(kept),
    }
}

fn told(number: u32, speaker: Speaker, pairs: &[(&str, &str)]) -> Entry {
    said(number, speaker, "interview", pairs)
}

fn on_another_day(mut entry: Entry, day: &str) -> Entry {
    entry.happened = Told::parse(day);
    entry
}

fn corrected(number: u32, of: &Entry, pairs: &[(&str, &str)]) -> Entry {
    let form = of.body.record_kind().expect("a record").to_string();
    let mut entry = said(number, of.speaker, &form, pairs);
    let Body::RecordKept(kept) = entry.body else { unreachable!("just made") };
    entry.body = Body::RecordCorrected(Correction { of: of.id, reason: "misheard".to_string(), kept });
    entry
}

fn folded(entries: &[Entry]) -> FoldedFacts {
    fold("XX-0001-1", entries.iter())
}

fn shown(folded: &FoldedFacts, field: FieldId) -> String {
    folded.facts.show(field).unwrap_or_default().into_owned()
}

#[test]
fn the_workers_latest_word_goes_before_everybody_elses() {
    let folded = folded(&[
        told(1, Speaker::Worker, &[("advance.amount", "30000")]),
        told(2, Speaker::Worker, &[("advance.amount", "35000")]),
        told(3, Speaker::Employer, &[("advance.amount", "90000")]),
        told(4, Speaker::Official, &[("advance.amount", "50000")]),
    ]);
    assert_eq!(shown(&folded, fact::ADVANCE_AMOUNT), "35000");
    assert_eq!(folded.heard[&fact::ADVANCE_AMOUNT].entry, EntryId::from_bits(2));
    assert!(folded.disputed.is_empty());
}

#[test]
fn a_correction_goes_before_the_workers_latest_word_and_both_stay() {
    let first = told(1, Speaker::Worker, &[("advance.amount", "30000"), ("wage.amount", "200")]);
    let later = told(2, Speaker::Worker, &[("advance.amount", "40000")]);
    let correction = corrected(3, &first, &[("advance.amount", "3000")]);
    let folded = folded(&[first, later, correction]);
    assert_eq!(shown(&folded, fact::ADVANCE_AMOUNT), "3000");
    assert!(folded.heard[&fact::ADVANCE_AMOUNT].corrected);
    assert_eq!(shown(&folded, fact::WAGE_AMOUNT), "200", "what was not corrected stands");
}

#[test]
fn a_correction_of_a_correction_holds_and_an_empty_one_takes_the_word_back() {
    let first = told(1, Speaker::Worker, &[("worker.age", "17"), ("skill", "skilled")]);
    let second = corrected(2, &first, &[("worker.age", "71")]);
    let third = corrected(3, &second, &[("worker.age", "16"), ("skill", "")]);
    let folded = folded(&[first, second, third]);
    assert_eq!(shown(&folded, fact::WORKER_AGE), "16");
    assert_eq!(shown(&folded, fact::SKILL), "");
}

#[test]
fn the_employers_own_correction_stays_an_employers_word() {
    let employer = told(1, Speaker::Employer, &[("advance.amount", "10000")]);
    let changed = corrected(2, &employer, &[("advance.amount", "90000")]);
    let worker = told(3, Speaker::Worker, &[("advance.amount", "10000")]);
    assert_eq!(shown(&folded(&[employer, changed, worker]), fact::ADVANCE_AMOUNT), "10000");
}

#[test]
fn two_words_of_equal_rank_that_conflict_are_not_known_with_both_shown() {
    let folded = folded(&[
        told(1, Speaker::Family, &[("advance.amount", "30000")]),
        on_another_day(told(2, Speaker::Family, &[("advance.amount", "45000")]), "2026-04-01"),
    ]);
    assert_eq!(shown(&folded, fact::ADVANCE_AMOUNT), "");
    let dispute = folded.dispute(fact::ADVANCE_AMOUNT).expect("a dispute");
    let words: Vec<&str> = dispute.words.iter().map(|w| w.text.as_str()).collect();
    assert_eq!(words, ["30000", "45000"]);
}

#[test]
fn answers_of_one_sitting_replace_one_another_as_it_is_saved() {
    let folded = folded(&[
        told(1, Speaker::Family, &[("advance.amount", "30000")]),
        told(2, Speaker::Family, &[("advance.amount", "35000")]),
    ]);
    assert_eq!(shown(&folded, fact::ADVANCE_AMOUNT), "35000");
}

#[test]
fn a_no_within_the_employers_hearing_is_not_known_and_does_not_undo_a_yes() {
    let mut overheard = told(2, Speaker::Worker, &[("force.threat", "no"), ("force.violence", "no")]);
    overheard.private = Answer::No;
    let folded = folded(&[told(1, Speaker::Worker, &[("force.threat", "yes")]), overheard]);
    assert_eq!(folded.facts.force_threat, Answer::Yes);
    assert_eq!(folded.facts.force_violence, Answer::NotKnown);
    assert_eq!(folded.overheard.len(), 2);
}

#[test]
fn what_counts_as_told_in_private_is_what_the_remaining_noes_were() {
    let mut beside_the_employer = told(1, Speaker::Worker, &[("told.private", "no"), ("force.threat", "no")]);
    beside_the_employer.private = Answer::No;
    let alone = told(2, Speaker::Worker, &[("force.confinement", "no")]);
    let both = folded(&[beside_the_employer.clone(), alone]);
    assert_eq!(both.facts.told_private, Answer::Yes);
    assert_eq!(folded(&[beside_the_employer]).facts.told_private, Answer::No);
}

#[test]
fn a_word_that_was_withdrawn_is_no_longer_said() {
    let folded = folded(&[
        told(1, Speaker::Worker, &[("debt.held_them", "yes")]),
        told(2, Speaker::Worker, &[("debt.held_them", "")]),
    ]);
    assert_eq!(folded.facts.debt_held_them, Answer::NotKnown);
}

#[test]
fn payments_in_parts_add_up_and_the_first_one_dates_them() {
    let pay = |number, on, amount| {
        said(number, Speaker::Document, "immediate_assistance_payment", &[("on", on), ("amount", amount)])
    };
    let second = pay(2, "2026-03-20", "10000");
    let corrected = corrected(3, &second, &[("amount", "12,000")]);
    let folded = folded(&[pay(1, "2026-03-05", "20000"), second, corrected]);
    assert_eq!(shown(&folded, fact::ASSISTANCE_IMMEDIATE_AMOUNT), "32000");
    assert_eq!(shown(&folded, fact::ASSISTANCE_IMMEDIATE_ON), "2026-03-05");
    assert_eq!(folded.heard[&fact::ASSISTANCE_IMMEDIATE_AMOUNT].together.len(), 2);
}

#[test]
fn the_first_enquiry_counts_and_the_last_finding() {
    let folded = folded(&[
        said(1, Speaker::Document, "enquiry", &[("on", "2026-03-09")]),
        said(2, Speaker::Document, "enquiry", &[("on", "2026-03-02")]),
        said(3, Speaker::Document, "finding", &[("on", "2026-03-10"), ("outcome", "not_bonded")]),
        said(4, Speaker::Document, "finding", &[("on", "2026-05-10"), ("outcome", "bonded")]),
    ]);
    assert_eq!(shown(&folded, fact::ENQUIRY_ON), "2026-03-02");
    assert_eq!(shown(&folded, fact::FINDING_OUTCOME), "bonded");
}

#[test]
fn still_held_was_true_when_it_was_said_and_a_rescue_ends_it() {
    let held = told(1, Speaker::Worker, &[("freed.how", "still_held")]);
    let rescue = said(2, Speaker::Document, "rescue", &[("on", "2026-03-02"), ("time", "१४:३०")]);
    let freed = folded(&[held.clone(), rescue]);
    assert_eq!(shown(&freed, fact::FREED_HOW), "rescued");
    assert_eq!(shown(&freed, fact::RESCUED_ON), "2026-03-02T14:30+05:30");
    let employer = said(3, Speaker::Employer, "freedom", &[("on", "2026-03-02"), ("how", "paid_off")]);
    assert_eq!(shown(&folded(&[held, employer]), fact::FREED_HOW), "still_held", "not on the employer's word");
}

#[test]
fn whoever_escaped_before_a_rescue_of_others_escaped() {
    let folded = folded(&[
        told(1, Speaker::Worker, &[("freed.how", "escaped"), ("freed.on", "2026-02-20")]),
        said(2, Speaker::Document, "rescue", &[("on", "2026-03-02")]),
    ]);
    assert_eq!(shown(&folded, fact::FREED_HOW), "escaped");
}

#[test]
fn a_word_of_a_later_version_stays_in_the_record_and_decides_nothing() {
    let mut entry = told(1, Speaker::Worker, &[("worker.age", "30")]);
    let Body::RecordKept(kept) = &mut entry.body else { unreachable!("just made") };
    kept.put("work.kind", "moon_mining");
    kept.put("not.yet.a.fact", "yes");
    let again = Body::from_value("record.kept", entry.body.to_value()).expect("reads");
    assert_eq!(again, entry.body);
    let folded = folded(&[entry]);
    assert_eq!(folded.facts.work_kind, None);
    assert_eq!(folded.facts.worker_age, Some(30));
}

/// A word by anybody on one of a few facts, sometimes as a correction of an earlier one.
fn arbitrary_entries() -> impl Strategy<Value = Vec<Entry>> {
    let facts = [
        ("advance.amount", vec!["", "30000", "45000"]),
        ("force.threat", vec!["", "yes", "no"]),
        ("worker.age", vec!["15", "51"]),
    ];
    let one = (0..7_usize, 0..3_usize, 0..3_usize, 0..3_usize, any::<bool>(), 0..12_usize);
    prop::collection::vec(one, 1..12).prop_map(move |all| {
        let mut entries: Vec<Entry> = Vec::new();
        for (number, (speaker, fact, text, private, corrects, of)) in (1_u32..).zip(all) {
            let speaker = Speaker::from_word(Speaker::CHOICES.words[speaker]).expect("a speaker");
            let (name, texts) = &facts[fact];
            let pairs = [(*name, texts[text % texts.len()])];
            let mut entry = match entries.get(of) {
                Some(old) if corrects => corrected(number, &old.clone(), &pairs),
                _ => told(number, speaker, &pairs),
            };
            entry.private = [Answer::Yes, Answer::No, Answer::NotKnown][private];
            entries.push(entry);
        }
        entries
    })
}

proptest! {
    #[test]
    fn the_order_in_which_entries_are_given_does_not_matter(entries in arbitrary_entries(), turn in 0..12_usize) {
        let before = folded(&entries);
        let mut turned = entries;
        let turn = turn % turned.len();
        turned.rotate_left(turn);
        turned.reverse();
        prop_assert_eq!(folded(&turned), before);
    }

    #[test]
    fn what_is_known_was_said_by_somebody_and_what_is_disputed_is_not_known(entries in arbitrary_entries()) {
        let folded = folded(&entries);
        let words: Vec<String> = entries.iter().flat_map(|entry| match &entry.body {
            Body::RecordKept(kept) => texts(kept),
            Body::RecordCorrected(correction) => texts(&correction.kept),
            _ => Vec::new(),
        }).collect();
        for field in [fact::ADVANCE_AMOUNT, fact::FORCE_THREAT, fact::WORKER_AGE] {
            let text = shown(&folded, field);
            prop_assert!(text.is_empty() || words.contains(&text));
            prop_assert_eq!(folded.heard.contains_key(&field), !text.is_empty());
            prop_assert!(folded.dispute(field).is_none() || text.is_empty());
        }
    }

    #[test]
    fn a_correction_wins_whatever_else_was_said(entries in arbitrary_entries()) {
        let worker = told(500, Speaker::Worker, &[("worker.age", "15")]);
        let correction = corrected(501, &worker, &[("worker.age", "33")]);
        let mut all = entries;
        all.extend([worker, correction]);
        prop_assert_eq!(folded(&all).facts.worker_age, Some(33));
    }
}

fn texts(kept: &Kept) -> Vec<String> {
    kept.values().map(|(_, text)| text.to_string()).collect()
}

#[test]
fn every_field_of_every_kind_has_a_place_a_class_and_a_fact_that_exists() {
    for kind in mukti_register::kinds() {
        for field in kind.fields {
            assert_eq!(kind.field(field.name).map(|f| f.name), Some(field.name), "{} {}", kind.name, field.name);
            if let Some(fact) = field.fact {
                let at =
                    Facts::position(fact).unwrap_or_else(|| panic!("{} {}: no fact `{fact}`", kind.name, field.name));
                assert_eq!(Facts::FIELDS[at.at()].kind, field.kind, "{} {}", kind.name, field.name);
            }
        }
    }
}

/// A report set aside because two entries answer a field otherwise, neither knowing of the other.
fn apart(number: u32, field: &str, one: &Entry, other: &Entry) -> Entry {
    let mut entry = told(number, Speaker::Interviewer, &[]);
    let why = mukti_register::folding::beside(field, one.id, other.id);
    entry.person = None;
    entry.body = Body::ReportSetAside(mukti_register::entry::SetAside {
        door: "openrosa".to_string(),
        why: format!("since {why}"),
        report: mukti_register::ReportId::from_bits(1),
    });
    entry
}

#[test]
fn two_words_said_without_knowing_of_one_another_are_not_known_until_a_correction_or_a_word_that_knew_both() {
    let one = told(1, Speaker::Worker, &[("wage.amount", "300")]);
    let other = told(2, Speaker::Worker, &[("wage.amount", "450")]);
    let aside = apart(3, "wage.amount", &one, &other);
    let both = folded(&[one.clone(), other.clone(), aside.clone()]);
    assert_eq!(shown(&both, fact::WAGE_AMOUNT), "", "the later word replaced one it did not know of");
    let words: Vec<_> =
        both.dispute(fact::WAGE_AMOUNT).expect("both shown").words.iter().map(|word| word.text.as_str()).collect();
    assert_eq!(words, ["300", "450"]);
    let chosen = corrected(4, &other, &[("wage.amount", "300")]);
    assert_eq!(shown(&folded(&[one.clone(), other.clone(), aside.clone(), chosen]), fact::WAGE_AMOUNT), "300");
    let knew = told(4, Speaker::Worker, &[("wage.amount", "500")]);
    assert_eq!(shown(&folded(&[one.clone(), other.clone(), aside.clone(), knew]), fact::WAGE_AMOUNT), "500");
    let third = told(4, Speaker::Worker, &[("wage.amount", "500")]);
    let again = apart(5, "wage.amount", &other, &third);
    let all = folded(&[one, other, aside, third, again]);
    assert_eq!(all.dispute(fact::WAGE_AMOUNT).expect("all shown").words.len(), 3);
}

#[test]
fn a_word_apart_on_one_question_says_nothing_of_another() {
    let one = told(1, Speaker::Worker, &[("wage.amount", "300"), ("advance.amount", "1000")]);
    let other = told(2, Speaker::Worker, &[("wage.amount", "450"), ("advance.amount", "2000")]);
    let aside = apart(3, "wage.amount", &one, &other);
    let folded = folded(&[one, other, aside]);
    assert_eq!(shown(&folded, fact::ADVANCE_AMOUNT), "2000");
    assert!(folded.dispute(fact::ADVANCE_AMOUNT).is_none());
}
