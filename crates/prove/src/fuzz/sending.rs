//! Requests as no phone makes them: the envelope, its parts and its head with things done to them.

use super::broken::document;
use crate::http::request;
use crate::seeded::Seeded;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::sync::LazyLock;

/// Names of files that no file should be called by.
const NAMES: &[&str] = &[
    "photo.jpg",
    "../../../etc/cron.d/x",
    "..\\..\\x",
    "/etc/passwd",
    "a/b/c.jpg",
    "",
    ".",
    "con",
    "x\\\"y",
    "nul\0l",
    "=cmd.csv",
    "\u{202E}gpj.exe",
    "submission.xml.enc",
    "*isIncomplete*",
];

/// Types of a body that is none of these.
const TYPES: &[&str] = &[
    "multipart/form-data; boundary=b",
    "multipart/form-data; boundary=other",
    "multipart/form-data",
    "multipart/form-data; boundary=\"",
    "multipart/mixed; boundary=b",
    "text/xml",
    "application/json",
    "application/x-www-form-urlencoded",
    "",
];

/// A request, and whether it says of itself that more will come.
pub(super) struct Broken {
    pub bytes: Vec<u8>,
    pub breaks_off: bool,
}

/// One request; the same chance makes the same.
pub(super) fn broken(chance: &mut Seeded, token: &str, trial: u64) -> Broken {
    let mut body = parts(chance, trial);
    let kind = if chance.percent(85) { TYPES[0] } else { chance.one_of(TYPES) };
    let (mut head, mut breaks_off) = (String::new(), false);
    match chance.below(30) {
        0 => body.truncate(chance.place(body.len().max(1))),
        1 => head.push_str("\r\nContent-Encoding: gzip"),
        2 => {
            head.push_str("\r\nContent-Encoding: gzip");
            body.clone_from(&BOMB);
        }
        3 => head = format!("\r\nX-Long: {}", "x".repeat(chance.place(200_000))),
        4 => (head, breaks_off) = ("\r\nTransfer-Encoding: chunked".to_string(), true),
        5 => head.push_str("\r\nExpect: 100-continue"),
        6 => (head, breaks_off) = ("\r\nContent-Length: 9000000".to_string(), true),
        _ => {}
    }
    let method = if chance.percent(95) {
        "POST"
    } else {
        chance.one_of(&["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "POST /", "\u{0}"])
    };
    let address = match chance.below(25) {
        0 => format!("/key/{token}/../submission"),
        1 => "/key//submission".to_string(),
        2 => format!("/key/{}/submission", "A".repeat(chance.place(9_000))),
        3 => format!("/key/{token}/submission?deviceID={}", "%00".repeat(chance.place(50))),
        4 => format!("/key/{}/submission", token.replace('$', "%24")),
        5 => format!("/key/{token}/formList"),
        _ => format!("/key/{token}/submission"),
    };
    let mut asked = request(
        &format!("{method} {address} HTTP/1.1\r\nX-OpenRosa-Version: 1.0\r\nContent-Type: {kind}{head}"),
        &body,
    );
    if chance.below(40) == 0 {
        let at = chance.place(asked.len());
        asked[at] ^= 1 << chance.below(8);
        breaks_off = true;
    }
    Broken { bytes: asked, breaks_off }
}

/// The parts of one post.
fn parts(chance: &mut Seeded, trial: u64) -> Vec<u8> {
    let mut body = Vec::new();
    let mut part = |name: &str, called: &str, content: &[u8]| {
        body.extend_from_slice(b"--b\r\nContent-Disposition: form-data; name=\"");
        body.extend_from_slice(name.as_bytes());
        body.extend_from_slice(b"\"; filename=\"");
        body.extend_from_slice(called.as_bytes());
        body.extend_from_slice(b"\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    };
    for _ in 0..if chance.percent(10) { chance.below(3) } else { 0 } {
        let bytes = chance.place(3_000);
        part(chance.one_of(NAMES), chance.one_of(NAMES), &chance.bytes(bytes));
    }
    let named = if chance.percent(96) { "xml_submission_file" } else { chance.one_of(NAMES) };
    part(named, "s.xml", &document(chance, trial));
    if chance.percent(3) {
        part("xml_submission_file", "s.xml", &document(chance, trial));
    }
    if chance.percent(1) {
        (0..chance.below(40)).for_each(|_| part("many", "many", b"x"));
    }
    for _ in 0..if chance.percent(15) { chance.below(4) } else { 0 } {
        let name = chance.one_of(NAMES);
        let bytes = chance.place(3_000);
        part(name, name, &chance.bytes(bytes));
    }
    if chance.percent(5) {
        body.extend_from_slice(b"--b\r\nContent-Disposition: form-data; name=\"*isIncomplete*\"\r\n\r\nyes\r\n");
    }
    body.extend_from_slice(b"--b--\r\n");
    body
}

/// Ten megabytes of nothing in ten thousand bytes; packed once, for packing took a tenth of the proof.
static BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into memory does not fail.
    let _ = packed.write_all(&vec![0; 10 << 20]);
    packed.finish().unwrap_or_default()
});
