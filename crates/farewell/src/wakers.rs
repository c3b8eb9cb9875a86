//! [`Wakers`]: everyone who may wait for one connection.
//!
//! A socket's halves, its server task and whoever awaits its end may be
//! different tasks, but a transport remembers one waker per direction. Nearly
//! always all of them are one task: then the transport is given that task's own
//! waker, and nothing is allocated. As soon as there are two, it is given one that
//! wakes them all, so that none can displace another.

use std::sync::Arc;
use std::task::{Context, Wake, Waker};

use crate::sync::AtomicWaker;

/// Who waits.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Waiter {
    /// The server's task, which sees to everything.
    Owner,
    /// Whoever takes messages.
    Reader,
    /// Whoever sends.
    Writer,
    /// Whoever waits for the end.
    Closer,
}

impl Waiter {
    pub(crate) const ALL: [Self; 4] = [Self::Owner, Self::Reader, Self::Writer, Self::Closer];

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The tasks that wait for one connection, and what is known of them; its lock
/// protects them.
#[derive(Debug)]
pub(crate) struct Wakers {
    tasks: Waiting,
    /// As whom the one task waits: a bit for each [`Waiter`].
    waits: u8,
    // These stand here because they cost nothing beside that byte.
    /// How many halves the application holds.
    pub(crate) held: u32,
    /// Who flushes and sees the end through.
    pub(crate) care: Care,
    /// Somebody asked for the next message during the owner's present poll.
    pub(crate) reader_waits: bool,
    /// Messages of the last read are with the owner's turn: nobody reads further.
    pub(crate) lent: bool,
}

/// Who sees to what the application does not wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Care {
    /// Nobody: every send writes at once, whoever waits for anything sees to the
    /// timers, and a drop begins the end itself.
    Alone,
    /// An owner's task, which polls the application, and writes afterwards.
    Owned,
}

#[derive(Debug)]
enum Waiting {
    /// The last that waited, if it still does.
    One(Waker),
    /// There were two at once.
    Many(Arc<Slots>),
}

#[derive(Debug, Default)]
struct Slots([AtomicWaker; 4]);

impl Slots {
    fn of(&self, waiter: Waiter) -> &AtomicWaker {
        &self.0[waiter as usize]
    }
}

impl Wake for Slots {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        for slot in &self.0 {
            slot.wake();
        }
    }
}

/// What a transport is polled with.
#[derive(Debug)]
pub(crate) enum PollWith {
    /// The task's own waker, as the last time.
    Same,
    /// Another than the last time: this, or the task's own.
    Other(Option<Waker>),
}

impl Wakers {
    /// Nobody waits.
    pub(crate) fn new(care: Care) -> Self {
        Self {
            tasks: Waiting::One(Waker::noop().clone()),
            waits: 0,
            held: 0,
            care,
            reader_waits: false,
            lent: false,
        }
    }

    /// The task of `cx` waits as `waiter`. The transport is to be polled with the
    /// waker that is returned, or where there is none, with the task's own: the same
    /// as before, or [another](PollWith::Other).
    pub(crate) fn register(&mut self, waiter: Waiter, cx: &Context<'_>) -> PollWith {
        let slots = match &self.tasks {
            Waiting::One(task) if task.will_wake(cx.waker()) => {
                self.waits |= waiter.bit();
                return PollWith::Same;
            }
            Waiting::One(task) if self.waits & !waiter.bit() != 0 => {
                let slots = Arc::new(Slots::default());
                for other in Waiter::ALL {
                    if self.waits & other.bit() != 0 {
                        slots.of(other).register(task);
                    }
                }
                self.tasks = Waiting::Many(slots.clone());
                slots
            }
            Waiting::Many(slots) => slots.clone(),
            // Nobody else waits; at most the same half in another task before.
            Waiting::One(_) => {
                self.tasks = Waiting::One(cx.waker().clone());
                self.waits = waiter.bit();
                return PollWith::Other(None);
            }
        };
        slots.of(waiter).register(cx.waker());
        PollWith::Other(Some(slots.into()))
    }

    /// Nobody waits as `waiter` any more.
    pub(crate) const fn done(&mut self, waiter: Waiter) {
        self.waits &= !waiter.bit();
    }

    /// What wakes everyone who waits; for use without the lock.
    pub(crate) fn everyone(&self) -> Option<Waker> {
        match &self.tasks {
            Waiting::One(task) => (self.waits != 0).then(|| task.clone()),
            Waiting::Many(slots) => Some(slots.clone().into()),
        }
    }

    /// What wakes the owner, where it waits in another task than somebody else.
    pub(crate) fn owner(&self) -> Option<Waker> {
        match &self.tasks {
            Waiting::One(_) => None,
            Waiting::Many(slots) => slots.of(Waiter::Owner).take(),
        }
    }

    /// The same for whoever waits as the reader.
    pub(crate) fn reader(&self) -> Option<Waker> {
        match &self.tasks {
            Waiting::One(task) => (self.waits & Waiter::Reader.bit() != 0).then(|| task.clone()),
            Waiting::Many(slots) => slots.of(Waiter::Reader).take(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::sync::model;

    #[derive(Default)]
    struct Task(AtomicUsize);

    impl Wake for Task {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn woken(task: &Task) -> usize {
        task.0.swap(0, Ordering::Relaxed)
    }

    fn task() -> (Arc<Task>, Waker) {
        let task = Arc::new(Task::default());
        (task.clone(), task.into())
    }

    #[test]
    fn one_task_is_woken_by_its_own_waker() {
        model(|| {
            let (task, waker) = task();
            let cx = Context::from_waker(&waker);
            let mut wakers = Wakers::new(Care::Alone);
            assert!(wakers.everyone().is_none());
            for waiter in Waiter::ALL {
                assert!(!matches!(
                    wakers.register(waiter, &cx),
                    PollWith::Other(Some(_))
                ));
            }
            wakers.everyone().unwrap().wake();
            assert_eq!(woken(&task), 1);
            wakers.reader().unwrap().wake();
            assert_eq!(woken(&task), 1);
            wakers.done(Waiter::Reader);
            assert!(wakers.reader().is_none());
            for waiter in Waiter::ALL {
                wakers.done(waiter);
            }
            assert!(wakers.everyone().is_none());
        });
    }

    #[test]
    fn a_second_task_displaces_nobody() {
        model(|| {
            let (reader, reads) = task();
            let (writer, writes) = task();
            let mut wakers = Wakers::new(Care::Alone);
            wakers.register(Waiter::Reader, &Context::from_waker(&reads));
            let both = wakers.register(Waiter::Writer, &Context::from_waker(&writes));
            let PollWith::Other(Some(both)) = both else {
                panic!("a waker for both")
            };
            both.wake();
            assert_eq!((woken(&reader), woken(&writer)), (1, 1));
            wakers.register(Waiter::Reader, &Context::from_waker(&reads));
            wakers.register(Waiter::Writer, &Context::from_waker(&writes));
            wakers.reader().unwrap().wake();
            assert_eq!((woken(&reader), woken(&writer)), (1, 0));
            wakers.everyone().unwrap().wake();
            assert_eq!((woken(&reader), woken(&writer)), (0, 1));
        });
    }

    #[test]
    fn a_half_that_moves_to_another_task_takes_its_place_along() {
        model(|| {
            let (before, first) = task();
            let (after, second) = task();
            let mut wakers = Wakers::new(Care::Alone);
            wakers.register(Waiter::Reader, &Context::from_waker(&first));
            let turn = wakers.register(Waiter::Reader, &Context::from_waker(&second));
            assert!(matches!(turn, PollWith::Other(None)));
            wakers.everyone().unwrap().wake();
            assert_eq!((woken(&before), woken(&after)), (0, 1));
        });
    }
}
