//! Records what an office did: an enquiry held, a certificate issued or refused, money paid.

mod doubts;

use super::{Addition, Receipt, entry};
use crate::account;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::said::Said;
use doubts::Asked;
use mukti_law::Book;
use mukti_register::case::PersonInCase;
use mukti_register::{Body, Case, CaseId, FieldProblem, FieldWrong, Kept, KindInfo, PersonId, kind};
use mukti_terms::schema::{Kind, Precision};
use mukti_terms::{Day, Told};

/// An act of an office.
#[derive(Clone)]
pub struct Act<'a> {
    /// The case.
    pub case: CaseId,
    /// Whom it concerned.
    pub whom: Whom,
    /// The kind of record.
    pub kind: &'a str,
    /// Its fields, as typed.
    pub values: &'a [(&'a str, &'a str)],
    /// Who says so.
    pub said: Said,
    /// Whether it is kept although its date or its sum is odd.
    pub even_so: EvenSo,
}

/// Whom an act concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Everyone in the case.
    Everyone,
    /// These people.
    These(Vec<PersonId>),
}

/// Whether an act is kept although something about it is odd: its date before the work began, a sum larger than what is due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EvenSo {
    /// No: say so first.
    #[default]
    No,
    /// Yes: somebody looked, and it was so.
    Yes,
}

impl Desk {
    /// Records an act. What concerns people is kept for each of them; what concerns the case, once.
    ///
    /// # Errors
    /// Nobody ticked; fields that could not be taken; a day in the future; what is odd about it (a day before the work began, a payment larger than
    /// what is due, a hearing on a Sunday, a move before the certificate), unless it is meant.
    pub fn record_act(&self, by: &By, act: &Act<'_>) -> Result<Receipt, Problem> {
        let form = kind(act.kind).filter(|k| k.is_act()).ok_or(Problem::NoSuchForm)?;
        read(form, act, by.now.day_in_india())?;
        self.in_case(by, act.case, |case| addition(self.book, by, case, form, act))
    }
}

/// What an act adds to a case.
pub(super) fn addition(
    book: &'static Book,
    by: &By,
    case: &Case,
    form: &KindInfo,
    act: &Act<'_>,
) -> Result<Addition, Problem> {
    let kept = read(form, act, by.now.day_in_india())?;
    let on = kept.get("on").and_then(Told::parse);
    let said = Said { on: on.or(act.said.on), ..act.said };
    let whom = whom(case, &act.whom)?;
    if act.even_so == EvenSo::No
        && let Some(on) = on
    {
        follows_the_work(case, &whom, form, on)?;
    }
    account::odd(case, &whom, &kept, said.speaker, by.now, act.even_so)?;
    let mut addition = Addition::default();
    for person in about(form, act, &whom) {
        addition.entries.push(entry(by, case.id, person, said, Body::RecordKept(kept.clone()))?);
    }
    if act.even_so == EvenSo::No {
        let asked = Asked { case, whom: &whom, kept: &kept, book, now: by.now };
        let doubts = doubts::doubts(&asked, &addition.entries);
        if !doubts.is_empty() {
            return Err(Problem::Doubts(doubts));
        }
    }
    Ok(addition)
}

fn read(form: &KindInfo, act: &Act<'_>, today: Day) -> Result<Kept, Problem> {
    let given: Vec<_> = act.values.iter().copied().filter(|(_, text)| !text.trim().is_empty()).collect();
    let kept = form.read(&given).map_err(Problem::Fields)?;
    if kept.is_empty() {
        return Err(Problem::NothingAnswered);
    }
    let mut problems = form.missing(&kept);
    problems.extend(in_the_future(form, &kept, today));
    problems.extend(too_coarse(form, &kept));
    if problems.is_empty() { Ok(kept) } else { Err(Problem::Fields(problems)) }
}

/// Every date of a record that lies in the future.
pub(super) fn in_the_future(form: &KindInfo, kept: &Kept, today: Day) -> Vec<FieldProblem> {
    kept.values()
        .filter(|(name, _)| form.field(name).is_some_and(|f| matches!(f.kind, Kind::Told)))
        .filter(|(name, _)| !form.may_lie_ahead(name))
        .filter(|(_, text)| Told::parse(text).is_some_and(|told| told.earliest() > today))
        .map(|(name, _)| FieldProblem { field: name.to_string(), wrong: FieldWrong::InTheFuture })
        .collect()
}

/// Every deadline without its day, and every month without its name: no clock can run to them.
pub(super) fn too_coarse(form: &KindInfo, kept: &Kept) -> Vec<FieldProblem> {
    let wrong = |name: &str, text: &str| match (form.field(name)?.precise, Told::parse(text)?) {
        (Precision::Day, Told::Year(_) | Told::Month(..)) => Some(FieldWrong::NoDay),
        (Precision::Month, Told::Year(_)) => Some(FieldWrong::NoMonth),
        _ => None,
    };
    let problem =
        |(name, text): (&str, &str)| Some(FieldProblem { field: name.to_string(), wrong: wrong(name, text)? });
    kept.values().filter_map(problem).collect()
}

fn whom(case: &Case, whom: &Whom) -> Result<Vec<PersonInCase>, Problem> {
    match whom {
        Whom::Everyone => Ok(case.people.clone()),
        Whom::These(ids) if ids.is_empty() => Err(Problem::NobodyTicked),
        Whom::These(ids) => ids.iter().map(|id| case.person(*id).ok_or(Problem::NoSuchCase)).collect(),
    }
}

/// The case once, or each person; a case's act that concerned only some of its people is kept for each of those.
fn about(form: &KindInfo, act: &Act<'_>, whom: &[PersonInCase]) -> Vec<Option<PersonId>> {
    if form.is_of_the_case() && act.whom == Whom::Everyone {
        vec![None]
    } else {
        whom.iter().map(|person| Some(person.id)).collect()
    }
}

/// Nothing that offices do about a person's bondage can be done before the work began.
fn follows_the_work(case: &Case, whom: &[PersonInCase], form: &KindInfo, on: Told) -> Result<(), Problem> {
    let began = whom
        .iter()
        .filter_map(|person| case.facts_of(*person).facts.work_from)
        .filter(|began| on.latest() < began.earliest())
        .max_by_key(|began| began.earliest());
    match began {
        None => Ok(()),
        Some(_) if form.name == "freedom" => Err(Problem::FreedBeforeWork),
        Some(began) => Err(Problem::Before { event: "work.from", date: began.to_string() }),
    }
}
