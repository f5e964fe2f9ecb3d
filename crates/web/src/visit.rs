//! One request seen as a visit: who comes, in which language, to which page.

use crate::hall::Hall;
use crate::voice::Voice;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use mukti_casework::{By, Keyring, Member, Problem};
use mukti_messages::{Messages, Review, review_state};
use mukti_terms::Language;
use mukti_terms::when::Moment;
use std::sync::{Arc, OnceLock};

/// The cookie that holds the seat of who is signed in.
pub const SEAT_COOKIE: &str = "seat";
/// The cookie that holds the language chosen.
pub const LANGUAGE_COOKIE: &str = "lang";

/// One visit.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The language of the page.
    pub voice: Voice,
    /// Path and query, without the language.
    pub here: String,
    /// Who is signed in, if anybody is.
    pub member: Option<Member>,
    /// What they can open.
    pub keys: Option<Arc<Keyring>>,
    /// Now.
    pub now: Moment,
}

impl Visit {
    /// This page in another language.
    #[must_use]
    pub fn here_in(&self, language: Language) -> String {
        let sign = if self.here.contains('?') { '&' } else { '?' };
        format!("{}{sign}lang={}", self.here, language.tag())
    }

    /// Whether a speaker has read every sentence of the pages in this language.
    #[must_use]
    pub fn translation_was_read(&self) -> bool {
        static READ: [OnceLock<bool>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
        let language = self.voice.language();
        let Some(at) = Language::ALL.iter().position(|known| *known == language) else { return false };
        *READ[at].get_or_init(|| {
            let english = Messages::of(Language::English).keys();
            english
                .filter(|key| key.starts_with("page-"))
                .all(|key| matches!(review_state(language, key), Review::Reviewed | Review::Original))
        })
    }
}

/// The language asked for in the address, if there is one of ours.
#[must_use]
pub fn language_in(uri: &Uri) -> Option<Language> {
    let query = uri.query()?;
    query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Language::from_tag)
}

/// Path and query without the language.
#[must_use]
pub fn without_language(uri: &Uri) -> String {
    let rest: Vec<&str> = uri
        .query()
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("lang="))
        .collect();
    if rest.is_empty() { uri.path().to_owned() } else { format!("{}?{}", uri.path(), rest.join("&")) }
}

/// The language of a visit: the one chosen, the member's own, the browser's, English.
#[must_use]
pub fn language_of(headers: &HeaderMap, member: Option<&Member>) -> Language {
    let chosen = cookie(headers, LANGUAGE_COOKIE).and_then(Language::from_tag);
    chosen
        .or_else(|| member.and_then(|member| member.language))
        .or_else(|| accepted(headers))
        .unwrap_or(Language::English)
}

/// The first language of the browser's list in which every page is complete.
fn accepted(headers: &HeaderMap) -> Option<Language> {
    let list = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let tags = list.split(',').map(|tag| tag.split(';').next().unwrap_or_default().trim());
    tags.filter_map(Language::from_tag).find(|language| Language::PAGES.contains(language))
}

/// One cookie's value.
#[must_use]
pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(';')).find_map(|pair| {
        let (known, value) = pair.trim().split_once('=')?;
        (known == name).then_some(value)
    })
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        let visit = parts.extensions.get::<Self>().cloned();
        Ok(visit.expect("every request passes the greeting before it reaches a page"))
    }
}

/// A visit of somebody who is signed in. A page that takes it cannot be reached without.
#[derive(Clone, Debug)]
pub struct Seat {
    /// The visit.
    pub visit: Visit,
    /// Who it is.
    pub member: Member,
}

impl Seat {
    /// Who acts, and when.
    #[must_use]
    pub fn by(&self) -> By {
        By { member: self.member.id, now: self.visit.now, keys: self.visit.keys.clone() }
    }

    /// The language of the page.
    #[must_use]
    pub const fn voice(&self) -> Voice {
        self.visit.voice
    }
}

impl FromRequestParts<Hall> for Seat {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, hall: &Hall) -> Result<Self, Response> {
        let visit = Visit::from_request_parts(parts, hall).await?;
        match visit.member.clone() {
            Some(member) => Ok(Self { visit, member }),
            None => Err(crate::hall::Oops(Problem::NotSignedIn).into_response()),
        }
    }
}

/// A way on within the house: an address of ours, never another host's.
#[must_use]
pub fn way_on(back: Option<&str>) -> &str {
    back.filter(|to| to.starts_with('/') && !to.starts_with("//") && !to.contains(['\\', '\r', '\n']))
        .unwrap_or("/today")
}

/// On to another page, by GET.
#[must_use]
pub fn on_to(address: &str) -> Response {
    Redirect::to(address).into_response()
}

#[cfg(test)]
mod tests {
    use super::{language_in, language_of, way_on, without_language};
    use axum::http::{HeaderMap, HeaderValue, Uri, header};
    use mukti_terms::Language;

    #[test]
    fn the_way_on_never_leads_to_another_host() {
        for bad in ["https://example.org", "//example.org", "/\\example.org", "today"] {
            assert_eq!(way_on(Some(bad)), "/today", "{bad}");
        }
        assert_eq!(way_on(Some("/cases?q=a")), "/cases?q=a");
    }

    #[test]
    fn a_chosen_language_goes_before_the_browser_s() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("de, ur-PK;q=0.9, en;q=0.8"));
        assert_eq!(language_of(&headers, None), Language::Urdu);
        headers.insert(header::COOKIE, HeaderValue::from_static("a=b; lang=ta"));
        assert_eq!(language_of(&headers, None), Language::Tamil);
        assert_eq!(language_of(&HeaderMap::new(), None), Language::English);
    }

    #[test]
    fn the_address_without_the_language_keeps_the_rest() {
        let uri: Uri = "/cases?q=a&lang=hi&page=2".parse().expect("an address");
        assert_eq!(language_in(&uri), Some(Language::Hindi));
        assert_eq!(without_language(&uri), "/cases?q=a&page=2");
        assert_eq!(without_language(&"/today?lang=hi".parse().expect("an address")), "/today");
    }
}
