//! [`Counts`]: what repeats to the digit, as `target/bench/counts.json` has it:
//! instructions of the protocol engine's loops, and its bandwidth in memory.

use std::collections::BTreeMap;

use farewell_close::printable;
use serde::Deserialize;

use super::number::{bandwidth, digits};
use crate::Result;
use crate::markdown::table;

/// What was counted without a socket.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Counts {
    #[serde(default)]
    tools: BTreeMap<String, String>,
    #[serde(default)]
    counts: Vec<Count>,
    #[serde(default)]
    kernels: Vec<Kernel>,
}

#[derive(Debug, Clone, Deserialize)]
struct Count {
    #[serde(rename = "loop")]
    name: String,
    instructions_per: f64,
    unit: Unit,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Unit {
    Message,
    Byte,
}

/// What is done to a payload, over frames of 64 KiB in memory.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Kernel {
    kernel: String,
    pub(crate) bytes_per_second: f64,
    memcpy: Option<f64>,
    simdutf8: Option<f64>,
}

/// What a kernel is held against: alone, over the same bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Alone {
    Memcpy,
    Simdutf8,
}

impl Alone {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Memcpy => "memcpy",
            Self::Simdutf8 => "simdutf8",
        }
    }
}

impl Kernel {
    pub(crate) fn alone(&self, alone: Alone) -> Option<f64> {
        match alone {
            Alone::Memcpy => self.memcpy,
            Alone::Simdutf8 => self.simdutf8,
        }
        .filter(|bandwidth| *bandwidth > 0.0)
    }

    /// How it is called in print.
    pub(crate) fn title(name: &str) -> String {
        match name {
            "unmask" => "binary: unmask in place".to_owned(),
            "text_ascii" => "ASCII text: unmask and check".to_owned(),
            "text_korean" => "Korean text: unmask and check".to_owned(),
            "piece_ascii" => "ASCII text, relayed: check through the mask".to_owned(),
            "piece_korean" => "Korean text, relayed: check through the mask".to_owned(),
            "mask_copy" => "sent by a client: copy and mask".to_owned(),
            other => cell(other),
        }
    }
}

impl Counts {
    /// Parses the file of counts.
    ///
    /// # Errors
    ///
    /// It is not of the schema.
    pub fn parse(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    pub(crate) fn kernel(&self, name: &str) -> Option<&Kernel> {
        self.kernels.iter().find(|kernel| kernel.kernel == name)
    }

    pub(crate) fn tools(&self) -> impl Iterator<Item = (&String, &String)> {
        self.tools.iter()
    }

    /// Both tables, those that have rows.
    pub(crate) fn tables(&self) -> Vec<String> {
        let mut tables = Vec::new();
        if !self.counts.is_empty() {
            let mut rows = vec![["loop", "per", "instructions"].map(str::to_owned).to_vec()];
            rows.extend(self.counts.iter().map(|count| {
                let unit = match count.unit {
                    Unit::Message => "message",
                    Unit::Byte => "byte",
                };
                vec![
                    cell(&count.name),
                    unit.to_owned(),
                    digits(count.instructions_per),
                ]
            }));
            tables.push(table(&rows));
        }
        if !self.kernels.is_empty() {
            let head = [
                "over 64 KiB in memory",
                "bandwidth",
                "÷ memcpy",
                "÷ simdutf8",
            ];
            let mut rows = vec![head.map(str::to_owned).to_vec()];
            rows.extend(self.kernels.iter().map(|kernel| {
                let share = |alone| {
                    kernel.alone(alone).map_or_else(
                        || "–".to_owned(),
                        |alone| digits(kernel.bytes_per_second / alone),
                    )
                };
                vec![
                    Kernel::title(&kernel.kernel),
                    bandwidth(kernel.bytes_per_second),
                    share(Alone::Memcpy),
                    share(Alone::Simdutf8),
                ]
            }));
            tables.push(table(&rows));
        }
        tables
    }
}

fn cell(text: &str) -> String {
    printable(text).replace('|', "/")
}
