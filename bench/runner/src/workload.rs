//! What is measured: each workload, and what the generator is told for it.

use crate::error::Result;

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Workload {
    /// Its name in the results and on the command line.
    pub(crate) id: &'static str,
    pub(crate) kind: Kind,
    /// Arguments of the generator, beside how long.
    pub(crate) load: &'static [&'static str],
}

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Messages there and back, one at a time on each connection.
    Echo,
    /// Several at a time: where an application can gather replies, it also does.
    EchoMany,
    /// The same over TLS.
    Tls,
    /// With permessage-deflate.
    Deflate,
    /// Open, echo, close.
    Churn,
    /// What an open connection costs.
    Idle,
    /// One sends, all receive.
    Broadcast,
    /// SIGTERM, and everyone is told 1012.
    Drain,
    /// Through a proxy.
    Gate,
    /// Open, echo, close, through a proxy.
    GateChurn,
    /// What an open connection costs a proxy.
    GateIdle,
    /// From the start of the program to its first connection.
    Start,
    /// `farewell explain 1005`.
    Explain,
    /// So many threads.
    Threads(u32),
}

/// All of them, in the order of print.
pub(crate) const WORKLOADS: &[Workload] = &[
    workload("echo-20x1", Kind::Echo, &["--size", "20"]),
    workload(
        "echo-20x1@1c",
        Kind::Echo,
        &["--size", "20", "--connections", "1"],
    ),
    workload(
        "echo-20x1@1000c",
        Kind::Echo,
        &["--size", "20", "--connections", "1000"],
    ),
    workload(
        "echo-20x16",
        Kind::EchoMany,
        &["--size", "20", "--in-flight", "16"],
    ),
    workload("echo-1kx1", Kind::Echo, &["--size", "1024"]),
    workload(
        "echo-1kx1-binary",
        Kind::Echo,
        &["--size", "1024", "--kind", "binary"],
    ),
    workload(
        "echo-1kx1-korean",
        Kind::Echo,
        &["--size", "1024", "--kind", "korean"],
    ),
    workload(
        "echo-1kx16",
        Kind::EchoMany,
        &["--size", "1024", "--in-flight", "16"],
    ),
    workload("echo-16kx1", Kind::Echo, &["--size", "16384"]),
    workload(
        "echo-16kx1-korean",
        Kind::Echo,
        &["--size", "16384", "--kind", "korean"],
    ),
    workload("echo-1mx1", Kind::Echo, &["--size", "1048576"]),
    workload(
        "echo-1mx1@8c",
        Kind::Echo,
        &["--size", "1048576", "--connections", "8"],
    ),
    workload(
        "echo-1mx1-binary",
        Kind::Echo,
        &["--size", "1048576", "--kind", "binary"],
    ),
    workload("tls-1kx1", Kind::Tls, &["--size", "1024", "--tls"]),
    workload(
        "deflate-1kx1",
        Kind::Deflate,
        &["--size", "1024", "--kind", "json", "--deflate"],
    ),
    workload("churn", Kind::Churn, &["--mode", "churn"]),
    workload("idle", Kind::Idle, &["--mode", "idle"]),
    workload(
        "broadcast-1k",
        Kind::Broadcast,
        &[
            "--mode",
            "broadcast",
            "--size",
            "1024",
            "--connections",
            "1000",
        ],
    ),
    workload("drain", Kind::Drain, &["--mode", "drain"]),
    workload("gate-20x1", Kind::Gate, &["--size", "20"]),
    workload("gate-1kx1", Kind::Gate, &["--size", "1024"]),
    workload(
        "gate-20x16",
        Kind::Gate,
        &["--size", "20", "--in-flight", "16"],
    ),
    workload("gate-16kx1", Kind::Gate, &["--size", "16384"]),
    workload("gate-1mx1", Kind::Gate, &["--size", "1048576"]),
    workload("gate-churn", Kind::GateChurn, &["--mode", "churn"]),
    workload("gate-idle", Kind::GateIdle, &["--mode", "idle"]),
    workload("start", Kind::Start, &[]),
    workload("explain", Kind::Explain, &[]),
    workload("threads-1", Kind::Threads(1), &["--size", "20"]),
    workload("threads-2", Kind::Threads(2), &["--size", "20"]),
];

const fn workload(id: &'static str, kind: Kind, load: &'static [&'static str]) -> Workload {
    Workload { id, kind, load }
}

impl Workload {
    /// How often it is run: the memory of many connections and a
    /// drain, which is paced by a clock, do not differ from one run to the next.
    pub(crate) fn rounds(&self, wanted: u32) -> u32 {
        match self.kind {
            Kind::Idle | Kind::GateIdle | Kind::Drain => 1,
            _ => wanted,
        }
    }

    /// Whether a proxy is measured.
    pub(crate) const fn is_proxied(&self) -> bool {
        matches!(self.kind, Kind::Gate | Kind::GateChurn | Kind::GateIdle)
    }
}

/// Those named by a pattern: the one with that name, else all that contain it. No
/// pattern: all.
pub(crate) fn choose(patterns: &[String]) -> Result<Vec<&'static Workload>> {
    for pattern in patterns {
        if !WORKLOADS
            .iter()
            .any(|workload| workload.id.contains(pattern))
        {
            let known: Vec<&str> = WORKLOADS.iter().map(|workload| workload.id).collect();
            return Err(format!(
                "'{pattern}' is in no workload's name; they are {}",
                known.join(", ")
            ));
        }
    }
    let is_wanted = |workload: &&Workload| {
        patterns.is_empty()
            || patterns.iter().any(|pattern| {
                let exact = WORKLOADS.iter().any(|workload| workload.id == pattern);
                workload.id == pattern || !exact && workload.id.contains(pattern.as_str())
            })
    };
    Ok(WORKLOADS.iter().filter(is_wanted).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(patterns: &[&str]) -> Vec<&'static str> {
        let patterns: Vec<String> = patterns.iter().map(|&word| word.to_owned()).collect();
        let chosen = choose(&patterns).unwrap();
        chosen.iter().map(|workload| workload.id).collect()
    }

    #[test]
    fn a_pattern_is_a_name_or_part_of_some() {
        assert_eq!(chosen(&["echo-20x1"]), ["echo-20x1"]);
        assert_eq!(chosen(&["gate-20"]), ["gate-20x1", "gate-20x16"]);
        assert_eq!(chosen(&[]).len(), WORKLOADS.len());
        assert!(choose(&["nothing".to_owned()]).is_err());
    }
}
