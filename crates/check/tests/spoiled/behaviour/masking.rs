//! Masks and lengths.

/// What a peer gets wrong about masks and lengths: nothing, by default.
#[derive(Debug, Clone, Default)]
pub(crate) struct Masking {
    /// Takes frames with a mask and without one.
    pub(crate) takes_either: bool,
    /// Takes a key of zeros for a mistake.
    pub(crate) refuses_zeros: bool,
    /// Masks as the other role has to.
    pub(crate) as_the_other: bool,
    /// Masks all frames with one key.
    pub(crate) one_key: bool,
    /// Writes every length in 64 bits.
    pub(crate) writes_64_bits: bool,
    /// Takes lengths in any form.
    pub(crate) takes_any_length: bool,
    /// Takes a length's top bit for part of the number.
    pub(crate) takes_top_bit: bool,
}
