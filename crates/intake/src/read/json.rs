//! JSON: one flat object a person, from lines or from an array, without building a tree.

use super::{Item, Taker};
use crate::Problem;
use serde::de::{DeserializeSeed, Deserializer as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::io::BufRead;

/// The longest line or element that is taken, in bytes.
const OBJECT_BYTES_MAX: usize = 1 << 20;

/// The next line that is not blank.
pub(super) fn next_line<R: BufRead>(input: &mut R, row: &mut u64) -> Option<(u64, Item)> {
    loop {
        let mut line = Vec::with_capacity(2048);
        let mut limited = std::io::Read::take(&mut *input, OBJECT_BYTES_MAX as u64);
        let read = limited.read_until(b'\n', &mut line);
        *row += 1;
        match read {
            Ok(0) => return None,
            Ok(length) if length == OBJECT_BYTES_MAX && !line.ends_with(b"\n") => {
                skip_line(input);
                return Some((*row, Item::Broken(Problem::at("400-44", *row))));
            }
            Ok(_) if line.trim_ascii().is_empty() => {}
            Ok(_) => return Some((*row, Item::Json(line))),
            Err(error) => {
                return Some((*row, Item::Broken(Problem::at("400-26", *row).gap("detail", &error.to_string()))));
            }
        }
    }
}

pub(super) fn skip_line<R: BufRead>(input: &mut R) {
    while let Ok(buffer) = input.fill_buf() {
        if buffer.is_empty() {
            return;
        }
        let (length, ended) = match memchr::memchr(b'\n', buffer) {
            Some(at) => (at + 1, true),
            None => (buffer.len(), false),
        };
        input.consume(length);
        if ended {
            return;
        }
    }
}

/// The objects of a JSON file, one after another: those of an array, or the one that stands alone.
pub(super) struct Elements<R> {
    input: R,
    ended: bool,
}

impl<R: BufRead> Elements<R> {
    pub(super) const fn new(input: R) -> Self {
        Self { input, ended: false }
    }

    /// The bytes of the next object, cut out by counting braces outside strings.
    pub(super) fn next_element(&mut self, row: u64) -> Option<Item> {
        if self.ended {
            return None;
        }
        let (mut depth, mut in_string, mut escaped) = (0_u32, false, false);
        let mut object = Vec::new();
        loop {
            let Some(byte) = self.next_byte() else {
                self.ended = true;
                let detail = "it ends in the middle of an object";
                return (depth > 0).then(|| {
                    Item::Broken(Problem::at("400-20", row).gap("detail", detail).gap("line", &row.to_string()))
                });
            };
            if depth == 0 && byte != b'{' {
                if byte.is_ascii_whitespace() || matches!(byte, b'[' | b']' | b',') {
                    continue;
                }
                self.ended = true;
                let detail = "an object in { } was expected";
                return Some(Item::Broken(
                    Problem::at("400-20", row).gap("detail", detail).gap("line", &row.to_string()),
                ));
            }
            object.push(byte);
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_string => escaped = true,
                b'"' => in_string = !in_string,
                b'{' if !in_string => depth += 1,
                b'}' if !in_string => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return Some(Item::Json(object));
            }
            if object.len() > OBJECT_BYTES_MAX {
                self.ended = true;
                return Some(Item::Broken(Problem::at("400-44", row)));
            }
        }
    }

    fn next_byte(&mut self) -> Option<u8> {
        let byte = *self.input.fill_buf().ok()?.first()?;
        self.input.consume(1);
        Some(byte)
    }
}

/// Takes the keys of one flat object.
pub(super) fn take(taker: &mut Taker, bytes: &[u8]) {
    let row = taker.row();
    let Ok(text) = std::str::from_utf8(bytes) else {
        taker.wrong(Problem::at("400-19", row).gap("line", &row.to_string()));
        return;
    };
    let mut reader = serde_json::Deserializer::from_str(text);
    let result = reader.deserialize_map(ObjectVisitor { taker }).and_then(|()| reader.end());
    if let Err(error) = result {
        let detail = error.to_string();
        taker.wrong(Problem::at("400-20", row).gap("detail", &detail).gap("line", &row.to_string()));
    }
}

struct ObjectVisitor<'t> {
    taker: &'t mut Taker,
}

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key_seed(CowSeed)? {
            match map.next_value_seed(ScalarSeed)? {
                Scalar::Text(text) => self.taker.named(&key, &text),
                Scalar::Whole(number) => self.taker.named(&key, itoa(number).as_str()),
                Scalar::Yes(yes) => self.taker.named(&key, if yes { "yes" } else { "no" }),
                Scalar::Nothing => {
                    // An unknown name is an error even where it holds nothing.
                    self.taker.named(&key, "");
                }
                Scalar::Group => {
                    let row = self.taker.row();
                    self.taker.wrong(Problem::at("400-27", row).column(&key));
                }
            }
        }
        Ok(())
    }
}

fn itoa(number: i64) -> String {
    number.to_string()
}

struct CowSeed;

impl<'de> DeserializeSeed<'de> for CowSeed {
    type Value = Cow<'de, str>;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(CowVisitor)
    }
}

struct CowVisitor;

impl<'de> Visitor<'de> for CowVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

/// A flat value.
enum Scalar<'de> {
    Text(Cow<'de, str>),
    Whole(i64),
    Yes(bool),
    Nothing,
    Group,
}

struct ScalarSeed;

impl<'de> DeserializeSeed<'de> for ScalarSeed {
    type Value = Scalar<'de>;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar<'de>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a text, a number, true, false or null")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Scalar::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Scalar::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Self::Value, E> {
        Ok(Scalar::Yes(yes))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Scalar::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(i64::try_from(number).map_or_else(|_| Scalar::Text(Cow::Owned(number.to_string())), Scalar::Whole))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Scalar::Text(Cow::Owned(number.to_string())))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Scalar::Nothing)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Scalar::Group)
    }

    /// A list of texts is read as texts joined by semicolons (the accused).
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut texts: Vec<String> = Vec::new();
        let mut group = false;
        while let Some(one) = list.next_element_seed(ScalarSeed)? {
            match one {
                Scalar::Text(text) => texts.push(text.into_owned()),
                Scalar::Nothing => {}
                _ => group = true,
            }
        }
        Ok(if group { Scalar::Group } else { Scalar::Text(Cow::Owned(texts.join("; "))) })
    }
}
