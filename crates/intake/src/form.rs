//! Forms from records: what a person fills in, drawn from the one definition of the record.
//!
//! The same table of fields gives the header of a CSV file, a JSON Schema and an XForm for ODK Collect.

pub mod answers;
pub mod csv_header;
pub mod json_schema;
pub mod meaning;
pub mod page;
pub mod sheet;
pub mod table;
pub mod xform;

use mukti_messages::{Args, Messages};
use mukti_terms::schema::{Field, Record};
use std::borrow::Cow;

/// A record kind as a form sees it.
#[derive(Clone, Copy, Debug)]
pub struct FormSpec {
    /// The kind's name.
    pub name: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
    /// The first part of its message keys: `fact` for the interview, `field-<kind>` for others.
    pub keys: &'static str,
}

impl FormSpec {
    /// The form of the interview.
    #[must_use]
    pub fn interview() -> Self {
        Self { name: mukti_law::Facts::NAME, fields: mukti_law::Facts::FIELDS, keys: "fact" }
    }

    /// The message key of a field: `fact-work-state`, `field-fir-sections`.
    #[must_use]
    pub fn key(&self, field: &Field) -> String {
        let name = field.name.replace('.', "-");
        if self.keys == "fact" { format!("fact-{name}") } else { format!("field-{}-{name}", self.name) }
    }

    /// The question as it is asked aloud; the plain label where there is no question.
    #[must_use]
    pub fn question(&self, field: &Field, messages: &Messages) -> Cow<'static, str> {
        let key = self.key(field);
        messages.attr(&key, "ask", &Args::NONE).unwrap_or_else(|| messages.plain(&key))
    }

    /// The fields that are asked in this form: those of proceedings are set by acts.
    pub fn asked(&self) -> impl Iterator<Item = &'static Field> {
        self.fields.iter().filter(|field| field.topic != "proceedings")
    }

    /// The topics in order, each once.
    #[must_use]
    pub fn topics(&self) -> Vec<&'static str> {
        let mut topics: Vec<&'static str> = Vec::new();
        for field in self.asked() {
            if !topics.contains(&field.topic) {
                topics.push(field.topic);
            }
        }
        topics
    }

    /// A version that changes when a field's name, kind or topic does.
    #[must_use]
    pub fn version(&self) -> String {
        // FNV-1a: a fingerprint of public names, not a promise of secrecy.
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for field in self.fields {
            for byte in format!("{}:{:?}:{};", field.name, field.kind, field.topic).bytes() {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        format!("1-{:08x}", hash >> 32)
    }
}
