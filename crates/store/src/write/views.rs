//! Writes what was worked out for a case, in place of what stood there.

use crate::engine::{Db, Done, values};
use crate::journal::whole;
use crate::scores;
use crate::statements as sql;
use crate::together::Together;
use crate::views::CaseViews;
use mukti_register::CaseId;

/// Whether something may have been worked out for a case before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Before {
    /// It may.
    Perhaps,
    /// Nobody had told of it: nothing is looked for that cannot be there.
    Nothing,
}

/// Puts the rows of a case in place of those before; `last` is the last entry they come from, where it has just been kept.
pub(crate) fn replace_views(
    db: &mut Db,
    views: &CaseViews,
    last: Option<u64>,
    before: Before,
    together: &mut Together,
) -> Done<()> {
    let case = &views.case;
    let id = case.id.to_string();
    let old = if before == Before::Perhaps { scores::parts_of(db, &id)? } else { Vec::new() };
    together.scores.replace(&old, &views.parts);
    if before == Before::Perhaps {
        drop_rows(db, &id)?;
    }
    let last = whole(last.unwrap_or(case.last_position));
    db.execute(
        &sql::PUT_CASE_VIEW,
        &values![
            id,
            case.prefix,
            case.number,
            case.label,
            case.state.map(|s| s.code()),
            case.district,
            case.work_kind,
            case.people,
            case.status,
            case.still_held,
            case.opened,
            case.last_word,
            last,
            case.worked_out,
            case.law_edition,
        ],
    )?;
    put_people(db, &id, last, views)?;
    put_duties(db, &id, last, views)?;
    put_hearings(db, &id, views)?;
    put_advocates(db, &id, views)?;
    scores::put_parts(db, &id, last, &views.parts)?;
    crate::views::put_follow(db, &id, &views.follow)?;
    for member in &views.members {
        db.execute(&sql::PUT_CASE_MEMBER, &values![member.to_string(), id])?;
    }
    Ok(())
}

/// Removes what was worked out for a case, and what it added to the counts.
pub(crate) fn drop_views(db: &mut Db, case: CaseId, together: &mut Together) -> Done<()> {
    let id = case.to_string();
    together.scores.replace(&scores::parts_of(db, &id)?, &[]);
    drop_rows(db, &id)
}

/// Takes the rows of a case away; its own row last, which tells where the others stand.
fn drop_rows(db: &mut Db, case: &str) -> Done<()> {
    for rows in [&sql::DROP_DUTIES_OF_CASE, &sql::DROP_PEOPLE_OF_CASE, &sql::DROP_SCORE_PARTS_OF_CASE] {
        db.execute(rows, &values![case])?;
    }
    db.execute(&sql::DROP_VIEWS_OF_CASE, &values![case]).map(drop)
}

/// Puts rows worked out anew in place, unless somebody wrote in the case since it was read: then theirs are the newer ones.
pub(super) fn renew(db: &mut Db, views: &CaseViews, together: &mut Together) -> Done<()> {
    let id = views.case.id.to_string();
    let last: u64 = db.one(&sql::LAST_TOLD_OF_CASE, &values![id], |row| crate::read::count(row, 0))?;
    if last > views.case.last_position { Ok(()) } else { replace_views(db, views, None, Before::Perhaps, together) }
}

fn put_people(db: &mut Db, case: &str, last: i64, views: &CaseViews) -> Done<()> {
    for person in &views.people {
        db.execute(
            &sql::PUT_PERSON_VIEW,
            &values![
                last,
                case,
                person.id.to_string(),
                person.ordinal,
                person.status,
                person.freed.word(),
                person.category,
                person.law_edition
            ],
        )?;
    }
    Ok(())
}

fn put_duties(db: &mut Db, case: &str, last: i64, views: &CaseViews) -> Done<()> {
    for (at, duty) in (0_i64..).zip(&views.duties) {
        db.execute(
            &sql::PUT_DUTY_VIEW,
            &values![
                case,
                at,
                duty.person.map(|id| id.to_string()),
                duty.people,
                duty.duty,
                duty.bearer,
                duty.state.map(|s| s.code()),
                duty.district,
                duty.standing.word(),
                duty.since.map(|told| told.to_string()),
                duty.last_day.map(|day| day.to_string()),
                duty.last_moment,
                duty.by_the_hour,
                duty.benchmark_day.map(|day| day.to_string()),
                duty.provision,
                duty.letter,
                duty.law_edition,
                duty.next.as_ref().map(crate::views::NextLetterView::words),
                last,
            ],
        )?;
    }
    Ok(())
}

fn put_hearings(db: &mut Db, case: &str, views: &CaseViews) -> Done<()> {
    for (at, hearing) in (0_i64..).zip(&views.hearings) {
        db.execute(
            &sql::PUT_HEARING_VIEW,
            &values![
                case,
                at,
                hearing.forum,
                hearing.court,
                hearing.last_on.to_string(),
                hearing.next_on.map(|told| told.to_string()),
                hearing.next_day.map(|day| day.to_string()),
                hearing.purpose,
                hearing.called.word(),
                hearing.people,
            ],
        )?;
    }
    Ok(())
}

fn put_advocates(db: &mut Db, case: &str, views: &CaseViews) -> Done<()> {
    for (at, advocate) in (0_i64..).zip(&views.advocates) {
        db.execute(&sql::PUT_ADVOCATE_VIEW, &values![case, at, advocate.panel, advocate.people])?;
    }
    Ok(())
}
