//! What is odd about an act of two districts or of a court: said plainly before it is kept, and kept if somebody means it.

use crate::handing::{BeforeMove, missing_before_move, track};
use crate::problem::Doubt;
use crate::understood::understand;
use crate::views::place;
use mukti_duties::handoff::Odd;
use mukti_law::{Book, trial_forum};
use mukti_register::case::PersonInCase;
use mukti_register::{Case, Entry, Kept};
use mukti_terms::when::Moment;
use mukti_terms::{State, Told};

/// What an act is held against.
pub(super) struct Asked<'a> {
    pub case: &'a Case,
    pub whom: &'a [PersonInCase],
    pub kept: &'a Kept,
    pub book: &'static Book,
    pub now: Moment,
}

/// Everything odd about it, each once.
pub(super) fn doubts(asked: &Asked<'_>, entries: &[Entry]) -> Vec<Doubt> {
    let mut all = match asked.kept.kind() {
        "repatriation" => moved_too_early(asked),
        "hearing" => hearing(asked),
        "protection_answer" => answered_unasked(asked, "protection_request"),
        kind if crate::handing::KINDS.contains(&kind) => hand_over(asked, entries),
        _ => Vec::new(),
    };
    all.dedup();
    all
}

fn date(kept: &Kept, name: &str) -> Option<Told> {
    kept.get(name).and_then(Told::parse)
}

/// No one is moved before these, unless it is unsafe to stay.
fn moved_too_early(asked: &Asked<'_>) -> Vec<Doubt> {
    if asked.kept.get("unsafe_to_stay") == Some("yes") {
        return Vec::new();
    }
    let missing = |what: BeforeMove| {
        asked.whom.iter().any(|person| {
            missing_before_move(asked.case, person.id, &asked.case.facts_of(*person).facts).contains(&what)
        })
    };
    let steps = [
        (BeforeMove::Statement, "422-150"),
        (BeforeMove::Finding, "422-151"),
        (BeforeMove::Certificate, "422-152"),
        (BeforeMove::Assistance, "422-153"),
    ];
    steps.into_iter().filter(|(what, _)| missing(*what)).map(|(_, code)| Doubt::of(code, "unsafe_to_stay")).collect()
}

fn hearing(asked: &Asked<'_>) -> Vec<Doubt> {
    let mut all = Vec::new();
    let state = place(asked.case, &understand(asked.case, asked.book, asked.now)).state;
    let calendar = asked.book.calendar();
    let (on, next) = (date(asked.kept, "on"), date(asked.kept, "next_on"));
    for (field, told) in [("on", on), ("next_on", next)] {
        if let Some(day) = told.and_then(Told::day).filter(|day| calendar.closed(state, *day).is_yes()) {
            all.push(Doubt::of("422-154", field).with("date", day));
        }
    }
    if let Some(cnr) = asked.kept.get("cnr").filter(|cnr| !cnr.is_empty())
        && !is_cnr(cnr)
    {
        all.push(Doubt::of("422-155", "cnr"));
    }
    if let (Some(on), Some(next)) = (on, next)
        && next.latest() <= on.earliest()
    {
        all.push(Doubt::of("422-158", "next_on").with("date", on));
    }
    all.extend(on.and_then(|on| before_the_charge_sheet(asked, on)));
    all.extend(on.and_then(|on| not_that_court(asked, state, on)));
    all
}

/// Where a High Court struck section 21 down, no Executive Magistrate tries offences under the Act.
fn not_that_court(asked: &Asked<'_>, state: Option<State>, on: Told) -> Option<Doubt> {
    let tries = trial_forum(asked.book, state, on.latest())?;
    let is_executive = asked.kept.get("forum") == Some("executive_magistrate");
    (is_executive && tries.court == "judicial_magistrate")
        .then(|| Doubt::of("422-164", "forum").with("cite", tries.value.cite))
}

/// Charges are framed and evidence is heard on a police report; bail and remand come before it.
fn before_the_charge_sheet(asked: &Asked<'_>, on: Told) -> Option<Doubt> {
    let purpose = asked.kept.get("purpose")?;
    let needs_it =
        matches!(purpose, "charge" | "evidence" | "cross_examination" | "accused_statement" | "arguments" | "judgment");
    let is_trial = matches!(
        asked.kept.get("forum"),
        Some("executive_magistrate" | "judicial_magistrate" | "sessions" | "special_court")
    );
    if !needs_it || !is_trial {
        return None;
    }
    let sheets = asked.case.acts(&["chargesheet"], None);
    match sheets.first() {
        None => Some(Doubt::of("422-157", "purpose")),
        Some(sheet) if on.latest() < sheet.on.earliest() => Some(Doubt::of("422-156", "on").with("date", sheet.on)),
        Some(_) => None,
    }
}

/// An answer to what nobody recorded that it was asked.
fn answered_unasked(asked: &Asked<'_>, request: &str) -> Vec<Doubt> {
    let Some(on) = date(asked.kept, "on") else { return Vec::new() };
    let is_asked = |person: &PersonInCase| {
        asked.case.acts(&[request], Some(person.id)).iter().any(|act| act.on.earliest() <= on.latest())
    };
    if asked.whom.iter().all(is_asked) { Vec::new() } else { vec![Doubt::of("422-162", "on")] }
}

/// What the hand-over would be with this act, and whether it moves what it says.
fn hand_over(asked: &Asked<'_>, entries: &[Entry]) -> Vec<Doubt> {
    let mut after = asked.case.clone();
    after.entries.extend(entries.iter().cloned());
    let work = place(&after, &understand(&after, asked.book, asked.now));
    let mut all = Vec::new();
    for person in asked.whom {
        let (before, then) = (track(asked.case, person.id, &work, None), track(&after, person.id, &work, None));
        let (had, has) = (before.odd.iter().map(|odd| odd.1), then.odd.iter().map(|odd| odd.1));
        let mut had: Vec<Odd> = had.collect();
        for odd in has {
            match had.iter().position(|known| *known == odd) {
                Some(at) => drop(had.swap_remove(at)),
                None => all.push(of_hand_over(odd, asked.kept.kind())),
            }
        }
    }
    all
}

fn of_hand_over(odd: Odd, kind: &str) -> Doubt {
    match (odd, kind) {
        (Odd::ToNobody, _) => Doubt::of("422-160", "to_district"),
        (Odd::NotTheirs, _) => Doubt::of("422-161", "on"),
        (Odd::AnswersNothing, "handoff_settled") => Doubt::of("422-163", "on"),
        (Odd::AnswersNothing, _) => Doubt::of("422-159", "on"),
    }
}

/// Sixteen characters: two letters of the State, two of the district or its establishment, twelve digits, the year last.
fn is_cnr(text: &str) -> bool {
    let text: Vec<u8> = text.bytes().filter(|byte| !matches!(byte, b' ' | b'-')).collect();
    text.len() == CNR_CHARACTERS
        && text[..2].iter().all(u8::is_ascii_alphabetic)
        && text[2..4].iter().all(u8::is_ascii_alphanumeric)
        && text[4..].iter().all(u8::is_ascii_digit)
}

/// The length of a case number record of the courts.
const CNR_CHARACTERS: usize = 16;

#[cfg(test)]
mod tests {
    use super::is_cnr;

    #[test]
    fn a_number_of_the_courts_has_two_letters_two_more_signs_and_twelve_digits() {
        assert!(is_cnr("MHAU010012342016") && is_cnr("mhau01-001234-2016") && is_cnr("DLHC010012342024"));
        for wrong in ["MHAU01001234201", "MHAU0100123420166", "12AU010012342016", "MHAU01001234201X", "CC 123/2026"] {
            assert!(!is_cnr(wrong), "{wrong}");
        }
    }
}
