//! [`Plan`]: what a run does, checked before it begins.

use std::io;
use std::num::{NonZeroU32, NonZeroUsize};
use std::thread::available_parallelism;
use std::time::Duration;

use farewell::Compression;

use crate::content::Kind;
use crate::descriptors::Shortage;

/// What a run may hold in memory if no peer reads and all of them answer at once.
const MOST_MEMORY: u128 = 4 << 30;
/// What a socket holds unwritten before it takes nothing more.
const UNWRITTEN: u128 = 256 << 10;
/// Messages in flight where a schedule says when to send, and nobody how many.
const SCHEDULED_IN_FLIGHT: u32 = 1024;

/// What a run does.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Connections, all to the same place.
    pub connections: NonZeroU32,
    /// Threads that drive them; each has its own.
    pub threads: NonZeroUsize,
    /// The time over which the openings are spread. At most 128 go on at once,
    /// whatever it says.
    pub ramp: Duration,
    /// How long all send after they are open, before anything is measured.
    pub warmup: Duration,
    /// How long it is measured.
    pub duration: Duration,
    /// When messages are sent.
    pub pace: Pace,
    /// The most unanswered messages of a connection; see [`in_flight`](Self::in_flight).
    pub in_flight: Option<NonZeroU32>,
    /// Text or binary.
    pub kind: Kind,
    /// The size of a message's payload, in bytes.
    pub size: NonZeroUsize,
    /// What counts as an answer.
    pub expect: Expect,
    /// Whether messages may be compressed.
    pub compression: Compression,
    /// Whether a connection that ends is opened again.
    pub reopen: bool,
}

/// When messages are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// The next one as soon as an answer makes room for it.
    Saturation,
    /// So many a second, over all connections.
    Rate(NonZeroU32),
}

/// What counts as an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expect {
    /// The message itself, in order.
    Echo,
    /// Any message.
    Any,
    /// Nothing: messages are sent, and what comes is counted.
    Nothing,
}

impl Expect {
    /// The word for it, in reports too.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Echo => "echo",
            Self::Any => "any",
            Self::Nothing => "none",
        }
    }
}

/// Why a run cannot begin.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// It may need more memory than a run is allowed to.
    #[error(
        "{connections} connections with {in_flight} messages of {size} bytes in flight may hold \
         {} MiB, and {} MiB is the bound; use fewer connections, fewer in flight or smaller \
         messages", bytes >> 20, MOST_MEMORY >> 20
    )]
    Memory {
        /// Connections asked for.
        connections: u32,
        /// Messages in flight on each.
        in_flight: u32,
        /// Bytes of each.
        size: usize,
        /// Bytes in all.
        bytes: u128,
    },
    /// The system gives too few descriptors.
    #[error(transparent)]
    Descriptors(#[from] Shortage),
    /// A thread or its runtime did not start.
    #[error("cannot start a thread: {0}; try fewer with --threads")]
    Threads(#[from] io::Error),
    /// A histogram could not be made.
    #[error("cannot make a histogram: {0}")]
    Histogram(#[from] hdrhistogram::CreationError),
}

impl Default for Plan {
    /// 10 connections, each with one message of 125 bytes of text in flight, for
    /// 10 s; half of the cores: the others are for a server on the same machine.
    fn default() -> Self {
        let cores = available_parallelism().map_or(1, NonZeroUsize::get);
        Self {
            connections: NonZeroU32::MIN.saturating_add(9),
            threads: NonZeroUsize::MIN.saturating_add((cores / 2).saturating_sub(1)),
            ramp: Duration::ZERO,
            warmup: Duration::ZERO,
            duration: Duration::from_secs(10),
            pace: Pace::Saturation,
            in_flight: None,
            kind: Kind::Text,
            size: NonZeroUsize::MIN.saturating_add(124),
            expect: Expect::Echo,
            compression: Compression::off(),
            reopen: false,
        }
    }
}

impl Plan {
    /// The most unanswered messages of a connection. Unless said: 1 without a
    /// schedule; with one 1,024, or as many as memory allows.
    #[must_use]
    pub fn in_flight(&self) -> NonZeroU32 {
        match (self.in_flight, self.pace) {
            (Some(asked), _) => asked,
            (None, Pace::Saturation) => NonZeroU32::MIN,
            (None, Pace::Rate(_)) => {
                let mut in_flight = SCHEDULED_IN_FLIGHT;
                while in_flight > 1 && self.memory(in_flight) > MOST_MEMORY {
                    in_flight /= 2;
                }
                NonZeroU32::new(in_flight).unwrap_or(NonZeroU32::MIN)
            }
        }
    }

    /// Threads that have a connection to drive.
    pub(crate) fn threads(&self) -> usize {
        let connections = usize::try_from(self.connections.get()).unwrap_or(usize::MAX);
        self.threads.get().min(connections)
    }

    pub(crate) fn check_memory(&self) -> Result<(), PlanError> {
        let in_flight = self.in_flight().get();
        let bytes = self.memory(in_flight);
        if bytes <= MOST_MEMORY {
            return Ok(());
        }
        Err(PlanError::Memory {
            connections: self.connections.get(),
            in_flight,
            size: self.size.get(),
            bytes,
        })
    }

    /// The largest message that is taken: `most`, or what memory is left for each
    /// connection where all of them send so much at once; an answer in any case.
    pub(crate) fn largest_answer(&self, most: usize) -> usize {
        let spare = MOST_MEMORY.saturating_sub(self.memory(self.in_flight().get()));
        let each = spare / u128::from(self.connections.get());
        let size = self.size.get();
        let all = usize::try_from(each).unwrap_or(usize::MAX);
        size.saturating_add(all).min(most.max(size))
    }

    /// What is waiting to be written on each connection, what of an answer is
    /// here already, notes about messages in flight, and compression's contexts.
    fn memory(&self, in_flight: u32) -> u128 {
        const NOTE: u128 = 24;
        const CONTEXTS: u128 = 360 << 10;
        let (in_flight, size) = (u128::from(in_flight), self.size.get() as u128);
        let unwritten = (in_flight * size).min(UNWRITTEN + size);
        let contexts = if self.compression.is_on() {
            CONTEXTS
        } else {
            0
        };
        let each = unwritten + size + in_flight * NOTE + contexts;
        u128::from(self.connections.get()) * each
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(connections: u32, in_flight: Option<u32>, size: usize) -> Plan {
        Plan {
            connections: NonZeroU32::new(connections).unwrap(),
            in_flight: in_flight.map(|count| NonZeroU32::new(count).unwrap()),
            size: NonZeroUsize::new(size).unwrap(),
            ..Plan::default()
        }
    }

    #[test]
    fn what_every_server_may_send_at_once_fits_into_memory() {
        const MOST: usize = 16 << 20;
        assert_eq!(plan(10, None, 125).largest_answer(MOST), MOST);
        assert_eq!(plan(1, None, 20 << 20).largest_answer(MOST), 20 << 20);
        let many = plan(10_000, None, 125);
        let each = many.largest_answer(MOST);
        assert!((125..500 << 10).contains(&each), "{each}");
        assert!(each as u128 * 10_000 <= MOST_MEMORY);
    }

    #[test]
    fn memory_is_bounded() {
        for (connections, in_flight, size, fits) in [
            (10, None, 125, true),
            (10_000, Some(16), 125, true),
            (1_000, Some(1), 1 << 20, true),
            (10_000, Some(16), 1 << 20, false),
            (10_000, Some(1), 1 << 20, false),
            (100_000, Some(10_000), 1, false),
        ] {
            let checked = plan(connections, in_flight, size).check_memory();
            assert_eq!(checked.is_ok(), fits, "{connections} {in_flight:?} {size}");
        }
        let error = plan(10_000, Some(16), 1 << 20).check_memory().unwrap_err();
        let said = error.to_string();
        assert!(said.contains("4096 MiB is the bound; use fewer"), "{said}");
    }

    #[test]
    fn a_schedule_has_as_many_in_flight_as_fit() {
        let scheduled = |connections, size| Plan {
            pace: Pace::Rate(NonZeroU32::MIN),
            ..plan(connections, None, size)
        };
        assert_eq!(plan(10, None, 125).in_flight().get(), 1);
        assert_eq!(scheduled(10, 125).in_flight().get(), 1024);
        assert_eq!(scheduled(100_000, 125).in_flight().get(), 256);
        assert_eq!(scheduled(100, 1 << 20).in_flight().get(), 1024);
        assert_eq!(scheduled(100_000, 1 << 20).in_flight().get(), 1);
        assert!(scheduled(10_000, 125).check_memory().is_ok());
    }
}
