//! When a page breaks, the request ends and the house stands: the person gets a page, the log gets a line.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use std::any::Any;

/// Only a status; the greeting gives it words in the visitor's language. What broke was told by the panic itself.
#[must_use]
pub fn caught(_: Box<dyn Any + Send + 'static>) -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
