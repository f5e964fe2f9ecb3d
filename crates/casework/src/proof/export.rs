//! The journal as a file that anybody can verify without us: one line an entry, then the checkpoints (`crates/journal/FORMAT.md`).

use crate::desk::Desk;
use crate::problem::Problem;
use mukti_terms::when::Moment;
use std::io::Write;

impl Desk {
    /// Writes the whole journal, still sealed, with a checkpoint made for it; how many entries.
    ///
    /// # Errors
    /// The store cannot be read, or `out` not written.
    pub fn export_journal(&self, now: Moment, out: &mut dyn Write) -> Result<u64, Problem> {
        let head = match self.checkpoint(now) {
            // Beside a process that serves, what that process signed last is exported.
            Err(Problem::ReadOnly) => self.store.last_checkpoint()?.ok_or(Problem::ReadOnly)?,
            other => other?,
        };
        let mut failed = None;
        self.store.scan(1, |position, entry| {
            if position > head.size {
                return false;
            }
            failed = writeln!(out, "{}", entry.exported(position)).err();
            failed.is_none()
        })?;
        let told = |error: std::io::Error| Problem::Broken { doing: "writing an export", said: error.to_string() };
        if let Some(error) = failed {
            return Err(told(error));
        }
        for row in self.store.checkpoints()? {
            writeln!(out, "{}", serde_json::json!({ "checkpoint": row.note })).map_err(told)?;
        }
        out.flush().map_err(told)?;
        Ok(head.size)
    }
}
