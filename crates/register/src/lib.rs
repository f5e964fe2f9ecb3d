//! What may be recorded and what it adds up to: record kinds, entries, cases, and the facts of a person after everybody's
//! words were weighed.
//!
//! **Invariant:** nothing is edited; a correction names what it corrects and both stay. **Invariant:** an answer nobody gave is
//! not known, never no. Knows no clock, no chance, no database. Read in this order: [`kinds`], [`entry`], [`case`], [`heard`].
//!
#![doc = include_str!("../README.md")]

pub mod acts;
pub mod after;
pub mod case;
pub mod certificates;
pub mod cut;
pub mod entry;
pub mod folding;
pub mod folio;
pub mod heard;
pub mod ids;
pub mod kept;
pub mod kinds;
pub mod money;
pub mod records;
pub mod speaker;
pub mod standing;
pub mod whom;

pub use acts::ActDone;
pub use case::Case;
pub use entry::{Body, Entry};
pub use folio::Folio;
pub use heard::FoldedFacts;
pub use ids::{CaseId, DocumentId, EntryId, FileId, FolioId, MemberId, PersonId, ReportId};
pub use kept::{FieldProblem, FieldWrong, Kept};
pub use kinds::{KindInfo, kind, kinds, registers};
pub use speaker::Speaker;
