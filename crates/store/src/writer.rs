//! The one thread that writes: it takes what has queued up, writes it in one transaction, and answers after the commit.
//!
//! INVARIANT: nobody hears "kept" before SQLite has synced it. A commit or a sync that fails leaves nobody sure what is on the
//! disk, so the process stops; it is never tried again. Only a full disk is answered and survived.

use crate::error::StoreError;
use crate::write::Write;
use rusqlite::Connection;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::JoinHandle;

/// The most deeds in one commit.
const GROUP_MAX: usize = 256;

struct Job {
    write: Write,
    answer: SyncSender<Result<(), StoreError>>,
}

/// The door to the writing thread.
pub(crate) struct Writer {
    queue: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(crate) fn start(db: Connection) -> Result<Self, StoreError> {
        let (queue, jobs) = channel();
        let thread = std::thread::Builder::new()
            .name("mukti-writer".to_string())
            .spawn(move || write_until_closed(&db, &jobs))
            .map_err(|error| StoreError::Failed { doing: "starting the writer", said: error.to_string() })?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    /// Writes, and waits until it is durable.
    pub(crate) fn write(&self, write: Write) -> Result<(), StoreError> {
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

fn write_until_closed(db: &Connection, jobs: &Receiver<Job>) {
    while let Ok(first) = jobs.recv() {
        let mut group = vec![first];
        while group.len() < GROUP_MAX {
            match jobs.try_recv() {
                Ok(job) => group.push(job),
                Err(_) => break,
            }
        }
        let answers = write_group(db, &group);
        for (job, answer) in group.into_iter().zip(answers) {
            // Whoever no longer waits does not hear it; it is kept all the same.
            let _ = job.answer.send(answer);
        }
    }
}

fn write_group(db: &Connection, group: &[Job]) -> Vec<Result<(), StoreError>> {
    if let Err(error) = db.execute_batch("BEGIN IMMEDIATE") {
        let error = StoreError::from_sqlite("beginning to write", &error);
        return group.iter().map(|_| Err(error.again())).collect();
    }
    let mut answers = Vec::with_capacity(group.len());
    for job in group {
        answers.push(write_one(db, &job.write));
        // A full disk can end the whole transaction at once.
        if db.is_autocommit() {
            return group.iter().map(|_| Err(StoreError::DiskFull)).collect();
        }
    }
    match db.execute_batch("COMMIT") {
        Ok(()) => answers,
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull) => {
            roll_back(db);
            group.iter().map(|_| Err(StoreError::DiskFull)).collect()
        }
        Err(error) => stop("committing", &error),
    }
}

fn roll_back(db: &Connection) {
    if !db.is_autocommit()
        && let Err(error) = db.execute_batch("ROLLBACK")
    {
        stop("rolling back", &error);
    }
}

/// One deed inside the group: if it fails, only it is undone.
fn write_one(db: &Connection, write: &Write) -> Result<(), StoreError> {
    run_or_stop(db, "SAVEPOINT deed");
    let answer = write.run(db);
    if db.is_autocommit() {
        return answer;
    }
    if answer.is_err() {
        run_or_stop(db, "ROLLBACK TO deed");
    }
    run_or_stop(db, "RELEASE deed");
    answer
}

fn run_or_stop(db: &Connection, statement: &str) {
    if let Err(error) = db.execute_batch(statement) {
        stop("keeping deeds apart", &error);
    }
}

/// After a failed commit nobody can know what is on the disk: the next start reads what is.
fn stop(doing: &str, error: &rusqlite::Error) -> ! {
    #[expect(clippy::print_stderr, reason = "the last word of a process that must stop; there is no one else to tell")]
    {
        eprintln!("mukti stops: {doing} failed, and what is on the disk is not sure: {error}");
    }
    std::process::abort()
}

#[cfg(test)]
mod tests {
    use super::Writer;
    use crate::error::StoreError;
    use crate::migrate::migrate;
    use crate::write::Write;
    use mukti_register::MemberId;
    use rusqlite::Connection;

    /// A first-run code with a hash so long that a few of them fill a small disk.
    fn large(number: usize) -> Write {
        Write::Code { hash: format!("{number}{}", "0".repeat(200_000)), made: 0, until: 1 }
    }

    #[test]
    fn a_full_disk_is_answered_and_survived() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("small.sqlite");
        let mut db = Connection::open(&file).unwrap();
        db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;").unwrap();
        migrate(&mut db).unwrap();
        let pages: i64 = db.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        db.execute_batch(&format!("PRAGMA max_page_count = {}", pages + 150)).unwrap();
        let writer = Writer::start(db).unwrap();
        writer.write(large(1)).unwrap();
        let both = Write::Code { hash: "0".repeat(2_000_000), made: 0, until: 1 };
        assert!(matches!(writer.write(both), Err(StoreError::DiskFull)));
        writer.write(Write::Language { member: MemberId::from_bits(1), tag: "hi" }).unwrap();
        drop(writer);
        let db = Connection::open(&file).unwrap();
        let kept: i64 = db.query_row("SELECT COUNT(*) FROM enrolment_code", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, 1, "what was kept before is there, and the code it would have retired is still good");
    }
}
