//! One request to a house on this machine, and what it answers: as plain as a phone's.

use std::io::{Read, Write};
use std::net::TcpStream;

/// What a house answered.
pub(crate) struct Answer {
    /// Its status; 0 when the line was closed without one.
    pub status: u16,
    /// Everything that came, head and body.
    pub text: String,
}

/// Sends bytes on a line of their own and reads until it is closed.
///
/// # Errors
/// Nobody listens, or the line broke.
pub(crate) fn exchange(port: u16, asked: &[u8]) -> std::io::Result<Answer> {
    speak(port, asked, false)
}

/// The same for what says of itself that more will come: nothing more does.
///
/// # Errors
/// Nobody listens, or the line broke.
pub(crate) fn break_off(port: u16, asked: &[u8]) -> std::io::Result<Answer> {
    speak(port, asked, true)
}

fn speak(port: u16, asked: &[u8], break_off: bool) -> std::io::Result<Answer> {
    let mut line = TcpStream::connect(("127.0.0.1", port))?;
    // A house that has heard enough closes while more is being sent: what it said is still to be read.
    let sent = line.write_all(asked);
    if break_off {
        // To the house this is a phone that has gone: it owes nobody an answer.
        let _ = line.shutdown(std::net::Shutdown::Write);
    }
    let mut answer = Vec::new();
    let heard = line.read_to_end(&mut answer);
    if answer.is_empty() && !break_off {
        sent?;
        heard?;
    }
    let text = String::from_utf8_lossy(&answer).into_owned();
    let last = text.strip_prefix("HTTP/1.1 100 Continue\r\n\r\n").unwrap_or(&text);
    let status = last.split_whitespace().nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    Ok(Answer { status, text })
}

/// The head and the body of one request; the line is closed after it.
pub(crate) fn request(head: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut asked =
        format!("{head}\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n").into_bytes();
    asked.extend_from_slice(body);
    asked
}

/// A report as Collect posts it.
pub(crate) fn submission(token: &str, xml: &[u8]) -> Vec<u8> {
    let mut body = b"--b\r\nContent-Disposition: form-data; name=\"xml_submission_file\"; filename=\"s.xml\"\r\n\
        Content-Type: text/xml\r\n\r\n"
        .to_vec();
    body.extend_from_slice(xml);
    body.extend_from_slice(b"\r\n--b--\r\n");
    let head = format!(
        "POST /key/{token}/submission HTTP/1.1\r\nX-OpenRosa-Version: 1.0\r\nContent-Type: multipart/form-data; boundary=b"
    );
    request(&head, &body)
}
