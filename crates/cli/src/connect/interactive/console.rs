//! The terminal: a line that is edited, and what is printed above it.
//!
//! Two threads: one edits lines, since a read that waits on a terminal blocks;
//! one prints, since printing waits for the first. While a line is edited the
//! terminal is in raw mode, and only the editor may give it back. It returns on
//! SIGINT, its only way out without a key; so that is what it is sent at the
//! end. Whatever happens, the terminal is left as it was found: by [`Found`], which
//! outlives both.

use std::io::{self, ErrorKind, IsTerminal};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::thread::JoinHandleExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use farewell_proto::later;
use nix::sys::pthread::pthread_kill;
use nix::sys::signal::Signal;
use nix::sys::termios::{InputFlags, LocalFlags, SetArg, Termios, tcgetattr, tcsetattr};
use rustyline::config::{BellStyle, Builder};
use rustyline::error::ReadlineError;
use rustyline::history::FileHistory;
use rustyline::{Editor, ExternalPrinter};
use tokio::sync::mpsc::{
    Receiver, Sender, UnboundedReceiver, UnboundedSender, channel, unbounded_channel,
};

use super::helper::Helper;
use super::history::{self, History};
use crate::complaint::warn;

/// Texts that wait to be printed; a peer that sends more waits.
const WAITING: usize = 256;
/// Ctrl-D as often as this at once is a terminal that is gone.
const GONE: u32 = 64;
/// How long the editor is asked to give the terminal back, and how often.
const PATIENCE: Duration = Duration::from_secs(2);
const ASK: Duration = Duration::from_millis(20);
/// How often one that may not know is woken.
const MEANWHILE: Duration = Duration::from_millis(100);
/// After bytes that are no text the editor forgets what came with them, not all
/// of it where that was much. A line that ends so soon is the rest: it was pasted,
/// for nobody types a line in that time.
const REST: Duration = Duration::from_millis(200);
/// How long after a lone Escape the rest of a key's sequence may come, in ms.
const ESCAPE_MILLIS: u16 = 100;

/// Changes nothing on the screen but that the prompt is drawn anew. The editor
/// takes one text at a time: when it has room for this one, all before it were
/// taken.
pub(super) const NOTHING: &str = "\x1b[A\n";

/// What was typed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Typed {
    /// A line, or several that are one message.
    Line(String),
    /// Bytes that are no text; they are lost, with what came along.
    NotUtf8,
    /// Ctrl-D.
    End,
    /// The terminal is gone.
    Gone,
}

/// What comes from the terminal. Ctrl-C has a way of its own, so that it does
/// not wait behind a message that the peer does not take.
#[derive(Debug)]
pub(super) struct Keyboard {
    pub(super) typed: UnboundedReceiver<Typed>,
    pub(super) interrupts: UnboundedReceiver<()>,
}

/// What is printed above the line that is edited.
#[derive(Debug)]
pub(super) struct Screen(Sender<String>);

impl Screen {
    /// Prints text that ends with an end of line. Waits while too much waits.
    pub(super) async fn print(&self, text: impl Into<String>) {
        // Fails only where the terminal is gone.
        let _ = self.0.send(text.into()).await;
    }
}

/// The two threads, and the terminal as it was found.
///
/// When it is dropped it prints what waits, and gives the terminal back,
/// whatever is being typed. That blocks, for [`PATIENCE`] at most; the [`Screen`]
/// must be gone before.
pub(super) struct Console {
    editing: JoinHandle<()>,
    printing: JoinHandle<()>,
    shared: Arc<Shared>,
    found: Found,
}

/// A terminal that gets back the modes in which it was found.
struct Found {
    terminal: OwnedFd,
    modes: Termios,
}

impl Found {
    fn of(terminal: impl AsFd) -> io::Result<Self> {
        Ok(Self {
            modes: tcgetattr(&terminal)?,
            terminal: terminal.as_fd().try_clone_to_owned()?,
        })
    }

    /// Other modes, for now.
    fn set(&self, modes: &Termios) -> nix::Result<()> {
        tcsetattr(&self.terminal, SetArg::TCSADRAIN, modes)
    }
}

impl Drop for Found {
    fn drop(&mut self) {
        // A terminal that is gone needs nothing.
        let _ = self.set(&self.modes);
    }
}

/// What the threads and their owner share.
#[derive(Debug, Default)]
struct Shared {
    /// The newest round trip in microseconds; 0 where none is known.
    round_trip: AtomicU64,
    /// The connection has ended: Ctrl-C is ours from now on.
    ending: AtomicBool,
    /// Everything is printed: the editor may go.
    over: AtomicBool,
}

impl Console {
    /// Whether someone sits before it who can edit a line.
    pub(super) fn is_there() -> bool {
        let dumb = std::env::var("TERM")
            .is_ok_and(|term| ["dumb", "cons25", "emacs"].contains(&term.as_str()));
        !dumb
            && io::stdin().is_terminal()
            && io::stdout().is_terminal()
            && io::stderr().is_terminal()
    }

    /// Begins to edit lines.
    ///
    /// # Errors
    /// Where the terminal can't be used.
    pub(super) fn open(history: History) -> Result<(Self, Keyboard, Screen), ReadlineError> {
        let found = Found::of(io::stdin())?;
        let between = found.set(&between_lines(&found.modes));
        between.map_err(io::Error::from)?;
        let config = Builder::new()
            .max_history_size(history::LINES)?
            .history_ignore_space(true)
            .keyseq_timeout(Some(ESCAPE_MILLIS))
            .bell_style(BellStyle::None)
            .build();
        let mut editor = Editor::with_config(config)?;
        editor.set_helper(Some(Helper));
        let printer = editor.create_external_printer()?;

        let (lines, typed) = unbounded_channel();
        let (interrupts, interrupted) = unbounded_channel();
        let (screen, texts) = channel(WAITING);
        let shared = Arc::new(Shared::default());
        let editing = {
            let shared = shared.clone();
            let editing = Editing {
                editor,
                history,
                lines,
                interrupts,
                shared,
            };
            thread::Builder::new()
                .name("editor".to_owned())
                .spawn(move || editing.run())?
        };
        let printing = thread::Builder::new()
            .name("printer".to_owned())
            .spawn(move || print(printer, texts))?;
        let console = Self {
            editing,
            printing,
            shared,
            found,
        };
        let keyboard = Keyboard {
            typed,
            interrupts: interrupted,
        };
        Ok((console, keyboard, Screen(screen)))
    }

    /// The prompt shows it from the next line on.
    pub(super) fn show_round_trip(&self, round_trip: Duration) {
        let micros = u64::try_from(round_trip.as_micros()).unwrap_or(u64::MAX);
        self.shared
            .round_trip
            .store(micros.max(1), Ordering::Relaxed);
    }

    /// After Ctrl-Z and `fg`. The editor gives the terminal to the shell, and
    /// takes it back before it has stopped: other threads take the signal.
    pub(super) fn resume(&self) {
        // A terminal that is gone needs nothing.
        let _ = self.found.set(&while_editing(&self.found.modes));
    }

    /// Makes the editor return. The signal has a handler at all times: the
    /// editor's, or Tokio's.
    fn interrupt(&self) {
        if !self.editing.is_finished() {
            let _ = pthread_kill(self.editing.as_pthread_t(), Signal::SIGINT);
        }
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        self.shared.ending.store(true, Ordering::SeqCst);
        let deadline = later(Instant::now(), PATIENCE);
        let mut next = later(Instant::now(), MEANWHILE);
        while !self.printing.is_finished() && Instant::now() < deadline {
            // A search through the history prints nothing before it is left.
            if Instant::now() >= next {
                self.interrupt();
                next = later(next, MEANWHILE);
            }
            thread::sleep(ASK / 10);
        }
        self.shared.over.store(true, Ordering::SeqCst);
        while !self.editing.is_finished() && Instant::now() < deadline {
            self.interrupt();
            thread::sleep(ASK);
        }
    }
}

/// The modes between two lines: what is typed meanwhile is for the editor, not
/// for the terminal, which would echo it and take a Ctrl-D for itself.
fn between_lines(found: &Termios) -> Termios {
    let mut modes = found.clone();
    modes
        .local_flags
        .remove(LocalFlags::ICANON | LocalFlags::ECHO | LocalFlags::IEXTEN);
    modes
}

/// The editor's own modes: every key is its own.
fn while_editing(found: &Termios) -> Termios {
    let mut modes = between_lines(found);
    modes.local_flags.remove(LocalFlags::ISIG);
    modes
        .input_flags
        .remove(InputFlags::BRKINT | InputFlags::ICRNL | InputFlags::IXON);
    modes
}

/// The editor's thread.
struct Editing {
    editor: Editor<Helper, FileHistory>,
    history: History,
    lines: UnboundedSender<Typed>,
    interrupts: UnboundedSender<()>,
    shared: Arc<Shared>,
}

impl Editing {
    fn run(mut self) {
        self.complain(|this| this.history.load(this.editor.history_mut()));
        let mut ends = 0;
        let mut spoilt: Option<Instant> = None;
        while !self.shared.over.load(Ordering::SeqCst) {
            let prompt = prompt(self.shared.round_trip.load(Ordering::Relaxed));
            let typed = match self.editor.readline(&prompt) {
                Ok(_) if spoilt.is_some_and(|at| at.elapsed() < REST) => {
                    spoilt = Some(Instant::now());
                    continue;
                }
                Ok(line) => {
                    self.complain(|this| this.history.keep(&line, this.editor.history_mut()));
                    Typed::Line(line)
                }
                Err(ReadlineError::Interrupted | ReadlineError::Signal(_)) => {
                    if !self.shared.ending.load(Ordering::SeqCst) {
                        let _ = self.interrupts.send(());
                    }
                    continue;
                }
                Err(ReadlineError::Eof) if ends < GONE && io::stdin().is_terminal() => {
                    ends += 1;
                    Typed::End
                }
                Err(ReadlineError::Io(error)) if error.kind() == ErrorKind::InvalidData => {
                    // Said once.
                    if spoilt
                        .replace(Instant::now())
                        .is_some_and(|at| at.elapsed() < REST)
                    {
                        continue;
                    }
                    Typed::NotUtf8
                }
                Err(_) => {
                    let _ = self.lines.send(Typed::Gone);
                    return;
                }
            };
            // Nobody listens once the connection has ended.
            let _ = self.lines.send(typed);
        }
    }

    fn complain(&mut self, outcome: impl FnOnce(&mut Self) -> Result<(), String>) {
        if let Err(sentence) = outcome(self) {
            warn(sentence);
        }
    }
}

/// The printer's thread.
fn print(mut printer: impl ExternalPrinter, mut texts: Receiver<String>) {
    while let Some(text) = texts.blocking_recv() {
        if printer.print(text).is_err() {
            return;
        }
    }
    let _ = printer.print(NOTHING.to_owned());
}

/// `12 ms> `: the round trip, where one is known.
fn prompt(micros: u64) -> String {
    match micros {
        0 => "> ".to_owned(),
        1..10_000 => format!("{:.1} ms> ", micros as f64 / 1e3),
        _ => format!("{} ms> ", micros / 1000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_terminal_is_given_back_whatever_happens() {
        let pty = nix::pty::openpty(None, None).unwrap();
        let terminal = pty.slave;
        let modes = || tcgetattr(&terminal).unwrap();
        let before = modes();
        let panicking = std::panic::AssertUnwindSafe(|| {
            let found = Found::of(&terminal).unwrap();
            found.set(&while_editing(&found.modes)).unwrap();
            assert_ne!(modes(), before);
            std::panic::resume_unwind(Box::new("a fault"));
        });
        assert!(std::panic::catch_unwind(panicking).is_err());
        assert_eq!(modes(), before);
    }

    #[test]
    fn the_prompt_shows_the_round_trip() {
        assert_eq!(prompt(0), "> ");
        assert_eq!(prompt(1), "0.0 ms> ");
        assert_eq!(prompt(345), "0.3 ms> ");
        assert_eq!(prompt(9_999), "10.0 ms> ");
        assert_eq!(prompt(12_300), "12 ms> ");
        assert_eq!(prompt(2_000_000), "2000 ms> ");
    }
}
