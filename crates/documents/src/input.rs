//! What a letter is composed from: the case as understood, the people as far as they may be named, and who writes.
//!
//! What could find a person is optional everywhere: without it the letter shows a row of dots to be filled in by hand.

use mukti_duties::{Account, Duty};
use mukti_law::Facts;
use mukti_law::book::Book;
use mukti_law::finding::{Determination, Entitlement, Offence};
use mukti_terms::schema::FieldId;
use mukti_terms::{Answer, Day, State, Told};

/// Everything one letter is composed from.
#[derive(Clone, Copy)]
pub struct LetterInput<'a> {
    /// Label of the case, never a name.
    pub case: &'a str,
    /// Reference number of the letter.
    pub reference: &'a str,
    /// Date of writing.
    pub on: Day,
    /// The office written to; `None` takes the one the letter is usually for.
    pub office: Option<Addressee<'a>>,
    /// The magistrates of the district of the work and of the home, as the directory addresses them, one line each; empty where it does not.
    pub magistrates: [&'a [String]; 2],
    /// Who writes.
    pub writer: Writer<'a>,
    /// The people concerned, the one whose facts these are first.
    pub people: &'a [Person<'a>],
    /// Who told, if that person agreed to be named; never printed in a sealed letter.
    pub informant: Option<&'a str>,
    /// Where exactly, and whose place it is.
    pub worksite: Worksite<'a>,
    /// The facts of the person.
    pub facts: &'a Facts,
    /// The facts of everyone else in the case, for the safety gate.
    pub others: &'a [&'a Facts],
    /// Who said a fact, and when it was said.
    pub said: &'a dyn Fn(FieldId) -> Option<Said>,
    /// What the law says of the facts.
    pub finding: &'a Determination,
    /// Whether the person is said to be in bondage again after the release these facts tell of.
    pub bonded_again: bool,
    /// The offences the facts point to.
    pub offences: &'a [Offence],
    /// What the person is entitled to.
    pub entitlements: &'a [Entitlement],
    /// The statement of account of the person, where the letter tells of money.
    pub account: Option<&'a Account>,
    /// What is owed, by whom, by when.
    pub duties: &'a [Duty],
    /// The office complained of, in a letter to the one above it; `None` for every office that is late.
    pub against: Option<&'a str>,
    /// The letters written so far in this case, oldest first.
    pub letters: &'a [Earlier<'a>],
    /// What is known of the certificates of the group, and what is wrong with those of the people concerned.
    pub certificates: Certificates<'a>,
    /// The threats to the people concerned that nobody has ended, oldest first.
    pub threats: &'a [Threat<'a>],
    /// Each person the letter is about, the one whose facts these are first; empty where it is about that one alone.
    pub each: &'a [One<'a>],
    /// What is known of a criminal case.
    pub criminal: Criminal<'a>,
    /// What passed between two districts, oldest first.
    pub passed: &'a [Passed<'a>],
    /// The district of the office written to, where it is not that of the work.
    pub seat: Option<Seat<'a>>,
    /// How many people are said to be held, for a sealed letter.
    pub held: Option<Held>,
    /// The releases that were followed by this bondage, one a person at most.
    pub before: &'a [Before],
    /// The law book, for titles of instruments and values no longer in force.
    pub book: &'a Book,
}

/// One of several people a letter is about.
#[derive(Clone, Copy)]
pub struct One<'a> {
    /// What was told of this person.
    pub facts: &'a Facts,
    /// Who said a fact of this person, and when.
    pub said: &'a dyn Fn(FieldId) -> Option<Said>,
    /// What is owed to this person.
    pub duties: &'a [Duty],
}

/// What is known of a criminal case against the employer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Criminal<'a> {
    /// Number of the FIR.
    pub fir: Option<&'a str>,
    /// The court before which it came, as written down.
    pub court: Option<&'a str>,
    /// Whether anything of a court was written down: a hearing, an order, an arrest, bail, an appeal.
    pub before_court: bool,
}

/// One thing that passed between two districts.
#[derive(Clone, Copy, Debug)]
pub struct Passed<'a> {
    /// When.
    pub on: Told,
    /// What, as in `letter-handed-<word>`.
    pub what: &'a str,
    /// The district that was asked or that answered.
    pub district: Option<&'a str>,
    /// The parts it was about, as in `letter-handed-part-<word>`.
    pub parts: &'a [&'a str],
    /// For how many of the people of the letter.
    pub people: usize,
}

/// Where an office is.
#[derive(Clone, Copy, Debug)]
pub struct Seat<'a> {
    /// The State.
    pub state: Option<State>,
    /// The district.
    pub district: Option<&'a str>,
}

/// How many people are said to be held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// People.
    pub people: usize,
    /// Families; `None` where the family of somebody is not known.
    pub families: Option<usize>,
    /// How many of them are known to be children; `None` where nobody's age is known.
    pub children: Option<usize>,
}

/// A release that was followed by bondage again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Before {
    /// When the person was released.
    pub released: Option<Told>,
    /// When the finding was recorded.
    pub finding_on: Option<Told>,
    /// When the certificate was issued.
    pub certificate_on: Option<Told>,
    /// When bondage began again.
    pub again_on: Told,
    /// Whether it is the same employer.
    pub same_employer: Answer,
    /// Whether a new advance was given.
    pub new_advance: Answer,
}

/// A letter written before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier<'a> {
    /// Its kind, as in `letter-<kind>`.
    pub kind: &'a str,
    /// The office it went to, as in `office-<id>`.
    pub office: &'a str,
    /// When it was written.
    pub issued: Day,
    /// When it left the house; `None` while nobody recorded it.
    pub sent: Option<Told>,
    /// How it went, as in `choice-sent_how-<word>`; empty where not told.
    pub how: &'a str,
    /// The number of the receipt or of the post.
    pub number: &'a str,
    /// When it arrived, as the proof says.
    pub received: Option<Told>,
    /// What came back, as in `choice-reply_answer-<word>`, and when.
    pub reply: Option<(&'a str, Option<Told>)>,
}

/// An office with its address.
#[derive(Clone, Copy, Debug, Default)]
pub struct Addressee<'a> {
    /// Id of the office in the law book, e.g. `sub_divisional_magistrate`.
    pub id: &'a str,
    /// Its address, one line each; empty prints district and State.
    pub address: &'a [String],
}

/// Who writes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Writer<'a> {
    /// Lines at the head: name of the organisation, address, telephone. Empty: the person writes for themselves.
    pub letterhead: &'a [String],
    /// Name of the one who signs for the organisation.
    pub signatory: Option<&'a str>,
    /// Where it is written.
    pub place: Option<&'a str>,
    /// Who gets a copy, one line each.
    pub copies: &'a [String],
    /// Lines on the worker's page that say who helps: names and telephone numbers.
    pub helpers: &'a [String],
}

/// A person concerned, as far as the person may be named.
#[derive(Clone, Copy, Debug, Default)]
pub struct Person<'a> {
    /// Label of the person in the case.
    pub label: &'a str,
    /// Name.
    pub name: Option<&'a str>,
    /// Name of father, mother or spouse.
    pub parent_or_spouse: Option<&'a str>,
    /// Address.
    pub address: Option<&'a str>,
    /// Age in years.
    pub age: Option<u32>,
    /// Whether the person has died.
    pub died: bool,
}

/// The place of work.
#[derive(Clone, Copy, Debug, Default)]
pub struct Worksite<'a> {
    /// Exact place and way to it.
    pub place: Option<&'a str>,
    /// Owner, manager, contractor.
    pub employer: Option<&'a str>,
}

/// Who said a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// `worker`, `family`, `witness`, `official`, `employer`, `document`, `computed`, `interviewer`, as in `speaker-<word>`.
    pub speaker: String,
    /// When it was said.
    pub on: Option<Told>,
}

/// One threat to one of the people concerned.
#[derive(Clone, Copy)]
pub struct Threat<'a> {
    /// Label of the person in the case.
    pub label: &'a str,
    /// When.
    pub on: Told,
    /// A word of `threat_kind`; empty where not told.
    pub what: &'a str,
    /// A word of `accused_part`; empty where not told.
    pub role: &'a str,
    /// Who, as told.
    pub who: Option<&'a str>,
    /// What was said, as told.
    pub words: Option<&'a str>,
    /// Whether the police were told.
    pub police_told: Answer,
}

/// The certificates of a group, as far as a letter speaks of them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Certificates<'a> {
    /// Everyone of the group: who got one, who was refused, and what was told of each.
    pub group: &'a [InGroup<'a>],
    /// What is wrong with the papers of the people concerned, and not yet put right.
    pub faults: &'a [Fault<'a>],
}

/// One person of a group, beside the others.
#[derive(Clone, Copy, Debug)]
pub struct InGroup<'a> {
    /// Label of the person in the case.
    pub label: &'a str,
    /// Name.
    pub name: Option<&'a str>,
    /// What was told of them.
    pub facts: &'a Facts,
    /// What the office decided.
    pub outcome: Outcome,
    /// What was recorded of how it was decided.
    pub recorded: Recorded<'a>,
}

/// What was recorded of how an office came to decide of one person.
#[derive(Clone, Copy, Debug, Default)]
pub struct Recorded<'a> {
    /// Whether the refusal was given in writing.
    pub refused_in_writing: Answer,
    /// The reasons of the refusal, in the office's words.
    pub reasons: Option<&'a str>,
    /// Whether the enquiry was held in the employer's presence.
    pub before_employer: Answer,
    /// Whether a settlement was pressed upon the person.
    pub settled_under_pressure: Answer,
}

/// What an office decided of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A certificate of their own, on this day.
    Certified(Told),
    /// Refused, on this day.
    Refused(Told),
    /// Nothing that anybody knows of.
    Undecided,
}

/// Something wrong with a person's certificate.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fault<'a> {
    /// Label of the person in the case.
    pub label: &'a str,
    /// Number of the certificate.
    pub number: Option<&'a str>,
    /// A word of `certificate_fault`.
    pub word: &'a str,
    /// What it says.
    pub as_written: Option<&'a str>,
    /// What it should say.
    pub as_it_should_be: Option<&'a str>,
    /// Who was left out.
    pub dependant: Option<&'a str>,
}
