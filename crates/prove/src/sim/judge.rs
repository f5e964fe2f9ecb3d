//! What is wrong with what the hub holds in the end, if anything: against what was typed, value by value.

use super::phone::{Fate, Typed};
use super::world::World;
use mukti_casework::{By, CasePage, Desk, Problem, ReportState, TimelineEntry, Trust};
use mukti_register::CaseId;
use std::collections::BTreeMap;

/// A report as the desk lists it.
struct Listed {
    state: ReportState,
    case: Option<CaseId>,
    sent: String,
}

/// The first thing that is wrong.
pub(super) fn judge(world: &mut World) -> Result<Option<String>, String> {
    let told = |problem: Problem| format!("{} {problem:?}", problem.code());
    world.hub.start()?;
    let (by, desk) = (world.hub.by.clone(), world.hub.desk().ok_or("the hub is down")?);
    read_what_waited(desk, &by).map_err(told)?;
    let listed = match listed(desk, &by).map_err(told)? {
        Ok(listed) => listed,
        Err(wrong) => return Ok(Some(wrong)),
    };
    let mut pages = BTreeMap::new();
    for case in listed.values().filter_map(|report| report.case) {
        if let std::collections::btree_map::Entry::Vacant(free) = pages.entry(case) {
            free.insert(desk.case_page(&by, case).map_err(told)?);
        }
    }
    let mut values = 0;
    for (number, phone) in (0..).zip(&world.phones) {
        for (at, typed) in (0..).zip(&phone.reports) {
            let last = !phone.reports.iter().any(|later| later.changes == Some(at) && later.fate == Fate::Kept);
            let wrong = of_report(world, typed, last, &listed, &pages, &phone.xml(at), &mut values);
            if let Some(wrong) = wrong {
                return Ok(Some(format!("report {at} of phone {number}: {wrong}")));
            }
        }
    }
    let sent = world.phones.iter().flat_map(|phone| &phone.reports).filter(|typed| typed.fate != Fate::Refused).count();
    if listed.len() > sent {
        return Ok(Some(format!("{} reports are there, {sent} were sent", listed.len())));
    }
    world.counts.values = values;
    whole(desk).map_err(told)
}

/// At the desk somebody presses "Read it now" on each report that came before what it changes, until nothing moves.
fn read_what_waited(desk: &Desk, by: &By) -> Result<(), Problem> {
    loop {
        let mut moved = false;
        for page in 0.. {
            let reports = desk.reports(by, Some(ReportState::Aside), page)?;
            for line in reports.lines.iter().filter(|line| line.can_be_read_again()) {
                match desk.read_report_again(by, line.id) {
                    Ok(_) => moved = true,
                    Err(Problem::NotYetThere | Problem::ReportReplaced) => {}
                    Err(problem) => return Err(problem),
                }
            }
            if !reports.more {
                break;
            }
        }
        if !moved {
            return Ok(());
        }
    }
}

fn listed(desk: &Desk, by: &By) -> Result<Result<BTreeMap<String, Listed>, String>, Problem> {
    let mut listed = BTreeMap::new();
    for page in 0.. {
        let reports = desk.reports(by, None, page)?;
        for line in &reports.lines {
            let sent = String::from_utf8_lossy(desk.report_as_sent(by, line.id)?.open()).into_owned();
            let name = sent.split_once("<instanceID>").and_then(|(_, rest)| rest.split_once('<'));
            let name = name.map_or_else(String::new, |(name, _)| name.to_string());
            let case = line.case.as_ref().map(|(case, _)| *case);
            if listed.insert(name.clone(), Listed { state: line.state, case, sent }).is_some() {
                return Ok(Err(format!("{name} is there twice")));
            }
        }
        if !reports.more {
            break;
        }
    }
    Ok(Ok(listed))
}

fn of_report(
    world: &World,
    typed: &Typed,
    last: bool,
    listed: &BTreeMap<String, Listed>,
    pages: &BTreeMap<CaseId, CasePage>,
    xml: &str,
    values: &mut u64,
) -> Option<String> {
    if typed.fate == Fate::Refused {
        // The worker was told, and has it still.
        return None;
    }
    let Some(report) = listed.get(&typed.name) else {
        return Some("it was answered as kept and is not there".to_string());
    };
    if report.sent != xml {
        return Some("it is there with other words".to_string());
    }
    let aside = matches!(report.state, ReportState::Aside);
    if report.state == ReportState::Kept {
        return Some("it was answered, and nobody has read it".to_string());
    }
    let page = report.case.and_then(|case| pages.get(&case));
    for answers in typed.people.values() {
        for (field, value) in answers {
            *values += 1;
            if aside {
                // It stands on the desk as it was sent, with the reason: a person looks at it.
                continue;
            }
            let Some(page) = page else { return Some("it was understood and has no case".to_string()) };
            let told: Vec<&TimelineEntry> = page.timeline.iter().filter(|entry| says(entry, field, value)).collect();
            if told.is_empty() {
                return Some(format!("{field} = {value} is neither in a record nor in its history"));
            }
            if told.iter().filter(|entry| entry.corrects.is_none()).count() > 1 {
                return Some(format!("{field} = {value} is recorded twice"));
            }
            let put_right = world.corrected.iter().any(|done| Some(done.case) == report.case && done.field == *field);
            if last && !put_right && !is_current(page, told[0], field, value) {
                return Some(format!("{field} = {value} was typed last and is not what is shown"));
            }
        }
    }
    let corrected = world.corrected.iter().filter(|done| Some(done.case) == report.case);
    for done in corrected {
        let there = page.is_some_and(|page| page.timeline.iter().any(|entry| says(entry, &done.field, &done.value)));
        if !there {
            return Some(format!("what the desk said of entry {:?} is gone: {}", done.entry, done.value));
        }
    }
    None
}

fn says(entry: &TimelineEntry, field: &str, value: &str) -> bool {
    entry.kept.as_ref().is_some_and(|kept| kept.open().get(field) == Some(value))
}

/// Whether nothing said later of the same record says otherwise.
fn is_current(page: &CasePage, told: &TimelineEntry, field: &str, value: &str) -> bool {
    let first = told.corrects.as_ref().map_or(told.id, |(first, _)| *first);
    let mut said = page
        .timeline
        .iter()
        .filter(|entry| entry.id == first || entry.corrects.as_ref().is_some_and(|(of, _)| *of == first))
        .filter(|entry| entry.kept.as_ref().is_some_and(|kept| kept.open().get(field).is_some()));
    // The newest stands first.
    said.next().is_some_and(|newest| says(newest, field, value))
}

fn whole(desk: &Desk) -> Result<Option<String>, Problem> {
    if let Some(fault) = desk.verify_journal(&Trust::default())?.fault {
        return Ok(Some(format!("the journal does not follow: {fault:?}")));
    }
    let rebuilt = desk.rebuild()?;
    Ok((!rebuilt.is_same()).then(|| format!("{} lists differ when they are rebuilt", rebuilt.differed.len())))
}
