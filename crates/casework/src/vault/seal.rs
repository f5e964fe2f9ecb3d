//! Seals entries: each part under the key of whom it is about.

use super::broken;
use super::keys::Keys;
use crate::chance::Machine;
use crate::problem::Problem;
use mukti_access::PublicKey;
use mukti_access::subject::KeyClass;
use mukti_journal::body::{Body, Class, Context, NewSegment, Under};
use mukti_journal::{Id, Key, Kind, SealedEntry};
use mukti_register::cut::{Cut, Subject, cut};
use mukti_register::{Entry, PersonId};
use mukti_terms::schema;

/// What sealing needs beside the entry.
#[derive(Clone, Copy, Default)]
pub(crate) struct Sealing<'a> {
    /// Names of people in the case: where a text says one, it is kept under that person's key.
    pub names: &'a [(PersonId, String)],
    /// The only members who will be able to open what could kill.
    pub named: &'a [Sender],
}

/// A member who is named to open what could kill.
#[derive(Clone)]
pub(crate) struct Sender {
    /// Who.
    pub member: Id,
    /// What is sealed to.
    pub public: PublicKey,
}

impl Keys<'_> {
    /// Seals an entry.
    ///
    /// # Errors
    /// Something that could kill is told and nobody is named to open it; the store cannot be read.
    pub fn seal(&mut self, entry: &Entry, with: Sealing<'_>) -> Result<SealedEntry, Problem> {
        let cut = cut(entry, with.names);
        let keys = self.keys_for(&cut)?;
        let named: Vec<(Id, &PublicKey)> = with.named.iter().map(|one| (one.member, &one.public)).collect();
        let segments = self.segments(&cut, &keys, &named)?;
        let context = Context { organisation: self.vault().organisation, entry: entry.id.bits() };
        let body = Body::seal(context, &segments, &mut Machine)?;
        let coarse = entry.body.word().split('.').next().and_then(Kind::from_word);
        let kind = coarse.ok_or_else(|| broken("an entry without a kind"))?;
        Ok(SealedEntry::new(context.entry, context.organisation, entry.learned.unix(), kind, &body))
    }

    /// A key for the head and for each part, in their order; none for what is sealed to named members.
    fn keys_for(&mut self, cut: &Cut) -> Result<Vec<Option<(Key, u16)>>, Problem> {
        let head = (self.id(cut.first), KeyClass::C2);
        let parts: Vec<_> = cut.parts.iter().map(|part| (self.id(part.subject), key_class(part.class))).collect();
        let mut keys = vec![Some(self.sealing(head.0, head.1)?)];
        for (subject, class) in parts {
            keys.push(class.map(|class| self.sealing(subject, class)).transpose()?);
        }
        Ok(keys)
    }

    fn segments<'s>(
        &self,
        cut: &'s Cut,
        keys: &'s [Option<(Key, u16)>],
        named: &'s [(Id, &'s PublicKey)],
    ) -> Result<Vec<NewSegment<'s>>, Problem> {
        let head = (Class::Head, cut.first, cut.head.as_slice());
        let parts = cut.parts.iter().map(|part| (class(part.class), part.subject, part.json.as_slice()));
        std::iter::once(head)
            .chain(parts)
            .zip(keys)
            .map(|((class, subject, payload), key)| {
                let under = match key {
                    Some((key, generation)) => Under::Subject { key, generation: *generation },
                    None if named.is_empty() => return Err(Problem::NobodyNamed),
                    None => Under::Named(named),
                };
                Ok(NewSegment { class, subject: self.id(subject), payload, under })
            })
            .collect()
    }

    fn id(&self, subject: Subject) -> Id {
        match subject {
            Subject::Person(id) => id.bits(),
            Subject::Case(id) => id.bits(),
            Subject::Report(id) => id.bits(),
            Subject::Organisation => self.vault().organisation,
        }
    }
}

const fn class(class: schema::Class) -> Class {
    match class {
        schema::Class::C0 | schema::Class::C1 | schema::Class::C2 => Class::C2,
        schema::Class::C3 => Class::C3,
        schema::Class::C4 => Class::C4,
    }
}

const fn key_class(class: schema::Class) -> Option<KeyClass> {
    match class {
        schema::Class::C0 | schema::Class::C1 | schema::Class::C2 => Some(KeyClass::C2),
        schema::Class::C3 => Some(KeyClass::C3),
        schema::Class::C4 => None,
    }
}
