//! What a record is made of: fields with a name, a kind, a class and a topic, read from text and shown as text.
//!
//! One struct with `#[derive(Record)]` (crate `record-derive`) gives a table of [`Field`]s; the web form, the XForm, the CSV
//! header, JSON, JSON Schema, validation, sealing and message keys are all derived from that table.

use crate::{Answer, Rupees, State, Told};
use std::borrow::Cow;

/// How far a value may travel; `design.md` §4 of the project says what each class means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Public.
    C0,
    /// Aggregate.
    C1,
    /// Case administration without identity; never treated as anonymous.
    C2,
    /// What could find a person.
    C3,
    /// What could kill.
    C4,
}

/// A closed list of words with its name, as in the keys `choice-<list>-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The list's name.
    pub list: &'static str,
    /// Its words, in the order they are offered.
    pub words: &'static [&'static str],
}

/// What sort of value a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `yes`, `no` or not known.
    YesNo,
    /// Free words, kept as told.
    Text,
    /// Rupees.
    Rupees,
    /// A whole number.
    Whole,
    /// A number, with decimals.
    Number,
    /// A date as coarse as told.
    Told,
    /// A State's ISO 3166-2 code.
    State,
    /// One word of a closed list.
    Choice(Choices),
    /// `role:category` pairs joined by `;`.
    Accused,
}

/// The position of a field in its record's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId(pub u16);

impl FieldId {
    /// As an index into the record's table.
    #[must_use]
    pub const fn at(self) -> usize {
        self.0 as usize
    }
}

/// One field of a record kind.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its public name, dotted: CSV column, JSON key, form node.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// How far it may travel.
    pub class: Class,
    /// Special C2: shown inside the case to its team only, never in lists, filters, exports or small tables.
    pub special: bool,
    /// The screen (section) it stands on.
    pub topic: &'static str,
    /// Whether a record without it cannot be kept.
    pub required: bool,
    /// Whether a date may lie in the future, as the next date of a court does.
    pub ahead: bool,
    /// How exactly a date must be told.
    pub precise: Precision,
    /// The largest value that is plausible, in the field's own unit.
    pub max: Option<i64>,
    /// For acts: the fact of a person's labour it answers.
    pub fact: Option<&'static str>,
    /// The field that must be `yes` (or hold one of the words after `=`) for this one to be asked, e.g. `advance.taken=yes`.
    pub asked_if: Option<&'static str>,
}

/// How exactly a date must be told: what happened is taken as coarse as it is remembered, a deadline is a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Precision {
    /// A year alone is enough.
    #[default]
    AsTold,
    /// A month and its year: what was earned in a month.
    Month,
    /// A day: a clock runs to it.
    Day,
}

/// Why a text could not be read as a field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Expected `yes`, `no` or nothing.
    NotYesNo,
    /// Expected a number.
    NotANumber,
    /// Expected a number without decimals.
    NotWhole,
    /// Below zero.
    Negative,
    /// Above what is plausible.
    TooLarge {
        /// The most that is taken.
        max: i64,
    },
    /// Expected `2023`, `2023-11`, `2023-11-04` or a moment with its zone.
    NotADate,
    /// Expected a State's code such as `IN-UP`.
    NotAState,
    /// Expected one of these words.
    NotAChoice(Choices),
    /// Expected `role:category` pairs.
    NotAccused,
    /// A word about an amount's unit stands in the number, such as `300/day`.
    UnitInNumber,
    /// Longer than a field may be.
    TooLong {
        /// The most characters that are taken.
        max: usize,
    },
}

/// A value that a field can hold, read from text and shown as text.
pub trait FieldValue: Sized + Default {
    /// What sort of value it is.
    const KIND: Kind;

    /// Reads trimmed, non-empty text with ASCII digits.
    ///
    /// # Errors
    /// Says what was expected.
    fn read(text: &str) -> Result<Self, Wrong>;

    /// The text it is written as, `None` when not known.
    fn show(&self) -> Option<Cow<'_, str>>;
}

/// A record kind: a struct whose fields are all in [`Record::FIELDS`].
pub trait Record: Default {
    /// The kind's name, as in `record-<name>`.
    const NAME: &'static str;
    /// What it is about: `person`, `case`, `worksite` …
    const ABOUT: &'static str;
    /// Its fields in the order they are asked.
    const FIELDS: &'static [Field];

    /// The position of a field by its public name.
    fn position(name: &str) -> Option<FieldId>;

    /// Sets a field from text; empty text makes it not known.
    ///
    /// # Errors
    /// Says what was expected; the field keeps its old value.
    fn set(&mut self, field: FieldId, text: &str) -> Result<(), Wrong>;

    /// A field's value as text, `None` when not known.
    fn show(&self, field: FieldId) -> Option<Cow<'_, str>>;

    /// Whether anything is known of a field.
    fn is_known(&self, field: FieldId) -> bool {
        self.show(field).is_some()
    }
}

/// The longest text a field takes, in bytes.
pub const TEXT_BYTES_MAX: usize = 20_000;

/// Reads one field: trims, turns native digits into ASCII, checks bounds. Called by the derived `set`.
///
/// # Errors
/// Says what was expected.
pub fn read_field<V: FieldValue>(field: &Field, text: &str) -> Result<V, Wrong> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(V::default());
    }
    if text.len() > TEXT_BYTES_MAX {
        return Err(Wrong::TooLong { max: TEXT_BYTES_MAX });
    }
    let text = if matches!(field.kind, Kind::Text) { Cow::Borrowed(text) } else { ascii_digits(text) };
    let value = V::read(&text)?;
    if let (Some(max), Kind::Whole | Kind::Number | Kind::Rupees) = (field.max, field.kind)
        && Number::parse(&text.replace([',', '₹', ' '], "")).is_some_and(|n| n > Number::whole(max))
    {
        return Err(Wrong::TooLarge { max });
    }
    Ok(value)
}

/// Native digits of the Indic scripts, Arabic-Indic and Persian digits as ASCII ones.
#[must_use]
pub fn ascii_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| digit_value(c).map_or(c, |d| char::from(b'0' + d))).collect())
}

/// The value of a decimal digit of any script our users write.
fn digit_value(c: char) -> Option<u8> {
    const ZEROS: [u32; 15] = [
        0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x1C50, 0xABF0, 0x07C0,
        0xFF10,
    ];
    let code = u32::from(c);
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).and_then(|zero| u8::try_from(code - zero).ok())
}

/// A number with up to three decimals, exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(i64);

impl Number {
    /// So many.
    #[must_use]
    pub const fn whole(count: i64) -> Self {
        Self(count.saturating_mul(1000))
    }

    /// In thousandths.
    #[must_use]
    pub const fn in_thousandths(self) -> i64 {
        self.0
    }

    /// Reads `12`, `12.5`, `1,000`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() || fraction.len() > 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let mut value: i64 = 0;
        for byte in whole.bytes() {
            match byte {
                b'0'..=b'9' => value = value.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?,
                b',' => {}
                _ => return None,
            }
        }
        let mut thousandths: i64 = 0;
        for at in 0..3 {
            thousandths = thousandths * 10 + fraction.as_bytes().get(at).map_or(0, |b| i64::from(b - b'0'));
        }
        let value = value.checked_mul(1000)?.checked_add(thousandths)?;
        Some(Self(if negative { -value } else { value }))
    }
}

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.unsigned_abs() / 1000, self.0.unsigned_abs() % 1000);
        if rest == 0 {
            write!(f, "{sign}{whole}")
        } else {
            write!(f, "{sign}{whole}.{}", format!("{rest:03}").trim_end_matches('0'))
        }
    }
}

/// Digits with a unit behind them (`300/day`, `12 hours`) deserve another sentence than plain words do.
fn number_wrong(text: &str) -> Wrong {
    let starts = text.trim_start_matches(['₹', ' ']).starts_with(|c: char| c.is_ascii_digit());
    if starts && text.chars().any(|c| c.is_alphabetic() || c == '/') { Wrong::UnitInNumber } else { Wrong::NotANumber }
}

impl FieldValue for Answer {
    const KIND: Kind = Kind::YesNo;

    fn read(text: &str) -> Result<Self, Wrong> {
        if text.eq_ignore_ascii_case("yes") || text.eq_ignore_ascii_case("true") {
            Ok(Self::Yes)
        } else if text.eq_ignore_ascii_case("no") || text.eq_ignore_ascii_case("false") {
            Ok(Self::No)
        } else if text.eq_ignore_ascii_case("not_known") {
            Ok(Self::NotKnown)
        } else {
            Err(Wrong::NotYesNo)
        }
    }

    fn show(&self) -> Option<Cow<'_, str>> {
        (!self.is_not_known()).then(|| Cow::Borrowed(self.word()))
    }
}

impl FieldValue for Option<Box<str>> {
    const KIND: Kind = Kind::Text;

    fn read(text: &str) -> Result<Self, Wrong> {
        Ok(Some(text.into()))
    }

    fn show(&self) -> Option<Cow<'_, str>> {
        self.as_deref().map(Cow::Borrowed)
    }
}

impl FieldValue for Option<Rupees> {
    const KIND: Kind = Kind::Rupees;

    fn read(text: &str) -> Result<Self, Wrong> {
        let amount = Rupees::parse(text).ok_or_else(|| number_wrong(text))?;
        if amount < Rupees::ZERO { Err(Wrong::Negative) } else { Ok(Some(amount)) }
    }

    fn show(&self) -> Option<Cow<'_, str>> {
        self.map(|amount| Cow::Owned(amount.to_string()))
    }
}

impl FieldValue for Option<u32> {
    const KIND: Kind = Kind::Whole;

    fn read(text: &str) -> Result<Self, Wrong> {
        let number = Number::parse(text).ok_or_else(|| number_wrong(text))?;
        if number < Number::whole(0) {
            return Err(Wrong::Negative);
        }
        if number.in_thousandths() % 1000 != 0 {
            return Err(Wrong::NotWhole);
        }
        u32::try_from(number.in_thousandths() / 1000)
            .map(Some)
            .map_err(|_| Wrong::TooLarge { max: i64::from(u32::MAX) })
    }

    fn show(&self) -> Option<Cow<'_, str>> {
        self.map(|count| Cow::Owned(count.to_string()))
    }
}

impl FieldValue for Option<Number> {
    const KIND: Kind = Kind::Number;

    fn read(text: &str) -> Result<Self, Wrong> {
        let number = Number::parse(text).ok_or_else(|| number_wrong(text))?;
        if number < Number::whole(0) { Err(Wrong::Negative) } else { Ok(Some(number)) }
    }

    fn show(&self) -> Option<Cow<'_, str>> {
        self.map(|number| Cow::Owned(number.to_string()))
    }
}

impl FieldValue for Option<Told> {
    const KIND: Kind = Kind::Told;

    fn read(text: &str) -> Result<Self, Wrong> {
        Told::parse(text).map(Some).ok_or(Wrong::NotADate)
    }

    fn show(&self) -> Option<Cow<'_, str>> {
        self.map(|told| Cow::Owned(told.to_string()))
    }
}

impl FieldValue for Option<State> {
    const KIND: Kind = Kind::State;

    fn read(text: &str) -> Result<Self, Wrong> {
        State::from_code(text).map(Some).ok_or(Wrong::NotAState)
    }

    fn show(&self) -> Option<Cow<'_, str>> {
        self.map(|state| Cow::Borrowed(state.code()))
    }
}

/// One word of a closed list.
pub trait Word: Copy {
    /// The list.
    const CHOICES: Choices;

    /// From the word, in any case of ASCII letters.
    fn from_word(text: &str) -> Option<Self>;

    /// The word.
    fn word(self) -> &'static str;
}

impl<W: Word> FieldValue for Option<W> {
    const KIND: Kind = Kind::Choice(W::CHOICES);

    fn read(text: &str) -> Result<Self, Wrong> {
        W::from_word(text).map(Some).ok_or(Wrong::NotAChoice(W::CHOICES))
    }

    fn show(&self) -> Option<Cow<'_, str>> {
        self.map(|word| Cow::Borrowed(word.word()))
    }
}

/// Makes an enum of a closed list of words that a field can hold: `choices! { /// .. pub enum Sex: "sex" { Female = "female", .. } }`.
#[macro_export]
macro_rules! choices {
    ($(#[$meta:meta])* pub enum $name:ident : $list:literal { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "each word is explained by its message key `choice-<list>-<word>`")]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// The closed list this is one word of.
            pub const CHOICES: $crate::schema::Choices = $crate::schema::Choices { list: $list, words: &[$($word),+] };

            /// The word used in CSV, JSON, TOML and forms.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl $crate::schema::Word for $name {
            const CHOICES: $crate::schema::Choices = Self::CHOICES;

            fn from_word(text: &str) -> Option<Self> {
                match text {
                    $($word => Some($name::$variant),)+
                    _ => $(if text.eq_ignore_ascii_case($word) { Some($name::$variant) } else)+ { None },
                }
            }

            fn word(self) -> &'static str {
                Self::word(self)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::{Number, Wrong, ascii_digits, number_wrong};

    #[test]
    fn devanagari_and_urdu_digits_are_read_as_digits() {
        assert_eq!(ascii_digits("१२३"), "123");
        assert_eq!(ascii_digits("۴۵۶.7"), "456.7");
    }

    #[test]
    fn numbers_keep_three_decimals_exactly() {
        assert_eq!(Number::parse("12.5").expect("reads").to_string(), "12.5");
        assert_eq!(Number::parse("1,000").expect("reads").to_string(), "1000");
        assert_eq!(Number::parse("1.2345"), None);
    }

    #[test]
    fn a_unit_written_into_a_number_is_told_apart_from_words() {
        assert_eq!(number_wrong("300/day"), Wrong::UnitInNumber);
        assert_eq!(number_wrong("many"), Wrong::NotANumber);
    }
}
