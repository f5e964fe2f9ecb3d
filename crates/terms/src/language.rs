//! The languages Mukti speaks: tag, own name, direction, script.

/// A language of pages or letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names of languages explain themselves")]
pub enum Language {
    English,
    Hindi,
    Tamil,
    Telugu,
    Odia,
    Kannada,
    Bengali,
    Urdu,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub const fn html(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Language {
    /// Every language of the letters, English first.
    pub const ALL: [Self; 8] =
        [Self::English, Self::Hindi, Self::Tamil, Self::Telugu, Self::Odia, Self::Kannada, Self::Bengali, Self::Urdu];

    /// The languages in which every page is complete.
    pub const PAGES: [Self; 4] = [Self::English, Self::Hindi, Self::Tamil, Self::Urdu];

    /// Its BCP-47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Hindi => "hi",
            Self::Tamil => "ta",
            Self::Telugu => "te",
            Self::Odia => "or",
            Self::Kannada => "kn",
            Self::Bengali => "bn",
            Self::Urdu => "ur",
        }
    }

    /// Its own name for itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Hindi => "हिन्दी",
            Self::Tamil => "தமிழ்",
            Self::Telugu => "తెలుగు",
            Self::Odia => "ଓଡ଼ିଆ",
            Self::Kannada => "ಕನ್ನಡ",
            Self::Bengali => "বাংলা",
            Self::Urdu => "اُردُو",
        }
    }

    /// Which way it is written.
    #[must_use]
    pub const fn direction(self) -> Direction {
        if matches!(self, Self::Urdu) { Direction::Rtl } else { Direction::Ltr }
    }

    /// From a tag such as `hi`, `hi-IN`, `ta_IN`; `None` when it is none of ours.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let base = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(base))
    }
}
