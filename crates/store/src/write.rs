//! What may be written, and how each is written inside the transaction of the group.

pub mod members;
mod views;

pub use members::{Joining, SignIn};
pub(crate) use views::{Before, drop_views, replace_views};

use crate::deed::{Deed, Kept};
use crate::engine::{Db, Done, values};
use crate::entities::GivenWrite;
use crate::error::StoreError;
use crate::files::FileWrite;
use crate::folios::{self, FolioView};
use crate::forms::FormWrite;
use crate::journal::{CheckpointRow, whole};
use crate::keys::KeyWrite;
use crate::programs::ProgramWrite;
use crate::reports::DeviceWrite;
use crate::statements as sql;
use crate::together::Together;
use crate::views::CaseViews;
use crate::webhooks::WebhookWrite;
use mukti_register::{CaseId, DocumentId, FolioId, MemberId};
use std::borrow::Cow;
use std::ops::Range;

/// One thing to write; all of it is kept, or nothing.
pub enum Write {
    /// Sealed entries with everything that goes with them; [`Store::keep`](crate::Store::keep) also tells their positions.
    Deed(Box<Deed>),
    /// What happens to a phone that may send reports.
    Device(DeviceWrite),
    /// What happens to the cases that a phone follows.
    Given(GivenWrite),
    /// What happens to a program that may ask and tell.
    Program(ProgramWrite),
    /// What happens to an address that is told that something is new.
    Webhook(WebhookWrite),
    /// What happens to a form of others.
    Form(FormWrite),
    /// Keys, without an entry.
    Keys(Vec<KeyWrite>),
    /// What happens to a file while it arrives.
    File(FileWrite),
    /// A signed note over the tree; one of the same size and root gets its signatures.
    Checkpoint(Box<CheckpointRow>),
    /// What the house remembers of itself.
    Note {
        /// What.
        name: Cow<'static, str>,
        /// What of it.
        value: String,
        /// When, seconds since 1970.
        now: i64,
    },
    /// Which entries of a stretch tell of which case, worked out anew.
    Index {
        /// The stretch of positions.
        of: Range<u64>,
        /// Entries and the cases they tell of.
        cases: Vec<(u64, CaseId)>,
        /// Letters, their cases and the entries that tell of them.
        documents: Vec<(DocumentId, CaseId, u64)>,
        /// Entries and the sheets of registers they stand on.
        folios: Vec<(u64, FolioId)>,
    },
    /// Somebody signs in.
    SignIn(SignIn),
    /// Every sign-in of a member ends.
    EndAllOf {
        /// Whose.
        member: MemberId,
    },
    /// What was worked out for a case, anew.
    Views(Box<CaseViews>),
    /// A sheet of a register, worked out anew.
    Folio(Box<FolioView>),
    /// The counts of the scorecards, added up anew from what every case adds.
    Scores,
    /// The first-run code: those before it are no longer good.
    Code {
        /// SHA-256 of the code.
        hash: String,
        /// When it was made, seconds since 1970.
        made: i64,
        /// When it runs out.
        until: i64,
    },
    /// A sign-in was used.
    Seen {
        /// SHA-256 of the token.
        hash: String,
        /// When.
        now: i64,
    },
    /// A sign-in ends.
    End {
        /// SHA-256 of the token.
        hash: String,
    },
    /// The language of a member's pages.
    Language {
        /// Whose.
        member: MemberId,
        /// The tag.
        tag: &'static str,
    },
    /// What a member chooses for their own pages.
    Choice {
        /// Whose.
        member: MemberId,
        /// Of what.
        name: &'static str,
        /// What is chosen; `None` takes the choice back.
        value: Option<String>,
        /// When, seconds since 1970.
        now: i64,
    },
}

impl Write {
    /// Does it, except for its keys and for what is written once for the whole commit, inside the open transaction.
    pub(crate) fn run(&self, db: &mut Db, together: &mut Together) -> Result<Kept, StoreError> {
        match self {
            Self::Deed(deed) => return deed.run(db, together),
            Self::Keys(_) => Ok(()),
            Self::Device(device) => plain("keeping a device", device.run(db)),
            Self::Given(given) => plain("giving a case to a phone", given.run(db)),
            Self::Program(program) => plain("keeping a program", program.run(db)),
            Self::Webhook(webhook) => plain("keeping a webhook", webhook.run(db)),
            Self::Form(form) => form.run(db),
            Self::File(file) => file.run(db),
            Self::Checkpoint(checkpoint) => put_checkpoint(db, checkpoint),
            Self::Note { name, value, now } => {
                plain("keeping a note", db.execute(&sql::PUT_NOTE, &values![name.as_ref(), value, *now]).map(drop))
            }
            Self::Index { of, cases, documents, folios } => {
                plain("indexing entries", index(db, of, cases, documents))?;
                plain("indexing sheets", index_folios(db, of, folios))
            }
            Self::Folio(folio) => plain("rebuilding a sheet", folios::renew(db, folio)),
            Self::SignIn(sign_in) => plain("signing in", sign_in.run(db)),
            Self::EndAllOf { member } => plain("signing out", members::end_all_of(db, *member)),
            Self::Views(views) => plain("rebuilding views", views::renew(db, views, together)),
            Self::Scores => {
                together.scores.forget();
                plain("adding up scores", crate::scores::renew(db))
            }
            Self::Code { hash, made, until } => plain("making a code", members::put_code(db, hash, *made, *until)),
            Self::Seen { hash, now } => plain("keeping a sign-in", members::seen(db, hash, *now)),
            Self::End { hash } => plain("signing out", members::end(db, hash)),
            Self::Language { member, tag } => plain("keeping a language", members::set_language(db, *member, tag)),
            Self::Choice { member, name, value, now } => {
                plain("keeping a choice", members::choose(db, *member, name, value.as_deref(), *now))
            }
        }
        .map(|()| Kept::default())
    }

    /// What it writes in the key store.
    pub(crate) fn keys(&self) -> &[KeyWrite] {
        match self {
            Self::Deed(deed) => &deed.keys,
            Self::Keys(keys) => keys,
            _ => &[],
        }
    }

    /// The first entry it keeps: by it a commit whose end was not heard is looked for.
    pub(crate) fn first_entry(&self) -> Option<u128> {
        match self {
            Self::Deed(deed) => deed.entries.first().map(|entry| entry.sealed.envelope.id),
            _ => None,
        }
    }

    /// Whether it makes somebody safer by taking something away: forgetting and signing out work on a full disk too.
    pub(crate) fn takes_away(&self) -> bool {
        match self {
            Self::End { .. } | Self::EndAllOf { .. } | Self::Device(DeviceWrite::Revoke { .. }) => true,
            Self::Given(GivenWrite::Take { .. })
            | Self::Program(ProgramWrite::Revoke { .. })
            | Self::Webhook(WebhookWrite::Remove { .. }) => true,
            _ => self.destroys(),
        }
    }

    /// Whether a key is gone for good afterwards.
    pub(crate) fn destroys(&self) -> bool {
        self.keys().iter().any(KeyWrite::destroys)
    }

    /// Whether a seal of a key may stand in the place of another afterwards.
    pub(crate) fn replaces_seals(&self) -> bool {
        self.keys().iter().any(KeyWrite::replaces_a_seal)
    }
}

fn plain<T>(doing: &'static str, done: Done<T>) -> Result<T, StoreError> {
    done.map_err(|fault| StoreError::from_fault(doing, &fault))
}

fn put_checkpoint(db: &mut Db, row: &CheckpointRow) -> Result<(), StoreError> {
    let done = db.execute(&sql::PUT_CHECKPOINT, &values![whole(row.size), row.root, row.note, row.stamp, row.made]);
    match plain("keeping a checkpoint", done)? {
        // Another root for the same size would be another history.
        0 => Err(StoreError::Conflict),
        _ => Ok(()),
    }
}

fn index(db: &mut Db, of: &Range<u64>, cases: &[(u64, CaseId)], documents: &[(DocumentId, CaseId, u64)]) -> Done<()> {
    db.execute(&sql::DROP_CASE_ENTRIES, &values![whole(of.start), whole(of.end)])?;
    for (position, case) in cases {
        db.execute(&sql::PUT_CASE_ENTRY, &values![case.to_string(), whole(*position)])?;
    }
    for (document, case, position) in documents {
        db.execute(&sql::PUT_DOCUMENT_VIEW, &values![document.to_string(), case.to_string(), whole(*position)])?;
    }
    Ok(())
}

fn index_folios(db: &mut Db, of: &Range<u64>, folios: &[(u64, FolioId)]) -> Done<()> {
    db.execute(&sql::DROP_FOLIO_ENTRIES, &values![whole(of.start), whole(of.end)])?;
    for (position, folio) in folios {
        db.execute(&sql::PUT_FOLIO_ENTRY, &values![folio.to_string(), whole(*position)])?;
    }
    Ok(())
}
