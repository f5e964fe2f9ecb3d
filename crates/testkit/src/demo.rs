//! A small invented organisation.
use mukti_casework::{By, Desk, Problem};

/// Makes it.
///
/// # Errors
/// The desk could not keep it.
pub fn organisation(_desk: &Desk, _by: By) -> Result<(), Problem> {
    Ok(())
}
