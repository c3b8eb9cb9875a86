//! [`Room`]: the waiting room of an endpoint, first in, first out.
//!
//! ```text
//!            refused or unreachable            accepted
//!   ┌──────┐ ─────────────────────▶ ┌──────┐ ───────────▶ ┌──────┐
//!   │ Open │                        │ Shut │              │ Ajar │
//!   └──────┘ ◀───────────┐          └──────┘ ◀─────────── └──────┘
//!                        │              refused or unreachable │
//!                        └─────────────────────────────────────┘
//!                             one handshake was answered
//! ```
//!
//! While it is shut, newcomers wait, for the restart window. Once connections are
//! accepted again, one waiting handshake goes first; its answer lets the others in, at
//! the pace of the [`Schedule`](super::schedule).

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

/// The longest that a client waits: many give up after 10 s.
pub(super) const LONGEST: Duration = Duration::from_secs(8);

/// A client that came for the endpoint.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guest {
    /// Those who came later have a higher one.
    number: u64,
    pub(super) arrived: Instant,
}

/// What a waiting client is told in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Admitted {
    /// It goes first.
    Scout,
    /// It goes on then.
    At(Instant),
}

/// What a client that comes meets.
#[derive(Debug)]
pub(super) enum Entry {
    /// It need not wait for the endpoint.
    Free,
    /// It need not wait, and others wait for its answer.
    Scout,
    /// It waits.
    Waits(oneshot::Receiver<Admitted>),
    /// It would come too late, or there is no room left.
    TooLate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Open,
    Shut(Instant),
    Ajar,
}

/// The clients that wait for an endpoint.
#[derive(Debug)]
pub(super) struct Room {
    door: Door,
    /// Since when its health check fails.
    ill: Option<Instant>,
    waiting: BTreeMap<u64, oneshot::Sender<Admitted>>,
    scout: Option<u64>,
    came: u64,
    window: Duration,
    most: usize,
}

impl Room {
    /// For at most so many clients; `window`: how long it may be shut.
    pub(super) const fn new(window: Duration, most: usize) -> Self {
        Self {
            door: Door::Open,
            ill: None,
            waiting: BTreeMap::new(),
            scout: None,
            came: 0,
            window,
            most,
        }
    }

    /// How many wait.
    pub(super) fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// Whether connections were refused or not answered, and none was accepted since.
    pub(super) const fn is_shut(&self) -> bool {
        matches!(self.door, Door::Shut(_))
    }

    /// Whether the restart window of an endpoint that is away is over.
    pub(super) fn is_past_window(&self, now: Instant) -> bool {
        self.closed_since()
            .is_some_and(|since| now >= since + self.window)
    }

    /// A client comes.
    pub(super) const fn guest(&mut self, now: Instant) -> Guest {
        self.came += 1;
        Guest {
            number: self.came,
            arrived: now,
        }
    }

    /// Whether a client may go on; also one that did, and could not connect. One that
    /// waits does so until [`deadline`](Self::deadline) at most, and
    /// [leaves](Self::leave) in any case. `take`: how long so many take to go on.
    pub(super) fn enter(
        &mut self,
        now: Instant,
        guest: Guest,
        take: impl FnOnce(usize) -> Duration,
    ) -> Entry {
        if self.door == Door::Open && self.ill.is_none() {
            return Entry::Free;
        }
        let is_full = self.waiting.len() >= self.most;
        let goes_on = now + take(self.waiting.len());
        if is_full || goes_on >= self.deadline(guest) {
            return Entry::TooLate;
        }
        if self.door == Door::Ajar && self.ill.is_none() && self.scout.is_none() {
            self.scout = Some(guest.number);
            return Entry::Scout;
        }
        let (admit, admitted) = oneshot::channel();
        self.waiting.insert(guest.number, admit);
        Entry::Waits(admitted)
    }

    /// Until when this client waits.
    pub(super) fn deadline(&self, guest: Guest) -> Instant {
        let longest = guest.arrived + LONGEST;
        match self.closed_since() {
            Some(since) => longest.min(since + self.window),
            None => longest,
        }
    }

    /// A connection was refused or not answered.
    pub(super) fn shut(&mut self, now: Instant) {
        if !self.is_shut() {
            self.door = Door::Shut(now);
            self.scout = None;
        }
    }

    /// A connection was accepted: one handshake goes first.
    pub(super) fn accepted(&mut self) {
        if self.is_shut() {
            self.door = Door::Ajar;
            self.promote();
        }
    }

    /// A handshake was answered: everyone may go on, each at the next place.
    pub(super) fn answered(&mut self, place: impl FnMut() -> Instant) {
        self.door = Door::Open;
        self.scout = None;
        self.let_in(place);
    }

    /// Whether the health check fails.
    pub(super) const fn is_ill(&self) -> bool {
        self.ill.is_some()
    }

    /// The health check says how the endpoint fares. Returns whether that is news.
    pub(super) fn checked(
        &mut self,
        now: Instant,
        is_well: bool,
        place: impl FnMut() -> Instant,
    ) -> bool {
        let was_well = self.ill.is_none();
        if is_well {
            self.ill = None;
            match self.door {
                Door::Open => self.let_in(place),
                Door::Ajar => self.promote(),
                Door::Shut(_) => {}
            }
        } else {
            self.ill.get_or_insert(now);
        }
        was_well != is_well
    }

    /// A client waits no more: it went on, gave up, or left.
    pub(super) fn leave(&mut self, guest: Guest) {
        self.waiting.remove(&guest.number);
        if self.scout == Some(guest.number) {
            self.scout = None;
            self.promote();
        }
    }

    fn closed_since(&self) -> Option<Instant> {
        match self.door {
            Door::Shut(since) => Some(self.ill.map_or(since, |ill| ill.min(since))),
            Door::Open | Door::Ajar => self.ill,
        }
    }

    /// The next goes first. One that has left meanwhile does not count.
    fn promote(&mut self) {
        while self.door == Door::Ajar && self.ill.is_none() && self.scout.is_none() {
            let Some((number, admit)) = self.waiting.pop_first() else {
                return;
            };
            if admit.send(Admitted::Scout).is_ok() {
                self.scout = Some(number);
            }
        }
    }

    fn let_in(&mut self, mut place: impl FnMut() -> Instant) {
        if self.ill.is_some() {
            return;
        }
        for (_, admit) in std::mem::take(&mut self.waiting) {
            // One that has left needs no place.
            if !admit.is_closed() {
                let _ = admit.send(Admitted::At(place()));
            }
        }
    }
}
