//! [`Schedule`]: how fast clients come back to an endpoint.
//!
//! Two sequences at one rate, `admit_rate`. A *slot* is what a client is told when its
//! connection ends: the delay after which it may come back. A *place* is when the
//! handshake of a client that is here goes on to the endpoint. Clients that ignore their
//! slots are paced by places, so that the endpoint never gets more than the rate.
//!
//! The pace holds while many clients are expected: those that wait for an endpoint that is
//! back, and those that it lost, until their slots are over. At other times nobody is paced.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use farewell_close::LONGEST_NAMED;

/// Slots lie this far apart at most, beside the pace: clients that are told the same
/// moment do not come in step.
const JITTER: Duration = Duration::from_millis(100);
/// How much later than its slot a client may come and still find the pace kept.
const LATE: Duration = Duration::from_secs(5);
/// The rate holds in each window of this length.
const WINDOW: Duration = Duration::from_millis(100);
/// The part of the rate that is used for places: what the gateway sends evenly arrives
/// less evenly.
const USED: f64 = 0.9;

/// When clients come back, and when their handshakes go on.
#[derive(Debug)]
pub(super) struct Schedule {
    /// Between two slots.
    spacing: Duration,
    /// How many slots were given.
    slots: u64,
    next_slot: Option<Instant>,
    next_place: Option<Instant>,
    /// Until then the pace holds.
    paced_until: Option<Instant>,
    /// The newest handshakes that went on, as many as a window may have.
    gone: VecDeque<Instant>,
    most_in_window: usize,
}

impl Schedule {
    /// `admit_rate`: clients per second.
    pub(super) fn new(admit_rate: u32) -> Self {
        let rate = f64::from(admit_rate.max(1));
        let in_window = rate * USED * WINDOW.as_secs_f64();
        Self {
            spacing: Duration::from_secs_f64(1.0 / rate),
            slots: 0,
            next_slot: None,
            next_place: None,
            paced_until: None,
            gone: VecDeque::new(),
            most_in_window: (in_window as usize).max(1),
        }
    }

    /// The slot of the next client: `base`, and longer where others were told the same
    /// time. `waiting` clients are here already and go first.
    pub(super) fn slot(&mut self, now: Instant, base: Duration, waiting: usize) -> Duration {
        let first = now + base + self.spacing * u32::try_from(waiting).unwrap_or(u32::MAX);
        let at = self.next_slot.map_or(first, |next| next.max(first));
        self.next_slot = Some(at + self.spacing);
        self.slots += 1;
        let jitter = farewell_close::restart_delay(self.slots, &(Duration::ZERO..=JITTER));
        (at + jitter - now).min(LONGEST_NAMED)
    }

    /// How many clients were told slots after that time.
    pub(super) fn promised(&self, at: Instant) -> usize {
        let ahead = self
            .next_slot
            .map(|next| next.saturating_duration_since(at));
        let ahead = ahead.unwrap_or_default().as_secs_f64();
        (ahead / self.spacing.as_secs_f64()) as usize
    }

    /// So many clients come from then on. Where they are more than one window takes, the
    /// pace holds until they are here. Fewer of them never slow others down, so that
    /// no client can cause that alone.
    pub(super) fn expect(&mut self, from: Instant, clients: usize) {
        if clients > self.most_in_window {
            self.pace_until(from + self.duration(clients) + LATE);
        }
    }

    /// When the next handshake may go on to the endpoint.
    pub(super) fn place(&mut self, now: Instant) -> Instant {
        if self.paced_until.is_none_or(|until| until < now) {
            self.next_place = None;
            self.gone.clear();
            return now;
        }
        let at = self.next_place.map_or(now, |next| next.max(now));
        self.next_place = Some(at + self.spacing.div_f64(USED));
        self.pace_until(at + LATE);
        at
    }

    /// How long a client that comes now would wait for its place.
    pub(super) fn wait(&self, now: Instant) -> Duration {
        self.next_place
            .filter(|_| self.paced_until.is_some_and(|until| until >= now))
            .map_or(Duration::ZERO, |next| next.saturating_duration_since(now))
    }

    /// How long so many handshakes take.
    pub(super) fn duration(&self, handshakes: usize) -> Duration {
        let handshakes = u32::try_from(handshakes).unwrap_or(u32::MAX);
        self.spacing.div_f64(USED).saturating_mul(handshakes)
    }

    /// The time of a place has come, maybe late and together with others. `Err` says
    /// when to ask again: as many as a window may have have gone on within it.
    pub(super) fn goes(&mut self, now: Instant) -> Result<(), Instant> {
        if self.paced_until.is_none_or(|until| until < now) {
            return Ok(());
        }
        if self.gone.len() == self.most_in_window
            && let Some(oldest) = self.gone.front()
        {
            let free = *oldest + WINDOW;
            if now < free {
                return Err(free);
            }
            self.gone.pop_front();
        }
        self.gone.push_back(now);
        Ok(())
    }

    fn pace_until(&mut self, until: Instant) {
        self.paced_until = Some(self.paced_until.map_or(until, |old| old.max(until)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn millis(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn few_clients_do_not_wait_and_many_come_at_the_rate() {
        let now = Instant::now();
        let mut schedule = Schedule::new(500);
        let slots: Vec<_> = (0..2_000)
            .map(|_| schedule.slot(now, Duration::ZERO, 0))
            .collect();
        assert!(
            slots[..3].iter().all(|slot| *slot <= millis(110)),
            "{slots:?}"
        );
        for second in 0..4 {
            let (from, until) = (millis(second * 1_000), millis(second * 1_000 + 1_000));
            let count = slots
                .iter()
                .filter(|at| from <= **at && **at < until)
                .count();
            assert!((440..=560).contains(&count), "second {second}: {count}");
        }
        assert!(slots[1_999] <= millis(4_100));
    }

    #[test]
    fn a_slot_has_its_base_follows_those_who_wait_and_is_never_above_the_bound() {
        let now = Instant::now();
        let mut schedule = Schedule::new(100);
        let slot = schedule.slot(now, millis(1_000), 50);
        assert!(slot >= millis(1_500) && slot <= millis(1_600), "{slot:?}");
        // Long after that the sequence begins anew.
        let later = now + millis(60_000);
        assert!(schedule.slot(later, Duration::ZERO, 0) <= millis(100));
        let mut slow = Schedule::new(1);
        let last = (0..1_000).map(|_| slow.slot(now, Duration::ZERO, 0)).last();
        assert_eq!(last, Some(LONGEST_NAMED));
    }

    #[test]
    fn nobody_is_paced_unless_clients_are_expected() {
        let now = Instant::now();
        let mut schedule = Schedule::new(10);
        for _ in 0..1_000 {
            assert_eq!(schedule.place(now), now);
            assert_eq!(schedule.goes(now), Ok(()));
        }
        // So few do not matter.
        schedule.expect(now, 1);
        assert_eq!([(); 9].map(|()| schedule.place(now)), [now; 9]);
        schedule.expect(now, 2);
        let places: Vec<_> = (0..5).map(|_| schedule.place(now) - now).collect();
        assert!(places[4] >= millis(400), "{places:?}");
        let later = now + millis(60_000);
        assert_eq!(schedule.place(later), later);
        assert_eq!(schedule.wait(later), Duration::ZERO);
    }

    /// However late and however many together the tasks of waiting clients are woken.
    #[test]
    fn no_window_has_more_than_the_rate() {
        let start = Instant::now();
        for (rate, stall) in [
            (500, 1),
            (500, 7),
            (500, 250),
            (40, 90),
            (5, 3),
            (10_000, 13),
        ] {
            let mut schedule = Schedule::new(rate);
            schedule.expect(start, 2 * rate as usize);
            let clients = 2 * rate as usize;
            let mut waiting: Vec<Instant> = (0..clients).map(|_| schedule.place(start)).collect();
            let mut gone = Vec::new();
            let mut now = start;
            while !waiting.is_empty() {
                now += millis(stall);
                for at in std::mem::take(&mut waiting) {
                    match at <= now {
                        true => match schedule.goes(now) {
                            Ok(()) => gone.push(now),
                            Err(again) => waiting.push(again),
                        },
                        false => waiting.push(at),
                    }
                }
            }
            for (index, at) in gone.iter().enumerate() {
                let count = gone[index..]
                    .iter()
                    .take_while(|it| **it < *at + WINDOW)
                    .count();
                let most = (rate as usize / 10).max(1);
                assert!(
                    count <= most,
                    "{rate}/s, looked at every {stall} ms: {count}"
                );
            }
            let took = gone[clients - 1] - start;
            let most =
                millis(2_000).div_f64(USED) + millis(2 * stall) * if rate < 10 { 10 } else { 1 };
            assert!(
                stall > 20 || took <= most.mul_f64(1.2),
                "{rate}/s: {took:?}"
            );
        }
    }
}
