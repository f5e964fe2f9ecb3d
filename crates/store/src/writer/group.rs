//! One commit for many deeds, each whole or not at all.

use super::Answer;
use super::hands::{Hands, stop};
use crate::deed::{head, known, move_head};
use crate::engine::{Db, Fault, Kind};
use crate::error::StoreError;
use crate::sabotage;
use crate::together::Together;
use crate::write::Write;
use mukti_journal::chain::tree::Tree;

/// Writes a group. On a full disk, what takes something away is tried once more with the reserved room.
pub(super) fn write(hands: &mut Hands, group: &[Write]) -> Vec<Answer> {
    let mut answers = write_all(hands, &group.iter().collect::<Vec<_>>());
    let full: Vec<usize> = (0..group.len())
        .filter(|at| matches!(answers[*at], Err(StoreError::DiskFull)) && group[*at].takes_away())
        .collect();
    if !full.is_empty() && hands.give_up_reserve() {
        let again: Vec<&Write> = full.iter().map(|at| &group[*at]).collect();
        for (at, answer) in full.into_iter().zip(write_all(hands, &again)) {
            answers[at] = answer;
        }
    }
    answers
}

/// Whether each deed of a group can be undone without the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Apart {
    /// As nearly every group is written, for nearly every deed is kept: setting deeds apart copies each page that each of them touches.
    /// The first that is refused ends the try.
    No,
    /// As a group is written again in which one was refused: only that one is undone.
    Yes,
}

fn write_all(hands: &mut Hands, group: &[&Write]) -> Vec<Answer> {
    if !hands.life.goes_on() {
        return group.iter().map(|_| Err(ended())).collect();
    }
    let mut written = write_until_commit(hands, group, Apart::No);
    if matches!(&written, Ok(answers) if answers.iter().any(Result::is_err)) {
        hands.roll_back();
        written = write_until_commit(hands, group, Apart::Yes);
    }
    match written {
        Ok(answers) => commit(hands, group, answers),
        // The transaction is over for everybody in it.
        Err(error) => {
            hands.roll_back();
            group.iter().map(|_| Err(error.clone())).collect()
        }
    }
}

/// Everything up to the commit, or up to the first that is refused when they are not apart.
fn write_until_commit(hands: &mut Hands, group: &[&Write], apart: Apart) -> Result<Vec<Answer>, StoreError> {
    let told = |fault: Fault| StoreError::from_fault("beginning to write", &fault);
    hands.begin().map_err(told)?;
    let keeps = group.iter().any(|write| write.first_entry().is_some());
    let tree = if keeps { head(&mut hands.journal).map_err(told)? } else { Tree::default() };
    let before = tree.size();
    let mut together = Together::after(tree);
    let mut answers = Vec::with_capacity(group.len());
    for write in group {
        let answer = write_one(hands, write, &mut together, apart)?;
        let refused = answer.is_err();
        answers.push(answer);
        if refused && apart == Apart::No {
            return Ok(answers);
        }
    }
    let scores = together.write_scores(&mut hands.journal);
    scores.map_err(|fault| StoreError::from_fault("changing scores", &fault))?;
    if together.tree.size() > before {
        move_head(&mut hands.journal, &together.tree)
            .map_err(|fault| StoreError::from_fault("moving the head", &fault))?;
    }
    Ok(answers)
}

/// One deed inside the group: if it fails and is apart, only it is undone. An error here is the end of the whole group.
fn write_one(hands: &mut Hands, write: &Write, together: &mut Together, apart: Apart) -> Result<Answer, StoreError> {
    let broken = |fault: Fault| StoreError::from_fault("keeping deeds apart", &fault);
    let before = (apart == Apart::Yes).then(|| together.clone());
    if apart == Apart::Yes {
        hands.journal.set_apart().map_err(broken)?;
    }
    let answer = match write.run(&mut hands.journal, together) {
        Ok(kept) if kept.again => Ok(kept),
        Ok(kept) => write_keys(hands, write, together, apart)?.map(|()| kept),
        Err(error) => Err(error),
    };
    if hands.journal.gave_up() || hands.journal.is_lost() {
        let ended =
            || StoreError::Failed { doing: "keeping deeds apart", said: "the transaction has ended".to_string() };
        return Err(answer.err().unwrap_or_else(ended));
    }
    let Some(before) = before else { return Ok(answer) };
    if answer.is_err() {
        *together = before;
        hands.journal.undo().map_err(broken)?;
    } else {
        hands.journal.keep().map_err(broken)?;
    }
    Ok(answer)
}

/// What a deed writes in the key store, apart from the others there too.
fn write_keys(
    hands: &mut Hands,
    write: &Write,
    together: &mut Together,
    apart: Apart,
) -> Result<Result<(), StoreError>, StoreError> {
    if write.keys().is_empty() {
        return Ok(Ok(()));
    }
    let broken = |fault: Fault| StoreError::from_fault("keeping keys apart", &fault);
    // On a server the keys are undone with the rest of the deed.
    let set_apart = hands.keys.is_some() && apart == Apart::Yes;
    let keys = hands.keys().map_err(broken)?;
    if set_apart {
        keys.set_apart().map_err(broken)?;
    }
    let answer = write.keys().iter().try_for_each(|key| key.run(keys, &mut together.keys));
    if let Err(error) = &answer
        && keys.gave_up()
    {
        return Err(error.clone());
    }
    if set_apart {
        if answer.is_err() { keys.undo() } else { keys.keep() }.map_err(broken)?;
    }
    Ok(answer)
}

/// Keys first, then the entries; then what was destroyed leaves nothing behind; then everybody is answered.
fn commit(hands: &mut Hands, group: &[&Write], answers: Vec<Answer>) -> Vec<Answer> {
    let all = |error: StoreError| group.iter().map(|_| Err(error.clone())).collect();
    if let Err(fault) = hands.commit_keys() {
        return all(failed(hands, &fault));
    }
    if !hands.life.goes_on() {
        hands.roll_back();
        return all(ended());
    }
    if let Err(fault) = hands.journal.commit() {
        if sabotage::is("ignores-a-failed-sync") {
            hands.roll_back();
            return answers;
        }
        let lost = fault.kind() == Kind::Lost && matches!(hands.journal, Db::Pg(_));
        return match if lost { outcome(hands, kept_anew(group, &answers)) } else { Err(failed(hands, &fault)) } {
            Ok(()) => answers,
            Err(error) => all(error),
        };
    }
    hands.mark_what_is_kept();
    let any = |did: fn(&Write) -> bool| group.iter().zip(&answers).any(|(write, answer)| answer.is_ok() && did(write));
    if any(Write::destroys) {
        hands.leave_nothing();
    } else if any(Write::replaces_seals) {
        hands.leave_no_older_seal();
    }
    answers
}

/// What nobody hears of a process that was killed.
fn ended() -> StoreError {
    StoreError::Failed { doing: "writing", said: "the process has ended".to_string() }
}

/// A commit that was refused: undone and told, or the end of the process.
fn failed(hands: &mut Hands, fault: &Fault) -> StoreError {
    let survived = match (fault.kind(), &hands.journal) {
        (Kind::DiskFull | Kind::ReadOnly | Kind::Busy, _) => true,
        // The server answered: it has undone the transaction and says so.
        (_, Db::Pg(_)) => true,
        (_, Db::Lite(_)) => false,
    };
    if !survived {
        stop("committing", fault);
    }
    hands.roll_back();
    StoreError::from_fault("committing", fault)
}

/// An entry that is kept if the group was.
fn kept_anew(group: &[&Write], answers: &[Answer]) -> Option<u128> {
    let anew = |answer: &Answer| answer.as_ref().is_ok_and(|kept| !kept.again);
    group.iter().zip(answers).filter(|(_, answer)| anew(answer)).find_map(|(write, _)| write.first_entry())
}

/// The connection broke while committing: whether the group was kept is asked of the server, by an entry of it.
///
/// Under the writers' lock, which the lost transaction held to its end, so that its end is there to be seen.
fn outcome(hands: &mut Hands, entry: Option<u128>) -> Result<(), StoreError> {
    let (Some(entry), Db::Pg(server)) = (entry, &mut hands.journal) else {
        return Err(StoreError::Unknown);
    };
    if server.reconnect().and_then(|()| server.begin()).is_err() {
        return Err(StoreError::Unknown);
    }
    let kept = known(&mut hands.journal, entry);
    hands.roll_back();
    match kept {
        Ok(Some(_)) => Ok(()),
        Ok(None) => {
            Err(StoreError::Failed { doing: "committing", said: "the server was lost and has undone it".to_string() })
        }
        Err(_) => Err(StoreError::Unknown),
    }
}
