//! What judging a server and judging a client have in common on the command line.

use std::path::PathBuf;

use farewell_gateway::config::Span;

/// Which cases, and what counts.
#[derive(Debug, clap::Args)]
pub(super) struct Which {
    /// Only these cases: numbers or beginnings of them, such as '6.*,C.1.*'
    #[arg(long, value_name = "PATTERNS", value_delimiter = ',')]
    pub(super) cases: Vec<String>,

    /// Leave these cases out, such as '9.*,13.*'
    #[arg(long, value_name = "PATTERNS", value_delimiter = ',')]
    pub(super) exclude: Vec<String>,

    /// Also the cases that take long, and 1,000 messages in each of sections 12 and 13
    #[arg(long)]
    pub(super) full: bool,

    /// Fail also on what is allowed but not as recommended
    #[arg(long)]
    pub(super) strict: bool,

    /// How long the peer's own timeouts may take
    #[arg(long, value_name = "TIME", default_value = "35s")]
    pub(super) patience: Span,

    /// Known failures: a pattern a line, after # the reason. One that passes fails the run
    #[arg(long, value_name = "FILE")]
    pub(super) expected: Option<PathBuf>,
}

/// Where reports go.
#[derive(Debug, clap::Args)]
pub(super) struct Reports {
    /// Write the report as JSON; - is standard output
    #[arg(long, value_name = "FILE")]
    pub(super) json: Option<PathBuf>,

    /// Write the report as JUnit's XML
    #[arg(long, value_name = "FILE")]
    pub(super) junit: Option<PathBuf>,

    /// Write the report as a page, DIR/index.html
    #[arg(long, value_name = "DIR")]
    pub(super) html: Option<PathBuf>,

    /// Write DIR/index.json and a file a case, as Autobahn does
    #[arg(long, value_name = "DIR")]
    pub(super) autobahn: Option<PathBuf>,
}
