//! Serving the pages: to this machine only, as long as there is no TLS.

use crate::guard::{headers, host};
use crate::hall::Hall;
use crate::routes;
use crate::webhook::keep_telling;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;
use std::future::Future;
use std::net::SocketAddr;
use tokio::net::TcpListener;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};

/// The most a form may hold.
const FORM_BYTES_MAX: usize = 256 * 1024;

/// Why the pages are not served.
#[derive(Debug)]
pub enum NotServed {
    /// The address could be reached from other machines. The sentence is `error-600-01`.
    NotThisMachine(SocketAddr),
    /// The machine would not.
    World(std::io::Error),
}

impl NotServed {
    /// The key of its sentence, where it is one for a person.
    #[must_use]
    pub const fn key(&self) -> Option<&'static str> {
        match self {
            Self::NotThisMachine(_) => Some("error-600-01"),
            Self::World(_) => None,
        }
    }
}

impl std::fmt::Display for NotServed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotThisMachine(address) => {
                write!(f, "`{address}` can be reached from other machines, and there is no TLS yet")
            }
            Self::World(error) => write!(f, "the pages could not be served: {error}"),
        }
    }
}

impl std::error::Error for NotServed {}

/// Whether pages may be served at an address.
///
/// # Errors
/// Other machines could reach it.
pub fn may_listen(address: SocketAddr) -> Result<(), NotServed> {
    if host::is_this_machine(address) { Ok(()) } else { Err(NotServed::NotThisMachine(address)) }
}

/// The pages with everything that stands round them, ready to be asked.
pub fn app(hall: Hall) -> Router {
    routes::router(hall).layer(DefaultBodyLimit::max(FORM_BYTES_MAX)).layer(from_fn(headers::add)).layer(
        CompressionLayer::new().compress_when(
            DefaultPredicate::new()
                .and(NotForContentType::const_new("application/pdf"))
                .and(NotForContentType::const_new("application/octet-stream")),
        ),
    )
}

/// Serves until told to stop. A listener that other machines could reach is refused before anything is answered.
///
/// # Errors
/// The address is not this machine's, or the machine would not.
pub async fn serve(
    hall: Hall,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), NotServed> {
    may_listen(listener.local_addr().map_err(NotServed::World)?)?;
    let telling = tokio::spawn(keep_telling(hall.clone()));
    let served = axum::serve(listener, app(hall)).with_graceful_shutdown(stop).await.map_err(NotServed::World);
    telling.abort();
    served
}
