//! The one thread that writes: it takes what has queued up, writes it in one transaction, and answers after the commit.
//!
//! INVARIANT: nobody hears "kept" before the engine has synced it. On a folder, a commit or a sync that fails leaves nobody sure
//! what is on the disk, so the process stops; it is never tried again. Only a full disk and one that lets itself only be read are
//! answered and survived. A server that is lost while committing is asked afterwards what it did; if it cannot say, nobody hears
//! "kept".

use crate::engine::{Db, Fault, Kind};
use crate::error::StoreError;
use crate::write::Write;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// The most deeds in one commit.
const GROUP_MAX: usize = 256;

/// The longest a deed waits for others to share its commit.
const GROUP_WAIT: Duration = Duration::from_millis(5);

struct Job {
    write: Write,
    answer: SyncSender<Answer>,
}

type Answer = Result<(), StoreError>;

/// The door to the writing thread.
pub(crate) struct Writer {
    queue: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(crate) fn start(mut db: Db) -> Result<Self, StoreError> {
        let (queue, jobs) = channel();
        let thread = std::thread::Builder::new()
            .name("mukti-writer".to_string())
            .spawn(move || write_until_closed(&mut db, &jobs))
            .map_err(|error| StoreError::Failed { doing: "starting the writer", said: error.to_string() })?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    /// Writes, and waits until it is durable.
    pub(crate) fn write(&self, write: Write) -> Answer {
        let gone = || StoreError::Failed { doing: "writing", said: "the writer has stopped".to_string() };
        let (answer, heard) = sync_channel(1);
        let queue = self.queue.as_ref().ok_or_else(gone)?;
        queue.send(Job { write, answer }).map_err(|_| gone())?;
        heard.recv().map_err(|_| gone())?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Closing the queue lets the thread finish what waits.
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            // A panic there has already been reported; there is nobody left to tell.
            let _ = thread.join();
        }
    }
}

fn write_until_closed(db: &mut Db, jobs: &Receiver<Job>) {
    let mut expected = 1;
    while let Ok(first) = jobs.recv() {
        let group = gather(first, jobs, expected);
        expected = group.len();
        let answers = write_group(db, &group);
        for (job, answer) in group.into_iter().zip(answers) {
            // Whoever no longer waits does not hear it; it is kept all the same.
            let _ = job.answer.send(answer);
        }
        tidy_up(db);
    }
}

/// What has queued up, and what those who waited for the last commit send next: they come back within moments of their answer.
fn gather(first: Job, jobs: &Receiver<Job>, expected: usize) -> Vec<Job> {
    let until = Instant::now() + GROUP_WAIT;
    let mut group = vec![first];
    while group.len() < GROUP_MAX {
        let wait =
            if group.len() < expected { until.saturating_duration_since(Instant::now()) } else { Duration::ZERO };
        match jobs.recv_timeout(wait) {
            Ok(job) => group.push(job),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
        }
    }
    group
}

fn write_group(db: &mut Db, group: &[Job]) -> Vec<Answer> {
    let all = |error: StoreError| group.iter().map(|_| Err(error.clone())).collect();
    if let Err(fault) = begin(db) {
        return all(StoreError::from_fault("beginning to write", &fault));
    }
    let mut answers = Vec::with_capacity(group.len());
    for job in group {
        match write_one(db, &job.write) {
            Ok(answer) => answers.push(answer),
            // The transaction is over for everybody in it, and the engine has undone it.
            Err(error) => {
                roll_back(db);
                return all(error);
            }
        }
    }
    match db.commit() {
        Ok(()) => answers,
        Err(fault) => match (fault.kind(), &*db) {
            (Kind::DiskFull, _) => {
                roll_back(db);
                all(StoreError::DiskFull)
            }
            (Kind::ReadOnly, _) => {
                roll_back(db);
                all(StoreError::ReadOnly)
            }
            (Kind::Lost, Db::Pg(_)) => all(StoreError::Unknown),
            // The server answered: it has undone the transaction and says so.
            (_, Db::Pg(_)) => {
                roll_back(db);
                all(StoreError::from_fault("committing", &fault))
            }
            (_, Db::Lite(_)) => stop("committing", &fault),
        },
    }
}

/// Begins; a server that was lost since the last commit is looked for once, for nothing of ours was under way.
fn begin(db: &mut Db) -> Result<(), Fault> {
    match (db.begin(), db) {
        (Err(fault), Db::Pg(server)) if fault.kind() == Kind::Lost => {
            server.reconnect()?;
            server.begin()
        }
        (answer, _) => answer,
    }
}

fn roll_back(db: &mut Db) {
    if let Err(fault) = db.roll_back() {
        match db {
            Db::Lite(_) => stop("rolling back", &fault),
            // Without its connection the server undoes the transaction by itself.
            Db::Pg(_) => {}
        }
    }
}

/// One deed inside the group: if it fails, only it is undone. An error here is the end of the whole group.
fn write_one(db: &mut Db, write: &Write) -> Result<Answer, StoreError> {
    let broken = |fault: Fault| StoreError::from_fault("keeping deeds apart", &fault);
    db.set_apart().map_err(broken)?;
    let answer = write.run(db);
    if db.gave_up() || db.is_lost() {
        return Err(answer.err().unwrap_or(StoreError::DiskFull));
    }
    if answer.is_err() { db.undo() } else { db.keep() }.map_err(broken)?;
    Ok(answer)
}

/// What is done between two commits, when everybody has been answered.
fn tidy_up(db: &mut Db) {
    if let Db::Lite(file) = db
        && let Err(fault) = file.carry_over()
        && !matches!(fault.kind(), Kind::DiskFull | Kind::ReadOnly | Kind::Busy)
    {
        stop("carrying the log over", &fault);
    }
}

/// After a failed commit nobody can know what is on the disk: the next start reads what is.
fn stop(doing: &str, fault: &Fault) -> ! {
    #[expect(clippy::print_stderr, reason = "the last word of a process that must stop; there is no one else to tell")]
    {
        eprintln!("mukti stops: {doing} failed, and what is on the disk is not sure: {fault}");
    }
    std::process::abort()
}

#[cfg(test)]
mod tests {
    use super::{Job, Writer, gather};
    use crate::engine::{Db, Lite, Mode};
    use crate::error::StoreError;
    use crate::location::PageKey;
    use crate::migrate::migrate;
    use crate::statements as sql;
    use crate::write::Write;
    use mukti_register::MemberId;
    use std::path::Path;
    use std::sync::mpsc::{channel, sync_channel};
    use std::time::{Duration, Instant};

    fn open(folder: &Path) -> Db {
        let file = folder.join("small.sqlite");
        let mut db = Db::from(Lite::open(&file, &PageKey::new([1; 32]), Mode::Journal).unwrap());
        migrate(&mut db).unwrap();
        db
    }

    fn small(number: usize) -> Write {
        Write::Code { hash: format!("small {number}"), made: 0, until: 1 }
    }

    #[test]
    fn a_full_disk_is_answered_and_survived() {
        let folder = tempfile::tempdir().unwrap();
        let mut db = open(folder.path());
        let Db::Lite(file) = &db else { panic!("a folder is SQLite") };
        let pages = file.number("page_count").unwrap();
        db.batch(&format!("PRAGMA max_page_count = {}", pages + 100)).unwrap();
        let writer = Writer::start(db).unwrap();
        writer.write(small(1)).unwrap();
        let large = Write::Code { hash: "0".repeat(2_000_000), made: 0, until: 1 };
        assert!(matches!(writer.write(large), Err(StoreError::DiskFull)));
        writer.write(Write::Language { member: MemberId::from_bits(1), tag: "hi" }).unwrap();
        drop(writer);
        let first = "small 1".to_string();
        let kept = open(folder.path()).maybe(&sql::CODE, &crate::engine::values![first], |row| row.get::<i64>(0));
        assert_eq!(kept.unwrap(), Some(1), "what was kept is there, and the code it would have retired is still good");
    }

    #[test]
    fn a_disk_that_only_lets_itself_be_read_is_answered_and_survived() {
        let folder = tempfile::tempdir().unwrap();
        let mut db = open(folder.path());
        db.batch("PRAGMA query_only = ON").unwrap();
        let writer = Writer::start(db).unwrap();
        assert!(matches!(writer.write(small(1)), Err(StoreError::ReadOnly)));
        assert!(matches!(writer.write(small(2)), Err(StoreError::ReadOnly)), "it did not stop");
    }

    #[test]
    fn a_commit_takes_what_waits_and_never_waits_longer_than_it_may() {
        let (queue, jobs) = channel();
        let job = |number| Job { write: small(number), answer: sync_channel(1).0 };
        (0..300).for_each(|number| queue.send(job(number)).unwrap());
        assert_eq!(gather(jobs.recv().unwrap(), &jobs, 1).len(), 256);
        assert_eq!(gather(jobs.recv().unwrap(), &jobs, 1).len(), 44);
        let began = Instant::now();
        assert_eq!(gather(job(1), &jobs, 256).len(), 1, "nobody came");
        assert!(began.elapsed() >= Duration::from_millis(5));
    }
}
