//! The four registers that a vigilance committee keeps of freed labourers in its district (1976 Rules, r.7): names and addresses,
//! occupation and income, benefits received, cases under the Act.

use crate::cases::CasesQuery;
use crate::deeds::read::what;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::understood::understand;
use mukti_register::case::PersonInCase;
use mukti_register::{Body, Case, CaseId, FolioId, Kept, KindInfo, kind};
use mukti_terms::{Rupees, Secret, State, Told};

/// Cases on one page: each is opened with everything in it.
const CASES: u32 = 25;
/// The records that tell of work and income after release.
const WORK: [&str; 4] = ["livelihood_placement", "income_note", "training_taken", "job_given"];
/// The areas of records that are benefits, and those that are cases under the Act.
const BENEFITS: [&str; 3] = ["money", "life", "property"];
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
    /// Register (b): what was told last of work and income, newest first.
    pub work: Vec<Noted>,
    /// Register (c): what was received.
    pub benefits: Vec<Noted>,
    /// Register (d): what was done under the Act.
    pub cases: Vec<Noted>,
}

/// One record in a register: its kind, its day, its sum.
#[derive(Clone, Debug, PartialEq)]
pub struct Noted {
    /// The kind of record, as in `record-<kind>`.
    pub kind: &'static str,
    /// When.
    pub on: Option<Told>,
    /// How much, where it tells an amount.
    pub amount: Option<Rupees>,
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
        let mut people = Vec::new();
        for row in &list.rows {
            let case = self.case(by, row.id)?;
            // The register is shown even when its reading could not be noted.
            let _ = self.note_read(by, Some(case.id), Some(&case), what::REGISTER);
            let freed = understand(&case, self.book, by.now).into_iter().filter(|person| person.is_free().is_yes());
            people.extend(freed.map(|person| freed_person(&case, person.person)));
        }
        let more = (u64::from(page) + 1) * u64::from(CASES) < list.count;
        Ok(RuleSeven { district, state, people, page, more })
    }
}

fn freed_person(case: &Case, person: PersonInCase) -> FreedPerson {
    let described = case.described("person", Some(person.id));
    let said = |field: &str| described.get(field).map(str::trim).filter(|text| !text.is_empty()).map(str::to_string);
    let noted = noted(case, person);
    let of = |areas: &[&str]| -> Vec<Noted> {
        noted.iter().filter(|(kind, _)| areas.contains(&kind.area)).map(|(_, noted)| noted.clone()).collect()
    };
    FreedPerson {
        case: case.id,
        label: case.person_label(person.ordinal),
        name: Secret::new(said("name").unwrap_or_default()),
        address: Secret::new(ADDRESS.iter().filter_map(|field| said(field)).collect()),
        work: noted.iter().filter(|(kind, _)| WORK.contains(&kind.name)).map(|(_, noted)| noted.clone()).collect(),
        benefits: of(&BENEFITS),
        cases: of(&CASES_UNDER_THE_ACT),
    }
}

/// Every act about a person or the whole case as it stands after corrections, oldest first, without what was taken back.
fn noted(case: &Case, person: PersonInCase) -> Vec<(&'static KindInfo, Noted)> {
    let about = case.entries.iter().filter(|entry| entry.person.is_none_or(|whom| whom == person.id));
    about
        .filter_map(|entry| {
            let Body::RecordKept(kept) = &entry.body else { return None };
            let info = kind(kept.kind()).filter(|kind| kind.is_act())?;
            let (kept, gone) = corrected(case, entry.id, kept);
            if gone {
                return None;
            }
            let amount = info.fields.iter().filter(|field| field.name.ends_with("amount") || field.name == "monthly");
            let amount = amount.filter_map(|field| kept.get(field.name)).find_map(Rupees::parse);
            Some((info, Noted { kind: info.name, on: kept.get("on").and_then(Told::parse), amount }))
        })
        .collect()
}

fn corrected(case: &Case, entry: mukti_register::EntryId, kept: &Kept) -> (Kept, bool) {
    let (mut now, mut gone) = (kept.clone(), false);
    for (_, correction) in case.corrections_of(entry) {
        correction.kept.values().for_each(|(name, text)| now.put(name, text));
        gone = correction.kept.is_empty() || now.get("on").is_some_and(str::is_empty);
    }
    (now, gone)
}
