//! What the writer holds: the connection to the journal, the one to the keys, and the folder with its reserve.

use crate::engine::{Db, Done, Fault, KEYS, Kind, Lite, READERS_WAITED_FOR};
use crate::folder::Folder;
use crate::sabotage::Life;
use std::sync::Arc;
use std::time::Duration;

/// How long whoever reads keys is waited for before what was destroyed is said to be gone. They read for moments.
const READERS_OF_KEYS_WAITED_FOR: Duration = Duration::from_secs(10);

/// The writer's connections.
pub(crate) struct Hands {
    /// The journal and what was worked out from it.
    pub journal: Db,
    /// The keys, where they are a file of their own; on a server they are in the journal's transaction.
    pub keys: Option<Db>,
    folder: Option<Arc<Folder>>,
    /// Whether the key store's transaction is open.
    keys_begun: bool,
    /// Whether keys were committed, and how far their log reaches is not written down yet.
    keys_unmarked: bool,
    /// Whether something of a key that is gone may still stand in a log, because somebody read or there was no room.
    owes: bool,
    /// Ends early only where that is tried.
    pub life: Life,
}

impl Hands {
    /// Two files of a folder.
    pub fn of_folder(journal: Db, keys: Db, folder: Arc<Folder>) -> Self {
        let mut hands = Self { keys: Some(keys), folder: Some(folder), ..Self::of_server(journal) };
        // A process that ended between destroying a key and leaving nothing behind is made up for.
        if let Some(Db::Lite(keys)) = &hands.keys
            && (has_free_pages(keys) || !keys.log_is_empty())
        {
            hands.leave_nothing();
        }
        hands
    }

    /// One database of a server.
    pub fn of_server(db: Db) -> Self {
        let (keys_begun, keys_unmarked, owes) = (false, false, false);
        Self { journal: db, keys: None, folder: None, keys_begun, keys_unmarked, owes, life: Life::of_this_thread() }
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
            self.keys_unmarked = true;
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
            (Db::Lite(journal), Some(Db::Lite(keys))) => wipe(journal, keys, READERS_OF_KEYS_WAITED_FOR),
            (db, _) => ["subject_key", "member_key", "organisation_grant"]
                .iter()
                .try_for_each(|table| db.batch(&format!("VACUUM FULL {KEYS}.{table}")))
                .map(|()| true),
        };
        self.owes = !matches!(wiped, Ok(true));
        self.judge("leaving nothing behind of keys", wiped.map(drop));
    }

    /// Leaves no seal behind in whose place another was put: what a passphrase or a data key of before would open.
    pub fn leave_no_older_seal(&mut self) {
        if let Some(Db::Lite(keys)) = &mut self.keys {
            let emptied = keys.empty_log(READERS_OF_KEYS_WAITED_FOR);
            self.owes |= !matches!(emptied, Ok(true));
            self.judge("leaving no older seal of a key behind", emptied.map(drop));
        }
    }

    /// What was committed just now is durable: how far each log reaches is written down before anybody hears of it.
    pub fn mark_what_is_kept(&mut self) {
        let unmarked = std::mem::take(&mut self.keys_unmarked);
        let keys = self.keys.as_mut().filter(|_| unmarked);
        let marked = [Some(&mut self.journal), keys].into_iter().flatten().try_for_each(|db| match db {
            Db::Lite(file) => file.mark_log(),
            Db::Pg(_) => Ok(()),
        });
        self.judge("writing down how far the log reaches", marked);
    }

    /// What is done between two commits, when everybody has been answered.
    pub fn rest(&mut self) {
        if self.owes
            && let (Db::Lite(journal), Some(Db::Lite(keys))) = (&mut self.journal, &mut self.keys)
        {
            // Whoever was in the way then is waited for a moment after each commit, until nothing is left.
            let wiped = wipe(journal, keys, READERS_WAITED_FOR);
            self.owes = !matches!(wiped, Ok(true));
            self.judge("leaving nothing behind of keys", wiped.map(drop));
        }
        let carried = self.files().try_for_each(Lite::carry_over);
        self.judge("carrying the log over", carried);
    }

    /// Carries everything over before the files are closed: closing would do it too, and tell nobody that a sync failed.
    pub fn end(&mut self) {
        let carried = self.files().try_for_each(Lite::end_log);
        self.judge("carrying the log over at the end", carried);
    }

    /// The files, where it is files.
    fn files(&mut self) -> impl Iterator<Item = &mut Lite> {
        [Some(&mut self.journal), self.keys.as_mut()].into_iter().flatten().filter_map(|db| match db {
            Db::Lite(file) => Some(file),
            Db::Pg(_) => None,
        })
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

/// Gives free pages of the keys back and empties both logs; whether nothing of before is left in them.
fn wipe(journal: &mut Lite, keys: &mut Lite, patience: Duration) -> Done<bool> {
    if has_free_pages(keys) {
        keys.batch("VACUUM")?;
    }
    let keys_gone = keys.empty_log(patience)?;
    Ok(journal.empty_log(READERS_WAITED_FOR)? && keys_gone)
}

fn has_free_pages(keys: &Lite) -> bool {
    keys.number("freelist_count").is_ok_and(|free| free > 0)
}

/// After a failed commit nobody can know what is on the disk: the next start reads what is.
pub(crate) fn stop(doing: &str, fault: &Fault) -> ! {
    #[expect(clippy::print_stderr, reason = "the last word of a process that must stop; there is no one else to tell")]
    {
        eprintln!("mukti stops: {doing} failed, and what is on the disk is not sure: {fault}");
    }
    std::process::abort()
}
