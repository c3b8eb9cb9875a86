//! Log lines on stderr: `FAREWELL_LOG` says how much, `--log-format` in which form.
//!
//! A tool writes its lines itself. A [`Log`] is for a process that has to go on
//! whatever becomes of its stderr: nothing there waits for a write or fails with it.

mod filter;
mod format;
mod lines;
mod panics;

use std::env;
use std::fmt::Display;
use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use farewell_gateway::count_lost_log_lines;
use tracing::Subscriber;
use tracing_subscriber::fmt::MakeWriter;

use self::lines::Lines;
use crate::complaint::complain;
use crate::exit::{FAILED, WRONG_USE};

pub(crate) use self::format::LogFormat;

/// How long a process that ends waits for its last lines.
const LAST_LINES: Duration = Duration::from_secs(1);

/// The lines of a process that nobody may have to wait for.
#[derive(Debug, Clone)]
pub(crate) struct Log {
    lines: Arc<Lines>,
    format: LogFormat,
}

/// Begins to write log lines of this level and above, unless the environment
/// says otherwise. With an exit code where it says nonsense, or lines are written already.
pub(crate) fn to_stderr(level: &str) -> Option<ExitCode> {
    set(level, LogFormat::Text, io::stderr).err()
}

impl Log {
    /// The same, in this form, from a thread of their own. What panics is a line, too.
    pub(crate) fn begin(level: &str, format: LogFormat) -> Result<Self, ExitCode> {
        let notice = move |lost, total| format.lost(lost, total);
        let lines = Lines::to(io::stderr(), notice)
            .map_err(|error| complain(format_args!("cannot start the log: {error}"), FAILED))?;
        set(level, format, lines.clone())?;
        panics::log();
        let counting = lines.clone();
        count_lost_log_lines(move || counting.lost());
        Ok(Self { lines, format })
    }

    /// Says what people and scripts wait for, whatever the level.
    pub(crate) fn say(&self, text: impl Display) {
        self.lines.push(&self.format.said(&text.to_string()));
    }

    /// Says what stops the process, which ends with this code.
    pub(crate) fn complain(&self, problem: impl Display, code: u8) -> ExitCode {
        self.lines
            .push(&self.format.complaint(&problem.to_string()));
        self.finish();
        ExitCode::from(code)
    }

    /// Waits until all lines are written or lost, but not for long.
    pub(crate) fn finish(&self) {
        self.lines.flush(LAST_LINES);
    }
}

fn set<W>(level: &str, format: LogFormat, writer: W) -> Result<(), ExitCode>
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let asked = env::var_os(filter::VARIABLE);
    let filter = filter::of(asked.as_deref(), level).map_err(|wrong| complain(wrong, WRONG_USE))?;
    let colour =
        io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer)
        // A failure is counted by the writer; a line about it would fail, too, and panic.
        .log_internal_errors(false);
    let subscriber: Box<dyn Subscriber + Send + Sync> = match format {
        LogFormat::Text => Box::new(builder.with_ansi(colour).finish()),
        LogFormat::Json => Box::new(builder.json().flatten_event(true).finish()),
    };
    // `init` would also take in what is written to `log`, if a crate that is built
    // along, as for tests, turns that feature on.
    let set = tracing::subscriber::set_global_default(subscriber);
    set.map_err(|error| complain(error, FAILED))
}
