//! Frames and messages.

/// What a peer gets wrong about frames and messages: nothing, by default.
#[derive(Debug, Clone, Default)]
pub(crate) struct Framing {
    pub(crate) echoes_text_as_binary: bool,
    pub(crate) echoes_binary_as_text: bool,
    pub(crate) drops_empty_messages: bool,
    /// Takes 126 for a length.
    pub(crate) no_16_bits: bool,
    /// Takes 127 for a length.
    pub(crate) no_64_bits: bool,
    /// Reads a length of 16 bits from its wrong end.
    pub(crate) swaps_16_bits: bool,
    /// Loses a header whose end has not come.
    pub(crate) forgets_cut_headers: bool,
    /// A payload ends where a read ends.
    pub(crate) takes_reads_for_frames: bool,
}
