//! [`Bell`]: what rings while the task looks, asks and takes the socket's promise.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use loom::thread;

use crate::bell::Bell;
use crate::connections::model;
use crate::sync::{AtomicWaker, Mutex};

/// A socket: how much has arrived that nobody has taken, and one waker.
#[derive(Default)]
struct Socket {
    arrived: Mutex<usize>,
    reader: AtomicWaker,
}

impl Socket {
    fn arrive(&self) {
        *self.arrived.lock().unwrap() += 1;
        self.reader.wake();
    }

    fn poll(&self, cx: &Context<'_>) -> Poll<usize> {
        self.reader.register(cx.waker());
        match std::mem::take(&mut *self.arrived.lock().unwrap()) {
            0 => Poll::Pending,
            arrived => Poll::Ready(arrived),
        }
    }
}

/// One of a task's sockets, which is asked only when it may have something.
struct Leg {
    socket: Arc<Socket>,
    bell: Bell,
}

impl Leg {
    fn new() -> Self {
        Self {
            socket: Arc::default(),
            bell: Bell::new(),
        }
    }

    /// So much arrives here, from another thread.
    fn arrivals(&self, count: usize) -> thread::JoinHandle<()> {
        let socket = self.socket.clone();
        thread::spawn(move || (0..count).for_each(|_| socket.arrive()))
    }

    /// Takes what there is, if there may be any.
    fn take(&mut self, cx: &Context<'_>) -> usize {
        let mut taken = 0;
        while self.bell.may_have_something(cx) {
            match self.socket.poll(&Context::from_waker(self.bell.waker())) {
                Poll::Ready(arrived) => taken += arrived,
                Poll::Pending => self.bell.promises(),
            }
        }
        taken
    }
}

/// Takes what arrives at these legs, as the task that has them, until it has all.
fn take_all<const LEGS: usize>(mut legs: [Leg; LEGS], wanted: usize) {
    let mut taken = 0;
    loom::future::block_on(poll_fn(|cx| {
        taken += legs.iter_mut().map(|leg| leg.take(cx)).sum::<usize>();
        if taken == wanted {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }));
}

#[test]
fn a_bell_rung_between_the_look_and_the_promise_is_not_lost() {
    model(3, || {
        let leg = Leg::new();
        let arrivals = leg.arrivals(2);
        take_all([leg], 2);
        arrivals.join().unwrap();
    });
}

#[test]
fn a_bell_of_one_leg_does_not_silence_the_others() {
    model(2, || {
        let legs = [Leg::new(), Leg::new()];
        let arrivals = legs.each_ref().map(|leg| leg.arrivals(1));
        take_all(legs, 2);
        for arrival in arrivals {
            arrival.join().unwrap();
        }
    });
}
