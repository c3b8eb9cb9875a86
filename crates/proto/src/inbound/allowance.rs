//! [`Allowance`]: how much one call may do, so that other connections have their turn,
//! and [`Bare`]: how many frames came that carry nothing of a message.

use std::num::NonZeroU32;
use std::time::Instant;

use super::late_pong::LatePong;

/// What a frame of a compressed message costs: the decompressor is asked for it.
const COMPRESSED: u32 = 8;
/// How many bytes are inflated in the time that a frame takes.
const INFLATED: usize = 64;
const SECOND: u64 = 1_000_000_000;
/// So long a rate adds up: what a peer says at once that stood still for as long.
const BURST: u64 = 20 * SECOND;

/// How much one call may do, and when it is made.
#[derive(Debug)]
pub(crate) struct Allowance<'a> {
    /// What may still be done, in frames, or in what takes as long.
    pub(crate) work: &'a mut u32,
    pub(crate) bare: &'a mut Option<Box<Bare>>,
    pub(crate) now: Instant,
    pub(crate) opened_at: Instant,
    /// The Pong that answers our last Ping.
    pub(crate) awaited: Option<[u8; 4]>,
}

impl Allowance<'_> {
    /// Whether nothing more may be done for now.
    pub(super) const fn is_used_up(&self) -> bool {
        *self.work == 0
    }

    /// A frame was taken.
    #[inline]
    pub(super) const fn frame(&mut self, compressed: bool) {
        let cost = if compressed { COMPRESSED } else { 1 };
        *self.work = self.work.saturating_sub(cost);
    }

    /// So many bytes were inflated.
    pub(super) fn inflated(&mut self, bytes: usize) {
        let cost = u32::try_from(bytes / INFLATED).unwrap_or(u32::MAX);
        *self.work = self.work.saturating_sub(cost);
    }

    /// A frame that carries nothing of a message; whether so many may come.
    pub(super) fn bare(&mut self, rate: Option<NonZeroU32>) -> bool {
        rate.is_none_or(|rate| {
            let age = self.now.saturating_duration_since(self.opened_at);
            let age = u64::try_from(age.as_nanos()).unwrap_or(u64::MAX);
            self.bare.get_or_insert_default().comes(rate, age)
        })
    }

    /// A frame beside the messages, with so much payload.
    pub(super) fn aside(&mut self, payload: usize) {
        let asides = &mut self.bare.get_or_insert_default().asides;
        asides.frames = asides.frames.saturating_add(1);
        asides.bytes = asides.bytes.saturating_add(payload as u32);
    }
}

/// Frames that carry nothing of a message: control frames and empty ones.
#[derive(Debug, Default)]
pub(crate) struct Bare {
    /// Until when the rate is used up, in nanoseconds since the connection opened.
    used_until: u64,
    asides: Asides,
    /// The answer to the newest Ping, while there is no room for it.
    pub(crate) late_pong: Option<Box<LatePong>>,
}

/// Frames that came beside the messages: control frames, and empty fragments that
/// begin no message. Neither the answers to our own Pings count, nor a Close.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asides {
    /// How many.
    pub frames: u32,
    /// Their payload bytes.
    pub bytes: u32,
}

impl Asides {
    /// None came.
    pub const NONE: Self = Self {
        frames: 0,
        bytes: 0,
    };
}

impl Bare {
    /// One comes, this long after the opening; whether so many may.
    fn comes(&mut self, rate: NonZeroU32, age: u64) -> bool {
        let until = self.used_until.max(age) + SECOND / u64::from(rate.get());
        let fits = until - age <= BURST;
        if fits {
            self.used_until = until;
        }
        fits
    }

    /// Those since this was last asked.
    pub(crate) const fn take_asides(&mut self) -> Asides {
        std::mem::replace(&mut self.asides, Asides::NONE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_seconds_of_frames_are_had_at_once_and_then_they_come_back_evenly() {
        let rate = NonZeroU32::new(1_000).unwrap();
        let mut bare = Bare::default();
        let mut taken = |age: u64| (0..).take_while(|_| bare.comes(rate, age)).count();
        assert_eq!(taken(0), 20_000);
        assert_eq!(taken(SECOND / 1_000 - 1), 0);
        assert_eq!(taken(SECOND / 1_000), 1);
        assert_eq!(taken(SECOND / 2), 499);
        assert_eq!(taken(100 * SECOND), 20_000);
    }

    #[test]
    fn rates_that_divide_no_second_are_kept_too() {
        for rate in [1, 3, 7, 8_000] {
            let rate = NonZeroU32::new(rate).unwrap();
            let mut bare = Bare::default();
            let taken = (0..).take_while(|_| bare.comes(rate, 5)).count();
            assert_eq!(taken, 20 * rate.get() as usize);
        }
        // What nothing can exceed bounds nothing.
        let mut bare = Bare::default();
        assert!((0..100_000).all(|_| bare.comes(NonZeroU32::MAX, 0)));
    }
}
