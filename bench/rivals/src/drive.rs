//! A client's way through a suite: how many cases there are, each of them, the
//! end. The paths are those of Autobahn, and `farewell check client` has them
//! too.

use std::future::Future;
use std::time::Duration;

use tokio::time::timeout;

use crate::{Client, Result};

/// The longest that one connection may take. A case that hangs fails in the
/// suite's report; it must not hang the run.
const LONGEST: Duration = Duration::from_secs(60);

/// What a library does on a connection.
pub trait Conversation {
    /// Connects, and returns the first text message.
    fn ask(&self, url: String) -> impl Future<Output = Result<String>>;

    /// Connects, and sends back what comes until the end.
    fn echo(&self, url: String) -> impl Future<Output = Result>;
}

/// Runs all cases. What goes wrong in a case is the suite's to judge.
///
/// # Errors
///
/// The suite cannot be reached, or does not answer with a number.
pub async fn drive(client: &Client, library: &impl Conversation) -> Result {
    let count: u32 = timeout(LONGEST, library.ask(client.count()))
        .await??
        .parse()?;
    for case in 1..=count {
        match timeout(LONGEST, library.echo(client.case(case))).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => eprintln!("case {case}: {error}"),
            Err(_) => eprintln!("case {case}: no end within {LONGEST:?}"),
        }
    }
    // Some suites close at once, which not every library calls a success.
    if let Err(error) = timeout(LONGEST, library.echo(client.done())).await? {
        eprintln!("the end of the run: {error}");
    }
    Ok(())
}
