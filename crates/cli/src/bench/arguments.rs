//! What load to put, on the command line.

use std::num::{NonZeroU32, NonZeroUsize};
use std::time::Duration;

use farewell::Compression;
use farewell_gateway::config::{Rate, Size, Span};
use farewell_load::{Expect, Kind, Pace, Plan};

/// What load to put.
#[derive(Debug, clap::Args)]
pub(super) struct Load {
    /// How many connections
    #[arg(short, long, value_name = "N", default_value = "10")]
    connections: NonZeroU32,

    /// Open them spread over this time [default: at once, 128 side by side]
    #[arg(long, value_name = "TIME")]
    ramp: Option<Span>,

    /// How long it is measured, once all are open
    #[arg(short, long, value_name = "TIME", default_value = "10s")]
    duration: Span,

    /// Send for so long before it is measured
    #[arg(long, value_name = "TIME")]
    warmup: Option<Span>,

    /// Messages per second over all connections, such as 5000/s [default: as fast as answers come]
    #[arg(short, long, value_name = "N/s")]
    rate: Option<Rate>,

    /// The most unanswered messages of a connection [default: 1; with --rate 1024]
    #[arg(short, long, value_name = "N")]
    in_flight: Option<NonZeroU32>,

    /// The size of a message
    #[arg(short, long, value_name = "SIZE", default_value = "125")]
    size: Size,

    /// Send text: words and numbers. This is the default
    #[arg(long, conflicts_with = "binary")]
    text: bool,

    /// Send binary messages: noise, which does not compress
    #[arg(long)]
    binary: bool,

    /// What counts as an answer: echo, the same message; any, whatever comes; none, nothing: only
    /// send
    #[arg(long, value_name = "WHAT", default_value = "echo")]
    expect: Expected,

    /// Open connections again that end, at the earliest after a second and the delay that the
    /// server names
    #[arg(long)]
    reopen: bool,

    /// Threads [default: half of the cores]
    #[arg(short, long, value_name = "N")]
    threads: Option<NonZeroUsize>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Expected {
    Echo,
    Any,
    None,
}

impl Load {
    pub(super) fn plan(&self, compress: bool) -> Plan {
        let plan = Plan::default();
        let span = |span: Option<Span>| span.map_or(Duration::ZERO, |Span(span)| span);
        Plan {
            connections: self.connections,
            threads: self.threads.unwrap_or(plan.threads),
            ramp: span(self.ramp),
            warmup: span(self.warmup),
            duration: self.duration.0,
            pace: self
                .rate
                .map_or(Pace::Saturation, |Rate(rate)| Pace::Rate(rate)),
            in_flight: self.in_flight,
            kind: if self.binary {
                Kind::Binary
            } else {
                Kind::Text
            },
            size: NonZeroUsize::new(self.size.0).unwrap_or(NonZeroUsize::MIN),
            expect: match self.expect {
                Expected::Echo => Expect::Echo,
                Expected::Any => Expect::Any,
                Expected::None => Expect::Nothing,
            },
            compression: if compress {
                Compression::dedicated()
            } else {
                Compression::off()
            },
            reopen: self.reopen,
        }
    }
}
