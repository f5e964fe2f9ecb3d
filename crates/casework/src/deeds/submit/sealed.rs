//! A report that a phone sealed by itself: kept as it came, its C2 parts opened and determined at once, the rest left for members.

mod frame;
mod opening;
mod pieces;
mod screens;

pub use frame::{BYTES_MAX as SEALED_BYTES_MAX, MAGIC};
pub use opening::Opened;
pub use pieces::PieceKept;

use super::Received;
use super::incoming::Incoming;
use crate::desk::Desk;
use crate::devices::Device;
use crate::problem::Problem;
use frame::{Frame, INFO_C2, INFO_C3, info};
use mukti_access::Keyring;
use mukti_openrosa::Envelope;
use mukti_register::ReportId;
use mukti_terms::when::Moment;
use screens::{Screen, tree};

/// The word of the door that our own page comes through.
pub(crate) const OFFLINE: &str = "offline";

/// How far the parts of a sealed report are asked for.
#[derive(Clone, Copy)]
enum Depth<'a> {
    /// What the law needs.
    Law,
    /// Everything, as a member.
    All(&'a Keyring),
}

impl Desk {
    /// Receives what our page sealed on a phone. Sent again, it is the same report; nothing is doubled.
    ///
    /// # Errors
    /// The page makes no such report; another of the same name was kept before; a full disk.
    pub fn receive_sealed(&self, now: Moment, device: &Device, bytes: &[u8]) -> Result<Received, Problem> {
        let incoming = self.sealed_incoming(bytes, Depth::Law)?;
        self.receive(now, device, &incoming)
    }

    /// A report as it was kept, read again: through whichever door it came.
    pub(super) fn incoming_again(&self, bytes: &[u8]) -> Result<Incoming, Problem> {
        if bytes.starts_with(MAGIC) {
            return self.sealed_incoming(bytes, Depth::Law);
        }
        Incoming::read(&self.vault.door_secret()?, bytes)
    }

    /// What a sealed report calls itself, and what of it opens. One whose parts do not open is kept for a person to look at.
    fn sealed_incoming(&self, bytes: &[u8], depth: Depth<'_>) -> Result<Incoming, Problem> {
        let frame = Frame::read(bytes).ok_or(Problem::ReportRefused { code: "sealed" })?;
        let screens = self.screens_of(&frame, depth);
        let envelope = Envelope {
            form: Some(frame.head.form.clone()),
            version: frame.head.version.clone(),
            instance: Some(frame.head.instance.clone()),
            replaces: None,
            is_encrypted: screens.is_none(),
            begun: Some(frame.head.begun.clone()),
        };
        let read = tree(&frame.head.form, screens.unwrap_or_default());
        let mut incoming = Incoming::of(&self.vault.door_secret()?, bytes, Ok(read), envelope, OFFLINE);
        incoming.waits = matches!(depth, Depth::Law);
        Ok(incoming)
    }

    /// The screens of a report, as they were answered; `None` when a part that should open does not.
    fn screens_of(&self, frame: &Frame<'_>, depth: Depth<'_>) -> Option<Vec<Screen>> {
        let kept = self.store.server_keys().ok()?;
        let (organisation, instance) = (self.organisation(), &frame.head.instance);
        let mut opened = Vec::new();
        for part in &frame.parts {
            let (holder, label) = match (part.class, depth) {
                (2, _) => (self.intake_of(&kept, part.generation).ok()?, INFO_C2),
                (_, Depth::Law) => continue,
                (_, Depth::All(keyring)) => (keyring.phones(part.generation)?, INFO_C3),
            };
            let about = frame::about(instance, part.serial);
            let plain = holder.open(part.sealed, &info(label, &organisation), about.as_bytes()).ok()?;
            opened.push(Screen::read(part.class, part.serial, &plain)?);
        }
        Some(opened)
    }
}

/// What a worker and the desk call a report alike: six letters that are not mistaken for one another, `4K7-Q2M`.
#[must_use]
pub fn receipt(report: ReportId) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let letter = |at: u32| char::from(LETTERS[(report.bits() >> (5 * at) & 31) as usize]);
    (0..6)
        .map(letter)
        .enumerate()
        .flat_map(|(at, letter)| (at == 3).then_some('-').into_iter().chain([letter]))
        .collect()
}

#[cfg(test)]
mod tests;
