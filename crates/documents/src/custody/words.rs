//! Hashes and moments as they stand in a custody pack.

use std::fmt::Write as _;

use mukti_terms::when::Moment;
use sha2::{Digest, Sha256};

use super::Hash;

/// Letters of a hash that stand together on paper.
const GROUP: usize = 8;

/// SHA-256 of some bytes.
pub(super) fn sha256(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// Bytes in small hexadecimal letters.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a String never fails");
        text
    })
}

/// The same in groups that an eye can compare.
pub(super) fn grouped(bytes: &[u8]) -> Vec<String> {
    let text = hex(bytes);
    text.as_bytes().chunks(GROUP).map(|group| String::from_utf8_lossy(group).into_owned()).collect()
}

/// `21/11/2026`, as the Schedule asks for it.
pub(super) fn schedule_date(at: Moment) -> String {
    let there = at.in_india();
    format!("{:02}/{:02}/{:04}", there.day(), there.month(), there.year())
}

/// `17:05`, Indian time in 24 hours.
pub(super) fn schedule_time(at: Moment) -> String {
    let there = at.in_india();
    format!("{:02}:{:02}", there.hour(), there.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_of_nothing_is_written_in_eight_groups_of_eight() {
        let groups = grouped(&sha256(b""));
        assert_eq!(groups.len(), 8);
        assert_eq!(groups.concat(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    #[test]
    fn the_schedule_s_date_and_time_are_indian() {
        let at = Moment::from_unix(1_795_247_100);
        assert_eq!((schedule_date(at).as_str(), schedule_time(at).as_str()), ("21/11/2026", "13:15"));
        assert_eq!(schedule_date(Moment::from_unix(1_795_247_100 + 11 * 3600)), "22/11/2026");
    }
}
