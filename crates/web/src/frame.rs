//! What stands round every page: the bar, the rooms, the language, the way out. Knows no case.

use crate::assets;
use crate::parts::icon::{Icon, icon};
use crate::visit::Visit;
use maud::{DOCTYPE, Markup, html};
use mukti_messages::Args;
use mukti_terms::Language;

/// The rooms of the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// What is late and what is due.
    Today,
    /// The list of cases and each case.
    Cases,
    /// A new case.
    New,
    /// The law book.
    Law,
    /// What the marks mean.
    Help,
    /// Everything else, on a phone.
    More,
    /// Before anyone has signed in.
    Outside,
}

impl Room {
    /// The rooms with their address, key and drawing, in the order they are shown.
    const ALL: [(Self, &'static str, &'static str, Icon); 6] = [
        (Self::Today, "/today", "page-room-today", Icon::Sun),
        (Self::Cases, "/cases", "page-room-cases", Icon::Folder),
        (Self::New, "/cases/new", "page-room-new", Icon::Plus),
        (Self::Law, "/law", "page-room-law", Icon::Book),
        (Self::Help, "/help", "page-room-help", Icon::Question),
        (Self::More, "/more", "page-room-more", Icon::Dots),
    ];

    /// Law and help stand at the side only where there is room; where there is none, "more" holds them.
    const fn place(self) -> &'static str {
        match self {
            Self::Law | Self::Help => "wide",
            Self::More => "narrow",
            _ => "",
        }
    }
}

impl Room {
    /// Whether a page stands in this room; on a phone, law and help stand in the room of everything else.
    fn holds(self, here: Self) -> bool {
        self == here || (self == Self::More && matches!(here, Self::Law | Self::Help))
    }
}

/// One page, ready to be framed.
pub struct Page {
    /// Its title, in the language of the page; also in the tab of the browser.
    pub title: String,
    /// The room it stands in.
    pub room: Room,
    /// What stands on it, beginning with the one `h1`.
    pub body: Markup,
}

/// The whole document.
#[must_use]
pub fn frame(visit: &Visit, page: &Page) -> Markup {
    let voice = visit.voice;
    let language = voice.language();
    html! {
        (DOCTYPE)
        html lang=(language.tag()) dir=(language.direction().html()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex, nofollow";
                meta name="color-scheme" content="light dark";
                title { (page.title) " · Mukti" }
                link rel="stylesheet" href=(assets::style_address());
                link rel="icon" href=(assets::ICON);
                script src=(assets::script_address()) defer {}
            }
            body.roomy[page.room != Room::Outside] {
                a.skip href="#content" { (voice.say("page-skip")) }
                (top(visit))
                (draft(visit))
                @if page.room != Room::Outside { (rooms(visit, page.room)) }
                main #content tabindex="-1" { (page.body) }
            }
        }
    }
}

fn top(visit: &Visit) -> Markup {
    let voice = visit.voice;
    html! {
        header.top {
            a.name href="/" { (icon(Icon::Ring)) span { "Mukti" } }
            (languages(visit))
            @if visit.member.is_some() {
                form.leave method="post" action="/leave" {
                    button type="submit" title=(voice.text_also("page-quick-exit", "help", &Args::NONE)) {
                        (icon(Icon::Door)) (voice.say("page-quick-exit"))
                    }
                }
            }
        }
    }
}

/// The switch: every language by its own name, also those that are not complete yet.
fn languages(visit: &Visit) -> Markup {
    let voice = visit.voice;
    let own = voice.language();
    let label = format!("{}: {}", voice.text("page-language"), own.own_name());
    html! {
        details.languages {
            summary aria-label=(label) { (icon(Icon::Speech)) span lang=(own.tag()) { (own.own_name()) } }
            nav.sheet aria-label=(voice.text("page-language-choose")) {
                @for language in Language::ALL {
                    a href=(visit.here_in(language)) hreflang=(language.tag()) aria-current=[(language == own).then_some("true")] {
                        span lang=(language.tag()) dir=(language.direction().html()) { (language.own_name()) }
                        @if !Language::PAGES.contains(&language) { span.small.quiet { (voice.say("page-language-partly")) } }
                    }
                }
            }
        }
    }
}

/// A translation that no speaker has read says so, and offers the English.
fn draft(visit: &Visit) -> Markup {
    let voice = visit.voice;
    if voice.language() == Language::English || visit.translation_was_read() {
        return html! {};
    }
    html! {
        div.draft role="note" {
            p { (voice.say("page-draft")) " " a href=(visit.here_in(Language::English)) hreflang="en" { (voice.also("page-draft", "link").into_markup()) } }
        }
    }
}

fn rooms(visit: &Visit, here: Room) -> Markup {
    let voice = visit.voice;
    html! {
        nav.rooms aria-label=(voice.text("page-nav")) {
            ul {
                @for (room, address, key, drawing) in Room::ALL {
                    li class=[Some(room.place()).filter(|place| !place.is_empty())] {
                        a href=(address) aria-current=[(room.holds(here)).then_some("page")] { (icon(drawing)) span { (voice.say(key)) } }
                    }
                }
                // At the side law and help stand beside it, so it holds neither.
                li.wide {
                    a href="/more" aria-current=[(here == Room::More).then_some("page")] { (icon(Icon::Dots)) span { (voice.say("page-room-more")) } }
                }
            }
            @if let Some(member) = &visit.member {
                form method="post" action="/sign-out" {
                    p.small.quiet { (voice.with("page-signed-in-as", &Args::new().with("name", &member.name))) }
                    button.button type="submit" { (voice.say("page-sign-out")) }
                }
            }
        }
    }
}

/// The way back up, below two levels.
#[must_use]
pub fn path(visit: &Visit, steps: &[(String, Markup)]) -> Markup {
    html! {
        nav.path aria-label=(visit.voice.text("page-path")) {
            ol { @for (address, name) in steps { li { a href=(address) { (name) } } } }
        }
    }
}

/// An optional sentence as markup.
pub trait Shown {
    /// What is there, or nothing.
    fn into_markup(self) -> Markup;
}

impl<R: maud::Render> Shown for Option<R> {
    fn into_markup(self) -> Markup {
        html! { @if let Some(shown) = &self { (shown) } }
    }
}
