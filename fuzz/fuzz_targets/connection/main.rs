//! A client and a server of the library, joined in memory, under virtual time;
//! the input is what happens to them.
//!
//! Whatever is sent arrives once and in order, as far as it arrives, and all of
//! it where nothing disturbs the connection, however many futures are dropped
//! midway. Whatever happens, both ends let go of the stream within virtual
//! time, and each has one report.
//!
//! Input: a byte of [`Surroundings`], then three bytes for each [`Step`].

#![no_main]

mod ends;

use std::time::Duration;

use farewell::Config;
use farewell_fuzz::pipe::{Direction, pipe};
use libfuzzer_sys::fuzz_target;
use tokio::time::{Instant, sleep, timeout};

use ends::{End, Half, Owed, read_to_the_end};

/// More is nothing new, and takes long.
const MOST_STEPS: usize = 80;

/// Beyond this, a timer may have ended what nothing disturbed.
const PROMPT: Duration = Duration::from_secs(4);

/// No end may take longer.
const FOR_EVER: Duration = Duration::from_secs(3600);

/// Frames that somebody puts in the way: legal and illegal ones.
const INJECTED: [&[u8]; 8] = [
    b"\x81\x02hi",
    b"\x81\x82\0\0\0\0hi",
    b"\x88\x02\x03\xE8",
    b"\x88\x82\0\0\0\0\x03\xE8",
    b"\x89\x00",
    b"\x82\x7E\xFF\xFF",
    b"\xFF",
    b"HTTP/1.1 400 Bad Request\r\n\r\n",
];

/// The pipe and the timers.
#[derive(Debug, Clone, Copy)]
struct Surroundings(u8);

impl Surroundings {
    fn capacity(self) -> usize {
        [700, 64 << 10, 1, 16, 4_096, 200, 20_000, 1 << 20][usize::from(self.0 & 7)]
    }

    /// The largest message: a narrow pipe takes long for one.
    fn largest(self) -> usize {
        self.capacity().min(self.grain()).saturating_mul(100)
    }

    fn grain(self) -> usize {
        [usize::MAX, 100, 9_000, 7][usize::from(self.0 >> 3 & 3)]
    }

    fn config(self) -> Config {
        let defaults = Config::default();
        Config {
            ping_interval: defaults.ping_interval.filter(|_| self.0 & 0x20 != 0),
            ..defaults
        }
    }
}

/// What happens next: to which end, how many polls it gets, and a choice.
#[derive(Debug, Clone, Copy)]
struct Step {
    what: u8,
    end: usize,
    polls: u8,
    choice: u8,
}

impl From<&[u8; 3]> for Step {
    fn from(&[first, polls, choice]: &[u8; 3]) -> Self {
        Self {
            what: first >> 1 & 0x0F,
            end: usize::from(first & 1),
            polls: polls % 6,
            choice,
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((&surroundings, steps)) = data.split_first() else {
        return;
    };
    let (steps, _) = steps.as_chunks();
    let steps = steps.iter().take(MOST_STEPS).map(Step::from);
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime")
        .block_on(run(Surroundings(surroundings), steps));
});

/// What has become of the connection.
struct Run {
    ends: [End; 2],
    /// To the other end: `directions[0]` is written by `ends[0]`.
    directions: [Direction; 2],
    /// Something was done to the stream itself.
    disturbed: bool,
    largest: usize,
}

async fn run(surroundings: Surroundings, steps: impl Iterator<Item = Step>) {
    let ([near, far], directions) = pipe(surroundings.capacity(), surroundings.grain());
    let mut run = Run {
        ends: [
            End::client(surroundings.config(), near),
            End::server(surroundings.config(), far),
        ],
        directions,
        disturbed: false,
        largest: surroundings.largest(),
    };
    let begun = Instant::now();
    for step in steps {
        run.step(step).await;
        run.check_order();
    }
    let prompt = begun.elapsed() < PROMPT;
    for direction in &run.directions {
        direction.block(false);
    }
    let directions = run.directions.clone();
    timeout(FOR_EVER, run.finish(prompt))
        .await
        .expect("both ends end");
    // Sockets that were dropped end in the background.
    sleep(FOR_EVER).await;
    assert!(directions.iter().all(Direction::is_over), "both let go");
}

impl Run {
    async fn step(&mut self, step: Step) {
        let Step {
            what,
            end: index,
            polls,
            choice,
        } = step;
        let end = &mut self.ends[index];
        match what {
            0..=2 => end.send(choice, self.largest, polls).await,
            3..=5 => end.next(polls).await,
            6 => end.ping(polls).await,
            7 => end.flush(polls).await,
            8 => sleep(pause(choice)).await,
            9 => end.split(),
            10 => end.close(choice, polls).await,
            11 => end.closed(polls).await,
            12 => end.drop_half(if choice & 1 == 0 {
                Half::Sender
            } else {
                Half::Receiver
            }),
            13 => self.directions[index].block(choice & 1 == 0),
            14 => self.disturb(index, choice),
            _ => tokio::task::yield_now().await,
        }
    }

    fn disturb(&mut self, index: usize, choice: u8) {
        self.disturbed = true;
        let direction = &self.directions[index];
        match choice {
            0 => direction.fin(),
            1 => direction.reset(),
            _ => direction.inject(INJECTED[usize::from(choice) % INJECTED.len()]),
        }
    }

    /// What arrived is what was sent.
    fn check_order(&self) {
        let [client, server] = &self.ends;
        if !self.disturbed {
            server.check_received(&client.sent);
            client.check_received(&server.sent);
        }
    }

    /// Reads on and ends what has not ended, each end in tasks of its own.
    async fn finish(self, prompt: bool) {
        let [mut client, server] = self.ends;
        let calm = prompt && !self.disturbed;
        let untouched = calm && client.is_untouched() && server.is_untouched();
        if !untouched {
            client.begin_end(&server);
        }
        // All arrives where the receiver neither ended first nor stopped reading.
        let to_server = Owed::new(&client, &server, calm);
        let to_client = Owed::new(&server, &client, calm);
        if untouched {
            // Somebody has to begin, and has to have all before that.
            let ended = client.read_all_and_close(to_client);
            let (client, server) = tokio::join!(
                tokio::spawn(ended),
                tokio::spawn(read_to_the_end(server, to_server))
            );
            let (client, server) = (client.expect("no panic"), server.expect("no panic"));
            let (client, server) = (client.expect("a report"), server.expect("a report"));
            assert!(client.clean && server.clean, "{client:?} {server:?}");
            assert_eq!(client.status(), server.status());
            assert_eq!(client.traffic.messages_out, server.traffic.messages_in);
            assert_eq!(client.traffic.messages_in, server.traffic.messages_out);
            return;
        }
        let (client, server) = tokio::join!(
            tokio::spawn(read_to_the_end(client, to_client)),
            tokio::spawn(read_to_the_end(server, to_server))
        );
        client.expect("no panic");
        server.expect("no panic");
    }
}

fn pause(choice: u8) -> Duration {
    const MILLIS: [u64; 8] = [0, 1, 10, 100, 500, 1_500, 6_000, 25_000];
    Duration::from_millis(MILLIS[usize::from(choice % 8)])
}
