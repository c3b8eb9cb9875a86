//! [`Mailbox`]: orders that come while the task looks for one.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;

use loom::thread;

use crate::connections::model;
use crate::mailbox::Mailbox;

/// Takes orders, as the task that they are for, until it has so many.
fn take(mailbox: &Mailbox<Vec<u8>>, wanted: usize) -> Vec<u8> {
    let mut taken = Vec::new();
    loom::future::block_on(poll_fn(|cx| {
        taken.extend(mailbox.take(cx).into_iter().flatten());
        if taken.len() < wanted {
            return Poll::Pending;
        }
        Poll::Ready(())
    }));
    taken
}

fn put(mailbox: &Mailbox<Vec<u8>>, order: u8) {
    mailbox.put(|orders| orders.get_or_insert_default().push(order));
}

#[test]
fn an_order_that_is_given_while_the_last_one_is_taken_is_not_lost() {
    model(3, || {
        let mailbox = Arc::new(Mailbox::new());
        let other = mailbox.clone();
        let giver = thread::spawn(move || (1..=3).for_each(|order| put(&other, order)));
        assert_eq!(take(&mailbox, 3), [1, 2, 3]);
        giver.join().unwrap();
    });
}

#[test]
fn orders_of_two_givers_are_both_taken() {
    model(2, || {
        let mailbox = Arc::new(Mailbox::new());
        let givers = [1, 2].map(|order| {
            let mailbox = mailbox.clone();
            thread::spawn(move || put(&mailbox, order))
        });
        let mut taken = take(&mailbox, 2);
        taken.sort_unstable();
        assert_eq!(taken, [1, 2]);
        for giver in givers {
            giver.join().unwrap();
        }
    });
}
