//! [`json`]: a run as one JSON object, schema `farewell.bench/1`. `docs/bench.md`
//! documents it; names are stable, and say their units.

use farewell_close::{Cause, Initiator};
use serde::Serialize;

use crate::latency::Percentiles;
use crate::outcome::Outcome;
use crate::plan::{Expect, Pace};
use crate::tally::{End, Failed};
use crate::{Latency, OpenFailure};

/// What a report says about the run from outside.
pub struct Sitting<'a> {
    /// Where it connected to.
    pub url: &'a str,
    /// When it began: RFC 3339.
    pub started_at: &'a str,
    /// The version of farewell.
    pub version: &'a str,
    /// What is said about an error of an opening.
    pub sentence: &'a dyn Fn(&farewell::ConnectError) -> String,
}

/// The run as JSON, in the order of the documentation.
#[must_use]
pub fn json<'a>(sitting: &'a Sitting<'a>, outcome: &Outcome) -> impl Serialize + use<'a> {
    let messages = &outcome.tally.messages;
    let arrived = outcome.tally.arrived;
    let expects = outcome.plan.expect != Expect::Nothing;
    let scheduled = outcome.plan.pace != Pace::Saturation;
    Report {
        schema: "farewell.bench/1",
        farewell: sitting.version,
        url: sitting.url,
        started_at: sitting.started_at,
        settings: settings(outcome),
        interrupted: outcome.interrupted,
        measured_ms: outcome.measured.as_secs_f64() * 1e3,
        connections: connections(sitting, outcome),
        messages: Messages {
            sent: messages.sent,
            answered: messages.answered,
            wrong: messages.wrong,
            missing: messages.missing,
            lost: messages.lost,
            unanswered: messages.unanswered,
            unsent: messages.unsent,
            unexpected: messages.unexpected,
            received: arrived.received,
        },
        bytes: Bytes {
            sent: outcome.bytes_sent(),
            received: arrived.bytes_received,
        },
        throughput: Throughput {
            sent_per_second: outcome.per_second(messages.sent),
            received_per_second: outcome.per_second(arrived.received),
            bytes_sent_per_second: outcome.per_second(outcome.bytes_sent()),
            bytes_received_per_second: outcome.per_second(arrived.bytes_received),
        },
        latency: LatencyReport {
            from_due: (expects && scheduled).then(|| Times::of(&messages.from_due)),
            from_sent: expects.then(|| Times::of(&messages.from_sent)),
        },
        closes: outcome.tally.ends.iter().map(close).collect(),
        good: outcome.faults().is_empty(),
        faults: outcome
            .faults()
            .iter()
            .map(|fault| Fault {
                what: fault.kind.as_str(),
                count: fault.count,
            })
            .collect(),
    }
}

fn settings(outcome: &Outcome) -> Settings {
    let plan = &outcome.plan;
    Settings {
        connections: plan.connections.get(),
        threads: outcome.threads,
        ramp_ms: plan.ramp.as_millis() as u64,
        warmup_ms: plan.warmup.as_millis() as u64,
        duration_ms: plan.duration.as_millis() as u64,
        rate_per_second: match plan.pace {
            Pace::Saturation => None,
            Pace::Rate(rate) => Some(rate.get()),
        },
        in_flight: (plan.expect != Expect::Nothing).then(|| plan.in_flight().get()),
        size_bytes: plan.size.get(),
        kind: plan.kind.as_str(),
        expect: plan.expect.as_str(),
        compress: plan.compression.is_on(),
        reopen: plan.reopen,
    }
}

fn connections(sitting: &Sitting<'_>, outcome: &Outcome) -> Connections {
    let openings = &outcome.tally.openings;
    let failed = |(reason, failed): (&OpenFailure, &Failed)| Failure {
        reason: reason.as_str(),
        http_status: reason.http_status(),
        count: failed.count,
        first: (sitting.sentence)(&failed.first),
    };
    Connections {
        opened: openings.opened,
        compressed: openings.compressed,
        failed: openings.failures(),
        failures: openings.failed.iter().map(failed).collect(),
        opening: Times::of(&openings.took),
    }
}

fn close((end, count): (&End, &u64)) -> Close {
    let status = end.status();
    Close {
        code: status.as_u16(),
        name: status.name(),
        cause: end.cause,
        initiator: end.initiator(),
        clean: end.clean,
        early: end.early,
        count: *count,
    }
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    farewell: &'a str,
    url: &'a str,
    started_at: &'a str,
    settings: Settings,
    interrupted: bool,
    measured_ms: f64,
    connections: Connections,
    messages: Messages,
    bytes: Bytes,
    throughput: Throughput,
    latency: LatencyReport,
    closes: Vec<Close>,
    good: bool,
    faults: Vec<Fault>,
}

#[derive(Serialize)]
struct Settings {
    connections: u32,
    threads: usize,
    ramp_ms: u64,
    warmup_ms: u64,
    duration_ms: u64,
    rate_per_second: Option<u32>,
    in_flight: Option<u32>,
    size_bytes: usize,
    kind: &'static str,
    expect: &'static str,
    compress: bool,
    reopen: bool,
}

#[derive(Serialize)]
struct Connections {
    opened: u64,
    compressed: u64,
    failed: u64,
    failures: Vec<Failure>,
    opening: Times,
}

#[derive(Serialize)]
struct Failure {
    reason: &'static str,
    http_status: Option<u16>,
    count: u64,
    first: String,
}

#[derive(Serialize)]
struct Messages {
    sent: u64,
    answered: u64,
    wrong: u64,
    missing: u64,
    lost: u64,
    unanswered: u64,
    unsent: u64,
    unexpected: u64,
    received: u64,
}

#[derive(Serialize)]
struct Bytes {
    sent: u64,
    received: u64,
}

#[derive(Serialize)]
struct Throughput {
    sent_per_second: f64,
    received_per_second: f64,
    bytes_sent_per_second: f64,
    bytes_received_per_second: f64,
}

#[derive(Serialize)]
struct LatencyReport {
    from_due: Option<Times>,
    from_sent: Option<Times>,
}

#[derive(Serialize)]
struct Times {
    count: u64,
    min_us: f64,
    mean_us: f64,
    p50_us: f64,
    p90_us: f64,
    p99_us: f64,
    p99_9_us: f64,
    max_us: f64,
}

#[derive(Serialize)]
struct Close {
    code: u16,
    name: &'static str,
    cause: Cause,
    initiator: Initiator,
    clean: bool,
    early: bool,
    count: u64,
}

#[derive(Serialize)]
struct Fault {
    what: &'static str,
    count: u64,
}

impl Times {
    fn of(latency: &Latency) -> Self {
        let Percentiles {
            count,
            min,
            mean,
            p50,
            p90,
            p99,
            p99_9,
            max,
        } = latency.percentiles();
        let micros = |time: std::time::Duration| time.as_nanos() as f64 / 1e3;
        Self {
            count,
            min_us: micros(min),
            mean_us: micros(mean),
            p50_us: micros(p50),
            p90_us: micros(p90),
            p99_us: micros(p99),
            p99_9_us: micros(p99_9),
            max_us: micros(max),
        }
    }
}
