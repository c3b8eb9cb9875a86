//! Events come in the same order whatever happens: hundreds of scripts by chance,
//! each told with and without dropped futures.

use std::time::Duration;

use farewell::reconnect::{Change, Event};
use farewell::{CloseCode, CloseFrame, Reconnect};
use http::header::{AUTHORIZATION, HeaderValue};
use tokio::time::{Instant, timeout};

use crate::net::{Act, MS, Net, SECOND, words};

/// SplitMix64, so that a failure can be repeated.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (bits ^ (bits >> 31)) % bound
    }

    fn act(&mut self) -> Act {
        let duration = MS * self.below(15_000) as u32;
        match self.below(8) {
            0 => Act::Unreachable,
            1 => Act::Silent,
            2 => Act::Refuse("401 Unauthorized"),
            3 => Act::Refuse("503 Service Unavailable\r\nRetry-After: 2"),
            4 => Act::Vanish(duration),
            5 => Act::Say("word", self.frame()),
            _ => Act::Close(duration, self.frame()),
        }
    }

    fn frame(&mut self) -> CloseFrame {
        let codes = [1000, 1001, 1008, 1011, 1012, 1012, 1012, 1013, 4000];
        let code = codes[self.below(codes.len() as u64) as usize];
        let reason = ["", "retry-after=1.5", "retry-after=0"][self.below(3) as usize];
        CloseFrame::new(CloseCode::from_u16(code).unwrap(), reason)
    }

    fn script(&mut self) -> Vec<Act> {
        (0..=self.below(6)).map(|_| self.act()).collect()
    }
}

/// Everything that is told within ten minutes, each call of `next` dropped after
/// a time of `patience`.
async fn told(seed: u64, patience: Duration) -> Vec<String> {
    let mut chance = Chance(seed);
    let net = Net::new([("a", chance.script()), ("b", chance.script())]);
    let mut builder = net.client("a").seed(seed).timeout(2 * SECOND);
    if chance.below(2) == 0 {
        builder = builder.or("ws://b/");
    }
    if chance.below(2) == 0 {
        builder = builder.make_before_break();
    }
    if chance.below(2) == 0 {
        builder = builder.on_retry(|retry| async move {
            match retry.advice {
                Reconnect::Yes => Change::Nothing,
                _ => Change::header(AUTHORIZATION, HeaderValue::from_static("Bearer")),
            }
        });
    }
    let mut client = builder.queue(1, 10).start().unwrap();
    let _ = client.send("queued").await;
    let end = Instant::now() + 600 * SECOND;
    let mut told = Vec::new();
    let mut number = 0;
    while Instant::now() < end {
        match timeout(patience, client.next()).await {
            Ok(Some(event)) => {
                if let Event::Open(opened) = &event {
                    number += 1;
                    assert_eq!(opened.number, number);
                    assert!(client.handshake().is_some());
                }
                told.push(words(&event));
            }
            Ok(None) => {
                assert!(client.end().is_some());
                told.push("end".to_owned());
                break;
            }
            Err(_) => {}
        }
    }
    told
}

#[tokio::test(start_paused = true)]
async fn whatever_happens_the_order_is_the_same() {
    for seed in 0..300 {
        let told = told(seed, 3_600 * SECOND).await;
        let kind = |event: &str| event.split(' ').next().unwrap().to_owned();
        let mut before = "waiting".to_owned();
        for event in &told {
            let follows: &[&str] = match &*before {
                "waiting" => &["open", "failed", "refused", "end"],
                "open" | "message" => &["message", "lost"],
                "lost" | "failed" | "refused" => &["waiting", "end"],
                other => panic!("{seed}: after {other}: {told:?}"),
            };
            before = kind(event);
            assert!(follows.contains(&&*before), "{seed}: {told:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn dropped_futures_change_nothing() {
    for seed in 0..40 {
        let whole = told(seed, 3_600 * SECOND).await;
        let dropped = told(seed, 50 * MS).await;
        let common = whole.len().min(dropped.len());
        assert_eq!(whole[..common], dropped[..common], "{seed}");
        assert!(whole.len() - common <= 2, "{seed}: {whole:?} {dropped:?}");
    }
}
