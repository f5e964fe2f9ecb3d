//! Records as they stand: each with its corrections in place, the oldest first.

use crate::entry::{Body, Correction, Entry};
use crate::folding::corrections_by_root;
use crate::kept::Kept;

/// One record that was kept, as it stands after its corrections.
#[derive(Debug)]
pub struct Standing<'a> {
    /// The entry it was kept with.
    pub entry: &'a Entry,
    /// Its answers, corrected ones in place of those they correct.
    pub kept: Kept,
}

/// Every record of some entries as it stands; one whose day was taken back is not among them.
#[must_use]
pub fn standing<'a>(entries: impl Iterator<Item = &'a Entry>, wanted: impl Fn(&str) -> bool) -> Vec<Standing<'a>> {
    let mut entries: Vec<&Entry> = entries.collect();
    entries.sort_by_key(|entry| entry.order());
    let corrections = corrections_by_root(&entries);
    let mut all = Vec::new();
    for entry in &entries {
        let Body::RecordKept(kept) = &entry.body else { continue };
        if !wanted(kept.kind()) {
            continue;
        }
        let mut kept = kept.clone();
        let later: &[(&Entry, &Correction)] = corrections.get(&entry.id).map_or(&[], Vec::as_slice);
        for (_, correction) in later {
            correction.kept.values().for_each(|(name, text)| kept.put(name, text));
        }
        if kept.get("on").is_none_or(|on| !on.is_empty()) {
            all.push(Standing { entry, kept });
        }
    }
    all
}
