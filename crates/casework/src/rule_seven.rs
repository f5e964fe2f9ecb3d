//! The four registers that a vigilance committee keeps of freed labourers in its district (1976 Rules, r.7): names and addresses,
//! occupation and income, benefits received, cases under the Act.

use crate::account::{PersonAccount, account_of};
use crate::cases::CasesQuery;
use crate::deeds::read::what;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::understood::{Understood, understand};
use mukti_duties::account::Line;
use mukti_law::Book;
use mukti_register::case::PersonInCase;
use mukti_register::records::words::BenefitState;
use mukti_register::{Body, Case, CaseId, Entry, FolioId, Kept, KindInfo, PersonId, kind};
use mukti_terms::schema::{Class, Field};
use mukti_terms::when::Moment;
use mukti_terms::{Rupees, Secret, State, Told};

/// Cases on one page: each is opened with everything in it.
const CASES: u32 = 25;
/// The records that tell of work and income after release.
const WORK: [&str; 4] = ["livelihood_placement", "income_note", "training_taken", "job_given"];
/// The areas of records that are cases under the Act.
const CASES_UNDER_THE_ACT: [&str; 3] = ["police", "court", "claims"];
/// The fields of a person's particulars that are an address, in the order they are written.
const ADDRESS: [&str; 6] = ["village", "post", "block", "district", "state", "pin_code"];

/// One page of the registers.
#[derive(Debug)]
pub struct RuleSeven {
    /// The district.
    pub district: String,
    /// Its State.
    pub state: Option<State>,
    /// Freed labourers, case by case.
    pub people: Vec<FreedPerson>,
    /// What was done under the Act, case by case.
    pub cases: Vec<CaseUnderTheAct>,
    /// The page, from 0.
    pub page: u32,
    /// Whether there are more.
    pub more: bool,
}

/// One freed labourer, a line in each register.
#[derive(Debug)]
pub struct FreedPerson {
    /// The case.
    pub case: CaseId,
    /// `UP-0042-3`.
    pub label: String,
    /// Register (a): the name.
    pub name: Secret<String>,
    /// Register (a): the address, one part each.
    pub address: Secret<Vec<String>>,
    /// Register (a): the home district, where no address tells it.
    pub home_district: Secret<Option<String>>,
    /// Register (a): the home State, where no address tells it.
    pub home_state: Option<State>,
    /// Register (b): what was told of work and income, oldest first.
    pub work: Vec<Noted>,
    /// Register (c): what reached the person, and what was only allowed or said to be paid.
    pub benefits: Benefits,
}

/// What a person has of all that was promised.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Benefits {
    /// Money that reached the person: the entitlement, the last day on which something came, how much.
    pub came: Vec<(&'static str, Option<Told>, Rupees)>,
    /// Things in kind that the person has: a word of `in_kind`, and since when.
    pub in_kind: Vec<(&'static str, Option<Told>)>,
    /// All the money that reached the person; `None`: of a part of it nobody knows.
    pub total: Option<Rupees>,
    /// What an office allowed, and the person is not known to have: the entitlement, when, how much of it.
    pub allowed: Vec<(&'static str, Option<Told>, Rupees)>,
    /// What is said to be paid and is not shown to have reached the person.
    pub not_shown: Rupees,
}

/// Register (d): what was done under the Act in one case, each once.
#[derive(Debug)]
pub struct CaseUnderTheAct {
    /// The case.
    pub case: CaseId,
    /// `UP-0042`.
    pub label: String,
    /// How many freed people of it stand on this page.
    pub people: usize,
    /// What was done, oldest first, with the people it was done for; empty: for the whole case.
    pub noted: Vec<(Noted, Vec<u32>)>,
}

/// One record in a register: its kind, its day, and what it tells besides, without names.
#[derive(Clone, Debug)]
pub struct Noted {
    /// The kind of record, as in `record-<kind>`.
    pub kind: &'static str,
    /// When.
    pub on: Option<Told>,
    /// Its answers, as the form asks them: number, sections, court; work, income.
    pub told: Vec<(&'static Field, String)>,
}

impl Noted {
    /// Whether it tells the same as another.
    fn is_same(&self, other: &Self) -> bool {
        let told = |one: &Self| one.told.iter().map(|(field, text)| (field.name, text.clone())).collect::<Vec<_>>();
        (self.kind, self.on) == (other.kind, other.on) && told(self) == told(other)
    }
}

impl Desk {
    /// A page of the four registers of a committee's district, for whoever may open the cases. Reading is noted for each case.
    ///
    /// # Errors
    /// There is no such committee; the store cannot be read.
    pub fn rule_seven(&self, by: &By, committee: FolioId, page: u32) -> Result<RuleSeven, Problem> {
        let folio = self.read_folio(by.keys.as_deref(), committee)?;
        let heading = folio.heading().kept;
        let district = heading.get("district").unwrap_or_default().to_string();
        let state = heading.get("state").and_then(State::from_code);
        let query =
            CasesQuery { state, district: Some(district.clone()), page, at_most: CASES, ..CasesQuery::default() };
        let list = self.cases(by.now, &query)?;
        let (mut people, mut cases) = (Vec::new(), Vec::new());
        for row in &list.rows {
            let case = self.case(by, row.id)?;
            // The register is shown even when its reading could not be noted.
            let _ = self.note_read(by, Some(case.id), Some(&case), what::REGISTER);
            let freed = understand(&case, self.book, by.now);
            let freed: Vec<_> = freed.iter().filter(|person| person.is_free().is_yes()).collect();
            people.extend(freed.iter().map(|person| freed_person(&case, person, self.book, by.now)));
            cases.extend(under_the_act(&case, &freed));
        }
        let more = (u64::from(page) + 1) * u64::from(CASES) < list.count;
        Ok(RuleSeven { district, state, people, cases, page, more })
    }
}

fn freed_person(case: &Case, freed: &Understood, book: &'static Book, now: Moment) -> FreedPerson {
    let person = freed.person;
    let described = case.described("person", Some(person.id));
    let said = |field: &str| described.get(field).map(str::trim).filter(|text| !text.is_empty()).map(str::to_string);
    let account = account_of(case, freed, &freed.entitlements(book, now), book, now);
    let facts = &freed.folded.facts;
    let work = own_acts(case, person).filter(|noted| WORK.contains(&noted.kind));
    FreedPerson {
        case: case.id,
        label: case.person_label(person.ordinal),
        name: Secret::new(said("name").unwrap_or_default()),
        address: Secret::new(ADDRESS.iter().filter_map(|field| said(field)).collect()),
        home_district: Secret::new(
            facts.home_district.as_deref().map(str::to_string).filter(|_| said("district").is_none()),
        ),
        home_state: facts.home_state.filter(|_| said("state").is_none()),
        work: work.collect(),
        benefits: benefits(&account),
    }
}

/// Only what reached the person is received (decision 0022); what was only allowed stands apart.
fn benefits(account: &PersonAccount) -> Benefits {
    let lines = &account.account.lines;
    let came = |line: &Line| line.flow.received.filter(|sum| *sum > Rupees::ZERO);
    let allowed = |line: &Line| {
        let sum = line.flow.sanctioned.filter(|sum| *sum > Rupees::ZERO)?;
        Some(line.flow.received.map_or(sum, |received| (sum - received).at_least_zero()))
            .filter(|left| *left > Rupees::ZERO)
    };
    let mut known = lines.iter().map(|line| match line.flow.received {
        // Nothing moved, and nobody was asked: there is nothing to count.
        None if line.flow.tranches.is_empty() => Some(Rupees::ZERO),
        other => other,
    });
    let in_kind = account.papers.benefits.iter().filter(|one| one.state == BenefitState::Received);
    Benefits {
        came: lines.iter().filter_map(|line| Some((line.id, line.flow.received_on, came(line)?))).collect(),
        in_kind: in_kind.map(|one| (one.what.word(), one.received)).collect(),
        total: known.try_fold(Rupees::ZERO, |sum, one| Some(sum + one?)),
        allowed: lines.iter().filter_map(|line| Some((line.id, line.flow.sanctioned_on, allowed(line)?))).collect(),
        not_shown: lines.iter().filter_map(|line| line.flow.not_shown).sum(),
    }
}

/// What was done under the Act in a case: what is told alike of several people stands once.
fn under_the_act(case: &Case, freed: &[&Understood]) -> Option<CaseUnderTheAct> {
    let is_freed = |id: PersonId| freed.iter().any(|one| one.person.id == id);
    let mut noted: Vec<(Noted, Vec<u32>)> = Vec::new();
    for entry in case.entries.iter().filter(|entry| entry.person.is_none_or(is_freed)) {
        let Some((info, one)) = note(case, entry).filter(|(info, _)| CASES_UNDER_THE_ACT.contains(&info.area)) else {
            continue;
        };
        debug_assert_eq!(info.name, one.kind, "one record");
        let ordinal = entry.person.and_then(|id| case.person(id)).map(|person| person.ordinal);
        match noted.iter_mut().find(|(known, people)| known.is_same(&one) && people.is_empty() == ordinal.is_none()) {
            Some((_, people)) => people.extend(ordinal),
            None => noted.push((one, ordinal.into_iter().collect())),
        }
    }
    (!freed.is_empty()).then(|| CaseUnderTheAct { case: case.id, label: case.label(), people: freed.len(), noted })
}

/// Every act about a person or the whole case as it stands after corrections, oldest first, without what was taken back.
fn own_acts(case: &Case, person: PersonInCase) -> impl Iterator<Item = Noted> + '_ {
    let about = case.entries.iter().filter(move |entry| entry.person.is_none_or(|whom| whom == person.id));
    about.filter_map(move |entry| note(case, entry)).map(|(_, noted)| noted)
}

/// An act as it stands, with what it tells that could find nobody.
fn note(case: &Case, entry: &Entry) -> Option<(&'static KindInfo, Noted)> {
    let Body::RecordKept(kept) = &entry.body else { return None };
    let info = kind(kept.kind()).filter(|kind| kind.is_act())?;
    let (kept, gone) = corrected(case, entry.id, kept);
    if gone {
        return None;
    }
    let shown =
        |field: &&'static Field| field.class <= Class::C2 && !field.special && !matches!(field.name, "on" | "time");
    let told = info.fields.iter().filter(shown).filter_map(|field| {
        kept.get(field.name).map(str::trim).filter(|text| !text.is_empty()).map(|text| (field, text.to_owned()))
    });
    Some((info, Noted { kind: info.name, on: kept.get("on").and_then(Told::parse), told: told.collect() }))
}

fn corrected(case: &Case, entry: mukti_register::EntryId, kept: &Kept) -> (Kept, bool) {
    let (mut now, mut gone) = (kept.clone(), false);
    for (_, correction) in case.corrections_of(entry) {
        correction.kept.values().for_each(|(name, text)| now.put(name, text));
        gone = correction.kept.is_empty() || now.get("on").is_some_and(str::is_empty);
    }
    (now, gone)
}
