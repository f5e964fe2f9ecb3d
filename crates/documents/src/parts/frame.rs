//! The frame of a letter: head, parties, subject, signature, annexures, and the box of questions on a draft.

use mukti_law::fact;
use mukti_law::finding::Status;
use mukti_messages::Args;
use mukti_terms::schema::FieldId;

use crate::desk::Desk;
use crate::kind::Kind;
use crate::letter::{BeforeFiling, Block, Labelled, Letter, Party, SignatureBlock};
use crate::parts::annexures::enclosed;

/// How many questions the box of a draft asks.
const QUESTIONS: usize = 6;
/// How many witnesses sign.
const WITNESSES: usize = 2;

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

/// Who signs a letter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signs {
    /// The worker, by hand or by thumb, after the letter was read over.
    Worker,
    /// The organisation, if one writes; otherwise the worker.
    Organisation,
}

/// Puts the frame round the contents.
pub(crate) fn letter(mut desk: Desk<'_>, contents: Contents<'_>) -> Letter {
    let before_filing = before_filing(&desk);
    let (annexures, appended) = enclosed(&mut desk, contents.annexures);
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
        from: from(&desk, contents.signs),
        to: to(&desk, contents.office),
        copy: copy(&desk),
        subject: desk.labelled("letter-common-subject", contents.subject),
        salutation: desk.say("letter-common-salutation"),
        blocks: contents.blocks,
        closing: desk.say("letter-common-closing"),
        signature: Some(signature(&desk, contents.signs)),
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

/// The questions to ask first, where the finding rests on presumptions alone or is still open.
fn before_filing(desk: &Desk<'_>) -> Option<BeforeFiling> {
    let finding = desk.input.finding;
    let open = finding.status != Status::PrimaFacie && !finding.ask.is_empty() && desk.kind != Kind::InformationToDm;
    let why = if finding.only_by_presumption {
        "letter-draft-only_by_presumption"
    } else if open {
        "letter-draft-open"
    } else {
        return None;
    };
    let mut fields: Vec<FieldId> = finding.ask.iter().copied().take(QUESTIONS).collect();
    if finding.only_by_presumption {
        let decisive = [fact::ADVANCE_TAKEN, fact::DEBT_HELD_THEM, fact::FREE_OTHER_WORK, fact::FREE_MOVEMENT];
        let missing = decisive.into_iter().filter(|field| desk.value(*field).is_none() && !fields.contains(field));
        let missing: Vec<FieldId> = missing.collect();
        fields.splice(0..0, missing);
    }
    let questions = fields.into_iter().map(|field| desk.question(field)).collect();
    Some(BeforeFiling { heading: desk.say("letter-draft-heading"), why: desk.say(why), questions })
}

fn from(desk: &Desk<'_>, signs: Signs) -> Party {
    let label = desk.say("letter-common-from");
    let organised = desk.input.writer.letterhead.first();
    let lines = match (organised, signs) {
        (Some(organisation), Signs::Organisation) => vec![desk.as_typed(organisation)],
        _ => {
            let worker = desk.input.people.first();
            vec![
                desk.typed(worker.and_then(|person| person.name)),
                desk.typed(worker.and_then(|person| person.address)),
            ]
        }
    };
    Party { label, lines }
}

fn copy(desk: &Desk<'_>) -> Option<Party> {
    let lines: Vec<String> = desk.input.writer.copies.iter().map(|line| desk.as_typed(line)).collect();
    (!lines.is_empty() && !desk.sealed).then(|| Party { label: desk.say("letter-common-copy"), lines })
}

fn to(desk: &Desk<'_>, usual: &str) -> Party {
    let office = desk.input.office.as_ref();
    let mut lines = vec![desk.say(&format!("office-{}", office.map_or(usual, |office| office.id)))];
    match office.filter(|office| !office.address.is_empty()) {
        Some(office) => lines.extend(office.address.iter().map(|line| desk.as_typed(line))),
        None if usual == "nhrc" => {}
        None => {
            let district = desk.value_or_blank(fact::WORK_DISTRICT);
            lines.push(desk.fill("letter-common-district", &Args::new().with("district", district)));
            let state = desk.value_or_blank(fact::WORK_STATE);
            lines.push(desk.fill("letter-common-state", &Args::new().with("state", state)));
        }
    }
    Party { label: desk.say("letter-common-to"), lines }
}

fn signature(desk: &Desk<'_>, signs: Signs) -> SignatureBlock {
    let organisation = desk.input.writer.letterhead.first().filter(|_| signs == Signs::Organisation);
    let field = |key: &str, text: Option<&str>| Labelled {
        label: desk.say(&format!("letter-signature-{key}")),
        text: text.map(|text| desk.as_typed(text)).unwrap_or_default(),
    };
    let place_date =
        desk.input.writer.place.map(|place| format!("{}, {}", desk.as_typed(place), desk.day(desk.input.on)));
    let sign = desk.say("letter-signature-sign");
    let name_label = desk.say("letter-signature-name");
    if let Some(organisation) = organisation {
        return SignatureBlock {
            role: desk.fill(
                "letter-signature-for_organisation",
                &Args::new().with("organisation", desk.as_typed(organisation)),
            ),
            name: field("name", desk.input.writer.signatory),
            lines: vec![field("place_date", place_date.as_deref())],
            thumb: None,
            sign,
            reader: None,
            witnesses: Vec::new(),
            name_label,
        };
    }
    let worker = desk.input.people.first();
    let reader_text = desk.fill("letter-signature-reader_text", &Args::new().with("language", desk.worker_language()));
    let witness = desk.say("letter-signature-witness");
    let interpreter = desk.is_yes(fact::TOLD_INTERPRETER).then(|| desk.say("letter-signature-interpreter"));
    SignatureBlock {
        role: desk.say("letter-signature-applicant"),
        name: field("name", worker.and_then(|person| person.name)),
        lines: vec![
            field("parent", worker.and_then(|person| person.parent_or_spouse)),
            field("address", worker.and_then(|person| person.address)),
            field("place_date", place_date.as_deref()),
        ],
        thumb: Some(desk.say("letter-signature-thumb")),
        sign,
        reader: Some(desk.labelled("letter-signature-reader", reader_text)),
        witnesses: (1..=WITNESSES).map(|n| format!("{witness} {n}")).chain(interpreter).collect(),
        name_label,
    }
}
