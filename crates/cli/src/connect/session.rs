//! An open WebSocket between stdin and stdout, until its end.

use std::cell::Cell;
use std::future::pending;
use std::time::Duration;

use farewell::{CloseCode, CloseFrame, CloseReport, Receiver, Sender, WebSocket, shutdown_signal};
use farewell_proto::later;
use tokio::sync::Notify;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until};

use super::hangup::HangUp;
use super::input::{self, Kind};
use super::output::Output;

/// After the end of a script, the answers are here once this long was quiet.
const QUIET: Duration = Duration::from_secs(1);
/// A peer that never falls silent is left all the same.
const PATIENCE: Duration = Duration::from_secs(5);
/// How often the round-trip time is looked at, which changes with each ping.
const LOOK: Duration = Duration::from_secs(1);

/// Runs until the connection has ended; `None` if a second signal came first.
///
/// Sending and receiving go on side by side: a peer that answers each message
/// before it reads the next must not wait for us while we wait for it.
pub(super) async fn run(
    socket: WebSocket,
    close: Option<CloseFrame>,
    output: &mut Output,
) -> Option<CloseReport> {
    let (sender, receiver) = socket.split();
    let heard = Cell::new(Instant::now());
    let leave = Notify::new();
    let hangup = HangUp::watch();
    tokio::select! {
        // First: who sees a message may send a signal, which has to be waited for then.
        biased;
        () = send_until_interrupted(sender, close, &heard, &leave, hangup) => None,
        report = receive(receiver, &heard, &leave, output) => Some(report),
    }
}

async fn receive(
    mut receiver: Receiver,
    heard: &Cell<Instant>,
    leave: &Notify,
    output: &mut Output,
) -> CloseReport {
    let mut look = interval(LOOK);
    look.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut round_trip = None;
    loop {
        tokio::select! {
            message = receiver.next() => match message {
                Some(message) => {
                    heard.set(Instant::now());
                    output.message(&message);
                    if output.is_unread() {
                        leave.notify_one();
                    }
                }
                None => return receiver.closed().await,
            },
            _ = look.tick(), if output.shows_pongs() => {
                let newest = receiver.round_trip();
                if newest != round_trip {
                    round_trip = newest;
                    newest.into_iter().for_each(|time| output.pong(time));
                }
            }
        }
    }
}

/// Ready with the second signal; the first begins the end, as do `leave` and a
/// terminal that is gone, for which nobody is in a hurry.
async fn send_until_interrupted(
    mut sender: Sender,
    close: Option<CloseFrame>,
    heard: &Cell<Instant>,
    leave: &Notify,
    mut hangup: HangUp,
) {
    tokio::select! {
        () = send(&mut sender, close, heard) => {}
        () = leave.notified() => {}
        () = hangup.happened() => {}
        () = shutdown_signal() => {}
    }
    // Without effect where the end has begun.
    let closing = sender.close(CloseCode::GOING_AWAY);
    tokio::select! {
        // First, as who sees the Close may send the second signal.
        biased;
        () = shutdown_signal() => {}
        () = async { closing.await; pending().await } => {}
    }
}

/// Sends what stdin holds, then closes; never ready.
async fn send(sender: &mut Sender, close: Option<CloseFrame>, heard: &Cell<Instant>) {
    match (Kind::of_stdin(), &close) {
        (Kind::Nothing, None) => pending().await,
        (Kind::Nothing | Kind::Terminal, Some(_)) => {}
        (kind, _) => {
            let mut lines = input::lines();
            let mut any = false;
            while let Some(line) = lines.recv().await {
                any = true;
                if sender.send(line).await.is_err() {
                    // The report says why.
                    pending().await
                }
            }
            if kind == Kind::Terminal && Kind::of_stdin() != kind {
                // It is gone, and nobody pressed Ctrl-D.
                sender.close(CloseCode::GOING_AWAY).await;
                pending().await
            }
            if kind == Kind::Script && any {
                answers(heard).await;
            }
        }
    }
    sender
        .close(close.unwrap_or_else(|| CloseCode::NORMAL.into()))
        .await;
    pending().await
}

/// Waits until nobody answers any more.
async fn answers(heard: &Cell<Instant>) {
    let begin = Instant::now();
    loop {
        let quiet = later(heard.get().max(begin), QUIET);
        let until = quiet.min(later(begin, PATIENCE));
        if until <= Instant::now() {
            return;
        }
        sleep_until(until).await;
    }
}
