//! Chance, handed in: this crate draws none of its own, so that a test can replay everything.

/// A source of random bytes. Whoever implements it for real use takes them from the operating system.
pub trait Chance {
    /// Fills the bytes.
    fn fill(&mut self, bytes: &mut [u8]);
}

/// Draws an array.
pub fn draw<const N: usize>(chance: &mut dyn Chance) -> [u8; N] {
    let mut bytes = [0_u8; N];
    chance.fill(&mut bytes);
    bytes
}

/// Draws an id.
pub fn draw_id(chance: &mut dyn Chance) -> u128 {
    u128::from_be_bytes(draw(chance))
}
