//! What the operating system says of the server's process.

use std::fs;
use std::time::Duration;

use crate::error::Error;

/// The CPU time of all its threads, exact to the nanosecond while none of them
/// runs: the first field of each thread's `schedstat`.
pub(crate) fn cpu_time(pid: u32) -> Result<Duration, Error> {
    let mut sum = 0;
    for thread in fs::read_dir(format!("/proc/{pid}/task"))? {
        // A thread may end between the two; what it used is then not counted,
        // and no server measured here has such threads.
        let Ok(text) = fs::read_to_string(thread?.path().join("schedstat")) else {
            continue;
        };
        let field = text.split_whitespace().next().unwrap_or_default();
        sum += field.parse::<u64>()?;
    }
    Ok(Duration::from_nanos(sum))
}

/// The memory that is its own, in bytes: pages that are not a file's.
pub(crate) fn memory(pid: u32) -> Result<u64, Error> {
    let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup"))?;
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("Anonymous:"));
    let kibibytes: u64 = line
        .and_then(|line| line.split_whitespace().next())
        .ok_or("smaps_rollup has no line 'Anonymous'")?
        .parse()?;
    Ok(kibibytes * 1024)
}
