//! Letters for several duties at once: first what would be written and what is held back and why; then each written by the same
//! deed as a letter by itself. Nothing is sent: a person reads each over and sends it.

use crate::case_page::allow_letters;
use crate::desk::{By, Desk};
use crate::letters::compose::office_of;
use crate::letters::{LetterAsk, gate_of, is_of_one, letters_of, named};
use crate::page::Gate;
use crate::problem::Problem;
use crate::today::{Clock, NoLetter};
use crate::understood::{Understood, understand};
use crate::views::owed_in;
use mukti_documents::kind::Kind;
use mukti_duties::DutyStatus;
use mukti_register::{Body, Case, CaseId, DocumentId, PersonId};
use mukti_store::{DutyView, Standing};
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Day, Language};
use std::fmt;
use std::str::FromStr;

/// Duties that are looked at together: more than stand on one page of today. Each case is opened while the person waits.
pub const TICKS_MAX: usize = 50;
/// Letters written at once: each is typeset while the person waits.
pub const LETTERS_MAX: usize = 50;

/// A duty that was ticked; in an address `case~duty~person`, the person left empty where it is owed to several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticked {
    /// The case.
    pub case: CaseId,
    /// The duty's id.
    pub duty: String,
    /// The person, when it is owed to one.
    pub person: Option<PersonId>,
}

/// One letter of several; in an address `case~kind~office~against~person`, each left empty where it is the usual one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfSeveral {
    /// The case.
    pub case: CaseId,
    /// Its kind.
    pub kind: String,
    /// The office it goes to; `None` for the usual one.
    pub office: Option<String>,
    /// The office it complains of; `None` for every one that is late.
    pub against: Option<String>,
    /// The person whose money it tells of.
    pub person: Option<PersonId>,
}

/// How a letter stands before it is written, or after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stands {
    /// It can be written.
    Ready {
        /// Whether it goes sealed, without the one who told.
        is_sealed: bool,
        /// Of whom nobody knows whether they allow letters, by their numbers in the case.
        not_asked: Vec<u32>,
    },
    /// It was written since it was reviewed.
    Written(DocumentId),
    /// It is held back.
    Back(HeldBack),
}

/// Why a letter is not written together with others. A person may still look at it by itself and decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeldBack {
    /// Somebody is held, or may be: the key of the sentence that says so.
    Safety(&'static str),
    /// People took back that letters be written for them, by their numbers in the case.
    TakenBack(Vec<u32>),
    /// The same letter was written on this day, and nobody recorded that it left the house; which, where it is known.
    Unsent(Option<(DocumentId, Day)>),
    /// The last letter waits for an answer until this day.
    Answer(Day),
    /// There is nothing to claim with it now.
    NothingToClaim,
    /// No letter claims this duty.
    NoLetter,
    /// The duty is not open any more, or its case is not here.
    NotOwed,
    /// More letters than are written at once.
    TooMany,
}

/// One letter as it is reviewed, or as it came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterAtOnce {
    /// Which.
    pub letter: OfSeveral,
    /// The label of its case.
    pub case_label: String,
    /// The office it goes to.
    pub office: String,
    /// Its person's number in the case, where it is of one.
    pub ordinal: Option<u32>,
    /// The duties it was ticked for.
    pub duties: Vec<String>,
    /// How it stands.
    pub stands: Stands,
}

/// A ticked duty for which no letter would be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithoutLetter {
    /// Which.
    pub ticked: Ticked,
    /// The label of its case; `None` where the case is not here, or was not looked at.
    pub case_label: Option<String>,
    /// Why.
    pub why: HeldBack,
}

/// What would be written for the duties that were ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// The letters, those held back among them.
    pub letters: Vec<LetterAtOnce>,
    /// The duties without one.
    pub without: Vec<WithoutLetter>,
}

impl Desk {
    /// What would be written for these duties now, and what is held back and why. Nothing is kept.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn review_letters(&self, by: &By, ticked: &[Ticked]) -> Result<Review, Problem> {
        let mut review = Review::default();
        let mut of_case: Vec<(CaseId, Vec<&Ticked>)> = Vec::new();
        let beyond = ticked.get(TICKS_MAX..).unwrap_or_default();
        review.without.extend(beyond.iter().map(|one| without(one, None, HeldBack::TooMany)));
        for one in ticked.iter().take(TICKS_MAX) {
            match of_case.iter_mut().find(|(case, _)| *case == one.case) {
                Some((_, known)) if known.contains(&one) => {}
                Some((_, known)) => known.push(one),
                None => of_case.push((one.case, vec![one])),
            }
        }
        for (id, ticked) in of_case {
            match self.case(by, id) {
                Ok(case) => self.review_case(&case, &ticked, by.now, &mut review)?,
                Err(Problem::NoSuchCase) => {
                    let gone = |one: &&Ticked| without(one, None, HeldBack::NotOwed);
                    review.without.extend(ticked.iter().map(gone));
                }
                Err(problem) => return Err(problem),
            }
        }
        let ready = review.letters.iter_mut().filter(|one| matches!(one.stands, Stands::Ready { .. }));
        ready.skip(LETTERS_MAX).for_each(|one| one.stands = Stands::Back(HeldBack::TooMany));
        Ok(review)
    }

    fn review_case(&self, case: &Case, ticked: &[&Ticked], now: Moment, review: &mut Review) -> Result<(), Problem> {
        let people = understand(case, self.book, now);
        let views = owed_in(case, &people, self.book, now);
        let mut letters: Vec<(OfSeveral, Vec<String>)> = Vec::new();
        for one in ticked {
            let rows: Vec<&DutyView> = views.iter().filter(|view| is_of(view, one)).collect();
            if rows.is_empty() || case.is_withdrawn() {
                review.without.push(without(one, Some(case), HeldBack::NotOwed));
                continue;
            }
            for row in rows {
                match Clock::of(row).letter(now) {
                    Ok(asks) => {
                        for person in whose(&asks.kind, row, &people) {
                            let letter = OfSeveral {
                                case: case.id,
                                kind: asks.kind.clone(),
                                office: asks.office.clone(),
                                against: asks.against.clone(),
                                person,
                            };
                            add(&mut letters, letter, &one.duty);
                        }
                    }
                    Err(why) => review.without.push(without(one, Some(case), why.into())),
                }
            }
        }
        for (letter, duties) in letters {
            let judged = self.judge(case, &people, &letter, (now, None))?;
            review.letters.push(LetterAtOnce { duties, ..judged });
        }
        Ok(())
    }

    /// Writes these letters, each as if it were asked for by itself; what must be held back now is not written. Asked again with the
    /// same moment of review it writes nothing twice.
    ///
    /// # Errors
    /// What is wrong with the machine; what was written before it stays written.
    pub fn write_letters(
        &self,
        by: &By,
        letters: &[OfSeveral],
        language: Language,
        reviewed: Moment,
    ) -> Result<(), Problem> {
        for one in letters.iter().take(LETTERS_MAX) {
            let may = |case: &Case, people: &[Understood]| {
                let judged = self.judge(case, people, one, (by.now, Some(reviewed)))?;
                if matches!(judged.stands, Stands::Ready { .. }) { Ok(()) } else { Err(Problem::HeldBackAtOnce) }
            };
            match self.write_letter_if(by, &one.ask(language), None, may) {
                // What one letter lacks is no reason against the next; the answer says which were not written.
                Ok(_) | Err(Problem::LetterFailed { .. }) => {}
                Err(problem) if problem.status() < 500 => {}
                Err(problem) => return Err(problem),
            }
        }
        Ok(())
    }

    /// What became of letters that were to be written together.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn letters_written(
        &self,
        by: &By,
        letters: &[OfSeveral],
        reviewed: Moment,
    ) -> Result<Vec<LetterAtOnce>, Problem> {
        let mut all = Vec::new();
        for one in letters.iter().take(LETTERS_MAX) {
            match self.case(by, one.case) {
                Ok(case) => {
                    let people = understand(&case, self.book, by.now);
                    all.push(self.judge(&case, &people, one, (by.now, Some(reviewed)))?);
                }
                Err(Problem::NoSuchCase) => {}
                Err(problem) => return Err(problem),
            }
        }
        Ok(all)
    }

    /// How one letter of several stands: written since it was reviewed, to be written, or held back and why.
    fn judge(
        &self,
        case: &Case,
        people: &[Understood],
        letter: &OfSeveral,
        (now, reviewed): (Moment, Option<Moment>),
    ) -> Result<LetterAtOnce, Problem> {
        let kind = named(&letter.kind)?;
        let office = match office_of(case, people, &letter.ask(Language::English)) {
            Ok(office) => Some(office),
            Err(Problem::NothingToClaim | Problem::NoSuchCase) => None,
            Err(problem) => return Err(problem),
        };
        let ordinal = |id: PersonId| people.iter().find(|p| p.person.id == id).map(|p| p.person.ordinal);
        let stands = match &office {
            None => Stands::Back(HeldBack::NothingToClaim),
            Some(office) => match standing(case, letter, office, kind, reviewed) {
                Some(stands) => stands,
                None => by_the_gate(gate_of(kind, case, people, self.book, now), kind, letter, case, people, now),
            },
        };
        Ok(LetterAtOnce {
            letter: letter.clone(),
            case_label: case.label(),
            office: office.unwrap_or_default(),
            ordinal: letter.person.and_then(ordinal),
            duties: Vec::new(),
            stands,
        })
    }
}

/// The same letter, if it was written since the review, or was written before and nobody recorded that it left.
fn standing(case: &Case, letter: &OfSeveral, office: &str, kind: Kind, reviewed: Option<Moment>) -> Option<Stands> {
    let sent = letters_of(case);
    let same = case.entries.iter().rev().filter_map(|entry| match &entry.body {
        Body::DocumentIssued(issued) if issued.letter == letter.kind && issued.office == office => {
            let is_theirs = !is_of_one(kind) || entry.person == letter.person;
            is_theirs.then_some((issued.document, entry.learned))
        }
        _ => None,
    });
    for (document, learned) in same {
        if reviewed.is_some_and(|reviewed| learned >= reviewed) {
            return Some(Stands::Written(document));
        }
        if sent.iter().any(|one| one.id == document && one.sent.is_none()) {
            return Some(Stands::Back(HeldBack::Unsent(Some((document, learned.day_in_india())))));
        }
    }
    None
}

/// People's safety first, then whether there is anything to claim, then what they allow.
fn by_the_gate(gate: Gate, kind: Kind, letter: &OfSeveral, case: &Case, people: &[Understood], now: Moment) -> Stands {
    match gate {
        Gate::NothingToClaim => Stands::Back(HeldBack::NothingToClaim),
        Gate::Waits { why } => Stands::Back(HeldBack::Safety(why)),
        // What goes sealed protects people who cannot be asked; the worker's own page goes to nobody else.
        Gate::Sealed => Stands::Ready { is_sealed: true, not_asked: Vec::new() },
        Gate::Open if kind == Kind::WorkerSummary => Stands::Ready { is_sealed: false, not_asked: Vec::new() },
        Gate::Open => {
            let allowed = allow_letters(case, people, now);
            let those = |answer: Answer| -> Vec<u32> {
                let told = |id: &PersonId| letter.person.is_none_or(|only| only == *id);
                let of = allowed.iter().filter(|(id, allows)| told(id) && *allows == answer);
                of.filter_map(|(id, _)| case.person(*id)).map(|person| person.ordinal).collect()
            };
            match those(Answer::No) {
                taken_back if !taken_back.is_empty() => Stands::Back(HeldBack::TakenBack(taken_back)),
                _ => Stands::Ready { is_sealed: false, not_asked: those(Answer::NotKnown) },
            }
        }
    }
}

fn without(ticked: &Ticked, case: Option<&Case>, why: HeldBack) -> WithoutLetter {
    WithoutLetter { ticked: ticked.clone(), case_label: case.map(Case::label), why }
}

/// Whether a row of the case is the one that was ticked: people who were counted together may stand apart by now, and the other way.
fn is_of(view: &DutyView, ticked: &Ticked) -> bool {
    let same_person = ticked.person.is_none() || view.person.is_none() || view.person == ticked.person;
    view.standing == Standing::Open && view.duty == ticked.duty && same_person
}

/// Whose letters a row asks for: one for each person where it tells of one person's money, else one for all.
fn whose(kind: &str, row: &DutyView, people: &[Understood]) -> Vec<Option<PersonId>> {
    if !Kind::named(kind).is_some_and(is_of_one) {
        return vec![None];
    }
    if row.person.is_some() {
        return vec![row.person];
    }
    let is_open = |person: &&Understood| {
        let open = |status| matches!(status, DutyStatus::Overdue | DutyStatus::Awaited);
        person.duties.iter().any(|duty| duty.id == row.duty && open(duty.status))
    };
    people.iter().filter(is_open).map(|person| Some(person.person.id)).collect()
}

/// Adds a letter; what goes to the same office of the same case is one letter, about every office that is late.
fn add(letters: &mut Vec<(OfSeveral, Vec<String>)>, letter: OfSeveral, duty: &str) {
    let same =
        |known: &OfSeveral| known.kind == letter.kind && known.office == letter.office && known.person == letter.person;
    match letters.iter_mut().find(|(known, _)| same(known)) {
        Some((known, duties)) => {
            if known.against != letter.against {
                known.against = None;
            }
            if !duties.iter().any(|known| known == duty) {
                duties.push(duty.to_owned());
            }
        }
        None => letters.push((letter, vec![duty.to_owned()])),
    }
}

impl From<NoLetter> for HeldBack {
    fn from(why: NoLetter) -> Self {
        match why {
            NoLetter::Written => Self::Unsent(None),
            NoLetter::Waits(until) => Self::Answer(until),
            NoLetter::None => Self::NoLetter,
        }
    }
}

impl OfSeveral {
    fn ask(&self, language: Language) -> LetterAsk<'_> {
        LetterAsk {
            case: self.case,
            people: self.person.into_iter().collect(),
            kind: &self.kind,
            office: self.office.as_deref(),
            against: self.against.as_deref(),
            language,
        }
    }
}

/// What stands between the parts in an address: no id and no word has it.
const BETWEEN: char = '~';

impl fmt::Display for Ticked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{BETWEEN}{}{BETWEEN}", self.case, self.duty)?;
        self.person.map_or(Ok(()), |person| write!(f, "{person}"))
    }
}

impl FromStr for Ticked {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let [case, duty, person] = parts(text)?;
        Ok(Self { case: id(case)?, duty: duty.to_owned(), person: maybe_id(person)? })
    }
}

impl fmt::Display for OfSeveral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |text: &Option<String>| text.clone().unwrap_or_default();
        let person = self.person.map_or_else(String::new, |person| person.to_string());
        let all = [self.case.to_string(), self.kind.clone(), part(&self.office), part(&self.against), person];
        f.write_str(&all.join(&BETWEEN.to_string()))
    }
}

impl FromStr for OfSeveral {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let [case, kind, office, against, person] = parts(text)?;
        named(kind)?;
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Ok(Self {
            case: id(case)?,
            kind: kind.to_owned(),
            office: given(office),
            against: given(against),
            person: maybe_id(person)?,
        })
    }
}

fn parts<const N: usize>(text: &str) -> Result<[&str; N], Problem> {
    let parts: Vec<&str> = text.split(BETWEEN).collect();
    parts.try_into().map_err(|_| Problem::ParameterUnreadable { name: "tick" })
}

fn id<T: FromStr>(text: &str) -> Result<T, Problem> {
    text.parse().map_err(|_| Problem::ParameterUnreadable { name: "tick" })
}

fn maybe_id(text: &str) -> Result<Option<PersonId>, Problem> {
    if text.is_empty() { Ok(None) } else { id(text).map(Some) }
}
