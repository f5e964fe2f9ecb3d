//! Which papers count, what governs, and whose turn it is: situations of one group, told as entries.

use mukti_law::facts::CertificateForm;
use mukti_register::certificates::{Stage, Track, Turn, counting, track};
use mukti_register::entry::{Correction, Report};
use mukti_register::{Body, Case, CaseId, Entry, EntryId, MemberId, PersonId, Speaker, kind};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Told};
use proptest::prelude::*;

/// A case of three people, growing.
struct Group(Vec<Entry>);

impl Group {
    fn new() -> Self {
        let mut group = Self(Vec::new());
        group.push(None, Body::ReportReceived(Report::begins("TN", 42, "desk")));
        for person in 1..=3 {
            group.told(Some(person), "person", &[("name", "Meena")]);
        }
        group
    }

    fn push(&mut self, person: Option<u128>, body: Body) -> EntryId {
        let number = self.0.len() + 1;
        let id = EntryId::from_bits(number as u128);
        self.0.push(Entry {
            position: number as u64,
            id,
            case: Some(CaseId::from_bits(1)),
            person: person.map(PersonId::from_bits),
            happened: None,
            learned: Moment::from_unix(1_790_000_000 + number as i64),
            speaker: Speaker::Document,
            private: Answer::NotKnown,
            by: Some(MemberId::from_bits(1)),
            body,
        });
        id
    }

    fn told(&mut self, person: Option<u128>, form: &str, pairs: &[(&str, &str)]) -> EntryId {
        let kept = kind(form).expect("a kind").read(pairs).expect("reads");
        self.push(person, Body::RecordKept(kept))
    }

    fn corrected(&mut self, person: u128, of: EntryId, form: &str, pairs: &[(&str, &str)]) -> EntryId {
        let kept = kind(form).expect("a kind").read(pairs).expect("reads");
        self.push(Some(person), Body::RecordCorrected(Correction { of, reason: "misread".to_string(), kept }))
    }

    fn case(&self) -> Case {
        Case::from_entries(self.0.clone()).expect("a case")
    }

    fn track(&self, person: u32) -> Track {
        let case = self.case();
        track(&case, case.people[person as usize - 1])
    }

    fn facts(&self, person: u32) -> mukti_law::Facts {
        let case = self.case();
        case.facts_of(case.people[person as usize - 1]).facts
    }
}

#[test]
fn each_act_moves_it_on_and_says_whose_turn_it_is() {
    let mut group = Group::new();
    let stands = |group: &Group| (group.track(1).stage, group.track(1).turn);
    assert_eq!(stands(&group), (Stage::NotAsked, Turn::Ours));
    assert_eq!(group.track(1).letters, ["certificate_application"]);
    group.told(Some(1), "certificate_application", &[("on", "2026-03-01")]);
    assert_eq!(stands(&group), (Stage::Asked, Turn::Office));
    group.told(None, "enquiry", &[("on", "2026-03-04")]);
    assert_eq!(stands(&group), (Stage::Enquired, Turn::Office));
    group.told(Some(1), "finding", &[("on", "2026-03-05"), ("outcome", "bonded")]);
    assert_eq!(stands(&group), (Stage::Found, Turn::Office));
    group.told(Some(1), "release_certificate", &[("on", "2026-03-06"), ("number", "17/2026")]);
    assert_eq!(stands(&group), (Stage::Issued, Turn::Office));
    group.told(Some(1), "certificate_delivery", &[("on", "2026-03-07"), ("handed_to", "employer")]);
    assert_eq!(stands(&group), (Stage::Issued, Turn::Office), "in the employer's hand it is not delivered");
    assert_eq!(group.track(1).notices[0].word, "handed_to_another");
    group.told(Some(1), "certificate_delivery", &[("on", "2026-03-09"), ("in_person", "yes")]);
    assert_eq!(stands(&group), (Stage::Delivered, Turn::Nobody));
    assert_eq!(group.track(1).steps.len(), 6);
    assert_eq!(group.track(2).stage, Stage::Enquired, "the others have only the enquiry");
}

#[test]
fn a_family_paper_counts_for_one_person_and_the_others_are_still_owed_theirs() {
    let mut group = Group::new();
    let paper = [("on", "2026-03-06"), ("form", "family"), ("number", "F 1")];
    for person in [2, 1, 3] {
        group.told(Some(person), "release_certificate", &paper);
    }
    assert_eq!(
        [1, 2, 3].map(|person| group.track(person).stage),
        [Stage::Issued, Stage::AnothersPaper, Stage::AnothersPaper]
    );
    assert_eq!([1, 2, 3].map(|person| group.facts(person).certificate_own), [Answer::NotKnown, Answer::No, Answer::No]);
    assert_eq!(group.facts(2).certificate_form, Some(CertificateForm::Family));
    assert_eq!(group.track(2).letters, ["corrigendum_request"]);
}

#[test]
fn whose_own_the_family_paper_is_can_be_said_and_another_paper_is_another_family() {
    let mut group = Group::new();
    let paper = |own: &'static str, number: &'static str| {
        [("on", "2026-03-06"), ("form", "family"), ("number", number), ("own", own)]
    };
    group.told(Some(1), "release_certificate", &paper("", "F1"));
    group.told(Some(2), "release_certificate", &paper("yes", "f 1"));
    group.told(Some(3), "release_certificate", &paper("", "F2"));
    assert_eq!(group.facts(1).certificate_own, Answer::No);
    assert_eq!(group.facts(2).certificate_own, Answer::Yes);
    assert_eq!(group.facts(3).certificate_own, Answer::NotKnown);
    // A certificate of one's own ends it.
    group.told(Some(1), "release_certificate", &[("on", "2026-04-01"), ("form", "individual"), ("number", "18")]);
    assert_eq!(group.track(1).stage, Stage::Issued);
    assert!(!group.facts(1).certificate_own.is_no());
}

#[test]
fn what_was_found_was_not_given_and_a_refusal_after_a_finding_is_called_so() {
    let mut group = Group::new();
    group.told(Some(1), "finding", &[("on", "2026-02-20"), ("outcome", "bonded")]);
    group.told(Some(1), "certificate_refusal", &[("on", "2026-03-01"), ("in_writing", "yes"), ("reasons", "none")]);
    assert_eq!(group.track(1).contradictions[0].word, "refused_after_found");
    group.told(Some(1), "finding", &[("on", "2026-03-04"), ("outcome", "bonded")]);
    assert_eq!(group.track(1).contradictions[1].word, "found_after_refusal");
    group.told(Some(1), "release_certificate", &[("on", "2026-03-05")]);
    group.told(Some(1), "certificate_refusal", &[("on", "2026-03-10"), ("in_writing", "no")]);
    assert_eq!(group.track(1).contradictions[2].word, "refused_after_given");
}

#[test]
fn of_a_refusal_and_a_certificate_the_later_governs_and_the_contradiction_is_shown() {
    let mut group = Group::new();
    group.told(Some(1), "certificate_refusal", &[("on", "2026-03-01"), ("in_writing", "yes"), ("reasons", "none")]);
    assert_eq!(group.track(1).stage, Stage::Refused);
    assert_eq!(group.track(1).letters, ["re_enquiry_demand", "appeal_to_magistrate_above"]);
    group.told(Some(1), "release_certificate", &[("on", "2026-03-05")]);
    assert_eq!((group.track(1).stage, group.track(1).refused), (Stage::Issued, None));
    assert_eq!(group.track(1).contradictions[0].word, "given_after_refusal");
    let facts = group.facts(1);
    assert_eq!(
        (facts.certificate_on, facts.certificate_refused_on),
        (Told::parse("2026-03-05"), Told::parse("2026-03-01"))
    );
    group.told(Some(1), "certificate_refusal", &[("on", "2026-03-10"), ("in_writing", "no")]);
    let track = group.track(1);
    assert_eq!((track.stage, track.refused), (Stage::Refused, Told::parse("2026-03-10")));
    assert_eq!(track.letters[0], "reasoned_order_demand");
    assert_eq!(track.contradictions.len(), 2);
    assert_eq!(group.facts(1).certificate_refused_on, Told::parse("2026-03-10"));
    group.told(Some(1), "release_certificate", &[("on", "2026-03-12")]);
    assert_eq!(group.facts(1).certificate_on, Told::parse("2026-03-12"));
    assert_eq!(group.track(1).stage, Stage::Issued);
    assert_eq!(group.track(1).steps.len(), 4, "nothing is taken away");
}

#[test]
fn a_withdrawn_certificate_no_longer_holds_and_one_in_its_place_does() {
    let mut group = Group::new();
    group.told(Some(1), "release_certificate", &[("on", "2026-03-05"), ("number", "1")]);
    group.told(Some(1), "certificate_withdrawal", &[("on", "2026-03-08"), ("number", "1"), ("reasons", "wrong name")]);
    assert_eq!(group.track(1).stage, Stage::Refused);
    assert_eq!(group.facts(1).certificate_refused_on, Told::parse("2026-03-08"));
    group.told(Some(1), "release_certificate", &[("on", "2026-03-08"), ("number", "2")]);
    let (track, facts) = (group.track(1), group.facts(1));
    assert_eq!(track.stage, Stage::Issued);
    assert_eq!(track.papers.iter().map(|paper| paper.withdrawn.is_some()).collect::<Vec<_>>(), [true, false]);
    assert_eq!((facts.certificate_on, facts.certificate_refused_on), (Told::parse("2026-03-08"), None));
}

#[test]
fn what_is_wrong_with_a_paper_is_open_until_it_is_corrected() {
    let mut group = Group::new();
    group.told(Some(1), "release_certificate", &[("on", "2026-03-05")]);
    group.told(Some(1), "certificate_delivery", &[("on", "2026-03-05"), ("in_person", "yes")]);
    let error = [("on", "2026-03-06"), ("fault", "name"), ("as_written", "Mina"), ("as_it_should_be", "Meena")];
    group.told(Some(1), "certificate_error", &error);
    assert_eq!((group.track(1).stage, group.track(1).letters), (Stage::Faulty, vec!["corrigendum_request"]));
    assert_eq!(group.track(1).faults[0].as_it_should_be.as_deref(), Some("Meena"));
    group.told(Some(1), "certificate_correction", &[("on", "2026-03-20")]);
    assert_eq!(group.track(1).stage, Stage::Delivered);
    assert!(group.track(1).faults[0].is_settled);
}

#[test]
fn a_settlement_a_wage_dispute_and_a_panchayats_word_move_nothing() {
    let mut group = Group::new();
    group.told(Some(1), "certificate_application", &[("on", "2026-03-01")]);
    let before = group.track(1);
    group.told(None, "settlement", &[("on", "2026-03-02"), ("kind", "wage_dispute"), ("amount", "4000")]);
    group.told(None, "settlement", &[("on", "2026-03-03"), ("kind", "compromise")]);
    group.told(Some(1), "panchayat_verification", &[("on", "2026-03-04"), ("says_so", "no"), ("conflict", "employer")]);
    let after = group.track(1);
    assert_eq!((after.stage, after.turn, &after.letters), (before.stage, before.turn, &before.letters));
    let words: Vec<_> = after.notices.iter().map(|notice| notice.word).collect();
    assert_eq!(words, ["wage_dispute", "settlement", "panchayat_conflict"]);
    assert_eq!(after.notices[2].more.as_deref(), Some("choice-panchayat_conflict-employer"));
}

#[test]
fn an_enquiry_before_the_employer_asks_for_another_until_the_person_was_heard_alone() {
    let mut group = Group::new();
    group.told(None, "enquiry", &[("on", "2026-03-04"), ("with_employer", "yes")]);
    assert_eq!((group.track(1).turn, group.track(1).letters), (Turn::Ours, vec!["re_enquiry_demand"]));
    group.told(Some(1), "statement", &[("on", "2026-03-06"), ("private", "yes")]);
    assert_eq!((group.track(1).turn, group.track(1).letters), (Turn::Office, vec![]));
    assert_eq!(group.track(2).letters, ["re_enquiry_demand"], "each person is heard alone, or is not");
}

#[test]
fn a_corrected_act_counts_as_corrected_and_one_taken_back_not_at_all() {
    let mut group = Group::new();
    let refusal = group.told(Some(1), "certificate_refusal", &[("on", "2026-03-10")]);
    group.told(Some(1), "release_certificate", &[("on", "2026-03-05")]);
    assert_eq!(group.track(1).stage, Stage::Refused);
    let correction = group.corrected(1, refusal, "certificate_refusal", &[("on", "2026-03-01")]);
    assert_eq!(group.track(1).stage, Stage::Issued);
    group.corrected(1, correction, "certificate_refusal", &[("on", "2026-03-11")]);
    assert_eq!(group.track(1).stage, Stage::Refused, "the later correction stands");
    group.corrected(1, refusal, "certificate_refusal", &[("on", "")]);
    assert_eq!(group.track(1).stage, Stage::Issued);
    assert!(group.track(1).contradictions.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever acts of one person come in whatever order, an act about another person changes nothing for the first, and what
    /// holds is decided by the latest of yes and no.
    #[test]
    fn the_latest_yes_or_no_governs_and_an_act_about_another_changes_nothing(
        acts in proptest::collection::vec((0_usize..2, 1_u32..28), 1..8),
        other in (0_usize..2, 1_u32..28),
    ) {
        const KINDS: [&str; 2] = ["release_certificate", "certificate_refusal"];
        let mut group = Group::new();
        for (kind, day) in &acts {
            group.told(Some(1), KINDS[*kind], &[("on", &format!("2026-03-{day:02}"))]);
        }
        let latest = acts.iter().enumerate().max_by_key(|(at, (_, day))| (*day, *at)).map(|(_, (kind, _))| *kind);
        let before = group.track(1);
        let expected = if latest == Some(0) { Stage::Issued } else { Stage::Refused };
        prop_assert_eq!(before.stage, expected);
        prop_assert_eq!(before.steps.len(), acts.len());
        let facts = group.facts(1);
        let counts = facts.certificate_on.is_some_and(|on| {
            facts.certificate_refused_on.is_none_or(|no| no.latest() < on.latest())
        });
        prop_assert_eq!(counts, latest == Some(0));
        group.told(Some(2), KINDS[other.0], &[("on", &format!("2026-03-{:02}", other.1))]);
        prop_assert_eq!(&group.track(1), &before);
        let case = group.case();
        prop_assert_eq!(counting(&case, case.people[0]).is_anothers, false);
    }
}
