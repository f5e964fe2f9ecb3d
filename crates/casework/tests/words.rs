//! Every kind of record, every field and every problem of the desk has its words.

use mukti_messages::Messages;
use mukti_register::{FieldProblem, FieldWrong, Speaker, kinds};
use mukti_terms::Language;
use mukti_terms::schema::{Kind, Wrong};

#[test]
fn every_kind_field_choice_and_speaker_has_words_in_english() {
    let messages = Messages::of(Language::English);
    let mut missing = Vec::new();
    let mut ask = |key: String| {
        if !messages.has(&key) {
            missing.push(key);
        }
    };
    for kind in kinds().iter().filter(|kind| kind.name != "interview") {
        ask(format!("record-{}", kind.name));
        for field in kind.fields {
            ask(format!("field-{}-{}", kind.name, field.name));
            if let Kind::Choice(choices) = field.kind {
                choices.words.iter().for_each(|word| ask(format!("choice-{}-{word}", choices.list)));
            }
        }
    }
    Speaker::CHOICES.words.iter().for_each(|word| ask(format!("speaker-{word}")));
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_reason_why_a_field_was_not_taken_has_its_sentence() {
    let messages = Messages::of(Language::English);
    let wrongs = [
        FieldWrong::NoSuchField,
        FieldWrong::Missing,
        FieldWrong::NotATime,
        FieldWrong::InTheFuture,
        FieldWrong::NoDay,
        FieldWrong::NoMonth,
        FieldWrong::Unreadable(Wrong::NotYesNo),
        FieldWrong::Unreadable(Wrong::NotANumber),
        FieldWrong::Unreadable(Wrong::NotWhole),
        FieldWrong::Unreadable(Wrong::Negative),
        FieldWrong::Unreadable(Wrong::TooLarge { max: 1 }),
        FieldWrong::Unreadable(Wrong::NotADate),
        FieldWrong::Unreadable(Wrong::NotAState),
        FieldWrong::Unreadable(Wrong::NotAChoice(Speaker::CHOICES)),
        FieldWrong::Unreadable(Wrong::NotAccused),
        FieldWrong::Unreadable(Wrong::UnitInNumber),
        FieldWrong::Unreadable(Wrong::TooLong { max: 1 }),
    ];
    for wrong in wrongs {
        let code = mukti_casework::field_code(&FieldProblem { field: "on".to_string(), wrong });
        assert!(messages.has(&format!("error-{code}")), "{code}");
    }
}
