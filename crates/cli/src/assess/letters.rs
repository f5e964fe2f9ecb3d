//! The letters of one assessed person as PDF files, as far as the safety gate lets them be written.

use super::Ask;
use mukti_casework::assess::Assessed;
use mukti_casework::assess::letters::{Outcome, case_of, is_held, letters};
use mukti_intake::{Format, Source, understand};
use mukti_law::Facts;
use mukti_law::facts::FreedHow;
use mukti_messages::{Args, Messages};
use std::collections::HashSet;
use std::fs::File;
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
    let held = Facts { freed_how: Some(FreedHow::StillHeld), ..Facts::default() };
    let others: &[&Facts] = if case_of(label).is_some_and(|case| ask.held.contains(case)) { &[&held] } else { &[] };
    for outcome in letters(assessed, others, ask.book, ask.language) {
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

/// The cases in which somebody is held, by a first reading of the files: the label `TN-0042-1` is of the case `TN-0042`.
/// What is piped in can be read once only; there each row stands for itself.
#[must_use]
pub fn cases_with_someone_held(files: &[String]) -> HashSet<String> {
    let mut held = HashSet::new();
    for file in files.iter().filter(|file| *file != "-") {
        let source = File::open(file).ok().and_then(|input| Source::open(input, Format::of_name(file)).ok());
        let Some(mut source) = source else { continue };
        let header = source.header();
        while let Some(batch) = source.next_batch() {
            for (row, item) in batch.items {
                let Ok(facts) = understand(header.as_deref(), row, item) else { continue };
                let case = facts.case.as_deref().and_then(case_of).filter(|_| is_held(&facts));
                held.extend(case.map(ToOwned::to_owned));
            }
        }
    }
    held
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
