//! What stands behind the question mark, read: each name once, none that nobody knows.

use axum::http::Uri;
use mukti_casework::Problem;
use mukti_casework::api::ROWS_MAX;
use mukti_casework::api::lists::Page;
use mukti_terms::State;

/// The parameters of an address.
pub(super) struct Asked(Vec<(String, String)>);

impl Asked {
    /// Reads those of these names; an empty one was not given.
    pub fn read(uri: &Uri, known: &[&str]) -> Result<Self, Problem> {
        let axum::extract::Query(pairs) = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(uri)
            .map_err(|_| Problem::ParameterUnreadable { name: "query" })?;
        let pairs: Vec<_> = pairs.into_iter().filter(|(_, text)| !text.is_empty()).collect();
        let mut seen: Vec<&str> = Vec::new();
        for (name, text) in &pairs {
            if !known.contains(&name.as_str()) || seen.contains(&name.as_str()) || text.contains('\0') {
                return Err(Problem::ParameterUnreadable { name: "query" });
            }
            seen.push(name);
        }
        Ok(Self(pairs))
    }

    /// One of them.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, text)| text.as_str())
    }

    /// A State of work.
    pub fn state(&self) -> Result<Option<State>, Problem> {
        let read = |code| State::from_code(code).ok_or(Problem::ParameterUnreadable { name: "state" });
        self.get("state").map(read).transpose()
    }

    /// How much of a list, and from where.
    pub fn page(&self) -> Result<Page, Problem> {
        let wrong = Problem::ParameterUnreadable { name: "limit" };
        let limit = self.get("limit").map(|text| text.parse::<u32>().map_err(|_| wrong.clone())).transpose()?;
        if limit.is_some_and(|limit| limit == 0 || limit > ROWS_MAX) {
            return Err(wrong);
        }
        Ok(Page { limit: limit.unwrap_or_default(), cursor: self.get("cursor").map(ToOwned::to_owned) })
    }
}
