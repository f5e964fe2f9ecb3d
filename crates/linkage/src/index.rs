//! What can be found of people in memory: names, places, telephone numbers, and nothing of it on any disk.
//!
//! `terms` keeps each different word once; an entry is the list of its words' numbers. `find` ranks.

mod find;
mod phone;
mod question;
mod terms;

use crate::names::{Name, Role};
use phone::Phone;
use std::collections::BTreeMap;
use terms::Terms;

/// What kind of text an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// A person's own name.
    Name,
    /// The name of a person told beside them: father, husband, mother.
    Relative,
    /// A village, town, worksite or address.
    Place,
    /// One or several telephone numbers.
    Phone,
    /// Any other words: a case's short title, a trade, a reference.
    Other,
}

/// How well something answers, 0 to 1; 1 only where the words are those asked for.
pub type Score = f64;

/// One thing found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// What the text was inserted under: a case or a person.
    pub id: u128,
    /// The field that answers the question best.
    pub field: Field,
    /// 0 to 1; exactly 1 where a field's words are the words asked for.
    pub score: Score,
}

/// A word of an entry: the number of its term, and the part it plays in the lowest two bits.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Posting(u32);

impl Posting {
    fn new(term: u32, role: Role) -> Self {
        let role = match role {
            Role::Core => 0,
            Role::Added => 1,
            Role::Title => 2,
            Role::Relative => 3,
        };
        Self(term << 2 | role)
    }

    const fn term(self) -> u32 {
        self.0 >> 2
    }

    const fn role(self) -> Role {
        match self.0 & 3 {
            0 => Role::Core,
            1 => Role::Added,
            2 => Role::Title,
            _ => Role::Relative,
        }
    }
}

/// One text of one owner.
struct Entry {
    owner: u32,
    field: Field,
    words: Box<[Posting]>,
    phone: Option<Phone>,
}

/// What one id has.
struct Owner {
    id: u128,
    entries: Vec<u32>,
}

/// An index of one sign-in, built from what that member may open and dropped when they leave.
///
/// Words are held in plain Latin only, each different word once; dropping the index or removing an id empties the
/// memory of words nobody else has. `Debug` prints nothing of it. The same inserts in the same order give the same
/// answers.
#[derive(Default)]
pub struct Index {
    terms: Terms,
    entries: Vec<Option<Entry>>,
    free_entries: Vec<u32>,
    owners: Vec<Option<Owner>>,
    free_owners: Vec<u32>,
    by_id: BTreeMap<u128, u32>,
    /// The entries that are telephone numbers.
    phones: Vec<u32>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Index(…)")
    }
}

impl Index {
    /// An empty index.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one text of a person or case; a text without letters or digits, or one already there, adds nothing.
    ///
    /// Of a text at most its first 12 words are kept, of a word its first 48 letters.
    pub fn insert(&mut self, id: u128, field: Field, text: &str) {
        if field == Field::Phone {
            self.insert_phone(id, text);
            return;
        }
        let name = read(field, text);
        if name.words().is_empty() {
            return;
        }
        let words: Box<[Posting]> =
            name.words().iter().map(|word| Posting::new(self.terms.number(word), word.role())).collect();
        if self.has(id, field, &words) {
            return;
        }
        let entry = self.add_entry(id, field, words, None);
        let words = self.entries[entry as usize].as_ref().map(|entry| entry.words.clone()).unwrap_or_default();
        for word in words {
            self.terms.post(word.term(), entry);
        }
    }

    /// Takes everything of this id out; words that nobody else has are emptied from memory.
    pub fn remove(&mut self, id: u128) {
        let Some(slot) = self.by_id.remove(&id) else { return };
        let Some(owner) = self.owners[slot as usize].take() else { return };
        self.free_owners.push(slot);
        for number in &owner.entries {
            if let Some(entry) = self.entries[*number as usize].take() {
                for word in &entry.words {
                    self.terms.unpost(word.term(), *number);
                }
            }
        }
        self.phones.retain(|entry| !owner.entries.contains(entry));
        self.free_entries.extend(owner.entries);
    }

    /// How many texts are held, each telephone number as one.
    pub fn len(&self) -> usize {
        self.entries.len() - self.free_entries.len()
    }

    /// Whether nothing is held.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many different words are held.
    pub fn words(&self) -> usize {
        self.terms.len()
    }

    /// About how many bytes of memory the index takes, allocator's overhead left out.
    pub fn bytes(&self) -> usize {
        let entries = self.entries.capacity() * size_of::<Option<Entry>>();
        let words: usize = self.entries.iter().flatten().map(|entry| size_of_val(&*entry.words)).sum();
        let owners = self.owners.capacity() * size_of::<Option<Owner>>();
        let lists: usize = self.owners.iter().flatten().map(|owner| owner.entries.capacity() * 4).sum();
        // A tree's leaf is about two thirds full.
        let tree = self.by_id.len() * (size_of::<u128>() + size_of::<u32>()) * 3 / 2;
        let phones = self.phones.capacity() * 4 + self.phones.len() * size_of::<phone::Number>();
        entries + words + owners + lists + tree + phones + self.terms.bytes()
    }

    fn insert_phone(&mut self, id: u128, text: &str) {
        for number in phone::numbers(text) {
            if !self.of(id).any(|entry| entry.phone.as_ref().is_some_and(|phone| phone.number() == number)) {
                let entry = self.add_entry(id, Field::Phone, Box::default(), Some(Phone::new(number)));
                self.phones.push(entry);
            }
        }
    }

    fn has(&self, id: u128, field: Field, words: &[Posting]) -> bool {
        self.of(id).any(|entry| entry.field == field && *entry.words == *words)
    }

    /// The entries of one id.
    fn of(&self, id: u128) -> impl Iterator<Item = &Entry> {
        let owner = self.by_id.get(&id).and_then(|slot| self.owners[*slot as usize].as_ref());
        let numbers = owner.into_iter().flat_map(|owner| &owner.entries);
        numbers.filter_map(|number| self.entries[*number as usize].as_ref())
    }

    fn add_entry(&mut self, id: u128, field: Field, words: Box<[Posting]>, phone: Option<Phone>) -> u32 {
        let owner = self.owner(id);
        let entry = Some(Entry { owner, field, words, phone });
        let number = put(&mut self.entries, &mut self.free_entries, entry);
        if let Some(owner) = self.owners[owner as usize].as_mut() {
            owner.entries.push(number);
        }
        number
    }

    fn owner(&mut self, id: u128) -> u32 {
        if let Some(known) = self.by_id.get(&id) {
            return *known;
        }
        let slot = put(&mut self.owners, &mut self.free_owners, Some(Owner { id, entries: Vec::new() }));
        self.by_id.insert(id, slot);
        slot
    }
}

/// Puts a value into a free slot, or a new one, and says which.
fn put<T>(slots: &mut Vec<T>, free: &mut Vec<u32>, value: T) -> u32 {
    match free.pop() {
        Some(slot) => {
            slots[slot as usize] = value;
            slot
        }
        None => {
            slots.push(value);
            u32::try_from(slots.len() - 1).expect("an index in memory has fewer than 2^32 slots")
        }
    }
}

/// A person's name is read as one; any other text keeps its words as they are.
fn read(field: Field, text: &str) -> Name {
    match field {
        Field::Name | Field::Relative => Name::read(text),
        Field::Place | Field::Phone | Field::Other => Name::read_as_written(text),
    }
}

#[cfg(test)]
mod tests;
