//! [`Health`]: what is known of an endpoint, and what follows from it for those who wait.

use std::time::{Duration, Instant};

use farewell_close::Observation;
use farewell_proto::later;
use tokio::sync::watch;

use super::facts::Facts;
use super::investigation::{Found, Investigation, PAUSE};
use super::outages::{Loss, Outages, SHORTEST};
use super::pace::Pace;
use super::reach::Reach;
use super::room::Room;
use super::slots::Slots;
use super::witnesses::Confirmed;
use crate::config::Snapshot;

/// How often an endpoint that stays away is probed while no client waits.
const LATER: Duration = Duration::from_secs(1);
/// Connections that end within this time of each other count as ended together.
const TOGETHER: Duration = Duration::from_secs(1);

/// What is known of an endpoint.
#[derive(Debug)]
pub(super) struct Health {
    /// What was seen last.
    last: Option<(Instant, Observation)>,
    /// When a Ping was answered that was sent after a loss, by an endpoint that refused
    /// connections.
    pong: Option<Instant>,
    /// What was seen since it could not be reached.
    away: Facts,
    lost: Lost,
    outages: Outages,
    /// The clients that wait because of it.
    pub(super) room: Room,
    slots: Slots,
    investigation: Option<(Investigation, watch::Sender<Option<Verdict>>)>,
    /// How many investigations there were.
    investigations: u64,
    /// When the last probe left, where somebody waits without an investigation.
    probed: Option<Instant>,
    /// Whether a task sends probes.
    is_probed: bool,
}

/// What the loss of a connection means, and what was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) loss: Loss,
    pub(crate) facts: Facts,
}

/// How many connections were lost in the newest second of losses.
#[derive(Debug, Default)]
struct Lost {
    since: Option<Instant>,
    count: u64,
}

impl Lost {
    fn one_more(&mut self, now: Instant) {
        if self.since.is_none_or(|since| now > later(since, TOGETHER)) {
            self.since = Some(now);
            self.count = 0;
        }
        self.count += 1;
    }
}

impl Health {
    pub(super) fn new(snapshot: &Snapshot) -> Self {
        let (timeouts, limits) = (&snapshot.timeouts, &snapshot.limits);
        Self {
            last: None,
            pong: None,
            away: Facts::default(),
            lost: Lost::default(),
            outages: Outages::new(timeouts.outage_memory),
            room: Room::new(
                timeouts.restart_window,
                limits.max_waiting,
                Pace::new(limits.admit_rate.0.get()),
            ),
            slots: Slots::new(limits.admit_rate.0.get()),
            investigation: None,
            investigations: 0,
            probed: None,
            is_probed: false,
        }
    }

    /// What was seen last, and when; of an endpoint that clients wait for, why they do.
    pub(super) fn last(&self) -> Option<(Instant, Observation)> {
        let why = self.away.last().filter(|_| self.room.is_shut());
        why.or(self.last)
    }

    /// What was seen since it could not be reached; nothing once it can.
    pub(super) fn absence(&self) -> Facts {
        if self.room.is_shut() {
            self.away.clone()
        } else {
            Facts::default()
        }
    }

    /// Something was seen that says how it fares.
    pub(super) fn saw(&mut self, now: Instant, what: Observation) {
        self.last = Some((now, what));
    }

    /// A relay lost its connection: the investigation's verdict. The second is the number
    /// of the investigation, if one begins.
    pub(super) fn lost(
        &mut self,
        now: Instant,
        window: Duration,
    ) -> (watch::Receiver<Option<Verdict>>, Option<u64>) {
        self.lost.one_more(now);
        if let Some((_, tell)) = &self.investigation {
            return (tell.subscribe(), None);
        }
        let (tell, verdict) = watch::channel(None);
        self.investigations += 1;
        let number = self.investigations;
        self.investigation = Some((Investigation::new(number, now, window), tell));
        (verdict, Some(number))
    }

    /// Whether a task is to begin that sends probes: one is due, and none does.
    pub(super) fn wants_probes(&mut self, now: Instant) -> bool {
        let begins = !self.is_probed && self.next_probe(now).is_some();
        self.is_probed |= begins;
        begins
    }

    /// When the next probe is due; `None` ends the task that sends them.
    pub(super) fn due(&mut self, now: Instant) -> Option<Instant> {
        let due = self.next_probe(now);
        self.is_probed = due.is_some();
        due
    }

    fn next_probe(&self, now: Instant) -> Option<Instant> {
        if let Some((investigation, _)) = &self.investigation
            && let Some(next) = investigation.next_probe()
        {
            return Some(next);
        }
        let pause = if self.room.is_past_window(now) && self.room.waiting() == 0 {
            LATER
        } else {
            PAUSE
        };
        self.room
            .is_shut()
            .then(|| self.probed.map_or(now, |last| later(last, pause)))
    }

    /// A probe leaves, if it is due.
    pub(super) fn probes(&mut self, now: Instant) -> bool {
        if self.next_probe(now).is_none_or(|due| now < due) {
            return false;
        }
        self.probed = Some(now);
        if let Some((investigation, _)) = &mut self.investigation {
            investigation.probes(now);
        }
        true
    }

    /// A probe is over; as [`reached`](Self::reached). The second is the investigation for
    /// which the relays from before the refusal are to be asked, if one wants that.
    pub(super) fn probed(&mut self, now: Instant, reach: Reach) -> (bool, Option<u64>) {
        let is_news = self.reached(now, reach);
        let found = match &mut self.investigation {
            Some((investigation, _)) => investigation.probed(now, reach),
            None => None,
        };
        match (found, &mut self.investigation) {
            (Some(Found::Back), Some((investigation, _))) => {
                investigation.confirm();
                return (is_news, Some(investigation.number()));
            }
            (Some(found), _) => self.conclude(now, found),
            (None, _) => {}
        }
        (is_news, None)
    }

    /// What the relays from before the refusal say to that investigation.
    pub(super) fn confirmed(&mut self, now: Instant, number: u64, confirmed: Confirmed) {
        let pong = self.pong;
        let Some(investigation) = self.under_way(number) else {
            return;
        };
        // One that was answered a moment before the loss was answered by a server that
        // refused connections then, too: refusing is no sign of being away.
        let recent = |at: &Instant| later(*at, TOGETHER) >= investigation.began();
        let found = match (confirmed, pong.filter(recent)) {
            (Confirmed::AllEnded, None) => Found::Back,
            (Confirmed::AllEnded, Some(at)) => {
                investigation.saw_before(at, Observation::Pong);
                Found::Listening
            }
            (Confirmed::Answered, _) => investigation.witnessed(now),
            (Confirmed::StillOpen, _) => {
                investigation.saw(now, Observation::StillOpen);
                Found::Listening
            }
        };
        self.conclude(now, found);
    }

    /// Another relay answered a Ping that was sent for that investigation.
    pub(super) fn witnessed(&mut self, now: Instant, number: u64) {
        self.saw(now, Observation::Pong);
        self.pong = self.room.is_shut().then_some(now);
        if let Some(investigation) = self.under_way(number) {
            let found = investigation.witnessed(now);
            self.conclude(now, found);
        }
    }

    fn under_way(&mut self, number: u64) -> Option<&mut Investigation> {
        let (investigation, _) = self.investigation.as_mut()?;
        (investigation.number() == number).then_some(investigation)
    }

    /// What an attempt to connect says. Returns whether that is news: clients wait from
    /// now on, or one of those who wait goes first.
    pub(super) fn reached(&mut self, now: Instant, reach: Reach) -> bool {
        let was_shut = self.room.is_shut();
        match reach {
            Reach::Listening => {
                self.saw(now, Observation::Accepted);
                self.room.accepted(now);
            }
            Reach::Refused | Reach::Unknown => {
                self.saw(now, reach.observation());
                if !was_shut {
                    self.away = Facts::default();
                }
                self.away.saw(now, reach.observation());
                self.room.shut(now);
            }
            // It says nothing about the endpoint.
            Reach::Ours => {}
        }
        was_shut != self.room.is_shut()
    }

    /// A handshake that began then was answered, with any status but 502, 503 and 504: the
    /// endpoint is there, unless it refused connections since.
    pub(super) fn answered(&mut self, now: Instant, begun: Instant) {
        if self.room.shut_since().is_some_and(|since| begun < since) {
            return;
        }
        self.saw(now, Observation::Answered);
        self.room.pace.took(now.saturating_duration_since(begun));
        self.outages.reached(now);
        self.room.answered(now);
    }

    /// A handshake that began then was not answered in time. It may be its path's fault:
    /// where anything was answered since, it says nothing of the endpoint.
    pub(super) fn unanswered(&mut self, now: Instant, begun: Instant) {
        let answers = [Observation::Answered, Observation::Pong];
        let is_there = |(at, what): (Instant, Observation)| at >= begun && answers.contains(&what);
        if !self.last.is_some_and(is_there) {
            self.saw(now, Observation::NoAnswer);
        }
    }

    /// The health check says how it fares. Returns whether that is news.
    pub(super) fn checked(&mut self, now: Instant, is_well: bool) -> bool {
        if !is_well {
            self.saw(now, Observation::CheckFailed);
        }
        self.room.checked(now, is_well)
    }

    /// The delay that the next client is told; `base` is the shortest.
    pub(super) fn slot(&mut self, now: Instant, base: Duration) -> Duration {
        self.slots.next(now, base, self.room.waiting())
    }

    /// The same for a client that the endpoint lost. Where those are many, the pace holds
    /// until they are back.
    pub(super) fn slot_after_loss(&mut self, now: Instant, base: Duration) -> Duration {
        let slot = self.slot(now, base);
        let promised = self.slots.promised(now, base);
        self.room.pace.expect(later(now, base), promised);
        slot
    }

    fn conclude(&mut self, now: Instant, found: Found) {
        let Some((investigation, tell)) = self.investigation.take() else {
            return;
        };
        let loss = match found {
            Found::Witnessed | Found::Listening => Loss::Dropped(self.lost.count),
            Found::Back => self.outages.add(now, true),
            Found::Away => self.outages.add(now, false),
            // Nothing is called down that nobody has seen.
            Found::Unknown => Loss::Gone(SHORTEST),
        };
        let facts = investigation.into_facts(self.lost.count);
        tell.send_replace(Some(Verdict { loss, facts }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::upstream::scripted::snapshot;

    const WINDOW: Duration = Duration::from_secs(5);

    #[test]
    fn what_was_asked_for_an_earlier_investigation_is_no_answer_to_this_one() {
        let now = Instant::now();
        let mut health = Health::new(&snapshot());
        let (first, number) = health.lost(now, WINDOW);
        let number = number.unwrap();
        for (reach, back) in [(Reach::Refused, None), (Reach::Listening, Some(number))] {
            assert_eq!(health.probed(now, reach).1, back);
        }
        // The relays from before are asked, and one is answered for another reason.
        health.witnessed(now, number);
        assert_eq!(first.borrow().as_ref().unwrap().loss, Loss::Dropped(1));
        let (second, later) = health.lost(now, WINDOW);
        assert_ne!(later, Some(number));
        health.confirmed(now, number, Confirmed::AllEnded);
        health.witnessed(now, number);
        assert_eq!(*second.borrow(), None);
    }
}
