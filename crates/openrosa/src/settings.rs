//! What a phone scans to be set up: ODK Collect's settings as JSON, packed with zlib, in base64.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use serde_json::json;
use std::io::Write as _;

/// What is set.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// The address of the server, with the token.
    pub server: &'a str,
    /// What the project is called on the phone.
    pub project: &'a str,
    /// Tag of the language of the app.
    pub language: &'a str,
}

/// The text of the square code.
#[must_use]
pub fn settings(settings: &Settings<'_>) -> String {
    let json = json!({
        "general": {
            "server_url": settings.server,
            "form_update_mode": "match_exactly",
            "autosend": "wifi_and_cellular",
            "delete_send": true,
            "app_language": settings.language,
        },
        "admin": {},
        "project": { "name": settings.project, "icon": "", "color": "" },
    });
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(json.to_string().as_bytes()).expect("a vector takes every byte");
    STANDARD.encode(packed.finish().expect("a vector takes every byte"))
}
