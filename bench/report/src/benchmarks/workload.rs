//! [`Workload`]: what was asked of a subject, parsed from its id.
//!
//! ```text
//!   echo-20x16@1000c-binary
//!   │    │  │   │     └ payload: ASCII text where nothing is said
//!   │    │  │   └ connections: 64 where nothing is said
//!   │    │  └ messages in flight on each
//!   │    └ size of a message
//!   └ kind
//! ```

use std::fmt;

use super::measure::Measure;
use super::number::thousands;

/// What was asked of a subject.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Workload {
    pub(crate) kind: Kind,
    /// Whether this is a variant of another workload: other connections or payload.
    pub(crate) connections: Option<u32>,
    pub(crate) payload: Payload,
    pub(crate) in_flight: u32,
    pub(crate) size: Option<u32>,
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Echo,
    Tls,
    Deflate,
    Churn,
    Idle,
    Broadcast,
    Drain,
    Gate,
    GateChurn,
    GateIdle,
    Start,
    Explain,
    /// With so many threads.
    Threads(u32),
}

/// What a message holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Payload {
    Text,
    Korean,
    Binary,
}

impl Workload {
    /// Of an id; `None` if it is not one.
    pub(crate) fn parse(id: &str) -> Option<Self> {
        let mut words = id.split(['-', '@']);
        let kind = match words.next()? {
            "echo" => Kind::Echo,
            "tls" => Kind::Tls,
            "deflate" => Kind::Deflate,
            "churn" => Kind::Churn,
            "idle" => Kind::Idle,
            "broadcast" => Kind::Broadcast,
            "drain" => Kind::Drain,
            "gate" => Kind::Gate,
            "start" => Kind::Start,
            "explain" => Kind::Explain,
            "threads" => Kind::Threads(words.next()?.parse().ok()?),
            _ => return None,
        };
        let mut workload = Self {
            kind,
            connections: None,
            payload: Payload::Text,
            in_flight: 1,
            size: None,
        };
        for word in words {
            match (kind, word) {
                (Kind::Gate, "churn") => workload.kind = Kind::GateChurn,
                (Kind::Gate, "idle") => workload.kind = Kind::GateIdle,
                (_, "text") => workload.payload = Payload::Text,
                (_, "korean") => workload.payload = Payload::Korean,
                (_, "binary") => workload.payload = Payload::Binary,
                _ => workload.read_number(word)?,
            }
        }
        let needs_size = matches!(
            workload.kind,
            Kind::Echo | Kind::Tls | Kind::Deflate | Kind::Gate
        );
        (workload.size.is_some() || !needs_size).then_some(workload)
    }

    fn read_number(&mut self, word: &str) -> Option<()> {
        if let Some(connections) = word.strip_suffix('c') {
            self.connections = Some(connections.parse().ok()?);
            return Some(());
        }
        let (size, in_flight) = word.split_once('x').unwrap_or((word, "1"));
        self.in_flight = in_flight.parse().ok()?;
        let (digits, unit) = match size.strip_suffix('k') {
            Some(digits) => (digits, 1024),
            None => match size.strip_suffix('m') {
                Some(digits) => (digits, 1024 * 1024),
                None => (size, 1),
            },
        };
        self.size = Some(digits.parse::<u32>().ok()?.checked_mul(unit)?);
        Some(())
    }

    /// What its number is.
    pub(crate) const fn measure(&self) -> Measure {
        match self.kind {
            Kind::Idle | Kind::GateIdle => Measure::Memory,
            Kind::Start | Kind::Explain => Measure::Wall,
            _ => Measure::Cpu,
        }
    }

    /// Whether the kernel's cost of a read and a write outweighs that of the bytes.
    pub(crate) fn is_small(&self) -> bool {
        self.size.is_some_and(|size| size < 16 * 1024)
    }

    /// What one "message" of its runs is.
    pub(crate) const fn unit(&self) -> &'static str {
        match self.kind {
            Kind::Churn | Kind::GateChurn | Kind::Drain => "connection",
            Kind::Broadcast => "delivery",
            _ => "message",
        }
    }
}

impl fmt::Display for Workload {
    /// For a cell of a table whose section says the rest.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.in_flight > 1 {
            write!(f, "{} × ", self.in_flight)?;
        }
        if let Some(size) = self.size {
            match size {
                0..1024 => write!(f, "{size} B")?,
                1024..1_048_576 => write!(f, "{} KiB", size / 1024)?,
                _ => write!(f, "{} MiB", size / 1_048_576)?,
            }
        }
        match self.kind {
            Kind::Churn | Kind::GateChurn => f.write_str("open, echo, close")?,
            Kind::Idle | Kind::GateIdle => f.write_str("idle connections")?,
            Kind::Broadcast => f.write_str(" to each")?,
            Kind::Drain => f.write_str("drain")?,
            Kind::Start => f.write_str("start to first connection")?,
            Kind::Explain => f.write_str("`farewell explain 1005`")?,
            Kind::Threads(1) => f.write_str("1 thread")?,
            Kind::Threads(threads) => write!(f, "{threads} threads")?,
            _ => {}
        }
        if self.in_flight > 1 {
            f.write_str(" in flight")?;
        }
        match self.payload {
            Payload::Text => {}
            Payload::Korean => f.write_str(", Korean text")?,
            Payload::Binary => f.write_str(", binary")?,
        }
        match self.connections {
            None => Ok(()),
            Some(1) => f.write_str(", 1 connection"),
            Some(connections) => write!(f, ", {} connections", thousands(connections.into())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(id: &str) -> Option<String> {
        Workload::parse(id).map(|workload| workload.to_string())
    }

    #[test]
    fn an_id_becomes_words() {
        for (id, words) in [
            ("echo-20x1", "20 B"),
            ("echo-1kx16", "16 × 1 KiB in flight"),
            (
                "echo-20x16@1000c-binary",
                "16 × 20 B in flight, binary, 1,000 connections",
            ),
            ("echo-1mx1-korean@1c", "1 MiB, Korean text, 1 connection"),
            ("gate-16kx1", "16 KiB"),
            ("gate-churn", "open, echo, close"),
            ("gate-idle", "idle connections"),
            ("broadcast-1k", "1 KiB to each"),
            ("threads-2", "2 threads"),
            ("start", "start to first connection"),
        ] {
            assert_eq!(title(id).as_deref(), Some(words), "{id}");
        }
    }

    #[test]
    fn what_is_no_id_is_none() {
        for id in [
            "", "echo", "gate", "echo-", "echo-x1", "echo-20y", "threads", "noise-1k",
        ] {
            assert_eq!(title(id), None, "{id}");
        }
        assert_eq!(title("echo-99999mx1"), None);
    }
}
