//! Where a page of a list begins: opaque to whoever holds it, and of one list only.

use crate::problem::Problem;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// A place in a list: the number its rows are ordered by, the id of the row, its place in that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// What the list is ordered by.
    pub number: i64,
    /// What rows of one number are ordered by, before their id.
    pub before: i64,
    /// The row.
    pub id: String,
    /// Where one id has several rows.
    pub at: i64,
}

impl Cursor {
    /// As it is handed out, for one list.
    #[must_use]
    pub fn text(&self, list: &str) -> String {
        URL_SAFE_NO_PAD.encode(format!("{list} {} {} {} {}", self.number, self.before, self.id, self.at))
    }

    /// Reads it back.
    ///
    /// # Errors
    /// It is none of this list's.
    pub fn read(list: &str, text: &str) -> Result<Self, Problem> {
        Self::try_read(list, text).ok_or(Problem::ParameterUnreadable { name: "cursor" })
    }

    fn try_read(list: &str, text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let text = String::from_utf8(bytes).ok()?;
        let mut parts = text.split(' ');
        if parts.next()? != list {
            return None;
        }
        let cursor = Self {
            number: parts.next()?.parse().ok()?,
            before: parts.next()?.parse().ok()?,
            id: parts.next()?.to_string(),
            at: parts.next()?.parse().ok()?,
        };
        let is_id = cursor.id.len() == 32 && cursor.id.bytes().all(|letter| letter.is_ascii_hexdigit());
        (is_id && parts.next().is_none()).then_some(cursor)
    }
}

#[cfg(test)]
mod tests {
    use super::Cursor;

    #[test]
    fn a_cursor_is_read_back_by_its_own_list_only() {
        let cursor =
            Cursor { number: 1_795_242_600, before: 7, id: "0123456789abcdef0123456789abcdef".to_string(), at: 3 };
        let text = cursor.text("cases");
        assert_eq!(Cursor::read("cases", &text), Ok(cursor));
        assert!(Cursor::read("duties", &text).is_err());
        for odd in ["", "AAAA", "%%%", &text[1..]] {
            assert!(Cursor::read("cases", odd).is_err(), "{odd}");
        }
    }
}
