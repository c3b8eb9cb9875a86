//! Messages that a turn took further and did not need.

use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::Poll;

use farewell_close::CloseCode;
use farewell_proto::CloseCall;
use loom::thread;

use crate::connections::{connection, model, next};
use crate::shared::{Care, Shared};
use crate::sync::{AtomicBool, AtomicWaker};

/// Whether the half that reads has all that it wants.
#[derive(Default)]
struct Done {
    done: AtomicBool,
    owner: AtomicWaker,
}

/// Looks after a connection, as its owner's task, until the reader is done.
fn look_after(shared: &Shared, reader: &Done) {
    loom::future::block_on(poll_fn(|cx| {
        reader.owner.register(cx.waker());
        if reader.done.load(Ordering::Acquire) {
            return Poll::Ready(());
        }
        let _ = shared.poll_looking_after(cx);
        Poll::Pending
    }));
}

/// Takes these messages in a task of its own, and says so.
fn take(
    shared: &Arc<Shared>,
    messages: &'static [&str],
    reader: &Arc<Done>,
) -> thread::JoinHandle<()> {
    let (shared, reader) = (shared.clone(), reader.clone());
    thread::spawn(move || {
        for message in messages {
            assert_eq!(next(&shared).as_deref(), Some(*message));
        }
        reader.done.store(true, Ordering::Release);
        reader.owner.wake();
    })
}

#[test]
fn what_a_turn_hands_back_another_half_sees_in_order() {
    model(2, || {
        let (socket, shared) = connection(Care::Owned);
        let reader = Arc::new(Done::default());
        socket.arrive(&["1", "2", "3", "4!"]);
        let turn = shared.gather();
        assert_eq!(next(&shared).as_deref(), Some("1"));
        // The handler gives the half that reads to another task, and goes on.
        let taking = take(&shared, &["2", "3", "4!"], &reader);
        drop(turn);
        look_after(&shared, &reader);
        taking.join().unwrap();
    });
}

#[test]
fn a_half_that_waits_for_the_turn_to_end_sees_that_it_closed() {
    model(2, || {
        let (socket, shared) = connection(Care::Owned);
        socket.arrive(&["1", "2"]);
        let turn = shared.gather();
        assert_eq!(next(&shared).as_deref(), Some("1"));
        let waiting = thread::spawn({
            let shared = shared.clone();
            move || assert_eq!(next(&shared), None)
        });
        shared.close(&CloseCall::by_application(CloseCode::NORMAL.into()));
        drop(turn);
        waiting.join().unwrap();
    });
}

#[test]
fn what_arrives_meanwhile_comes_behind_what_is_handed_back() {
    model(2, || {
        let (socket, shared) = connection(Care::Owned);
        let reader = Arc::new(Done::default());
        socket.arrive(&["1", "2"]);
        let turn = shared.gather();
        assert_eq!(next(&shared).as_deref(), Some("1"));
        let taking = take(&shared, &["2", "3"], &reader);
        let peer = thread::spawn(move || socket.arrive(&["3"]));
        drop(turn);
        look_after(&shared, &reader);
        taking.join().unwrap();
        peer.join().unwrap();
    });
}

#[test]
fn what_the_owner_reads_ahead_reaches_the_half_that_waits_for_it() {
    model(2, || {
        let (socket, shared) = connection(Care::Owned);
        let reader = Arc::new(Done::default());
        let taking = take(&shared, &["1"], &reader);
        let peer = thread::spawn(move || socket.arrive(&["1"]));
        look_after(&shared, &reader);
        taking.join().unwrap();
        peer.join().unwrap();
    });
}
