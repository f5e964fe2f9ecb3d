//! The list of forms a phone may fetch, and what belongs to a form.

use crate::write::Xml;
use md5::{Digest, Md5};

/// One form of the list. Collect drops the whole list where one form lacks its id, name or address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormEntry {
    /// Its id.
    pub id: String,
    /// Its name, as the worker reads it.
    pub name: String,
    /// Its version.
    pub version: String,
    /// `md5:` and the MD5 of the form's bytes: tells a phone that the form has changed, and protects nothing.
    pub hash: String,
    /// Where it is fetched.
    pub download: String,
    /// Where what belongs to it is listed, if something does.
    pub manifest: Option<String>,
}

/// One file that belongs to a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaEntry {
    /// Its name.
    pub name: String,
    /// As of a form.
    pub hash: String,
    /// Where it is fetched.
    pub download: String,
}

/// The hash a phone compares: MD5, because the protocol says so.
#[must_use]
pub fn md5(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Md5::digest(bytes).iter().fold("md5:".to_string(), |mut text, byte| {
        // Writing to a text never fails.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The document of a list of forms.
#[must_use]
pub fn form_list(forms: &[FormEntry]) -> String {
    let mut xml = Xml::new();
    xml.open("xforms", &[("xmlns", "http://openrosa.org/xforms/xformsList")]);
    for form in forms {
        xml.open("xform", &[]);
        xml.text("formID", &[], &form.id);
        xml.text("name", &[], &form.name);
        xml.text("version", &[], &form.version);
        xml.text("hash", &[], &form.hash);
        xml.text("downloadUrl", &[], &form.download);
        if let Some(manifest) = &form.manifest {
            xml.text("manifestUrl", &[], manifest);
        }
        xml.close("xform");
    }
    xml.close("xforms");
    xml.done()
}

/// The document of what belongs to a form.
#[must_use]
pub fn manifest(files: &[MediaEntry]) -> String {
    let mut xml = Xml::new();
    xml.open("manifest", &[("xmlns", "http://openrosa.org/xforms/xformsManifest")]);
    for file in files {
        xml.open("mediaFile", &[]);
        xml.text("filename", &[], &file.name);
        xml.text("hash", &[], &file.hash);
        xml.text("downloadUrl", &[], &file.download);
        xml.close("mediaFile");
    }
    xml.close("manifest");
    xml.done()
}
