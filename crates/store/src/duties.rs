//! The duties that are open: what is late, what is due, what waits; counted by office, by place and by kind.

use crate::engine::{Done, Row, V, values};
use crate::error::StoreError;
use crate::read;
use crate::statements::{self as sql, Statement};
use crate::store::Store;
use crate::views::{Counts, DutyFilter, DutyOfToday};
use mukti_register::MemberId;
use mukti_terms::State;

/// A place of work and what is open there.
pub type PlaceTally = (Option<State>, Option<String>, Counts);

/// Which of the open duties somebody works on.
#[derive(Clone, Copy, Debug, Default)]
pub struct WorkFilter<'a> {
    /// By office and place.
    pub of: DutyFilter<'a>,
    /// Only this kind of duty.
    pub duty: Option<&'a str>,
    /// Only in the cases in which this member told or did something.
    pub member: Option<MemberId>,
}

impl<'a> From<DutyFilter<'a>> for WorkFilter<'a> {
    fn from(of: DutyFilter<'a>) -> Self {
        Self { of, ..Self::default() }
    }
}

impl<'a> WorkFilter<'a> {
    /// The four questions every statement of open duties asks, in their order.
    fn asked(&self) -> [V<'a>; 4] {
        let text = |text: Option<&'a str>| text.map_or(V::Null, V::Text);
        [text(self.of.bearer), text(self.of.state.map(State::code)), text(self.of.district), text(self.duty)]
    }
}

/// A statement over every case, and the same over the cases of one member.
type Pair = (&'static Statement, &'static Statement);

impl Store {
    /// Open duties whose last moment is before `now`, the latest first: so many rows, after so many.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn late<'a>(
        &self,
        now: i64,
        filter: impl Into<WorkFilter<'a>>,
        page: (u32, u32),
    ) -> Result<Vec<DutyOfToday>, StoreError> {
        let of = (&sql::DUTIES_LATE, &sql::DUTIES_LATE_OF_MEMBER);
        self.duties("reading what is late", of, &[V::Int(now)], filter.into(), page)
    }

    /// Open duties whose last moment is between `now` and `until`, the soonest first: so many rows, after so many.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn due<'a>(
        &self,
        now: i64,
        until: i64,
        filter: impl Into<WorkFilter<'a>>,
        page: (u32, u32),
    ) -> Result<Vec<DutyOfToday>, StoreError> {
        let of = (&sql::DUTIES_DUE, &sql::DUTIES_DUE_OF_MEMBER);
        self.duties("reading what is due", of, &[V::Int(now), V::Int(until)], filter.into(), page)
    }

    /// Open duties due after `until` or without a binding limit, those with a reminder first: so many rows, after so many.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn waiting<'a>(
        &self,
        until: i64,
        filter: impl Into<WorkFilter<'a>>,
        page: (u32, u32),
    ) -> Result<Vec<DutyOfToday>, StoreError> {
        let of = (&sql::DUTIES_WAITING, &sql::DUTIES_WAITING_OF_MEMBER);
        self.duties("reading what waits", of, &[V::Int(until)], filter.into(), page)
    }

    fn duties(
        &self,
        doing: &'static str,
        (of_all, of_member): Pair,
        when: &[V<'_>],
        filter: WorkFilter<'_>,
        (at_most, from): (u32, u32),
    ) -> Result<Vec<DutyOfToday>, StoreError> {
        let member = filter.member.map(|member| member.to_string());
        let mut ask = when.to_vec();
        ask.extend(filter.asked());
        ask.extend(member.as_deref().map(V::Text));
        ask.extend([V::Int(at_most.into()), V::Int(from.into())]);
        let statement = if member.is_some() { of_member } else { of_all };
        self.reading(doing, |db| db.rows(statement, &ask, duty_of_today))
    }

    /// Open duties by office: late before `now`, due until `until`, in all.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn tally_by_office<'a>(
        &self,
        now: i64,
        until: i64,
        filter: impl Into<WorkFilter<'a>>,
    ) -> Result<Vec<(String, Counts)>, StoreError> {
        let of = (&sql::TALLY_BY_OFFICE, &sql::TALLY_BY_OFFICE_OF_MEMBER);
        self.tally("counting by office", of, (now, until), filter.into(), |row| Ok((row.get(0)?, counts(row, 1)?)))
    }

    /// Open duties by kind: late before `now`, due until `until`, in all.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn tally_by_duty<'a>(
        &self,
        now: i64,
        until: i64,
        filter: impl Into<WorkFilter<'a>>,
    ) -> Result<Vec<(String, Counts)>, StoreError> {
        let of = (&sql::TALLY_BY_DUTY, &sql::TALLY_BY_DUTY_OF_MEMBER);
        self.tally("counting by duty", of, (now, until), filter.into(), |row| Ok((row.get(0)?, counts(row, 1)?)))
    }

    /// Open duties by State and district: late before `now`, due until `until`, in all; the fifty with the most late.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn tally_by_district<'a>(
        &self,
        now: i64,
        until: i64,
        filter: impl Into<WorkFilter<'a>>,
    ) -> Result<Vec<PlaceTally>, StoreError> {
        let of = (&sql::TALLY_BY_DISTRICT, &sql::TALLY_BY_DISTRICT_OF_MEMBER);
        self.tally("counting by district", of, (now, until), filter.into(), |row| {
            Ok((read::state(row, 0)?, row.get(1)?, counts(row, 2)?))
        })
    }

    fn tally<T>(
        &self,
        doing: &'static str,
        (of_all, of_member): Pair,
        (now, until): (i64, i64),
        filter: WorkFilter<'_>,
        read: impl Fn(&Row<'_>) -> Done<T>,
    ) -> Result<Vec<T>, StoreError> {
        let member = filter.member.map(|member| member.to_string());
        let mut ask = vec![V::Int(now), V::Int(until)];
        ask.extend(filter.asked());
        ask.extend(member.as_deref().map(V::Text));
        let statement = if member.is_some() { of_member } else { of_all };
        self.reading(doing, |db| db.rows(statement, &ask, &read))
    }

    /// How many duties are open in all.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn count_open_duties(&self) -> Result<u64, StoreError> {
        self.reading("counting duties", |db| db.one(&sql::COUNT_OPEN_DUTIES, &[], |row| read::count(row, 0)))
    }

    /// What a member chose for their own pages.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn choice_of(&self, member: MemberId, name: &str) -> Result<Option<String>, StoreError> {
        let member = member.to_string();
        self.reading("reading a choice", |db| db.maybe(&sql::MEMBER_CHOICE, &values![member, name], |row| row.get(0)))
    }
}

fn counts(row: &Row<'_>, from: usize) -> Done<Counts> {
    Ok(Counts {
        late: read::count(row, from)?,
        due: read::count(row, from + 1)?,
        open: read::count(row, from + 2)?,
        undated: read::count(row, from + 3)?,
    })
}

pub(crate) fn duty_of_today(row: &Row<'_>) -> Done<DutyOfToday> {
    Ok(DutyOfToday {
        case: read::id(row, 0)?,
        case_label: row.get(1)?,
        work_kind: row.get(2)?,
        person: read::maybe_id(row, 3)?,
        people: read::count(row, 4)?,
        duty: row.get(5)?,
        bearer: row.get(6)?,
        state: read::state(row, 7)?,
        district: row.get(8)?,
        last_day: read::day(row, 9)?,
        last_moment: row.get(10)?,
        by_the_hour: row.get(11)?,
        benchmark_day: read::day(row, 12)?,
        provision: row.get(13)?,
        letter: row.get(14)?,
        next: read::next_letter(row, 15)?,
    })
}
