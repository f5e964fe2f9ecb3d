//! A value that goes into a statement, the same for both engines.

use postgres::types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked};
use rusqlite::types::{ToSqlOutput, ValueRef};
use std::error::Error;

/// A whole number, a text, bytes, or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum V<'a> {
    /// Nothing.
    Null,
    /// A whole number.
    Int(i64),
    /// A text.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
}

impl V<'_> {
    /// About how many bytes it takes on the disk.
    pub fn size(&self) -> usize {
        match self {
            Self::Null => 1,
            Self::Int(_) => 8,
            Self::Text(text) => text.len(),
            Self::Bytes(bytes) => bytes.len(),
        }
    }
}

/// What can be a value of a statement.
pub(crate) trait Value {
    /// It, borrowed.
    fn value(&self) -> V<'_>;
}

impl Value for i64 {
    fn value(&self) -> V<'_> {
        V::Int(*self)
    }
}

impl Value for u32 {
    fn value(&self) -> V<'_> {
        V::Int(i64::from(*self))
    }
}

impl Value for bool {
    fn value(&self) -> V<'_> {
        V::Int(i64::from(*self))
    }
}

impl Value for str {
    fn value(&self) -> V<'_> {
        V::Text(self)
    }
}

impl Value for String {
    fn value(&self) -> V<'_> {
        V::Text(self)
    }
}

impl Value for [u8] {
    fn value(&self) -> V<'_> {
        V::Bytes(self)
    }
}

impl<const N: usize> Value for [u8; N] {
    fn value(&self) -> V<'_> {
        V::Bytes(self)
    }
}

impl Value for Vec<u8> {
    fn value(&self) -> V<'_> {
        V::Bytes(self)
    }
}

impl<T: Value> Value for Option<T> {
    fn value(&self) -> V<'_> {
        self.as_ref().map_or(V::Null, Value::value)
    }
}

impl<T: Value + ?Sized> Value for &T {
    fn value(&self) -> V<'_> {
        (**self).value()
    }
}

impl rusqlite::ToSql for V<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

impl ToSql for V<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(number) if *ty == Type::INT8 => number.to_sql(ty, out),
            Self::Text(text) if *ty == Type::TEXT => text.to_sql(ty, out),
            Self::Bytes(bytes) if *ty == Type::BYTEA => bytes.to_sql(ty, out),
            _ => Err(format!("the statement asks for {ty} here").into()),
        }
    }

    fn accepts(ty: &Type) -> bool {
        [Type::INT8, Type::TEXT, Type::BYTEA].contains(ty)
    }

    to_sql_checked!();
}
