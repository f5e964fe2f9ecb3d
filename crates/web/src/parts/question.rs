//! One question of a form, made from the field's own description: three answers, a date as coarse as told, a sum, a choice.
//!
//! What was typed stays as typed, whether or not it could be read. Next: `reading.rs` takes the form in again.

use super::problem::{self, Problem};
use super::reading::{DateParts, Typed};
use super::speaking::SPEAKER;
use super::states;
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_messages::format;
use mukti_register::kinds::{INTERVIEW, message_key};
use mukti_terms::State;
use mukti_terms::schema::{Choices, Field, Kind, Precision};

/// Up to so many choices stand side by side; more are a list that opens.
const SIDE_BY_SIDE: usize = 6;

/// How the fields of a form are called in its messages: by the kind of its record.
#[derive(Clone, Copy, Debug)]
pub struct Naming(&'static str);

impl Naming {
    /// The interview's, asked aloud with `.ask`.
    pub const FACTS: Self = Self(INTERVIEW);

    /// A kind of record's.
    #[must_use]
    pub const fn of(kind: &'static str) -> Self {
        Self(kind)
    }

    /// The key of one field.
    #[must_use]
    pub fn key(self, field: &str) -> String {
        message_key(self.0, field)
    }

    /// The words a field is asked in, as text.
    #[must_use]
    pub fn words(self, voice: Voice, field: &str) -> String {
        if field == SPEAKER {
            return voice.text("page-act-said-by").into_owned();
        }
        let key = self.key(field);
        let asked = voice.text_also(&key, "ask", &mukti_messages::Args::NONE);
        if asked.is_empty() { voice.text(&key).into_owned() } else { asked.into_owned() }
    }
}

/// A form's questions: how they are called, what was typed, what could not be read.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// The language.
    pub voice: Voice,
    /// How its fields are called.
    pub naming: Naming,
    /// What stands in the fields.
    pub typed: &'a Typed,
    /// What could not be read.
    pub problems: &'a [Problem],
    /// What else stands under a question, such as two accounts that differ.
    pub beside: &'a dyn Beside,
}

/// What else stands under a question.
pub trait Beside: std::fmt::Debug {
    /// Something about that field, or nothing.
    fn under(&self, field: &str) -> Markup;
}

/// Nothing else.
#[derive(Debug)]
pub struct Nothing;

impl Beside for Nothing {
    fn under(&self, _field: &str) -> Markup {
        html! {}
    }
}

impl Asking<'_> {
    /// Every question, those that hang on another inside it.
    #[must_use]
    pub fn all<'f>(&self, fields: impl IntoIterator<Item = &'f Field>) -> Markup {
        let fields: Vec<&Field> = fields.into_iter().collect();
        let hangs = |field: &Field| field.asked_if.is_some();
        html! {
            @for (at, field) in fields.iter().enumerate().filter(|(_, field)| !hangs(field)) {
                @let under: Vec<&Field> = fields[at + 1..].iter().copied().take_while(|next| hangs(next)).collect();
                @if under.is_empty() { (self.one(field)) } @else {
                    div.with-nested {
                        (self.one(field))
                        fieldset.nested {
                            legend { (self.voice.say("page-interview-if")) }
                            @for nested in under { (self.one(nested)) }
                        }
                    }
                }
            }
        }
    }

    /// One question.
    #[must_use]
    pub fn one(&self, field: &Field) -> Markup {
        match field.kind {
            Kind::YesNo => self.group(field, &self.answers(field)),
            Kind::Choice(choices) if choices.words.len() <= SIDE_BY_SIDE => {
                self.group(field, &self.radios(field, choices))
            }
            Kind::Choice(choices) => self.single(field, &self.list(field, choices)),
            Kind::State => self.single(field, &self.states(field)),
            Kind::Told => self.group(field, &self.date(field)),
            Kind::Accused => self.group(field, &self.accused(field)),
            Kind::Rupees | Kind::Whole | Kind::Number => self.single(field, &self.number(field)),
            Kind::Text => self.single(field, &self.words(field)),
        }
    }

    fn problem(&self, field: &Field) -> Option<&Problem> {
        self.problems.iter().find(|problem| problem.field.as_deref() == Some(field.name))
    }

    fn label(&self, field: &Field) -> Markup {
        let key = self.naming.key(field.name);
        html! {
            @match self.voice.also(&key, "ask") { Some(asked) => (asked), None => (self.voice.say(&key)) }
            @if field.required { " " span.cite { (self.voice.say("page-needed")) } }
        }
    }

    fn above(&self, field: &Field) -> Markup {
        let key = self.naming.key(field.name);
        html! {
            @if let Some(help) = self.voice.also(&key, "help") { p.help id={ (field.name) "-help" } { (help) } }
            @if let Some(problem) = self.problem(field) { (problem::beside(self.voice, problem, &format!("{}-wrong", field.name))) }
        }
    }

    fn described(&self, field: &Field) -> Option<String> {
        let help = self.voice.has(&self.naming.key(field.name))
            && self.voice.also(&self.naming.key(field.name), "help").is_some();
        let mut ids = Vec::new();
        if help {
            ids.push(format!("{}-help", field.name));
        }
        if self.problem(field).is_some() {
            ids.push(format!("{}-wrong", field.name));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// Several inputs under one legend.
    fn group(&self, field: &Field, inputs: &Markup) -> Markup {
        html! {
            fieldset id=(field.name) class=[self.problem(field).map(|_| "wrong")] aria-describedby=[self.described(field)] {
                legend { (self.label(field)) }
                (self.above(field))
                (inputs)
                (self.beside.under(field.name))
            }
        }
    }

    /// One input with its label.
    fn single(&self, field: &Field, input: &Markup) -> Markup {
        html! {
            div class=(if self.problem(field).is_some() { "field wrong" } else { "field" }) {
                label for=(field.name) { (self.label(field)) }
                (self.above(field))
                (input)
                (self.beside.under(field.name))
            }
        }
    }

    fn answers(&self, field: &Field) -> Markup {
        let now = self.typed.get(field.name);
        html! {
            div.segments {
                @for word in ["yes", "no", "not_known"] {
                    label class=[(word == "not_known").then_some("unknown")] {
                        input type="radio" name=(field.name) value=(word) checked[now == Some(word)];
                        span { (self.voice.say(&format!("choice-answer-{word}"))) }
                    }
                }
            }
        }
    }

    fn radios(&self, field: &Field, choices: Choices) -> Markup {
        let now = self.typed.get(field.name).unwrap_or_default();
        html! {
            div.choices {
                @for word in choices.words {
                    label { input type="radio" name=(field.name) value=(word) checked[now == *word]; span { (self.choice(choices, word)) } }
                }
                @if !field.required {
                    label { input type="radio" name=(field.name) value=""; span.quiet { (self.voice.say("choice-answer-not_known")) } }
                }
            }
        }
    }

    fn list(&self, field: &Field, choices: Choices) -> Markup {
        let now = self.typed.get(field.name).unwrap_or_default();
        html! {
            select.long id=(field.name) name=(field.name) aria-describedby=[self.described(field)] aria-invalid=[self.invalid(field)] {
                option value="" { (self.none_chosen(field)) }
                @for word in choices.words { option value=(word) selected[now == *word] { (self.text(&format!("choice-{}-{word}", choices.list))) } }
            }
        }
    }

    fn states(&self, field: &Field) -> Markup {
        let now = self.typed.get(field.name).and_then(State::from_code);
        html! {
            select.long id=(field.name) name=(field.name) aria-describedby=[self.described(field)] aria-invalid=[self.invalid(field)] {
                option value="" { (self.none_chosen(field)) }
                (states::options(self.voice, now))
            }
        }
    }

    fn date(&self, field: &Field) -> Markup {
        let DateParts(year, month, day) = self.typed.date(field.name);
        let part = |part: &str| format!("{}.{part}", field.name);
        let months: Vec<String> = (1..=12).map(|at| month_name(self.voice, at)).collect();
        html! {
            div.date {
                @if field.precise != Precision::Month || day.is_some() {
                    label { (self.voice.say("page-date-day"))
                        select name=(part("day")) { option value="" { "–" } @for at in 1..=31 { option value=(at) selected[day == Some(at)] { (at) } } }
                    }
                }
                label { (self.voice.say("page-date-month"))
                    select name=(part("month")) { option value="" { "–" }
                        @for (at, name) in (1..).zip(&months) { option value=(at) selected[month == Some(at)] { (name) } }
                    }
                }
                label { (self.voice.say("page-date-year"))
                    input.year type="text" inputmode="numeric" autocomplete="off" name=(part("year")) value=(year) maxlength="10" aria-invalid=[self.invalid(field)];
                }
            }
            @if field.precise == Precision::AsTold && self.voice.also(&self.naming.key(field.name), "help").is_none() {
                p.help { (self.voice.say("page-date-help")) }
            }
        }
    }

    /// One line for each who had power; one empty line more than are known.
    fn accused(&self, field: &Field) -> Markup {
        let known = self.typed.accused(field.name);
        let rows = known.iter().cloned().chain(std::iter::repeat_n((String::new(), String::new()), 2));
        html! {
            p.help { (self.voice.say("page-accused-help")) }
            @for (at, (role, category)) in rows.enumerate() {
                div.date {
                    label { (self.voice.say("page-accused-role"))
                        select name={ (field.name) ".role." (at) } {
                            option value="" { "–" }
                            @for word in ROLES { option value=(word) selected[role == *word] { (self.text(&format!("choice-accused_role-{word}"))) } }
                            @if !role.is_empty() && !ROLES.contains(&role.as_str()) { option value=(role) selected { (role) } }
                        }
                    }
                    label { (self.voice.say("page-accused-category"))
                        select name={ (field.name) ".category." (at) } {
                            option value="" { (self.text("choice-answer-not_known")) }
                            @for word in mukti_law::facts::Category::CHOICES.words {
                                option value=(word) selected[category == *word] { (self.text(&format!("choice-category-{word}"))) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn number(&self, field: &Field) -> Markup {
        let mode = if matches!(field.kind, Kind::Whole) { "numeric" } else { "decimal" };
        html! {
            span.amount-in {
                @if matches!(field.kind, Kind::Rupees) { span aria-hidden="true" { "₹" } }
                input.short type="text" inputmode=(mode) autocomplete="off" id=(field.name) name=(field.name)
                    value=(self.typed.get(field.name).unwrap_or_default())
                    aria-describedby=[self.described(field)] aria-invalid=[self.invalid(field)];
                @if matches!(field.kind, Kind::Rupees) { span.unseen { (self.voice.say("page-amount-rupees")) } }
            }
        }
    }

    fn words(&self, field: &Field) -> Markup {
        let now = self.typed.get(field.name).unwrap_or_default();
        let (name, described, invalid) = (field.name, self.described(field), self.invalid(field));
        match name {
            "told.language" => self.languages(field, now),
            "note" | "reasons" | "words" | "landmark" | "address" => {
                html! { textarea id=(name) name=(name) rows="3" aria-describedby=[described] { (now) } }
            }
            "time" => {
                html! { input.short type="time" id=(name) name=(name) value=(now) aria-describedby=[described] aria-invalid=[invalid]; }
            }
            _ => {
                html! { input type="text" dir="auto" autocomplete="off" id=(name) name=(name) value=(now) aria-describedby=[described] aria-invalid=[invalid]; }
            }
        }
    }

    fn languages(&self, field: &Field, now: &str) -> Markup {
        html! {
            select.long id=(field.name) name=(field.name) aria-describedby=[self.described(field)] {
                option value="" { (self.text("choice-answer-not_known")) }
                @for tag in SPOKEN { option value=(tag) selected[now == *tag] { (self.text(&format!("language-{tag}"))) } }
                @if !now.is_empty() && !SPOKEN.contains(&now) { option value=(now) selected { (now) } }
            }
        }
    }

    fn choice(&self, choices: Choices, word: &str) -> crate::voice::Words {
        self.voice.say(&format!("choice-{}-{word}", choices.list))
    }

    /// What stands in a list of which nothing was chosen: that it is not known is no answer where one is needed.
    fn none_chosen(&self, field: &Field) -> std::borrow::Cow<'static, str> {
        self.text(if field.required { "page-choose-one" } else { "choice-answer-not_known" })
    }

    fn text(&self, key: &str) -> std::borrow::Cow<'static, str> {
        self.voice.text(key)
    }

    fn invalid(&self, field: &Field) -> Option<&'static str> {
        self.problem(field).map(|_| "true")
    }
}

/// Who may have had power over a worker, as in the keys `choice-accused_role-<word>`.
const ROLES: &[&str] =
    &["owner", "employer", "manager", "supervisor", "contractor", "agent", "moneylender", "relative", "other"];

/// The languages of the Constitution's list and English, as in the keys `language-<tag>`.
const SPOKEN: &[&str] = &[
    "as", "bn", "brx", "doi", "en", "gu", "hi", "kn", "kok", "ks", "mai", "ml", "mni", "mr", "ne", "or", "pa", "sa",
    "sat", "sd", "ta", "te", "ur",
];

/// The name of a month, from a date written out.
fn month_name(voice: Voice, month: i8) -> String {
    let told = mukti_terms::Told::Month(2000, month);
    format::told(voice.language(), told).replace("2000", "").trim().to_owned()
}
