//! Writes in the registers beside the cases: opens a sheet, writes on it, corrects what was written.

use super::{TRIES, of_the_house, record_act};
use crate::chance;
use crate::deeds::record_act::EvenSo;
use crate::desk::{By, Desk};
use crate::folios::view_of;
use crate::problem::Problem;
use crate::vault::Sealing;
use mukti_register::entry::Correction;
use mukti_register::{Body, EntryId, Folio, FolioId, Kept, KindInfo, kind};
use mukti_store::StoreError;
use mukti_store::deed::{Deed, NewEntry};
use mukti_terms::{Day, Told};

impl Desk {
    /// Opens a sheet of a register.
    ///
    /// # Errors
    /// There is no such register; fields that could not be taken; a field that is needed is missing.
    pub fn open_folio(&self, by: &By, register: &str, values: &[(&str, &str)]) -> Result<FolioId, Problem> {
        let form = registered(register, register)?;
        let id = FolioId::from_bits(chance::bits()?);
        let kept = read(form, values, by.now.day_in_india())?.about(id);
        self.write(by, id, None, Body::RecordKept(kept))?;
        Ok(id)
    }

    /// Writes on a sheet.
    ///
    /// # Errors
    /// No such sheet, or nothing of that kind is written on it; fields that could not be taken; what is odd about it, unless it is meant.
    pub fn write_on_folio(
        &self,
        by: &By,
        id: FolioId,
        written: &str,
        values: &[(&str, &str)],
        even_so: EvenSo,
    ) -> Result<(), Problem> {
        self.on_folio(by, id, |folio| {
            let form = registered(folio.kind.name, written)?;
            let kept = read(form, values, by.now.day_in_india())?;
            if even_so == EvenSo::No {
                doubts(self, folio, form, &kept)?;
            }
            Ok(Body::RecordKept(kept.about(id)))
        })
    }

    /// Corrects a line of a sheet, or its heading; no values: it should not have been written.
    ///
    /// # Errors
    /// No such sheet or line; fields that could not be taken; no reason.
    pub fn correct_folio(
        &self,
        by: &By,
        id: FolioId,
        entry: EntryId,
        values: &[(&str, &str)],
        reason: &str,
    ) -> Result<(), Problem> {
        if reason.trim().is_empty() {
            return Err(Problem::ReasonMissing);
        }
        self.on_folio(by, id, |folio| {
            let line = folio.line_at(entry).ok_or(Problem::NoSuchFolio)?;
            let kept = line.kind.read(values).map_err(Problem::Fields)?;
            let future = record_act::in_the_future(line.kind, &kept, by.now.day_in_india());
            let mut wrong: Vec<_> = future.into_iter().filter(|problem| !may_lie_ahead(&problem.field)).collect();
            wrong.extend(record_act::too_coarse(line.kind, &kept));
            if !wrong.is_empty() {
                return Err(Problem::Fields(wrong));
            }
            let reason = reason.trim().to_string();
            Ok(Body::RecordCorrected(Correction { of: entry, reason, kept: kept.about(id) }))
        })
    }

    /// Decides on the sheet as it is now, and anew if somebody wrote on it in between.
    fn on_folio(&self, by: &By, id: FolioId, decide: impl Fn(&Folio) -> Result<Body, Problem>) -> Result<(), Problem> {
        for _ in 0..TRIES {
            let folio = self.read_folio(by.keys.as_deref(), id)?;
            let body = decide(&folio)?;
            match self.write(by, id, Some(&folio), body) {
                Err(Problem::ChangedMeanwhile) => {}
                other => return other,
            }
        }
        Err(Problem::ChangedMeanwhile)
    }

    fn write(&self, by: &By, id: FolioId, before: Option<&Folio>, body: Body) -> Result<(), Problem> {
        let mut entry = of_the_house((Some(by.member), by.now), None, body)?;
        if let Body::RecordKept(kept) = &entry.body {
            entry.happened = kept.get("on").and_then(Told::parse).or(entry.happened);
        }
        let mut all = before.map_or_else(Vec::new, |folio| folio.entries.clone());
        all.push(entry.clone());
        let after = Folio::from_entries(all).ok_or(Problem::NoSuchFolio)?;
        let mut keys = self.keys(by.keys.as_deref());
        let sealed = keys.seal(&entry, Sealing::default())?;
        let view = view_of(&after, self.book);
        let deed = Deed {
            read_folios: vec![(id, before.map_or(0, Folio::last_position))],
            keys: keys.made(),
            entries: vec![NewEntry { sealed, cases: Vec::new(), document: None, folio: Some(id) }],
            folios_gone: if view.is_none() { vec![id] } else { Vec::new() },
            folios: view.into_iter().collect(),
            ..Deed::default()
        };
        match self.store.keep(deed) {
            Err(StoreError::Taken | StoreError::Conflict) => Err(Problem::ChangedMeanwhile),
            other => Ok(other.map(drop)?),
        }
    }
}

/// A kind of record that stands on sheets of a register.
fn registered(register: &str, name: &str) -> Result<&'static KindInfo, Problem> {
    kind(name).filter(|kind| kind.register().is_some_and(|own| own.name == register)).ok_or(Problem::NoSuchForm)
}

/// Terms and targets end in the future, meetings are called for it; what was done was not.
fn may_lie_ahead(field: &str) -> bool {
    matches!(field, "until" | "due_on" | "next_on")
}

fn read(form: &KindInfo, values: &[(&str, &str)], today: Day) -> Result<Kept, Problem> {
    let given: Vec<_> = values.iter().copied().filter(|(_, text)| !text.trim().is_empty()).collect();
    let kept = form.read(&given).map_err(Problem::Fields)?;
    if kept.is_empty() {
        return Err(Problem::NothingAnswered);
    }
    let mut problems = form.missing(&kept);
    problems.extend(record_act::in_the_future(form, &kept, today).into_iter().filter(|p| !may_lie_ahead(&p.field)));
    problems.extend(record_act::too_coarse(form, &kept));
    if problems.is_empty() { Ok(kept) } else { Err(Problem::Fields(problems)) }
}

/// What is odd about a line, said before it is kept: a person may insist that it was so.
fn doubts(desk: &Desk, folio: &Folio, form: &KindInfo, kept: &Kept) -> Result<(), Problem> {
    match mukti_duties::registers::doubt(folio, form.name, kept, desk.book) {
        Some(doubt) => Err(Problem::Doubtful { doubt: doubt.word() }),
        None => Ok(()),
    }
}
