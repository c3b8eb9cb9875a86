//! [`End`]: one end of the connection, and what is known of it.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;

use farewell::{
    CloseCode, CloseFrame, CloseReport, Config, Ended, Handshake, Link, MaskSecret, Message,
    Receiver, Sender, Transport, WebSocket,
};
use farewell_fuzz::pipe;
use farewell_proto::Connection;
use futures_sink::Sink;
use tokio::time::Instant;

/// What an application holds.
#[derive(Debug)]
enum Socket {
    Whole(WebSocket),
    Halves(Option<Sender>, Option<Receiver>),
}

/// A half of a socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    Sender,
    Receiver,
}

/// One end, and what is known of it.
#[derive(Debug)]
pub struct End {
    socket: Socket,
    /// All messages whose futures were polled, unless the end had begun.
    pub sent: Vec<Message>,
    /// All messages that were received.
    pub received: Vec<Message>,
    /// It began to end, or may have.
    ended: bool,
    /// It threw messages away, as whoever waits for the end does.
    deaf: bool,
}

impl End {
    pub fn client(config: Config, stream: pipe::End) -> Self {
        let now = Instant::now().into_std();
        let secret = MaskSecret::new([7; 16]);
        Self::over(Connection::client(Arc::new(config), secret, now), stream)
    }

    pub fn server(config: Config, stream: pipe::End) -> Self {
        let now = Instant::now().into_std();
        Self::over(Connection::server(Arc::new(config), now), stream)
    }

    fn over(connection: Connection, stream: pipe::End) -> Self {
        let link = Link::new(connection, Transport::other(stream), &[]);
        let handshake = Handshake::new("/", None, http::HeaderMap::new(), None);
        Self {
            socket: Socket::Whole(WebSocket::over(link, handshake)),
            sent: Vec::new(),
            received: Vec::new(),
            ended: false,
            deaf: false,
        }
    }

    /// Sends the next message, dropping the future after so many polls.
    pub async fn send(&mut self, choice: u8, largest: usize, polls: u8) {
        let message = message(self.sent.len(), choice, largest);
        let sending = match &mut self.socket {
            Socket::Whole(socket) => socket.send(message.clone()),
            Socket::Halves(Some(sender), _) => sender.send(message.clone()),
            Socket::Halves(None, _) => return,
        };
        // The first poll queues it.
        if polls > 0 && up_to(polls, sending).await != Some(Err(Ended)) {
            self.sent.push(message);
        }
    }

    /// Asks for a message.
    pub async fn next(&mut self, polls: u8) {
        let next = match &mut self.socket {
            Socket::Whole(socket) => up_to(polls, socket.next()).await,
            Socket::Halves(_, Some(receiver)) => up_to(polls, receiver.next()).await,
            Socket::Halves(_, None) => return,
        };
        self.received.extend(next.flatten());
    }

    pub async fn ping(&mut self, polls: u8) {
        match &mut self.socket {
            Socket::Whole(socket) => drop(up_to(polls, socket.ping()).await),
            Socket::Halves(Some(sender), _) => drop(up_to(polls, sender.ping()).await),
            Socket::Halves(None, _) => {}
        }
    }

    pub async fn flush(&mut self, polls: u8) {
        match &mut self.socket {
            Socket::Whole(socket) => drop(up_to(polls, flush(socket)).await),
            Socket::Halves(Some(sender), _) => drop(up_to(polls, flush(sender)).await),
            Socket::Halves(None, _) => {}
        }
    }

    pub fn split(&mut self) {
        let halves = Socket::Halves(None, None);
        self.socket = match std::mem::replace(&mut self.socket, halves) {
            Socket::Whole(socket) => {
                let (sender, receiver) = socket.split();
                Socket::Halves(Some(sender), Some(receiver))
            }
            halves => halves,
        };
    }

    pub async fn close(&mut self, choice: u8, polls: u8) {
        let frame = frame(choice);
        let closing = match &mut self.socket {
            Socket::Whole(socket) => socket.close(frame),
            Socket::Halves(Some(sender), _) => sender.close(frame),
            Socket::Halves(None, _) => return,
        };
        self.ended = true;
        up_to(polls, closing).await;
    }

    /// Waits for the end, throwing messages away.
    pub async fn closed(&mut self, polls: u8) {
        self.deaf |= polls > 0;
        match &mut self.socket {
            Socket::Whole(socket) => drop(up_to(polls, socket.closed()).await),
            Socket::Halves(_, Some(receiver)) => drop(up_to(polls, receiver.closed()).await),
            Socket::Halves(_, None) => {}
        }
    }

    /// Drops a half, or all of a socket that was not split.
    pub fn drop_half(&mut self, half: Half) {
        match (&mut self.socket, half) {
            (Socket::Whole(_), _) => self.socket = Socket::Halves(None, None),
            (Socket::Halves(sender, _), Half::Sender) => *sender = None,
            (Socket::Halves(_, receiver), Half::Receiver) => *receiver = None,
        }
        self.deaf |= self.receiver_gone();
        self.ended |= matches!(self.socket, Socket::Halves(None, None));
    }

    fn receiver_gone(&self) -> bool {
        matches!(self.socket, Socket::Halves(_, None))
    }

    fn sender_gone(&self) -> bool {
        matches!(self.socket, Socket::Halves(None, _))
    }

    /// Whether it is whole or split, and neither ended nor threw away anything.
    pub fn is_untouched(&self) -> bool {
        !self.ended && !self.deaf && !self.sender_gone()
    }

    /// Receives all that is owed, closes, and waits for the end.
    pub async fn read_all_and_close(mut self, owed: Owed) -> Option<CloseReport> {
        self.split();
        let Socket::Halves(Some(mut sender), Some(mut receiver)) = self.socket else {
            return None;
        };
        let owed = owed.messages;
        let count = owed.len();
        let reading = tokio::spawn(async move {
            while self.received.len() < count {
                let next = receiver.next().await;
                self.received.extend(Some(next.expect("what is owed")));
            }
            (self.received, receiver)
        });
        flush(&mut sender).await.expect("nothing ended");
        let (received, mut receiver) = reading.await.expect("no panic");
        assert!(received == owed, "all, once, in order");
        sender.close(CloseCode::NORMAL).await;
        drop(sender);
        let report = receiver.closed().await;
        assert_eq!(receiver.report().as_ref(), Some(&report), "one report");
        Some(report)
    }

    /// What arrived was sent, in this order: from the first on without a gap,
    /// unless messages were thrown away.
    pub fn check_received(&self, sent: &[Message]) {
        let mut left = sent.iter();
        for message in &self.received {
            let found = if self.deaf {
                left.any(|sent| sent == message)
            } else {
                left.next() == Some(message)
            };
            assert!(found, "received once and in order");
        }
    }

    /// Begins the end, where neither has.
    pub fn begin_end(&mut self, other: &Self) {
        if self.ended || other.ended {
            return;
        }
        if let Socket::Halves(None, Some(_)) = self.socket {
            // A receiver alone can only be dropped, which closes.
            self.drop_half(Half::Receiver);
        } else {
            self.begin_close();
        }
    }

    fn begin_close(&mut self) {
        self.ended = true;
        match &mut self.socket {
            Socket::Whole(socket) => drop(socket.close(CloseCode::GOING_AWAY)),
            Socket::Halves(Some(sender), _) => drop(sender.close(CloseCode::GOING_AWAY)),
            Socket::Halves(None, _) => {}
        }
    }
}

/// What an end has to receive until it reads no more.
#[derive(Debug)]
pub struct Owed {
    messages: Vec<Message>,
    /// All of them, or as many as come.
    all: bool,
    /// In this order, or whatever somebody put in the way.
    in_order: bool,
}

impl Owed {
    /// What `from` owes to `to`.
    pub fn new(from: &End, to: &End, calm: bool) -> Self {
        Self {
            messages: from.sent.clone(),
            all: calm && !to.ended && !to.deaf,
            in_order: calm,
        }
    }
}

/// Reads until there is nothing more, and waits for the end.
pub async fn read_to_the_end(mut end: End, owed: Owed) -> Option<CloseReport> {
    let report = match &mut end.socket {
        Socket::Whole(socket) => {
            while let Some(message) = socket.next().await {
                end.received.push(message);
            }
            let report = socket.closed().await;
            assert_eq!(socket.report().as_ref(), Some(&report), "one report");
            Some(report)
        }
        Socket::Halves(sender, Some(receiver)) => {
            // Each half in a task of its own, with a waker of its own.
            let flushing = sender.take().map(|mut sender| {
                tokio::spawn(async move {
                    let _ = flush(&mut sender).await;
                    sender
                })
            });
            while let Some(message) = receiver.next().await {
                end.received.push(message);
            }
            let report = receiver.closed().await;
            assert_eq!(receiver.report().as_ref(), Some(&report), "one report");
            if let Some(flushing) = flushing {
                let sender = flushing.await.expect("no panic");
                assert_eq!(sender.report().as_ref(), Some(&report), "the same");
            }
            Some(report)
        }
        Socket::Halves(Some(sender), None) => {
            let mut sender = Pin::new(sender);
            // Closes where that was not done, and waits for the end.
            poll_fn(|cx| Sink::poll_close(sender.as_mut(), cx))
                .await
                .expect("an end is no error");
            sender.report()
        }
        Socket::Halves(None, None) => return None,
    };
    if owed.in_order {
        end.check_received(&owed.messages);
    }
    if owed.all {
        assert!(end.received == owed.messages, "nothing is lost: {report:?}");
    }
    report
}

/// Polls a future at most so often, letting others run in between.
async fn up_to<F: Future>(polls: u8, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    for _ in 0..polls {
        let polled = poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx))).await;
        if let Poll::Ready(output) = polled {
            return Some(output);
        }
        tokio::task::yield_now().await;
    }
    None
}

async fn flush<S: Sink<Message, Error = Ended> + Unpin>(sink: &mut S) -> Result<(), Ended> {
    poll_fn(|cx| Sink::poll_flush(Pin::new(&mut *sink), cx)).await
}

/// Message `number`: text or binary, of a size that matters.
fn message(number: usize, choice: u8, largest: usize) -> Message {
    const SIZES: [usize; 8] = [0, 2, 100, 130, 1_000, 9_000, 20_000, 70_000];
    let filling = "é".repeat(SIZES[usize::from(choice % 8)].min(largest) / 2);
    let text = format!("{number} {filling}");
    if choice & 8 == 0 {
        text.into()
    } else {
        text.into_bytes().into()
    }
}

fn frame(choice: u8) -> CloseFrame {
    const CODES: [CloseCode; 4] = [
        CloseCode::NORMAL,
        CloseCode::GOING_AWAY,
        CloseCode::POLICY_VIOLATION,
        CloseCode::INTERNAL_ERROR,
    ];
    match choice {
        0 => CloseFrame::Empty,
        _ => CloseFrame::new(CODES[usize::from(choice) % 4], "a reason"),
    }
}
