//! A key becomes a sentence in the language asked for; where there is no translation, English, and it says so.

use crate::args::Args;
use crate::load::{self, Entry, Isolating, Pattern};
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use mukti_terms::Language;
use mukti_terms::language::Direction;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

/// What was said, and whether it is English because the translation is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The sentence.
    pub text: Cow<'static, str>,
    /// True when the language asked for does not have it yet: pages mark and count it.
    pub fallback: bool,
}

/// The sentences of one language.
pub struct Messages {
    language: Language,
    isolating: Isolating,
    table: HashMap<&'static str, Entry>,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

static PLAIN: [OnceLock<Messages>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
static PAGES: [OnceLock<Messages>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];

impl Messages {
    /// For paper, tables and the command line. Read once per language, then kept.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        PLAIN[place(language)].get_or_init(|| Self::read(language, Isolating::Off))
    }

    /// For pages: in a right-to-left language every value is kept apart from the words round it (U+2068 and U+2069).
    #[must_use]
    pub fn on_page(language: Language) -> &'static Self {
        match language.direction() {
            Direction::Ltr => Self::of(language),
            Direction::Rtl => PAGES[place(language)].get_or_init(|| Self::read(language, Isolating::On)),
        }
    }

    /// The language asked for.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The sentence, or English where the translation is missing, or the key itself where nobody wrote it.
    #[must_use]
    pub fn text(&self, key: &str, args: &Args<'_>) -> Cow<'static, str> {
        self.say(key, args).text
    }

    /// A sentence without gaps.
    #[must_use]
    pub fn plain(&self, key: &str) -> Cow<'static, str> {
        self.say(key, &Args::NONE).text
    }

    /// The sentence, and whether it had to be English.
    #[must_use]
    pub fn say(&self, key: &str, args: &Args<'_>) -> Said {
        self.find(key, None, args).unwrap_or_else(|| Said { text: Cow::Owned(key.to_owned()), fallback: true })
    }

    /// A companion of a message, such as `ask`, `why`, `help`, `next`; `None` when even English has none.
    #[must_use]
    pub fn attr(&self, key: &str, name: &str, args: &Args<'_>) -> Option<Cow<'static, str>> {
        self.find(key, Some(name), args).map(|said| said.text)
    }

    /// As [`Messages::attr`], and whether it had to be English.
    #[must_use]
    pub fn say_attr(&self, key: &str, name: &str, args: &Args<'_>) -> Option<Said> {
        self.find(key, Some(name), args)
    }

    /// Whether anybody wrote this key, in this language or in English.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.has_own(key) || Self::of(Language::English).has_own(key)
    }

    /// Whether this language itself has the key.
    #[must_use]
    pub fn has_own(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Every key this language has, in no order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.table.keys().copied()
    }

    fn read(language: Language, isolating: Isolating) -> Self {
        Self { language, isolating, table: load::table(language), bundle: OnceLock::new() }
    }

    fn find(&self, key: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<Said> {
        if let Some(text) = self.own(key, attribute, args) {
            return Some(Said { text, fallback: false });
        }
        let english = Self::of(Language::English);
        english.own(key, attribute, args).map(|text| Said { text, fallback: self.language != Language::English })
    }

    fn own(&self, key: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<Cow<'static, str>> {
        let entry = self.table.get(key)?;
        let pattern = attribute.map_or(entry.value, |name| entry.attribute(name))?;
        match pattern {
            Pattern::Ready(words) => Some(Cow::Borrowed(words)),
            Pattern::Gaps => load::fill(self.bundle(), key, attribute, &args.for_fluent()),
        }
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| load::bundle(self.language, self.isolating))
    }
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Messages({}, {} keys)", self.language.tag(), self.table.len())
    }
}

fn place(language: Language) -> usize {
    Language::ALL.iter().position(|known| *known == language).expect("every language is in the list of all")
}
