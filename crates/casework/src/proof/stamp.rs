//! Time stamps (RFC 3161): somebody who is not us says that a checkpoint existed at a time.
//!
//! The question holds one hash and nothing else. Question and answer travel as files, or over HTTP where an authority is configured.

use crate::chance;
use crate::desk::Desk;
use crate::problem::Problem;
use crate::vault::broken;
use mukti_store::{CheckpointRow, Write};
use mukti_terms::when::Moment;
use sha2::{Digest, Sha256};

/// The object identifier of SHA-256 with its NULL parameters, in DER.
const SHA256: [u8; 15] = [0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00];

/// A question for a time-stamping authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The size of the checkpoint it is about.
    pub size: u64,
    /// A `TimeStampReq` in DER.
    pub der: Vec<u8>,
}

impl Desk {
    /// The question about the newest checkpoint.
    ///
    /// # Errors
    /// The store cannot be read or written.
    pub fn ask_time(&self, now: Moment) -> Result<Question, Problem> {
        let head = self.checkpoint(now)?;
        Ok(Question { size: head.size, der: request(&imprint(&head), chance::bits()?) })
    }

    /// Takes an authority's answer in, if it stamps one of our checkpoints; the size of the newest it stamps.
    ///
    /// # Errors
    /// It is a refusal, or about something else.
    pub fn take_time(&self, answer: &[u8]) -> Result<u64, Problem> {
        if !was_granted(answer) {
            return Err(broken("the authority did not grant a time stamp"));
        }
        let kept = self.store.checkpoints()?;
        let stamped = kept.into_iter().rev().find(|row| holds(answer, &imprint(row)));
        let row = stamped.ok_or_else(|| broken("a time stamp of something else"))?;
        let size = row.size;
        self.store.write(Write::Checkpoint(Box::new(CheckpointRow { stamp: Some(answer.to_vec()), ..row })))?;
        Ok(size)
    }
}

/// What is stamped: the text of the checkpoint, without its signatures, which may still grow.
fn imprint(row: &CheckpointRow) -> [u8; 32] {
    let text = row.note.split("\n\n").next().unwrap_or_default();
    Sha256::digest(format!("{text}\n").as_bytes()).into()
}

/// `TimeStampReq ::= SEQUENCE { version 1, messageImprint, nonce, certReq TRUE }` (RFC 3161 §2.4.1).
fn request(imprint: &[u8; 32], nonce: u128) -> Vec<u8> {
    let mut hashed = SHA256.to_vec();
    hashed.extend([0x04, 32]);
    hashed.extend(imprint);
    let mut inside = vec![0x02, 0x01, 0x01];
    inside.extend(sequence(&hashed));
    // Begun with the bits 01 it is positive, and no shorter in DER than it is here.
    inside.extend([0x02, 16]);
    inside.extend((nonce >> 2 | 1 << 126).to_be_bytes());
    inside.extend([0x01, 0x01, 0xff]);
    sequence(&inside)
}

fn sequence(inside: &[u8]) -> Vec<u8> {
    let length = u8::try_from(inside.len()).unwrap_or(u8::MAX);
    debug_assert!(length < 128, "a question is short: one byte of length is enough");
    let mut all = vec![0x30, length];
    all.extend(inside);
    all
}

/// The status in a `TimeStampResp` is 0 (granted) or 1 (granted with modifications).
fn was_granted(answer: &[u8]) -> bool {
    let inside = |bytes: &[u8]| -> Option<usize> {
        match *bytes.get(1)? {
            short if short < 0x80 => Some(2),
            long => Some(2 + usize::from(long & 0x7f)),
        }
    };
    let Some(status) = inside(answer).and_then(|at| answer.get(at..)) else { return false };
    let Some(number) = inside(status).and_then(|at| status.get(at..)) else { return false };
    answer.first() == Some(&0x30) && matches!(number, [0x02, 0x01, 0 | 1, ..])
}

fn holds(answer: &[u8], imprint: &[u8; 32]) -> bool {
    answer.windows(32).any(|window| window == imprint)
}

#[cfg(test)]
mod tests {
    use super::request;

    #[test]
    fn a_question_is_valid_der_whatever_chance_gives() {
        for nonce in [0, 1, u128::MAX, u128::MAX >> 1, 0x80 << 120, 0x00FF << 112] {
            let der = request(&[7; 32], nonce);
            assert_eq!(usize::from(der[1]), der.len() - 2);
            let at = der.len() - 3 - 16;
            assert_eq!(&der[at - 2..at], [0x02, 16], "the number and its length");
            assert_eq!(der[at] >> 6, 1, "positive, and without a byte to spare");
        }
    }
}
