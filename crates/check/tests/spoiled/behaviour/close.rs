//! The Close frame, and the answer to it.

use std::ops::RangeInclusive;

/// What a peer gets wrong about Close: nothing, by default.
#[derive(Debug, Clone)]
pub(crate) struct Close {
    pub(crate) failure: Failure,
    pub(crate) answer: Answer,
    pub(crate) empty: Empty,
    /// Codes that it refuses, and they may travel.
    pub(crate) refuses: &'static [RangeInclusive<u16>],
    /// A code that it passes over.
    pub(crate) passes_over: Option<u16>,
    /// Codes that it takes, and they may not travel.
    pub(crate) takes: &'static [RangeInclusive<u16>],
    pub(crate) takes_one_byte: bool,
    /// A longer reason fails the connection: 123.
    pub(crate) longest_reason: usize,
    pub(crate) takes_any_reason: bool,
    /// What it is between the fragments of a message.
    pub(crate) between: CloseBetween,
    /// Sends back what there is of a message that a Close cuts off.
    pub(crate) delivers_unfinished: bool,
    /// Passes over a Close that comes behind more bytes than this.
    pub(crate) deaf_behind: u64,
    /// Sends its Close twice.
    pub(crate) says_it_twice: bool,
    /// Goes on with what came in the same read as the Close.
    pub(crate) goes_on: bool,
}

impl Default for Close {
    fn default() -> Self {
        Self {
            failure: Failure::default(),
            answer: Answer::default(),
            empty: Empty::default(),
            refuses: &[],
            passes_over: None,
            takes: &[],
            takes_one_byte: false,
            longest_reason: 123,
            takes_any_reason: false,
            between: CloseBetween::default(),
            delivers_unfinished: false,
            deaf_behind: u64::MAX,
            says_it_twice: false,
            goes_on: false,
        }
    }
}

/// How the peer fails a connection.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Failure {
    /// With a Close whose code names the mistake.
    #[default]
    Said,
    WithoutClose,
    /// With an empty Close.
    WithoutCode,
    /// With this code, whatever the mistake.
    WithCode(u16),
}

/// How the peer answers a Close that has a code.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Answer {
    /// With its code.
    #[default]
    Echoed,
    /// Not: it ends TCP.
    Never,
    Empty,
    /// With this code, whatever came.
    Code(u16),
    /// With its code, the reason, and 124 bytes of its own where there is a reason.
    Commented,
}

/// How the peer answers a Close without a body.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Empty {
    /// Likewise.
    #[default]
    Echoed,
    /// Not: it ends TCP.
    Never,
    PassedOver,
    Code(u16),
}

/// What a Close between the fragments of a message is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum CloseBetween {
    #[default]
    Taken,
    Mistake,
    PassedOver,
    /// Taken when the message is whole.
    Late,
}
