//! The two districts of a hand-over: by name, as addressees, and what was done for the person so far.

use mukti_law::{Facts, fact};
use mukti_messages::{Args, format};
use mukti_terms::Told;
use mukti_terms::schema::{FieldId, Record};

use crate::desk::Desk;
use crate::input::Passed;
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

/// Everyone the letter is about, as facts.
fn everyone<'a>(desk: &Desk<'a>) -> Vec<&'a Facts> {
    let each = desk.each();
    if each.is_empty() { vec![desk.input.facts] } else { each.into_iter().map(|one| one.facts).collect() }
}

/// The day of a step, as told of one person.
fn done_on(facts: &Facts, step: FieldId) -> Option<Told> {
    facts.show(step).and_then(|told| Told::parse(&told))
}

/// What was done and what passed between the districts, in the order in which it happened; nothing of what nobody knows.
pub(crate) fn done(desk: &Desk<'_>) -> Vec<Block> {
    let (everyone, mut lines) = (everyone(desk), Vec::<(Told, String, usize)>::new());
    for step in STEPS {
        for on in everyone.iter().filter_map(|facts| done_on(facts, step)) {
            let text = desk.label(step);
            match lines.iter_mut().find(|(day, known, _)| *day == on && *known == text) {
                Some((.., people)) => *people += 1,
                None => lines.push((on, text, 1)),
            }
        }
    }
    lines.extend(desk.input.passed.iter().map(|one| (one.on, passed(desk, one), one.people)));
    lines.sort_by_key(|(on, ..)| (on.latest(), on.earliest()));
    let item = |(on, text, people): (Told, String, usize)| {
        format!("{}: {}", desk.told(on), desk.of_some(text, people, everyone.len()))
    };
    let items: Vec<String> = lines.into_iter().map(item).collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading { text: desk.say("letter-handoff_letter-heading-done") }, Block::List { items }]
}

/// "offered to Kamalgarh: rehabilitation; papers of identity".
fn passed(desk: &Desk<'_>, one: &Passed<'_>) -> String {
    let args = Args::new().with("district", desk.typed(one.district));
    let text = desk.fill(&format!("letter-handed-{}", one.what), &args);
    let parts: Vec<String> = one.parts.iter().map(|part| desk.say(&format!("letter-handed-part-{part}"))).collect();
    if parts.is_empty() { text } else { format!("{text}: {}", format::set_apart(desk.language(), &parts)) }
}

/// The steps that come before the way home and are not known to be done of everybody, with of how many they are not.
pub(crate) fn missing(desk: &Desk<'_>) -> Option<String> {
    let everyone = everyone(desk);
    let lacks = |step: &FieldId| everyone.iter().filter(|facts| facts.show(*step).is_none()).count();
    let missing = STEPS[..BEFORE].iter().map(|step| (*step, lacks(step))).filter(|(_, people)| *people > 0);
    // What is missing was said by nobody to be paid.
    let name = |step| match step {
        fact::ASSISTANCE_IMMEDIATE_ON => desk.say("entitlement-css-immediate_assistance"),
        step => desk.label(step),
    };
    let named = missing.map(|(step, people)| desk.of_some(name(step), people, everyone.len()));
    let steps: Vec<String> = named.collect();
    (!steps.is_empty()).then(|| {
        desk.fill("letter-handed-missing", &Args::new().with("steps", format::set_apart(desk.language(), &steps)))
    })
}

/// That people were taken home before that was done: when, and how many of them.
pub(crate) fn moved_too_early(desk: &Desk<'_>) -> Option<String> {
    let everyone = everyone(desk);
    let early = |facts: &&&Facts| {
        facts.repatriated_on.is_some() && STEPS[..BEFORE].iter().any(|step| facts.show(*step).is_none())
    };
    let moved: Vec<&&Facts> = everyone.iter().filter(early).collect();
    let first = moved.first().and_then(|facts| facts.repatriated_on)?;
    if moved.len() == everyone.len() && moved.iter().all(|facts| facts.repatriated_on == Some(first)) {
        return Some(desk.own_with("moved", &Args::new().with("date", desk.told(first))));
    }
    let (people, all) = (moved.len().to_string(), everyone.len().to_string());
    Some(desk.fill("letter-handed-moved_some", &Args::new().with("people", people).with("all", all)))
}

/// Whether somebody of the letter was not taken home yet, as far as known.
pub(crate) fn some_stay(desk: &Desk<'_>) -> bool {
    everyone(desk).iter().any(|facts| facts.repatriated_on.is_none())
}

/// Both State Governments, numbered on from the magistrates.
pub(crate) fn both_states(desk: &Desk<'_>) -> Vec<String> {
    let states = [fact::WORK_STATE, fact::HOME_STATE].into_iter().enumerate();
    let each = states.map(|(at, state)| {
        let state = desk.fill("letter-common-state", &Args::new().with("state", desk.value_or_blank(state)));
        [format!("{}. {}", at + 3, desk.say("office-state_government")), state]
    });
    each.flatten().collect()
}

/// Whether the districts lie in two States, as far as known.
pub(crate) fn are_two_states(desk: &Desk<'_>) -> bool {
    let facts = desk.input.facts;
    facts.home_state.zip(facts.work_state).is_some_and(|(home, work)| home != work)
}
