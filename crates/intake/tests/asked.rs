//! The questions of an interview: one that is answered by yes or no can be, and its yes says what is recorded.

use mukti_intake::form::page::sheets;
use mukti_intake::form::sheet::{Says, Sheet};
use mukti_law::Facts;
use mukti_messages::{Args, Messages};
use mukti_terms::Language;
use mukti_terms::schema::{Field, Kind, Record};

fn key(field: &Field) -> String {
    format!("fact-{}", field.name.replace('.', "-"))
}

/// Every question that somebody is asked aloud, with its fact.
fn asked(language: Language, of: impl Fn(Kind) -> bool) -> Vec<(&'static str, String)> {
    let messages = Messages::of(language);
    let fields = Facts::FIELDS.iter().filter(|field| of(field.kind) && field.topic != "proceedings");
    let ask = |field: &'static Field| Some((field.name, messages.attr(&key(field), "ask", &Args::NONE)?.into_owned()));
    fields.filter_map(ask).collect()
}

/// How a question begins that yes or no answers.
const BEGINS: &[&str] = &["Are", "Is", "Was", "Were", "Do", "Does", "Did", "Have", "Has", "Had", "Could", "Can"];

#[test]
fn what_has_buttons_for_yes_and_no_is_asked_by_one_question_that_they_answer() {
    let questions = asked(Language::English, |kind| matches!(kind, Kind::YesNo));
    assert!(questions.len() > 30, "{}", questions.len());
    for (fact, question) in questions {
        // "Before the work, did you …?"
        let verb = question.split_once(", ").filter(|(before, _)| before.starts_with("Before "));
        let begins = verb.map_or(question.as_str(), |(_, rest)| rest).split(' ').next().unwrap_or_default();
        let is_one = BEGINS.iter().any(|word| word.eq_ignore_ascii_case(begins));
        assert!(is_one, "{fact} has yes and no to choose from and is asked: {question}");
    }
}

#[test]
fn what_is_answered_by_yes_or_a_number_is_one_question_in_every_language() {
    let is_one = |kind: Kind| matches!(kind, Kind::YesNo | Kind::Whole | Kind::Number | Kind::Rupees);
    for language in Language::ALL {
        let questions = asked(language, is_one);
        assert!(questions.len() > 50, "{language:?}: {}", questions.len());
        for (fact, question) in questions {
            let marks = question.matches(['?', '؟']).count();
            assert_eq!(marks, 1, "{language:?}, {fact}: {question}");
        }
    }
}

#[test]
fn no_hint_has_to_say_that_yes_means_no() {
    let messages = Messages::of(Language::English);
    for field in Facts::FIELDS {
        let help = messages.attr(&key(field), "help", &Args::NONE).unwrap_or_default();
        let turned = ["Yes here means", "No here means"].iter().any(|words| help.contains(words));
        assert!(!turned, "{}: the question has to ask for what is recorded; its hint says: {help}", field.name);
    }
}

#[test]
fn what_is_recorded_as_a_lack_is_asked_as_a_lack() {
    let lacks: Vec<_> = asked(Language::English, |kind| matches!(kind, Kind::YesNo))
        .into_iter()
        .filter(|(fact, _)| fact.ends_with(".none"))
        .collect();
    assert_eq!(lacks.len(), 2, "the wage and the identity paper: {lacks:?}");
    for (fact, question) in lacks {
        assert!(question.contains(" without "), "{fact} is yes where there is none, and is asked: {question}");
    }
}

#[test]
fn nobody_is_asked_for_the_day_of_their_own_death() {
    let sheet = Sheet::one_person();
    let asks = |name: &str| {
        let found = sheet.blocks().find_map(|(block, _)| {
            block.fields.iter().find(|field| field.name == name).map(|field| sheet.conditions(block, field))
        });
        found.expect("is asked")
    };
    let death = asks("died.on");
    assert!(death.iter().any(|one| one.field == "speaker" && one.says == Says::AnotherThan("worker")), "{death:?}");
    assert!(asks("injury").is_empty(), "the worker is asked what else happened");
    assert!(
        sheets().to_string().contains(r#""if":[["speaker","is not","worker"]]"#),
        "so does the page without network"
    );
    assert!(
        Sheet::of_record(&mukti_intake::form::FormSpec::interview()).blocks().all(|(block, _)| {
            let of_record = Sheet::of_record(&mukti_intake::form::FormSpec::interview());
            block.fields.iter().all(|field| of_record.conditions(block, field).iter().all(|one| one.field != "speaker"))
        }),
        "a form that does not ask who speaks hangs nothing on it"
    );
}
