//! Numbers of cases that are about to begin: many reports arrive at one moment, and one report many times.

use mukti_register::CaseId;
use std::collections::HashMap;

/// Numbers given to cases that are not kept yet.
#[derive(Default)]
pub(crate) struct Numbers {
    /// The highest given, by its letters.
    last: HashMap<String, u32>,
    given: HashMap<CaseId, (String, u32)>,
}

impl Numbers {
    /// Whether a number of these letters was given here before: the next one is likely to be free.
    pub(super) fn knows(&self, prefix: &str) -> bool {
        self.last.contains_key(prefix)
    }

    /// The number of a case that is about to begin: the same for everybody who begins it at this moment. `free` is the next one
    /// that no kept case has.
    pub(crate) fn give(&mut self, case: CaseId, prefix: &str, free: u32) -> u32 {
        if let Some((known, number)) = self.given.get(&case)
            && known == prefix
            && *number >= free
        {
            return *number;
        }
        let last = self.last.entry(prefix.to_string()).or_default();
        *last = free.max(*last + 1);
        self.given.insert(case, (prefix.to_string(), *last));
        *last
    }

    /// The case is kept.
    pub(crate) fn settled(&mut self, case: CaseId) {
        self.given.remove(&case);
    }
}
