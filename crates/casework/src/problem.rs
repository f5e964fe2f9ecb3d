//! What may go wrong in a deed, each with a stable code, a message key and its fields; never a word of a person's.

mod codes;

use crate::rot::Rotten;
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
    /// 404-190. No such sheet of a register here.
    NoSuchFolio,
    /// 422-190. Something is odd about what is written in a register; it is kept if the person insists.
    Doubtful {
        /// What, as in the message key `doubt-<word>`.
        doubt: &'static str,
    },
    /// 422-220. An act about people, and none of them ticked.
    NobodyTicked,
    /// 404-03. No such letter here.
    NoSuchLetter,
    /// 404-04. No such file here.
    NoSuchFile,
    /// 404-01. No such form, topic or kind of record.
    NoSuchForm,
    /// A list that could not be read: its own code.
    Sheet(Box<mukti_intake::Problem>),
    /// 409-65. This list was taken in before.
    AlreadyImported,
    /// 409-66. Another list is being taken in.
    Importing,
    /// 409-67. This list was begun with other columns.
    OtherColumns,
    /// 410-65. The case came with a list that was undone.
    Withdrawn,
    /// 404-65. No such list here.
    NoSuchImport,
    /// 422-66. No row of the list could be taken.
    NothingTaken,
    /// 403-90. Names of so many, or of a child, leave only when a second member agrees.
    SecondNeeded,
    /// 403-91. The second member is the one who asks.
    SecondIsTheFirst,
    /// 404-90. No case has this label.
    NoSuchLabel {
        /// As it was asked for.
        label: String,
    },
    /// 413-90. More rows than a spreadsheet made here can have.
    SheetFull,
    /// 413-91. Names of more people than leave in one file.
    TooManyNames,
    /// 422-90. Names leave only for cases that are named one by one.
    NamesOfEverybody,
    /// 422-91. It was not said whom the names are for.
    ForWhomMissing,
    /// 600-90. The file is no sealed export, is cut short, or was sealed with another passphrase.
    NotOpened,
    /// Fields that could not be taken, each with a code of its own; nothing of the form was kept.
    Fields(Vec<FieldProblem>),
    /// What is odd about an act, each with a code of its own; it is kept if somebody means it.
    Doubts(Vec<Doubt>),
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
    /// 403-04. It is sealed to others.
    SealedToOthers,
    /// 403-05. Something that could kill was told and nobody is named to open it.
    NobodyNamed,
    /// 403-06. The device is not known here, or was shut out.
    NoSuchDevice,
    /// 409-61. Phones cannot seal before a member has signed in.
    NoPhoneKey,
    /// 404-05. No such report here.
    NoSuchReport,
    /// 400-47. No form makes such a report.
    ReportRefused {
        /// What was wrong with it, by name.
        code: &'static str,
    },
    /// 400-75. It is no form that phones can be offered.
    FormRefused {
        /// What was wrong with it, by name.
        code: &'static str,
    },
    /// 400-76. It is a spreadsheet: forms come as XML.
    FormIsASheet,
    /// 400-77. A question was given a meaning that is none of ours.
    NoSuchMeaning,
    /// 409-75. A form of ours has this id.
    FormIsOurs,
    /// 409-76. This version of the form, or a file of it, was kept before and says something else.
    FormDiffers,
    /// 413-75. A form or a file of it is larger than any that is taken.
    FormTooLarge,
    /// 409-12. A report of the same name says something else.
    ReportDiffers,
    /// 409-13. The report that this one changes was changed before.
    ReportReplaced,
    /// 409-50. What a report changes has not come yet.
    NotYetThere,
    /// 400-85. A parameter of the address or a header cannot be read.
    ParameterUnreadable {
        /// Its name.
        name: &'static str,
    },
    /// 400-86. The body is no JSON object of plain values.
    NotAnObject,
    /// 400-87. What a program tells is sent with a key of its own.
    OnceKeyMissing,
    /// 401-85. The program is not known here, or was shut out.
    NoSuchProgram,
    /// 403-85. The program may not do this.
    ProgramMayNot,
    /// 404-85. There is nothing at this address.
    NoSuchAddress,
    /// 412-85. The case is not as it was when it was read.
    NotAsItWas,
    /// 413-85. More was sent at once than is taken.
    BodyTooLarge,
    /// 415-85. Only JSON is taken here.
    NotJson,
    /// 422-85. The same key was sent before with another request.
    OnceKeyUsed,
    /// 422-86. The address cannot be told anything.
    WebhookRefused {
        /// Why, by name.
        code: &'static str,
    },
    /// 429-85. More was asked than is answered in this time.
    TooQuick {
        /// Seconds to wait.
        seconds: u32,
    },
    /// 409-04. The last member cannot leave.
    LastMember,
    /// 409-05. The same id is kept with other words.
    Conflict,
    /// 409-06. This is not the piece of the file that comes next.
    NotTheNext {
        /// Where the next one begins, in bytes.
        at: u64,
    },
    /// 409-07. The file was set aside because it did not arrive as it was sent.
    SetAside,
    /// 413-02. The file is larger than any that is taken.
    FileTooLarge,
    /// 422-120. More is said to be paid than is due; it is kept if it was so.
    PaidTooMuch {
        /// The most that is due.
        due: String,
        /// What would be paid in all.
        paid: String,
    },
    /// 422-121. The same payment is there already; it is kept if there were two.
    PaidTwice {
        /// Its day.
        date: String,
        /// Its sum.
        amount: String,
    },
    /// 422-122. It is dated before the money was allowed; it is kept if it was so.
    PaidBeforeSanction {
        /// The day it was allowed.
        date: String,
        /// The day it was paid.
        paid: String,
    },
    /// 422-11. There is no file, or nothing in it.
    FileEmpty,
    /// 422-12. What arrived is not what was sent.
    FileDiffers,
    /// 422-13. A copy can be made of a whole JPEG or PNG only.
    NotAPicture,
    /// 409-08. Nobody was named to whom the keys could be left first.
    NoTrustees,
    /// 409-09. It has to be kept until a day.
    TooEarly {
        /// The first day on which it may be destroyed.
        until: mukti_terms::Day,
    },
    /// 409-11. The data key does not lie in a file that could be replaced.
    NotInAFile,
    /// 409-10. Another key is being replaced at this moment.
    Replacing,
    /// 422-14. A reason is missing.
    ReasonMissing,
    /// 410-01. The person was forgotten: nothing more can be kept of them.
    Forgotten,
    /// 423-01. The law forbids to destroy this now.
    Held,
    /// 500-03. An entry is not what was kept.
    Damaged {
        /// The entry.
        position: u64,
        /// What was found, for the log.
        said: String,
    },
    /// 500-04. A piece of a file is missing or is not what was kept.
    DamagedFile {
        /// The piece.
        piece: u64,
    },
    /// 500-06. A public key in the key store is not the one that was made here: nothing was sealed to it.
    KeyExchanged {
        /// Whose, and of which generation, e.g. `organisation 2`: no name is in it.
        key: String,
    },
    /// 500-05. Something on the disk is not what was written.
    DiskRotten {
        /// Where.
        places: Vec<Rotten>,
    },
    /// 503-03. Another server on the same database has replaced the data key.
    KeyReplaced,
    /// 503-02. Too many are signing in at this moment.
    Busy,
    /// 400-215. What was given as an address of e-mail is none.
    MailUnreadable,
    /// 409-210. A letter that must be looked at by itself was not written together with others.
    HeldBackAtOnce,
    /// 403-135. This installation is no office's: nothing here can sign a certificate.
    NotAnOffice,
    /// 404-135. No signed certificate of this code here.
    NoSuchCertificate,
    /// 409-135. This installation is another office's already.
    OtherOffice,
    /// 409-136. It was withdrawn before.
    WithdrawnBefore,
    /// 422-135. Something said of the office is missing or cannot stand in a key.
    OfficeUnreadable {
        /// Its name: `id`, `name`, `state`, `district`, `bearer`.
        field: &'static str,
    },
    /// 422-136. A certificate is for a person with a name, and nobody has told this one's.
    CertificateWithoutName,
    /// 422-137. What the certificate says is too long for a code that can be read from paper.
    CertificateTooLong {
        /// What of it.
        field: &'static str,
    },
    /// 422-138. A line of a file of keys holds no key of an office.
    OfficeKeysUnread {
        /// Which line.
        line: usize,
    },
    /// 422-139. A list of withdrawn certificates cannot be believed.
    ListRefused {
        /// Why: `form`, `foreign`, `signature`.
        why: &'static str,
    },
    /// 507-02. The disk only lets itself be read.
    ReadOnly,
    /// 600-11. The key file is not there.
    KeyMissing {
        /// The file.
        file: String,
    },
    /// 600-12. The key belongs to another installation.
    KeyOfAnother,
    /// 600-13. The key or passphrase does not open this.
    WrongKey,
    /// 600-14. The key file was cut short or mistyped.
    KeyDamaged,
    /// 600-15. The folder is only half there.
    HalfRestored {
        /// The folder.
        folder: String,
    },
    /// 600-16. Another process writes in the folder.
    InUse {
        /// The folder.
        folder: String,
    },
    /// 600-17. The database is on another machine, and the way there is in the open.
    NotLocal {
        /// The machine.
        host: String,
    },
    /// 600-18. The database does not promise to keep what it commits.
    NotDurable {
        /// The setting it needs.
        wanted: String,
    },
    /// 600-19. The engine is older than the oldest one trusted.
    TooOld {
        /// What it is and what is needed.
        said: String,
    },
    /// 600-41. What was kept last lay in a log that has lost some of it.
    LogDamaged {
        /// The log.
        file: String,
        /// Its first frame that does not read; 0 is its beginning.
        frame: u64,
        /// Commits that are seen behind it.
        commits: u64,
    },
    /// 600-42. What says which installation this is, is not what was written.
    InstallationDamaged {
        /// The file.
        file: String,
    },
    /// 600-26. The file is no backup of ours.
    NoBackup {
        /// The file.
        file: String,
    },
    /// 600-27. A backup is damaged or was cut short.
    BackupDamaged {
        /// The file.
        file: String,
        /// Which piece, and what was found.
        said: String,
    },
    /// 600-28. The place to restore into is not empty.
    NotEmpty {
        /// The folder.
        folder: String,
    },
    /// 400-165. Months after release that cannot be read.
    PlanUnreadable {
        /// Why, by name: `empty`, `not_months`, `too_many`.
        code: &'static str,
    },
    /// 409-165. That this person is in bondage again stands already.
    AgainAlready,
    /// 422-165. Nobody has said that this person came free.
    NotKnownFree,
    /// 600-10. The data was made by another version.
    OtherVersion {
        /// The folder.
        folder: String,
    },
}

/// Something odd about an act: it may be so, and is asked before it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Its stable code; its sentence is `error-<code>`.
    pub code: &'static str,
    /// The field it stands at.
    pub field: &'static str,
    /// The gaps of its sentence, dates as told.
    pub gaps: Vec<(&'static str, String)>,
}

impl Doubt {
    /// One without gaps.
    #[must_use]
    pub const fn of(code: &'static str, field: &'static str) -> Self {
        Self { code, field, gaps: Vec::new() }
    }

    /// With one gap filled.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.gaps.push((name, value.to_string()));
        self
    }
}

impl Problem {
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

    /// Whether it may be kept all the same, if whoever writes has looked and it was so.
    #[must_use]
    pub const fn may_be_so(&self) -> bool {
        matches!(
            self,
            Self::Before { .. }
                | Self::Doubts(_)
                | Self::PaidTooMuch { .. }
                | Self::PaidTwice { .. }
                | Self::PaidBeforeSanction { .. }
        )
    }

    /// Seconds after which it is worth another try, where time alone may help.
    #[must_use]
    pub const fn retry_after(&self) -> Option<u32> {
        match self {
            Self::TooManyTries { minutes } => Some(minutes.saturating_mul(60)),
            Self::TooQuick { seconds } => Some(*seconds),
            Self::DiskFull | Self::ReadOnly => Some(60),
            _ => None,
        }
    }

    /// What its sentence needs: names of Fluent variables and their text.
    #[must_use]
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Before { event, date } => vec![("event", (*event).to_string()), ("date", date.clone())],
            Self::PaidTooMuch { due, paid } => vec![("due", due.clone()), ("paid", paid.clone())],
            Self::PaidTwice { date, amount } => vec![("date", date.clone()), ("amount", amount.clone())],
            Self::PaidBeforeSanction { date, paid } => vec![("date", date.clone()), ("paid", paid.clone())],
            Self::OfficeUnreadable { field } | Self::CertificateTooLong { field } => {
                vec![("name", (*field).to_string())]
            }
            Self::OfficeKeysUnread { line } => vec![("number", line.to_string())],
            Self::ListRefused { why } => vec![("code", (*why).to_string())],
            Self::NoSuchLabel { label } => vec![("value", label.clone())],
            Self::ParameterUnreadable { name } => vec![("name", (*name).to_string())],
            Self::TooQuick { seconds } => vec![("count", seconds.to_string())],
            Self::PlanUnreadable { code }
            | Self::WebhookRefused { code }
            | Self::ReportRefused { code }
            | Self::FormRefused { code } => {
                vec![("code", (*code).to_string())]
            }
            Self::Sheet(problem) => problem.gaps.clone(),
            Self::Doubts(doubts) => doubts.first().map(|doubt| doubt.gaps.clone()).unwrap_or_default(),
            Self::TooEarly { until } => vec![("date", until.to_string())],
            Self::TooManyTries { minutes } => vec![("minutes", minutes.to_string())],
            Self::Folder { folder, said } => vec![("value", folder.clone()), ("detail", said.clone())],
            Self::OtherVersion { folder } | Self::HalfRestored { folder } | Self::InUse { folder } => {
                vec![("value", folder.clone())]
            }
            Self::DiskRotten { places } => {
                let files: Vec<_> = places.iter().map(|place| place.file.as_str()).collect();
                vec![("value", files.join(", "))]
            }
            Self::LogDamaged { file, frame, commits } => {
                vec![("value", file.clone()), ("number", frame.to_string()), ("count", commits.to_string())]
            }
            Self::BackupDamaged { file, said } => vec![("value", file.clone()), ("detail", said.clone())],
            Self::KeyMissing { file: value }
            | Self::InstallationDamaged { file: value }
            | Self::NoBackup { file: value }
            | Self::NotEmpty { folder: value }
            | Self::NotLocal { host: value }
            | Self::NotDurable { wanted: value }
            | Self::TooOld { said: value }
            | Self::KeyExchanged { key: value } => vec![("value", value.clone())],
            Self::Damaged { position, .. } => vec![("number", position.to_string())],
            Self::DamagedFile { piece } => vec![("number", piece.to_string())],
            Self::FileTooLarge => vec![("high", format!("{} GB", crate::deeds::attach::FILE_BYTES_MAX >> 30))],
            _ => Vec::new(),
        }
    }
}

impl From<mukti_intake::Problem> for Problem {
    fn from(problem: mukti_intake::Problem) -> Self {
        Self::Sheet(Box::new(problem))
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
        FieldWrong::NoDay => "422-221",
        FieldWrong::NoMonth => "422-222",
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
