//! Letters as PDF, byte for byte reproducible, in eight languages. Knows no database and no clock.
//!
//! Read in this order: which letters there are ([`kind`]), which may be written now ([`gate`]), what one is composed from
//! ([`input`]), how each is composed ([`letters`]), what a letter is made of ([`letter`]), how it is printed ([`print`]).
//! Beside the letters: the release certificate, signed or as a draft ([`certificate`]), the cause list of a week ([`cause_list`]), tables of counts ([`tables`]), and the custody of a case's record, for a verifier and for a court ([`custody`]).

pub mod cause_list;
pub mod certificate;
pub mod custody;
mod desk;
pub mod gate;
pub mod input;
pub mod kind;
pub mod letter;
pub mod letters;
pub mod notes;
pub mod paper;
mod parts;
pub mod print;
pub mod tables;
mod world;
