//! Works out every list anew from what was said and done: to prove that it gives the same, and to bring it to today.
//!
//! Only what the law needs is opened: nobody need be signed in.

use crate::desk::Desk;
use crate::problem::Problem;
use crate::vault::Keys;
use crate::views;
use mukti_register::{Body, Case, CaseId, DocumentId, Entry};
use mukti_store::Write;
use mukti_store::deed::Deed;
use mukti_terms::when::Moment;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Entries looked at before what was found of them is compared and their keys are let go of.
const STRETCH: u64 = 10_000;

/// What came of working everything out anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// How many entries there are.
    pub entries: u64,
    /// How many cases there are.
    pub cases: u64,
    /// Entries that were not listed under the cases they tell of; they are now.
    pub unlisted: u64,
    /// The labels of cases whose lists were not what their entries give; they are now.
    pub differed: Vec<String>,
}

impl Rebuilt {
    /// Whether everything was as it follows from the entries.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.unlisted == 0 && self.differed.is_empty()
    }
}

/// Which entries tell of which case, as their heads say.
#[derive(Default)]
struct Listed {
    cases: Vec<(u64, CaseId)>,
    documents: Vec<(DocumentId, CaseId, u64)>,
}

impl Desk {
    /// Works out every list for the moment it was last worked out for, compares row by row, and replaces what differs.
    ///
    /// # Errors
    /// The store cannot be read or written, or an entry is not what was kept.
    pub fn rebuild(&self) -> Result<Rebuilt, Problem> {
        let mut rebuilt = Rebuilt { entries: self.store.head()?.size(), ..Rebuilt::default() };
        let cases = self.list(&mut rebuilt)?;
        self.each_case(&cases, rebuilt, |desk, case, rebuilt| {
            let known = desk.store.views_of(case.id)?;
            // Somebody writes in it at this moment: their lists are newer than what was read here.
            if known.as_ref().is_some_and(|known| known.case.last_position > case.last_position()) {
                return Ok(());
            }
            if case.is_withdrawn() {
                return desk.drop_lists(case, known.is_some(), rebuilt);
            }
            let last_learned = case.entries.last().map_or(Moment::from_unix(0), |entry| entry.learned);
            let at = known.as_ref().map_or(last_learned, |views| Moment::from_unix(views.case.worked_out));
            let views = views::of(case, desk.book, at);
            if known.as_ref() != Some(&views) {
                rebuilt.differed.push(case.label());
                desk.store.write(Write::Views(Box::new(views)))?;
            }
            Ok(())
        })
    }

    /// Works out every case as it is now: time alone can begin or end a duty, and the law book may be a newer one.
    ///
    /// # Errors
    /// The store cannot be read or written.
    pub fn refresh(&self, now: Moment) -> Result<Rebuilt, Problem> {
        let mut cases = BTreeSet::new();
        self.store.each_case_entry(|_, case| {
            cases.insert(case);
        })?;
        self.each_case(&cases, Rebuilt::default(), |desk, case, rebuilt| {
            let known = desk.store.views_of(case.id)?;
            if case.is_withdrawn() {
                return desk.drop_lists(case, known.is_some(), rebuilt);
            }
            let views = views::of(case, desk.book, now);
            let same = known.is_some_and(|known| {
                known.people == views.people
                    && known.duties == views.duties
                    && known.case.law_edition == views.case.law_edition
            });
            if !same {
                rebuilt.differed.push(case.label());
                desk.store.write(Write::Views(Box::new(views)))?;
            }
            Ok(())
        })
    }

    /// No list shows a case that was taken back.
    fn drop_lists(&self, case: &Case, is_listed: bool, rebuilt: &mut Rebuilt) -> Result<(), Problem> {
        if is_listed {
            rebuilt.differed.push(case.label());
            self.store.keep(Deed { views_gone: vec![case.id], ..Deed::default() })?;
        }
        Ok(())
    }

    /// Lists every entry under the case its head names; every case there is.
    fn list(&self, rebuilt: &mut Rebuilt) -> Result<BTreeSet<CaseId>, Problem> {
        let mut known = Vec::new();
        self.store.each_case_entry(|position, case| known.push((position, case)))?;
        let mut known = known.into_iter().peekable();
        let mut all = BTreeSet::new();
        let stretches: Vec<u64> =
            (1..=rebuilt.entries).step_by(usize::try_from(STRETCH).unwrap_or(usize::MAX)).collect();
        // As many at a time as there are cores: what was found of them is held in memory until it was compared.
        for together in stretches.chunks(cores()) {
            let found = on_every_core(together, |from| self.heads(*from..from + STRETCH));
            for (from, listed) in together.iter().zip(found) {
                let (until, listed) = (from + STRETCH, listed?);
                let mut before = Vec::new();
                while let Some(row) = known.next_if(|(position, _)| *position < until) {
                    before.push(row);
                }
                all.extend(listed.cases.iter().map(|(_, case)| *case));
                if before != listed.cases {
                    rebuilt.unlisted += listed.cases.iter().filter(|row| !before.contains(row)).count() as u64;
                    let Listed { cases, documents } = listed;
                    self.store.write(Write::Index { of: *from..until, cases, documents })?;
                }
            }
        }
        Ok(all)
    }

    /// What the heads of a stretch of entries say.
    fn heads(&self, of: std::ops::Range<u64>) -> Result<Listed, Problem> {
        let mut keys = self.keys(None);
        let (mut listed, mut failed) = (Listed::default(), None);
        self.store.scan(of.start, |position, sealed| {
            if position >= of.end {
                return false;
            }
            match keys.open_head(position, sealed) {
                Ok(Some(entry)) => match self.other_case(&mut keys, &entry) {
                    Ok(other) => listed.add(position, &entry, other),
                    Err(problem) => failed = Some(problem),
                },
                // Its case was destroyed with its key.
                Ok(None) => {}
                Err(problem) => failed = Some(problem),
            }
            failed.is_none()
        })?;
        failed.map_or(Ok(listed), Err)
    }

    /// The second case of an entry that stands in two.
    fn other_case(&self, keys: &mut Keys<'_>, entry: &Entry) -> Result<Option<CaseId>, Problem> {
        let link = match &entry.body {
            Body::LinkMade(link) => return Ok(Some(link.case)),
            Body::LinkUndone(undone) => self.store.entry(undone.of.bits())?,
            _ => None,
        };
        let Some(link) = link else { return Ok(None) };
        Ok(match keys.open_head(link.position, &link.sealed)? {
            Some(Entry { body: Body::LinkMade(link), .. }) => Some(link.case),
            _ => None,
        })
    }

    /// Does something for each case, on every core.
    fn each_case(
        &self,
        cases: &BTreeSet<CaseId>,
        mut rebuilt: Rebuilt,
        take: impl Fn(&Self, &Case, &mut Rebuilt) -> Result<(), Problem> + Sync,
    ) -> Result<Rebuilt, Problem> {
        let cases: Vec<CaseId> = cases.iter().copied().collect();
        let done = on_every_core(&cases, |id| {
            let case = match self.read_case(None, *id) {
                Ok((case, _)) => case,
                // A report came in and was set aside: no case has begun with it.
                Err(Problem::NoSuchCase) => return Ok(None),
                Err(problem) => return Err(problem),
            };
            let mut part = Rebuilt::default();
            take(self, &case, &mut part)?;
            Ok(Some(part.differed))
        });
        for differed in done {
            if let Some(differed) = differed? {
                rebuilt.cases += 1;
                rebuilt.differed.extend(differed);
            }
        }
        Ok(rebuilt)
    }
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// What comes of each, in their order.
pub(crate) fn on_every_core<T: Sync, R: Send>(all: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let hand = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(one) = all.get(at) else { return done };
            done.push((at, work(one)));
        }
    };
    let mut done: Vec<(usize, R)> = std::thread::scope(|scope| {
        let hands: Vec<_> = (0..cores()).map(|_| scope.spawn(hand)).collect();
        hands
            .into_iter()
            .flat_map(|hand| hand.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

impl Listed {
    fn add(&mut self, position: u64, entry: &Entry, other: Option<CaseId>) {
        let Some(case) = entry.case else { return };
        let mut both: Vec<CaseId> = std::iter::once(case).chain(other).collect();
        both.sort_unstable();
        self.cases.extend(both.into_iter().map(|case| (position, case)));
        if let Body::DocumentIssued(issued) = &entry.body {
            self.documents.push((issued.document, case, position));
        }
    }
}
