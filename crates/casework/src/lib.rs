//! What a person can do here, one deed to a file; the only place where thought and memory meet.
//!
//! Read in this order: [`desk`] (who acts, and when), [`deeds`] (what can be done), [`page`], [`today`] and [`cases`] (what can
//! be seen), [`letters`], [`sign_in`], [`problem`]. [`assess`] needs none of them. Every deed blocks until it is durable.
//!
#![doc = include_str!("../README.md")]

pub mod account;
mod after_page;
pub mod api;
pub mod assess;
pub mod backup;
mod calendar_feed;
mod case_page;
pub mod cases;
mod chance;
pub mod custody;
pub mod deeds;
pub mod desk;
pub mod devices;
pub mod differences;
pub mod digest;
pub mod entities;
pub mod files;
pub mod folios;
pub mod follow;
pub mod forms;
pub mod handing;
pub mod health;
pub mod hearings;
pub mod imports;
pub mod installation;
pub mod letters;
pub mod office;
pub mod page;
pub mod phone_forms;
pub mod problem;
pub mod programs;
pub mod proof;
pub mod rebuild;
pub mod reports;
mod room;
pub mod rot;
pub mod rule_seven;
pub mod said;
pub mod scorecards;
pub mod sealing;
pub mod search;
pub mod sign_in;
pub mod staged;
#[cfg(test)]
mod testing;
pub mod threats;
pub mod today;
mod understood;
mod vault;
mod views;
pub mod webhooks;
mod world;

pub use after_page::{AfterPage, EarlierRelease, OtherCase};
pub use cases::{CaseList, CaseRow, CasesQuery, LateOnly};
pub use deeds::Receipt;
pub use deeds::again::NewAgain;
pub use deeds::answer_topic::TopicAnswers;
pub use deeds::attach::{Arriving, Attached, FILE_BYTES_MAX, NewFile};
pub use deeds::consent::{ConsentOf, NewConsent};
pub use deeds::correct::Amendment;
pub use deeds::export::names::NamesAsk;
pub use deeds::export::{ExportAsk, ExportTable, Exported, open_sealed};
pub use deeds::forget::{Forget, Forgetting, Term};
pub use deeds::import::{Alike, Before, Doubles, DryRun, Imported, ListAsk, Unimported};
pub use deeds::import_register::RegisterImported;
pub use deeds::letters_at_once::{
    HeldBack, LETTERS_MAX, LetterAtOnce, OfSeveral, Review, Stands, TICKS_MAX, Ticked, WithoutLetter,
};
pub use deeds::link::NewLink;
pub use deeds::record_act::{Act, EvenSo, Whom};
pub use deeds::start_case::{NewCase, Started};
pub use deeds::submit::{Opened, PieceKept, REPORT_BYTES_MAX, Received, SEALED_BYTES_MAX, receipt};
pub use deeds::tell::{IfMatch, OnceKey, Telling, Told};
pub use desk::{By, Desk, look_desk, open_desk};
pub use devices::{Device, MadeDevice};
pub use files::{FileState, OpenedFile};
pub use folios::{FolioList, FolioPage, FolioRow, FoliosQuery, OnDay};
pub use follow::{PlanSet, VisitRow, Visits, VisitsQuery};
pub use forms::{
    FormLine, FormPage, FormVersion, FormsPage, NewForm, OfferedForm, OurForm, Previewed, TheirForm, Told as ToldAnswer,
};
pub use handing::{BeforeMove, HandOver};
pub use hearings::{CauseList, HearingsQuery};
pub use imports::ImportLine;
pub use installation::{Place, Unlock};
pub use letters::{Decision, LetterAsk, LetterDraft, LetterOfCase, NextOf, Preview};
pub use mukti_access::{Counsel, Hold, HoldReason, Keyring, Standing as ForgetStanding};
pub use mukti_intake::form::meaning::{Meaning, Target, Tells};
pub use mukti_journal::chain::Verifier as Witness;
pub use mukti_store::ReportState;
pub use mukti_store::views::FollowedCounts;
pub use mukti_store::views::{HearingView, Listed, Workload};
pub use office::{CertificateAsk, CheckAsk, NewOffice, OfficeHere};
pub use page::{
    Also, CasePage, FileRow, ForgottenPerson, Gate, IssuedLetter, LetterChoice, LinkOf, PersonPage, Reader,
    TimelineEntry, TopicState,
};
pub use phone_forms::PhoneForm;
pub use problem::{Doubt, Problem, field_code};
pub use programs::{MadeProgram, Program, Scope};
pub use proof::witness::Refused;
pub use proof::{Trust, Verified};
pub use rebuild::Rebuilt;
pub use reports::{ReportLine, ReportsPage};
pub use said::Said;
pub use scorecards::budgets::{BudgetBehind, Budgets, BudgetsAsked};
pub use scorecards::committees::{CommitteeBehind, CommitteeLine, Committees};
pub use scorecards::public_bodies::{PublicBodies, PublicBudget};
pub use scorecards::{CaseBehind, Counted, MonthLine, OfficeLine, PlaceLine, PublicLine, ScorePlace, Scorecard};
pub use sealing::SealOnPhone;
pub use search::{FoundBy, FoundPeople, FoundPerson};
pub use sign_in::ceremony::Recovery;
pub use sign_in::invite::Invitation;
pub use sign_in::replace::{KeyKind, KeysPage};
pub use sign_in::{Enrolment, FirstRun, Member, Seated, SignedIn};
pub use staged::{ArrivingList, LIST_BYTES_MAX, StagedList, StagedState};
pub use threats::OpenThreat;
pub use today::{Asks, Band, DutyRow, NextLetterView, Tally, Today, TodayQuery};
pub use vault::{PhoneKey, PhoneKeys};
