//! [`Flight`]: the messages of one connection, from when they are due to their
//! answers. No clock and no socket of its own: time is passed in.
//!
//! **Coordinated omission.** Without a schedule the next message waits for an
//! answer, so a server that stalls for a second is asked less in that second,
//! and one slow answer stands for all that were not asked for. With a schedule
//! each message has a time at which it is due, whatever the server does; its
//! latency counts from there (`from_due`), also where it could be sent only later
//! (`from_sent`) or not at all.

use std::collections::VecDeque;

use farewell::Message;

use crate::content::{Content, Echo};
use crate::plan::Expect;
use crate::schedule::{Nanos, Schedule};
use crate::tally::Tally;
use crate::window::Window;

/// Times are recorded one by one up to so many, then in groups.
const ONE_BY_ONE: u64 = 4096;

/// The messages of one connection.
#[derive(Debug)]
pub(crate) struct Flight<'a> {
    content: &'a Content,
    expect: Expect,
    window: &'a Window,
    connection: u32,
    schedule: Option<Schedule>,
    in_flight: usize,
    /// The number of the next message; those in flight are the ones before it.
    next: u64,
    waiting: VecDeque<Sent>,
}

/// A message that waits for its answer.
#[derive(Debug, Clone, Copy)]
struct Sent {
    due: Nanos,
    at: Nanos,
    measured: bool,
}

/// Why nothing more will be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Over {
    /// The connection ended.
    Ended,
    /// The run did, and whoever has not answered was waited for.
    GivenUp,
}

impl<'a> Flight<'a> {
    pub(crate) fn new(
        content: &'a Content,
        expect: Expect,
        window: &'a Window,
        connection: u32,
        schedule: Option<Schedule>,
        in_flight: usize,
    ) -> Self {
        Self {
            content,
            expect,
            window,
            connection,
            schedule,
            in_flight,
            next: 0,
            waiting: VecDeque::new(),
        }
    }

    /// When the next message may be sent; `None` if not before an answer, or not
    /// at all any more.
    pub(crate) fn next_at(&self) -> Option<Nanos> {
        if self.waiting.len() >= self.in_flight {
            return None;
        }
        let at = self.schedule.as_ref().map_or(0, Schedule::due);
        (at < self.window.to()).then_some(at)
    }

    /// Whether one is to be sent now. Without a schedule that ends with the
    /// measured time; with one, what was due in it still leaves.
    pub(crate) fn may_send(&self, now: Nanos) -> bool {
        self.next_at().is_some_and(|at| at <= now)
            && (self.schedule.is_some() || now < self.window.to())
    }

    /// Whether an answer is awaited.
    pub(crate) fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// The next message, which leaves now.
    pub(crate) fn send(&mut self, now: Nanos, tally: &mut Tally) -> Message {
        let message = self.content.message(self.connection, self.next);
        let due = self.schedule.as_mut().map_or(now, |schedule| {
            let due = schedule.due();
            schedule.advance();
            due
        });
        let measured = self.window.has(due);
        self.next += 1;
        tally.total.sent += 1;
        tally.messages.sent += u64::from(measured);
        if self.expect != Expect::Nothing {
            self.waiting.push_back(Sent {
                due,
                at: now,
                measured,
            });
        }
        message
    }

    /// A message came.
    pub(crate) fn receive(&mut self, now: Nanos, answer: &Message, tally: &mut Tally) {
        let bytes = answer.as_bytes().len() as u64;
        tally.total.receive(bytes);
        if self.window.has(now) {
            tally.arrived.receive(bytes);
        }
        let oldest = self.next - self.waiting.len() as u64;
        let echo = match self.expect {
            Expect::Nothing => return,
            Expect::Any => Echo::After(0),
            Expect::Echo => self.content.recognise(self.connection, oldest, answer),
        };
        match echo {
            Echo::After(passed_over) if passed_over < self.waiting.len() as u64 => {
                for _ in 0..passed_over {
                    self.take(tally, |tally, _| tally.messages.missing += 1);
                }
                self.take(tally, |tally, sent| {
                    tally.messages.answered += 1;
                    record(tally, sent, now);
                });
            }
            // An answer, but to what?
            Echo::Foreign if self.is_waiting() => {
                self.take(tally, |tally, _| tally.messages.wrong += 1);
            }
            Echo::After(_) | Echo::Foreign => {
                tally.messages.unexpected += u64::from(self.window.has(now));
            }
        }
    }

    /// Nothing more will be answered. Whoever was kept waiting until the run was
    /// over has waited at least as long, and is measured with that.
    pub(crate) fn finish(mut self, now: Nanos, over: Over, tally: &mut Tally) {
        while self.is_waiting() {
            self.take(tally, |tally, sent| match over {
                Over::Ended => tally.messages.lost += 1,
                Over::GivenUp => {
                    tally.messages.unanswered += 1;
                    record(tally, sent, now);
                }
            });
        }
        self.count_unsent(now, over, tally);
    }

    /// What was due in the measured time and not sent in it.
    fn count_unsent(&mut self, now: Nanos, over: Over, tally: &mut Tally) {
        let Some(schedule) = &mut self.schedule else {
            return;
        };
        let end = match over {
            Over::Ended => now.min(self.window.to()),
            Over::GivenUp => self.window.to(),
        };
        // What was due before has been sent, or is not measured.
        if end == Nanos::MAX || !self.window.has(end.saturating_sub(1)) {
            return;
        }
        let before = schedule.due_before(self.window.from());
        let unsent = schedule.due_before(end) - before.min(schedule.due_before(end));
        tally.messages.unsent += unsent;
        if over == Over::Ended || self.expect == Expect::Nothing {
            return;
        }
        schedule.skip(before);
        let group = unsent.div_ceil(ONE_BY_ONE).max(1);
        let mut left = unsent;
        while left > 0 {
            let count = group.min(left);
            let waited = now.saturating_sub(schedule.due());
            tally.messages.from_due.record_many(waited, count);
            schedule.skip(count);
            left -= count;
        }
    }

    /// Takes the oldest one that waits; `count` counts it if it is measured.
    fn take(&mut self, tally: &mut Tally, count: impl FnOnce(&mut Tally, Timed)) {
        if let Some(sent) = self.waiting.pop_front()
            && sent.measured
        {
            let due = self.schedule.is_some().then_some(sent.due);
            count(tally, Timed { due, at: sent.at });
        }
    }
}

/// When a message was due, where there is a schedule, and sent.
#[derive(Debug, Clone, Copy)]
struct Timed {
    due: Option<Nanos>,
    at: Nanos,
}

fn record(tally: &mut Tally, sent: Timed, now: Nanos) {
    let messages = &mut tally.messages;
    messages.from_sent.record(now.saturating_sub(sent.at));
    if let Some(due) = sent.due {
        messages.from_due.record(now.saturating_sub(due));
    }
}

#[cfg(test)]
mod tests;
