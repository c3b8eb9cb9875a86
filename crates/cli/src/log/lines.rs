//! [`Lines`]: log lines for a stream that may be full, blocked or gone. Adding a line
//! never waits and never fails; lines that cannot be written are counted.

use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use farewell_proto::later;

/// How many bytes wait for a stream that takes none: some thousand lines.
const ROOM: usize = 1 << 20;
/// What is said meanwhile is written together: one write, and one thread woken.
const GATHERING: Duration = Duration::from_millis(5);
/// How long a stream that would block is left alone, where somebody made it so.
const PAUSE: Duration = Duration::from_millis(20);

/// Lines on their way, and how many were lost.
#[derive(Debug, Default)]
pub(super) struct Lines {
    state: Mutex<State>,
    /// For the writer: there is something to write.
    waiting: Condvar,
    /// For those who flush: there is nothing left.
    written: Condvar,
}

#[derive(Debug, Default)]
struct State {
    pending: Vec<u8>,
    /// The writer sleeps until it is woken.
    sleeps: bool,
    /// The writer has bytes that are in the state no more.
    writes: bool,
    /// Somebody waits for the last line.
    hurried: bool,
    lost: u64,
}

impl Lines {
    /// Lines for this stream, written by a thread of their own. `notice` makes the line
    /// that tells how many were lost, since the last such line and in all.
    pub(super) fn to(
        stream: impl Write + Send + 'static,
        notice: impl Fn(u64, u64) -> Vec<u8> + Send + 'static,
    ) -> io::Result<Arc<Self>> {
        let lines = Arc::new(Self::default());
        let writer = Writer {
            lines: lines.clone(),
            stream,
            notice,
            told: 0,
            begun: false,
        };
        let thread = thread::Builder::new().name("log".to_owned());
        thread.spawn(move || writer.run())?;
        Ok(lines)
    }

    /// Takes a line, which ends with its only end of line. One for which there is no
    /// room is lost.
    pub(super) fn push(&self, line: &[u8]) {
        let mut state = self.lock();
        if state.pending.len() + line.len() > ROOM {
            state.lost += 1;
            return;
        }
        append(&mut state.pending, line);
        if std::mem::take(&mut state.sleeps) {
            drop(state);
            self.waiting.notify_one();
        }
    }

    /// How many lines were lost.
    pub(super) fn lost(&self) -> u64 {
        self.lock().lost
    }

    /// Returns when every line so far was written or lost, or when the time is over.
    pub(super) fn flush(&self, within: Duration) {
        let until = later(Instant::now(), within);
        let mut state = self.lock();
        state.hurried = true;
        self.waiting.notify_one();
        while state.writes || !state.pending.is_empty() {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            let waited = self.written.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        state.hurried = false;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// For `tracing`, which writes a line at once.
impl Write for &Lines {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.push(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Appends a line. What would make two lines of it, or move a cursor, is written out;
/// colours are the log's own.
fn append(pending: &mut Vec<u8>, line: &[u8]) {
    let is_plain = |byte: &u8| !byte.is_ascii_control() || matches!(byte, b'\t' | b'\x1b');
    let text = line.strip_suffix(b"\n").unwrap_or(line);
    // Without an early end the machine looks at many bytes at once.
    if text.iter().fold(true, |all, byte| all & is_plain(byte)) {
        pending.extend_from_slice(text);
    } else {
        for byte in text {
            if is_plain(byte) {
                pending.push(*byte);
            } else {
                pending.extend(byte.escape_ascii());
            }
        }
    }
    pending.push(b'\n');
}

/// The thread that writes.
struct Writer<W, N> {
    lines: Arc<Lines>,
    stream: W,
    notice: N,
    /// How many losses were told.
    told: u64,
    /// A line was begun, and its rest lost.
    begun: bool,
}

impl<W: Write, N: Fn(u64, u64) -> Vec<u8>> Writer<W, N> {
    fn run(mut self) {
        let mut batch = Vec::new();
        let mut works = true;
        loop {
            let lost = self.next(&mut batch, works);
            if lost > self.told {
                let notice = (self.notice)(lost - self.told, lost);
                works = self.write(&notice).is_ok();
                if works {
                    self.told = lost;
                }
            }
            let unwritten = match self.write(&batch) {
                Ok(()) => 0,
                Err(written) => count(&batch[written..]),
            };
            works = unwritten == 0;
            batch.clear();
            self.lines.lock().lost += unwritten;
        }
    }

    /// Waits for lines, or for losses that can be told now; how many there are in all.
    fn next(&self, batch: &mut Vec<u8>, works: bool) -> u64 {
        let lines = &*self.lines;
        let mut state = lines.lock();
        state.writes = false;
        if state.pending.is_empty() {
            lines.written.notify_all();
        }
        let gathering = |state: &mut State| !state.hurried;
        let gathered = lines
            .waiting
            .wait_timeout_while(state, GATHERING, gathering);
        state = gathered.unwrap_or_else(PoisonError::into_inner).0;
        while state.pending.is_empty() && !(works && state.lost > self.told) {
            state.sleeps = true;
            let woken = lines.waiting.wait(state);
            state = woken.unwrap_or_else(PoisonError::into_inner);
        }
        state.sleeps = false;
        state.writes = true;
        std::mem::swap(&mut state.pending, batch);
        state.lost
    }

    /// Writes all, or says how many bytes it could.
    fn write(&mut self, bytes: &[u8]) -> Result<(), usize> {
        if bytes.is_empty() {
            return Ok(());
        }
        if self.begun {
            self.write_on(b"\n").map_err(|_| 0_usize)?;
            self.begun = false;
        }
        let written = self.write_on(bytes);
        if let Err(at) = written {
            self.begun = at > 0 && bytes[at - 1] != b'\n';
        }
        written
    }

    fn write_on(&mut self, bytes: &[u8]) -> Result<(), usize> {
        let mut at = 0;
        while at < bytes.len() {
            match self.stream.write(&bytes[at..]) {
                Ok(0) => return Err(at),
                Ok(written) => at += written,
                Err(error) => match error.kind() {
                    io::ErrorKind::Interrupted => {}
                    io::ErrorKind::WouldBlock => thread::sleep(PAUSE),
                    _ => return Err(at),
                },
            }
        }
        Ok(())
    }
}

/// How many lines end in these bytes.
fn count(bytes: &[u8]) -> u64 {
    bytes.iter().map(|byte| u64::from(*byte == b'\n')).sum()
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    /// A stream that does what it is told; what was written can be seen.
    #[derive(Clone, Default)]
    struct Stream(Arc<Mutex<Doing>>);

    #[derive(Default)]
    struct Doing {
        written: Vec<u8>,
        fails: Option<io::ErrorKind>,
        room: Option<usize>,
        gate: Option<mpsc::Receiver<()>>,
    }

    impl Stream {
        fn set(&self, change: impl FnOnce(&mut Doing)) {
            change(&mut self.0.lock().unwrap());
        }

        fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().written.clone()).unwrap()
        }
    }

    impl Write for Stream {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let gate = self.0.lock().unwrap().gate.take();
            if let Some(gate) = gate {
                let _ = gate.recv();
            }
            let mut doing = self.0.lock().unwrap();
            if let Some(kind) = doing.fails {
                return Err(kind.into());
            }
            let taken = doing.room.unwrap_or(usize::MAX).min(bytes.len());
            if taken == 0 {
                return Err(io::ErrorKind::StorageFull.into());
            }
            doing.room = doing.room.map(|room| room - taken);
            doing.written.extend_from_slice(&bytes[..taken]);
            Ok(taken)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    const BOUND: Duration = Duration::from_secs(10);

    fn lines(stream: &Stream) -> Arc<Lines> {
        let notice = |lost, total| format!("lost {lost} of {total}\n").into_bytes();
        Lines::to(stream.clone(), notice).unwrap()
    }

    #[test]
    fn lines_keep_their_order_and_stay_lines() {
        let stream = Stream::default();
        let lines = lines(&stream);
        for number in 0..1_000 {
            lines.push(format!("{number}\n").as_bytes());
        }
        lines.push(b"one\ntwo\r\x07\n");
        lines.flush(BOUND);
        let numbers: String = (0..1_000).map(|number| format!("{number}\n")).collect();
        assert_eq!(stream.text(), numbers + "one\\ntwo\\r\\x07\n");
    }

    #[test]
    fn what_a_dead_stream_loses_is_counted_and_told_when_it_lives_again() {
        for kind in [io::ErrorKind::BrokenPipe, io::ErrorKind::StorageFull] {
            let stream = Stream::default();
            let lines = lines(&stream);
            stream.set(|doing| doing.fails = Some(kind));
            for _ in 0..7 {
                lines.push(b"lost\n");
                lines.flush(BOUND);
            }
            stream.set(|doing| doing.fails = None);
            lines.push(b"kept\n");
            lines.flush(BOUND);
            assert_eq!(stream.text(), "lost 7 of 7\nkept\n");
            assert_eq!(lines.lost(), 7);
        }
    }

    #[test]
    fn a_line_that_was_begun_is_ended_and_counted() {
        let stream = Stream::default();
        let lines = lines(&stream);
        stream.set(|doing| doing.room = Some(9));
        lines.push(b"first\n");
        lines.flush(BOUND);
        lines.push(b"second\n");
        lines.flush(BOUND);
        stream.set(|doing| doing.room = None);
        lines.push(b"third\n");
        lines.flush(BOUND);
        assert_eq!(stream.text(), "first\nsec\nlost 1 of 1\nthird\n");
    }

    #[test]
    fn a_blocked_stream_blocks_nobody_and_what_did_not_fit_is_told() {
        let stream = Stream::default();
        let lines = lines(&stream);
        let (open, gate) = mpsc::channel::<()>();
        stream.set(|doing| doing.gate = Some(gate));
        let line = [b'x'; 1_023];
        let line = [&line[..], b"\n"].concat();
        lines.push(&line);
        let began = Instant::now();
        lines.flush(Duration::from_millis(50));
        for _ in 0..2_000 {
            lines.push(&line);
        }
        lines.flush(Duration::from_millis(50));
        assert!(began.elapsed() < BOUND);
        drop(open);
        lines.flush(BOUND);
        lines.push(b"end\n");
        lines.flush(BOUND);
        let text = stream.text();
        let kept = text.lines().filter(|line| line.starts_with('x')).count() as u64;
        let lost = 2_001 - kept;
        assert!(lost > 900, "{lost}");
        assert!(text.contains(&format!("\nlost {lost} of {lost}\n")));
        assert!(text.ends_with("end\n"));
    }
}
