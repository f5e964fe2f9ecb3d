//! Keeps what was said and done, sealed, the keys apart from it, and what was worked out from it.
#![doc = include_str!("../README.md")]

pub mod ask;
pub mod bodies;
pub mod copy;
pub mod damage;
pub mod deed;
pub mod duties;
mod engine;
pub mod entities;
pub mod error;
pub mod files;
mod folder;
pub mod folios;
pub mod forms;
mod hearings;
pub mod journal;
pub mod keys;
pub mod location;
mod migrate;
mod pool;
pub mod programs;
mod read;
mod remembered;
pub mod reports;
#[cfg(feature = "sabotage")]
pub mod sabotage;
#[cfg(not(feature = "sabotage"))]
mod sabotage;
pub mod scores;
mod statements;
pub mod store;
#[cfg(test)]
#[path = "../../testkit/src/postgres.rs"]
#[expect(dead_code, reason = "the tests of the store from outside use the rest of it")]
mod test_server;
mod together;
pub mod views;
pub mod webhooks;
pub mod write;
mod writer;

pub use bodies::{BudgetView, BudgetsBy, CommitteeView};
pub use copy::{CopiedJournal, CopiedKeys, Restored, restore};
pub use damage::{Damage, find_damage};
pub use deed::{Deed, Kept, NewEntry};
pub use duties::WorkFilter;
pub use error::StoreError;
pub use files::{FileWrite, Upload};
pub use folder::{There, what_is_there};
pub use folios::{FolioFilter, FolioLine, FolioView};
pub use forms::{FormFile, FormRow, FormWrite, MeaningRow};
pub use journal::{CheckpointRow, KeptEntry};
pub use keys::{Grant, HeldFor, KeyWrite, MemberKey, OrganisationKey, ServerKey, SubjectKey};
pub use location::{Location, PageKey};
pub use programs::{Once, ProgramRow, ProgramWrite};
pub use reports::{DeviceRow, DeviceWrite, ReportFile, ReportRow, ReportState, ReportWrite};
pub use scores::{Behind, CaseBehind, Delays, Level, Score, ScorePart};
pub use store::{EngineFacts, Store};
pub use views::{
    AdvocateView, CaseView, CaseViews, DutyView, HearingFilter, HearingView, Listed, NextLetterView, PersonView,
    Standing, Workload,
};
pub use webhooks::{EventRow, WebhookRow, WebhookWrite};
pub use write::{Joining, SignIn, Write};
