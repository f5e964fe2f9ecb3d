//! Who held an office on a day: an officer, nobody, or not known.

use super::{date, held_on};
use mukti_register::{Folio, Kept};
use mukti_terms::{Answer, Day, Told};

/// The kind of record of a term of office.
const TERM: &str = "officer_term";

/// Who held an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// This officer.
    Officer {
        /// The name; empty where only the post was told.
        name: String,
        /// The post.
        designation: String,
        /// Since when.
        since: Told,
    },
    /// Nobody: the post was vacant.
    Vacant {
        /// Since when.
        since: Told,
    },
    /// Nobody has said.
    NotKnown,
}

/// Whether an office was there on a day: not before it was made, not after it ended; not known where nobody said when.
#[must_use]
pub fn was_there(office: &Kept, on: Day) -> Answer {
    let begun = date(office, "on").map(|from| (from.earliest() <= on, from.latest() <= on));
    let ended = date(office, "until").is_some_and(|until| until.latest() < on);
    match begun {
        _ if ended => Answer::No,
        Some((false, _)) => Answer::No,
        Some((true, false)) | None => Answer::NotKnown,
        Some((true, true)) => Answer::Yes,
    }
}

/// Who held the office on a day: of several terms told the one that began last.
#[must_use]
pub fn holder_on(office: &Folio, on: Day) -> Holder {
    let terms = office.lines_of(TERM).filter(|term| !term.struck && held_on(&term.kept, on) == Some(true));
    let last =
        terms.filter_map(|term| Some((date(&term.kept, "on")?, term.kept))).max_by_key(|(since, _)| since.earliest());
    let Some((since, kept)) = last else { return Holder::NotKnown };
    let said = |field: &str| kept.get(field).unwrap_or_default().to_string();
    if said("vacant") == Answer::Yes.word() {
        return Holder::Vacant { since };
    }
    Holder::Officer { name: said("name"), designation: said("designation"), since }
}
