//! Ping and Pong.

use bytes::Bytes;

/// What a peer gets wrong about Ping and Pong: nothing, by default.
#[derive(Debug, Clone)]
pub(crate) struct Control {
    pub(crate) pongs: Pongs,
    /// Answers when the message whose fragments arrive is whole.
    pub(crate) late_inside: bool,
    pub(crate) answers_pongs: bool,
    pub(crate) fails_on_pongs: bool,
    /// A longer control frame fails the connection: 125.
    pub(crate) longest: u64,
    /// Takes a control frame that says that more follows, and what follows it.
    pub(crate) joins_fragments: bool,
    pub(crate) between: Between,
}

impl Default for Control {
    fn default() -> Self {
        Self {
            pongs: Pongs::default(),
            late_inside: false,
            answers_pongs: false,
            fails_on_pongs: false,
            longest: 125,
            joins_fragments: false,
            between: Between::default(),
        }
    }
}

/// How Pings are answered.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Pongs {
    /// Each, with its payload.
    #[default]
    Right,
    Never,
    Empty,
    /// With this much of the payload.
    Cut(usize),
}

/// What a Ping or Pong between the fragments of a message is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Between {
    #[default]
    Taken,
    PassedOver,
    Mistake,
    /// The end of the message, which is dropped.
    End,
}

impl Control {
    /// The payload of the Pong that answers this Ping.
    pub(crate) fn pong_to(&self, ping: &Bytes) -> Option<Bytes> {
        match self.pongs {
            Pongs::Right => Some(ping.clone()),
            Pongs::Never => None,
            Pongs::Empty => Some(Bytes::new()),
            Pongs::Cut(most) => Some(ping.slice(..ping.len().min(most))),
        }
    }
}
