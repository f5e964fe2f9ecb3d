//! Works out every list anew from what was said and done: to prove that it gives the same, and to bring it to today.

use crate::desk::Desk;
use crate::problem::Problem;
use crate::views;
use mukti_register::Case;
use mukti_store::Write;
use mukti_terms::when::Moment;

/// What came of working everything out anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// How many cases there are.
    pub cases: u64,
    /// The labels of those whose lists were not what their entries give; they are now.
    pub differed: Vec<String>,
}

impl Desk {
    /// Works out every case for the moment its lists were last worked out for, compares, and replaces what differs.
    ///
    /// # Errors
    /// The store cannot be read or written.
    pub fn rebuild(&self) -> Result<Rebuilt, Problem> {
        self.each_case(|desk, case, rebuilt| {
            let known = desk.store.views_of(case.id)?;
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
        self.each_case(|desk, case, rebuilt| {
            let views = views::of(case, desk.book, now);
            let known = desk.store.views_of(case.id)?;
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

    fn each_case(
        &self,
        mut take: impl FnMut(&Self, &Case, &mut Rebuilt) -> Result<(), Problem>,
    ) -> Result<Rebuilt, Problem> {
        let mut rebuilt = Rebuilt::default();
        let mut failed = None;
        self.store.each_case(|entries| {
            let (Some(case), None) = (Case::from_entries(entries), &failed) else {
                return;
            };
            rebuilt.cases += 1;
            failed = take(self, &case, &mut rebuilt).err();
        })?;
        failed.map_or(Ok(rebuilt), Err)
    }
}
