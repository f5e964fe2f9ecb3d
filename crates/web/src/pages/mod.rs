//! The pages, one file each, in the order in which a visitor meets them.

pub mod account;
pub mod act;
pub mod after;
pub mod answer;
pub mod case;
pub mod cases;
pub mod certificate;
pub mod consent;
pub mod correct;
pub mod custody;
pub mod differences;
pub mod digest;
pub mod enrol;
pub mod error;
pub mod export;
pub mod files;
pub mod forget;
pub mod forms;
pub mod hearings;
pub mod help;
pub mod house;
pub mod interview;
pub mod keys;
pub mod law;
pub mod leave;
pub mod letter;
pub mod link;
pub mod lists;
pub mod more;
pub mod new_case;
pub mod office;
pub mod person;
pub mod phones;
pub mod programs;
pub mod registers;
pub mod reports;
pub mod scorecards;
pub mod search;
pub mod sign_in;
pub mod today;
pub mod verify;
pub mod visits;
pub mod webhooks;

use crate::frame::{Page, Room, frame};
use crate::visit::Visit;
use axum::response::{IntoResponse, Response};
use maud::Markup;

/// A page in its frame.
pub(crate) fn show(visit: &Visit, room: Room, title: impl Into<String>, body: Markup) -> Response {
    frame(visit, &Page { title: title.into(), room, body }).into_response()
}
