//! Names that leave: of cases named one by one, sealed under a passphrase, marked with whom they are given to, noted in each case.
//!
//! A file of names in the wrong hands is the gravest thing that can happen here. Whoever takes out many, or a child, is not alone in it.

use super::rows::{columns, with_names};
use super::{ExportAsk, ExportTable, Exported, put, unwritten, what};
use crate::desk::{By, Desk};
use crate::problem::Problem;
use crate::sign_in::keys::is_long_enough;
use crate::vault::broken;
use age::secrecy::SecretString;
use mukti_intake::sheet::written::Table;
use mukti_law::age::minor;
use mukti_register::cut::Closed;
use mukti_register::{Case, MemberId};
use mukti_terms::{Answer, Secret};
use std::io::{Read, Write};

/// Whose names one member may take out alone.
const ALONE_MAX: usize = 25;
/// The most people of one file: no case is larger.
const NAMES_MAX: usize = 500;
/// Two to the power of this many steps for each guess of the passphrase: about a second.
const WORK_FACTOR: u8 = 17;

/// What has to be said before names leave.
#[derive(Debug)]
pub struct NamesAsk {
    /// Whom they are for and what for; it stands in every row.
    pub for_whom: String,
    /// What opens the file: told to whom it is for by another way than the file.
    pub passphrase: Secret<String>,
    /// Name and passphrase of a second member who agrees.
    pub second: Option<(String, Secret<String>)>,
}

/// Whether a second member has to agree.
fn needs_second(people: usize, child: Answer) -> bool {
    // Whoever may be a child is treated as one.
    people > ALONE_MAX || !child.is_no()
}

impl Desk {
    /// Writes the people of the named cases with their names, sealed with age; that it left is noted in each of the cases first.
    ///
    /// # Errors
    /// Nobody is signed in; no case was named; a second member is needed and has not agreed; a name is sealed to others.
    pub fn export_names(
        &self,
        by: &By,
        ask: &ExportAsk,
        names: &NamesAsk,
        out: impl Write,
    ) -> Result<Exported, Problem> {
        if by.keys.is_none() {
            return Err(Problem::NotSignedIn);
        }
        let for_whom = names.for_whom.trim();
        if for_whom.is_empty() {
            return Err(Problem::ForWhomMissing);
        }
        is_long_enough(&names.passphrase)?;
        if ask.labels.is_empty() {
            return Err(Problem::NamesOfEverybody);
        }
        let ask = ExportAsk { table: ExportTable::People, ..ask.clone() };
        let cases = self.cases_with_names(by, &ask)?;
        let second = self.second_of(by, &cases, names)?;
        let notes = |who, what| cases.iter().map(move |case| (Some(who), Some(case.id), what));
        let agreed = second.into_iter().flat_map(|member| notes(member, what::AGREED));
        let noted: Vec<_> = notes(by.member, what::EXPORT).chain(agreed).collect();
        self.note_taken_out(&noted, by.now)?;
        self.write_names(by, &ask, (for_whom, &names.passphrase), &cases, out)
    }

    /// The cases, with every name in them opened.
    fn cases_with_names(&self, by: &By, ask: &ExportAsk) -> Result<Vec<Case>, Problem> {
        let mut cases = Vec::new();
        for id in self.named_cases(&ask.labels)? {
            let (case, closed) = self.read_case(by.keys.as_deref(), id)?;
            let tells_a_name = |entry: &&mukti_register::Entry| entry.body.record_kind() == Some("person");
            let sealed = |entry: &mukti_register::Entry| closed.get(&entry.id) == Some(&Closed::Sealed);
            if case.entries.iter().filter(tells_a_name).any(sealed) {
                return Err(Problem::SealedToOthers);
            }
            if !case.is_withdrawn() {
                cases.push(case);
            }
        }
        Ok(cases)
    }

    /// The second member, where one is needed or was named.
    fn second_of(&self, by: &By, cases: &[Case], names: &NamesAsk) -> Result<Option<MemberId>, Problem> {
        let people = || cases.iter().flat_map(|case| case.people.iter().map(move |person| (case, *person)));
        let people = || people().filter(|(case, person)| !case.is_forgotten(person.id));
        let count = people().count();
        if count > NAMES_MAX {
            return Err(Problem::TooManyNames);
        }
        let today = by.now.day_in_india();
        let child = Answer::any(people().map(|(case, person)| minor(&case.facts_of(person).facts, today, self.book)));
        match &names.second {
            Some((name, passphrase)) => {
                let second = self.member_who_knows(by.now, name, passphrase)?;
                if second == by.member { Err(Problem::SecondIsTheFirst) } else { Ok(Some(second)) }
            }
            None if needs_second(count, child) => Err(Problem::SecondNeeded),
            None => Ok(None),
        }
    }

    fn write_names(
        &self,
        by: &By,
        ask: &ExportAsk,
        (for_whom, passphrase): (&str, &Secret<String>),
        cases: &[Case],
        out: impl Write,
    ) -> Result<Exported, Problem> {
        let mut recipient = age::scrypt::Recipient::new(secret(passphrase));
        recipient.set_work_factor(WORK_FACTOR);
        let sealing = age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient));
        let sealed = sealing.map_err(|error| broken(error.to_string()))?.wrap_output(out).map_err(unwritten)?;
        let columns: Vec<String> = columns(ask.table, true).into_iter().map(str::to_owned).collect();
        let mut table = Table::begin(sealed, ask.written, ask.table.word(), &columns).map_err(unwritten)?;
        let mut done = Exported { cases: cases.len() as u64, rows: 0 };
        for case in cases {
            for row in with_names(case, ask, for_whom, self.book, by.now) {
                put(&mut table, ask.written, &row, &mut done)?;
            }
        }
        table.end().and_then(|sealed| sealed.finish()).map_err(unwritten)?;
        Ok(done)
    }
}

fn secret(passphrase: &Secret<String>) -> SecretString {
    SecretString::from(passphrase.open().trim().to_owned())
}

/// Opens a file of names with its passphrase and writes what is in it.
///
/// # Errors
/// It is no such file, was cut short, or the passphrase is another one's; it cannot be written to.
pub fn open_sealed(from: impl Read, passphrase: &Secret<String>, mut out: impl Write) -> Result<(), Problem> {
    let sealed = age::Decryptor::new(from).map_err(|_| Problem::NotOpened)?;
    let identity = age::scrypt::Identity::new(secret(passphrase));
    let mut open = sealed.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|_| Problem::NotOpened)?;
    let mut piece = vec![0; 64 * 1024];
    loop {
        let read = open.read(&mut piece).map_err(|_| Problem::NotOpened)?;
        if read == 0 {
            return Ok(());
        }
        out.write_all(&piece[..read]).map_err(unwritten)?;
    }
}

#[cfg(test)]
mod tests {
    use super::needs_second;
    use mukti_terms::Answer;

    #[test]
    fn one_member_alone_takes_out_up_to_twenty_five_names_none_of_whom_may_be_a_child() {
        assert!(!needs_second(25, Answer::No));
        assert!(needs_second(26, Answer::No));
        assert!(needs_second(1, Answer::Yes));
        assert!(needs_second(1, Answer::NotKnown));
    }
}
