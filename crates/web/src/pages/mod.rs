//! The pages, one file each, in the order in which a visitor meets them.

pub mod enrol;
pub mod sign_in;
pub mod leave;
pub mod today;
pub mod cases;
pub mod new_case;
pub mod interview;
pub mod case;
pub mod answer;
pub mod person;
pub mod act;
pub mod correct;
pub mod letter;
pub mod law;
pub mod help;
pub mod more;
pub mod error;

use crate::frame::{Page, Room, frame};
use crate::visit::Visit;
use axum::response::{IntoResponse, Response};
use maud::Markup;

/// A page in its frame.
pub(crate) fn show(visit: &Visit, room: Room, title: impl Into<String>, body: Markup) -> Response {
    frame(visit, &Page { title: title.into(), room, body }).into_response()
}
