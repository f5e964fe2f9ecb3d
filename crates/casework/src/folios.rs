//! The registers beside the cases: offices, committees, inspections, orders, plans, budgets, projects; listed, and read sheet by sheet.
//!
//! What a sheet comes to on the day is worked out in `mukti_duties::registers`; here it is given what it asks of the register.

use crate::deeds::read::what;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::scorecards::{budgets, committees};
use mukti_access::Keyring;
use mukti_duties::registers::{budget, committee, office, order, plan};
use mukti_indicators::{Measure, Month};
use mukti_law::Book;
use mukti_register::folio::open_answers;
use mukti_register::{Folio, FolioId, Kept, KindInfo, MemberId, kind, registers};
use mukti_store::views::{Counts, DutyFilter};
use mukti_store::{FolioFilter, FolioLine, FolioView, Level};
use mukti_terms::schema::{Field, Kind};
use mukti_terms::when::{Moment, plus_days};
use mukti_terms::{Day, Rupees, State, Told};
use std::collections::BTreeMap;

/// Which sheets of a register are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoliosQuery {
    /// Only those told by this word: an office's kind, a committee's level.
    pub part: Option<String>,
    /// Only of this State.
    pub state: Option<State>,
    /// Only of this district, as written.
    pub district: Option<String>,
    /// Only those after this one: the next page.
    pub after: Option<FolioId>,
}

/// One page of a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolioList {
    /// The sheets.
    pub rows: Vec<FolioRow>,
    /// The last one of this page, when there are more.
    pub more: Option<FolioId>,
}

/// A sheet in a list, with nothing that could find a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolioRow {
    /// The sheet.
    pub id: FolioId,
    /// What it says of itself.
    pub heading: Kept,
}

/// One sheet with everything on it, and what it comes to today.
#[derive(Debug)]
pub struct FolioPage {
    /// The sheet.
    pub folio: Folio,
    /// What it comes to today.
    pub today: OnDay,
    /// The day, in India.
    pub on: Day,
    /// The names of the members who wrote on it.
    pub members: BTreeMap<MemberId, String>,
}

/// What a sheet comes to on a day.
#[derive(Debug)]
pub enum OnDay {
    /// An office.
    Office {
        /// Who holds it.
        holder: office::Holder,
        /// Its duties in the cases of its place.
        open: Counts,
    },
    /// A vigilance committee.
    Committee(committee::Standing),
    /// An order: what it lays on whom.
    Order(Vec<order::Laid>),
    /// A plan: its targets.
    Plan(Vec<plan::Target>),
    /// A budget: its sums.
    Budget(budget::Sums),
    /// Nothing is worked out for this register.
    Nothing,
}

/// "This week": today and the seven days after it.
const DAYS_AHEAD: i64 = 7;

/// How many sheets a list shows at once.
const ROWS: u32 = 100;

impl Desk {
    /// Every register with how many sheets it has, in the order they are offered.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn registers(&self) -> Result<Vec<(&'static KindInfo, u64)>, Problem> {
        let counts: BTreeMap<String, u64> = self.store.count_folios()?.into_iter().collect();
        Ok(registers().map(|register| (register, counts.get(register.name).copied().unwrap_or_default())).collect())
    }

    /// One page of a register.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn folios(&self, register: &str, query: &FoliosQuery) -> Result<FolioList, Problem> {
        let filter = FolioFilter {
            kind: register,
            part: query.part.as_deref(),
            state: query.state,
            district: query.district.as_deref(),
            after: query.after,
        };
        let mut found = self.store.folios(filter, ROWS + 1)?;
        let more = found.len() > ROWS as usize;
        found.truncate(ROWS as usize);
        let more = found.last().map(|last| last.id).filter(|_| more);
        let rows = found.into_iter().map(|view| FolioRow { id: view.id, heading: heading(&view) }).collect();
        Ok(FolioList { rows, more })
    }

    /// One sheet with everything written on it, as far as whoever asks may open it. That it was read is noted.
    ///
    /// # Errors
    /// There is no such sheet; the store cannot be read.
    pub fn folio(&self, by: &By, id: FolioId) -> Result<FolioPage, Problem> {
        let folio = self.read_folio(by.keys.as_deref(), id)?;
        // A sheet is shown even when its reading could not be noted.
        let _ = self.note_read(by, None, None, what::REGISTER);
        let members = self.members()?.into_iter().map(|member| (member.id, member.name)).collect();
        Ok(FolioPage { today: self.on_day(&folio, by.now)?, on: by.now.day_in_india(), folio, members })
    }

    fn on_day(&self, folio: &Folio, now: Moment) -> Result<OnDay, Problem> {
        let on = now.day_in_india();
        Ok(match folio.kind.name {
            "office" => OnDay::Office { holder: office::holder_on(folio, on), open: self.open_with(folio, now)? },
            "committee" => OnDay::Committee(committee::standing(folio, self.book, on)),
            "order" => OnDay::Order(order::laid(folio, on)),
            "action_plan" => OnDay::Plan(self.targets(folio, on)?),
            "budget" => OnDay::Budget(budget::sums(folio)),
            _ => OnDay::Nothing,
        })
    }

    /// The duties of an office in the cases of its State and district.
    fn open_with(&self, office: &Folio, now: Moment) -> Result<Counts, Problem> {
        let heading = office.heading().kept;
        let filter = DutyFilter {
            bearer: heading.get("kind"),
            state: heading.get("state").and_then(State::from_code),
            district: heading.get("district").filter(|district| !district.is_empty()),
        };
        let until = Moment::end_of(plus_days(now.day_in_india(), DAYS_AHEAD)).unix();
        let tally = self.store.tally_by_office(now.unix(), until, filter)?;
        Ok(tally.into_iter().map(|(_, counts)| counts).next().unwrap_or_default())
    }

    fn targets(&self, folio: &Folio, on: Day) -> Result<Vec<plan::Target>, Problem> {
        let heading = folio.heading().kept;
        let state = heading.get("state").and_then(State::from_code);
        let district = heading.get("district").filter(|district| !district.is_empty()).map(str::to_string);
        let mut failed = None;
        let targets = plan::targets(folio, on, |asked| match self.counted(asked, state, district.as_deref(), on) {
            Ok(counted) => counted,
            Err(problem) => {
                failed = Some(problem);
                None
            }
        });
        failed.map_or(Ok(targets), Err)
    }

    /// What this register itself can count of a measure; `None` for what only others count.
    fn counted(
        &self,
        asked: &plan::Asked<'_>,
        state: Option<State>,
        district: Option<&str>,
        today: Day,
    ) -> Result<Option<plan::Reached>, Problem> {
        let sheets = |register| self.count_sheets(register, asked, state, district).map(plan::Reached::Counted);
        Ok(Some(match asked.measure {
            "committee_meetings" => {
                let lines = self.store.folio_lines("committee_meeting", state, district)?;
                let met = lines.iter().filter(|line| line.on.is_some_and(|on| within(asked, on)));
                plan::Reached::Counted(met.count() as u64)
            }
            "committees" => sheets("committee")?,
            "inspections" => sheets("inspection")?,
            "budget_used" => plan::Reached::AtLeast(self.budget_used(asked, state, district)?),
            "cases" => self.counted_in_cases(Measure::Cases, asked, state, district, today)?,
            "people" => self.counted_in_cases(Measure::People, asked, state, district, today)?,
            "certificates" => self.counted_in_cases(Measure::Certificates, asked, state, district, today)?,
            "firs" => self.counted_in_cases(Measure::FirRegistered, asked, state, district, today)?,
            _ => return Ok(None),
        }))
    }

    /// Whole rupees that budgets of the place used in the time asked for, as far as told.
    fn budget_used(
        &self,
        asked: &plan::Asked<'_>,
        state: Option<State>,
        district: Option<&str>,
    ) -> Result<u64, Problem> {
        let steps = self.store.folio_lines("budget_step", state, district)?;
        let used = steps.iter().filter(|step| step.on.is_some_and(|on| within(asked, on))).filter_map(|step| {
            let said: BTreeMap<String, String> = serde_json::from_str(&step.answers).ok()?;
            said.get("step").filter(|word| *word == "used")?;
            Rupees::parse(said.get("amount")?)
        });
        Ok(u64::try_from(used.sum::<Rupees>().in_rupees()).unwrap_or(0))
    }

    /// What the scorecards count of the cases kept here in the months that surely lie in the time asked for. There may be more elsewhere.
    fn counted_in_cases(
        &self,
        measure: Measure,
        asked: &plan::Asked<'_>,
        state: Option<State>,
        district: Option<&str>,
        today: Day,
    ) -> Result<plan::Reached, Problem> {
        let level = if district.is_some() { Level::DistrictMonth } else { Level::StateMonth };
        let place = (state.map_or("", State::code), district.unwrap_or_default());
        let months = self.store.score_months(level, place, "", today)?;
        let counted = months.iter().filter(|score| score.measure == measure.word());
        let inside = counted.filter(|score| match Month::from_number(score.month).known() {
            Some((year, month)) => {
                let month = Told::Month(year, month);
                // Of this month nothing lies after today.
                asked.from.is_none_or(|from| month.earliest() >= from)
                    && (month.latest() <= asked.to || (asked.to == today && month.earliest() <= today))
            }
            None => false,
        });
        Ok(plan::Reached::AtLeast(u64::try_from(inside.map(|score| score.n).sum::<i64>()).unwrap_or(0)))
    }

    fn count_sheets(
        &self,
        register: &str,
        asked: &plan::Asked<'_>,
        state: Option<State>,
        district: Option<&str>,
    ) -> Result<u64, Problem> {
        let filter = FolioFilter { kind: register, part: None, state, district, after: None };
        let sheets = self.store.folios(filter, u32::MAX)?;
        let began = |view: &FolioView| heading(view).get("on").and_then(Told::parse);
        Ok(sheets.iter().filter(|view| began(view).is_some_and(|on| within(asked, on))).count() as u64)
    }

    pub(crate) fn read_folio(&self, keys: Option<&Keyring>, id: FolioId) -> Result<Folio, Problem> {
        let kept = self.store.folio_history(id)?;
        let reading = self.keys(keys).open(&kept)?;
        Folio::from_entries(reading.entries).ok_or(Problem::NoSuchFolio)
    }
}

/// Whether something surely fell in the time that is asked for.
fn within(asked: &plan::Asked<'_>, on: Told) -> bool {
    asked.from.is_none_or(|from| on.earliest() >= from) && on.latest() <= asked.to
}

/// A sheet as lists show it; `None` when it should not have been opened.
pub(crate) fn view_of(folio: &Folio, book: &Book) -> Option<FolioView> {
    let heading = folio.heading();
    if heading.struck {
        return None;
    }
    let answers = open_answers(&heading.kept);
    let said = |name: &str| answers.get(name).map(|text| (*text).to_string());
    Some(FolioView {
        id: folio.id,
        kind: folio.kind.name.to_string(),
        part: told_by(folio.kind).and_then(|field| said(field.name)),
        state: said("state").and_then(|code| State::from_code(&code)),
        district: said("district"),
        heading: json(&answers),
        last_position: folio.last_position(),
        lines: folio
            .lines()
            .filter(|line| line.kind.name != folio.kind.name && !line.struck)
            .map(|l| line(folio, &l))
            .collect(),
        committee: committees::view_of(folio, book),
        budget: budgets::view_of(folio),
    })
}

fn line(folio: &Folio, line: &mukti_register::folio::Line<'_>) -> FolioLine {
    FolioLine {
        folio: folio.id,
        kind: line.kind.name.to_string(),
        on: line.kept.get("on").and_then(Told::parse),
        answers: json(&open_answers(&line.kept)),
    }
}

fn json(answers: &BTreeMap<&str, &str>) -> String {
    serde_json::to_string(answers).expect("texts under names are always JSON")
}

/// The field a sheet is told by: the first that holds a word of a closed list.
#[must_use]
pub fn told_by(register: &KindInfo) -> Option<&'static Field> {
    register.fields.iter().find(|field| matches!(field.kind, Kind::Choice(_)))
}

/// What a sheet says of itself, read back from its list row.
pub(crate) fn heading(view: &FolioView) -> Kept {
    let name = kind(&view.kind).map_or("", |kind| kind.name);
    Kept::new(name, serde_json::from_str(&view.heading).unwrap_or_default()).about(view.id)
}
