//! What programs are shown, as JSON: what the running server can open and no more, never a name, never a special fact.

pub mod cursor;
pub mod law;
pub mod lists;
mod one_case;
pub mod openapi;
pub(crate) mod shown;

pub(crate) use shown::duty_may_leave;

pub use cursor::Cursor;
pub use one_case::case_tag;

use crate::desk::Desk;
use crate::problem::Problem;
use mukti_register::CaseId;
use mukti_terms::when::Moment;
use serde_json::Value;

/// The most rows of one page of a list.
pub const ROWS_MAX: u32 = 200;
/// The rows of a page where none are asked for.
pub const ROWS: u32 = 50;

/// A representation with its tag: the same as long as not a letter of it differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Tagged {
    /// As it is sent.
    pub text: String,
    /// Its entity tag, in quotation marks.
    pub tag: String,
}

impl Tagged {
    /// A value as it is sent.
    #[must_use]
    pub fn of(value: &Value) -> Self {
        let text = value.to_string();
        let tag = tag(&text);
        Self { text, tag }
    }
}

fn tag(text: &str) -> String {
    let hash = crate::chance::sha256(text.as_bytes());
    format!("\"{}\"", &hash[..32])
}

impl Desk {
    /// The case with this id or label.
    ///
    /// # Errors
    /// There is none; the store cannot be read.
    pub fn find_case(&self, asked: &str) -> Result<CaseId, Problem> {
        if let Ok(id) = asked.parse::<CaseId>() {
            return Ok(id);
        }
        self.case_named(asked)?.ok_or(Problem::NoSuchCase)
    }

    /// One case with its people, what is known of them, what the law says and what is owed.
    ///
    /// # Errors
    /// There is no such case.
    pub fn case_for_programs(&self, now: Moment, id: CaseId) -> Result<Tagged, Problem> {
        let (case, _) = self.read_case(None, id)?;
        Ok(Tagged::of(&one_case::case(&case, self.book, now)))
    }

    /// One person of a case.
    ///
    /// # Errors
    /// There is no such case, or nobody of this number in it.
    pub fn person_for_programs(&self, now: Moment, id: CaseId, ordinal: u32) -> Result<Tagged, Problem> {
        let (case, _) = self.read_case(None, id)?;
        let person = one_case::one_person(&case, self.book, now, ordinal).ok_or(Problem::NoSuchCase)?;
        Ok(Tagged::of(&person))
    }

    /// The records of one kind in a case.
    ///
    /// # Errors
    /// There is no such case or kind.
    pub fn records_for_programs(&self, id: CaseId, kind: &str) -> Result<Tagged, Problem> {
        let kind = mukti_register::kind(kind).ok_or(Problem::NoSuchForm)?;
        let (case, _) = self.read_case(None, id)?;
        Ok(Tagged::of(&one_case::records(&case, kind)))
    }
}
