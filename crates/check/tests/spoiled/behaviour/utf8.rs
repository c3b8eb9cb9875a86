//! UTF-8.

/// What a peer gets wrong about UTF-8: nothing, by default.
#[derive(Debug, Clone, Default)]
pub(crate) struct Utf8 {
    pub(crate) found: Found,
    /// Every frame has to end with a whole character.
    pub(crate) no_cut_characters: bool,
    /// Characters that it does not take.
    pub(crate) refuses: Option<fn(u32) -> bool>,
    pub(crate) lax: Lax,
}

/// When a mistake fails the connection.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Found {
    #[default]
    AtOnce,
    /// When the frame is whole.
    InFrames,
    /// When the message is whole.
    InMessages,
    Never,
}

/// What is taken for UTF-8, and is none.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Lax {
    /// More bytes than a character needs, up to four.
    pub(crate) overlong: bool,
    /// Above U+10FFFF, in four bytes.
    pub(crate) beyond: bool,
    /// Five and six bytes.
    pub(crate) long: bool,
    pub(crate) surrogates: bool,
    /// A text that ends inside a character.
    pub(crate) unfinished: bool,
    /// 0x80 to 0xBF where a character begins.
    pub(crate) strays: bool,
    /// 0xFE and 0xFF.
    pub(crate) nowhere: bool,
}
