//! What the writer holds: the connection to the journal, the one to the keys, and the folder with its reserve.

use crate::engine::{Db, Done, Fault, KEYS, Kind};
use crate::folder::Folder;
use crate::sabotage::Life;
use std::sync::Arc;

/// The writer's connections.
pub(crate) struct Hands {
    /// The journal and what was worked out from it.
    pub journal: Db,
    /// The keys, where they are a file of their own; on a server they are in the journal's transaction.
    pub keys: Option<Db>,
    folder: Option<Arc<Folder>>,
    /// Whether the key store's transaction is open.
    keys_begun: bool,
    /// Ends early only where that is tried.
    pub life: Life,
}

impl Hands {
    /// Two files of a folder.
    pub fn of_folder(journal: Db, keys: Db, folder: Arc<Folder>) -> Self {
        let mut hands =
            Self { journal, keys: Some(keys), folder: Some(folder), keys_begun: false, life: Life::of_this_thread() };
        // A process that ended between destroying a key and leaving nothing behind is made up for.
        if let Some(Db::Lite(keys)) = &hands.keys
            && keys.number("freelist_count").is_ok_and(|free| free > 0)
        {
            hands.leave_nothing();
        }
        hands
    }

    /// One database of a server.
    pub fn of_server(db: Db) -> Self {
        Self { journal: db, keys: None, folder: None, keys_begun: false, life: Life::of_this_thread() }
    }

    /// Begins; a server that was lost since the last commit is looked for once, for nothing of ours was under way.
    pub fn begin(&mut self) -> Done<()> {
        match (self.journal.begin(), &mut self.journal) {
            (Err(fault), Db::Pg(server)) if fault.kind() == Kind::Lost => {
                server.reconnect()?;
                server.begin()
            }
            (answer, _) => answer,
        }
    }

    /// The key store, with its transaction begun.
    pub fn keys(&mut self) -> Done<&mut Db> {
        let Some(keys) = &mut self.keys else {
            return Ok(&mut self.journal);
        };
        if !self.keys_begun {
            keys.begin()?;
            self.keys_begun = true;
        }
        Ok(keys)
    }

    /// Makes the keys durable, where something of theirs was touched.
    pub fn commit_keys(&mut self) -> Done<()> {
        if !self.keys_begun {
            return Ok(());
        }
        if let Some(keys) = &mut self.keys {
            keys.commit()?;
        }
        self.keys_begun = false;
        Ok(())
    }

    /// Undoes everything since [`begin`](Self::begin) that is not committed.
    pub fn roll_back(&mut self) {
        let keys = self.keys.as_mut().filter(|_| self.keys_begun);
        for db in keys.into_iter().chain([&mut self.journal]) {
            if let Err(fault) = db.roll_back() {
                match db {
                    Db::Lite(_) => stop("rolling back", &fault),
                    // Without its connection the server undoes the transaction by itself.
                    Db::Pg(_) => {}
                }
            }
        }
        self.keys_begun = false;
    }

    /// Leaves nothing behind of keys that were destroyed, as far as the engine lets us. No room for it is no fault: what was
    /// deleted is overwritten already, and the next time does it again.
    pub fn leave_nothing(&mut self) {
        let wiped = match (&mut self.journal, &mut self.keys) {
            (Db::Lite(journal), Some(keys)) => keys.batch("VACUUM").and_then(|()| journal.empty_log()),
            (db, _) => ["subject_key", "member_key", "organisation_grant"]
                .iter()
                .try_for_each(|table| db.batch(&format!("VACUUM FULL {KEYS}.{table}"))),
        };
        self.judge("leaving nothing behind of keys", wiped);
    }

    /// What was committed just now is durable: how far the log reaches is written down before anybody hears of it.
    pub fn mark_what_is_kept(&mut self) {
        if let Db::Lite(file) = &mut self.journal {
            let marked = file.mark_log();
            self.judge("writing down how far the log reaches", marked);
        }
    }

    /// What is done between two commits, when everybody has been answered.
    pub fn rest(&mut self) {
        if let Db::Lite(file) = &mut self.journal {
            let carried = file.carry_over();
            self.judge("carrying the log over", carried);
        }
    }

    /// Carries everything over before the file is closed: closing would do it too, and tell nobody that a sync failed.
    pub fn end(&mut self) {
        if let Db::Lite(file) = &mut self.journal {
            let carried = file.end_log();
            self.judge("carrying the log over at the end", carried);
        }
    }

    /// Gives the reserved room back to the disk; whether there was any.
    pub fn give_up_reserve(&self) -> bool {
        self.folder.as_ref().is_some_and(|folder| folder.give_up_reserve())
    }

    /// A fault outside a commit: a full disk and a reader in the way pass, anything else on a disk of ours does not.
    fn judge(&self, doing: &str, done: Done<()>) {
        if let (Err(fault), Db::Lite(_)) = (done, &self.journal)
            && !matches!(fault.kind(), Kind::DiskFull | Kind::ReadOnly | Kind::Busy)
        {
            stop(doing, &fault);
        }
    }
}

/// After a failed commit nobody can know what is on the disk: the next start reads what is.
pub(crate) fn stop(doing: &str, fault: &Fault) -> ! {
    #[expect(clippy::print_stderr, reason = "the last word of a process that must stop; there is no one else to tell")]
    {
        eprintln!("mukti stops: {doing} failed, and what is on the disk is not sure: {fault}");
    }
    std::process::abort()
}
