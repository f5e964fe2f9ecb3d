//! Keeps what a list tells: case by case, many a commit, on every core; a case that is kept already is passed over.

use super::ids::Ids;
use super::plan::Plan;
use super::{DOOR, ListAsk, Standing};
use crate::deeds::names_in;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::vault::Sealing;
use crate::views;
use mukti_intake::sheet::people::{Reader, RowTold};
use mukti_intake::sheet::{self, Look};
use mukti_register::entry::{Import, Report};
use mukti_register::{Body, Case, Entry, Kept, PersonId, Speaker};
use mukti_store::StoreError;
use mukti_store::deed::{Deed, NewEntry};
use mukti_store::keys::KeyWrite;
use mukti_terms::{Answer, State};
use std::collections::{BTreeMap, HashMap};
use std::io::{Read, Seek};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

/// About how many people are kept with one commit.
const PEOPLE_TOGETHER: usize = 250;
/// How many hands seal and conclude: one more than the usual machine has cores, for one waits for the disk.
const HANDS: usize = 3;
/// How often a label is given out anew when somebody else took it.
const TRIES: u32 = 20;
/// The letters of a label where no State is known.
const NO_STATE: &str = "C";

/// A case with the rows that tell of it.
struct CaseRows {
    at: u32,
    rows: Vec<RowTold>,
}

/// What the hands share.
struct Work<'a> {
    desk: &'a Desk,
    by: &'a By,
    ids: &'a Ids,
    speaker: Speaker,
    people: u64,
    kept: AtomicU64,
    stopped: AtomicBool,
    failed: Mutex<Option<Problem>>,
    progress: &'a (dyn Fn(u64, u64) + Sync),
}

impl Desk {
    /// Keeps every row that can be.
    #[expect(clippy::too_many_arguments, reason = "the list, what was asked of it, and how it stands")]
    pub(super) fn keep_list<R: Read + Seek>(
        &self,
        by: &By,
        input: &mut R,
        look: &Look,
        ask: &ListAsk,
        standing: &Standing,
        plan: &Plan,
        progress: &(dyn Fn(u64, u64) + Sync),
    ) -> Result<(), Problem> {
        let work = Work {
            desk: self,
            by,
            ids: &standing.ids,
            speaker: ask.speaker,
            people: plan.people(),
            kept: AtomicU64::new(0),
            stopped: AtomicBool::new(false),
            failed: Mutex::new(None),
            progress,
        };
        let (out, jobs) = sync_channel::<Vec<CaseRows>>(1);
        let jobs = Arc::new(Mutex::new(jobs));
        let today = standing.begun.as_ref().map_or(by.now, |(begun, _)| *begun).day_in_india();
        let read = std::thread::scope(|scope| {
            for _ in 0..HANDS {
                let (work, jobs) = (&work, Arc::clone(&jobs));
                scope.spawn(move || work.until_done(&jobs));
            }
            // With the last hand the queue goes, so that whoever reads the list does not wait for nobody.
            drop(jobs);
            let mut gather = Gather::new(plan, out, &work.stopped);
            let mut reader = Reader::new(&plan.columns, today);
            let read = sheet::each_row(input, look, ask.sheet.as_deref(), &mut |row| {
                if row.number > plan.columns.row
                    && !plan.skipped.contains(&row.number)
                    && let Ok(told) = reader.take(&row)
                {
                    gather.put(told);
                }
                !work.stopped.load(Ordering::Relaxed)
            });
            gather.send();
            read
        });
        let failed = work.failed.into_inner().unwrap_or_else(PoisonError::into_inner);
        failed.map_or(Ok(()), Err)?;
        Ok(read?)
    }

    /// Keeps an entry about a list.
    pub(super) fn keep_of_list(&self, by: &By, ids: &Ids, entry: &Entry, made: Vec<KeyWrite>) -> Result<(), Problem> {
        let last = self.store.history(ids.room())?.last().map_or(0, |entry| entry.position);
        // The key that rows are hashed under is durable before anything is sealed beside it.
        if !made.is_empty() {
            self.store.keep(Deed { keys: made, ..Deed::default() })?;
        }
        let mut keys = self.keys(by.keys.as_deref());
        let sealed = keys.seal(entry, Sealing::default())?;
        let entries = vec![NewEntry::of(ids.room(), sealed)];
        let deed = Deed { read: vec![(ids.room(), last)], keys: keys.made(), entries, ..Deed::default() };
        match self.store.keep(deed) {
            Ok(_) => Ok(()),
            // Another server took a list in at the same moment.
            Err(StoreError::Moved | StoreError::Conflict | StoreError::Taken) => Err(Problem::Importing),
            Err(error) => Err(error.into()),
        }
    }
}

/// Gathers rows until a case has all of its own.
struct Gather<'a> {
    plan: &'a Plan,
    last: HashMap<u32, usize>,
    next: usize,
    open: HashMap<u32, Vec<RowTold>>,
    ready: Vec<CaseRows>,
    people: usize,
    out: SyncSender<Vec<CaseRows>>,
    stopped: &'a AtomicBool,
}

impl<'a> Gather<'a> {
    fn new(plan: &'a Plan, out: SyncSender<Vec<CaseRows>>, stopped: &'a AtomicBool) -> Self {
        let last = plan.case_of.iter().enumerate().map(|(row, case)| (*case, row)).collect();
        Self { plan, last, next: 0, open: HashMap::new(), ready: Vec::new(), people: 0, out, stopped }
    }

    fn put(&mut self, told: RowTold) {
        let Some(case) = self.plan.case_of.get(self.next).copied() else { return };
        self.open.entry(case).or_default().push(told);
        if self.last.get(&case) == Some(&self.next) {
            let rows = self.open.remove(&case).unwrap_or_default();
            self.people += rows.len();
            self.ready.push(CaseRows { at: case, rows });
        }
        self.next += 1;
        if self.people >= PEOPLE_TOGETHER {
            self.send();
        }
    }

    fn send(&mut self) {
        self.people = 0;
        let ready = std::mem::take(&mut self.ready);
        if !ready.is_empty() && self.out.send(ready).is_err() {
            self.stopped.store(true, Ordering::Relaxed);
        }
    }
}

impl Work<'_> {
    fn until_done(&self, jobs: &Mutex<Receiver<Vec<CaseRows>>>) {
        loop {
            let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(cases) = next else { return };
            // After a failure the rest is taken from the door, so that nobody waits at it, and let go of.
            if self.stopped.load(Ordering::Relaxed) {
                continue;
            }
            let people: u64 = cases.iter().map(|case| case.rows.len() as u64).sum();
            if let Err(problem) = self.keep(cases) {
                self.stopped.store(true, Ordering::Relaxed);
                self.failed.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(problem);
                continue;
            }
            let kept = self.kept.fetch_add(people, Ordering::Relaxed) + people;
            (self.progress)(kept, self.people);
        }
    }

    /// Keeps some cases with one commit, those that are not kept yet.
    fn keep(&self, cases: Vec<CaseRows>) -> Result<(), Problem> {
        let (store, rules) = (&self.desk.store, self.desk.rules()?);
        for _ in 0..TRIES {
            let mut deed = Deed::default();
            let mut keys = self.desk.keys(self.by.keys.as_deref());
            for rows in &cases {
                if store.knows(self.ids.beginning(rows.at).bits())?.is_some() {
                    continue;
                }
                let case = Case::from_entries(self.entries(rows)?).ok_or(Problem::NoSuchCase)?;
                let names = names_in(&case);
                for entry in &case.entries {
                    let names = others(&names, entry);
                    let sealed = keys.seal(entry, Sealing { names: &names, named: &[] })?;
                    deed.entries.push(NewEntry::of(case.id, sealed));
                }
                deed.read.push((case.id, 0));
                deed.views.push(views::of(&case, &rules, self.by.now));
            }
            deed.keys = keys.made();
            let done = if deed.entries.is_empty() { Ok(()) } else { store.keep(deed).map(drop) };
            match done {
                Err(StoreError::Taken | StoreError::Conflict | StoreError::Moved) => {}
                other => {
                    let mut numbers = self.desk.numbers.lock().unwrap_or_else(PoisonError::into_inner);
                    cases.iter().for_each(|rows| numbers.settled(self.ids.case(rows.at)));
                    return Ok(other?);
                }
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    /// What is told of one case.
    fn entries(&self, rows: &CaseRows) -> Result<Vec<Entry>, Problem> {
        let (ids, id) = (self.ids, self.ids.case(rows.at));
        let mut entries = Vec::with_capacity(rows.rows.len() * 2 + 2);
        let mut sites: Vec<&Kept> = Vec::new();
        for told in &rows.rows {
            if !told.worksite.is_empty() && !sites.contains(&&told.worksite) {
                sites.push(&told.worksite);
                let body = Body::RecordKept(told.worksite.clone());
                entries
                    .push(Entry { id: ids.record(told.row, 2), ..self.told(ids.entry(self.by, id, None, body), None) });
            }
        }
        for told in &rows.rows {
            let person = Some(ids.person(told.row));
            let described = Body::RecordKept(described(told));
            entries.push(Entry {
                id: ids.record(told.row, 0),
                ..self.told(ids.entry(self.by, id, person, described), None)
            });
            if !told.facts.is_empty() {
                let facts = Body::RecordKept(told.facts.clone());
                let entry = self.told(ids.entry(self.by, id, person, facts), told.facts.get("told.private"));
                entries.push(Entry { id: ids.record(told.row, 1), ..entry });
            }
        }
        let all = u32::try_from(entries.len()).unwrap_or(u32::MAX).saturating_add(1);
        let begins = Body::ReportReceived(self.begins(rows, all)?);
        entries.insert(0, Entry { id: ids.beginning(rows.at), ..ids.entry(self.by, id, None, begins) });
        Ok(entries)
    }

    /// That a case begins, with a label nobody has.
    fn begins(&self, rows: &CaseRows, entries: u32) -> Result<Report, Problem> {
        let state = rows.rows.iter().find_map(|told| {
            let code = told.worksite.get("state").or_else(|| told.facts.get("work.state"));
            code.and_then(State::from_code)
        });
        let prefix = state.map_or(NO_STATE, |state| &state.code()[3..]);
        let free = self.desk.store.next_number(prefix)?;
        let mut numbers = self.desk.numbers.lock().unwrap_or_else(PoisonError::into_inner);
        let number = numbers.give(self.ids.case(rows.at), prefix, free);
        let import = Import { batch: self.ids.batch(), entries, list: None };
        Ok(Report { import: Some(import), ..Report::begins(prefix, number, DOOR) })
    }

    fn told(&self, entry: Entry, private: Option<&str>) -> Entry {
        let private = match private {
            Some("yes") => Answer::Yes,
            Some("no") => Answer::No,
            _ => Answer::NotKnown,
        };
        Entry { speaker: self.speaker, private, happened: None, ..entry }
    }
}

/// What describes a person; the label the list gave them stands in the note.
fn described(told: &RowTold) -> Kept {
    let Some(label) = &told.label else { return told.person.clone() };
    let mut values: BTreeMap<String, String> =
        told.person.values().map(|(name, text)| (name.to_string(), text.to_string())).collect();
    let note = values.remove("note").filter(|note| !note.is_empty());
    values.insert("note".to_string(), note.map_or_else(|| label.clone(), |note| format!("{label}\n{note}")));
    told.person.with(values)
}

/// The names of others that may stand in what is told of somebody: not what this person is called as well.
fn others(names: &[(PersonId, String)], entry: &Entry) -> Vec<(PersonId, String)> {
    let Body::RecordKept(kept) = &entry.body else { return Vec::new() };
    let says = |field: &str| kept.get(field).unwrap_or_default();
    let own: Vec<&str> =
        ["name", "name_own_script"].into_iter().flat_map(|field| says(field).split_whitespace()).collect();
    let is_own = |name: &str| name.split_whitespace().any(|word| own.contains(&word));
    names.iter().filter(|(id, name)| Some(*id) != entry.person && !is_own(name)).cloned().collect()
}
