//! Takes in a list of a register beside the cases: a sheet for each row, what is written on it with it; what is there already is left.

use crate::deeds::record_act::EvenSo;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use mukti_intake::sheet::{self, register::each_sheet};
use mukti_register::registers;
use mukti_store::FolioFilter;
use std::collections::BTreeSet;
use std::io::{Read, Seek};

/// What came of a list of a register.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegisterImported {
    /// Sheets that were opened.
    pub opened: u64,
    /// Rows whose sheet was there already, word for word.
    pub known: u64,
    /// What was wrong, row by row.
    pub wrong: Vec<mukti_intake::Problem>,
}

impl Desk {
    /// Takes in a list of a register. A row that cannot be read is named and left out; the others are kept. The same list again opens nothing.
    ///
    /// # Errors
    /// There is no such register; it is no list; the store cannot be written.
    pub fn import_register<R: Read + Seek>(
        &self,
        by: &By,
        input: &mut R,
        register: &str,
        named: Option<&str>,
    ) -> Result<RegisterImported, Problem> {
        let register = registers().find(|one| one.name == register).ok_or(Problem::NoSuchForm)?;
        let mut there: BTreeSet<String> = BTreeSet::new();
        let filter = FolioFilter { kind: register.name, ..FolioFilter::default() };
        there.extend(self.store.folios(filter, u32::MAX)?.into_iter().map(|view| view.heading));
        let look = sheet::look(input)?;
        let mut rows = Vec::new();
        let mut done = RegisterImported::default();
        each_sheet(input, &look, named, register, &mut |row| match row {
            Ok(row) => rows.push(row),
            Err(problems) => done.wrong.extend(problems),
        })?;
        for row in rows {
            let of = |kind: &str| -> Vec<(&str, &str)> {
                let told = row.told.get(kind).map_or(&[][..], Vec::as_slice);
                told.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
            };
            let same: std::collections::BTreeMap<&str, &str> = of(register.name).into_iter().collect();
            if !there.insert(serde_json::to_string(&same).unwrap_or_default()) {
                done.known += 1;
                continue;
            }
            let opened = match self.open_folio(by, register.name, &of(register.name)) {
                Ok(id) => id,
                Err(Problem::Fields(problems)) => {
                    done.wrong.extend(problems.iter().map(|problem| missing(row.row, register.name, &problem.field)));
                    continue;
                }
                Err(problem) => return Err(problem),
            };
            done.opened += 1;
            for kind in register.written_on().filter(|kind| row.told.contains_key(kind.name)) {
                // A list tells what was so: what is odd about it is shown on the sheet.
                match self.write_on_folio(by, opened, kind.name, &of(kind.name), EvenSo::Yes) {
                    Err(Problem::Fields(problems)) => {
                        done.wrong.extend(problems.iter().map(|problem| missing(row.row, kind.name, &problem.field)));
                    }
                    other => other?,
                }
            }
        }
        Ok(done)
    }
}

/// A field that a row lacks, or that it cannot have.
fn missing(row: u64, kind: &str, field: &str) -> mukti_intake::Problem {
    let column = format!("{kind}.{field}");
    mukti_intake::Problem::at("400-45", row).column(&column).gap("field", &column)
}
