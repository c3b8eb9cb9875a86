//! [`Passage`]: what goes through a relay as it lies in the buffer that was read.

use std::ops::Range;

use crate::Role;
use crate::frame::{Header, MAX_HEADER};

/// A stretch of what a relay read, checked, that goes on to its other side from
/// where it lies: whole frames with the very bytes of their headers, or a part of
/// a large frame behind a head of its own.
///
/// Made by [`Connection::passage`](crate::Connection::passage) on one side, taken
/// by [`Connection::pass`](crate::Connection::pass) on the other.
#[derive(Debug)]
pub struct Passage {
    head: [u8; MAX_HEADER],
    head_len: u8,
    /// Bytes at the input's beginning that do not go on: the header that `head`
    /// stands for.
    skipped: u8,
    /// Bytes that go on, behind them.
    len: usize,
    /// The end that received it.
    pub(crate) receiver: Role,
    frames: u32,
    pub(crate) messages: u64,
    pub(crate) payload: u64,
}

impl Passage {
    pub(crate) const fn new(receiver: Role) -> Self {
        Self {
            head: [0; MAX_HEADER],
            head_len: 0,
            skipped: 0,
            len: 0,
            receiver,
            frames: 0,
            messages: 0,
            payload: 0,
        }
    }

    /// What is written first; empty where the frames have their own headers.
    #[must_use]
    pub fn head(&self) -> &[u8] {
        &self.head[..usize::from(self.head_len)]
    }

    /// The part of the input that is written next.
    #[must_use]
    pub fn body(&self) -> Range<usize> {
        let begin = usize::from(self.skipped);
        begin..begin + self.len
    }

    /// How much of the input it is: all of that is taken.
    #[must_use]
    pub fn taken(&self) -> usize {
        usize::from(self.skipped) + self.len
    }

    /// Bytes that are written.
    #[must_use]
    pub fn len(&self) -> usize {
        usize::from(self.head_len) + self.len
    }

    /// Never: a passage is made where there is something to pass.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many frames it is: what there is to do grows with them as much as with the
    /// bytes.
    #[must_use]
    pub const fn frames(&self) -> u32 {
        self.frames
    }

    /// How many messages end in it.
    #[must_use]
    pub const fn messages(&self) -> u64 {
        self.messages
    }

    /// Adds a whole frame, as it lies.
    pub(crate) const fn add(&mut self, header: Header, header_len: usize) {
        self.frames += 1;
        self.len += header_len + header.len as usize;
        self.payload += header.len;
        self.messages += header.fin as u64;
    }

    /// Begins with a part of a frame behind a header of its own, in the place of
    /// `skipped` bytes of the frame's.
    pub(crate) fn begin(&mut self, header: Header, skipped: usize) {
        let mut left = &mut self.head[..];
        header.write(self.receiver.other(), &mut left);
        self.head_len = (MAX_HEADER - left.len()) as u8;
        self.skipped = skipped as u8;
        self.len = header.len as usize;
        self.frames += 1;
        self.payload = header.len;
        self.messages = u64::from(header.fin);
    }
}
