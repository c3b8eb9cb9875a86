//! Someone at a terminal: lines are edited, messages appear above them, and
//! commands begin with a slash.

mod console;
mod helper;
mod history;
mod line;
mod show;

use std::cell::Cell;
use std::future::{pending, poll_fn};
use std::io::{self, Write};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use farewell::deflate::Agreed;
use farewell::{CloseCode, CloseFrame, CloseReport, Message, Receiver, Sender, WebSocket};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::time::{Instant, timeout};

use console::{Console, Keyboard, Screen, Typed};
use history::History;
use line::Line;

use super::hangup::HangUp;
use crate::text::{bytes, messages, printable, span};

/// Sent by `fg`.
const RESUMED: i32 = nix::sys::signal::Signal::SIGCONT as i32;
/// How long the first prompt waits for the first round-trip time.
const FIRST_PING: Duration = Duration::from_millis(300);

/// Said where bytes came that are no text.
const NOT_UTF8: &str = "what was typed is not UTF-8 and was not sent; text messages are UTF-8\n";

/// Whether someone sits at a terminal who can edit lines.
pub(super) fn is_possible() -> bool {
    Console::is_there()
}

/// Runs until the connection has ended, and gives the terminal back; `None` if
/// a second Ctrl-C came first.
///
/// # Errors
/// A sentence where the terminal can't be used.
pub(super) async fn run(
    socket: WebSocket,
    url: &str,
    keeps_history: bool,
) -> Result<Option<CloseReport>, String> {
    let unusable = |error: &dyn std::fmt::Display| format!("cannot use the terminal: {error}");
    // Before the editor's own handler, which puts back what it found.
    let mut signals = Signals::watch().map_err(|error| unusable(&error))?;
    let resumed = signal(SignalKind::from_raw(RESUMED)).map_err(|error| unusable(&error))?;
    let session = Session::new(&socket, url);
    super::output::tell(&session.greeting());
    let (mut sender, mut receiver) = socket.split();
    session.first_ping(&mut sender, &mut receiver).await;

    let history = if keeps_history {
        History::of_environment()
    } else {
        History::none()
    };
    let (console, mut keyboard, screen) =
        Console::open(history).map_err(|error| unusable(&error))?;
    session.round_trip(receiver.round_trip(), &console);
    let report = tokio::select! {
        report = session.listen(receiver, &screen, &console) => Some(report),
        () = session.speak(sender, &mut keyboard, &mut signals, &screen) => None,
        () = redraw(resumed, &console, &screen) => None,
    };
    drop(screen);
    drop(console);
    Ok(report)
}

/// Ctrl-Z, then `fg`; never ready.
async fn redraw(mut resumed: Signal, console: &Console, screen: &Screen) {
    while resumed.recv().await.is_some() {
        console.resume();
        screen.print(console::NOTHING).await;
    }
    pending().await
}

/// The signals that would end the process and leave the terminal as it is.
struct Signals {
    interrupt: Signal,
    terminate: Signal,
    quit: Signal,
    hangup: HangUp,
}

impl Signals {
    fn watch() -> io::Result<Self> {
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            quit: signal(SignalKind::quit())?,
            hangup: HangUp::watch(),
        })
    }

    /// Somebody wants the end.
    async fn any(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
            _ = self.quit.recv() => {}
        }
    }

    /// Somebody wants the end, or the terminal is gone.
    async fn first(&mut self) {
        let Self {
            interrupt,
            terminate,
            quit,
            hangup,
        } = self;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            _ = quit.recv() => {}
            () = hangup.happened() => {}
        }
    }
}

/// Messages and their bytes.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    messages: u64,
    bytes: u64,
}

/// What both directions know of the connection.
struct Session {
    opened: Instant,
    url: String,
    peer: String,
    subprotocol: Option<String>,
    compression: Option<Agreed>,
    received: Cell<Count>,
    sent: Cell<Count>,
    /// The newest round trip and when it was known.
    measured: Cell<Option<(Duration, Instant)>>,
    /// Somebody asked for the next one.
    asked: Cell<bool>,
}

/// What came.
enum Heard {
    Message(Option<Message>),
    Pong(Duration),
}

impl Session {
    fn new(socket: &WebSocket, url: &str) -> Self {
        let handshake = socket.handshake();
        let peer = handshake.peer().map(|peer| peer.to_string());
        Self {
            opened: Instant::now(),
            url: printable(url).into_owned(),
            peer: peer.unwrap_or_default(),
            subprotocol: handshake
                .subprotocol()
                .map(|name| printable(name).into_owned()),
            compression: handshake.compression().copied(),
            received: Cell::default(),
            sent: Cell::default(),
            measured: Cell::default(),
            asked: Cell::default(),
        }
    }

    fn greeting(&self) -> String {
        let subprotocol = self.subprotocol.as_deref().map(|name| format!(", {name}"));
        let subprotocol = subprotocol.unwrap_or_default();
        let compression = self.compression.map(|_| ", compressed");
        let compression = compression.unwrap_or_default();
        format!(
            "Connected to {} ({}{subprotocol}{compression}). Type a message, or /help.",
            self.url, self.peer
        )
    }

    /// Measures once, so that the first prompt can show it.
    async fn first_ping(&self, sender: &mut Sender, receiver: &mut Receiver) {
        let first = async {
            if sender.ping().await.is_err() {
                return;
            }
            while let Heard::Message(Some(message)) = self.hear(receiver).await {
                count(&self.received, &message);
                // Nobody is left to tell if stdout is gone.
                let _ = write!(io::stdout(), "{}", show::message(&message));
            }
        };
        // Without an answer the prompt shows none.
        let _ = timeout(FIRST_PING, first).await;
    }

    /// The next message, or round trip.
    async fn hear(&self, receiver: &mut Receiver) -> Heard {
        let known = self.measured.get().map(|(time, _)| time);
        poll_fn(|cx| {
            if let Poll::Ready(message) = pin!(receiver.next()).poll(cx) {
                return Poll::Ready(Heard::Message(message));
            }
            // A pong is taken while the next message is awaited.
            match receiver.round_trip() {
                Some(time) if known != Some(time) => Poll::Ready(Heard::Pong(time)),
                _ => Poll::Pending,
            }
        })
        .await
    }

    fn round_trip(&self, round_trip: Option<Duration>, console: &Console) {
        if let Some(time) = round_trip {
            self.measured.set(Some((time, Instant::now())));
            console.show_round_trip(time);
        }
    }

    async fn listen(
        &self,
        mut receiver: Receiver,
        screen: &Screen,
        console: &Console,
    ) -> CloseReport {
        loop {
            match self.hear(&mut receiver).await {
                Heard::Message(Some(message)) => {
                    count(&self.received, &message);
                    screen.print(show::message(&message)).await;
                }
                Heard::Message(None) => return receiver.closed().await,
                Heard::Pong(time) => {
                    self.round_trip(Some(time), console);
                    if self.asked.take() {
                        screen.print(format!("pong: {}\n", millis(time))).await;
                    }
                }
            }
        }
    }

    /// Sends what is typed, then closes. Ready with a second Ctrl-C; the first
    /// begins the end with 1001.
    async fn speak(
        &self,
        mut sender: Sender,
        keyboard: &mut Keyboard,
        signals: &mut Signals,
        screen: &Screen,
    ) {
        let Keyboard { typed, interrupts } = keyboard;
        let close = tokio::select! {
            close = self.converse(&mut sender, typed, screen) => close,
            _ = interrupts.recv() => CloseCode::GOING_AWAY.into(),
            () = signals.first() => CloseCode::GOING_AWAY.into(),
        };
        // Without effect where the end has begun.
        let closing = sender.close(close);
        let end = async {
            closing.await;
            while let Some(typed) = typed.recv().await {
                if let Typed::Line(line) = typed
                    && !line.is_empty()
                {
                    screen.print("not sent: the connection is closing\n").await;
                }
            }
            pending().await
        };
        // A terminal that is gone tells of it more than once.
        tokio::select! {
            () = end => {}
            Some(()) = interrupts.recv() => {}
            () = signals.any() => {}
        }
    }

    /// Obeys until the end is asked for; tells with which Close.
    async fn converse(
        &self,
        sender: &mut Sender,
        typed: &mut tokio::sync::mpsc::UnboundedReceiver<Typed>,
        screen: &Screen,
    ) -> CloseFrame {
        loop {
            let line = match typed.recv().await {
                Some(Typed::Line(line)) => line,
                Some(Typed::NotUtf8) => {
                    screen.print(NOT_UTF8).await;
                    continue;
                }
                Some(Typed::End) => return CloseCode::NORMAL.into(),
                Some(Typed::Gone) | None => return CloseCode::GOING_AWAY.into(),
            };
            match Line::parse(&line) {
                Ok(Line::Nothing) => {}
                Ok(Line::Text(text)) => self.send(sender, text.into()).await,
                Ok(Line::Binary(bytes)) => self.send(sender, bytes.into()).await,
                Ok(Line::Ping) => {
                    self.asked.set(true);
                    // Fails only at the end, which the report explains.
                    let _ = sender.ping().await;
                }
                Ok(Line::Close(close)) => return close,
                Ok(Line::Info) => screen.print(self.info()).await,
                Ok(Line::Help) => screen.print(format!("{}\n", line::help())).await,
                Err(sentence) => screen.print(format!("{sentence}\n")).await,
            }
        }
    }

    async fn send(&self, sender: &mut Sender, message: Message) {
        let before = self.sent.get();
        count(&self.sent, &message);
        if sender.send(message).await.is_err() {
            // The report says why.
            self.sent.set(before);
        }
    }

    fn info(&self) -> String {
        let since = |at: Instant| {
            let millis = u64::try_from(at.elapsed().as_millis()).unwrap_or(u64::MAX);
            span(millis)
        };
        let round_trip = self.measured.get().map_or_else(
            || "not known yet; /ping measures it".to_owned(),
            |(time, at)| format!("{}, measured {} ago", millis(time), since(at)),
        );
        let counted =
            |count: Count| format!("{}, {}", messages(count.messages), bytes(count.bytes));
        format!(
            "  url          {}\n  peer         {}\n  subprotocol  {}\n  compression  {}\n  open for     {}\n  \
             round trip   {round_trip}\n  received     {}\n  sent         {}\n",
            self.url,
            self.peer,
            self.subprotocol.as_deref().unwrap_or("none"),
            self.compression
                .map_or_else(|| "none".to_owned(), |agreed| agreed.to_string()),
            since(self.opened),
            counted(self.received.get()),
            counted(self.sent.get()),
        )
    }
}

fn count(counter: &Cell<Count>, message: &Message) {
    let bytes = match message {
        Message::Text(content) => content.len(),
        Message::Binary(content) => content.len(),
    };
    let before = counter.get();
    counter.set(Count {
        messages: before.messages + 1,
        bytes: before.bytes + bytes as u64,
    });
}

fn millis(time: Duration) -> String {
    // Microseconds are what a clock can tell.
    format!("{:.3} ms", time.as_micros() as f64 / 1e3)
}
