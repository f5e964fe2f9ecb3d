//! Bytes on their way through: a body read frame by frame, and an answer written piece by piece; never more than two are held.

use axum::body::{Body, Bytes, HttpBody};
use http_body::{Frame, SizeHint};
use mukti_casework::Problem;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// The next bytes of a body; `None` at its end.
pub async fn next(body: &mut Body) -> Option<Result<Bytes, axum::Error>> {
    loop {
        let frame = std::future::poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await?;
        match frame.map(Frame::into_data) {
            Ok(Ok(bytes)) => return Some(Ok(bytes)),
            // What follows the bytes says nothing to us.
            Ok(Err(_)) => {}
            Err(error) => return Some(Err(error)),
        }
    }
}

/// An answer of a known length that comes piece by piece.
pub struct Pieces {
    from: Receiver<io::Result<Bytes>>,
    left: u64,
}

/// The end where the pieces go in.
pub struct Out(Sender<io::Result<Bytes>>);

impl Pieces {
    /// An answer of so many bytes, and where they go in.
    #[must_use]
    pub fn new(bytes: u64) -> (Self, Out) {
        let (out, from) = channel(1);
        (Self { from, left: bytes }, Out(out))
    }
}

impl Out {
    /// Sends a piece; waits until the one before it is on its way. Not for a thread that serves others meanwhile.
    ///
    /// # Errors
    /// [`Problem::SignedOut`] when nobody listens any more.
    pub fn send(&self, piece: Bytes) -> Result<(), Problem> {
        self.0.blocking_send(Ok(piece)).map_err(|_| Problem::SignedOut)
    }

    /// Ends the answer so that the other side sees that it is not whole.
    pub fn break_off(&self) {
        // Whoever no longer listens need not hear it.
        let _ = self.0.blocking_send(Err(io::Error::other("broken off")));
    }
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        self.from.poll_recv(context).map(|piece| {
            let piece = piece?;
            if let Ok(bytes) = &piece {
                self.left = self.left.saturating_sub(bytes.len() as u64);
            }
            Some(piece.map(Frame::data))
        })
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
