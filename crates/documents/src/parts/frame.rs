//! The frame of a letter: head, parties, subject, signature, annexures, and the box of questions on a draft.

use mukti_law::fact;
use mukti_law::finding::Status;
use mukti_messages::{Args, format};
use mukti_terms::schema::FieldId;

use crate::desk::Desk;
use crate::kind::Kind;
use crate::letter::{Annexures, Appended, BeforeFiling, Block, Letter, Party};
use crate::parts::annexures::{enclosed, listed};
use crate::parts::signature::{self, Signs};

/// How many questions the box of a draft asks.
const QUESTIONS: usize = 5;

/// What differs between letters.
pub(crate) struct Contents<'a> {
    /// The office it usually goes to.
    pub(crate) office: &'a str,
    /// What it is about.
    pub(crate) subject: String,
    /// The letter itself.
    pub(crate) blocks: Vec<Block>,
    /// Message keys of the annexures.
    pub(crate) annexures: &'static [&'static str],
    /// Who puts the name to it.
    pub(crate) signs: Signs,
}

/// Puts the frame round the contents.
pub(crate) fn letter(mut desk: Desk<'_>, contents: Contents<'_>) -> Letter {
    let office = desk.input.office.as_ref().map_or(contents.office, |office| office.id);
    let (annexures, appended) = enclosed(&mut desk, contents.annexures, office);
    framed(desk, contents, annexures, appended)
}

/// The same without the pages that name people and work out their wages: for what becomes a public record.
pub(crate) fn letter_without_people(desk: Desk<'_>, contents: Contents<'_>) -> Letter {
    let annexures = listed(&desk, contents.annexures);
    framed(desk, contents, annexures, Vec::new())
}

fn framed(desk: Desk<'_>, contents: Contents<'_>, annexures: Option<Annexures>, appended: Vec<Appended>) -> Letter {
    let before_filing = before_filing(&desk);
    Letter {
        kind: desk.kind,
        language: desk.language().tag().to_owned(),
        title: desk.say(&format!("letter-{}", desk.kind.name())),
        letterhead: desk.input.writer.letterhead.iter().map(|line| desk.as_typed(line)).collect(),
        banner: banner(&desk, before_filing.is_some()),
        before_filing,
        reference: desk.labelled("letter-common-reference", desk.as_typed(desk.input.reference)),
        date_text: desk.labelled("letter-common-date", desk.day(desk.input.on)),
        date: desk.input.on,
        from: signature::from(&desk, contents.signs),
        to: to(&desk, contents.office),
        copy: copy(&desk),
        subject: desk.labelled("letter-common-subject", contents.subject),
        salutation: desk.say("letter-common-salutation"),
        blocks: contents.blocks,
        closing: desk.say("letter-common-closing"),
        signature: Some(signature::block(&desk, contents.signs)),
        annexures,
        receipt: Some(desk.labelled("letter-signature-receipt", desk.say("letter-signature-receipt_text"))),
        appended,
        page_line: page_line(&desk),
        edition: edition(&desk),
        notes: desk.notes.into_texts(),
    }
}

/// "Page 1 of 2", with private characters where the template puts the numbers.
pub(crate) fn page_line(desk: &Desk<'_>) -> String {
    desk.fill("letter-common-page", &Args::new().with("page", "\u{E000}").with("pages", "\u{E001}"))
}

/// The edition of the law book.
pub(crate) fn edition(desk: &Desk<'_>) -> String {
    let edition: String = desk.input.book.edition().chars().take(12).collect();
    desk.fill("letter-common-edition", &Args::new().with("edition", edition))
}

/// Sealed wins over draft: the line is for whoever opens the envelope.
fn banner(desk: &Desk<'_>, draft: bool) -> Option<String> {
    if desk.sealed {
        Some(desk.say("letter-common-sealed"))
    } else if draft {
        Some(desk.say("letter-common-draft"))
    } else {
        None
    }
}

/// What to settle first: that everyone has left, where only the end of the work is known, and the questions of an open finding.
fn before_filing(desk: &Desk<'_>) -> Option<BeforeFiling> {
    let heading = desk.say("letter-draft-heading");
    let confirm = desk.left_unconfirmed.then(|| desk.say("letter-draft-confirm_left"));
    match why_wait(desk) {
        Some(why) => {
            let questions = confirm.into_iter().chain(questions(desk)).collect();
            Some(BeforeFiling { heading, why: desk.say(why), questions })
        }
        None => confirm.map(|why| BeforeFiling { heading, why, questions: Vec::new() }),
    }
}

/// Why questions come first: the finding rests on presumptions alone, or is still open.
fn why_wait(desk: &Desk<'_>) -> Option<&'static str> {
    let finding = desk.input.finding;
    let open = finding.status != Status::PrimaFacie && !finding.ask.is_empty() && desk.kind != Kind::InformationToDm;
    if finding.only_by_presumption {
        Some("letter-draft-only_by_presumption")
    } else {
        open.then_some("letter-draft-open")
    }
}

/// The questions, the most decisive first.
fn questions(desk: &Desk<'_>) -> Vec<String> {
    let finding = desk.input.finding;
    let mut fields: Vec<FieldId> = Vec::new();
    if finding.only_by_presumption {
        let decisive = [fact::ADVANCE_TAKEN, fact::DEBT_HELD_THEM, fact::FREE_OTHER_WORK, fact::FREE_MOVEMENT];
        fields.extend(decisive.into_iter().filter(|field| desk.value(*field).is_none()));
    }
    for field in &finding.ask {
        if !fields.contains(field) {
            fields.push(*field);
        }
    }
    fields.into_iter().filter_map(|field| desk.question(field)).take(QUESTIONS).collect()
}

fn copy(desk: &Desk<'_>) -> Option<Party> {
    let copies = desk.input.writer.copies;
    let one = copies.len() == 1;
    let numbered = |(at, line): (usize, &String)| {
        let line = desk.as_typed(line);
        if one { line } else { format!("{}. {line}", at + 1) }
    };
    let lines: Vec<String> = copies.iter().enumerate().map(numbered).collect();
    (!lines.is_empty() && !desk.sealed).then(|| Party { label: desk.say("letter-common-copy"), lines })
}

/// Offices of the whole country: no place stands below their name.
const OF_THE_UNION: [&str; 3] = ["nhrc", "ncpcr", "union_labour_ministry"];
/// Offices of a whole State: no district stands below their name.
const OF_THE_STATE: [&str; 4] =
    ["state_government", "principal_secretary_labour", "high_court", "high_court_legal_services"];

fn to(desk: &Desk<'_>, usual: &str) -> Party {
    let office = desk.input.office.as_ref();
    let directory = office.filter(|office| !office.address.is_empty());
    let id = office.map_or(usual, |office| office.id);
    let mut lines = addressed(desk, id, directory.map_or(&[], |office| office.address));
    match directory {
        Some(_) => {}
        None if OF_THE_UNION.contains(&id) => {}
        None => {
            let seat = desk.input.seat;
            if !OF_THE_STATE.contains(&id) {
                let district = match seat {
                    Some(seat) => desk.typed(seat.district),
                    None => desk.value_or_blank(fact::WORK_DISTRICT),
                };
                lines.push(desk.fill("letter-common-district", &Args::new().with("district", district)));
            }
            let named = seat.and_then(|seat| seat.state).map(|state| format::state(desk.language(), state));
            let state = named.unwrap_or_else(|| desk.value_or_blank(fact::WORK_STATE));
            lines.push(desk.fill("letter-common-state", &Args::new().with("state", state)));
        }
    }
    Party { label: desk.say("letter-common-to"), lines }
}

/// An office by its kind and its address, as far as the directory has one.
pub(crate) fn addressed(desk: &Desk<'_>, id: &str, address: &[String]) -> Vec<String> {
    let of_its_kind = desk.say(&format!("office-{id}"));
    let kind = (!names_its_kind(address, &of_its_kind)).then_some(of_its_kind);
    kind.into_iter().chain(address.iter().map(|line| desk.as_typed(line))).collect()
}

/// Whether an address says already what kind of office it is, as most titles do: then the kind is not said twice.
fn names_its_kind(address: &[String], of_its_kind: &str) -> bool {
    let bare = |text: &str| text.to_lowercase().trim_start_matches("the ").to_owned();
    let kind = bare(of_its_kind);
    address.iter().any(|line| bare(line).contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::names_its_kind;

    #[test]
    fn a_kind_that_the_office_s_own_title_says_is_not_said_above_it() {
        let lines = |of: &[&str]| of.iter().map(|line| (*line).to_owned()).collect::<Vec<String>>();
        let known = lines(&["Invented Officer", "Collector and District Magistrate", "Sundarpur"]);
        assert!(names_its_kind(&known, "The District Magistrate"));
        assert!(!names_its_kind(&lines(&["Collector of Sundarpur"]), "The District Magistrate"), "else it is said");
        assert!(!names_its_kind(&known, "ज़िला मजिस्ट्रेट"), "in another script it is a translation, not a repetition");
    }
}
