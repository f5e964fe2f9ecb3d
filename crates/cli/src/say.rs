//! What the command line says: results to standard output, everything else to standard error.

use mukti_casework::Problem;
use mukti_messages::{Args, Messages, format};
use mukti_terms::Language;
use std::io::Write as _;

/// A failure of the command itself, already in words.
#[derive(Debug)]
pub struct Failure(pub String);

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        self::problem(&problem)
    }
}

/// One line to standard error.
pub fn error(line: &str) {
    // A closed standard error is nobody's to be told about.
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// One line to standard output; whoever closed it has read enough.
pub fn line(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// A message in words.
#[must_use]
pub fn text(key: &str, gaps: &Args<'_>) -> String {
    Messages::of(Language::English).text(key, gaps).into_owned()
}

/// A message with texts in its gaps, to standard output.
pub fn told<T: AsRef<str>>(key: &str, gaps: &[(&'static str, T)]) {
    let gaps = gaps.iter().fold(Args::new(), |gaps, (name, text)| gaps.with(name, text.as_ref()));
    line(&text(key, &gaps));
}

/// A count with its digits in groups.
#[must_use]
pub fn number(count: u64) -> String {
    format::group(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A failure by its code: what happened, what to do next.
#[must_use]
pub fn failure(code: &str, gaps: &Args<'_>) -> Failure {
    let messages = Messages::of(Language::English);
    let key = format!("error-{code}");
    let next = messages.attr(&key, "next", gaps).unwrap_or_default();
    Failure(format!("{} {next} ({code})", messages.text(&key, gaps)))
}

/// A failure by its code of which there is nothing to advise: what happened.
#[must_use]
pub fn failure_alone(code: &str, gaps: &Args<'_>) -> Failure {
    Failure(format!("{} ({code})", Messages::of(Language::English).text(&format!("error-{code}"), gaps)))
}

/// A problem of the desk, in words.
#[must_use]
pub fn problem(problem: &Problem) -> Failure {
    let messages = Messages::of(Language::English);
    let mut gaps = Args::new();
    let fields = problem.fields();
    for (name, value) in &fields {
        gaps = gaps.with(name, value.as_str());
    }
    let next = messages.attr(&problem.key(), "next", &gaps).unwrap_or_default();
    let detail = match problem {
        Problem::Broken { doing, said } => format!(" [{doing}: {said}]"),
        Problem::Damaged { said, .. } => format!(" [{said}]"),
        _ => String::new(),
    };
    Failure(format!("{} {next} ({}){detail}", messages.text(&problem.key(), &gaps), problem.code()))
}

/// The language named by its tag.
///
/// # Errors
/// Says which there are.
pub fn language(tag: &str) -> Result<Language, Failure> {
    Language::from_tag(tag).ok_or_else(|| failure("400-33", &Args::new().with("value", tag)))
}
