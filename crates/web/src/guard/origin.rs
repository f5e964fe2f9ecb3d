//! Whether what would change something comes from one of our own pages, as the browser itself says.
//!
//! A browser says so in `Sec-Fetch-Site`; an older one in `Origin`. What says neither is refused: no page of ours sends that.

use axum::http::{HeaderMap, Method, header};

/// Whether the request may change something.
#[must_use]
pub fn is_ours(method: &Method, headers: &HeaderMap) -> bool {
    if method.is_safe() {
        return true;
    }
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = said("sec-fetch-site") {
        return site == "same-origin";
    }
    let (Some(origin), Some(host)) = (said(header::ORIGIN.as_str()), said(header::HOST.as_str())) else {
        return false;
    };
    origin.split_once("://").is_some_and(|(_, from)| from == host)
}

#[cfg(test)]
mod tests {
    use super::is_ours;
    use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};

    fn with(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn only_a_page_of_ours_may_change_something() {
        for refused in [
            &[][..],
            &[("origin", "null"), ("host", "127.0.0.1:7700")],
            &[("origin", "http://example.org"), ("host", "127.0.0.1:7700")],
            &[("sec-fetch-site", "cross-site"), ("origin", "http://127.0.0.1:7700"), ("host", "127.0.0.1:7700")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
        ] {
            assert!(!is_ours(&Method::POST, &with(refused)), "{refused:?}");
        }
        assert!(is_ours(&Method::POST, &with(&[("sec-fetch-site", "same-origin")])));
        assert!(is_ours(&Method::POST, &with(&[("origin", "http://127.0.0.1:7700"), ("host", "127.0.0.1:7700")])));
        assert!(is_ours(&Method::GET, &with(&[("sec-fetch-site", "cross-site")])));
    }
}
