//! Log lines on stderr: `FAREWELL_LOG` says how much.

use std::env;
use std::io::{self, IsTerminal};
use std::process::ExitCode;

use tracing_subscriber::EnvFilter;

use crate::complaint::complain;
use crate::exit::{FAILED, WRONG_USE};

/// The environment variable, in the form of `tracing_subscriber`'s filters.
const VARIABLE: &str = "FAREWELL_LOG";

/// Begins to write log lines of this level and above, unless the environment
/// says otherwise. With an exit code where it says nonsense, or lines are written already.
pub(crate) fn to_stderr(level: &str) -> Option<ExitCode> {
    let asked = env::var(VARIABLE).ok().filter(|asked| !asked.is_empty());
    let filter = match EnvFilter::builder().parse(asked.as_deref().unwrap_or(level)) {
        Ok(filter) => filter,
        Err(error) => {
            let problem = format_args!(
                "{VARIABLE} is no log filter ({error}); use error, warn, info, debug or trace, or \
                 directives such as farewell=debug"
            );
            return Some(complain(problem, WRONG_USE));
        }
    };
    let colour =
        io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(colour)
        .finish();
    // `init` would also take in what is written to `log`, if a crate that is built
    // along, as for tests, turns that feature on.
    let set = tracing::subscriber::set_global_default(subscriber);
    set.err().map(|error| complain(error, FAILED))
}
