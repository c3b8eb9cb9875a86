//! The answer to each set of symptoms on standard input, in the language of the first
//! argument: an object of JSON a line, with the fields of `farewell diagnose --json`'s
//! `symptoms`, and for each a line of JSON on standard output. What runs in a browser is
//! held against it.

use std::io::{self, BufRead, Write};
use std::time::Duration;

use farewell_reference::{Symptoms, answer};
use serde::Deserialize;

/// Symptoms as JSON has them.
#[derive(Deserialize)]
struct Given {
    code: Option<u16>,
    reason: Option<String>,
    clean: Option<bool>,
    opened: Option<bool>,
    http_status: Option<u16>,
    age: Option<f64>,
    silence: Option<f64>,
    together: Option<u32>,
    side: Option<farewell_reference::Side>,
    software: Vec<String>,
}

impl From<Given> for Symptoms {
    fn from(given: Given) -> Self {
        let span =
            |seconds: Option<f64>| seconds.and_then(|it| Duration::try_from_secs_f64(it).ok());
        Self {
            code: given.code,
            reason: given.reason,
            clean: given.clean,
            opened: given.opened,
            http_status: given.http_status,
            age: span(given.age),
            silence: span(given.silence),
            together: given.together,
            side: given.side,
            software: given.software,
            ..Self::default()
        }
    }
}

fn main() -> io::Result<()> {
    let asked = std::env::args().nth(1);
    let language = asked.and_then(|tag| tag.parse().ok()).unwrap_or_default();
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let given: Given = serde_json::from_str(&line?)?;
        let answer = answer(&given.into(), language);
        writeln!(out, "{}", serde_json::to_string(&answer)?)?;
    }
    Ok(())
}
