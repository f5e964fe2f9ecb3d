//! The one thread that writes: it takes what has queued up, writes it in one transaction, and answers after the commit.
//!
//! INVARIANT: nobody hears "kept" before the engine has synced it. On a folder, a commit or a sync that fails leaves nobody sure
//! what is on the disk, so the process stops; it is never tried again. Only a full disk and one that lets itself only be read are
//! answered and survived. A server that is lost while committing is asked afterwards what it did; if it cannot say, nobody hears
//! "kept". New keys are durable before the entries that need them.

mod group;
mod hands;
mod queue;

pub(crate) use hands::Hands;

use crate::deed::Kept;
use crate::error::StoreError;
use crate::remembered::Remembered;
use crate::write::Write;
use queue::{Leaves, Queue};
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// The most deeds in one commit.
const GROUP_MAX: usize = 256;

/// The longest a deed waits for others to share its commit.
const GROUP_WAIT: Duration = Duration::from_millis(5);

/// Where a commit takes long, they wait half as long for one another, and never longer than this.
const GROUP_WAIT_MAX: Duration = Duration::from_millis(20);

struct Job {
    write: Write,
    answer: Box<dyn FnOnce(Answer) + Send>,
}

pub(crate) type Answer = Result<Kept, StoreError>;

/// The door to the writing thread.
pub(crate) struct Writer {
    queue: Arc<Queue>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(crate) fn start(mut hands: Hands, remembered: Option<Arc<Remembered>>) -> Result<Self, StoreError> {
        let queue = Arc::new(Queue::default());
        let jobs = Arc::clone(&queue);
        let thread = std::thread::Builder::new()
            .name("mukti-writer".to_string())
            .spawn(move || write_until_closed(&mut hands, &jobs, remembered.as_deref()))
            .map_err(|error| StoreError::Failed { doing: "starting the writer", said: error.to_string() })?;
        Ok(Self { queue, thread: Some(thread) })
    }

    /// Writes, and waits until it is durable.
    pub(crate) fn write(&self, write: Write) -> Answer {
        let (say, heard) = sync_channel(1);
        // Whoever no longer waits does not hear it; it is kept all the same.
        let answer = move |answer| drop(say.send(answer));
        let job = Job { write, answer: Box::new(answer) };
        self.queue.bring(job).map_err(|_| gone())?;
        heard.recv().map_err(|_| gone())?
    }

    /// Writes; `answer` is called when it is durable or refused, on the writer's thread, which it must not hold up. It is dropped
    /// without being called where the writer ends before.
    pub(crate) fn write_then(&self, write: Write, answer: Box<dyn FnOnce(Answer) + Send>) {
        if let Err(Job { answer, .. }) = self.queue.bring(Job { write, answer }) {
            answer(Err(gone()));
        }
    }
}

fn gone() -> StoreError {
    StoreError::Failed { doing: "writing", said: "the writer has stopped".to_string() }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Closing the queue lets the thread finish what waits.
        self.queue.close();
        if let Some(thread) = self.thread.take() {
            // A panic there has already been reported; there is nobody left to tell.
            let _ = thread.join();
        }
    }
}

/// Those who waited for the last commit come back within moments of their answer: so many are waited for.
fn write_until_closed(hands: &mut Hands, queue: &Queue, remembered: Option<&Remembered>) {
    let _leaves = Leaves(queue);
    let (mut expected, mut wait) = (1, GROUP_WAIT);
    while let Some(jobs) = queue.take(expected, wait, GROUP_MAX) {
        let began = Instant::now();
        expected = jobs.len();
        let (writes, waiting): (Vec<_>, Vec<_>) = jobs.into_iter().map(|job| (job.write, job.answer)).unzip();
        let answers = group::write(hands, &writes);
        if let Some(remembered) = remembered {
            // What was refused changed nothing, and is forgotten all the same: it may be known of a commit only that nobody knows.
            writes.iter().for_each(|write| remembered.after(write));
        }
        for (who, answer) in waiting.into_iter().zip(answers) {
            who(answer);
        }
        hands.rest();
        wait = GROUP_WAIT.max((began.elapsed() / 2).min(GROUP_WAIT_MAX));
    }
    hands.end();
}

#[cfg(test)]
mod tests {
    use super::{Hands, Writer};
    use crate::deed::Deed;
    use crate::engine::{Db, Lite, Mode};
    use crate::error::StoreError;
    use crate::folder::Folder;
    use crate::location::PageKey;
    use crate::migrate::{Part, migrate};
    use crate::scores::ScorePart;
    use crate::statements::{self as sql, Statement};
    use crate::views::{CaseView, CaseViews};
    use crate::write::Write;
    use mukti_register::{CaseId, MemberId};
    use std::path::Path;
    use std::sync::Arc;

    fn open(folder: &Path, part: Part) -> Db {
        let (name, mode) = match part {
            Part::Journal => ("small.sqlite", Mode::Journal),
            Part::Keys => ("keys.sqlite", Mode::Keys),
        };
        let mut db = Db::from(Lite::open(&folder.join(name), &PageKey::new([1; 32]), mode).unwrap());
        migrate(&mut db, part).unwrap();
        db
    }

    fn start(journal: Db, folder: &Path) -> Writer {
        let keys = open(folder, Part::Keys);
        Writer::start(Hands::of_folder(journal, keys, Arc::new(Folder::take(folder).unwrap())), None).unwrap()
    }

    fn small(number: usize) -> Write {
        Write::Code { hash: format!("small {number}"), made: 0, until: 1 }
    }

    #[test]
    fn one_that_is_refused_among_many_takes_nobody_with_it_and_leaves_no_key() {
        let folder = tempfile::tempdir().unwrap();
        let (journal, keys) = (open(folder.path(), Part::Journal), open(folder.path(), Part::Keys));
        let mut hands = Hands::of_folder(journal, keys, Arc::new(Folder::take(folder.path()).unwrap()));
        let case = CaseId::from_bits(1);
        let key = |subject| {
            crate::keys::KeyWrite::Subject(crate::keys::SubjectKey {
                subject,
                class: 2,
                generation: 1,
                wrapped: vec![1],
                wrapped_under: 1,
                held_for: crate::keys::HeldFor::Organisation,
                destroy_after: None,
                legal_hold: false,
            })
        };
        let deed = |subject, last| {
            Write::Deed(Box::new(Deed { read: vec![(case, last)], keys: vec![key(subject)], ..Deed::default() }))
        };
        let group = [small(1), deed(7, 0), deed(8, 5), deed(9, 0)];
        let answers = super::group::write(&mut hands, &group);
        let refused: Vec<bool> = answers.iter().map(Result::is_err).collect();
        assert_eq!(refused, [false, false, true, false]);
        drop(hands);
        let code =
            |db: &mut Db| db.maybe(&sql::CODE, &crate::engine::values!["small 1"], |row| row.get::<i64>(0)).unwrap();
        assert_eq!(code(&mut open(folder.path(), Part::Journal)), Some(1));
        let mut keys = open(folder.path(), Part::Keys);
        for (subject, there) in [(7_u128, 1), (8, 0), (9, 1)] {
            let found =
                keys.rows(&sql::SUBJECT_KEYS, &crate::engine::values![subject.to_be_bytes()], |row| row.get::<i64>(1));
            assert_eq!(found.unwrap().len(), there, "{subject}");
        }
    }

    static EVERYWHERE: Statement =
        Statement { name: "everywhere", sql: "SELECT n FROM score WHERE level = $1 AND measure = $2" };

    /// A deed that writes what one case adds to a count.
    fn counted(case: u128, last: u64, n: i64) -> Write {
        let case = CaseId::from_bits(case);
        let text = |word: &str| word.to_string();
        let (people, duties, hearings, advocates) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let number = u32::try_from(case.bits()).unwrap();
        let view = CaseView {
            id: case,
            prefix: text("C"),
            number,
            label: format!("C-{number:04}"),
            state: None,
            district: None,
            work_kind: None,
            people: 1,
            status: None,
            still_held: 0,
            opened: 1,
            last_word: 1,
            last_position: 0,
            worked_out: 1,
            law_edition: text("of the test"),
        };
        let (state, district, measure, office) = (text("IN-TN"), text("Sundarpur"), text("people"), String::new());
        let part = ScorePart { measure, office, state, district, month: 202_611, bucket: 0, n };
        let (follow, members, parts) = (Vec::new(), Vec::new(), vec![part]);
        let views = CaseViews { case: view, people, duties, hearings, advocates, parts, follow, members };
        Write::Deed(Box::new(Deed { read: vec![(case, last)], views: vec![views], ..Deed::default() }))
    }

    #[test]
    fn the_counts_of_a_commit_are_those_of_the_deeds_that_were_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (journal, keys) = (open(folder.path(), Part::Journal), open(folder.path(), Part::Keys));
        let mut hands = Hands::of_folder(journal, keys, Arc::new(Folder::take(folder.path()).unwrap()));
        let mut commit = |group: &[Write]| {
            let refused: Vec<bool> = super::group::write(&mut hands, group).iter().map(Result::is_err).collect();
            let db = &mut hands.journal;
            let asked = crate::engine::values![1_i64, "people"];
            (refused, db.maybe(&EVERYWHERE, &asked, |row| row.get::<i64>(0)).unwrap())
        };
        assert_eq!(commit(&[counted(1, 0, 2), counted(2, 0, 3)]), (vec![false, false], Some(5)));
        // The second is refused: what it adds does not count, and the others are written again without it.
        assert_eq!(commit(&[counted(3, 0, 4), counted(4, 7, 100)]), (vec![false, true], Some(9)));
        assert_eq!(commit(&[counted(5, 0, 1), Write::Scores, counted(6, 0, 1)]), (vec![false; 3], Some(11)));
    }

    #[test]
    fn a_full_disk_is_answered_and_survived() {
        let folder = tempfile::tempdir().unwrap();
        let mut db = open(folder.path(), Part::Journal);
        let Db::Lite(file) = &db else { panic!("a folder is SQLite") };
        let pages = file.number("page_count").unwrap();
        db.batch(&format!("PRAGMA max_page_count = {}", pages + 100)).unwrap();
        let writer = start(db, folder.path());
        writer.write(small(1)).unwrap();
        let large = Write::Code { hash: "0".repeat(2_000_000), made: 0, until: 1 };
        assert!(matches!(writer.write(large), Err(StoreError::DiskFull)));
        writer.write(Write::Language { member: MemberId::from_bits(1), tag: "hi" }).unwrap();
        drop(writer);
        let first = "small 1".to_string();
        let kept = open(folder.path(), Part::Journal)
            .maybe(&sql::CODE, &crate::engine::values![first], |row| row.get::<i64>(0));
        assert_eq!(kept.unwrap(), Some(1), "what was kept is there, and the code it would have retired is still good");
    }

    #[test]
    fn a_disk_that_only_lets_itself_be_read_is_answered_and_survived() {
        let folder = tempfile::tempdir().unwrap();
        let mut db = open(folder.path(), Part::Journal);
        db.batch("PRAGMA query_only = ON").unwrap();
        let writer = start(db, folder.path());
        assert!(matches!(writer.write(small(1)), Err(StoreError::ReadOnly)));
        assert!(matches!(writer.write(small(2)), Err(StoreError::ReadOnly)), "it did not stop");
    }
}
