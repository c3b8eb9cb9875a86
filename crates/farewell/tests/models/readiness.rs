//! What a task waits for, while it registers for it.

use std::future::poll_fn;
use std::task::{Context, Poll, Waker};

use farewell_close::CloseCode;
use farewell_proto::CloseCall;
use loom::thread;

use crate::connections::{connection, model, next, send};
use crate::shared::Care;

#[test]
fn no_wake_up_is_lost_between_registering_and_readiness() {
    model(3, || {
        let (socket, shared) = connection(Care::Alone);
        let peer = thread::spawn(move || {
            socket.arrive(&["first"]);
            socket.arrive(&["second"]);
        });
        assert_eq!(next(&shared).as_deref(), Some("first"));
        assert_eq!(next(&shared).as_deref(), Some("second"));
        peer.join().unwrap();
    });
}

#[test]
fn when_a_second_task_waits_both_are_woken() {
    model(2, || {
        let (socket, shared) = connection(Care::Alone);
        let sender = thread::spawn({
            let shared = shared.clone();
            move || send(&shared)
        });
        let peer = thread::spawn(move || {
            socket.arrive(&["message"]);
            socket.make_room();
        });
        assert_eq!(next(&shared).as_deref(), Some("message"));
        sender.join().unwrap().unwrap();
        peer.join().unwrap();
    });
}

#[test]
fn a_half_that_moves_to_another_task_is_woken_there() {
    model(3, || {
        let (socket, shared) = connection(Care::Alone);
        let here = shared.poll_next(&Context::from_waker(Waker::noop()));
        assert!(here.is_pending());
        let peer = thread::spawn(move || socket.arrive(&["message"]));
        assert_eq!(next(&shared).as_deref(), Some("message"));
        peer.join().unwrap();
    });
}

#[test]
fn a_close_from_elsewhere_wakes_whoever_waits() {
    model(3, || {
        let (socket, shared) = connection(Care::Alone);
        let closer = thread::spawn({
            let shared = shared.clone();
            move || shared.close(&CloseCall::by_application(CloseCode::NORMAL.into()))
        });
        assert_eq!(next(&shared), None);
        closer.join().unwrap();
        drop(socket);
    });
}

/// The owner's task sees to the timers: it has to know that one has begun.
#[test]
fn a_send_from_elsewhere_that_has_to_wait_is_known_to_the_owner() {
    model(3, || {
        let (socket, shared) = connection(Care::Owned);
        let sender = thread::spawn({
            let shared = shared.clone();
            move || {
                let mut message = Some("sent".into());
                let sent = shared.poll_send(&Context::from_waker(Waker::noop()), &mut message);
                assert!(sent.is_pending());
            }
        });
        loom::future::block_on(poll_fn(|cx| {
            let _ = shared.poll_looking_after(cx);
            let link = &shared.lock().link;
            if link.connection().pending() > 0 && link.is_armed() {
                return Poll::Ready(());
            }
            Poll::Pending
        }));
        sender.join().unwrap();
        drop(socket);
    });
}
