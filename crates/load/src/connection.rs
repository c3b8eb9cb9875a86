//! [`drive`]: one connection of a run, from its opening to its end.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use farewell::{CloseCode, CloseReport, Reconnect, WebSocket};
use futures_core::Stream;
use futures_sink::Sink;
use tokio::time::{sleep, timeout};

use crate::countdown::One;
use crate::flight::{Flight, Over};
use crate::plan::Pace;
use crate::run::{Run, Worker};
use crate::schedule::{Nanos, Schedule};
use crate::tally::End;

/// How long answers are waited for after the last message was sent.
const PATIENCE: Duration = Duration::from_secs(5);
/// Where connections are opened again, not more often than this.
const PAUSE: Duration = Duration::from_secs(1);
/// Messages sent and taken before other connections of the thread have a turn.
const TURN: u32 = 256;

/// Opens, sends and receives, closes. What happens is counted in the worker's
/// tally.
pub(crate) async fn drive(run: &Run, worker: &Worker, index: u32) {
    let _living = run.living.one();
    let mut opening = Some(run.opening.one());
    tokio::select! {
        biased;
        () = run.stopped() => return,
        () = sleep(run.ramp_delay(index)) => {}
    }
    loop {
        let pause = match open(run, worker, &mut opening).await {
            Opened::Socket(socket) => match converse(run, worker, index, *socket).await {
                Some(report) => pause_after(&report),
                None => return,
            },
            Opened::Failed => PAUSE,
            Opened::Stopped => return,
        };
        if !run.plan.reopen {
            return;
        }
        tokio::select! {
            biased;
            () = run.stopped() => return,
            () = sleep(pause) => {}
        }
    }
}

enum Opened {
    Socket(Box<WebSocket>),
    Failed,
    Stopped,
}

/// One attempt, counted.
async fn open(run: &Run, worker: &Worker, opening: &mut Option<One<'_>>) -> Opened {
    let opened = tokio::select! {
        biased;
        () = run.stopped() => return Opened::Stopped,
        opened = run.open() => opened,
    };
    let opened = match opened {
        Ok((socket, took)) => {
            let compressed = socket.handshake().compression().is_some();
            worker.tally().opened(took, compressed);
            Opened::Socket(Box::new(socket))
        }
        Err(error) => {
            worker.tally().failed_to_open(error);
            Opened::Failed
        }
    };
    // From here on the run need not wait for it.
    *opening = None;
    opened
}

/// Sends and receives until the run or the connection ends; with the report if it
/// was the connection.
async fn converse(
    run: &Run,
    worker: &Worker,
    index: u32,
    socket: WebSocket,
) -> Option<CloseReport> {
    let schedule = match run.plan.pace {
        Pace::Saturation => None,
        Pace::Rate(rate) => {
            let connections = run.plan.connections.get();
            Some(Schedule::new(rate.get(), connections, index, run.now()))
        }
    };
    let flight = Flight::new(
        &run.content,
        run.plan.expect,
        &run.window,
        index,
        schedule,
        usize::try_from(run.plan.in_flight().get()).unwrap_or(usize::MAX),
    );
    let mut driver = Driver {
        run,
        worker,
        socket,
        flight,
        armed: None,
        ending: false,
    };
    let early = tokio::select! {
        biased;
        () = poll_fn(|cx| driver.poll_ended(cx)) => true,
        () = run.stopped() => driver.rest().await,
    };
    let over = if early { Over::Ended } else { Over::GivenUp };
    let Driver {
        mut socket, flight, ..
    } = driver;
    flight.finish(run.now(), over, &mut worker.tally());
    if !early {
        socket.close(CloseCode::NORMAL).await;
    }
    let report = socket.closed().await;
    worker.tally().ended(End::of(&report, early));
    early.then_some(report)
}

/// As long as the peer asks for, where it may be asked again at all.
fn pause_after(report: &CloseReport) -> Duration {
    let advice = report.advice();
    match (advice.reconnect, advice.after_ms) {
        (Reconnect::Yes, Some([least, _])) => Duration::from_millis(least).max(PAUSE),
        _ => PAUSE,
    }
}

/// A socket, and what is to be sent on it.
struct Driver<'a> {
    run: &'a Run,
    worker: &'a Worker,
    socket: WebSocket,
    flight: Flight<'a>,
    /// When the pacer is going to wake us.
    armed: Option<Nanos>,
    /// Nothing can be sent any more.
    ending: bool,
}

impl Driver<'_> {
    /// Sends and receives; ready when the connection has ended by itself.
    ///
    /// What is sent in one turn leaves in one write: the socket writes before it
    /// reads from the network.
    fn poll_ended(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let mut now = self.run.now();
        let mut left = TURN;
        let mut tally = self.worker.tally();
        loop {
            while left > 0 && !self.ending && self.flight.may_send(now) {
                match Pin::new(&mut self.socket).poll_ready(cx) {
                    Poll::Ready(Ok(())) => {}
                    Poll::Ready(Err(_)) => self.ending = true,
                    // What the peer does not take it may take once it is read.
                    Poll::Pending => break,
                }
                if !self.ending {
                    let message = self.flight.send(now, &mut tally);
                    let sent = Pin::new(&mut self.socket).start_send(message);
                    self.ending = sent.is_err();
                    left -= 1;
                }
            }
            if left == 0 {
                // More than that at once would keep others waiting.
                let _ = Sink::poll_flush(Pin::new(&mut self.socket), cx);
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            match Pin::new(&mut self.socket).poll_next(cx) {
                Poll::Ready(Some(message)) => {
                    now = self.run.now();
                    self.flight.receive(now, &message, &mut tally);
                    left -= 1;
                }
                Poll::Ready(None) => return Poll::Ready(()),
                Poll::Pending => break,
            }
        }
        drop(tally);
        self.arm(cx);
        Poll::Pending
    }

    /// Is woken when the next message is due.
    fn arm(&mut self, cx: &Context<'_>) {
        let next = self.flight.next_at().filter(|_| !self.ending);
        if let Some(at) = next
            && self.armed != Some(at)
            && let Some(pacer) = &self.run.pacer
        {
            self.armed = next;
            pacer.wake_at(self.run.instant(at), cx.waker());
        }
    }

    /// The run is over: what was due leaves, and answers are waited for. Whether
    /// the connection ended first.
    async fn rest(&mut self) -> bool {
        let mut first = true;
        let resting = poll_fn(|cx| {
            let ended = self.poll_ended(cx);
            if first {
                first = false;
                // From now on nothing leaves any more.
                self.ending = true;
            }
            match ended {
                Poll::Ready(()) => Poll::Ready(true),
                Poll::Pending if !self.flight.is_waiting() => Poll::Ready(false),
                Poll::Pending => Poll::Pending,
            }
        });
        timeout(PATIENCE, resting).await.unwrap_or(false)
    }
}
