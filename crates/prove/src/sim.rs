//! Proof: two phones and a desk, a network that drops, doubles, delays and reorders, a hub that is killed at any step, clocks that are
//! wrong: every value typed is in a current record, in its visible history or in a report put before a person, once.

mod hub;
mod judge;
mod phone;
mod world;

use crate::report::{Report, bound};
use crate::{Asked, now, on_threads};
use hub::Template;
use mukti_journal::hex;
use world::World;

/// One seed in so many is played twice, to see that it replays to the letter.
const TWICE_OF: u64 = 25;

/// How many are played with something broken, at most.
const SABOTAGED: u64 = 40;
/// How many are played at a time: each waits for the disk most of the time.
const AT_A_TIME: u64 = 8;

/// What is broken on purpose: what the network does to a retry, and what the hub does to an edit.
const SABOTEURS: [&str; 3] = ["takes-a-retry-for-new", "answers-what-it-lost", "loses-an-edit"];

/// What came of one seed.
struct Played {
    wrong: Option<String>,
    trace: Vec<String>,
    counts: world::Counts,
}

/// Runs the proof.
///
/// # Errors
/// The hub cannot be made.
pub(crate) fn run(asked: &Asked) -> Result<Report, String> {
    let seeds = asked.trials(300, 10_000);
    let mut report = Report::new("sim");
    let template = Template::make()?;
    let outcomes = on_threads(AT_A_TIME, 0..seeds, |number| tried(&template, asked.seed, number, asked.saboteur()));
    let mut counts = world::Counts::default();
    let mut failed = 0;
    for (number, outcome) in (0..).zip(outcomes) {
        let (played, replays) = outcome?;
        counts.add(&played.counts);
        if let Some(why) = &played.wrong {
            failed += 1;
            report.fail(format!("seed {number}: {why}"));
            if failed == 1 {
                played.trace.iter().for_each(|line| report.say(line));
            }
        }
        if !replays {
            failed += 1;
            report.fail(format!("seed {number} does not replay"));
        }
    }
    if failed == 0 {
        report.figure(format!(
            "{seeds} seeds ({} each): {} reports typed on two phones, {} kills of the hub, {} messages dropped, {} answers lost, {} doubled; \
             {} values, 0 lost, 0 doubled, 0 overwritten out of sight; {} edits refused because another came first, and told so; one seed in \
             {TWICE_OF} played twice, to the letter the same",
            bound(seeds),
            counts.typed,
            counts.kills,
            counts.dropped,
            counts.deaf,
            counts.doubled,
            counts.values,
            counts.refused
        ));
    }
    if asked.saboteur().is_none() {
        for name in SABOTEURS {
            let mut caught = None;
            for number in 0..SABOTAGED {
                if caught.is_none() && play(&template, asked.seed, number, Some(name))?.wrong.is_some() {
                    caught = Some(number + 1);
                }
            }
            match caught {
                Some(seeds) => report.figure(format!("the saboteur {name} is caught within {seeds} seeds")),
                None => report.fail(format!("the saboteur {name} is not noticed within {SABOTAGED} seeds")),
            }
        }
    }
    Ok(report)
}

/// Plays a seed; where it failed, and now and then, a second time.
fn tried(template: &Template, seed: u64, number: u64, saboteur: Option<&str>) -> Result<(Played, bool), String> {
    let played = play(template, seed, number, saboteur)?;
    if played.wrong.is_none() && !number.is_multiple_of(TWICE_OF) {
        return Ok((played, true));
    }
    let again = play(template, seed, number, saboteur)?;
    let replays = again.trace == played.trace;
    Ok((played, replays))
}

fn play(template: &Template, seed: u64, number: u64, saboteur: Option<&str>) -> Result<Played, String> {
    let mut world = World::new(template, seed, number, saboteur)?;
    let wrong = match world.play() {
        Ok(()) => judge::judge(&mut world)?,
        Err(why) => Some(why),
    };
    Ok(Played { wrong, counts: world.counts, trace: world.trace })
}

/// A name that a seed determines, as phones make them.
fn name(bits: u64, more: u64) -> String {
    format!("uuid:{}-{}", hex::encode(&bits.to_be_bytes()), hex::encode(&more.to_be_bytes()))
}
