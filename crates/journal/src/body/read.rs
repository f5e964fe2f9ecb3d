//! Reads the bytes of a body, segment by segment, without copying them.

use super::Class;
use crate::seal::NONCE;
use crate::{Hash, Id};

/// What every body begins with.
pub(super) const MAGIC: &[u8; 4] = b"MKB1";

/// Why bytes are no body, or segments cannot become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyError {
    /// It has no segment.
    Empty,
    /// It was not made by this format.
    OtherFormat,
    /// It ends too soon, or goes on after its end.
    Length,
    /// It has a class this version does not know.
    OtherClass,
    /// There is more of something than the format can count.
    TooLarge,
}

impl std::fmt::Display for BodyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Empty => "it has no segment",
            Self::OtherFormat => "it is of another format",
            Self::Length => "its length is not what it says",
            Self::OtherClass => "it has a class this version does not know",
            Self::TooLarge => "it is larger than the format allows",
        })
    }
}

impl std::error::Error for BodyError {}

/// One segment, still sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment<'a> {
    /// Its place, from 0.
    pub index: u16,
    /// Its class.
    pub class: Class,
    /// Whom it is about.
    pub subject: Id,
    /// The generation of the subject's key it is sealed under.
    pub generation: u16,
    /// Commits to its words.
    pub commitment: Hash,
    /// The subject of the first segment: the case, or the organisation.
    pub first: Id,
    pub(super) nonce: [u8; NONCE],
    pub(super) ciphertext: &'a [u8],
    recipients: &'a [u8],
}

impl<'a> Segment<'a> {
    /// The members it is sealed to, with the boxed content key; none when it is sealed under the subject's key.
    pub fn recipients(&self) -> impl Iterator<Item = (Id, &'a [u8])> {
        let mut rest = self.recipients;
        std::iter::from_fn(move || {
            let member = Id::from_be_bytes(take(&mut rest)?);
            let length = u16::from_be_bytes(take(&mut rest)?);
            Some((member, take_slice(&mut rest, usize::from(length))?))
        })
    }
}

/// Every segment of a body.
///
/// # Errors
/// The bytes are no body.
pub fn segments(bytes: &[u8]) -> Result<Vec<Segment<'_>>, BodyError> {
    let mut all = Segments::new(bytes)?;
    std::iter::from_fn(|| all.next_segment()).collect()
}

/// Goes through the segments of a body.
pub(super) struct Segments<'a> {
    rest: &'a [u8],
    count: u16,
    index: u16,
    first: Id,
}

impl<'a> Segments<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Result<Self, BodyError> {
        let mut rest = bytes.strip_prefix(MAGIC).ok_or(BodyError::OtherFormat)?;
        let count = u16::from_be_bytes(take(&mut rest).ok_or(BodyError::Length)?);
        if count == 0 {
            return Err(BodyError::Empty);
        }
        Ok(Self { rest, count, index: 0, first: 0 })
    }

    /// The next one; an error ends it. What follows the last segment is an error too.
    pub(super) fn next_segment(&mut self) -> Option<Result<Segment<'a>, BodyError>> {
        if self.index == self.count {
            let surplus = !self.rest.is_empty();
            self.rest = &[];
            return surplus.then_some(Err(BodyError::Length));
        }
        let next = self.read();
        self.index = if next.is_ok() { self.index + 1 } else { self.count };
        if next.is_err() {
            self.rest = &[];
        }
        Some(next)
    }

    fn read(&mut self) -> Result<Segment<'a>, BodyError> {
        let rest = &mut self.rest;
        let [class] = take(rest).ok_or(BodyError::Length)?;
        let class = Class::from_byte(class).ok_or(BodyError::OtherClass)?;
        let subject = Id::from_be_bytes(take(rest).ok_or(BodyError::Length)?);
        if self.index == 0 {
            self.first = subject;
        }
        let generation = u16::from_be_bytes(take(rest).ok_or(BodyError::Length)?);
        let commitment = take(rest).ok_or(BodyError::Length)?;
        let [count] = take(rest).ok_or(BodyError::Length)?;
        let all = *rest;
        for _ in 0..count {
            take::<16>(rest).ok_or(BodyError::Length)?;
            let length = u16::from_be_bytes(take(rest).ok_or(BodyError::Length)?);
            take_slice(rest, usize::from(length)).ok_or(BodyError::Length)?;
        }
        let recipients = &all[..all.len() - rest.len()];
        let nonce = take(rest).ok_or(BodyError::Length)?;
        let length = u32::from_be_bytes(take(rest).ok_or(BodyError::Length)?);
        let length = usize::try_from(length).map_err(|_| BodyError::Length)?;
        let ciphertext = take_slice(rest, length).ok_or(BodyError::Length)?;
        let (index, first) = (self.index, self.first);
        Ok(Segment { index, class, subject, generation, commitment, first, nonce, ciphertext, recipients })
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, left) = rest.split_first_chunk::<N>()?;
    *rest = left;
    Some(*taken)
}

fn take_slice<'a>(rest: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(length)?;
    *rest = left;
    Some(taken)
}
