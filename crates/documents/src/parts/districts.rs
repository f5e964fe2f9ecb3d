//! The two districts of a hand-over: by name, as addressees, and what was done for the person so far.

use mukti_law::fact;
use mukti_messages::{Args, format};
use mukti_terms::schema::FieldId;

use crate::desk::Desk;
use crate::letter::Block;
use crate::parts::frame::addressed;

/// What is done before anyone is moved, and the way home, in that order.
const STEPS: [FieldId; 5] =
    [fact::STATEMENT_ON, fact::FINDING_ON, fact::CERTIFICATE_ON, fact::ASSISTANCE_IMMEDIATE_ON, fact::REPATRIATED_ON];
/// How many of them come before anyone is moved.
const BEFORE: usize = 4;

/// "… in X, Y … from Z, W": both places as a sentence names them.
pub(crate) fn named(desk: &Desk<'_>) -> Args<'static> {
    let place = |district, state| {
        format::in_a_row(desk.language(), &[desk.value_or_blank(district), desk.value_or_blank(state)])
    };
    Args::new()
        .with("work", place(fact::WORK_DISTRICT, fact::WORK_STATE))
        .with("home", place(fact::HOME_DISTRICT, fact::HOME_STATE))
}

/// Both magistrates, first the one of the work: each with the officer of the day where the directory knows one, else with the district.
pub(crate) fn both(desk: &Desk<'_>) -> Vec<String> {
    let places = [(fact::WORK_DISTRICT, fact::WORK_STATE), (fact::HOME_DISTRICT, fact::HOME_STATE)];
    let each = places.into_iter().zip(desk.input.magistrates).enumerate();
    each.flat_map(|(at, ((district, state), address))| {
        let mut lines = addressed(desk, "district_magistrate", address);
        if address.is_empty() {
            let (district, state) = (desk.value_or_blank(district), desk.value_or_blank(state));
            lines.push(desk.fill("letter-common-district", &Args::new().with("district", district)));
            lines.push(desk.fill("letter-common-state", &Args::new().with("state", state)));
        }
        lines[0] = format!("{}. {}", at + 1, lines[0]);
        lines
    })
    .collect()
}

/// Each step with its date, or that it is not known.
pub(crate) fn steps(desk: &Desk<'_>) -> Block {
    let items = STEPS.iter().map(|step| format!("{}: {}", desk.label(*step), desk.value_or_not_known(*step)));
    Block::List { items: items.collect() }
}

/// Whether anything is missing that comes before the way home.
pub(crate) fn is_missing(desk: &Desk<'_>) -> bool {
    STEPS[..BEFORE].iter().any(|step| desk.value(*step).is_none())
}

/// Whether the districts lie in two States, as far as known.
pub(crate) fn are_two_states(desk: &Desk<'_>) -> bool {
    let facts = desk.input.facts;
    facts.home_state.zip(facts.work_state).is_some_and(|(home, work)| home != work)
}
