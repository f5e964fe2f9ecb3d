//! Bytes on their way through: a body read frame by frame, and an answer written piece by piece; never more than two are held.

use axum::body::{Body, Bytes, HttpBody};
use http_body::{Frame, SizeHint};
use mukti_casework::Problem;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::sync::oneshot;

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

/// An answer that comes piece by piece.
pub struct Pieces {
    from: Receiver<io::Result<Bytes>>,
    /// How many bytes are still to come, where that is known.
    left: Option<u64>,
}

/// The end where the pieces go in.
pub struct Out(Sender<io::Result<Bytes>>);

impl Pieces {
    /// An answer of so many bytes, and where they go in.
    #[must_use]
    pub fn new(bytes: u64) -> (Self, Out) {
        let (out, from) = channel(1);
        (Self { from, left: Some(bytes) }, Out(out))
    }

    /// An answer of which nobody knows yet how long it is: it is written to [`Poured`], and begins when the first piece of it is full,
    /// or it has ended. Until then `began` waits, and hears what went wrong.
    #[must_use]
    pub fn poured() -> (Self, Poured, oneshot::Receiver<Result<(), Problem>>) {
        let (out, from) = channel(1);
        let (said, began) = oneshot::channel();
        (Self { from, left: None }, Poured { out: Out(out), held: Vec::new(), said: Some(said) }, began)
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

/// Bytes of one piece.
const PIECE: usize = 64 * 1024;

/// Where an answer is written to whose length nobody knows.
pub struct Poured {
    out: Out,
    held: Vec<u8>,
    /// Nothing has left yet: what goes wrong can still be said.
    said: Option<oneshot::Sender<Result<(), Problem>>>,
}

impl Poured {
    /// Whether any of it is on its way.
    #[must_use]
    pub const fn has_begun(&self) -> bool {
        self.said.is_none()
    }

    /// It is whole.
    pub fn end(mut self) {
        // Whoever no longer listens need not have the rest.
        let _ = self.pour();
    }

    /// It cannot be gone on with. `true` where it had begun, so that it breaks off.
    pub fn fail(mut self, problem: Problem) -> bool {
        if let Some(said) = self.said.take() {
            // Whoever no longer listens need not hear it.
            let _ = said.send(Err(problem));
            return false;
        }
        self.out.break_off();
        true
    }

    fn pour(&mut self) -> io::Result<()> {
        if let Some(said) = self.said.take() {
            let _ = said.send(Ok(()));
        }
        let piece = Bytes::from(std::mem::take(&mut self.held));
        self.out.send(piece).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

impl io::Write for Poured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.held.extend_from_slice(bytes);
        if self.held.len() >= PIECE {
            self.pour()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        self.from.poll_recv(context).map(|piece| {
            let piece = piece?;
            if let (Ok(bytes), Some(left)) = (&piece, &mut self.left) {
                *left = left.saturating_sub(bytes.len() as u64);
            }
            Some(piece.map(Frame::data))
        })
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
