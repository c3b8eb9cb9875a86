//! [`Sequence`]: who sends what, in which order, and what each side reports at its end.

/// What happens on the wire, step by step.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sequence {
    /// The code that it is about.
    pub(crate) code: u16,
    /// From the client's side on.
    pub(crate) lanes: &'static [Lane],
    /// In the order of time; the reports are the last ones.
    pub(crate) steps: Vec<Step>,
    /// The text below it: what is different elsewhere.
    pub(crate) note: Option<&'static str>,
}

/// A program on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lane {
    Client,
    /// Passes bytes on, and writes no Close frame.
    Proxy,
    /// Speaks WebSocket to both sides.
    Gateway,
    Server,
}

/// A step of a sequence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Step {
    /// Something goes from one program to its neighbour.
    Arrow { from: Lane, to: Lane, what: What },
    /// Something happens within a program: the text of this id.
    Mark { at: Lane, what: &'static str },
    /// What the program's library reports of the end.
    Report { at: Lane, what: Report },
}

/// What goes from one program to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// A Close frame with a code.
    Close(u16),
    /// A Close frame with a code and the delay after which to come back.
    CloseWithDelay(u16),
    /// A Close frame with a code that its receiver does not read.
    Unread(u16),
    /// A Close frame without a code.
    EmptyClose,
    /// No Close frame comes, although one is due.
    NoClose,
    /// A message or a part of a handshake: the text of this id.
    Other(&'static str),
    /// TCP ends after the closing handshake, or without a WebSocket.
    End,
    /// TCP ends in the middle of a WebSocket.
    Cut,
}

/// What a library reports to its program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Report {
    /// The code of the Close frame that came.
    Received(u16),
    /// A number that it filled in itself.
    FilledIn(u16),
    /// A number that many libraries fill in.
    Often(u16),
    /// One of several things, in the place of a code that it refuses.
    Refused,
}
