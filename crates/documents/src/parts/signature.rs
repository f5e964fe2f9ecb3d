//! Who a letter is from and who puts a name to it: the worker after it was read over, an organisation, or, sealed, nobody named.

use mukti_law::fact;
use mukti_messages::{Args, format};

use crate::desk::Desk;
use crate::input::Person;
use crate::letter::{Labelled, Party, SignatureBlock};

/// How many witnesses sign.
const WITNESSES: usize = 2;

/// Who signs a letter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signs {
    /// The worker, by hand or by thumb, after the letter was read over.
    Worker,
    /// The worker, as the one who gives information of an offence.
    Informant,
    /// The organisation, if one writes; otherwise the worker.
    Organisation,
    /// Whoever writes, as a citizen: the worker is not named.
    Citizen,
}

/// Who writes. A sealed letter never names the worker, even where no organisation writes.
pub(crate) fn from(desk: &Desk<'_>, signs: Signs) -> Party {
    let label = desk.say("letter-common-from");
    let worker = applicant(desk).filter(|_| !desk.sealed && signs != Signs::Citizen);
    let lines = match (desk.input.writer.letterhead.first(), signs) {
        (_, Signs::Citizen) => citizen(desk),
        (Some(organisation), Signs::Organisation) => vec![desk.as_typed(organisation)],
        _ if desk.kind.hides_address() => vec![desk.typed(worker.and_then(|person| person.name))],
        // An address nobody wrote down has its line beside the signature; a second row of dots here would say nothing.
        _ => std::iter::once(desk.typed(worker.and_then(|person| person.name)))
            .chain(
                worker
                    .and_then(|person| person.address)
                    .filter(|address| !address.trim().is_empty())
                    .map(|address| desk.as_typed(address)),
            )
            .collect(),
    };
    Party { label, lines }
}

/// A citizen by name, and where an answer reaches them. An organisation is no citizen, and may only be the address.
fn citizen(desk: &Desk<'_>) -> Vec<String> {
    let writer = &desk.input.writer;
    let address = writer.letterhead.iter().map(|line| desk.as_typed(line));
    std::iter::once(desk.typed(writer.signatory)).chain(address).collect()
}

/// Who applies: the first of the living who is not known to be a child; of children alone, the first. For the dead alone nobody here
/// does: an heir writes their own name.
fn applicant<'a>(desk: &Desk<'a>) -> Option<&'a Person<'a>> {
    let living = || desk.input.people.iter().filter(|person| !person.died);
    living().find(|person| !is_child(desk, person)).or(living().next())
}

/// Whether a person is surely under the age of majority, by the age that was told.
fn is_child(desk: &Desk<'_>, person: &Person<'_>) -> bool {
    let limit = desk.input.book.premises().ages.minor_below.on(desk.input.on);
    person.age.zip(limit).is_some_and(|(age, limit)| i64::from(age) < limit)
}

/// Where it is signed.
pub(crate) fn block(desk: &Desk<'_>, signs: Signs) -> SignatureBlock {
    let organisation = desk.input.writer.letterhead.first().filter(|_| signs == Signs::Organisation);
    match organisation {
        Some(organisation) => {
            let args = Args::new().with("organisation", desk.as_typed(organisation));
            for_others(desk, desk.fill("letter-signature-for_organisation", &args))
        }
        None if signs == Signs::Citizen => for_others(desk, desk.say("letter-signature-citizen")),
        None if desk.sealed => for_others(desk, desk.say("letter-signature-heading")),
        None if signs == Signs::Informant => {
            SignatureBlock { role: desk.say("letter-signature-informant"), ..for_oneself(desk) }
        }
        None => for_oneself(desk),
    }
}

/// Signed by somebody who writes for the people concerned.
fn for_others(desk: &Desk<'_>, role: String) -> SignatureBlock {
    SignatureBlock {
        role,
        name: field(desk, "name", desk.input.writer.signatory),
        lines: vec![place_and_date(desk)],
        thumb: None,
        sign: desk.say("letter-signature-sign"),
        reader: None,
        witnesses: Vec::new(),
        name_label: desk.say("letter-signature-name"),
    }
}

/// Signed by the worker: thumb, reader-over, witnesses, and the interpreter if there was one.
fn for_oneself(desk: &Desk<'_>) -> SignatureBlock {
    let worker = applicant(desk);
    let reader_text = desk.fill("letter-signature-reader_text", &Args::new().with("language", desk.worker_language()));
    let witness = desk.say("letter-signature-witness");
    let interpreter = desk.is_yes(fact::TOLD_INTERPRETER).then(|| desk.say("letter-signature-interpreter"));
    SignatureBlock {
        role: desk.say(match worker {
            Some(person) if is_child(desk, person) => "letter-signature-applicant_child",
            None if desk.input.people.iter().any(|person| person.died) => "letter-signature-applicant_heir",
            _ => "letter-signature-applicant",
        }),
        name: field(desk, "name", worker.and_then(|person| person.name)),
        lines: std::iter::once(field(desk, "parent", worker.and_then(|person| person.parent_or_spouse)))
            .chain(
                (!desk.kind.hides_address()).then(|| field(desk, "address", worker.and_then(|person| person.address))),
            )
            .chain([place_and_date(desk)])
            .collect(),
        thumb: Some(desk.say("letter-signature-thumb")),
        sign: desk.say("letter-signature-sign"),
        reader: Some(desk.labelled("letter-signature-reader", reader_text)),
        witnesses: (1..=WITNESSES).map(|n| format!("{witness} {n}")).chain(interpreter).collect(),
        name_label: desk.say("letter-signature-name"),
    }
}

fn place_and_date(desk: &Desk<'_>) -> Labelled {
    let place = desk.input.writer.place;
    let written =
        place.map(|place| format::in_a_row(desk.language(), &[desk.as_typed(place), desk.day(desk.input.on)]));
    Labelled { label: desk.say("letter-signature-place_date"), text: written.unwrap_or_default() }
}

fn field(desk: &Desk<'_>, key: &str, text: Option<&str>) -> Labelled {
    Labelled {
        label: desk.say(&format!("letter-signature-{key}")),
        text: text.map(|text| desk.as_typed(text)).unwrap_or_default(),
    }
}
