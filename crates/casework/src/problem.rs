//! What may go wrong in a deed, each with a stable code, a message key and its fields; never a word of a person's.

use mukti_register::{FieldProblem, FieldWrong};
use mukti_terms::schema::Wrong;

/// A deed that could not be done, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// 401-01. Nobody is signed in.
    NotSignedIn,
    /// 401-02. Name or passphrase is not right.
    WrongNameOrPassphrase,
    /// 401-03. Nothing was done for a while.
    SignedOut,
    /// 401-04. The first-run code was used or has run out.
    CodeUsed,
    /// 401-05. The first-run code is not right.
    CodeWrong,
    /// 403-02. Somebody is still held, or may be.
    StillHeld,
    /// 404-02. No such case, person or entry here; says nothing of whether it exists.
    NoSuchCase,
    /// 404-03. No such letter here.
    NoSuchLetter,
    /// 404-01. No such form, topic or kind of record.
    NoSuchForm,
    /// Fields that could not be taken, each with a code of its own; nothing of the form was kept.
    Fields(Vec<FieldProblem>),
    /// 409-03. Somebody else wrote in this case at the same time, again and again.
    ChangedMeanwhile,
    /// 422-01. The date lies in the future.
    InTheFuture,
    /// 422-02. Dated before something it must follow.
    Before {
        /// The fact it must follow, e.g. `work.from`.
        event: &'static str,
        /// Its date as told.
        date: String,
    },
    /// 422-03. The passphrase is too short.
    PassphraseShort,
    /// 422-04. The two passphrases differ.
    PassphrasesDiffer,
    /// 422-05. A decision to send now needs a name and a reason.
    DecisionWithoutReason,
    /// 422-06. There is nothing to claim with this letter yet.
    NothingToClaim,
    /// 422-07. A name is missing.
    NameMissing,
    /// 422-08. Nothing was answered.
    NothingAnswered,
    /// 422-09. Freed before the work began.
    FreedBeforeWork,
    /// 422-10. The name is in use.
    NameTaken,
    /// 429-01. Too many tries.
    TooManyTries {
        /// Minutes to wait.
        minutes: u32,
    },
    /// 500-01. Something broke on our side; the log line has the same number.
    Broken {
        /// What was being done, for the log: no person's word is in it.
        doing: &'static str,
        /// What the machine said, for the log.
        said: String,
    },
    /// 500-02. The letter could not be made.
    LetterFailed {
        /// What the typesetter said, for the log.
        said: String,
    },
    /// 507-01. The disk is full; this was not kept.
    DiskFull,
    /// 600-04. The folder could not be made or written to.
    Folder {
        /// The folder.
        folder: String,
        /// What the machine said.
        said: String,
    },
    /// 600-10. The data was made by another version.
    OtherVersion {
        /// The folder.
        folder: String,
    },
}

impl Problem {
    /// Its stable code, e.g. `422-01`; of several fields, the first one's.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotSignedIn => "401-01",
            Self::WrongNameOrPassphrase => "401-02",
            Self::SignedOut => "401-03",
            Self::CodeUsed => "401-04",
            Self::CodeWrong => "401-05",
            Self::StillHeld => "403-02",
            Self::NoSuchForm => "404-01",
            Self::NoSuchCase => "404-02",
            Self::NoSuchLetter => "404-03",
            Self::Fields(problems) => problems.first().map_or("400-34", field_code),
            Self::ChangedMeanwhile => "409-03",
            Self::InTheFuture => "422-01",
            Self::Before { .. } => "422-02",
            Self::PassphraseShort => "422-03",
            Self::PassphrasesDiffer => "422-04",
            Self::DecisionWithoutReason => "422-05",
            Self::NothingToClaim => "422-06",
            Self::NameMissing => "422-07",
            Self::NothingAnswered => "422-08",
            Self::FreedBeforeWork => "422-09",
            Self::NameTaken => "422-10",
            Self::TooManyTries { .. } => "429-01",
            Self::Broken { .. } => "500-01",
            Self::LetterFailed { .. } => "500-02",
            Self::DiskFull => "507-01",
            Self::Folder { .. } => "600-04",
            Self::OtherVersion { .. } => "600-10",
        }
    }

    /// Its message key, `error-<code>`, which has an attribute `.next`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("error-{}", self.code())
    }

    /// The HTTP status it stands for.
    #[must_use]
    pub fn status(&self) -> u16 {
        let status = self.code()[..3].parse().unwrap_or(500);
        // What the command line says in its own series is our side's fault over HTTP.
        if status < 600 { status } else { 500 }
    }

    /// What its sentence needs: names of Fluent variables and their text.
    #[must_use]
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Before { event, date } => vec![("event", (*event).to_string()), ("date", date.clone())],
            Self::TooManyTries { minutes } => vec![("minutes", minutes.to_string())],
            Self::Folder { folder, said } => vec![("value", folder.clone()), ("detail", said.clone())],
            Self::OtherVersion { folder } => vec![("value", folder.clone())],
            _ => Vec::new(),
        }
    }
}

/// The stable code of what was wrong with one field; its sentence is `error-<code>`.
#[must_use]
pub fn field_code(problem: &FieldProblem) -> &'static str {
    match problem.wrong {
        FieldWrong::NoSuchField => "400-03",
        FieldWrong::Missing => "400-45",
        FieldWrong::NotATime => "400-46",
        FieldWrong::InTheFuture => "422-01",
        FieldWrong::Unreadable(wrong) => match wrong {
            Wrong::NotYesNo => "400-12",
            Wrong::NotANumber => "400-07",
            Wrong::NotWhole => "400-31",
            Wrong::Negative => "400-42",
            Wrong::TooLarge { .. } => "400-08",
            Wrong::NotADate => "400-05",
            Wrong::NotAState => "400-43",
            Wrong::NotAChoice(_) => "400-41",
            Wrong::NotAccused => "400-32",
            Wrong::UnitInNumber => "400-40",
            Wrong::TooLong { .. } => "400-29",
        },
    }
}
