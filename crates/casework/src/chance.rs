//! Chance from the machine: ids, tokens and codes. The only place that asks for it.

use crate::problem::Problem;

/// 128 random bits.
pub(crate) fn bits() -> Result<u128, Problem> {
    let mut bytes = [0_u8; 16];
    fill(&mut bytes)?;
    Ok(u128::from_le_bytes(bytes))
}

/// Random bytes.
pub(crate) fn fill(bytes: &mut [u8]) -> Result<(), Problem> {
    getrandom::fill(bytes).map_err(|error| Problem::Broken { doing: "asking for chance", said: error.to_string() })
}

/// SHA-256 in base 16.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    mukti_journal::hex::encode(&sha2::Sha256::digest(bytes))
}

/// Chance for sealing, from the machine.
pub(crate) struct Machine;

impl mukti_journal::Chance for Machine {
    fn fill(&mut self, bytes: &mut [u8]) {
        // A machine without chance cannot seal: going on would write what anybody could open.
        getrandom::fill(bytes).expect("the operating system gives chance");
    }
}
