//! The forms phones are offered, in the worker's language first. A version that was issued is kept, and never changes.

use crate::desk::Desk;
use crate::problem::Problem;
use mukti_intake::form::sheet::Sheet;
use mukti_intake::form::xform;
use mukti_messages::Messages;
use mukti_store::Write;
use mukti_terms::Language;
use mukti_terms::when::Moment;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// A form as it is issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneForm {
    /// Its id.
    pub id: String,
    /// Its version: a fingerprint of all of it.
    pub version: String,
    /// Its name, as the worker reads it.
    pub name: String,
    /// The XForm.
    pub text: String,
}

/// The forms of each language and of each key that phones seal to, printed once.
static PRINTED: LazyLock<Mutex<HashMap<Printed, Arc<Vec<PhoneForm>>>>> = LazyLock::new(Mutex::default);

/// The language, and the key.
type Printed = (Language, Option<String>);

impl Desk {
    /// The forms a phone is offered; each version is kept when it is first issued.
    ///
    /// # Errors
    /// The store cannot be read or written.
    pub fn phone_forms(&self, now: Moment, language: Language) -> Result<Arc<Vec<PhoneForm>>, Problem> {
        let forms = printed((language, self.sealing_key()?))?;
        for form in forms.iter() {
            let name = note(&form.id, &form.version);
            if self.store.noted(&name)?.is_none() {
                self.store.write(Write::Note { name: name.into(), value: form.text.clone(), now: now.unix() })?;
            }
        }
        Ok(forms)
    }

    /// A form as it was issued in a version.
    ///
    /// # Errors
    /// No such version was issued here; the store cannot be read.
    pub fn issued_form(&self, id: &str, version: &str) -> Result<String, Problem> {
        Ok(self.store.noted(&note(id, version))?.ok_or(Problem::NoSuchForm)?.0)
    }
}

impl Desk {
    /// Every version of our own forms that was ever issued, the newest first: id, version, when.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn issued_forms(&self) -> Result<Vec<(String, String, Moment)>, Problem> {
        let notes = self.store.notes_under(NOTES)?;
        let version = |(name, at): &(String, i64)| {
            let (id, version) = name.strip_prefix(NOTES)?.split_once('/')?;
            Some((id.to_string(), version.to_string(), Moment::from_unix(*at)))
        };
        Ok(notes.iter().filter_map(version).collect())
    }
}

/// The beginning of the names of notes that hold an issued form.
const NOTES: &str = "form/";

fn note(id: &str, version: &str) -> String {
    format!("{NOTES}{id}/{version}")
}

fn printed(which: Printed) -> Result<Arc<Vec<PhoneForm>>, Problem> {
    // What was printed is as good after a panic as before.
    let mut all = PRINTED.lock().unwrap_or_else(PoisonError::into_inner);
    let language = which.0;
    if let Some(forms) = all.get(&which) {
        return Ok(Arc::clone(forms));
    }
    let others = Language::PAGES.into_iter().filter(|other| *other != language);
    let languages: Vec<Language> = std::iter::once(language).chain(others).collect();
    let forms: Result<Vec<PhoneForm>, Problem> =
        Sheet::for_phones().iter().map(|sheet| print(sheet, (language, which.1.as_deref()), &languages)).collect();
    let forms = Arc::new(forms?);
    all.insert(which, Arc::clone(&forms));
    Ok(forms)
}

fn print(
    sheet: &Sheet,
    (language, key): (Language, Option<&str>),
    languages: &[Language],
) -> Result<PhoneForm, Problem> {
    let failed = |error: std::io::Error| Problem::Broken { doing: "printing a form", said: error.to_string() };
    let (version, text) = xform::sealed(sheet, languages, key).map_err(failed)?;
    let name = Messages::of(language).plain(&sheet.title).into_owned();
    Ok(PhoneForm { id: sheet.id.clone(), version, name, text })
}
