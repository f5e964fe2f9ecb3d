//! The parts letters are made of: the facts told, the grounds in law, the requests, the frame round them.

pub(crate) mod account;
pub(crate) mod again;
pub(crate) mod amount;
pub(crate) mod annexures;
pub(crate) mod criminal;
pub(crate) mod demands;
pub(crate) mod districts;
pub(crate) mod facts;
pub(crate) mod finding;
pub(crate) mod frame;
pub(crate) mod grounds;
pub(crate) mod group;
pub(crate) mod history;
pub(crate) mod signature;
pub(crate) mod threats;
