//! What is requested, by when, under which provision; lateness is said only where it is sure.

use mukti_duties::{Due, Duty, DutyStatus};
use mukti_law::Book;
use mukti_messages::{Args, format};

use crate::desk::Desk;
use crate::letter::{Block, Demand};

/// The heading and the requests; the heading speaks of a time only where one of them has one.
pub(crate) fn blocks(desk: &Desk<'_>, demands: Vec<Demand>) -> Vec<Block> {
    let untimed = desk.say("letter-common-without_delay");
    let timed = demands.iter().any(|demand| !demand.by.is_empty() && demand.by != untimed);
    let heading = if timed { "letter-common-demands" } else { "letter-common-demands_untimed" };
    vec![Block::Heading { text: desk.say(heading) }, Block::Demands { demands }]
}

/// A request that rests on a duty; without that duty in the case it is asked for without delay.
pub(crate) fn of_duty(desk: &mut Desk<'_>, text: String, duty: &str) -> Demand {
    match desk.duty(duty) {
        Some(duty) => of(desk, text, duty),
        None => plain(text),
    }
}

/// A request without a duty of its own.
pub(crate) fn plain(text: String) -> Demand {
    Demand { text, by: String::new(), provision: String::new(), late: false }
}

/// A request that rests on this duty.
pub(crate) fn of(desk: &mut Desk<'_>, text: String, duty: &Duty) -> Demand {
    let provision = provision(desk, duty);
    Demand { text, by: by_when(desk, duty), provision, late: duty.status == DutyStatus::Overdue }
}

/// Where a duty stands, and where its last day does if that is elsewhere.
pub(crate) fn provision(desk: &mut Desk<'_>, duty: &Duty) -> String {
    let provision = desk.marked_provision(duty.provision, duty.grade);
    match duty.last_day.as_ref().filter(|clock| clock.provision != duty.provision) {
        Some(clock) => format!("{provision}; {}", desk.cite(clock.provision)),
        None => provision,
    }
}

/// By when, in words; of several people with different last days, from which to which.
pub(crate) fn by_when(desk: &mut Desk<'_>, duty: &Duty) -> String {
    let what = desk.say(&duty_key(duty));
    let mut ends: Vec<_> = of_each(desk, duty).into_iter().filter_map(|(duty, _)| duty.last_day).collect();
    ends.sort_by_key(|end| end.day);
    if let [first, .., last] = ends.as_slice()
        && first.day != last.day
    {
        let (first, last) = (desk.due(first, &what), desk.due(last, &what));
        return desk.fill("letter-group-last_days", &Args::new().with("from", first).with("to", last));
    }
    match (&duty.last_day, &duty.benchmark_day) {
        (Some(last), _) => {
            let date = desk.due(last, &what);
            if duty.status == DutyStatus::Overdue {
                desk.fill(
                    "letter-common-was_due",
                    &Args::new().with("date", date).with("days", format::group(duty.days_late)),
                )
            } else {
                // A day that is over is not set once more.
                let key = if last.day < desk.input.on { "letter-common-was_due_by" } else { "letter-common-by" };
                desk.fill(key, &Args::new().with("date", date))
            }
        }
        (None, _) if duty.forthwith => desk.say("letter-common-forthwith"),
        (None, Some(benchmark)) if is_of_here(desk, benchmark) => {
            let date = desk.due(benchmark, &what);
            let instrument = desk.cite_short(benchmark.provision);
            desk.fill("letter-common-by_procedure", &Args::new().with("date", date).with("instrument", instrument))
        }
        (None, _) => desk.say("letter-common-without_delay"),
    }
}

/// Whether a day that binds nobody may be named: it is still to come, and its instrument is the Union's or this State's own.
fn is_of_here(desk: &Desk<'_>, benchmark: &Due) -> bool {
    let instrument = desk.input.book.instrument(Book::instrument_of(benchmark.provision));
    let here = desk.input.facts.work_state;
    benchmark.day >= desk.input.on && instrument.is_some_and(|one| one.state.is_none_or(|state| here == Some(state)))
}

/// The message key of a duty's name.
pub(crate) fn duty_key(duty: &Duty) -> String {
    format!("duty-{}", duty.id.replace('.', "-"))
}

/// A table of duties: office, what, since, last day, days late.
pub(crate) fn table(desk: &mut Desk<'_>, duties: &[&Duty]) -> Block {
    let columns = ["office", "duty", "since", "last_day", "late"];
    let head = columns.iter().map(|column| desk.say(&format!("letter-common-column-{column}"))).collect();
    let all = desk.each().len();
    let mut rows = Vec::new();
    for duty in duties {
        let each = of_each(desk, duty);
        if each.is_empty() {
            rows.push(row(desk, duty, None));
        }
        for (of_some, people) in &each {
            let counted = (*people < all).then_some((*people, all));
            rows.push(row(desk, of_some, counted));
        }
    }
    Block::Table { widths: vec![5, 6, 4, 6, 2], head, rows }
}

/// The same duty as it is owed to each of several people: once for each start and end, with how many people it is of; the latest first.
///
/// Empty where it is owed to one person or to the case as a whole.
pub(crate) fn of_each(desk: &Desk<'_>, duty: &Duty) -> Vec<(Duty, usize)> {
    let each = desk.each();
    let mut found: Vec<(Duty, usize)> = Vec::new();
    if each.len() < 2 || duty.of_the_case {
        return found;
    }
    let is_it = |one: &&Duty| one.id == duty.id && one.bearer == duty.bearer && one.status == duty.status;
    for own in each.iter().flat_map(|one| one.duties).filter(is_it) {
        let alike = |known: &Duty| {
            known.since == own.since && known.last_day == own.last_day && known.benchmark_day == own.benchmark_day
        };
        match found.iter_mut().find(|(known, _)| alike(known)) {
            Some((_, people)) => *people += 1,
            None => found.push((own.clone(), 1)),
        }
    }
    found.sort_by_key(|(one, _)| std::cmp::Reverse(one.days_late));
    found
}

fn row(desk: &mut Desk<'_>, duty: &Duty, counted: Option<(usize, usize)>) -> Vec<String> {
    let name = desk.say(&duty_key(duty));
    let what = counted.map_or_else(|| name.clone(), |(people, all)| desk.of_some(name.clone(), people, all));
    let since = duty.since.map_or_else(|| desk.say("letter-common-not_known"), |since| desk.told(since));
    let last_day = match &duty.last_day {
        Some(last) => desk.due(last, &name),
        None => by_when(desk, duty),
    };
    let late = if duty.days_late > 0 { format::group(duty.days_late) } else { "–".to_owned() };
    vec![desk.say(&format!("office-{}", duty.bearer)), what, since, last_day, late]
}
