//! Works out every list anew from what was said and done: to prove that it gives the same, and to bring it to today.
//!
//! Only what the law needs is opened: nobody need be signed in.

use crate::desk::Desk;
use crate::folios::view_of;
use crate::problem::Problem;
use crate::vault::Keys;
use crate::views;
use mukti_register::folio::folio_of;
use mukti_register::{Body, Case, CaseId, DocumentId, Entry, FolioId};
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
    /// Whether the counts of the scorecards were not the sum of what the cases add; they are now.
    pub scores_differed: bool,
}

impl Rebuilt {
    /// Whether everything was as it follows from the entries.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.unlisted == 0 && self.differed.is_empty() && !self.scores_differed
    }
}

/// Which entries tell of which case, as their heads say.
#[derive(Default)]
struct Listed {
    cases: Vec<(u64, CaseId)>,
    documents: Vec<(DocumentId, CaseId, u64)>,
    folios: Vec<(u64, FolioId)>,
}

/// What there is, as the heads say.
#[derive(Default)]
struct All {
    cases: BTreeSet<CaseId>,
    folios: BTreeSet<FolioId>,
}

impl Desk {
    /// Works out every list for the moment it was last worked out for, compares row by row, and replaces what differs.
    ///
    /// # Errors
    /// The store cannot be read or written, or an entry is not what was kept.
    pub fn rebuild(&self) -> Result<Rebuilt, Problem> {
        let mut rebuilt = Rebuilt { entries: self.store.head()?.size(), ..Rebuilt::default() };
        let rules = self.rules()?;
        let all = self.list(&mut rebuilt)?;
        self.rebuild_folios(&all.folios, &mut rebuilt)?;
        let mut rebuilt = self.each_case(&all.cases, rebuilt, |desk, case, rebuilt| {
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
            let views = views::of(case, &rules, at);
            if known.as_ref() != Some(&views) {
                rebuilt.differed.push(case.label());
                desk.store.write(Write::Views(Box::new(views)))?;
            }
            Ok(())
        })?;
        rebuilt.scores_differed = !self.store.scores_add_up()?;
        if rebuilt.scores_differed {
            self.store.write(Write::Scores)?;
        }
        Ok(rebuilt)
    }

    /// Works out every case as it is now: time alone can begin or end a duty, and the law book may be a newer one.
    ///
    /// # Errors
    /// The store cannot be read or written.
    pub fn refresh(&self, now: Moment) -> Result<Rebuilt, Problem> {
        let mut cases = BTreeSet::new();
        let rules = self.rules()?;
        let mut of_sheets = Rebuilt::default();
        let sheets = self.store.folios_to_work_out(self.book.edition())?;
        self.rebuild_folios(&sheets.into_iter().collect(), &mut of_sheets)?;
        self.store.each_case_entry(|_, case| {
            cases.insert(case);
        })?;
        self.each_case(&cases, of_sheets, |desk, case, rebuilt| {
            let known = desk.store.views_of(case.id)?;
            if case.is_withdrawn() {
                return desk.drop_lists(case, known.is_some(), rebuilt);
            }
            let views = views::of(case, &rules, now);
            let same = known.is_some_and(|known| {
                known.people == views.people
                    && known.duties == views.duties
                    && known.parts == views.parts
                    && known.follow == views.follow
                    && known.members == views.members
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

    /// Works out every sheet of the registers, compares, and replaces what differs.
    fn rebuild_folios(&self, folios: &BTreeSet<FolioId>, rebuilt: &mut Rebuilt) -> Result<(), Problem> {
        for id in folios {
            let folio = self.read_folio(None, *id)?;
            let (known, view) = (self.store.folio_view(*id)?, view_of(&folio, self.book));
            // Somebody writes on it at this moment: its rows are newer than what was read here.
            if known == view || known.as_ref().is_some_and(|known| known.last_position > folio.last_position()) {
                continue;
            }
            rebuilt.differed.push(id.to_string());
            match view {
                Some(view) => self.store.write(Write::Folio(Box::new(view)))?,
                None => self.store.keep(Deed { folios_gone: vec![*id], ..Deed::default() }).map(drop)?,
            }
        }
        Ok(())
    }

    /// Lists every entry under the case or sheet its head names; every case and sheet there is.
    fn list(&self, rebuilt: &mut Rebuilt) -> Result<All, Problem> {
        let (mut known, mut known_folios) = (Vec::new(), Vec::new());
        self.store.each_case_entry(|position, case| known.push((position, case)))?;
        self.store.each_folio_entry(|position, folio| known_folios.push((position, folio)))?;
        let (mut known, mut known_folios) = (known.into_iter().peekable(), known_folios.into_iter().peekable());
        let mut all = All::default();
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
                let mut folios_before = Vec::new();
                while let Some(row) = known_folios.next_if(|(position, _)| *position < until) {
                    folios_before.push(row);
                }
                all.cases.extend(listed.cases.iter().map(|(_, case)| *case));
                all.folios.extend(listed.folios.iter().map(|(_, folio)| *folio));
                if before != listed.cases || folios_before != listed.folios {
                    let missing = listed.cases.iter().filter(|row| !before.contains(row)).count()
                        + listed.folios.iter().filter(|row| !folios_before.contains(row)).count();
                    rebuilt.unlisted += missing as u64;
                    let Listed { cases, documents, folios } = listed;
                    self.store.write(Write::Index { of: *from..until, cases, documents, folios })?;
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
        self.folios.extend(folio_of(entry).map(|folio| (position, folio)));
        let Some(case) = entry.case else { return };
        let mut both: Vec<CaseId> = std::iter::once(case).chain(other).collect();
        both.sort_unstable();
        self.cases.extend(both.into_iter().map(|case| (position, case)));
        if let Body::DocumentIssued(issued) = &entry.body {
            self.documents.push((issued.document, case, position));
        }
    }
}
