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
//! the [`Pace`], or half a second without one.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use farewell_proto::later;
use tokio::sync::oneshot;

use super::pace::{Pace, Passing};

/// The longest that a client waits: many give up after 10 s.
const LONGEST: Duration = Duration::from_secs(8);
/// How long a client waits that comes after the window: for one more probe.
const MOMENT: Duration = Duration::from_millis(150);

/// A client that came for the endpoint.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guest {
    /// Those who came later have a higher one.
    number: u64,
    arrived: Instant,
}

/// What a client that comes meets.
#[derive(Debug)]
pub(super) enum Entry {
    /// It goes on.
    Goes(Passing),
    /// It waits until it is told to go on.
    Waits(oneshot::Receiver<Passing>),
    /// It would come too late, or there is no room left.
    TooLate(Reason),
}

/// Why a client waits in vain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// The endpoint is away.
    Away,
    /// Its health check fails.
    Ill,
    /// It is there, and so many others wait for their turn that this one comes too late.
    Late,
    /// As many wait as may.
    Full,
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
    waiting: BTreeMap<u64, oneshot::Sender<Passing>>,
    /// The client that goes first.
    scout: Option<u64>,
    came: u64,
    window: Duration,
    most: usize,
    pub(super) pace: Pace,
}

impl Room {
    /// For at most so many clients; `window`: how long it may be shut.
    pub(super) const fn new(window: Duration, most: usize, pace: Pace) -> Self {
        Self {
            door: Door::Open,
            ill: None,
            waiting: BTreeMap::new(),
            scout: None,
            came: 0,
            window,
            most,
            pace,
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

    /// Since when.
    pub(super) const fn shut_since(&self) -> Option<Instant> {
        match self.door {
            Door::Shut(since) => Some(since),
            Door::Open | Door::Ajar => None,
        }
    }

    /// Whether the health check fails.
    pub(super) const fn is_ill(&self) -> bool {
        self.ill.is_some()
    }

    /// Whether the restart window of an endpoint that is away is over.
    pub(super) fn is_past_window(&self, now: Instant) -> bool {
        self.closed_since()
            .is_some_and(|since| now >= later(since, self.window))
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
    /// [leaves](Self::leave) in any case.
    pub(super) fn enter(&mut self, now: Instant, guest: Guest) -> Entry {
        if self.waiting.is_empty()
            && self.lets_in()
            && let Some(passing) = self.pace.goes(now)
        {
            if self.door == Door::Ajar {
                self.scout = Some(guest.number);
            }
            return Entry::Goes(passing);
        }
        let goes_on = later(now, self.pace.duration(self.waiting.len()));
        if self.waiting.len() >= self.most {
            return Entry::TooLate(Reason::Full);
        }
        if goes_on >= self.deadline(guest) {
            return Entry::TooLate(self.reason());
        }
        let (go, told) = oneshot::channel();
        self.waiting.insert(guest.number, go);
        Entry::Waits(told)
    }

    /// Why those who wait do.
    pub(super) const fn reason(&self) -> Reason {
        match self.door {
            Door::Shut(_) => Reason::Away,
            _ if self.is_ill() => Reason::Ill,
            Door::Open | Door::Ajar => Reason::Late,
        }
    }

    /// Whether this client goes first, and others wait for its answer.
    pub(super) fn is_scout(&self, guest: Guest) -> bool {
        self.scout == Some(guest.number)
    }

    /// The client that goes first has no answer for so long that the others need not wait
    /// for it: connections are accepted, and the pace holds them.
    pub(super) fn scouted(&mut self, now: Instant, guest: Guest) {
        if self.is_scout(guest) {
            self.answered(now);
        }
    }

    /// Until when this client waits.
    pub(super) fn deadline(&self, guest: Guest) -> Instant {
        let longest = later(guest.arrived, LONGEST);
        match self.closed_since() {
            Some(since) => longest
                .min(later(since, self.window))
                .max(later(guest.arrived, MOMENT)),
            None => longest,
        }
    }

    /// A connection was refused or not answered.
    pub(super) fn shut(&mut self, now: Instant) {
        self.scout = None;
        self.pace.expect(now, 0);
        if !self.is_shut() {
            self.door = Door::Shut(now);
        }
    }

    /// A connection was accepted: one handshake goes first.
    pub(super) fn accepted(&mut self, now: Instant) {
        if self.is_shut() {
            self.door = Door::Ajar;
            self.let_in(now);
        }
    }

    /// A handshake was answered: everyone may go on.
    pub(super) fn answered(&mut self, now: Instant) {
        self.door = Door::Open;
        self.scout = None;
        self.pace.expect(now, self.waiting.len());
        self.let_in(now);
    }

    /// The health check says how the endpoint fares. Returns whether that is news.
    pub(super) fn checked(&mut self, now: Instant, is_well: bool) -> bool {
        let was_well = !self.is_ill();
        if is_well {
            self.ill = None;
            self.pace.expect(now, self.waiting.len());
            self.let_in(now);
        } else {
            self.ill.get_or_insert(now);
        }
        was_well != is_well
    }

    /// A client does not wait any more, or its handshake has ended.
    pub(super) fn leave(&mut self, now: Instant, guest: Guest) {
        self.waiting.remove(&guest.number);
        if self.scout == Some(guest.number) {
            self.scout = None;
            self.let_in(now);
        }
    }

    /// A handshake that was counted does not count any more.
    pub(super) fn over(&mut self, now: Instant) {
        self.pace.over();
        self.let_in(now);
    }

    fn closed_since(&self) -> Option<Instant> {
        match self.door {
            Door::Shut(since) => Some(self.ill.map_or(since, |ill| ill.min(since))),
            Door::Open | Door::Ajar => self.ill,
        }
    }

    /// Whether a client may go on, as far as the endpoint is there.
    const fn lets_in(&self) -> bool {
        !self.is_ill()
            && match self.door {
                Door::Open => true,
                Door::Ajar => self.scout.is_none(),
                Door::Shut(_) => false,
            }
    }

    /// Lets in those who may go on. One that has left meanwhile does not count.
    fn let_in(&mut self, now: Instant) {
        while self.lets_in() && !self.waiting.is_empty() {
            let Some(passing) = self.pace.goes(now) else {
                return;
            };
            let Some((number, go)) = self.waiting.pop_first() else {
                return;
            };
            if go.send(passing).is_ok() {
                if self.door == Door::Ajar {
                    self.scout = Some(number);
                }
            } else if passing == Passing::Counted {
                self.pace.over();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WINDOW: Duration = Duration::from_secs(5);
    const MOST: usize = 6;
    const RATE: u32 = 20;

    /// What can happen to a room.
    #[derive(Debug, Clone, Copy)]
    enum Event {
        Comes,
        Leaves(usize),
        Refused,
        Accepted,
        Answered(usize),
        Fails(usize),
        Ill,
        Well,
        Passes(u64),
    }

    fn event() -> impl Strategy<Value = Event> {
        prop_oneof![
            4 => Just(Event::Comes),
            1 => any::<usize>().prop_map(Event::Leaves),
            1 => Just(Event::Refused),
            2 => Just(Event::Accepted),
            2 => any::<usize>().prop_map(Event::Answered),
            1 => any::<usize>().prop_map(Event::Fails),
            1 => Just(Event::Ill),
            2 => Just(Event::Well),
            2 => (1u64..3_000).prop_map(Event::Passes),
        ]
    }

    /// A room, and the clients that it knows of.
    struct World {
        room: Room,
        now: Instant,
        waiting: Vec<(Guest, oneshot::Receiver<Passing>)>,
        /// Their handshakes are under way.
        gone: Vec<(Guest, Passing)>,
    }

    impl World {
        fn enter(&mut self, guest: Guest) {
            let free = self.room.door == Door::Open && self.room.ill.is_none();
            match self.room.enter(self.now, guest) {
                Entry::Goes(passing) => self.gone.push((guest, passing)),
                Entry::Waits(told) => self.waiting.push((guest, told)),
                Entry::TooLate(reason) => {
                    assert!(!free || matches!(reason, Reason::Late | Reason::Full));
                }
            }
        }

        /// Takes those who were let in, who are the first.
        fn settle(&mut self) {
            self.waiting.sort_by_key(|(guest, _)| guest.number);
            let mut others_wait = false;
            let (mut gone, mut waiting) = (Vec::new(), Vec::new());
            for (guest, mut told) in self.waiting.drain(..) {
                match told.try_recv() {
                    Ok(passing) => {
                        assert!(!others_wait, "first in, first out");
                        gone.push((guest, passing));
                    }
                    Err(oneshot::error::TryRecvError::Empty) => {
                        others_wait = true;
                        waiting.push((guest, told));
                    }
                    Err(closed) => panic!("forgotten: {closed}"),
                }
            }
            self.waiting = waiting;
            self.gone.extend(gone);
        }

        /// A handshake ends, and does not count any more.
        fn end(&mut self, which: usize, is_answer: bool) {
            let Some(index) = which.checked_rem(self.gone.len()) else {
                return;
            };
            let (guest, passing) = self.gone.swap_remove(index);
            if is_answer {
                self.room.answered(self.now);
            }
            self.room.leave(self.now, guest);
            if passing == Passing::Counted {
                self.room.over(self.now);
            }
        }

        fn happens(&mut self, event: Event) {
            match event {
                Event::Comes => {
                    let guest = self.room.guest(self.now);
                    self.enter(guest);
                }
                Event::Leaves(which) => {
                    if let Some(index) = which.checked_rem(self.waiting.len()) {
                        let (guest, _) = self.waiting.swap_remove(index);
                        self.room.leave(self.now, guest);
                    }
                }
                Event::Refused => self.room.shut(self.now),
                Event::Accepted => self.room.accepted(self.now),
                Event::Answered(which) => self.end(which, true),
                Event::Fails(which) => self.end(which, false),
                Event::Ill => drop(self.room.checked(self.now, false)),
                Event::Well => drop(self.room.checked(self.now, true)),
                Event::Passes(millis) => self.now += Duration::from_millis(millis),
            }
            self.settle();
        }
    }

    proptest! {
        #[test]
        fn nobody_is_forgotten_and_nobody_goes_on_to_an_endpoint_that_is_away(
            events in proptest::collection::vec(event(), 1..200)
        ) {
            let now = Instant::now();
            let room = Room::new(WINDOW, MOST, Pace::new(RATE));
            let (waiting, gone) = (Vec::new(), Vec::new());
            let mut world = World { room, now, waiting, gone };
            for event in events {
                let before = world.gone.len();
                world.happens(event);
                let room = &world.room;
                let came = world.gone.len().saturating_sub(before);
                prop_assert_eq!(room.waiting(), world.waiting.len());
                prop_assert!(room.waiting() <= MOST);
                match room.door {
                    Door::Shut(_) => prop_assert_eq!(came, 0, "{:?}", event),
                    Door::Ajar => {
                        prop_assert!(came <= 1, "one goes first");
                        // Or those that went on before count.
                        let may = world.gone.is_empty() && !room.is_ill();
                        prop_assert!(!may || room.waiting() == 0, "somebody waits for nothing");
                    }
                    Door::Open if !room.is_ill() && world.gone.is_empty() => {
                        prop_assert_eq!(room.waiting(), 0, "somebody waits for nothing");
                    }
                    Door::Open => {}
                }
            }
            // In the end everyone can go.
            world.happens(Event::Well);
            world.happens(Event::Accepted);
            for _ in 0..1_000 {
                if world.gone.is_empty() {
                    world.happens(Event::Comes);
                }
                world.happens(Event::Answered(0));
            }
            prop_assert_eq!(world.room.waiting(), 0);
        }
    }
}
