//! A report on its way in: its answers are kept as soon as they are here, its files one piece at a time as they come.

use super::Phone;
use super::words::success;
use crate::hall::{Answer, Hall, Oops};
use crate::voice::Voice;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::multipart::{Field, Multipart, MultipartError, MultipartRejection};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use mukti_casework::{Arriving, Problem, Received, ReportState};
use mukti_messages::Args;
use mukti_openrosa::tree::XML_BYTES_MAX;
use mukti_openrosa::{INCOMPLETE_PART, XML_PART};
use std::sync::Arc;

/// The most parts of one post; Collect sends a hundred files and two parts more.
const PARTS_MAX: usize = 300;
/// The most of a part that is read only to be passed over.
const PASSED_OVER_MAX: usize = 4096;

/// How much one post may hold: any other status than 204 makes Collect believe that it is not we who answer.
pub async fn head(_: Phone) -> Answer {
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Takes a report in, or more files of one. Sent again, it is the same report.
pub async fn post(
    State(hall): State<Hall>,
    Phone(device): Phone,
    form: Result<Multipart, MultipartRejection>,
) -> Answer {
    let mut form = form.map_err(|_| Problem::ReportRefused { code: "multipart" })?;
    let mut post = Post { hall: &hall, received: None, waiting: Vec::new() };
    let taken = post.take(&device, &mut form).await;
    let waiting = std::mem::take(&mut post.waiting);
    for arriving in waiting {
        // What cannot go now is swept when a week has passed.
        let _ = hall.ask(move |desk| desk.give_up_report_file(&arriving)).await;
    }
    taken?;
    let received = post.received.ok_or(Problem::ReportRefused { code: "empty" })?;
    Ok(answer(Voice::of(device.language), &received))
}

/// One post so far.
struct Post<'a> {
    hall: &'a Hall,
    received: Option<Received>,
    /// Files that came before the answers they belong to.
    waiting: Vec<Arriving>,
}

impl Post<'_> {
    async fn take(&mut self, device: &mukti_casework::Device, form: &mut Multipart) -> Result<(), Oops> {
        let mut parts = 0;
        while let Some(mut field) = form.next_field().await.map_err(broken_off)? {
            parts += 1;
            if parts > PARTS_MAX {
                return Err(Problem::FileTooLarge.into());
            }
            let name = field.name().unwrap_or_default().to_owned();
            let called = field.file_name().map(ToOwned::to_owned);
            match (name.as_str(), called) {
                (XML_PART, _) if self.received.is_some() => {
                    return Err(Problem::ReportRefused { code: "two" }.into());
                }
                (XML_PART, _) => {
                    let bytes = whole(&mut field, XML_BYTES_MAX, "xml-large").await?;
                    self.receive(device.clone(), bytes).await?;
                }
                (INCOMPLETE_PART, _) | (_, None) => {
                    whole(&mut field, PASSED_OVER_MAX, "part").await?;
                }
                (_, Some(called)) => {
                    let called = if called.is_empty() { name } else { called };
                    self.file(called, field).await?;
                }
            }
        }
        Ok(())
    }

    async fn receive(&mut self, device: mukti_casework::Device, bytes: Vec<u8>) -> Result<(), Oops> {
        let now = self.hall.now();
        let (device, bytes) = (Arc::new(device), Arc::new(bytes));
        let (from, sent) = (Arc::clone(&device), Arc::clone(&bytes));
        let received =
            match self.hall.ask_then(move |desk, then| desk.receive_report_then(now, &from, &sent, then)).await {
                Err(Oops(Problem::ChangedMeanwhile)) => {
                    self.hall.ask(move |desk| desk.receive_report_again(now, &device, &bytes)).await?
                }
                received => received?,
            };
        let report = received.report;
        self.received = Some(received);
        for arriving in std::mem::take(&mut self.waiting) {
            self.hall.ask(move |desk| desk.attach_to_report(now, report, arriving)).await?;
        }
        Ok(())
    }

    /// A file: sealed as it comes, and told of when it is whole.
    async fn file(&mut self, called: String, mut field: Field<'_>) -> Result<(), Oops> {
        let now = self.hall.now();
        let mut arriving = self.hall.ask(move |desk| desk.begin_report_file(now, &called)).await?;
        loop {
            match field.chunk().await.map_err(broken_off) {
                Ok(Some(bytes)) => arriving = self.pieces(arriving, bytes).await?,
                Ok(None) => break,
                Err(oops) => {
                    self.waiting.push(arriving);
                    return Err(oops);
                }
            }
        }
        match &self.received {
            Some(received) => {
                let report = received.report;
                self.hall.ask(move |desk| desk.attach_to_report(now, report, arriving)).await
            }
            None => {
                self.waiting.push(arriving);
                Ok(())
            }
        }
    }

    /// Takes bytes in; each full piece is durable before more is taken.
    async fn pieces(&self, mut arriving: Arriving, mut bytes: Bytes) -> Result<Arriving, Oops> {
        let now = self.hall.now();
        while !bytes.is_empty() {
            if arriving.is_full() {
                arriving =
                    self.hall.ask(move |desk| desk.keep_report_piece(now, &mut arriving).map(|()| arriving)).await?;
            }
            let taken = arriving.take(&bytes)?;
            bytes = bytes.slice(taken..);
        }
        Ok(arriving)
    }
}

/// A part that is held whole: never more than so many bytes.
async fn whole(field: &mut Field<'_>, most: usize, code: &'static str) -> Result<Vec<u8>, Oops> {
    let mut bytes = Vec::new();
    while let Some(more) = field.chunk().await.map_err(broken_off)? {
        if bytes.len() + more.len() > most {
            return Err(Problem::ReportRefused { code }.into());
        }
        bytes.extend_from_slice(&more);
    }
    Ok(bytes)
}

/// The line broke, or more came than one post may hold.
#[expect(clippy::needless_pass_by_value, reason = "it is what `map_err` hands over")]
fn broken_off(error: MultipartError) -> Oops {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return Problem::FileTooLarge.into();
    }
    Problem::ReportRefused { code: "cut-off" }.into()
}

/// 201 when all of it was understood; 202 when a person has to look: in both it is kept and must not be sent again.
fn answer(voice: Voice, received: &Received) -> axum::response::Response {
    let all = matches!(received.state, ReportState::Understood | ReportState::Replaced);
    match (&received.label, all) {
        (Some(label), true) => {
            let words = voice.text_with("phone-kept", &Args::new().with("label", label.as_str()));
            success(StatusCode::CREATED, &words)
        }
        (None, _) if received.state == ReportState::Collected => {
            success(StatusCode::CREATED, &voice.text("phone-kept-collected"))
        }
        (None, _) if received.state == ReportState::Sealed => {
            success(StatusCode::ACCEPTED, &voice.text("phone-kept-sealed"))
        }
        (_, all) => {
            let status = if all { StatusCode::CREATED } else { StatusCode::ACCEPTED };
            success(status, &voice.text("phone-kept-aside"))
        }
    }
}
