//! Two districts, courts, threats: what is odd is said and kept if meant; each open duty has one holder; the cause list and its rebuild agree.

use mukti_casework::{
    Act, BeforeMove, By, Desk, EvenSo, Gate, HearingsQuery, LetterAsk, NewCase, Place, Problem, Said, TodayQuery,
    TopicAnswers, Whom, open_desk,
};
use mukti_register::{CaseId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Day, Language, State};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn now() -> Moment {
    Moment::start_of(day("2026-03-20")).plus_hours(12)
}

struct House {
    _folder: tempfile::TempDir,
    desk: Desk,
    by: By,
    case: CaseId,
    person: PersonId,
}

/// One person at a kiln in Sundarpur, from Hometown in another State, found bonded.
fn house() -> House {
    house_in("IN-UP")
}

fn house_in(state: &'static str) -> House {
    let folder = tempfile::tempdir().expect("made");
    let desk = open_desk(&Place::in_folder(&folder.path().join("data"))).expect("made");
    let by = mukti_testkit::first_member(&desk, now()).expect("enrols");
    let worksite = [("state", state), ("district", "Sundarpur"), ("kind", "brick_kiln")];
    let new = NewCase { prefix: State::from_code(state), worksite: &worksite, said: Said::WORKER };
    let case = desk.start_case(&by, &new).expect("made").case;
    let person = desk.add_person(&by, case, &[("name", "Meena Devi")], Said::WORKER).expect("made");
    let house = House { _folder: folder, desk, by, case, person };
    house.answer("person", &[("home.state", "IN-OR"), ("home.district", "Hometown")]);
    house.answer("place", &[("work.from", "2025-01-01"), ("work.to", "2026-03-01")]);
    house
}

impl House {
    fn answer(&self, topic: &str, answers: &[(&str, &str)]) {
        let said = Said { private: Answer::Yes, ..Said::WORKER };
        let told = TopicAnswers { case: self.case, person: self.person, topic, said, answers, words: "" };
        self.desk.answer_topic(&self.by, &told).expect("kept");
    }

    fn try_act(&self, kind: &str, values: &[(&str, &str)], even_so: EvenSo) -> Result<(), Problem> {
        let act = Act { case: self.case, whom: Whom::Everyone, kind, values, said: Said::DOCUMENT, even_so };
        self.desk.record_act(&self.by, &act).map(drop)
    }

    fn act(&self, kind: &str, values: &[(&str, &str)]) {
        self.try_act(kind, values, EvenSo::No).expect("kept");
    }

    /// The codes of what is odd about an act; nothing of it is kept.
    fn odd(&self, kind: &str, values: &[(&str, &str)]) -> Vec<&'static str> {
        match self.try_act(kind, values, EvenSo::No) {
            Err(Problem::Doubts(doubts)) => doubts.iter().map(|doubt| doubt.code).collect(),
            other => panic!("kept without a word: {other:?}"),
        }
    }

    /// Whether a letter of this kind can be written now.
    fn offers(&self, letter: &str) -> bool {
        let page = self.desk.case_page(&self.by, self.case).expect("reads");
        page.letters.iter().any(|choice| choice.kind == letter && choice.gate == Gate::Open)
    }

    /// Every duty that waits, with the district it is held in.
    fn waiting(&self) -> Vec<(String, Option<String>)> {
        let all = self.desk.today(now(), &TodayQuery::default()).expect("reads");
        let rows = all.late.into_iter().chain(all.due).chain(all.waiting);
        rows.map(|row| (row.duty, row.district)).collect()
    }

    fn district_of(&self, duty: &str) -> Option<String> {
        let of: Vec<_> = self.waiting().into_iter().filter(|(id, _)| id == duty).collect();
        assert_eq!(of.len(), 1, "{duty} has one holder: {of:?}");
        of[0].1.clone()
    }

    fn same_after_rebuild(&self) {
        assert!(self.desk.rebuild().expect("rebuilds").is_same());
    }
}

const OFFER: [(&str, &str); 4] =
    [("on", "2026-03-12"), ("to_state", "IN-OR"), ("to_district", "Hometown"), ("rehabilitation", "yes")];

#[test]
fn a_duty_goes_to_the_district_of_home_when_it_accepts_and_no_day_earlier() {
    let house = house();
    house.act("finding", &[("on", "2026-03-10"), ("outcome", "bonded")]);
    let held = |duty| house.district_of(duty).expect("a district is known");
    let before = house.waiting();
    assert_eq!(held("rehabilitation_proposal"), "Sundarpur");
    house.act("handoff_offer", &OFFER);
    assert_eq!(held("rehabilitation_proposal"), "Sundarpur", "an offer moves nothing");
    house.act("handoff_refuse", &[("on", "2026-03-13"), ("by_district", "Hometown")]);
    house.act("handoff_dispute", &[("on", "2026-03-14")]);
    assert_eq!(held("rehabilitation_proposal"), "Sundarpur", "a dispute keeps it with the sender");
    assert_eq!(house.waiting().iter().filter(|(id, _)| id == "handoff_settlement").count(), 1);
    house.act("handoff_settled", &[("on", "2026-03-18"), ("held_by", "receiver")]);
    assert_eq!(held("rehabilitation_proposal"), "Hometown");
    let after = house.waiting();
    let others = |all: &[(String, Option<String>)]| -> Vec<(String, Option<String>)> {
        all.iter().filter(|(id, _)| !id.starts_with("rehabilitation")).cloned().collect()
    };
    assert_eq!(others(&before), others(&after), "no other duty changed");
    let page = house.desk.case_page(&house.by, house.case).expect("reads");
    let book = mukti_law::Book::embedded();
    let shown = page.people[0].hand_over.track.holder_of(book, "rehabilitation_proposal");
    assert_eq!(shown.district.as_deref(), Some("Hometown"), "the page shows what the list says");
    house.same_after_rebuild();
}

#[test]
fn what_answers_no_offer_or_goes_to_what_is_not_theirs_is_said_and_kept_if_it_is_meant() {
    let house = house();
    assert_eq!(house.odd("handoff_accept", &[("on", "2026-03-12")]), ["422-159"]);
    assert_eq!(house.odd("handoff_settled", &[("on", "2026-03-12"), ("held_by", "sender")]), ["422-163"]);
    let third: Vec<_> = OFFER.into_iter().chain([("from_state", "IN-BR"), ("from_district", "Othertown")]).collect();
    assert_eq!(house.odd("handoff_offer", &third), ["422-161"]);
    house.try_act("handoff_accept", &[("on", "2026-03-12")], EvenSo::Yes).expect("kept if it is meant");
    let page = house.desk.case_page(&house.by, house.case).expect("reads");
    assert_eq!(page.people[0].hand_over.track.odd.len(), 1, "and shown as moving nothing");
    house.same_after_rebuild();
}

#[test]
fn before_anyone_is_moved_the_page_says_what_is_missing_and_it_is_kept_if_it_was_so() {
    let house = house();
    let home = [("on", "2026-03-15"), ("office", "district_magistrate")];
    assert_eq!(house.odd("repatriation", &home), ["422-150", "422-151", "422-152", "422-153"]);
    house.act("statement", &[("on", "2026-03-09")]);
    assert_eq!(house.odd("repatriation", &home)[0], "422-150", "a statement that was not private does not count");
    house.act("statement", &[("on", "2026-03-10"), ("private", "yes")]);
    house.act("finding", &[("on", "2026-03-10"), ("outcome", "bonded")]);
    house.act("release_certificate", &[("on", "2026-03-11")]);
    assert_eq!(house.odd("repatriation", &home), ["422-153"]);
    let missing =
        |house: &House| house.desk.case_page(&house.by, house.case).expect("reads").people[0].hand_over.missing.clone();
    assert_eq!(missing(&house), [BeforeMove::Assistance]);
    house.try_act("repatriation", &home, EvenSo::Yes).expect("it was so");
    assert!(house.desk.case_page(&house.by, house.case).expect("reads").people[0].hand_over.moved);

    let other = self::house();
    other.act("repatriation", &[("on", "2026-03-15"), ("unsafe_to_stay", "yes")]);
    assert_eq!(missing(&other).len(), 4, "and stays on the page");
}

#[test]
fn a_hearing_on_a_closed_day_with_an_odd_number_before_the_charge_sheet_is_said_and_kept_if_it_is_meant() {
    let house = house();
    let trial = [("forum", "sessions"), ("purpose", "evidence")];
    let with =
        |more: &[(&'static str, &'static str)]| -> Vec<(&str, &str)> { trial.iter().chain(more).copied().collect() };
    assert_eq!(house.odd("hearing", &with(&[("on", "2026-03-16")])), ["422-157"]);
    house.act("chargesheet", &[("on", "2026-03-12")]);
    house.act("hearing", &with(&[("on", "2026-03-12")]));
    assert_eq!(house.odd("hearing", &with(&[("on", "2026-03-11")])), ["422-156"]);
    assert_eq!(house.odd("hearing", &with(&[("on", "2026-03-15")])), ["422-154"], "a Sunday");
    assert_eq!(house.odd("hearing", &with(&[("on", "2026-03-16"), ("next_on", "2026-04-05")])), ["422-154"]);
    let republic_day = with(&[("on", "2026-03-16"), ("next_on", "2027-01-26")]);
    assert_eq!(house.odd("hearing", &republic_day), ["422-154"], "a Tuesday, and closed every year");
    house.act("hearing", &with(&[("on", "2026-03-13"), ("next_on", "2027-01-27")]));
    assert_eq!(house.odd("hearing", &with(&[("on", "2026-03-16"), ("cnr", "CC 12/2026")])), ["422-155"]);
    assert_eq!(house.odd("hearing", &with(&[("on", "2026-03-16"), ("next_on", "2026-03-16")])), ["422-158"]);
    house.act("hearing", &[("on", "2026-03-02"), ("forum", "judicial_magistrate"), ("purpose", "bail")]);
    let odd = with(&[("on", "2026-03-15"), ("cnr", "CC 12/2026")]);
    house.try_act("hearing", &odd, EvenSo::Yes).expect("kept if it is meant");
    house.same_after_rebuild();
}

#[test]
fn a_trial_before_an_executive_magistrate_is_odd_only_where_a_high_court_took_it_away() {
    let hearing = [("on", "2026-03-16"), ("forum", "executive_magistrate"), ("purpose", "bail")];
    house_in("IN-UP").act("hearing", &hearing);
    let house = house_in("IN-TN");
    assert_eq!(house.odd("hearing", &hearing), ["422-164"]);
    house.try_act("hearing", &hearing, EvenSo::Yes).expect("kept if it was so");
    house.act("hearing", &[("on", "2026-03-17"), ("forum", "judicial_magistrate"), ("purpose", "bail")]);
}

#[test]
fn the_next_date_stands_on_the_cause_list_of_its_week_until_the_hearing_is_recorded() {
    let house = house();
    let list = |on: &str, week: &str| {
        let query = HearingsQuery { week: Some(day(week)), ..HearingsQuery::default() };
        house.desk.cause_list(day(on), &query).expect("reads")
    };
    let court = [("forum", "judicial_magistrate"), ("court", "Court No. 2, Sundarpur"), ("purpose", "bail")];
    let with =
        |more: &[(&'static str, &'static str)]| -> Vec<(&str, &str)> { court.iter().chain(more).copied().collect() };
    house.act("hearing", &with(&[("on", "2026-03-10"), ("next_on", "2026-03-25"), ("next_purpose", "bail")]));
    let week = list("2026-03-20", "2026-03-27");
    assert_eq!((week.from, week.until), (day("2026-03-23"), day("2026-03-29")));
    assert_eq!((week.listed.len(), week.listed[0].case_label.as_str()), (1, "UP-0001"));
    assert!(list("2026-03-20", "2026-03-20").listed.is_empty());
    assert!(list("2026-03-25", "2026-03-25").passed.is_empty(), "on its day it has not passed");
    assert_eq!(list("2026-03-26", "2026-03-26").passed.len(), 1, "nobody wrote down what came of it");
    assert!(list("2026-03-26", "2026-03-26").listed.is_empty(), "it stands once: what has passed is no longer to come");
    assert!(!list("2026-03-26", "2026-03-26").is_week_empty());
    house.act("hearing", &with(&[("on", "2026-03-18"), ("next_on", "2026-04-15")]));
    assert!(list("2026-03-26", "2026-03-25").listed.is_empty(), "the court named another day");
    assert_eq!(list("2026-03-26", "2026-04-13").listed.len(), 1);
    house.act("hearing", &with(&[("on", "2026-03-19")]));
    assert_eq!(list("2026-03-26", "2026-04-13").without_date.len(), 1, "nobody told the next date: it is asked for");
    house.act("hearing", &with(&[("on", "2026-03-20"), ("happened", "disposed")]));
    assert!(list("2026-03-26", "2026-04-13").without_date.is_empty());
    house.same_after_rebuild();
}

#[test]
fn a_lawyers_work_is_counted_by_the_sign_of_the_panel_and_never_by_name() {
    let house = house();
    house.act("legal_aid_application", &[("on", "2026-03-10")]);
    assert_eq!(house.waiting().iter().filter(|(id, _)| id == "legal_aid").count(), 1);
    house.act("advocate_assigned", &[("on", "2026-03-12"), ("panel", "P-7"), ("name", "Adv. Kavita Rao")]);
    assert!(house.waiting().iter().all(|(id, _)| id != "legal_aid"));
    let list = house.desk.cause_list(day("2026-03-20"), &HearingsQuery::default()).expect("reads");
    assert_eq!((list.workload[0].panel.as_deref(), list.workload[0].cases), (Some("P-7"), 1));
    assert!(!format!("{list:?}").contains("Kavita"));
    house.same_after_rebuild();
}

#[test]
fn a_threat_stands_on_the_case_until_an_answer_leaves_the_person_safe() {
    let house = house();
    let open = || house.desk.case_page(&house.by, house.case).expect("reads").threats;
    house.act("threat", &[("on", "2026-03-10"), ("what", "weapon"), ("role", "owner"), ("protection_wanted", "yes")]);
    assert_eq!((open().len(), open()[0].ordinal, open()[0].still_unsafe), (1, 1, false));
    house.act("threat_answer", &[("on", "2026-03-12"), ("done", "warned"), ("safe_now", "no")]);
    assert!(open()[0].still_unsafe, "a warning that did not help is no answer");
    house.act("threat_answer", &[("on", "2026-03-14"), ("done", "police_protection"), ("safe_now", "yes")]);
    assert!(open().is_empty());
    house.act("threat", &[("on", "2026-03-16"), ("what", "family")]);
    assert_eq!(open().len(), 1, "a later threat is a new one");
}

#[test]
fn protection_that_is_asked_for_again_after_an_answer_runs_anew() {
    let house = house();
    let runs = || house.waiting().iter().any(|(id, _)| id == "protection");
    assert_eq!(house.odd("protection_answer", &[("on", "2026-03-09"), ("outcome", "refused")]), ["422-162"]);
    house.act("protection_request", &[("on", "2026-03-08")]);
    assert!(runs());
    house.act("protection_answer", &[("on", "2026-03-10"), ("outcome", "refused")]);
    assert!(!runs());
    house.act("protection_request", &[("on", "2026-03-15")]);
    assert!(runs(), "the answer came before this request");
    house.act("protection_answer", &[("on", "2026-03-18"), ("outcome", "granted")]);
    assert!(!runs());
    house.same_after_rebuild();
}

#[test]
fn a_threat_offers_the_letter_for_protection_until_somebody_has_asked_or_the_person_said_no() {
    let house = house();
    assert!(!house.offers("protection_request"), "nobody is threatened");
    house.act("threat", &[("on", "2026-03-08"), ("what", "words"), ("protection_wanted", "no")]);
    assert!(!house.offers("protection_request"), "the person does not want it");
    let told =
        [("on", "2026-03-10"), ("what", "weapon"), ("role", "owner"), ("who", "Ravi"), ("words", "I will find you")];
    house.act("threat", &told);
    assert!(house.offers("protection_request"));
    let kind = "protection_request";
    let ask = LetterAsk {
        case: house.case,
        people: Vec::new(),
        kind,
        office: None,
        against: None,
        language: Language::English,
    };
    let draft = house.desk.letter_draft(&house.by, &ask).expect("drafted");
    assert!(draft.to[0].contains("Superintendent of Police"), "{:?}", draft.to);
    house.act("protection_request", &[("on", "2026-03-11")]);
    assert!(!house.offers("protection_request"), "what follows now is a reminder");
    house.act("protection_answer", &[("on", "2026-03-12"), ("outcome", "granted")]);
    assert!(!house.offers("protection_request"), "it was asked for and answered");
    house.act("threat", &[("on", "2026-03-15"), ("what", "followed")]);
    assert!(house.offers("protection_request"), "a later threat is a new one");
}

#[test]
fn the_letter_of_the_hand_over_is_offered_until_all_of_it_was_accepted() {
    let house = house();
    house.act("finding", &[("on", "2026-03-10"), ("outcome", "bonded")]);
    let offer = |on: &'static str, parts: &[&'static str]| {
        let said = [("on", on)].into_iter().chain(OFFER[1..3].iter().copied());
        house.act("handoff_offer", &said.chain(parts.iter().map(|part| (*part, "yes"))).collect::<Vec<_>>());
    };
    assert!(house.offers("handoff_letter"));
    offer("2026-03-12", &["rehabilitation"]);
    house.act("handoff_accept", &[("on", "2026-03-13"), ("by_district", "Hometown")]);
    assert!(house.offers("handoff_letter"), "only a part was accepted");
    let rest: Vec<&'static str> = mukti_law::book::HandedOver::ALL.iter().map(|part| part.word()).skip(1).collect();
    offer("2026-03-14", &rest);
    assert!(house.offers("handoff_letter"), "an offer moves nothing");
    house.act("handoff_accept", &[("on", "2026-03-15"), ("by_district", "Hometown")]);
    assert!(!house.offers("handoff_letter"));
}

#[test]
fn the_office_above_both_is_asked_while_they_disagree_and_no_longer_once_it_was_taken_over() {
    let house = house();
    house.act("finding", &[("on", "2026-03-10"), ("outcome", "bonded")]);
    assert!(!house.offers("common_superior_letter"), "nobody disagrees");
    house.act("handoff_offer", &OFFER);
    house.act("handoff_refuse", &[("on", "2026-03-13"), ("by_district", "Hometown")]);
    house.act("handoff_dispute", &[("on", "2026-03-14")]);
    assert!(house.offers("common_superior_letter"));
    let ask = LetterAsk {
        case: house.case,
        people: Vec::new(),
        kind: "common_superior_letter",
        office: None,
        against: None,
        language: Language::English,
    };
    let draft = house.desk.letter_draft(&house.by, &ask).expect("drafted");
    assert_eq!(draft.to, ["Ministry of Labour and Employment, Government of India"], "no State is above the other");
    house.try_act("repatriation", &[("on", "2026-03-15"), ("office", "district_magistrate")], EvenSo::Yes).expect("so");
    house.act("handoff_settled", &[("on", "2026-03-18"), ("held_by", "receiver")]);
    assert!(!house.offers("common_superior_letter"), "it was taken over");
}

#[test]
fn people_not_known_to_be_free_are_not_handed_over() {
    let house = house();
    house.act("finding", &[("on", "2026-03-10"), ("outcome", "bonded")]);
    assert!(house.offers("handoff_letter"));
    house.try_act("freedom", &[("how", "still_held")], EvenSo::Yes).expect("it was learned so");
    let page = house.desk.case_page(&house.by, house.case).expect("reads");
    let choice = page.letters.iter().find(|choice| choice.kind == "handoff_letter").expect("listed");
    assert_eq!(choice.gate, Gate::NothingToClaim, "it does not even wait for a decision");
}

#[test]
fn after_a_finding_of_bondage_a_refusal_is_answered_with_the_finding_and_no_new_enquiry_is_offered() {
    let refused = |outcome| {
        let house = house();
        house.answer("leaving", &[("free.movement", "no")]);
        house.answer("advance", &[("advance.taken", "yes"), ("advance.by", "self")]);
        house.act("freedom", &[("on", "2026-03-01"), ("how", "rescued")]);
        house.act("finding", &[("on", "2026-03-10"), ("outcome", outcome)]);
        house.try_act("certificate_refusal", &[("on", "2026-03-12"), ("in_writing", "no")], EvenSo::Yes).expect("kept");
        house
    };
    let requests = |house: &House, kind| {
        let (case, language) = (house.case, Language::English);
        let ask = LetterAsk { case, people: Vec::new(), kind, office: None, against: None, language };
        house.desk.letter_draft(&house.by, &ask).expect("drafted").requests
    };
    let on_finding = "Give the release certificate that follows from the written finding of bonded labour.";
    let found = refused("bonded");
    assert!(!found.offers("re_enquiry_demand") && found.offers("appeal_to_magistrate_above"));
    assert_eq!(requests(&found, "reasoned_order_demand").first().map(String::as_str), Some(on_finding));
    let otherwise = refused("not_bonded");
    assert!(otherwise.offers("re_enquiry_demand"), "what was found is what is to be enquired into again");
    assert!(!requests(&otherwise, "reasoned_order_demand").iter().any(|text| text == on_finding));
}
