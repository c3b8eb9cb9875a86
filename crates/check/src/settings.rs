//! [`Settings`]: how cases are run, and against what.

use std::time::Duration;

/// What the request of each handshake asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// `Host`.
    pub host: String,
    /// Path and query.
    pub path: String,
    /// Further headers, such as `Authorization`.
    pub headers: Vec<(String, String)>,
}

/// How cases are run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// For a server under test: what is asked for.
    pub target: Target,
    /// How long something that is due may take: 5 s.
    pub due: Duration,
    /// How long the peer must say nothing where nothing is due: 200 ms.
    pub quiet: Duration,
    /// How long the peer's own timeouts may take: 35 s.
    pub patience: Duration,
    /// Messages in each case of sections 12 and 13: 20, or 1,000 in full.
    pub messages: u32,
    /// How many cases run side by side: 16.
    pub beside: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            target: Target {
                host: "localhost".to_owned(),
                path: "/".to_owned(),
                headers: Vec::new(),
            },
            due: Duration::from_secs(5),
            quiet: Duration::from_millis(200),
            patience: Duration::from_secs(35),
            messages: 20,
            beside: 16,
        }
    }
}
