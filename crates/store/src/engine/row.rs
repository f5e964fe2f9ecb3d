//! One row of an answer, the same for both engines.

use super::{Done, Fault, V};
use rusqlite::types::ValueRef;

/// A row while it is handed over.
pub(crate) enum Row<'a> {
    /// From SQLite.
    Lite(&'a rusqlite::Row<'a>),
    /// From PostgreSQL.
    Pg(&'a postgres::Row),
}

impl<'a> Row<'a> {
    /// The cell of a column, counted from 0.
    pub fn get<T: Cell<'a>>(&self, column: usize) -> Done<T> {
        let cell = match *self {
            Self::Lite(row) => match row.get_ref(column).map_err(Fault::Sqlite)? {
                ValueRef::Null => T::nothing(),
                ValueRef::Integer(number) => T::int(number),
                ValueRef::Text(text) => std::str::from_utf8(text).ok().and_then(T::text),
                ValueRef::Blob(bytes) => T::bytes(bytes),
                ValueRef::Real(_) => None,
            },
            Self::Pg(row) => pg_cell(row, column)?,
        };
        cell.ok_or(Fault::Unreadable { column, what: "a value of another kind" })
    }
}

fn pg_cell<'a, T: Cell<'a>>(row: &'a postgres::Row, column: usize) -> Done<Option<T>> {
    use postgres::types::Type;
    let ty = row.columns().get(column).map(postgres::Column::type_);
    Ok(match ty {
        Some(&Type::INT8) => row.try_get::<_, Option<i64>>(column)?.map_or_else(T::nothing, T::int),
        Some(&Type::TEXT) => row.try_get::<_, Option<&str>>(column)?.map_or_else(T::nothing, T::text),
        Some(&Type::BYTEA) => row.try_get::<_, Option<&[u8]>>(column)?.map_or_else(T::nothing, T::bytes),
        _ => None,
    })
}

/// A type a cell can be read as; `None` where the cell is of another kind.
pub(crate) trait Cell<'a>: Sized {
    /// From nothing.
    fn nothing() -> Option<Self> {
        None
    }
    /// From a whole number.
    fn int(_: i64) -> Option<Self> {
        None
    }
    /// From a text.
    fn text(_: &'a str) -> Option<Self> {
        None
    }
    /// From bytes.
    fn bytes(_: &'a [u8]) -> Option<Self> {
        None
    }
}

impl Cell<'_> for i64 {
    fn int(number: i64) -> Option<Self> {
        Some(number)
    }
}

impl Cell<'_> for bool {
    fn int(number: i64) -> Option<Self> {
        Some(number != 0)
    }
}

impl Cell<'_> for String {
    fn text(text: &str) -> Option<Self> {
        Some(text.to_string())
    }
}

impl<'a> Cell<'a> for &'a str {
    fn text(text: &'a str) -> Option<Self> {
        Some(text)
    }
}

impl Cell<'_> for Vec<u8> {
    fn bytes(bytes: &[u8]) -> Option<Self> {
        Some(bytes.to_vec())
    }
}

impl<'a> Cell<'a> for &'a [u8] {
    fn bytes(bytes: &'a [u8]) -> Option<Self> {
        Some(bytes)
    }
}

/// Any cell, as it is.
impl<'a> Cell<'a> for V<'a> {
    fn nothing() -> Option<Self> {
        Some(V::Null)
    }
    fn int(number: i64) -> Option<Self> {
        Some(V::Int(number))
    }
    fn text(text: &'a str) -> Option<Self> {
        Some(V::Text(text))
    }
    fn bytes(bytes: &'a [u8]) -> Option<Self> {
        Some(V::Bytes(bytes))
    }
}

impl<'a, T: Cell<'a>> Cell<'a> for Option<T> {
    fn nothing() -> Option<Self> {
        Some(None)
    }
    fn int(number: i64) -> Option<Self> {
        T::int(number).map(Some)
    }
    fn text(text: &'a str) -> Option<Self> {
        T::text(text).map(Some)
    }
    fn bytes(bytes: &'a [u8]) -> Option<Self> {
        T::bytes(bytes).map(Some)
    }
}
