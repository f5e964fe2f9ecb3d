//! The language of one page: its sentences, and its way of writing numbers, money and dates.
//!
//! What has no translation yet is shown in English and marked as English, so that it is read aloud and broken right.

use maud::{Escaper, Markup, Render, html};
use mukti_messages::{Args, Messages, Said, format};
use mukti_terms::{Day, Grade, Language, Rupees, State, Told};
use std::borrow::Cow;
use std::fmt::Write as _;

/// The language of one page.
#[derive(Clone, Copy, Debug)]
pub struct Voice {
    messages: &'static Messages,
}

/// A sentence on its way into a page.
#[derive(Clone, Debug)]
pub struct Words(Said);

impl Render for Words {
    fn render_to(&self, page: &mut String) {
        if self.0.fallback {
            page.push_str("<span class=\"english\" lang=\"en\" dir=\"ltr\">");
        }
        // Writing into a String cannot fail.
        let _ = Escaper::new(page).write_str(&self.0.text);
        if self.0.fallback {
            page.push_str("</span>");
        }
    }
}

impl Voice {
    /// The pages in a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self { messages: Messages::on_page(language) }
    }

    /// The language.
    #[must_use]
    pub const fn language(self) -> Language {
        self.messages.language()
    }

    /// A sentence, to be shown.
    #[must_use]
    pub fn say(self, key: &str) -> Words {
        Words(self.messages.say(key, &Args::NONE))
    }

    /// A sentence with gaps, to be shown.
    #[must_use]
    pub fn with(self, key: &str, args: &Args<'_>) -> Words {
        Words(self.messages.say(key, args))
    }

    /// A sentence with a count.
    #[must_use]
    pub fn count(self, key: &str, count: usize) -> Words {
        self.with(key, &Args::new().with("count", count))
    }

    /// A companion of a message, to be shown; `None` where nobody wrote one.
    #[must_use]
    pub fn also(self, key: &str, name: &str) -> Option<Words> {
        self.messages.say_attr(key, name, &Args::NONE).map(Words)
    }

    /// A companion with gaps.
    #[must_use]
    pub fn also_with(self, key: &str, name: &str, args: &Args<'_>) -> Option<Words> {
        self.messages.say_attr(key, name, args).map(Words)
    }

    /// A sentence as plain text, for an attribute of a tag.
    #[must_use]
    pub fn text(self, key: &str) -> Cow<'static, str> {
        self.messages.plain(key)
    }

    /// A sentence with gaps as plain text.
    #[must_use]
    pub fn text_with(self, key: &str, args: &Args<'_>) -> Cow<'static, str> {
        self.messages.text(key, args)
    }

    /// A companion as plain text, empty where nobody wrote one.
    #[must_use]
    pub fn text_also(self, key: &str, name: &str, args: &Args<'_>) -> Cow<'static, str> {
        self.messages.attr(key, name, args).unwrap_or_default()
    }

    /// Whether anybody wrote this key.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        self.messages.has(key)
    }

    /// "Tue 3 Mar 2026", as a time element.
    #[must_use]
    pub fn day(self, day: Day) -> Markup {
        html! { time datetime=(day) { (format::day(self.language(), day)) } }
    }

    /// "Tue 3 Mar 2026" as text.
    #[must_use]
    pub fn day_text(self, day: Day) -> String {
        format::day(self.language(), day)
    }

    /// A date as coarse as it was told.
    #[must_use]
    pub fn told(self, told: Told) -> Markup {
        html! { span.when { (format::told(self.language(), told)) } }
    }

    /// An amount: never broken over two lines, and read from left to right.
    #[must_use]
    pub fn rupees(self, amount: Rupees) -> Markup {
        html! { bdi.number { (format::rupees(self.language(), amount)) } }
    }

    /// A whole number, grouped.
    #[must_use]
    pub fn number(self, count: usize) -> String {
        format::group(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// The name of a State.
    #[must_use]
    pub fn state(self, state: State) -> Words {
        self.say(&format!("state-{}", state.code().to_ascii_lowercase()))
    }

    /// The name of an office.
    #[must_use]
    pub fn office(self, id: &str) -> Words {
        self.say(&format!("office-{id}"))
    }

    /// What stands between things that are told one after another.
    #[must_use]
    pub const fn comma(self) -> &'static str {
        if matches!(self.language(), Language::Urdu) { "، " } else { ", " }
    }

    /// Things one after another, in the language's way.
    #[must_use]
    pub fn list(self, items: &[String]) -> String {
        format::list(self.language(), items)
    }

    /// How well a number is known: its mark, and the word and meaning for those who ask.
    #[must_use]
    pub fn grade(self, grade: Grade) -> Markup {
        let key = format!("grade-{}", grade.word());
        let word = self.text(&key);
        let title = format!("{word}. {}", self.text_also(&key, "meaning", &Args::NONE));
        html! { a.grade href="/help#marks" title=(title) { span aria-hidden="true" { (grade.mark()) } span.unseen { (word) } } }
    }
}

/// `css.rehabilitation` as it stands in keys: `css-rehabilitation`.
#[must_use]
pub fn key_of(prefix: &str, name: &str) -> String {
    format!("{prefix}-{}", name.replace('.', "-"))
}
