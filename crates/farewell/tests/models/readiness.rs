//! What a task waits for, while it registers for it.

use std::task::{Context, Waker};

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
