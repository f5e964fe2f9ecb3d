//! What a proof found, in words: printed as it goes, and kept for the page of promises.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

/// What one proof found.
pub(crate) struct Report {
    /// The proof's name.
    pub name: &'static str,
    lines: Vec<String>,
    failures: Vec<String>,
}

impl Report {
    /// Begins.
    pub const fn new(name: &'static str) -> Self {
        Self { name, lines: Vec::new(), failures: Vec::new() }
    }

    /// Tells a figure that goes onto the page of promises.
    #[expect(clippy::print_stdout, reason = "a proof speaks to the terminal of whoever runs it")]
    pub fn figure(&mut self, text: impl Into<String>) {
        let text = text.into();
        println!("  {text}");
        self.lines.push(text);
    }

    /// Tells something for the reader of this run only.
    #[expect(clippy::print_stdout, reason = "a proof speaks to the terminal of whoever runs it")]
    #[expect(clippy::unused_self, reason = "a run is told through its report")]
    pub fn say(&self, text: impl AsRef<str>) {
        println!("  {}", text.as_ref());
    }

    /// Something the promise does not allow.
    #[expect(clippy::print_stdout, reason = "a proof speaks to the terminal of whoever runs it")]
    pub fn fail(&mut self, text: impl Into<String>) {
        let text = text.into();
        // The first few say what is wrong; the count says how often.
        if self.failures.len() < 10 {
            println!("  FAILED: {text}");
        }
        self.failures.push(text);
    }

    /// Fails unless it holds.
    pub fn demand(&mut self, holds: Holds, text: impl Into<String>) {
        if holds == Holds::No {
            self.fail(text);
        }
    }

    /// Whether nothing failed.
    pub const fn holds(&self) -> bool {
        self.failures.is_empty()
    }

    /// How often it failed.
    pub const fn failures(&self) -> usize {
        self.failures.len()
    }

    /// The figures in one line, or the first failure.
    pub fn summary(&self) -> String {
        match self.failures.first() {
            Some(first) => format!("**not proven**: {first}"),
            None => self.lines.join("; "),
        }
    }
}

/// Whether something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    /// It does.
    Yes,
    /// It does not.
    No,
}

impl From<bool> for Holds {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// What no failure in so many trials says: at 95 %, failures are rarer than 3 in that many.
pub(crate) fn bound(trials: u64) -> String {
    match trials {
        0..=2 => "nothing is said by so few".to_string(),
        _ => format!("95 %: under {} %", hundredths(30_000 / trials)),
    }
}

/// A part of a whole in percent, with two places.
pub(crate) fn percent(part: u64, whole: u64) -> String {
    format!("{} %", hundredths((part * 10_000).checked_div(whole).unwrap_or(0)))
}

fn hundredths(number: u64) -> String {
    let mut text = String::new();
    let _ = write!(text, "{}.{:02}", number / 100, number % 100);
    text
}

/// The commit the run was made from; with a plus where what is proved has changed since.
pub(crate) fn commit(root: &Path) -> String {
    let git = |words: &[&str]| {
        let told = Command::new("git").args(words).current_dir(root).output().ok()?;
        Some(String::from_utf8_lossy(&told.stdout).trim().to_string())
    };
    let head = git(&["rev-parse", "--short", "HEAD"]).unwrap_or_default();
    let changed = git(&["status", "--porcelain", "--", "crates/journal", "crates/store", "crates/prove", "tools"])
        .unwrap_or_default();
    if changed.is_empty() { head } else { format!("{head}+") }
}

/// Writes the figures into the last cell of every row of the page that names this proof.
///
/// # Errors
/// The page cannot be read or written.
pub(crate) fn record(page: &Path, report: &Report, run: &str) -> std::io::Result<()> {
    let text = std::fs::read_to_string(page)?;
    std::fs::write(page, recorded(&text, report, run))
}

fn recorded(page: &str, report: &Report, run: &str) -> String {
    let mark = format!("`prove {}`", report.name);
    let mut out = String::with_capacity(page.len());
    for line in page.lines() {
        match line.trim_end().strip_suffix('|').and_then(|row| row.rsplit_once('|')) {
            Some((row, _)) if line.starts_with('|') && row.contains(&mark) => {
                let _ = write!(out, "{row}| {} ({run}) |", report.summary());
            }
            _ => out.push_str(line),
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Report, bound, percent, recorded};

    #[test]
    fn the_bound_is_three_in_the_number_of_trials() {
        assert_eq!(bound(10_000), "95 %: under 0.03 %");
        assert_eq!(bound(100), "95 %: under 3.00 %");
        assert_eq!(bound(0), "nothing is said by so few");
        assert_eq!(percent(69, 1_000), "6.90 %");
    }

    #[test]
    fn figures_go_into_the_rows_of_their_proof_and_nowhere_else() {
        let mut report = Report::new("tamper");
        report.figure("100 of 100");
        let page = "# P\n| a | `prove tamper` | all | old |\n| b | `prove power` | all | old |\n";
        let new = recorded(page, &report, "run");
        assert_eq!(new, "# P\n| a | `prove tamper` | all | 100 of 100 (run) |\n| b | `prove power` | all | old |\n");
        report.fail("3 missed");
        assert!(recorded(page, &report, "run").contains("| **not proven**: 3 missed (run) |"));
    }
}
