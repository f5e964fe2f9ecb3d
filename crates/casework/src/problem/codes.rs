//! The stable code of each problem, by number: one that is forgotten here does not compile.

use super::{Problem, field_code};

macro_rules! codes {
    ($($problem:ident = $code:literal,)*) => {
        impl Problem {
            /// Its stable code, e.g. `422-01`; of several fields, the first one's.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self {
                    Self::Fields(problems) => problems.first().map_or("400-34", field_code),
                    $(Self::$problem { .. } => $code,)*
                }
            }
        }
    };
}

codes! {
    ReportRefused = "400-47",
    NotSignedIn = "401-01",
    WrongNameOrPassphrase = "401-02",
    SignedOut = "401-03",
    CodeUsed = "401-04",
    CodeWrong = "401-05",
    StillHeld = "403-02",
    SealedToOthers = "403-04",
    NobodyNamed = "403-05",
    NoSuchDevice = "403-06",
    NoSuchForm = "404-01",
    NoSuchCase = "404-02",
    NoSuchLetter = "404-03",
    NoSuchFile = "404-04",
    NoSuchReport = "404-05",
    ChangedMeanwhile = "409-03",
    LastMember = "409-04",
    Conflict = "409-05",
    NotTheNext = "409-06",
    SetAside = "409-07",
    NoTrustees = "409-08",
    TooEarly = "409-09",
    Replacing = "409-10",
    NotInAFile = "409-11",
    ReportDiffers = "409-12",
    ReportReplaced = "409-13",
    NotYetThere = "409-50",
    NoPhoneKey = "409-61",
    Forgotten = "410-01",
    FileTooLarge = "413-02",
    InTheFuture = "422-01",
    Before = "422-02",
    PassphraseShort = "422-03",
    PassphrasesDiffer = "422-04",
    DecisionWithoutReason = "422-05",
    NothingToClaim = "422-06",
    NameMissing = "422-07",
    NothingAnswered = "422-08",
    FreedBeforeWork = "422-09",
    NameTaken = "422-10",
    FileEmpty = "422-11",
    FileDiffers = "422-12",
    NotAPicture = "422-13",
    ReasonMissing = "422-14",
    Held = "423-01",
    TooManyTries = "429-01",
    Broken = "500-01",
    LetterFailed = "500-02",
    Damaged = "500-03",
    DamagedFile = "500-04",
    DiskRotten = "500-05",
    KeyExchanged = "500-06",
    Busy = "503-02",
    KeyReplaced = "503-03",
    DiskFull = "507-01",
    ReadOnly = "507-02",
    Folder = "600-04",
    OtherVersion = "600-10",
    KeyMissing = "600-11",
    KeyOfAnother = "600-12",
    WrongKey = "600-13",
    KeyDamaged = "600-14",
    HalfRestored = "600-15",
    InUse = "600-16",
    NotLocal = "600-17",
    NotDurable = "600-18",
    TooOld = "600-19",
    NoBackup = "600-26",
    BackupDamaged = "600-27",
    NotEmpty = "600-28",
    LogDamaged = "600-41",
    InstallationDamaged = "600-42",
}
