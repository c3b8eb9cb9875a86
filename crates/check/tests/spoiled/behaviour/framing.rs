//! Frames and messages.

/// What a peer gets wrong about frames and messages: nothing, by default.
#[derive(Debug, Clone)]
pub(crate) struct Framing {
    pub(crate) echoes_text_as_binary: bool,
    pub(crate) echoes_binary_as_text: bool,
    pub(crate) drops_empty_messages: bool,
    /// A larger message fails the connection with 1009: 16 MiB.
    pub(crate) largest: u64,
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
    /// Takes a control frame whose payload is cut for a mistake.
    pub(crate) refuses_cut_control: bool,
    /// Reserved bits that it does not look at: RSV1 is 4, RSV2 is 2, RSV3 is 1.
    pub(crate) overlooks_bits: u8,
    /// Reserved opcodes whose frames it passes over.
    pub(crate) passes_over: &'static [u8],
    pub(crate) fragments: Fragments,
    pub(crate) empty_fragments: EmptyFragments,
    pub(crate) stray: Stray,
    pub(crate) inside: Inside,
    /// Sends nothing back before all that came is read, and then not if it ends.
    pub(crate) holds_echoes: bool,
}

impl Default for Framing {
    fn default() -> Self {
        Self {
            echoes_text_as_binary: false,
            echoes_binary_as_text: false,
            drops_empty_messages: false,
            largest: 16 << 20,
            no_16_bits: false,
            no_64_bits: false,
            swaps_16_bits: false,
            forgets_cut_headers: false,
            takes_reads_for_frames: false,
            refuses_cut_control: false,
            overlooks_bits: 0,
            passes_over: &[],
            fragments: Fragments::default(),
            empty_fragments: EmptyFragments::default(),
            stray: Stray::default(),
            inside: Inside::default(),
            holds_echoes: false,
        }
    }
}

/// What fragments become.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Fragments {
    #[default]
    Joined,
    /// Each is a message, sent back when the last one is there.
    Apart,
    /// Each is a message, sent back when it is there.
    AtOnce,
    /// Only the last one counts.
    Last,
}

/// What a fragment without a payload is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum EmptyFragments {
    #[default]
    Fragments,
    Mistakes,
    /// The end of the message.
    Ends,
}

/// What a continuation of nothing is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Stray {
    #[default]
    Mistake,
    PassedOver,
    /// Binary data.
    Message,
}

/// What a text or binary frame inside a fragmented message is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Inside {
    #[default]
    Mistake,
    Continuation,
    /// The first of another message, in whose favour the begun one is dropped.
    Another,
}
