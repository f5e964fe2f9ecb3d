//! What phones with ODK Collect and its relatives say, and what they are answered: OpenRosa 1.0 without network or disk.
#![doc = include_str!("../README.md")]

pub mod answer;
pub mod entity;
pub mod envelope;
pub mod form;
pub mod list;
pub mod refusal;
pub mod sealed;
pub mod settings;
pub mod tree;
mod write;

pub use answer::{Nature, answer};
pub use envelope::Envelope;
pub use form::{Form, FormRefusal, Question, Sort};
pub use list::{FormEntry, MediaEntry, form_list, manifest, md5};
pub use refusal::Refusal;
pub use settings::{Settings, settings};
pub use tree::{FORM_BYTES_MAX, Node, XML_BYTES_MAX, read};

/// The part of a submission that holds the answers (OpenRosa Form Submission API 1.0).
pub const XML_PART: &str = "xml_submission_file";
/// The part that says that more is to come.
pub const INCOMPLETE_PART: &str = "*isIncomplete*";
/// The header every answer carries, and its value.
pub const VERSION_HEADER: (&str, &str) = ("x-openrosa-version", "1.0");
/// The header that says how many bytes one post may hold.
pub const LENGTH_HEADER: &str = "x-openrosa-accept-content-length";
/// The type of every document.
pub const XML_TYPE: &str = "text/xml; charset=utf-8";
