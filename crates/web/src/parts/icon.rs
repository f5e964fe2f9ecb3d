//! Small line drawings beside words; a screen reader passes over them.

use maud::{Markup, PreEscaped, html};

/// One drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Today.
    Sun,
    /// Cases.
    Folder,
    /// A new case.
    Plus,
    /// More rooms.
    Dots,
    /// Law.
    Book,
    /// Help.
    Question,
    /// The language switch.
    Speech,
    /// Leaving quickly.
    Door,
    /// Late.
    Alarm,
    /// A clock that runs.
    Clock,
    /// Done.
    Tick,
    /// Not known.
    Dashes,
    /// No longer.
    Bar,
    /// Somebody is held.
    Shield,
    /// A covered name.
    Eye,
    /// A letter.
    Pen,
    /// Our mark: an open ring.
    Ring,
}

impl Icon {
    /// Its strokes on a field of 24 by 24.
    const fn strokes(self) -> &'static str {
        match self {
            Self::Sun => {
                r#"<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6l1.5 1.5M16.9 16.9l1.5 1.5M5.6 18.4l1.5-1.5M16.9 7.1l1.5-1.5"/>"#
            }
            Self::Folder => r#"<path d="M3 7a2 2 0 0 1 2-2h4l2 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"/>"#,
            Self::Plus => r#"<circle cx="12" cy="12" r="9"/><path d="M12 8v8M8 12h8"/>"#,
            Self::Dots => r#"<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>"#,
            Self::Book => r#"<path d="M4 5a2 2 0 0 1 2-2h14v16H6a2 2 0 0 0-2 2zM4 19V5M9 7h7M9 11h5"/>"#,
            Self::Question => {
                r#"<circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.8h.01"/>"#
            }
            Self::Speech => r#"<path d="M4 5h10v8H9l-3 3v-3H4zM16 9h4v8h-1v3l-3-3h-5"/>"#,
            Self::Door => r#"<path d="M10 4h8v16h-8M14 12H3M6.5 8.5 3 12l3.5 3.5"/>"#,
            Self::Alarm => r#"<path d="M12 3 2.5 20h19zM12 10v4M12 17h.01"/>"#,
            Self::Clock => r#"<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/>"#,
            Self::Tick => r#"<path d="m5 12.5 4.5 4.5L19 7.5"/>"#,
            Self::Dashes => r#"<circle cx="12" cy="12" r="9" stroke-dasharray="3 3"/>"#,
            Self::Bar => r#"<path d="M6 12h12"/>"#,
            Self::Shield => r#"<path d="M12 3l8 3v6c0 4.5-3.2 7.6-8 9-4.8-1.4-8-4.5-8-9V6zM12 8v5M12 16h.01"/>"#,
            Self::Eye => {
                r#"<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.5"/>"#
            }
            Self::Pen => r#"<path d="M4 20h4L19 9l-4-4L4 16zM13 7l4 4"/>"#,
            Self::Ring => r#"<path d="M15.5 4.7A8 8 0 1 1 8.5 4.7M12 2v5"/>"#,
        }
    }

    /// Whether it points somewhere and turns round on a page written from right to left.
    const fn points(self) -> bool {
        matches!(self, Self::Door | Self::Book)
    }
}

/// The drawing, hidden from screen readers: a word always stands beside it.
#[must_use]
pub fn icon(which: Icon) -> Markup {
    html! {
        svg class=(if which.points() { "icon mirrors" } else { "icon" }) viewBox="0 0 24 24" aria-hidden="true" focusable="false" {
            (PreEscaped(which.strokes()))
        }
    }
}
