//! What every page is given: the desk, the clock, and somebody to tell when something broke.

use crate::api::Limits;
use crate::webhook::Allowed;
use axum::response::{IntoResponse, Response};
use mukti_casework::{Desk, Problem};
use mukti_terms::when::Moment;
use std::sync::Arc;
use tokio::sync::oneshot;

/// The hall behind the doors. Cheap to copy.
#[derive(Clone)]
pub struct Hall {
    desk: Arc<Desk>,
    now: fn() -> Moment,
    tell: fn(&str),
    limits: Arc<Limits>,
    allowed: Arc<Allowed>,
}

impl Hall {
    /// Over a desk; the clock and the log are read and written by the command line.
    #[must_use]
    pub fn new(desk: Arc<Desk>, now: fn() -> Moment, tell: fn(&str)) -> Self {
        Self { desk, now, tell, limits: Arc::default(), allowed: Arc::default() }
    }

    /// With addresses that may be told that something is new.
    #[must_use]
    pub fn with_webhooks(self, hosts: &[String]) -> Self {
        Self { allowed: Arc::new(Allowed::of(hosts)), ..self }
    }

    /// Which addresses may be told anything.
    #[must_use]
    pub fn allowed(&self) -> &Allowed {
        &self.allowed
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Moment {
        (self.now)()
    }

    /// How often programs may come.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Asks the desk, on a thread that may wait for the disk.
    ///
    /// # Errors
    /// What the desk says.
    pub async fn ask<T, D>(&self, deed: D) -> Result<T, Oops>
    where
        T: Send + 'static,
        D: FnOnce(&Desk) -> Result<T, Problem> + Send + 'static,
    {
        let desk = Arc::clone(&self.desk);
        let done = tokio::task::spawn_blocking(move || deed(&desk)).await;
        done.unwrap_or_else(|_| Err(panicked())).map_err(Oops)
    }

    /// Asks the desk for something that it answers when it is durable: no thread waits for the disk meanwhile.
    ///
    /// # Errors
    /// What the desk says.
    pub async fn ask_then<T, D>(&self, deed: D) -> Result<T, Oops>
    where
        T: Send + 'static,
        D: FnOnce(&Desk, Box<dyn FnOnce(Result<T, Problem>) + Send>) + Send + 'static,
    {
        let desk = Arc::clone(&self.desk);
        let (say, heard) = oneshot::channel();
        // Whoever no longer waits does not hear it; it is done all the same.
        tokio::task::spawn_blocking(move || deed(&desk, Box::new(move |answer| drop(say.send(answer)))));
        heard.await.unwrap_or_else(|_| Err(panicked())).map_err(Oops)
    }

    /// What the desk knows without waiting for anything.
    pub fn at_hand<T>(&self, look: impl FnOnce(&Desk) -> T) -> T {
        look(&self.desk)
    }

    /// Leaves something with the desk that takes its time; nobody waits for it.
    pub fn leave(&self, deed: impl FnOnce(&Desk) + Send + 'static) {
        let desk = Arc::clone(&self.desk);
        tokio::task::spawn_blocking(move || deed(&desk));
    }

    /// Writes one line to the log: our side's words only.
    pub fn tell(&self, line: &str) {
        (self.tell)(line);
    }
}

fn panicked() -> Problem {
    Problem::Broken { doing: "asking the desk", said: "it panicked".to_owned() }
}

/// A problem on its way to the person: the answer carries it, and the frame gives it words.
#[derive(Clone, Debug)]
pub struct Oops(pub Problem);

impl From<Problem> for Oops {
    fn from(problem: Problem) -> Self {
        Self(problem)
    }
}

impl IntoResponse for Oops {
    fn into_response(self) -> Response {
        let status =
            axum::http::StatusCode::from_u16(self.0.status()).unwrap_or(axum::http::StatusCode::INTERNAL_SERVER_ERROR);
        let mut answer = status.into_response();
        answer.extensions_mut().insert(self);
        answer
    }
}

/// What a page gives back.
pub type Answer = Result<Response, Oops>;
