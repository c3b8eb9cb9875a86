//! The line of JSON.

use std::io::{Write, stdout};
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::error::Error;

/// What was measured; what was not is null.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outcome {
    pub(crate) connections: usize,
    pub(crate) messages: u64,
    pub(crate) elapsed: Duration,
    /// Of the server.
    pub(crate) cpu: Option<Duration>,
    /// Bytes that came back, with their headers.
    pub(crate) bytes_on_wire: Option<u64>,
    /// Bytes of the messages that came back, before compression.
    pub(crate) bytes_of_payload: Option<u64>,
    pub(crate) memory_per_connection: Option<f64>,
    pub(crate) memory_after_echo: Option<f64>,
    pub(crate) latencies: Vec<Duration>,
}

impl Outcome {
    /// Prints it as one line.
    pub(crate) fn print(mut self) -> Result<(), Error> {
        let mut line = Map::new();
        let seconds = self.elapsed.as_secs_f64();
        let mut put = |name: &str, value: Value| line.insert(name.to_owned(), value);
        put("connections", json!(self.connections));
        put("messages", json!(self.messages));
        put("seconds", json!(seconds));
        put(
            "per_second",
            json!((self.messages as f64 / seconds).round()),
        );
        put("cpu_seconds", json!(self.cpu.map(|cpu| cpu.as_secs_f64())));
        let each = |cpu: Duration| cpu.as_secs_f64() * 1e6 / self.messages as f64;
        put("cpu_us_per_message", json!(self.cpu.map(each)));
        put("bytes_on_wire", json!(self.bytes_on_wire));
        put("bytes_of_payload", json!(self.bytes_of_payload));
        put("memory_per_connection", json!(self.memory_per_connection));
        put("memory_after_echo", json!(self.memory_after_echo));
        self.latencies.sort_unstable();
        put("latency_us", percentiles(&self.latencies));
        let mut out = stdout();
        writeln!(out, "{}", Value::Object(line))?;
        out.flush()?;
        Ok(())
    }
}

fn percentiles(sorted: &[Duration]) -> Value {
    let at = |part: f64| {
        let place = (sorted.len() as f64 * part) as usize;
        let latency = sorted.get(place.min(sorted.len().saturating_sub(1)));
        latency.map(|latency| latency.as_nanos() as f64 / 1e3)
    };
    match (at(0.5), at(0.99)) {
        (Some(p50), Some(p99)) => json!({ "p50": p50, "p99": p99 }),
        _ => Value::Null,
    }
}
