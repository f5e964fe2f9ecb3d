//! The letters of one assessed person as PDF files, as far as the safety gate lets them be written.

use super::Ask;
use mukti_casework::assess::Assessed;
use mukti_casework::assess::letters::{Outcome, letters};
use mukti_messages::{Args, Messages};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

/// What was written for one person, and why the rest waits.
#[derive(Debug, Default)]
pub struct Written {
    /// How many letters.
    pub count: u64,
    /// Lines for standard error.
    pub notes: Vec<String>,
}

/// Writes the letters into the folder asked for, as `<label>-<letter>.pdf`.
pub fn write(ask: &Ask, assessed: &Assessed<'_>) -> Written {
    let mut written = Written::default();
    let Some(folder) = &ask.letters else { return written };
    let messages = Messages::of(ask.language);
    let label = assessed.facts.case.as_deref().unwrap_or_default();
    let mut waiting: Vec<String> = Vec::new();
    let mut reason = None;
    for outcome in letters(assessed, ask.book, ask.language) {
        match outcome {
            Outcome::Written(kind, bytes) => match std::fs::write(folder.join(file_name(label, kind.name())), bytes) {
                Ok(()) => written.count += 1,
                Err(error) => written.notes.push(format!("{}: {error}", Path::new(folder).display())),
            },
            Outcome::Waits(kind, why) => {
                waiting.push(messages.plain(&format!("letter-{}", kind.name())).into_owned());
                reason = Some(why);
            }
            Outcome::Failed(kind, unprintable) => written.notes.push(format!("{label} {}: {unprintable}", kind.name())),
        }
    }
    if let Some(reason) = reason {
        let (letters, why) = (waiting.join(", "), messages.plain(reason.key()));
        let args = Args::new().with("case", label).with("letter", letters.as_str()).with("reason", why.as_ref());
        written.notes.push(messages.text("cli-waits", &args).into_owned());
    }
    written
}

/// A name that every file system takes, however the label is written; a label that had to be changed keeps a mark of its own.
fn file_name(label: &str, kind: &str) -> String {
    let keeps = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let plain: String = label.chars().map(|c| if keeps(c) { c } else { '_' }).take(80).collect();
    if plain == label {
        return format!("{plain}-{kind}.pdf");
    }
    let mut hasher = DefaultHasher::new();
    label.hash(&mut hasher);
    format!("{plain}-{:08x}-{kind}.pdf", hasher.finish() >> 32)
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_label_cannot_lead_out_of_the_folder() {
        let name = file_name("../TN 0042/3", "reminder");
        assert!(name.starts_with("___TN_0042_3-") && !name.contains('/'), "{name}");
    }

    #[test]
    fn two_labels_never_share_a_file() {
        assert_ne!(file_name("a/b", "reminder"), file_name("a_b", "reminder"));
    }
}
