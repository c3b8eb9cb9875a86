//! Waiting for sockets, for ten seconds at most: a server that does nothing for
//! that long hangs.

use std::os::fd::{AsFd, OwnedFd};

use rustix::buffer::spare_capacity;
use rustix::event::Timespec;
use rustix::event::epoll::{self, CreateFlags, Event, EventData, EventFlags};
use rustix::io::Errno;

use crate::error::Error;

/// Events taken at once.
const EVENTS: usize = 1024;

/// The longest without one, in seconds.
const LONGEST: i64 = 10;

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Interest {
    Read,
    ReadAndWrite,
}

/// A set of sockets, each with a number.
pub(crate) struct Poll {
    epoll: OwnedFd,
    events: Vec<Event>,
}

impl Poll {
    /// An empty one.
    pub(crate) fn new() -> Result<Self, Error> {
        Ok(Self {
            epoll: epoll::create(CreateFlags::CLOEXEC)?,
            events: Vec::with_capacity(EVENTS),
        })
    }

    /// Adds one, for reading.
    pub(crate) fn add(&self, source: impl AsFd, number: usize) -> Result<(), Error> {
        let data = EventData::new_u64(number as u64);
        Ok(epoll::add(&self.epoll, source, data, EventFlags::IN)?)
    }

    /// Changes what is waited for.
    pub(crate) fn change(
        &self,
        source: impl AsFd,
        number: usize,
        interest: Interest,
    ) -> Result<(), Error> {
        let data = EventData::new_u64(number as u64);
        let flags = match interest {
            Interest::Read => EventFlags::IN,
            Interest::ReadAndWrite => EventFlags::IN | EventFlags::OUT,
        };
        Ok(epoll::modify(&self.epoll, source, data, flags)?)
    }

    /// Takes one out.
    pub(crate) fn remove(&self, source: impl AsFd) -> Result<(), Error> {
        Ok(epoll::delete(&self.epoll, source)?)
    }

    /// Waits, and puts the numbers of those that are ready into `ready`. An error
    /// after ten seconds.
    pub(crate) fn wait(&mut self, ready: &mut Vec<usize>) -> Result<(), Error> {
        self.wait_for(LONGEST, ready)?;
        if ready.is_empty() {
            return Err(format!("nothing came for {LONGEST} s").into());
        }
        Ok(())
    }

    /// Waits for so many seconds at most.
    pub(crate) fn wait_for(&mut self, seconds: i64, ready: &mut Vec<usize>) -> Result<(), Error> {
        let longest = Timespec {
            tv_sec: seconds,
            tv_nsec: 0,
        };
        match epoll::wait(
            &self.epoll,
            spare_capacity(&mut self.events),
            Some(&longest),
        ) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        ready.clear();
        ready.extend(self.events.drain(..).map(|event| event.data.u64() as usize));
        Ok(())
    }
}
