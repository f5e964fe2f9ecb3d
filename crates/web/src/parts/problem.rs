//! An answer that could not be read: where it stands, what was expected, what to do.

use super::question::Naming;
use crate::frame::Shown;
use crate::voice::{Voice, Words};
use maud::{Markup, html};
use mukti_casework::field_code;
use mukti_messages::{Args, format};
use mukti_register::kinds::{INTERVIEW, message_key};
use mukti_register::{FieldProblem, FieldWrong};
use mukti_terms::Told;
use mukti_terms::schema::Wrong;

/// The code of a date that could not be read.
const NO_DATE: &str = "400-05";

/// A sentence about what went wrong, with its stable code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The code, as in the key `error-<code>`.
    pub code: &'static str,
    /// The name of the field it stands at, where there is one.
    pub field: Option<String>,
    /// The gaps of its sentence.
    pub gaps: Vec<(&'static str, String)>,
}

impl Problem {
    /// A field that could not be taken, with what was typed in it.
    #[must_use]
    pub fn of_field(voice: Voice, naming: Naming, problem: &FieldProblem, typed: &str) -> Self {
        let mut gaps = vec![("value", typed.chars().take(60).collect::<String>())];
        match problem.wrong {
            FieldWrong::Unreadable(Wrong::TooLarge { max }) => {
                gaps.extend([("low", "0".to_owned()), ("high", mukti_messages::format::group(max))])
            }
            FieldWrong::Unreadable(Wrong::TooLong { max }) => {
                gaps.extend([("found", voice.number(typed.len())), ("high", voice.number(max))])
            }
            FieldWrong::Unreadable(Wrong::NotAChoice(choices)) => {
                gaps.push(("choices", choices_of(voice, choices.list, choices.words)))
            }
            FieldWrong::Missing => gaps.push(("field", naming.words(voice, &problem.field))),
            FieldWrong::NoSuchField => gaps.push(("column", problem.field.clone())),
            _ => {}
        }
        Self { code: field_code(problem), field: Some(problem.field.clone()), gaps }
    }

    fn args(&self) -> Args<'_> {
        self.gaps.iter().fold(Args::new(), |args, (name, value)| args.with(name, value))
    }

    /// What happened.
    #[must_use]
    pub fn says(&self, voice: Voice) -> Words {
        voice.with(&format!("error-{}", self.code), &self.args())
    }

    /// What to do next.
    #[must_use]
    pub fn next(&self, voice: Voice) -> Option<Words> {
        // A date of a form stands in three boxes: how a list or a file writes it helps nobody here.
        if self.code == NO_DATE && self.field.is_some() {
            return Some(voice.say("page-date-again"));
        }
        voice.also_with(&format!("error-{}", self.code), "next", &self.args())
    }
}

/// The problems of a form: each field's own, or the form's as a whole.
#[must_use]
pub fn of_form(
    voice: Voice,
    naming: Naming,
    problem: &mukti_casework::Problem,
    answers: &[(String, String)],
) -> Vec<Problem> {
    let typed =
        |field: &str| answers.iter().rev().find(|(name, _)| name == field).map_or("", |(_, text)| text.as_str());
    match problem {
        mukti_casework::Problem::Fields(problems) => {
            problems.iter().map(|one| Problem::of_field(voice, naming, one, typed(&one.field))).collect()
        }
        mukti_casework::Problem::Doubts(doubts) => doubts
            .iter()
            .map(|doubt| Problem {
                code: doubt.code,
                field: Some(doubt.field.to_owned()),
                gaps: said(voice, &doubt.gaps),
            })
            .collect(),
        other => vec![Problem {
            code: other.code(),
            field: stands_at(other).map(str::to_owned),
            gaps: said(voice, &other.fields()),
        }],
    }
}

/// The field of an act's form at which something odd about the whole of it stands.
fn stands_at(problem: &mukti_casework::Problem) -> Option<&'static str> {
    use mukti_casework::Problem as P;
    match problem {
        P::NobodyTicked => Some("whom"),
        P::Before { .. } => Some("on"),
        P::PaidTooMuch { .. } | P::PaidTwice { .. } | P::PaidBeforeSanction { .. } => Some("amount"),
        _ => None,
    }
}

/// Dates as the language writes them, and what a date is of by its words.
fn said(voice: Voice, gaps: &[(&'static str, String)]) -> Vec<(&'static str, String)> {
    let shown = |name: &str, text: &String| match name {
        "event" => voice.text(&message_key(INTERVIEW, text)).into_owned(),
        _ => Told::parse(text).map_or_else(|| text.clone(), |told| format::told(voice.language(), told)),
    };
    gaps.iter().map(|(name, text)| (*name, shown(name, text))).collect()
}

fn choices_of(voice: Voice, list: &str, words: &[&str]) -> String {
    let said: Vec<String> =
        words.iter().map(|word| voice.text(&format!("choice-{list}-{word}")).into_owned()).collect();
    voice.list(&said)
}

/// The sentence at the field itself.
#[must_use]
pub fn beside(voice: Voice, problem: &Problem, id: &str) -> Markup {
    html! { p.says id=(id) { (problem.says(voice)) " " (problem.next(voice).into_markup()) " " span.cite { (code(voice, problem.code)) } } }
}

/// The summary on top of a form: each problem, with a link to where it stands. `label` gives the question's words.
#[must_use]
pub fn summary(voice: Voice, problems: &[Problem], label: impl Fn(&str) -> String) -> Markup {
    if problems.is_empty() {
        return html! {};
    }
    html! {
        div.problems role="alert" tabindex="-1" {
            h2 { (voice.say("page-problem-title")) }
            p { (voice.also("page-problem-title", if problems.len() == 1 { "one" } else { "many" }).into_markup()) }
            ul {
                @for problem in problems {
                    li {
                        @if let Some(field) = &problem.field {
                            a href={ "#" (field) } { (voice.with("page-problem-in", &Args::new().with("field", label(field)))) }
                            ": "
                        }
                        (problem.says(voice)) " " (problem.next(voice).into_markup())
                    }
                }
            }
        }
    }
}

/// The stable code, small.
#[must_use]
pub fn code(voice: Voice, code: &str) -> Words {
    voice.with("page-code", &Args::new().with("code", code))
}
