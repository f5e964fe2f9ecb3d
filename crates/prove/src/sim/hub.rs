//! The hub: a desk over a folder that is the same at the beginning of every seed, and that can be ended at any step.

use super::now;
use mukti_casework::{By, Desk, Device, Place, Problem, open_desk};
use mukti_terms::Language;
use mukti_terms::when::Moment;
use mukti_testkit::member::known_member;
use std::path::Path;
use tempfile::TempDir;

/// The folder every seed begins with: a member and two phones.
pub(super) struct Template {
    folder: TempDir,
    by: By,
    devices: [Device; 2],
}

impl Template {
    /// Makes it once: signing up is slow on purpose.
    pub fn make() -> Result<Self, String> {
        let told = |problem: Problem| format!("{} {problem:?}", problem.code());
        let folder = tempfile::tempdir().map_err(|why| why.to_string())?;
        let desk = open_desk(&place(folder.path())).map_err(told)?;
        let by = known_member(&desk, now()).map_err(told)?.by(now());
        let device = |name| desk.make_device(now(), None, name, Language::English).map(|made| made.device);
        let devices = [device("Suresh").map_err(told)?, device("Anjali").map_err(told)?];
        Ok(Self { folder, by, devices })
    }
}

fn place(folder: &Path) -> Place {
    Place::in_folder(&folder.join("data"))
}

/// The hub of one seed.
pub(super) struct Hub {
    folder: TempDir,
    desk: Option<Desk>,
    /// The member at the desk.
    pub by: By,
    /// The phones it knows.
    pub devices: [Device; 2],
}

impl Hub {
    /// A copy of the template.
    pub fn of(template: &Template) -> Result<Self, String> {
        let said = |why: std::io::Error| why.to_string();
        let folder = tempfile::tempdir().map_err(said)?;
        copy(template.folder.path(), folder.path()).map_err(said)?;
        let mut hub = Self { folder, desk: None, by: template.by.clone(), devices: template.devices.clone() };
        hub.start()?;
        Ok(hub)
    }

    /// The desk, while it lives.
    pub const fn desk(&self) -> Option<&Desk> {
        self.desk.as_ref()
    }

    /// Starts it again over what is on the disk.
    pub fn start(&mut self) -> Result<(), String> {
        self.desk = None;
        die_after(i64::MAX);
        let opened = open_desk(&place(self.folder.path()));
        self.desk = Some(opened.map_err(|problem| format!("the hub does not open: {} {problem:?}", problem.code()))?);
        Ok(())
    }

    /// It will end after so many more steps.
    pub fn ends_after(steps: u64) {
        die_after(i64::try_from(steps).unwrap_or(i64::MAX));
    }

    /// The member, at a moment.
    pub fn member(&self, now: Moment) -> By {
        By { now, ..self.by.clone() }
    }
}

#[cfg(feature = "sabotage")]
fn die_after(steps: i64) {
    mukti_store::sabotage::die_after(steps);
}

#[cfg(not(feature = "sabotage"))]
const fn die_after(_: i64) {}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    for file in std::fs::read_dir(from)? {
        let file = file?;
        let place = to.join(file.file_name());
        if file.file_type()?.is_dir() {
            std::fs::create_dir_all(&place)?;
            copy(&file.path(), &place)?;
        } else {
            std::fs::copy(file.path(), place)?;
        }
    }
    Ok(())
}
