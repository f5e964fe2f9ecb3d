//! Photos, recordings and scans.

pub mod file;

pub use file::File;
