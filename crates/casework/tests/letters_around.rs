//! What a letter knows beside its people: the release that did not hold, and the district that owes the money by now.

use mukti_casework::{
    Act, By, Desk, EvenSo, LetterAsk, LetterDraft, NewAgain, NewCase, Place, Said, TopicAnswers, Whom, open_desk,
};
use mukti_register::{CaseId, PersonId};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Language, State};

fn at(day: &str) -> Moment {
    Moment::start_of(day.parse().expect("a day")).plus_hours(12)
}

struct House {
    _folder: tempfile::TempDir,
    desk: Desk,
    by: By,
    case: CaseId,
    person: PersonId,
}

/// Somebody from Hometown in another State who came free from a kiln in Sundarpur, was found bonded and has a certificate.
fn house() -> House {
    let folder = tempfile::tempdir().expect("made");
    let desk = open_desk(&Place::in_folder(&folder.path().join("data"))).expect("made");
    let by = mukti_testkit::first_member(&desk, at("2026-03-20")).expect("enrols");
    let worksite = [("state", "IN-UP"), ("district", "Sundarpur"), ("kind", "brick_kiln")];
    let new = NewCase { prefix: State::from_code("IN-UP"), worksite: &worksite, said: Said::WORKER };
    let case = desk.start_case(&by, &new).expect("made").case;
    let person = desk.add_person(&by, case, &[("name", "Meena Devi")], Said::WORKER).expect("made");
    let house = House { _folder: folder, desk, by, case, person };
    house.answer("person", &[("home.state", "IN-OR"), ("home.district", "Hometown")]);
    house.answer("advance", &[("advance.taken", "yes"), ("advance.by", "self"), ("debt.held_them", "yes")]);
    house.answer("leaving", &[("free.movement", "no")]);
    house.act("freedom", &[("on", "2026-03-01"), ("how", "rescued")]);
    house.act("finding", &[("on", "2026-03-03"), ("outcome", "bonded")]);
    house.act("release_certificate", &[("on", "2026-03-04"), ("form", "individual")]);
    house
}

impl House {
    fn answer(&self, topic: &str, answers: &[(&str, &str)]) {
        let said = Said { private: Answer::Yes, ..Said::WORKER };
        let told = TopicAnswers { case: self.case, person: self.person, topic, said, answers, words: "" };
        self.desk.answer_topic(&self.by, &told).expect("kept");
    }

    fn act(&self, kind: &str, values: &[(&str, &str)]) {
        let (case, whom) = (self.case, Whom::Everyone);
        let act = Act { case, whom, kind, values, said: Said::DOCUMENT, even_so: EvenSo::Yes };
        self.desk.record_act(&self.by, &act).expect("kept");
    }

    fn draft(&self, case: CaseId, kind: &str) -> LetterDraft {
        let people = Vec::new();
        let ask = LetterAsk { case, people, kind, office: None, against: None, language: Language::English };
        self.desk.letter_draft(&self.by, &ask).expect("drafted")
    }
}

#[test]
fn the_money_is_claimed_where_it_is_owed_and_only_an_acceptance_moves_it() {
    let house = house();
    let to = |house: &House| house.draft(house.case, "outstanding_claim").to.join("; ");
    assert!(to(&house).contains("District: Sundarpur"), "{}", to(&house));
    let offer = [("on", "2026-03-12"), ("to_state", "IN-OR"), ("to_district", "Hometown"), ("rehabilitation", "yes")];
    house.act("handoff_offer", &offer);
    assert!(to(&house).contains("District: Sundarpur"), "an offer moves nothing");
    house.act("handoff_accept", &[("on", "2026-03-13"), ("by_district", "Hometown")]);
    assert!(to(&house).contains("District: Hometown"), "{}", to(&house));
}

#[test]
fn a_letter_for_people_in_bondage_again_knows_their_release_and_a_first_letter_knows_none() {
    let house = house();
    let law = "the bonded debt is at an end";
    let first = house.draft(house.case, "fir_request").paragraphs.join(" ");
    assert!(!first.contains(law), "{first}");
    let worksite: &[(&str, &str)] = &[("state", "IN-TN"), ("district", "Rampur")];
    let new = NewCase { prefix: State::from_code("IN-TN"), worksite, said: Said::WORKER };
    let values: &[(&str, &str)] = &[("on", "2026-03-18"), ("same_employer", "yes")];
    let (case, person) = (house.case, house.person);
    let again = NewAgain { case, person, values, new, held: Answer::Yes, even_so: EvenSo::No };
    let started = house.desk.in_bondage_again(&house.by, &again).expect("kept");
    let told = house.draft(started.case, "information_to_dm").paragraphs.join(" ");
    assert!(told.contains(law), "{told}");
}
