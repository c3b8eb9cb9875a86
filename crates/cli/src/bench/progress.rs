//! [`Bar`]: how far a run is, for whoever waits at a terminal; nothing elsewhere.

use std::future::pending;
use std::io::IsTerminal;
use std::time::{Duration, Instant};

use farewell_load::{Phase, Progress};
use indicatif::{ProgressBar, ProgressStyle};
use tokio::time::{Interval, MissedTickBehavior, interval};

use super::terminal::{bytes, number};
use crate::text;

/// How often it is looked at.
const LOOK: Duration = Duration::from_millis(250);
/// Steps of the bar.
const STEPS: u64 = 1000;

/// How far a run is.
pub(super) struct Bar {
    bar: ProgressBar,
    looks: Option<Interval>,
    before: Option<(Instant, Progress)>,
    url: String,
}

impl Bar {
    /// Of the load on this place. Within a runtime.
    pub(super) fn new(url: &str) -> Self {
        let shown = std::io::stderr().is_terminal();
        let bar = if shown {
            ProgressBar::new(STEPS)
        } else {
            ProgressBar::hidden()
        };
        if let Ok(style) = ProgressStyle::with_template("{bar:20} {msg}") {
            bar.set_style(style);
        }
        let looks = shown.then(|| {
            let mut looks = interval(LOOK);
            looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
            looks
        });
        Self {
            bar,
            looks,
            before: None,
            url: text::printable(url).into_owned(),
        }
    }

    /// Ready when it is time to show something new. Cancel safe.
    pub(super) async fn next(&mut self) {
        match &mut self.looks {
            Some(looks) => {
                looks.tick().await;
            }
            None => pending().await,
        }
    }

    /// Shows how far it is.
    pub(super) fn show(&mut self, now: &Progress) {
        if self.looks.is_none() {
            return;
        }
        let looked = Instant::now();
        let message = match now.phase {
            Phase::Opening => format!("opening {}: {} open", self.url, number(now.open)),
            Phase::WarmingUp => format!("warming up: {}", self.rate(looked, now)),
            Phase::Measuring { past, of } => {
                let part = past.as_secs_f64() / of.as_secs_f64();
                self.bar.set_position((part * STEPS as f64) as u64);
                let left = of.saturating_sub(past).as_secs_f64().ceil();
                format!("{left:.0} s left, {}", self.rate(looked, now))
            }
            Phase::Closing => {
                self.bar.set_position(STEPS);
                format!("closing: {} open", number(now.open))
            }
        };
        let mut trouble = String::new();
        for (count, word) in [(now.failed, "failed to open"), (now.ended, "ended")] {
            if count > 0 {
                trouble.push_str(&format!(", {} {word}", number(count)));
            }
        }
        let width = text::width().saturating_sub(22);
        let message = format!("{message}{trouble}");
        self.bar
            .set_message(text::shortened(&message, width).into_owned());
        self.before = Some((looked, *now));
    }

    /// Messages and bytes received since the last look.
    fn rate(&self, looked: Instant, now: &Progress) -> String {
        let Some((at, before)) = &self.before else {
            return "…".to_owned();
        };
        let past = looked.duration_since(*at).as_secs_f64().max(1e-3);
        // A reopened run never counts backwards.
        let since = |now: u64, before: u64| now.saturating_sub(before) as f64 / past;
        // Where no answers are expected, sending is what goes on.
        let (messages, received) = if now.total.received > 0 {
            let bytes_received = since(now.total.bytes_received, before.total.bytes_received);
            let messages = since(now.total.received, before.total.received);
            (messages, format!(", {}/s back", bytes(bytes_received)))
        } else {
            (since(now.total.sent, before.total.sent), String::new())
        };
        format!("{} messages/s{received}", number(messages as u64))
    }

    /// The line is given back.
    pub(super) fn clear(&self) {
        self.bar.finish_and_clear();
    }
}
