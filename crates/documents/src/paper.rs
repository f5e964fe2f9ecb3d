//! A paper whose words are all chosen, nothing left to decide but the look: printed, drawn, or read back as plain words.

use mukti_terms::Day;
use serde::Serialize;
use typst_layout::PagedDocument;

use crate::print::{Pdf, Unprintable, drawn, finished, spoken, typeset};
use crate::world::Template;

/// Words in one language with the template they are set by; the same one gives the same bytes.
#[derive(Clone, Debug)]
pub struct Paper<W> {
    pub(crate) template: Template,
    pub(crate) language: String,
    pub(crate) words: W,
    pub(crate) date: Day,
    pub(crate) ident: String,
}

impl<W: Serialize> Paper<W> {
    fn set(&self) -> Result<(PagedDocument, Vec<String>), Unprintable> {
        let data = serde_json::to_value(&self.words).map_err(|e| Unprintable { reasons: vec![e.to_string()] })?;
        typeset(self.template, &self.language, data, "", self.date)
    }

    /// Prints it as PDF/A-2b.
    ///
    /// # Errors
    /// If the typesetter refuses; that is a fault of the template.
    pub fn pdf(&self) -> Result<Pdf, Unprintable> {
        let (document, remarks) = self.set()?;
        finished(&document, remarks, self.ident.clone(), self.date)
    }

    /// Draws every page as a PNG picture.
    ///
    /// # Errors
    /// If the typesetter refuses.
    pub fn pictures(&self, pixels_per_inch: u32) -> Result<Vec<Vec<u8>>, Unprintable> {
        drawn(&self.set()?.0, pixels_per_inch)
    }

    /// What stands on each page, as plain words.
    ///
    /// # Errors
    /// If the typesetter refuses.
    pub fn plain_text(&self) -> Result<Vec<String>, Unprintable> {
        Ok(spoken(&self.set()?.0))
    }
}
